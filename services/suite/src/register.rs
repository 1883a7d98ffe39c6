//! `diwan register`: the trails of all administrations are walked from end to end, and proofs are checked without a database.

use crate::{Application, Ground, Settings};
use clap::Subcommand;
use database::{Database, TenantId};
use identity::{AuditKey, Consistency, Directory, Inclusion, PublicKey};
use std::error::Error;
use std::path::PathBuf;

/// What `diwan register` does.
#[derive(Clone, Debug, Subcommand)]
pub enum Register {
    /// Walk the trails of all administrations; name the first fault of each, and fail if there is one
    Verify {
        /// Of this administration only
        #[arg(long, value_name = "SLUG")]
        tenant: Option<String>,
    },
    /// Show the public key of checkpoints and archives
    Key,
    /// Check a proof that somebody was given
    Check {
        /// The proof, as JSON
        proof: PathBuf,
        /// The key that `diwan register key` shows on the server of the proof; this server's when not given
        #[arg(long)]
        key: Option<String>,
    },
}

/// Does it; what is found goes to `say`, line by line.
///
/// # Errors
/// A trail is broken, a proof proves nothing, or the database does not answer.
pub async fn register(
    command: Register,
    settings: Settings,
    mut say: impl FnMut(String),
) -> Result<(), Box<dyn Error>> {
    let own = AuditKey::derive(&settings.server.secret)?.public();
    match command {
        Register::Verify { tenant } => {
            let ground = Ground::prepare(&settings).await?;
            let database = Application::connect(&settings, &ground.address)?;
            let outcome = verify(&database, own, tenant.as_deref(), &mut say).await;
            database.close();
            ground.leave().await?;
            outcome
        }
        Register::Key => {
            say(own.to_string());
            Ok(())
        }
        Register::Check { proof, key } => {
            let key = match key {
                Some(text) => PublicKey::read(&text).ok_or("the key is not one that diwan register key shows")?,
                None => own,
            };
            check(&std::fs::read_to_string(proof)?, key, &mut say)
        }
    }
}

/// Walks the trails of all administrations and of the platform, or of one.
async fn verify(
    database: &Database,
    key: PublicKey,
    tenant: Option<&str>,
    say: &mut impl FnMut(String),
) -> Result<(), Box<dyn Error>> {
    let directory = Directory::new(database.clone());
    let trails: Vec<(TenantId, String)> = match tenant {
        Some(slug) => {
            let tenant = directory.by_slug(slug).await?.ok_or_else(|| format!("there is no administration {slug}"))?;
            vec![(tenant.id, tenant.slug.clone())]
        }
        None => {
            let all = directory.all().await?;
            let all = all.iter().map(|tenant| (tenant.id, tenant.slug.clone()));
            all.chain([(TenantId::PLATFORM, "the platform".to_owned())]).collect()
        }
    };
    let now = calendar::Clock::system().now();
    let mut broken = 0;
    for (tenant, name) in trails {
        match database.snapshot(tenant, async |conn| identity::verify(conn, tenant, now, key).await).await? {
            Ok(sound) => say(format!("{name}: sound, {} events, {} checkpoints", sound.events, sound.checkpoints)),
            Err(fault) => {
                broken += 1;
                say(format!("{name}: {fault}"));
            }
        }
    }
    if broken == 0 { Ok(()) } else { Err(format!("{broken} broken").into()) }
}

/// Checks a proof of either kind.
fn check(proof: &str, key: PublicKey, say: &mut impl FnMut(String)) -> Result<(), Box<dyn Error>> {
    if let Ok(inclusion) = serde_json::from_str::<Inclusion>(proof) {
        let checkpoint = inclusion.check(key)?;
        let (event, position) = (&inclusion.event, inclusion.position);
        say(format!("{}: event {position} of {}, signed at {}", checkpoint.origin, checkpoint.size, checkpoint.at));
        say(format!("{} {} at {}", event.kind, event.object, event.at));
        return Ok(());
    }
    let consistency: Consistency = serde_json::from_str(proof).map_err(|_| "this is no proof of a trail")?;
    let (old, new) = consistency.check(key)?;
    say(format!("{}: the {} events of {} begin with the {} of {}", new.origin, new.size, new.at, old.size, old.at));
    Ok(())
}
