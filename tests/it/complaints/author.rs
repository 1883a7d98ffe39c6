//! What the author does after sending: reply, add, take back, say how satisfied they are; by account or by number and code.

use super::api::{AGADIR, is_problem, submitted};
use super::ask::asked;
use super::*;
use crate::harness::photo;
use futures_util::future::join_all;
use serde_json::{Value, json};

async fn form_of(browser: &Browser, receipt: &Receipt, step: &str) -> Form {
    browser.open(&format!("{}/{step}", receipt.path())).await.form(&format!("/{step}"))
}

/// A call with the complaint's code.
async fn call(app: &TestApp, receipt: &Receipt, body: Value) -> Page {
    let mut body = body;
    body["code"] = json!(receipt.code);
    app.nobody().call(&format!("{AGADIR}/{}/author", receipt.number), &body).await
}

#[tokio::test]
async fn words_and_files_are_added_and_the_desk_sees_them() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let receipt = submit(&amina, "commune-agadir").await;
    assign(&app, &receipt).await;
    let form = form_of(&amina, &receipt, "add").await;
    let empty = amina.post(&form).await;
    assert_eq!((empty.status, empty.wrong_fields()), (422, vec!["text".to_owned()]));
    let form = form.fill("text", "Voici la photo.").attach("photos", "a.jpg", photo());
    let page = amina.send(form.clone()).await;
    page.says(&["Votre complément est joint au dossier.", "Voici la photo.", "1 fichier joint"]);
    assert_eq!(page.links(".files a").len(), 1);
    assert_eq!(amina.post(&form).await.status, 303, "the double click finds it done");
    assert_eq!(app.count("documents.file").await, 1);
    // A file says enough.
    let form = form_of(&amina, &receipt, "add").await.attach("photos", "b.jpg", photo());
    assert_eq!(amina.post(&form).await.status, 303);
    let desk = app.officer("commune-agadir").await.open(&receipt.desk()).await;
    desk.says(&["Voici la photo.", "Complément de l’auteur"]);
    assert_eq!(desk.links(".files a").len(), 2);
    assert_eq!(events(&app).await, ["received", "assigned", "added", "added"]);
    app.drain_jobs().await;
    let officers = app.mails().into_iter().filter(|mail| mail.to == "officer@commune-agadir.example");
    assert_eq!(officers.filter(|mail| mail.subject.contains("complément")).count(), 2);
}

#[tokio::test]
async fn a_faulty_form_keeps_what_was_typed_and_the_files() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let receipt = asked(&app, &amina, "2026-12-01").await;
    let form = form_of(&amina, &receipt, "reply").await;
    let page = amina.post(&form.clone().attach("photos", "a.jpg", photo())).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["text".to_owned()]));
    let form = page.form("/reply").fill("text", "Au numéro 12.");
    amina.send(form.clone()).await.says(&["Votre réponse a été reçue.", "1 fichier joint"]);
    assert_eq!(app.count("documents.file").await, 1);
    assert_eq!(amina.post(&form).await.status, 303, "sent again it is there once");
    assert_eq!(events(&app).await, ["received", "assigned", "asked", "replied"]);
    let not_a_photo = form_of(&amina, &receipt, "add").await.attach("photos", "a.jpg", b"PK\x03\x04 no photo".to_vec());
    let page = amina.post(&not_a_photo.fill("text", "Voici.")).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["photos".to_owned()]));
    assert_eq!(page.form("/add").value("text"), "Voici.");
    assert_eq!(app.count("documents.file").await, 1);
}

#[tokio::test]
async fn a_reply_and_the_night_or_two_replies_at_once_are_one() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let receipt = asked(&app, &amina, "2026-12-01").await;
    let form = form_of(&amina, &receipt, "reply").await.fill("text", "Au numéro 12.");
    let other = form.clone().fill("text", "Au numéro 13.");
    let pages = join_all([&form, &other, &form, &other].map(|form| amina.post(form))).await;
    let mut statuses: Vec<u16> = pages.iter().map(|page| page.status).collect();
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 303, 409, 409]);
    let late = pages.iter().find(|page| page.status == 409).unwrap();
    assert!(late.one("[data-kept]").starts_with("Au numéro 1"), "what was typed can be copied");
    assert_eq!(events(&app).await, ["received", "assigned", "asked", "replied"]);
}

#[tokio::test]
async fn what_is_asked_for_beside_an_answer_stands_before_the_desk() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let receipt = submit(&amina, "commune-agadir").await;
    for (request, words) in [
        ("call", "Être appelé par un agent"),
        ("anonymity", "Que mon nom ne soit plus montré"),
        ("erasure", "Que mes données soient effacées"),
    ] {
        let form = form_of(&amina, &receipt, "add").await;
        assert!(form.choices("request").contains(&request.to_owned()));
        amina.send(form.fill("request", request)).await.says(&[words]);
        app.dispatcher("commune-agadir").await.open(&receipt.desk()).await.says(&["Demande de l’auteur", words]);
    }
    let form = form_of(&amina, &receipt, "add").await.fill("request", "everything");
    assert_eq!(amina.post(&form).await.status, 422, "nothing is asked for, and nothing said");
}

