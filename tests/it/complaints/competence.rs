//! Which unit is competent for what: rules with dates, suggestions that say why, and routing without a press.

use super::queue::unit;
use super::*;

const RULES: &str = "/fr/commune-agadir/desk/competences";

/// Adds a rule as the administrator.
pub(super) async fn rule(app: &TestApp, unit: &str, subject: &str, reason: &str, is_automatic: bool) {
    let admin = app.admin("commune-agadir").await;
    let form = admin.open(RULES).await.form("/desk/competences");
    let form = form.fill("unit", unit).fill("category", subject).fill("territory", "*").fill("from", "2026-01-01");
    let form = form.fill("name_ar", "لأن").fill("name_fr", reason);
    let form = if is_automatic { form.tick("automatic") } else { form };
    let page = admin.send(form).await;
    assert_eq!(page.status, 200, "{}", page.text());
    page.says(&[reason]);
}

#[tokio::test]
async fn a_suggestion_says_why_and_is_accepted_by_one_press() {
    let app = TestApp::start().await;
    let (lights, all) = (unit(&app, "lights", "Éclairage").await, unit(&app, "all", "Accueil").await);
    rule(&app, &all, "*", "L’accueil reçoit tout.", false).await;
    rule(&app, &lights, "lighting", "L’éclairage relève de la commune.", false).await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    let dispatcher = app.dispatcher("commune-agadir").await;
    let page = dispatcher.open(&receipt.desk()).await;
    let suggested = page.one("[data-suggested]");
    assert!(suggested.find("Éclairage") < suggested.find("Accueil"), "the closest first: {suggested}");
    page.says(&["L’éclairage relève de la commune.", "Règle du 1er janvier 2026", "Autres services possibles"]);
    let form = page.forms("/suggested").remove(0);
    let page = dispatcher.send(form.clone()).await;
    page.says(&["Confiée à ce service par Karim Ouazzani : Éclairage."]);
    assert!(!page.one("[data-suggested]").contains("Éclairage"), "it is in charge");
    assert_eq!(dispatcher.post(&form).await.status, 303, "a double click");
    assert_eq!(events(&app).await, ["received", "assigned"]);
}

#[tokio::test]
async fn a_rule_that_says_so_routes_what_has_just_come_once() {
    let app = TestApp::start().await;
    let lights = unit(&app, "lights", "Éclairage").await;
    rule(&app, &lights, "lighting", "L’éclairage relève de la commune.", true).await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    app.drain_jobs().await;
    app.drain_jobs().await;
    assert_eq!(events(&app).await, ["received", "assigned"]);
    let dispatcher = app.dispatcher("commune-agadir").await;
    let page = dispatcher.open(&receipt.desk()).await;
    page.says(&["Confiée d’office à ce service, selon une règle de compétence : Éclairage."]);
    let rows = app.rows("SELECT detail, actor_id FROM complaints.event WHERE seq = 2").await;
    assert!(rows[0]["detail"]["rule"].is_string() && rows[0]["actor_id"].is_null());
}

#[tokio::test]
async fn what_a_dispatcher_touched_first_is_routed_by_nobody_else() {
    let app = TestApp::start().await;
    let lights = unit(&app, "lights", "Éclairage").await;
    rule(&app, &lights, "lighting", "L’éclairage relève de la commune.", true).await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    assign(&app, &receipt).await;
    app.drain_jobs().await;
    assert_eq!(events(&app).await, ["received", "assigned"]);
    assert_eq!(app.count("complaints.complaint WHERE unit_id IS NOT NULL").await, 0);
}

#[tokio::test]
async fn a_rule_that_ended_suggests_nothing_and_stays_on_the_list() {
    let app = TestApp::start().await;
    let lights = unit(&app, "lights", "Éclairage").await;
    rule(&app, &lights, "lighting", "L’éclairage relève de la commune.", false).await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    let admin = app.admin("commune-agadir").await;
    let page = admin.send(admin.open(RULES).await.form("/end")).await;
    page.says(&["du 1er janvier 2026 au 24 novembre 2026"]);
    assert!(!page.has_form("/end"));
    app.clock.advance(jiff::SignedDuration::from_hours(24));
    let dispatcher = app.dispatcher("commune-agadir").await;
    assert!(!dispatcher.open(&receipt.desk()).await.has_form("/suggested"));
    assert_eq!(dispatcher.open(RULES).await.status, 403);
}

#[tokio::test]
async fn a_wrong_rule_names_its_fields() {
    let app = TestApp::start().await;
    let lights = unit(&app, "lights", "Éclairage").await;
    let admin = app.admin("commune-agadir").await;
    let form = admin.open(RULES).await.form("/desk/competences");
    let page = admin.post(&form.clone().fill("from", "x").fill("to", "y").fill("category", "dragons")).await;
    assert_eq!(page.status, 422);
    assert_eq!(page.wrong_fields(), ["unit", "category", "from", "to", "name_ar", "name_fr"]);
    let form = form.fill("unit", &lights).fill("name_ar", "لأن").fill("name_fr", "Oui").fill("from", "2026-02-01");
    let page = admin.post(&form.fill("to", "2026-01-01")).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["to".to_owned()]));
    assert_eq!(app.count("complaints.competence").await, 0);
}
