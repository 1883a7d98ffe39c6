//! The way back for a member who lost every factor: vouched for in person, slow, told, and never by one factor alone.

use super::{link as link_app, with_password};
use crate::harness::{Browser, Form, PASSWORD, Page, PhoneApp, TestApp};
use jiff::SignedDuration;
use serde_json::json;

const OFFICER: &str = "officer@commune-agadir.example";
const OTHER: &str = "nadia@citizen.example";
const CHOSEN: &str = "une mouette vole bas";
const DAY: SignedDuration = SignedDuration::from_hours(24);

async fn address(app: &TestApp, email: &str) -> String {
    format!("/fr/commune-agadir/desk/people/{}/recovery", app.id_of(email).await)
}

async fn form(app: &TestApp, admin: &Browser) -> Form {
    let form = admin.open(&address(app, OFFICER).await).await.form("/recovery");
    form.tick("seen").fill("checked", "card")
}

/// The head is an administrator too.
async fn second_administrator(app: &TestApp) -> Browser {
    app.run(async |application| {
        let tenant = application.directory.by_slug("commune-agadir").await.unwrap().unwrap().id;
        let add = async |conn: &mut database::Conn| {
            let head = identity::find_person_by_email(conn, "head@commune-agadir.example").await?.unwrap();
            identity::add_member(conn, tenant, head.id, "admin", "Hassan Amrani").await
        };
        application.database.tenant(tenant, add).await.unwrap();
    })
    .await;
    app.signed_in("head@commune-agadir.example").await
}

/// The links of the last message to an address whose path begins so, in French.
pub(super) async fn told(app: &TestApp, email: &str, begin: &str) -> String {
    app.drain_jobs().await;
    let mails = app.mails();
    let mail = mails.iter().rfind(|mail| mail.to == email && mail.text.contains(begin));
    let mail = mail.unwrap_or_else(|| panic!("no such message to {email}"));
    let words = mail.text.split_whitespace().filter_map(|word| word.strip_prefix("https://diwan.example"));
    let link = words.into_iter().find(|path| path[3..].starts_with(begin)).unwrap();
    format!("/fr{}", &link[3..])
}

pub(super) const USE: &str = "/sign-in/recovery?t=";
const STOP: &str = "/sign-in/recovery/stop?t=";

/// The page on which password and app are chosen.
async fn begun(browser: &Browser, link: &str) -> Page {
    let page = browser.send(browser.open(link).await.form("/recovery/begin")).await;
    assert_eq!(page.status, 200, "{}", page.text());
    page
}

/// What is chosen there, with the app that shows the code.
pub(super) fn chosen(app: &TestApp, page: &Page) -> (Form, PhoneApp) {
    let phone = PhoneApp::typed(&page.one("[data-secret]"));
    let form = page.form("/sign-in/recovery").fill("password", CHOSEN).fill("again", CHOSEN);
    (form.fill("code", &phone.code(app.clock.now())), phone)
}

