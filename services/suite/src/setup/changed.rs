//! Two who set the same thing up at once, or one in two windows: each form knows what it was filled from, and what was changed
//! meanwhile is shown instead of being written over in silence.

use serde::Serialize;
use ui::Fact;

/// The mark of what a form was filled from.
pub(super) fn mark(values: &impl Serialize) -> String {
    let values = serde_json::to_string(values).unwrap_or_default();
    identity::hexadecimal(&identity::hash_token(&values))
}

/// What became of a form that was sent.
pub(super) enum Saved<T> {
    /// It is saved, or was so already.
    Done,
    /// Somebody was faster, and nothing is saved: how things stand now.
    Overtaken(T),
}

/// The fields that stand otherwise now than they were typed, each with what stands there.
pub(super) fn facts<'a>(fields: impl IntoIterator<Item = (String, &'a str, &'a str)>, nothing: &str) -> Vec<Fact> {
    let told = |text: &str| if text.trim().is_empty() { nothing.to_owned() } else { text.trim().to_owned() };
    let differ = fields.into_iter().filter(|(_, typed, now)| typed.trim() != now.trim());
    differ.map(|(label, _, now)| Fact::new(label, told(now))).collect()
}
