//! Templates: an administration's own list, and how an officer begins with one.

use super::*;

const LIST: &str = "/fr/commune-agadir/desk/templates";

/// The id of the standard template of this title.
async fn id_of(app: &TestApp, title: &str) -> String {
    let rows = app
        .rows(&format!(
            "SELECT template.id FROM complaints.template JOIN identity.tenant ON tenant.id = tenant_id
              WHERE slug = 'commune-agadir' AND title = '{title}'"
        ))
        .await;
    rows[0]["id"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn an_administration_begins_with_eight_templates_in_four_languages() {
    let app = TestApp::start().await;
    let admin = app.admin("commune-agadir").await;
    admin.open(LIST).await.says(&["32 modèles", "C’est fait", "Il manque une pièce"]);
    let page = admin.open(&format!("{LIST}?lang=fr&purpose=question")).await;
    page.says(&["2 modèles"]);
    assert_eq!(page.all("tbody tr").len(), 2);
    admin.open(&format!("{LIST}?category=roads")).await.says(&["Aucun modèle ne correspond"]);
    for (who, status) in [(app.officer("commune-agadir").await, 403), (app.admin("commune-rabat").await, 404)] {
        assert_eq!(who.get(LIST).await.status, status);
    }
}

#[tokio::test]
async fn a_template_is_made_changed_and_retired() {
    let app = TestApp::start().await;
    let admin = app.admin("commune-agadir").await;
    let form = admin.open(&format!("{LIST}/new")).await.form("/templates/new");
    let page = admin.post(&form).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["title".to_owned(), "body".to_owned()]));
    let form = form.fill("title", "Ampoule").fill("category", "lighting").fill("lang", "fr");
    let page = admin.post(&form.clone().fill("body", "Réclamation {numero} de {nom}, {number}")).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["body".to_owned()]));
    page.says(&["{numero}, {nom}"]);
    let form = page.form("/templates/new").fill("body", "L’ampoule de {place} est remplacée.");
    admin.send(form.clone()).await.says(&["Le modèle « Ampoule » est enregistré."]);
    assert_eq!(admin.post(&form).await.status, 303, "a double click");
    assert_eq!(app.count("complaints.template WHERE title = 'Ampoule'").await, 1);

    let path = format!("{LIST}/{}", id_of(&app, "Ampoule").await);
    let old = admin.open(&path).await.form(&path);
    admin.send(old.clone().fill("title", "Ampoule neuve")).await.says(&["Ampoule neuve"]);
    let page = admin.post(&old.fill("title", "Lampe")).await;
    assert_eq!(page.status, 409);
    page.says(&["Quelqu’un d’autre a changé ce modèle"]);
    let form = page.form(&path);
    assert_eq!(form.value("title"), "Lampe", "what was typed stays");
    admin.send(form.tick_one("active", "yes", false)).await.says(&["Retiré"]);
    let kinds = app.rows("SELECT kind FROM identity.audit_event WHERE kind LIKE 'template.%' ORDER BY id").await;
    assert_eq!(kinds.len(), 3);
}

