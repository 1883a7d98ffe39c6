//! A system of an administration that receives webhooks: it keeps what it is sent and answers what it is told to.

use std::collections::{BTreeMap, VecDeque};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

/// The receiver. It listens until the test's process ends.
#[derive(Clone)]
pub(crate) struct Receiver {
    address: SocketAddr,
    seen: Arc<Mutex<Seen>>,
}

#[derive(Default)]
struct Seen {
    connections: usize,
    requests: Vec<Received>,
    answers: VecDeque<String>,
}

/// A request as it came.
#[derive(Clone, Debug)]
pub(crate) struct Received {
    pub(crate) line: String,
    /// By name in lower case.
    pub(crate) headers: BTreeMap<String, String>,
    pub(crate) body: String,
}

impl Receiver {
    /// Listens on a free port of this machine and answers 204.
    pub(crate) fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let receiver = Self { address: listener.local_addr().unwrap(), seen: Arc::default() };
        let seen = Arc::clone(&receiver.seen);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                seen.lock().unwrap().connections += 1;
                // One that speaks TLS, or breaks off, is counted and nothing more.
                let _ = answer(stream, &seen);
            }
        });
        receiver
    }

    pub(crate) fn port(&self) -> u16 {
        self.address.port()
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}/hook", self.address)
    }

    /// What the next request is answered: a status, and headers if need be.
    pub(crate) fn will_answer(&self, head: &str) {
        self.seen.lock().unwrap().answers.push_back(head.to_owned());
    }

    /// Everything received so far.
    pub(crate) fn requests(&self) -> Vec<Received> {
        self.seen.lock().unwrap().requests.clone()
    }

    /// How many connections were opened, whatever came of them.
    pub(crate) fn connections(&self) -> usize {
        self.seen.lock().unwrap().connections
    }
}

fn answer(mut stream: TcpStream, seen: &Mutex<Seen>) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut line = String::new();
    reader.read_line(&mut line)?;
    let mut headers = BTreeMap::new();
    loop {
        let mut header = String::new();
        reader.read_line(&mut header)?;
        let Some((name, value)) = header.trim_end().split_once(": ") else { break };
        headers.insert(name.to_lowercase(), value.to_owned());
    }
    let length = headers.get("content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    let body = String::from_utf8(body).unwrap();
    let head = {
        let mut seen = seen.lock().unwrap();
        seen.requests.push(Received { line: line.trim_end().to_owned(), headers, body });
        seen.answers.pop_front().unwrap_or_else(|| "204 No Content".to_owned())
    };
    stream.write_all(format!("HTTP/1.1 {head}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n").as_bytes())
}
