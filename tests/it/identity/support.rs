//! Support access: never silent, never more than reading, never without the administration's word.

use crate::complaints::{Receipt, assign, submit};
use crate::harness::{Browser, Form, Page, TestApp};
use jiff::SignedDuration;
use serde_json::json;

const DESK: &str = "/fr/commune-agadir/desk/complaints";
const OWN: &str = "/fr/platform/support";
const CONSENT: &str = "/fr/commune-agadir/desk/support";

/// The operator asks.
async fn asked(operator: &Browser) -> Page {
    let form = operator.open(OWN).await.form("/platform/support");
    let page = operator.send(form.fill("administration", "commune-agadir").fill("ticket", "SUP-2026-0412")).await;
    assert_eq!(page.status, 200, "{}", page.text());
    page
}

async fn admin(app: &TestApp) -> Browser {
    app.signed_in("admin@commune-agadir.example").await
}

/// The administrator answers with `yes`, `no` or `end`.
async fn answered(admin: &Browser, answer: &str) -> Page {
    let form = admin.open(CONSENT).await.form("/desk/support");
    admin.send(form.fill("answer", answer)).await
}

async fn opened(app: &TestApp) -> (Browser, Receipt) {
    let (operator, receipt) = (app.operator().await, submit(&app.nobody(), "commune-agadir").await);
    asked(&operator).await;
    answered(&admin(app).await, "yes").await;
    (operator, receipt)
}

#[tokio::test]
async fn with_ticket_and_consent_an_operator_reads_for_thirty_minutes_and_everybody_can_see_it() {
    let app = TestApp::start().await;
    let author = app.nobody();
    let receipt = submit(&author, "commune-agadir").await;
    let operator = app.operator().await;
    assert_eq!(operator.get(DESK).await.status, 404);
    asked(&operator).await.says(&["Attend l’accord de l’administration", "La demande est envoyée"]);
    assert_eq!(operator.get(DESK).await.status, 404, "not before the consent");
    app.drain_jobs().await;
    let mails = app.mails();
    assert!(
        mails.iter().any(|mail| mail.to == "admin@commune-agadir.example" && mail.subject.contains("SUP-2026-0412"))
    );
    let admin = admin(&app).await;
    admin.open(CONSENT).await.says(&["Omar Kettani", "SUP-2026-0412"]);
    answered(&admin, "yes").await.says(&["Ouvert", "Décidé par Salma Bennani.", "24 novembre 2026 à 09:30"]);

    operator.open(OWN).await.says(&["Ouvert"]);
    for path in [DESK, &receipt.desk()] {
        let page = operator.open(path).await;
        assert_eq!(page.status, 200);
        let banner = page.one("[data-banner]");
        assert!(banner.contains("Omar Kettani") && banner.contains("SUP-2026-0412"), "{banner}");
        assert!(!page.has_form("/assign") && !page.has_form("/answer"));
    }
    assert!(operator.open(OWN).await.all("[data-banner]").is_empty(), "the desk alone");
    let trail = app
        .rows("SELECT a.detail ->> 'path' AS path, p.name, c.name AS consent FROM identity.audit_event a
                 JOIN identity.person p ON p.id = a.person_id JOIN identity.person c ON c.id = (a.detail ->> 'consent')::uuid
                WHERE a.kind = 'support.viewed' ORDER BY a.id")
        .await;
    let seen = |path: &str| json!({ "path": path, "name": "Omar Kettani", "consent": "Salma Bennani" });
    assert_eq!(trail, [seen(DESK), seen(&receipt.desk())]);
    author.open(&receipt.path()).await.says(&["L’assistance de la plateforme – assistance de la plateforme"]);

    app.clock.advance(SignedDuration::from_secs(30 * 60 - 1));
    assert_eq!(operator.get(DESK).await.status, 200);
    app.clock.advance(SignedDuration::from_secs(1));
    assert_eq!(operator.get(DESK).await.status, 404, "it ended by itself");
    operator.open(OWN).await.says(&["Terminé"]);
}

#[tokio::test]
async fn with_one_factor_alone_an_operator_reads_nothing_whatever_the_administration_said() {
    let app = TestApp::start().await;
    let (operator, receipt) = opened(&app).await;
    app.execute("UPDATE identity.person SET demo = false WHERE email = 'operator@diwan.example'").await;
    for path in [DESK, &receipt.desk()] {
        let page = operator.open(path).await;
        assert_eq!(page.path.split('?').next(), Some(super::SECURITY), "{path}");
        page.says(&["Pour travailler ici, votre compte doit avoir une seconde étape."]);
    }
    assert_eq!(operator.get("/fr/commune-rabat/desk/complaints").await.status, 404, "where there is no access");
    assert_eq!(app.count("identity.audit_event WHERE kind = 'support.viewed'").await, 0, "nothing was seen");
    super::link(&app, &operator).await;
    assert_eq!(operator.get(DESK).await.status, 200);
    assert_eq!(app.count("identity.audit_event WHERE kind = 'support.viewed'").await, 1);
}

#[tokio::test]
async fn support_changes_nothing_and_opens_no_other_page() {
    let app = TestApp::start().await;
    let (operator, receipt) = opened(&app).await;
    let csrf = operator.open(OWN).await.form("/platform/support").value("csrf");
    let head = app.id_of("head@commune-agadir.example").await;
    for (path, fields) in [
        (format!("{}/assign", receipt.desk()), vec![("version", "1"), ("assignee", head.as_str())]),
        (format!("{}/answer", receipt.desk()), vec![("version", "1"), ("outcome", "resolved"), ("text", "x")]),
        (CONSENT.to_owned(), vec![("access", head.as_str()), ("answer", "yes")]),
    ] {
        let fields: Vec<_> = fields.into_iter().chain([("csrf", csrf.as_str())]).collect();
        assert_eq!(operator.post(&Form::forged(&path, &fields)).await.status, 403, "{path}");
    }
    for path in ["/fr/commune-agadir/desk/mandates", CONSENT] {
        assert_eq!(operator.get(path).await.status, 403, "{path}");
    }
    for path in ["/fr/commune-rabat/desk/complaints", "/fr/commune-rabat/desk/support"] {
        assert_eq!(operator.get(path).await.status, 404, "{path}");
    }
    assert_eq!(app.count("complaints.event").await, 1);
    assign(&app, &receipt).await;
}

#[tokio::test]
async fn the_administrator_refuses_or_ends_it_and_the_operator_gives_it_back() {
    let app = TestApp::start().await;
    let (operator, admin) = (app.operator().await, admin(&app).await);
    asked(&operator).await;
    answered(&admin, "no").await.says(&["Refusé"]);
    assert_eq!(operator.get(DESK).await.status, 404);
    asked(&operator).await;
    answered(&admin, "yes").await;
    assert_eq!(operator.get(DESK).await.status, 200);
    let form = admin.open(CONSENT).await.form("/desk/support");
    admin.send(form.fill("answer", "end")).await.says(&["L’accès est fermé."]);
    assert_eq!(operator.get(DESK).await.status, 404);
    asked(&operator).await;
    answered(&admin, "yes").await;
    let end = operator.open(OWN).await.form("/end");
    operator.send(end.clone()).await.says(&["L’accès est fermé."]);
    assert_eq!(operator.post(&end).await.status, 303, "a double click");
    assert_eq!(operator.get(DESK).await.status, 404);
    let kinds = app.rows("SELECT kind FROM identity.audit_event WHERE kind LIKE 'support.%' AND kind <> 'support.viewed' ORDER BY id").await;
    let kinds: Vec<_> = kinds.iter().map(|row| row["kind"].as_str().unwrap().trim_start_matches("support.")).collect();
    assert_eq!(kinds, ["asked", "refused", "asked", "granted", "ended", "asked", "granted", "ended"]);
}

#[tokio::test]
async fn yes_and_no_at_once_are_one_of_them() {
    let app = TestApp::start().await;
    let (operator, admin) = (app.operator().await, admin(&app).await);
    for _ in 0..4 {
        asked(&operator).await;
        let form = admin.open(CONSENT).await.form("/desk/support");
        let (yes, no) = (form.clone().fill("answer", "yes"), form.fill("answer", "no"));
        let (one, two) = tokio::join!(admin.post(&yes), admin.post(&no));
        let mut statuses = [one.status, two.status];
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 409]);
        assert_eq!(operator.get(DESK).await.status, if one.status == 303 { 200 } else { 404 });
        app.execute("UPDATE identity.support_access SET state = 'ended'").await;
    }
}

