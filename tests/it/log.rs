//! What the log holds when everything is logged: what happened, and never what people entrusted to us.

use crate::complaints::follow;
use crate::harness::{Browser, DataFolder, Form, PASSWORD, Program, TestDatabase, photo};
use diesel_async::SimpleAsyncConnection;
use serde_json::json;
use tokio::task::block_in_place;

const TEXT: &str = "Zzlamp éteint devant chez Zzvoisin";
const NAME: &str = "Zzamina Zzidrissi";
const EMAIL: &str = "zz-amina@citizen.example";
const PHONE: &str = "0612345678";

#[tokio::test(flavor = "multi_thread")]
async fn the_log_tells_what_happened_and_no_secret() {
    let db = TestDatabase::seeded().await;
    let data = DataFolder::new();
    let settings = [
        ("DATABASE_URL", db.address().url()),
        ("DIWAN_DEMO", "1"),
        ("RUST_LOG", "trace"),
        ("DIWAN_DATABASE_CONNECTIONS", "4"),
    ];
    let program = block_in_place(|| Program::serve(data.path(), &settings));
    let mut secrets: Vec<String> = [
        TEXT,
        "Zzvoisin",
        NAME,
        EMAIL,
        PHONE,
        "612345678",
        PASSWORD,
        "zz-photo",
        "zz-guess",
        "zz-key",
        "zz-answer",
        "zz-query",
    ]
    .map(str::to_owned)
    .into();

    let amina = Browser::new(program.address());
    let form = crate::complaints::filled(&amina, "commune-agadir").await.fill("text", TEXT).fill("name", NAME);
    let form = form.fill("email", EMAIL).fill("phone", PHONE).attach("photos", "zz-photo.jpg", photo());
    // A fault of ours and one of the database, both with the whole form at hand.
    let mut owner = db.owner().await;
    owner.batch_execute("ALTER TABLE complaints.complaint ADD CONSTRAINT never CHECK (false) NOT VALID").await.unwrap();
    assert_eq!(amina.post(&form).await.status, 500);
    owner.batch_execute("ALTER TABLE complaints.complaint DROP CONSTRAINT never").await.unwrap();
    let page = amina.send(form.clone()).await;
    assert_eq!(page.status, 200);
    assert_eq!(amina.post(&form).await.status, 303, "the same form again meets the unique key");
    let receipt = crate::complaints::Receipt {
        slug: "commune-agadir",
        number: page.one("[data-number]"),
        code: page.one("[data-code]"),
    };
    secrets.extend([receipt.code.clone(), receipt.code.replace('-', "")]);
    let stranger = Browser::new(program.address());
    assert_eq!(follow(&stranger, &receipt).await.status, 200);
    stranger.open(&format!("/fr/check?number={}&code={}", receipt.number, receipt.code)).await;
    stranger.open("/fr/nowhere/x?token=zz-query").await;
    stranger.open(&format!("/api/v1/commune-agadir/complaints/{}?code={}", receipt.number, receipt.code)).await;

    let form = stranger.open("/fr/sign-in").await.form("/fr/sign-in").fill("email", EMAIL).fill("password", "zz-guess");
    assert_eq!(stranger.post(&form).await.status, 422);
    let officer = Browser::new(program.address());
    officer.sign_in("dispatcher@commune-agadir.example").await;
    for browser in [&amina, &stranger, &officer] {
        secrets.extend(["session", "seat", "follow"].iter().filter_map(|name| browser.cookie(name)));
    }
    secrets.push("dispatcher@commune-agadir.example".to_owned());
    let mut body = crate::embedded::submission();
    body["text"] = json!(TEXT);
    body["contact"] = json!({ "email": EMAIL });
    let page = stranger
        .call_with("/api/v1/commune-agadir/complaints", body.to_string(), &[("idempotency-key", "zz-key")])
        .await;
    assert_eq!(page.status, 201);
    secrets.push(page.json()["code"].as_str().unwrap().to_owned());
    let moves = format!("/api/v1/commune-agadir/complaints/{}/moves", receipt.number);
    let body = json!({ "move": "answer", "outcome": "resolved", "text": "zz-answer" });
    let token = "Bearer demo-commune-agadir-key";
    assert_eq!(
        stranger.call_with(&moves, body.to_string(), &[("authorization", token)]).await.status,
        403,
        "not in charge"
    );
    secrets.push("demo-commune-agadir-key".to_owned());

    assert!(block_in_place(|| program.stop()).success());
    let log = std::fs::read_to_string(data.path().join("serve.log")).unwrap();
    for told in [
        "a request failed",
        "method=POST",
        "path=\"/fr/commune-agadir/complaints/new\"",
        "status=303",
        "violates check constraint",
    ] {
        assert!(log.contains(told), "the log does not tell {told:?}:\n{log}");
    }
    for line in log.lines() {
        for secret in &secrets {
            assert!(!line.contains(secret.as_str()), "the log holds {secret:?}: {line}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_reference_of_a_refusal_stands_in_the_log_without_any_setting() {
    let db = TestDatabase::seeded().await;
    let data = DataFolder::new();
    let settings = [
        ("DATABASE_URL", db.address().url()),
        ("DIWAN_DEMO", "1"),
        ("DIWAN_DATABASE_CONNECTIONS", "4"),
        ("DIWAN_RATE_LIMITS", "on"),
    ];
    let program = block_in_place(|| Program::serve(data.path(), &settings));
    let clerk = Browser::new(program.address());
    clerk.sign_in("clerk@commune-agadir.example").await;
    let csrf = clerk.open("/fr/follow").await.form("/fr/follow").value("csrf");
    let number = "26-AGA-000001-X";
    let desk = format!("/fr/commune-agadir/desk/complaints/{number}/assign?q=zz-query");
    let forged = |token: &str| Form::forged(&desk, &[("csrf", token), ("version", "1"), ("assignee", "zz-name")]);
    let api = "/api/v1/commune-agadir/complaints";
    let text = clerk.request(reqwest::Method::POST, api).body("zz-text");
    let large = vec![b' '; 1200 << 10];
    let moves = format!("{api}/{number}/moves");
    let mut refusals = vec![
        (403, "/{lang}/{tenant}/desk/complaints/{number}/assign", clerk.post(&forged(&csrf)).await),
        (403, "/{lang}/{tenant}/desk/complaints/{number}/assign", clerk.post(&forged("old")).await),
        (413, "/api/v1/{tenant}/complaints", clerk.call_with(api, large, &[]).await),
        (415, "/api/v1/{tenant}/complaints", clerk.fetch(text).await),
        (422, "/api/v1/{tenant}/complaints", clerk.call(api, &json!({ "zz-field": "zz-value" })).await),
        (
            401,
            "/api/v1/{tenant}/complaints/{number}/moves",
            Browser::new(program.address()).call(&moves, &json!({})).await,
        ),
    ];
    let guess = "/fr/check?number=zz-number&code=zz-code";
    for _ in 0..25 {
        let page = clerk.get(guess).await;
        if page.status == 429 {
            refusals.push((429, "/{lang}/check", page));
            break;
        }
    }
    assert_eq!(refusals.len(), 7, "nobody was told to wait");
    let absent = clerk.get("/fr/zz-nowhere/x").await;
    assert!(block_in_place(|| program.stop()).success());
    let log = std::fs::read_to_string(data.path().join("serve.log")).unwrap();
    for (status, route, page) in refusals {
        assert_eq!(page.status, status, "{route}");
        let id = page.header("x-request-id");
        let lines: Vec<&str> = log.lines().filter(|line| line.contains(id)).collect();
        assert_eq!(lines.len(), 1, "{route}: {lines:?}\n{log}");
        for told in [format!("route=\"{route}\""), format!("status={status}"), "method=".to_owned()] {
            assert!(lines[0].contains(&told), "{told}: {}", lines[0]);
        }
    }
    assert!(!log.contains(absent.header("x-request-id")), "everybody's slips are no news");
    assert!(!log.contains("zz-") && !log.contains(number), "the log holds what was sent:\n{log}");
}
