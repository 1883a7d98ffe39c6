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
