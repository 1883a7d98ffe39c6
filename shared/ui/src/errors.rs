//! What is wrong with a form, by field: shown in the summary at the top of the page and again at each field.

use crate::{Lang, text, text_with};

/// One field's fault, in words of the page's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldError {
    /// The field's `name`, which is also its `id` on the page.
    pub field: String,
    /// What is wrong and how to mend it.
    pub message: String,
}

/// All faults of one form, in the order of its fields.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Errors(pub Vec<FieldError>);

impl Errors {
    /// No faults.
    #[must_use]
    pub fn none() -> Self {
        Self::default()
    }

    /// Notes a fault.
    pub fn add(&mut self, field: impl Into<String>, message: impl Into<String>) {
        self.0.push(FieldError { field: field.into(), message: message.into() });
    }

    /// Notes what is wrong with a text of at most `max` characters; `missing` is what is said of an empty one, none where it may
    /// be empty.
    pub fn check_text(&mut self, lang: Lang, field: &str, typed: &str, max: usize, missing: Option<String>) {
        let count = typed.trim().chars().count();
        match missing {
            Some(missing) if count == 0 => self.add(field, missing),
            _ if count > max => {
                self.add(field, text_with(lang, "error-too-long", &[("max", max.into()), ("count", count.into())]));
            }
            _ if typed.contains(['\0', '\u{FFFD}']) => self.add(field, text(lang, "error-text")),
            _ => {}
        }
    }

    /// The first fault of `field`.
    #[must_use]
    pub fn for_field(&self, field: &str) -> Option<&str> {
        self.iter().find(|error| error.field == field).map(|error| error.message.as_str())
    }

    /// Whether the form is right.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The faults, in order.
    pub fn iter(&self) -> std::slice::Iter<'_, FieldError> {
        self.0.iter()
    }
}

impl<'a> IntoIterator for &'a Errors {
    type Item = &'a FieldError;
    type IntoIter = std::slice::Iter<'a, FieldError>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_fault_of_a_field_is_shown_at_the_field() {
        let mut errors = Errors::none();
        assert!(errors.is_empty());
        errors.add("text", "too long");
        errors.add("text", "strange letters");
        assert_eq!(errors.for_field("text"), Some("too long"));
        assert_eq!(errors.for_field("kind"), None);
        assert_eq!(errors.iter().count(), 2);
    }

    #[test]
    fn a_text_is_there_short_enough_and_of_letters() {
        let fault = |typed: &str, missing: Option<&str>| {
            let mut errors = Errors::none();
            errors.check_text(Lang::En, "reason", typed, 3, missing.map(str::to_owned));
            assert!(errors.0.len() < 2, "{errors:?}");
            errors.for_field("reason").map(str::to_owned)
        };
        assert_eq!(fault(" abc ", Some("none")), None);
        assert_eq!(fault("  ", Some("none")).as_deref(), Some("none"));
        assert_eq!(fault("  ", None), None);
        assert!(fault("abcd", None).is_some_and(|fault| fault.contains('4')));
        assert_eq!(fault("a\0", None), Some(text(Lang::En, "error-text")));
    }
}
