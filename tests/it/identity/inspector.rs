//! An inspector reads the figures of an administration and its register of personal data: no file, no name; and changes nothing.

use crate::complaints::{assign, submit};
use crate::harness::{Browser, Form, TestApp};
use crate::routes::{Places, Sent, TABLE, answer};
use jiff::SignedDuration;

const DESK: &str = "/fr/commune-agadir/desk";

/// Youssef inspects the commune of Agadir.
async fn inspector(app: &TestApp) -> Browser {
    app.run(async move |application| {
        let tenant = application.directory.by_slug("commune-agadir").await.unwrap().unwrap().id;
        let enter = async |conn: &mut database::Conn| {
            let person = identity::find_person_by_email(conn, "youssef@citizen.example").await?.unwrap();
            identity::add_member(conn, tenant, person.id, "inspector", "Youssef Berrada").await
        };
        application.database.tenant(tenant, enter).await.unwrap();
    })
    .await;
    app.signed_in("youssef@citizen.example").await
}

#[tokio::test]
async fn an_inspector_reads_figures_and_the_register_and_no_file_no_name_and_no_trail() {
    let app = TestApp::start().await;
    let amina = app.citizen().await;
    let receipt = submit(&amina, "commune-agadir").await;
    assign(&app, &receipt).await;
    let opened = app.count("complaints.opening").await;
    let inspector = inspector(&app).await;
    let figures = inspector.open(DESK).await;
    assert_eq!(figures.path, format!("{DESK}/figures"), "what they see first");
    figures.says(&["Réclamations en chiffres", "Ensemble", "Par sujet", "Par mois", "Télécharger les chiffres"]);
    let text = figures.text();
    for told in [receipt.number.as_str(), crate::complaints::TEXT, "Nadia El Fassi", "Amina"] {
        assert!(!text.contains(told), "{told}");
    }
    inspector.open(&format!("{DESK}/register")).await.says(&["Registre des données personnelles"]);
    let closed = ["complaints", "audit", "audit.csv", "people", "roles", "units", "tokens", "webhooks", "setup"];
    for closed in closed.into_iter().chain(["mandates", "support", "delegations", "approvals"]) {
        assert_eq!(inspector.get(&format!("{DESK}/{closed}")).await.status, 403, "{closed}");
    }
    assert_eq!(inspector.get(&receipt.desk()).await.status, 403);
    assert_eq!(app.count("complaints.opening").await, opened);
    assert_eq!(inspector.get("/fr/commune-rabat/desk/figures").await.status, 404, "elsewhere they are nobody");
}

#[tokio::test]
async fn what_counts_fewer_than_five_is_not_told_and_what_was_tried_is_not_counted() {
    let app = TestApp::start().await;
    let inspector = inspector(&app).await;
    let figures = format!("{DESK}/figures");
    inspector.open(&figures).await.says(&["Aucune réclamation", "Choisissez-en une plus longue"]);
    for _ in 0..4 {
        submit(&app.nobody(), "commune-agadir").await;
    }
    assert_eq!(inspector.open(&figures).await.all("table td")[..7], ["<5", "0", "<5", "0", "0", "–", "–"]);
    submit(&app.nobody(), "commune-agadir").await;
    let page = inspector.open(&figures).await;
    assert_eq!(page.all("table td")[..7], ["5", "0", "5", "0", "0", "–", "–"]);
    // All of one subject, in one month.
    assert_eq!(page.all("table td").len(), 3 * 7);
    let file = inspector.get(&format!("{figures}.csv?days=365")).await;
    assert!(file.body().contains(",5,0,5,0,0,–,–"), "{}", file.body());
    app.execute("UPDATE complaints.complaint SET trial = 'over', serial = -serial").await;
    inspector.open(&figures).await.says(&["Aucune réclamation"]);
}

