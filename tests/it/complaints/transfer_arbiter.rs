//! When administrations do not agree, or do not answer: the arbiter.

use super::transfer::{NO, REASON, accept, all_of_them, asked, form_to, propose, refuse};
use super::*;
use complaints::EscalateTransfers;
use jobs::{Tick, enqueue};
use serde_json::json;

const RULING: &str = "L’éclairage de cette rue relève de Casablanca.";

/// The night's job of Agadir.
async fn night(app: &TestApp) {
    app.run(async |application| {
        let tenant = application.directory.by_slug("commune-agadir").await.unwrap().unwrap().id;
        let now = application.clock.now();
        let work =
            async |conn: &mut database::Conn| enqueue::<EscalateTransfers>(conn, tenant, now, &Tick { at: now }).await;
        application.database.tenant(tenant, work).await.unwrap();
    })
    .await;
    app.drain_jobs().await;
}

/// The arbiter's page of the only complaint that waits.
async fn waiting(operator: &Browser) -> Page {
    let list = operator.open("/fr/platform/transfers").await;
    let links = list.links("th a");
    assert_eq!(links.len(), 1, "{}", list.text());
    operator.open(&links[0]).await
}

/// The form that gives it to `target`.
async fn ruling(operator: &Browser, page: &Page, target: &str) -> Form {
    let name = target.rsplit('-').next().unwrap();
    let page = operator.open(&format!("{}?q={name}", page.path)).await;
    let id = page.path.rsplit('/').next().unwrap().split('?').next().unwrap().to_owned();
    let form = page.forms(&id).pop().unwrap();
    form.fill("target", target).fill("reason", RULING).fill("decision", "give")
}

#[tokio::test]
async fn the_third_time_the_arbiter_names_who_has_it() {
    let app = TestApp::start().await;
    let amina = app.citizen().await;
    let receipt = submit(&amina, "commune-agadir").await;
    for slug in ["commune-rabat", "commune-fes"] {
        propose(&app, &receipt, slug).await;
        refuse(&app, slug).await;
    }
    let operator = app.operator().await;
    operator.open("/fr/platform/transfers").await.says(&["Rien à décider"]);
    let dispatcher = app.dispatcher("commune-agadir").await;
    let form = form_to(&dispatcher, &receipt, "commune-casablanca").await;
    assert_eq!(dispatcher.post(&form).await.status, 303);
    app.drain_jobs().await;
    // Nobody is asked but the arbiter, who reads why nobody took it, and neither the text nor the author.
    let casablanca =
        "complaints.incoming i JOIN identity.tenant t ON t.id = i.tenant_id WHERE t.slug = 'commune-casablanca'";
    assert_eq!(app.count(casablanca).await, 0);
    let page = waiting(&operator).await;
    page.says(&[&receipt.number, NO, REASON, "Éclairage public"]);
    assert!(!page.text().contains(TEXT) && !page.text().contains("amina"), "{}", page.text());
    assert_eq!(page.all("[data-before] li").len(), 2);
    // Nobody else opens it.
    assert_eq!(dispatcher.open(&page.path).await.status, 404);

    let done = operator.send(ruling(&operator, &page, "commune-casablanca").await).await;
    assert_eq!(done.status, 200, "{}", done.text());
    app.drain_jobs().await;
    let rows = all_of_them(&app).await;
    assert_eq!((&rows[0]["state"], &rows[1]["slug"]), (&json!("transferred"), &json!("commune-casablanca")));
    assert_eq!((&rows[0]["received_at"], &rows[0]["due_on"]), (&rows[1]["received_at"], &rows[1]["due_on"]));
    // It is told so.
    let there = app.dispatcher("commune-casablanca").await;
    let list = there.open("/fr/commune-casablanca/desk/transfers?state=all").await;
    there.open(&list.links("th a")[0]).await.says(&[RULING]);
    // What it passes on again comes to the arbiter at once.
    let page = amina.open(&receipt.path()).await;
    let number = page.links("[data-moved] a")[0].rsplit('/').next().unwrap().to_owned();
    let moved = Receipt { slug: "commune-casablanca", number, code: String::new() };
    let form = form_to(&there, &moved, "commune-rabat").await;
    assert_eq!(there.post(&form).await.status, 303);
    app.drain_jobs().await;
    assert_eq!(
        app.rows("SELECT hop, state FROM complaints.transfer ORDER BY id DESC LIMIT 1").await,
        [json!({ "hop": 3, "state": "arbitration" })]
    );
    // And may come back to it.
    let page = waiting(&operator).await;
    let id = page.path.rsplit('/').next().unwrap().to_owned();
    let form = page.forms(&id).pop().unwrap().fill("reason", RULING).fill("decision", "back");
    assert_eq!(operator.send(form).await.status, 200);
    app.drain_jobs().await;
    assert_eq!(all_of_them(&app).await[1]["state"], "screening");
}

