//! Domains of an administration's own: proved by a record that a real server of names gives, lost without it, used for its
//! public pages.

use crate::complaints::{Receipt, filled};
use crate::harness::{Browser, DnsServer, Page, TestApp};
use jiff::SignedDuration;
use serde_json::{Value, json};

const SLUG: &str = "commune-agadir";
const LIST: &str = "/fr/commune-agadir/desk/setup/domains";
const NAME: &str = "www.agadir.example";

/// Diwan, which asks this server of names.
async fn asking(dns: &DnsServer) -> TestApp {
    let server = dns.address();
    TestApp::start_with(move |settings| settings.dns_resolver = Some(server)).await
}

/// Adds a domain; the page that says how to prove it.
async fn add(admin: &Browser, slug: &str, name: &str) -> Page {
    let list = format!("/fr/{slug}/desk/setup/domains");
    let page = admin.send(admin.open(&list).await.form(&list).fill("name", name)).await;
    assert_eq!(page.status, 200, "{}", page.text());
    page
}

/// The name and the text of the record that the page asks for.
fn record(page: &Page) -> (String, String) {
    let value = |id: &str| page.all_values(&format!("#{id}")).remove(0);
    assert_eq!(value("record-type"), "TXT");
    (value("record-name"), value("record-value"))
}

async fn check(admin: &Browser, path: &str) -> Page {
    admin.send(admin.open(path).await.form("/check")).await
}

/// Adds and proves a domain; its page.
async fn prove(dns: &DnsServer, admin: &Browser, slug: &str, name: &str) -> Page {
    let page = add(admin, slug, name).await;
    let (record, text) = record(&page);
    dns.set(&record, &[&text]);
    let page = check(admin, &page.path).await;
    page.says(&["le domaine est prouvé"]);
    page
}

/// Runs the nightly look in an administration.
async fn look(app: &TestApp, slug: &'static str) {
    app.run(async move |application| {
        let tenant = application.directory.by_slug(slug).await.unwrap().unwrap().id;
        let now = application.clock.now();
        let tick = jobs::Tick { at: now };
        let enqueued =
            async |conn: &mut database::Conn| jobs::enqueue::<identity::CheckDomains>(conn, tenant, now, &tick).await;
        application.database.tenant(tenant, enqueued).await.unwrap();
    })
    .await;
    app.drain_jobs().await;
}

/// What the trails say of domains, in order.
async fn kinds(app: &TestApp) -> Vec<String> {
    let rows = app.rows("SELECT kind FROM identity.audit_event WHERE kind LIKE 'domain.%' ORDER BY id").await;
    rows.iter().map(|row| row["kind"].as_str().unwrap().trim_start_matches("domain.").to_owned()).collect()
}

async fn states(app: &TestApp) -> Vec<Value> {
    app.rows("SELECT name, state, pages FROM identity.domain ORDER BY id").await
}

#[tokio::test]
async fn a_domain_is_proved_by_the_record_that_its_page_asks_for() {
    let dns = DnsServer::start();
    let app = asking(&dns).await;
    let admin = app.admin(SLUG).await;
    admin.open(LIST).await.says(&["Aucun domaine"]);
    let page = add(&admin, SLUG, " HTTPS://WWW.Agadir.example/accueil ").await;
    page.says(&["Le domaine est ajouté", "À prouver", "jusqu’à un jour"]);
    let (record, text) = record(&page);
    assert_eq!(record, "_diwan-challenge.www.agadir.example");
    let token = text.strip_prefix("diwan-domain-verification=").unwrap();
    assert!(token.len() >= 22, "128 bits at least: {token}");

    let path = page.path.as_str();
    check(&admin, path).await.says(&["n’est pas encore visible", "À prouver", "Dernière vérification"]);
    dns.set(&record, &["v=spf1 -all", "diwan-domain-verification=old"]);
    check(&admin, path).await.says(&["avec une autre valeur", "diwan-domain-verification=old"]);
    dns.set_ill(true);
    check(&admin, path).await.says(&["ne répondent pas"]);
    dns.set_ill(false);
    dns.set(&record, &["v=spf1 -all", &text]);
    check(&admin, path).await.says(&["le domaine est prouvé", "Depuis le 24 novembre 2026"]);
    check(&admin, path).await.says(&["le domaine est prouvé"]);
    assert_eq!(states(&app).await, [json!({ "name": NAME, "state": "proved", "pages": false })]);
    assert_eq!(kinds(&app).await, ["added", "proved"]);
    assert!(dns.asked().iter().all(|name| *name == record), "{:?}", dns.asked());

    // The same once more leads to the same, and what is taken away is gone.
    assert_eq!(add(&admin, SLUG, NAME).await.path, path);
    let page = admin.send(admin.open(path).await.form("/remove")).await;
    page.says(&["Le domaine est retiré", "Aucun domaine"]);
    assert_eq!(kinds(&app).await, ["added", "proved", "removed"]);
    assert_eq!(admin.open(path).await.status, 404);
}