#[tokio::test]
async fn figures_say_what_was_answered_in_time_and_what_is_late() {
    let app = TestApp::start().await;
    let inspector = inspector(&app).await;
    for _ in 0..6 {
        submit(&app.nobody(), "commune-agadir").await;
    }
    // Five answered after two days, one of them a day late; the sixth waits too long.
    app.execute(
        "INSERT INTO complaints.event (tenant_id, complaint_id, seq, at, kind, actor_name, detail)
           SELECT tenant_id, id, 2, received_at + interval '2 days', 'complaint.answered', '', '{}'
             FROM complaints.complaint ORDER BY serial LIMIT 5;
         UPDATE complaints.complaint SET state = 'closed_resolved', outcome = 'resolved'
          WHERE id IN (SELECT complaint_id FROM complaints.event WHERE seq = 2);
         UPDATE complaints.complaint SET due_on = (received_at + interval '1 day')::date
          WHERE serial IN (SELECT max(serial) FROM complaints.complaint WHERE state = 'closed_resolved'
                           UNION SELECT max(serial) FROM complaints.complaint)",
    )
    .await;
    app.clock.advance(SignedDuration::from_hours(24 * 3));
    let inspector = {
        drop(inspector);
        app.signed_in("youssef@citizen.example").await
    };
    let page = inspector.open(&format!("{DESK}/figures?days=90")).await;
    assert_eq!(page.all("table td")[..7], ["6", "5", "<5", "<5", "0", "2,0", "80"]);
}

#[tokio::test]
async fn who_inspects_a_region_reads_the_figures_of_the_administrations_within_it() {
    let app = TestApp::start().await;
    app.run(async move |application| {
        let tenant = application.directory.by_slug("region-souss-massa").await.unwrap().unwrap().id;
        let enter = async |conn: &mut database::Conn| {
            let person = identity::find_person_by_email(conn, "youssef@citizen.example").await?.unwrap();
            identity::add_member(conn, tenant, person.id, "inspector", "Youssef Berrada").await
        };
        application.database.tenant(tenant, enter).await.unwrap();
    })
    .await;
    let inspector = app.signed_in("youssef@citizen.example").await;
    let page = inspector.open("/fr/region-souss-massa/desk/figures").await;
    page.says(&["Administrations du territoire", "Agadir"]);
    assert!(!page.text().contains("Rabat"), "that lies in another region");
    let file = inspector.get("/fr/region-souss-massa/desk/figures.csv").await;
    assert!(file.body().contains("within,") && !file.body().contains("Rabat"));
    // A commune has nobody within it.
    let head = app.signed_in("head@commune-agadir.example").await;
    let own = head.open(&format!("{DESK}/figures")).await;
    assert!(!own.text().contains("Administrations du territoire"));
}

#[tokio::test]
async fn every_act_of_a_desk_is_refused_to_an_inspector() {
    let app = TestApp::start().await;
    let places = Places::of(&app, "commune-agadir").await;
    let inspector = inspector(&app).await;
    let mut refused = 0;
    for (method, pattern, sent, _) in
        TABLE.iter().filter(|(method, pattern, ..)| *method != "GET" && pattern.contains("/{tenant}/desk"))
    {
        let path = places.fill(pattern);
        let page = match sent {
            // No page shows them its form.
            Sent::Multipart => {
                let csrf = inspector.open("/fr/follow").await.form("/fr/follow").value("csrf");
                inspector.post(&Form::forged(&path, &[("csrf", &csrf)])).await
            }
            sent => answer(&inspector, method, &path, sent, &places).await,
        };
        assert!(matches!(page.status, 403 | 404), "{method} {pattern}: {}", page.status);
        refused += 1;
    }
    assert!(refused > 40, "{refused}");
}

#[tokio::test]
async fn who_also_answers_acts_with_that_right_and_with_no_other() {
    let app = TestApp::start().await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    let inspector = inspector(&app).await;
    app.run(async move |application| {
        let tenant = application.directory.by_slug("commune-agadir").await.unwrap().unwrap().id;
        let enter = async |conn: &mut database::Conn| {
            let person = identity::find_person_by_email(conn, "youssef@citizen.example").await?.unwrap();
            identity::add_member(conn, tenant, person.id, "dispatcher", "Youssef Berrada").await
        };
        application.database.tenant(tenant, enter).await.unwrap();
    })
    .await;
    let form = inspector.open(&receipt.desk()).await.form("/assign");
    let officer = app.id_of("officer@commune-agadir.example").await;
    assert_eq!(inspector.post(&form.fill("assignee", &officer)).await.status, 303);
    let csrf = inspector.open("/fr/follow").await.form("/fr/follow").value("csrf");
    let invite = Form::forged(&format!("{DESK}/people/invite"), &[("csrf", &csrf)]);
    assert_eq!(inspector.post(&invite).await.status, 403);
}
