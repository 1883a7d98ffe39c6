//! The calls of the description, as the documentation shows them: by group, each with what it takes, commands to copy, and what
//! comes back.

use super::curl::{Call, pretty};
use super::fields::{Field, of_body, of_parameters, resolved, word};
use super::pieces::{Piece, pieces};
use serde_json::Value;

/// Calls that belong together.
pub(super) struct Group {
    /// Its name in addresses.
    pub(super) id: String,
    pub(super) title: String,
    pub(super) text: String,
    pub(super) operations: Vec<Operation>,
}

/// A method at an address.
pub(super) struct Operation {
    pub(super) id: String,
    pub(super) method: String,
    pub(super) path: String,
    pub(super) title: String,
    pub(super) text: String,
    pub(super) fields: Vec<Field>,
    pub(super) examples: Vec<Example>,
    pub(super) answers: Vec<Answer>,
    /// What comes back when all is well; empty where the description shows nothing.
    pub(super) answer: String,
}

/// A command, and what it does when there are several.
pub(super) struct Example {
    pub(super) title: String,
    pub(super) command: String,
}

/// A status that comes back.
pub(super) struct Answer {
    pub(super) status: String,
    pub(super) text: Vec<Piece>,
    /// The problem that it is; empty for none.
    pub(super) problem: String,
}

/// All groups of a description that was cut to one language, in its order.
pub(super) fn groups(whole: &Value, base: &str) -> Vec<Group> {
    let tags = whole["tags"].as_array().into_iter().flatten();
    tags.map(|tag| Group {
        id: format!("calls-{}", word(&tag["name"])),
        title: word(&tag["x-title"]),
        text: word(&tag["description"]),
        operations: operations(whole, base, &tag["name"]),
    })
    .collect()
}

fn operations(whole: &Value, base: &str, tag: &Value) -> Vec<Operation> {
    let paths = whole["paths"].as_object().into_iter().flatten();
    let all = paths.flat_map(|(path, item)| item.as_object().into_iter().flatten().map(move |of| (path, of)));
    let tagged = all.filter(|(_, (_, operation))| operation["tags"].as_array().is_some_and(|tags| tags.contains(tag)));
    tagged.map(|(path, (method, operation))| described(whole, base, path, method, operation)).collect()
}

fn described(whole: &Value, base: &str, path: &str, method: &str, operation: &Value) -> Operation {
    let parameters = operation["parameters"].as_array().into_iter().flatten();
    let parameters: Vec<&Value> = parameters.map(|parameter| resolved(whole, parameter)).collect();
    let mut fields = of_parameters(whole, &parameters);
    let content = operation["requestBody"]["content"].as_object().and_then(|content| content.iter().next());
    if let Some((_, content)) = content {
        fields.extend(of_body(whole, &content["schema"]));
    }
    let responses = operation["responses"].as_object().into_iter().flatten();
    let responses: Vec<_> = responses.map(|(status, response)| (status, resolved(whole, response))).collect();
    Operation {
        id: word(&operation["operationId"]),
        method: method.to_uppercase(),
        path: path.to_owned(),
        title: word(&operation["summary"]),
        text: word(&operation["description"]),
        fields,
        examples: examples(base, path, &parameters, operation, content),
        answer: responses.iter().find_map(|(_, response)| example_of(response)).unwrap_or_default(),
        answers: responses
            .into_iter()
            .map(|(status, response)| Answer {
                status: status.clone(),
                text: pieces(&word(&response["description"])),
                problem: word(&response["x-problem"]),
            })
            .collect(),
    }
}

/// A command for each example of the content; one for a call without.
fn examples(
    base: &str,
    path: &str,
    parameters: &[&Value],
    operation: &Value,
    content: Option<(&String, &Value)>,
) -> Vec<Example> {
    // Where a token is one of several ways, the example goes without.
    let ways = operation["security"].as_array().map(Vec::as_slice).unwrap_or_default();
    let needs_token = ways.iter().all(|way| way.as_object().is_some_and(|way| !way.is_empty())) && !ways.is_empty();
    let command = |content| Call { base, path, parameters, needs_token, content }.command();
    match content {
        None => vec![Example { title: String::new(), command: command(None) }],
        Some((media, content)) => {
            let shown = content["examples"].as_object().into_iter().flatten();
            shown
                .map(|(_, example)| Example {
                    title: word(&example["summary"]),
                    command: command(Some((media.as_str(), &example["value"]))),
                })
                .collect()
        }
    }
}

fn example_of(response: &Value) -> Option<String> {
    let content = response["content"].as_object()?;
    content.values().find_map(|media| media.get("example")).map(pretty)
}
