//! An administration enters its own provider on a page: with a real one, tried before it is switched on, for domains that are
//! proved, and never the only way in of its administrators.

use crate::harness::{Browser, DnsServer, IdentityProvider, PASSWORD, Page, TestApp};
use jiff::{SignedDuration, Timestamp};
use serde_json::json;

const HOME: &str = "/fr/commune-agadir/desk/setup/sign-in";
const DOMAINS: &str = "/fr/commune-agadir/desk/setup/domains";
const SECRET: &str = "a-secret-of-the-tests";
const DOMAIN: &str = "commune-agadir.example";

/// Diwan in a closed network, at the real time, since the provider stands on this machine and lives in it.
async fn closed_network(dns: &DnsServer) -> TestApp {
    let server = dns.address();
    let change = move |settings: &mut suite::Settings| {
        (settings.webhooks.private, settings.dns_resolver) = (true, Some(server));
    };
    let app = TestApp::start_with(change).await;
    app.clock.advance(Timestamp::now().duration_since(app.clock.now()));
    app
}

/// Proves the domain of Agadir's officers.
async fn prove(dns: &DnsServer, admin: &Browser) -> Page {
    let page = admin.send(admin.open(DOMAINS).await.form(DOMAINS).fill("name", DOMAIN)).await;
    let value = |id: &str| page.all_values(id).remove(0);
    dns.set(&value("#record-name"), &[&value("#record-value")]);
    let page = admin.send(page.form("/check")).await;
    page.says(&["le domaine est prouvé"]);
    page
}

/// Enters a provider; what the page says then.
async fn enter(admin: &Browser, issuer: &str, domains: &str) -> Page {
    let form = admin.open(&format!("{HOME}/new")).await.form("/new");
    let form = form.fill("issuer", issuer).fill("client_id", "diwan").fill("client_secret", SECRET);
    admin.send(form.fill("domains", domains)).await
}

async fn act(admin: &Browser, action: &str) -> Page {
    admin.send(admin.open(HOME).await.form(action)).await
}

/// What the trail says of the provider, in order.
async fn kinds(app: &TestApp) -> Vec<String> {
    let rows = app.rows("SELECT kind FROM identity.audit_event WHERE kind LIKE 'provider.%' ORDER BY id").await;
    rows.iter().map(|row| row["kind"].as_str().unwrap().trim_start_matches("provider.").to_owned()).collect()
}

/// What happens to somebody who types an address and a password on the ordinary page.
async fn with_password(app: &TestApp, page: &str, email: &str, password: &str) -> Page {
    let browser = app.nobody();
    let form = browser.open(page).await.form("/fr/sign-in");
    browser.send(form.fill("email", email).fill("password", password)).await
}

#[tokio::test]
async fn a_provider_is_entered_tried_switched_on_and_off_and_forgotten() {
    let (dns, provider) = (DnsServer::start(), IdentityProvider::start());
    let app = closed_network(&dns).await;
    let admin = app.admin("commune-agadir").await;
    admin.open(HOME).await.says(&["Aucun service"]);
    let page = enter(&admin, &provider.issuer(), DOMAIN).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["domains".to_owned()]));
    page.says(&["n’est pas prouvé"]);
    assert_eq!(page.form("/new").value("client_secret"), "", "a secret is never sent back");
    let domain = prove(&dns, &admin).await;
    let page = enter(&admin, &format!("{}/.well-known/openid-configuration", provider.issuer()), DOMAIN).await;
    assert_eq!(page.status, 200, "{}", page.text());
    page.says(&["Le service est enregistré", "À essayer", DOMAIN, "Gardé chiffré"]);
    assert_eq!(page.all_values("#callback"), ["https://diwan.example/sign-in/provider/callback"]);
    assert!(!page.body().contains(SECRET));
    let stored = app.rows("SELECT client_secret::text AS sealed FROM identity.provider").await;
    assert!(!stored[0]["sealed"].as_str().unwrap().contains("612d736563726574"), "the secret lies sealed");
    assert!(!page.has_form("/on"), "it is not tried");
    let officer = "officer@commune-agadir.example";
    assert_eq!(with_password(&app, "/fr/sign-in", officer, PASSWORD).await.path, "/fr/me", "nobody is led there yet");

    act(&admin, "/try").await.says(&["Le service répond", "Essayé"]);
    act(&admin, "/on").await.says(&["est en service"]);
    with_password(&app, "/fr/sign-in", officer, PASSWORD).await.says(&["Aucun mot de passe"]);
    let start = with_password(&app, "/fr/sign-in", officer, PASSWORD).await.links("main a.button").remove(0);
    let leads = app.nobody().get(&start).await;
    assert!(leads.header("location").starts_with(&provider.issuer()), "{}", leads.text());

    let form = admin.open(HOME).await.form("/secret");
    let wrong = admin.send(form.clone().fill("client_secret", " ")).await;
    assert_eq!((wrong.status, wrong.wrong_fields()), (422, vec!["client_secret".to_owned()]));
    admin.send(form.fill("client_secret", "another-secret")).await.says(&["est remplacé"]);

    // A domain that is taken away leads nobody any more.
    admin.send(admin.open(&domain.path).await.form("/remove")).await;
    assert_eq!(with_password(&app, "/fr/sign-in", officer, PASSWORD).await.path, "/fr/me");
    act(&admin, "/off").await.says(&["est arrêté"]);
    act(&admin, "/on").await.says(&["n’est plus prouvé, ou aucun"]);
    act(&admin, "/remove").await.says(&["est retiré", "Aucun service"]);
    assert_eq!(
        kinds(&app).await,
        ["added", "tried", "switched-on", "secret-replaced", "domain-left", "switched-off", "removed"]
    );
}

