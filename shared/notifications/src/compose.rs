//! From a message's row to the e-mail that leaves. The same row gives the same Message-ID and date at every attempt, so
//! that a mail program recognises a second copy.

use crate::html;
use crate::message::Recipient;
use jiff::Timestamp;
use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart};
use std::time::SystemTime;
use ui::Lang;
use uuid::Uuid;

/// What a row says.
pub(crate) struct Letter<'a> {
    pub(crate) id: Uuid,
    pub(crate) lang: Lang,
    pub(crate) recipient: &'a Recipient,
    pub(crate) subject: &'a str,
    pub(crate) body: &'a str,
    pub(crate) created_at: Timestamp,
}

/// The e-mail, from `sender`.
pub(crate) fn compose(sender: &Mailbox, letter: &Letter<'_>) -> Result<lettre::Message, lettre::error::Error> {
    let html = html::page(letter.lang, letter.subject, letter.body);
    lettre::Message::builder()
        .message_id(Some(format!("<{}@{}>", letter.id, sender.email.domain())))
        .date(SystemTime::from(letter.created_at))
        .from(sender.clone())
        .to(letter.recipient.mailbox().clone())
        .subject(letter.subject)
        // So that a holiday notice is not sent in answer (RFC 3834).
        .raw_header(header("Auto-Submitted", "auto-generated"))
        .raw_header(header("Content-Language", letter.lang.code()))
        .multipart(MultiPart::alternative_plain_html(letter.body.to_owned(), html))
}

fn header(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
}
