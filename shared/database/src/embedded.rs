//! PostgreSQL without set-up: with no `DATABASE_URL`, Diwan keeps a private cluster under its data folder.
//!
//! The server outlives a killed Diwan, and the next start finds it; a killed server is started again. One process owns
//! the cluster (it holds `pg.lock`): it alone makes, starts and stops it. Others on the same folder are guests. An
//! existing folder that is not a cluster, or a cluster of another major version, is left as it is.

mod binaries;
mod cluster;
mod place;

use crate::Address;
use binaries::Binaries;
use cluster::Cluster;
use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

/// How often the owner looks whether its server is alive.
const WATCH: Duration = Duration::from_secs(1);
/// How often, and how many times, a guest looks whether the owner's server answers: a minute in all.
const LOOK: Duration = Duration::from_millis(100);
const LOOKS: u32 = 600;

/// Why the embedded server cannot run. Each text says what to do.
#[derive(Debug, thiserror::Error)]
pub enum EmbeddedError {
    /// No server binaries on this machine.
    #[error(
        "no PostgreSQL found: install the package \"postgresql\", or set PG_BIN to a folder with initdb and pg_ctl, or set DATABASE_URL"
    )]
    NoBinaries,
    /// The folder holds something that is not a cluster.
    #[error(
        "{0} is not empty and not a PostgreSQL cluster; it was left as it is. Choose another DIWAN_DATA, or move it away"
    )]
    NotACluster(PathBuf),
    /// The cluster belongs to another major version than the binaries at hand.
    #[error(
        "{folder} was made by PostgreSQL {found}, and no binaries of that version are installed; it was left as it is"
    )]
    OtherVersion {
        /// The cluster's folder.
        folder: PathBuf,
        /// Its major version.
        found: String,
    },
    /// A file or folder cannot be read, written or given to the server's user.
    #[error("{path}: {source}")]
    File {
        /// Where.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// Root starts Diwan, and there is no ordinary user to run the server as.
    #[error("PostgreSQL does not run as root, and this machine has neither a user \"postgres\" nor \"nobody\"")]
    NoUser,
    /// One of PostgreSQL's own programs failed.
    #[error("{program} failed: {message}")]
    Program {
        /// `initdb`, `pg_ctl`.
        program: &'static str,
        /// What it said, with the end of the server's log.
        message: String,
    },
    /// The server answers, but its database cannot be made.
    #[error("the embedded database does not answer: {0}")]
    Database(String),
}

impl EmbeddedError {
    fn file(path: &Path) -> impl FnOnce(std::io::Error) -> Self + use<> {
        let path = path.to_path_buf();
        move |source| Self::File { path, source }
    }
}

/// A running private server.
pub struct Embedded {
    address: Address,
    /// None for a guest.
    owned: Option<Owned>,
}

/// What the process has that owns the server.
struct Owned {
    cluster: Arc<Cluster>,
    end_watch: oneshot::Sender<()>,
    watch: JoinHandle<()>,
    /// The kernel releases it when the process dies.
    _lock: File,
}

impl Embedded {
    /// Starts the cluster under `data` (made at the first start), or finds it running.
    ///
    /// # Errors
    /// See [`EmbeddedError`]; an existing folder is never changed by a failure.
    pub async fn start(data: &Path) -> Result<Self, EmbeddedError> {
        std::fs::create_dir_all(data).map_err(EmbeddedError::file(data))?;
        let data = data.canonicalize().map_err(EmbeddedError::file(data))?;
        let mut looks = 0;
        loop {
            // The owner may end while a guest waits for it: then the guest takes its place.
            if let Some(lock) = lock(&data)? {
                return Self::own(&data, lock).await;
            }
            match cluster::answers(&data).await {
                Ok(address) => return Ok(Self { address, owned: None }),
                Err(error) if looks == LOOKS => return Err(error),
                Err(_) => looks += 1,
            }
            tokio::time::sleep(LOOK).await;
        }
    }

    async fn own(data: &Path, lock: File) -> Result<Self, EmbeddedError> {
        let place = place::find(data)?;
        let binaries = Binaries::find(&place.folder)?;
        let cluster = Arc::new(Cluster::new(binaries, place));
        cluster.create_if_missing().await?;
        cluster.start_if_stopped().await?;
        cluster.create_database().await?;
        let address = cluster.address("diwan")?;
        let (end_watch, ended) = oneshot::channel();
        let watch = tokio::spawn(keep_alive(Arc::clone(&cluster), ended));
        Ok(Self { address, owned: Some(Owned { cluster, end_watch, watch, _lock: lock }) })
    }

    /// The address of its database.
    #[must_use]
    pub fn address(&self) -> &Address {
        &self.address
    }

    /// Stops the server, if this process owns it: connections are closed, everything committed is on disk.
    ///
    /// # Errors
    /// `pg_ctl stop` failed; the server may still run and the next start finds it.
    pub async fn stop(self) -> Result<(), EmbeddedError> {
        let Some(owned) = self.owned else { return Ok(()) };
        // Waited for, not cut off: it may be starting a server at this very moment.
        let _ = owned.end_watch.send(());
        let _ = owned.watch.await;
        owned.cluster.stop().await
    }
}

/// The lock file of the owner, or nothing when another process owns the cluster.
fn lock(data: &Path) -> Result<Option<File>, EmbeddedError> {
    let path = data.join("pg.lock");
    let file =
        OpenOptions::new().create(true).truncate(false).write(true).open(&path).map_err(EmbeddedError::file(&path))?;
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(source)) => Err(EmbeddedError::File { path, source }),
    }
}

/// Starts the server again whenever it was killed under us, until `ended`.
async fn keep_alive(cluster: Arc<Cluster>, mut ended: oneshot::Receiver<()>) {
    while tokio::time::timeout(WATCH, &mut ended).await.is_err() {
        if !cluster.is_running() {
            tracing::warn!("the embedded database stopped; starting it again");
            if let Err(error) = cluster.start_if_stopped().await {
                tracing::error!(%error, "the embedded database does not start; trying again");
            }
        }
    }
}
