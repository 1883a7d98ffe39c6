//! People of an administration: invited, given roles, leaving; and never without somebody who can let others in.

use crate::complaints::{assign, submit};
use crate::harness::{Browser, Form, PASSWORD, Page, TestApp};
use futures_util::future::join_all;
use jiff::SignedDuration;
use serde_json::{Value, json};

const PEOPLE: &str = "/fr/commune-agadir/desk/people";
const NEW: &str = "leila@ville.example";
const STRONG: &str = "sept vagues sous la lune";

async fn invite(admin: &Browser, email: &str, role: &str) -> Page {
    let form = admin.open(&format!("{PEOPLE}/invite")).await.form("/people/invite");
    admin.send(form.fill("name", "Leïla Tahiri").fill("email", email).tick_one("roles", role, true)).await
}

/// The address that the last invitation's e-mail holds.
async fn link(app: &TestApp) -> String {
    app.drain_jobs().await;
    let mails = app.mails();
    let mail = mails.iter().rfind(|mail| mail.text.contains("/invitation?")).unwrap();
    let link = mail.text.split_whitespace().find(|word| word.contains("/invitation?")).unwrap();
    link.trim_start_matches("https://diwan.example").to_owned()
}

async fn person(app: &TestApp, role: &str) -> String {
    format!("{PEOPLE}/{}", app.id_of(&format!("{role}@commune-agadir.example")).await)
}

async fn kinds(app: &TestApp) -> Vec<Value> {
    app.rows("SELECT kind FROM identity.audit_event WHERE kind LIKE 'member.%' ORDER BY id")
        .await
        .into_iter()
        .map(|row| row["kind"].clone())
        .collect()
}

#[tokio::test]
async fn somebody_new_is_invited_and_works_here_from_then_on() {
    let app = TestApp::start().await;
    let admin = app.admin("commune-agadir").await;
    let page = invite(&admin, "  Leila@Ville.example ", "officer").await;
    assert_eq!((page.status, page.path.as_str()), (200, PEOPLE));
    page.says(&[
        "L’invitation est envoyée à leila@ville.example.",
        "Invitations en attente",
        "Leïla Tahiri",
        "1er décembre 2026",
    ]);
    let link = link(&app).await;
    assert_eq!(app.mails()[0].subject, "Invitation à rejoindre : Commune d’Agadir");

    let leila = app.nobody();
    let page = leila.open(&link).await;
    page.says(&["Commune d’Agadir", "Salma Bennani", "Agent", NEW]);
    let form = page.form("/fr/invitation");
    assert_eq!(form.value("name"), "Leïla Tahiri");
    let short = leila.send(form.clone().fill("name", "").fill("password", "court")).await;
    assert_eq!((short.status, short.wrong_fields()), (422, vec!["name".to_owned(), "password".to_owned()]));
    let page = leila.send(form.fill("name", "Leïla T. Tahiri").fill("password", STRONG)).await;
    assert_eq!((page.status, page.path.as_str()), (200, "/fr/commune-agadir/desk/complaints"), "{}", page.text());
    assert_eq!(leila.open(PEOPLE).await.status, 403, "an officer does not manage people");

    let page = admin.open(&format!("{PEOPLE}?q=leila")).await;
    page.says(&["1 personne", "Leïla T. Tahiri", "Agent", "24 novembre 2026"]);
    assert!(!page.text().contains("Invitations en attente"));
    assert_eq!(leila.open(&link).await.path, "/fr/commune-agadir/desk/complaints", "who followed it before is let in");
    let again = app.nobody().open(&link).await;
    assert_eq!(again.status, 404, "the link works once");
    again.says(&["Cette invitation ne vaut plus"]);
    assert_eq!(kinds(&app).await, ["member.invited", "member.joined"]);
    let stored = app.rows("SELECT token_hash::text AS hash FROM identity.invitation").await;
    assert!(!stored[0]["hash"].as_str().unwrap().contains(&link[link.len() - 20..]), "the link itself is not stored");
}

