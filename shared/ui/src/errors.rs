//! What is wrong with a form, by field: shown in the summary at the top of the page and again at each field.

use crate::{Lang, text, text_with};

/// Stands for a label in a summary that was just drawn. No text of ours holds it.
pub(crate) const LABEL: &str = "\u{2}label\u{3}";

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

/// The page with the name of its field before each message of the summary, so that a line says what it is about wherever it is
/// read. The summary is drawn before the fields: their labels are read from the page. What has none, or is named by the message,
/// stays as it is.
#[must_use]
pub fn name_fields(html: String) -> String {
    let mut named = String::new();
    let mut rest = html.as_str();
    while let Some(line) = Line::first(rest) {
        named.push_str(line.before);
        let message = line.after.split("</a>").next().unwrap_or_default();
        if let Some(label) = label_of(&html, line.field).filter(|label| !message.contains(*label)) {
            // A question needs no colon.
            if label.ends_with(['?', '؟', ':', '.']) {
                named.push_str(label);
            } else {
                named.push_str(&line.label.replace(LABEL, label));
            }
            named.push(' ');
        }
        rest = line.after;
    }
    if rest.len() == html.len() {
        return html;
    }
    named.push_str(rest);
    named
}

/// One line of a summary within a page.
struct Line<'a> {
    before: &'a str,
    field: &'a str,
    /// With [`LABEL`] where the label belongs.
    label: &'a str,
    after: &'a str,
}

impl<'a> Line<'a> {
    /// The first one of a page.
    fn first(html: &'a str) -> Option<Self> {
        let (before, rest) = html.split_once("<span data-label-of=\"")?;
        let (field, rest) = rest.split_once("\">")?;
        let (label, after) = rest.split_once("</span> ")?;
        Some(Self { before, field, label, after })
    }
}

/// What a page calls a field, without what follows in marks of its own.
fn label_of<'a>(html: &'a str, field: &str) -> Option<&'a str> {
    let (_, label) = html.split_once(&format!(" id=\"{field}-label\">"))?;
    let label = label.split('<').next()?.trim();
    (!label.is_empty()).then_some(label)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Page;
    use askama::Template;
    use proptest::prelude::*;

    #[derive(Template)]
    #[template(
        source = r#"{% import "components/errors.html" as error_box %}{% import "components/field.html" as field %}
{{ error_box::summary(errors) }}
{{ field::text(errors, "name", "Name <of> you") }}
{{ field::textarea(errors, "text", "What happened?", optional=true) }}
{{ field::checkbox(errors, "consent", "I agree") }}"#,
        ext = "html"
    )]
    struct Small {
        page: Page,
        errors: Errors,
    }

    fn lines(page: &str) -> Vec<String> {
        let items = page.split("<li>").skip(1).filter_map(|item| item.split("</li>").next());
        items.map(|item| item.replace(['\u{2068}', '\u{2069}'], "")).collect()
    }

    #[test]
    fn each_line_of_the_summary_names_its_field() -> Result<(), askama::Error> {
        let mut errors = Errors::none();
        errors.add("name", "Write less");
        errors.add("text", "Write more");
        errors.add("text", "“What happened?” is empty");
        errors.add("consent", "Agree");
        errors.add("absent", "Nothing <here>");
        let page = name_fields(Small { page: Page::new(Lang::En, "/"), errors }.render()?);
        assert_eq!(
            lines(&page),
            [
                r##"<a href="#name">Name &#60;of&#62; you: Write less</a>"##,
                r##"<a href="#text">What happened? Write more</a>"##,
                r##"<a href="#text">“What happened?” is empty</a>"##,
                r##"<a href="#consent">Agree</a>"##,
                r##"<a href="#absent">Nothing &#60;here&#62;</a>"##,
            ]
        );
        assert!(!page.contains(LABEL) && !page.contains("data-label-of"));
        Ok(())
    }

    proptest! {
        #[test]
        fn a_page_without_a_summary_stays_as_it_is(html in ".*") {
            prop_assert_eq!(name_fields(html.clone()), html);
        }
    }

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