#[tokio::test]
async fn a_template_fills_the_answer_and_never_overwrites_what_was_typed() {
    let app = TestApp::start().await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    assign(&app, &receipt).await;
    let officer = app.officer("commune-agadir").await;
    let form = officer.open(&receipt.desk()).await.form("/answer");
    let first = form.choices("template").into_iter().find(|choice| !choice.is_empty()).unwrap();
    let french = format!("complaints.template WHERE id = '{first}' AND lang = 'fr'");
    assert_eq!(app.count(&french).await, 1, "the author's language first");

    let page = officer.post(&form.clone().fill("use", "yes")).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["template".to_owned()]));
    let shown = page.body();
    let at = |part: &str| shown.find(part).unwrap_or_else(|| panic!("no {part}"));
    assert!(
        at("name=\"use\"") < at("<textarea class=\"input\" id=\"text\""),
        "above the text, apart from what sends it"
    );
    let template = id_of(&app, "C’est fait").await;
    let page = officer.post(&form.clone().fill("template", &template).fill("use", "yes")).await;
    assert_eq!(page.status, 200);
    let text = page.form("/answer").value("text");
    assert!(text.contains(&receipt.number) && text.contains("Éclairage public"), "{text}");
    assert!(text.contains("24 novembre 2026") && !text.contains('{'), "{text}");
    assert_eq!(page.form("/answer").value("outcome"), "resolved", "what the template is for");
    let other = form.clone().fill("outcome", "not_resolved").fill("template", &template).fill("use", "yes");
    let page = officer.post(&other).await;
    assert_eq!(page.form("/answer").value("outcome"), "not_resolved", "what was chosen stays");

    let form = form.fill("outcome", "resolved").fill("text", ANSWER).fill("template", &template);
    let page = officer.post(&form.fill("use", "yes")).await;
    page.says(&["Vous avez déjà écrit quelque chose"]);
    let form = page.form("/answer");
    assert_eq!((form.value("text"), form.value("outcome")), (ANSWER.to_owned(), "resolved".to_owned()));
    let both = officer.post(&form.clone().fill("use", "append")).await.form("/answer").value("text");
    assert!(both.starts_with(ANSWER) && both.contains(&receipt.number), "{both}");
    assert_eq!(officer.post(&form.fill("use", "replace")).await.form("/answer").value("text"), text);
    assert_eq!(events(&app).await, ["received", "assigned"], "nothing is sent");
}

#[tokio::test]
async fn a_refusal_begins_with_its_own_templates() {
    let app = TestApp::start().await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    let dispatcher = app.dispatcher("commune-agadir").await;
    let form = dispatcher.open(&format!("{}/refuse", receipt.desk())).await.form("/refuse");
    assert_eq!(form.choices("template").iter().filter(|choice| !choice.is_empty()).count(), 4);
    let template = id_of(&app, "Irrecevable : pourquoi, et que faire").await;
    let form = form.fill("ground", "form").fill("template", &template).fill("use", "yes");
    let form = dispatcher.post(&form).await.form("/refuse");
    assert!(form.value("text").contains(&receipt.number));
    assert_eq!(form.value("ground"), "form");
    // A template for answers is none for refusals.
    let other = id_of(&app, "C’est fait").await;
    let page = dispatcher.post(&form.fill("template", &other).fill("use", "yes")).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["template".to_owned()]));
}

#[tokio::test]
async fn what_is_retired_or_of_another_subject_is_not_offered() {
    let app = TestApp::start().await;
    app.execute("UPDATE complaints.template SET active = false WHERE lang <> 'fr'").await;
    app.execute(
        "UPDATE complaints.template SET category_code = 'roads' WHERE title LIKE 'C’est%'
         AND tenant_id = (SELECT id FROM identity.tenant WHERE slug = 'commune-agadir')",
    )
    .await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    assign(&app, &receipt).await;
    let form = app.officer("commune-agadir").await.open(&receipt.desk()).await.form("/answer");
    // Five answers, without the one for roads.
    assert_eq!(form.choices("template").iter().filter(|choice| !choice.is_empty()).count(), 4);
}

#[tokio::test]
async fn a_blank_of_a_template_is_not_sent() {
    let app = TestApp::start().await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    assign(&app, &receipt).await;
    let officer = app.officer("commune-agadir").await;
    let form = officer.open(&receipt.desk()).await.form("/answer").fill("outcome", "resolved");
    let page = officer.send(form.clone().fill("text", "Nos équipes sont intervenues le [date].")).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["text".to_owned()]));
    page.says(&["Complétez « [date] », ou enlevez ces crochets"]);
    assert_eq!(page.form("/answer").value("text"), "Nos équipes sont intervenues le [date].");
    let page = officer.send(form.fill("text", "Nos équipes sont intervenues le 24 novembre [1].")).await;
    assert_eq!(page.status, 200, "numbers in brackets are no blanks");
    assert_eq!(events(&app).await, ["received", "assigned", "answered"]);
}
