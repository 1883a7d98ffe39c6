//! Absences: a colleague acts for somebody, in both names, for some days.

use crate::complaints::{assign, follow, submit};
use crate::harness::{Browser, Form, TestApp};
use jiff::SignedDuration;
use serde_json::{Value, json};

const DELEGATIONS: &str = "/fr/commune-agadir/desk/delegations";

/// Nadia, who answers, to the clerk, who only reads.
async fn form(app: &TestApp, officer: &Browser) -> Form {
    let form = officer.open(DELEGATIONS).await.form("/desk/delegations");
    let form = form.fill("colleague", &app.id_of("clerk@commune-agadir.example").await);
    let form = form.tick_one("rights", "complaints.read", true).tick_one("rights", "complaints.answer", true);
    form.fill("starts_on", "2026-11-25").fill("ends_on", "2026-11-26")
}

fn answering(form: Form) -> Form {
    form.fill("outcome", "resolved").fill("text", "Réparé.")
}

#[tokio::test]
async fn a_colleague_answers_for_who_is_absent_and_both_names_stand_on_it() {
    let app = TestApp::start().await;
    let author = app.nobody();
    let receipt = submit(&author, "commune-agadir").await;
    assign(&app, &receipt).await;
    let (officer, clerk) = (app.officer("commune-agadir").await, app.clerk("commune-agadir").await);
    let form = form(&app, &officer).await;
    officer.send(form.clone()).await.says(&[
        "Fatima Zahra Alaoui peut agir pour vous",
        "À venir",
        "Du 25 novembre 2026 au 26 novembre 2026",
    ]);
    assert_eq!(officer.post(&form).await.status, 303, "a double click");
    assert_eq!(app.count("identity.delegation").await, 1);
    assert!(!clerk.open(&receipt.desk()).await.has_form("/answer"), "not before its day");

    app.clock.set("2026-11-25T00:00:00Z".parse().unwrap());
    let clerk = app.clerk("commune-agadir").await;
    clerk.open(DELEGATIONS).await.says(&["En cours", "Nadia El Fassi", "Vous n’avez délégué aucun droit."]);
    let answer = answering(clerk.open(&receipt.desk()).await.form("/answer"));
    let page = clerk.send(answer.clone()).await;
    page.says(&["Réponse donnée", "Fatima Zahra Alaoui pour Nadia El Fassi"]);
    assert_eq!(clerk.post(&answer).await.status, 303, "a double click is no conflict");
    let text = follow(&author, &receipt).await.text();
    assert!(text.contains("Réparé.") && !text.contains("Alaoui"), "the author reads the administration's name");
    let event = app.rows("SELECT actor_id, detail FROM complaints.event WHERE kind = 'complaint.answered'").await;
    let (by, whom) =
        (app.id_of("clerk@commune-agadir.example").await, app.id_of("officer@commune-agadir.example").await);
    assert_eq!(event[0]["actor_id"], Value::from(by));
    assert_eq!(event[0]["detail"]["for"], json!({ "id": whom, "name": "Nadia El Fassi" }));
}

#[tokio::test]
async fn it_ends_with_its_last_day() {
    let app = TestApp::start().await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    assign(&app, &receipt).await;
    let officer = app.officer("commune-agadir").await;
    officer.send(form(&app, &officer).await).await;
    app.clock.set("2026-11-26T23:59:59Z".parse().unwrap());
    let clerk = app.clerk("commune-agadir").await;
    let answer = answering(clerk.open(&receipt.desk()).await.form("/answer"));
    app.clock.advance(SignedDuration::from_secs(1));
    assert_eq!(clerk.post(&answer).await.status, 403);
}

