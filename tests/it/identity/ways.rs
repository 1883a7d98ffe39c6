//! Ways in that need no administration: a link by e-mail, an account with a password of one's own, a password that was
//! forgotten, another address.

use crate::harness::{Browser, PASSWORD, Page, TestApp};
use jiff::SignedDuration;
use serde_json::json;

const AMINA: &str = "amina@citizen.example";
const SAMIRA: &str = "samira@citizen.example";
const CHOSEN: &str = "une mouette vole bas";
const SENT: &str = "Consultez votre courrier";

/// Asks for a link on a page that asks for an address.
async fn ask(browser: &Browser, path: &str, email: &str) -> Page {
    browser.send(browser.open(path).await.form(path).fill("email", email)).await
}

/// The link of the last mail to this address, as a path.
async fn link(app: &TestApp, email: &str) -> String {
    app.drain_jobs().await;
    let mails = app.mails();
    let mail = mails.iter().rfind(|mail| mail.to == email).unwrap_or_else(|| panic!("no mail to {email}"));
    let link = mail.text.split_whitespace().find(|word| word.starts_with("https://diwan.example")).unwrap();
    link.strip_prefix("https://diwan.example").unwrap().to_owned()
}

async fn mails_to(app: &TestApp, email: &str) -> usize {
    app.drain_jobs().await;
    app.mails().iter().filter(|mail| mail.to == email).count()
}

#[tokio::test]
async fn a_link_opens_the_account_once_and_only_by_a_button() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let page = ask(&amina, "/fr/sign-in/email", " AMINA@citizen.example ").await;
    page.says(&[SENT]);
    let link = link(&app, AMINA).await;
    assert!(link.starts_with("/ar/sign-in/link?t="), "in her language: {link}");
    // A program that looks at links, and the mail program's preview.
    for _ in 0..3 {
        assert_eq!(app.nobody().get(&link).await.status, 200);
    }
    assert_eq!(app.count("identity.session").await, 0);
    let page = amina.open(&link).await;
    let form = page.form("/sign-in/link");
    assert!(!form.has("code") && !form.has("name"), "the browser that asked");
    let page = amina.send(form.clone()).await;
    assert_eq!((page.status, page.path.as_str()), (200, "/ar/me"));
    let sessions = app.rows("SELECT methods, assurance FROM identity.session").await;
    assert_eq!(sessions, [json!({ "methods": ["email"], "assurance": 1 })]);
    assert_eq!(app.nobody().open(&link).await.status, 410, "used");
    let thief = app.nobody();
    thief.set_cookie("seat", &amina.cookie("seat").unwrap());
    assert_eq!(thief.post(&form).await.status, 410);
    assert_eq!(app.count("identity.session").await, 1);
}

#[tokio::test]
async fn of_two_that_use_a_link_at_once_one_is_let_in() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    ask(&amina, "/fr/sign-in/email", AMINA).await;
    let form = amina.open(&link(&app, AMINA).await).await.form("/sign-in/link");
    let (a, b, c) = tokio::join!(amina.post(&form), amina.post(&form), amina.post(&form));
    let mut statuses = [a.status, b.status, c.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 410, 410]);
    assert_eq!(app.count("identity.session").await, 1);
}

#[tokio::test]
async fn in_another_browser_the_code_of_the_first_is_asked_for_and_five_tries_are_enough() {
    let app = TestApp::start().await;
    let desk = app.nobody();
    let code = ask(&desk, "/fr/sign-in/email", AMINA).await.one("[data-code]");
    let address = link(&app, AMINA).await.replace("/ar/", "/fr/");
    let phone = app.nobody();
    let form = phone.open(&address).await.form("/sign-in/link");
    let wrong = phone.send(form.clone().fill("code", "000000x")).await;
    assert_eq!((wrong.status, wrong.wrong_fields()), (422, vec!["code".to_owned()]));
    let page = phone.send(form.fill("code", &code)).await;
    assert_eq!((page.status, page.path.as_str()), (200, "/fr/me"));

    // A stranger who came by the link does not find the code.
    let code = ask(&desk, "/fr/sign-in/email", AMINA).await.one("[data-code]");
    let address = link(&app, AMINA).await;
    let stranger = app.nobody();
    let form = stranger.open(&address).await.form("/sign-in/link");
    for _ in 0..5 {
        assert_eq!(stranger.post(&form.clone().fill("code", "12345")).await.status, 422);
    }
    assert_eq!(stranger.post(&form.fill("code", &code)).await.status, 410);
    assert_eq!(desk.open(&address).await.status, 410, "nobody's any more");
}

