//! What a subject asks beside the text: shown without scripts, checked, kept, read again.

use super::*;
use serde_json::json;

const NEW: &str = "/fr/commune-agadir/complaints/new";

/// The form with a subject's questions, as the button for them shows it.
async fn asked(browser: &Browser, subject: &str) -> Form {
    let form = filled(browser, "commune-agadir").await.fill("category", subject);
    let page = browser.send(form.press("ask")).await;
    assert_eq!(page.status, 200, "{}", page.text());
    assert_eq!(page.wrong_fields(), [""; 0]);
    page.form("/complaints/new")
}

#[tokio::test]
async fn a_button_shows_what_the_subject_asks_and_keeps_what_was_typed() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    assert!(!amina.open(NEW).await.form("/complaints/new").has("q-danger"));
    let form = asked(&amina, "lighting").await;
    assert_eq!((form.value("text"), form.value("category")), (TEXT.to_owned(), "lighting".to_owned()));
    assert!(form.has("q-danger") && form.has("q-lamps") && form.has("q-pole"));
    assert_eq!(form.choices("q-danger"), ["yes", "no"]);
    assert_eq!(app.count("complaints.complaint").await, 0);

    let alone = amina.open("/fr/commune-agadir/complaints/questions?category=waste").await;
    assert!(alone.body().contains("q-since") && !alone.body().contains("<html"));
    assert_eq!(amina.open("/fr/complaints/questions?category=dragons").await.status, 200);

    let page = amina.send(filled(&amina, "commune-agadir").await.fill("category", "").press("ask")).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["category".to_owned()]));
}

#[tokio::test]
async fn answers_are_kept_and_read_by_both_sides() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let form = asked(&amina, "waste").await;
    let form = form.tick_one("q-what", "dump", true).tick_one("q-what", "rubble", true).fill("q-since", "03/11/2026");
    let page = amina.send(form).await;
    let receipt = Receipt::of("commune-agadir", &page);
    let said = ["De quoi s’agit-il", "Un dépôt sauvage, Des gravats", "3 novembre 2026"];
    page.says(&said);
    amina.open(&receipt.path()).await.says(&said);
    app.dispatcher("commune-agadir").await.open(&receipt.desk()).await.says(&said);
    let rows = app.rows("SELECT answers, anonymous FROM complaints.particulars").await;
    assert_eq!(rows, [json!({ "answers": { "what": ["dump", "rubble"], "since": "2026-11-03" }, "anonymous": false })]);

    let path = format!("/api/v1/commune-agadir/complaints/{}?code={}", receipt.number, receipt.code);
    assert_eq!(amina.open(&path).await.json()["answers"], json!({ "what": ["dump", "rubble"], "since": "2026-11-03" }));
    // Who answers nothing leaves nothing.
    submit(&amina, "commune-agadir").await;
    assert_eq!(app.count("complaints.particulars").await, 1);
}

#[tokio::test]
async fn a_wrong_answer_names_its_question_and_stays_typed() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let form = asked(&amina, "lighting").await;
    let page = amina.post(&form.fill("q-lamps", "beaucoup").fill("q-danger", "perhaps").fill("q-pole", "P-114")).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["q-danger".to_owned(), "q-lamps".to_owned()]));
    page.says(&["Écrivez un nombre à « Combien de lampes sont en panne"]);
    let form = page.form("/complaints/new");
    assert_eq!((form.value("q-lamps"), form.value("q-pole")), ("beaucoup".to_owned(), "P-114".to_owned()));
    let page = amina.send(form.fill("q-lamps", "٣").fill("q-danger", "no")).await;
    Receipt::of("commune-agadir", &page);
    let rows = app.rows("SELECT answers FROM complaints.particulars").await;
    assert_eq!(rows, [json!({ "answers": { "danger": "no", "lamps": 3, "pole": "P-114" } })]);
}

#[tokio::test]
async fn a_dangerous_answer_leads_elsewhere_and_can_be_changed() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let form = asked(&amina, "lighting").await;
    // Also where something else is wrong: this comes first.
    let page = amina.post(&form.fill("q-danger", "yes").fill("email", "")).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec![]));
    page.says(&["Rien n’a été envoyé", "protection civile au 15"]);
    assert_eq!(page.links("a[href^='tel:']"), ["tel:15"]);
    assert_eq!(traces(&app).await, []);
    let form = page.form("/complaints/new").fill("q-danger", "no").fill("email", "amina@citizen.example");
    Receipt::of("commune-agadir", &amina.send(form).await);
}

#[tokio::test]
async fn a_question_that_must_be_answered_is() {
    let app = TestApp::start().await;
    app.execute("UPDATE complaints.question SET required = true WHERE category_code = 'delay' AND code = 'file'").await;
    let amina = app.nobody();
    let form = filled(&amina, "commune-agadir").await.fill("category", "delay");
    let page = amina.post(&form).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["q-file".to_owned()]));
    page.says(&["Répondez à la question « Numéro du dossier »"]);
    Receipt::of("commune-agadir", &amina.send(page.form("/complaints/new").fill("q-file", "2026/77")).await);
}

#[tokio::test]
async fn programs_answer_by_code_and_are_told_the_same() {
    let app = TestApp::start().await;
    let program = app.nobody();
    let call = async |answers| {
        let body = json!({
            "kind": "complaint", "category": "lighting", "text": TEXT, "lang": "fr", "place": {},
            "contact": { "email": "amina@citizen.example" }, "address": "12, rue de la Kasbah", "answers": answers,
        });
        program.call("/api/v1/commune-agadir/complaints", &body).await
    };
    for (answers, field) in [
        (json!({ "lamps": "beaucoup" }), "answers.lamps"),
        (json!({ "lamps": [1, 2] }), "answers.lamps"),
        (json!({ "lamps": { "n": 1 } }), "answers.lamps"),
        (json!({ "danger": "yes" }), "answers.danger"),
        (json!({ "dragons": 1 }), "answers.dragons"),
        (json!(7), "answers"),
    ] {
        let page = call(answers.clone()).await;
        assert_eq!((page.status, page.problem_fields()), (422, vec![field.to_owned()]), "{answers}: {}", page.body());
    }
    assert_eq!(app.count("complaints.complaint").await, 0);
    let page = call(json!({ "lamps": 3, "danger": "no", "pole": null })).await;
    assert_eq!(page.status, 201, "{}", page.body());
    let said = page.json();
    let path = format!(
        "/api/v1/commune-agadir/complaints/{}?code={}",
        said["number"].as_str().unwrap(),
        said["code"].as_str().unwrap()
    );
    let seen = program.open(&path).await.json();
    assert_eq!(seen["answers"], json!({ "lamps": 3, "danger": "no" }));
    assert_eq!(seen["address"], "12, rue de la Kasbah");
}

#[tokio::test]
async fn an_address_that_names_a_commune_is_offered_when_no_place_was_chosen() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let form = amina.open("/fr/complaints/new").await.form("/complaints/new");
    let form =
        form.fill("category", "lighting").fill("text", TEXT).fill("email", "amina@citizen.example").tick("consent");
    let page = amina.post(&form.clone().fill("address", "devant la mairie")).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["place".to_owned()]));

    let page = amina.post(&form.fill("address", "12, rue 45, agadir")).await;
    assert_eq!(page.status, 409, "{}", page.text());
    page.says(&["Quel lieu voulez-vous dire", "Agadir"]);
    let receipt = Receipt::of("commune-agadir", &amina.send(page.form("/complaints/new").press("found")).await);
    amina.open(&receipt.path()).await.says(&["12, rue 45, agadir"]);
}
