//! Answering: by the officer in charge, once, with an outcome.

use super::*;
use futures_util::future::join_all;

#[tokio::test]
async fn the_officer_in_charge_answers_with_an_outcome() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let receipt = submit(&amina, "commune-agadir").await;
    assign(&app, &receipt).await;
    let officer = app.officer("commune-agadir").await;
    let page = officer.open(&receipt.desk()).await;
    page.says(&["L’auteur souhaite les réponses en : Français", TEXT, "amina@citizen.example"]);
    let form = page.form("/answer").fill("outcome", "resolved").fill("text", ANSWER);
    let page = officer.send(form.clone()).await;
    page.says(&["Réponse donnée", "Suite donnée : Résolue", "Nadia El Fassi", "La réponse a été envoyée."]);
    page.says(&["La réclamation se ferme quand l’auteur l’accepte, ou d’elle-même après le 9 décembre 2026."]);
    assert!(officer.open(&receipt.desk()).await.all("[data-said]").is_empty(), "it is said once");
    assert_eq!(officer.post(&form).await.status, 303, "a double click");
    assert_eq!(events(&app).await, ["received", "assigned", "answered"]);
    amina.open(&receipt.path()).await.says(&[ANSWER, "Résolue"]);
}

#[tokio::test]
async fn nobody_else_answers() {
    let app = TestApp::start().await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    assign(&app, &receipt).await;
    let officer = app.officer("commune-agadir").await;
    let form = officer.open(&receipt.desk()).await.form("/answer").fill("outcome", "resolved").fill("text", ANSWER);
    let head = app.signed_in("head@commune-agadir.example").await;
    assert!(!head.open(&receipt.desk()).await.has_form("/answer"), "the head may answer, but is not in charge");
    for (who, status) in [
        (head, 403),
        (app.dispatcher("commune-agadir").await, 403),
        (app.clerk("commune-agadir").await, 403),
        (app.officer("commune-rabat").await, 404),
        (app.citizen().await, 404),
    ] {
        let csrf = who.open("/fr/follow").await.form("/fr/follow").value("csrf");
        assert_eq!(who.post(&form.clone().fill("csrf", &csrf)).await.status, status);
    }
    let nobody = app.nobody();
    let csrf = nobody.open("/fr/follow").await.form("/fr/follow").value("csrf");
    assert!(nobody.post(&form.fill("csrf", &csrf)).await.header("location").starts_with("/fr/sign-in?next="));
    assert_eq!(events(&app).await, ["received", "assigned"]);
}

#[tokio::test]
async fn an_answer_needs_an_outcome_and_a_text_and_what_was_typed_stays() {
    let app = TestApp::start().await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    assign(&app, &receipt).await;
    let officer = app.officer("commune-agadir").await;
    let form = officer.open(&receipt.desk()).await.form("/answer");
    let page = officer.post(&form.clone()).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["outcome".to_owned(), "text".to_owned()]));
    let page = officer.post(&form.clone().fill("text", ANSWER).fill("outcome", "done")).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["outcome".to_owned()]));
    assert_eq!(page.form("/answer").value("text"), ANSWER);
    for text in [b" \0".to_vec(), "ش".repeat(8001).into_bytes(), b"caf\xe9".to_vec()] {
        let page = officer.post(&form.clone().fill("outcome", "resolved").fill_bytes("text", &text)).await;
        assert_eq!((page.status, page.wrong_fields()), (422, vec!["text".to_owned()]));
    }
    assert_eq!(events(&app).await, ["received", "assigned"]);
}

