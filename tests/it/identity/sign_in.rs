//! Signing in: who may, what a refusal tells, and where one lands.

use crate::harness::{Browser, Form, PASSWORD, Page, TestApp};
use serde_json::json;

const AMINA: &str = "amina@citizen.example";

async fn form(browser: &Browser, next: &str) -> Form {
    browser.open(&format!("/fr/sign-in{next}")).await.form("/fr/sign-in")
}

async fn attempt(browser: &Browser, email: &str, password: &str) -> Page {
    let form = form(browser, "").await;
    browser.post(&form.fill("email", email).fill("password", password)).await
}

#[tokio::test]
async fn the_right_password_opens_the_person_s_own_space() {
    let app = TestApp::start().await;
    for email in [AMINA, "  AMINA@Citizen.Example "] {
        let browser = app.nobody();
        let page = attempt(&browser, email, PASSWORD).await;
        assert_eq!((page.status, page.header("location")), (303, "/fr/me"));
        browser.open("/fr/me").await.says(&["Bienvenue, Amina Idrissi"]);
    }
    let seen = app
        .rows("SELECT kind, p.email FROM identity.account_event e JOIN identity.person p ON p.id = e.person_id")
        .await;
    assert_eq!(seen, vec![json!({ "kind": "signed-in", "email": AMINA }); 2]);
}

#[tokio::test]
async fn a_refusal_does_not_tell_which_of_both_is_wrong() {
    let app = TestApp::start().await;
    let long = "x".repeat(5000);
    let (known, unknown) =
        (attempt(&app.nobody(), AMINA, "wrong").await, attempt(&app.nobody(), "nobody@citizen.example", "wrong").await);
    assert_eq!((known.status, unknown.status), (422, 422));
    assert_eq!(known.text(), unknown.text());
    for (email, password) in [
        (AMINA, ""),
        (AMINA, "demo-diwan-2026"),
        (AMINA, &format!("{PASSWORD}\0")),
        (AMINA, &format!("{PASSWORD}x")),
        (AMINA, &long),
        ("", PASSWORD),
        ("amina\0@citizen.example", PASSWORD),
        ("amina@citizen.example' OR 'a'='a", PASSWORD),
        ("%", PASSWORD),
        (&long, PASSWORD),
    ] {
        let browser = app.nobody();
        let page = attempt(&browser, email, password).await;
        let shown: String = email.chars().take(40).collect();
        assert_eq!((page.status, page.wrong_fields()), (422, vec!["email".to_owned()]), "{shown}");
        page.says(&["L’adresse électronique ou le mot de passe est incorrect."]);
        assert_eq!(
            page.form("/fr/sign-in").value("email"),
            email.trim().replace('\0', "\u{fffd}"),
            "what was typed stays"
        );
        assert_eq!(page.form("/fr/sign-in").value("password"), "", "the password does not");
        assert_eq!(browser.cookie("session"), None);
    }
    assert_eq!(app.count("identity.session").await, 0);
    assert_eq!(app.count("identity.account_event WHERE kind = 'sign-in.refused' AND person_id IS NULL").await, 12);
    let invalid = form(&app.nobody(), "").await.fill_bytes("email", b"\xff\xfe").fill_bytes("password", b"\xff");
    let browser = app.nobody();
    let page = browser.post(&invalid.fill("csrf", &form(&browser, "").await.value("csrf"))).await;
    assert_eq!(page.status, 422);
}

#[tokio::test]
async fn a_disabled_account_does_not_sign_in() {
    let app = TestApp::start().await;
    app.execute(&format!("UPDATE identity.person SET disabled_at = now() WHERE email = '{AMINA}'")).await;
    assert_eq!(attempt(&app.nobody(), AMINA, PASSWORD).await.status, 422);
}

#[tokio::test]
async fn an_account_without_a_password_does_not_sign_in() {
    let app = TestApp::start().await;
    app.execute(&format!("UPDATE identity.person SET password_hash = NULL WHERE email = '{AMINA}'")).await;
    for password in [PASSWORD, ""] {
        assert_eq!(attempt(&app.nobody(), AMINA, password).await.status, 422);
    }
}

