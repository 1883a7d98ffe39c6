//! Consent to a mandate by telephone: six digits that the citizen tells the officer, or an answer of their own.

use super::mandate::{NAME, form, kinds, opened, relay};
use super::phone::{NUMBER, messages};
use crate::harness::{Browser, Form, Page, TestApp};
use jiff::SignedDuration;
use serde_json::json;

/// A mandate that asks by SMS, in French.
async fn asked(officer: &Browser) -> Page {
    let form = form(officer, "sms").await.fill("email", "").fill("phone", "06 12 34 56 78").fill("lang", "fr");
    let page = officer.send(form).await;
    assert_eq!(page.status, 200, "{}", page.text());
    page
}

/// The words of the last SMS, and the digits in it.
async fn told(app: &TestApp) -> (String, String) {
    let sent = messages(app).await.pop().expect("a short message");
    assert_eq!(sent["to"], NUMBER);
    let text = sent["text"].as_str().unwrap().to_owned();
    let digits = text.split(|c: char| !c.is_ascii_digit()).find(|part| part.len() == 6).unwrap_or_default().to_owned();
    (text, digits)
}

/// The reference in the address of an SMS.
fn reference(text: &str) -> String {
    let (_, rest) = text.split_once("https://diwan.example/fr/m/").unwrap();
    rest.split_whitespace().next().unwrap().to_owned()
}

fn other(digits: &str) -> String {
    digits.chars().map(|digit| if digit == '9' { '0' } else { '9' }).collect()
}

#[tokio::test]
async fn the_citizen_tells_the_digits_and_the_mandate_holds() {
    let app = TestApp::start().await;
    let officer = relay(&app).await;
    let page = asked(&officer).await;
    page.says(&["Attend l’accord", "La personne n’a pas encore répondu au SMS"]);
    assert!(page.links("main a").iter().all(|link| !link.ends_with("/sign")));
    let (text, digits) = told(&app).await;
    for part in ["Commune d'Agadir", "Mehdi Tazi", "Déposer une réclamation", "31 jours", "15 min", "y mettre fin"] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(notifications::segments(&text) <= 3, "{text}");
    assert!(!page.body().contains(&digits), "the officer does not see them");
    let form = page.form("/code");
    for wrong in [other(&digits), String::new(), "12345".to_owned()] {
        let page = officer.post(&form.clone().fill("code", &wrong)).await;
        assert_eq!((page.status, page.wrong_fields()), (422, vec!["code".to_owned()]), "{wrong}");
    }
    let page = officer.send(form.clone().fill("code", &digits)).await;
    page.says(&["En vigueur", "Accord donné par le code du SMS, saisi par l’agent"]);
    assert_eq!(officer.post(&form.fill("code", &digits)).await.status, 303, "a double click");
    assert_eq!(kinds(&app).await, ["asked", "confirmed"]);
    let (_, page) = opened(&app, &reference(&text), &digits).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["code".to_owned()]), "the digits answer once");
    // The second SMS ends it.
    let (text, _) = told(&app).await;
    let code = text.rsplit(' ').next().unwrap().to_owned();
    assert!(text.contains("25 décembre 2026") && code.len() == 11, "{text}");
    assert!(notifications::segments(&text) <= 3, "{text}");
    let (citizen, page) = opened(&app, &reference(&text), &code).await;
    citizen.send(page.form("/mandate/answer").press("answer")).await.says(&["Le mandat a pris fin"]);
    assert_eq!(kinds(&app).await, ["asked", "confirmed", "revoked"]);
}

#[tokio::test]
async fn at_the_address_of_the_sms_the_citizen_says_no_and_that_is_noted() {
    let app = TestApp::start().await;
    let officer = relay(&app).await;
    let mandate = asked(&officer).await;
    let (text, digits) = told(&app).await;
    let citizen = app.nobody();
    let page = citizen.open(&format!("/fr/m/{}", reference(&text))).await;
    let form = page.form("/fr/mandate");
    assert_eq!(form.value("reference"), reference(&text));
    let wrong = citizen.post(&form.clone().fill("code", &other(&digits))).await;
    assert_eq!((wrong.status, wrong.wrong_fields()), (422, vec!["code".to_owned()]));
    let page = citizen.post(&form.fill("code", &format!("{} {}", &digits[..3], &digits[3..]))).await;
    page.says(&[NAME, "Déposer une réclamation"]);
    citizen.send(page.form("/mandate/answer").fill("answer", "no")).await.says(&["Votre refus est enregistré"]);
    officer.open(&mandate.path).await.says(&["Refusé"]);
    assert_eq!(kinds(&app).await, ["asked", "refused"]);
    assert_eq!(app.count("identity.audit_event WHERE kind = 'mandate.refused'").await, 1);
}

