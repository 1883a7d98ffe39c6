//! After each event: the messages and the jobs that send them, written together, once.

use super::*;
use jiff::SignedDuration;
use jobs::Drained;
use serde_json::json;

/// As if the worker had died after the work and before the note of it.
const FORGET: &str = "UPDATE jobs.job SET state = 'ready', finished_at = NULL WHERE kind = 'complaints.announce'";

#[tokio::test]
async fn a_message_is_written_with_the_job_that_sends_it_or_not_at_all() {
    let app = TestApp::start().await;
    submit(&app.nobody(), "commune-agadir").await;
    app.execute("REVOKE INSERT ON jobs.job FROM diwan_app").await;
    assert_eq!(app.drain_jobs().await, Drained { retried: 1, ..Drained::default() });
    assert_eq!(app.count("notifications.message").await, 0);
    app.execute("GRANT INSERT ON jobs.job TO diwan_app").await;
    app.clock.advance(SignedDuration::from_mins(1));
    assert_eq!(app.drain_jobs().await, Drained { done: 2, ..Drained::default() });
    assert_eq!(app.mails().len(), 1);
    assert_eq!(
        app.rows("SELECT state, body FROM notifications.message").await,
        [json!({ "state": "sent", "body": null })]
    );
}

#[tokio::test]
async fn an_announcement_that_runs_twice_tells_once() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let receipt = answered(&app, &amina).await;
    app.drain_jobs().await;
    let mails = app.mails().len();
    assert_eq!(mails, 4);
    app.execute(FORGET).await;
    assert_eq!(app.drain_jobs().await.done, 3);
    assert_eq!((app.mails().len(), app.count("notifications.message").await), (mails, 4));
    assert_eq!(app.count("search.document").await, 1, "{receipt:?}");
}

#[tokio::test]
async fn without_an_e_mail_address_the_author_gets_no_e_mail() {
    let app = TestApp::start().await;
    let somebody = app.nobody();
    let form = filled(&somebody, "commune-agadir").await.fill("email", "").fill("phone", "0612345678");
    let receipt = Receipt::of("commune-agadir", &somebody.send(form).await);
    assign(&app, &receipt).await;
    app.drain_jobs().await;
    let to: Vec<_> = app.mails().into_iter().map(|mail| mail.to).collect();
    assert_eq!(to, ["officer@commune-agadir.example"]);
}

#[tokio::test]
async fn an_officer_who_was_put_in_charge_instead_is_told_and_the_author_only_once() {
    let app = TestApp::start().await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    assign(&app, &receipt).await;
    assign_to(&app, &receipt, "head@commune-agadir.example").await;
    app.drain_jobs().await;
    let mut to: Vec<_> = app.mails().into_iter().map(|mail| mail.to).collect();
    to.sort();
    let author = "amina@citizen.example";
    assert_eq!(to, [author, author, "head@commune-agadir.example", "officer@commune-agadir.example"]);
}
