//! What is wrong with a form, by field: shown in the summary at the top of the page and again at each field.

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
}
