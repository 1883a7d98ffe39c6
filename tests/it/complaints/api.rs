//! The same journey for programs: the shapes that others script against, and refusals that name the field.

use super::*;
use crate::harness::header;
use futures_util::future::join_all;
use reqwest::Method;
use serde_json::{Value, json};

pub(super) const AGADIR: &str = "/api/v1/commune-agadir/complaints";

pub(super) fn submission() -> Value {
    json!({
        "kind": "complaint", "category": "lighting", "text": TEXT, "lang": "fr",
        "place": { "lat": 30.42, "lon": -9.6 }, "contact": { "name": "Amina", "email": "amina@citizen.example" }
    })
}

/// A program that calls, and what it got.
pub(super) async fn submitted(app: &TestApp, path: &str) -> Value {
    let page = app.nobody().call(path, &submission()).await;
    assert_eq!(page.status, 201, "{}", page.body());
    page.json()
}

async fn read(app: &TestApp, number: &str, code: &str) -> Page {
    app.nobody().get(&format!("{AGADIR}/{number}?code={code}")).await
}

/// Calls with an officer's token.
pub(super) async fn act(app: &TestApp, token: &str, number: &str, body: &Value) -> Page {
    let bearer = format!("Bearer {token}");
    app.nobody().call_with(&format!("{AGADIR}/{number}/moves"), body.to_string(), &[("authorization", &bearer)]).await
}

pub(super) fn is_problem(page: &Page, status: u16, name: &str) {
    assert_eq!((page.status, page.header("content-type")), (status, "application/problem+json"), "{}", page.body());
    let problem = page.json();
    assert_eq!(problem["type"], format!("urn:diwan:problem:{name}"));
    assert_eq!(problem["status"], status);
    assert!(!problem["title"].as_str().unwrap().is_empty() && !problem["detail"].as_str().unwrap().is_empty());
}

#[tokio::test]
async fn a_program_submits_and_follows() {
    let app = TestApp::start().await;
    let answer = submitted(&app, AGADIR).await;
    let number = answer["number"].as_str().unwrap();
    let code = answer["code"].as_str().unwrap();
    let link = format!("https://diwan.example/fr/commune-agadir/complaints/{number}");
    for (field, value) in [
        ("tenant", json!("commune-agadir")),
        ("state", json!("submitted")),
        ("received_at", json!("2026-11-24T09:00:00+00:00")),
        ("due_on", json!("2027-01-25")),
        ("links", json!({ "page": link, "receipt": format!("{link}/receipt") })),
    ] {
        assert_eq!(answer[field], value, "{field}");
    }
    let page = read(&app, number, code).await;
    let seen = page.json();
    assert_eq!((page.status, &seen["number"], &seen["state"]), (200, &json!(number), &json!("submitted")));
    assert_eq!(
        seen["events"],
        json!([{
            "at": "2026-11-24T09:00:00+00:00",
            "kind": "complaint.received",
            "text": "La réclamation a été reçue et a son numéro."
        }])
    );
    assert!(!page.body().contains("amina") && !page.body().contains(TEXT), "the code's holder knows what they wrote");
    // And the citizen goes on in a browser.
    let receipt = Receipt { slug: "commune-agadir", number: number.to_owned(), code: code.to_owned() };
    follow(&app.nobody(), &receipt).await.says(&[TEXT]);
    app.drain_jobs().await;
    assert!(app.mails()[0].text.contains(code));
}

#[tokio::test]
async fn the_place_finds_the_administration() {
    let app = TestApp::start().await;
    let answer = submitted(&app, "/api/v1/-/complaints").await;
    assert_eq!(answer["tenant"], "commune-agadir");
    let mut body = submission();
    let rabat =
        "SELECT code AS territory FROM territory.territory WHERE level = 'commune' AND names ->> 'fr' = 'Rabat'";
    body["place"] = app.rows(rabat).await.remove(0);
    let page = app.nobody().call("/api/v1/-/complaints", &body).await;
    assert_eq!((page.status, &page.json()["tenant"]), (201, &json!("commune-rabat")), "{}", page.body());
    body["place"] = json!({ "lat": 0, "lon": 0 });
    is_problem(&app.nobody().call("/api/v1/-/complaints", &body).await, 422, "invalid");
}

