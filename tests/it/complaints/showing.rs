//! An administration decides what the public sees, on record.

use super::map::{LIST, reported};
use super::*;

const PLACE: &str = "/fr/commune-agadir/desk/showing";
const CHANGES: &str = "identity.audit_event WHERE kind = 'showing.changed'";

#[tokio::test]
async fn an_administrator_opens_and_closes_the_map_on_record() {
    let app = TestApp::start().await;
    app.execute("UPDATE complaints.category SET visibility = 'public' WHERE code = 'lighting'").await;
    let admin = app.admin("commune-agadir").await;
    let page = admin.get(PLACE).await;
    page.says(&["Ce que le public voit", "Rien à montrer"]);
    let form = page.form("/desk/showing");
    assert_eq!(form.box_of("map", "yes"), Some(false));
    let form = form.tick("map").fill("publishes", "unflagged");
    let page = admin.send(form.clone()).await;
    page.says(&["Les réclamations sont montrées au public."]);
    // Twice the same is one decision.
    admin.send(form).await;
    assert_eq!(app.count(CHANGES).await, 1);
    let rows = app.rows("SELECT detail FROM identity.audit_event WHERE kind = 'showing.changed'").await;
    assert_eq!(rows[0]["detail"], serde_json::json!({ "map": true, "publishes": "unflagged" }));

    reported(&app, "lighting", "Lampadaire éteint.", ("30.4200", "-9.6000")).await;
    app.nobody().get(LIST).await.says(&["1 réclamation"]);
    assert!(app.nobody().get("/fr/commune-agadir/").await.links("a.door").contains(&LIST.to_owned()));
    let page = admin.get(PLACE).await;
    page.says(&["Lampadaire éteint."]);
    admin.send(page.form("/desk/showing").tick_one("map", "yes", false)).await;
    app.nobody().get(LIST).await.says(&["Réclamations non publiées"]);
    assert_eq!(app.count(CHANGES).await, 2);
}

#[tokio::test]
async fn who_may_not_decide_does_not() {
    let app = TestApp::start().await;
    assert_eq!(app.officer("commune-agadir").await.get(PLACE).await.status, 403);
    assert_eq!(app.admin("commune-rabat").await.get(PLACE).await.status, 404);
    let admin = app.admin("commune-agadir").await;
    let form = admin.get(PLACE).await.form("/desk/showing").fill("publishes", "everything");
    assert_eq!(admin.post(&form).await.status, 400);
    assert_eq!(app.count("complaints.showing").await, 0);
}

#[tokio::test]
async fn the_form_says_before_sending_what_the_public_will_see() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let open =
        async |category: &str| amina.open(&format!("/fr/commune-agadir/complaints/new?category={category}")).await;
    let nothing = open("lighting").await;
    assert_eq!(
        nothing.one("[data-promise]").trim(),
        "Ce que vous écrivez n’est lu que par l’administration qui répond."
    );
    assert_eq!(nothing.all("[data-public]"), [""; 0]);
    let preview = amina.post(&filled(&amina, "commune-agadir").await.press("preview")).await;
    preview.says(&["ne montre pas de réclamations au public pour le moment"]);
    let unknown = amina.open("/fr/complaints/new").await.one("[data-promise]");
    assert!(unknown.contains("des administrations montrent aussi le texte et le lieu"), "{unknown}");

    app.show_complaints("commune-agadir", "unflagged").await;
    let page = open("lighting").await;
    let promise = page.one("[data-promise]");
    assert!(promise.contains("aussitôt") && promise.contains("Éclairage public"), "{promise}");
    assert!(!promise.contains("n’est lu que"), "{promise}");
    assert!(page.one("[data-public]").contains("le public voit aussitôt le texte et le lieu"));
    assert!(open("staff").await.one("[data-public]").contains("ne voit rien de votre réclamation"));
    let preview = amina.post(&filled(&amina, "commune-agadir").await.press("preview")).await;
    preview.says(&["Le public verra ainsi votre réclamation, dès son envoi."]);

    app.show_complaints("commune-agadir", "reviewed").await;
    let page = open("lighting").await;
    assert!(page.one("[data-promise]").contains("après vérification"));
    assert!(page.one("[data-public]").contains("le texte et le lieu après vérification"));
    assert!(open("noise").await.one("[data-public]").contains("son lieu approximatif"));
    let alone = amina.open("/fr/commune-agadir/complaints/questions?category=lighting").await;
    assert!(alone.body().contains("data-public"), "whoever chooses a subject is told at once");
}

#[tokio::test]
async fn its_author_is_told_that_a_text_waits_for_a_check() {
    let app = TestApp::start().await;
    app.show_complaints("commune-agadir", "reviewed").await;
    let amina = app.nobody();
    let page = amina.send(filled(&amina, "commune-agadir").await).await;
    let receipt = Receipt::of("commune-agadir", &page);
    assert!(page.one("[data-awaits-review]").contains("attend la vérification"));
    assert_eq!(amina.open(&receipt.path()).await.all("[data-awaits-review]").len(), 1);
    app.execute("UPDATE complaints.face SET moderation = 'clean'").await;
    assert_eq!(amina.open(&receipt.path()).await.all("[data-awaits-review]"), [""; 0]);
    // What the public never sees waits for nothing.
    let page = amina.send(filled(&amina, "commune-agadir").await.fill("category", "delay")).await;
    Receipt::of("commune-agadir", &page);
    assert_eq!(page.all("[data-awaits-review]"), [""; 0]);
}
