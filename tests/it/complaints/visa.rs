//! Answers that a second person approves, and answers that show what was done.

use super::api::{act, is_problem};
use super::refuse::{decisions, token_of};
use super::*;
use crate::harness::photo;
use serde_json::json;

/// What the subject of all tests demands.
async fn demand(app: &TestApp, what: &str) {
    app.execute(&format!("UPDATE complaints.category SET {what} = true WHERE code = 'lighting'")).await;
}

/// A complaint that the officer of Agadir is in charge of.
async fn in_charge(app: &TestApp, author: &Browser) -> Receipt {
    let receipt = submit(author, "commune-agadir").await;
    assign(app, &receipt).await;
    receipt
}

async fn answering(officer: &Browser, receipt: &Receipt) -> Form {
    let form = officer.open(&receipt.desk()).await.form("/answer");
    form.fill("outcome", "resolved").fill("text", ANSWER)
}

#[tokio::test]
async fn an_answer_waits_for_a_second_person_where_the_subject_demands_it() {
    let app = TestApp::start().await;
    demand(&app, "needs_visa").await;
    let amina = app.nobody();
    let receipt = in_charge(&app, &amina).await;
    let officer = app.officer("commune-agadir").await;
    let form = answering(&officer, &receipt).await;
    let page = officer.send(form.clone()).await;
    page.says(&["Votre réponse attend une seconde personne.", "Une réponse est proposée", ANSWER]);
    assert!(!page.has_form("/answer"), "one proposal at a time");
    assert_eq!(officer.post(&form).await.status, 303, "a double click");
    assert!(!amina.open(&receipt.path()).await.text().contains(ANSWER), "nobody outside reads it yet");
    assert_eq!(events(&app).await, ["received", "assigned", "proposed"]);

    let head = app.signed_in("head@commune-agadir.example").await;
    let page = head.open(&format!("{}/decide", receipt.desk())).await;
    page.says(&["Nadia El Fassi", "Résolue", ANSWER]);
    let page = head.send(page.form("/decide").fill("decision", "approve")).await;
    page.says(&["Réponse donnée", "Hassan Amrani", "Proposée par Nadia El Fassi."]);
    amina.open(&receipt.path()).await.says(&[ANSWER, "Résolue", "Vous pouvez contester jusqu’au 9 décembre 2026"]);
    assert_eq!((events(&app).await.len(), decisions(&app).await), (4, vec!["approved".to_owned()]));
}

#[tokio::test]
async fn a_declined_answer_comes_back_to_its_officer_who_mends_it() {
    let app = TestApp::start().await;
    demand(&app, "needs_visa").await;
    let receipt = in_charge(&app, &app.nobody()).await;
    let (officer, head) = (app.officer("commune-agadir").await, app.signed_in("head@commune-agadir.example").await);
    let form = answering(&officer, &receipt).await;
    officer.send(form.attach("photos", "lampe.jpg", photo())).await;
    let page = head.open(&format!("{}/decide", receipt.desk())).await;
    assert_eq!(page.all("[data-proofs] li").len(), 1);
    head.send(page.form("/decide").fill("decision", "decline").fill("reason", "Dites qui est venu.")).await;

    let page = officer.open(&receipt.desk()).await;
    page.says(&["Réponse proposée, refusée par Hassan Amrani", "Dites qui est venu.", "lampe.jpg"]);
    let form = page.form("/answer");
    assert_eq!((form.value("text"), form.value("outcome")), (ANSWER.to_owned(), "resolved".to_owned()));
    officer.send(form.fill("text", "L’équipe de nuit a remplacé l’ampoule.")).await.says(&["Votre réponse attend"]);
    let page = head.open(&format!("{}/decide", receipt.desk())).await;
    assert_eq!(page.all("[data-proofs] li").len(), 1, "the picture came along");
    head.send(page.form("/decide").fill("decision", "approve")).await;
    assert_eq!(decisions(&app).await, ["declined", "approved"]);
    assert_eq!(events(&app).await, ["received", "assigned", "proposed", "declined", "proposed", "answered"]);
}

#[tokio::test]
async fn a_head_who_is_in_charge_does_not_approve_what_they_wrote() {
    let app = TestApp::start().await;
    demand(&app, "needs_visa").await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    assign_to(&app, &receipt, "head@commune-agadir.example").await;
    let head = app.signed_in("head@commune-agadir.example").await;
    let form = answering(&head, &receipt).await;
    head.send(form).await.says(&["Votre réponse attend une seconde personne."]);
    assert!(!head.open(&format!("{}/decide", receipt.desk())).await.has_form("/decide"));
    let token = token_of(&app, "head").await;
    is_problem(&act(&app, &token, &receipt.number, &json!({ "move": "approve" })).await, 403, "closed");
    assert_eq!(decisions(&app).await, ["waits"]);
}

