//! A complaint goes to another administration, which must accept it: two administrations, one winner, nothing lost or doubled.

use super::competence::rule;
use super::files::PDF;
use super::queue::unit;
use super::*;
use crate::harness::photo;
use complaints::{OfferTransfer, SettleTransfer};
use jobs::Job;
use serde_json::{Value, json};

pub(super) const REASON: &str = "La rue est à Rabat, et c’est la commune de Rabat qui l’éclaire.";
pub(super) const NO: &str = "Cette voie est gérée par la préfecture, voyez avec elle.";

/// The form by which the dispatcher of `receipt` asks `target`.
pub(super) async fn form_to(dispatcher: &Browser, receipt: &Receipt, target: &str) -> Form {
    let name = target.rsplit('-').next().unwrap();
    let page = dispatcher.open(&format!("{}/transfer?q={name}", receipt.desk())).await;
    let form = page.forms("/transfer").pop().unwrap_or_else(|| panic!("{}: {}", page.status, page.text()));
    form.fill("target", target).fill("reason", REASON)
}

pub(super) async fn propose(app: &TestApp, receipt: &Receipt, target: &str) {
    let dispatcher = app.dispatcher(receipt.slug).await;
    let page = dispatcher.send(form_to(&dispatcher, receipt, target).await).await;
    assert_eq!(page.status, 200, "{}", page.text());
    app.drain_jobs().await;
}

/// What waits at `slug`: the address of its page there.
pub(super) async fn asked(app: &TestApp, slug: &str) -> String {
    let rows = format!(
        "SELECT transfer_id FROM complaints.incoming i JOIN identity.tenant t ON t.id = i.tenant_id
          WHERE t.slug = '{slug}' AND i.state = 'proposed'"
    );
    let rows = app.rows(&rows).await;
    assert_eq!(rows.len(), 1, "{rows:?}");
    format!("/fr/{slug}/desk/transfers/{}", rows[0]["transfer_id"].as_str().unwrap())
}

pub(super) async fn accept(app: &TestApp, slug: &str) -> Page {
    let dispatcher = app.dispatcher(slug).await;
    let form = dispatcher.open(&asked(app, slug).await).await.form("/accept");
    dispatcher.send(form).await
}

pub(super) async fn refuse(app: &TestApp, slug: &str) {
    let dispatcher = app.dispatcher(slug).await;
    let form = dispatcher.open(&asked(app, slug).await).await.form("/refuse").fill("reason", NO);
    let page = dispatcher.send(form).await;
    assert_eq!(page.status, 200, "{}", page.text());
    app.drain_jobs().await;
}

/// Every complaint, in the order in which they were made: administration and row.
pub(super) async fn all_of_them(app: &TestApp) -> Vec<Value> {
    app.rows(
        "SELECT t.slug, c.state, c.received_at, c.due_on, c.due_rule, c.body, c.channel, c.person_id, c.serial
           FROM complaints.complaint c JOIN identity.tenant t ON t.id = c.tenant_id ORDER BY c.id",
    )
    .await
}

