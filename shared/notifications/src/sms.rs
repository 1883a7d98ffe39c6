//! Short messages to telephones: through a gateway's HTTP address, or into a folder where none is set.

use crate::Phone;
use crate::held::must_be_held_from;
use crate::quota::may_leave_at;
use crate::schema::text_message;
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel as _;
use jobs::{Context, Failure, Job, Urgency};
use reqwest::redirect::Policy;
use reqwest::{Client, StatusCode, Url};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use std::path::{Path, PathBuf};
use std::time::Duration;
use uuid::Uuid;

const TIMEOUT: Duration = Duration::from_secs(10);

/// A short message.
#[derive(Clone, Debug)]
pub struct Sms {
    /// To whom.
    pub recipient: Phone,
    /// Plain text, in the person's language.
    pub body: String,
    /// The object that it speaks of, as `person:<id>`.
    pub about: String,
}

/// `SMS_URL` cannot be used. The text never holds the address, which may hold a password.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("SMS_URL is not of the form https://user:password@host/path")]
pub struct GatewayError;

/// The way out. Cheap to clone.
///
/// The gateway gets `POST` with `{"id": …, "to": "+212…", "text": …}`, and the name and password of its address as HTTP Basic.
/// 2xx says that it took the message, 400 and 422 that it never will; with anything else it is asked again later.
#[derive(Clone)]
pub struct Gateway(Way);

#[derive(Clone)]
enum Way {
    Http(Client, Url),
    Folder(PathBuf),
}

/// Why a message did not leave.
enum Unsent {
    /// The gateway will never take it.
    Refused(String),
    /// Another try may help.
    Away(String),
}

impl Gateway {
    /// Through the gateway of `sms_url`, or into the folder `outbox` when there is none. Nothing is opened yet.
    ///
    /// # Errors
    /// The address is malformed.
    pub fn new(sms_url: Option<&str>, outbox: &Path) -> Result<Self, GatewayError> {
        let Some(url) = sms_url else {
            return Ok(Self(Way::Folder(outbox.to_path_buf())));
        };
        let url: Url = url.parse().map_err(|_| GatewayError)?;
        if !matches!(url.scheme(), "http" | "https") {
            return Err(GatewayError);
        }
        let client = Client::builder().timeout(TIMEOUT).redirect(Policy::none()).pool_max_idle_per_host(0).build();
        Ok(Self(Way::Http(client.map_err(|_| GatewayError)?, url)))
    }

    async fn deliver(&self, id: Uuid, to: &str, text: &str) -> Result<(), Unsent> {
        let body = serde_json::json!({ "id": id, "to": to, "text": text }).to_string();
        match &self.0 {
            Way::Folder(outbox) => write(outbox, id, &body).await.map_err(|error| Unsent::Away(error.to_string())),
            Way::Http(client, url) => {
                let request = client.post(url.clone()).header("content-type", "application/json").body(body);
                let answer = request.send().await.map_err(|error| Unsent::Away(error.without_url().to_string()))?;
                match answer.status() {
                    status if status.is_success() => Ok(()),
                    status @ (StatusCode::BAD_REQUEST | StatusCode::UNPROCESSABLE_ENTITY) => {
                        Err(Unsent::Refused(status.to_string()))
                    }
                    status => Err(Unsent::Away(status.to_string())),
                }
            }
        }
    }
}

/// The file appears whole or not at all; a second attempt replaces it. It holds a code.
async fn write(outbox: &Path, id: Uuid, body: &str) -> std::io::Result<()> {
    tokio::fs::DirBuilder::new().recursive(true).mode(0o700).create(outbox).await?;
    let unfinished = outbox.join(format!(".{id}"));
    tokio::fs::write(&unfinished, body).await?;
    tokio::fs::rename(&unfinished, outbox.join(format!("{id}.json"))).await
}

/// Writes `sms` and the job that sends it, in the caller's transaction. On trial, one to somebody who does not work there is noted
/// as held, without its text; above the day's number it leaves the next day. As e-mails.
///
/// # Errors
/// A statement fails: the transaction must be given up.
pub async fn send_sms(conn: &mut Conn, tenant: TenantId, now: Timestamp, sms: &Sms) -> QueryResult<()> {
    let id = Uuid::now_v7();
    let is_held = must_be_held_from(conn, tenant, &sms.recipient).await?;
    let leaves_at = may_leave_at(conn, tenant, now).await?;
    diesel::insert_into(text_message::table)
        .values((
            text_message::tenant_id.eq(tenant),
            text_message::id.eq(id),
            text_message::recipient.eq(sms.recipient.to_string()),
            text_message::body.eq(Some(&sms.body).filter(|_| !is_held)),
            text_message::body_sha256.eq(Sha256::digest(&sms.body).to_vec()),
            text_message::about.eq(&sms.about),
            text_message::state.eq(if is_held { "held" } else { "waiting" }),
            text_message::created_at.eq(now.to_diesel()),
        ))
        .execute(conn)
        .await?;
    if is_held {
        return Ok(());
    }
    if leaves_at > now {
        tracing::warn!(%tenant, message = %id, "a text message waits for the next day: the day's number is reached");
    }
    jobs::enqueue_at::<SendSms>(conn, tenant, now, leaves_at, &OutgoingSms { message: id }).await
}

