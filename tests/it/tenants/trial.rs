//! An administration on trial writes to its own people only.

use super::put;
use crate::complaints::{filled, submit};
use crate::harness::TestApp;

/// The state and the recipient of every message, by recipient.
async fn messages(app: &TestApp) -> Vec<(String, String)> {
    let rows = app.rows("SELECT state, recipient, body FROM notifications.message ORDER BY recipient").await;
    rows.iter()
        .map(|row| {
            assert!(row["body"].is_null(), "a text that will not be sent, or was, is kept: {row}");
            (row["state"].as_str().unwrap().to_owned(), row["recipient"].as_str().unwrap().to_owned())
        })
        .collect()
}

#[tokio::test]
async fn a_citizen_is_not_written_to_and_a_member_is() {
    for state in ["trial", "asked"] {
        let app = TestApp::start().await;
        put(&app, "commune-agadir", state).await;
        submit(&app.nobody(), "commune-agadir").await;
        let member = app.nobody();
        let form = filled(&member, "commune-agadir").await;
        let form = form.fill("text", "Essai de l’équipe.").fill("email", "Clerk@commune-agadir.example");
        assert_eq!(member.send(form).await.status, 200);
        app.drain_jobs().await;
        let told = messages(&app).await;
        let expected = [("sent", "Clerk@commune-agadir.example"), ("held", "amina@citizen.example")];
        assert_eq!(told, expected.map(|(state, to)| (state.to_owned(), to.to_owned())), "{state}");
        let to: Vec<String> = app.mails().into_iter().map(|mail| mail.to).collect();
        assert_eq!(to, ["Clerk@commune-agadir.example"], "{state}");
    }
}

#[tokio::test]
async fn a_member_of_another_administration_is_no_member() {
    let app = TestApp::start().await;
    put(&app, "commune-agadir", "trial").await;
    let somebody = app.nobody();
    let form = filled(&somebody, "commune-agadir").await.fill("email", "officer@commune-rabat.example");
    assert_eq!(somebody.send(form).await.status, 200);
    app.drain_jobs().await;
    assert_eq!(messages(&app).await, [("held".to_owned(), "officer@commune-rabat.example".to_owned())]);
    assert!(app.mails().is_empty());
}

#[tokio::test]
async fn a_live_administration_writes_to_everybody() {
    let app = TestApp::start().await;
    submit(&app.nobody(), "commune-agadir").await;
    app.drain_jobs().await;
    assert_eq!(messages(&app).await, [("sent".to_owned(), "amina@citizen.example".to_owned())]);
}