#[tokio::test]
async fn answering_while_somebody_else_is_put_in_charge_does_one_of_both() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let (officer, dispatcher) = (app.officer("commune-agadir").await, app.dispatcher("commune-agadir").await);
    let head = app.id_of("head@commune-agadir.example").await;
    for _ in 0..6 {
        let receipt = submit(&amina, "commune-agadir").await;
        assign(&app, &receipt).await;
        let answer =
            officer.open(&receipt.desk()).await.form("/answer").fill("outcome", "resolved").fill("text", ANSWER);
        let assign = dispatcher.open(&receipt.desk()).await.form("/assign").fill("assignee", &head);
        let (answered, assigned) = tokio::join!(officer.post(&answer), dispatcher.post(&assign));
        let mut statuses = [answered.status, assigned.status];
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 409]);
        let (loser, form) = if answered.status == 409 { (answered, answer) } else { (assigned, assign) };
        loser.says(&["Rien de votre part n’a été enregistré"]);
        drop(form);
    }
    let mine = app.id_of("officer@commune-agadir.example").await;
    let wrong = format!(
        "complaints.complaint c
          WHERE version <> 3 OR (SELECT count(*) FROM complaints.event e WHERE e.complaint_id = c.id) <> 3
             OR assignee_id <> CASE state WHEN 'answered' THEN '{mine}'::uuid ELSE '{head}'::uuid END"
    );
    assert_eq!(app.count(&wrong).await, 0);
}

#[tokio::test]
async fn two_answers_at_once_are_one() {
    let app = TestApp::start().await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    assign(&app, &receipt).await;
    let officer = app.officer("commune-agadir").await;
    let form = officer.open(&receipt.desk()).await.form("/answer").fill("outcome", "resolved").fill("text", ANSWER);
    let reasons = "Rien n’est possible avant le vote du budget de 2027.";
    let other = form.clone().fill("outcome", "not_resolved").fill("text", reasons);
    let pages = join_all([&form, &other, &form, &other].map(|form| officer.post(form))).await;
    assert!(pages.iter().all(|page| matches!(page.status, 303 | 409)));
    assert_eq!(events(&app).await, ["received", "assigned", "answered"]);
}

#[tokio::test]
async fn an_answer_that_comes_too_late_is_kept_beside_what_changed() {
    let app = TestApp::start().await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    assign(&app, &receipt).await;
    let officer = app.officer("commune-agadir").await;
    let form = officer.open(&receipt.desk()).await.form("/answer").fill("outcome", "resolved").fill("text", ANSWER);
    assign_to(&app, &receipt, "head@commune-agadir.example").await;

    let page = officer.post(&form).await;
    assert_eq!((page.status, page.one("[data-kept]")), (409, ANSWER.to_owned()));
    let changed = page.one("[data-changed]");
    for words in ["Confiée à un autre agent", "Confiée à Hassan Amrani par Karim Ouazzani.", "24 novembre 2026"] {
        assert!(changed.contains(words), "{words}: {changed}");
    }
    assert!(!changed.contains("Reçue"), "only what is new: {changed}");
    page.says(&["Suite donnée – Résolue", "C’est à Hassan Amrani de répondre."]);
    assert!(!page.has_form("/answer"));

    assign(&app, &receipt).await;
    let page = officer.post(&form).await;
    assert_eq!((page.status, page.all("[data-kept]").len()), (409, 0));
    let form = page.form("/answer");
    assert_eq!((form.value("text"), form.value("outcome")), (ANSWER.to_owned(), "resolved".to_owned()));
    officer.send(form).await.says(&["La réponse a été envoyée."]);
}

#[tokio::test]
async fn a_session_that_ended_leads_back_to_the_form() {
    let app = TestApp::start().await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    assign(&app, &receipt).await;
    let officer = app.officer("commune-agadir").await;
    let form = officer.open(&receipt.desk()).await.form("/answer").fill("outcome", "resolved").fill("text", ANSWER);
    app.execute("DELETE FROM identity.session").await;
    let page = officer.send(form).await;
    page.says(&["Votre session avait pris fin", "Se connecter"]);
    let form = page.form("/fr/sign-in").fill("email", "officer@commune-agadir.example");
    let page = officer.send(form.fill("password", crate::harness::PASSWORD)).await;
    assert_eq!(page.path, receipt.desk());
    assert!(page.has_form("/answer"));
    assert_eq!(events(&app).await, ["received", "assigned"]);
}
