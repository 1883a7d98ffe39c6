//! "This is mine too", before a second complaint about the same is sent.

use super::*;
use serde_json::json;

const HERE: (&str, &str) = ("30.427654", "-9.598123");
/// Some 20 metres north.
const NEAR: (&str, &str) = ("30.427834", "-9.598123");
/// Some 200 metres north.
const FAR: (&str, &str) = ("30.429454", "-9.598123");

/// A complaint about a lamp at a place, which the public may see.
async fn shown(app: &TestApp, browser: &Browser) -> Receipt {
    let form = filled(browser, "commune-agadir").await.fill("lat", HERE.0).fill("lon", HERE.1);
    let receipt = Receipt::of("commune-agadir", &browser.send(form).await);
    app.execute("UPDATE complaints.face SET moderation = 'clean', body = 'Le lampadaire est éteint.'").await;
    app.show_complaints("commune-agadir", "reviewed").await;
    receipt
}

#[tokio::test]
async fn where_nothing_is_published_the_same_nearby_is_shown_without_its_text() {
    let app = TestApp::start().await;
    let first = shown(&app, &app.nobody()).await;
    app.execute("UPDATE complaints.showing SET map = false").await;
    let karim = app.nobody();
    let form = form_at(&karim, NEAR, "karim@citizen.example").await;
    let near = karim.post(&form).await.one("[data-near]");
    assert!(near.contains("à 20 m environ") && !near.contains("éteint"), "{near}");
    // Hidden meanwhile, it is nobody's to stand behind.
    let page = karim.post(&form).await;
    app.execute("UPDATE complaints.face SET moderation = 'hidden', body = NULL").await;
    assert_eq!(karim.post(&page.form("/complaints/new").press("mine")).await.status, 409);
    assert_eq!(app.count("complaints.supporter").await, 0);
    assert!(!near.contains(&first.number));
}

async fn form_at(browser: &Browser, (lat, lon): (&str, &str), email: &str) -> Form {
    let form = filled(browser, "commune-agadir").await.fill("lat", lat).fill("lon", lon);
    form.fill("email", email).fill("text", "La lampe de la rue ne marche plus du tout.")
}

#[tokio::test]
async fn the_same_nearby_is_shown_and_joined() {
    let app = TestApp::start().await;
    let first = shown(&app, &app.nobody()).await;
    let karim = app.nobody();
    let page = karim.post(&form_at(&karim, NEAR, "karim@citizen.example").await).await;
    assert_eq!(page.status, 409, "{}", page.text());
    let near = page.one("[data-near]");
    assert!(near.contains("à 20 m environ") && near.contains("Le lampadaire est éteint."), "{near}");
    assert!(!page.text().contains(&first.number), "a number is nobody else's");
    assert_eq!(app.count("complaints.complaint").await, 1);

    let joining = page.form("/complaints/new").press("mine");
    let page = karim.send(joining.clone()).await;
    page.says(&[first.number.as_str(), "Le lampadaire est éteint."]);
    assert!(!page.text().contains(TEXT), "what the author wrote is theirs");
    assert_eq!(page.one(".panel [data-number]"), first.number);
    let code = page.one(".panel [data-code]");
    assert_eq!(page.all("[data-draft-done=complaint]").len(), 1, "what was sent is no draft any more");
    assert_eq!((app.count("complaints.complaint").await, app.count("complaints.supporter").await), (1, 1));
    // A second press is the same.
    assert_eq!(karim.send(joining).await.path, page.path);
    assert_eq!(app.count("complaints.supporter").await, 1);

    app.drain_jobs().await;
    let mail = app.mails().into_iter().find(|mail| mail.to.contains("karim@")).unwrap();
    assert!(mail.text.contains(&code), "{}", mail.text);
    let elsewhere = app.nobody();
    let own = Receipt { code, ..first.clone() };
    assert_eq!(follow(&elsewhere, &own).await.path, page.path);
    assert_eq!(app.nobody().open(&page.path).await.path, "/fr/follow", "a code is asked for");
    follow(&elsewhere, &first).await.says(&["1 autre personne l’a signalé aussi"]);
    app.dispatcher("commune-agadir").await.open(&first.desk()).await.says(&["1 autre personne"]);
}

#[tokio::test]
async fn who_stands_behind_a_complaint_is_told_of_its_answer() {
    let app = TestApp::start().await;
    let first = shown(&app, &app.nobody()).await;
    let karim = app.nobody();
    let page = karim.post(&form_at(&karim, NEAR, "karim@citizen.example").await).await;
    karim.send(page.form("/complaints/new").press("mine")).await;
    app.drain_jobs().await;
    let before = app.mails().len();
    assign(&app, &first).await;
    answer(&app, &first, "not_resolved").await;
    app.drain_jobs().await;
    let mails = app.mails();
    let told = mails[before..].iter().filter(|mail| mail.to.contains("karim@")).count();
    assert_eq!(told, 1);
    assert!(mails[before..].iter().all(|mail| !mail.to.contains("karim@") || !mail.text.contains(ANSWER)));
}

#[tokio::test]
async fn who_stands_behind_it_with_a_telephone_alone_is_told_by_text_message() {
    let app = TestApp::start().await;
    let first = shown(&app, &app.nobody()).await;
    let karim = app.nobody();
    let form = form_at(&karim, NEAR, "").await.fill("phone", "06 12 34 56 78");
    let page = karim.send(karim.post(&form).await.form("/complaints/new").press("mine")).await;
    let code = page.one("[data-code]");
    assign(&app, &first).await;
    answer(&app, &first, "not_resolved").await;
    app.drain_jobs().await;
    let texts = app.texts();
    assert_eq!(texts.len(), 2, "{texts:?}");
    for text in &texts {
        let text = text["text"].as_str().unwrap();
        assert!(text.contains(&first.number) && !text.contains(ANSWER) && !text.contains(&first.code), "{text}");
    }
    assert!(texts[0]["text"].as_str().unwrap().contains(&code), "{texts:?}");
    assert!(texts[1]["text"].as_str().unwrap().contains("Réponse donnée"), "{texts:?}");
}

