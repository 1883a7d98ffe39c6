//! Passkeys: added, used to sign in and as the second step, and refused whenever an answer is not the one to our challenge.

use super::{AMINA, SECURITY, kinds, link, with_password};
use crate::harness::{Browser, Device, Form, Page, TestApp};
use jiff::SignedDuration;
use serde_json::{Value, json};

const ADD: &str = "/fr/me/security/passkeys";

/// What the page's script asks for, and gets.
async fn begin(browser: &Browser, page: &Page, form: &str, at: &str) -> (Form, Value) {
    let form = page.form(form);
    let answer = browser.post(&Form::forged(at, &[("csrf", &form.value("csrf"))])).await;
    assert_eq!(answer.status, 200, "{}", answer.body());
    (form, answer.json())
}

fn filled(form: Form, options: &Value, credential: &str) -> Form {
    form.fill("ceremony", options["ceremony"].as_str().unwrap()).fill("credential", credential)
}

/// Adds a passkey to the account.
async fn add(browser: &Browser, device: &mut Device, name: &str) -> Page {
    let page = browser.open(ADD).await;
    let (form, options) = begin(browser, &page, ADD, &format!("{ADD}/begin")).await;
    let credential = device.create(&options);
    browser.send(filled(form.fill("name", name), &options, &credential)).await
}

/// The form of a sign-in without an address, signed by the device.
async fn signed(browser: &Browser, device: &mut Device) -> Form {
    let page = browser.open("/fr/sign-in").await;
    let (form, options) = begin(browser, &page, "/sign-in/passkey", "/fr/sign-in/passkey/begin").await;
    let credential = device.sign(&options);
    filled(form, &options, &credential)
}

async fn opens(browser: &Browser, form: Form) -> bool {
    let page = browser.send(form).await;
    assert!(["/fr/me", "/fr/sign-in"].contains(&page.path.as_str()), "{}", page.path);
    page.path == "/fr/me"
}

#[tokio::test]
async fn a_passkey_is_added_under_a_name_and_opens_the_account_without_an_address() {
    let app = TestApp::start().await;
    let (amina, mut device) = (app.citizen().await, Device::new());
    let page = add(&amina, &mut device, " Mon téléphone ").await;
    assert_eq!(page.path, SECURITY);
    page.says(&["La clé d’accès est ajoutée.", "Vous n’avez plus de code de secours"]);
    assert_eq!(page.all("[data-passkeys] h4"), ["Mon téléphone"]);
    let browser = app.nobody();
    assert!(opens(&browser, signed(&browser, &mut device).await).await);
    browser.open("/fr/me").await.says(&["Bienvenue, Amina Idrissi"]);
    let session = app.rows("SELECT methods, assurance FROM identity.session ORDER BY id DESC LIMIT 1").await;
    assert_eq!(session, [json!({ "methods": ["hwk"], "assurance": 2 })]);
    amina.open(SECURITY).await.says(&["Utilisée pour la dernière fois le 24 novembre 2026"]);
    assert_eq!(kinds(&app, AMINA).await, ["signed-in", "passkey.added", "signed-in"]);
    app.drain_jobs().await;
    assert_eq!(app.mails().len(), 1);
}

#[tokio::test]
async fn a_passkey_is_the_second_step_and_a_fresh_proof() {
    let app = TestApp::start().await;
    let (amina, mut device) = (app.citizen().await, Device::new());
    add(&amina, &mut device, "clé").await;
    let browser = app.nobody();
    let page = with_password(&browser, AMINA).await;
    assert_eq!(page.path, "/fr/sign-in/second");
    let (form, options) = begin(&browser, &page, "/sign-in/second/passkey", "/fr/sign-in/second/passkey/begin").await;
    let form = filled(form, &options, &device.sign(&options));
    assert_eq!(browser.send(form).await.path, "/fr/me");
    let session = app.rows("SELECT methods FROM identity.session ORDER BY id DESC LIMIT 1").await;
    assert_eq!(session, [json!({ "methods": ["pwd", "hwk"] })]);

    app.clock.advance(SignedDuration::from_mins(11));
    let page = browser.open(ADD).await;
    assert!(page.path.starts_with("/fr/me/security/confirm"), "{}", page.path);
    let csrf = page.all_values("main [name=csrf]").remove(0);
    let begun = browser.post(&Form::forged("/fr/me/security/confirm/passkey", &[("csrf", &csrf)])).await.json();
    let credential = device.sign(&begun);
    let ceremony = begun["ceremony"].as_str().unwrap();
    let fields = [("csrf", csrf.as_str()), ("next", ADD), ("ceremony", ceremony), ("credential", &credential)];
    assert_eq!(browser.send(Form::forged("/fr/me/security/confirm", &fields)).await.path, ADD);
}