#[tokio::test]
async fn after_a_day_a_new_password_and_a_new_app_take_the_place_of_all_at_once() {
    let app = TestApp::start().await;
    let thief = app.signed_in(OFFICER).await;
    let (old, codes) = link_app(&app, &thief).await;
    let admin = app.admin("commune-agadir").await;
    let page = admin.send(form(&app, &admin).await).await;
    page.says(&["La demande est enregistrée", "Salma Bennani", "Carte nationale d’identité", "25 novembre 2026"]);
    assert!(!page.has_form("/approve"), "nobody else could approve");
    let (link, owner) = (told(&app, OFFICER, USE).await, app.nobody());
    let page = owner.open(&link).await;
    page.says(&["Ce lien fonctionnera à partir du 25 novembre 2026 à 09:00"]);
    assert!(!page.has_form("/begin"));
    app.clock.advance(DAY - SignedDuration::from_secs(1));
    assert!(!owner.open(&link).await.has_form("/begin"));
    app.clock.advance(SignedDuration::from_secs(1));
    // Programs that look at links change nothing.
    for _ in 0..3 {
        assert_eq!(app.nobody().get(&link).await.status, 200);
    }
    let page = begun(&owner, &link).await;
    let (right, phone) = chosen(&app, &page);
    for (field, value, wrong) in
        [("password", "password1234", "password"), ("again", "x", "again"), ("code", "000000", "code")]
    {
        let page = owner.post(&right.clone().fill(field, value)).await;
        assert_eq!((page.status, page.wrong_fields()), (422, vec![wrong.to_owned()]), "{field}");
    }
    assert_eq!(with_password(&app.nobody(), OFFICER).await.path, "/fr/sign-in/second", "nothing has changed yet");
    let page = owner.send(right.clone()).await;
    page.says(&["L’accès est rétabli", "Vos codes de secours"]);
    let fresh = page.all("[data-codes] li");
    assert_eq!(fresh.len(), 10);
    assert_eq!(owner.send(right).await.all("[data-codes] li"), fresh, "the same form again shows the same");
    assert_eq!(owner.cookie("session"), None, "the link opens no session");
    assert!(thief.open("/fr/me").await.path.starts_with("/fr/sign-in"), "all sessions ended");
    assert_eq!(owner.get(&link).await.status, 410);
    // Sign-in as ever: both factors, and only the new ones.
    let form = owner.open("/fr/sign-in").await.form("/fr/sign-in").fill("email", OFFICER);
    assert_eq!(owner.post(&form.clone().fill("password", PASSWORD)).await.status, 422);
    let page = owner.send(form.fill("password", CHOSEN)).await;
    assert_eq!(page.path, "/fr/sign-in/second");
    app.clock.advance(SignedDuration::from_secs(30));
    let second = page.form("/sign-in/second");
    for wrong in [old.code(app.clock.now()), codes[0].clone()] {
        assert_eq!(owner.post(&second.clone().fill("code", &wrong)).await.status, 422, "{wrong}");
    }
    assert_eq!(owner.send(second.fill("code", &phone.code(app.clock.now()))).await.path, "/fr/me");
    let trail = app
        .rows("SELECT kind, detail ->> 'checked' AS checked FROM identity.audit_event WHERE kind LIKE 'recovery.%'")
        .await;
    assert_eq!(trail, [json!({ "kind": "recovery.started", "checked": "card" })]);
    let kinds = super::kinds(&app, OFFICER).await;
    assert!(
        kinds.contains(&"recovery.started".to_owned()) && kinds.contains(&"account.recovered".to_owned()),
        "{kinds:?}"
    );
}

#[tokio::test]
async fn a_second_administrator_must_agree_and_neither_the_first_nor_the_member_can() {
    let app = TestApp::start().await;
    let head = second_administrator(&app).await;
    let admin = app.admin("commune-agadir").await;
    let here = address(&app, OFFICER).await;
    let page = admin.send(form(&app, &admin).await.fill("email", OTHER)).await;
    page.says(&["Attend l’approbation d’un autre administrateur", OTHER]);
    assert!(!page.has_form("/approve"));
    let csrf = page.form("/stop").value("csrf");
    let forged = Form::forged(&format!("{here}/approve"), &[("csrf", csrf.as_str())]);
    assert_eq!(admin.post(&forged).await.status, 409, "not oneself");
    app.drain_jobs().await;
    assert!(app.mails().iter().all(|mail| !mail.text.contains(USE)), "no link before");
    assert!(told(&app, "head@commune-agadir.example", "/commune-agadir/desk").await.ends_with("/recovery"));
    let agree = head.open(&here).await.form("/approve");
    let (one, two) = tokio::join!(head.post(&agree), head.post(&agree));
    assert_eq!((one.status, two.status), (303, 303), "a double click");
    head.open(&here).await.says(&["Le lien fonctionnera à partir du 25 novembre 2026", "Hassan Amrani"]);
    assert_eq!(app.count("identity.audit_event WHERE kind = 'recovery.approved'").await, 1);
    // Both addresses are told; the old one gets no link.
    let link = told(&app, OTHER, USE).await;
    told(&app, OFFICER, STOP).await;
    let mails = app.mails();
    assert!(mails.iter().all(|mail| mail.to != OFFICER || !mail.text.contains(USE)));
    app.clock.advance(DAY);
    let owner = app.nobody();
    let (form, _) = chosen(&app, &begun(&owner, &link).await);
    let other = form.clone().fill("token", &uuid::Uuid::now_v7().to_string());
    let (one, two) = tokio::join!(owner.post(&form), owner.post(&other));
    let mut statuses = [one.status, two.status];
    statuses.sort_unstable();
    assert_ne!(statuses, [200, 200], "it is used once");
    assert_eq!(
        app.count(&format!("identity.person WHERE email = '{OTHER}'")).await,
        1,
        "where it was read is the address now"
    );
    assert_eq!(app.count("identity.account_event WHERE kind = 'account.recovered'").await, 1);
}

