//! Every address of the application, and what each kind of person gets there. The addresses are those that the running
//! router knows: one that is missing in the table, or a method that answers without standing there, fails the test.

mod table;

pub(crate) use table::{Sent, Statuses, TABLE};

use crate::complaints::{filled, follow};
use crate::harness::{Browser, Form, Page, TestApp, photo};
use Sent::{Fields, Json, Multipart, Nothing};
use actix_web::{App, HttpRequest, web};
use reqwest::Method;
use std::collections::{BTreeMap, BTreeSet};

/// One browser for each column.
async fn people(app: &TestApp) -> [Browser; 6] {
    app.run(async |application| {
        let agadir = application.directory.by_slug("commune-agadir").await.unwrap().unwrap().id;
        let enter = async |conn: &mut database::Conn| {
            let role = identity::NewRole { code: "trainee", names: ui::Names::default(), permissions: Vec::new() };
            identity::set_role(conn, agadir, &role).await?;
            let person = identity::find_person_by_email(conn, "youssef@citizen.example").await?.unwrap();
            identity::add_member(conn, agadir, person.id, "trainee", "Youssef Berrada").await?;
            let head = identity::find_person_by_email(conn, "head@commune-agadir.example").await?.unwrap();
            let permissions = vec!["identity.approve"];
            let role = identity::NewRole { code: "approver", names: ui::Names::default(), permissions };
            identity::set_role(conn, agadir, &role).await?;
            identity::add_member(conn, agadir, head.id, "approver", "Hassan Amrani").await
        };
        application.database.tenant(agadir, enter).await.unwrap();
        for slug in ["commune-agadir", "commune-rabat"] {
            let tenant = application.directory.by_slug(slug).await.unwrap().unwrap().id;
            let all_rights = async |conn: &mut database::Conn| {
                let head = identity::find_person_by_email(conn, &format!("head@{slug}.example")).await?.unwrap();
                identity::add_member(conn, tenant, head.id, "admin", "Hassan Amrani").await
            };
            application.database.tenant(tenant, all_rights).await.unwrap();
        }
    })
    .await;
    [
        app.nobody(),
        app.citizen().await,
        app.signed_in("youssef@citizen.example").await,
        app.signed_in("head@commune-agadir.example").await,
        app.signed_in("head@commune-rabat.example").await,
        app.operator().await,
    ]
}

/// The addresses that the router knows.
async fn patterns(app: &TestApp) -> BTreeSet<String> {
    let told = app.run(async |application| {
        let tell = async |request: HttpRequest| format!("{:?}", request.resource_map());
        let routes = App::new()
            .route("/routes", web::get().to(tell))
            .configure(server::routes)
            .configure(move |cfg| application.configure(cfg));
        let service = actix_web::test::init_service(routes).await;
        let request = actix_web::test::TestRequest::get().uri("/routes").to_request();
        actix_web::test::call_and_read_body(&service, request).await
    });
    let told = String::from_utf8(told.await.to_vec()).unwrap();
    assert!(!told.contains("patterns: List("), "an address with several patterns");
    let patterns = told.split("patterns: Single(\"").skip(1).map(|rest| rest.split_once('"').unwrap().0.to_owned());
    patterns.filter(|pattern| !pattern.is_empty() && pattern != "/routes").collect()
}

