//! An authenticator of one's own: linked, replaced, taken away; its recovery codes.

use super::{AMINA, SECURITY, kinds, link, wait_for_next_code, with_password};
use crate::harness::{PhoneApp, TestApp};
use jiff::SignedDuration;
use serde_json::json;

#[tokio::test]
async fn linking_shows_a_secret_that_is_stored_sealed_and_ten_codes_that_are_stored_hashed() {
    let app = TestApp::start().await;
    let amina = app.citizen().await;
    let page = amina.send(amina.open(SECURITY).await.form("/security/authenticator")).await;
    assert_eq!(page.all(".qr svg").len(), 1);
    let typed = page.one("[data-secret]");
    assert_eq!(
        amina.open("/fr/me/security/authenticator").await.one("[data-secret]"),
        typed,
        "the same after a reload"
    );
    let (phone, codes) = link(&app, &amina).await;
    assert_eq!((codes.len(), codes[0].len()), (10, 19));
    assert_eq!(codes.iter().collect::<std::collections::BTreeSet<_>>().len(), 10);
    let stored =
        app.rows("SELECT encode(secret, 'escape') AS text, length(secret) AS n FROM identity.authenticator").await;
    assert!(stored[0]["n"].as_i64().unwrap() >= 12 + 20 + 16, "{stored:?}");
    let hashes = app.rows("SELECT encode(code_hash, 'escape') AS text FROM identity.recovery_code").await;
    assert_eq!(hashes.len(), 10);
    let plain = codes[0].replace('-', "");
    assert!(!format!("{stored:?}{hashes:?}").contains(&plain));
    let page = amina.open(SECURITY).await;
    page.says(&["Une application est reliée à votre compte depuis le 24 novembre 2026", "Il vous reste 10 codes."]);
    assert_eq!(kinds(&app, AMINA).await, ["signed-in", "authenticator.added"]);
    let session = app.rows("SELECT methods, assurance FROM identity.session").await;
    assert_eq!(session, [json!({ "methods": ["pwd", "otp"], "assurance": 2 })], "what was proved now counts");
    app.drain_jobs().await;
    assert_eq!(app.mails().len(), 1);
    drop(phone);
}

#[tokio::test]
async fn a_wrong_code_links_nothing_and_an_old_offer_lapses() {
    let app = TestApp::start().await;
    let amina = app.citizen().await;
    let page = amina.send(amina.open(SECURITY).await.form("/security/authenticator")).await;
    let form = page.form("/authenticator/confirm");
    for wrong in ["000000", "", "12345", "1234567", "abcdef", "١٢٣"] {
        let page = amina.send(form.clone().fill("code", wrong)).await;
        assert_eq!((page.status, page.wrong_fields()), (422, vec!["code".to_owned()]), "{wrong}");
    }
    assert_eq!(app.count("identity.authenticator WHERE secret IS NOT NULL").await, 0);
    let phone = PhoneApp::typed(&page.one("[data-secret]"));
    app.clock.advance(SignedDuration::from_mins(31));
    app.execute("UPDATE identity.session SET proved_at = '2026-11-24T09:31:00Z'").await;
    let page = amina.send(form.fill("code", &phone.code(app.clock.now()))).await;
    assert_eq!(page.path, SECURITY);
    page.says(&["La clé montrée n’est plus valable."]);
}

#[tokio::test]
async fn who_was_sent_for_a_second_step_is_led_on_to_the_page_they_wanted() {
    let app = TestApp::start().await;
    app.execute("UPDATE identity.person SET demo = false WHERE operator").await;
    let (operator, wanted) = (app.operator().await, "/fr/platform/failed-jobs".to_owned());
    let page = operator.open(&wanted).await;
    assert_eq!(page.path, "/fr/me/security?next=%2Ffr%2Fplatform%2Ffailed-jobs");
    assert!(page.links("main a").contains(&wanted));
    let page = operator.send(page.form("/security/authenticator")).await;
    let phone = PhoneApp::typed(&page.one("[data-secret]"));
    let wrong = operator.send(page.form("/authenticator/confirm").fill("code", "12345")).await;
    assert_eq!(wrong.status, 422);
    let form = wrong.form("/authenticator/confirm").fill("code", &phone.code(app.clock.now()));
    let page = operator.send(form).await;
    assert_eq!((page.heading().as_str(), page.links("main a.button")), ("Vos codes de secours", vec![wanted.clone()]));
    assert_eq!(operator.open(&wanted).await.status, 200);
}

#[tokio::test]
async fn nobody_is_led_on_to_another_site() {
    let app = TestApp::start().await;
    let amina = app.citizen().await;
    let page = amina.open("/fr/me/security?next=https%3A%2F%2Fevil.example%2F").await;
    let form = page.form("/security/authenticator");
    assert!(form.value("next").is_empty());
    let page = amina.send(form.fill("next", "//evil.example/")).await;
    let phone = PhoneApp::typed(&page.one("[data-secret]"));
    let page = amina.send(page.form("/authenticator/confirm").fill("code", &phone.code(app.clock.now()))).await;
    assert_eq!(page.links("main a.button"), [SECURITY]);
}

