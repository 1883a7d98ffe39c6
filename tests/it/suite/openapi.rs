//! The API's description and its documentation: nothing that is described is missing, nothing that answers is undescribed, and what
//! comes back is what was said.

use crate::harness::{Browser, Page, Receiver, TestApp};
use crate::routes::TABLE;
use reqwest::Method;
use serde_json::{Value, json};
use std::collections::BTreeSet;

const SUBMIT: &str = "/api/v1/{tenant}/complaints";
const READ: &str = "/api/v1/{tenant}/complaints/{number}";
const MOVES: &str = "/api/v1/{tenant}/complaints/{number}/moves";
const AUTHORS: &str = "/api/v1/{tenant}/complaints/{number}/author";
const TRANSFERS: &str = "/api/v1/{tenant}/transfers";
const DECISION: &str = "/api/v1/{tenant}/transfers/{transfer}";
const OFFICERS: &str = "demo-commune-agadir-key";
const NOTHING: [&str; 0] = [];

/// What the running program says of itself.
pub(super) struct Description(Value);

impl Description {
    pub(super) async fn of(app: &TestApp) -> Self {
        Self::at(app, "/openapi.json").await
    }

    async fn at(app: &TestApp, address: &str) -> Self {
        let page = app.nobody().get(address).await;
        assert_eq!((page.status, page.header("content-type")), (200, "application/json"), "{}", page.body());
        Self(page.json())
    }

    fn resolved<'a>(&'a self, value: &'a Value) -> &'a Value {
        match value["$ref"].as_str() {
            Some(to) => self.0.pointer(&to[1..]).unwrap_or_else(|| panic!("{to} is nowhere")),
            None => value,
        }
    }

    /// The operations: method, path, what is said.
    fn operations(&self) -> Vec<(&str, &str, &Value)> {
        let mut operations = Vec::new();
        for (path, item) in self.0["paths"].as_object().unwrap() {
            for (method, operation) in item.as_object().unwrap() {
                operations.push((method.as_str(), path.as_str(), operation));
            }
        }
        assert!(operations.len() > 3);
        operations
    }

    /// The examples of what is sent there.
    fn sent(&self, path: &str) -> Vec<(&String, &Value)> {
        let content = &self.0["paths"][path]["post"]["requestBody"]["content"]["application/json"];
        content["examples"].as_object().unwrap().iter().map(|(name, example)| (name, &example["value"])).collect()
    }

    /// What a schema finds wrong with a value.
    fn faults(&self, schema: &Value, value: &Value) -> Vec<String> {
        let whole = json!({
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "components": self.0["components"],
            "allOf": [schema],
        });
        let validator = jsonschema::options().should_validate_formats(true).build(&whole).unwrap();
        validator.iter_errors(value).map(|fault| fault.to_string()).collect()
    }

    fn is_of(&self, name: &str, value: &Value) {
        let schema = json!({ "$ref": format!("#/components/schemas/{name}") });
        assert_eq!(self.faults(&schema, value), NOTHING, "{name}: {value}");
    }

    /// Fails unless this answer, with its status, type and content, is one of those that the operation is said to give.
    #[track_caller]
    pub(super) fn describes(&self, method: &str, path: &str, page: &Page) {
        let responses = &self.0["paths"][path][method]["responses"];
        let response = self.resolved(&responses[page.status.to_string()]);
        let content = &response["content"][page.header("content-type")];
        assert!(content.is_object(), "{method} {path} gives {} as {}", page.status, page.header("content-type"));
        assert_eq!(self.faults(&content["schema"], &page.json()), NOTHING, "{method} {path}: {}", page.body());
        for name in response["headers"].as_object().into_iter().flatten().map(|(name, _)| name) {
            assert!(!page.header(name).is_empty(), "{method} {path}: {} without {name}", page.status);
        }
    }
}

/// A pattern as a description writes it: without what a part must look like.
fn plain(pattern: &str) -> String {
    let parts = pattern.split('{').enumerate().map(|(index, part)| match part.split_once('}') {
        Some((name, rest)) if index > 0 => format!("{{{}}}{rest}", name.split(':').next().unwrap()),
        _ => part.to_owned(),
    });
    parts.collect()
}

