//! What the state of an administration means to who comes to it; and that each step is taken once.

use super::{put, state};
use crate::complaints::{filled, submit};
use crate::harness::{Tables, TestApp, TestDatabase};
use ::identity::{By, Directory, NewStep, State, Step, find_tenant, take_step};
use database::{Database, TenantId};
use serde_json::json;
use server::Error;

#[tokio::test]
async fn whoever_left_the_directory_has_pages_and_only_who_is_live_takes_complaints_from_the_public() {
    let app = TestApp::start().await;
    let (somebody, officer) = (app.nobody(), app.officer("commune-agadir").await);
    let receipt = submit(&somebody, "commune-agadir").await;
    let unknown = somebody.open("/fr/commune-nulle-part/").await;
    for (state, status) in [("live", 200), ("trial", 200), ("asked", 200), ("suspended", 200), ("listed", 404)] {
        put(&app, "commune-agadir", state).await;
        let page = somebody.open("/fr/commune-agadir/").await;
        assert_eq!(page.status, status, "{state}");
        assert_eq!(officer.open("/fr/commune-agadir/desk/complaints").await.status, status, "{state}");
        assert_eq!(somebody.open(&receipt.path()).await.status, status, "{state}");
        let call = somebody.call("/api/v1/commune-agadir/complaints", &crate::embedded::submission()).await;
        let taken = match state {
            "live" => 201,
            "listed" => 404,
            _ => 403,
        };
        assert_eq!(call.status, taken, "{state}");
        if status == 404 {
            assert_eq!(page.essence(), unknown.essence(), "{state}: like one that does not exist");
            assert!(!officer.open("/fr/me").await.text().contains("Commune d’Agadir"), "{state}");
        }
    }
}

#[tokio::test]
async fn an_administration_on_trial_says_so_and_the_front_door_does_not_lead_to_it() {
    let app = TestApp::start().await;
    let somebody = app.nobody();
    assert!(somebody.open("/fr/commune-agadir/").await.all("[data-trial]").is_empty());
    somebody.open("/fr/?q=commune%20agadir").await.says(&["Commune d’Agadir"]);
    put(&app, "commune-agadir", "trial").await;
    let page = somebody.open("/fr/commune-agadir/complaints/new").await;
    assert!(page.one("[data-trial]").contains("Commune d’Agadir essaie Diwan"));
    assert!(!somebody.open("/fr/?q=commune%20agadir").await.text().contains("Commune d’Agadir"));
    // What the commune would answer for goes to the province around it.
    let form = somebody.open("/fr/complaints/new").await.form("/complaints/new");
    let form = form.fill("region", "09").fill("province", "09.001").fill("category", "lighting");
    let form = form.fill("text", "Le lampadaire est éteint.").fill("email", "amina@citizen.example").tick("consent");
    let receipt = somebody.send(form).await;
    assert_eq!(receipt.status, 200, "{}", receipt.text());
    assert!(receipt.path.starts_with("/fr/prefecture-agadir"), "{}", receipt.path);
}

fn approval() -> NewStep<'static> {
    NewStep { step: Step::Approve, by: By::Operator, person: None, name: "Omar Kettani", note: "", ground: None }
}