/// How many text messages an administration wrote to a number since then, those that are held included.
///
/// # Errors
/// The database does not answer.
pub async fn count_sms_to(conn: &mut Conn, tenant: TenantId, to: &Phone, since: Timestamp) -> QueryResult<i64> {
    text_message::table
        .filter(text_message::tenant_id.eq(tenant))
        .filter(text_message::recipient.eq(to.to_string()))
        .filter(text_message::created_at.ge(since.to_diesel()))
        .count()
        .get_result(conn)
        .await
}

/// Which message to send.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct OutgoingSms {
    message: Uuid,
}

/// Sends a short message that waits.
#[derive(Clone)]
pub struct SendSms(pub Gateway);

impl Job for SendSms {
    const KIND: &'static str = "notifications.send_sms";
    // As for other messages.
    const URGENCY: Urgency = Urgency::Urgent;
    type Payload = OutgoingSms;

    async fn run(&self, context: &Context, OutgoingSms { message: id }: OutgoingSms) -> Result<(), Failure> {
        let tenant = context.tenant;
        let found = context.database.tenant(tenant, async |conn| find_waiting(conn, tenant, id).await).await?;
        let Some((recipient, Some(body))) = found else {
            return Ok(());
        };
        let state = match self.0.deliver(id, &recipient, &body).await {
            Ok(()) => "sent",
            Err(Unsent::Refused(reason)) => {
                tracing::warn!(%tenant, message = %id, reason, "a short message will not reach its recipient");
                "refused"
            }
            Err(Unsent::Away(reason)) => return Err(Failure::retry(reason)),
        };
        let sent_at = (state == "sent").then(|| context.clock.now());
        context.database.tenant(tenant, async |conn| set_state(conn, tenant, id, state, sent_at).await).await?;
        Ok(())
    }
}

async fn find_waiting(conn: &mut Conn, tenant: TenantId, id: Uuid) -> QueryResult<Option<(String, Option<String>)>> {
    text_message::table
        .filter(text_message::tenant_id.eq(tenant))
        .filter(text_message::id.eq(id))
        .filter(text_message::state.eq("waiting"))
        .select((text_message::recipient, text_message::body))
        .first(conn)
        .await
        .optional()
}

/// Notes what became of a message, and erases its text.
async fn set_state(
    conn: &mut Conn,
    tenant: TenantId,
    id: Uuid,
    state: &str,
    sent_at: Option<Timestamp>,
) -> QueryResult<usize> {
    let waiting = text_message::table
        .filter(text_message::tenant_id.eq(tenant))
        .filter(text_message::id.eq(id))
        .filter(text_message::state.eq("waiting"));
    diesel::update(waiting)
        .set((
            text_message::state.eq(state),
            text_message::sent_at.eq(sent_at.map(jiff_diesel::ToDiesel::to_diesel)),
            text_message::body.eq(None::<String>),
        ))
        .execute(conn)
        .await
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    use tokio::net::TcpListener;

    /// A gateway that answers once; gives what it was asked.
    async fn asked(status: &'static str) -> (bool, String) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://diwan:s3cret@{}/send", listener.local_addr().unwrap());
        let serving = tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut read = Vec::new();
            while !String::from_utf8_lossy(&read).contains("\"text\"") {
                let mut part = [0; 4096];
                let count = stream.read(&mut part).await.unwrap();
                read.extend_from_slice(&part[..count]);
            }
            let answer = format!("HTTP/1.1 {status}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
            stream.write_all(answer.as_bytes()).await.unwrap();
            String::from_utf8(read).unwrap()
        });
        let gateway = Gateway::new(Some(&url), Path::new("unused")).unwrap();
        let is_away = matches!(gateway.deliver(Uuid::nil(), "+212612345678", "123456").await, Err(Unsent::Away(_)));
        (is_away, serving.await.unwrap())
    }

    #[tokio::test]
    async fn the_gateway_is_told_whom_to_write_to_and_asked_again_when_it_is_busy() {
        let (is_away, said) = asked("202 Accepted").await;
        assert!(!is_away && said.starts_with("POST /send "), "{said}");
        assert!(said.contains("\"to\":\"+212612345678\"") && said.contains("\"text\":\"123456\""), "{said}");
        assert!(said.to_lowercase().contains("authorization: basic "), "{said}");
        for status in ["503 Service Unavailable", "401 Unauthorized", "429 Too Many Requests"] {
            assert!(asked(status).await.0, "{status}");
        }
        assert!(!asked("422 Unprocessable Content").await.0, "refused for good");
    }

    #[test]
    fn a_wrong_setting_is_named_and_its_password_is_not() {
        for wrong in ["ftp://u:s3cret@sms.example", "s3cret"] {
            let text = Gateway::new(Some(wrong), Path::new("x")).err().unwrap().to_string();
            assert!(text.contains("SMS_URL") && !text.contains("s3cret"), "{text}");
        }
    }
}
