//! Webhooks, received by a real server: signed, tried again, stopped, sent again, and never led inside.

use crate::complaints::{answer, assign, submit};
use crate::harness::{Browser, Page, Received, Receiver, TestApp};
use jiff::{SignedDuration, Timestamp};
use notifications::webhook::NewWebhook;
use serde_json::{Value, json};
use standardwebhooks::Webhook;
use uuid::Uuid;

const SLUG: &str = "commune-agadir";
const LIST: &str = "/fr/commune-agadir/desk/webhooks";

/// A webhook of an administration that is told nothing, made behind the pages.
pub(crate) async fn webhook(app: &TestApp, slug: &'static str) -> String {
    let id = Uuid::now_v7();
    let created_by = app.id_of(&format!("head@{slug}.example")).await.parse().unwrap();
    app.run(async move |application| {
        let (tenant, now) = (application.directory.by_slug(slug).await.unwrap().unwrap().id, application.clock.now());
        let (url, description) = ("https://system.example/".to_owned(), "Essai".to_owned());
        let new = NewWebhook { id, url, description, kinds: Vec::new(), created_by };
        let insert =
            async |conn: &mut database::Conn| notifications::webhook::insert_webhook(conn, tenant, now, &new).await;
        application.database.tenant(tenant, insert).await.unwrap()
    })
    .await;
    id.to_string()
}

/// Diwan in a closed network, where webhooks may lead to this machine.
async fn closed_network() -> TestApp {
    TestApp::start_with(|settings| settings.webhooks.private = true).await
}

async fn administrator(app: &TestApp) -> Browser {
    app.signed_in(&format!("admin@{SLUG}.example")).await
}

/// A webhook as its administrator makes it.
struct Made {
    secret: String,
    path: String,
}

impl Made {
    fn of(page: &Page) -> Self {
        assert_eq!(page.status, 200, "{}", page.text());
        let path = page.links("main a.button")[0].clone();
        Self { secret: page.one("[data-secret]"), path }
    }

    async fn to(admin: &Browser, url: &str) -> Self {
        let form = admin.open(&format!("{LIST}/new")).await.form("/new");
        Self::of(&admin.send(form.fill("description", "Tableau de bord").fill("url", url)).await)
    }

    async fn test(&self, admin: &Browser) {
        let form = admin.open(&self.path).await.form("/test");
        admin.send(form).await.says(&["Le message d’essai est parti"]);
    }
}

/// What the receiver's own library says of a message.
fn is_signed(received: &Received, secret: &str) -> bool {
    let headers = received.headers.iter().filter(|(name, _)| name.starts_with("webhook-"));
    let headers = headers.map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect();
    Webhook::new(secret).unwrap().verify(received.body.as_bytes(), &headers).is_ok()
}

async fn deliveries(app: &TestApp) -> Vec<Value> {
    app.rows("SELECT state, attempts FROM notifications.delivery ORDER BY id").await
}