#[tokio::test]
async fn who_has_an_account_signs_in_and_accepts_with_it() {
    let app = TestApp::start().await;
    invite(&app.admin("commune-agadir").await, "youssef@citizen.example", "clerk").await;
    let link = link(&app).await;
    let youssef = app.nobody();
    let page = youssef.open(&link).await;
    page.says(&["Il existe déjà un compte pour cette adresse."]);
    assert!(!page.has_form("/fr/invitation"), "nobody sets a password for an account that is there");
    let forged = [
        ("csrf", csrf(&youssef).await),
        ("invitation", token(&link)),
        ("name", "X".into()),
        ("password", STRONG.into()),
    ];
    let forged: Vec<(&str, &str)> = forged.iter().map(|(name, value)| (*name, value.as_str())).collect();
    youssef.post(&Form::forged("/fr/invitation", &forged)).await;
    assert_eq!(app.count("identity.membership WHERE name IN ('X', 'Youssef Berrada')").await, 0);
    let form = youssef.open(&page.links("main .actions a")[0]).await.form("/fr/sign-in");
    let page = youssef.send(form.fill("email", "youssef@citizen.example").fill("password", PASSWORD)).await;
    assert_eq!(page.path, link, "{}", page.text());
    let page = youssef.send(page.form("/fr/invitation")).await;
    page.says(&["Vous faites maintenant partie de cette administration."]);
    assert_eq!(youssef.open("/fr/commune-agadir/desk/complaints").await.status, 200);

    // Somebody else's session does not take it.
    invite(&app.admin("commune-agadir").await, "amina@citizen.example", "clerk").await;
    let link = self::link(&app).await;
    let page = youssef.open(&link).await;
    page.says(&["Vous êtes connecté avec un autre compte."]);
    assert!(!page.has_form("/fr/invitation"));
}

async fn csrf(browser: &Browser) -> String {
    browser.open("/fr/follow").await.form("/fr/follow").value("csrf")
}

fn token(link: &str) -> String {
    link.split("token=").nth(1).unwrap().to_owned()
}

#[tokio::test]
async fn a_link_ends_after_seven_days_when_it_is_sent_again_and_when_it_is_withdrawn() {
    let app = TestApp::start().await;
    let admin = app.admin("commune-agadir").await;
    let page = invite(&admin, NEW, "officer").await;
    let first = link(&app).await;
    let page_again = admin.send(page.form("/again")).await;
    page_again.says(&["L’ancien lien ne vaut plus."]);
    let second = link(&app).await;
    assert_ne!(first, second);
    let leila = app.nobody();
    assert_eq!((leila.open(&first).await.status, leila.open(&second).await.status), (404, 200));
    app.clock.advance(SignedDuration::from_hours(7 * 24));
    assert_eq!(leila.open(&second).await.status, 404);
    let admin = app.admin("commune-agadir").await;
    let page = admin.open(PEOPLE).await;
    page.says(&["Périmée"]);
    let page = admin.send(page.form("/again")).await;
    let third = link(&app).await;
    let open = leila.open(&third).await;
    assert_eq!(open.status, 200);
    admin.send(page.form("/withdraw")).await.says(&["Son lien ne vaut plus."]);
    assert_eq!(leila.open(&third).await.status, 404);
    let late = leila.post(&open.form("/fr/invitation").fill("password", STRONG)).await;
    assert_eq!(late.status, 404, "nor does the form that was open");
    assert_eq!(admin.post(&page.form("/withdraw")).await.status, 404);
    assert_eq!(app.count("identity.membership WHERE name = 'Leïla Tahiri'").await, 0);
    for nonsense in ["", "?token=", "?token=x", "?token=commune-agadir.", "?token=nowhere.x", "?token=%00.%00"] {
        assert_eq!(leila.open(&format!("/fr/invitation{nonsense}")).await.status, 404, "{nonsense}");
    }
}

