//! A small real server of the name system, on UDP, whose records a test writes.

use hickory_proto::op::{Message, OpCode, ResponseCode};
use hickory_proto::rr::rdata::TXT;
use hickory_proto::rr::{RData, Record, RecordType};
use std::collections::HashMap;
use std::net::{SocketAddr, UdpSocket};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::Duration;

/// What a server knows: the texts at each name, and whether it is well.
#[derive(Default)]
struct Zone {
    texts: HashMap<String, Vec<String>>,
    is_ill: bool,
    asked: Vec<String>,
}

/// The server. It ends with the test.
pub(crate) struct DnsServer {
    address: SocketAddr,
    zone: Arc<Mutex<Zone>>,
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl DnsServer {
    pub(crate) fn start() -> Self {
        let socket = UdpSocket::bind("127.0.0.1:0").unwrap();
        // How soon the thread hears that it is to stop.
        socket.set_read_timeout(Some(Duration::from_millis(50))).unwrap();
        let address = socket.local_addr().unwrap();
        let (zone, stop) = (Arc::<Mutex<Zone>>::default(), Arc::new(AtomicBool::new(false)));
        let (known, stopped) = (Arc::clone(&zone), Arc::clone(&stop));
        let thread = std::thread::spawn(move || {
            let mut buffer = [0; 4096];
            while !stopped.load(Ordering::Relaxed) {
                if let Ok((length, from)) = socket.recv_from(&mut buffer) {
                    let answer = answer(&Message::from_vec(&buffer[..length]).unwrap(), &known);
                    socket.send_to(&answer.to_vec().unwrap(), from).unwrap();
                }
            }
        });
        Self { address, zone, stop, thread: Some(thread) }
    }

    /// For `DNS_RESOLVER`.
    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// Writes the texts that stand at a name from now on.
    pub(crate) fn set(&self, name: &str, texts: &[&str]) {
        let texts = texts.iter().map(|text| (*text).to_owned()).collect();
        self.zone.lock().unwrap().texts.insert(name.to_owned(), texts);
    }

    /// Takes everything away.
    pub(crate) fn clear(&self) {
        self.zone.lock().unwrap().texts.clear();
    }

    /// From now on it answers that it cannot answer, or well again.
    pub(crate) fn set_ill(&self, is_ill: bool) {
        self.zone.lock().unwrap().is_ill = is_ill;
    }

    /// The names that it was asked about.
    pub(crate) fn asked(&self) -> Vec<String> {
        self.zone.lock().unwrap().asked.clone()
    }
}

fn answer(question: &Message, zone: &Mutex<Zone>) -> Message {
    let mut zone = zone.lock().unwrap();
    let query = question.queries[0].clone();
    let name = query.name().to_ascii().to_lowercase().trim_end_matches('.').to_owned();
    zone.asked.push(name.clone());
    let mut answer = Message::response(question.metadata.id, OpCode::Query);
    answer.metadata.recursion_available = true;
    answer.add_query(query.clone());
    let texts = zone.texts.get(&name).filter(|_| query.query_type() == RecordType::TXT);
    match texts {
        _ if zone.is_ill => answer.metadata.response_code = ResponseCode::ServFail,
        None => answer.metadata.response_code = ResponseCode::NXDomain,
        Some(texts) => {
            for text in texts {
                // In two pieces, as long ones come.
                let (start, end) = text.split_at(text.len() / 2);
                let text = TXT::new(vec![start.to_owned(), end.to_owned()]);
                answer.add_answer(Record::from_rdata(query.name().clone(), 60, RData::TXT(text)));
            }
        }
    }
    answer
}

impl Drop for DnsServer {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        self.thread.take().unwrap().join().unwrap();
    }
}
