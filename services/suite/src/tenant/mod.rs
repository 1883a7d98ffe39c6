//! `diwan tenant`: administrations by the operator's command.

mod archive;
mod create;
pub(crate) mod enter;
mod erase;
mod export;
mod import;
mod life;
mod line;
mod list;
mod moving;
pub(crate) mod pack;
mod restore;
pub(crate) mod roles;
mod sheet;
mod tables;
pub(crate) mod territory_name;

pub use archive::{ArchiveError, Manifest, Member, inspect};
pub use create::Create;
pub use erase::{Certificate, erase};
pub use export::export;
pub use import::{Import, Report};
pub use life::Life;
pub use list::List;
pub use moving::{cancel, move_to, other_server};
pub use restore::restore;

use crate::{Application, Ground, Settings};
use calendar::Clock;
use database::Database;
use std::error::Error;

/// What to do.
#[derive(Clone, Debug, clap::Subcommand)]
pub enum TenantCommand {
    /// Enter them
    #[command(flatten)]
    Entering(Entering),
    /// Take one along, erase it, bring it back
    #[command(flatten)]
    Life(Life),
}

/// How administrations come in.
#[derive(Clone, Debug, clap::Subcommand)]
pub enum Entering {
    /// Enter one administration; again changes nothing
    Create(Box<Create>),
    /// Enter many from a CSV file, with a report by line; again changes nothing
    Import(Import),
    /// Show all administrations with their states
    List(List),
}

/// Does it; progress goes to standard error, the outcome to `say`.
///
/// # Errors
/// It could not be done, or not with every line of a file.
pub async fn tenant(
    command: TenantCommand,
    settings: Settings,
    mut say: impl FnMut(String),
) -> Result<(), Box<dyn Error>> {
    match command {
        TenantCommand::Life(command) => life::run(command, settings, &mut say).await,
        TenantCommand::Entering(command) => {
            let ground = Ground::prepare(&settings).await?;
            let outcome = match Application::connect(&settings, &ground.address) {
                Ok(database) => {
                    let outcome = command.run(&database, &mut say).await;
                    database.close();
                    outcome
                }
                Err(error) => Err(error.into()),
            };
            ground.leave().await?;
            outcome
        }
    }
}

impl Entering {
    async fn run(&self, database: &Database, say: &mut impl FnMut(String)) -> Result<(), Box<dyn Error>> {
        let now = Clock::system().now();
        // A database that serves no demonstration yet knows no territory.
        database.control(async |conn| territory::import(conn).await).await?;
        match self {
            Self::Create(create) => say(create.run(database, now).await?.to_string()),
            Self::List(list) => say(list.run(database).await?.trim_end().to_owned()),
            Self::Import(import) => {
                let report = import.run(database, now).await?;
                say(report.to_string());
                if report.bad > 0 {
                    return Err("not every line was taken".into());
                }
            }
        }
        Ok(())
    }
}
