//! From a staged file to one that belongs to an administration, so that no crash leaves a row without its bytes.
//!
//! The order: [`Storage::keep`] writes down for whom the file is to be kept, then copies its forms to their final keys;
//! then the service's transaction writes the row ([`crate::attach`]); then [`Storage::release`] deletes the staged copy.
//! Bytes come before the row, always. A crash in between leaves the staged folder behind, and the sweep finds in it
//! which final keys to look after: those without a row are deleted ([`crate::SweepIncoming`]). No list of all files is
//! ever walked. A file is kept within 23 hours of its receipt and swept after 24: the two never meet.

use crate::storage::incoming;
use crate::{FileId, Received, Storage, file};
use database::{Database, TenantId};
use jiff::{SignedDuration, Timestamp};
use object_store::path::Path as Key;
use object_store::{ObjectStoreExt, PutPayload};

/// How long a received file may be kept; the sweep begins an hour later.
const KEEPABLE: SignedDuration = SignedDuration::from_hours(23);

/// Why a file cannot be kept.
#[derive(Debug, thiserror::Error)]
pub enum KeepError {
    /// It was received almost a day ago or earlier: it must be sent again.
    #[error("the staged file is no longer there")]
    Gone,
    /// The storage does not do it.
    #[error("cannot move the file to its place: {0}")]
    Storage(object_store::Error),
}

impl From<object_store::Error> for KeepError {
    fn from(error: object_store::Error) -> Self {
        match error {
            object_store::Error::NotFound { .. } => Self::Gone,
            error => Self::Storage(error),
        }
    }
}

/// A file whose bytes lie at their final keys, waiting for its row.
#[derive(Clone, Debug)]
pub struct Kept {
    pub(crate) tenant: TenantId,
    pub(crate) received: Received,
}

impl Storage {
    /// Copies the forms of `received` to their final keys in the name of `tenant`. Before the transaction, never inside:
    /// a transaction may run again, and must not wait for a storage. Doing it again changes nothing.
    ///
    /// # Errors
    /// The file was received too long ago, or the storage does not answer.
    pub async fn keep(&self, tenant: TenantId, now: Timestamp, received: Received) -> Result<Kept, KeepError> {
        let id = received.id;
        if now.duration_since(id.received_at()) > KEEPABLE {
            return Err(KeepError::Gone);
        }
        self.store.put(&intention(id, tenant), PutPayload::new()).await?;
        for form in received.forms() {
            self.store.copy(&form.incoming(id), &form.kept(tenant, id)).await?;
        }
        Ok(Kept { tenant, received })
    }

    /// Deletes the staged copies of those files that have their row, after the commit. A file without one (the form was
    /// sent twice, and the second transaction undid itself) is left to the sweep, kept copies and all. It never fails:
    /// what it cannot delete is swept later.
    pub async fn release(&self, database: &Database, kept: &[Kept]) {
        for Kept { tenant, received } in kept {
            let (tenant, id) = (*tenant, received.id);
            match database.tenant(tenant, async |conn| file::is_attached(conn, tenant, id).await).await {
                Ok(true) => {}
                Ok(false) => continue,
                Err(error) => {
                    tracing::warn!(file = %id, %error, "a staged file is left to the sweep");
                    continue;
                }
            }
            let staged = received.forms().iter().map(|form| form.incoming(id));
            // The intention goes last: as long as it stands, the sweep looks after the final keys.
            self.unstage(id, staged.chain([intention(id, tenant)])).await;
        }
    }

    /// Deletes staged files of which nobody was told and that were not kept. It never fails: what it cannot delete is swept
    /// later.
    pub async fn discard(&self, received: &[Received]) {
        for file in received {
            self.unstage(file.id, file.forms().iter().map(|form| form.incoming(file.id))).await;
        }
    }
}

/// The object, without content, whose presence says that final keys of `tenant` may exist for a staged file.
pub(crate) fn intention(id: FileId, tenant: TenantId) -> Key {
    incoming(id).join("for").join(tenant.to_string())
}
