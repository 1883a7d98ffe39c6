//! An officer writes down what somebody says, at the desk or on the telephone.

use super::*;
use jiff::SignedDuration;
use serde_json::json;

const NEW: &str = "/fr/commune-agadir/desk/complaints/new";

/// Who helps people at the counter.
async fn counter(app: &TestApp) -> Browser {
    app.signed_in("counter@commune-agadir.example").await
}

/// The form, filled in rightly for somebody who gives a name and nothing else.
async fn form(officer: &Browser) -> Form {
    let form = officer.open(NEW).await.form("/desk/complaints/new");
    form.fill("category", "lighting").fill("text", TEXT).fill("name", "Zahra Ouhssain").tick("consent")
}

#[tokio::test]
async fn who_has_no_telephone_and_no_account_leaves_the_desk_with_a_receipt() {
    let app = TestApp::start().await;
    let officer = counter(&app).await;
    let list = app.dispatcher("commune-agadir").await.open("/fr/commune-agadir/desk/complaints").await;
    assert!(list.links("main a").contains(&NEW.to_owned()));
    officer.open(NEW).await.says(&["Vous écrivez ce qu’une personne vous dit"]);
    let page = officer.send(form(&officer).await.tick("read_back")).await;
    let receipt = Receipt::of("commune-agadir", &page);
    page.says(&["Imprimez ce récépissé", "pour Zahra Ouhssain"]);
    let row = app.rows("SELECT channel, mandate_id, person_id, entered_by FROM complaints.complaint").await.remove(0);
    let id = app.id_of("counter@commune-agadir.example").await;
    assert_eq!(row, json!({ "channel": "desk", "mandate_id": null, "person_id": null, "entered_by": id }));
    let detail = app.rows("SELECT detail FROM complaints.event").await.remove(0);
    assert_eq!(detail["detail"]["read_back"], true);

    // The paper is theirs: the officer follows nothing with it, and cannot see the code again later.
    let own = page.path.clone();
    assert_eq!(officer.get(&format!("{own}.pdf")).await.status, 200);
    let asked = officer.open(&receipt.path()).await;
    let form = asked.form(&format!("/complaints/{}", receipt.number));
    assert!(form.has("code") && !asked.body().contains(TEXT), "the code is asked for");
    app.clock.advance(SignedDuration::from_mins(16));
    assert!(!officer.open(&own).await.body().contains(&receipt.code));

    let zahra = app.nobody();
    let page = follow(&zahra, &receipt).await;
    page.says(&["pour Zahra Ouhssain", "Le texte a été relu à cette personne."]);
    app.dispatcher("commune-agadir").await.open(&receipt.desk()).await.says(&["pour Zahra Ouhssain"]);
}

#[tokio::test]
async fn what_is_said_on_the_telephone_says_so_and_is_confirmed_by_mail() {
    let app = TestApp::start().await;
    let officer = counter(&app).await;
    let nameless = form(&officer).await.fill("channel", "phone").fill("email", "").fill("phone", "");
    let page = officer.send(nameless).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["email".to_owned()]), "nothing would reach them");
    let form = form(&officer).await.fill("channel", "phone").fill("email", "zahra@citizen.example");
    let receipt = Receipt::of("commune-agadir", &officer.send(form).await);
    app.drain_jobs().await;
    let mails = app.mails();
    assert!(mails.iter().any(|mail| format!("{mail:?}").contains(&receipt.number)), "{mails:?}");
    let page = app.dispatcher("commune-agadir").await.open(&receipt.desk()).await;
    page.says(&["Notée au téléphone par"]);
    assert_eq!(app.rows("SELECT channel FROM complaints.complaint").await, [json!({ "channel": "phone" })]);
}

#[tokio::test]
async fn who_observes_something_may_stay_unknown() {
    let app = TestApp::start().await;
    let officer = counter(&app).await;
    let form = form(&officer).await.fill("kind", "observation").fill("name", "");
    let receipt = Receipt::of("commune-agadir", &officer.send(form).await);
    follow(&app.nobody(), &receipt).await.says(&["pour une personne qui n’a pas donné son nom"]);
    assert_eq!(app.count("complaints.contact").await, 0);
}

#[tokio::test]
async fn a_double_click_and_a_fault_write_nothing_twice() {
    let app = TestApp::start().await;
    let officer = counter(&app).await;
    let right = form(&officer).await;
    let wrong = officer.send(right.clone().fill("channel", "letter").fill("text", "")).await;
    assert_eq!((wrong.status, wrong.wrong_fields()), (422, vec!["channel".to_owned(), "text".to_owned()]));
    assert_eq!(wrong.form("/desk/complaints/new").value("name"), "Zahra Ouhssain", "nothing is typed twice");
    assert_eq!(officer.post(&right).await.status, 303);
    assert_eq!(officer.post(&right).await.status, 303, "the same receipt");
    assert_eq!(app.count("complaints.complaint").await, 1);
    // The same once more, by another form.
    assert_eq!(officer.post(&form(&officer).await).await.status, 409);
    // Who may not enter anything learns nothing about the form.
    let reader = app.officer("commune-agadir").await;
    assert_eq!(reader.open(NEW).await.status, 403);
}
