//! Deadlines as people meet them: who is warned and when, what moves a day and who is told, and what an author can do when the
//! answer is late. Received on 24 November, a complaint is to be routed by 9 December and answered by 25 January.

use super::api::AGADIR;
use super::ask::asked;
use super::*;
use complaints::{RecomputeDue, WarnOfDeadlines};
use jobs::{Job, Tick, enqueue};
use serde_json::json;
use std::collections::BTreeSet;

const DESK: &str = "/fr/commune-agadir/desk/deadlines";
const OFFICER: &str = "officer@commune-agadir.example";
const DISPATCHER: &str = "dispatcher@commune-agadir.example";
const HEAD: &str = "head@commune-agadir.example";

/// Enters a job of Agadir, as the clock does, and runs everything.
async fn run<K: Job<Payload = Tick>>(app: &TestApp) {
    app.run(async |application| {
        let tenant = application.directory.by_slug("commune-agadir").await.unwrap().unwrap().id;
        let now = application.clock.now();
        let work = async |conn: &mut database::Conn| enqueue::<K>(conn, tenant, now, &Tick { at: now }).await;
        application.database.tenant(tenant, work).await.unwrap();
    })
    .await;
    app.drain_jobs().await;
}

/// Lets the hour's job run at that moment, and says who got a message of warnings by it.
async fn warned(app: &TestApp, at: &str) -> BTreeSet<String> {
    app.drain_jobs().await;
    let before = warnings(app).len();
    app.clock.set(at.parse().unwrap());
    run::<WarnOfDeadlines>(app).await;
    let told = warnings(app).split_off(before);
    let people: BTreeSet<String> = told.iter().map(|(to, _)| to.clone()).collect();
    assert_eq!(people.len(), told.len(), "one message each");
    people
}

/// To whom, and what: the messages of warnings that left so far.
fn warnings(app: &TestApp) -> Vec<(String, String)> {
    let mails = app.mails().into_iter().filter(|mail| mail.subject.starts_with("Délais"));
    mails.map(|mail| (mail.to, mail.text)).collect()
}

/// How many messages with this in their subject went to the author.
fn told(app: &TestApp, subject: &str) -> usize {
    let mails = app.mails();
    mails.iter().filter(|mail| mail.to == "amina@citizen.example" && mail.subject.contains(subject)).count()
}

/// No subject has an aim of its own.
async fn started() -> TestApp {
    let app = TestApp::start().await;
    app.execute("UPDATE complaints.category SET target_days = NULL").await;
    app
}

/// What was noted: the clock and the percents, in order.
async fn noted(app: &TestApp) -> Vec<(String, i64)> {
    let rows = app.rows("SELECT clock, percent FROM complaints.warning ORDER BY clock, percent").await;
    rows.iter().map(|row| (row["clock"].as_str().unwrap().to_owned(), row["percent"].as_i64().unwrap())).collect()
}

fn of(clock: &str, percents: &[i64]) -> Vec<(String, i64)> {
    percents.iter().map(|percent| (clock.to_owned(), *percent)).collect()
}

