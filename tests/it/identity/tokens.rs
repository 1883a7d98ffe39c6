//! Tokens of the API: shown once, never more than their maker, ended at once.

use crate::complaints::{assign, submit};
use crate::harness::{Browser, Form, PASSWORD, Page, TestApp};
use jiff::SignedDuration;
use serde_json::json;

const TOKENS: &str = "/fr/commune-agadir/desk/tokens";

async fn make(admin: &Browser, right: &str, days: &str) -> (Form, Page) {
    let form = admin.open(TOKENS).await.form("/desk/tokens").fill("name", "Tableau de bord").fill("days", days);
    let form = form.tick_one("scopes", right, true);
    let page = admin.send(form.clone()).await;
    (form, page)
}

async fn read(app: &TestApp, number: &str, token: &str) -> u16 {
    let browser = app.nobody();
    let request = browser.request("GET".parse().unwrap(), &format!("/api/v1/commune-agadir/complaints/{number}"));
    browser.fetch(request.header("authorization", format!("Bearer {token}"))).await.status
}

async fn moves(app: &TestApp, number: &str, token: &str) -> u16 {
    let path = format!("/api/v1/commune-agadir/complaints/{number}/moves");
    let body = json!({ "move": "assign", "assignee": app.id_of("head@commune-agadir.example").await }).to_string();
    app.nobody().call_with(&path, body, &[("authorization", &format!("Bearer {token}"))]).await.status
}

#[tokio::test]
async fn a_token_is_shown_once_works_within_its_rights_and_ends_when_it_is_revoked() {
    let app = TestApp::start().await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    let admin = app.admin("commune-agadir").await;
    let (form, page) = make(&admin, "complaints.read", "90").await;
    assert_eq!((page.status, page.header("cache-control")), (201, "no-store"));
    let token = page.one("[data-token]");
    assert!(token.starts_with("dwn_") && token.len() == 76, "{token}");
    let page = admin.send(form).await;
    assert_eq!(page.path, TOKENS, "a reload shows it no more");
    page.says(&["Il n’a été montré qu’une fois", "Jamais", "Salma Bennani", &token[..12], "22 février 2027"]);
    assert!(!page.body().contains(&token));
    assert_eq!(app.count("identity.api_token WHERE name = 'Tableau de bord'").await, 1);
    let stored = app.rows("SELECT to_jsonb(t)::text AS row FROM identity.api_token t WHERE prefix <> ''").await;
    assert!(!stored[0]["row"].as_str().unwrap().contains(&token), "only its hash is stored");

    assert_eq!(read(&app, &receipt.number, &token).await, 200);
    assert_eq!(moves(&app, &receipt.number, &token).await, 403, "its maker may, it may not");
    app.clock.advance(SignedDuration::from_mins(59));
    assert_eq!(read(&app, &receipt.number, &token).await, 200);
    let page = admin.open(TOKENS).await;
    page.says(&["24 novembre 2026 à 09:00"]);
    app.clock.advance(SignedDuration::from_mins(61));
    assert_eq!(read(&app, &receipt.number, &token).await, 200);
    let page = admin.open(TOKENS).await;
    page.says(&["24 novembre 2026 à 11:00"]);
    // The demonstration's own was made later.
    let revoke = page.forms("/revoke").pop().unwrap();
    let page = admin.send(revoke.clone()).await;
    page.says(&["Il n’ouvre plus rien.", "Révoqué"]);
    assert_eq!(read(&app, &receipt.number, &token).await, 401);
    assert_eq!(admin.post(&revoke).await.status, 303, "a double click");
    let kinds = app.rows("SELECT kind FROM identity.audit_event WHERE kind LIKE 'token.%' ORDER BY id").await;
    assert_eq!(kinds, ["token.made", "token.revoked"].map(|kind| json!({ "kind": kind })));
}

