//! An officer's moves by the API: once, by who may, and told where the complaint then stands.

use super::api::{AGADIR, act, is_problem, submission, submitted};
use super::*;
use crate::harness::PATIENCE;
use futures_util::future::join_all;
use jobs::Worker;
use reqwest::Method;
use serde_json::{Value, json};
use std::time::Duration;
use tokio::sync::oneshot;
use tokio::time::timeout;

const KEY: &str = "demo-commune-agadir-key";

/// A complaint that the token's officer is in charge of.
async fn assigned(app: &TestApp) -> Receipt {
    let answer = submitted(app, AGADIR).await;
    let text = |field: &str| answer[field].as_str().unwrap().to_owned();
    let receipt = Receipt { slug: "commune-agadir", number: text("number"), code: text("code") };
    assign(app, &receipt).await;
    receipt
}

fn right() -> Value {
    json!({ "move": "answer", "outcome": "resolved", "text": ANSWER })
}

/// Calls with an officer's token and a key.
async fn act_once(app: &TestApp, number: &str, key: &str, body: &Value) -> Page {
    let bearer = format!("Bearer {KEY}");
    let headers = [("authorization", bearer.as_str()), ("idempotency-key", key)];
    app.nobody().call_with(&format!("{AGADIR}/{number}/moves"), body.to_string(), &headers).await
}

#[tokio::test]
async fn a_move_says_where_the_complaint_then_stands() {
    let app = TestApp::start().await;
    let answer = submitted(&app, AGADIR).await;
    let number = answer["number"].as_str().unwrap();
    let head = app.signed_in("head@commune-agadir.example").await;
    let officer = app.id_of("officer@commune-agadir.example").await;
    let page = head.call(&format!("{AGADIR}/{number}/moves"), &json!({ "move": "assign", "assignee": officer })).await;
    assert_eq!((page.status, page.json()), (200, json!({ "number": number, "state": "assigned", "version": 2 })));
    let page = act(&app, KEY, number, &right()).await;
    assert_eq!((page.status, page.json()), (200, json!({ "number": number, "state": "answered", "version": 3 })));
}

#[tokio::test]
async fn who_moves_what_somebody_else_has_moved_learns_how_it_stands() {
    let app = TestApp::start().await;
    let answer = submitted(&app, AGADIR).await;
    let number = answer["number"].as_str().unwrap();
    let path = format!("{AGADIR}/{number}/moves");
    let (head, officer) =
        (app.signed_in("head@commune-agadir.example").await, app.id_of("officer@commune-agadir.example").await);
    let me = app.id_of("head@commune-agadir.example").await;
    let assign = |who: &str, version: i32| json!({ "move": "assign", "assignee": who, "version": version });
    let page = head.call(&path, &assign(&officer, 1)).await;
    assert_eq!((page.status, &page.json()["version"]), (200, &json!(2)));
    // The other read version 1, too, and would take the case away unseen.
    let page = head.call(&path, &assign(&me, 1)).await;
    is_problem(&page, 409, "conflict");
    assert_eq!((&page.json()["version"], &page.json()["state"]), (&json!(2), &json!("assigned")));
    assert_eq!(events(&app).await, ["received", "assigned"]);
    // The same once more is no conflict, and what comes next says what it has seen.
    assert_eq!(head.call(&path, &assign(&officer, 1)).await.status, 200);
    let mut body = right();
    body["version"] = json!(2);
    assert_eq!(act(&app, KEY, number, &body).await.json()["version"], 3);
    let page = head.call(&path, &json!({ "move": "assign", "assignee": me })).await;
    is_problem(&page, 409, "conflict");
    assert_eq!(page.json()["state"], "answered");
    assert_eq!(events(&app).await, ["received", "assigned", "answered"]);
}