#[tokio::test]
async fn arabic_digits_and_spaces_are_read() {
    let app = TestApp::start().await;
    let amina = app.citizen().await;
    let page = amina.send(amina.open(SECURITY).await.form("/security/authenticator")).await;
    let code = PhoneApp::typed(&page.one("[data-secret]")).code(app.clock.now());
    let arabic = |digit: char| char::from_u32(0x660 + digit.to_digit(10).unwrap()).unwrap();
    let typed: String = code
        .chars()
        .map(arabic)
        .collect::<Vec<_>>()
        .chunks(3)
        .map(|three| three.iter().collect::<String>())
        .collect::<Vec<_>>()
        .join(" ");
    let page = amina.send(page.form("/authenticator/confirm").fill("code", &typed)).await;
    assert_eq!(page.heading(), "Vos codes de secours");
}

#[tokio::test]
async fn the_same_form_twice_links_once_and_shows_the_same_codes() {
    let app = TestApp::start().await;
    let amina = app.citizen().await;
    let page = amina.send(amina.open(SECURITY).await.form("/security/authenticator")).await;
    let code = PhoneApp::typed(&page.one("[data-secret]")).code(app.clock.now());
    let form = page.form("/authenticator/confirm").fill("code", &code);
    let (first, second) = (amina.send(form.clone()).await, amina.send(form).await);
    assert_eq!(first.all("[data-codes] li"), second.all("[data-codes] li"));
    assert_eq!(app.count("identity.recovery_code").await, 10);
    assert_eq!(kinds(&app, AMINA).await, ["signed-in", "authenticator.added"]);
}

#[tokio::test]
async fn a_new_set_of_codes_takes_the_place_of_the_old() {
    let app = TestApp::start().await;
    let amina = app.citizen().await;
    let (_, old) = link(&app, &amina).await;
    let form = amina.open(SECURITY).await.form("/recovery-codes");
    let (new, again) = (amina.send(form.clone()).await, amina.send(form).await);
    let new = new.all("[data-codes] li");
    assert_eq!(new, again.all("[data-codes] li"));
    assert!(new.len() == 10 && !new.contains(&old[0]));
    assert!(!amina.open(SECURITY).await.body().contains(&new[0]), "they are shown this once");
    for (code, status) in [(&old[0], 422), (&new[0], 200)] {
        let browser = app.nobody();
        let page = with_password(&browser, AMINA).await;
        assert_eq!(browser.send(page.form("/sign-in/second").fill("code", code)).await.status, status);
    }
    amina.open(SECURITY).await.says(&["Il vous reste 9 codes."]);
}

#[tokio::test]
async fn another_app_is_linked_when_it_shows_a_code_and_the_old_one_works_until_then() {
    let app = TestApp::start().await;
    let amina = app.citizen().await;
    let (old, _) = link(&app, &amina).await;
    let page = amina.send(amina.open(SECURITY).await.form("/security/authenticator")).await;
    let new = PhoneApp::typed(&page.one("[data-secret]"));
    let form = page.form("/authenticator/confirm");
    wait_for_next_code(&app);
    let browser = app.nobody();
    let second = with_password(&browser, AMINA).await;
    let second = browser.send(second.form("/sign-in/second").fill("code", &old.code(app.clock.now()))).await;
    assert_eq!(second.path, "/fr/me");
    let page = amina.send(form.fill("code", &new.code(app.clock.now()))).await;
    assert_eq!(page.path, SECURITY, "the codes are those from before");
    wait_for_next_code(&app);
    for (phone, status) in [(&old, 422), (&new, 200)] {
        let browser = app.nobody();
        let page = with_password(&browser, AMINA).await;
        assert_eq!(
            browser.send(page.form("/sign-in/second").fill("code", &phone.code(app.clock.now()))).await.status,
            status
        );
    }
}

#[tokio::test]
async fn without_an_app_the_password_opens_again_and_codes_open_nothing() {
    let app = TestApp::start().await;
    let amina = app.citizen().await;
    link(&app, &amina).await;
    let form = amina.open(SECURITY).await.form("/authenticator/remove");
    for _ in 0..2 {
        assert_eq!(amina.send(form.clone()).await.path, SECURITY);
    }
    assert_eq!(app.count("identity.recovery_code").await, 0);
    assert_eq!(with_password(&app.nobody(), AMINA).await.path, "/fr/me");
    assert_eq!(kinds(&app, AMINA).await.iter().filter(|kind| *kind == "authenticator.removed").count(), 1);
}
