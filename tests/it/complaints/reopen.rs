//! What was contested reaches somebody else; it may be contested after it was closed, too, and after it was refused.

use super::api::{AGADIR, is_problem};
use super::*;
use serde_json::{Value, json};

async fn contest(browser: &Browser, receipt: &Receipt, wants_another: bool) -> Page {
    let form = browser.open(&format!("{}/contest", receipt.path())).await.form("/contest");
    let form = form.fill("reason", "Toujours éteint.");
    browser.send(if wants_another { form.tick("other") } else { form }).await
}

async fn last_detail(app: &TestApp) -> Value {
    app.rows("SELECT detail FROM complaints.event ORDER BY seq DESC LIMIT 1").await[0]["detail"].clone()
}

#[tokio::test]
async fn who_answered_before_is_put_in_charge_again_only_for_a_reason() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let receipt = answered(&app, &amina).await;
    contest(&amina, &receipt, true).await.says(&["L’auteur demande que quelqu’un d’autre traite sa réclamation."]);
    let dispatcher = app.dispatcher("commune-agadir").await;
    let page = dispatcher.open(&receipt.desk()).await;
    assert!(page.one("[data-another]").contains("quelqu’un d’autre"));
    page.says(&["Nadia El Fassi – a déjà répondu, choisissez quelqu’un d’autre"]);
    let officer = app.id_of("officer@commune-agadir.example").await;
    let form = page.form("/assign").fill("assignee", &officer);
    for form in [form.clone(), form.clone().tick("same"), form.clone().fill("same_why", "Elle connaît le quartier.")] {
        let page = dispatcher.post(&form).await;
        assert_eq!((page.status, page.wrong_fields()), (422, vec!["same_why".to_owned()]));
        assert_eq!(page.form("/assign").value("assignee"), officer);
    }
    assert_eq!(events(&app).await, ["received", "assigned", "answered", "contested"]);
    let form = form.tick("same").fill("same_why", "Elle connaît le quartier.");
    let page = dispatcher.send(form.clone()).await;
    page.says(&["Confiée à Nadia El Fassi.", "Elle connaît le quartier."]);
    assert_eq!(dispatcher.post(&form).await.status, 303, "the double click finds it done");
    assert_eq!(last_detail(&app).await["same_why"], "Elle connaît le quartier.");
    // The reason is for colleagues.
    assert!(!amina.open(&receipt.path()).await.body().contains("Elle connaît le quartier."));
}

#[tokio::test]
async fn somebody_else_needs_no_reason() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let receipt = answered(&app, &amina).await;
    contest(&amina, &receipt, false).await;
    let dispatcher = app.dispatcher("commune-agadir").await;
    let page = dispatcher.open(&receipt.desk()).await;
    assert!(page.all("[data-another]").is_empty());
    let head = app.id_of("head@commune-agadir.example").await;
    let page = dispatcher.send(page.form("/assign").fill("assignee", &head)).await;
    page.says(&["Confiée à Hassan Amrani."]);
    assert_eq!(last_detail(&app).await["same_why"], Value::Null);
}

#[tokio::test]
async fn where_nobody_else_can_answer_the_same_person_does() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let receipt = answered(&app, &amina).await;
    contest(&amina, &receipt, true).await;
    // Of all who may answer only Nadia El Fassi stays.
    app.execute(
        "DELETE FROM identity.membership m USING identity.role r
         WHERE r.tenant_id = m.tenant_id AND r.code = m.role_code AND 'complaints.answer' = ANY (r.permissions)
           AND m.name <> 'Nadia El Fassi' AND m.role_code NOT IN ('dispatcher')",
    )
    .await;
    let dispatcher = app.dispatcher("commune-agadir").await;
    let officer = app.id_of("officer@commune-agadir.example").await;
    let form = dispatcher.open(&receipt.desk()).await.form("/assign").fill("assignee", &officer);
    dispatcher.send(form).await.says(&["Confiée à Nadia El Fassi."]);
}

#[tokio::test]
async fn the_api_keeps_to_it_too() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let receipt = answered(&app, &amina).await;
    contest(&amina, &receipt, false).await;
    let head = app.signed_in("head@commune-agadir.example").await;
    let path = format!("{AGADIR}/{}/moves", receipt.number);
    let officer = app.id_of("officer@commune-agadir.example").await;
    let mut body = json!({ "move": "assign", "assignee": officer });
    let page = head.call(&path, &body).await;
    is_problem(&page, 422, "invalid");
    assert_eq!(page.problem_fields(), ["same_why"]);
    body["same_why"] = json!("Elle connaît le quartier.");
    assert_eq!(head.call(&path, &body).await.status, 200);
}

#[tokio::test]
async fn a_closed_complaint_can_be_contested_until_the_last_day() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let receipt = answered(&app, &amina).await;
    let page = amina.send(amina.open(&receipt.path()).await.form("/accept")).await;
    assert!(page.links("main a").iter().any(|link| link.ends_with("/contest")), "{}", page.text());
    page.says(&["Vous pouvez contester jusqu’au 9 décembre 2026"]);
    contest(&amina, &receipt, false).await.says(&["Contestée", "Vos raisons ont été reçues."]);
    assert_eq!(events(&app).await, ["received", "assigned", "answered", "accepted", "contested"]);

    let receipt = answered(&app, &amina).await;
    amina.send(amina.open(&receipt.path()).await.form("/accept")).await;
    app.clock.set("2026-12-10T06:00:00Z".parse().unwrap());
    let page = follow(&amina, &receipt).await;
    assert!(!page.links("main a").iter().any(|link| link.ends_with("/contest")));
    let page = amina.open(&format!("{}/contest", receipt.path())).await;
    assert_eq!(page.status, 409);
    page.says(&["Le délai pour contester s’est terminé le 9 décembre 2026."]);
}

#[tokio::test]
async fn a_refusal_can_be_contested() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let receipt = submit(&amina, "commune-agadir").await;
    app.execute("UPDATE complaints.complaint SET state = 'inadmissible', contest_until = '2026-12-09'").await;
    let page = amina.open(&receipt.path()).await;
    page.says(&["Contester l’irrecevabilité", "Vous pouvez contester jusqu’au 9 décembre 2026"]);
    let page = amina.open(&format!("{}/contest", receipt.path())).await;
    assert_eq!(page.heading(), "Contester l’irrecevabilité");
    contest(&amina, &receipt, false).await.says(&["Contestée"]);
    let row = &app.rows("SELECT state, cycle, due_on FROM complaints.complaint").await[0];
    assert_eq!(row, &json!({ "state": "submitted", "cycle": 2, "due_on": "2027-01-25" }));
}
