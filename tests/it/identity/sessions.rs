//! Sessions: hashed, ended everywhere at once, and never stronger than the account behind them.

use crate::harness::TestApp;
use jiff::SignedDuration;
use serde_json::json;
use sha2::{Digest, Sha256};

const DESK: &str = "/fr/commune-agadir/desk/complaints";

#[tokio::test]
async fn what_is_stored_opens_no_session() {
    let app = TestApp::start().await;
    let amina = app.citizen().await;
    let token = amina.cookie("session").unwrap();
    assert!(token.len() >= 43, "256 bits");
    let hash: String = Sha256::digest(&token).iter().map(|byte| format!("{byte:02x}")).collect();
    let stored = app.rows("SELECT encode(token_hash, 'hex') AS hash, expires_at FROM identity.session").await;
    assert_eq!(stored, [json!({ "hash": hash, "expires_at": "2026-11-24T21:00:00+00:00" })]);
    let thief = app.nobody();
    for value in [hash.as_str(), "", "x", "%00", &"x".repeat(4000), &token[..42]] {
        thief.set_cookie("session", value);
        assert!(thief.open("/fr/me").await.path.starts_with("/fr/sign-in"), "{value}");
    }
    thief.set_cookie("session", &token);
    assert_eq!(thief.open("/fr/me").await.path, "/fr/me", "the cookie itself does");
}

#[tokio::test]
async fn signing_out_ends_it_everywhere() {
    let app = TestApp::start().await;
    let amina = app.citizen().await;
    let copy = app.nobody();
    copy.set_cookie("session", &amina.cookie("session").unwrap());
    let page = amina.send(amina.open("/fr/me").await.form("/sign-out")).await;
    assert_eq!((page.status, page.path.as_str()), (200, "/fr/"));
    assert_eq!(amina.cookie("session"), None, "the browser forgets it");
    assert!(amina.open("/fr/me").await.path.starts_with("/fr/sign-in"));
    assert!(copy.open("/fr/me").await.path.starts_with("/fr/sign-in"));
    assert_eq!(app.count("identity.session").await, 0);
    let kinds = app.rows("SELECT kind FROM identity.account_event ORDER BY id").await;
    assert_eq!(kinds, [json!({ "kind": "signed-in" }), json!({ "kind": "signed-out" })]);
}

#[tokio::test]
async fn one_device_signs_out_and_the_other_stays() {
    let app = TestApp::start().await;
    let (phone, desk) = (app.citizen().await, app.citizen().await);
    assert_ne!(phone.cookie("session"), desk.cookie("session"));
    phone.send(phone.open("/fr/me").await.form("/sign-out")).await;
    assert_eq!(desk.open("/fr/me").await.path, "/fr/me");
}

#[tokio::test]
async fn a_session_lasts_twelve_hours() {
    let app = TestApp::start().await;
    let amina = app.citizen().await;
    app.clock.advance(SignedDuration::from_secs(12 * 3600 - 1));
    assert_eq!(amina.open("/fr/me").await.path, "/fr/me");
    app.clock.advance(SignedDuration::from_secs(1));
    assert!(amina.open("/fr/me").await.path.starts_with("/fr/sign-in"));
}

#[tokio::test]
async fn a_session_that_somebody_planted_is_not_taken_over() {
    let app = TestApp::start().await;
    let victim = app.nobody();
    victim.set_cookie("session", "planted");
    victim.sign_in("amina@citizen.example").await;
    assert_ne!(victim.cookie("session").as_deref(), Some("planted"));
    let attacker = app.nobody();
    attacker.set_cookie("session", "planted");
    assert!(attacker.open("/fr/me").await.path.starts_with("/fr/sign-in"));
}

#[tokio::test]
async fn disabling_an_account_ends_its_sessions_at_once() {
    let app = TestApp::start().await;
    let (officer, other) = (app.officer("commune-agadir").await, app.officer("commune-rabat").await);
    assert_eq!(officer.open(DESK).await.status, 200);
    app.execute("UPDATE identity.person SET disabled_at = now() WHERE email = 'officer@commune-agadir.example'").await;
    assert!(officer.open(DESK).await.path.starts_with("/fr/sign-in"));
    assert!(officer.open("/fr/me").await.path.starts_with("/fr/sign-in"));
    assert_eq!(other.open("/fr/commune-rabat/desk/complaints").await.status, 200);
}

#[tokio::test]
async fn a_change_of_rights_holds_from_the_next_request() {
    let app = TestApp::start().await;
    let officer = app.officer("commune-agadir").await;
    assert_eq!(officer.open(DESK).await.status, 200);
    let role = "UPDATE identity.role SET permissions = ";
    let whose = "WHERE code = 'officer' AND tenant_id = (SELECT id FROM identity.tenant WHERE slug = 'commune-agadir')";
    app.execute(&format!("{role} '{{}}' {whose}")).await;
    let page = officer.open(DESK).await;
    assert_eq!(page.status, 403);
    page.says(&["Vous ne pouvez pas faire cela"]);
    app.execute(&format!("{role} '{{complaints.read}}' {whose}")).await;
    assert_eq!(officer.open(DESK).await.status, 200);
    app.execute("DELETE FROM identity.membership WHERE role_code = 'officer'").await;
    assert_eq!(officer.open(DESK).await.status, 404, "a stranger to the administration");
    assert_eq!(officer.open("/fr/me").await.status, 200, "but still somebody");
}

#[tokio::test]
async fn the_cookies_are_kept_from_scripts_and_from_other_sites() {
    let app = TestApp::start().await;
    let browser = app.nobody();
    let page = browser.open("/fr/sign-in").await;
    let mut cookies = page.cookies();
    let form =
        page.form("/fr/sign-in").fill("email", "amina@citizen.example").fill("password", crate::harness::PASSWORD);
    cookies.extend(browser.post(&form).await.cookies());
    let names: Vec<_> = cookies.iter().map(|cookie| cookie.split('=').next().unwrap()).collect();
    for name in ["seat", "lang", "session"] {
        assert!(names.contains(&name), "{names:?}");
    }
    for cookie in cookies {
        for attribute in ["HttpOnly", "SameSite=Lax", "Secure", "Path=/"] {
            assert!(cookie.contains(attribute), "{attribute} is missing: {cookie}");
        }
        assert!(!cookie.contains("Domain="), "{cookie}");
    }
}