#[tokio::test]
async fn a_complaint_goes_to_whoever_accepts_it_and_its_clock_goes_on() {
    let app = TestApp::start().await;
    let amina = app.citizen().await;
    let form = filled(&amina, "commune-agadir").await;
    let form = form.attach("photos", "a.jpg", photo()).attach("photos", "plan.pdf", PDF.to_vec());
    let receipt = Receipt::of("commune-agadir", &amina.send(form).await);
    app.clock.set("2026-11-26T09:00:00Z".parse().unwrap());
    propose(&app, &receipt, "commune-rabat").await;

    // The author learns who was asked, and that the delay goes on. Two days later they sign in anew.
    let amina = app.citizen().await;
    let page = amina.open(&receipt.path()).await;
    page.says(&["Proposée à une autre administration", REASON]);
    assert!(page.text().contains("Rabat"), "{}", page.text());
    // Whoever is asked reads what it is about, and not whose it is.
    let there = app.dispatcher("commune-rabat").await;
    let path = asked(&app, "commune-rabat").await;
    let page = there.open(&path).await;
    page.says(&[TEXT, REASON, &receipt.number]);
    assert!(!page.text().contains("amina@citizen.example") && !page.text().contains("Amina"), "{}", page.text());
    let list = there.open("/fr/commune-rabat/desk/transfers").await;
    list.says(&[&receipt.number, "3 jours ouvrés restants", "Éclairage public"]);
    assert!(list.all("tbody td").contains(&"Agadir".to_owned()), "where it is: {}", list.text());

    let page = there.send(page.form("/accept")).await;
    assert_eq!(page.status, 200, "{}", page.text());
    page.says(&[TEXT, "amina@citizen.example"]);
    app.drain_jobs().await;
    let rows = all_of_them(&app).await;
    assert_eq!(rows.len(), 2);
    assert_eq!((&rows[0]["state"], &rows[1]["state"]), (&json!("transferred"), &json!("submitted")));
    assert_eq!((&rows[1]["slug"], &rows[1]["channel"]), (&json!("commune-rabat"), &json!("transfer")));
    for same in ["received_at", "due_on", "due_rule", "body", "person_id"] {
        assert_eq!(rows[0][same], rows[1][same], "{same}");
    }

    // The author is led to the new number, and reads it there with the same account.
    let page = amina.open(&receipt.path()).await;
    let new = page.links("[data-moved] a")[0].clone();
    assert!(new.contains("/commune-rabat/complaints/"), "{new}");
    let page = amina.open(&new).await;
    page.says(&[TEXT, "plan.pdf", &receipt.number]);
    assert_eq!(amina.open(&page.links(".files a")[0]).await.status, 200);
    // So do the officers there, original and all.
    let number = new.rsplit('/').next().unwrap();
    let desk = there.open(&format!("/fr/commune-rabat/desk/complaints/{number}")).await;
    assert_eq!(there.open(&desk.links(".files a")[0]).await.status, 200);
    let original = desk.all_values("form[action$=original] input[name=csrf]").len();
    assert_eq!(original, 2);
    assert!(there.send(desk.forms("/original").remove(0)).await.bytes() == photo());
    // The new code was sent.
    assert!(app.mails().iter().any(|mail| mail.text.contains(number)));
}

#[tokio::test]
async fn who_followed_by_code_goes_on_at_the_new_number() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let receipt = submit(&amina, "commune-agadir").await;
    propose(&app, &receipt, "commune-rabat").await;
    assert_eq!(accept(&app, "commune-rabat").await.status, 200);
    let elsewhere = app.nobody();
    let page = follow(&elsewhere, &receipt).await;
    let new = page.links("[data-moved] a")[0].clone();
    elsewhere.open(&new).await.says(&[TEXT]);
    // Whoever has neither code nor account is asked for one.
    let stranger = app.nobody();
    assert!(!stranger.open(&new).await.text().contains(TEXT));
}

#[tokio::test]
async fn whoever_took_it_reads_which_unit_is_competent_or_why_no_rule_says_so() {
    let app = TestApp::start().await;
    let lights = unit(&app, "lights", "Éclairage").await;
    rule(&app, &lights, "lighting", "L’éclairage relève de la commune.", false).await;
    let receipt = submit(&app.nobody(), "commune-rabat").await;
    propose(&app, &receipt, "commune-agadir").await;
    let page = accept(&app, "commune-agadir").await;
    assert!(page.one("[data-suggested]").contains("L’éclairage relève de la commune."), "{}", page.text());
    assert!(page.all("[data-unsuggested]").is_empty());

    // No rule holds for it; or its subject is one that is not dealt with here.
    let (dispatcher, path) = (app.dispatcher("commune-agadir").await, page.path.clone());
    for (change, words) in [
        ("UPDATE complaints.competence SET category_code = 'waste'", "aucune règle de compétence d’ici ne vaut"),
        (
            "UPDATE complaints.category SET open = false WHERE code = 'lighting'",
            "vous ne recevez rien de nouveau sur son sujet : Éclairage public.",
        ),
    ] {
        app.execute(change).await;
        let page = dispatcher.open(&path).await;
        assert!(page.all("[data-suggested]").is_empty());
        assert!(page.one("[data-unsuggested]").contains(words), "{}", page.text());
        assert!(page.form("/assign").choices("unit").contains(&lights), "it can be chosen");
    }
    let form = dispatcher.open(&path).await.form("/assign").fill("unit", &lights);
    let page = dispatcher.send(form).await;
    assert!(page.all("[data-unsuggested]").is_empty(), "it is chosen: {}", page.text());
}