#[tokio::test]
async fn a_key_makes_a_move_happen_once() {
    let app = TestApp::start().await;
    let receipt = assigned(&app).await;
    let body = right();
    let pages = join_all((0..6).map(|_| act_once(&app, &receipt.number, "move 1", &body))).await;
    for page in &pages {
        assert_eq!(
            (page.status, page.json()),
            (200, json!({ "number": receipt.number, "state": "answered", "version": 3 }))
        );
    }
    assert_eq!(events(&app).await, ["received", "assigned", "answered"]);
    // The answer is the one that was given, whatever happened since.
    let amina = app.nobody();
    follow(&amina, &receipt).await;
    let contest = amina.open(&format!("{}/contest", receipt.path())).await.form("/contest").fill("reason", "Non.");
    assert_eq!(amina.post(&contest).await.status, 303);
    assert_eq!(act_once(&app, &receipt.number, "move 1", &body).await.json(), pages[0].json());
    is_problem(&act_once(&app, &receipt.number, "move 2", &body).await, 403, "forbidden");
    assert_eq!(events(&app).await, ["received", "assigned", "answered", "contested"]);
}

#[tokio::test]
async fn a_move_s_key_with_other_content_is_refused() {
    let app = TestApp::start().await;
    let (one, two) = (assigned(&app).await, assigned(&app).await);
    assert_eq!(act_once(&app, &one.number, "move 1", &right()).await.status, 200);
    let mut other = right();
    other["outcome"] = json!("not_resolved");
    is_problem(&act_once(&app, &one.number, "move 1", &other).await, 422, "key-reused");
    is_problem(&act_once(&app, &two.number, "move 1", &right()).await, 422, "key-reused");
    assert_eq!(app.count("complaints.event WHERE kind = 'complaint.answered'").await, 1);
    // What was refused has not used its key.
    is_problem(&act_once(&app, &one.number, "move 3", &right()).await, 409, "conflict");
    assert_eq!(act_once(&app, &two.number, "move 3", &right()).await.status, 200);
}

#[tokio::test]
async fn a_key_belongs_to_who_used_it() {
    let app = TestApp::start().await;
    let (one, two) = (assigned(&app).await, submitted(&app, AGADIR).await);
    assert_eq!(act_once(&app, &one.number, "move 1", &right()).await.status, 200);
    let officer = app.id_of("officer@commune-agadir.example").await;
    let head = app.signed_in("head@commune-agadir.example").await;
    let body = json!({ "move": "assign", "assignee": officer }).to_string();
    let path = format!("{AGADIR}/{}/moves", two["number"].as_str().unwrap());
    let page = head.call_with(&path, body, &[("idempotency-key", "move 1")]).await;
    assert_eq!(page.status, 200, "{}", page.body());
    // Nor does a citizen's call meet an officer's.
    let page = app.nobody().call_with(AGADIR, submission().to_string(), &[("idempotency-key", "move 1")]).await;
    assert_eq!(page.status, 201, "{}", page.body());
}

#[tokio::test]
async fn moves_say_what_is_wrong_with_them() {
    let app = TestApp::start().await;
    let receipt = assigned(&app).await;
    let answer = |outcome: Value, text: Value| json!({ "move": "answer", "outcome": outcome, "text": text });
    for (body, fields) in [
        (answer(json!("done"), json!(ANSWER)), vec!["outcome"]),
        (answer(json!("resolved"), json!(" ")), vec!["text"]),
        (answer(json!("resolved"), json!("ش".repeat(8001))), vec!["text"]),
        (answer(json!(7), json!(ANSWER)), vec!["outcome"]),
        (answer(json!("resolved"), json!(null)), vec!["text"]),
        (json!({}), vec!["move"]),
        (json!({ "move": "fly" }), vec!["move"]),
        (json!({ "move": ["answer"] }), vec!["move"]),
        (json!({ "move": "answer" }), vec!["outcome", "text"]),
        (json!({ "move": "answer", "outcome": "resolved" }), vec!["text"]),
        (
            json!({ "move": "answer", "outcome": 7, "text": 7, "version": "1", "asignee": "x" }),
            vec!["outcome", "text", "version", "asignee"],
        ),
        (json!({ "move": "answer", "outcome": "resolved", "text": ANSWER, "verson": 1 }), vec!["verson"]),
        (json!({ "move": "answer", "outcome": "resolved", "text": ANSWER, "version": 1.5 }), vec!["version"]),
    ] {
        let page = act(&app, KEY, &receipt.number, &body).await;
        is_problem(&page, 422, "invalid");
        assert_eq!(page.problem_fields(), fields, "{}", page.body());
    }
    let head = app.signed_in("head@commune-agadir.example").await;
    let stranger = app.id_of("officer@commune-rabat.example").await;
    for assignee in
        [json!({}), json!({ "assignee": "Nadia" }), json!({ "assignee": 7 }), json!({ "assignee": stranger })]
    {
        let mut body = json!({ "move": "assign" });
        body.as_object_mut().unwrap().extend(assignee.as_object().unwrap().clone());
        let page = head.call(&format!("{AGADIR}/{}/moves", receipt.number), &body).await;
        is_problem(&page, 422, "invalid");
        assert_eq!(page.problem_fields(), ["assignee"], "{body}");
    }
    for absent in ["x", "%00", "26-RBT-000001-0", &super::number(9)] {
        is_problem(&act(&app, KEY, absent, &right()).await, 404, "not-found");
    }
    assert_eq!(events(&app).await, ["received", "assigned"]);
}

