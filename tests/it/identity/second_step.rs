//! The second step of a sign-in: nothing opens without it, no code opens twice, and nobody is locked out by strangers.

use super::{AMINA, SECURITY, kinds, link, wait_for_next_code, with_password};
use crate::harness::{Browser, Form, PASSWORD, TestApp};
use futures_util::future::join_all;
use jiff::SignedDuration;
use serde_json::json;

async fn limited() -> TestApp {
    TestApp::start_with(|settings| {
        settings.server.rate_limits = true;
        settings.server.behind_proxy = true;
    })
    .await
}

/// The form of the second step, after a password from an address of its own.
async fn second_from(browser: &Browser, address: &str) -> Form {
    let form = browser.open("/fr/sign-in").await.form("/fr/sign-in").fill("email", AMINA).fill("password", PASSWORD);
    let page = browser.post_from(&form, address).await;
    assert_eq!((page.status, page.header("location")), (303, "/fr/sign-in/second"), "{}", page.text());
    browser.open("/fr/sign-in/second").await.form("/sign-in/second")
}

#[tokio::test]
async fn with_a_second_factor_the_password_alone_opens_nothing() {
    let app = TestApp::start().await;
    let (phone, _) = link(&app, &app.citizen().await).await;
    wait_for_next_code(&app);
    let browser = app.nobody();
    let form = browser.open("/fr/sign-in?next=%2Ffr%2Fme%2Fsecurity").await.form("/fr/sign-in");
    let page = browser.send(form.fill("email", AMINA).fill("password", PASSWORD)).await;
    assert_eq!((page.path.as_str(), browser.cookie("session")), ("/fr/sign-in/second", None));
    assert_eq!(browser.cookie("known"), None, "who knows the password alone is a stranger still");
    assert!(browser.open("/fr/me").await.path.starts_with("/fr/sign-in?"));
    let page = browser.send(page.form("/sign-in/second").fill("code", &phone.code(app.clock.now()))).await;
    assert_eq!(page.path, SECURITY, "where they wanted to go");
    let session = app.rows("SELECT methods, assurance FROM identity.session ORDER BY id DESC LIMIT 1").await;
    assert_eq!(session, [json!({ "methods": ["pwd", "otp"], "assurance": 2 })]);
    assert_eq!((app.count("identity.pending_sign_in").await, browser.cookie("second-step")), (0, None));
}

#[tokio::test]
async fn a_code_of_the_step_before_or_after_is_taken_and_none_twice() {
    let app = TestApp::start().await;
    let (phone, _) = link(&app, &app.citizen().await).await;
    let step = SignedDuration::from_secs(30);
    let at = app.clock.now();
    app.clock.advance(step + step + step);
    let now = at + step + step + step;
    for (shown, status) in [
        (now - step - step, 422),
        (now + step + step, 422),
        (now - step, 200),
        (now - step, 422),
        (now, 200),
        (now + step, 200),
        // Older than the last one: whoever looked on may not use it either.
        (now, 422),
    ] {
        let browser = app.nobody();
        let page = with_password(&browser, AMINA).await;
        let page = browser.send(page.form("/sign-in/second").fill("code", &phone.code(shown))).await;
        assert_eq!(page.status, status, "{shown}");
    }
}

#[tokio::test]
async fn one_code_used_by_many_at_once_opens_once() {
    let app = TestApp::start().await;
    let (phone, codes) = link(&app, &app.citizen().await).await;
    wait_for_next_code(&app);
    for code in [phone.code(app.clock.now()), codes[3].clone()] {
        let browsers: Vec<Browser> = (0..6).map(|_| app.nobody()).collect();
        let forms = join_all(
            browsers
                .iter()
                .map(async |browser| with_password(browser, AMINA).await.form("/sign-in/second").fill("code", &code)),
        );
        let forms = forms.await;
        let answers = join_all(browsers.iter().zip(&forms).map(|(browser, form)| browser.post(form))).await;
        let mut statuses: Vec<u16> = answers.iter().map(|page| page.status).collect();
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 422, 422, 422, 422, 422], "{code}");
    }
    assert_eq!(app.count("identity.recovery_code WHERE used_at IS NULL").await, 9);
}

#[tokio::test]
async fn one_sign_in_that_waits_opens_one_session() {
    let app = TestApp::start().await;
    let (_, codes) = link(&app, &app.citizen().await).await;
    let browser = app.nobody();
    let form = with_password(&browser, AMINA).await.form("/sign-in/second");
    let forms: Vec<Form> = codes.iter().take(4).map(|code| form.clone().fill("code", code)).collect();
    let answers = join_all(forms.iter().map(|form| browser.post(form))).await;
    let opened = answers.iter().filter(|page| page.header("location") == "/fr/me").count();
    assert_eq!(opened, 1);
    assert_eq!(app.count("identity.session").await, 2);
    assert_eq!(app.count("identity.recovery_code WHERE used_at IS NULL").await, 9, "the others took nothing");
}

