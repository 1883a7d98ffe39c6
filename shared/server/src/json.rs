//! Bodies in JSON, read field by field: a caller learns everything that is wrong, not only what comes first.

use crate::form::{read, unfit};
use crate::{Error, Result};
use actix_web::{FromRequest, HttpRequest, dev::Payload};
use futures_util::future::LocalBoxFuture;
use serde::de::{self, Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::error::Category;
use serde_json::{Map, Value};
use serde_path_to_error::Segment;
use std::fmt;
use ui::{Errors, Lang};

/// Of unknown fields, no more are named: who sends a thousand learns enough.
const MOST_UNKNOWN: usize = 20;
/// Characters of a name that is said back.
const LONGEST_NAME: usize = 100;

/// An object that a program sent. Ask for each field once; [`JsonFields::end`] then tells what was wrong.
///
/// Refuses with [`Error::Malformed`] what is no object in JSON, with [`Error::Invalid`] a field that stands twice or cannot
/// be read at all.
#[derive(Debug)]
pub struct JsonFields {
    given: Map<String, Value>,
    /// Before each name: `place.`.
    prefix: String,
    /// The name of each faulty field and the key of what is wrong with it.
    faults: Vec<(String, &'static str)>,
}

impl FromRequest for JsonFields {
    type Error = Error;
    type Future = LocalBoxFuture<'static, Result<Self>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let request = request.clone();
        let payload = payload.take();
        Box::pin(async move {
            let body = read(&request, payload, "application/json").await?;
            let mut json = serde_json::Deserializer::from_slice(&body);
            let given = serde_path_to_error::deserialize(&mut json).map_err(|error| unreadable(&request, &error))?;
            json.end().map_err(|_| Error::Malformed)?;
            match given {
                Given(Value::Object(given)) => Ok(Self { given, prefix: String::new(), faults: Vec::new() }),
                Given(_) => Err(Error::Malformed),
            }
        })
    }
}

/// A number that no computer holds, or bytes that are no UTF-8, have a field; what ends too early has none.
fn unreadable(request: &HttpRequest, error: &serde_path_to_error::Error<serde_json::Error>) -> Error {
    let is_in_object = error.path().iter().next().is_none_or(|first| matches!(first, Segment::Map { .. }));
    match error.inner().classify() {
        Category::Syntax | Category::Data if is_in_object => unfit(request, error),
        _ => Error::Malformed,
    }
}

impl JsonFields {
    /// A text as it is kept ([`ui::legible`]), as what people type into forms; empty when it was not sent.
    pub fn text(&mut self, name: &str) -> String {
        match self.given.remove(name) {
            None => String::new(),
            Some(Value::String(text)) => ui::legible(&text),
            Some(_) => self.fault(name),
        }
    }

    /// The same of a text that may be left out or null.
    pub fn optional_text(&mut self, name: &str) -> Option<String> {
        match self.given.remove(name) {
            None | Some(Value::Null) => None,
            Some(Value::String(text)) => Some(ui::legible(&text)),
            Some(_) => self.fault(name),
        }
    }

    /// A number that may be left out or null.
    pub fn number(&mut self, name: &str) -> Option<f64> {
        match self.given.remove(name) {
            None | Some(Value::Null) => None,
            Some(value) => value.as_f64().or_else(|| self.fault(name)),
        }
    }

    /// A whole number that may be left out or null.
    pub fn whole_number(&mut self, name: &str) -> Option<i32> {
        match self.given.remove(name) {
            None | Some(Value::Null) => None,
            Some(value) => value.as_i64().and_then(|number| number.try_into().ok()).or_else(|| self.fault(name)),
        }
    }

    /// Yes or no; no when it was not sent.
    pub fn flag(&mut self, name: &str) -> bool {
        match self.given.remove(name) {
            None | Some(Value::Null) => false,
            Some(Value::Bool(flag)) => flag,
            Some(_) => self.fault(name),
        }
    }

    /// An object whose names the caller looks at itself; an empty one when it was not sent.
    pub fn object(&mut self, name: &str) -> Map<String, Value> {
        match self.given.remove(name) {
            None | Some(Value::Null) => Map::new(),
            Some(Value::Object(given)) => given,
            Some(_) => self.fault(name),
        }
    }

    /// What `read` takes from an object inside; an empty one when it was not sent.
    pub fn inside<T>(&mut self, name: &str, read: impl FnOnce(&mut Self) -> T) -> T {
        let given = match self.given.remove(name) {
            None => Map::new(),
            Some(Value::Object(given)) => given,
            Some(_) => self.fault(name),
        };
        let mut inner = Self { given, prefix: format!("{}{name}.", self.prefix), faults: Vec::new() };
        let value = read(&mut inner);
        inner.note_unknown();
        self.faults.append(&mut inner.faults);
        value
    }

    /// What was wrong: fields of another type, and those that nobody asked for. A misspelled name is no silent loss.
    #[must_use]
    pub fn end(mut self, lang: Lang) -> Errors {
        self.note_unknown();
        let mut errors = Errors::none();
        for (field, key) in self.faults {
            errors.add(field, ui::text(lang, key));
        }
        errors
    }

    fn fault<T: Default>(&mut self, name: &str) -> T {
        self.faults.push((format!("{}{name}", self.prefix), "error-value"));
        T::default()
    }

    fn note_unknown(&mut self) {
        for name in self.given.keys().take(MOST_UNKNOWN) {
            let name: String = name.chars().take(LONGEST_NAME).collect();
            self.faults.push((format!("{}{name}", self.prefix), "error-api-unknown"));
        }
    }
}

/// A value in which no object has a name twice: which of both counts, every reader decides differently (RFC 8259,
/// section 4).
struct Given(Value);

impl<'de> Deserialize<'de> for Given {
    fn deserialize<D: Deserializer<'de>>(from: D) -> std::result::Result<Self, D::Error> {
        from.deserialize_any(GivenVisitor)
    }
}

struct GivenVisitor;

impl<'de> Visitor<'de> for GivenVisitor {
    type Value = Given;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> std::result::Result<Given, E> {
        Ok(Given(Value::Null))
    }

    fn visit_bool<E>(self, value: bool) -> std::result::Result<Given, E> {
        Ok(Given(value.into()))
    }

    fn visit_i64<E>(self, value: i64) -> std::result::Result<Given, E> {
        Ok(Given(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> std::result::Result<Given, E> {
        Ok(Given(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> std::result::Result<Given, E> {
        Ok(Given(value.into()))
    }

    fn visit_str<E>(self, value: &str) -> std::result::Result<Given, E> {
        Ok(Given(value.into()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> std::result::Result<Given, A::Error> {
        let mut values = Vec::new();
        while let Some(Given(value)) = seq.next_element()? {
            values.push(value);
        }
        Ok(Given(Value::Array(values)))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> std::result::Result<Given, A::Error> {
        let mut values = Map::new();
        while let Some((name, Given(value))) = map.next_entry::<String, _>()? {
            if values.contains_key(&name) {
                return Err(de::Error::custom(format_args!("duplicate field `{name}`")));
            }
            values.insert(name, value);
        }
        Ok(Given(Value::Object(values)))
    }
}
