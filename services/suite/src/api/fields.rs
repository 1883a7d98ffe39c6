//! What a call takes, one line for each parameter and each field, read from the description's schemas.

use serde_json::Value;

/// A parameter or a field.
#[derive(Debug, Default)]
pub(super) struct Field {
    /// Of a field inside another, its path: `place.lat`.
    pub(super) name: String,
    /// `path`, `query`, `header` or `body`.
    pub(super) place: String,
    /// What it may be: `string`, `complaint | observation`.
    pub(super) kind: String,
    pub(super) is_required: bool,
    /// Of a body that is one of several: in which of them it stands; none for all.
    pub(super) only: Vec<String>,
    pub(super) text: String,
}

impl Field {
    /// In which of several bodies it stands, as words; empty for all.
    pub(super) fn choices(&self) -> String {
        self.only.join(", ")
    }
}

/// What the value stands for: itself, or what it refers to.
pub(super) fn resolved<'a>(whole: &'a Value, value: &'a Value) -> &'a Value {
    let referred = value["$ref"].as_str().and_then(|to| whole.pointer(to.strip_prefix('#')?));
    referred.unwrap_or(value)
}

/// The parameters, in their order.
pub(super) fn of_parameters(whole: &Value, parameters: &[&Value]) -> Vec<Field> {
    let field = |parameter: &&Value| Field {
        name: word(&parameter["name"]),
        place: word(&parameter["in"]),
        kind: kind(whole, &parameter["schema"]),
        is_required: parameter["required"] == true,
        only: Vec::new(),
        text: word(&parameter["description"]),
    };
    parameters.iter().map(field).collect()
}

/// The fields of a body, those inside others after them.
pub(super) fn of_body(whole: &Value, schema: &Value) -> Vec<Field> {
    let mut fields = Vec::new();
    let schema = resolved(whole, schema);
    let choices = schema["oneOf"].as_array().map(Vec::as_slice).unwrap_or_default();
    for choice in choices {
        add(whole, choice, "", choice["title"].as_str(), &mut fields);
    }
    add(whole, schema, "", None, &mut fields);
    for field in fields.iter_mut().filter(|field| field.only.len() == choices.len()) {
        field.only.clear();
    }
    fields
}

fn add(whole: &Value, schema: &Value, prefix: &str, choice: Option<&str>, fields: &mut Vec<Field>) {
    let schema = resolved(whole, schema);
    for part in schema["allOf"].as_array().into_iter().flatten() {
        add(whole, part, prefix, choice, fields);
    }
    let required = |name: &str| schema["required"].as_array().is_some_and(|names| names.iter().any(|one| one == name));
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        let path = format!("{prefix}{name}");
        let kind = kind(whole, property);
        if let Some(known) = fields.iter_mut().find(|field| field.name == path) {
            if known.kind != kind {
                known.kind = format!("{} | {kind}", known.kind);
            }
            known.only.extend(choice.map(str::to_owned));
            continue;
        }
        let own = word(&property["description"]);
        fields.push(Field {
            name: path.clone(),
            place: "body".to_owned(),
            kind,
            is_required: required(name),
            only: choice.map(str::to_owned).into_iter().collect(),
            text: if own.is_empty() { word(&resolved(whole, property)["description"]) } else { own },
        });
        add(whole, property, &format!("{path}."), choice, fields);
    }
}

/// What a value of this schema may be.
fn kind(whole: &Value, schema: &Value) -> String {
    let schema = resolved(whole, schema);
    if let Some(word) = schema["const"].as_str() {
        return word.to_owned();
    }
    if let Some(words) = schema["enum"].as_array() {
        return words.iter().map(word).collect::<Vec<_>>().join(" | ");
    }
    let types = match &schema["type"] {
        Value::Array(types) => types.iter().map(word).collect::<Vec<_>>().join(" | "),
        one => word(one),
    };
    match (schema["format"].as_str(), schema["maxLength"].as_u64()) {
        (Some(format), _) => format!("{types} ({format})"),
        (None, Some(most)) => format!("{types} (≤ {most})"),
        (None, None) => types,
    }
}

/// A text; empty for everything else.
pub(super) fn word(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn fields_inside_others_and_choices_are_told_apart() {
        let whole = json!({ "schemas": { "Word": { "enum": ["a", "b"], "description": "W" } } });
        let choice = |title: &str, field: &str| {
            json!({
                "title": title, "required": ["move"],
                "properties": {
                    "move": { "const": title },
                    field: { "type": "object", "properties": { "lat": { "type": ["number", "null"] } } },
                    "word": { "$ref": "#/schemas/Word" },
                },
            })
        };
        let fields = of_body(&whole, &json!({ "oneOf": [choice("go", "to"), choice("come", "from")] }));
        let told: Vec<_> = fields
            .iter()
            .map(|field| (field.name.as_str(), field.kind.as_str(), field.only.join(","), field.is_required))
            .collect();
        assert_eq!(
            told,
            [
                ("move", "go | come", String::new(), true),
                ("to", "object", "go".to_owned(), false),
                ("to.lat", "number | null", "go".to_owned(), false),
                ("word", "a | b", String::new(), false),
                ("from", "object", "come".to_owned(), false),
                ("from.lat", "number | null", "come".to_owned(), false),
            ]
        );
        assert_eq!(fields[3].text, "W");
    }
}
