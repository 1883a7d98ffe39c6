//! PostgreSQL without set-up: with no `DATABASE_URL`, Diwan keeps a private cluster under its data folder.
//!
//! The server outlives a killed Diwan, and the next start finds it; a killed server is started again. One process owns
//! the cluster (it holds `pg.lock`); others on the same folder are guests and never stop it. An existing folder that is
//! not a cluster, or a cluster of another major version, is left as it is.

mod binaries;
mod cluster;
mod place;

use binaries::Binaries;
use cluster::Cluster;
use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use tokio::task::JoinHandle;

/// How often the owner looks whether its server is alive.
const WATCH: Duration = Duration::from_secs(1);

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
    cluster: Arc<Cluster>,
    /// Held for as long as this process owns the server; the kernel releases it when the process dies.
    lock: Option<File>,
    watch: Option<JoinHandle<()>>,
}

impl Embedded {
    /// Starts the cluster under `data` (made at the first start), or finds it running.
    ///
    /// # Errors
    /// See [`EmbeddedError`]; an existing folder is never changed by a failure.
    pub async fn start(data: &Path) -> Result<Self, EmbeddedError> {
        std::fs::create_dir_all(data).map_err(EmbeddedError::file(data))?;
        let data = data.canonicalize().map_err(EmbeddedError::file(data))?;
        let lock = owned(&data)?;
        let place = place::find(&data)?;
        let binaries = Binaries::find(&place.folder)?;
        let cluster = Arc::new(Cluster::new(binaries, place));
        cluster.create_if_missing().await?;
        cluster.start_if_stopped().await?;
        cluster.create_database().await?;
        let watch = lock.is_some().then(|| tokio::spawn(keep_alive(Arc::clone(&cluster))));
        Ok(Self { cluster, lock, watch })
    }

    /// The owner's address; the application's pools choose a lesser role.
    #[must_use]
    pub fn url(&self) -> String {
        self.cluster.url("diwan")
    }

    /// Stops the server, if this process owns it: connections are closed, everything committed is on disk.
    ///
    /// # Errors
    /// `pg_ctl stop` failed; the server may still run and the next start finds it.
    pub async fn stop(mut self) -> Result<(), EmbeddedError> {
        if let Some(watch) = self.watch.take() {
            watch.abort();
        }
        if self.lock.is_some() {
            self.cluster.stop().await?;
        }
        Ok(())
    }
}

/// The lock file of the owner, or nothing when another process owns the cluster.
fn owned(data: &Path) -> Result<Option<File>, EmbeddedError> {
    let path = data.join("pg.lock");
    let file =
        OpenOptions::new().create(true).truncate(false).write(true).open(&path).map_err(EmbeddedError::file(&path))?;
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(source)) => Err(EmbeddedError::File { path, source }),
    }
}

/// Starts the server again whenever it was killed under us.
async fn keep_alive(cluster: Arc<Cluster>) {
    loop {
        tokio::time::sleep(WATCH).await;
        if !cluster.is_running().await {
            tracing::warn!("the embedded database stopped; starting it again");
            if let Err(error) = cluster.start_if_stopped().await {
                tracing::error!(%error, "the embedded database does not start; trying again");
            }
        }
    }
}
