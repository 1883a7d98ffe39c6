//! An administration goes to another server: closed here, taken along, brought back there, its trail walked, erased here with a
//! certificate. What was done is noted beside the archive, so that the same command again goes on where it was broken off.

use super::archive::{fingerprint, inspect};
use super::erase::{Stale, as_tenant, erase_with, find, set_absent, set_present};
use super::export::export_closed;
use super::{Certificate, restore};
use crate::{Application, Settings};
use calendar::Clock;
use database::{Address, Conn, TenantId};
use diesel::prelude::*;
use diesel::sql_types::{Nullable, Text, Uuid as SqlUuid};
use diesel_async::{AsyncConnection, AsyncPgConnection, RunQueryDsl};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// What must be said of the other server: where its rows and files lie, and the secret that signs and seals there.
const NEEDED: [&str; 3] = ["DATABASE_URL", "DIWAN_SECRET", "DIWAN_DATA"];

/// How far a move is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Step {
    #[default]
    Begun,
    /// Nobody serves it here any more.
    Closed,
    /// The archive is whole.
    Exported,
    /// It may be at the other server, whether or not somebody came to note it.
    Restoring,
    /// It is there, and its trail is sound.
    Restored,
}

/// Beside the archive.
#[derive(Debug, Serialize, Deserialize)]
struct Note {
    slug: String,
    step: Step,
}

impl Note {
    fn place(archive: &Path) -> PathBuf {
        archive.with_added_extension("move.json")
    }

    fn read(archive: &Path, slug: &str) -> Result<Self, Box<dyn Error>> {
        let place = Self::place(archive);
        if !place.exists() {
            return Ok(Self { slug: slug.to_owned(), step: Step::default() });
        }
        let note: Self = serde_json::from_slice(&std::fs::read(&place)?)?;
        if note.slug != slug {
            return Err(format!("{} is of the move of {}", place.display(), note.slug).into());
        }
        Ok(note)
    }

    /// Whole or not at all.
    fn set(&mut self, archive: &Path, step: Step) -> Result<(), Box<dyn Error>> {
        self.step = step;
        let (place, unfinished) = (Self::place(archive), archive.with_added_extension("move.unfinished"));
        std::fs::write(&unfinished, serde_json::to_vec_pretty(self)?)?;
        Ok(std::fs::rename(unfinished, place)?)
    }
}

/// The settings of the other server, from a file of lines `NAME=value` as its own environment has them.
///
/// # Errors
/// The file cannot be read, something is missing in it, or is no setting.
pub fn other_server(file: &Path) -> Result<Settings, Box<dyn Error>> {
    let text = std::fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    let values: HashMap<&str, &str> = lines
        .filter_map(|line| line.split_once('='))
        .map(|(name, value)| (name.trim(), value.trim().trim_matches('"')))
        .collect();
    if let Some(missing) = NEEDED.iter().find(|name| values.get(**name).is_none_or(|value| value.is_empty())) {
        return Err(format!("{}: {missing} of the other server is missing", file.display()).into());
    }
    Ok(Settings::read(|name| values.get(name).map(|value| (*value).to_owned()))?)
}

/// Moves the administration at `slug` to the server with the settings `there`. It is closed from the first step on, so that nothing
/// comes in that would be lost; `patience` is as for [`super::erase()`].
///
/// # Errors
/// A step failed: the same again goes on with it. Until it is there, [`cancel`] opens it here again.
pub async fn move_to(
    application: &Application,
    owner: &Address,
    slug: &str,
    there: Settings,
    archive: &Path,
    patience: Duration,
    progress: &mut dyn FnMut(&str),
) -> Result<Certificate, Box<dyn Error>> {
    let mut note = Note::read(archive, slug)?;
    let mut conn = AsyncPgConnection::establish(owner.url()).await?;
    let known = find(&mut conn, slug).await?.ok_or_else(|| format!("there is no administration {slug}"))?;
    let address = Address::new(there.database_url.as_deref().unwrap_or_default())?;
    if note.step < Step::Closed {
        match known.state.as_deref() {
            None => set_absent(&mut conn, known.id, "closing", "", application.clock.now()).await?,
            Some("closing") => {}
            Some(state) => return Err(format!("{slug} is {state}").into()),
        }
        progress("closed; waiting until nobody serves it any more");
        tokio::time::sleep(patience).await;
        note.set(archive, Step::Closed)?;
    }
    if note.step < Step::Exported {
        export_closed(application, known.id, archive, progress).await?;
        note.set(archive, Step::Exported)?;
    }
    if note.step < Step::Restored {
        let key = application.audit_key.public();
        let (_, sha256) = fingerprint(archive)?;
        if is_restored(&address, known.id, &sha256).await? {
            // It was broken off between the last row and the note.
            inspect(archive, key, None)?;
        } else {
            note.set(archive, Step::Restoring)?;
            let target = Application::build(there, &address, Clock::system()).await?;
            let restored = restore(&target, &address, archive, None, key, progress).await;
            target.database.close();
            restored?;
        }
        progress("there, and its trail is sound");
        note.set(archive, Step::Restored)?;
    }
    let nobody = Duration::ZERO;
    let erased = erase_with(application, owner, slug, archive, nobody, Stale::StaysClosed, progress).await;
    let certificate =
        erased.map_err(|error| format!("it is at the other server and stays closed here; erasing: {error}"))?;
    let _ = std::fs::remove_file(Note::place(archive));
    Ok(certificate)
}

