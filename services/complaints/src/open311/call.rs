//! A call: who asks in which language and format, with which parameters, and how it is answered.

use super::node::{Format, Node};
use super::refusal::{self, Refusal};
use actix_web::http::header::{ACCESS_CONTROL_ALLOW_ORIGIN, CONTENT_TYPE, HeaderValue, LINK, RETRY_AFTER};
use actix_web::http::{Method, StatusCode};
use actix_web::{HttpRequest, HttpResponse};
use jiff::Timestamp;
use server::{Limits, Rate, View};
use std::fmt::Display;
use std::ops::RangeInclusive;
use std::str::FromStr;
use ui::{Arg, Lang, Page};

/// What a call wants to be answered.
pub(super) type Outcome = Result<Answer, Refusal>;

/// An answer: the name of its outermost element in XML, and what is in it.
#[derive(Debug)]
pub(super) struct Answer {
    root: &'static str,
    node: Node,
    /// Where a list goes on (RFC 8288).
    next: Option<String>,
}

impl Answer {
    /// An object.
    pub(super) const fn object(root: &'static str, node: Node) -> Self {
        Self { root, node, next: None }
    }

    /// A list of elements of one name.
    pub(super) const fn list(root: &'static str, each: &'static str, nodes: Vec<Node>) -> Self {
        Self { root, node: Node::List(each, nodes), next: None }
    }

    /// The same list, which goes on at this address.
    pub(super) fn and_next(mut self, next: Option<String>) -> Self {
        self.next = next;
        self
    }
}

/// A call on its way.
pub(super) struct Call {
    /// The request.
    pub(super) request: HttpRequest,
    /// The language of what is said.
    pub(super) lang: Lang,
    view: View,
    format: Format,
}

/// Answers a call in its format. What asks for an unknown one does nothing, and is told so in XML, which every client knows.
pub(super) async fn answered(
    request: &HttpRequest,
    view: &View,
    format: &str,
    work: impl AsyncFnOnce(&Call) -> Outcome,
) -> HttpResponse {
    let known = Format::named(format);
    let call = Call::new(request, view, known);
    if known.is_none() {
        return call.answer(Err(Refusal::not_found(call.t("open311-format"))));
    }
    let outcome = match Limits::count_client(Rate::Api, request) {
        Ok(()) => work(&call).await,
        Err(limited) => Err(limited.into()),
    };
    call.answer(outcome)
}

impl Call {
    /// The call in this format, or in XML.
    pub(super) fn new(request: &HttpRequest, view: &View, format: Option<Format>) -> Self {
        Self { request: request.clone(), lang: view.lang, view: view.clone(), format: format.unwrap_or(Format::Xml) }
    }

    /// A text in the caller's language.
    pub(super) fn t(&self, key: &str) -> String {
        ui::text(self.lang, key)
    }

    /// The same with one argument.
    pub(super) fn t1<'a>(&self, key: &str, name: &'a str, value: impl Into<Arg<'a>>) -> String {
        ui::text_with(self.lang, key, &[(name, value.into())])
    }

    /// The frame of what others say about pages.
    pub(super) fn page(&self) -> Page {
        self.view.page()
    }

    /// The answer as it is sent.
    pub(super) fn answer(&self, outcome: Outcome) -> HttpResponse {
        let (status, answer, wait) = match outcome {
            Ok(answer) => (StatusCode::OK, answer, None),
            Err(refusal) => {
                let (status, descriptions, wait) = refusal.told(self.lang);
                (status, Answer::object("errors", refusal::node(status, descriptions)), wait)
            }
        };
        let body = match self.format.body(answer.root, &answer.node) {
            Ok(body) => body,
            Err(error) => {
                tracing::error!(%error, "an Open311 answer cannot be written");
                return HttpResponse::InternalServerError().finish();
            }
        };
        let mut sent = HttpResponse::build(status).insert_header((CONTENT_TYPE, self.format.content_type())).body(body);
        self.allow_pages(&mut sent);
        let headers = sent.headers_mut();
        if let Some(seconds) = wait {
            headers.insert(RETRY_AFTER, HeaderValue::from(seconds));
        }
        if let Some(Ok(next)) = answer.next.map(|next| HeaderValue::from_str(&format!("<{next}>; rel=\"next\""))) {
            headers.insert(LINK, next);
        }
        sent
    }

    /// Scripts of any page may read what everybody may: no cookie counts here.
    pub(super) fn allow_pages(&self, answer: &mut HttpResponse) {
        if self.request.method() == Method::GET {
            answer.headers_mut().insert(ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
        }
    }
}