#[tokio::test]
async fn a_link_ends_after_fifteen_minutes() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    ask(&amina, "/fr/sign-in/email", AMINA).await;
    let address = link(&app, AMINA).await;
    app.clock.advance(SignedDuration::from_secs(15 * 60 - 1));
    assert_eq!(amina.open(&address).await.status, 200);
    app.clock.advance(SignedDuration::from_secs(1));
    assert_eq!(amina.open(&address).await.status, 410);
    for nonsense in ["", "?t=", "?t=x", "?t=%00"] {
        assert_eq!(app.nobody().open(&format!("/fr/sign-in/link{nonsense}")).await.status, 410, "{nonsense}");
    }
}

#[tokio::test]
async fn who_has_no_account_gets_one_and_the_page_does_not_tell_the_difference() {
    let app = TestApp::start().await;
    let (samira, amina) = (app.nobody(), app.nobody());
    let (new, known) = (ask(&samira, "/fr/sign-in/email", SAMIRA).await, ask(&amina, "/fr/sign-in/email", AMINA).await);
    let code = |page: &Page| page.one("[data-code]");
    assert_eq!(new.text().replace(&code(&new), ""), known.text().replace(&code(&known), ""));
    let address = link(&app, SAMIRA).await;
    let form = samira.open(&address).await.form("/sign-in/link");
    let page = samira.send(form.clone()).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["name".to_owned()]));
    let page = samira.send(form.fill("name", "Samira Naciri")).await;
    assert_eq!((page.status, page.path.as_str()), (200, "/fr/me"));
    page.says(&["Bienvenue, Samira Naciri"]);
    let made =
        app.rows(&format!("SELECT demo, operator, password_hash FROM identity.person WHERE email = '{SAMIRA}'")).await;
    assert_eq!(made, [json!({ "demo": false, "operator": false, "password_hash": null })]);
    let wrong = ask(&samira, "/fr/sign-in/forgotten", "not an address").await;
    assert_eq!((wrong.status, wrong.wrong_fields()), (422, vec!["email".to_owned()]));
}

#[tokio::test]
async fn a_closed_account_gets_no_mail_and_the_same_answer() {
    let app = TestApp::start().await;
    app.execute(&format!("UPDATE identity.person SET disabled_at = now() WHERE email = '{AMINA}'")).await;
    for path in ["/fr/sign-in/email", "/fr/sign-in/forgotten"] {
        ask(&app.nobody(), path, AMINA).await.says(&[SENT]);
    }
    assert_eq!(mails_to(&app, AMINA).await, 0);
}

#[tokio::test]
async fn nobody_s_mailbox_is_filled_through_us_and_its_owner_is_not_kept_out() {
    let app = TestApp::start_with(|settings| settings.server.rate_limits = true).await;
    let owner = app.citizen().await;
    owner.send(owner.open("/fr/me").await.form("/sign-out")).await;
    for _ in 0..6 {
        ask(&app.nobody(), "/fr/sign-in/email", AMINA).await.says(&[SENT]);
    }
    for path in ["/fr/sign-in/email", "/fr/sign-in/forgotten"] {
        let page = ask(&app.nobody(), path, AMINA).await;
        assert_eq!((page.status, page.header("retry-after")), (429, "3600"));
    }
    assert_eq!(mails_to(&app, AMINA).await, 6);
    ask(&owner, "/fr/sign-in/email", AMINA).await.says(&[SENT]);
    assert_eq!(mails_to(&app, AMINA).await, 7);
    app.clock.advance(SignedDuration::from_hours(1));
    ask(&app.nobody(), "/fr/sign-in/email", AMINA).await.says(&[SENT]);
}

