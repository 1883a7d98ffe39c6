//! Administrations: how they come in, try Diwan out, and go live.

mod arrival;
mod calendar;
mod import;
mod join;
mod missing;
mod openness;
mod quotas;
mod rivals;
mod settings;
mod states;
mod suspended;
mod trial;

use crate::complaints::Receipt;
use crate::harness::{Browser, TestApp};

/// Brings an administration into a state, as if everything before had happened.
pub(crate) async fn put(app: &TestApp, slug: &str, state: &str) {
    app.execute(&format!("UPDATE identity.tenant SET state = '{state}' WHERE slug = '{slug}'")).await;
    app.run(async |application| application.directory.forget()).await;
}

/// The state of an administration.
async fn state(app: &TestApp, slug: &str) -> String {
    let rows = app.rows(&format!("SELECT state FROM identity.tenant WHERE slug = '{slug}'")).await;
    rows[0]["state"].as_str().unwrap().to_owned()
}

/// The only member of an administration takes a complaint on and answers it.
async fn answer_alone(app: &TestApp, member: &Browser, email: &str, receipt: &Receipt) {
    let form = member.open(&receipt.desk()).await.form("/assign");
    let page = member.send(form.fill("assignee", &app.id_of(email).await)).await;
    assert_eq!(page.status, 200, "{}", page.text());
    let form = page.form("/answer").fill("outcome", "resolved").fill("text", "L’essai est bien arrivé.");
    let page = member.send(form).await;
    assert_eq!(page.status, 200, "{}", page.text());
}
