//! The desk beside the answer: looked at, taken up, asked, noted. The clock stands still for a question and for nothing else.

use super::api::{AGADIR, act, is_problem};
use super::*;
use complaints::LapseReplies;
use futures_util::future::join_all;
use jiff::SignedDuration;
use jobs::{Tick, enqueue};
use reqwest::Method;
use serde_json::{Value, json};

pub(super) const QUESTION: &str = "À quel numéro de la rue se trouve le lampadaire ?";
const KEY: &str = "demo-commune-agadir-key";
/// What only colleagues may read.
const MARKER: &str = "Colleagues-only-7f3a";

/// What the question's form brings back, filled in.
async fn asking(app: &TestApp, receipt: &Receipt, until: &str) -> (Browser, Form) {
    let officer = app.officer(receipt.slug).await;
    let form = officer.open(&format!("{}/ask", receipt.desk())).await.form("/ask");
    (officer, form.fill("text", QUESTION).fill("until", until))
}

/// A complaint of this browser whose author is asked something on 24 November, until that day.
pub(super) async fn asked(app: &TestApp, browser: &Browser, until: &str) -> Receipt {
    let receipt = submit(browser, "commune-agadir").await;
    assign(app, &receipt).await;
    let (officer, form) = asking(app, &receipt, until).await;
    let page = officer.send(form).await;
    assert_eq!((page.status, page.path.as_str()), (200, receipt.desk().as_str()), "{}", page.text());
    receipt
}

/// Where the only complaint stands.
async fn stands(app: &TestApp) -> Value {
    app.rows("SELECT state, due_on, reply_until FROM complaints.complaint").await.remove(0)
}

async fn replied(browser: &Browser, receipt: &Receipt, text: &str) -> Page {
    let form = browser.open(&format!("{}/reply", receipt.path())).await.form("/reply");
    browser.send(form.fill("text", text)).await
}

async fn night(app: &TestApp) {
    app.run(async |application| {
        let tenant = application.directory.by_slug("commune-agadir").await.unwrap().unwrap().id;
        let now = application.clock.now();
        let work =
            async |conn: &mut database::Conn| enqueue::<LapseReplies>(conn, tenant, now, &Tick { at: now }).await;
        application.database.tenant(tenant, work).await.unwrap();
    })
    .await;
    app.drain_jobs().await;
}

#[tokio::test]
async fn a_question_stops_the_clock_until_its_author_replies() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let receipt = asked(&app, &amina, "2026-12-01").await;
    // Sixty days from 24 November, and the seven from the 25th to the 1st: Saturday 30 January, on to the Monday.
    assert_eq!(
        stands(&app).await,
        json!({ "state": "awaiting_citizen", "due_on": "2027-02-01", "reply_until": "2026-12-01" })
    );
    let page = amina.open(&receipt.path()).await;
    assert_eq!(page.one("[data-question]"), QUESTION);
    page.says(&["L’administration vous pose une question", "Répondez au plus tard le"]);
    let why = page.one("[data-due-why]");
    assert!(why.contains("7 jours, du 25 novembre 2026"), "{why}");
    let api = format!("{AGADIR}/{}?code={}", receipt.number, receipt.code);
    let seen = amina.open(&api).await.json();
    assert_eq!((&seen["question"], &seen["reply_until"]), (&json!(QUESTION), &json!("2026-12-01")));
    let desk = app.dispatcher("commune-agadir").await.open(&receipt.desk()).await;
    desk.says(&["La réclamation attend la réponse de l’auteur"]);
    assert!(desk.one("[data-due-why]").contains("7 jours"), "officers read why, too");

    app.clock.advance(SignedDuration::from_hours(24 * 3));
    follow(&amina, &receipt).await;
    let page = replied(&amina, &receipt, "Au numéro 12.").await;
    page.says(&["Votre réponse a été reçue.", "Au numéro 12.", "En traitement"]);
    assert_eq!(
        stands(&app).await,
        json!({ "state": "in_progress", "due_on": "2027-01-26", "reply_until": null }),
        "three days"
    );
    assert!(page.one("[data-due-why]").contains("3 jours, du 25 novembre 2026 au 27 novembre 2026"));
    let seen = amina.open(&api).await.json();
    assert_eq!((&seen["question"], &seen["reply_until"]), (&Value::Null, &Value::Null));
    assert_eq!(events(&app).await, ["received", "assigned", "asked", "replied"]);
}