#[tokio::test]
async fn every_call_that_the_program_answers_is_described_and_no_other() {
    let app = TestApp::start().await;
    let described = Description::of(&app).await;
    let described: BTreeSet<(String, String)> =
        described.operations().into_iter().map(|(method, path, _)| (method.to_uppercase(), path.to_owned())).collect();
    let answered: BTreeSet<(String, String)> = TABLE
        .iter()
        .filter(|(_, pattern, ..)| pattern.starts_with("/api/v1/") || pattern.starts_with("/open311/"))
        // Where nothing is, the answer is an error of Open311.
        .filter(|(_, pattern, ..)| !pattern.starts_with("/open311/{rest"))
        .map(|(method, pattern, ..)| ((*method).to_owned(), plain(pattern)))
        .collect();
    let undescribed: Vec<_> = answered.difference(&described).collect();
    assert!(undescribed.is_empty(), "{undescribed:?}");
    // Of Open311 the standard says which calls there are.
    let imagined: Vec<_> = described.difference(&answered).filter(|(_, path)| path.starts_with("/api/")).collect();
    assert!(imagined.is_empty(), "{imagined:?}");
}

#[tokio::test]
async fn the_description_holds_together() {
    let app = TestApp::start().await;
    let described = Description::of(&app).await;
    assert_eq!(described.0["openapi"], "3.1.0");
    assert_eq!(described.0["servers"], json!([{ "url": "https://diwan.example" }]));
    let mut ids = BTreeSet::new();
    for (method, path, operation) in described.operations() {
        let id = operation["operationId"].as_str().unwrap();
        assert!(ids.insert(id.to_owned()), "{id} stands twice");
        let tags: Vec<&Value> = operation["tags"].as_array().unwrap().iter().collect();
        let known = described.0["tags"].as_array().unwrap().iter().map(|tag| &tag["name"]);
        assert!(known.filter(|name| tags.contains(name)).count() == 1, "{id}: {tags:?}");
        let parameters = operation["parameters"].as_array().unwrap().iter().map(|one| described.resolved(one));
        let in_path: BTreeSet<String> = parameters
            .filter(|parameter| parameter["in"] == "path")
            .map(|parameter| format!("{{{}}}", parameter["name"].as_str().unwrap()))
            .collect();
        let named: BTreeSet<String> =
            path.split('{').skip(1).map(|part| format!("{{{}}}", part.split('}').next().unwrap())).collect();
        assert_eq!(in_path, named, "{method} {path}");
        for (media, content) in operation["requestBody"]["content"].as_object().into_iter().flatten() {
            for (name, example) in content["examples"].as_object().into_iter().flatten() {
                assert_eq!(described.faults(&content["schema"], &example["value"]), NOTHING, "{id} {media} {name}");
            }
        }
        for (status, response) in operation["responses"].as_object().unwrap() {
            let response = described.resolved(response);
            assert!(!response["description"].as_str().unwrap().is_empty(), "{id} {status}");
            for content in response["content"].as_object().unwrap().values() {
                if let Some(example) = content.get("example") {
                    assert_eq!(described.faults(&content["schema"], example), NOTHING, "{id} {status}");
                }
            }
        }
    }
    for message in described.0["components"]["schemas"]["WebhookMessage"]["examples"].as_array().unwrap() {
        described.is_of("WebhookMessage", message);
    }
    every_reference_leads_somewhere(&described, &described.0);
}

fn every_reference_leads_somewhere(described: &Description, value: &Value) {
    described.resolved(value);
    match value {
        Value::Array(values) => values.iter().for_each(|value| every_reference_leads_somewhere(described, value)),
        Value::Object(members) => members.values().for_each(|value| every_reference_leads_somewhere(described, value)),
        _ => {}
    }
}

#[tokio::test]
async fn the_description_is_there_in_four_languages_for_anybody_and_may_be_kept() {
    let app = TestApp::start().await;
    let summary = async |query: &str| {
        let described = Description::at(&app, &format!("/openapi.json{query}")).await;
        described.0["paths"][READ]["get"]["summary"].as_str().unwrap().to_owned()
    };
    for (query, said) in [
        ("", "Follow a complaint"),
        ("?lang=en", "Follow a complaint"),
        ("?lang=fr", "Suivre une réclamation"),
        ("?lang=ar", "تتبع شكاية"),
        ("?lang=zgh", "ⴹⴼⵕ ⴰⵙⵎⵎⴰⵢⵙ"),
    ] {
        assert_eq!(summary(query).await, said, "{query}");
    }
    let somebody = app.nobody();
    let request = somebody.request(Method::GET, "/openapi.json").header("accept-language", "ar");
    let page = somebody.fetch(request).await;
    assert!(page.body().contains("Follow a complaint"), "what may be kept depends on the address alone");
    assert_eq!(page.header("cache-control"), "public, max-age=300");
    assert_eq!(page.header("access-control-allow-origin"), "*");
    assert_eq!(somebody.get("/openapi.json?lang=de").await.status, 422);
}