#[tokio::test]
async fn a_name_that_cannot_be_an_administration_s_is_refused_and_stays_typed() {
    let app = TestApp::start().await;
    let admin = app.admin(SLUG).await;
    for (typed, words) in [
        ("", "Saisissez un nom de domaine"),
        ("agadir", "Saisissez un nom de domaine"),
        ("192.168.1.1", "Saisissez un nom de domaine"),
        ("gov.ma", "n’appartient à personne"),
        ("www.diwan.example", "celui de la plateforme"),
    ] {
        let page = admin.send(admin.open(LIST).await.form(LIST).fill("name", typed)).await;
        assert_eq!((page.status, page.wrong_fields()), (422, vec!["name".to_owned()]), "{typed}");
        page.says(&[words]);
        assert_eq!(page.form(LIST).value("name"), typed);
    }
    // Names in other scripts are kept as the name system has them, and shown as people write them.
    let page = add(&admin, SLUG, "أكادير.example").await;
    page.says(&["أكادير.example"]);
    assert!(record(&page).0.starts_with("_diwan-challenge.xn--"));
    for number in 2..=20 {
        add(&admin, SLUG, &format!("n{number}.example")).await;
    }
    let page = admin.send(admin.open(LIST).await.form(LIST).fill("name", "n21.example")).await;
    page.says(&["déjà 20 domaines"]);
    assert_eq!((page.status, app.count("identity.domain").await), (422, 20));
}

#[tokio::test]
async fn a_domain_is_one_administration_s_at_a_time_and_waiting_for_it_keeps_nobody_out() {
    let dns = DnsServer::start();
    let app = asking(&dns).await;
    let (agadir, rabat) = (app.admin(SLUG).await, app.admin("commune-rabat").await);
    let waiting = add(&rabat, "commune-rabat", NAME).await;
    let proved = prove(&dns, &agadir, SLUG, NAME).await;
    let (name, ours) = record(&proved);
    let (_, theirs) = record(&waiting);
    assert_ne!(ours, theirs);
    dns.set(&name, &[&ours, &theirs]);
    check(&rabat, &waiting.path).await.says(&["une autre administration a déjà prouvé ce domaine", "À prouver"]);
    agadir.send(agadir.open(&proved.path).await.form("/remove")).await;
    check(&rabat, &waiting.path).await.says(&["le domaine est prouvé"]);
    assert_eq!(kinds(&app).await, ["added", "added", "proved", "removed", "proved"]);
}

#[tokio::test]
async fn of_two_administrations_that_prove_a_domain_at_once_one_has_it() {
    let dns = DnsServer::start();
    let app = asking(&dns).await;
    let (agadir, rabat) = (app.admin(SLUG).await, app.admin("commune-rabat").await);
    let (one, other) = (add(&agadir, SLUG, NAME).await, add(&rabat, "commune-rabat", NAME).await);
    let (name, ours) = record(&one);
    dns.set(&name, &[&ours, &record(&other).1]);
    let (one, other) = tokio::join!(check(&agadir, &one.path), check(&rabat, &other.path));
    let proved = [&one, &other].iter().filter(|page| page.text().contains("le domaine est prouvé")).count();
    let taken = [&one, &other].iter().filter(|page| page.text().contains("une autre administration")).count();
    assert_eq!((proved, taken), (1, 1), "{} | {}", one.text(), other.text());
    assert_eq!(app.count("identity.domain WHERE state = 'proved'").await, 1);
}