#[tokio::test]
async fn each_event_of_a_complaint_arrives_once_signed_and_without_a_word_about_anybody() {
    let (app, receiver) = (closed_network().await, Receiver::start());
    // The receiver's library asks its own clock.
    app.clock.set(Timestamp::now());
    let admin = administrator(&app).await;
    let made = Made::to(&admin, &receiver.url()).await;
    let receipt = submit(&app.nobody(), SLUG).await;
    submit(&app.nobody(), "commune-rabat").await;
    app.drain_jobs().await;
    assign(&app, &receipt).await;
    app.drain_jobs().await;
    answer(&app, &receipt, "resolved").await;
    // As if the worker had died before it could say that it had told.
    app.execute("UPDATE jobs.job SET state = 'ready', finished_at = NULL").await;
    app.drain_jobs().await;

    let received = receiver.requests();
    let told: Vec<Value> = received.iter().map(|request| serde_json::from_str(&request.body).unwrap()).collect();
    let kinds: Vec<&str> = told.iter().map(|event| event["type"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["complaint.received", "complaint.assigned", "complaint.answered"]);
    let states: Vec<&str> = told.iter().map(|event| event["data"]["state"].as_str().unwrap()).collect();
    assert_eq!(states, ["submitted", "assigned", "answered"]);
    for (request, event) in received.iter().zip(&told) {
        assert_eq!(request.line, "POST /hook HTTP/1.1");
        assert_eq!(request.headers["content-type"], "application/json");
        assert_eq!((&event["tenant"], &event["data"]["number"]), (&json!(SLUG), &json!(receipt.number)));
        assert_eq!(event["id"], json!(request.headers["webhook-id"]));
        assert!(is_signed(request, &made.secret));
        assert!(!is_signed(request, &made.secret.replace("whsec_", "whsec_AAAA")));
        assert!(!request.body.contains('@') && !request.body.contains("lampadaire"), "{}", request.body);
    }
    let page = admin.open(&made.path).await;
    page.says(&["Réclamation reçue", &receipt.number, "Remis", "reçu, réponse 204"]);
    assert!(!page.body().contains(&made.secret), "the secret is shown once");
}

#[tokio::test]
async fn what_is_refused_is_tried_again_later_under_the_same_id() {
    let (app, receiver) = (closed_network().await, Receiver::start());
    let admin = administrator(&app).await;
    let made = Made::to(&admin, &receiver.url()).await;
    receiver.will_answer("500 Internal Server Error");
    receiver.will_answer("503 Service Unavailable");
    made.test(&admin).await;
    app.drain_jobs().await;
    app.drain_jobs().await;
    assert_eq!(receiver.requests().len(), 1, "not before its time");
    admin.open(&made.path).await.says(&["En attente", "Prochain essai", "refusé, réponse 500"]);
    app.clock.advance(SignedDuration::from_secs(6));
    app.drain_jobs().await;
    app.clock.advance(SignedDuration::from_secs(60));
    app.drain_jobs().await;
    assert_eq!(receiver.requests().len(), 2, "five minutes after the second");
    app.clock.advance(SignedDuration::from_mins(5));
    app.drain_jobs().await;
    let received = receiver.requests();
    assert_eq!(received.len(), 3);
    let ids: Vec<_> = received.iter().map(|request| &request.headers["webhook-id"]).collect();
    assert!(ids.iter().all(|id| *id == ids[0]), "{ids:?}");
    assert_ne!(received[0].headers["webhook-timestamp"], received[2].headers["webhook-timestamp"]);
    admin.open(&made.path).await.says(&["Remis", "3 essais", "refusé, réponse 503"]);
}

#[tokio::test]
async fn ten_tries_are_made_and_then_all_that_failed_is_sent_again_on_demand() {
    let (app, receiver) = (closed_network().await, Receiver::start());
    let admin = administrator(&app).await;
    let made = Made::to(&admin, &receiver.url()).await;
    for _ in 0..10 {
        receiver.will_answer("500 Internal Server Error");
    }
    made.test(&admin).await;
    for _ in 0..12 {
        app.drain_jobs().await;
        app.clock.advance(SignedDuration::from_hours(27));
    }
    assert_eq!(deliveries(&app).await, [json!({ "state": "failed", "attempts": 10 })]);
    // Two weeks passed: one signs in again.
    let admin = administrator(&app).await;
    let form = admin.open(&made.path).await.form("/replay-failed");
    assert_eq!(admin.post(&form.clone().fill("since", "hier")).await.wrong_fields(), ["since"]);
    admin.send(form.clone()).await.says(&["Aucun message en échec depuis cette date"]);
    admin.send(form.fill("since", "2026-11-24")).await.says(&["1 message repart"]);
    app.drain_jobs().await;
    let received = receiver.requests();
    assert_eq!((received.len(), deliveries(&app).await), (11, vec![json!({ "state": "delivered", "attempts": 11 })]));
    assert_eq!(received[10].headers["webhook-id"], received[0].headers["webhook-id"]);
}

#[tokio::test]
async fn a_receiver_that_is_gone_is_told_nothing_more_until_somebody_says_so() {
    let (app, receiver) = (closed_network().await, Receiver::start());
    let admin = administrator(&app).await;
    let made = Made::to(&admin, &receiver.url()).await;
    receiver.will_answer("410 Gone");
    made.test(&admin).await;
    app.drain_jobs().await;
    submit(&app.nobody(), SLUG).await;
    app.clock.advance(SignedDuration::from_hours(1));
    app.drain_jobs().await;
    assert_eq!(receiver.requests().len(), 1);
    let page = admin.open(&made.path).await;
    page.says(&["Arrêté : le destinataire n’existe plus", "Échec", "refusé, réponse 410"]);
    assert!(!page.has_form("/test") && !page.has_form("/replay"));
    admin.send(page.form("/enable")).await.says(&["L’envoi a repris"]);
    made.test(&admin).await;
    app.drain_jobs().await;
    assert_eq!(receiver.requests().len(), 2);
}

#[tokio::test]
async fn a_redirect_is_a_failure_and_is_not_followed() {
    let (app, receiver) = (closed_network().await, Receiver::start());
    let admin = administrator(&app).await;
    let made = Made::to(&admin, &receiver.url()).await;
    receiver.will_answer(&format!("302 Found\r\nLocation: http://127.0.0.1:{}/elsewhere", receiver.port()));
    made.test(&admin).await;
    app.drain_jobs().await;
    admin.open(&made.path).await.says(&["réponse 302", "qui n’est pas suivi"]);
    assert_eq!(receiver.requests().len(), 1);
    app.clock.advance(SignedDuration::from_secs(6));
    app.drain_jobs().await;
    assert!(receiver.requests().iter().all(|request| request.line == "POST /hook HTTP/1.1"));
}

#[tokio::test]
async fn nobody_makes_diwan_call_its_own_machine() {
    let receiver = Receiver::start();
    let port = receiver.port();
    let app = TestApp::start_with(|settings| settings.webhooks.ports = vec![443, port]).await;
    let admin = administrator(&app).await;
    let form = admin.open(&format!("{LIST}/new")).await.form("/new").fill("description", "Essai");
    for url in [
        format!("https://127.0.0.1:{port}/"),
        format!("https://0x7f000001:{port}/"),
        format!("https://[::ffff:127.0.0.1]:{port}/"),
        "https://169.254.169.254/latest/meta-data".to_owned(),
        "https://10.0.0.1/".to_owned(),
        format!("https://localhost:{port}/"),
        format!("http://example.org:{port}/"),
        "https://example.org:22/".to_owned(),
        "https://amina:secret@example.org/".to_owned(),
        String::new(),
    ] {
        let page = admin.post(&form.clone().fill("url", &url)).await;
        assert_eq!((page.status, page.wrong_fields()), (422, vec!["url".to_owned()]), "{url}");
        assert_eq!(page.form("/new").value("url"), url);
    }
    // A name looks harmless until it is called.
    let made = Made::to(&admin, &format!("https://system.example:{port}/")).await;
    app.execute(&format!("UPDATE notifications.webhook SET url = 'https://localhost:{port}/'")).await;
    made.test(&admin).await;
    app.drain_jobs().await;
    admin.open(&made.path).await.says(&["adresse non permise"]);
    // An address that was taken when the settings were wider.
    app.execute(&format!("UPDATE notifications.webhook SET url = 'https://127.0.0.1:{port}/'")).await;
    app.clock.advance(SignedDuration::from_secs(6));
    app.drain_jobs().await;
    assert_eq!(app.rows("SELECT error FROM notifications.attempt").await, vec![json!({ "error": "address" }); 2]);
    assert_eq!(receiver.connections(), 0);
    // What waits is given up when the webhook is stopped.
    admin.send(admin.open(&made.path).await.form("/disable")).await.says(&["L’envoi est arrêté"]);
    app.clock.advance(SignedDuration::from_mins(6));
    app.drain_jobs().await;
    admin.open(&made.path).await.says(&["Échec", "le webhook était arrêté"]);
}

#[tokio::test]
async fn a_message_is_sent_again_once_under_its_own_id_and_by_its_administration_alone() {
    let (app, receiver) = (closed_network().await, Receiver::start());
    let admin = administrator(&app).await;
    let made = Made::to(&admin, &receiver.url()).await;
    made.test(&admin).await;
    app.drain_jobs().await;
    let form = admin.open(&made.path).await.form("/replay");
    let stranger = app.signed_in("admin@commune-rabat.example").await;
    let theirs = made.path.replace(SLUG, "commune-rabat");
    for path in [&made.path, &theirs] {
        assert_eq!(stranger.open(path).await.status, 404);
        let csrf = stranger.open("/fr/follow").await.form("/fr/follow").value("csrf");
        assert_eq!(stranger.post(&form.clone().to(&format!("{path}/replay")).fill("csrf", &csrf)).await.status, 404);
    }
    assert_eq!(admin.post(&form).await.status, 303);
    assert_eq!(admin.post(&form).await.status, 409, "the second press of a double click");
    app.drain_jobs().await;
    assert_eq!(admin.post(&form).await.status, 409, "the same page, later");
    app.drain_jobs().await;
    let received = receiver.requests();
    assert_eq!(received.len(), 2);
    assert_eq!(received[0].headers["webhook-id"], received[1].headers["webhook-id"]);
    assert_eq!(received[0].body, received[1].body);
}

#[tokio::test]
async fn a_new_secret_signs_beside_the_old_one_for_a_day() {
    let (app, receiver) = (closed_network().await, Receiver::start());
    app.clock.set(Timestamp::now());
    let admin = administrator(&app).await;
    let made = Made::to(&admin, &receiver.url()).await;
    let form = admin.open(&made.path).await.form("/rotate");
    let (first, second) = (Made::of(&admin.send(form.clone()).await), Made::of(&admin.send(form.clone()).await));
    assert_eq!(first.secret, second.secret, "a double click makes one");
    assert_ne!(first.secret, made.secret);
    made.test(&admin).await;
    app.drain_jobs().await;
    let received = receiver.requests().remove(0);
    assert_eq!(received.headers["webhook-signature"].split(' ').count(), 2);
    assert!(is_signed(&received, &made.secret) && is_signed(&received, &first.secret));
    app.clock.advance(SignedDuration::from_mins(3));
    assert_eq!(admin.post(&form).await.status, 409, "the secret is not shown to an old form");
    app.clock.advance(SignedDuration::from_hours(24));
    let admin = administrator(&app).await;
    made.test(&admin).await;
    app.drain_jobs().await;
    assert_eq!(receiver.requests()[1].headers["webhook-signature"].split(' ').count(), 1);
}

#[tokio::test]
async fn a_form_sent_twice_makes_one_webhook_and_every_act_leaves_its_trace() {
    let app = closed_network().await;
    let admin = administrator(&app).await;
    admin.open(LIST).await.says(&["Aucun webhook pour l’instant"]);
    let form = admin.open(&format!("{LIST}/new")).await.form("/new");
    assert_eq!(admin.post(&form.clone().fill("url", "http://127.0.0.1:1/")).await.wrong_fields(), ["description"]);
    let form = form.fill("description", "Tableau <b>").fill("url", "http://127.0.0.1:1/");
    let (first, second) = (Made::of(&admin.send(form.clone()).await), Made::of(&admin.send(form.clone()).await));
    assert_eq!((&first.secret, &first.path), (&second.secret, &second.path));
    admin.open(LIST).await.says(&["Tableau <b>", "22 événements", "Actif"]);
    app.clock.advance(SignedDuration::from_mins(3));
    assert_eq!(admin.post(&form).await.status, 303, "a reload much later shows no secret");
    for act in ["/disable", "/enable", "/remove"] {
        admin.send(admin.open(&first.path).await.form(act)).await;
    }
    admin.open(LIST).await.says(&["Aucun webhook pour l’instant"]);
    assert_eq!(admin.open(&first.path).await.status, 404);
    let kinds = app.rows("SELECT kind FROM identity.audit_event WHERE kind LIKE 'webhook.%' ORDER BY id").await;
    let kinds: Vec<&str> = kinds.iter().map(|row| row["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["webhook.added", "webhook.disabled", "webhook.enabled", "webhook.removed"]);
}

#[tokio::test]
async fn the_log_is_forgotten_after_a_month() {
    let (app, receiver) = (closed_network().await, Receiver::start());
    let admin = administrator(&app).await;
    let made = Made::to(&admin, &receiver.url()).await;
    made.test(&admin).await;
    app.drain_jobs().await;
    let prune = async || {
        app.run(async |application| {
            let (tenant, now) =
                (application.directory.by_slug(SLUG).await.unwrap().unwrap().id, application.clock.now());
            let prune = async |conn: &mut database::Conn| {
                jobs::enqueue::<notifications::webhook::PruneDeliveries>(conn, tenant, now, &jobs::Tick { at: now })
                    .await
            };
            application.database.tenant(tenant, prune).await.unwrap();
        })
        .await;
        app.drain_jobs().await;
        (app.count("notifications.delivery").await, app.count("notifications.attempt").await)
    };
    app.clock.advance(SignedDuration::from_hours(29 * 24));
    assert_eq!(prune().await, (1, 1));
    app.clock.advance(SignedDuration::from_hours(2 * 24));
    assert_eq!(prune().await, (0, 0));
}