/// What stands for the parts of an address.
pub(crate) struct Places(BTreeMap<&'static str, String>);

impl Places {
    async fn new(app: &TestApp) -> Self {
        Self::of(app, "commune-agadir").await
    }

    /// Of an administration: one object of each kind that addresses name.
    pub(crate) async fn of(app: &TestApp, slug: &'static str) -> Self {
        // Nothing of it is public.
        app.execute("UPDATE complaints.category SET visibility = 'private'").await;
        let author = app.nobody();
        let form = filled(&author, slug).await.attach("photos", "a.jpg", photo());
        let page = author.send(form).await;
        let (number, code) = (page.one("[data-number]"), page.one("[data-code]"));
        let receipt = crate::complaints::Receipt { slug, number: number.clone(), code };
        let file = follow(&author, &receipt).await.links(".files a")[0].rsplit('/').next().unwrap().to_owned();
        let asset = page.links("link[rel=stylesheet]")[0].rsplit('/').next().unwrap().to_owned();
        let webhook = crate::suite::webhook(app, slug).await;
        let officer = app.signed_in(&format!("head@{slug}.example")).await;
        let mandate = crate::identity::mandate::written_in(&officer, slug).await;
        let mandate = mandate.path.rsplit('/').next().unwrap().to_owned();
        let head = app.id_of(&format!("head@{slug}.example")).await;
        let person = app.id_of(&format!("clerk@{slug}.example")).await;
        let [unit, invitation, delegation, token, domain, provider, day, hours] =
            [(); 8].map(|()| uuid::Uuid::now_v7().to_string());
        let [incident, rule, view] = [(); 3].map(|()| uuid::Uuid::now_v7().to_string());
        let tenant = format!("(SELECT id FROM identity.tenant WHERE slug = '{slug}')");
        app.execute(&format!(
            "INSERT INTO identity.unit (tenant_id, id, code, names)
             VALUES ({tenant}, '{unit}', 'roads', '{{\"fr\":\"Voirie\"}}');
             INSERT INTO identity.invitation (tenant_id, id, email, name, lang, role_codes, token_hash, invited_by, created_at, expires_at)
             VALUES ({tenant}, '{invitation}', 'new@{slug}.example', 'N', 'fr', '{{clerk}}', sha256('{invitation}'), '{head}',
                     '2026-11-24', '2026-12-01');
             INSERT INTO identity.delegation (tenant_id, id, giver_id, receiver_id, permissions, starts_on, ends_on, created_at)
             VALUES ({tenant}, '{delegation}', '{head}', '{person}', '{{complaints.answer}}', '2026-12-01', '2026-12-02', '2026-11-24');
             INSERT INTO identity.api_token (tenant_id, token_hash, name, person_id, created_at, id)
             VALUES ({tenant}, sha256('{token}'), 'T', '{head}', '2026-11-24', '{token}');
             INSERT INTO identity.domain (id, tenant_id, name, token, state, created_at)
             VALUES ('{domain}', {tenant}, 'www.{slug}.example', 't', 'waiting', '2026-11-24');
             INSERT INTO identity.provider (id, tenant_id, issuer, client_id, scopes, claims, acr, names, created_at, disabled_at)
             VALUES ('{provider}', {tenant}, 'https://127.0.0.1', '{slug}', '{{}}', '{{}}', '{{}}', '{{}}', '2026-11-24', '2026-11-24');
             INSERT INTO identity.closed_day (tenant_id, id, day, key, closed, names, ground, made_at)
             VALUES ({tenant}, '{day}', '2026-12-15', 'own', true, '{{\"fr\":\"Moussem\"}}', 'G', '2026-11-24');
             INSERT INTO identity.hours (tenant_id, id, season, from_day, to_day, opens, closes, ground, made_at)
             VALUES ({tenant}, '{hours}', 'summer', '2027-07-01', '2027-08-31', 480, 840, 'G', '2026-11-24');
             INSERT INTO identity.role (tenant_id, code, names, permissions)
             VALUES ({tenant}, 'of-{slug}', '{{\"fr\":\"R\"}}', '{{}}');
             INSERT INTO complaints.incident (tenant_id, id, year, serial, title, lang, category_code, territory_code, state, opened_by,
                 opened_name, opened_at, version)
             SELECT tenant_id, '{incident}', 2026, 900, 'I', 'fr', category_code, territory_code, 'open', '{head}', 'H', '2026-11-24', 1
             FROM complaints.complaint WHERE tenant_id = {tenant} LIMIT 1;
             INSERT INTO complaints.incident_event (tenant_id, incident_id, seq, at, kind, actor_id, actor_name, detail)
             VALUES ({tenant}, '{incident}', 1, '2026-11-24', 'incident.opened', '{head}', 'H', '{{}}');
             INSERT INTO complaints.competence (tenant_id, id, unit_id, category_code, territory_code, valid_from, reason, auto_assign,
                 added_by, added_at)
             VALUES ({tenant}, '{rule}', '{unit}', '*', '*', '2026-01-01', '{{}}', false, '{head}', '2026-11-24');
             INSERT INTO complaints.view (tenant_id, person_id, id, name, query, added_at)
             VALUES ({tenant}, '{head}', '{view}', 'V', 'state=all', '2026-11-24');
             INSERT INTO complaints.category
             SELECT (jsonb_populate_record(category, '{{\"code\":\"of-{slug}\"}}')).* FROM complaints.category
             WHERE tenant_id = {tenant} AND code = 'lighting';
             INSERT INTO complaints.question
             SELECT (jsonb_populate_record(question, '{{\"category_code\":\"of-{slug}\",\"code\":\"lamps-{slug}\"}}')).*
             FROM complaints.question WHERE tenant_id = {tenant} AND (category_code, code) = ('lighting', 'lamps')"
        ))
        .await;
        let template = format!("SELECT id FROM complaints.template WHERE tenant_id = {tenant}");
        let template = app.rows(&template).await[0]["id"].as_str().unwrap().to_owned();
        let transfer = asked_to_take(app, &tenant).await;
        let event = format!("SELECT id FROM identity.audit_event WHERE tenant_id = {tenant}");
        let event = app.rows(&event).await[0]["id"].as_str().unwrap().to_owned();
        if app.count("identity.company").await == 0 {
            crate::identity::company::declared(&officer).await;
        }
        app.execute("UPDATE identity.company SET state = 'confirmed'").await;
        let company = app.rows("SELECT id FROM identity.company").await[0]["id"].as_str().unwrap().to_owned();
        Self(BTreeMap::from([
            ("{mandate}", mandate),
            ("{company}", company),
            ("{lang}", "fr".to_owned()),
            ("{tenant}", slug.to_owned()),
            ("{number}", number),
            ("{asset}", asset),
            ("{file}", file),
            ("{head}", head),
            ("{webhook}", webhook),
            ("{slug}", slug.to_owned()),
            ("{place}", "t-09.581.01.07".to_owned()),
            ("{person}", person),
            ("{role}", format!("of-{slug}")),
            ("{unit}", unit),
            ("{domain}", domain),
            ("{provider}", provider),
            ("{invitation}", invitation),
            ("{delegation}", delegation),
            ("{token}", token),
            ("{template}", template),
            ("{event}", event),
            ("{incident}", incident),
            ("{rule}", rule),
            ("{view}", view),
            ("{face}", uuid::Uuid::now_v7().to_string()),
            ("{day}", day),
            ("{hours}", hours),
            ("{holiday}", "eid_al_fitr".to_owned()),
            ("{first}", "2027-03-09".to_owned()),
            ("{transfer}", transfer),
            ("{size}", "1".to_owned()),
            ("{subject}", format!("of-{slug}")),
            ("{question}", format!("lamps-{slug}")),
            ("{supporter}", uuid::Uuid::now_v7().to_string()),
            ("{format}", "json".to_owned()),
            ("{service}", format!("of-{slug}")),
            ("{request}", "26-AGA-000999-X".to_owned()),
            ("{rest:.*}", "v2/nowhere.json".to_owned()),
        ]))
    }

    pub(crate) fn fill(&self, text: &str) -> String {
        let text = text.replace("/assets/{file}", "/assets/{asset}");
        self.0.iter().fold(text, |text, (name, value)| text.replace(name, value))
    }
}

/// A transfer that `tenant` (a query for its id) is asked to take, and the arbiter knows of; its origin asks no more.
async fn asked_to_take(app: &TestApp, tenant: &str) -> String {
    let transfer = uuid::Uuid::now_v7().to_string();
    for asked in [tenant, "'00000000-0000-0000-0000-000000000000'"] {
        app.execute(&format!(
            "INSERT INTO complaints.incoming (tenant_id, transfer_id, origin_tenant_id, number, kind, category_code, category_names,
                 body, territory_code, received_at, due_on, hop, reason, history, asked_tenant_id, asked_at, answer_by, state)
             VALUES ({asked}, '{transfer}', (SELECT id FROM identity.tenant WHERE slug = 'commune-fes'), '26-FES-000001-X',
                 'complaint', 'lighting', '{{\"fr\":\"É\"}}', 'T', 'MA', '2026-11-20', '2027-01-19', 1, 'R', '[]', {tenant},
                 '2026-11-23', '2026-11-26', 'proposed')"
        ))
        .await;
    }
    transfer
}

