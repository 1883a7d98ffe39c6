//! What an administration may send in a day, how much room its files may take, and how often it may be called.

use super::put;
use crate::complaints::{filled, number, submit};
use crate::harness::{Browser, Page, TestApp, photo};
use jiff::SignedDuration;
use reqwest::Method;

#[tokio::test]
async fn messages_above_the_day_s_number_leave_on_the_next_day_and_none_is_lost() {
    let app = TestApp::start().await;
    app.execute("UPDATE identity.tenant SET messages_a_day = 2 WHERE slug = 'commune-agadir'").await;
    for _ in 0..3 {
        submit(&app.nobody(), "commune-agadir").await;
    }
    submit(&app.nobody(), "commune-rabat").await;
    app.drain_jobs().await;
    assert_eq!(app.mails().len(), 3, "two of the one, and the other is not held up");
    app.clock.advance(SignedDuration::from_hours(24));
    app.drain_jobs().await;
    assert_eq!(app.mails().len(), 4);
}

#[tokio::test]
async fn without_room_a_form_is_taken_without_its_files_only() {
    let app = TestApp::start().await;
    app.execute("UPDATE identity.tenant SET storage_megabytes = 1 WHERE slug = 'commune-agadir'").await;
    put(&app, "commune-agadir", "live").await;
    let somebody = app.nobody();
    let form = filled(&somebody, "commune-agadir").await.attach("photos", "a.jpg", photo());
    let receipt = somebody.send(form).await;
    assert_eq!(receipt.status, 200, "there is room");
    app.execute("UPDATE documents.file SET bytes = 1048576").await;
    let form = filled(&somebody, "commune-agadir").await.fill("text", "Un autre lampadaire est éteint.");
    let page = somebody.send(form.attach("photos", "a.jpg", photo())).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["photos".to_owned()]));
    assert_eq!(page.form("/complaints/new").value("text"), "Un autre lampadaire est éteint.");
    let form = page.form("/complaints/new");
    assert_eq!(somebody.post(&form).await.status, 422, "the file is offered again");
    assert_eq!(somebody.send(form.untick("kept")).await.status, 200, "without the file");
    let add = receipt.path.replace("/receipt", "/add");
    let form = somebody.open(&add).await.form("/add").fill("text", "Il clignote.").attach("photos", "b.jpg", photo());
    let page = somebody.post(&form).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["photos".to_owned()]), "the same of what is added");
    assert_eq!(somebody.send(page.form("/add").untick("kept")).await.status, 200);
    let other = app.nobody();
    let form = filled(&other, "commune-rabat").await.attach("photos", "a.jpg", photo());
    assert_eq!(other.send(form).await.status, 200, "others have room of their own");
}

async fn limited() -> TestApp {
    TestApp::start_with(|settings| {
        settings.server.rate_limits = true;
        settings.server.behind_proxy = true;
    })
    .await
}

/// Asks for a complaint that is not there: by an officer's token, or by nobody.
async fn ask(program: &Browser, slug: &str, token: Option<&str>, from: u32) -> Page {
    let path = format!("/api/v1/{slug}/complaints/{}?code=AAAAA-AAAAA", number(1));
    let request = program.request(Method::GET, &path).header("x-forwarded-for", format!("198.51.100.{from}"));
    let request = match token {
        Some(token) => request.header("authorization", format!("Bearer {token}")),
        None => request,
    };
    program.fetch(request).await
}

#[tokio::test]
async fn calls_of_an_administration_are_counted_together_and_those_of_its_programs_apart() {
    let app = limited().await;
    app.execute("UPDATE identity.tenant SET calls_a_minute = 5, calls_a_day = 5 WHERE slug = 'commune-agadir'").await;
    app.run(async |application| application.directory.forget()).await;
    let program = app.nobody();
    let token = Some("demo-commune-agadir-key");
    for by in [None, token] {
        for from in 0..5 {
            assert_eq!(ask(&program, "commune-agadir", by, from).await.status, 404, "{by:?} {from}");
        }
        let refused = ask(&program, "commune-agadir", by, 100).await;
        assert_eq!(refused.status, 429, "{by:?}");
        let problem = refused.json();
        assert_eq!(problem["type"], "urn:diwan:problem:too-many");
        assert_eq!(problem["limit"], serde_json::json!({ "calls": 5, "period": "minute" }));
        assert!(problem["detail"].as_str().unwrap().contains("5 appels par minute"), "{problem}");
        let seconds: u64 = refused.header("retry-after").parse().unwrap();
        assert!((1..=60).contains(&seconds));
    }
    assert_eq!(ask(&program, "commune-rabat", Some("demo-commune-rabat-key"), 7).await.status, 404, "another one");
    // Who works in the browser is no program.
    let officer = app.officer("commune-agadir").await;
    assert_eq!(officer.open("/fr/commune-agadir/desk/complaints").await.status, 200);
}

#[tokio::test]
async fn the_calls_of_a_day_come_back_at_midnight() {
    let app = limited().await;
    app.execute("UPDATE identity.tenant SET calls_a_day = 2 WHERE slug = 'commune-agadir'").await;
    app.run(async |application| application.directory.forget()).await;
    let program = app.nobody();
    let token = Some("demo-commune-agadir-key");
    for from in 0..2 {
        assert_eq!(ask(&program, "commune-agadir", token, from).await.status, 404);
    }
    let refused = ask(&program, "commune-agadir", token, 3).await;
    assert_eq!((refused.status, refused.header("retry-after")), (429, "54000"), "until midnight, UTC");
    assert_eq!(refused.json()["limit"], serde_json::json!({ "calls": 2, "period": "day" }));
    app.clock.advance(SignedDuration::from_hours(15));
    assert_eq!(ask(&program, "commune-agadir", token, 4).await.status, 404);
}