async fn call(program: &Browser, path: &str, body: &Value, token: &str) -> Page {
    let bearer = format!("Bearer {token}");
    program.call_with(path, body.to_string(), &[("authorization", &bearer)]).await
}

/// A token that puts officers in charge.
async fn dispatchers_token(app: &TestApp) -> &'static str {
    let person = app.id_of("dispatcher@commune-agadir.example").await.parse().unwrap();
    app.run(async move |application| {
        let (tenant, now) =
            (application.directory.by_slug("commune-agadir").await.unwrap().unwrap().id, application.clock.now());
        let insert = async |conn: &mut database::Conn| {
            identity::insert_api_token(conn, tenant, now, "openapi", "a-dispatcher-s-token", person).await
        };
        application.database.tenant(tenant, insert).await.unwrap();
    })
    .await;
    "a-dispatcher-s-token"
}

#[tokio::test]
async fn each_example_of_a_submission_works_and_is_answered_as_described() {
    let app = TestApp::start().await;
    let described = Description::of(&app).await;
    let program = app.nobody();
    for (name, example) in described.sent(SUBMIT) {
        for tenant in ["commune-agadir", "-"] {
            let page = program.call(&SUBMIT.replace("{tenant}", tenant), example).await;
            assert_eq!(page.status, 201, "{name} to {tenant}: {}", page.body());
            described.describes("post", SUBMIT, &page);
            let (given, there) = (page.json(), READ.replace("{tenant}", page.json()["tenant"].as_str().unwrap()));
            let there = there.replace("{number}", given["number"].as_str().unwrap());
            let page = program.get(&format!("{there}?code={}", given["code"].as_str().unwrap())).await;
            described.describes("get", READ, &page);
            described.is_of("Complaint", &page.json());
            let request = program.request(Method::GET, &there).header("authorization", format!("Bearer {OFFICERS}"));
            let page = program.fetch(request).await;
            described.describes("get", READ, &page);
            described.is_of("OfficersComplaint", &page.json());
        }
    }
}

#[tokio::test]
async fn each_example_of_a_move_works_and_is_answered_as_described() {
    let app = TestApp::start().await;
    let described = Description::of(&app).await;
    let program = app.nobody();
    let dispatchers = dispatchers_token(&app).await;
    let given = program.call(&SUBMIT.replace("{tenant}", "commune-agadir"), described.sent(SUBMIT)[0].1).await.json();
    let there = MOVES.replace("{tenant}", "commune-agadir").replace("{number}", given["number"].as_str().unwrap());
    let example = |name: &str| {
        let examples = described.sent(MOVES);
        examples.iter().find(|(known, _)| *known == name).map(|(_, example)| (*example).clone()).unwrap()
    };
    let mut assign = example("assign");
    assign["assignee"] = json!(app.id_of("officer@commune-agadir.example").await);
    let answer = example("answer");
    let mut other = answer.clone();
    other["text"] = json!("Autre chose.");
    for (token, body, status) in
        [(OFFICERS, &assign, 403), (dispatchers, &assign, 200), (OFFICERS, &answer, 200), (OFFICERS, &other, 409)]
    {
        let page = call(&program, &there, body, token).await;
        assert_eq!(page.status, status, "{body}: {}", page.body());
        described.describes("post", MOVES, &page);
    }
    let code = given["code"].as_str().unwrap();
    let page = program.get(&there.replace("/moves", &format!("?code={code}"))).await;
    described.describes("get", READ, &page);
    described.is_of("Complaint", &page.json());
}