#[tokio::test]
async fn the_owner_stops_it_by_the_message_or_from_any_session() {
    let app = TestApp::start().await;
    let (admin, owner) = (app.admin("commune-agadir").await, app.signed_in(OFFICER).await);
    admin.send(form(&app, &admin).await).await;
    let (link, stop) = (told(&app, OFFICER, USE).await, told(&app, OFFICER, STOP).await);
    app.nobody().open(&stop).await.says(&["Si ce n’est pas vous, arrêtez-la"]);
    let page = owner.open(super::SECURITY).await;
    page.says(&["Quelqu’un demande à rétablir l’accès à ce compte"]);
    owner.send(page.form("/recovery/stop")).await.says(&["C’est arrêté"]);
    assert!(!owner.open(super::SECURITY).await.has_form("/recovery/stop"));
    app.clock.advance(DAY);
    assert_eq!(app.nobody().get(&link).await.status, 410);
    assert_eq!(app.nobody().get(&stop).await.status, 410);
    let admin = app.admin("commune-agadir").await;
    admin.open(&address(&app, OFFICER).await).await.says(&["a arrêté une demande il y a moins de 30 jours"]);

    app.clock.advance(DAY * 29);
    let admin = app.admin("commune-agadir").await;
    admin.send(form(&app, &admin).await).await;
    let (link, stop) = (told(&app, OFFICER, USE).await, told(&app, OFFICER, STOP).await);
    let stranger = app.nobody();
    assert_eq!(stranger.get(&stop.replace(STOP, USE)).await.status, 410, "the one is not the other");
    stranger.send(stranger.open(&stop).await.form("/recovery/stop")).await.says(&["C’est arrêté"]);
    app.clock.advance(DAY);
    assert_eq!(stranger.get(&link).await.status, 410);
    assert_eq!(with_password(&app.nobody(), OFFICER).await.path, "/fr/me", "the account is as it was");
    assert_eq!(app.count("identity.account_event WHERE kind = 'recovery.stopped'").await, 2);
}