#[tokio::test]
async fn the_whole_journey_by_tokens() {
    let app = TestApp::start().await;
    let answer = submitted(&app, AGADIR).await;
    let (number, code) = (answer["number"].as_str().unwrap(), answer["code"].as_str().unwrap());
    let officer = app.id_of("officer@commune-agadir.example").await;
    // The demonstration's token has its officer's rights: reading and answering.
    let assign = json!({ "move": "assign", "assignee": officer });
    is_problem(&act(&app, "demo-commune-agadir-key", number, &assign).await, 403, "forbidden");
    assign_to(
        &app,
        &Receipt { slug: "commune-agadir", number: number.to_owned(), code: code.to_owned() },
        "officer@commune-agadir.example",
    )
    .await;
    let answer = json!({ "move": "answer", "outcome": "resolved", "text": ANSWER });
    assert_eq!(act(&app, "demo-commune-agadir-key", number, &answer).await.status, 200);
    let seen = read(&app, number, code).await.json();
    assert_eq!((&seen["state"], &seen["outcome"]), (&json!("answered"), &json!("resolved")));
    let kinds: Vec<_> = seen["events"].as_array().unwrap().iter().map(|event| event["kind"].clone()).collect();
    assert_eq!(kinds, ["complaint.received", "complaint.assigned", "complaint.answered"]);
    is_problem(&act(&app, "demo-commune-agadir-key", number, &answer).await, 409, "conflict");
    assert_eq!(events(&app).await, ["received", "assigned", "answered"]);
}

#[tokio::test]
async fn only_the_right_token_moves_anything() {
    let app = TestApp::start().await;
    let answer = submitted(&app, AGADIR).await;
    let number = answer["number"].as_str().unwrap();
    let body = json!({ "move": "answer", "outcome": "resolved", "text": ANSWER });
    for token in ["demo-commune-rabat-key", "demo-commune-agadir-ke", "' OR 1=1", "x".repeat(5000).as_str()] {
        let page = act(&app, token, number, &body).await;
        is_problem(&page, 401, "sign-in");
        assert_eq!(page.header("www-authenticate"), "Bearer error=\"invalid_token\"");
        assert_eq!(page.json()["title"], "Jeton refusé");
    }
    let page = act(&app, "", number, &body).await;
    is_problem(&page, 401, "sign-in");
    assert_eq!(page.header("www-authenticate"), "Bearer");
    is_problem(&app.nobody().call(&format!("{AGADIR}/{number}/moves"), &body).await, 401, "sign-in");
    app.execute("UPDATE identity.api_token SET expires_at = '2026-11-24T08:59:59Z'").await;
    is_problem(&act(&app, "demo-commune-agadir-key", number, &body).await, 401, "sign-in");
    assert_eq!(events(&app).await, ["received"]);
}

#[tokio::test]
async fn a_token_of_somebody_whose_account_is_disabled_is_worth_nothing() {
    let app = TestApp::start().await;
    let answer = submitted(&app, AGADIR).await;
    app.execute("UPDATE identity.person SET disabled_at = now() WHERE email = 'officer@commune-agadir.example'").await;
    let body = json!({ "move": "answer", "outcome": "resolved", "text": ANSWER });
    is_problem(&act(&app, "demo-commune-agadir-key", answer["number"].as_str().unwrap(), &body).await, 401, "sign-in");
}

#[tokio::test]
async fn the_tokens_of_a_demonstration_are_worth_nothing_elsewhere() {
    let app = TestApp::start_with(|settings| settings.server.demo = false).await;
    let answer = submitted(&app, AGADIR).await;
    let body = json!({ "move": "answer", "outcome": "resolved", "text": ANSWER });
    let page = act(&app, "demo-commune-agadir-key", answer["number"].as_str().unwrap(), &body).await;
    is_problem(&page, 401, "sign-in");
    assert_eq!(page.header("www-authenticate"), "Bearer error=\"invalid_token\"");
}

