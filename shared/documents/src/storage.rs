//! Where the bytes lie: a folder of this machine or a bucket that speaks S3, behind one door.
//!
//! Keys: `incoming/<file>/…` for what was received and belongs to nobody yet; `sealed/`, `shown/` and `thumb/` followed by
//! `<tenant>/<year>/<file>` for what was kept. A rule of the bucket can so treat sealed originals apart.

use crate::FileId;
use database::TenantId;
use object_store::aws::{AmazonS3Builder, AmazonS3ConfigKey};
use object_store::local::LocalFileSystem;
use object_store::path::Path as Key;
use object_store::prefix::PrefixStore;
use object_store::{ObjectStore, ObjectStoreExt, RetryConfig};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Semaphore;

/// A part of an upload to S3 is 5 MiB at least; on disk, less memory does as well.
const S3_PART: usize = 5 << 20;
const DISK_PART: usize = 1 << 20;
/// Each transfer to storage holds about two parts in memory.
const TRANSFERS: usize = 4;
/// One picture is decoded at a time: it may take 100 MB for a moment, and one takes a fraction of a second.
const PICTURES: usize = 1;

/// Why the storage cannot be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The address names no storage that Diwan knows.
    #[error("STORAGE_URL must look like file:/folder or s3://bucket/folder, not {0:?}")]
    Address(String),
    /// A folder cannot be made or reached.
    #[error("cannot use the folder {folder} for files: {cause}")]
    Folder {
        /// Which one.
        folder: PathBuf,
        /// Why.
        cause: std::io::Error,
    },
    /// The settings of the bucket are refused.
    #[error("cannot open the storage: {0}")]
    Store(#[from] object_store::Error),
}

/// The storage of files. Cheap to clone; clones share the limits on work in parallel.
#[derive(Clone, Debug)]
pub struct Storage {
    pub(crate) store: Arc<dyn ObjectStore>,
    /// The folder, when the storage is one: what a crash leaves there is not visible as objects.
    pub(crate) folder: Option<PathBuf>,
    /// Uploads are held here, nameless, until they are judged.
    pub(crate) spool: PathBuf,
    /// In bytes: see [`Storage::with_floor`].
    pub(crate) floor: u64,
    pub(crate) part: usize,
    pub(crate) transfers: Arc<Semaphore>,
    pub(crate) pictures: Arc<Semaphore>,
}

impl Storage {
    /// Opens the storage at `url`: `file:/folder`, or `s3://bucket/folder` with the usual `AWS_*` settings taken from
    /// `environment` (`AWS_ENDPOINT_URL` for a server of one's own; an `http:` endpoint is then allowed). Without a
    /// `url`: the folder `files` under `data`. Uploads under way are spooled under `data` in every case. Nothing is sent
    /// to a bucket yet.
    ///
    /// A bucket needs a lifecycle rule that aborts unfinished multipart uploads: nothing else can see them.
    ///
    /// # Errors
    /// An address of another kind, a folder that cannot be made, settings that the bucket's client refuses.
    pub fn open(
        url: Option<&str>,
        data: &Path,
        environment: impl IntoIterator<Item = (String, String)>,
    ) -> Result<Self, OpenError> {
        let spool = private_folder(&data.join("spool"))?;
        match url.map(|url| (url, url.split_once(':'))) {
            None => Self::in_folder(&data.join("files"), spool),
            Some((_, Some(("file", folder)))) if !folder.is_empty() => {
                // file:/folder and file:///folder name the same.
                Self::in_folder(Path::new(folder.strip_prefix("//").unwrap_or(folder)), spool)
            }
            Some((_, Some(("s3", bucket)))) if !bucket.trim_matches('/').is_empty() => {
                Self::in_bucket(bucket.trim_matches('/'), spool, environment)
            }
            Some((url, _)) => Err(OpenError::Address(url.to_owned())),
        }
    }

    fn in_folder(folder: &Path, spool: PathBuf) -> Result<Self, OpenError> {
        let folder = private_folder(folder)?;
        let store = LocalFileSystem::new_with_prefix(&folder)?.with_fsync(true).with_automatic_cleanup(true);
        Ok(Self::over(Arc::new(store), Some(folder), spool, DISK_PART))
    }

    fn in_bucket(
        bucket: &str,
        spool: PathBuf,
        environment: impl IntoIterator<Item = (String, String)>,
    ) -> Result<Self, OpenError> {
        let (bucket, folder) = bucket.split_once('/').unwrap_or((bucket, ""));
        // A person waits: what does not answer after a few attempts is down. By default it would be three minutes.
        let patience = RetryConfig { max_retries: 3, retry_timeout: Duration::from_secs(10), ..Default::default() };
        let mut builder = AmazonS3Builder::new().with_bucket_name(bucket).with_retry(patience);
        for (name, value) in environment {
            let name = name.to_ascii_lowercase();
            if name.starts_with("aws_")
                && let Ok(key) = name.parse::<AmazonS3ConfigKey>()
            {
                if matches!(key, AmazonS3ConfigKey::Endpoint | AmazonS3ConfigKey::S3Endpoint) {
                    builder = builder.with_allow_http(value.starts_with("http:"));
                }
                builder = builder.with_config(key, value);
            }
        }
        let store = builder.build()?;
        let store: Arc<dyn ObjectStore> =
            if folder.is_empty() { Arc::new(store) } else { Arc::new(PrefixStore::new(store, folder)) };
        Ok(Self::over(store, None, spool, S3_PART))
    }