async fn status(browser: &Browser, method: &str, path: &str, sent: &Sent, places: &Places) -> u16 {
    answer(browser, method, path, sent, places).await.status
}

/// What comes back when it is sent there.
pub(crate) async fn answer(browser: &Browser, method: &str, path: &str, sent: &Sent, places: &Places) -> Page {
    let method = Method::from_bytes(method.as_bytes()).unwrap();
    match sent {
        Nothing => browser.fetch(browser.request(method, path)).await,
        Fields(fields) => {
            let csrf = browser.open("/fr/follow").await.form("/fr/follow").value("csrf");
            let filled: Vec<_> = fields.iter().map(|(name, value)| (*name, places.fill(value))).collect();
            let mut fields = vec![("csrf", csrf.as_str())];
            fields.extend(filled.iter().map(|(name, value)| (*name, value.as_str())));
            browser.post(&Form::forged(path, &fields)).await
        }
        Multipart => browser.post(&browser.open(path).await.form(path).without("kind")).await,
        Json(body) => browser.call_with(path, places.fill(body), &[]).await,
    }
}

#[tokio::test]
async fn every_address_answers_everybody_as_the_table_says() {
    let app = TestApp::start().await;
    let listed: BTreeSet<String> = TABLE.iter().map(|(_, pattern, ..)| (*pattern).to_owned()).collect();
    assert_eq!(patterns(&app).await, listed, "the router's addresses and the table's");

    let (people, places) = (people(&app).await, Places::new(&app).await);
    for (method, pattern, sent, expected) in TABLE {
        let path = places.fill(pattern);
        let mut statuses = Statuses::default();
        for (browser, status_of) in people.iter().zip(&mut statuses) {
            *status_of = status(browser, method, &path, sent, &places).await;
        }
        assert_eq!(&statuses, expected, "{method} {pattern}: nobody, citizen, no right, right, stranger, operator");
    }
}