#[tokio::test]
async fn nothing_else_moves_the_clock() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let receipt = submit(&amina, "commune-agadir").await;
    let dispatcher = app.dispatcher("commune-agadir").await;
    let press = dispatcher.open(&receipt.desk()).await.form("/acknowledge");
    dispatcher.send(press.clone()).await.says(&["L’auteur est averti que sa réclamation a été examinée."]);
    assert_eq!(dispatcher.post(&press).await.status, 303, "the double click finds it done");
    assign(&app, &receipt).await;
    let officer = app.officer("commune-agadir").await;
    let press = officer.open(&receipt.desk()).await.form("/take");
    officer.send(press.clone()).await.says(&["Vous avez pris la réclamation en charge."]);
    assert_eq!(officer.post(&press).await.status, 303);
    let note = officer.open(&format!("{}/note", receipt.desk())).await.form("/note");
    officer.send(note.fill("text", "Vu sur place.")).await;
    let add = amina.open(&format!("{}/add", receipt.path())).await.form("/add");
    amina.send(add.fill("text", "Il clignote.")).await;
    app.clock.advance(SignedDuration::from_hours(24 * 16));
    follow(&amina, &receipt).await;
    let remind = amina.open(&format!("{}/remind", receipt.path())).await.form("/remind");
    assert_eq!(amina.post(&remind).await.status, 303);
    assert_eq!(stands(&app).await, json!({ "state": "in_progress", "due_on": "2027-01-25", "reply_until": null }));
    assert_eq!(events(&app).await, ["received", "acknowledged", "assigned", "taken", "noted", "added", "reminded"]);
}

#[tokio::test]
async fn the_clock_stands_still_once_in_each_cycle() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let receipt = asked(&app, &amina, "2026-12-01").await;
    replied(&amina, &receipt, "Au numéro 12.").await;
    let officer = app.officer("commune-agadir").await;
    let path = format!("{}/ask", receipt.desk());
    let page = officer.open(&path).await;
    page.says(&["Une question a déjà été posée", "Le délai ne s’arrête qu’une fois"]);
    assert!(!page.has_form("/ask"));
    let csrf = officer.open("/fr/follow").await.form("/fr/follow").value("csrf");
    let fields = [("csrf", csrf.as_str()), ("version", "4"), ("text", QUESTION), ("until", "2026-12-05")];
    let page = officer.post(&Form::forged(&path, &fields)).await;
    assert_eq!(page.status, 422);
    page.says(&["Une question a déjà été posée", QUESTION]);
    let body = json!({ "move": "ask", "text": QUESTION, "until": "2026-12-05" });
    let page = act(&app, KEY, &receipt.number, &body).await;
    is_problem(&page, 422, "invalid");
    assert_eq!(page.problem_fields(), ["text"]);
    // After it was contested the officer may ask once more.
    answer(&app, &receipt, "not_resolved").await;
    let contest = amina.open(&format!("{}/contest", receipt.path())).await.form("/contest");
    amina.send(contest.fill("reason", "Toujours rien.")).await;
    assign(&app, &receipt).await;
    let (officer, form) = asking(&app, &receipt, "2026-12-05").await;
    assert_eq!(officer.post(&form).await.status, 303);
}

#[tokio::test]
async fn a_question_is_precise_and_has_a_last_day_within_fifteen() {
    let app = TestApp::start().await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    assign(&app, &receipt).await;
    let (officer, form) = asking(&app, &receipt, "2026-12-09").await;
    let long = "ش".repeat(2001);
    for text in ["", "Où ?", long.as_str(), "À quel numéro ?\u{FFFD}"] {
        let page = officer.post(&form.clone().fill("text", text)).await;
        assert_eq!((page.status, page.wrong_fields()), (422, vec!["text".to_owned()]), "{text:?}");
    }
    for until in ["", "2026-11-24", "2026-11-23", "2026-12-10", "2027-12-01", "demain", "2026-13-01"] {
        let page = officer.post(&form.clone().fill("until", until)).await;
        assert_eq!((page.status, page.wrong_fields()), (422, vec!["until".to_owned()]), "{until:?}");
        assert_eq!(page.form("/ask").value("text"), QUESTION, "what was typed stays");
    }
    assert_eq!(events(&app).await, ["received", "assigned"]);
    assert_eq!(officer.post(&form).await.status, 303, "the fifteenth day");
}