#[tokio::test]
async fn the_origin_keeps_number_and_dates_and_reads_no_text_afterwards() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let form = filled(&amina, "commune-agadir").await.attach("photos", "a.jpg", photo());
    let receipt = Receipt::of("commune-agadir", &amina.send(form).await);
    let head = app.signed_in("head@commune-agadir.example").await;
    let file = head.open(&receipt.desk()).await.links(".files a")[0].clone();
    assert_eq!(head.open(&file).await.status, 200);
    propose(&app, &receipt, "commune-rabat").await;
    assert_eq!(accept(&app, "commune-rabat").await.status, 200);
    app.drain_jobs().await;
    let page = head.open(&receipt.desk()).await;
    page.says(&[&receipt.number]);
    for hidden in [TEXT, "amina@citizen.example", REASON] {
        assert!(!page.text().contains(hidden), "{hidden}");
    }
    assert!(page.all("[data-gone]").len() == 1 && page.all(".files").is_empty());
    assert_eq!(head.open(&file).await.status, 404);
    assert_eq!(head.open(&format!("{file}/thumb")).await.status, 404);
    // Nor is there anything left to decide on what the public sees.
    assert_eq!(head.open(&format!("{}/moderate", receipt.desk())).await.status, 404);
    let decided = head.open("/fr/commune-agadir/desk/moderation?moderation=hidden").await;
    assert!(!decided.text().contains(TEXT), "{}", decided.text());
    let page = head.get(&format!("/api/v1/commune-agadir/complaints/{}", receipt.number)).await;
    assert!(!page.body().contains(TEXT), "{}", page.body());
    // Nor is it found by its words, nor kept where it was only asked.
    let page = head.open("/fr/commune-agadir/desk/complaints?q=lampadaire").await;
    assert!(!page.text().contains(&receipt.number), "{}", page.text());
    assert_eq!(app.count("complaints.incoming WHERE body IS NOT NULL").await, 0);
    // The rule that brought it is counted as one that misled.
    let list = head.open("/fr/commune-agadir/desk/transfers").await;
    assert_eq!(list.all("[data-misrouted]").len(), 1);
}

#[tokio::test]
async fn a_refusal_brings_it_back_with_its_reason_and_others_learn_nothing() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let receipt = submit(&amina, "commune-agadir").await;
    propose(&app, &receipt, "commune-rabat").await;
    let path = asked(&app, "commune-rabat").await;
    // A third administration finds nothing, whatever it tries.
    let stranger = app.dispatcher("commune-fes").await;
    let foreign = path.replace("commune-rabat", "commune-fes");
    for path in [&path, &foreign, &format!("{}/transfer", receipt.desk())] {
        assert_eq!(stranger.open(path).await.status, 404, "{path}");
    }
    let csrf = stranger.open("/fr/follow").await.form("/fr/follow").value("csrf");
    for path in [format!("{foreign}/accept"), format!("{path}/accept")] {
        let page = stranger.post(&Form::forged(&path, &[("csrf", &csrf)])).await;
        assert_eq!(page.status, 404, "{path}");
    }
    // Nor does the origin's own officer without the right to pass on.
    assert_eq!(app.clerk("commune-agadir").await.open(&format!("{}/transfer", receipt.desk())).await.status, 403);

    let there = app.dispatcher("commune-rabat").await;
    let short = there.send(there.open(&path).await.form("/refuse").fill("reason", "Non.")).await;
    assert_eq!((short.status, short.wrong_fields()), (422, vec!["reason".to_owned()]));
    refuse(&app, "commune-rabat").await;
    let page = app.dispatcher("commune-agadir").await.open(&receipt.desk()).await;
    page.says(&[NO]);
    assert_eq!(all_of_them(&app).await[0]["state"], "screening");
    follow(&amina, &receipt).await.says(&[NO]);
    // Who said no is not asked twice.
    let dispatcher = app.dispatcher("commune-agadir").await;
    let page = dispatcher.open(&format!("{}/transfer?q=rabat", receipt.desk())).await;
    let form = page.forms("/transfer").pop().unwrap();
    assert_eq!(form.box_of("target", "commune-rabat"), None, "{}", page.text());
}

#[tokio::test]
async fn taking_back_and_accepting_at_once_leave_one_winner() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    for _ in 0..4 {
        let receipt = submit(&amina, "commune-agadir").await;
        propose(&app, &receipt, "commune-rabat").await;
        let (here, there) = (app.dispatcher("commune-agadir").await, app.dispatcher("commune-rabat").await);
        let back = here.open(&format!("{}/transfer", receipt.desk())).await.form("/transfer/back");
        let yes = there.open(&asked(&app, "commune-rabat").await).await.form("/accept");
        let (back, yes) = tokio::join!(here.post(&back), there.post(&yes));
        let statuses = (back.status, yes.status);
        assert!(matches!(statuses, (303, 409) | (409, 303)), "{statuses:?}");
        app.drain_jobs().await;
        let taken = app.count("complaints.transfer WHERE state = 'accepted'").await;
        let ended = app.count("complaints.transfer WHERE state = 'withdrawn'").await;
        assert_eq!(taken, app.count("complaints.complaint WHERE channel = 'transfer'").await);
        assert_eq!(taken, app.count("complaints.complaint WHERE state = 'transferred'").await);
        assert_eq!(ended, app.count("complaints.complaint WHERE state = 'screening'").await);
        assert_eq!(taken + ended, app.count("complaints.transfer").await);
    }
    // No number is missing.
    let rows = app.rows("SELECT c.last, count(x.id) AS n FROM complaints.counter c JOIN complaints.complaint x USING (tenant_id, year) GROUP BY c.tenant_id, c.year, c.last").await;
    assert!(rows.iter().all(|row| row["last"] == row["n"]), "{rows:?}");
}

