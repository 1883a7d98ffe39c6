//! Guessing a password from many addresses: slowed for each account, told to nobody, and never a way to lock the owner out.

use crate::harness::{Browser, Form, PASSWORD, Page, TestApp};
use futures_util::future::join_all;
use jiff::SignedDuration;
use serde_json::json;

const AMINA: &str = "amina@citizen.example";
const NOBODY: &str = "nobody@citizen.example";
const YOUSSEF: &str = "youssef@citizen.example";

async fn app() -> TestApp {
    TestApp::start_with(|settings| {
        settings.server.rate_limits = true;
        settings.server.behind_proxy = true;
    })
    .await
}

async fn form(browser: &Browser, email: &str, password: &str) -> Form {
    let form = browser.open("/fr/sign-in").await.form("/fr/sign-in");
    form.fill("email", email).fill("password", password)
}

/// The same guess from addresses of which each has one.
async fn from_everywhere(browser: &Browser, email: &str, count: usize) -> Vec<Page> {
    let form = &form(browser, email, "guess").await;
    join_all((0..count).map(|n| async move { browser.post_from(form, &format!("198.51.100.{n}")).await })).await
}

async fn sign_in(browser: &Browser, email: &str, password: &str, address: &str) -> u16 {
    browser.post_from(&form(browser, email, password).await, address).await.status
}

async fn events(app: &TestApp, kind: &str) -> Vec<serde_json::Value> {
    app.rows(&format!(
        "SELECT p.email, e.detail FROM identity.account_event e LEFT JOIN identity.person p ON p.id = e.person_id
          WHERE e.kind = '{kind}' ORDER BY e.id"
    ))
    .await
}

#[tokio::test]
async fn an_account_is_not_guessed_from_many_addresses_and_its_owner_is_not_locked_out() {
    let app = app().await;
    let (own, crowd) = (app.citizen().await, app.nobody());
    own.send(own.open("/fr/me").await.form("/sign-out")).await;
    let pages = from_everywhere(&crowd, AMINA, 30).await;
    let refused: Vec<_> = pages.iter().filter(|page| page.status == 429).collect();
    assert_eq!(refused.len(), 10, "{:?}", pages.iter().map(|page| page.status).collect::<Vec<_>>());
    let seconds: u64 = refused[0].header("retry-after").parse().unwrap();
    assert_eq!(seconds, 3600);
    assert_eq!(refused[0].wrong_fields(), ["email"]);
    refused[0].says(&["Trop de tentatives. Patientez 60 minutes", "Depuis un autre navigateur"]);
    assert_eq!(events(&app, "sign-in.limited").await, [json!({ "email": AMINA, "detail": { "by": "strangers" } })]);
    assert_eq!(events(&app, "sign-in.refused").await.len(), 20);

    // The right password does not tell a stranger more than a wrong one.
    assert_eq!(sign_in(&crowd, AMINA, PASSWORD, "192.0.2.1").await, 429);
    assert_eq!(sign_in(&crowd, "  AMINA@Citizen.Example ", PASSWORD, "192.0.2.2").await, 429, "the same account");
    assert_eq!(crowd.cookie("session"), None);
    assert_eq!(sign_in(&crowd, YOUSSEF, PASSWORD, "192.0.2.3").await, 303, "another account");
    // The owner's own browser, from whatever address.
    assert_eq!(sign_in(&own, AMINA, "a typing error", "192.0.2.4").await, 422);
    assert_eq!(sign_in(&own, AMINA, PASSWORD, "192.0.2.4").await, 303);
    // It is not the crowd's way in, and the owner's success gives the crowd no new guesses.
    assert_eq!(sign_in(&app.nobody(), AMINA, PASSWORD, "192.0.2.5").await, 429);

    app.clock.advance(SignedDuration::from_mins(59));
    assert_eq!(sign_in(&app.nobody(), AMINA, PASSWORD, "192.0.2.6").await, 429);
    app.clock.advance(SignedDuration::from_mins(1));
    assert_eq!(sign_in(&app.nobody(), AMINA, PASSWORD, "192.0.2.7").await, 303);
}