#[tokio::test]
async fn a_transfer_is_listed_decided_and_left_behind_as_described() {
    let app = TestApp::start().await;
    let described = Description::of(&app).await;
    let (here, there) = (app.dispatcher("commune-agadir").await, app.dispatcher("commune-rabat").await);
    let program = app.nobody();
    let given = program.call(&SUBMIT.replace("{tenant}", "commune-agadir"), described.sent(SUBMIT)[0].1).await.json();
    let of =
        |path: &str| path.replace("{tenant}", "commune-agadir").replace("{number}", given["number"].as_str().unwrap());
    let more = json!({ "code": given["code"], "move": "add", "text": "Toute la rue est dans le noir." });
    let added = program.call(&of(AUTHORS), &more).await;
    let ask =
        json!({ "move": "transfer", "target": "commune-rabat", "text": "La rue est à Rabat, qui seule l’éclaire." });
    let asked = here.call(&of(MOVES), &ask).await;
    app.drain_jobs().await;
    let list = TRANSFERS.replace("{tenant}", "commune-rabat");
    let waiting = there.get(&list).await;
    let path = format!("{list}/{}", waiting.json()["transfers"][0]["id"].as_str().unwrap());
    let accepted = there.call(&path, &json!({ "decision": "accept" })).await;
    let refused = there.call(&path, &json!({ "decision": "refuse", "text": ask["text"] })).await;
    app.drain_jobs().await;
    let request = program.request(Method::GET, &of(READ)).header("authorization", format!("Bearer {OFFICERS}"));
    let left = program.fetch(request).await;
    assert!(left.json()["moved"].is_object(), "{}", left.body());
    for (status, method, path, page) in [
        (200, "post", AUTHORS, added),
        (200, "post", MOVES, asked),
        (200, "get", TRANSFERS, waiting),
        (200, "post", DECISION, accepted),
        (409, "post", DECISION, refused),
        (200, "get", TRANSFERS, there.get(&format!("{list}?state=all")).await),
        (400, "get", TRANSFERS, there.get(&format!("{list}?after=x")).await),
        (200, "get", READ, left),
    ] {
        assert_eq!(page.status, status, "{method} {path}: {}", page.body());
        described.describes(method, path, &page);
    }
}

#[tokio::test]
async fn each_refusal_is_described_and_leads_to_what_it_means() {
    let app = TestApp::start().await;
    let described = Description::of(&app).await;
    let program = app.nobody();
    let docs = program.get("/docs").await;
    let [submit, moves] =
        [SUBMIT, MOVES].map(|path| path.replace("{tenant}", "commune-agadir").replace("{number}", "x"));
    let whole = described.sent(SUBMIT)[0].1.to_string();
    let large = format!("{whole}{}", " ".repeat(2 << 20));
    let keyed = [("idempotency-key", "order 12")];
    program.call_with(&submit, whole.clone(), &keyed).await;
    let other = described.sent(SUBMIT)[1].1.to_string();
    let text = program.request(Method::POST, &submit).header("content-type", "text/plain").body(whole.clone());
    for (status, method, path, page) in [
        (400, "post", SUBMIT, program.call_with(&submit, "{", &[]).await),
        (400, "post", SUBMIT, program.call_with(&submit, whole.clone(), &[("idempotency-key", "")]).await),
        (404, "post", SUBMIT, program.call(&submit.replace("commune-agadir", "nowhere"), &json!({})).await),
        (413, "post", SUBMIT, program.call_with(&submit, large, &[]).await),
        (415, "post", SUBMIT, program.fetch(text).await),
        (422, "post", SUBMIT, program.call(&submit, &json!({ "colour": 1 })).await),
        (422, "post", SUBMIT, program.call_with(&submit, other, &keyed).await),
        (404, "get", READ, program.get(&submit.replace("complaints", "complaints/x")).await),
        (400, "post", MOVES, call_raw(&program, &moves, "{").await),
        (401, "post", MOVES, program.call(&moves, &json!({})).await),
        (401, "post", MOVES, call(&program, &moves, &json!({}), "wrong").await),
        (404, "post", MOVES, call(&program, &moves, &json!({}), OFFICERS).await),
        (422, "get", "/api/v1/search", program.get("/api/v1/search").await),
        (400, "get", "/api/v1/search", program.get("/api/v1/search?q=a&q=b").await),
    ] {
        assert_eq!(page.status, status, "{method} {path}: {}", page.body());
        described.describes(method, path, &page);
        let name = page.json()["type"].as_str().unwrap().trim_start_matches("urn:diwan:problem:").to_owned();
        assert_eq!(page.header("link"), format!("</docs#problem-{name}>; rel=\"help\""));
        assert_eq!(docs.all(&format!("#problem-{name}")).len(), 1, "{name}");
    }
}

/// With an officer's token, for a number that can be one of the administration.
async fn call_raw(program: &Browser, path: &str, body: &'static str) -> Page {
    let path = path.replace("/x/", &format!("/{}/", crate::complaints::number(1)));
    program.call_with(&path, body, &[("authorization", &format!("Bearer {OFFICERS}"))]).await
}