#[tokio::test]
async fn a_yes_that_comes_after_it_was_taken_back_takes_nothing() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let receipt = submit(&amina, "commune-agadir").await;
    propose(&app, &receipt, "commune-rabat").await;
    let there = app.dispatcher("commune-rabat").await;
    let yes = there.open(&asked(&app, "commune-rabat").await).await.form("/accept");
    let back = app.dispatcher("commune-agadir").await;
    let form = back.open(&format!("{}/transfer", receipt.desk())).await.form("/transfer/back");
    // Pressed twice: it is one act.
    let pages = [back.post(&form).await.status, back.post(&form).await.status];
    assert_eq!(pages, [303, 303]);
    let page = there.post(&yes).await;
    assert_eq!(page.status, 409);
    app.drain_jobs().await;
    assert_eq!(app.count("complaints.complaint").await, 1);
    assert_eq!(
        app.rows("SELECT state, body FROM complaints.incoming").await,
        [json!({ "state": "withdrawn", "body": null })]
    );
    assert_eq!(events(&app).await, ["received", "transfer_proposed", "transfer_withdrawn"]);
}

#[tokio::test]
async fn who_takes_it_back_too_late_learns_who_has_it() {
    let app = TestApp::start().await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    propose(&app, &receipt, "commune-rabat").await;
    let here = app.dispatcher("commune-agadir").await;
    let back = here.open(&format!("{}/transfer", receipt.desk())).await.form("/transfer/back");
    accept(&app, "commune-rabat").await;
    app.drain_jobs().await;
    let page = here.post(&back).await;
    assert_eq!(page.status, 409);
    page.says(&["Rabat"]);
    assert!(page.forms("/transfer/back").is_empty());
}

/// Writes a job of `slug` once more, as a worker that died would leave it.
async fn again<K: Job>(app: &TestApp, slug: &'static str, payload: Value) {
    let payload = payload.to_string();
    app.run(async move |application| {
        let tenant = application.directory.by_slug(slug).await.unwrap().unwrap().id;
        let payload: K::Payload = serde_json::from_str(&payload).unwrap();
        let now = application.clock.now();
        let work = async |conn: &mut database::Conn| jobs::enqueue::<K>(conn, tenant, now, &payload).await;
        application.database.tenant(tenant, work).await.unwrap();
    })
    .await;
    app.drain_jobs().await;
}

#[tokio::test]
async fn jobs_that_run_twice_and_in_another_order_double_nothing() {
    let app = TestApp::start().await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    propose(&app, &receipt, "commune-rabat").await;
    let transfer = json!({ "transfer": app.rows("SELECT id FROM complaints.transfer").await[0]["id"] });
    again::<OfferTransfer>(&app, "commune-agadir", transfer.clone()).await;
    assert_eq!(app.count("complaints.incoming").await, 1);
    // Before anybody said anything there is nothing to settle.
    again::<SettleTransfer>(&app, "commune-rabat", transfer.clone()).await;
    assert_eq!(all_of_them(&app).await[0]["state"], "transfer_proposed");
    assert_eq!(accept(&app, "commune-rabat").await.status, 200);
    for _ in 0..2 {
        again::<SettleTransfer>(&app, "commune-rabat", transfer.clone()).await;
        again::<OfferTransfer>(&app, "commune-agadir", transfer.clone()).await;
    }
    assert_eq!(all_of_them(&app).await.len(), 2);
    assert_eq!(events(&app).await, ["received", "transfer_proposed", "transferred", "received"]);
    assert_eq!(app.rows("SELECT state FROM complaints.incoming").await, [json!({ "state": "accepted" })]);
}

