//! What was sent with an address is offered to the account whose owner proved it, and added by one word.

use super::{filled, submit};
use crate::harness::{Browser, Page, TestApp};
use jiff::SignedDuration;

const AMINA: &str = "amina@citizen.example";
const OFFER: &str = "Des réclamations sont peut-être les vôtres";
const EVENTS: &str = "identity.audit_event WHERE kind = 'complaint.claimed'";

/// A complaint by nobody who is signed in.
async fn sent(app: &TestApp, slug: &str, text: &str, email: &str, phone: &str) -> String {
    let author = app.nobody();
    let form = filled(&author, slug).await.fill("text", text).fill("email", email).fill("phone", phone);
    let page = author.send(form).await;
    assert_eq!(page.status, 200, "{}", page.text());
    page.one("[data-number]")
}

/// Amina proves her address: she signs in by a link that was sent there.
async fn by_link(app: &TestApp, email: &str) -> Browser {
    let browser = app.nobody();
    browser.send(browser.open("/fr/sign-in/email").await.form("/sign-in/email").fill("email", email)).await;
    app.drain_jobs().await;
    let mails = app.mails();
    let mail = mails.iter().rfind(|mail| mail.to == email && mail.text.contains("/sign-in/link?")).unwrap();
    let link = mail.text.split_whitespace().find(|word| word.contains("/sign-in/link?")).unwrap();
    let path = link.trim_start_matches("https://diwan.example").to_owned();
    let page = browser.send(browser.open(&path).await.form("/sign-in/link")).await;
    assert_eq!(page.status, 200, "{}", page.text());
    browser
}

async fn gather(browser: &Browser) -> Page {
    browser.send(browser.open("/fr/me").await.form("/me/complaints/gather")).await
}

#[tokio::test]
async fn one_word_adds_what_was_sent_with_a_proved_address_in_every_administration() {
    let app = TestApp::start().await;
    let numbers = [
        sent(&app, "commune-agadir", "Une lampe est cassée.", "Amina@Citizen.example", "").await,
        sent(&app, "commune-agadir", "Un banc est cassé.", AMINA, "").await,
        sent(&app, "commune-rabat", "Un trottoir est cassé.", AMINA, "").await,
    ];
    let foreign = sent(&app, "commune-agadir", "Une porte est cassée.", "samira@citizen.example", "").await;
    // A password proves nothing of an address.
    let page = app.citizen().await.open("/fr/me").await;
    assert!(!page.text().contains(OFFER) && !page.has_form("/gather"), "{}", page.text());
    let amina = by_link(&app, AMINA).await;
    let page = amina.open("/fr/me").await;
    page.says(&[OFFER, "3 réclamations ont été envoyées"]);
    assert!(numbers.iter().all(|number| !page.text().contains(number)), "a number of them and no more");
    assert_eq!(app.count(EVENTS).await, 0, "never by itself");
    let form = page.form("/me/complaints/gather");
    let page = amina.send(form.clone()).await;
    page.says(&["3 réclamations sont ajoutées à votre compte"]);
    for number in &numbers {
        assert!(page.links("main a").iter().any(|href| href.ends_with(number)), "{number}");
    }
    assert!(!page.text().contains(&foreign) && !page.text().contains(OFFER));
    assert_eq!(amina.post(&form).await.status, 303, "a double click");
    assert_eq!(app.count(EVENTS).await, 3);
    assert_eq!(app.count("complaints.unclaimed").await, 1, "somebody else's");
}

#[tokio::test]
async fn a_proved_number_counts_for_half_a_year_and_what_was_claimed_by_its_code_no_more() {
    let app = TestApp::start().await;
    let old = sent(&app, "commune-agadir", "Une lampe est cassée.", "", "0612345678").await;
    app.clock.advance(SignedDuration::from_hours(181 * 24));
    let number = sent(&app, "commune-agadir", "Un banc est cassé.", "", "06 12 34 56 78").await;
    let youssef = app.signed_in("youssef@citizen.example").await;
    assert!(!youssef.open("/fr/me").await.text().contains(OFFER));
    app.execute(
        "UPDATE identity.person SET phone = '+212612345678', phone_proved_at = '2026-11-24' WHERE email = 'youssef@citizen.example'",
    )
    .await;
    youssef.open("/fr/me").await.says(&["Une réclamation a été envoyée"]);
    let page = gather(&youssef).await;
    page.says(&["Une réclamation est ajoutée"]);
    assert!(page.text().contains(&number) && !page.text().contains(&old));
    let receipt = submit(&app.nobody(), "commune-rabat").await;
    let before = app.count("complaints.unclaimed").await;
    let form = youssef.open("/fr/me/complaints/add").await.form("/me/complaints/add");
    youssef.send(form.fill("number", &receipt.number).fill("code", &receipt.code)).await.says(&["est ajoutée"]);
    assert!(app.count("complaints.unclaimed").await < before, "it has an owner");
}

#[tokio::test]
async fn two_clicks_at_once_add_each_once() {
    let app = TestApp::start().await;
    for text in ["Une lampe est cassée.", "Un banc est cassé."] {
        sent(&app, "commune-agadir", text, AMINA, "").await;
    }
    let amina = by_link(&app, AMINA).await;
    let form = amina.open("/fr/me").await.form("/me/complaints/gather");
    let (one, two) = tokio::join!(amina.post(&form), amina.post(&form));
    assert_eq!((one.status, two.status), (303, 303));
    assert_eq!(app.count(EVENTS).await, 2);
}
