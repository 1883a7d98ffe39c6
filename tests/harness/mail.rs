//! The outboxes: e-mails and text messages as files, where no server and no gateway is set.

use mail_parser::MessageParser;
use serde_json::Value;
use std::path::Path;

/// An e-mail that left.
#[derive(Debug)]
pub(crate) struct Sent {
    pub(crate) to: String,
    pub(crate) subject: String,
    pub(crate) text: String,
}

/// Everything in the folder, in the order of writing.
pub(super) fn read(outbox: &Path) -> Vec<Sent> {
    let Ok(entries) = std::fs::read_dir(outbox) else { return Vec::new() };
    let mut files: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files.iter().map(|file| parse(&std::fs::read(file).unwrap())).collect()
}

/// The text messages in the folder, in the order of writing.
pub(super) fn read_texts(outbox: &Path) -> Vec<Value> {
    let Ok(entries) = std::fs::read_dir(outbox) else { return Vec::new() };
    let mut files: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files.iter().map(|file| serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap()).collect()
}

fn parse(bytes: &[u8]) -> Sent {
    let message = MessageParser::default().parse(bytes).unwrap();
    Sent {
        to: message.to().unwrap().first().unwrap().address().unwrap().to_owned(),
        subject: message.subject().unwrap().to_owned(),
        text: message.body_text(0).unwrap().replace("\r\n", "\n"),
    }
}