#[tokio::test]
async fn only_who_is_in_charge_asks_and_takes_up() {
    let app = TestApp::start().await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    assign(&app, &receipt).await;
    let (_, form) = asking(&app, &receipt, "2026-12-01").await;
    let officer = app.officer("commune-agadir").await;
    let take = officer.open(&receipt.desk()).await.form("/take");
    for (who, status) in [
        (app.signed_in("head@commune-agadir.example").await, 403),
        (app.clerk("commune-agadir").await, 403),
        (app.dispatcher("commune-agadir").await, 403),
        (app.officer("commune-rabat").await, 404),
    ] {
        let csrf = who.open("/fr/follow").await.form("/fr/follow").value("csrf");
        for form in [&form, &take] {
            assert_eq!(who.post(&form.clone().fill("csrf", &csrf)).await.status, status);
        }
        assert_eq!(who.open(&format!("{}/ask", receipt.desk())).await.status, status);
    }
    assert_eq!(events(&app).await, ["received", "assigned"]);
}

#[tokio::test]
async fn a_question_that_is_sent_twice_is_asked_once() {
    let app = TestApp::start().await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    assign(&app, &receipt).await;
    let (officer, form) = asking(&app, &receipt, "2026-12-01").await;
    let other = form.clone().fill("text", "Une toute autre question que celle-là.");
    let pages = join_all([&form, &other, &form, &other].map(|form| officer.post(form))).await;
    let statuses: Vec<u16> = pages.iter().map(|page| page.status).collect();
    assert!(statuses.iter().all(|status| matches!(status, 303 | 409)) && statuses.contains(&303), "{statuses:?}");
    assert_eq!(events(&app).await, ["received", "assigned", "asked"]);
}

#[tokio::test]
async fn the_night_after_the_last_day_to_reply_lets_the_clock_run_again() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let receipt = asked(&app, &amina, "2026-12-01").await;
    app.clock.set("2026-12-01T23:00:00Z".parse().unwrap());
    night(&app).await;
    assert_eq!(stands(&app).await["state"], "awaiting_citizen", "the last day counts");
    // Three nights late: the pause is none the longer for it.
    app.clock.set("2026-12-05T01:05:00Z".parse().unwrap());
    night(&app).await;
    night(&app).await;
    assert_eq!(stands(&app).await, json!({ "state": "in_progress", "due_on": "2027-02-01", "reply_until": null }));
    assert_eq!(events(&app).await, ["received", "assigned", "asked", "unreplied"]);
    let page = follow(&amina, &receipt).await;
    page.says(&["Question restée sans réponse"]);
    assert!(page.one("[data-due-why]").contains("7 jours"));
    let page = amina.open(&format!("{}/reply", receipt.path())).await;
    assert_eq!(page.status, 409, "there is no question any more");
}

#[tokio::test]
async fn an_officer_moves_it_by_the_api() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let receipt = submit(&amina, "commune-agadir").await;
    let head = app.signed_in("head@commune-agadir.example").await;
    let path = format!("{AGADIR}/{}/moves", receipt.number);
    let page = head.call(&path, &json!({ "move": "acknowledge", "version": 1 })).await;
    assert_eq!((page.status, &page.json()["state"]), (200, &json!("screening")));
    assert_eq!(head.call(&path, &json!({ "move": "acknowledge", "version": 1 })).await.status, 200);
    is_problem(&head.call(&path, &json!({ "move": "acknowledge" })).await, 409, "conflict");
    assign(&app, &receipt).await;
    is_problem(&act(&app, KEY, &receipt.number, &json!({ "move": "acknowledge" })).await, 403, "forbidden");
    let page = act(&app, KEY, &receipt.number, &json!({ "move": "take" })).await;
    assert_eq!((page.status, &page.json()["state"]), (200, &json!("in_progress")), "{}", page.body());
    let page = act(&app, KEY, &receipt.number, &json!({ "move": "note", "text": MARKER })).await;
    assert_eq!((page.status, &page.json()["state"]), (200, &json!("in_progress")));
    for (body, fields) in [
        (json!({ "move": "note" }), vec!["text"]),
        (json!({ "move": "ask" }), vec!["text", "until"]),
        (json!({ "move": "ask", "text": QUESTION, "until": "2027-12-05" }), vec!["until"]),
        (json!({ "move": "ask", "text": "Où ?", "until": "2026-12-05" }), vec!["text"]),
    ] {
        let page = act(&app, KEY, &receipt.number, &body).await;
        is_problem(&page, 422, "invalid");
        assert_eq!(page.problem_fields(), fields, "{body}");
    }
    let page =
        act(&app, KEY, &receipt.number, &json!({ "move": "ask", "text": QUESTION, "until": "2026-12-05" })).await;
    assert_eq!((page.status, &page.json()["state"]), (200, &json!("awaiting_citizen")), "{}", page.body());
    assert_eq!(events(&app).await, ["received", "acknowledged", "assigned", "taken", "noted", "asked"]);
}

