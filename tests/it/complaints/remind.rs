//! Reminders: after fifteen days and every fifteen days again; the second reaches the heads, the third the inspectorate.

use super::*;
use futures_util::future::join_all;

/// Goes to that day and sends the reminder.
async fn remind(app: &TestApp, browser: &Browser, receipt: &Receipt, day: &str) -> Page {
    app.clock.set(format!("{day}T09:00:00Z").parse().unwrap());
    follow(browser, receipt).await;
    let form = browser.open(&format!("{}/remind", receipt.path())).await.form("/remind");
    browser.send(form.fill("text", "Où en est-on ?")).await
}

/// Who got a message about the reminder of this number.
async fn reached(app: &TestApp, count: u8) -> Vec<String> {
    app.drain_jobs().await;
    let is_it = |subject: &str| subject.ends_with(&format!("relance n° {count}"));
    let mut to: Vec<String> = app.mails().into_iter().filter(|mail| is_it(&mail.subject)).map(|mail| mail.to).collect();
    to.sort();
    to
}

#[tokio::test]
async fn the_administration_is_left_alone_for_fifteen_days_first_and_again() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let receipt = submit(&amina, "commune-agadir").await;
    let path = format!("{}/remind", receipt.path());
    let says_when = async |day: &str, since: &str| {
        let page = amina.open(&receipt.path()).await;
        let from = page.one("[data-remind-from]");
        assert!(from.contains(day) && from.contains(since), "{from}");
        assert!(!page.links("main .moves a").iter().any(|link| link.ends_with("/remind")));
        let page = amina.open(&path).await;
        assert_eq!((page.status, page.one("[data-not-yet]")), (200, from));
        assert!(!page.has_form("/remind"));
    };
    says_when("10 décembre 2026", "24 novembre 2026").await;
    // The fifteenth day is still the administration's.
    app.clock.set("2026-12-09T23:00:00Z".parse().unwrap());
    follow(&amina, &receipt).await;
    let csrf = amina.open("/fr/follow").await.form("/fr/follow").value("csrf");
    let early = Form::forged(&path, &[("csrf", csrf.as_str()), ("version", "1"), ("text", "Alors ?")]);
    let page = amina.post(&early).await;
    assert_eq!((page.status, page.one("[data-kept]")), (409, "Alors ?".to_owned()));
    let page = remind(&app, &amina, &receipt, "2026-12-10").await;
    page.says(&["Votre relance est inscrite au dossier.", "Relance n° 1", "Où en est-on ?"]);
    says_when("26 décembre 2026", "10 décembre 2026").await;
    remind(&app, &amina, &receipt, "2026-12-26").await.says(&["Relance n° 2"]);
    assert_eq!(events(&app).await, ["received", "reminded", "reminded"]);
}

#[tokio::test]
async fn a_reminder_that_is_sent_twice_counts_once() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let receipt = submit(&amina, "commune-agadir").await;
    app.clock.set("2026-12-10T09:00:00Z".parse().unwrap());
    follow(&amina, &receipt).await;
    let form = amina.open(&format!("{}/remind", receipt.path())).await.form("/remind");
    let other = form.clone().fill("text", "Alors ?");
    let pages = join_all([&form, &form, &other].map(|form| amina.post(form))).await;
    assert!(pages.iter().all(|page| matches!(page.status, 303 | 409)));
    assert_eq!(events(&app).await, ["received", "reminded"]);
}

#[tokio::test]
async fn each_reminder_reaches_further_and_the_worklist_counts_them() {
    let app = TestApp::start().await;
    app.run(async |application| {
        let tenant = application.directory.by_slug("commune-agadir").await.unwrap().unwrap().id;
        let enter = async |conn: &mut database::Conn| {
            let person = identity::find_person_by_email(conn, "youssef@citizen.example").await?.unwrap();
            identity::add_member(conn, tenant, person.id, "inspector", "Youssef Berrada").await
        };
        application.database.tenant(tenant, enter).await.unwrap();
    })
    .await;
    let amina = app.nobody();
    let receipt = submit(&amina, "commune-agadir").await;
    assign(&app, &receipt).await;
    let (officer, head) = ("officer@commune-agadir.example", "head@commune-agadir.example");
    // The administrator holds every right.
    let admin = "admin@commune-agadir.example";
    remind(&app, &amina, &receipt, "2026-12-10").await;
    assert_eq!(reached(&app, 1).await, [officer]);
    let list = app.dispatcher("commune-agadir").await.open("/fr/commune-agadir/desk/complaints").await;
    list.says(&["1 relance"]);
    remind(&app, &amina, &receipt, "2026-12-26").await;
    assert_eq!(reached(&app, 2).await, [admin, head, officer]);
    remind(&app, &amina, &receipt, "2027-01-11").await;
    assert_eq!(reached(&app, 3).await, [admin, head, officer, "youssef@citizen.example"]);
    let list = app.dispatcher("commune-agadir").await.open("/fr/commune-agadir/desk/complaints").await;
    list.says(&["3 relances"]);
}

#[tokio::test]
async fn nobody_is_reminded_of_what_is_answered() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let receipt = answered(&app, &amina).await;
    app.clock.set("2026-12-09T09:00:00Z".parse().unwrap());
    let page = follow(&amina, &receipt).await;
    assert!(page.all("[data-remind-from]").is_empty());
    assert_eq!(amina.open(&format!("{}/remind", receipt.path())).await.status, 409);
}
