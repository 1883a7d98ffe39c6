//! A real SMTP server (aiosmtpd, in the virtual environment that `ops/install` makes), which a test can stop and start.

use serde::Deserialize;
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use tempfile::TempDir;

/// The server and what it received.
pub(crate) struct SmtpServer {
    folder: TempDir,
    port: u16,
    process: Option<Child>,
}

/// A mail as the server read it.
#[derive(Debug, Deserialize)]
pub(crate) struct Mail {
    pub(crate) recipients: Vec<String>,
    /// By name in lower case, decoded.
    pub(crate) headers: BTreeMap<String, String>,
    pub(crate) text: String,
    pub(crate) html: String,
}

impl SmtpServer {
    /// Starts on a free port of this machine.
    pub(crate) fn start() -> Self {
        let mut server = Self { folder: tempfile::tempdir().unwrap(), port: 0, process: None };
        server.start_again();
        server
    }

    /// Starts after [`SmtpServer::stop`], on the same port.
    pub(crate) fn start_again(&mut self) {
        let python = super::python();
        let mut process = Command::new(&python)
            .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("harness/smtp_server.py"))
            .arg(self.folder.path())
            .arg(self.port.to_string())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| {
                panic!("{python} does not run ({error}): run ops/install, or set DIWAN_TEST_PYTHON")
            });
        let mut port = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut port).unwrap();
        self.process = Some(process);
        self.port = port.trim().parse().expect("the mail server did not start: is aiosmtpd installed?");
    }

    /// Kills the server; its port refuses connections.
    pub(crate) fn stop(&mut self) {
        if let Some(mut process) = self.process.take() {
            process.kill().unwrap();
            process.wait().unwrap();
        }
    }

    /// For `SMTP_URL`.
    pub(crate) fn url(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }

    /// Everything received, in order.
    pub(crate) fn mails(&self) -> Vec<Mail> {
        let mut files: Vec<_> =
            std::fs::read_dir(self.folder.path()).unwrap().map(|file| file.unwrap().path()).collect();
        files.sort();
        files.iter().map(|file| serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap()).collect()
    }
}

impl Drop for SmtpServer {
    fn drop(&mut self) {
        self.stop();
    }
}
