//! A real server that speaks S3 (moto, in the virtual environment that `ops/install` makes), with one bucket.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};

const BUCKET: &str = "diwan";

/// The server.
pub(crate) struct S3Server {
    process: Child,
    answers: BufReader<ChildStdout>,
    port: u16,
}

impl S3Server {
    /// Starts on a free port of this machine.
    pub(crate) fn start() -> Self {
        let mut process = Command::new(super::python())
            .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("harness/s3_server.py"))
            .arg(BUCKET)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("Python does not run: run ops/install, or set DIWAN_TEST_PYTHON");
        let mut answers = BufReader::new(process.stdout.take().unwrap());
        let port = line(&mut answers).parse().expect("the S3 server did not start: is moto installed?");
        Self { process, answers, port }
    }

    /// For `STORAGE_URL`.
    pub(crate) fn url(&self) -> String {
        format!("s3://{BUCKET}/files")
    }

    /// The settings that go with the address.
    pub(crate) fn environment(&self) -> Vec<(String, String)> {
        let endpoint = format!("http://127.0.0.1:{}", self.port);
        [
            ("AWS_ENDPOINT_URL", endpoint.as_str()),
            ("AWS_REGION", "us-east-1"),
            ("AWS_ACCESS_KEY_ID", "test"),
            ("AWS_SECRET_ACCESS_KEY", "test"),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .into()
    }

    /// The names of all objects in the bucket.
    pub(crate) fn objects(&mut self) -> Vec<String> {
        self.process.stdin.as_mut().unwrap().write_all(b"list\n").unwrap();
        serde_json::from_str(&line(&mut self.answers)).unwrap()
    }

    /// Kills the server; its port refuses connections.
    pub(crate) fn stop(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }
}

impl Drop for S3Server {
    fn drop(&mut self) {
        // It may have been stopped already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn line(answers: &mut BufReader<ChildStdout>) -> String {
    let mut line = String::new();
    answers.read_line(&mut line).unwrap();
    line.trim().to_owned()
}