#[tokio::test]
async fn invented_people_sign_in_to_a_demonstration_only() {
    let app = TestApp::start_with(|settings| settings.server.demo = false).await;
    let browser = app.nobody();
    let page = browser.open("/fr/sign-in").await;
    assert!(!page.body().contains(PASSWORD) && page.all(".demo-banner").is_empty());
    for email in [AMINA, "officer@commune-agadir.example", "operator@diwan.example"] {
        let page = attempt(&browser, email, PASSWORD).await;
        assert_eq!(page.status, 422, "{email}");
        page.says(&["L’adresse électronique ou le mot de passe est incorrect."]);
    }
    assert_eq!(app.count("identity.session").await, 0);
    // A session of the time when it was a demonstration.
    app.execute(&format!(
        "INSERT INTO identity.session (id, token_hash, person_id, created_at, expires_at)
         SELECT gen_random_uuid(), sha256('old'), id, '2026-11-24T08:00:00Z', '2026-11-24T20:00:00Z'
           FROM identity.person WHERE email = '{AMINA}'"
    ))
    .await;
    browser.set_cookie("session", "old");
    assert!(browser.open("/fr/me").await.path.starts_with("/fr/sign-in"));
    app.execute("UPDATE identity.person SET demo = false").await;
    assert_eq!(browser.open("/fr/me").await.path, "/fr/me");
    assert_eq!(browser.open("/fr/gallery").await.status, 404);

    let demo = TestApp::start().await;
    demo.nobody().open("/fr/sign-in").await.says(&[PASSWORD]);
}

#[tokio::test]
async fn the_page_that_asked_comes_back_after_the_sign_in() {
    let app = TestApp::start().await;
    let officer = app.nobody();
    let desk = "/fr/commune-agadir/desk/complaints?state=assigned&q=rue%20du%20lac";
    let page = officer.open(desk).await;
    assert_eq!(
        page.path,
        format!("/fr/sign-in?next={}", url::form_urlencoded::byte_serialize(desk.as_bytes()).collect::<String>())
    );
    let form = page.form("/fr/sign-in").fill("email", "officer@commune-agadir.example");
    let wrong = officer.send(form.clone().fill("password", "wrong")).await;
    assert_eq!(wrong.status, 422);
    let page = officer.send(wrong.form("/fr/sign-in").fill("password", PASSWORD)).await;
    assert_eq!((page.status, page.path.as_str()), (200, desk), "also after a wrong password");
    // Already signed in: straight on.
    let page = officer.get(&format!("/fr/sign-in?next={}", desk.replace('&', "%26"))).await;
    assert_eq!((page.status, page.header("location")), (303, desk));
}

#[tokio::test]
async fn no_address_elsewhere_is_followed() {
    let app = TestApp::start().await;
    let amina = app.citizen().await;
    for next in [
        "https://evil.example/",
        "//evil.example/",
        "///evil.example/",
        "/\\evil.example/",
        "\\\\evil.example",
        "/\t/evil.example/",
        "/\n/evil.example/",
        "/\r\n/evil.example/",
        "\t//evil.example/",
        " //evil.example/",
        "javascript:alert(1)",
        "evil.example",
        "/\r\nSet-Cookie: session=stolen",
        "/fr/me\r\n\r\n<script>",
        "/\0",
        "http:evil.example",
        "/%0d%0aSet-Cookie:x=y",
        "/ar/é",
        "/fr/../..//evil.example",
        "/..//evil.example/",
        "/.//evil.example/",
    ] {
        let encoded: String = url::form_urlencoded::byte_serialize(next.as_bytes()).collect();
        let somebody = app.nobody();
        let form = form(&somebody, &format!("?next={encoded}")).await.fill("email", AMINA).fill("password", PASSWORD);
        let (signed_in, straight) =
            (somebody.post(&form).await, amina.get(&format!("/fr/sign-in?next={encoded}")).await);
        for page in [signed_in, straight] {
            let to = page.header("location").to_owned();
            assert_eq!(page.status, 303, "{next:?}");
            let base = url::Url::parse("https://diwan.example/fr/sign-in").unwrap();
            let lands = base.join(&to).unwrap();
            assert_eq!(lands.origin(), base.origin(), "{next:?} leads to {to:?}");
            assert!(
                to.starts_with('/') && !to.starts_with("//") && !to.contains(['\r', '\n', '\t', '\\']),
                "{next:?}: {to:?}"
            );
            assert!(page.cookies().iter().all(|cookie| !cookie.contains("stolen")), "{next:?}");
        }
    }
}

#[tokio::test]
async fn a_form_of_another_site_signs_nobody_in() {
    let app = TestApp::start().await;
    let victim = app.nobody();
    let forged = Form::forged("/fr/sign-in", &[("email", AMINA), ("password", PASSWORD)]);
    assert_eq!(victim.post(&forged).await.status, 403);
    let attacker = app.nobody();
    let csrf = form(&attacker, "").await.value("csrf");
    let forged = Form::forged("/fr/sign-in", &[("csrf", &csrf), ("email", AMINA), ("password", PASSWORD)]);
    victim.open("/fr/").await;
    assert_eq!(victim.post(&forged).await.status, 403);
    assert_eq!(victim.cookie("session"), None);
}
