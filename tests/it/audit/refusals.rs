//! Who was refused is noted, once a minute, without anything secret.

use super::*;
use crate::complaints::submit;
use crate::harness::Form;
use jiff::SignedDuration;
use serde_json::json;

async fn refusals(app: &TestApp) -> Vec<serde_json::Value> {
    app.rows(
        "SELECT object, person_id, detail FROM identity.audit_event WHERE kind = 'authorisation.refused' ORDER BY object",
    )
    .await
}

#[tokio::test]
async fn a_missing_right_a_stranger_and_an_unknown_token_are_noted_once_a_minute() {
    let app = TestApp::start().await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    let (clerk, stranger) = (app.clerk("commune-agadir").await, app.citizen().await);
    let csrf = clerk.open("/fr/follow").await.form("/fr/follow").value("csrf");
    let program = app.nobody();
    let api = format!("/api/v1/commune-agadir/complaints/{}/moves", receipt.number);
    for _ in 0..5 {
        let act = Form::forged(&format!("{}/assign", receipt.desk()), &[("csrf", csrf.as_str()), ("version", "1")]);
        assert_eq!(clerk.post(&act).await.status, 403);
        assert_eq!(clerk.get("/fr/commune-agadir/desk/audit").await.status, 403);
        assert_eq!(stranger.get(&receipt.desk()).await.status, 404);
        let authorization = [("authorization", "Bearer a-secret-that-is-wrong")];
        assert_eq!(program.call_with(&api, r#"{"move":"assign"}"#, &authorization).await.status, 401);
    }
    let (clerk_id, stranger_id) =
        (app.id_of("clerk@commune-agadir.example").await, app.id_of("amina@citizen.example").await);
    let noted = [
        json!({ "object": "membership", "person_id": stranger_id, "detail": {} }),
        json!({ "object": "permission:complaints.assign", "person_id": clerk_id, "detail": {} }),
        json!({ "object": "permission:identity.audit", "person_id": clerk_id, "detail": {} }),
        json!({ "object": "token", "person_id": null, "detail": {} }),
    ];
    assert_eq!(refusals(&app).await, noted);
    app.clock.advance(SignedDuration::from_mins(1));
    assert_eq!(clerk.get("/fr/commune-agadir/desk/audit").await.status, 403);
    assert_eq!(refusals(&app).await.len(), 5);
    seal(&app).await;
    assert!(verify(&app, "commune-agadir").await.is_ok());
    let admin = app.signed_in("admin@commune-agadir.example").await;
    let page = admin.open("/fr/commune-agadir/desk/audit?kind=authorisation.refused").await;
    page.says(&["Accès refusé", "Fatima Zahra Alaoui", "Droit manquant : Confier"]);
    assert!(!page.body().contains("a-secret-that-is-wrong"));
}

#[tokio::test]
async fn a_program_that_may_not_move_is_noted() {
    let app = TestApp::start().await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    let api = format!("/api/v1/commune-agadir/complaints/{}/moves", receipt.number);
    let authorization = [("authorization", "Bearer demo-commune-agadir-key")];
    let page = app.nobody().call_with(&api, r#"{"move":"assign","assignee":"x"}"#, &authorization).await;
    assert_eq!(page.status, 403);
    let officer = app.id_of("officer@commune-agadir.example").await;
    let noted = json!({ "object": "permission:complaints.assign", "person_id": officer, "detail": {} });
    assert_eq!(refusals(&app).await, [noted]);
}