#[tokio::test]
async fn a_note_is_read_by_colleagues_and_by_nobody_else() {
    let app = TestApp::start().await;
    let amina = app.citizen().await;
    let receipt = submit(&amina, "commune-agadir").await;
    assign(&app, &receipt).await;
    let officer = app.officer("commune-agadir").await;
    let form = officer.open(&format!("{}/note", receipt.desk())).await.form("/note");
    let empty = officer.post(&form.clone().fill("text", " ")).await;
    assert_eq!((empty.status, empty.wrong_fields()), (422, vec!["text".to_owned()]));
    let form = form.fill("text", MARKER);
    let page = officer.send(form.clone()).await;
    page.says(&["La note est enregistrée.", MARKER, "Nadia El Fassi"]);
    let pages = join_all([&form, &form, &form].map(|form| officer.post(form))).await;
    assert!(pages.iter().all(|page| page.status == 303), "sent again it is there once");
    assert_eq!(app.count("complaints.event WHERE kind = 'complaint.noted'").await, 1);
    app.clerk("commune-agadir").await.open(&receipt.desk()).await.says(&[MARKER]);
    let clerk = app.clerk("commune-agadir").await;
    assert_eq!(clerk.open(&format!("{}/note", receipt.desk())).await.status, 403, "who may only read notes nothing");
    app.drain_jobs().await;

    let api = format!("{AGADIR}/{}?code={}", receipt.number, receipt.code);
    let contest = format!("{}/contest", receipt.path());
    for path in [
        receipt.path(),
        format!("{}/receipt", receipt.path()),
        format!("{}/add", receipt.path()),
        format!("{}/withdraw", receipt.path()),
        contest,
        api,
        "/fr/me".to_owned(),
        "/fr/me/journal".to_owned(),
    ] {
        let page = amina.open(&path).await;
        assert!(!page.body().contains(MARKER), "{path}");
        assert!(!page.body().contains("complaint.noted"), "{path}");
    }
    // A form that comes too late tells what happened, and not this.
    let withdraw = amina.open(&format!("{}/withdraw", receipt.path())).await.form("/withdraw").fill("version", "1");
    answer(&app, &receipt, "resolved").await;
    let late = amina.post(&withdraw).await;
    assert_eq!(late.status, 409);
    assert!(!late.body().contains(MARKER) && !late.one("[data-changed]").contains("Note interne"));
    app.drain_jobs().await;
    assert!(app.mails().iter().all(|mail| !mail.text.contains(MARKER) && !mail.subject.contains(MARKER)));
    for table in ["notifications.delivery", "notifications.message", "identity.audit_event", "complaints.face"] {
        let found = format!("{table} t WHERE to_jsonb(t)::text LIKE '%{MARKER}%'");
        assert_eq!(app.count(&found).await, 0, "{table}");
    }
    let kinds = "notifications.delivery WHERE kind = 'complaint.noted'";
    assert_eq!(app.count(kinds).await, 0);
    // The search of officers finds words of its author, never a note.
    let somebody = app.nobody();
    let request = somebody.request(Method::GET, &format!("{AGADIR}/{}", receipt.number));
    let page = somebody.fetch(request.header("authorization", format!("Bearer {KEY}"))).await;
    assert!(page.status == 200 && !page.body().contains(MARKER), "{}", page.body());
}

#[tokio::test]
async fn a_note_does_not_stand_in_the_author_s_way() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let receipt = answered(&app, &amina).await;
    let accept = amina.open(&receipt.path()).await.form("/accept");
    let officer = app.officer("commune-agadir").await;
    let form = officer.open(&format!("{}/note", receipt.desk())).await.form("/note");
    officer.send(form.fill("text", MARKER)).await;
    assert_eq!(amina.post(&accept).await.status, 303, "nothing happened that its author could know of");
}