#[tokio::test]
async fn hops_are_counted_over_all_administrations() {
    let app = TestApp::start().await;
    let amina = app.citizen().await;
    let mut receipt = submit(&amina, "commune-agadir").await;
    for slug in ["commune-rabat", "commune-fes"] {
        propose(&app, &receipt, slug).await;
        assert_eq!(accept(&app, slug).await.status, 200);
        let page = amina.open(&receipt.path()).await;
        let number = page.links("[data-moved] a")[0].rsplit('/').next().unwrap().to_owned();
        receipt = Receipt { slug, number, code: String::new() };
    }
    propose(&app, &receipt, "commune-casablanca").await;
    let rows = app.rows("SELECT hop, state FROM complaints.transfer ORDER BY id").await;
    let hops: Vec<_> = rows.iter().map(|row| (row["hop"].as_i64().unwrap(), row["state"].as_str().unwrap())).collect();
    assert_eq!(hops, [(1, "accepted"), (2, "accepted"), (3, "arbitration")]);
    let page = waiting(&app.operator().await).await;
    assert_eq!(page.all("[data-before] li").len(), 2, "{}", page.text());
}

#[tokio::test]
async fn silence_brings_it_to_the_arbiter_and_a_late_yes_still_counts() {
    let app = TestApp::start().await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    propose(&app, &receipt, "commune-rabat").await;
    // Tuesday and three working days: Friday is still in time.
    app.clock.set("2026-11-27T21:00:00Z".parse().unwrap());
    night(&app).await;
    assert_eq!(app.rows("SELECT state FROM complaints.transfer").await, [json!({ "state": "proposed" })]);
    app.clock.set("2026-11-28T01:20:00Z".parse().unwrap());
    night(&app).await;
    night(&app).await;
    assert_eq!(app.rows("SELECT state FROM complaints.transfer").await, [json!({ "state": "arbitration" })]);
    assert_eq!(app.count("complaints.event WHERE kind = 'complaint.escalated'").await, 1);
    let operator = app.operator().await;
    waiting(&operator).await.says(&["Pas de réponse à temps"]);
    // The administration is asked again, and is faster than the arbiter.
    let there = app.dispatcher("commune-rabat").await;
    let page = there.open(&asked(&app, "commune-rabat").await).await;
    page.says(&["Vous êtes sollicités de nouveau"]);
    let late = ruling(&operator, &waiting(&operator).await, "commune-casablanca").await;
    assert_eq!(there.send(page.form("/accept")).await.status, 200);
    let late = operator.send(late).await;
    assert_eq!(late.status, 409, "{}", late.text());
    app.drain_jobs().await;
    let rows = all_of_them(&app).await;
    assert_eq!((rows.len(), &rows[1]["slug"]), (2, &json!("commune-rabat")));
    assert_eq!(app.count("complaints.incoming WHERE state NOT IN ('accepted', 'withdrawn')").await, 0);
}
