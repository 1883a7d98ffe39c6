//! Messages, by a real mail server, by one that is down, and by none.

use crate::harness::{SmtpServer, TestDatabase, names};
use ::jobs::{Drained, Registry, drain};
use ::notifications::{Mailer, Message, Recipient, SendMessage};
use calendar::Clock;
use database::TenantId;
use diesel::QueryableByName;
use diesel::result::Error as DieselError;
use diesel::sql_types::{Binary, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use diesel_async::{RunQueryDsl, SimpleAsyncConnection};
use jiff::SignedDuration;
use jiff_diesel::Timestamp as SqlTimestamp;
use sha2::{Digest, Sha256};
use std::path::Path;
use ui::Lang;
use uuid::Uuid;

const DONE: Drained = Drained { done: 1, retried: 0, dead: 0, lost: 0 };
const RETRIED: Drained = Drained { done: 0, retried: 1, dead: 0, lost: 0 };
const SENDER: &str = "ديوان <no-reply@diwan.example>";
const BODY: &str = "توصلنا بشكايتكم رقم AGA-2026-000123.\n\nرمزكم السري: K7PX-93QD\nhttps://diwan.example/ar/check";

/// One test's database, its clock, and the job that sends.
struct Scene {
    db: TestDatabase,
    clock: Clock,
    tenant: TenantId,
    registry: Registry,
}

impl Scene {
    async fn new(smtp_url: Option<&str>, outbox: &Path) -> Self {
        let mailer = Mailer::new(smtp_url, outbox, SENDER).unwrap();
        Self {
            db: TestDatabase::new().await,
            clock: Clock::fixed("2026-11-24T09:00:00Z".parse().unwrap()),
            tenant: TenantId::resolved(Uuid::now_v7()),
            registry: Registry::new().with(SendMessage(mailer)),
        }
    }

    async fn by_smtp(server: &SmtpServer) -> Self {
        Self::new(Some(&server.url()), Path::new("/nowhere")).await
    }

    async fn send(&self, message: &Message) {
        let (tenant, now) = (self.tenant, self.clock.now());
        let database = self.db.database();
        database.tenant(tenant, async |conn| ::notifications::send(conn, tenant, now, message).await).await.unwrap();
    }

    async fn drain(&self) -> Drained {
        drain(self.db.database(), &self.registry, &self.clock).await.unwrap()
    }

    async fn row(&self) -> Row {
        diesel::sql_query("SELECT id, state, body, body_sha256, sent_at FROM notifications.message")
            .get_result(&mut self.db.owner().await)
            .await
            .unwrap()
    }

    async fn job_error(&self) -> String {
        let mut conn = self.db.owner().await;
        names(&mut conn, "SELECT error AS name FROM jobs.job").await.remove(0)
    }

    /// As if the worker had died after the work and before the note of it.
    async fn forget_that_the_job_ran(&self) {
        self.db.owner().await.batch_execute("UPDATE jobs.job SET state = 'ready', finished_at = NULL").await.unwrap();
    }
}

#[derive(Debug, QueryableByName)]
struct Row {
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
    #[diesel(sql_type = Text)]
    state: String,
    #[diesel(sql_type = Nullable<Text>)]
    body: Option<String>,
    #[diesel(sql_type = Binary)]
    body_sha256: Vec<u8>,
    #[diesel(sql_type = Nullable<Timestamptz>)]
    sent_at: Option<SqlTimestamp>,
}

fn to(email: &str) -> Message {
    Message {
        lang: Lang::Ar,
        recipient: Recipient::new(Some("أمينة العلوي"), email).unwrap(),
        subject: "شكايتكم رقم AGA-2026-000123".to_owned(),
        body: BODY.to_owned(),
        about: "complaint:0190".to_owned(),
    }
}

#[tokio::test]
async fn an_arabic_message_arrives_as_it_was_written_and_its_text_is_erased() {
    let server = SmtpServer::start();
    let scene = Scene::by_smtp(&server).await;
    scene.send(&to("amina@citizen.example")).await;
    assert_eq!(scene.row().await.body.as_deref(), Some(BODY));
    assert_eq!(scene.drain().await, DONE);

    let row = scene.row().await;
    let mails = server.mails();
    assert_eq!(mails.len(), 1);
    let mail = &mails[0];
    assert_eq!(mail.recipients, ["amina@citizen.example"]);
    assert_eq!(mail.headers["to"], "أمينة العلوي <amina@citizen.example>");
    assert_eq!(mail.headers["from"], "ديوان <no-reply@diwan.example>");
    assert_eq!(mail.headers["subject"], "شكايتكم رقم AGA-2026-000123");
    assert_eq!(mail.headers["message-id"], format!("<{}@diwan.example>", row.id));
    assert_eq!(mail.headers["date"], "Tue, 24 Nov 2026 09:00:00 +0000");
    assert_eq!(mail.headers["auto-submitted"], "auto-generated");
    assert_eq!(mail.headers["content-language"], "ar");
    assert_eq!(mail.text.replace("\r\n", "\n").trim_end(), BODY);
    assert!(mail.html.contains("<body lang=\"ar\" dir=\"rtl\""));
    assert!(mail.html.contains("<p>توصلنا بشكايتكم رقم AGA-2026-000123.</p>"));

    assert_eq!((row.state.as_str(), row.body), ("sent", None));
    assert_eq!(row.body_sha256, Sha256::digest(BODY).to_vec());
    assert_eq!(row.sent_at.map(SqlTimestamp::to_jiff), Some(scene.clock.now()));
}

#[tokio::test]
async fn a_message_and_its_job_leave_with_the_change_or_not_at_all() {
    let server = SmtpServer::start();
    let scene = Scene::by_smtp(&server).await;
    let (tenant, now, message) = (scene.tenant, scene.clock.now(), to("amina@citizen.example"));
    let given_up = scene.db.database().tenant(tenant, async |conn| {
        ::notifications::send(conn, tenant, now, &message).await?;
        Err::<(), _>(DieselError::RollbackTransaction)
    });
    assert!(given_up.await.is_err());
    assert_eq!(scene.drain().await, Drained::default());
    assert!(server.mails().is_empty());
}

#[tokio::test]
async fn while_the_server_is_down_messages_wait_and_then_arrive_once() {
    let mut server = SmtpServer::start();
    let scene = Scene::by_smtp(&server).await;
    server.stop();
    scene.send(&to("amina@citizen.example")).await;
    assert_eq!(scene.drain().await, RETRIED);
    scene.clock.advance(SignedDuration::from_secs(10));
    assert_eq!(scene.drain().await, RETRIED);
    let row = scene.row().await;
    assert_eq!((row.state.as_str(), row.body.as_deref()), ("waiting", Some(BODY)));

    server.start_again();
    scene.clock.advance(SignedDuration::from_mins(1));
    assert_eq!(scene.drain().await, DONE);
    assert_eq!(server.mails().len(), 1);
    scene.forget_that_the_job_ran().await;
    assert_eq!(scene.drain().await, DONE);
    assert_eq!(server.mails().len(), 1);
}

#[tokio::test]
async fn a_connection_that_the_server_closed_meanwhile_is_replaced() {
    let mut server = SmtpServer::start();
    let scene = Scene::by_smtp(&server).await;
    scene.send(&to("amina@citizen.example")).await;
    assert_eq!(scene.drain().await, DONE);
    server.stop();
    server.start_again();
    scene.send(&to("youssef@citizen.example")).await;
    assert_eq!(scene.drain().await, DONE);
    assert_eq!(server.mails().len(), 2);
}

#[tokio::test]
async fn a_recipient_whom_the_server_does_not_know_is_noted_and_not_tried_again() {
    let server = SmtpServer::start();
    let scene = Scene::by_smtp(&server).await;
    scene.send(&to("unknown@citizen.example")).await;
    assert_eq!(scene.drain().await, DONE);
    let row = scene.row().await;
    assert_eq!((row.state.as_str(), row.body, row.sent_at), ("refused", None, None));
    assert!(server.mails().is_empty());
}

#[tokio::test]
async fn a_busy_server_and_one_that_wants_a_password_are_tried_again() {
    for email in ["busy@citizen.example", "locked@citizen.example"] {
        let server = SmtpServer::start();
        let scene = Scene::by_smtp(&server).await;
        scene.send(&to(email)).await;
        assert_eq!(scene.drain().await, RETRIED, "{email}");
        let row = scene.row().await;
        assert_eq!((row.state.as_str(), row.body.as_deref()), ("waiting", Some(BODY)), "{email}");
        // The server's answer repeats the address; what is kept and logged does not.
        let error = scene.job_error().await;
        assert!(error.contains("answer") && !error.contains('@'), "{error}");
    }
}

#[tokio::test]
async fn what_people_typed_cannot_become_a_header() {
    let server = SmtpServer::start();
    let scene = Scene::by_smtp(&server).await;
    let mut message = to("amina@citizen.example");
    message.subject = "Plainte\r\nBcc: youssef@citizen.example\r\n\r\nautre texte".to_owned();
    message.recipient = Recipient::new(Some("Amina\nBcc: x@y.example"), "amina@citizen.example").unwrap();
    scene.send(&message).await;
    assert_eq!(scene.drain().await, DONE);
    let mails = server.mails();
    assert_eq!(mails[0].recipients, ["amina@citizen.example"]);
    assert_eq!(mails[0].headers["subject"], "Plainte Bcc: youssef@citizen.example autre texte");
    assert!(!mails[0].headers.contains_key("bcc"));
}

#[tokio::test]
async fn without_a_server_messages_become_files_one_each() {
    let data = tempfile::tempdir().unwrap();
    let outbox = data.path().join("outbox");
    let scene = Scene::new(None, &outbox).await;
    scene.send(&to("amina@citizen.example")).await;
    assert_eq!(scene.drain().await, DONE);
    let row = scene.row().await;
    assert_eq!((row.state.as_str(), row.body), ("sent", None));
    let files: Vec<_> = std::fs::read_dir(&outbox).unwrap().map(|file| file.unwrap().path()).collect();
    assert_eq!(files, [outbox.join(format!("{}.eml", row.id))]);
    let email = std::fs::read_to_string(&files[0]).unwrap();
    assert!(email.contains(&format!("Message-ID: <{}@diwan.example>", row.id)));
    assert!(email.contains("<amina@citizen.example>"));
}