#[tokio::test]
async fn what_is_taken_back_is_over_for_good() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let receipt = submit(&amina, "commune-agadir").await;
    let page = amina.open(&format!("{}/withdraw", receipt.path())).await;
    page.says(&["La réclamation est close pour de bon", "vous pouvez déposer une nouvelle réclamation"]);
    let form = page.form("/withdraw");
    let long = amina.post(&form.clone().fill("text", &"ش".repeat(4001))).await;
    assert_eq!((long.status, long.wrong_fields()), (422, vec!["text".to_owned()]));
    // Somebody is put in charge in the meantime: it is taken back all the same.
    assign(&app, &receipt).await;
    let page = amina.send(form.clone().fill("text", "C’est réparé.")).await;
    page.says(&["Votre réclamation est retirée.", "Retirée", "C’est réparé."]);
    assert_eq!(amina.post(&form.fill("text", "C’est réparé.")).await.status, 303);
    assert_eq!(events(&app).await, ["received", "assigned", "withdrawn"]);
    let links = page.links("main a");
    for step in ["reply", "remind", "add", "withdraw", "contest"] {
        assert!(!links.iter().any(|link| link.ends_with(&format!("/{step}"))), "{step}");
        assert_eq!(amina.open(&format!("{}/{step}", receipt.path())).await.status, 409, "{step}");
    }
}

#[tokio::test]
async fn the_page_leads_to_what_can_be_done_and_to_nothing_else() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let receipt = asked(&app, &amina, "2026-12-01").await;
    let steps = |page: &Page| {
        let links = page.links("main .moves a");
        links.iter().map(|link| link.rsplit('/').next().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(steps(&amina.open(&receipt.path()).await), ["reply", "add", "withdraw"]);
    amina.send(form_of(&amina, &receipt, "reply").await.fill("text", "Au numéro 12.")).await;
    assert_eq!(steps(&amina.open(&receipt.path()).await), ["add", "withdraw"]);
    answer(&app, &receipt, "resolved").await;
    assert_eq!(steps(&amina.open(&receipt.path()).await), [""; 0]);
}

#[tokio::test]
async fn a_complaint_leaves_an_incident_that_is_not_its_own() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let receipt = submit(&amina, "commune-agadir").await;
    assert_eq!(amina.open(&format!("{}/leave", receipt.path())).await.status, 409);
    // As if it had been joined to one: which, does not matter here.
    let joined = "UPDATE complaints.complaint SET state = 'merged', incident_id = gen_random_uuid()";
    app.execute(&format!("SET session_replication_role = replica; {joined}")).await;
    let form = form_of(&amina, &receipt, "leave").await;
    amina.send(form.clone()).await.says(&["Votre réclamation est de nouveau examinée seule."]);
    assert_eq!(amina.post(&form).await.status, 303);
    assert_eq!(app.rows("SELECT state FROM complaints.complaint").await[0]["state"], "submitted");
    assert_eq!(events(&app).await, ["received", "left"]);
}

#[tokio::test]
async fn who_is_satisfied_may_say_how_much() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let receipt = answered(&app, &amina).await;
    let form = amina.open(&receipt.path()).await.form("/accept");
    let long = "ش".repeat(1001);
    for (field, value) in [("score", "0"), ("score", "6"), ("score", "x"), ("words", long.as_str())] {
        let page = amina.post(&form.clone().fill(field, value)).await;
        assert_eq!((page.status, page.wrong_fields()), (422, vec![field.to_owned()]), "{value}");
    }
    let page = amina.send(form.fill("score", "4").fill("words", "Rapide.")).await;
    page.says(&["Merci. Votre réclamation est close", "Satisfaction : 4 sur 5", "Rapide."]);
    let detail = app.rows("SELECT detail FROM complaints.event WHERE kind = 'complaint.accepted'").await;
    assert_eq!(detail[0]["detail"], json!({ "score": 4, "text": "Rapide." }));
}