#[tokio::test]
async fn a_wrong_code_and_a_wrong_number_get_the_same_answer() {
    let app = TestApp::start().await;
    let answer = submitted(&app, AGADIR).await;
    let (right, code) = (answer["number"].as_str().unwrap(), answer["code"].as_str().unwrap());
    let essence = |page: Page| {
        is_problem(&page, 404, "not-found");
        page.essence()
    };
    let nothing = essence(read(&app, &number(2), code).await);
    for (number, code) in
        [(right, "AAAAA-AAAAA"), (right, ""), (right, "%00"), ("26-RBT-000001-0", code), ("x", code), ("%00", "%00")]
    {
        assert_eq!(essence(read(&app, number, code).await), nothing, "{number} {code}");
    }
    assert_eq!(essence(app.nobody().get(&format!("{AGADIR}/{right}")).await), nothing, "no code at all");
    let unknown = app.nobody().get(&format!("/api/v1/nowhere/complaints/{right}?code={code}")).await;
    assert_eq!(essence(unknown), nothing);
}

#[tokio::test]
async fn a_key_is_answered_as_before_at_another_address_too() {
    let app = TestApp::start().await;
    let call = async |path: &str| {
        app.nobody().call_with(path, submission().to_string(), &[("idempotency-key", "order 12")]).await.json()
    };
    let first = call("/api/v1/-/complaints").await;
    let why = first["competence"].as_str().unwrap().to_owned();
    assert_eq!(call(AGADIR).await, first);
    assert_ne!(submitted(&app, AGADIR).await["competence"], why, "there is another reason to be told apart");
    assert_eq!(app.count("complaints.complaint").await, 2);
}

#[tokio::test]
async fn a_key_makes_a_call_happen_once() {
    let app = TestApp::start().await;
    let somebody = app.nobody();
    let body = submission().to_string();
    let call = |key: &'static str, body: String| {
        let somebody = &somebody;
        async move { somebody.call_with(AGADIR, body, &[("idempotency-key", key)]).await }
    };
    let pages = join_all((0..8).map(|_| call("order 12", body.clone()))).await;
    let first = pages[0].json();
    for page in &pages {
        assert_eq!((page.status, page.json()), (201, first.clone()));
    }
    assert_eq!(app.count("complaints.complaint").await, 1);
    let spaced = serde_json::to_string_pretty(&submission()).unwrap();
    assert_eq!(call("order 12", spaced).await.json(), first, "the same content, written otherwise");
    let page = call("order 13", body.clone()).await;
    assert_ne!(page.json()["number"], first["number"]);
    assert_eq!(app.count("complaints.complaint").await, 2);
    for _ in 0..2 {
        assert_eq!(somebody.call_with(AGADIR, body.clone(), &[]).await.status, 201, "without a key, each is one");
    }
    assert_eq!(app.count("complaints.complaint").await, 4);
}

#[tokio::test]
async fn a_key_with_other_content_is_refused() {
    let app = TestApp::start().await;
    let mut other = submission();
    other["text"] = json!("Autre chose.");
    let mut elsewhere = submission();
    elsewhere["place"] = json!({ "lat": 34.02, "lon": -6.84 });
    for path in [AGADIR, "/api/v1/-/complaints"] {
        let before = app.count("complaints.complaint").await;
        let call = async |body: &Value| {
            app.nobody().call_with(path, body.to_string(), &[("idempotency-key", "order 12")]).await
        };
        let mut wrong = submission();
        wrong["kind"] = json!("rant");
        is_problem(&call(&wrong).await, 422, "invalid");
        let first = call(&submission()).await;
        assert_eq!(first.status, 201, "what was refused has not used the key: {}", first.body());
        // Not even where the place leads to another administration.
        let others = if path == AGADIR { vec![&other] } else { vec![&other, &elsewhere] };
        for body in others {
            let page = call(body).await;
            is_problem(&page, 422, "key-reused");
            // A stranger who guesses the key, but not the content, learns nothing.
            assert!(!page.body().contains(first.json()["code"].as_str().unwrap()));
        }
        assert_eq!(call(&submission()).await.json(), first.json());
        assert!(app.count("complaints.complaint").await <= before + 1);
    }
    // One of two at once.
    let calls = [&submission(), &other, &submission(), &other].map(|body| body.to_string());
    let somebody = app.nobody();
    let pages = join_all(calls.map(|body| somebody.call_with(AGADIR, body, &[("idempotency-key", "order 14")]))).await;
    let mut statuses: Vec<u16> = pages.iter().map(|page| page.status).collect();
    statuses.sort_unstable();
    assert_eq!(statuses, [201, 201, 422, 422]);
}