#[tokio::test]
async fn a_domain_without_its_record_is_told_of_at_once_and_lost_after_seven_days() {
    let dns = DnsServer::start();
    let app = asking(&dns).await;
    let admin = app.admin(SLUG).await;
    let page = prove(&dns, &admin, SLUG, NAME).await;
    let (name, text) = record(&page);
    look(&app, SLUG).await;
    look(&app, "commune-rabat").await;
    assert_eq!(app.mails().len(), 0, "all is well");

    // A server that is ill says nothing about the record.
    dns.set_ill(true);
    look(&app, SLUG).await;
    dns.set_ill(false);
    assert_eq!(app.mails().len(), 0);

    dns.clear();
    for _ in 0..2 {
        look(&app, SLUG).await;
    }
    let mails = app.mails();
    assert_eq!(mails.len(), 1, "{mails:?}");
    assert_eq!(mails[0].to, "admin@commune-agadir.example");
    assert!(mails[0].subject.contains(NAME) && mails[0].text.contains(page.path.rsplit('/').next().unwrap()));
    let shown = app.admin(SLUG).await.open(&page.path).await;
    shown.says(&["L’enregistrement n’est plus là", "1er décembre 2026"]);

    // It comes back: the days begin anew.
    app.clock.advance(SignedDuration::from_hours(6 * 24));
    dns.set(&name, &[&text]);
    look(&app, SLUG).await;
    dns.clear();
    look(&app, SLUG).await;
    app.clock.advance(SignedDuration::from_hours(7 * 24 - 1));
    look(&app, SLUG).await;
    assert_eq!(states(&app).await[0]["state"], "proved");
    app.clock.advance(SignedDuration::from_hours(1));
    for _ in 0..2 {
        look(&app, SLUG).await;
    }
    assert_eq!(states(&app).await[0]["state"], "lost");
    assert_eq!(kinds(&app).await, ["added", "proved", "missed", "missed", "lost"]);
    let subjects: Vec<String> = app.mails().into_iter().map(|mail| mail.subject).collect();
    assert_eq!(subjects.len(), 3, "{subjects:?}");

    let admin = app.admin(SLUG).await;
    admin.open(&page.path).await.says(&["n’est plus prouvé"]);
    dns.set(&name, &[&text]);
    check(&admin, &page.path).await.says(&["le domaine est prouvé"]);
}