#[tokio::test]
async fn an_administrator_keeps_the_password_as_the_last_way_in_and_nobody_else_does() {
    let (dns, mut provider) = (DnsServer::start(), IdentityProvider::start());
    let app = closed_network(&dns).await;
    let admin = app.admin("commune-agadir").await;
    prove(&dns, &admin).await;
    enter(&admin, &provider.issuer(), DOMAIN).await;
    act(&admin, "/try").await;
    act(&admin, "/on").await;
    provider.stop();
    let email = "admin@commune-agadir.example";
    let page = with_password(&app, "/fr/sign-in", email, PASSWORD).await;
    page.says(&["Aucun mot de passe"]);
    let way = page.links("main .hint a").remove(0);
    assert_eq!(with_password(&app, &way, email, PASSWORD).await.path, "/fr/me");
    // Who is not one of them is led to the provider, and only once the password was right: a guess tells nothing.
    let officer = "officer@commune-agadir.example";
    with_password(&app, &way, officer, PASSWORD).await.says(&["Aucun mot de passe"]);
    let (one, other) = (
        with_password(&app, &way, officer, "a-wrong-password").await,
        with_password(&app, &way, email, "a-wrong-password").await,
    );
    assert_eq!((one.status, other.status), (422, 422));
    assert_eq!(one.all(".error-summary a"), other.all(".error-summary a"));
    assert!(one.form("/fr/sign-in").has("way"), "the way stays in the form");
    // An administrator of another administration is not one here.
    app.execute(
        "UPDATE identity.person SET email = 'x@commune-agadir.example' WHERE email = 'admin@commune-rabat.example'",
    )
    .await;
    with_password(&app, &way, "x@commune-agadir.example", PASSWORD).await.says(&["Aucun mot de passe"]);
}

#[tokio::test]
async fn a_provider_that_is_not_as_it_should_be_cannot_be_switched_on() {
    let (dns, mut provider) = (DnsServer::start(), IdentityProvider::start());
    let app = closed_network(&dns).await;
    let admin = app.admin("commune-agadir").await;
    prove(&dns, &admin).await;
    // The same server, called by another name than it has itself.
    let other = provider.issuer().replace("127.0.0.1", "localhost");
    enter(&admin, &other, DOMAIN).await;
    act(&admin, "/try").await.says(&["se nomme autrement", "À essayer"]);
    let id = app.rows("SELECT id FROM identity.provider").await[0]["id"].as_str().unwrap().to_owned();
    let forced =
        |action: &str, csrf: &str| crate::harness::Form::forged(&format!("{HOME}/{id}/{action}"), &[("csrf", csrf)]);
    let csrf = admin.open(HOME).await.form("/try").value("csrf");
    admin.send(forced("on", &csrf)).await.says(&["Essayez d’abord"]);
    act(&admin, "/remove").await;

    enter(&admin, &provider.issuer(), DOMAIN).await;
    provider.stop();
    act(&admin, "/try").await.says(&["ne répond pas"]);
    assert!(!kinds(&app).await.contains(&"tried".to_owned()));
    // One is enough.
    let page = enter(&admin, "https://connexion.agadir.example", "").await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["issuer".to_owned()]));
}

#[tokio::test]
async fn what_is_not_on_the_public_internet_is_not_asked() {
    let provider = IdentityProvider::start();
    let app = TestApp::start().await;
    let admin = app.admin("commune-agadir").await;
    for (issuer, words) in [
        (provider.issuer(), "https:"),
        ("https://127.0.0.1".to_owned(), "internet public"),
        ("https://169.254.169.254/".to_owned(), "internet public"),
        ("https://login.example:8443".to_owned(), "ce port"),
        ("https://a:b@login.example".to_owned(), "le mot de passe"),
        ("login".to_owned(), "Saisissez l’adresse"),
        (String::new(), "Saisissez l’adresse"),
    ] {
        let page = enter(&admin, &issuer, "").await;
        assert_eq!((page.status, page.wrong_fields()), (422, vec!["issuer".to_owned()]), "{issuer}");
        page.says(&[words]);
    }
    // A name that leads inside is found out when it is asked.
    enter(&admin, "https://localhost", "").await.says(&["Le service est enregistré"]);
    act(&admin, "/try").await.says(&["n’est pas sur l’internet public"]);
    // Nor is one that was entered before the network was closed.
    app.execute(&format!("UPDATE identity.provider SET issuer = '{}', disabled_at = NULL", provider.issuer())).await;
    let id = app.rows("SELECT id FROM identity.provider").await[0]["id"].as_str().unwrap().to_owned();
    let page = app.nobody().open(&format!("/fr/sign-in/provider?provider={id}")).await;
    assert_eq!(page.status, 503);
    assert_eq!(provider.saw().await["authorizations"], json!([]));
}

#[tokio::test]
async fn a_provider_is_changed_by_who_proved_lately_who_they_are() {
    let app = TestApp::start().await;
    let admin = app.admin("commune-agadir").await;
    let form = admin.open(&format!("{HOME}/new")).await.form("/new");
    app.clock.advance(SignedDuration::from_mins(11));
    let form = form.fill("issuer", "https://login.example").fill("client_id", "diwan");
    let page = admin.send(form).await;
    assert!(page.path.starts_with("/fr/me/security/confirm"), "{}", page.path);
    let page = admin.open(&format!("{HOME}/new")).await;
    assert!(page.path.starts_with("/fr/me/security/confirm"), "{}", page.path);
    assert_eq!(app.count("identity.provider").await, 0);
}