#[tokio::test]
async fn the_platform_sets_the_limits_and_the_administration_sees_them() {
    let app = TestApp::start().await;
    let operator = app.operator().await;
    let here = "/fr/platform/tenants/commune-agadir";
    let quotas = format!("{here}/quotas");
    let form = operator.open(here).await.form(&quotas);
    assert_eq!((form.value("calls_a_minute"), form.value("messages_a_day")), (String::new(), "20000".to_owned()));
    let wrong = form.clone().fill("calls_a_day", "beaucoup").fill("messages_a_day", "0");
    let page = operator.send(wrong).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["calls_a_day".to_owned(), "messages_a_day".to_owned()]));
    assert_eq!(page.form(&quotas).value("calls_a_day"), "beaucoup");
    for link in page.links(".languages a") {
        assert_eq!(operator.open(&link).await.status, 200, "{link}");
    }
    let admin = app.admin("commune-agadir").await;
    let told = admin.open("/fr/commune-agadir/desk/setup").await.one("[data-quota=calls]");
    assert!(told.contains("6 000 par minute") && told.contains("1 000 000 par jour"), "{told}");
    let used = admin.open("/fr/commune-agadir/desk/setup").await.one("[data-used]");
    assert!(used.contains("messages aujourd’hui") && used.contains("Mo de fichiers"), "{used}");
    let right = form.fill("calls_a_minute", "120").fill("calls_a_day", "5000").fill("storage_megabytes", "7");
    operator.send(right).await.says(&["Les limites sont enregistrées."]);
    let page = admin.open("/fr/commune-agadir/desk/setup").await;
    page.says(&["120 par minute, 5 000 par jour", "Place pour les fichiers, en Mo : 7"]);
    let told = app.rows("SELECT detail FROM identity.audit_event WHERE kind = 'tenant.changed'").await;
    let changes = serde_json::json!({
        "calls-a-minute": { "before": null, "after": 120 },
        "calls-a-day": { "before": null, "after": 5000 },
        "storage-megabytes": { "before": 20_000, "after": 7 },
    });
    assert_eq!(told[0]["detail"], serde_json::json!({ "what": "quotas", "changes": changes }));
}

/// Writes a text message for an administration.
async fn text(app: &TestApp, slug: &'static str, to: &'static str) {
    let now = app.clock.now();
    app.run(async move |application| {
        let tenant = application.directory.listed(slug).await.unwrap().unwrap().id;
        let sms = ::notifications::Sms {
            recipient: ::notifications::Phone::parse(to).unwrap(),
            body: "Votre dossier est prêt.".to_owned(),
            about: "test".to_owned(),
        };
        let sent =
            application.database.tenant(tenant, async |conn| ::notifications::send_sms(conn, tenant, now, &sms).await);
        sent.await.unwrap();
    })
    .await;
}

/// The state and the recipient of every text message.
async fn texts(app: &TestApp) -> Vec<String> {
    let rows = app.rows("SELECT state || ' ' || recipient AS told FROM notifications.text_message ORDER BY id").await;
    rows.iter().map(|row| row["told"].as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn text_messages_and_e_mails_share_the_day_s_number() {
    let app = TestApp::start().await;
    app.execute("UPDATE identity.tenant SET messages_a_day = 2 WHERE slug = 'commune-agadir'").await;
    submit(&app.nobody(), "commune-agadir").await;
    app.drain_jobs().await;
    text(&app, "commune-agadir", "+212612345678").await;
    text(&app, "commune-agadir", "+212612345679").await;
    text(&app, "commune-rabat", "+212612345680").await;
    submit(&app.nobody(), "commune-agadir").await;
    app.drain_jobs().await;
    assert_eq!(texts(&app).await, ["sent +212612345678", "waiting +212612345679", "sent +212612345680"]);
    assert_eq!(app.mails().len(), 1, "the second e-mail waits too");
    app.clock.advance(SignedDuration::from_hours(24));
    app.drain_jobs().await;
    assert!(texts(&app).await.iter().all(|told| told.starts_with("sent ")));
    assert_eq!(app.mails().len(), 2);
}

#[tokio::test]
async fn on_trial_text_messages_are_held_but_for_the_team_s() {
    let app = TestApp::start().await;
    put(&app, "commune-agadir", "trial").await;
    app.execute(
        "UPDATE identity.person SET phone = '+212612345678', phone_proved_at = created_at
          WHERE email = 'clerk@commune-agadir.example'",
    )
    .await;
    text(&app, "commune-agadir", "+212612345678").await;
    text(&app, "commune-agadir", "+212612345679").await;
    app.drain_jobs().await;
    assert_eq!(texts(&app).await, ["sent +212612345678", "held +212612345679"]);
    assert_eq!(app.count("notifications.text_message WHERE body IS NOT NULL").await, 0, "no text is kept");
    let page = app.admin("commune-agadir").await.open("/fr/commune-agadir/desk/setup/messages").await;
    page.says(&["Message court", "+212612345679"]);
}
