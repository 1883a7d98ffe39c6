//! `diwan tenant`: administrations by the operator's command.

mod create;
pub(crate) mod enter;
mod import;
mod line;
mod list;
pub(crate) mod pack;
pub(crate) mod roles;
pub(crate) mod territory_name;

pub use create::Create;
pub use import::{Import, Report};
pub use list::List;

use database::Database;
use jiff::Timestamp;
use std::error::Error;

/// What to do.
#[derive(Clone, Debug, clap::Subcommand)]
pub enum TenantCommand {
    /// Enter one administration; again changes nothing
    Create(Box<Create>),
    /// Enter many from a CSV file, with a report by line; again changes nothing
    Import(Import),
    /// Show all administrations with their states
    List(List),
}

impl TenantCommand {
    /// Does it; gives what to show, and whether all went well.
    ///
    /// # Errors
    /// Nothing could be done.
    pub async fn run(&self, database: &Database, now: Timestamp) -> Result<(String, bool), Box<dyn Error>> {
        // A database that serves no demonstration yet knows no territory.
        database.control(async |conn| territory::import(conn).await).await?;
        match self {
            Self::Create(create) => Ok((format!("{}\n", create.run(database, now).await?), true)),
            Self::Import(import) => {
                let report = import.run(database, now).await?;
                Ok((format!("{report}\n"), report.bad == 0))
            }
            Self::List(list) => Ok((list.run(database).await?, true)),
        }
    }
}