#[tokio::test]
async fn an_invitation_that_is_accepted_twice_at_once_makes_one_account() {
    let app = TestApp::start().await;
    invite(&app.admin("commune-agadir").await, NEW, "officer").await;
    let link = link(&app).await;
    let (a, b) = (app.nobody(), app.nobody());
    let forms = [a.open(&link).await.form("/fr/invitation"), b.open(&link).await.form("/fr/invitation")];
    let forms = forms.map(|form| form.fill("password", STRONG));
    let pages = join_all([a.post(&forms[0]), b.post(&forms[1])]).await;
    let opened = [&a, &b].iter().filter(|browser| browser.cookie("session").is_some()).count();
    assert_eq!(opened, 1, "{:?}", pages.iter().map(|page| page.status).collect::<Vec<_>>());
    assert_eq!(app.count(&format!("identity.person WHERE email = '{NEW}'")).await, 1);
    assert_eq!(app.count("identity.audit_event WHERE kind = 'member.joined'").await, 1);
}

#[tokio::test]
async fn faults_of_the_form_are_named_and_a_second_invitation_is_refused() {
    let app = TestApp::start().await;
    let admin = app.admin("commune-agadir").await;
    let form = admin.open(&format!("{PEOPLE}/invite")).await.form("/people/invite");
    let page = admin.send(form.clone().fill("email", "leila@").fill("lang", "de")).await;
    assert_eq!(
        (page.status, page.wrong_fields()),
        (422, vec!["name".to_owned(), "email".to_owned(), "lang".to_owned()])
    );
    let form = form.fill("name", "Leïla").fill("email", NEW);
    let page = admin.send(form.clone()).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["roles".to_owned()]));
    assert_eq!(page.form("/people/invite").value("email"), NEW, "what was typed stays");
    let page = admin
        .send(page.form("/people/invite").fill("email", "head@commune-agadir.example").tick_one("roles", "clerk", true))
        .await;
    page.says(&["Cette personne travaille déjà ici."]);
    let right = form.tick_one("roles", "clerk", true);
    assert_eq!((admin.post(&right).await.status, admin.post(&right).await.status), (303, 303), "a double click");
    assert_eq!(app.count("identity.invitation").await, 1);
    invite(&admin, NEW, "officer").await.says(&["Cette adresse est déjà invitée."]);
}

#[tokio::test]
async fn a_change_of_roles_holds_from_the_next_request_and_is_on_record() {
    let app = TestApp::start().await;
    let (admin, clerk) = (app.admin("commune-agadir").await, app.clerk("commune-agadir").await);
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    assert!(!clerk.open(&receipt.desk()).await.has_form("/assign"));
    let address = person(&app, "clerk").await;
    let form = admin.open(&address).await.form("/roles");
    assert_eq!((form.box_of("roles", "clerk"), form.box_of("roles", "head")), (Some(true), Some(false)));
    let changed = form.clone().tick_one("roles", "dispatcher", true);
    admin.send(changed.clone()).await.says(&["Rôles enregistrés pour Fatima Zahra Alaoui."]);
    assert!(clerk.open(&receipt.desk()).await.has_form("/assign"));
    assert_eq!(admin.post(&changed).await.status, 303, "a double click");
    let trail =
        app.rows("SELECT person_id, object, detail FROM identity.audit_event WHERE kind = 'member.changed'").await;
    let (by, whom) = (app.id_of("admin@commune-agadir.example").await, app.id_of("clerk@commune-agadir.example").await);
    let post = |role: &str| json!({ "role": role, "unit": null });
    let detail = json!({ "posts": [post("clerk"), post("dispatcher")], "before": [post("clerk")] });
    assert_eq!(trail, [json!({ "person_id": by, "object": format!("person:{whom}"), "detail": detail })]);
    let none = admin.send(form.tick_one("roles", "clerk", false)).await;
    assert_eq!((none.status, none.wrong_fields()), (422, vec!["roles".to_owned()]));
}

