//! The head opens a complaint again: at any time, with a reason, for somebody else.

use super::api::{act, is_problem};
use super::refuse::token_of;
use super::*;
use jiff::SignedDuration;
use serde_json::json;

#[tokio::test]
async fn the_head_opens_again_what_is_over_for_somebody_else() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let receipt = answered(&app, &amina).await;
    amina.send(amina.open(&receipt.path()).await.form("/accept")).await;
    app.clock.advance(SignedDuration::from_hours(24 * 10));
    let head = app.signed_in("head@commune-agadir.example").await;
    let page = head.open(&format!("{}/reopen", receipt.desk())).await;
    page.says(&["L’administration a rouvert la réclamation le 4 décembre 2026", "jusqu’au 2 février 2027"]);
    let form = page.form("/reopen");
    let page = head.post(&form).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["reason".to_owned()]));
    let form = form.fill("reason", "La lampe s’est éteinte de nouveau.");
    head.send(form.clone()).await.says(&["La réclamation est rouverte", "La lampe s’est éteinte de nouveau."]);
    assert_eq!(head.post(&form).await.status, 303, "a double click");
    let row = &app
        .rows("SELECT state, cycle, outcome, assignee_id, due_on, contest_until FROM complaints.complaint")
        .await[0];
    assert_eq!(
        row,
        &json!({ "state": "submitted", "cycle": 2, "outcome": null, "assignee_id": null, "due_on": "2027-02-02",
            "contest_until": null })
    );
    assert_eq!(events(&app).await, ["received", "assigned", "answered", "accepted", "reopened"]);
    follow(&amina, &receipt).await.says(&["Rouverte", "La réclamation a été rouverte le 4 décembre 2026"]);

    // Who answered is put in charge again on purpose only.
    let page = app.dispatcher("commune-agadir").await.open(&receipt.desk()).await;
    page.says(&["Confier à la personne qui a déjà répondu"]);
}

#[tokio::test]
async fn nobody_else_opens_it_again_and_never_what_is_open() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let receipt = answered(&app, &amina).await;
    let head = app.signed_in("head@commune-agadir.example").await;
    let path = format!("{}/reopen", receipt.desk());
    let form = head.open(&path).await.form("/reopen").fill("reason", "À revoir.");
    for (who, status) in [
        (app.dispatcher("commune-agadir").await, 403),
        (app.officer("commune-agadir").await, 403),
        (app.officer("commune-rabat").await, 404),
        (app.citizen().await, 404),
    ] {
        let csrf = who.open("/fr/follow").await.form("/fr/follow").value("csrf");
        assert_eq!(who.post(&form.clone().fill("csrf", &csrf)).await.status, status);
    }
    // The author was faster.
    let contest = amina.open(&format!("{}/contest", receipt.path())).await.form("/contest");
    amina.send(contest.fill("reason", "Elle est toujours éteinte.")).await;
    let page = head.post(&form).await;
    assert_eq!((page.status, page.one("[data-kept]")), (409, "À revoir.".to_owned()));
    assert_eq!(head.get(&path).await.status, 303);
    assert_eq!(events(&app).await, ["received", "assigned", "answered", "contested"]);
}

#[tokio::test]
async fn a_program_of_the_head_opens_again() {
    let app = TestApp::start().await;
    let receipt = answered(&app, &app.nobody()).await;
    let head = token_of(&app, "head").await;
    let number = receipt.number.as_str();
    let page = act(&app, &head, number, &json!({ "move": "reopen" })).await;
    assert_eq!((page.status, page.problem_fields()), (422, vec!["text".to_owned()]));
    let body = json!({ "move": "reopen", "text": "À revoir.", "version": 3 });
    let page = act(&app, &head, number, &body).await;
    assert_eq!(page.json(), json!({ "number": number, "state": "contested", "version": 4 }));
    assert_eq!(act(&app, &head, number, &body).await.status, 200, "the same once more");
    let again = json!({ "move": "reopen", "text": "Encore." });
    is_problem(&act(&app, &head, number, &again).await, 409, "conflict");
}
