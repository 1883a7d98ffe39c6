//! Staying unnamed, where the subject allows it.

use super::*;
use serde_json::json;

#[tokio::test]
async fn who_stays_unnamed_is_kept_nowhere_and_follows_by_code() {
    let app = TestApp::start().await;
    // Signed in, too.
    let amina = app.citizen().await;
    let form = filled(&amina, "commune-agadir").await.fill("name", "Amina Idrissi").fill("phone", "0612345678");
    let form = amina.send(form.press("ask")).await.form("/complaints/new").tick("anonymous");
    let page = amina.send(form).await;
    let receipt = Receipt::of("commune-agadir", &page);
    page.says(&["A souhaité rester anonyme", "Rien ne vous sera envoyé"]);
    assert_eq!(app.count("complaints.contact").await, 0);
    assert_eq!(app.count("complaints.unclaimed").await, 0);
    let rows = app.rows("SELECT person_id FROM complaints.complaint").await;
    assert_eq!(rows, [json!({ "person_id": null })]);
    let rows = app.rows("SELECT actor_id, actor_name FROM complaints.event").await;
    assert_eq!(rows, [json!({ "actor_id": null, "actor_name": "" })]);
    assert_eq!(app.count("identity.audit_event WHERE kind = 'complaint.received' AND person_id IS NOT NULL").await, 0);
    app.drain_jobs().await;
    assert!(app.mails().is_empty());
    follow(&app.nobody(), &receipt).await.says(&[TEXT]);
    app.dispatcher("commune-agadir").await.open(&receipt.desk()).await.says(&["A souhaité rester anonyme"]);
}

#[tokio::test]
async fn a_form_that_comes_back_asks_no_contact_of_who_stays_unnamed() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let form = amina.send(filled(&amina, "commune-agadir").await.press("ask")).await.form("/complaints/new");
    let page = amina.post(&form.tick("anonymous").fill("text", "")).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["text".to_owned()]));
    let form = page.form("/complaints/new");
    assert!(!form.has("email") && !form.has("name") && !form.has("phone"));
    assert_eq!(form.value("anonymous"), "yes");
    Receipt::of("commune-agadir", &amina.send(form.fill("text", TEXT)).await);
}

#[tokio::test]
async fn a_subject_about_people_needs_to_know_who_complains() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let form = amina.send(filled(&amina, "commune-agadir").await.press("ask")).await.form("/complaints/new");
    let page = amina.post(&form.tick("anonymous").fill("category", "staff")).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["anonymous".to_owned()]));
    page.says(&["Ce sujet exige de savoir qui dépose la réclamation"]);
    assert_eq!(traces(&app).await, []);

    let body = json!({
        "kind": "complaint", "category": "staff", "text": TEXT, "lang": "fr", "place": {}, "contact": {}, "anonymous": true,
    });
    let page = amina.call("/api/v1/commune-agadir/complaints", &body).await;
    assert_eq!((page.status, page.problem_fields()), (422, vec!["anonymous".to_owned()]));
    let body = json!({ "category": "roads", "anonymous": true, "kind": "complaint", "text": TEXT, "lang": "fr" });
    assert_eq!(amina.call("/api/v1/commune-agadir/complaints", &body).await.status, 201);
}