async fn sign_up(browser: &Browser, email: &str, password: &str) -> Page {
    let form = browser.open("/fr/sign-up").await.form("/sign-up");
    browser.send(form.fill("name", "Samira Naciri").fill("email", email).fill("password", password)).await
}

#[tokio::test]
async fn an_account_with_a_password_exists_once_its_address_is_proved() {
    let app = TestApp::start().await;
    let samira = app.nobody();
    for (password, wrong) in [("short", "trop court"), ("password1234", "")] {
        let page = sign_up(&samira, SAMIRA, password).await;
        assert_eq!((page.status, page.wrong_fields()), (422, vec!["password".to_owned()]));
        page.says(&[wrong]);
        assert_eq!(page.form("/sign-up").value("name"), "Samira Naciri", "what was typed stays");
        assert_eq!(page.form("/sign-up").value("password"), "");
    }
    sign_up(&samira, SAMIRA, CHOSEN).await.says(&[SENT]);
    assert_eq!(app.count(&format!("identity.person WHERE email = '{SAMIRA}'")).await, 0, "not yet");
    let page = samira.send(samira.open(&link(&app, SAMIRA).await).await.form("/sign-in/link")).await;
    page.says(&["Bienvenue, Samira Naciri"]);
    let other = app.nobody();
    let form = other.open("/fr/sign-in").await.form("/fr/sign-in").fill("email", SAMIRA).fill("password", CHOSEN);
    assert_eq!(other.send(form).await.path, "/fr/me");
}

#[tokio::test]
async fn an_address_that_has_an_account_is_told_by_mail_and_nothing_changes() {
    let app = TestApp::start().await;
    let stranger = app.nobody();
    let (known, new) = (sign_up(&stranger, AMINA, CHOSEN).await, sign_up(&app.nobody(), SAMIRA, CHOSEN).await);
    let code = |page: &Page| page.one("[data-code]");
    assert_eq!(known.text().replace(&code(&known), ""), new.text().replace(&code(&new), ""));
    assert_eq!(link(&app, AMINA).await, "/ar/sign-in");
    assert_eq!(app.count("identity.proof").await, 1, "Samira's");
    app.nobody().sign_in(AMINA).await;
}

#[tokio::test]
async fn a_stranger_cannot_have_somebody_confirm_an_account_with_the_stranger_s_password() {
    let app = TestApp::start().await;
    sign_up(&app.nobody(), SAMIRA, CHOSEN).await.says(&[SENT]);
    // Samira gets the mail, and opens it in good faith: she has not seen the code.
    let samira = app.nobody();
    let form = samira.open(&link(&app, SAMIRA).await).await.form("/sign-in/link");
    assert!(form.has("code"));
    assert_eq!(samira.post(&form).await.status, 422);
    assert_eq!(app.count(&format!("identity.person WHERE email = '{SAMIRA}'")).await, 0);
}

