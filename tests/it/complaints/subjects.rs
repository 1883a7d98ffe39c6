//! An administration sets up its subjects and what they ask.

use super::*;

const LIST: &str = "/fr/commune-agadir/desk/subjects";

/// The form of a complaint, which nobody keeps for others.
async fn fresh(browser: &Browser) -> Form {
    browser.open("/fr/commune-agadir/complaints/new?fresh=1").await.form("/complaints/new")
}

#[tokio::test]
async fn a_subject_is_made_asked_about_and_closed() {
    let app = TestApp::start().await;
    let admin = app.admin("commune-agadir").await;
    let form = admin.open(&format!("{LIST}/new")).await.form("/subjects/new");
    let form = form.fill("name_ar", "الأسواق").fill("name_fr", "Marchés").fill("code", "markets");
    let form = form.fill("parent", "public-space").fill("visibility", "public").tick("anonymity").fill("target", "7");
    let page = admin.send(form.clone()).await;
    assert_eq!((page.status, page.path.as_str()), (200, "/fr/commune-agadir/desk/subjects/markets"), "{}", page.text());
    // Twice is once.
    assert_eq!(admin.send(form).await.path, page.path);
    assert_eq!(app.count("complaints.category WHERE code = 'markets'").await, 1);
    assert_eq!(app.count("identity.audit_event WHERE kind = 'subject.made'").await, 1);
    let tree = admin.open(LIST).await;
    tree.says(&["Marchés", "Groupe", "Le texte et le lieu"]);

    let form = admin.open(&format!("{LIST}/markets/questions/new")).await.form("/questions/new");
    let form = form.fill("name_ar", "أي سوق؟").fill("name_fr", "Quel marché").fill("code", "which").tick("required");
    let page = admin.send(form.clone().fill("datatype", "singlevaluelist")).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["key1".to_owned()]), "a list without options");
    assert!(page.form("/questions/new").has("key3") && !page.form("/questions/new").has("key4"), "three rows at first");
    let page = admin.post(&page.form("/questions/new").fill("key1", "souk").press("more")).await;
    assert_eq!((page.status, page.wrong_fields()), (200, vec![]), "{}", page.text());
    let form = page.form("/questions/new");
    assert!(form.has("key6") && !form.has("key7"), "three more");
    assert_eq!([form.value("key1"), form.value("name_fr")], ["souk", "Quel marché"], "what was typed stays");
    assert_eq!(app.count("complaints.question WHERE category_code = 'markets'").await, 0, "nothing is kept");
    let form =
        page.form("/questions/new").fill("key1", "souk").fill("option1_ar", "السوق").fill("option1_fr", "Le souk");
    let form = form.fill("key2", "fire").fill("option2_ar", "حريق").fill("option2_fr", "Un incendie");
    let form = form.fill("diverts2_ar", "اتصلوا بالرقم 15.").fill("diverts2_fr", "Appelez le 15.");
    let page = admin.send(form).await;
    assert_eq!(page.status, 200, "{}", page.text());

    let amina = app.nobody();
    let form = fresh(&amina).await.fill("category", "markets");
    let form = amina.send(form.press("ask")).await.form("/complaints/new");
    assert_eq!(form.choices("q-which"), ["souk", "fire"]);
    let form = form.fill("text", TEXT).fill("email", "amina@citizen.example").tick("consent");
    let page = amina.post(&form.clone().fill("q-which", "fire")).await;
    page.says(&["Appelez le 15."]);
    Receipt::of("commune-agadir", &amina.send(form.fill("q-which", "souk")).await);

    let form = admin.open(&format!("{LIST}/markets")).await.form("/subjects/markets");
    assert_eq!(admin.send(form.without("open")).await.status, 200);
    assert!(!fresh(&amina).await.choices("category").contains(&"markets".to_owned()));
}

#[tokio::test]
async fn what_is_wrong_is_named_and_nothing_is_kept() {
    let app = TestApp::start().await;
    let admin = app.admin("commune-agadir").await;
    let form = admin.open(&format!("{LIST}/new")).await.form("/subjects/new");
    let right = form.fill("name_ar", "الأسواق").fill("name_fr", "Marchés").fill("code", "markets");
    for (field, value) in [
        ("code", "Deux mots"),
        ("code", "new"),
        ("code", "lighting"),
        ("name_fr", ""),
        ("name_ar", &"ش".repeat(81)),
        ("parent", "lighting"),
        ("visibility", "everything"),
        ("target", "0"),
        ("nearby", "9000"),
        ("position", "x"),
    ] {
        let page = admin.post(&right.clone().fill(field, value)).await;
        assert_eq!((page.status, page.wrong_fields()), (422, vec![field.to_owned()]), "{field} = {value}");
    }
    assert_eq!(app.count("identity.audit_event WHERE kind LIKE 'subject.%'").await, 0);
    assert_eq!(admin.open(&format!("{LIST}/dragons")).await.status, 404);
    assert_eq!(app.admin("commune-rabat").await.open(LIST).await.status, 404);
    assert_eq!(app.officer("commune-agadir").await.open(LIST).await.status, 403);
}

#[tokio::test]
async fn two_who_change_the_same_do_not_undo_each_other() {
    let app = TestApp::start().await;
    let admin = app.admin("commune-agadir").await;
    let path = format!("{LIST}/roads");
    let one = admin.open(&path).await.form("/subjects/roads");
    let other = one.clone();
    assert_eq!(admin.send(one.fill("target", "3")).await.status, 200);
    let page = admin.post(&other.fill("nearby", "70")).await;
    assert_eq!(page.status, 409, "{}", page.text());
    page.says(&["Quelqu’un d’autre l’a changé entre-temps"]);
    let form = page.form("/subjects/roads");
    assert_eq!(form.value("nearby"), "70");
    let rows = "complaints.category WHERE code = 'roads' AND target_days = 3 AND nearby_metres = 50";
    assert_eq!(app.count(rows).await, 1);
    // Who knows it may still mean it.
    assert_eq!(admin.send(form).await.status, 200);
    assert_eq!(app.count("complaints.category WHERE code = 'roads' AND nearby_metres = 70").await, 1);
}

#[tokio::test]
async fn questions_are_moved_and_taken_away_and_old_answers_stay() {
    let app = TestApp::start().await;
    let (admin, amina) = (app.admin("commune-agadir").await, app.nobody());
    let form = amina.send(filled(&amina, "commune-agadir").await.press("ask")).await.form("/complaints/new");
    let receipt = Receipt::of("commune-agadir", &amina.send(form.fill("q-pole", "P-114")).await);

    let form = admin.open(&format!("{LIST}/lighting/questions/pole")).await.form("/questions/pole");
    assert_eq!(admin.send(form.fill("position", "1")).await.status, 200);
    let order = "SELECT code FROM complaints.question WHERE category_code = 'lighting'
                    AND tenant_id = (SELECT id FROM identity.tenant WHERE slug = 'commune-agadir') ORDER BY position";
    let codes = async || {
        let rows = app.rows(order).await;
        rows.iter().map(|row| row["code"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(codes().await, ["pole", "danger", "lamps"]);
    let form = admin.open(&format!("{LIST}/lighting/questions/pole")).await.form("/remove");
    assert_eq!(admin.send(form.clone()).await.status, 200);
    assert_eq!(admin.send(form).await.status, 200);
    assert_eq!(codes().await, ["danger", "lamps"]);
    assert_eq!(app.count("identity.audit_event WHERE kind = 'subject.asked'").await, 2);
    amina.open(&receipt.path()).await.says(&["P-114"]);
}
