//! Nobody is locked out: the platform helps an administration that cannot help itself, never one person alone, and tells everybody.

use super::recovery::{USE, chosen, told};
use super::with_password;
use crate::harness::{Browser, Form, Page, TestApp};
use jiff::SignedDuration;
use serde_json::json;

const ADMIN: &str = "admin@commune-agadir.example";
const PEOPLE: &str = "/fr/platform/tenants/commune-agadir/people";
const DESK: &str = "/fr/commune-agadir/desk/people";
const DAY: SignedDuration = SignedDuration::from_hours(24);
/// What the first bytes tell is enough.
const PAPER: &[u8] = b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n";

async fn address(app: &TestApp) -> String {
    format!("{PEOPLE}/{}", app.id_of(ADMIN).await)
}

async fn form(app: &TestApp, operator: &Browser) -> Form {
    let here = address(app).await;
    let form = operator.open(&here).await.form(&here);
    form.attach("paper", "demande.pdf", PAPER.to_vec()).tick("read")
}

/// Another operator.
async fn second_operator(app: &TestApp) -> Browser {
    app.execute("UPDATE identity.person SET operator = true WHERE email = 'youssef@citizen.example'").await;
    app.signed_in("youssef@citizen.example").await
}

/// Whoever holds the link takes the account back.
async fn taken_back(app: &TestApp, link: &str) -> Page {
    let owner = app.nobody();
    let opened = owner.open(link).await;
    // Unless it was begun before.
    let page =
        if opened.has_form("/recovery/begin") { owner.send(opened.form("/recovery/begin")).await } else { opened };
    owner.send(chosen(app, &page).0).await
}

#[tokio::test]
async fn a_sole_administrator_comes_back_by_a_paper_two_operators_and_a_day() {
    let app = TestApp::start().await;
    let (operator, second) = (app.operator().await, second_operator(&app).await);
    operator.open("/fr/platform/tenants/commune-agadir").await.says(&["Qui administre"]);
    operator.open(PEOPLE).await.says(&["Salma Bennani"]);
    let form = form(&app, &operator).await;
    let page = operator.send(form.clone().without("read")).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["read".to_owned()]));
    // The paper is still there.
    let page = operator.send(page.form(&address(&app).await).tick("read")).await;
    page.says(&[
        "La demande est enregistrée",
        "Attend l’approbation d’un autre responsable de la plateforme",
        "Omar Kettani",
    ]);
    assert!(!page.has_form("/approve"), "nobody agrees with themselves");
    app.drain_jobs().await;
    assert!(app.mails().iter().all(|mail| !mail.text.contains(USE)), "no link before");
    assert!(
        app.mails().iter().any(|mail| mail.to == ADMIN && mail.subject.contains("La plateforme rétablit un accès"))
    );
    assert!(told(&app, "youssef@citizen.example", "/platform/tenants").await.ends_with("/people"));

    let page = second.open(&address(&app).await).await;
    let unread = second.send(page.form("/approve")).await;
    assert_eq!((unread.status, unread.wrong_fields()), (422, vec!["approve".to_owned()]));
    unread.says(&["Ouvrez d’abord le document signé"]);
    let paper = second.post(&page.form("/paper")).await;
    assert_eq!((paper.status, paper.bytes()), (200, PAPER));
    let agree = page.form("/approve");
    let (one, two) = tokio::join!(second.post(&agree), second.post(&agree));
    assert_eq!((one.status, two.status), (303, 303), "a double click");
    let link = told(&app, ADMIN, USE).await;
    app.nobody().open(&link).await.says(&["Ce lien fonctionnera à partir du 25 novembre 2026 à 09:00"]);
    app.clock.advance(DAY);
    taken_back(&app, &link).await.says(&["L’accès est rétabli"]);
    assert_eq!(with_password(&app.nobody(), ADMIN).await.status, 422, "the old password is worth nothing");
    let kinds = app.rows("SELECT kind FROM identity.audit_event WHERE kind LIKE 'recovery.%' ORDER BY id").await;
    let expected = ["recovery.started", "recovery.paper-opened", "recovery.approved"];
    assert_eq!(kinds, expected.map(|kind| json!({ "kind": kind })));
}