/// Opens an administration again whose move was begun, unless it is at the other server by now. Since it began to be brought there,
/// only the other server, with the settings `there`, knows: without an answer it stays closed.
///
/// # Errors
/// It is not on the move, or too far on it.
pub async fn cancel(
    owner: &Address,
    slug: &str,
    there: Option<&Settings>,
    archive: &Path,
) -> Result<(), Box<dyn Error>> {
    // Without it nobody knows how far the move is: the archive may be another one.
    if !Note::place(archive).exists() {
        return Err(
            format!("no move is noted beside {}: name its archive, or run the move again", archive.display()).into()
        );
    }
    let note = Note::read(archive, slug)?;
    let mut conn = AsyncPgConnection::establish(owner.url()).await?;
    let known = find(&mut conn, slug).await?.ok_or_else(|| format!("there is no administration {slug}"))?;
    if known.state.as_deref() != Some("closing") || note.step >= Step::Restored {
        return Err(format!("{slug} is not on a move that can be given up").into());
    }
    if note.step == Step::Restoring {
        let url = there.and_then(|there| there.database_url.as_deref());
        let url =
            url.ok_or_else(|| format!("{slug} may be at the other server by now: say --to, so that it is asked"))?;
        let (_, sha256) = fingerprint(archive)?;
        if is_restored(&Address::new(url)?, known.id, &sha256).await? {
            return Err(format!("{slug} is at the other server: run the move again, which erases it here").into());
        }
    }
    set_present(&mut conn, known.id).await?;
    Ok(std::fs::remove_file(Note::place(archive))?)
}

#[derive(QueryableByName)]
struct Found {
    #[diesel(sql_type = Nullable<Text>)]
    state: Option<String>,
}

/// Whether the administration came to the other server from this archive, to the end.
async fn is_restored(there: &Address, tenant: TenantId, archive: &str) -> Result<bool, Box<dyn Error>> {
    let mut conn = AsyncPgConnection::establish(there.url()).await?;
    let found: Option<Found> = diesel::sql_query(
        "SELECT absence.state FROM identity.tenant LEFT JOIN identity.absence ON absence.tenant_id = tenant.id
          WHERE tenant.id = $1",
    )
    .bind::<SqlUuid, _>(tenant)
    .get_result(&mut conn)
    .await
    .optional()?;
    if found.is_none_or(|found| found.state.is_some()) {
        return Ok(false);
    }
    let told = as_tenant(&mut conn, tenant, async |conn: &mut Conn| {
        diesel::sql_query(
            "SELECT kind AS state FROM identity.audit_event
              WHERE tenant_id = $1 AND kind = $2 AND detail ->> 'archive' = $3 LIMIT 1",
        )
        .bind::<SqlUuid, _>(tenant)
        .bind::<Text, _>(identity::RESTORED)
        .bind::<Text, _>(archive)
        .get_result::<Found>(conn)
        .await
        .optional()
    });
    Ok(told.await?.is_some())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_move_is_noted_whole_and_belongs_to_one_administration() {
        let folder = tempfile::tempdir().unwrap();
        let archive = folder.path().join("a.tar.gz");
        let mut note = Note::read(&archive, "commune-agadir").unwrap();
        assert_eq!(note.step, Step::Begun);
        note.set(&archive, Step::Exported).unwrap();
        assert_eq!(Note::read(&archive, "commune-agadir").unwrap().step, Step::Exported);
        assert!(Note::read(&archive, "commune-rabat").unwrap_err().to_string().contains("move of commune-agadir"));
    }

    #[test]
    fn the_other_server_is_said_whole() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("there.env");
        let secret = "ab".repeat(32);
        std::fs::write(&file, format!("# there\nDATABASE_URL=postgres://x/y\nDIWAN_SECRET={secret}\n")).unwrap();
        assert!(other_server(&file).unwrap_err().to_string().contains("DIWAN_DATA of the other server is missing"));
        let data = folder.path().display();
        std::fs::write(&file, format!("DATABASE_URL=\"postgres://x/y\"\nDIWAN_SECRET={secret}\nDIWAN_DATA={data}\n"))
            .unwrap();
        assert_eq!(other_server(&file).unwrap().database_url.as_deref(), Some("postgres://x/y"));
    }
}