async fn approve(database: &Database, id: TenantId) -> server::Result<State> {
    let now = "2026-11-24T09:00:00Z".parse().unwrap();
    database
        .tenant(id, async |conn| {
            let tenant = find_tenant(conn, id).await?.unwrap();
            take_step(conn, now, &tenant, &approval()).await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn two_approvals_of_one_go_live_are_one() {
    let db = TestDatabase::new().await;
    for round in 0..10 {
        let id = db.insert_tenant(&format!("commune-{round}")).await;
        let ask = format!("UPDATE identity.tenant SET state = 'asked', version = 4 WHERE id = '{id}'");
        diesel_async::SimpleAsyncConnection::batch_execute(&mut db.owner().await, &ask).await.unwrap();
        let (one, other) = (db.another(), db.another());
        let (one, other) = tokio::join!(approve(&one, id), approve(&other, id));
        let won = [&one, &other].into_iter().filter(|outcome| matches!(outcome, Ok(State::Live))).count();
        let lost = [&one, &other].into_iter().filter(|outcome| matches!(outcome, Err(Error::Conflict))).count();
        assert_eq!((won, lost), (1, 1), "{one:?} {other:?}");
        let told = "SELECT step || ' ' || seq || ' ' || state AS name FROM identity.tenant_step WHERE tenant_id = ";
        let rows = crate::harness::names(&mut db.owner().await, &format!("{told}'{id}'")).await;
        assert_eq!(rows, ["approved 5 live"]);
        let told = format!("SELECT kind AS name FROM identity.audit_event WHERE tenant_id = '{id}'");
        assert_eq!(crate::harness::names(&mut db.owner().await, &told).await, ["tenant.approved"]);
        let directory = Directory::new(db.database().clone());
        assert_eq!(directory.by_id(id.uuid()).await.unwrap().unwrap().version, 5);
    }
}

#[tokio::test]
async fn a_step_from_an_old_page_is_refused() {
    let db = TestDatabase::new().await;
    let id = db.insert_tenant("commune-agadir").await;
    let now = "2026-11-24T09:00:00Z".parse().unwrap();
    let read = async |conn: &mut database::Conn| find_tenant(conn, id).await;
    let old = db.database().control(read).await.unwrap().unwrap();
    let step = |step| NewStep { step, note: "Essai.", ..approval() };
    let take =
        async |step: NewStep<'_>| db.database().tenant(id, async |conn| take_step(conn, now, &old, &step).await).await;
    assert!(matches!(take(step(Step::Suspend)).await, Ok(State::Suspended)));
    assert!(matches!(take(step(Step::Suspend)).await, Err(Error::Conflict)));
    assert!(matches!(take(step(Step::Resume)).await, Err(Error::Conflict)), "as it was read, it is live");
}

#[tokio::test]
async fn a_form_that_stood_open_is_not_taken_from_the_public_once_an_administration_is_on_trial() {
    let app = TestApp::start().await;
    let somebody = app.nobody();
    let form = filled(&somebody, "commune-agadir").await;
    put(&app, "commune-agadir", "trial").await;
    let page = somebody.send(form).await;
    assert_eq!(page.status, 403);
    page.says(&["Cette administration se prépare"]);
    assert_eq!(app.count("complaints.complaint").await, 0);
}

/// Whatever gives people something to do in the commune of Agadir, as it stands after FROM.
fn held() -> Vec<String> {
    let own = "tenant_id = (SELECT id FROM identity.tenant WHERE slug = 'commune-agadir')";
    let held = [
        "membership WHERE true",
        "affiliation WHERE works",
        "invitation WHERE accepted_at IS NULL AND withdrawn_at IS NULL",
        "api_token WHERE revoked_at IS NULL",
        "delegation WHERE revoked_at IS NULL",
        "domain WHERE true",
        "provider WHERE true",
        "recovery WHERE state IN ('asked', 'running')",
        "role WHERE code <> 'admin'",
        "unit WHERE true",
        "mandate WHERE state IN ('pending', 'signed', 'active')",
        "support_access WHERE state IN ('asked', 'granted')",
        "processing WHERE true",
        "closed_day WHERE true",
        "working_week WHERE true",
        "hours WHERE true",
    ];
    held.iter().map(|held| format!("identity.{held} AND {own}")).collect()
}

/// What of an administration's own gives nobody anything to do: the trail, what was agreed, and what the services keep.
const STAYS: [&str; 10] = [
    "identity.agreement",
    "identity.audit_",
    "identity.call",
    "identity.mandate_",
    "identity.tenant_step",
    "jobs.",
    "notifications.",
    "documents.",
    "search.",
    "complaints.",
];

#[test]
fn every_table_of_an_administration_is_emptied_by_a_release_or_known_to_stay() {
    let held: Vec<String> = held().iter().map(|held| held.split(' ').next().unwrap().to_owned()).collect();
    let is_known = |table: &String| held.contains(table) || STAYS.iter().any(|stays| table.starts_with(stays));
    let unknown: Vec<&String> = Tables::manifest().tenant.iter().filter(|table| !is_known(table)).collect();
    assert!(unknown.is_empty(), "what becomes of {unknown:?} when a trial is released?");
}

#[tokio::test]
async fn who_tried_an_administration_out_keeps_nothing_of_it_once_it_is_released() {
    let app = TestApp::start().await;
    put(&app, "commune-agadir", "trial").await;
    let officer = app.officer("commune-agadir").await;
    app.execute(
        "CREATE TEMPORARY TABLE place AS
           SELECT t.id AS tenant, o.id AS officer, h.id AS head, t.created_at AS at
             FROM identity.tenant t, identity.person o, identity.person h
            WHERE t.slug = 'commune-agadir' AND o.email = 'officer@commune-agadir.example'
              AND h.email = 'head@commune-agadir.example';
         INSERT INTO identity.invitation (tenant_id, id, email, name, lang, role_codes, token_hash, invited_by, created_at, expires_at)
           SELECT tenant, gen_random_uuid(), 'new@commune-agadir.example', 'N', 'fr', '{clerk}', '\\x01', head, at, '2027-01-01'
             FROM place;
         INSERT INTO identity.delegation (tenant_id, id, giver_id, receiver_id, permissions, starts_on, ends_on, created_at)
           SELECT tenant, gen_random_uuid(), head, officer, '{}', '2026-11-24', '2026-12-24', at FROM place;
         INSERT INTO identity.domain (id, tenant_id, name, token, state, created_at, proved_at)
           SELECT gen_random_uuid(), tenant, 'agadir.example', 't', 'proved', at, at FROM place;
         INSERT INTO identity.provider (id, tenant_id, issuer, client_id, scopes, claims, acr, names, created_at)
           SELECT gen_random_uuid(), tenant, 'https://id.agadir.example', 'diwan', '{}', '{}', '{}', '{}', at FROM place;
         INSERT INTO identity.provider_domain SELECT 'agadir.example', id FROM identity.provider;
         INSERT INTO identity.recovery (id, person_id, tenant_id, email, checked, started_by, started_at, needs_approval, state,
                                        usable_at, expires_at)
           SELECT gen_random_uuid(), officer, tenant, 'officer@commune-agadir.example', 'card', head, at, false, 'running', at,
                  '2027-01-01' FROM place;
         INSERT INTO identity.role (tenant_id, code, names, permissions) SELECT tenant, 'own', '{\"fr\":\"R\"}', '{}' FROM place;
         INSERT INTO identity.unit (tenant_id, id, code, names)
           SELECT tenant, '01900000-0000-7000-8000-0000000000a1', 'above', '{\"fr\":\"A\"}' FROM place;
         INSERT INTO identity.unit (tenant_id, id, parent_id, code, names)
           SELECT tenant, '01900000-0000-7000-8000-0000000000a2', '01900000-0000-7000-8000-0000000000a1', 'below',
                  '{\"fr\":\"B\"}' FROM place;
         UPDATE identity.invitation SET unit_id = '01900000-0000-7000-8000-0000000000a2' WHERE email = 'new@commune-agadir.example';
         INSERT INTO identity.mandate (tenant_id, id, reference, code_hash, idempotency, name, email, lang, acts, days, consent,
                                       state, text_version, salt, attestation, officer_id, officer_name, created_at, started_at,
                                       expires_at)
           SELECT tenant, gen_random_uuid(), 'AGA-AAAAAA', '\\x01', gen_random_uuid(), 'Amina', 'amina@citizen.example', 'fr',
                  '{complaints.submit}', 31, 'message', 'active', 1, '\\x01', '\\x01', head, 'H', at, at, '2027-01-01' FROM place;
         INSERT INTO identity.support_access (tenant_id, id, person_id, name, ticket, state, asked_at, expires_at)
           SELECT tenant, gen_random_uuid(), head, 'O', 'SUP-1', 'asked', at, '2027-01-01' FROM place;
         INSERT INTO identity.processing (tenant_id, form, purpose, basis, months, contact, cndp, changed_at)
           SELECT tenant, 'complaints', 'P', 'B', 12, 'C', 'pending', at FROM place ON CONFLICT DO NOTHING;
         INSERT INTO identity.closed_day (tenant_id, id, day, key, closed, names, ground, made_at)
           SELECT tenant, gen_random_uuid(), '2026-12-01', 'own', true, '{\"fr\":\"F\"}', 'G', at FROM place;
         INSERT INTO identity.working_week (tenant_id, id, from_day, days_off, ground, made_at)
           SELECT tenant, gen_random_uuid(), '2026-12-01', '{5}', 'G', at FROM place;
         INSERT INTO identity.hours (tenant_id, id, season, from_day, opens, closes, ground, made_at)
           SELECT tenant, gen_random_uuid(), 'ordinary', '2026-12-01', 480, 900, 'G', at FROM place;
         UPDATE identity.tenant SET colour = '#123456', openings = '{\"fr\":\"Essai\"}',
                listed_as = '{\"names\":{\"ar\":\"جماعة أكادير\",\"fr\":\"Commune d’Agadir\"},\"openings\":{},\"colour\":null,
                              \"logo\":null,\"modules\":[\"complaints\"],\"cndp\":\"\",\"domains\":[\"agadir.ma\"]}'
          WHERE slug = 'commune-agadir'",
    )
    .await;
    for held in held() {
        assert!(app.count(&held).await > 0, "{held}");
    }
    let all = app.count("identity.membership").await;
    let people = "SELECT DISTINCT person_id FROM identity.membership
                   WHERE tenant_id = (SELECT id FROM identity.tenant WHERE slug = 'commune-agadir')";
    let (members, memberships) = (app.rows(people).await.len(), app.count(&held()[0]).await);

    let operator = app.operator().await;
    let here = "/fr/platform/tenants/commune-agadir";
    let form = operator.open(here).await.form(here).fill("step", "release");
    operator.send(form.fill("reason", "Personne n’y travaille.")).await.says(&["rendue à l’annuaire"]);
    assert_eq!(state(&app, "commune-agadir").await, "listed");
    for held in held() {
        assert_eq!(app.count(&held).await, 0, "{held}");
    }
    assert_eq!(app.count("identity.provider_domain").await, 0);
    assert_eq!(app.count("identity.membership").await, all - memberships, "those of others stay");
    let told = app.rows("SELECT detail FROM identity.audit_event WHERE kind = 'tenant.released'").await;
    assert_eq!(told[0]["detail"]["members"], members);
    let row = "SELECT colour, openings ->> 'fr' AS opening, modules, cndp, domains FROM identity.tenant WHERE slug = 'commune-agadir'";
    let listed = app.rows(row).await.remove(0);
    assert_eq!((&listed["colour"], &listed["cndp"]), (&json!(null), &json!("")), "as the directory had it");
    assert_eq!((&listed["modules"], &listed["domains"]), (&json!(["complaints"]), &json!(["agadir.ma"])));
    assert_ne!(listed["opening"], json!("Essai"));
    app.drain_jobs().await;
    let mails = app.mails();
    let mail = mails.iter().rfind(|mail| mail.to == "amina@citizen.example" && mail.text.contains("AGA-AAAAAA"));
    assert!(mail.expect("nobody told the citizen").subject.contains("mandat"));

    // Whoever takes it next is alone there.
    put(&app, "commune-agadir", "trial").await;
    assert_eq!(officer.open("/fr/commune-agadir/desk/complaints").await.status, 404);
}