#[tokio::test]
async fn an_answer_of_a_program_waits_too() {
    let app = TestApp::start().await;
    demand(&app, "needs_visa").await;
    let receipt = in_charge(&app, &app.nobody()).await;
    let body = json!({ "move": "answer", "outcome": "resolved", "text": ANSWER });
    let page = act(&app, "demo-commune-agadir-key", &receipt.number, &body).await;
    let standing = json!({ "number": receipt.number, "state": "assigned", "version": 3, "pending": "answer" });
    assert_eq!((page.status, page.json()), (200, standing));
    let head = token_of(&app, "head").await;
    let page = act(&app, &head, &receipt.number, &json!({ "move": "approve" })).await;
    assert_eq!(page.json(), json!({ "number": receipt.number, "state": "answered", "version": 4 }));
}

#[tokio::test]
async fn a_complaint_given_to_somebody_else_overtakes_the_answer_that_waits() {
    let app = TestApp::start().await;
    demand(&app, "needs_visa").await;
    let receipt = in_charge(&app, &app.nobody()).await;
    let officer = app.officer("commune-agadir").await;
    let dispatcher = app.dispatcher("commune-agadir").await;
    assert!(dispatcher.open(&receipt.desk()).await.all("[data-overtakes]").is_empty());
    officer.send(answering(&officer, &receipt).await).await;
    assert_eq!(dispatcher.open(&receipt.desk()).await.all("[data-overtakes]").len(), 1, "told before the press");
    assign_to(&app, &receipt, "head@commune-agadir.example").await;
    assert_eq!(decisions(&app).await, ["overtaken"]);
}

#[tokio::test]
async fn an_answer_that_says_done_shows_it_where_the_subject_demands_it() {
    let app = TestApp::start().await;
    demand(&app, "needs_proof").await;
    let amina = app.nobody();
    let receipt = in_charge(&app, &amina).await;
    let officer = app.officer("commune-agadir").await;
    let form = answering(&officer, &receipt).await;
    let page = officer.post(&form).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["photos".to_owned()]));
    page.says(&["Joignez un fichier qui le montre"]);
    assert_eq!(page.form("/answer").value("text"), ANSWER, "what was typed stays");
    let page = officer.post(&form.clone().attach("photos", "plan.jpg", b"PK\x03\x04 no picture".to_vec())).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["photos".to_owned()]));
    let program = json!({ "move": "answer", "outcome": "resolved", "text": ANSWER });
    let page = act(&app, "demo-commune-agadir-key", &receipt.number, &program).await;
    assert_eq!((page.status, page.problem_fields()), (422, vec!["photos".to_owned()]));
    assert_eq!((events(&app).await.len(), app.count("documents.file").await), (2, 0));

    // A picture of a form that was not taken comes along with the next one.
    let page = officer.post(&form.clone().fill("outcome", "").attach("photos", "lampe.jpg", photo())).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["outcome".to_owned()]));
    officer.send(page.form("/answer").fill("outcome", "resolved")).await.says(&["La réponse a été envoyée."]);
    let page = amina.open(&receipt.path()).await;
    page.says(&[ANSWER, "Ce qui le montre"]);
    let picture = page.links("[data-proofs] a")[0].clone();
    assert_eq!(amina.get(&picture).await.status, 200);
    assert_eq!(app.nobody().get(&picture).await.status, 404);
    let at_the_desk = picture.replace("/complaints/", "/desk/complaints/");
    assert_eq!(officer.get(&at_the_desk).await.status, 200);
}

#[tokio::test]
async fn what_waits_is_seen_by_nobody_outside() {
    let app = TestApp::start().await;
    demand(&app, "needs_visa").await;
    let amina = app.nobody();
    let receipt = in_charge(&app, &amina).await;
    let (officer, head) = (app.officer("commune-agadir").await, app.signed_in("head@commune-agadir.example").await);
    let form = answering(&officer, &receipt).await;
    officer.send(form.attach("photos", "lampe.jpg", photo())).await;
    let page = head.open(&format!("{}/decide", receipt.desk())).await;
    let picture = page.links("[data-proofs] a")[0].clone();
    assert_eq!(head.get(&picture).await.status, 200);
    assert_eq!(amina.get(&picture.replace("/desk/", "/")).await.status, 404);
}

#[tokio::test]
async fn an_answer_that_does_not_say_done_gives_reasons_and_names_who_is_competent() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let receipt = in_charge(&app, &amina).await;
    let officer = app.officer("commune-agadir").await;
    let form = officer.open(&receipt.desk()).await.form("/answer");
    for outcome in ["partly_resolved", "not_resolved"] {
        let page = officer.post(&form.clone().fill("outcome", outcome).fill("text", "Non.")).await;
        assert_eq!((page.status, page.wrong_fields()), (422, vec!["text".to_owned()]));
        page.says(&["Donnez les raisons, en 30 caractères au moins"]);
    }
    let reasons = "La route est nationale : la commune n’y fait pas de travaux.";
    let form = form.fill("outcome", "not_competent").fill("text", reasons);
    let page = officer.post(&form).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["competent".to_owned()]));
    let form = page.form("/answer").fill("competent_name", "Direction régionale de l’équipement, Agadir");
    officer.send(form).await.says(&["Administration compétente : Direction régionale de l’équipement, Agadir"]);
    let page = amina.open(&receipt.path()).await;
    assert_eq!(page.one("[data-competent] bdi"), "Direction régionale de l’équipement, Agadir");
    assert_eq!(events(&app).await, ["received", "assigned", "answered"]);
}
