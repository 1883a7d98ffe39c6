//! Signing in at another provider, with a real one (npm oidc-provider): what is taken from it, and what is refused.

use crate::harness::{Browser, IdentityProvider, PASSWORD, Page, TestApp};
use identity::{Claims, Levels, National, NewProvider};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

const SECRET: &str = "a-secret-of-the-tests";
const AMINA: &str = "amina@citizen.example";
const START: &str = "/fr/sign-in/provider?provider=00000000-0000-0000-0000-000000000000";

/// Diwan at the real time, since the provider lives in it, with this provider as the national one.
async fn app_with(provider: &IdentityProvider) -> TestApp {
    let national = National {
        issuer: provider.issuer().parse().unwrap(),
        client_id: "diwan".to_owned(),
        client_secret: Some(SECRET.to_owned()),
        levels: "eidas3=high eidas2=substantial".parse().unwrap(),
    };
    at_real_time(TestApp::start_with(|settings| settings.national = Some(national)).await)
}

fn at_real_time(app: TestApp) -> TestApp {
    app.clock.advance(Timestamp::now().duration_since(app.clock.now()));
    app
}

/// Samira, whom the provider knows and we do not.
fn samira() -> Value {
    json!({ "account": { "sub": "samira-1", "name": "Samira Naciri", "email": "samira@citizen.example", "email_verified": true } })
}

/// One person with one browser, which keeps the cookies of both sides.
struct Traveller {
    here: Browser,
    there: Browser,
    issuer: String,
}

impl Traveller {
    fn new(app: &TestApp, provider: &IdentityProvider) -> Self {
        Self { here: app.nobody(), there: provider.browser(), issuer: provider.issuer() }
    }

    /// Goes to the provider; gives the address there.
    async fn leave(&self, start: &str) -> String {
        let page = self.here.get(start).await;
        assert_eq!(page.status, 303, "{start}: {}", page.text());
        page.header("location").strip_prefix(&self.issuer).expect("the provider's address").to_owned()
    }

    /// Signs in there; gives the address to which the provider sends back.
    async fn stay(&self, mut at: String) -> String {
        for _ in 0..6 {
            let page = self.there.get(&at).await;
            assert!(matches!(page.status, 302 | 303), "{at}: {} {}", page.status, page.body());
            let to = page.header("location");
            if let Some(back) = to.strip_prefix("https://diwan.example") {
                return back.to_owned();
            }
            at = to.strip_prefix(&self.issuer).unwrap_or(to).to_owned();
        }
        panic!("the provider leads in a circle");
    }

    /// There and back; what our page says then.
    async fn travel(&self, start: &str) -> Page {
        let back = self.stay(self.leave(start).await).await;
        self.here.open(&back).await
    }
}

async fn refused(app: &TestApp, page: &Page, status: u16, words: &str) {
    assert_eq!(page.status, status, "{}", page.text());
    page.says(&[words, "Autres façons de se connecter"]);
    assert_eq!(page.wrong_fields(), ["ways"]);
    assert_eq!(app.count("identity.session").await, 0);
}

const UNVERIFIED: &str = "La réponse du service de connexion n’a pas pu être vérifiée";
const EXPIRED: &str = "Cette tentative de connexion a expiré";