#[tokio::test]
async fn nobody_gives_a_right_that_they_do_not_hold() {
    let app = TestApp::start().await;
    let agadir = "(SELECT id FROM identity.tenant WHERE slug = 'commune-agadir')";
    app.execute(&format!(
        "INSERT INTO identity.role (tenant_id, code, names, permissions)
         VALUES ({agadir}, 'hr', '{{\"fr\":\"Personnel\"}}', '{{identity.people,complaints.read}}');
         UPDATE identity.role SET permissions = '{{complaints.read}}' WHERE code = 'counter' AND tenant_id = {agadir};
         UPDATE identity.membership SET role_code = 'hr' WHERE name = 'Mehdi Tazi' AND tenant_id = {agadir}"
    ))
    .await;
    let hr = app.signed_in("counter@commune-agadir.example").await;
    let form = hr.open(&person(&app, "clerk").await).await.form("/roles");
    assert_eq!((form.box_of("roles", "counter"), form.box_of("roles", "officer")), (Some(false), None));
    // A form of one's own.
    let own = Form::forged(form.action(), &[("csrf", &form.value("csrf")), ("roles", "clerk"), ("roles", "admin")]);
    let page = hr.send(own).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["roles".to_owned()]));
    page.says(&["Vous ne pouvez pas donner le rôle Administrateur"]);
    let form = hr.open(&format!("{PEOPLE}/invite")).await.form("/people/invite");
    let forged = [
        ("csrf", form.value("csrf")),
        ("token", form.value("token")),
        ("name", "X".into()),
        ("email", NEW.into()),
        ("lang", "fr".into()),
        ("roles", "admin".into()),
    ];
    let forged: Vec<(&str, &str)> = forged.iter().map(|(name, value)| (*name, value.as_str())).collect();
    assert_eq!(hr.post(&Form::forged(form.action(), &forged)).await.status, 422);
    assert_eq!(app.count("identity.invitation").await, 0);
    // What somebody holds already, they keep.
    let head = hr.open(&person(&app, "head").await).await.form("/roles");
    assert_eq!(head.box_of("roles", "head"), Some(true));
    assert_eq!(hr.post(&head.tick_one("roles", "counter", true)).await.status, 303);
}

#[tokio::test]
async fn who_leaves_has_no_right_any_more_and_what_they_are_in_charge_of_stays_theirs() {
    let app = TestApp::start().await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    assign(&app, &receipt).await;
    let (admin, officer) = (app.admin("commune-agadir").await, app.officer("commune-agadir").await);
    let address = person(&app, "officer").await;
    let page = admin.open(&format!("{address}/end")).await;
    page.says(&["Mettre fin à l’appartenance : Nadia El Fassi", "1 dossier en cours lui est confié."]);
    let form = page.form("/end");
    let page = admin.send(form.clone()).await;
    assert_eq!(page.path, PEOPLE);
    page.says(&["Nadia El Fassi ne travaille plus ici. 1 dossier en cours reste à confier"]);
    assert_eq!(officer.open(&receipt.desk()).await.status, 404);
    assert!(!officer.open("/fr/me").await.text().contains("Ouvrir le bureau"));
    let path = format!("/api/v1/commune-agadir/complaints/{}/moves", receipt.number);
    let body = json!({ "move": "answer", "outcome": "resolved", "text": "x" }).to_string();
    let call = app.nobody().call_with(&path, body, &[("authorization", "Bearer demo-commune-agadir-key")]).await;
    assert_eq!(call.status, 401, "nor has their token");
    let dispatcher = app.dispatcher("commune-agadir").await;
    dispatcher.open("/fr/commune-agadir/desk/complaints").await.says(&[&receipt.number, "Nadia El Fassi"]);
    dispatcher.open(&receipt.desk()).await.says(&["Chargé du dossier", "Nadia El Fassi"]);
    assert_eq!(admin.post(&form).await.status, 404, "a second time there is nobody");
    assert_eq!(kinds(&app).await, ["member.ended"]);
    app.drain_jobs().await;
    let mails = app.mails();
    let mut told = mails.iter().filter(|mail| mail.to == "officer@commune-agadir.example");
    assert!(told.any(|mail| mail.text.contains("Salma Bennani (Administrateur)")), "by name and role");
}