#[tokio::test]
async fn nobody_vouches_for_themselves_for_operators_or_for_people_of_others() {
    let app = TestApp::start().await;
    let admin = app.admin("commune-agadir").await;
    let right = form(&app, &admin).await;
    for (field, value, wrong) in [("checked", "", "checked"), ("email", "x", "email"), ("email", OTHER, "email")] {
        let page = admin.post(&right.clone().fill(field, value)).await;
        assert_eq!((page.status, page.wrong_fields()), (422, vec![wrong.to_owned()]), "{field} {value}");
    }
    let page = admin.post(&right.clone().without("seen")).await;
    assert_eq!(page.wrong_fields(), ["seen"]);
    let own = address(&app, "admin@commune-agadir.example").await;
    admin.open(&own).await.says(&["Personne ne se porte garant de soi-même"]);
    assert_eq!(admin.post(&right.clone().to(&own)).await.wrong_fields(), ["seen"]);
    app.execute(&format!(
        "INSERT INTO identity.affiliation SELECT p.id, t.id, true FROM identity.person p, identity.tenant t
          WHERE p.email = '{OFFICER}' AND t.slug = 'commune-rabat'"
    ))
    .await;
    admin.open(&address(&app, OFFICER).await).await.says(&["travaille aussi dans une autre administration"]);
    assert_eq!(admin.post(&right.clone()).await.wrong_fields(), ["seen"]);
    app.execute(&format!("UPDATE identity.person SET operator = true WHERE email = '{OFFICER}'")).await;
    admin.open(&address(&app, OFFICER).await).await.says(&["Cette personne gère la plateforme"]);
    for stranger in [OTHER, "amina@citizen.example"].into_iter().skip(1) {
        assert_eq!(admin.get(&address(&app, stranger).await).await.status, 404);
    }
    assert_eq!(app.count("identity.recovery").await, 0);
    // Nor does whoever sits at an administrator's forgotten browser.
    app.clock.advance(SignedDuration::from_mins(11));
    assert!(admin.open(&address(&app, OFFICER).await).await.path.starts_with("/fr/me/security/confirm"));
}

#[tokio::test]
async fn who_has_left_meanwhile_is_not_given_the_account_back_by_their_old_administration() {
    let app = TestApp::start().await;
    let admin = app.admin("commune-agadir").await;
    admin.send(form(&app, &admin).await).await;
    let link = told(&app, OFFICER, USE).await;
    let end = format!("/fr/commune-agadir/desk/people/{}/end", app.id_of(OFFICER).await);
    admin.send(admin.open(&end).await.form("/end")).await;
    app.clock.advance(DAY);
    assert_eq!(app.nobody().get(&link).await.status, 410);
    for nonsense in ["", "?t=x", "?t=%00"] {
        assert_eq!(app.nobody().get(&format!("/fr/sign-in/recovery{nonsense}")).await.status, 410);
    }
}

#[tokio::test]
async fn an_administrator_of_this_week_does_not_count_as_the_second_one() {
    let app = TestApp::start().await;
    let admin = app.admin("commune-agadir").await;
    let head = format!("/fr/commune-agadir/desk/people/{}", app.id_of("head@commune-agadir.example").await);
    admin.send(admin.open(&head).await.form("/roles").tick_one("roles", "admin", true)).await;
    let page = admin.post(&form(&app, &admin).await.fill("email", OTHER)).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["email".to_owned()]));
    page.says(&["Un administrateur seul ne peut pas envoyer le lien à une autre adresse"]);
    app.clock.advance(DAY * 7);
    let admin = app.admin("commune-agadir").await;
    admin.send(form(&app, &admin).await.fill("email", OTHER)).await.says(&["Attend l’approbation"]);
    let second = app.signed_in("head@commune-agadir.example").await;
    assert!(second.open(&address(&app, OFFICER).await).await.has_form("/approve"));
}

#[tokio::test]
async fn who_acts_for_somebody_absent_or_holds_less_than_the_member_vouches_for_nobody() {
    let app = TestApp::start().await;
    let here = address(&app, OFFICER).await;
    app.execute(
        "INSERT INTO identity.delegation
            (tenant_id, id, giver_id, receiver_id, permissions, starts_on, ends_on, created_at)
         SELECT t.id, '01900000-0000-7000-8000-00000000000d', g.id, r.id, '{identity.people}', '2026-11-24', '2026-11-30',
                '2026-11-24T08:00:00Z'
           FROM identity.tenant t, identity.person g, identity.person r
          WHERE t.slug = 'commune-agadir' AND g.email = 'admin@commune-agadir.example'
            AND r.email = 'clerk@commune-agadir.example'",
    )
    .await;
    let clerk = app.clerk("commune-agadir").await;
    let csrf = clerk.open("/fr/follow").await.form("/fr/follow").value("csrf");
    let forged = Form::forged(&here, &[("csrf", csrf.as_str()), ("seen", "yes"), ("checked", "card")]);
    assert_eq!(clerk.post(&forged).await.status, 403, "the right is somebody else's");
    app.execute(
        "UPDATE identity.role SET permissions = '{identity.people}' WHERE code = 'clerk'
            AND tenant_id = (SELECT id FROM identity.tenant WHERE slug = 'commune-agadir')",
    )
    .await;
    let page = clerk.post(&forged).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["seen".to_owned()]));
    page.says(&["Cette personne a des droits que vous n’avez pas"]);
    assert_eq!(app.count("identity.recovery").await, 0);
}