#[tokio::test]
async fn it_ends_when_it_is_revoked_when_the_giver_loses_the_right_and_when_the_giver_leaves() {
    let app = TestApp::start().await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    assign(&app, &receipt).await;
    app.clock.set("2026-11-25T09:00:00Z".parse().unwrap());
    let (officer, clerk) = (app.officer("commune-agadir").await, app.clerk("commune-agadir").await);
    let may = async || clerk.open(&receipt.desk()).await.has_form("/answer");
    let page = officer.send(form(&app, &officer).await).await;
    assert!(may().await);
    officer.send(page.form("/revoke")).await.says(&["La délégation est révoquée.", "Révoquée"]);
    assert!(!may().await);
    // Nobody else ends it, or learns that it is there.
    officer.send(form(&app, &officer).await).await;
    let id = app.rows("SELECT id FROM identity.delegation WHERE revoked_at IS NULL").await[0]["id"]
        .as_str()
        .unwrap()
        .to_owned();
    let csrf = clerk.open("/fr/follow").await.form("/fr/follow").value("csrf");
    for id in [id, uuid::Uuid::now_v7().to_string(), "x".to_owned()] {
        let forged = Form::forged(&format!("{DELEGATIONS}/{id}/revoke"), &[("csrf", &csrf)]);
        assert_eq!(clerk.post(&forged).await.status, 404);
    }
    assert!(may().await);
    let role = |permissions: &str| {
        format!(
            "UPDATE identity.role SET permissions = '{{{permissions}}}' WHERE code = 'officer'
                AND tenant_id = (SELECT id FROM identity.tenant WHERE slug = 'commune-agadir')"
        )
    };
    app.execute(&role("complaints.read")).await;
    assert!(!may().await, "what the giver does not hold, the colleague does not");
    app.execute(&role("complaints.read,complaints.answer")).await;
    assert!(may().await);
    app.execute("UPDATE identity.person SET disabled_at = created_at WHERE email = 'officer@commune-agadir.example'")
        .await;
    assert!(!may().await);
    app.execute("UPDATE identity.person SET disabled_at = NULL").await;
    let admin = app.admin("commune-agadir").await;
    let person = format!("/fr/commune-agadir/desk/people/{}/end", app.id_of("officer@commune-agadir.example").await);
    admin.send(admin.open(&person).await.form("/end")).await;
    assert!(!may().await);
    clerk.open(DELEGATIONS).await.says(&["Révoquée", "Nadia El Fassi"]);
}

#[tokio::test]
async fn one_gives_what_one_holds_to_a_colleague_for_a_year_at_most() {
    let app = TestApp::start().await;
    let (officer, clerk) = (app.officer("commune-agadir").await, app.clerk("commune-agadir").await);
    let right = form(&app, &officer).await;
    let stranger = app.id_of("officer@commune-rabat.example").await;
    let own = app.id_of("officer@commune-agadir.example").await;
    for (field, value) in [
        ("colleague", ""),
        ("colleague", stranger.as_str()),
        ("colleague", own.as_str()),
        ("starts_on", "2026-11-23"),
        ("starts_on", "soon"),
        ("ends_on", "2026-11-24"),
        ("ends_on", "2027-11-26"),
        ("ends_on", ""),
    ] {
        let page = officer.send(right.clone().fill(field, value)).await;
        assert_eq!((page.status, page.wrong_fields()), (422, vec![field.to_owned()]), "{field} = {value}");
    }
    let none =
        right.clone().tick_one("rights", "complaints.read", false).tick_one("rights", "complaints.answer", false);
    assert_eq!(officer.send(none).await.wrong_fields(), ["rights"]);
    assert_eq!(officer.post(&right.clone().fill("ends_on", "2027-11-25")).await.status, 303);
    // What was received cannot be passed on.
    app.clock.set("2026-11-25T09:00:00Z".parse().unwrap());
    let clerk = {
        drop(clerk);
        app.clerk("commune-agadir").await
    };
    let form = clerk.open(DELEGATIONS).await.form("/desk/delegations");
    assert_eq!(
        (form.box_of("rights", "complaints.read"), form.box_of("rights", "complaints.answer")),
        (Some(false), None)
    );
    let forged = [
        ("csrf", form.value("csrf")),
        ("token", form.value("token")),
        ("colleague", app.id_of("head@commune-agadir.example").await),
        ("starts_on", "2026-11-25".into()),
        ("ends_on", "2026-11-25".into()),
        ("rights", "complaints.answer".into()),
    ];
    let forged: Vec<(&str, &str)> = forged.iter().map(|(name, value)| (*name, value.as_str())).collect();
    assert_eq!(clerk.send(Form::forged(form.action(), &forged)).await.wrong_fields(), ["rights"]);
}

