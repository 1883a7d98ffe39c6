//! Jobs that failed for good: the operator sees them, and gives them another try.

use crate::complaints::submit;
use crate::harness::{Browser, TestApp};
use serde_json::json;

const LIST: &str = "/fr/platform/failed-jobs";

/// As if all attempts had failed.
async fn bury(app: &TestApp) {
    app.execute(
        "UPDATE jobs.job SET state = 'dead', attempts = 8, error = 'the server answers <b>no</b>', finished_at = run_at
          WHERE state = 'ready'",
    )
    .await;
}

async fn csrf(browser: &Browser) -> String {
    browser.open("/fr/follow").await.form("/fr/follow").value("csrf")
}

#[tokio::test]
async fn the_operator_sees_what_failed_and_another_try_does_it() {
    let app = TestApp::start().await;
    let operator = app.operator().await;
    operator.open(LIST).await.says(&["Aucune tâche en échec"]);
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    bury(&app).await;
    app.drain_jobs().await;
    assert!(app.mails().is_empty());

    let page = operator.open(LIST).await;
    page.says(&["complaints.announce", "Commune d’Agadir", "the server answers <b>no</b>", "8"]);
    assert!(!page.text().contains(&receipt.number), "what the job was about belongs to the administration");
    let form = page.form("/retry");
    let page = operator.send(form.clone()).await;
    assert_eq!((page.status, page.path.as_str()), (200, LIST));
    page.says(&["Aucune tâche en échec", "La tâche est de nouveau dans la file."]);
    app.drain_jobs().await;
    assert_eq!(app.mails().len(), 1);
    let trail = app.rows("SELECT kind, person_id FROM identity.audit_event WHERE kind <> 'complaint.received'").await;
    assert_eq!(trail, [json!({ "kind": "job.retried", "person_id": app.id_of("operator@diwan.example").await })]);

    assert_eq!(operator.post(&form).await.status, 409, "it does not run a second time");
    assert_eq!(app.count("identity.audit_event WHERE kind = 'job.retried'").await, 1, "and nobody says that it did");
}

#[tokio::test]
async fn nobody_else_knows_the_page() {
    let app = TestApp::start().await;
    submit(&app.nobody(), "commune-agadir").await;
    bury(&app).await;
    let operator = app.operator().await;
    let form = operator.open(LIST).await.form("/retry");
    for who in
        [app.citizen().await, app.officer("commune-agadir").await, app.signed_in("admin@commune-agadir.example").await]
    {
        assert_eq!(who.open(LIST).await.status, 404);
        assert_eq!(who.post(&form.clone().fill("csrf", &csrf(&who).await)).await.status, 404);
    }
    let nobody = app.nobody();
    assert!(nobody.open(LIST).await.path.starts_with("/fr/sign-in"));
    assert_eq!(nobody.post(&form.clone().fill("csrf", &csrf(&nobody).await)).await.status, 303);
    assert_eq!(app.count("jobs.job WHERE state = 'dead'").await, 1);
    operator.send(form).await;
}

#[tokio::test]
async fn only_a_job_that_failed_can_be_tried_again() {
    let app = TestApp::start().await;
    submit(&app.nobody(), "commune-agadir").await;
    bury(&app).await;
    let operator = app.operator().await;
    let form = operator.open(LIST).await.form("/retry");
    let rabat = app.rows("SELECT id FROM identity.tenant WHERE slug = 'commune-rabat'").await[0]["id"]
        .as_str()
        .unwrap()
        .to_owned();
    let absent = uuid::Uuid::now_v7().to_string();
    for (field, value, status) in [
        ("tenant", rabat.as_str(), 409),
        ("tenant", &absent, 404),
        ("tenant", &uuid::Uuid::nil().to_string(), 409),
        ("tenant", "agadir", 422),
        ("id", &absent, 409),
        ("id", "", 422),
        ("id", "\0", 422),
    ] {
        assert_eq!(operator.post(&form.clone().fill(field, value)).await.status, status, "{field} = {value}");
    }
    assert_eq!(app.count("jobs.job WHERE state = 'dead'").await, 1);
    assert_eq!(app.count("identity.audit_event WHERE kind = 'job.retried'").await, 0);
    for before in ["x", "%00", &absent, ""] {
        let page = operator.open(&format!("{LIST}?before={before}")).await;
        assert!(matches!(page.status, 200 | 400), "{before}: {}", page.status);
    }
    operator.send(form).await;
}