#[tokio::test]
async fn an_administrator_s_access_is_not_restored_by_the_only_other_one_alone() {
    let app = TestApp::start().await;
    second_administrator(&app).await;
    let admin = app.admin("commune-agadir").await;
    let page = admin.open(&address(&app, "head@commune-agadir.example").await).await;
    page.says(&["Cette personne est administratrice"]);
    assert!(!page.has_form("/recovery"));
}

#[tokio::test]
async fn the_link_is_dead_once_its_administrator_left_or_the_account_has_another_address() {
    for change in [
        "UPDATE identity.membership SET role_code = 'clerk' WHERE role_code = 'admin' AND person_id =
            (SELECT id FROM identity.person WHERE email = 'admin@commune-agadir.example')",
        "UPDATE identity.person SET email = 'moved@citizen.example' WHERE email = 'officer@commune-agadir.example'",
    ] {
        let app = TestApp::start().await;
        let admin = app.admin("commune-agadir").await;
        admin.send(form(&app, &admin).await).await;
        let (link, owner) = (told(&app, OFFICER, USE).await, app.nobody());
        app.clock.advance(DAY);
        let (form, _) = chosen(&app, &begun(&owner, &link).await);
        app.execute(change).await;
        assert_eq!(owner.post(&form).await.status, 410, "{change}");
        assert_eq!(app.count("identity.account_event WHERE kind = 'account.recovered'").await, 0);
    }
}

#[tokio::test]
async fn tokens_providers_and_the_number_open_the_account_no_more() {
    let app = TestApp::start().await;
    let id = app.id_of(OFFICER).await;
    app.execute(&format!(
        "INSERT INTO identity.identity_link (issuer, subject, person_id, created_at)
            VALUES ('https://provider.example', 'x', '{id}', '2026-11-24T08:00:00Z');
         UPDATE identity.person SET phone = '+212612345678', phone_proved_at = created_at WHERE id = '{id}'"
    ))
    .await;
    let live = format!("identity.api_token WHERE revoked_at IS NULL AND person_id = '{id}'");
    assert_eq!(app.count(&live).await, 1, "of the demonstration");
    let admin = app.admin("commune-agadir").await;
    admin.send(form(&app, &admin).await).await;
    let (link, owner) = (told(&app, OFFICER, USE).await, app.nobody());
    app.clock.advance(DAY);
    let (form, _) = chosen(&app, &begun(&owner, &link).await);
    owner.send(form).await.says(&["L’accès est rétabli"]);
    assert_eq!(app.count(&live).await, 0);
    assert_eq!(app.count(&format!("identity.identity_link WHERE person_id = '{id}'")).await, 0);
    assert_eq!(app.count(&format!("identity.person WHERE phone_proved_at IS NOT NULL AND id = '{id}'")).await, 0);
    app.drain_jobs().await;
    assert!(app.mails().iter().any(|mail| mail.to == OFFICER && mail.text.contains("a été rétabli")), "told");
}

#[tokio::test]
async fn a_citizen_who_lost_everything_learns_the_next_step() {
    let app = TestApp::start().await;
    let page = app.nobody().open("/fr/sign-in/lost").await;
    page.says(&["Vous êtes usager", "guichet", "Créer un compte"]);
    assert!(page.links("main a").iter().any(|href| href.ends_with("/me/complaints/add")));
}