#[tokio::test]
async fn nothing_is_ticked_and_nobody_from_outside_is_offered_or_taken() {
    let app = TestApp::start().await;
    app.run(async move |application| {
        let tenant = application.directory.by_slug("commune-agadir").await.unwrap().unwrap().id;
        let enter = async |conn: &mut database::Conn| {
            let youssef = identity::find_person_by_email(conn, "youssef@citizen.example").await?.unwrap();
            identity::add_member(conn, tenant, youssef.id, "inspector", "Youssef Berrada").await?;
            let amina = identity::find_person_by_email(conn, "amina@citizen.example").await?.unwrap();
            identity::add_member(conn, tenant, amina.id, "relay", "Amina Idrissi").await
        };
        application.database.tenant(tenant, enter).await.unwrap();
    })
    .await;
    let officer = app.officer("commune-agadir").await;
    let blank = officer.open(DELEGATIONS).await.form("/desk/delegations");
    for right in ["complaints.read", "complaints.answer"] {
        assert_eq!(blank.box_of("rights", right), Some(false), "{right}");
    }
    let form = form(&app, &officer).await;
    for outside in ["youssef@citizen.example", "amina@citizen.example"] {
        let outside = app.id_of(outside).await;
        assert!(!blank.choices("colleague").contains(&outside));
        // As a form of before would send it.
        let fields = [
            ("csrf", form.value("csrf")),
            ("token", form.value("token")),
            ("colleague", outside),
            ("starts_on", "2026-11-25".into()),
            ("ends_on", "2026-11-26".into()),
            ("rights", "complaints.read".into()),
        ];
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        assert_eq!(officer.send(Form::forged(form.action(), &fields)).await.wrong_fields(), ["colleague"]);
    }
    assert_eq!(app.count("identity.delegation").await, 0);
}

#[tokio::test]
async fn rights_over_the_administration_stand_apart_and_ask_first_who_gives_them() {
    let app = TestApp::start().await;
    let (admin, officer) = (app.admin("commune-agadir").await, app.officer("commune-agadir").await);
    let apart = "Droits sur l’administration elle-même";
    assert!(!officer.open(DELEGATIONS).await.text().contains(apart), "they have none to give");
    let page = admin.open(DELEGATIONS).await;
    page.says(&[apart, "changer des rôles ou des réglages en votre nom"]);
    let form = page.form("/desk/delegations").tick_one("rights", "identity.people", true);
    let form = form.fill("colleague", &app.id_of("clerk@commune-agadir.example").await);
    let form = form.fill("starts_on", "2026-11-24").fill("ends_on", "2026-11-26");
    app.clock.advance(SignedDuration::from_mins(11));
    let late = admin.send(form.clone()).await;
    assert!(late.path.starts_with("/fr/me/security/confirm"), "{}", late.path);
    assert_eq!(app.count("identity.delegation").await, 0);
    let page = admin.open(DELEGATIONS).await;
    assert_eq!(page.form("/desk/delegations").box_of("rights", "identity.people"), None);
    let first = admin.open(&format!("{DELEGATIONS}?over=yes")).await;
    assert!(first.path.starts_with("/fr/me/security/confirm"), "{}", first.path);
    // What is not over the administration asks for no proof.
    let form = page.form("/desk/delegations").tick_one("rights", "complaints.read", true);
    let form = form.fill("colleague", &app.id_of("clerk@commune-agadir.example").await);
    assert_eq!(admin.post(&form.fill("starts_on", "2026-11-24").fill("ends_on", "2026-11-26")).await.status, 303);
}