#[tokio::test]
async fn a_token_never_has_a_right_that_its_maker_lost_and_ends_with_its_days() {
    let app = TestApp::start().await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    let admin = app.admin("commune-agadir").await;
    let (_, page) = make(&admin, "complaints.assign", "1").await;
    let token = page.one("[data-token]");
    let role = |permissions: &str| {
        format!(
            "UPDATE identity.role SET permissions = '{{{permissions}}}' WHERE code = 'admin'
                AND tenant_id = (SELECT id FROM identity.tenant WHERE slug = 'commune-agadir')"
        )
    };
    app.execute(&role("complaints.read,identity.people")).await;
    assert_eq!(moves(&app, &receipt.number, &token).await, 403);
    app.execute(&role("complaints.assign")).await;
    assert_eq!(moves(&app, &receipt.number, &token).await, 200);
    assert_eq!(read(&app, &receipt.number, &token).await, 403, "it was not made to read");
    app.clock.advance(SignedDuration::from_hours(24));
    assert_eq!(moves(&app, &receipt.number, &token).await, 401);
}

#[tokio::test]
async fn who_must_prove_themselves_anew_is_asked_before_they_type_and_told_what_for() {
    let app = TestApp::start().await;
    let admin = app.admin("commune-agadir").await;
    app.clock.advance(SignedDuration::from_mins(11));
    for path in [TOKENS, "/fr/commune-agadir/desk/setup/domains"] {
        let page = admin.open(path).await;
        assert!(!page.has_form(path), "{path}");
        let ask = admin.open(&page.links("[data-asks-proof]").remove(0)).await;
        assert!(ask.path.starts_with("/fr/me/security/confirm"), "{}", ask.path);
        ask.says(&["Pour cet acte, prouvez encore que c’est vous"]);
    }
    let ask = admin.open(&format!("{TOKENS}?new=1")).await;
    let page = admin.send(ask.form("/me/security/confirm").fill("password", PASSWORD)).await;
    assert!(page.path.starts_with(TOKENS) && page.has_form("/desk/tokens"), "{} {}", page.path, page.text());
}

#[tokio::test]
async fn what_is_asked_for_must_be_one_s_own_and_have_an_end() {
    let app = TestApp::start().await;
    let admin = app.admin("commune-agadir").await;
    let form = admin.open(TOKENS).await.form("/desk/tokens");
    assert_eq!(form.value("days"), "90");
    let page = admin.send(form.clone().fill("days", "401")).await;
    assert_eq!((page.status, page.wrong_fields()), (422, ["name", "scopes", "days"].map(str::to_owned).to_vec()));
    for days in ["0", "-1", "x", "", "99999999999999999999"] {
        let form = form.clone().fill("name", "x").fill("days", days).tick_one("scopes", "complaints.read", true);
        assert_eq!(admin.send(form).await.wrong_fields(), ["days"], "{days}");
    }
    app.execute(
        "UPDATE identity.role SET permissions = '{identity.tokens}'
          WHERE code = 'counter' AND tenant_id = (SELECT id FROM identity.tenant WHERE slug = 'commune-agadir')",
    )
    .await;
    let counter = app.signed_in("counter@commune-agadir.example").await;
    let form = counter.open(TOKENS).await.form("/desk/tokens");
    assert_eq!(form.box_of("scopes", "complaints.read"), None);
    let forged = [
        ("csrf", form.value("csrf")),
        ("token", form.value("token")),
        ("name", "x".into()),
        ("days", "9".into()),
        ("scopes", "complaints.read".into()),
    ];
    let forged: Vec<(&str, &str)> = forged.iter().map(|(name, value)| (*name, value.as_str())).collect();
    assert_eq!(counter.send(Form::forged(form.action(), &forged)).await.wrong_fields(), ["scopes"]);
    assert_eq!(app.count("identity.api_token WHERE prefix LIKE 'dwn_%'").await, 0);
}

#[tokio::test]
async fn wrong_tokens_are_counted_by_client_and_right_ones_are_not() {
    let app = TestApp::start_with(|settings| settings.server.rate_limits = true).await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    assign(&app, &receipt).await;
    for _ in 0..25 {
        assert_eq!(read(&app, &receipt.number, "demo-commune-agadir-key").await, 200);
    }
    for _ in 0..20 {
        assert_eq!(read(&app, &receipt.number, "demo-commune-rabat-key").await, 401);
    }
    assert_eq!(read(&app, &receipt.number, "demo-commune-rabat-key").await, 429);
    app.clock.advance(SignedDuration::from_mins(1));
    assert_eq!(read(&app, &receipt.number, "demo-commune-agadir-key").await, 200);
}
