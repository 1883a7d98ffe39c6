//! Anybody checks a printed receipt, and learns nothing else by it.

use super::*;
use serde_json::json;

/// The check code of a complaint, as the square code on its paper holds it.
async fn check_code(app: &TestApp, receipt: &Receipt) -> String {
    let serial: i64 = receipt.number[7..13].parse().unwrap();
    let row = &app.rows(&format!("SELECT tenant_id, id FROM complaints.complaint WHERE serial = {serial}")).await[0];
    let uuid = |field: &str| row[field].as_str().unwrap().parse::<uuid::Uuid>().unwrap();
    let tenant = database::TenantId::resolved(uuid("tenant_id"));
    identity::Code::check(&app.settings.server.secret, tenant, uuid("id")).to_string()
}

#[tokio::test]
async fn a_genuine_receipt_is_recognised() {
    let app = TestApp::start().await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    let code = check_code(&app, &receipt).await;
    let somebody = app.nobody();
    let page = somebody.open("/fr/check").await;
    assert!(page.has_form("/fr/check"));
    for (number, code) in
        [(receipt.number.clone(), code.clone()), (receipt.number.to_lowercase(), code.replace('-', "").to_lowercase())]
    {
        let page = somebody.open(&format!("/fr/check?number={number}&code={code}")).await;
        page.says(&["Ce récépissé est authentique", "Commune d’Agadir", &receipt.number, "24 novembre 2026"]);
        assert!(!page.text().contains("Éclairage") && !page.text().contains(TEXT), "it opens nothing");
    }
    let page = somebody.open(&format!("/ar/check?number={}&code={code}", receipt.number)).await;
    assert_eq!(page.status, 200);
}

#[tokio::test]
async fn anything_else_is_unknown_in_the_same_words() {
    let app = TestApp::start().await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    let other = submit(&app.nobody(), "commune-agadir").await;
    let (code, others) = (check_code(&app, &receipt).await, check_code(&app, &other).await);
    let somebody = app.nobody();
    for (number, code) in [
        (receipt.number.as_str(), others.as_str()),
        (&receipt.number, &receipt.code),
        (&number(7), &code),
        (&receipt.number, ""),
        ("", &code),
        (&receipt.number, "%00"),
        ("%FF", "%FF"),
        ("26-XXX-000001-0", &code),
    ] {
        let page = somebody.open(&format!("/fr/check?number={number}&code={code}")).await;
        assert_eq!(page.status, 200);
        page.says(&["Aucun récépissé ne porte ce numéro et ce code"]);
    }
    // The check code does not open the complaint either.
    let stolen = Receipt { code, ..receipt };
    assert_eq!(follow(&somebody, &stolen).await.status, 422);
    assert_eq!(app.rows("SELECT DISTINCT kind FROM complaints.event").await, [json!({ "kind": "complaint.received" })]);
}
