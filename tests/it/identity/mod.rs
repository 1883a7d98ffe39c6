//! Signing in and staying signed in; who may do what in an administration.

pub(crate) mod company;
mod delegations;
mod domains;
mod guessing;
mod inspector;
mod lifeline;
pub(crate) mod mandate;
mod mandate_signature;
mod mandate_sms;
mod own_provider;
mod own_sessions;
mod passkeys;
mod password;
mod people;
mod phone;
mod proof;
mod provider;
mod recovery;
mod relay;
mod roles;
mod second_factor;
mod second_step;
mod sessions;
mod sign_in;
mod support;
mod tokens;
mod units;
mod ways;

use crate::harness::{Browser, PASSWORD, Page, PhoneApp, TestApp};
use jiff::SignedDuration;

const SECURITY: &str = "/fr/me/security";
const AMINA: &str = "amina@citizen.example";

/// Signs in as far as the password leads.
async fn with_password(browser: &Browser, email: &str) -> Page {
    let form = browser.open("/fr/sign-in").await.form("/fr/sign-in");
    browser.send(form.fill("email", email).fill("password", PASSWORD)).await
}

/// Links a phone's app to the account, from its security page; gives the recovery codes too.
async fn link(app: &TestApp, browser: &Browser) -> (PhoneApp, Vec<String>) {
    let page = browser.send(browser.open(SECURITY).await.form("/security/authenticator")).await;
    assert_eq!((page.status, page.path.as_str()), (200, "/fr/me/security/authenticator"), "{}", page.text());
    let phone = PhoneApp::typed(&page.one("[data-secret]"));
    let page = browser.send(page.form("/authenticator/confirm").fill("code", &phone.code(app.clock.now()))).await;
    assert_eq!((page.status, page.heading().as_str()), (200, "Vos codes de secours"), "{}", page.text());
    (phone, page.all("[data-codes] li"))
}

/// The next code of an app is another one.
fn wait_for_next_code(app: &TestApp) {
    app.clock.advance(SignedDuration::from_secs(30));
}

/// What is told to the owners of accounts, as the trail names it.
async fn kinds(app: &TestApp, email: &str) -> Vec<String> {
    let person = app.id_of(email).await;
    let rows =
        app.rows(&format!("SELECT kind FROM identity.account_event WHERE person_id = '{person}' ORDER BY id")).await;
    rows.iter().map(|row| row["kind"].as_str().unwrap().to_owned()).collect()
}
