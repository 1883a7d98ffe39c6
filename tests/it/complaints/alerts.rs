//! Alerts by area: only who proved an address is written to, once for each complaint, and never of what is not public.

use super::map::{LIST, moderated, opened, reported};
use super::*;
use crate::harness::Browser;
use complaints::TellAlerts;
use jiff::SignedDuration;
use jobs::{Tick, enqueue};

const ALERTS: &str = "/fr/commune-agadir/complaints/alerts";
const TO: &str = "voisine@citizen.example";
const AGADIR: &str = "09.001.01.01";

/// Asks for alerts, and gets the message with the link.
async fn asked(app: &TestApp, browser: &Browser, query: &str, fill: &[(&str, &str)]) -> String {
    let mut form = browser.open(&format!("{ALERTS}{query}")).await.form("/complaints/alerts").fill("email", TO);
    for (name, value) in fill {
        form = form.fill(name, value);
    }
    let page = browser.send(form).await;
    page.says(&[&format!("Un message est parti à {TO}.")]);
    link(app, "/alerts/confirm?").await
}

/// The address of the last link of a kind that left for the neighbour.
async fn link(app: &TestApp, kind: &str) -> String {
    link_to(app, TO, kind).await
}

/// The same of anybody.
async fn link_to(app: &TestApp, to: &str, kind: &str) -> String {
    app.drain_jobs().await;
    let mails = app.mails();
    let mail = mails.iter().rfind(|mail| mail.to == to && mail.text.contains(kind)).expect("no such message");
    let link = mail.text.split_whitespace().find(|word| word.contains(kind)).unwrap();
    link.trim_start_matches("https://diwan.example").to_owned()
}

async fn confirmed(app: &TestApp, browser: &Browser, query: &str, fill: &[(&str, &str)]) {
    let link = asked(app, browser, query, fill).await;
    let page = browser.send(browser.open(&link).await.form("/alerts/confirm")).await;
    page.says(&["C’est confirmé."]);
}

/// The morning's job, as the clock enters it.
async fn morning(app: &TestApp) {
    app.run(async |application| {
        let tenant = application.directory.by_slug("commune-agadir").await.unwrap().unwrap().id;
        let now = application.clock.now();
        let work = async |conn: &mut database::Conn| enqueue::<TellAlerts>(conn, tenant, now, &Tick { at: now }).await;
        // Twice: a worker may die after the work and before the note of it.
        application.database.tenant(tenant, &work).await.unwrap();
        application.database.tenant(tenant, &work).await.unwrap();
    })
    .await;
    app.drain_jobs().await;
}

/// What the neighbour was told of, message by message.
fn told(app: &TestApp) -> Vec<String> {
    let mails = app.mails().into_iter().filter(|mail| mail.to == TO && mail.text.contains("/alerts/end?"));
    mails.map(|mail| format!("{}\n{}", mail.subject, mail.text)).collect()
}

#[tokio::test]
async fn who_confirmed_is_told_once_a_day_of_what_is_new_and_public() {
    let app = TestApp::start().await;
    opened(&app, "unflagged").await;
    let neighbour = app.nobody();
    let link = asked(&app, &neighbour, "", &[("territory", AGADIR)]).await;
    reported(&app, "lighting", "Lampadaire éteint.", ("30.4200", "-9.6000")).await;
    // To look at the link is not to follow it.
    neighbour.open(&link).await.says(&["Confirmer votre demande", "Tous les sujets, Agadir"]);
    morning(&app).await;
    assert!(told(&app).is_empty(), "nobody was told before the address was confirmed");
    let form = neighbour.open(&link).await.form("/alerts/confirm");
    neighbour.send(form.clone()).await.says(&["C’est confirmé."]);
    assert_eq!(neighbour.send(form).await.status, 200);

    reported(&app, "lighting", "Deuxième lampadaire.", ("30.4230", "-9.5970")).await;
    reported(&app, "lighting", "Appelez-moi au 0612345678.", ("30.4175", "-9.5930")).await;
    reported(&app, "staff", "On m’a mal reçue.", ("30.4150", "-9.5900")).await;
    app.clock.advance(SignedDuration::from_hours(21));
    morning(&app).await;
    let mails = told(&app);
    assert_eq!(mails.len(), 1, "{mails:?}");
    assert!(mails[0].contains("1 nouvelle réclamation") && mails[0].contains("Éclairage public – Agadir"), "{mails:?}");
    assert_eq!(mails[0].matches("/complaints/public/").count(), 1);
    for secret in ["0612345678", "mal reçue", "Idrissi", "26-AGA"] {
        assert!(!mails[0].contains(secret), "{secret}");
    }
    // The next morning brings what was reviewed since, and nothing again.
    moderated(&app, "Appelez-moi au 0612345678.", "hidden").await;
    app.clock.advance(SignedDuration::from_hours(24));
    morning(&app).await;
    assert_eq!(told(&app).len(), 1);
    moderated(&app, "Appelez-moi au 0612345678.", "redacted").await;
    app.clock.advance(SignedDuration::from_hours(24));
    morning(&app).await;
    app.clock.advance(SignedDuration::from_hours(24));
    morning(&app).await;
    assert_eq!(told(&app).len(), 2);
}

