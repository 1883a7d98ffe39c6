//! Incidents: many complaints, one cause, one answer, and each keeps what is its own.

use super::api::is_problem;
use super::queue::unit;
use super::*;
use crate::harness::photo;
use reqwest::Method;
use serde_json::json;

const LIST: &str = "/fr/commune-agadir/desk/incidents";
const API: &str = "/api/v1/commune-agadir/incidents";

/// Opens an incident with a complaint, by the pages for it, and puts the officer in charge; gives its page's address.
async fn opened(app: &TestApp, receipt: &Receipt) -> String {
    let dispatcher = app.dispatcher("commune-agadir").await;
    let page = dispatcher.open(&format!("{}/merge", receipt.desk())).await;
    let new = page.links("main a.button").into_iter().find(|link| link.contains("/incidents/new")).unwrap();
    let officer = app.id_of("officer@commune-agadir.example").await;
    let form = dispatcher
        .open(&new)
        .await
        .form("/incidents/new")
        .fill("title", "Panne du secteur nord")
        .fill("assignee", &officer);
    let page = dispatcher.send(form.clone()).await;
    assert_eq!(page.status, 200, "{}", page.text());
    page.says(&["Panne du secteur nord", &receipt.number]);
    assert_eq!(dispatcher.post(&form).await.status, 303, "a double click");
    page.path
}

/// Joins a complaint to it by the suggestion on its page.
async fn join(app: &TestApp, incident: &str, receipts: &[&Receipt]) {
    let dispatcher = app.dispatcher("commune-agadir").await;
    let mut form = dispatcher.open(incident).await.form("/join");
    for receipt in receipts {
        form = form.tick_one("n", &format!("{}:1", receipt.number), true);
    }
    let page = dispatcher.send(form.clone()).await;
    assert_eq!(page.status, 200, "{}", page.text());
    assert_eq!(dispatcher.post(&form).await.status, 303, "a double click");
}

async fn answer_form(app: &TestApp, incident: &str) -> (Browser, Form) {
    let officer = app.officer("commune-agadir").await;
    let form = officer.open(&format!("{incident}/answer")).await.form("/answer");
    (officer, form.fill("outcome", "resolved").fill("text_fr", "Le câble est réparé."))
}

async fn four(app: &TestApp) -> Vec<(Browser, Receipt)> {
    let mut all = Vec::new();
    for _ in 0..4 {
        let author = app.nobody();
        let receipt = submit(&author, "commune-agadir").await;
        all.push((author, receipt));
    }
    all
}

#[tokio::test]
async fn many_complaints_get_one_answer_and_each_its_own_way_on() {
    let app = TestApp::start().await;
    let all = four(&app).await;
    let incident = opened(&app, &all[0].1).await;
    join(&app, &incident, &[&all[1].1, &all[2].1]).await;
    let dispatcher = app.dispatcher("commune-agadir").await;
    dispatcher.open(&incident).await.says(&["Réclamations : 3.", "La première échéance : le 25 janvier 2027."]);
    let page = follow(&all[1].0, &all[1].1).await;
    page.says(&["Jointe à un incident", "Panne du secteur nord", "25 janvier 2027"]);

    let (officer, form) = answer_form(&app, &incident).await;
    let page = officer.send(form.clone()).await;
    page.says(&["Réclamations auxquelles il a été répondu : 3.", "Réponse donnée", "Le câble est réparé."]);
    assert_eq!(officer.post(&form).await.status, 303, "a double click");
    assert_eq!(app.count("complaints.event WHERE kind = 'complaint.answered'").await, 3);
    app.drain_jobs().await;

    // One contests, and leaves; the others stay answered.
    let (author, receipt) = &all[2];
    follow(author, receipt).await.says(&["Le câble est réparé."]);
    let form =
        author.open(&format!("{}/contest", receipt.path())).await.form("/contest").fill("reason", "Toujours noir.");
    author.send(form).await;
    let rows = app.rows("SELECT state, incident_id, cycle FROM complaints.complaint ORDER BY serial").await;
    let states: Vec<&str> = rows.iter().map(|row| row["state"].as_str().unwrap()).collect();
    assert_eq!(states, ["answered", "answered", "submitted", "submitted"]);
    assert!(rows[2]["incident_id"].is_null() && rows[1]["incident_id"].is_string());
    assert_eq!(rows[2]["cycle"], 2);
}