#[tokio::test]
async fn what_a_crash_leaves_after_the_claim_is_finished_by_the_job() {
    let app = TestApp::start().await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    propose(&app, &receipt, "commune-rabat").await;
    // The target's complaint cannot be written: the word is kept, the origin is claimed, nothing else.
    app.execute("REVOKE INSERT ON complaints.contact FROM diwan_app").await;
    let page = accept(&app, "commune-rabat").await;
    assert_eq!(page.status, 200, "{}", page.text());
    assert_eq!(app.rows("SELECT state FROM complaints.transfer").await, [json!({ "state": "claimed" })]);
    // It can be taken back no more.
    let dispatcher = app.dispatcher("commune-agadir").await;
    assert!(!dispatcher.open(&format!("{}/transfer", receipt.desk())).await.has_form("/transfer/back"));
    app.execute("GRANT INSERT ON complaints.contact TO diwan_app").await;
    app.clock.advance(jiff::SignedDuration::from_hours(1));
    app.drain_jobs().await;
    let rows = all_of_them(&app).await;
    assert_eq!((rows.len(), &rows[0]["state"], &rows[1]["slug"]), (2, &json!("transferred"), &json!("commune-rabat")));
}

#[tokio::test]
async fn the_form_says_what_is_wrong_with_it() {
    let app = TestApp::start().await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    let dispatcher = app.dispatcher("commune-agadir").await;
    // Nobody who works here is spoken to as if they had written it.
    let page = dispatcher.open(&format!("{}/transfer", receipt.desk())).await;
    page.says(&["La personne a écrit à cette administration depuis sa propre page."]);
    let form = form_to(&dispatcher, &receipt, "commune-rabat").await;
    let page = dispatcher.send(form.fill("target", "commune-agadir").fill("reason", "Trop court.")).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["target".to_owned(), "reason".to_owned()]));
    assert_eq!(app.count("complaints.transfer").await, 0);
    // The form twice is one transfer; a later version is not overrun.
    let form = form_to(&dispatcher, &receipt, "commune-rabat").await;
    assert_eq!([dispatcher.post(&form).await.status, dispatcher.post(&form).await.status], [303, 303]);
    assert_eq!(app.count("complaints.transfer").await, 1);
}

#[tokio::test]
async fn programs_pass_on_accept_and_refuse() {
    let app = TestApp::start().await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    let (here, there) = (app.dispatcher("commune-agadir").await, app.dispatcher("commune-rabat").await);
    let moves = format!("/api/v1/commune-agadir/complaints/{}/moves", receipt.number);
    let page = here.call(&moves, &json!({ "move": "transfer", "target": "nowhere", "text": "x" })).await;
    assert_eq!((page.status, page.problem_fields()), (422, vec!["target".to_owned(), "text".to_owned()]));
    let ask = json!({ "move": "transfer", "target": "commune-rabat", "text": REASON });
    assert_eq!(here.call(&moves, &ask).await.json()["state"], "transfer_proposed");
    assert_eq!(here.call(&moves, &json!({ "move": "take_back" })).await.json()["state"], "screening");
    assert_eq!(here.call(&moves, &ask).await.json()["state"], "transfer_proposed");
    app.drain_jobs().await;
    let listed = there.get("/api/v1/commune-rabat/transfers").await.json();
    assert_eq!((&listed["total"], &listed["transfers"][0]["origin"]), (&json!(1), &json!("commune-agadir")));
    // Its text came with the list, which is on record as the page's reading is.
    assert_eq!(listed["transfers"][0]["text"], TEXT);
    let read = "SELECT object FROM identity.audit_event WHERE kind = 'transfer.read'";
    let object = format!("transfer:{}", listed["transfers"][0]["id"].as_str().unwrap());
    assert_eq!(app.rows(read).await, [json!({ "object": object })]);
    // Who asks each minute is on record once a day.
    for _ in 0..2 {
        assert_eq!(there.get("/api/v1/commune-rabat/transfers").await.json()["transfers"][0]["text"], TEXT);
    }
    assert_eq!(app.rows(read).await.len(), 1);
    let path = format!("/api/v1/commune-rabat/transfers/{}", listed["transfers"][0]["id"].as_str().unwrap());
    let page = there.call(&path, &json!({ "decision": "accept" })).await;
    assert_eq!((page.status, &page.json()["state"]), (200, &json!("accepted")), "{}", page.body());
    let number = page.json()["number"].clone();
    // The same once more says the same; the other word is too late.
    assert_eq!(there.call(&path, &json!({ "decision": "accept" })).await.json()["number"], number);
    assert_eq!(there.call(&path, &json!({ "decision": "refuse", "text": NO })).await.status, 409);
    assert_eq!(all_of_them(&app).await.len(), 2);
    // Of what is decided there is no text to read.
    let listed = there.get("/api/v1/commune-rabat/transfers?state=all").await.json();
    assert_eq!(listed["transfers"][0]["text"], json!(null));
    assert_eq!(app.rows(read).await.len(), 1);
}
