//! What was set, from what and to what, in words.

use serde_json::Value;
use ui::{Lang, Page, text_with};

/// Texts that there are in four languages, each with the label of its field.
const IN_LANGUAGES: [(&str, &str); 2] = [("name", "words-name-in"), ("opening", "words-opening-in")];

/// What else is set, with the label of its field.
const FIELDS: [(&str, &str); 15] = [
    ("colour", "look-colour"),
    ("logo", "look-logo"),
    ("modules", "trail-setting-modules"),
    ("calls-a-minute", "quotas-calls-minute"),
    ("calls-a-day", "quotas-calls-day"),
    ("messages-a-day", "quotas-messages-day"),
    ("storage-megabytes", "quotas-storage"),
    ("purpose", "register-purpose"),
    ("basis", "register-basis"),
    ("months", "register-months"),
    ("contact", "register-contact"),
    ("cndp", "register-number"),
    ("code", "units-code"),
    ("parent", "units-parent"),
    ("active", "units-state"),
];

/// A line for each thing that differs. `unit` gives the name of a unit.
pub(super) fn lines(page: &Page, detail: &Value, unit: impl Fn(&str) -> String) -> Vec<String> {
    let changes = &detail["changes"];
    let mut lines = Vec::new();
    for (stem, label) in IN_LANGUAGES {
        for lang in Lang::ALL {
            let change = &changes[format!("{stem}-{lang}")];
            let what = page.t1(label, "language", lang.name());
            lines.extend(line(page, &what, stem, change, &unit));
        }
    }
    for (name, label) in FIELDS {
        lines.extend(line(page, &page.t(label), name, &changes[name], &unit));
    }
    lines
}

fn line(page: &Page, what: &str, name: &str, change: &Value, unit: &impl Fn(&str) -> String) -> Option<String> {
    let change = change.as_object()?;
    // A file's number says nothing, and whom people ask is not kept in the trail.
    if name == "logo" || change.is_empty() {
        return Some(page.t1("trail-change-only", "what", what));
    }
    // Marks keep words of one direction together in a line of the other.
    let told = |side: &str| {
        let said = change.get(side).map(|value| said(page, name, value, unit)).unwrap_or_default();
        format!("\u{2068}{said}\u{2069}")
    };
    let (before, after) = (told("before"), told("after"));
    let args = [("what", what.into()), ("before", before.as_str().into()), ("after", after.as_str().into())];
    Some(text_with(page.lang, "trail-change", &args))
}

fn said(page: &Page, name: &str, value: &Value, unit: &impl Fn(&str) -> String) -> String {
    match value {
        Value::Bool(true) => page.t("units-active"),
        Value::Bool(false) => page.t("units-closed"),
        Value::Number(number) => number.to_string(),
        Value::Array(modules) if !modules.is_empty() => {
            let modules = modules.iter().filter_map(Value::as_str).map(|module| page.t(&format!("module-{module}")));
            page.lang.join(&modules.collect::<Vec<_>>())
        }
        Value::String(text) if name == "cndp" && text == identity::CNDP_PENDING => page.t("data-pending-word"),
        Value::String(id) if name == "parent" => unit(id),
        Value::String(text) if !text.is_empty() => text.clone(),
        _ => page.t("trail-change-nothing"),
    }
}
