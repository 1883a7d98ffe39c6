//! What crashes and abandoned forms leave in storage, cleared away; painted copies of pictures too.

use crate::keep::intention;
use crate::storage::{Form, INCOMING, incoming};
use crate::{FileId, Storage, file, redact};
use database::{Database, TenantId};
use futures_util::TryStreamExt;
use jiff::{SignedDuration, Timestamp};
use jobs::{Context, Failure, Job, Schedule, Tick};
use object_store::ObjectStore;
use object_store::path::Path as Key;
use std::io::ErrorKind;
use uuid::Uuid;

/// Younger files may still be kept and attached: by a form that is being filled in, by a transaction about to commit.
const AGE: SignedDuration = SignedDuration::from_hours(24);
/// Staged files looked at in one run; the next run goes on.
const BATCH: usize = 1000;

/// Why a sweep stopped; what it did until then stays done, and the next run goes on.
#[derive(Debug, thiserror::Error)]
enum SweepError {
    #[error("cannot sweep the storage: {0}")]
    Storage(#[from] object_store::Error),
    #[error("cannot ask whether a file has a row: {0}")]
    Database(#[from] diesel::result::Error),
    #[error("cannot clear a folder of the storage: {0}")]
    Folder(#[from] std::io::Error),
}

/// The platform's job that clears what was received more than a day ago and never kept or released, and kept copies of it
/// that have no row; a thousand files in one run.
pub struct SweepIncoming(
    /// Where files lie.
    pub Storage,
);

impl SweepIncoming {
    /// When: each hour, so that a thousand a run is enough.
    #[must_use]
    pub fn schedule() -> Schedule {
        Schedule::platform::<Self>("documents.sweep_incoming", "0 10 * * * *")
    }
}

impl Job for SweepIncoming {
    const KIND: &'static str = "documents.sweep_incoming";
    type Payload = Tick;

    async fn run(&self, context: &Context, _: Tick) -> Result<(), Failure> {
        let cleared = sweep(&self.0, &context.database, context.now).await.map_err(Failure::retry)?;
        tracing::info!(cleared, "staged files were swept");
        Ok(())
    }
}

/// Says how many staged files it cleared.
async fn sweep(storage: &Storage, database: &Database, now: Timestamp) -> Result<usize, SweepError> {
    let staged = storage.store.list_with_delimiter(Some(&Key::from(INCOMING))).await?.common_prefixes;
    let mut old: Vec<FileId> = staged
        .iter()
        .filter_map(|folder| folder.filename()?.parse().ok())
        .filter(|id: &FileId| now.duration_since(id.received_at()) > AGE)
        .collect();
    old.sort_unstable();
    let mut cleared = 0;
    for id in old.into_iter().take(BATCH) {
        clear(storage, database, id).await?;
        cleared += 1;
    }
    Ok(cleared)
}

/// Clears one staged file, and its kept copies where no row names them.
async fn clear(storage: &Storage, database: &Database, id: FileId) -> Result<(), SweepError> {
    let objects: Vec<_> = storage.store.list(Some(&incoming(id))).try_collect().await?;
    let tenants = objects.iter().filter_map(|object| {
        let tenant = TenantId::resolved(object.location.filename()?.parse::<Uuid>().ok()?);
        (object.location == intention(id, tenant)).then_some(tenant)
    });
    for tenant in tenants.collect::<Vec<_>>() {
        let attached = database.tenant(tenant, async |conn| {
            Ok::<_, diesel::result::Error>(
                file::is_attached(conn, tenant, id).await? || redact::is_copy(conn, tenant, id).await?,
            )
        });
        if !attached.await? {
            storage.delete(Form::ALL.map(|form| form.kept(tenant, id))).await?;
        }
    }
    storage.delete(objects.into_iter().map(|object| object.location)).await?;
    if let Some(folder) = &storage.folder {
        // What a crash leaves of an unfinished write is no object, but it is there.
        match tokio::fs::remove_dir_all(folder.join(incoming(id).as_ref())).await {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
    }
    Ok(())
}
