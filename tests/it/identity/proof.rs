//! What an act may demand of a session: a fresh proof, a second factor.

use super::{AMINA, SECURITY, link, wait_for_next_code, with_password};
use crate::harness::{Form, PASSWORD, TestApp};
use jiff::SignedDuration;
use reqwest::Method;

const OFFICER: &str = "officer@commune-agadir.example";
const DESK: &str = "/fr/commune-agadir/desk/complaints";

#[tokio::test]
async fn what_changes_the_ways_of_proving_asks_for_a_proof_of_the_last_ten_minutes() {
    let app = TestApp::start().await;
    let amina = app.citizen().await;
    let form = amina.open(SECURITY).await.form("/security/authenticator");
    app.clock.advance(SignedDuration::from_mins(11));
    let page = amina.send(form).await;
    assert_eq!(page.path, "/fr/me/security/confirm?next=%2Ffr%2Fme%2Fsecurity");
    page.says(&["Pour continuer, prouvez à nouveau que c’est bien vous."]);
    assert_eq!(app.count("identity.authenticator").await, 0);
    let confirm = page.form("/security/confirm");
    let page = amina.send(confirm.clone().fill("password", "wrong")).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["password".to_owned()]));
    let before = amina.cookie("session").unwrap();
    assert_eq!(amina.send(confirm.fill("password", PASSWORD)).await.path, SECURITY);
    let old = app.nobody();
    old.set_cookie("session", &before);
    assert!(old.open("/fr/me").await.path.starts_with("/fr/sign-in"), "the cookie from before opens nothing");
    link(&app, &amina).await;
}

#[tokio::test]
async fn with_a_second_factor_the_password_is_no_proof() {
    let app = TestApp::start().await;
    let amina = app.citizen().await;
    let (phone, codes) = link(&app, &amina).await;
    app.clock.advance(SignedDuration::from_mins(11));
    let remove = amina.open(SECURITY).await.form("/authenticator/remove");
    let page = amina.send(remove.clone()).await;
    let confirm = page.form("/security/confirm");
    assert!(!confirm.has("password"));
    let csrf = confirm.value("csrf");
    let forged = Form::forged("/fr/me/security/confirm", &[("csrf", &csrf), ("password", PASSWORD)]);
    assert_eq!(amina.send(forged).await.status, 422);
    assert_eq!(amina.send(remove.clone()).await.path.split('?').next(), Some("/fr/me/security/confirm"));
    assert_eq!(amina.send(confirm.clone().fill("code", &phone.code(app.clock.now()))).await.status, 200);
    assert_eq!(amina.send(remove).await.path, SECURITY);
    assert_eq!(app.count("identity.authenticator").await, 0);
    drop(codes);
}

#[tokio::test]
async fn a_session_from_before_the_second_factor_is_not_enough_to_take_it_away() {
    let app = TestApp::start().await;
    let (amina, thief) = (app.citizen().await, app.citizen().await);
    let remove = Form::forged(
        "/fr/me/security/authenticator/remove",
        &[("csrf", &thief.open(SECURITY).await.form("/end-others").value("csrf"))],
    );
    link(&app, &amina).await;
    let page = thief.send(remove).await;
    assert!(page.path.starts_with("/fr/me/security/confirm?acr=substantial"), "{}", page.path);
    assert!(page.form("/security/confirm").has("code"));
    assert_eq!(app.count("identity.authenticator WHERE secret IS NOT NULL").await, 1);
}