#[tokio::test]
async fn an_alert_is_about_its_circle_and_its_subject() {
    let app = TestApp::start().await;
    opened(&app, "unflagged").await;
    let neighbour = app.nobody();
    let here = "?lat=30.4200&lon=-9.6000";
    confirmed(&app, &neighbour, here, &[("radius", "500"), ("subject", "lighting")]).await;
    reported(&app, "roads", "Un trou, tout près.", ("30.4201", "-9.6001")).await;
    reported(&app, "lighting", "Trop loin.", ("30.4260", "-9.6000")).await;
    app.clock.advance(SignedDuration::from_hours(21));
    morning(&app).await;
    assert!(told(&app).is_empty());
    reported(&app, "lighting", "À cent mètres.", ("30.4208", "-9.6000")).await;
    app.clock.advance(SignedDuration::from_hours(24));
    morning(&app).await;
    let mails = told(&app);
    assert_eq!(mails.len(), 1);
    assert!(mails[0].contains("dans un rayon de 500 m"), "{mails:?}");
}

#[tokio::test]
async fn each_message_holds_the_link_that_ends_it() {
    let app = TestApp::start().await;
    opened(&app, "unflagged").await;
    let neighbour = app.nobody();
    confirmed(&app, &neighbour, "", &[("territory", AGADIR)]).await;
    reported(&app, "lighting", "Lampadaire éteint.", ("30.4200", "-9.6000")).await;
    app.clock.advance(SignedDuration::from_hours(21));
    morning(&app).await;
    let end = link(&app, "/alerts/end?").await;
    let page = neighbour.open(&end).await;
    assert_eq!(app.count("complaints.subscription").await, 1);
    let form = page.form("/alerts/end");
    neighbour.send(form.clone()).await.says(&["C’est terminé"]);
    neighbour.send(form).await.says(&["C’est terminé"]);
    assert_eq!(app.count("complaints.subscription").await, 0);
    assert_eq!(neighbour.open(&end).await.status, 410);
    // Of another administration, or changed by a letter, it is no link.
    for wrong in [end.replace("agadir", "rabat"), format!("{end}x"), end.replace("/end?", "/confirm?")] {
        assert_eq!(neighbour.open(&wrong).await.status, 410, "{wrong}");
    }
}

#[tokio::test]
async fn nobody_fills_the_box_of_another() {
    let app = TestApp::start().await;
    opened(&app, "unflagged").await;
    let stranger = app.nobody();
    let mails = || app.mails().iter().filter(|mail| mail.to == TO).count();
    // The same wish is one, whoever has it, and the page says the same each time.
    for _ in 0..3 {
        asked(&app, &stranger, "", &[("territory", AGADIR)]).await;
        asked(&app, &app.nobody(), "", &[("territory", AGADIR)]).await;
    }
    assert_eq!((mails(), app.count("complaints.subscription").await), (1, 1));
    for subject in ["lighting", "roads", "building"] {
        asked(&app, &stranger, "", &[("territory", AGADIR), ("subject", subject)]).await;
    }
    assert_eq!(mails(), 3, "so many links wait for one address at most");
    // Who lost the link gets it again, later; who followed it does not.
    app.clock.advance(SignedDuration::from_mins(61));
    let link = asked(&app, &stranger, "", &[("territory", AGADIR)]).await;
    asked(&app, &stranger, "", &[("territory", AGADIR)]).await;
    assert_eq!(mails(), 4);
    stranger.send(stranger.open(&link).await.form("/alerts/confirm")).await.says(&["C’est confirmé."]);
    app.clock.advance(SignedDuration::from_mins(61));
    asked(&app, &stranger, "", &[("territory", AGADIR)]).await;
    assert_eq!(mails(), 4);
    // A form sent twice is one wish, too.
    app.execute("DELETE FROM complaints.subscription").await;
    let form = stranger.open(ALERTS).await.form("/complaints/alerts").fill("email", TO).fill("territory", AGADIR);
    stranger.send(form.clone()).await;
    stranger.send(form).await;
    assert_eq!(app.count("complaints.subscription").await, 1);
    // What nobody follows is forgotten.
    app.clock.advance(SignedDuration::from_hours(24 * 4));
    morning(&app).await;
    assert_eq!(app.count("complaints.subscription").await, 0);
}