#[tokio::test]
async fn what_nobody_is_in_charge_of_warns_who_can_put_somebody_in_charge() {
    let app = started().await;
    let amina = app.nobody();
    let receipt = submit(&amina, "commune-agadir").await;
    assert!(warned(&app, "2026-12-01T09:00:00Z").await.is_empty(), "a day before half of the time");
    let told = warned(&app, "2026-12-02T09:00:00Z").await;
    assert!(told.contains(DISPATCHER) && told.contains(HEAD) && !told.contains(OFFICER), "{told:?}");
    let (_, text) = warnings(&app).pop().unwrap();
    let desk = receipt.desk();
    for said in [receipt.number.as_str(), "Examen ou orientation", "Personne n’en est chargé.", desk.as_str()] {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert_eq!(noted(&app).await, of("routing", &[50]));
    for again in ["2026-12-02T09:00:00Z", "2026-12-02T10:00:00Z", "2026-12-06T10:00:00Z", "2026-12-07T22:00:00Z"] {
        assert!(warned(&app, again).await.is_empty(), "{again}: told, or out of the hours");
    }
    assert!(warned(&app, "2026-12-08T09:00:00Z").await.contains(HEAD));
    assert_eq!(noted(&app).await, of("routing", &[50, 75, 90]));
    assert_eq!(app.count("complaints.event WHERE kind = 'complaint.escalated'").await, 1);
    let dispatcher = app.dispatcher("commune-agadir").await;
    let item = dispatcher.open(&receipt.desk()).await;
    item.says(&["Alerte sur le délai", "Examen ou orientation", "À faire au plus tard le 9 décembre 2026."]);
    let page = follow(&amina, &receipt).await;
    assert!(!page.text().contains("Alerte sur le délai"), "its author is not told of it");

    let list = dispatcher.open(DESK).await;
    list.says(&[&receipt.number, "90 % du délai", "1 délai", "Personne"]);
    assert_eq!(list.all("tbody a.number"), [receipt.number.as_str()]);
    let none = dispatcher.open(&format!("{DESK}?clock=reply")).await;
    none.says(&["Aucun délai ne presse", "Effacer les filtres"]);
    assert!(none.all("tbody a.number").is_empty());
    assert_eq!(
        dispatcher.open(&format!("{DESK}?after=x&share=7&clock=y")).await.status,
        200,
        "nonsense filters nothing"
    );

    assign(&app, &receipt).await;
    let item = app.dispatcher("commune-agadir").await.open(&receipt.desk()).await;
    item.says(&["Fait le 8 décembre 2026"]);
    assert!(app.dispatcher("commune-agadir").await.open(DESK).await.all("tbody a.number").is_empty(), "it was routed");
    assert!(warned(&app, "2026-12-09T09:00:00Z").await.is_empty());
}

#[tokio::test]
async fn the_worklist_says_what_nobody_looked_at_in_time() {
    let app = started().await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    let dispatch = async || {
        let page = app.dispatcher("commune-agadir").await.open("/fr/commune-agadir/desk/complaints?tab=dispatch").await;
        page.all("[data-routing]")
    };
    app.clock.set("2026-12-09T09:00:00Z".parse().unwrap());
    assert!(dispatch().await.is_empty(), "the last day is in time");
    app.clock.set("2026-12-10T09:00:00Z".parse().unwrap());
    assert_eq!(dispatch().await, ["Examen en retard : dû le 9 décembre 2026"]);
    assign(&app, &receipt).await;
    let page = app.dispatcher("commune-agadir").await.open("/fr/commune-agadir/desk/complaints").await;
    page.says(&[&receipt.number]);
    assert!(page.all("[data-routing]").is_empty(), "somebody looked at it");
}

#[tokio::test]
async fn ones_own_list_says_which_answers_are_late_and_since_when() {
    let app = started().await;
    submit(&app.citizen().await, "commune-agadir").await;
    app.clock.set("2027-01-25T09:00:00Z".parse().unwrap());
    let page = app.citizen().await.open("/fr/me").await;
    page.says(&["25 janvier 2027"]);
    assert!(page.all("[data-late]").is_empty(), "the last day is in time: {}", page.text());
    app.clock.set("2027-01-26T09:00:00Z".parse().unwrap());
    let page = app.citizen().await.open("/fr/me").await;
    assert_eq!(page.one("[data-late]"), "La réponse est en retard : elle était due au plus tard le 25 janvier 2027.");
    assert_eq!(page.all("main .tag-red"), ["En retard"]);
}

#[tokio::test]
async fn a_warning_climbs_until_the_answer_is_late_and_then_its_author_is_told_once() {
    let app = started().await;
    let amina = app.nobody();
    let receipt = submit(&amina, "commune-agadir").await;
    assign(&app, &receipt).await;
    assert_eq!(warned(&app, "2026-12-25T09:00:00Z").await, BTreeSet::from([OFFICER.to_owned()]));
    assert_eq!(noted(&app).await, of("reply", &[50]));
    let told_then = warned(&app, "2027-01-12T09:00:00Z").await;
    assert!(
        told_then.contains(OFFICER) && told_then.contains(HEAD) && !told_then.contains(DISPATCHER),
        "{told_then:?}"
    );
    assert!(warned(&app, "2027-01-19T09:00:00Z").await.contains(HEAD));
    assert!(warned(&app, "2027-01-25T09:00:00Z").await.contains(HEAD));
    assert_eq!(noted(&app).await, of("reply", &[50, 75, 90, 100]));
    assert_eq!(told(&app, "est en retard"), 0, "the last day is in time");
    let page = follow(&amina, &receipt).await;
    assert!(page.all("[data-late]").is_empty());

    assert!(warned(&app, "2027-01-26T09:00:00Z").await.is_empty(), "officers know");
    assert_eq!(told(&app, "est en retard"), 1);
    assert!(warned(&app, "2027-01-27T09:00:00Z").await.is_empty());
    assert_eq!(told(&app, "est en retard"), 1, "once");
    assert_eq!(noted(&app).await, of("reply", &[50, 75, 90, 100, 101]));
    assert_eq!(app.count("complaints.event WHERE kind = 'complaint.escalated'").await, 2);
    let mails = app.mails();
    let mail = mails.iter().find(|mail| mail.subject.contains("est en retard")).unwrap();
    assert!(mail.text.contains("Médiateur") && mail.text.contains(&format!("{}/mediator", receipt.number)));

    let page = follow(&amina, &receipt).await;
    page.says(&["La réponse est en retard", "Le retard est de 2 jours.", "relancer l’administration"]);
    let link = format!("{}/mediator", receipt.path());
    assert!(page.links("[data-late] a").contains(&link));
    let pack = amina.open(&link).await;
    pack.says(&[&receipt.number, TEXT, "amina@citizen.example", "25 janvier 2027", "mediateur.ma"]);
    assert!(pack.one("[data-asked]").contains("n’a pas reçu de réponse"));
    assert_eq!(app.nobody().get(&link).await.status, 303, "a stranger is asked for the code");
    assert_eq!(app.officer("commune-agadir").await.get(&link).await.status, 303, "it is the author's");
    let list = app.dispatcher("commune-agadir").await.open(DESK).await;
    list.says(&[&receipt.number, "Délai dépassé"]);
}

#[tokio::test]
async fn a_question_moves_the_warnings_with_the_day() {
    let app = started().await;
    let amina = app.nobody();
    let receipt = asked(&app, &amina, "2026-12-01").await;
    let api = amina.open(&format!("{AGADIR}/{}?code={}", receipt.number, receipt.code)).await.json();
    assert_eq!(
        (&api["routing_due_on"], &api["due_on"], &api["suspended_days"]),
        (&json!("2026-12-09"), &json!("2027-02-01"), &json!(7))
    );
    assert!(warned(&app, "2026-12-25T09:00:00Z").await.is_empty(), "seven days stood still");
    assert_eq!(warned(&app, "2027-01-04T09:00:00Z").await, BTreeSet::from([OFFICER.to_owned()]));
}

#[tokio::test]
async fn an_aim_of_the_administration_is_watched_and_promises_nothing() {
    let app = started().await;
    app.execute("UPDATE complaints.category SET target_days = 10 WHERE code = 'lighting'").await;
    let amina = app.nobody();
    let receipt = submit(&amina, "commune-agadir").await;
    let item = app.dispatcher("commune-agadir").await.open(&receipt.desk()).await;
    item.says(&["Objectif interne", "Le 8 décembre 2026 au plus tard (10 jours ouvrés"]);
    let page = follow(&amina, &receipt).await;
    assert!(!page.text().contains("Objectif interne"));
    assert!(warned(&app, "2026-12-01T09:00:00Z").await.contains(DISPATCHER));
    assert_eq!(noted(&app).await, of("target", &[50]));
}

#[tokio::test]
async fn a_day_that_is_closed_moves_what_is_open_and_its_author_is_told() {
    let app = started().await;
    let amina = app.nobody();
    let receipt = submit(&amina, "commune-agadir").await;
    let other = submit(&amina, "commune-rabat").await;
    run::<RecomputeDue>(&app).await;
    assert_eq!(told(&app, "a changé"), 0, "nothing moved");
    let admin = app.admin("commune-agadir").await;
    let form = admin.open("/fr/commune-agadir/desk/calendar/days/new").await.form("/days/new");
    let form = form.fill("day", "2027-01-25").fill("name_fr", "Fête de la ville").fill("ground", "Décision du conseil");
    admin.send(form).await.says(&["Fête de la ville"]);
    // Whoever reads knows it at once; the row follows in the night.
    let page = follow(&amina, &receipt).await;
    assert!(page.one("[data-due-why]").contains("26 janvier 2027"));
    for _ in 0..2 {
        run::<RecomputeDue>(&app).await;
        let rows = app.rows("SELECT due_on FROM complaints.complaint ORDER BY due_on").await;
        assert_eq!(rows, [json!({ "due_on": "2027-01-25" }), json!({ "due_on": "2027-01-26" })], "{other:?}");
        assert_eq!(told(&app, "a changé"), 1);
        assert_eq!(app.count("identity.audit_event WHERE kind = 'complaint.due_moved'").await, 1);
    }
    let mails = app.mails();
    let mail = mails.iter().find(|mail| mail.subject.contains("a changé")).unwrap();
    assert!(mail.text.contains("26 janvier 2027"), "{}", mail.text);

    let id = app.rows("SELECT id FROM identity.closed_day WHERE key = 'own'").await.remove(0);
    let day = format!("/fr/commune-agadir/desk/calendar/days/{}", id["id"].as_str().unwrap());
    let form = admin.open(&day).await.form("/remove").fill("end_ground", "La fête est reportée");
    assert_eq!(admin.post(&form).await.status, 303);
    run::<RecomputeDue>(&app).await;
    assert_eq!(told(&app, "a changé"), 2, "nor does a day come nearer in silence");
    assert_eq!(app.count("complaints.complaint WHERE due_on = '2027-01-25'").await, 2);
}

#[tokio::test]
async fn a_message_that_could_not_be_written_is_written_by_the_next_attempt_and_once() {
    let app = started().await;
    submit(&app.nobody(), "commune-agadir").await;
    app.drain_jobs().await;
    app.clock.set("2026-12-02T09:00:00Z".parse().unwrap());
    app.execute("REVOKE INSERT ON notifications.message FROM diwan_app").await;
    run::<WarnOfDeadlines>(&app).await;
    assert_eq!((noted(&app).await, warnings(&app).len()), (of("routing", &[50]), 0));
    app.execute("GRANT INSERT ON notifications.message TO diwan_app").await;
    app.clock.advance(jiff::SignedDuration::from_mins(1));
    app.drain_jobs().await;
    let count = warnings(&app).len();
    assert!(count >= 2);
    run::<WarnOfDeadlines>(&app).await;
    assert_eq!((noted(&app).await, warnings(&app).len()), (of("routing", &[50]), count));
}