#[tokio::test]
async fn an_account_that_does_not_exist_is_limited_in_the_same_words() {
    let app = app().await;
    let crowd = app.nobody();
    let (known, unknown) = (from_everywhere(&crowd, AMINA, 25).await, from_everywhere(&app.nobody(), NOBODY, 25).await);
    let statuses = |pages: &[Page]| {
        let mut statuses: Vec<u16> = pages.iter().map(|page| page.status).collect();
        statuses.sort_unstable();
        statuses
    };
    assert_eq!(statuses(&known), [[422].repeat(20), [429].repeat(5)].concat());
    assert_eq!(statuses(&known), statuses(&unknown));
    let (known, unknown) =
        (known.iter().find(|page| page.status == 429), unknown.iter().find(|page| page.status == 429));
    let (known, unknown) = (known.unwrap(), unknown.unwrap());
    assert_eq!((known.text(), known.header("retry-after")), (unknown.text(), unknown.header("retry-after")));
    let names = |page: &Page| {
        page.cookies().iter().map(|cookie| cookie.split('=').next().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(names(known), names(unknown));
    let limited = events(&app, "sign-in.limited").await;
    assert_eq!(limited[1], json!({ "email": null, "detail": { "by": "strangers" } }), "{limited:?}");
}

#[tokio::test]
async fn a_browser_that_the_account_knows_has_a_limit_of_its_own() {
    let app = app().await;
    let thief = app.citizen().await;
    thief.send(thief.open("/fr/me").await.form("/sign-out")).await;
    let guess = form(&thief, AMINA, "guess").await;
    for n in 0..20 {
        assert_eq!(thief.post_from(&guess, &format!("192.0.2.{n}")).await.status, 422);
    }
    assert_eq!(thief.post_from(&guess, "192.0.2.100").await.status, 429);
    assert_eq!(thief.post_from(&guess.fill("password", PASSWORD), "192.0.2.101").await.status, 429);
    assert_eq!(events(&app, "sign-in.limited").await, [json!({ "email": AMINA, "detail": { "by": "known device" } })]);
    assert_eq!(sign_in(&app.nobody(), AMINA, PASSWORD, "192.0.2.102").await, 303, "strangers are counted apart");
}

#[tokio::test]
async fn the_cookie_of_a_known_browser_is_signed_kept_long_and_names_nobody() {
    let app = app().await;
    let amina = app.nobody();
    let page = amina.post(&form(&amina, AMINA, PASSWORD).await).await;
    let cookie = page.cookies().into_iter().find(|cookie| cookie.starts_with("known=")).unwrap();
    assert!(cookie.contains("Max-Age=34560000") && !cookie.contains("amina"), "{cookie}");
    from_everywhere(&app.nobody(), AMINA, 21).await;

    let known = amina.cookie("known").unwrap();
    let (text, mac) = known.split_once('.').unwrap();
    let of_youssef = app.nobody();
    of_youssef.post(&form(&of_youssef, YOUSSEF, PASSWORD).await).await;
    let of_youssef = of_youssef.cookie("known").unwrap();
    for (n, forged) in [format!("{text}x.{mac}"), of_youssef, "x".to_owned(), String::new()].iter().enumerate() {
        let thief = app.nobody();
        thief.set_cookie("known", forged);
        assert_eq!(sign_in(&thief, AMINA, PASSWORD, &format!("203.0.113.{n}")).await, 429, "{forged}");
    }
    // A second account in the same browser, and the first is known still.
    amina.send(amina.open("/fr/me").await.form("/sign-out")).await;
    assert_eq!(sign_in(&amina, YOUSSEF, PASSWORD, "203.0.113.20").await, 303);
    amina.send(amina.open("/fr/me").await.form("/sign-out")).await;
    assert_eq!(sign_in(&amina, AMINA, PASSWORD, "203.0.113.21").await, 303);
    amina.send(amina.open("/fr/me").await.form("/sign-out")).await;
    app.clock.advance(SignedDuration::from_hours(24 * 400));
    from_everywhere(&app.nobody(), AMINA, 20).await;
    assert_eq!(sign_in(&amina, AMINA, PASSWORD, "203.0.113.22").await, 429, "after a year and more it is forgotten");
}

#[tokio::test]
async fn a_crowd_that_tries_passwords_of_all_an_administration_s_people_is_slowed_and_they_come_in() {
    let app = app().await;
    let crowd = app.nobody();
    let form = form(&crowd, "nobody@commune-agadir.example", "guess").await;
    // A thousand addresses of one domain, from as many clients: no account and no client is over its own limit.
    for round in 0..20 {
        let tries = (0..50).map(|n| {
            let form = form.clone().fill("email", &format!("n{round}-{n}@commune-agadir.example"));
            let crowd = &crowd;
            async move { crowd.post_from(&form, &format!("10.{round}.0.{n}")).await.status }
        });
        assert!(join_all(tries).await.iter().all(|status| *status == 422), "{round}");
    }
    let wrong = form.clone().fill("email", "clerk@commune-agadir.example");
    assert_eq!(crowd.post_from(&wrong, "10.19.0.7").await.status, 429, "who has just been wrong");
    let elsewhere = form.clone().fill("email", "clerk@commune-rabat.example");
    assert_eq!(crowd.post_from(&elsewhere, "10.19.0.8").await.status, 422, "another administration's people");
    for n in 0..3 {
        let email = ["officer", "clerk", "head"][n];
        let email = format!("{email}@commune-agadir.example");
        assert_eq!(sign_in(&app.nobody(), &email, PASSWORD, &format!("203.0.113.{n}")).await, 303, "{email}");
    }
}