#[tokio::test]
async fn a_recovery_code_opens_once_and_its_use_is_told() {
    let app = TestApp::start().await;
    let amina = app.citizen().await;
    let (_, codes) = link(&app, &amina).await;
    let browser = app.nobody();
    with_password(&browser, AMINA).await;
    let page = browser.open("/fr/sign-in/second?recovery=1").await;
    let typed = format!(" {} ", codes[0].replace('-', " ").to_lowercase());
    assert_eq!(browser.send(page.form("/sign-in/second").fill("code", &typed)).await.path, "/fr/me");
    amina.open(SECURITY).await.says(&["Il vous reste 9 codes.", "un code de secours"]);
    let again = app.nobody();
    let page = with_password(&again, AMINA).await;
    let page = again.send(page.form("/sign-in/second").fill("code", &codes[0])).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["code".to_owned()]));
    app.drain_jobs().await;
    assert!(app.mails().iter().any(|mail| mail.to == AMINA && mail.text.contains("رمز احتياطي")), "{:?}", app.mails());
    assert!(!kinds(&app, AMINA).await.is_empty());
}

#[tokio::test]
async fn the_wait_lasts_ten_minutes_in_one_browser() {
    let app = TestApp::start().await;
    let (phone, _) = link(&app, &app.citizen().await).await;
    let (browser, other) = (app.nobody(), app.nobody());
    let form = with_password(&browser, AMINA).await.form("/sign-in/second");
    other.open("/fr/sign-in").await;
    assert_eq!(other.open("/fr/sign-in/second").await.path, "/fr/sign-in");
    app.clock.advance(SignedDuration::from_secs(599));
    assert_eq!(browser.open("/fr/sign-in/second").await.path, "/fr/sign-in/second");
    app.clock.advance(SignedDuration::from_secs(1));
    let page = browser.send(form.fill("code", &phone.code(app.clock.now()))).await;
    assert_eq!(page.path, "/fr/sign-in");
    page.says(&["Trop de temps a passé depuis la première étape."]);
    // It is forgotten at night.
    app.run(async |application| {
        let (database, now) = (application.database.clone(), application.clock.now());
        database
            .tenant(database::TenantId::PLATFORM, async |conn| {
                jobs::enqueue::<identity::PruneSessions>(
                    conn,
                    database::TenantId::PLATFORM,
                    now,
                    &jobs::Tick { at: now },
                )
                .await
            })
            .await
            .unwrap();
    })
    .await;
    app.drain_jobs().await;
    assert_eq!(app.count("identity.pending_sign_in").await, 0);
}

#[tokio::test]
async fn who_knows_the_password_cannot_guess_the_code_nor_lock_the_owner_out() {
    let app = limited().await;
    let own = app.citizen().await;
    let (phone, _) = link(&app, &own).await;
    own.send(own.open("/fr/me").await.form("/sign-out")).await;
    wait_for_next_code(&app);
    let mut tries = 0;
    for n in 0..4 {
        let thief = app.nobody();
        let form = second_from(&thief, &format!("198.51.100.{n}")).await.fill("code", "000000");
        for m in 0..3 {
            let page = thief.post_from(&form, &format!("198.51.100.{n}{m}")).await;
            tries += 1;
            assert_eq!(page.status, if tries > 10 { 429 } else { 422 }, "{tries}");
            if tries == 11 {
                page.says(&["Trop de tentatives. Patientez 60 minutes"]);
            }
        }
    }
    let thief = app.nobody();
    let right = second_from(&thief, "192.0.2.1").await.fill("code", &phone.code(app.clock.now()));
    assert_eq!(thief.post_from(&right, "192.0.2.1").await.status, 429, "even the right one tells them nothing");
    let form = second_from(&own, "192.0.2.2").await;
    assert_eq!(own.post_from(&form.clone().fill("code", "000000"), "192.0.2.2").await.status, 422);
    let right = form.fill("code", &phone.code(app.clock.now()));
    assert_eq!(own.post_from(&right, "192.0.2.2").await.status, 303, "the owner's own browser");
    assert_eq!(kinds(&app, AMINA).await.iter().filter(|kind| *kind == "sign-in.second-limited").count(), 1);
    app.drain_jobs().await;
    let told = app.mails().iter().filter(|mail| mail.text.contains("يعرف شخص ما كلمة مروركم")).count();
    assert_eq!(told, 1, "and is told, once");
}
