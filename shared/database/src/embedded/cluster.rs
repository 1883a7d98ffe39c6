//! The cluster itself: made once, started, watched, stopped, by PostgreSQL's own programs.

use super::EmbeddedError;
use super::binaries::Binaries;
use super::place::Place;
use diesel_async::{AsyncConnection, AsyncPgConnection, RunQueryDsl, SimpleAsyncConnection};
use std::fs::{self, File};
use std::io::{Read, Seek};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The cluster's superuser and the port that only names the socket.
const OWNER: &str = "diwan";
const PORT: u16 = 5432;
/// A server that was killed leaves children and shared memory behind for a moment.
const START_ATTEMPTS: u32 = 10;

pub(super) struct Cluster {
    binaries: Binaries,
    place: Place,
}

impl Cluster {
    pub(super) fn new(binaries: Binaries, place: Place) -> Self {
        Self { binaries, place }
    }

    /// The owner's address of `database`, over the private socket.
    pub(super) fn url(&self, database: &str) -> String {
        let sockets = self.place.sockets.to_string_lossy().replace('%', "%25").replace('/', "%2F").replace(' ', "%20");
        format!("postgres:///{database}?host={sockets}&port={PORT}&user={OWNER}")
    }

    /// Makes the cluster beside its place and moves it there whole, so that an interrupted start leaves nothing.
    pub(super) async fn create_if_missing(&self) -> Result<(), EmbeddedError> {
        let folder = &self.place.folder;
        if folder.join("PG_VERSION").is_file() {
            return Ok(());
        }
        if fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some()) {
            return Err(EmbeddedError::NotACluster(folder.clone()));
        }
        let fresh = folder.with_file_name(format!("pg.new-{}", std::process::id()));
        self.place.make_private(&fresh)?;
        let mut initdb = self.place.command(&self.binaries.program("initdb"));
        initdb.arg("--pgdata").arg(&fresh).args([
            "--username",
            OWNER,
            "--auth",
            "trust",
            "--encoding",
            "UTF8",
            "--locale",
            "C.UTF-8",
            "--no-instructions",
        ]);
        let made = run("initdb", initdb).await;
        if made.is_err() {
            // Ours, made a moment ago, and of no use to anybody.
            let _ = fs::remove_dir_all(&fresh);
            return made;
        }
        // An empty folder of the same name would be in the way.
        let _ = fs::remove_dir(folder);
        fs::rename(&fresh, folder).map_err(EmbeddedError::file(folder))
    }

    pub(super) async fn is_running(&self) -> bool {
        let mut status = self.pg_ctl();
        status.arg("status");
        run("pg_ctl", status).await.is_ok()
    }

    pub(super) async fn start_if_stopped(&self) -> Result<(), EmbeddedError> {
        let mut attempt = 1;
        loop {
            if self.is_running().await {
                return self.answers().await;
            }
            let mut start = self.pg_ctl();
            start.arg("--log").arg(self.log()).args(["--wait", "--timeout", "60", "--options"]);
            start.arg(format!(
                "-c listen_addresses='' -c unix_socket_directories='{}' -c port={PORT} -c max_connections=100 \
                 -c shared_buffers=128MB -c log_timezone=UTC -c timezone=UTC",
                self.place.sockets.display()
            ));
            start.arg("start");
            match run("pg_ctl", start).await {
                Ok(()) => return Ok(()),
                Err(_) if attempt < START_ATTEMPTS => {
                    attempt += 1;
                    tokio::time::sleep(Duration::from_millis(500)).await;
                }
                Err(error) => return Err(self.with_log(error)),
            }
        }
    }

    pub(super) async fn stop(&self) -> Result<(), EmbeddedError> {
        if !self.is_running().await {
            return Ok(());
        }
        let mut stop = self.pg_ctl();
        stop.args(["--mode", "fast", "--wait", "--timeout", "30", "stop"]);
        run("pg_ctl", stop).await
    }

    /// Makes the database `diwan` at the first start.
    pub(super) async fn create_database(&self) -> Result<(), EmbeddedError> {
        if AsyncPgConnection::establish(&self.url("diwan")).await.is_ok() {
            return Ok(());
        }
        let refused = |error: &dyn std::fmt::Display| EmbeddedError::Database(error.to_string());
        let mut conn = AsyncPgConnection::establish(&self.url("postgres")).await.map_err(|error| refused(&error))?;
        match conn.batch_execute("CREATE DATABASE diwan").await {
            Err(error) if !error.to_string().contains("already exists") => Err(refused(&error)),
            _ => Ok(()),
        }
    }

    /// Waits for a server that somebody else is just starting.
    async fn answers(&self) -> Result<(), EmbeddedError> {
        let mut attempt = 0;
        loop {
            let tried = async {
                let mut conn =
                    AsyncPgConnection::establish(&self.url("postgres")).await.map_err(|error| error.to_string())?;
                diesel::sql_query("SELECT 1").execute(&mut conn).await.map_err(|error| error.to_string())
            };
            match tried.await {
                Ok(_) => return Ok(()),
                Err(message) if attempt == 100 => return Err(EmbeddedError::Database(message)),
                Err(_) => attempt += 1,
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }

    fn pg_ctl(&self) -> std::process::Command {
        let mut command = self.place.command(&self.binaries.program("pg_ctl"));
        command.arg("--pgdata").arg(&self.place.folder);
        command
    }

    fn log(&self) -> PathBuf {
        self.place.folder.join("server.log")
    }

    fn with_log(&self, error: EmbeddedError) -> EmbeddedError {
        match error {
            EmbeddedError::Program { program, message } => {
                EmbeddedError::Program { program, message: format!("{message}\n{}", tail(&self.log())) }
            }
            other => other,
        }
    }
}

/// Runs one of PostgreSQL's programs to its end.
async fn run(program: &'static str, mut command: std::process::Command) -> Result<(), EmbeddedError> {
    let failed = |message: String| EmbeddedError::Program { program, message };
    let ended = tokio::task::spawn_blocking(move || {
        // Not pipes: the server inherits them and would keep the reader waiting for as long as it runs.
        let mut said = tempfile::tempfile()?;
        let status = command.stdout(said.try_clone()?).stderr(said.try_clone()?).status()?;
        said.rewind()?;
        let mut text = String::new();
        said.read_to_string(&mut text)?;
        Ok::<_, std::io::Error>((status, text))
    });
    let (status, said) =
        ended.await.map_err(|error| failed(error.to_string()))?.map_err(|error| failed(error.to_string()))?;
    if status.success() { Ok(()) } else { Err(failed(said.trim().to_owned())) }
}

/// The last two thousand bytes of the server's log.
fn tail(log: &Path) -> String {
    let read = || {
        let mut file = File::open(log)?;
        let length = file.metadata()?.len();
        file.seek(std::io::SeekFrom::Start(length.saturating_sub(2000)))?;
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes)?;
        Ok::<_, std::io::Error>(String::from_utf8_lossy(&bytes).into_owned())
    };
    read().unwrap_or_default()
}