/// The methods that the table names for an address. HEAD goes wherever GET does.
fn methods(pattern: &str) -> BTreeSet<&'static str> {
    let named = TABLE.iter().filter(|(_, at, ..)| *at == pattern).map(|(method, ..)| *method);
    named.flat_map(|method| if method == "GET" { vec!["GET", "HEAD"] } else { vec![method] }).collect()
}

#[tokio::test]
async fn a_method_that_the_table_does_not_name_is_refused_and_the_answer_lists_the_others() {
    let app = TestApp::start().await;
    let (people, places) = (people(&app).await, Places::new(&app).await);
    for pattern in patterns(&app).await {
        let (path, allowed) = (places.fill(&pattern), methods(&pattern));
        for method in ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] {
            if allowed.contains(method) {
                continue;
            }
            for browser in [&people[0], &people[3], &people[5]] {
                let page = browser.fetch(browser.request(method.parse().unwrap(), &path)).await;
                assert_eq!(page.status, 405, "{method} {path}");
                let listed: BTreeSet<&str> = page.header("allow").split(", ").collect();
                assert_eq!(listed, allowed, "{method} {path}");
                let kind = match path.as_str() {
                    path if path.starts_with("/api/") => "application/problem+json",
                    // In the format of the address; XML where it has none.
                    path if path.starts_with("/open311/v2/media/") => "text/xml; charset=utf-8",
                    path if path.starts_with("/open311/") => "application/json; charset=utf-8",
                    _ => "text/html; charset=utf-8",
                };
                assert_eq!(page.header("content-type"), kind, "{method} {path}");
            }
            // Nor with a form that is right.
            if method == "POST" {
                assert_eq!(status(&people[3], method, &path, &Fields(&[]), &places).await, 405, "{method} {path}");
            }
        }
    }
}

#[tokio::test]
async fn head_goes_wherever_get_does() {
    let app = TestApp::start().await;
    let (people, places) = (people(&app).await, Places::new(&app).await);
    for (_, pattern, ..) in TABLE.iter().filter(|(method, ..)| *method == "GET") {
        let path = places.fill(pattern);
        for browser in [&people[0], &people[3]] {
            let (get, head) = (browser.get(&path).await, browser.fetch(browser.request(Method::HEAD, &path)).await);
            assert_eq!(head.status, get.status, "{path}");
            assert_eq!(head.header("content-type"), get.header("content-type"), "{path}");
            assert!(head.bytes().is_empty(), "{path}");
        }
    }
}

#[tokio::test]
async fn what_a_shared_cache_may_keep_sets_no_cookie() {
    let app = TestApp::start().await;
    let (people, places) = (people(&app).await, Places::new(&app).await);
    let mut shared = BTreeSet::new();
    for (_, pattern, ..) in TABLE.iter().filter(|(method, ..)| *method == "GET") {
        // Fresh browsers: they hold neither seat nor language, and would be given both.
        for browser in [&app.nobody(), &people[3]] {
            let page = browser.get(&places.fill(pattern)).await;
            if page.header("cache-control").contains("public") {
                shared.insert(*pattern);
                assert!(page.cookies().is_empty(), "{pattern}: {:?}", page.cookies());
            }
        }
    }
    let expected = [
        "/assets/{file}",
        "/favicon.ico",
        "/openapi.json",
        "/robots.txt",
        "/{lang}/manifest.webmanifest",
        "/{lang}/territory.geojson",
    ];
    assert_eq!(shared, BTreeSet::from(expected));
}

#[tokio::test]
async fn programs_get_no_cookie() {
    let app = TestApp::start().await;
    let places = Places::new(&app).await;
    for (method, pattern, sent, _) in TABLE.iter().filter(|(_, pattern, ..)| pattern.starts_with("/api/")) {
        let path = places.fill(pattern);
        let body = if let Json(body) = sent { places.fill(body) } else { String::new() };
        for (method, path) in
            [(*method, path.clone()), ("PUT", path.clone()), (*method, path.replace("/api/", "/%61pi/"))]
        {
            for body in [body.as_str(), "{", ""] {
                let program = app.nobody();
                let request =
                    program.request(method.parse().unwrap(), &path).header("content-type", "application/json");
                let page = program.fetch(request.body(body.to_owned())).await;
                assert_eq!(page.header("content-type"), "application/problem+json", "{method} {path} {body}");
                assert!(page.cookies().is_empty(), "{method} {path} {body}: {:?}", page.cookies());
            }
        }
    }
    let page = app.nobody().call("/api/v1/commune-agadir/complaints", &crate::embedded::submission()).await;
    assert_eq!((page.status, page.cookies()), (201, Vec::new()), "{}", page.body());
}
