//! What an administration's programs call a citizen: the same each time, another in each administration, never the account itself.

use super::filled;
use crate::harness::{Browser, Page, Receiver, TestApp};
use reqwest::Method;
use serde_json::Value;

/// A complaint by somebody who is signed in: its number.
async fn submitted(author: &Browser, slug: &str, text: &str) -> String {
    author.send(filled(author, slug).await.fill("text", text)).await.one("[data-number]")
}

/// What an officer's program reads of it.
async fn read(app: &TestApp, slug: &str, number: &str) -> Value {
    let program = app.nobody();
    let request = program.request(Method::GET, &format!("/api/v1/{slug}/complaints/{number}"));
    let page: Page = program.fetch(request.header("authorization", format!("Bearer demo-{slug}-key"))).await;
    assert_eq!(page.status, 200, "{}", page.body());
    page.json()["citizen"].clone()
}

#[tokio::test]
async fn two_administrations_know_a_citizen_by_different_names_and_each_by_one() {
    let app = TestApp::start().await;
    let (amina, youssef) = (app.citizen().await, app.signed_in("youssef@citizen.example").await);
    let first = submitted(&amina, "commune-agadir", "Une lampe est cassée.").await;
    let second = submitted(&amina, "commune-agadir", "Un banc est cassé.").await;
    let rabat = submitted(&amina, "commune-rabat", "Un trottoir est cassé.").await;
    let other = submitted(&youssef, "commune-agadir", "Une porte est cassée.").await;
    let anonymous = submitted(&app.nobody(), "commune-agadir", "Un mur est cassé.").await;
    let name = read(&app, "commune-agadir", &first).await;
    assert!(name.as_str().is_some_and(|name| name.len() == 36), "{name}");
    assert_eq!(read(&app, "commune-agadir", &first).await, name);
    assert_eq!(read(&app, "commune-agadir", &second).await, name);
    assert_ne!(read(&app, "commune-rabat", &rabat).await, name);
    assert_ne!(read(&app, "commune-agadir", &other).await, name);
    assert_eq!(read(&app, "commune-agadir", &anonymous).await, Value::Null);
    assert_ne!(name, app.id_of("amina@citizen.example").await.as_str());
    // Nor does the file of the trail tell it.
    let admin = app.admin("commune-agadir").await;
    let file = admin.get("/fr/commune-agadir/desk/audit.csv").await.body();
    for email in ["amina@citizen.example", "youssef@citizen.example"] {
        assert!(!file.contains(&app.id_of(email).await), "{file}");
    }
    assert!(file.contains(name.as_str().unwrap()), "{file}");
}

#[tokio::test]
async fn webhooks_say_the_same_name_as_the_api() {
    let app = TestApp::start_with(|settings| settings.webhooks.private = true).await;
    let receiver = Receiver::start();
    let admin = app.admin("commune-agadir").await;
    let form = admin.open("/fr/commune-agadir/desk/webhooks/new").await.form("/new");
    admin.send(form.fill("description", "Tableau de bord").fill("url", &receiver.url())).await;
    let number = submitted(&app.citizen().await, "commune-agadir", "Une lampe est cassée.").await;
    app.drain_jobs().await;
    let told: Value = serde_json::from_str(&receiver.requests()[0].body).unwrap();
    assert_eq!(told["data"]["citizen"], read(&app, "commune-agadir", &number).await);
    assert!(!told.to_string().contains(&app.id_of("amina@citizen.example").await));
}