#[tokio::test]
async fn only_the_author_has_these_pages() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let receipt = asked(&app, &amina, "2026-12-01").await;
    let strangers = [app.nobody(), app.citizen().await, app.officer("commune-agadir").await];
    for step in ["reply", "add", "remind", "withdraw", "leave"] {
        let form = match step {
            "reply" | "add" => Some(form_of(&amina, &receipt, step).await.fill("text", "Bonjour.")),
            "withdraw" => Some(form_of(&amina, &receipt, step).await),
            _ => None,
        };
        for stranger in &strangers {
            let page = stranger.open(&format!("{}/{step}", receipt.path())).await;
            assert_eq!(page.path, format!("{}?then={step}", receipt.path()), "the code is asked for");
            assert!(!page.text().contains(TEXT));
            let csrf = stranger.open("/fr/follow").await.form("/fr/follow").value("csrf");
            if let Some(form) = &form {
                assert_eq!(stranger.post(&form.clone().fill("csrf", &csrf)).await.status, 404, "{step}");
            }
        }
    }
    assert_eq!(events(&app).await, ["received", "assigned", "asked"]);
}

#[tokio::test]
async fn a_program_with_the_code_does_the_same() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let receipt = asked(&app, &amina, "2026-12-01").await;
    is_problem(&call(&app, &receipt, json!({ "move": "remind" })).await, 409, "conflict");
    let page = call(&app, &receipt, json!({ "move": "reply", "text": "Au numéro 12." })).await;
    assert_eq!(
        (page.status, page.json()),
        (200, json!({ "number": receipt.number, "state": "in_progress", "version": 4 }))
    );
    let again = call(&app, &receipt, json!({ "move": "reply", "text": "Au numéro 12." })).await;
    is_problem(&again, 409, "conflict");
    assert_eq!(again.json()["state"], "in_progress");
    let page = call(&app, &receipt, json!({ "move": "add", "request": "call" })).await;
    assert_eq!((page.status, &page.json()["version"]), (200, &json!(5)));
    is_problem(&call(&app, &receipt, json!({ "move": "accept" })).await, 409, "conflict");
    answer(&app, &receipt, "not_resolved").await;
    let page = call(&app, &receipt, json!({ "move": "contest", "text": "Toujours rien.", "officer": "other" })).await;
    assert_eq!((page.status, &page.json()["state"]), (200, &json!("contested")));
    let page = call(&app, &receipt, json!({ "move": "withdraw" })).await;
    assert_eq!((page.status, &page.json()["state"]), (200, &json!("withdrawn")));
    let done = ["received", "assigned", "asked", "replied", "added", "answered", "contested", "withdrawn"];
    assert_eq!(events(&app).await, done);
}

#[tokio::test]
async fn a_program_without_the_code_learns_nothing() {
    let app = TestApp::start().await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    let other = submitted(&app, AGADIR).await;
    let path = |number: &str| format!("{AGADIR}/{number}/author");
    for (number, code) in [
        (receipt.number.as_str(), "AAAAA-AAAAA"),
        (receipt.number.as_str(), ""),
        (receipt.number.as_str(), other["code"].as_str().unwrap()),
        (super::number(9).as_str(), receipt.code.as_str()),
        ("x", receipt.code.as_str()),
    ] {
        for what in ["withdraw", "nonsense"] {
            let body = json!({ "code": code, "move": what });
            is_problem(&app.nobody().call(&path(number), &body).await, 404, "not-found");
        }
    }
    let page = call(&app, &receipt, json!({ "move": "nonsense" })).await;
    is_problem(&page, 422, "invalid");
    assert_eq!(page.problem_fields(), ["move"]);
    for (body, field) in [
        (json!({ "move": "add" }), "text"),
        (json!({ "move": "add", "text": "x", "request": "all" }), "request"),
        (json!({ "move": "contest", "text": "x", "officer": "mine" }), "officer"),
        (json!({ "move": "accept", "score": 6 }), "score"),
        (json!({ "move": "accept", "text": "ش".repeat(1001) }), "text"),
        (json!({ "move": "withdraw", "colour": "green" }), "colour"),
    ] {
        let page = call(&app, &receipt, body.clone()).await;
        is_problem(&page, 422, "invalid");
        assert_eq!(page.problem_fields(), [field], "{body}");
    }
    assert_eq!(app.count("complaints.event WHERE kind <> 'complaint.received'").await, 0);
}

#[tokio::test]
async fn a_key_makes_a_program_s_word_count_once() {
    let app = TestApp::start().await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    let body = json!({ "code": receipt.code, "move": "add", "text": "Il clignote." });
    let program = app.nobody();
    let call = |body: String| {
        let (program, path) = (&program, format!("{AGADIR}/{}/author", receipt.number));
        async move { program.call_with(&path, body, &[("idempotency-key", "word 1")]).await }
    };
    let pages = join_all((0..4).map(|_| call(body.to_string()))).await;
    for page in &pages {
        assert_eq!((page.status, page.json()), (200, pages[0].json()), "{}", page.body());
    }
    assert_eq!(events(&app).await, ["received", "added"]);
    let mut other = body;
    other["text"] = json!("Autre chose.");
    is_problem(&call(other.to_string()).await, 422, "key-reused");
}