#[tokio::test]
async fn each_reads_the_answer_in_the_language_that_they_asked_for() {
    let app = TestApp::start().await;
    let all = four(&app).await;
    app.execute("UPDATE complaints.complaint SET lang = 'ar' WHERE serial = 2").await;
    let incident = opened(&app, &all[0].1).await;
    join(&app, &incident, &[&all[1].1]).await;
    let (officer, form) = answer_form(&app, &incident).await;
    officer.send(form.fill("text_ar", "تم إصلاح السلك.")).await;
    follow(&all[0].0, &all[0].1).await.says(&["Le câble est réparé."]);
    follow(&all[1].0, &all[1].1).await.says(&["تم إصلاح السلك."]);
}

#[tokio::test]
async fn a_title_that_nobody_changed_is_read_in_each_language_and_one_that_somebody_typed_in_its_own() {
    let app = TestApp::start().await;
    let all = four(&app).await;
    let typed = opened(&app, &all[0].1).await;
    let dispatcher = app.dispatcher("commune-agadir").await;
    let new = format!("{LIST}/new?complaint={}", all[1].1.number);
    let form = dispatcher.open(&new).await.form("/incidents/new");
    let french = form.value("title");
    let page = dispatcher.send(form).await;
    assert_eq!(page.one("main p.lead"), french);
    let subject =
        app.rows("SELECT DISTINCT names ->> 'ar' AS ar FROM complaints.category WHERE code = 'lighting'").await;
    let subject = subject[0]["ar"].as_str().unwrap();
    let in_arabic = |path: &str| path.replacen("/fr/", "/ar/", 1);
    let arabic = dispatcher.open(&in_arabic(&page.path)).await.one("main p.lead[lang=ar]");
    assert!(arabic.starts_with(subject), "{arabic}");
    let typed = dispatcher.open(&in_arabic(&typed)).await;
    assert_eq!(typed.one("main p.lead[lang=fr]"), "Panne du secteur nord");
    let list = dispatcher.open(&in_arabic(LIST)).await;
    list.says(&[&arabic, "Panne du secteur nord"]);
    // Programs, too, with the language that each is in.
    let read = dispatcher.request(Method::GET, API).header("accept-language", "ar");
    let listed = dispatcher.fetch(read).await.json();
    let listed: Vec<_> =
        listed["incidents"].as_array().unwrap().iter().map(|one| (one["title"].clone(), one["lang"].clone())).collect();
    for (title, lang) in [(arabic.as_str(), "ar"), ("Panne du secteur nord", "fr")] {
        assert!(listed.contains(&(json!(title), json!(lang))), "{listed:?}");
    }
    dispatcher.open(&in_arabic(&all[1].1.desk())).await.says(&[&arabic]);
    // Its author, too.
    let (author, receipt) = &all[1];
    follow(author, receipt).await.says(&[&french]);
    author.open(&in_arabic(&receipt.path())).await.says(&[&arabic]);
}