#[tokio::test]
async fn the_form_says_what_is_wrong_and_keeps_what_was_typed() {
    let app = TestApp::start().await;
    opened(&app, "unflagged").await;
    let browser = app.nobody();
    let form = browser.open(&format!("{ALERTS}?subject=lighting")).await.form("/complaints/alerts");
    assert_eq!(form.value("subject"), "lighting");
    let page = browser.send(form.fill("email", "voisine").fill("territory", "04.421").fill("subject", "staff")).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["territory".into(), "subject".into(), "email".into()]));
    assert_eq!(page.form("/complaints/alerts").value("email"), "voisine");
    let form = browser.open(&format!("{ALERTS}?lat=30.42&lon=-9.6")).await.form("/complaints/alerts");
    let page = browser.send(form.fill("email", TO).fill("radius", "90000")).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["radius".to_owned()]));
    assert_eq!(app.count("complaints.subscription").await, 0);
}

#[tokio::test]
async fn who_asks_again_with_an_account_of_the_address_finds_it_in_their_own_space() {
    let app = TestApp::start().await;
    opened(&app, "unflagged").await;
    let (own, nobody, amina) = ("amina@citizen.example", app.nobody(), app.citizen().await);
    for browser in [&nobody, &amina] {
        let form = browser.open(ALERTS).await.form("/complaints/alerts").fill("email", own);
        browser.send(form.fill("territory", AGADIR)).await.says(&[&format!("Un message est parti à {own}.")]);
    }
    // The link is followed on another device.
    let link = link_to(&app, own, "/alerts/confirm?").await;
    nobody.send(nobody.open(&link).await.form("/alerts/confirm")).await.says(&["C’est confirmé."]);
    amina.get("/fr/me/alerts").await.says(&["Tous les sujets, Agadir", own]);
}

#[tokio::test]
async fn who_is_signed_in_finds_and_ends_them_in_their_own_space() {
    let app = TestApp::start().await;
    opened(&app, "unflagged").await;
    // What somebody asked for in another's name is not theirs.
    let other = app.signed_in("youssef@citizen.example").await;
    asked(&app, &other, "", &[("territory", AGADIR)]).await;
    other.get("/fr/me/alerts").await.says(&["Aucune alerte"]);
    app.clock.advance(SignedDuration::from_mins(61));
    let amina = app.citizen().await;
    amina.get("/fr/me/alerts").await.says(&["Aucune alerte"]);
    confirmed(&app, &amina, "", &[("territory", AGADIR)]).await;
    let page = amina.get("/fr/me/alerts").await;
    page.says(&["Tous les sujets, Agadir", TO]);
    let form = page.form("/me/alerts");
    let stranger = app.signed_in("youssef@citizen.example").await;
    stranger.get("/fr/me/alerts").await.says(&["Aucune alerte"]);
    let csrf = stranger.open("/fr/follow").await.form("/fr/follow").value("csrf");
    assert_eq!(stranger.post(&form.clone().fill("csrf", &csrf)).await.status, 404);
    amina.send(form).await.says(&["C’est terminé", "Aucune alerte"]);
    assert_eq!(app.count("complaints.subscription").await, 0);
    assert!(app.nobody().get(LIST).await.links("main a").iter().any(|link| link == ALERTS));
}