#[tokio::test]
async fn public_pages_answer_under_the_proved_name_and_nothing_else_does() {
    let dns = DnsServer::start();
    let app = asking(&dns).await;
    let admin = app.admin(SLUG).await;
    let there = app.nobody().under(NAME);
    assert_eq!(there.get("/fr/").await.status, 200, "a name of nobody answers as the platform does");
    let page = prove(&dns, &admin, SLUG, NAME).await;
    let ask = format!("/domains/ask?domain={NAME}");
    assert_eq!(app.nobody().get(&ask).await.status, 404, "proved, but not in use");
    let page = admin.send(admin.open(&page.path).await.form("/pages")).await;
    page.says(&["Vos pages publiques répondent sous ce nom"]);
    assert_eq!(app.nobody().get(&ask).await.status, 200);
    assert_eq!(app.nobody().get("/domains/ask?domain=WWW.Agadir.Example").await.status, 200);
    for other in ["agadir.example", "x.www.agadir.example", "", "www.agadir.example/"] {
        assert_eq!(app.nobody().get(&format!("/domains/ask?domain={other}")).await.status, 404, "{other}");
    }

    for (path, leads) in [
        ("/", "/fr/commune-agadir/"),
        ("/ar", "/ar/commune-agadir/"),
        ("/ar/", "/ar/commune-agadir/"),
        ("/fr/complaints/new", "/fr/commune-agadir/complaints/new"),
    ] {
        let page = there.get(path).await;
        assert_eq!((page.status, page.header("location")), (303, leads), "{path}");
    }
    for path in [
        "/fr/sign-in?next=%2Ffr%2Fme",
        "/fr/me",
        "/fr/commune-agadir/desk",
        "/fr/commune-agadir/desk/complaints?state=new",
        "/fr/join",
        "/fr/platform/tenants",
        "/fr/check",
        "/fr/follow",
    ] {
        let page = there.get(path).await;
        let leads = format!("https://diwan.example{path}");
        assert_eq!((page.status, page.header("location")), (307, leads.as_str()), "{path}");
    }
    let page = there.get("/fr/commune-agadir/").await;
    assert_eq!(page.status, 200);
    page.says(&["Agadir"]);
    assert_eq!(page.header("strict-transport-security"), "max-age=63072000", "names below it are not ours");
    let front = app.nobody().get("/fr/").await;
    assert_eq!(front.header("strict-transport-security"), "max-age=63072000; includeSubDomains");
    for path in ["/fr/help", "/robots.txt", "/healthz"] {
        assert_eq!(there.get(path).await.status, 200, "{path}");
    }
    for path in
        ["/fr/commune-rabat/", "/fr/commune%2Drabat/", "/fr/commune-rabat/desk", "/fr/commune-rabat/complaints/new"]
    {
        assert_eq!(there.get(path).await.status, 404, "{path}");
    }
    assert_eq!(there.get("/api/v1/commune-rabat/complaints/26-RAB-000001-X?code=A").await.status, 404);
    // No form of an account is taken here.
    let csrf = there.open("/fr/commune-agadir/complaints/new").await.form("/complaints/new").value("csrf");
    let fields =
        [("csrf", csrf.as_str()), ("email", "admin@commune-agadir.example"), ("password", crate::harness::PASSWORD)];
    let page = there.post(&crate::harness::Form::forged("/fr/sign-in", &fields)).await;
    assert_eq!(page.status, 404);
    assert_eq!(there.cookie("session"), None);

    // Both names show the same page, each reader with their own token.
    let here = app.nobody();
    let path = "/fr/commune-agadir/complaints/new";
    let (one, other) = (here.open(path).await, there.open(path).await);
    assert_eq!((one.status, other.status), (200, 200));
    assert_ne!(one.form("/complaints/new").value("csrf"), other.form("/complaints/new").value("csrf"));

    let admin = app.admin(SLUG).await;
    let page = admin.send(admin.open(&admin.open(LIST).await.links("main li a")[0]).await.form("/pages")).await;
    page.says(&["ne répondent plus sous ce nom"]);
    assert_eq!((there.get("/fr/").await.status, app.nobody().get(&ask).await.status), (200, 404));
    assert_eq!(kinds(&app).await, ["added", "proved", "pages-on", "pages-off"]);
}

#[tokio::test]
async fn a_complaint_is_sent_and_followed_under_the_administration_s_own_name() {
    let dns = DnsServer::start();
    let app = asking(&dns).await;
    let admin = app.admin(SLUG).await;
    let page = prove(&dns, &admin, SLUG, NAME).await;
    admin.send(admin.open(&page.path).await.form("/pages")).await;

    let author = app.nobody().under(NAME);
    let home = author.open("/").await;
    assert_eq!(home.path, "/fr/commune-agadir/");
    let page = author.send(filled(&author, SLUG).await).await;
    let receipt = Receipt { slug: SLUG, number: page.one("[data-number]"), code: page.one("[data-code]") };
    // Another browser under the same name: the number alone opens a question, the code the complaint.
    let later = app.nobody().under(NAME);
    let form = later.open(&receipt.path()).await.form(&receipt.path());
    let wrong = later.send(form.clone().fill("code", "AAAAA-AAAAA")).await;
    assert_eq!(wrong.status, 422);
    later.send(form.fill("code", &receipt.code)).await.says(&[&receipt.number]);
    // And at the platform's address all the same.
    crate::complaints::follow(&app.nobody(), &receipt).await.says(&[&receipt.number]);

    // One that is suspended keeps its name: what is in hand is followed there, and others are named where they are.
    crate::tenants::put(&app, SLUG, "suspended").await;
    assert_eq!(app.nobody().get(&format!("/domains/ask?domain={NAME}")).await.status, 200);
    author.open(&receipt.path()).await.says(&[&receipt.number]);
    let page = author.open("/fr/commune-agadir/complaints/new").await;
    page.says(&["L’administration est suspendue."]);
    let others = page.links("[data-closed] a");
    assert!(others[0].starts_with("https://diwan.example/fr/prefecture-agadir"), "{others:?}");
    crate::tenants::put(&app, SLUG, "live").await;
}
