//! A new password: what is refused, and what it ends.

use super::{AMINA, SECURITY, kinds, with_password};
use crate::harness::{Browser, Form, PASSWORD, TestApp};
use futures_util::future::join;

const NEW: &str = "une mouette vole bas";

async fn form(browser: &Browser, present: &str, new: &str) -> Form {
    let form = browser.open(&format!("{SECURITY}/password")).await.form("/security/password");
    form.fill("present", present).fill("password", new).fill("again", new)
}

async fn opens(app: &TestApp, password: &str) -> bool {
    let browser = app.nobody();
    let form = browser.open("/fr/sign-in").await.form("/fr/sign-in");
    browser.post(&form.fill("email", AMINA).fill("password", password)).await.status == 303
}

#[tokio::test]
async fn a_new_password_ends_the_other_sessions_and_is_told_to_its_owner() {
    let app = TestApp::start().await;
    let (desk, phone) = (app.citizen().await, app.citizen().await);
    let form = form(&desk, PASSWORD, NEW).await;
    for _ in 0..2 {
        let page = desk.send(form.clone()).await;
        assert_eq!((page.status, page.path.as_str()), (200, SECURITY), "the second click finds it done");
        page.says(&["Votre mot de passe est changé."]);
    }
    assert_eq!(desk.open("/fr/me").await.path, "/fr/me");
    assert!(phone.open("/fr/me").await.path.starts_with("/fr/sign-in"));
    assert!(!opens(&app, PASSWORD).await && opens(&app, NEW).await);
    assert_eq!(kinds(&app, AMINA).await.iter().filter(|kind| *kind == "password.changed").count(), 1);
    app.drain_jobs().await;
    let mails = app.mails();
    assert_eq!((mails.len(), mails[0].to.as_str(), mails[0].subject.as_str()), (1, AMINA, "أمان حسابكم"));
    assert!(mails[0].text.contains("https://diwan.example/ar/me/security"), "{}", mails[0].text);
    let trail = app.rows("SELECT detail FROM identity.account_event").await;
    assert!(!format!("{trail:?}").contains(NEW));
}

#[tokio::test]
async fn a_weak_password_is_refused_with_its_ground() {
    let app = TestApp::start().await;
    let amina = app.citizen().await;
    for (password, ground) in [
        ("court", "Choisissez au moins 12 caractères"),
        ("password1234", "Beaucoup de personnes utilisent ce mot de passe"),
        ("aaaaaaaaaaaaaaaa", "faciles à deviner"),
        ("aminaidrissi1", "à partir de votre nom"),
    ] {
        let page = amina.send(form(&amina, PASSWORD, password).await).await;
        assert_eq!((page.status, page.wrong_fields()), (422, vec!["password".to_owned()]), "{password}");
        page.says(&[ground]);
    }
    let page = amina.send(form(&amina, PASSWORD, NEW).await.fill("again", "une mouette vole haut")).await;
    assert_eq!(page.wrong_fields(), ["again"]);
    assert!(opens(&app, PASSWORD).await, "nothing was changed");
    assert!(app.mails().is_empty());
}

#[tokio::test]
async fn the_present_password_is_asked_for_and_not_guessed() {
    let app = TestApp::start_with(|settings| settings.server.rate_limits = true).await;
    let (thief, amina) = (app.citizen().await, app.citizen().await);
    let guess = form(&thief, "a guess of a thief", NEW).await;
    for _ in 0..20 {
        let page = thief.post(&guess).await;
        assert_eq!((page.status, page.wrong_fields()), (422, vec!["present".to_owned()]));
    }
    assert_eq!(thief.post(&guess.clone().fill("present", PASSWORD)).await.status, 429);
    assert_eq!(amina.post(&form(&amina, PASSWORD, NEW).await).await.status, 303, "the owner is counted apart");
}

#[tokio::test]
async fn of_two_new_passwords_at_once_one_is_taken() {
    let app = TestApp::start().await;
    let (one, other) = (app.citizen().await, app.citizen().await);
    let (first, second) = (form(&one, PASSWORD, NEW).await, form(&other, PASSWORD, "trois vaches dansent").await);
    let (first, second) = join(one.post(&first), other.post(&second)).await;
    // The slower one finds another password in its place, or no session any more.
    assert!(first.status == 303 || second.status == 303, "{} {}", first.status, second.status);
    assert_eq!(kinds(&app, AMINA).await.iter().filter(|kind| *kind == "password.changed").count(), 1);
}

#[tokio::test]
async fn an_account_without_a_password_is_given_one_after_a_fresh_proof() {
    let app = TestApp::start().await;
    let amina = app.citizen().await;
    app.execute("UPDATE identity.person SET password_hash = NULL WHERE email = 'amina@citizen.example'").await;
    let page = amina.open(&format!("{SECURITY}/password")).await;
    let form = page.form("/security/password");
    assert!(!form.has("present"));
    let form = form.fill("password", NEW).fill("again", NEW);
    app.clock.advance(jiff::SignedDuration::from_mins(11));
    assert!(amina.send(form.clone()).await.path.starts_with("/fr/me/security/confirm"));
    assert!(with_password(&app.nobody(), AMINA).await.status == 422);
    app.execute("UPDATE identity.session SET proved_at = '2026-11-24T09:10:00Z'").await;
    assert_eq!(amina.send(form).await.path, SECURITY);
    assert!(opens(&app, NEW).await);
}

#[tokio::test]
async fn who_forgot_it_and_has_just_signed_in_by_another_way_chooses_a_new_one() {
    let app = TestApp::start().await;
    let amina = app.citizen().await;
    app.execute("UPDATE identity.session SET methods = '{email}'").await;
    let form = amina.open(&format!("{SECURITY}/password")).await.form("/security/password");
    assert!(!form.has("present"));
    let form = form.fill("password", NEW).fill("again", NEW);
    app.clock.advance(jiff::SignedDuration::from_mins(11));
    let page = amina.send(form.clone()).await;
    assert_eq!(page.wrong_fields(), ["present"], "after ten minutes it may be anybody");
    app.execute("UPDATE identity.session SET proved_at = '2026-11-24T09:10:00Z'").await;
    assert_eq!(amina.send(form).await.path, SECURITY);
    assert!(opens(&app, NEW).await);
}
