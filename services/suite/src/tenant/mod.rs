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
pub(crate) mod pack;
mod restore;
pub(crate) mod roles;
mod tables;
pub(crate) mod territory_name;

pub use archive::{ArchiveError, Manifest, Member, inspect};
pub use create::Create;
pub use erase::{Certificate, erase};
pub use export::export;
pub use import::{Import, Report};
pub use life::Life;
pub use list::List;
pub use restore::restore;

use crate::{Application, Ground, Settings};
use calendar::Clock;
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
    /// Take one along, erase it, bring it back
    #[command(flatten)]
    Life(Life),
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
    let ground = Ground::prepare(&settings).await?;
    let outcome = match command {
        TenantCommand::Life(command) => match Application::build(settings, &ground.address, Clock::system()).await {
            Ok(application) => {
                let outcome = life::run(command, &application, &ground, &mut say).await;
                application.database.close();
                outcome
            }
            Err(error) => Err(error),
        },
        command => match Application::connect(&settings, &ground.address) {
            Ok(database) => {
                let outcome = command.run(&database, Clock::system().now()).await;
                database.close();
                outcome.and_then(|(text, is_whole)| {
                    say(text.trim_end().to_owned());
                    if is_whole { Ok(()) } else { Err("not every line was taken".into()) }
                })
            }
            Err(error) => Err(error.into()),
        },
    };
    ground.leave().await?;
    outcome
}

impl TenantCommand {
    /// Enters or lists; gives what to show, and whether all went well.
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
            Self::Life(_) => Ok((String::new(), true)),
        }
    }
}