#[tokio::test]
async fn a_forgotten_password_is_replaced_and_every_session_ends() {
    let app = TestApp::start().await;
    let (desk, phone) = (app.citizen().await, app.nobody());
    ask(&phone, "/fr/sign-in/forgotten", AMINA).await.says(&[SENT]);
    let address = link(&app, AMINA).await.replace("/ar/", "/fr/");
    let other = app.nobody();
    let form = other.open(&address).await.form("/sign-in/link");
    assert!(!form.has("code"), "it opens no session");
    let weak = other.send(form.clone().fill("password", "password1234").fill("again", "password1234")).await;
    assert_eq!((weak.status, weak.wrong_fields()), (422, vec!["password".to_owned()]));
    let differs = other.send(form.clone().fill("password", CHOSEN).fill("again", "autre")).await;
    assert_eq!(differs.wrong_fields(), ["again"]);
    let page = other.send(form.fill("password", CHOSEN).fill("again", CHOSEN)).await;
    assert_eq!((page.status, page.path.as_str()), (200, "/fr/sign-in"), "she signs in as ever");
    assert!(page.body().contains("Le mot de passe est changé"));
    assert!(desk.open("/fr/me").await.path.starts_with("/fr/sign-in"));
    assert_eq!(app.count("identity.session").await, 0);
    let form = other.open("/fr/sign-in").await.form("/fr/sign-in").fill("email", AMINA);
    assert_eq!(other.post(&form.clone().fill("password", PASSWORD)).await.status, 422);
    assert_eq!(other.send(form.fill("password", CHOSEN)).await.path, "/fr/me");
    assert_eq!(mails_to(&app, AMINA).await, 2, "the link, and the note that it was changed");
    assert_eq!(app.nobody().open(&address).await.status, 410);
    // Of an address without an account nothing is sent.
    ask(&phone, "/fr/sign-in/forgotten", SAMIRA).await.says(&[SENT]);
    assert_eq!(mails_to(&app, SAMIRA).await, 0);
}

#[tokio::test]
async fn a_person_changes_their_name_and_the_language_of_messages() {
    let app = TestApp::start().await;
    let amina = app.citizen().await;
    let page = amina.open("/fr/me/profile").await;
    let form = page.form("/me/profile");
    assert_eq!((form.value("name").as_str(), form.value("lang").as_str()), ("Amina Idrissi", "ar"));
    let wrong = amina.send(form.clone().fill("name", " ")).await;
    assert_eq!((wrong.status, wrong.wrong_fields()), (422, vec!["name".to_owned()]));
    let page = amina.send(form.fill("name", "Amina  El Idrissi").fill("lang", "fr")).await;
    assert_eq!(page.status, 200);
    page.says(&["Votre profil est enregistré"]);
    let kept = app.rows(&format!("SELECT name, lang FROM identity.person WHERE email = '{AMINA}'")).await;
    assert_eq!(kept, [json!({ "name": "Amina El Idrissi", "lang": "fr" })]);
}

#[tokio::test]
async fn an_address_changes_once_it_is_proved_and_the_one_before_is_told() {
    let app = TestApp::start().await;
    let amina = app.citizen().await;
    let form = amina.open("/fr/me/profile/email").await.form("/me/profile/email");
    let wrong = amina.send(form.clone().fill("email", "x")).await;
    assert_eq!((wrong.status, wrong.wrong_fields()), (422, vec!["email".to_owned()]));
    amina.send(form.fill("email", SAMIRA)).await.says(&[SENT]);
    let address = link(&app, SAMIRA).await.replace("/ar/", "/fr/");
    assert_eq!(app.count(&format!("identity.person WHERE email = '{SAMIRA}'")).await, 0, "not before it is proved");
    // Whoever reads the mail but is not signed in, or is somebody else.
    let stranger = app.signed_in("youssef@citizen.example").await;
    let page = stranger.post(&stranger.open(&address).await.form("/sign-in/link")).await;
    assert!(page.header("location").starts_with("/fr/sign-in?next="));
    let page = amina.send(amina.open(&address).await.form("/sign-in/link")).await;
    assert_eq!(page.path, "/fr/me/profile");
    page.says(&["L’adresse de votre compte est changée", SAMIRA]);
    assert_eq!(mails_to(&app, AMINA).await, 1);
    // To an address that is somebody's, the answer is the same, and the change finds it taken.
    let form = amina.open("/fr/me/profile/email").await.form("/me/profile/email");
    amina.send(form.fill("email", "youssef@citizen.example")).await.says(&[SENT]);
    let address = link(&app, "youssef@citizen.example").await;
    let page = amina.send(amina.open(&address.replace("/ar/", "/fr/")).await.form("/sign-in/link")).await;
    page.says(&["elle est celle d’un autre compte"]);
    // An hour after she proved who she is, she proves it again first.
    app.clock.advance(SignedDuration::from_hours(1));
    assert!(amina.open("/fr/me/profile/email").await.path.contains("/me/security/confirm"));
}