#[tokio::test]
async fn what_a_webhook_sends_is_described() {
    let (app, receiver) = (TestApp::start_with(|settings| settings.webhooks.private = true).await, Receiver::start());
    let described = Description::of(&app).await;
    let webhook = super::webhook(&app, "commune-agadir").await;
    let url = receiver.url();
    app.execute(&format!(
        "UPDATE notifications.webhook SET kinds = '{{complaint.received}}', url = '{url}' WHERE id = '{webhook}'"
    ))
    .await;
    crate::complaints::submit(&app.citizen().await, "commune-agadir").await;
    app.drain_jobs().await;
    let received = receiver.requests();
    assert_eq!(received.len(), 1);
    described.is_of("WebhookMessage", &serde_json::from_str(&received[0].body).unwrap());
    let kinds: BTreeSet<&str> = complaints::EVENTS.iter().map(|(kind, _)| *kind).collect();
    let told: BTreeSet<&str> = described.0["webhooks"].as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(told, kinds);
}

#[tokio::test]
async fn the_documentation_says_it_all_in_every_language() {
    let app = TestApp::start().await;
    let described = Description::of(&app).await;
    let somebody = app.nobody();
    for (lang, dir, word) in [
        ("ar", "rtl", "تتبع شكاية"),
        ("fr", "ltr", "Suivre une réclamation"),
        ("zgh", "ltr", "ⴹⴼⵕ ⴰⵙⵎⵎⴰⵢⵙ"),
        ("en", "ltr", "Follow a complaint"),
    ] {
        let page = somebody.get(&format!("/{lang}/docs")).await;
        assert_eq!((page.status, page.all("h1").len()), (200, 1), "{lang}");
        assert!(page.body().contains(&format!("<html lang=\"{lang}\" dir=\"{dir}\"")), "{lang}");
        page.says(&[word, "https://diwan.example/api/v1/search?q=agadir", "demo-commune-agadir-key", "whsec_"]);
        for (_, path, _) in described.operations() {
            assert!(page.all(".endpoint code").contains(&path.to_owned()), "{lang}: {path}");
        }
        for (kind, _) in complaints::EVENTS {
            page.says(&[kind]);
        }
        for (name, _) in server::PROBLEMS {
            assert_eq!(page.all(&format!("#problem-{name}")).len(), 1, "{lang}: {name}");
        }
        // What calls and fields are is described in two languages, and marked; everything else is in the reader's.
        let foreign = |part: &str| page.all(&format!("{part} [lang='fr']"));
        let is_own = matches!(lang, "fr" | "en");
        assert_eq!(foreign("main section[aria-labelledby^='calls-']").is_empty(), lang == "en", "{lang}");
        assert_eq!(foreign("main section:not([aria-labelledby^='calls-'])"), NOTHING, "{lang}");
        assert_eq!(page.all("main > .notice-info").is_empty(), is_own, "{lang}");
        assert!(!page.text().contains('`'), "{lang}");
        let links = page.links("main a[href^='#']");
        assert!(links.len() > 10, "{lang}");
        for link in &links {
            assert_eq!(page.all(link).len(), 1, "{lang}: {link} leads nowhere");
        }
        // Nothing is left to fill in, and nothing has no words.
        let text = page.text();
        for left in ["{base}", "{calls}", "{minute}", "{day}", "{waits}", "{tries}", "«api-docs"] {
            assert!(!text.contains(left), "{lang}: {left}");
        }
        page.says(&["5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h, 24 h"]);
    }
}

#[tokio::test]
async fn the_documentation_without_a_language_is_the_reader_s() {
    let app = TestApp::start().await;
    let somebody = app.nobody();
    let page = somebody.fetch(somebody.request(Method::GET, "/docs").header("accept-language", "en")).await;
    assert_eq!((page.status, page.heading().as_str()), (200, "The API of Diwan"));
    let mut others = page.links(".languages a");
    others.sort();
    assert_eq!(others, ["/ar/docs", "/en/docs", "/fr/docs", "/zgh/docs"]);
    let description = page.links("main a[href^='/openapi.json']");
    assert_eq!(description, ["/openapi.json?lang=en"]);
    assert_eq!(somebody.get(&description[0]).await.status, 200);
    assert!(somebody.open("/fr/").await.links(".footer-links a").contains(&"/fr/docs".to_owned()));
}