    fn over(store: Arc<dyn ObjectStore>, folder: Option<PathBuf>, spool: PathBuf, part: usize) -> Self {
        let (transfers, pictures) = (Arc::new(Semaphore::new(TRANSFERS)), Arc::new(Semaphore::new(PICTURES)));
        Self { store, folder, spool, floor: 0, part, transfers, pictures }
    }

    /// Deletes what is there among `keys`; what is not there is as good as deleted.
    pub(crate) async fn delete(&self, keys: impl IntoIterator<Item = Key>) -> object_store::Result<()> {
        for key in keys {
            match self.store.delete(&key).await {
                Ok(()) | Err(object_store::Error::NotFound { .. }) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// The same for what was staged for `file`. It never fails: what is not deleted is swept later.
    pub(crate) async fn unstage(&self, file: FileId, keys: impl IntoIterator<Item = Key>) {
        if let Err(error) = self.delete(keys).await {
            tracing::warn!(%file, %error, "a staged file is left to the sweep");
        }
    }
}

/// A folder that only this user may look into, made if need be.
fn private_folder(folder: &Path) -> Result<PathBuf, OpenError> {
    use std::os::unix::fs::DirBuilderExt;
    let failed = |cause| OpenError::Folder { folder: folder.to_owned(), cause };
    std::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder).map_err(failed)?;
    std::fs::canonicalize(folder).map_err(failed)
}

/// The forms in which one file is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// As it was handed in.
    Original,
    /// Clean, for the eyes of those who may see it.
    Shown,
    /// Small and clean, for lists.
    Thumb,
}

impl Form {
    pub(crate) const ALL: [Self; 3] = [Self::Original, Self::Shown, Self::Thumb];

    /// Where the form lies before the file belongs to anybody.
    pub(crate) fn incoming(self, file: FileId) -> Key {
        let form = match self {
            Self::Original => "original",
            Self::Shown => "shown",
            Self::Thumb => "thumb",
        };
        incoming(file).join(form)
    }

    /// Where the form lies for good. The year is that of the file's own identifier, so that the key follows from it.
    pub(crate) fn kept(self, tenant: TenantId, file: FileId) -> Key {
        let area = match self {
            Self::Original => "sealed",
            Self::Shown => "shown",
            Self::Thumb => "thumb",
        };
        Key::from(format!("{area}/{tenant}/{}/{file}", file.year()))
    }
}

/// The folder of a file that belongs to nobody yet.
pub(crate) fn incoming(file: FileId) -> Key {
    Key::from(format!("{INCOMING}/{file}"))
}

/// The folder of all such files.
pub(crate) const INCOMING: &str = "incoming";

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn open(url: Option<&str>, data: &Path) -> Result<Storage, OpenError> {
        Storage::open(url, data, [])
    }

    #[test]
    fn without_a_setting_files_lie_in_the_data_folder_that_nobody_else_may_read() {
        use std::os::unix::fs::PermissionsExt;
        let data = tempfile::tempdir().unwrap();
        let storage = open(None, data.path()).unwrap();
        let files = data.path().join("files");
        assert_eq!(storage.folder, Some(files.canonicalize().unwrap()));
        assert_eq!(files.metadata().unwrap().permissions().mode() & 0o777, 0o700);
    }

    #[test]
    fn both_ways_to_write_a_folder_name_the_same_folder() {
        let data = tempfile::tempdir().unwrap();
        let folder = data.path().join("elsewhere");
        let one = open(Some(&format!("file:{}", folder.display())), data.path()).unwrap();
        let other = open(Some(&format!("file://{}", folder.display())), data.path()).unwrap();
        assert_eq!(one.folder, other.folder);
        assert!(folder.is_dir());
    }

    #[test]
    fn an_address_of_another_kind_is_refused_by_name() {
        let data = tempfile::tempdir().unwrap();
        for address in ["ftp://host/folder", "file:", "s3:", "s3://", "/var/files", ""] {
            let refused = open(Some(address), data.path()).unwrap_err();
            assert!(refused.to_string().contains(&format!("{address:?}")), "{refused}");
        }
    }

    #[test]
    fn a_bucket_is_opened_with_the_usual_settings() {
        let data = tempfile::tempdir().unwrap();
        let settings = [("AWS_REGION", "eu-west-3"), ("AWS_ENDPOINT_URL", "http://127.0.0.1:9"), ("PATH", "/bin")];
        let settings = settings.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let storage = Storage::open(Some("s3://diwan/files"), data.path(), settings).unwrap();
        assert!(storage.folder.is_none());
        assert_eq!(storage.store.to_string(), "PrefixObjectStore(files)");
    }
}