#[tokio::test]
async fn one_is_taken_out_and_an_author_leaves() {
    let app = TestApp::start().await;
    let all = four(&app).await;
    let incident = opened(&app, &all[0].1).await;
    join(&app, &incident, &[&all[1].1, &all[2].1]).await;
    let dispatcher = app.dispatcher("commune-agadir").await;
    let page = dispatcher.open(&incident).await;
    let remove = page.forms("/remove").into_iter().find(|form| form.value("n").starts_with(&all[1].1.number)).unwrap();
    dispatcher.send(remove.clone()).await.says(&["Réclamations : 2."]);
    assert_eq!(dispatcher.post(&remove).await.status, 303, "a double click");
    follow(&all[1].0, &all[1].1).await.says(&["Sortie de l’incident"]);
    let (author, receipt) = &all[2];
    follow(author, receipt).await;
    author.send(author.open(&format!("{}/leave", receipt.path())).await.form("/leave")).await;
    let (officer, form) = answer_form(&app, &incident).await;
    officer.send(form).await.says(&["Réclamations auxquelles il a été répondu : 1."]);
    assert_eq!(app.count("complaints.complaint WHERE state = 'submitted'").await, 3);
    assert_eq!(app.count("complaints.complaint WHERE state = 'merged'").await, 0);
}

#[tokio::test]
async fn joining_while_it_is_answered_leaves_nobody_behind() {
    let app = TestApp::start().await;
    for _ in 0..5 {
        let (first, late) =
            (submit(&app.nobody(), "commune-agadir").await, submit(&app.nobody(), "commune-agadir").await);
        let incident = opened(&app, &first).await;
        let dispatcher = app.dispatcher("commune-agadir").await;
        let joining = dispatcher.open(&incident).await.form("/join").tick_one("n", &format!("{}:1", late.number), true);
        let (officer, answering) = answer_form(&app, &incident).await;
        let (joined, answered) = tokio::join!(dispatcher.post(&joining), officer.post(&answering));
        assert!(
            matches!((joined.status, answered.status), (303, 409) | (422, 303)),
            "{} {}",
            joined.status,
            answered.status
        );
        let lost = "complaints.complaint c JOIN complaints.incident i ON i.id = c.incident_id
                    WHERE c.state = 'merged' AND i.state <> 'open'";
        assert_eq!(app.count(lost).await, 0);
        app.execute("UPDATE complaints.complaint SET category_code = 'roads'").await;
    }
}

#[tokio::test]
async fn only_who_is_in_charge_answers_and_only_what_is_open_takes_more() {
    let app = TestApp::start().await;
    let all = four(&app).await;
    let incident = opened(&app, &all[0].1).await;
    let head = app.signed_in("head@commune-agadir.example").await;
    assert_eq!(head.open(&format!("{incident}/answer")).await.path, incident);
    let dispatcher = app.dispatcher("commune-agadir").await;
    let page = dispatcher.open(&incident).await;
    let joining = page.form("/join").tick_one("n", &format!("{}:1", all[1].1.number), true);
    assert!(!page.has_form("/close"), "a complaint waits in it");
    let (officer, form) = answer_form(&app, &incident).await;
    let wrong = officer.post(&form.clone().fill("outcome", "not_competent")).await;
    assert_eq!((wrong.status, wrong.wrong_fields()), (422, vec!["outcome".to_owned()]), "nobody says who is competent");
    let wrong = officer.post(&form.clone().fill("text_fr", "Réparé le [date].")).await;
    assert_eq!((wrong.status, wrong.wrong_fields()), (422, vec!["text_fr".to_owned()]), "a blank of a template");
    let wrong = officer.post(&form.clone().fill("text_fr", "").fill("outcome", "")).await;
    assert_eq!((wrong.status, wrong.wrong_fields()), (422, vec!["outcome".to_owned(), "text_fr".to_owned()]));
    officer.send(form).await;
    assert_eq!(dispatcher.post(&joining).await.status, 422);
    assert_eq!(app.count("complaints.event WHERE kind = 'complaint.merged'").await, 1);
    // Its own page says so.
    dispatcher.open(&format!("{LIST}?state=answered")).await.says(&["Panne du secteur nord"]);
    dispatcher.open(LIST).await.says(&["Aucun incident ouvert"]);
}

