//! Where one's account is open, and an end to it.

use super::{AMINA, SECURITY, kinds, link, with_password};
use crate::harness::{Browser, PASSWORD, TestApp};
use jiff::SignedDuration;
use reqwest::Method;
use serde_json::json;

const FIREFOX: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0";

/// Signs in with a browser that says what it is.
async fn with_firefox(browser: &Browser, email: &str) {
    let form = browser.open("/fr/sign-in").await.form("/fr/sign-in").fill("email", email).fill("password", PASSWORD);
    let (kind, body) = form.encoded();
    let request = browser.request(Method::POST, form.action()).header("content-type", kind);
    assert_eq!(browser.fetch(request.header("user-agent", FIREFOX).body(body)).await.status, 303);
}

#[tokio::test]
async fn the_list_names_devices_hours_and_ways_and_marks_this_one() {
    let app = TestApp::start().await;
    let (desk, phone) = (app.nobody(), app.citizen().await);
    with_firefox(&desk, AMINA).await;
    app.signed_in("youssef@citizen.example").await;
    let page = desk.open(SECURITY).await;
    assert_eq!(
        page.all("[data-sessions] h3"),
        ["Firefox, Linux Cet appareil", "Appareil inconnu"],
        "none of Youssef's"
    );
    page.says(&["Ouverte le 24 novembre 2026", "Ouverte avec : le mot de passe"]);
    assert_eq!(page.all(".service-links [aria-current]"), ["Sécurité"]);
    assert_eq!(phone.open(SECURITY).await.all("[data-sessions] h3").len(), 2);
}

#[tokio::test]
async fn the_last_use_is_noted_once_an_hour_and_to_the_hour() {
    let app = TestApp::start().await;
    let amina = app.citizen().await;
    let seen = async || app.rows("SELECT last_seen_at FROM identity.session").await[0]["last_seen_at"].clone();
    amina.open("/fr/me").await;
    assert_eq!(seen().await, json!(null), "it was opened in this hour");
    app.clock.advance(SignedDuration::from_mins(145));
    amina.open("/fr/me").await;
    assert_eq!(seen().await, "2026-11-24T11:00:00+00:00");
    app.execute("UPDATE identity.session SET last_seen_at = '2026-11-24T11:00:01+00'").await;
    app.clock.advance(SignedDuration::from_mins(30));
    amina.open("/fr/me").await;
    assert_eq!(seen().await, "2026-11-24T11:00:01+00:00", "not written again");
    app.clock.advance(SignedDuration::from_mins(5));
    amina.open("/fr/me").await;
    assert_eq!(seen().await, "2026-11-24T12:00:00+00:00");
}

#[tokio::test]
async fn one_session_is_ended_and_nobody_ends_another_s() {
    let app = TestApp::start().await;
    let (desk, phone, youssef) =
        (app.citizen().await, app.citizen().await, app.signed_in("youssef@citizen.example").await);
    let of_youssef = app.id_of("youssef@citizen.example").await;
    let rows = app.rows(&format!("SELECT id FROM identity.session WHERE person_id = '{of_youssef}'")).await;
    let foreign = rows[0]["id"].as_str().unwrap();
    let page = desk.open(SECURITY).await;
    let ids: Vec<String> = page.all_values("[data-sessions] [name=id]");
    assert_eq!(ids.len(), 2);
    let csrf = page.form("/sessions/end-others").value("csrf");
    let end = |id: &str| crate::harness::Form::forged("/fr/me/security/sessions/end", &[("csrf", &csrf), ("id", id)]);
    desk.send(end(foreign)).await;
    assert_eq!(youssef.open("/fr/me").await.path, "/fr/me");
    for _ in 0..2 {
        let page = desk.send(end(&ids[1])).await;
        assert_eq!(page.path, SECURITY, "a second click finds it done");
        page.says(&["La session est fermée."]);
    }
    assert!(phone.open("/fr/me").await.path.starts_with("/fr/sign-in"));
    assert_eq!(kinds(&app, AMINA).await, ["signed-in", "signed-in", "session.ended"]);
    let page = desk.send(end(&ids[0])).await;
    assert_eq!((page.path.as_str(), desk.cookie("session")), ("/fr/", None), "one's own: signed out");
}

#[tokio::test]
async fn all_others_are_ended_at_once_with_the_sign_ins_that_wait() {
    let app = TestApp::start().await;
    let (desk, phone, thief) = (app.citizen().await, app.citizen().await, app.nobody());
    link(&app, &desk).await;
    let waiting = with_password(&thief, AMINA).await;
    assert_eq!(waiting.path, "/fr/sign-in/second");
    let page = desk.send(desk.open(SECURITY).await.form("/end-others")).await;
    page.says(&["1 autre session est fermée."]);
    assert!(phone.open("/fr/me").await.path.starts_with("/fr/sign-in"));
    assert_eq!(thief.open("/fr/sign-in/second").await.path, "/fr/sign-in");
    assert_eq!(desk.open("/fr/me").await.path, "/fr/me");
}

#[tokio::test]
async fn a_disabled_account_has_no_session_and_opens_none() {
    let app = TestApp::start().await;
    let amina = app.citizen().await;
    let id: uuid::Uuid = app.id_of(AMINA).await.parse().unwrap();
    for _ in 0..2 {
        app.run(async move |application| {
            let now = application.clock.now();
            application.database.control(async |conn| identity::disable_person(conn, now, id).await).await.unwrap();
        })
        .await;
    }
    assert_eq!(app.count("identity.session").await, 0);
    assert!(amina.open("/fr/me").await.path.starts_with("/fr/sign-in"));
    assert_eq!(with_password(&app.nobody(), AMINA).await.status, 422);
    assert_eq!(kinds(&app, AMINA).await, ["signed-in", "account.disabled"]);
}