#[tokio::test]
async fn keys_are_forgotten_after_a_month() {
    let app = TestApp::start().await;
    let path = "/api/v1/-/complaints";
    let call = async |path: &str, body: &Value| {
        app.nobody().call_with(path, body.to_string(), &[("idempotency-key", "order 12")]).await
    };
    let first = call(path, &submission()).await.json();
    call(AGADIR, &submission()).await;
    for (days, left) in [(30, 2), (1, 0)] {
        app.clock.advance(jiff::SignedDuration::from_hours(24 * days));
        for _ in 0..2 {
            app.run(async |application| {
                let now = application.clock.now();
                let tick = jobs::Tick { at: now };
                let work = async |conn: &mut database::Conn| {
                    jobs::enqueue::<identity::PruneCalls>(conn, database::TenantId::PLATFORM, now, &tick).await
                };
                application.database.tenant(database::TenantId::PLATFORM, work).await.unwrap();
            })
            .await;
            app.drain_jobs().await;
        }
        assert_eq!(app.count("identity.call").await, left, "after {days} days more");
    }
    let again = call(path, &submission()).await.json();
    assert_eq!(again["number"], first["number"], "the same content is still the same complaint");
}

#[tokio::test]
async fn a_key_that_cannot_be_read_is_malformed() {
    let app = TestApp::start().await;
    let somebody = app.nobody();
    for key in [b"".as_slice(), &[b'k'; 256], &[b'k'; 400], b"\xff\xfe"] {
        let request = somebody.request(Method::POST, AGADIR).header("content-type", "application/json");
        let request = request.header("idempotency-key", header(key)).body(submission().to_string());
        let page = somebody.fetch(request).await;
        is_problem(&page, 400, "malformed");
        assert_eq!(page.problem_fields(), ["Idempotency-Key"]);
    }
    assert_eq!(traces(&app).await, []);
}

#[tokio::test]
async fn an_officer_s_token_reads_more_and_only_at_home() {
    let app = TestApp::start().await;
    let answer = submitted(&app, AGADIR).await;
    let number = answer["number"].as_str().unwrap();
    let get = async |slug: &str, number: &str, token: &str| {
        let somebody = app.nobody();
        let request = somebody.request(Method::GET, &format!("/api/v1/{slug}/complaints/{number}"));
        somebody.fetch(request.header("authorization", format!("Bearer {token}"))).await
    };
    let page = get("commune-agadir", number, "demo-commune-agadir-key").await;
    assert_eq!(page.status, 200, "{}", page.body());
    assert_eq!(
        (&page.json()["text"], &page.json()["contact"]["email"]),
        (&json!(TEXT), &json!("amina@citizen.example"))
    );
    assert_eq!(page.json()["version"], 1);
    is_problem(&get("commune-agadir", number, "demo-commune-rabat-key").await, 401, "sign-in");
    is_problem(&get("commune-rabat", number, "demo-commune-rabat-key").await, 404, "not-found");
    is_problem(&get("commune-agadir", &super::number(9), "demo-commune-agadir-key").await, 404, "not-found");
}

#[tokio::test]
async fn refusals_speak_the_language_of_the_caller() {
    let app = TestApp::start().await;
    let somebody = app.nobody();
    for (accepted, word) in [("ar-MA", "غير"), ("fr", "introuvable"), ("en-GB,en;q=0.8", "not found")] {
        let request = somebody.request(Method::GET, "/api/v1/nowhere/complaints/x").header("accept-language", accepted);
        let page = somebody.fetch(request).await;
        is_problem(&page, 404, "not-found");
        assert!(page.json()["title"].as_str().unwrap().contains(word), "{}", page.body());
    }
}