#[tokio::test]
async fn the_digits_end_after_a_quarter_of_an_hour_five_tries_or_a_new_sms() {
    let app = TestApp::start().await;
    let officer = relay(&app).await;
    let page = asked(&officer).await;
    let form = page.form("/code");
    let (_, first) = told(&app).await;
    app.clock.advance(SignedDuration::from_mins(15));
    assert_eq!(officer.post(&form.clone().fill("code", &first)).await.status, 422, "too late");
    officer.send(page.form("/code/again")).await.says(&["Le SMS part"]);
    let (_, second) = told(&app).await;
    if first != second {
        assert_eq!(officer.post(&form.clone().fill("code", &first)).await.status, 422, "the one before");
    }
    for _ in 0..5 {
        assert_eq!(officer.post(&form.clone().fill("code", &other(&second))).await.status, 422);
    }
    assert_eq!(officer.post(&form.clone().fill("code", &second)).await.status, 422, "after five tries");
    officer.send(page.form("/code/again")).await;
    let (_, third) = told(&app).await;
    assert_eq!(officer.post(&form.fill("code", &third)).await.status, 303);
    assert_eq!(officer.post(&page.form("/code/again")).await.status, 409, "nothing waits any more");
    app.drain_jobs().await;
    assert_eq!(app.count("notifications.text_message WHERE body IS NOT NULL").await, 0, "no code is kept");
}

#[tokio::test]
async fn the_officer_who_wrote_it_does_not_answer_as_the_citizen() {
    let app = TestApp::start().await;
    let officer = relay(&app).await;
    let form = form(&officer, "sms").await.fill("email", "counter@commune-agadir.example");
    officer.send(form.fill("phone", "06 12 34 56 78").fill("lang", "fr")).await;
    let (text, digits) = told(&app).await;
    let reference = reference(&text);
    let form = officer.open("/fr/mandate").await.form("/fr/mandate").fill("reference", &reference);
    let page = officer.post(&form.clone().fill("code", &digits)).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["code".to_owned()]));
    page.says(&["Vous avez écrit ce mandat"]);
    let csrf = form.value("csrf");
    let fields =
        [("csrf", &csrf), ("reference", &reference), ("code", &digits)].map(|(name, value)| (name, value.as_str()));
    let fields = [&fields[..], &[("answer", "yes")]].concat();
    assert_eq!(officer.post(&Form::forged("/fr/mandate/answer", &fields)).await.status, 422);
    assert_eq!(kinds(&app).await, ["asked"]);
    assert_eq!(app.count("identity.mandate WHERE person_id IS NOT NULL").await, 0, "nor is it theirs by their address");
}

#[tokio::test]
async fn one_number_is_asked_six_times_in_an_hour_at_most_by_whichever_mandate() {
    let app = TestApp::start_with(|settings| settings.server.rate_limits = true).await;
    let officer = relay(&app).await;
    for _ in 0..6 {
        asked(&officer).await;
    }
    let form = form(&officer, "sms").await.fill("phone", "0612345678");
    assert_eq!(officer.post(&form).await.status, 429);
    assert_eq!(app.count("identity.mandate").await, 6);
}

#[tokio::test]
async fn an_sms_needs_a_number_and_is_not_sent_on_trial() {
    let app = TestApp::start().await;
    let officer = relay(&app).await;
    let form = form(&officer, "sms").await;
    let page = officer.post(&form.clone().fill("phone", "")).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["phone".to_owned()]));
    crate::tenants::put(&app, "commune-agadir", "trial").await;
    let page = officer.post(&form.fill("phone", "0612345678")).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["consent".to_owned()]));
    assert_eq!(app.count("identity.mandate").await, 0);
}

#[tokio::test]
async fn of_two_who_type_the_digits_at_once_one_act_is_noted() {
    let app = TestApp::start().await;
    let officer = relay(&app).await;
    let form = asked(&officer).await.form("/code");
    let (_, digits) = told(&app).await;
    let form = form.fill("code", &digits);
    let (one, two) = tokio::join!(officer.post(&form), officer.post(&form));
    assert_eq!((one.status, two.status), (303, 303));
    assert_eq!(kinds(&app).await, ["asked", "confirmed"]);
    assert_eq!(messages(&app).await.len(), 2, "the question and the answer");
    let state = app.rows("SELECT state, sms_count FROM identity.mandate").await;
    assert_eq!(state, [json!({ "state": "active", "sms_count": 1 })]);
}
