//! The cluster itself: made once, started, watched, stopped, by PostgreSQL's own programs.

use super::EmbeddedError;
use super::binaries::Binaries;
use super::place::{self, Place};
use crate::Address;
use diesel_async::{AsyncConnection, AsyncPgConnection, RunQueryDsl, SimpleAsyncConnection};
use std::fs::{self, File};
use std::io::{Read, Seek};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The cluster's superuser and the port that only names the socket.
const OWNER: &str = "diwan";
const PORT: u16 = 5432;
const PID_FILE: &str = "postmaster.pid";
/// A number that no process has: Linux counts to 2^22 (proc(5), pid_max).
const NOBODY: i64 = i32::MAX as i64;
/// A server that was killed leaves children and shared memory behind for a moment.
const START_ATTEMPTS: u32 = 10;

pub(super) struct Cluster {
    binaries: Binaries,
    place: Place,
}

/// The address of the database of the cluster under `data`, which somebody else runs, if it answers.
pub(super) async fn answers(data: &Path) -> Result<Address, EmbeddedError> {
    if !data.join("pg/PG_VERSION").is_file() {
        return Err(EmbeddedError::Database("its folder is still being made".to_owned()));
    }
    let address = address(&place::find(data)?, "diwan")?;
    let asked = async {
        let mut conn = AsyncPgConnection::establish(address.url()).await.map_err(|error| error.to_string())?;
        diesel::sql_query("SELECT 1").execute(&mut conn).await.map_err(|error| error.to_string())
    };
    asked.await.map_err(EmbeddedError::Database)?;
    Ok(address)
}

/// The address of `database`, over the private socket.
fn address(place: &Place, database: &str) -> Result<Address, EmbeddedError> {
    let sockets = place.sockets.to_string_lossy().replace('%', "%25").replace('/', "%2F").replace(' ', "%20");
    Address::private(&format!("postgres:///{database}?host={sockets}&port={PORT}&user={OWNER}"))
        .map_err(|error| EmbeddedError::Database(error.to_string()))
}

impl Cluster {
    pub(super) fn new(binaries: Binaries, place: Place) -> Self {
        Self { binaries, place }
    }

    /// The address of `database`.
    pub(super) fn address(&self, database: &str) -> Result<Address, EmbeddedError> {
        address(&self.place, database)
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
        let fresh = folder.with_file_name("pg.new");
        // Ours: a start that was interrupted left it.
        let _ = fs::remove_dir_all(&fresh);
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
            let _ = fs::remove_dir_all(&fresh);
            return made;
        }
        // An empty folder of the same name would be in the way.
        let _ = fs::remove_dir(folder);
        fs::rename(&fresh, folder).map_err(EmbeddedError::file(folder))
    }

    /// Whether the process that the cluster's pid file notes is its server: one that works in the folder. After a
    /// SIGKILL or a power cut, the number may belong to anybody.
    pub(super) fn is_running(&self) -> bool {
        let folder = self.place.folder.canonicalize();
        let Ok((noted, _)) = self.pid_file() else { return false };
        fs::read_link(format!("/proc/{noted}/cwd")).is_ok_and(|cwd| folder.is_ok_and(|folder| cwd == folder))
    }

    /// The pid file's number, and what follows.
    fn pid_file(&self) -> std::io::Result<(i64, String)> {
        let text = fs::read_to_string(self.place.folder.join(PID_FILE))?;
        let (first, rest) = text.split_once('\n').unwrap_or((&text, ""));
        let number: i64 = first.trim().parse().map_err(std::io::Error::other)?;
        // A server that is not one of pg_ctl's notes itself below zero.
        Ok((number.abs(), rest.to_owned()))
    }

    /// Makes sure that a server may start beside the pid file of a dead one: PostgreSQL refuses when any process of the
    /// same user has the noted number by now. The rest of the file stays: it leads PostgreSQL to the shared memory, and
    /// so to children of the dead server that still write.
    fn forget_dead_server(&self) -> Result<(), EmbeddedError> {
        let path = self.place.folder.join(PID_FILE);
        match self.pid_file() {
            Ok((noted, rest)) if noted != NOBODY => {
                fs::write(&path, format!("{NOBODY}\n{rest}")).map_err(EmbeddedError::file(&path))
            }
            // Cut off in the middle of being written: it notes nothing.
            Err(error) if error.kind() == std::io::ErrorKind::Other => {
                fs::remove_file(&path).map_err(EmbeddedError::file(&path))
            }
            _ => Ok(()),
        }
    }

    pub(super) async fn start_if_stopped(&self) -> Result<(), EmbeddedError> {
        let mut attempt = 1;
        loop {
            if self.is_running() {
                return self.answers().await;
            }
            self.forget_dead_server()?;
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
        if !self.is_running() {
            return Ok(());
        }
        let mut stop = self.pg_ctl();
        stop.args(["--mode", "fast", "--wait", "--timeout", "30", "stop"]);
        run("pg_ctl", stop).await
    }

    /// Makes the database `diwan` at the first start.
    pub(super) async fn create_database(&self) -> Result<(), EmbeddedError> {
        if AsyncPgConnection::establish(self.address("diwan")?.url()).await.is_ok() {
            return Ok(());
        }
        let refused = |error: &dyn std::fmt::Display| EmbeddedError::Database(error.to_string());
        let postgres = self.address("postgres")?;
        let mut conn = AsyncPgConnection::establish(postgres.url()).await.map_err(|error| refused(&error))?;
        conn.batch_execute("CREATE DATABASE diwan").await.map_err(|error| refused(&error))
    }

    /// Waits for a server that is still starting.
    async fn answers(&self) -> Result<(), EmbeddedError> {
        let postgres = self.address("postgres")?;
        let mut attempt = 0;
        loop {
            match AsyncPgConnection::establish(postgres.url()).await {
                Ok(_) => return Ok(()),
                Err(error) if attempt == 100 => return Err(EmbeddedError::Database(error.to_string())),
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