#[tokio::test]
async fn a_question_needs_an_administration_and_a_ticket_and_lapses_after_a_day() {
    let app = TestApp::start().await;
    let operator = app.operator().await;
    let form = operator.open(OWN).await.form("/platform/support");
    for (administration, ticket, wrong) in [
        ("nowhere", "SUP-1", "administration"),
        ("commune-agadir", "", "ticket"),
        ("commune-agadir", "a b", "ticket"),
        ("commune-agadir", "'; --", "ticket"),
        ("commune-agadir", &"x".repeat(41), "ticket"),
    ] {
        let page = operator.post(&form.clone().fill("administration", administration).fill("ticket", ticket)).await;
        assert_eq!((page.status, page.wrong_fields()), (422, vec![wrong.to_owned()]), "{administration} {ticket}");
    }
    asked(&operator).await;
    asked(&operator).await;
    assert_eq!(app.count("identity.support_access").await, 1, "the same question is one");
    let question = admin(&app).await.open(CONSENT).await.form("/desk/support").fill("answer", "yes");
    app.clock.advance(SignedDuration::from_hours(24));
    let admin = admin(&app).await;
    let page = admin.open(CONSENT).await;
    page.says(&["Terminé"]);
    assert!(!page.has_form("/desk/support"));
    let csrf = admin.open("/fr/follow").await.form("/fr/follow").value("csrf");
    assert_eq!(admin.post(&question.fill("csrf", &csrf)).await.status, 409);
    let operator = app.operator().await;
    asked(&operator).await;
    assert_eq!(app.count("identity.support_access").await, 2, "it can be asked again");
}
