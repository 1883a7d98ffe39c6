//! What programs are told of our calls: the parts of the OpenAPI description that are ours. The words stand in `data/api`, in the
//! languages that each has; what the code knows better (states, outcomes, lengths, events) comes from the code.

use crate::complaint::{CONTESTED, Kind, Outcome, State};
use crate::respond::MAX_ANSWER;
use crate::submit::MAX_TEXT;
use crate::webhook::EVENTS;
use serde_json::{Value, json};
use ui::{Lang, text};

/// Our parts of an OpenAPI 3.1 description, each with `tags`, `paths`, `webhooks`, `components`. A `summary` or `description` is an
/// object of its text by language.
///
/// # Errors
/// A part is no JSON, which a test would have seen.
pub fn api_description() -> Result<Vec<Value>, serde_json::Error> {
    let mut complaints: Value = serde_json::from_str(include_str!("../data/api/complaints.json"))?;
    let schemas = &mut complaints["components"]["schemas"];
    let states = State::ALL.map(State::as_str).into_iter().chain([CONTESTED]);
    schemas["Kind"]["enum"] = Kind::ALL.map(Kind::as_str).into_iter().collect();
    schemas["State"]["enum"] = states.collect();
    schemas["Outcome"]["enum"] = Outcome::ALL.map(Outcome::as_str).into_iter().collect();
    schemas["NewComplaint"]["properties"]["text"]["maxLength"] = json!(MAX_TEXT);
    if let Some(moves) = schemas["Move"]["oneOf"].as_array_mut() {
        for made in moves.iter_mut().filter(|made| made["title"] == "answer") {
            made["properties"]["text"]["maxLength"] = json!(MAX_ANSWER);
        }
    }
    schemas["WebhookMessage"]["properties"]["type"]["enum"] = EVENTS.iter().map(|(kind, _)| *kind).collect();
    complaints["webhooks"] = EVENTS.iter().map(|(kind, key)| (*kind, told(key))).collect();
    Ok(vec![complaints, serde_json::from_str(include_str!("../data/api/open311.json"))?])
}

/// What a receiver of one kind of event gets, and should answer.
fn told(key: &str) -> Value {
    let words = |key: &str| Lang::ALL.map(|lang| (lang.code(), text(lang, key)));
    json!({
        "post": {
            "tags": ["complaints"],
            "summary": Value::from_iter(words(key)),
            "requestBody": {
                "required": true,
                "content": { "application/json": { "schema": { "$ref": "#/components/schemas/WebhookMessage" } } },
            },
            "responses": { "2XX": { "description": Value::from_iter(words("api-docs-webhook-taken")) } },
        },
    })
}
