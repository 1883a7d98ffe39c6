//! What came back, as a person sees it: words, links, forms, what is wrong with a field.

use super::form::Form;
use bytes::Bytes;
use reqwest::header::{HeaderMap, SET_COOKIE};
use scraper::{ElementRef, Html, Selector};
use serde_json::Value;

/// An answer.
#[derive(Debug)]
pub(crate) struct Page {
    pub(crate) status: u16,
    /// Where the person ended up: the address after all redirects.
    pub(crate) path: String,
    headers: HeaderMap,
    body: Bytes,
}

impl Page {
    pub(super) async fn of(path: String, answer: reqwest::Response) -> Self {
        let (status, headers) = (answer.status().as_u16(), answer.headers().clone());
        let body = answer.bytes().await.unwrap_or_else(|error| panic!("{path} broke off: {error:?}"));
        Self { status, path, headers, body }
    }

    /// The value of a header; empty when it is not there.
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// The cookies that the answer sets, as they stand in its headers.
    pub(crate) fn cookies(&self) -> Vec<String> {
        self.headers.get_all(SET_COOKIE).iter().map(|value| value.to_str().unwrap().to_owned()).collect()
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        &self.body
    }

    /// The body as text.
    pub(crate) fn body(&self) -> String {
        String::from_utf8(self.body.to_vec()).unwrap()
    }

    /// The body without what no two answers share: the request's number and the address itself. Two answers of the same
    /// essence tell a stranger the same.
    pub(crate) fn essence(&self) -> String {
        let id = self.header("x-request-id");
        let path = self.path.split('?').next().unwrap();
        let path = if path.len() > 3 && &path[3..4] == "/" { &path[3..] } else { path };
        assert!(!id.is_empty() && path.len() > 1);
        self.body().replace(id, "…").replace(path, "…")
    }

    /// The body as JSON.
    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// The words of every element that `selector` finds.
    pub(crate) fn all(&self, selector: &str) -> Vec<String> {
        self.find(selector, words)
    }

    /// The words of the only element that `selector` finds.
    pub(crate) fn one(&self, selector: &str) -> String {
        let mut all = self.all(selector);
        assert_eq!(all.len(), 1, "{selector} in {}: {}", self.path, self.text());
        all.remove(0)
    }

    /// The page's heading.
    pub(crate) fn heading(&self) -> String {
        self.one("h1")
    }

    /// What the main part of the page says.
    pub(crate) fn text(&self) -> String {
        self.all("main").join(" ")
    }

    /// Fails unless the main part of the page says all of `phrases`.
    #[track_caller]
    pub(crate) fn says(&self, phrases: &[&str]) {
        let text = self.text();
        for phrase in phrases {
            assert!(text.contains(phrase), "{} ({}) does not say {phrase:?}: {text}", self.path, self.status);
        }
    }

    /// The addresses that `selector`'s links lead to.
    pub(crate) fn links(&self, selector: &str) -> Vec<String> {
        self.find(selector, |link| link.attr("href").or(link.attr("src")).unwrap_or_default().to_owned())
    }

    /// Where the buttons of a form send it, when not to the form's own address.
    pub(crate) fn other_actions(&self) -> Vec<String> {
        self.find("button[formaction]", |button| button.attr("formaction").unwrap_or_default().to_owned())
    }

    /// The fields that the page says are wrong, in the order of its summary; each is also marked at its place.
    pub(crate) fn wrong_fields(&self) -> Vec<String> {
        let fields = self.links(".error-summary a");
        let fields: Vec<String> = fields.iter().map(|link| link.trim_start_matches('#').to_owned()).collect();
        for field in &fields {
            assert!(!self.all(&format!("#{field}-error")).is_empty(), "{field} is not marked at its place");
        }
        fields
    }

    /// The fields that a problem of the API names.
    pub(crate) fn problem_fields(&self) -> Vec<String> {
        let errors = self.json()["errors"].as_array().cloned().unwrap_or_default();
        errors.iter().map(|error| error["field"].as_str().unwrap().to_owned()).collect()
    }

    /// Whether the page has a form whose address ends so.
    pub(crate) fn has_form(&self, action: &str) -> bool {
        !self.forms(action).is_empty()
    }

    /// The form whose address ends so, as the page shows it.
    #[track_caller]
    pub(crate) fn form(&self, action: &str) -> Form {
        let mut forms = self.forms(action);
        assert_eq!(forms.len(), 1, "forms to {action} on {} ({}): {}", self.path, self.status, self.text());
        forms.remove(0)
    }

    /// All forms whose address ends so, in their order.
    pub(crate) fn forms_to(&self, action: &str) -> Vec<Form> {
        self.forms(action)
    }

    fn forms(&self, action: &str) -> Vec<Form> {
        let forms = self.find("form", Form::of);
        forms.into_iter().filter(|form| form.action().ends_with(action)).collect()
    }

    fn find<T>(&self, selector: &str, read: impl Fn(ElementRef<'_>) -> T) -> Vec<T> {
        let document = Html::parse_document(&self.body());
        let selector = Selector::parse(selector).unwrap();
        document.select(&selector).map(read).collect()
    }
}

/// The words of an element, with single spaces and without the marks that keep directions apart.
fn words(element: ElementRef<'_>) -> String {
    let words: Vec<&str> = element.text().flat_map(str::split_whitespace).collect();
    words.join(" ").replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "")
}