#[tokio::test]
async fn where_nobody_can_agree_the_owner_has_three_days_and_the_link_goes_nowhere_else() {
    let app = TestApp::start().await;
    app.execute("UPDATE identity.tenant SET state = 'listed' WHERE kind = 'region'").await;
    app.run(async |application| application.directory.forget()).await;
    let operator = app.operator().await;
    let here = address(&app).await;
    let page = operator.open(&here).await;
    page.says(&["72 heures"]);
    assert!(!page.form(&here).has("email"));
    operator.send(form(&app, &operator).await).await.says(&["27 novembre 2026"]);
    let link = told(&app, ADMIN, USE).await;
    app.clock.advance(DAY * 3 - SignedDuration::from_secs(1));
    assert!(!app.nobody().open(&link).await.has_form("/begin"));
    app.clock.advance(SignedDuration::from_secs(1));
    assert!(app.nobody().open(&link).await.has_form("/begin"));
    // Who opened it no longer runs the platform.
    app.execute("UPDATE identity.person SET operator = false WHERE email = 'operator@diwan.example'").await;
    assert_eq!(taken_back(&app, &link).await.status, 410);
}

#[tokio::test]
async fn the_region_agrees_where_the_platform_has_one_operator_and_no_other_region_can() {
    let app = TestApp::start().await;
    let operator = app.operator().await;
    operator.send(form(&app, &operator).await).await.says(&["Attend l’approbation de la région"]);
    assert!(!operator.open(&address(&app).await).await.has_form("/approve"));
    let here = "/fr/region-souss-massa/desk/approvals/commune-agadir/recoveries";
    assert_eq!(told(&app, "admin@region-souss-massa.example", "/region-souss-massa/desk").await, here);
    let stranger = app.signed_in("admin@region-fes-meknes.example").await;
    assert_eq!(stranger.get(&here.replace("souss-massa", "fes-meknes")).await.status, 404);
    let region = app.signed_in("admin@region-souss-massa.example").await;
    let page = region.open(here).await;
    page.says(&["Salma Bennani", "Omar Kettani"]);
    let unread = region.send(page.form("/approve")).await;
    assert_eq!((unread.status, unread.wrong_fields().len()), (422, 1));
    unread.says(&["Ouvrez d’abord le document signé"]);
    assert_eq!(region.post(&page.form("/paper")).await.bytes(), PAPER);
    app.execute(
        "INSERT INTO identity.membership (tenant_id, person_id, role_code, name)
         SELECT t.id, p.id, 'clerk', p.name FROM identity.tenant t, identity.person p
         WHERE t.slug = 'region-souss-massa' AND p.email = 'youssef@citizen.example';
         INSERT INTO identity.delegation
             (tenant_id, id, giver_id, receiver_id, permissions, starts_on, ends_on, created_at)
         SELECT t.id, '01900000-0000-7000-8000-00000000000d', g.id, r.id, '{identity.approve}', '2026-11-24', '2026-11-30',
             '2026-11-24T08:00:00Z'
         FROM identity.tenant t, identity.person g, identity.person r
         WHERE t.slug = 'region-souss-massa' AND g.email = 'admin@region-souss-massa.example'
             AND r.email = 'youssef@citizen.example'",
    )
    .await;
    let deputy = app.signed_in("youssef@citizen.example").await;
    let shown = deputy.open(here).await;
    assert_eq!((shown.status, shown.has_form("/approve")), (200, false));
    let csrf = deputy.open("/fr/follow").await.form("/fr/follow").value("csrf");
    let agree = page.form("/approve").fill("csrf", &csrf);
    assert_eq!(deputy.post(&agree).await.status, 403, "a deputy is no second person");
    region.send(page.form("/approve")).await.says(&["Le lien fonctionnera à partir du 25 novembre 2026"]);
    let link = told(&app, ADMIN, USE).await;
    app.clock.advance(DAY);
    let of = "WHERE tenant_id = (SELECT id FROM identity.tenant WHERE slug = 'region-souss-massa') AND code = 'admin'";
    let set = "UPDATE identity.role SET permissions =";
    app.execute(&format!("{set} array_remove(permissions, 'identity.approve') {of}")).await;
    assert_eq!(taken_back(&app, &link).await.status, 410, "who agreed approves no more");
    app.execute(&format!("{set} array_append(permissions, 'identity.approve') {of}")).await;
    taken_back(&app, &link).await.says(&["L’accès est rétabli"]);
}