#[tokio::test]
async fn who_may_not_move_anything_learns_nothing_about_what_they_sent() {
    let app = TestApp::start().await;
    let receipt = assigned(&app).await;
    let path = format!("{AGADIR}/{}/moves", receipt.number);
    let nowhere = path.replace("agadir", "atlantis");
    let (nobody, citizen, clerk) = (app.nobody(), app.citizen().await, app.clerk("commune-agadir").await);
    let stranger = app.officer("commune-rabat").await;
    for body in ["", "{", "[]", "null", "{\"move\":\"fly\"}", "{\"move\":7}"] {
        for (who, path, token, status, name) in [
            (&nobody, &path, "", 401, "sign-in"),
            (&nobody, &path, "Bearer demo-commune-rabat-key", 401, "sign-in"),
            (&nobody, &nowhere, "Bearer demo-commune-agadir-key", 404, "not-found"),
            (&citizen, &path, "", 404, "not-found"),
            (&stranger, &path, "", 404, "not-found"),
            (&clerk, &path, "", 403, "forbidden"),
        ] {
            for content_type in ["application/json", "text/plain"] {
                let request = who.request(Method::POST, path).header("content-type", content_type);
                // The key cannot be read either.
                let request = request.header("authorization", token).header("idempotency-key", "").body(body);
                is_problem(&who.fetch(request).await, status, name);
            }
        }
    }
    let absent = act(&app, KEY, &super::number(9), &right()).await;
    is_problem(&absent, 404, "not-found");
}

#[tokio::test]
async fn a_move_wakes_the_worker() {
    let app = TestApp::start().await;
    let receipt = assigned(&app).await;
    app.drain_jobs().await;
    let (started, address) = oneshot::channel();
    let (end, ended) = oneshot::channel::<()>();
    // A second process with a worker that hardly looks by itself.
    let serving = app.run(async move |mut application| {
        let settings = jobs::Settings { poll: Duration::from_secs(24 * 3600), ..jobs::Settings::default() };
        let worker =
            Worker::new(application.database.clone(), application.registry(), application.clock.clone(), settings);
        application.wake = worker.wake();
        let running = suite::serve(application, false).await.unwrap();
        started.send(running.address()).unwrap();
        worker
            .run(async {
                let _ = ended.await;
            })
            .await;
        running.stop().await.unwrap();
    });
    let calling = async {
        let program = Browser::new(address.await.unwrap());
        let announced = async |count: i64| {
            let done = "jobs.job WHERE kind = 'complaints.announce' AND state = 'done'";
            let seen = async { while app.count(done).await < count {} };
            timeout(PATIENCE, seen).await.expect("nobody woke the worker");
        };
        let page = program.call(AGADIR, &submission()).await;
        assert_eq!(page.status, 201, "{}", page.body());
        announced(3).await;
        let bearer = [("authorization", "Bearer demo-commune-agadir-key")];
        let path = format!("{AGADIR}/{}/moves", receipt.number);
        assert_eq!(program.call_with(&path, right().to_string(), &bearer).await.status, 200);
        announced(4).await;
        end.send(()).unwrap();
    };
    tokio::join!(serving, calling);
}