#[tokio::test]
async fn the_last_administrator_stays() {
    let app = TestApp::start().await;
    let admin = app.admin("commune-agadir").await;
    let address = person(&app, "admin").await;
    let page = admin.send(admin.open(&format!("{address}/end")).await.form("/end")).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["end".to_owned()]));
    page.says(&["Il ne resterait personne pour gérer les personnes."]);
    let form = admin.open(&address).await.form("/roles");
    let page = admin.send(form.tick_one("roles", "admin", false).tick_one("roles", "clerk", true)).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["roles".to_owned()]));
    let role = admin.open("/fr/commune-agadir/desk/roles/admin").await.form("/roles/admin");
    let page = admin.send(role.tick_one("permissions", "identity.people", false)).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["permissions".to_owned()]));
    assert_eq!(admin.open(PEOPLE).await.status, 200);
    assert_eq!(app.count("identity.audit_event").await, 0, "nothing was done");
    // A second one whose account is disabled is none.
    let head = admin.open(&person(&app, "head").await).await.form("/roles");
    admin.send(head.tick_one("roles", "admin", true)).await;
    app.execute("UPDATE identity.person SET disabled_at = created_at WHERE email = 'head@commune-agadir.example'")
        .await;
    assert_eq!(admin.post(&admin.open(&format!("{address}/end")).await.form("/end")).await.status, 422);
    app.execute("UPDATE identity.person SET disabled_at = NULL").await;
    let page = admin.send(admin.open(&format!("{address}/end")).await.form("/end")).await;
    assert_eq!(page.path, "/fr/me", "{}", page.text());
}

#[tokio::test]
async fn two_administrators_who_remove_each_other_at_once_leave_one() {
    let app = TestApp::start().await;
    let admin = app.admin("commune-agadir").await;
    let head_s = person(&app, "head").await;
    admin.send(admin.open(&head_s).await.form("/roles").tick_one("roles", "admin", true)).await;
    let head = app.signed_in("head@commune-agadir.example").await;
    let forms = [
        admin.open(&format!("{head_s}/end")).await.form("/end"),
        head.open(&format!("{}/end", person(&app, "admin").await)).await.form("/end"),
    ];
    let pages = join_all([admin.post(&forms[0]), head.post(&forms[1])]).await;
    let mut statuses: Vec<u16> = pages.iter().map(|page| page.status).collect();
    statuses.sort_unstable();
    assert!(statuses == [303, 404] || statuses == [303, 422], "{statuses:?}");
    let left = "identity.membership m JOIN identity.tenant t ON t.id = m.tenant_id
                WHERE t.slug = 'commune-agadir' AND m.role_code = 'admin'";
    assert_eq!(app.count(left).await, 1);
    assert_eq!(app.count("identity.audit_event WHERE kind = 'member.ended'").await, 1);
}

#[tokio::test]
async fn another_administration_s_people_and_invitations_are_not_there() {
    let app = TestApp::start().await;
    let (admin, rabat) = (app.admin("commune-agadir").await, app.admin("commune-rabat").await);
    let page = invite(&admin, NEW, "clerk").await;
    let stranger = app.id_of("officer@commune-agadir.example").await;
    let here = "/fr/commune-rabat/desk/people";
    for path in
        [format!("{here}/{stranger}"), format!("{here}/{stranger}/end"), format!("{here}/{}", uuid::Uuid::now_v7())]
    {
        assert_eq!(rabat.open(&path).await.status, 404, "{path}");
    }
    let csrf = csrf(&rabat).await;
    let again = page.form("/again");
    let theirs = again.action().replace("commune-agadir", "commune-rabat");
    for action in [
        theirs.clone(),
        theirs.replace("again", "withdraw"),
        format!("{here}/{stranger}/end"),
        format!("{here}/{stranger}/roles"),
    ] {
        assert_eq!(
            rabat.post(&Form::forged(&action, &[("csrf", &csrf), ("roles", "clerk")])).await.status,
            404,
            "{action}"
        );
    }
    assert!(!rabat.open(here).await.text().contains("commune-agadir"));
}
