//! An administration taken along, erased with a certificate, brought back.
//!
//! An archive is one file: what it holds, signed (`archive.rs`), the rows of every tenant table (`tables.rs`), the people, the
//! files.

use super::{cancel, erase, export, inspect, move_to, other_server, restore};
use crate::{Application, Ground, Settings};
use calendar::Clock;
use clap::Subcommand;
use identity::{AuditKey, PublicKey};
use std::error::Error;
use std::path::PathBuf;
use std::time::Duration;

/// Other processes may serve an administration for so many seconds after it left the directory.
const KNOWN_ELSEWHERE: u64 = 35;

/// What may be done with a whole administration.
#[derive(Clone, Debug, Subcommand)]
pub enum Life {
    /// Write everything of an administration into one signed archive; begun again, it goes on
    Export {
        /// Which one
        slug: String,
        /// The archive, such as commune-agadir.tar.gz
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Check that an archive is whole and unchanged
    Verify {
        /// The archive
        file: PathBuf,
        /// The key of the server that wrote it (diwan register key); this server's when not given
        #[arg(long)]
        key: Option<String>,
    },
    /// Erase an administration that is in an archive, and write the certificate; begun again, it goes on
    Erase {
        /// Which one
        slug: String,
        /// Its archive, written after its last change
        #[arg(long, value_name = "FILE")]
        archive: PathBuf,
        /// Erase it: without this nothing is done
        #[arg(long)]
        yes: bool,
        /// Seconds until no process serves it any more; 0 when none runs
        #[arg(long, value_name = "SECONDS", default_value_t = KNOWN_ELSEWHERE)]
        patience: u64,
    },
    /// Bring an administration to another server and erase it here; begun again, it goes on
    ///
    /// It is closed here at once, so that nothing comes in that would be lost. Both servers must run the same version. The other
    /// server is told by a file of its settings: DATABASE_URL (the login of the owner of its database, as for diwan migrate),
    /// DIWAN_SECRET, DIWAN_DATA, and STORAGE_URL and MEILI_URL if it has them.
    Move {
        /// Which one
        slug: String,
        /// The settings of the other server, one NAME=value a line
        #[arg(long, value_name = "FILE", required_unless_present = "cancel")]
        to: Option<PathBuf>,
        /// Where its archive is written; what was done is noted beside it
        #[arg(long, value_name = "FILE")]
        archive: PathBuf,
        /// Move it: without this nothing is done
        #[arg(long)]
        yes: bool,
        /// Give the move up and open it here again, while it is not there yet: with --to, the other server is asked
        #[arg(long, conflicts_with = "yes")]
        cancel: bool,
        /// Seconds until no process serves it any more; 0 when none runs
        #[arg(long, value_name = "SECONDS", default_value_t = KNOWN_ELSEWHERE)]
        patience: u64,
    },
    /// Bring an administration back from an archive, here or on another server; begun again, it goes on
    Restore {
        /// The archive
        file: PathBuf,
        /// Under another address
        #[arg(long = "as", value_name = "SLUG")]
        slug: Option<String>,
        /// The key of the server that wrote it (diwan register key); this server's when not given
        #[arg(long)]
        key: Option<String>,
    },
}

/// Does it; progress goes to standard error, the outcome to `say`. What was begun can be gone on with.
pub(super) async fn run(command: Life, settings: Settings, say: &mut impl FnMut(String)) -> Result<(), Box<dyn Error>> {
    // A file is checked without a database.
    if let Life::Verify { file, key } = command {
        let own = AuditKey::derive(&settings.server.secret)?.public();
        let manifest = inspect(&file, trusted(key, own)?, None)?;
        let (count, rows) = (manifest.members.len(), manifest.rows());
        say(format!("{} of {}: sound, {count} members, {rows} rows", manifest.slug, manifest.at));
        return Ok(());
    }
    let ground = Ground::prepare(&settings).await?;
    let outcome = match Application::build(settings, &ground.address, Clock::system()).await {
        Ok(application) => {
            let outcome = act(command, &application, &ground, say).await;
            application.database.close();
            outcome
        }
        Err(error) => Err(error),
    };
    ground.leave().await?;
    outcome
}

/// The key that was given, else this server's.
fn trusted(key: Option<String>, own: PublicKey) -> Result<PublicKey, &'static str> {
    match key {
        Some(text) => PublicKey::read(&text).ok_or("the key is not one that diwan register key shows"),
        None => Ok(own),
    }
}

async fn act(
    command: Life,
    application: &Application,
    ground: &Ground,
    say: &mut impl FnMut(String),
) -> Result<(), Box<dyn Error>> {
    let mut progress = |text: &str| eprintln!("{text}");
    match command {
        Life::Export { slug, out } => {
            let manifest = export(application, &slug, &out, &mut progress).await?;
            say(format!("{}: {} rows in {}", manifest.slug, manifest.rows(), out.display()));
        }
        Life::Erase { yes: false, .. } => return Err("nothing was erased: say --yes".into()),
        Life::Erase { slug, archive, yes: true, patience } => {
            let patience = Duration::from_secs(patience);
            let certificate = erase(application, &ground.address, &slug, &archive, patience, &mut progress).await?;
            say(format!("{}: erased, {} rows, {} files", slug, certificate.rows, certificate.files));
        }
        Life::Move { slug, to, archive, cancel: true, .. } => {
            let there = to.as_deref().map(other_server).transpose()?;
            cancel(&ground.address, &slug, there.as_ref(), &archive).await?;
            say(format!("{slug}: open again"));
        }
        Life::Move { yes: false, .. } => return Err("nothing was moved: say --yes".into()),
        Life::Move { to: None, .. } => return Err("nothing was moved: say --to".into()),
        Life::Move { slug, to: Some(to), archive, patience, .. } => {
            let (there, patience) = (other_server(&to)?, Duration::from_secs(patience));
            let moved = move_to(application, &ground.address, &slug, there, &archive, patience, &mut progress).await?;
            say(format!("{slug}: moved, {} rows, {} files; erased here", moved.rows, moved.files));
        }
        Life::Restore { file, slug, key } => {
            let key = trusted(key, application.audit_key.public())?;
            let manifest = restore(application, &ground.address, &file, slug.as_deref(), key, &mut progress).await?;
            say(format!("{}: restored, {} rows", slug.unwrap_or(manifest.slug.clone()), manifest.rows()));
        }
        Life::Verify { .. } => {}
    }
    Ok(())
}
