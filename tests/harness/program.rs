//! The real program, as an operator starts it: `target/debug/diwan` with a data folder of its own.

use database::Embedded;
use rustix::process::{Pid, Signal, kill_process};
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::OnceLock;
use tempfile::TempDir;

/// A data folder. At its end the database that lives there is stopped, and the folder removed.
pub(crate) struct DataFolder(TempDir);

impl DataFolder {
    pub(crate) fn new() -> Self {
        // The user that runs the database when root runs the tests must be able to enter.
        let open = std::fs::Permissions::from_mode(0o755);
        Self(tempfile::Builder::new().prefix("diwan-").permissions(open).tempdir().unwrap())
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    /// The process of the database, if one is noted.
    pub(crate) fn postmaster(&self) -> Option<Pid> {
        let noted = std::fs::read_to_string(self.path().join("pg/postmaster.pid")).ok()?;
        Pid::from_raw(noted.lines().next()?.trim().parse().ok()?)
    }

    /// A command that runs as the user of the database.
    pub(crate) fn as_owner_of_database(&self, program: &str) -> Command {
        let owner = std::fs::metadata(self.path().join("pg")).unwrap();
        let mut command = Command::new(program);
        // Also when that is this process's own user.
        command.uid(owner.uid()).gid(owner.gid());
        command
    }

    /// Processes of the database of this folder that are alive.
    pub(crate) fn database_processes(&self) -> Vec<String> {
        let folder = self.path().join("pg");
        let processes = std::fs::read_dir("/proc").unwrap().filter_map(|entry| Some(entry.ok()?.path()));
        // Children of the server do not name its folder, but work in it.
        let works_here =
            |process: &PathBuf| std::fs::read_link(process.join("cwd")).is_ok_and(|cwd| cwd.starts_with(&folder));
        let name = |process: PathBuf| std::fs::read_to_string(process.join("cmdline")).unwrap_or_default();
        processes.filter(works_here).map(name).collect()
    }
}

impl Drop for DataFolder {
    fn drop(&mut self) {
        if let Some(postmaster) = self.postmaster() {
            let _ = kill_process(postmaster, Signal::QUIT);
        }
    }
}

/// The program, serving. It is killed at its end if it still runs.
pub(crate) struct Program {
    child: Child,
    address: SocketAddr,
    log: PathBuf,
}

impl Program {
    /// A command over this data folder, on any free port, with nothing of this process's own settings.
    pub(crate) fn command(data: &Path) -> Command {
        let mut command = Command::new(binary());
        for (name, _) in std::env::vars() {
            if name.starts_with("DIWAN_")
                || ["DATABASE_URL", "MEILI_URL", "SMTP_URL", "RUST_LOG"].contains(&name.as_str())
            {
                command.env_remove(name);
            }
        }
        command.env("DIWAN_DATA", data).env("DIWAN_ADDR", "127.0.0.1:0").env("DIWAN_RATE_LIMITS", "off");
        command.env("DIWAN_FREE_DISK", "0");
        command
    }

    /// Starts `diwan serve` and waits until it says that it is ready. What it logs is added to `serve.log`.
    pub(crate) fn serve(data: &Path, settings: &[(&str, &str)]) -> Self {
        let log = data.join("serve.log");
        let log_file = File::options().create(true).append(true).open(&log).unwrap();
        let mut child = Self::command(data)
            .arg("serve")
            .envs(settings.iter().copied())
            .stdout(Stdio::piped())
            .stderr(log_file)
            .spawn()
            .unwrap();
        let mut said = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut said).unwrap();
        let address = said.trim().strip_prefix("Diwan is ready at http://").and_then(|address| address.parse().ok());
        let Some(address) = address else {
            let _ = child.kill();
            panic!("diwan serve does not start: {said}{}", std::fs::read_to_string(&log).unwrap());
        };
        Self { child, address, log }
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// What it logged so far.
    pub(crate) fn log(&self) -> String {
        std::fs::read_to_string(&self.log).unwrap()
    }

    /// What the process holds in memory (VmRSS of proc(5)).
    pub(crate) fn resident_megabytes(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap();
        line.split_whitespace().nth(1).unwrap().parse::<u64>().unwrap() / 1024
    }

    /// SIGKILL: nothing is put in order.
    pub(crate) fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// SIGTERM, as an init system sends it; waits for the end.
    pub(crate) fn stop(mut self) -> ExitStatus {
        kill_process(Pid::from_child(&self.child), Signal::TERM).unwrap();
        self.child.wait().unwrap()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The cluster of a data folder, as a guest or, when nobody else does, as its owner.
pub(crate) async fn database_of(data: &DataFolder) -> Embedded {
    Embedded::start(data.path()).await.unwrap()
}

/// `diwan`, built from the sources as they are: cargo notes beside it what it was built from.
fn binary() -> &'static Path {
    static BINARY: OnceLock<PathBuf> = OnceLock::new();
    BINARY.get_or_init(|| {
        let tests = std::env::current_exe().unwrap();
        let binary = tests.parent().and_then(Path::parent).unwrap().join("diwan");
        let changed = |file: &Path| std::fs::metadata(file).and_then(|metadata| metadata.modified()).ok();
        let built =
            changed(&binary).unwrap_or_else(|| panic!("{} is missing: run cargo build -p suite", binary.display()));
        let sources = std::fs::read_to_string(binary.with_extension("d")).unwrap();
        for source in sources.split_once(": ").unwrap().1.split_whitespace() {
            let source = Path::new(source);
            let is_older = !source.is_dir() && changed(source).is_none_or(|changed| changed > built);
            let source = source.display();
            assert!(!is_older, "{} is older than {source}: run cargo build -p suite", binary.display());
        }
        binary
    })
}
