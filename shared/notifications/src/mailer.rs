//! The way out: an SMTP server, or a folder of `.eml` files where none is set.

use lettre::message::Mailbox;
use lettre::transport::smtp::response::{Category, Severity};
use lettre::transport::smtp::{AsyncSmtpTransportBuilder, Error as SmtpError};
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};
use std::error::Error;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::OnceCell;

/// How long one step of the conversation with the server may take.
const TIMEOUT: Duration = Duration::from_secs(30);

/// A setting of the mailer that cannot be used. The text never holds the address, which may hold a password.
#[derive(Debug, thiserror::Error)]
pub enum MailerError {
    /// `SMTP_URL`.
    #[error("SMTP_URL is not of the form smtps://user:password@host:465, or smtp://host:587?tls=required: {0}")]
    Url(#[source] SmtpError),
    /// The sender.
    #[error("the sender of messages is not an e-mail address: {0}")]
    Sender(#[source] lettre::address::AddressError),
}

/// Sends e-mails. Cheap to clone.
#[derive(Clone)]
pub struct Mailer {
    sender: Mailbox,
    way: Way,
}

#[derive(Clone)]
enum Way {
    Smtp(Arc<Server>),
    Folder(PathBuf),
}

/// The server's pool of connections belongs to the runtime in which it is built: the first message builds it.
struct Server {
    settings: AsyncSmtpTransportBuilder,
    transport: OnceCell<AsyncSmtpTransport<Tokio1Executor>>,
}

/// Why a message did not leave.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Undelivered {
    /// The server says that this message will never reach this recipient.
    #[error("the server refuses the message: {0}")]
    Refused(String),
    /// The server is away, busy or badly configured.
    #[error("the server did not take the message: {0}")]
    Smtp(String),
    /// The folder cannot be written.
    #[error("the message could not be written")]
    File(#[from] std::io::Error),
}

impl Mailer {
    /// Through the server of `smtp_url`, or into the folder `outbox` when there is none. `sender` is `address` or
    /// `Name <address>`. Nothing is opened yet.
    ///
    /// # Errors
    /// A setting is malformed.
    pub fn new(smtp_url: Option<&str>, outbox: &Path, sender: &str) -> Result<Self, MailerError> {
        let sender = sender.parse().map_err(MailerError::Sender)?;
        let way = match smtp_url {
            Some(url) => {
                let settings = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)
                    .map_err(MailerError::Url)?
                    .timeout(Some(TIMEOUT));
                Way::Smtp(Arc::new(Server { settings, transport: OnceCell::new() }))
            }
            None => Way::Folder(outbox.to_path_buf()),
        };
        Ok(Self { sender, way })
    }

    pub(crate) fn sender(&self) -> &Mailbox {
        &self.sender
    }

    /// Sends `email`; `name` names its file where there is no server.
    pub(crate) async fn deliver(&self, name: &str, email: lettre::Message) -> Result<(), Undelivered> {
        match &self.way {
            Way::Smtp(server) => {
                let transport = server.transport.get_or_init(async || server.settings.clone().build()).await;
                transport.send(email).await.map(|_| ()).map_err(|error| match refuses(&error) {
                    true => Undelivered::Refused(reason(&error)),
                    false => Undelivered::Smtp(reason(&error)),
                })
            }
            Way::Folder(outbox) => Ok(write(outbox, name, &email.formatted()).await?),
        }
    }
}

/// Whether the server spoke of the message or its recipient (550 to 559), and not of itself: a wrong password (535) or
/// an unknown command (502) is permanent to SMTP, but ours to repair.
fn refuses(error: &SmtpError) -> bool {
    error.status().is_some_and(|code| {
        code.severity == Severity::PermanentNegativeCompletion && code.category == Category::MailSystem
    })
}

/// The server's code without its words, which often repeat the recipient's address; else what befell the connection.
fn reason(error: &SmtpError) -> String {
    match (error.status(), error.source()) {
        (Some(code), _) => format!("answer {code}"),
        (None, Some(cause)) => format!("{error}: {cause}"),
        (None, None) => error.to_string(),
    }
}

/// Writes the file whole or not at all; a second attempt replaces it.
async fn write(outbox: &Path, name: &str, email: &[u8]) -> std::io::Result<()> {
    let mut folder = tokio::fs::DirBuilder::new();
    // Messages hold secret codes.
    folder.recursive(true).mode(0o700).create(outbox).await?;
    let unfinished = outbox.join(format!(".{name}"));
    tokio::fs::write(&unfinished, email).await?;
    tokio::fs::rename(&unfinished, outbox.join(format!("{name}.eml"))).await
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_wrong_setting_is_named_and_its_password_is_not() {
        let refused = |url, sender| Mailer::new(url, Path::new("outbox"), sender).err().unwrap().to_string();
        let text = refused(Some("https://diwan:s3cret@mail.example"), "no-reply@diwan.example");
        assert!(text.contains("SMTP_URL") && !text.contains("s3cret"), "{text}");
        assert!(refused(None, "Diwan").contains("sender"));
    }

    #[tokio::test]
    async fn a_message_written_twice_is_one_file() {
        let folder = tempfile::tempdir().unwrap();
        let outbox = folder.path().join("outbox");
        write(&outbox, "1", b"first").await.unwrap();
        write(&outbox, "1", b"second").await.unwrap();
        let files: Vec<_> = std::fs::read_dir(&outbox).unwrap().map(|file| file.unwrap().path()).collect();
        assert_eq!(files, [outbox.join("1.eml")]);
        assert_eq!(std::fs::read(&files[0]).unwrap(), b"second");
    }
}
