//! Proving one's telephone number, and signing in by a code sent to it.

use crate::harness::{Browser, Page, TestApp};
use jiff::SignedDuration;
use serde_json::{Value, json};

const AMINA: &str = "amina@citizen.example";
pub(super) const NUMBER: &str = "+212612345678";

/// The short messages that left, in order.
pub(super) async fn messages(app: &TestApp) -> Vec<Value> {
    app.drain_jobs().await;
    app.texts()
}

/// The code in the last of them.
async fn code(app: &TestApp) -> String {
    let sent = messages(app).await.pop().expect("a short message");
    assert_eq!(sent["to"], NUMBER);
    let digits: String = sent["text"].as_str().unwrap().chars().filter(char::is_ascii_digit).collect();
    assert_eq!(digits.len(), 6, "{sent}");
    digits
}

async fn ask(browser: &Browser, path: &str, phone: &str) -> Page {
    browser.send(browser.open(path).await.form(path).fill("phone", phone)).await
}

/// Amina's number, proved.
async fn proved(app: &TestApp, browser: &Browser) {
    let page = ask(browser, "/fr/me/profile/phone", "06 12 34 56 78").await;
    let page = browser.send(page.form("/me/profile/phone/code").fill("code", &code(app).await)).await;
    assert_eq!(page.path, "/fr/me/profile");
    page.says(&["Votre numéro est confirmé", NUMBER]);
}

#[tokio::test]
async fn a_proved_number_opens_the_account_by_a_code() {
    let app = TestApp::start().await;
    let amina = app.citizen().await;
    let wrong = ask(&amina, "/fr/me/profile/phone", "12").await;
    assert_eq!((wrong.status, wrong.wrong_fields()), (422, vec!["phone".to_owned()]));
    proved(&app, &amina).await;
    let phone = app.nobody();
    let page = ask(&phone, "/fr/sign-in/phone", "0612345678").await;
    let form = page.form("/sign-in/phone/code");
    let code = code(&app).await;
    // Nobody else's browser, whatever it knows.
    let thief = app.nobody();
    let stolen = thief.open("/fr/sign-in/phone/code").await.form("/sign-in/phone/code").fill("code", &code);
    assert_eq!(thief.post(&stolen).await.status, 422);
    let page = phone.send(form.clone().fill("code", &format!("{} {}", &code[..3], &code[3..]))).await;
    assert_eq!((page.status, page.path.as_str()), (200, "/fr/me"));
    let methods = app.rows("SELECT methods, assurance FROM identity.session WHERE 'sms' = ANY(methods)").await;
    assert_eq!(methods, [json!({ "methods": ["sms"], "assurance": 1 })]);
    let again = app.nobody();
    again.set_cookie("proof", &phone.cookie("proof").unwrap());
    again.set_cookie("seat", &phone.cookie("seat").unwrap());
    assert_eq!(again.post(&form.fill("code", &code)).await.status, 422, "once");
    assert_eq!(app.count("notifications.text_message WHERE body IS NOT NULL").await, 0, "no code is kept");
}

#[tokio::test]
async fn a_number_that_opens_nothing_gets_no_message_and_the_same_answer() {
    let app = TestApp::start().await;
    proved(&app, &app.citizen().await).await;
    let sent = messages(&app).await.len();
    let unknown = ask(&app.nobody(), "/fr/sign-in/phone", "0698765432").await;
    assert_eq!(messages(&app).await.len(), sent);
    let known = ask(&app.nobody(), "/fr/sign-in/phone", NUMBER).await;
    assert_eq!(unknown.text(), known.text());
    app.execute(&format!("UPDATE identity.person SET disabled_at = now() WHERE email = '{AMINA}'")).await;
    let before = messages(&app).await.len();
    ask(&app.nobody(), "/fr/sign-in/phone", NUMBER).await;
    assert_eq!(messages(&app).await.len(), before, "a closed account");
}

#[tokio::test]
async fn five_tries_and_ten_minutes_are_enough_and_the_page_after_an_e_mail_does_not_tell_the_code() {
    let app = TestApp::start().await;
    proved(&app, &app.citizen().await).await;
    let thief = app.nobody();
    let form = ask(&thief, "/fr/sign-in/phone", NUMBER).await.form("/sign-in/phone/code");
    let shown = thief.open("/fr/sign-in/email/sent").await.one("[data-code]");
    assert_eq!(thief.post(&form.clone().fill("code", &shown)).await.status, 422, "another code");
    for _ in 0..4 {
        assert_eq!(thief.post(&form.clone().fill("code", "")).await.status, 422);
    }
    let right = code(&app).await;
    assert_eq!(thief.post(&form.fill("code", &right)).await.status, 422, "after five tries");
    let slow = app.nobody();
    let form = ask(&slow, "/fr/sign-in/phone", NUMBER).await.form("/sign-in/phone/code");
    let right = code(&app).await;
    app.clock.advance(SignedDuration::from_mins(10));
    assert_eq!(slow.post(&form.fill("code", &right)).await.status, 422, "after ten minutes");
    assert_eq!(app.count("identity.session WHERE 'sms' = ANY(methods)").await, 0);
}

#[tokio::test]
async fn who_proves_a_number_last_has_it() {
    let app = TestApp::start().await;
    proved(&app, &app.citizen().await).await;
    proved(&app, &app.signed_in("youssef@citizen.example").await).await;
    let phone = app.nobody();
    let form = ask(&phone, "/fr/sign-in/phone", NUMBER).await.form("/sign-in/phone/code");
    phone.send(form.fill("code", &code(&app).await)).await.says(&["Bienvenue, Youssef Berrada"]);
}