#[tokio::test]
async fn an_answer_that_is_not_the_one_to_our_challenge_is_refused() {
    let app = TestApp::start().await;
    let (amina, mut device) = (app.citizen().await, Device::new());
    add(&amina, &mut device, "clé").await;
    let browser = app.nobody();

    // The same answer twice.
    let twice = app.nobody();
    let form = signed(&twice, &mut device).await;
    assert!(opens(&twice, form.clone()).await);
    twice.send(twice.open("/fr/me").await.form("/sign-out")).await;
    assert!(!opens(&twice, form).await, "a challenge is answered once");
    // Another site's page had it signed.
    device.origin = "https://diwan.example.evil.example".to_owned();
    assert!(!opens(&browser, signed(&browser, &mut device).await).await, "phished");
    device.origin = "https://diwan.example".to_owned();
    // Nobody's finger was asked for.
    device.verifies = false;
    assert!(!opens(&browser, signed(&browser, &mut device).await).await, "the device alone");
    device.verifies = true;
    // A copy of the key, which has signed less often.
    device.counter = 0;
    assert!(!opens(&browser, signed(&browser, &mut device).await).await, "a copy");
    device.counter = 50;
    assert!(opens(&twice, signed(&twice, &mut device).await).await);
    // Too late.
    let form = signed(&browser, &mut device).await;
    app.clock.advance(SignedDuration::from_mins(5));
    assert!(!opens(&browser, form).await, "five minutes are over");
    // Another key, and nonsense.
    assert!(!opens(&browser, signed(&browser, &mut Device::new()).await).await);
    for nonsense in ["", "{}", "[]", "null", "\0", &"x".repeat(10_000)] {
        let form = signed(&browser, &mut device).await.fill("credential", nonsense);
        assert!(!opens(&browser, form).await, "{nonsense:.10}");
    }
    assert!(!opens(&browser, signed(&browser, &mut device).await.fill("ceremony", "x")).await);
}

#[tokio::test]
async fn a_passkey_of_somebody_else_proves_nothing() {
    let app = TestApp::start().await;
    let (amina, youssef) = (app.citizen().await, app.signed_in("youssef@citizen.example").await);
    let (mut of_amina, mut of_youssef) = (Device::new(), Device::new());
    add(&amina, &mut of_amina, "clé").await;
    add(&youssef, &mut of_youssef, "clé").await;
    let browser = app.nobody();
    let page = with_password(&browser, AMINA).await;
    let (form, options) = begin(&browser, &page, "/sign-in/second/passkey", "/fr/sign-in/second/passkey/begin").await;
    let page = browser.send(filled(form, &options, &of_youssef.sign(&options))).await;
    assert_eq!(page.path, "/fr/sign-in/second");
    page.says(&["Cette clé d’accès n’ouvre pas de compte ici."]);
    assert_eq!(browser.cookie("session"), None);
}

#[tokio::test]
async fn a_passkey_that_was_taken_away_or_whose_account_is_disabled_opens_nothing() {
    let app = TestApp::start().await;
    let (amina, mut device) = (app.citizen().await, Device::new());
    let page = add(&amina, &mut device, "clé").await;
    let browser = app.nobody();
    app.execute("UPDATE identity.person SET disabled_at = now() WHERE email = 'amina@citizen.example'").await;
    assert!(!opens(&browser, signed(&browser, &mut device).await).await);
    app.execute("UPDATE identity.person SET disabled_at = NULL").await;
    assert_eq!(amina.send(page.form("/passkeys/remove")).await.path, SECURITY);
    assert!(!opens(&browser, signed(&browser, &mut device).await).await);
    assert_eq!(with_password(&app.nobody(), AMINA).await.path, "/fr/me", "and the password is enough again");
}

#[tokio::test]
async fn a_passkey_is_added_once_with_a_name_and_after_a_fresh_proof() {
    let app = TestApp::start().await;
    let (amina, mut device) = (app.citizen().await, Device::new());
    for name in ["", "  ", &"x".repeat(61)] {
        assert_eq!(add(&amina, &mut device, name).await.wrong_fields(), ["name"], "{name}");
    }
    device.origin = "https://evil.example".to_owned();
    assert_eq!(add(&amina, &mut device, "clé").await.status, 422);
    device.origin = "https://diwan.example".to_owned();
    add(&amina, &mut device, "<b>clé</b>").await;
    assert_eq!(add(&amina, &mut device, "clé").await.status, 422, "it is there already");
    assert_eq!(app.count("identity.passkey").await, 1);
    app.clock.advance(SignedDuration::from_mins(11));
    assert!(amina.open(ADD).await.path.starts_with("/fr/me/security/confirm"));
    let csrf = amina.open(SECURITY).await.form("/passkeys/remove").value("csrf");
    let page = amina.post(&Form::forged(&format!("{ADD}/begin"), &[("csrf", &csrf)])).await;
    assert_eq!(page.status, 303);
}

#[tokio::test]
async fn where_the_site_has_no_name_no_passkeys_are_offered() {
    let app =
        TestApp::start_with(|settings| settings.server.public_url = "http://127.0.0.1:8080".parse().unwrap()).await;
    let amina = app.citizen().await;
    assert!(!amina.open(SECURITY).await.links("main a").iter().any(|link| link.ends_with("/passkeys")));
    assert_eq!(amina.open(ADD).await.status, 404);
    assert!(!app.nobody().open("/fr/sign-in").await.has_form("/sign-in/passkey"));
    link(&app, &amina).await;
}