#[tokio::test]
async fn where_a_second_person_approves_answers_nobody_answers_many_alone() {
    let app = TestApp::start().await;
    let all = four(&app).await;
    let incident = opened(&app, &all[0].1).await;
    // Also of a subject that is closed meanwhile.
    app.execute("UPDATE complaints.category SET needs_visa = true, open = false WHERE code = 'lighting'").await;
    let (officer, form) = answer_form(&app, &incident).await;
    let page = officer.post(&form).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["outcome".to_owned()]));
    assert_eq!(app.count("complaints.event WHERE kind = 'complaint.answered'").await, 0);
}

#[tokio::test]
async fn an_incident_without_a_complaint_is_closed() {
    let app = TestApp::start().await;
    let dispatcher = app.dispatcher("commune-agadir").await;
    let form = dispatcher.open(&format!("{LIST}/new")).await.form("/incidents/new");
    let page = dispatcher.post(&form).await;
    assert_eq!(
        (page.status, page.wrong_fields()),
        (422, ["title", "category", "territory"].map(str::to_owned).to_vec())
    );
    let territory = form.choices("territory").remove(1);
    let form = form.fill("title", "Rue barrée").fill("category", "roads").fill("territory", &territory);
    let page = dispatcher.send(form).await;
    dispatcher.send(page.form("/close")).await.says(&["Clos sans réponse"]);
    assert_eq!(app.count("complaints.incident_event").await, 2);
}

#[tokio::test]
async fn an_incident_that_was_opened_empty_takes_complaints_by_their_numbers() {
    let app = TestApp::start().await;
    let all = four(&app).await;
    let other = opened(&app, &all[0].1).await;
    let foreign = submit(&app.nobody(), "commune-rabat").await;
    let dispatcher = app.dispatcher("commune-agadir").await;
    let form = dispatcher.open(&format!("{LIST}/new")).await.form("/incidents/new");
    let territory = form.choices("territory").remove(1);
    let form = form.fill("title", "Rue barrée").fill("category", "lighting").fill("territory", &territory);
    let page = dispatcher.send(form).await;
    let add = page.form("/add");

    // As people type it; and once more.
    let joining = add.clone().fill("number", &format!(" {} ", all[1].1.number.to_lowercase()));
    let page = dispatcher.send(joining.clone()).await;
    page.says(&[&format!("La réclamation {} fait partie de l’incident.", all[1].1.number), "Réclamations : 1."]);
    assert_eq!(dispatcher.post(&joining).await.status, 303, "a double click");
    assert_eq!(dispatcher.post(&joining).await.status, 303, "again, a day later");
    assert_eq!(app.count("complaints.event WHERE kind = 'complaint.merged'").await, 2);
    follow(&all[1].0, &all[1].1).await.says(&["Jointe à un incident", "Rue barrée"]);

    app.execute("UPDATE complaints.complaint SET state = 'withdrawn' WHERE serial = 3").await;
    app.execute("UPDATE complaints.complaint SET category_code = 'roads' WHERE serial = 4").await;
    for (number, why) in [
        ("", "Il n’y a pas ici de réclamation de ce numéro"),
        ("26-AGA-999999-X", "Il n’y a pas ici de réclamation de ce numéro"),
        (foreign.number.as_str(), "Il n’y a pas ici de réclamation de ce numéro"),
        (all[0].1.number.as_str(), "Elle fait partie d’un autre incident"),
        (all[3].1.number.as_str(), "porte sur un autre sujet (« Voirie et trottoirs »)"),
        (all[2].1.number.as_str(), "Dans son état, cette réclamation ne peut pas être jointe à un incident."),
    ] {
        let page = dispatcher.post(&add.clone().fill("number", number)).await;
        assert_eq!((page.status, page.wrong_fields()), (422, vec!["number".to_owned()]), "{number}");
        page.says(&[why]);
        assert_eq!(page.form("/add").value("number"), number, "what was typed stays");
    }
    // What is answered takes none.
    app.execute("UPDATE complaints.complaint SET category_code = 'lighting' WHERE serial = 4").await;
    let late = dispatcher.open(&other).await.form("/add").fill("number", &all[3].1.number);
    let (officer, answer) = answer_form(&app, &other).await;
    officer.send(answer).await;
    assert_eq!(dispatcher.post(&late).await.status, 409);
    assert_eq!(app.count("complaints.complaint WHERE state = 'merged'").await, 1);
    assert!(!dispatcher.open(&other).await.has_form("/add"));
}