/// The parameters of a call. What is empty was not passed.
#[derive(Debug)]
pub(super) struct Asked(Vec<(String, String)>);

impl Asked {
    /// Those of the address.
    pub(super) fn of(request: &HttpRequest) -> Self {
        Self(Vec::new()).and(url::form_urlencoded::parse(request.query_string().as_bytes()).into_owned())
    }

    /// These, too.
    pub(super) fn and(mut self, others: impl IntoIterator<Item = (String, String)>) -> Self {
        self.0.extend(others.into_iter().filter(|(_, value)| !value.trim().is_empty()));
        self
    }

    /// The values of a parameter, in their order.
    pub(super) fn values<'a>(&'a self, name: &str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The value of a parameter that has one.
    ///
    /// # Errors
    /// It was given twice, and not the same.
    pub(super) fn one(&self, call: &Call, name: &str) -> Result<Option<&str>, Refusal> {
        let mut values = self.values(name).map(str::trim);
        let first = values.next();
        match values.find(|other| Some(*other) != first) {
            Some(_) => Err(Refusal::bad(call.t1("open311-twice", "name", name))),
            None => Ok(first),
        }
    }

    /// The parts of a list with commas.
    ///
    /// # Errors
    /// As [`Asked::one`].
    pub(super) fn list(&self, call: &Call, name: &str) -> Result<Vec<&str>, Refusal> {
        let parts = self.one(call, name)?.into_iter().flat_map(|list| list.split(','));
        Ok(parts.map(str::trim).filter(|part| !part.is_empty()).collect())
    }

    /// An instant, with its zone (W3C note on date and time formats).
    ///
    /// # Errors
    /// It is none, or as [`Asked::one`].
    pub(super) fn instant(&self, call: &Call, name: &str) -> Result<Option<Timestamp>, Refusal> {
        let Some(text) = self.one(call, name)? else { return Ok(None) };
        match instant(text) {
            Some(at) => Ok(Some(at)),
            None => Err(Refusal::bad(call.t1("open311-date", "name", name))),
        }
    }

    /// A number: whole, or of degrees or metres.
    ///
    /// # Errors
    /// It is none of these, or as [`Asked::one`].
    pub(super) fn number<T: FromStr + PartialOrd + Display>(
        &self,
        call: &Call,
        name: &str,
        range: RangeInclusive<T>,
    ) -> Result<Option<T>, Refusal> {
        let Some(text) = self.one(call, name)? else { return Ok(None) };
        match text.parse::<T>().ok().filter(|number| range.contains(number)) {
            Some(number) => Ok(Some(number)),
            None => {
                let (least, most) = (range.start().to_string(), range.end().to_string());
                let args = [("name", name.into()), ("least", least.as_str().into()), ("most", most.as_str().into())];
                Err(Refusal::bad(ui::text_with(call.lang, "open311-range", &args)))
            }
        }
    }

    /// Whether what is beyond the specification is asked for.
    ///
    /// # Errors
    /// As [`Asked::one`].
    pub(super) fn extensions(&self, call: &Call) -> Result<bool, Refusal> {
        Ok(self.one(call, "extensions")? == Some("true"))
    }

    /// What identifies the content: all but the key, in order.
    pub(super) fn content(&self) -> Vec<(&str, &str)> {
        let mut content: Vec<(&str, &str)> = self
            .0
            .iter()
            .filter(|(name, _)| name != "api_key")
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        content.sort_unstable();
        content
    }
}

/// An instant with its zone. In an address, a plus sign that was not escaped arrives as a space.
pub(super) fn instant(text: &str) -> Option<Timestamp> {
    let text = text.trim();
    text.parse().ok().or_else(|| {
        let (before, zone) = text.rsplit_once(' ')?;
        let is_zone = zone.len() == 5 && zone.as_bytes()[2] == b':';
        is_zone.then(|| format!("{before}+{zone}").parse().ok())?
    })
}

/// An instant as it is said: in Morocco's time, with its offset.
pub(super) fn said(at: Timestamp) -> Node {
    Node::Text(calendar::with_offset(at))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn an_instant_has_a_zone() {
        let noon: Timestamp = "2026-11-24T12:00:00Z".parse().unwrap();
        for text in
            ["2026-11-24T12:00:00Z", "2026-11-24T13:00:00+01:00", "2026-11-24T13:00:00 01:00", " 2026-11-24T12:00:00Z "]
        {
            assert_eq!(instant(text), Some(noon), "{text}");
        }
        for text in ["2026-11-24T12:00:00", "2026-11-24", "yesterday", "", "2026-13-24T12:00:00Z", "12:00 01:00"] {
            assert_eq!(instant(text), None, "{text}");
        }
    }
}
