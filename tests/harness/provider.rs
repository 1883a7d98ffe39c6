//! A real provider of identity (npm oidc-provider, which `ops/install test` brings), which a test can stop, start again with
//! another key, and tell what to say.

use super::Browser;
use serde_json::Value;
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use tempfile::TempDir;

/// The provider.
pub(crate) struct IdentityProvider {
    folder: TempDir,
    port: u16,
    generation: u32,
    process: Option<Child>,
    /// Open as long as it runs: it also says there what it thinks of its settings.
    said: Option<BufReader<ChildStdout>>,
}

impl IdentityProvider {
    /// Starts on a free port of this machine.
    pub(crate) fn start() -> Self {
        let mut provider =
            Self { folder: tempfile::tempdir().unwrap(), port: 0, generation: 1, process: None, said: None };
        provider.start_again();
        provider
    }

    /// Starts after [`IdentityProvider::stop`], at the same address, with the same key. It remembers nobody.
    pub(crate) fn start_again(&mut self) {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("provider");
        let mut process = Command::new("node")
            .arg(folder.join("server.js"))
            .arg(self.folder.path())
            .arg(self.port.to_string())
            .arg(self.generation.to_string())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("node does not run ({error}): run ops/install test"));
        let mut port = String::new();
        let mut said = BufReader::new(process.stdout.take().unwrap());
        said.read_line(&mut port).unwrap();
        self.said = Some(said);
        self.process = Some(process);
        self.port = port.trim().parse().expect("the provider did not start: run ops/install test");
    }

    /// Starts again with a new key.
    pub(crate) fn rotate(&mut self) {
        self.stop();
        self.generation += 1;
        self.start_again();
    }

    /// Kills it; its port refuses connections.
    pub(crate) fn stop(&mut self) {
        if let Some(mut process) = self.process.take() {
            process.kill().unwrap();
            process.wait().unwrap();
        }
    }

    /// For `OIDC_ISSUER`.
    pub(crate) fn issuer(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Somebody's browser, as the provider sees it.
    pub(crate) fn browser(&self) -> Browser {
        Browser::new(SocketAddr::from(([127, 0, 0, 1], self.port)))
    }

    /// Sets what it says from now on.
    pub(crate) async fn says(&self, what: Value) {
        self.browser().call("/control", &what).await;
    }

    /// What it sent, and what it was asked.
    pub(crate) async fn saw(&self) -> Value {
        self.browser().open("/control").await.json()
    }
}

impl Drop for IdentityProvider {
    fn drop(&mut self) {
        self.stop();
    }
}