#[tokio::test]
async fn a_program_opens_an_incident_and_joins_and_leaves() {
    let app = TestApp::start().await;
    let all = four(&app).await;
    let head = app.signed_in("head@commune-agadir.example").await;
    let body = json!({ "title": "Panne", "complaint": all[0].1.number });
    let page = head.call_with(API, body.to_string(), &[("idempotency-key", "one")]).await;
    assert_eq!(page.status, 201, "{}", page.body());
    let incident = page.json();
    assert_eq!((&incident["waiting"], &incident["earliest_due"]), (&json!(1), &json!("2027-01-25")));
    let again = head.call_with(API, body.to_string(), &[("idempotency-key", "one")]).await;
    assert_eq!(again.json()["id"], incident["id"]);
    let moves = |receipt: &Receipt| format!("/api/v1/commune-agadir/complaints/{}/moves", receipt.number);
    let merge = json!({ "move": "merge", "incident": incident["id"] });
    let page = head.call(&moves(&all[1].1), &merge).await;
    assert_eq!((page.status, &page.json()["state"]), (200, &json!("merged")), "{}", page.body());
    let page = head.call(&moves(&all[1].1), &json!({ "move": "leave" })).await;
    assert_eq!((page.status, &page.json()["state"]), (200, &json!("submitted")));
    is_problem(&head.call(&moves(&all[1].1), &json!({ "move": "leave" })).await, 409, "conflict");
    let page = head.call(&moves(&all[2].1), &json!({ "move": "merge", "incident": uuid::Uuid::now_v7() })).await;
    is_problem(&page, 422, "invalid");
    let page = head.get(API).await;
    assert_eq!(page.json()["incidents"].as_array().unwrap().len(), 1);
    is_problem(&head.call(API, &json!({ "title": "", "lang": "de", "unknown": 1 })).await, 422, "invalid");
}

#[tokio::test]
async fn what_proves_an_answer_is_for_who_may_see_the_incident() {
    let app = TestApp::start().await;
    let all = four(&app).await;
    let incident = opened(&app, &all[0].1).await;
    let (officer, form) = answer_form(&app, &incident).await;
    let page = officer.send(form.attach("photos", "cable.jpg", photo())).await;
    let file = page.links(".files a").remove(0);
    assert_eq!(officer.get(&file).await.status, 200);
    // Who reads in another unit only.
    let (roads, lights) = (unit(&app, "roads", "Voirie").await, unit(&app, "lights", "Éclairage").await);
    let clerk = app.id_of("clerk@commune-agadir.example").await;
    app.execute(&format!("UPDATE identity.membership SET unit_id = '{roads}' WHERE person_id = '{clerk}'")).await;
    let other = app.clerk("commune-agadir").await;
    assert_eq!(other.get(&file).await.status, 404);
    let page = other.open(&incident).await;
    assert!(page.links(".files a").is_empty() && !page.text().contains("cable.jpg"));
    // Of their own unit, or where one of its complaints is theirs.
    app.execute(&format!("UPDATE complaints.incident SET unit_id = '{roads}'")).await;
    assert_eq!(other.get(&file).await.status, 200);
    app.execute(&format!("UPDATE complaints.incident SET unit_id = '{lights}'")).await;
    assert_eq!(other.get(&file).await.status, 404);
    app.execute(&format!("UPDATE complaints.complaint SET unit_id = '{roads}' WHERE incident_id IS NOT NULL")).await;
    assert_eq!(other.get(&file).await.status, 200);
    assert_eq!(app.officer("commune-fes").await.get(&file.replace("agadir", "fes")).await.status, 404);
}