#[tokio::test]
async fn a_telephone_stands_behind_a_complaint_once_however_it_is_written() {
    let app = TestApp::start().await;
    shown(&app, &app.nobody()).await;
    let mine = async |phone: &str, email: &str| {
        let somebody = app.nobody();
        let form = form_at(&somebody, NEAR, email).await.fill("phone", phone);
        let joining = somebody.post(&form).await.form("/complaints/new").press("mine");
        let page = somebody.send(joining.clone()).await;
        // A second press is the same.
        assert_eq!(somebody.send(joining).await.path, page.path);
        page.path.contains("/complaints/supported/")
    };
    assert!(mine("06 12 34 56 78", "").await);
    assert!(!mine("+212 612-345-678", "").await && !mine("0612345678", "karim@citizen.example").await);
    assert_eq!(app.count("complaints.supporter").await, 1);
    assert!(mine("06 12 34 56 79", "").await);
    assert_eq!(app.count("complaints.supporter").await, 2);
    app.drain_jobs().await;
    assert_eq!(app.texts().len(), 2);
}

#[tokio::test]
async fn mine_is_another_one_is_sent() {
    let app = TestApp::start().await;
    shown(&app, &app.nobody()).await;
    let karim = app.nobody();
    let page = karim.post(&form_at(&karim, NEAR, "karim@citizen.example").await).await;
    Receipt::of("commune-agadir", &karim.send(page.form("/complaints/new").press("other")).await);
    assert_eq!((app.count("complaints.complaint").await, app.count("complaints.supporter").await), (2, 0));
}

#[tokio::test]
async fn what_is_far_of_another_subject_hidden_or_settled_is_not_shown() {
    let app = TestApp::start().await;
    let first = shown(&app, &app.nobody()).await;
    let karim = app.nobody();
    let sent = async |form: Form| karim.post(&form).await.status;
    assert_eq!(sent(form_at(&karim, FAR, "k@citizen.example").await).await, 303);
    assert_eq!(sent(form_at(&karim, NEAR, "l@citizen.example").await.fill("category", "waste")).await, 303);
    app.execute("UPDATE complaints.face SET moderation = 'hidden'").await;
    assert_eq!(sent(form_at(&karim, NEAR, "m@citizen.example").await).await, 303);
    app.execute("UPDATE complaints.face SET moderation = 'pending'").await;
    app.execute("UPDATE complaints.face SET moderation = 'clean' WHERE received_at = (SELECT min(received_at) FROM complaints.face)")
        .await;
    assign(&app, &first).await;
    answer(&app, &first, "not_resolved").await;
    app.execute(
        "UPDATE complaints.face SET moderation = 'hidden' FROM complaints.complaint
          WHERE id = complaint_id AND complaint.state <> 'answered'",
    )
    .await;
    let other = form_at(&karim, NEAR, "n@citizen.example").await.fill("text", "Encore une autre lampe.");
    assert_eq!(sent(other).await, 303);
}

#[tokio::test]
async fn a_row_that_this_administration_did_not_show_cannot_be_joined() {
    let app = TestApp::start().await;
    shown(&app, &app.nobody()).await;
    let karim = app.nobody();
    let page = karim.post(&form_at(&karim, NEAR, "karim@citizen.example").await).await;
    let form = page.form("/complaints/new").press("mine");
    let id = app.rows("SELECT id FROM complaints.complaint").await[0]["id"].as_str().unwrap().to_owned();
    let page = karim.post(&form.fill("mine", &id)).await;
    assert_eq!(page.status, 409);
    assert_eq!(app.count("complaints.supporter").await, 0);
}

#[tokio::test]
async fn what_is_near_can_be_asked_for_by_people_and_programs() {
    let app = TestApp::start().await;
    shown(&app, &app.nobody()).await;
    let karim = app.nobody();
    let query = format!("category=lighting&lat={}&lon={}", NEAR.0, NEAR.1);
    let page = karim.open(&format!("/fr/commune-agadir/complaints/nearby?{query}")).await;
    page.says(&["Réclamations ouvertes à proximité", "à 20 m environ"]);
    karim.open("/fr/commune-agadir/complaints/nearby").await.says(&["Aucune réclamation ouverte à proximité"]);
    let found = karim.open(&format!("/api/v1/commune-agadir/complaints/nearby?{query}")).await.json();
    assert_eq!(found["complaints"][0]["metres"], 20);
    assert_eq!(found["complaints"][0]["text"], "Le lampadaire est éteint.");
    assert_eq!(found["complaints"][0].get("number"), None);
    let elsewhere = karim.open(&format!("/api/v1/commune-rabat/complaints/nearby?{query}")).await.json();
    assert_eq!(elsewhere, json!({ "complaints": [] }));
    for (query, field) in [("category=dragons&lat=30&lon=-9", "category"), ("category=lighting&lat=x&lon=-9", "place")]
    {
        let page = karim.open(&format!("/api/v1/commune-agadir/complaints/nearby?{query}")).await;
        assert_eq!((page.status, page.problem_fields()), (422, vec![field.to_owned()]), "{query}");
    }
}