#[tokio::test]
async fn the_platform_stays_out_where_colleagues_can_vouch_and_the_owner_stops_it() {
    let app = TestApp::start().await;
    let operator = app.operator().await;
    let officer = format!("{PEOPLE}/{}", app.id_of("officer@commune-agadir.example").await);
    operator.open(&officer).await.says(&["D’autres administrateurs peuvent se porter garants sur place"]);
    assert_eq!(operator.get(&format!("{PEOPLE}/{}", app.id_of("amina@citizen.example").await)).await.status, 404);
    let admin = app.signed_in(ADMIN).await;
    operator.send(form(&app, &operator).await).await;
    // The one who administers there, who is its owner.
    let desk = format!("{DESK}/{}/recovery", app.id_of(ADMIN).await);
    let page = admin.open(&desk).await;
    page.says(&["Document signé par le responsable"]);
    admin.send(page.form("/stop")).await.says(&["C’est arrêté"]);
    assert!(!operator.open(&address(&app).await).await.has_form("/stop"));
    // A forgotten browser of an operator opens nothing.
    app.clock.advance(SignedDuration::from_mins(11));
    assert!(operator.open(&address(&app).await).await.path.starts_with("/fr/me/security/confirm"));
}

#[tokio::test]
async fn a_first_administrator_is_named_where_nobody_administers_and_everybody_there_is_told() {
    let app = TestApp::start().await;
    let operator = app.operator().await;
    let here = "/fr/platform/tenants/commune-agadir/first";
    operator.open(here).await.says(&["Quelqu’un administre encore cette administration"]);
    app.execute(&format!("UPDATE identity.person SET disabled_at = created_at WHERE email = '{ADMIN}'")).await;
    operator.open(PEOPLE).await.says(&["Personne n’administre plus cette administration."]);
    let form = operator.open(here).await.form(here).attach("paper", "demande.pdf", PAPER.to_vec()).tick("read");
    let form = form.fill("name", "Leïla Tahiri").fill("email", "leila@ville.example").fill("lang", "fr");
    let oneself = operator.send(form.clone().fill("email", "operator@diwan.example")).await;
    assert_eq!((oneself.status, oneself.wrong_fields()), (422, vec!["email".to_owned()]));
    let page = operator.send(form.clone()).await;
    page.says(&["L’invitation part à leila@ville.example dans 72 heures"]);
    assert_eq!(operator.post(&form).await.status, 303, "a double click");
    assert_eq!(app.count("identity.invitation WHERE withdrawn_at IS NULL").await, 1);
    assert_eq!(operator.post(&page.form("/paper")).await.bytes(), PAPER);
    app.drain_jobs().await;
    let mails = app.mails();
    assert!(mails.iter().all(|mail| mail.to != "leila@ville.example"), "whoever is told has three days");
    assert!(
        mails
            .iter()
            .any(|mail| mail.to == "officer@commune-agadir.example" && mail.text.contains("a invité Leïla Tahiri"))
    );
    assert_eq!(app.count("identity.audit_event WHERE kind = 'member.named'").await, 1);
    app.clock.advance(DAY * 3);
    app.drain_jobs().await;
    assert!(app.mails().iter().any(|mail| mail.to == "leila@ville.example" && mail.text.contains("/invitation?")));
}

#[tokio::test]
async fn who_is_named_and_withdrawn_within_three_days_hears_nothing() {
    let app = TestApp::start().await;
    let operator = app.operator().await;
    app.execute(&format!("UPDATE identity.person SET disabled_at = created_at WHERE email = '{ADMIN}'")).await;
    let here = "/fr/platform/tenants/commune-agadir/first";
    let form = operator.open(here).await.form(here).attach("paper", "demande.pdf", PAPER.to_vec()).tick("read");
    operator.send(form.fill("name", "Leïla Tahiri").fill("email", "leila@ville.example").fill("lang", "fr")).await;
    app.execute("UPDATE identity.invitation SET withdrawn_at = created_at").await;
    app.clock.advance(DAY * 3);
    app.drain_jobs().await;
    assert!(app.mails().iter().all(|mail| mail.to != "leila@ville.example"));
}