#[tokio::test]
async fn a_program_is_told_what_is_demanded() {
    let app = TestApp::start().await;
    let amina = app.citizen().await;
    let form = amina.open(SECURITY).await.form("/security/authenticator");
    app.clock.advance(SignedDuration::from_mins(11));
    let (kind, body) = form.encoded();
    let request = amina.request(Method::POST, form.action()).header("content-type", kind).body(body);
    let mut request = request.build().unwrap();
    request.headers_mut().insert("accept", "application/json".parse().unwrap());
    let page = amina.execute(request).await;
    assert_eq!((page.status, page.header("content-type")), (401, "application/problem+json"));
    assert_eq!(page.header("www-authenticate"), r#"Bearer error="insufficient_user_authentication", max_age="600""#);
    assert_eq!(page.json()["type"], "urn:diwan:problem:proof");
}

#[tokio::test]
async fn a_guess_at_the_proof_is_limited_for_the_session_that_guesses() {
    let app = TestApp::start_with(|settings| settings.server.rate_limits = true).await;
    let (amina, thief) = (app.citizen().await, app.citizen().await);
    let form = |page: &crate::harness::Page| page.form("/security/confirm").fill("password", "a guess");
    let guess = form(&thief.open("/fr/me/security/confirm").await);
    for _ in 0..20 {
        assert_eq!(thief.post(&guess).await.status, 422);
    }
    assert_eq!(thief.post(&guess.clone().fill("password", PASSWORD)).await.status, 429);
    let own = form(&amina.open("/fr/me/security/confirm").await).fill("password", PASSWORD);
    assert_eq!(amina.post(&own).await.status, 303);
}

#[tokio::test]
async fn after_the_proof_one_goes_nowhere_else() {
    let app = TestApp::start().await;
    let amina = app.citizen().await;
    for next in ["https://evil.example/", "//evil.example", "/\\evil.example"] {
        let encoded: String = url::form_urlencoded::byte_serialize(next.as_bytes()).collect();
        let page = amina.open(&format!("/fr/me/security/confirm?next={encoded}")).await;
        let page = amina.post(&page.form("/security/confirm").fill("password", PASSWORD)).await;
        assert_eq!((page.status, page.header("location")), (303, SECURITY), "{next}");
    }
}

#[tokio::test]
async fn who_works_in_an_administration_adds_a_second_factor_before_the_desk_opens() {
    let app = TestApp::start().await;
    let officer = app.officer("commune-agadir").await;
    assert_eq!(officer.open(DESK).await.status, 200, "invented people have nothing to protect");
    app.execute(&format!("UPDATE identity.person SET demo = false WHERE email = '{OFFICER}'")).await;
    let page = officer.open(DESK).await;
    assert_eq!(page.path.split('?').next(), Some(SECURITY));
    page.says(&["Pour travailler ici, votre compte doit avoir une seconde étape."]);
    let api = "/api/v1/commune-agadir/complaints/26-AGA-000001-X/moves";
    let page = officer.call(api, &serde_json::json!({ "move": "assign" })).await;
    assert_eq!((page.status, page.json()["type"].as_str()), (403, Some("urn:diwan:problem:second-factor")));
    let token = [("authorization", "Bearer demo-commune-agadir-key")];
    let page = app.nobody().call_with(api, r#"{"move":"assign"}"#, &token).await;
    assert_ne!(page.status, 403, "tokens have an owner of their own: {}", page.body());
    assert_eq!(officer.open("/fr/commune-rabat/desk/complaints").await.status, 404, "strangers learn nothing");
    assert_eq!(officer.open("/fr/me").await.status, 200, "their own space is open");

    let (phone, _) = link(&app, &officer).await;
    assert_eq!(officer.open(DESK).await.status, 200, "at once");
    wait_for_next_code(&app);
    let browser = app.nobody();
    let page = with_password(&browser, OFFICER).await;
    browser.send(page.form("/sign-in/second").fill("code", &phone.code(app.clock.now()))).await;
    assert_eq!(browser.open(DESK).await.status, 200);
}

#[tokio::test]
async fn who_runs_the_platform_too() {
    let app = TestApp::start().await;
    app.execute("UPDATE identity.person SET demo = false WHERE operator").await;
    let operator = app.operator().await;
    assert_eq!(operator.open("/fr/platform/failed-jobs").await.path.split('?').next(), Some(SECURITY));
    link(&app, &operator).await;
    assert_eq!(operator.open("/fr/platform/failed-jobs").await.status, 200);
}

#[tokio::test]
async fn a_citizen_needs_none() {
    let app = TestApp::start().await;
    app.execute("UPDATE identity.person SET demo = false").await;
    assert_eq!(app.signed_in(AMINA).await.open("/fr/me").await.status, 200);
}
