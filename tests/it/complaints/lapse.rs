//! The night: answers that nobody contested in time are closed, and counted apart from those that were accepted.

use super::*;
use complaints::CloseLapsed;
use futures_util::future::join_all;
use jobs::{Tick, enqueue};

/// Enters the night's job of Agadir, as the clock does, and runs everything.
async fn night(app: &TestApp) {
    app.run(async |application| {
        let tenant = application.directory.by_slug("commune-agadir").await.unwrap().unwrap().id;
        let now = application.clock.now();
        let work = async |conn: &mut database::Conn| enqueue::<CloseLapsed>(conn, tenant, now, &Tick { at: now }).await;
        application.database.tenant(tenant, work).await.unwrap();
    })
    .await;
    app.drain_jobs().await;
}

#[tokio::test]
async fn the_night_after_the_last_day_closes_an_answer_that_nobody_contested() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let receipt = answered(&app, &amina).await;
    let waiting = submit(&amina, "commune-agadir").await;
    // Still the last day, 9 December, in Morocco.
    app.clock.set("2026-12-09T21:00:00Z".parse().unwrap());
    night(&app).await;
    assert!(!events(&app).await.contains(&"closed".to_owned()));

    app.clock.set("2026-12-10T01:10:00Z".parse().unwrap());
    night(&app).await;
    night(&app).await;
    let page = follow(&amina, &receipt).await;
    page.says(&["Close", "Le délai pour contester la réponse est passé."]);
    assert!(!page.has_form("/accept"));
    let rows = app.rows("SELECT state, version FROM complaints.complaint ORDER BY serial").await;
    // What was asked for was done: closed as resolved, though nobody said so; the event tells the two apart.
    assert_eq!((&rows[0]["state"], &rows[0]["version"]), (&"closed_resolved".into(), &4.into()));
    assert_eq!(rows[1]["state"], "submitted", "{waiting:?}");
    assert_eq!(app.count("complaints.event WHERE kind = 'complaint.closed' AND actor_id IS NULL").await, 1);
    let closed: Vec<_> = app.mails().into_iter().filter(|mail| mail.subject.ends_with("est close")).collect();
    assert_eq!(closed.len(), 1);
}

#[tokio::test]
async fn contesting_at_midnight_while_the_night_closes_does_one_of_both() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let mut receipts = Vec::new();
    for _ in 0..5 {
        receipts.push(answered(&app, &amina).await);
    }
    app.clock.set("2026-12-09T23:59:59Z".parse().unwrap());
    let mut forms = Vec::new();
    for receipt in &receipts {
        follow(&amina, receipt).await;
        let page = amina.open(&format!("{}/contest", receipt.path())).await;
        forms.push(page.form("/contest").fill("reason", "Non."));
    }
    let contests = join_all(forms.iter().map(|form| amina.post(form)));
    let closes = async {
        app.clock.set("2026-12-10T00:00:01Z".parse().unwrap());
        night(&app).await;
    };
    let (pages, ()) = tokio::join!(contests, closes);
    let contested = pages.iter().filter(|page| page.status == 303).count() as i64;
    let statuses: Vec<u16> = pages.iter().map(|page| page.status).collect();
    assert!(statuses.iter().all(|status| matches!(status, 303 | 409)), "{statuses:?}");
    assert_eq!(app.count("complaints.event WHERE kind = 'complaint.contested'").await, contested);
    night(&app).await;
    assert_eq!(app.count("complaints.event WHERE kind = 'complaint.closed'").await, 5 - contested);
    assert_eq!(app.count("complaints.event WHERE seq > 4").await, 0);
    assert_eq!(app.count("complaints.complaint WHERE version <> 4").await, 0);
}

#[tokio::test]
async fn if_the_night_fails_in_the_middle_it_is_done_again_whole() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    answered(&app, &amina).await;
    app.drain_jobs().await;
    app.clock.set("2026-12-10T01:10:00Z".parse().unwrap());
    app.execute("REVOKE INSERT ON complaints.event FROM diwan_app").await;
    night(&app).await;
    assert_eq!(app.rows("SELECT state FROM complaints.complaint").await[0]["state"], "answered");
    app.execute("GRANT INSERT ON complaints.event TO diwan_app").await;
    app.clock.advance(jiff::SignedDuration::from_mins(1));
    app.drain_jobs().await;
    assert_eq!(events(&app).await, ["received", "assigned", "answered", "closed"]);
}