#[tokio::test]
async fn an_administrator_who_works_elsewhere_too_still_administers() {
    let app = TestApp::start().await;
    let operator = app.operator().await;
    app.execute(&format!(
        "INSERT INTO identity.affiliation (person_id, tenant_id, works)
         SELECT person.id, tenant.id, true FROM identity.person, identity.tenant
         WHERE person.email = '{ADMIN}' AND tenant.slug = 'region-souss-massa'"
    ))
    .await;
    let page = operator.open("/fr/platform/tenants/commune-agadir/first").await;
    page.says(&["Quelqu’un administre encore cette administration"]);
}

#[tokio::test]
async fn what_outlives_a_session_asks_for_a_fresh_proof() {
    let app = TestApp::start().await;
    let admin = app.admin("commune-agadir").await;
    let clerk = format!("{DESK}/{}", app.id_of("clerk@commune-agadir.example").await);
    let roles = admin.open(&clerk).await.form("/roles");
    let token = admin.open("/fr/commune-agadir/desk/tokens").await.form("/desk/tokens");
    let domain = admin.open("/fr/commune-agadir/desk/setup/domains").await.form("/setup/domains");
    app.clock.advance(SignedDuration::from_mins(11));
    let invite = format!("{DESK}/invite");
    for path in [invite.as_str(), "/fr/commune-agadir/desk/webhooks/new"] {
        assert!(admin.open(path).await.path.starts_with("/fr/me/security/confirm"), "{path}");
    }
    let token = token.fill("name", "x").fill("days", "9").tick_one("scopes", "complaints.read", true);
    for form in [roles.clone().tick_one("roles", "admin", true), token, domain.fill("name", "www.agadir.ma")] {
        let page = admin.send(form).await;
        assert!(page.path.starts_with("/fr/me/security/confirm"), "{}", page.path);
    }
    admin.send(roles.tick_one("roles", "counter", true)).await.says(&["Rôles enregistrés"]);
    assert_eq!(app.count("identity.api_token WHERE prefix LIKE 'dwn_%'").await, 0);
}

#[tokio::test]
async fn who_is_taken_off_an_administration_is_told_once() {
    let app = TestApp::start().await;
    let admin = app.admin("commune-agadir").await;
    let end = format!("{DESK}/{}/end", app.id_of("clerk@commune-agadir.example").await);
    let form = admin.open(&end).await.form("/end");
    admin.send(form.clone()).await;
    assert_eq!(admin.post(&form).await.status, 404, "a double click");
    app.drain_jobs().await;
    let mails = app.mails();
    let told: Vec<_> = mails.iter().filter(|mail| mail.to == "clerk@commune-agadir.example").collect();
    assert_eq!(told.len(), 1);
    for words in ["Commune d’Agadir", "24 novembre 2026", "Administrateur", "inviter de nouveau"] {
        assert!(told[0].text.contains(words), "{words}: {}", told[0].text);
    }
}

#[tokio::test]
async fn an_invitation_gives_each_role_its_own_unit() {
    let app = TestApp::start().await;
    let admin = app.admin("commune-agadir").await;
    let unit = "01900000-0000-7000-8000-0000000000b1";
    app.execute(&format!(
        "INSERT INTO identity.unit (tenant_id, id, code, names)
         SELECT id, '{unit}', 'eclairage', '{{\"fr\":\"Éclairage\"}}' FROM identity.tenant WHERE slug = 'commune-agadir'"
    ))
    .await;
    let form = admin.open(&format!("{DESK}/invite")).await.form("/people/invite");
    let form = form.fill("name", "Leïla Tahiri").fill("email", "leila@ville.example");
    let form = form.tick_one("roles", "officer", true).tick_one("roles", "clerk", true).fill("unit-officer", unit);
    admin.send(form).await.says(&["L’invitation est envoyée"]);
    app.drain_jobs().await;
    let mails = app.mails();
    let mail = mails.iter().rfind(|mail| mail.text.contains("/invitation?")).unwrap();
    let link = mail.text.split_whitespace().find(|word| word.contains("/invitation?")).unwrap();
    let leila = app.nobody();
    let page = leila.open(link.trim_start_matches("https://diwan.example")).await;
    leila.send(page.form("/fr/invitation").fill("password", "sept vagues sous la lune")).await;
    let held = app
        .rows("SELECT role_code, unit_id FROM identity.membership WHERE name = 'Leïla Tahiri' ORDER BY role_code")
        .await;
    assert_eq!(
        held,
        [json!({ "role_code": "clerk", "unit_id": null }), json!({ "role_code": "officer", "unit_id": unit })]
    );
}