#[tokio::test]
async fn the_first_visit_makes_an_account_and_the_next_opens_it() {
    let provider = IdentityProvider::start();
    let app = app_with(&provider).await;
    provider.says(samira()).await;
    provider.says(json!({ "acr": "eidas2", "amr": ["pwd", "otp"] })).await;
    let samira = Traveller::new(&app, &provider);
    let door = samira.here.open("/fr/sign-in?next=%2Ffr%2Fcomplaints%2Fnew").await;
    let start = door.links("#ways a").into_iter().find(|href| href.contains("/sign-in/provider?")).unwrap();
    let page = samira.travel(&start).await;
    page.says(&["Première visite avec cette identité", "samira@citizen.example", "l’identité nationale"]);
    let form = page.form("/sign-in/provider/new");
    assert_eq!(form.value("name"), "Samira Naciri");
    let wrong = samira.here.send(form.clone().fill("name", "  ")).await;
    assert_eq!((wrong.status, wrong.wrong_fields()), (422, vec!["name".to_owned()]));
    let page = samira.here.send(form.fill("name", "Samira  Naciri ")).await;
    assert_eq!((page.status, page.path.as_str()), (200, "/fr/complaints/new"), "where she wanted to go");
    samira.here.open("/fr/me").await.says(&["Bienvenue, Samira Naciri"]);

    let again = Traveller::new(&app, &provider);
    let page = again.travel(START).await;
    assert_eq!((page.status, page.path.as_str()), (200, "/fr/me"));
    page.says(&["Bienvenue, Samira Naciri"]);
    let sessions = app.rows("SELECT methods, assurance, issuer FROM identity.session").await;
    let noted = json!({ "methods": ["provider", "amr:pwd", "amr:otp"], "assurance": 2, "issuer": provider.issuer() });
    assert_eq!(sessions, [noted.clone(), noted]);
    let kinds = app.rows("SELECT kind FROM identity.account_event WHERE person_id IS NOT NULL ORDER BY id").await;
    let kinds: Vec<&str> = kinds.iter().map(|row| row["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["account.made", "provider.linked", "signed-in", "signed-in"]);

    // What was asked for: a code, bound to the browser and to this very visit.
    let asked = &provider.saw().await["authorizations"][0];
    assert_eq!((&asked["response_type"], &asked["code_challenge_method"]), (&json!("code"), &json!("S256")));
    assert_eq!(asked["redirect_uri"], "https://diwan.example/sign-in/provider/callback");
    assert_eq!(asked["acr_values"], "eidas3 eidas2");
    assert!(asked["claims"].as_str().unwrap().contains("eidas3"));
    assert!(asked["state"].as_str().unwrap().len() >= 43 && asked["nonce"].as_str().unwrap().len() >= 43);
}

#[tokio::test]
async fn a_known_address_is_a_suggestion_and_its_account_must_be_signed_in_to() {
    let provider = IdentityProvider::start();
    let app = app_with(&provider).await;
    provider
        .says(json!({ "account": { "sub": "amina-7", "name": "A. Idrissi", "email": AMINA, "email_verified": true } }))
        .await;
    let amina = Traveller::new(&app, &provider);
    let page = amina.travel(START).await;
    page.says(&["Un compte existe ici avec votre adresse", AMINA]);
    assert!(!page.has_form("/sign-in/provider/new"), "no second account of the same address");
    let csrf = page.form("/display").value("csrf");
    let forced = crate::harness::Form::forged("/fr/sign-in/provider/new", &[("csrf", &csrf), ("name", "Amina")]);
    amina.here.send(forced).await.says(&["Un compte existe ici"]);
    assert_eq!((app.count("identity.session").await, app.count("identity.identity_link").await), (0, 0));

    let href = page.links("main a.button").remove(0);
    let form = amina.here.open(&href).await.form("/fr/sign-in").fill("email", AMINA).fill("password", PASSWORD);
    let page = amina.here.send(form).await;
    page.says(&["Lier cette identité à votre compte", AMINA]);
    assert_eq!(app.count("identity.identity_link").await, 0, "not before she says so");
    let page = amina.here.send(page.form("/me/link")).await;
    assert!(page.body().contains("C’est lié"), "{}", page.body());
    let again = Traveller::new(&app, &provider);
    again.travel(START).await.says(&["Bienvenue, Amina Idrissi"]);
}

#[tokio::test]
async fn an_address_that_the_provider_did_not_prove_is_nobody_s() {
    let provider = IdentityProvider::start();
    let app = app_with(&provider).await;
    for proved in [json!(false), json!(null), json!("yes")] {
        let account = json!({ "sub": "thief", "name": "X", "email": AMINA, "email_verified": proved });
        provider.says(json!({ "account": account })).await;
        let page = Traveller::new(&app, &provider).travel(START).await;
        page.says(&["n’a pas donné d’adresse électronique vérifiée"]);
        assert!(!page.text().contains(AMINA) && !page.has_form("/sign-in/provider/new"));
    }
}

#[tokio::test]
async fn what_the_token_claims_must_be_for_us_for_this_visit_and_now() {
    let provider = IdentityProvider::start();
    let app = app_with(&provider).await;
    provider.says(samira()).await;
    let now = Timestamp::now().as_second();
    for wrong in [
        json!({ "nonce": "another" }),
        json!({ "aud": "somebody-else" }),
        json!({ "aud": ["diwan", "somebody-else"] }),
        json!({ "azp": "somebody-else" }),
        json!({ "iss": "https://other.example" }),
        json!({ "exp": now - 3600 }),
        json!({ "iat": now + 3600 }),
        json!({ "at_hash": "AAAAAAAAAAAAAAAAAAAAAA" }),
    ] {
        provider.says(json!({ "claims": wrong })).await;
        let page = Traveller::new(&app, &provider).travel(START).await;
        refused(&app, &page, 403, UNVERIFIED).await;
    }
    assert_eq!(app.count("identity.account_event WHERE kind = 'sign-in.refused'").await, 8);
    provider.says(json!({ "claims": {} })).await;
    Traveller::new(&app, &provider).travel(START).await.says(&["Première visite"]);
}

#[tokio::test]
async fn a_nonce_of_another_visit_is_refused_although_the_provider_signs_it() {
    let provider = IdentityProvider::start();
    let app = app_with(&provider).await;
    provider.says(samira()).await;
    let thief = Traveller::new(&app, &provider);
    let there = thief.leave(START).await;
    let nonce = there.split('&').find(|part| part.starts_with("nonce=")).unwrap().to_owned();
    let back = thief.stay(there.replace(&nonce, "nonce=chosen-by-somebody")).await;
    refused(&app, &thief.here.open(&back).await, 403, UNVERIFIED).await;
}

#[tokio::test]
async fn a_code_and_a_state_are_good_once_and_in_one_browser() {
    let provider = IdentityProvider::start();
    let app = app_with(&provider).await;
    provider.says(samira()).await;
    let samira = Traveller::new(&app, &provider);
    let there = samira.leave(START).await;
    let visit = samira.here.cookie("visit").unwrap();
    let back = samira.stay(there).await;
    // Somebody who saw the address, in another browser.
    refused(&app, &app.nobody().open(&back).await, 400, EXPIRED).await;
    samira.here.open(&back).await.says(&["Première visite"]);
    refused(&app, &samira.here.open(&back).await, 400, EXPIRED).await;
    // Even with the cookie kept.
    samira.here.set_cookie("visit", &visit);
    refused(&app, &samira.here.open(&back).await, 400, EXPIRED).await;

    // The code of that visit, brought into a new one.
    let code = back.split(['?', '&']).find(|part| part.starts_with("code=")).unwrap().to_owned();
    let second = Traveller::new(&app, &provider);
    let back = second.stay(second.leave(START).await).await;
    let other = back.split(['?', '&']).find(|part| part.starts_with("code=")).unwrap().to_owned();
    refused(&app, &second.here.open(&back.replace(&other, &code)).await, 403, UNVERIFIED).await;

    // Ten minutes later.
    let slow = Traveller::new(&app, &provider);
    let back = slow.stay(slow.leave(START).await).await;
    app.clock.advance(SignedDuration::from_mins(10));
    refused(&app, &slow.here.open(&back).await, 400, EXPIRED).await;
}

#[tokio::test]
async fn of_two_at_the_same_moment_one_callback_is_taken() {
    let provider = IdentityProvider::start();
    let app = app_with(&provider).await;
    provider.says(samira()).await;
    let samira = Traveller::new(&app, &provider);
    let back = samira.stay(samira.leave(START).await).await;
    let (a, b) = tokio::join!(samira.here.get(&back), samira.here.get(&back));
    let mut statuses = [a.status, b.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 400]);
}

#[tokio::test]
async fn who_says_no_at_the_provider_finds_the_other_ways() {
    let provider = IdentityProvider::start();
    let app = app_with(&provider).await;
    provider.says(json!({ "refuse": true })).await;
    let page = Traveller::new(&app, &provider).travel(START).await;
    refused(&app, &page, 422, "La connexion auprès du service choisi n’a pas abouti").await;
}

#[tokio::test]
async fn a_new_key_is_fetched_once_and_a_stranger_s_key_is_never_taken() {
    let mut provider = IdentityProvider::start();
    let app = app_with(&provider).await;
    provider.says(samira()).await;
    Traveller::new(&app, &provider).travel(START).await.says(&["Première visite"]);
    provider.rotate();
    provider.says(samira()).await;
    Traveller::new(&app, &provider).travel(START).await.says(&["Première visite"]);
    assert_eq!(provider.saw().await["keys"], 1, "fetched for the new key");
    Traveller::new(&app, &provider).travel(START).await.says(&["Première visite"]);
    provider.says(json!({ "header": { "kid": "nobody-s" } })).await;
    for _ in 0..3 {
        let page = Traveller::new(&app, &provider).travel(START).await;
        refused(&app, &page, 403, UNVERIFIED).await;
    }
    assert_eq!(provider.saw().await["keys"], 1, "not asked again within a minute");
    app.clock.advance(SignedDuration::from_secs(61));
    provider.says(json!({ "claims": { "exp": app.clock.now().as_second() + 600 } })).await;
    let page = Traveller::new(&app, &provider).travel(START).await;
    refused(&app, &page, 403, UNVERIFIED).await;
    assert_eq!(provider.saw().await["keys"], 2);
}

#[tokio::test]
async fn a_provider_that_is_down_leaves_the_other_ways_open() {
    let mut provider = IdentityProvider::start();
    let app = app_with(&provider).await;
    provider.says(samira()).await;
    let samira = Traveller::new(&app, &provider);
    let back = samira.stay(samira.leave(START).await).await;
    provider.stop();
    // Gone between the way there and the way back.
    refused(&app, &samira.here.open(&back).await, 503, "l’identité nationale ne répond pas pour le moment").await;
    // Gone before anybody asked.
    let other = app_with(&provider).await;
    let page = other.nobody().open(START).await;
    refused(&other, &page, 503, "l’identité nationale ne répond pas pour le moment").await;
    let browser = other.nobody();
    browser.sign_in(AMINA).await;
    provider.start_again();
    provider.says(self::samira()).await;
    Traveller::new(&other, &provider).travel(START).await.says(&["Première visite"]);
}

/// Samira with an account and a session.
async fn signed_in(app: &TestApp, provider: &IdentityProvider) -> Traveller {
    provider.says(samira()).await;
    let samira = Traveller::new(app, provider);
    let page = samira.travel(START).await;
    if page.has_form("/sign-in/provider/new") {
        samira.here.send(page.form("/sign-in/provider/new")).await;
    }
    assert_eq!(samira.here.open("/fr/me").await.path, "/fr/me");
    samira
}

async fn logout(app: &TestApp, token: &str) -> u16 {
    let form = crate::harness::Form::forged("/sign-in/provider/logout", &[("logout_token", token)]);
    app.nobody().post(&form).await.status
}

#[tokio::test]
async fn who_leaves_at_the_provider_has_left_here() {
    let provider = IdentityProvider::start();
    let app = app_with(&provider).await;
    let (desk, phone) = (signed_in(&app, &provider).await, signed_in(&app, &provider).await);
    let amina = app.citizen().await;
    // She leaves at the provider, which tells us with a token that it signed.
    let page = desk.there.open("/session/end?client_id=diwan").await;
    let leave = page.form("/session/end/confirm");
    let leave = leave.to("/session/end/confirm").press("logout");
    desk.there.post(&leave).await;
    let saw = provider.saw().await;
    let token = saw["logoutTokens"][0].as_str().expect("a logout token").to_owned();
    assert_eq!(desk.here.open("/fr/me").await.path, "/fr/me", "not before it is told");

    let (signed, signature) = token.rsplit_once('.').unwrap();
    let mut forged = signature.to_owned();
    forged.replace_range(10..11, if &signature[10..11] == "A" { "B" } else { "A" });
    let unsigned = format!("{signed}.");
    for wrong in ["", "x", "a.b.c", &unsigned, &format!("{signed}.{forged}")] {
        assert_eq!(logout(&app, wrong).await, 400, "{wrong}");
    }
    assert_eq!(desk.here.open("/fr/me").await.path, "/fr/me");
    assert_eq!(logout(&app, &token).await, 200);
    assert!(desk.here.open("/fr/me").await.path.starts_with("/fr/sign-in"));
    assert_eq!(phone.here.open("/fr/me").await.path, "/fr/me", "another session there");
    assert_eq!(amina.open("/fr/me").await.path, "/fr/me");
    assert_eq!(logout(&app, &token).await, 400, "once");
    app.clock.advance(SignedDuration::from_mins(20));
    assert_eq!(logout(&app, &token).await, 400, "nor later");
    assert_eq!(app.count("identity.account_event WHERE kind = 'signed-out'").await, 1);
}

#[tokio::test]
async fn who_leaves_here_is_led_to_leave_there() {
    let provider = IdentityProvider::start();
    let app = app_with(&provider).await;
    let samira = signed_in(&app, &provider).await;
    let page = samira.here.send(samira.here.open("/fr/me").await.form("/sign-out")).await;
    assert_eq!(page.status, 200);
    page.says(&["Vous êtes déconnecté", "Fermer aussi ma session : l’identité nationale"]);
    let href = page.links("main a.button").remove(0);
    assert!(href.starts_with(&format!("{}/session/end?", provider.issuer())), "{href}");
    assert_eq!(page.header("refresh"), format!("0; url={href}"));
    assert!(samira.here.open("/fr/me").await.path.starts_with("/fr/sign-in"));
    assert!(samira.there.open(href.strip_prefix(&provider.issuer()).unwrap()).await.has_form("/session/end/confirm"));
    // With the provider away, one leaves here all the same.
    let mut provider = provider;
    let samira = signed_in(&app, &provider).await;
    provider.stop();
    app.clock.advance(SignedDuration::from_hours(2));
    let page = samira.here.send(samira.here.open("/fr/me").await.form("/sign-out")).await;
    assert_eq!((page.status, page.path.as_str()), (200, "/fr/"));
}

/// The provider of Agadir's own officers.
async fn of_agadir(app: &TestApp, provider: &IdentityProvider) {
    let issuer = provider.issuer().parse().unwrap();
    app.run(async move |application| {
        let agadir = application.directory.by_slug("commune-agadir").await.unwrap().unwrap().id;
        let new = NewProvider {
            issuer,
            client_id: "diwan".to_owned(),
            client_secret: Some(SECRET.to_owned()),
            scopes: vec!["profile".to_owned(), "email".to_owned()],
            claims: Claims::default(),
            levels: Levels::default(),
            names: ui::Names { fr: "Commune d’Agadir".to_owned(), ..ui::Names::default() },
            domains: vec!["Agadir.Example".to_owned()],
            is_on: true,
        };
        let (now, secret) = (application.clock.now(), application.settings.server.secret.clone());
        let enter = async |conn: &mut database::Conn| identity::insert_provider(conn, agadir, now, &secret, &new).await;
        application.database.control(enter).await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn an_officer_is_led_to_the_administration_s_own_provider_before_a_password_is_asked() {
    let provider = IdentityProvider::start();
    // The provider stands on this machine.
    let app = at_real_time(TestApp::start_with(|settings| settings.webhooks.private = true).await);
    assert!(!app.nobody().open("/fr/sign-in").await.body().contains("/sign-in/administration"), "nobody has one");
    of_agadir(&app, &provider).await;
    let stored = app.rows("SELECT client_secret::text AS sealed FROM identity.provider").await;
    assert!(!stored[0]["sealed"].as_str().unwrap().contains("612d736563726574"), "the secret lies sealed");
    let officer = Traveller::new(&app, &provider);
    let href = officer.here.open("/fr/sign-in").await.links("#ways a");
    let href = href.into_iter().find(|href| href.contains("/sign-in/administration")).unwrap();
    let form = officer.here.open(&href).await.form("/sign-in/administration");
    assert!(!form.has("password"));
    let unknown = officer.here.send(form.clone().fill("email", "x@elsewhere.example")).await;
    assert_eq!((unknown.status, unknown.wrong_fields()), (422, vec!["email".to_owned()]));
    let page = officer.here.send(form.fill("email", " Nadia@AGADIR.example")).await;
    page.says(&["Commune d’Agadir", "Aucun mot de passe"]);
    provider.says(json!({ "account": { "sub": "n-1", "name": "Nadia", "email": "nadia@agadir.example", "email_verified": true } })).await;
    let page = officer.travel(&page.links("main a.button")[0]).await;
    assert_eq!(page.form("/sign-in/provider/new").value("name"), "Nadia");

    // On the ordinary page too, and a password is not even looked at.
    let browser = app.nobody();
    let form = browser.open("/fr/sign-in").await.form("/fr/sign-in").fill("email", "officer@agadir.example");
    browser.send(form.fill("password", PASSWORD)).await.says(&["Commune d’Agadir"]);
    assert_eq!(app.count("identity.session").await, 0);

    // Its word does not hold for addresses that are not its own.
    provider.says(json!({ "account": { "sub": "n-2", "name": "N", "email": AMINA, "email_verified": true } })).await;
    let start = format!(
        "/fr/sign-in/provider?provider={}",
        app.rows("SELECT id FROM identity.provider").await[0]["id"].as_str().unwrap()
    );
    let page = Traveller::new(&app, &provider).travel(&start).await;
    page.says(&["n’a pas donné d’adresse électronique vérifiée"]);
}

#[tokio::test]
async fn an_administration_s_word_opens_no_account_of_others_and_counts_little_for_who_works_elsewhere() {
    let provider = IdentityProvider::start();
    let app = at_real_time(TestApp::start_with(|settings| settings.webhooks.private = true).await);
    of_agadir(&app, &provider).await;
    let id = app.rows("SELECT id FROM identity.provider").await[0]["id"].as_str().unwrap().to_owned();
    let start = format!("/fr/sign-in/provider?provider={id}");
    // An address that somebody put into a page links nothing.
    let amina = app.citizen().await;
    assert_eq!(amina.open(&format!("/fr/me/link/start?provider={id}")).await.status, 404);

    for (subject, email) in
        [("a", AMINA), ("r", "officer@commune-rabat.example"), ("g", "officer@commune-agadir.example")]
    {
        app.execute(&format!(
            "INSERT INTO identity.identity_link (issuer, subject, person_id, created_at)
             SELECT '{}', '{subject}', id, created_at FROM identity.person WHERE email = '{email}'",
            provider.issuer()
        ))
        .await;
    }
    app.execute(
        "UPDATE identity.provider SET acr = ARRAY['eidas2=substantial'];
         UPDATE identity.person SET email = 'rabat@agadir.example' WHERE email = 'officer@commune-rabat.example';
         UPDATE identity.person SET email = 'here@agadir.example' WHERE email = 'officer@commune-agadir.example'",
    )
    .await;
    let before = app.count("identity.session").await;
    let mut found = Vec::new();
    for (subject, email) in [("a", AMINA), ("r", "rabat@agadir.example"), ("g", "here@agadir.example")] {
        provider
            .says(json!({ "account": { "sub": subject, "name": "N", "email": email, "email_verified": true }, "acr": "eidas2", "amr": ["pwd", "otp"] }))
            .await;
        let page = Traveller::new(&app, &provider).travel(&start).await;
        found.push(page.status);
    }
    assert_eq!(found, [403, 200, 200]);
    let sessions = "SELECT p.email, s.assurance FROM identity.session s JOIN identity.person p ON p.id = s.person_id
          WHERE s.issuer IS NOT NULL ORDER BY p.email";
    let sessions = app.rows(sessions).await;
    assert_eq!(app.count("identity.session").await, before + 2);
    let expected = [("here@agadir.example", 2), ("rabat@agadir.example", 1)];
    assert_eq!(sessions, expected.map(|(email, assurance)| json!({ "email": email, "assurance": assurance })));
}

#[tokio::test]
async fn what_was_proved_to_an_administration_s_provider_hours_ago_or_it_does_not_say_when_is_proved_there_again() {
    let provider = IdentityProvider::start();
    let app = at_real_time(TestApp::start_with(|settings| settings.webhooks.private = true).await);
    of_agadir(&app, &provider).await;
    let id = app.rows("SELECT id FROM identity.provider").await[0]["id"].as_str().unwrap().to_owned();
    app.execute(&format!(
        "UPDATE identity.provider SET acr = ARRAY['eidas2=substantial'];
         UPDATE identity.person SET email = 'here@agadir.example' WHERE email = 'admin@commune-agadir.example';
         INSERT INTO identity.identity_link (issuer, subject, person_id, created_at)
           SELECT '{}', 'g', id, created_at FROM identity.person WHERE email = 'here@agadir.example'",
        provider.issuer()
    ))
    .await;
    let account = json!({ "sub": "g", "name": "N", "email": "here@agadir.example", "email_verified": true });
    let before = |minutes: i64| json!(app.clock.now().as_second() - minutes * 60);
    for (at, is_fresh) in [(before(1), true), (before(60), false), (json!(null), false)] {
        let told = json!({ "account": account, "acr": "eidas2", "amr": ["pwd", "otp"], "claims": { "auth_time": at } });
        provider.says(told.clone()).await;
        let traveller = Traveller::new(&app, &provider);
        assert_eq!(traveller.travel(&format!("/fr/sign-in/provider?provider={id}")).await.status, 200);
        let page = traveller.here.open("/fr/commune-agadir/desk/people/invite").await;
        assert_eq!(page.path.starts_with("/fr/me/security/confirm"), !is_fresh, "{told}: {}", page.path);
        let asked = provider.saw().await["authorizations"].as_array().unwrap().last().unwrap().clone();
        assert_eq!((&asked["max_age"], &asked["prompt"]), (&json!("43200"), &Value::Null), "when, it must say");
        if is_fresh {
            continue;
        }
        let link = page.links("main a").into_iter().find(|link| link.contains("/sign-in/provider?")).unwrap();
        provider.says(json!({ "claims": {} })).await;
        let page = traveller.travel(&link).await;
        assert_eq!((page.status, page.path.as_str()), (200, "/fr/commune-agadir/desk/people/invite"));
        let asked = provider.saw().await["authorizations"].as_array().unwrap().last().unwrap().clone();
        assert_eq!(asked["prompt"], "login");
    }
}
