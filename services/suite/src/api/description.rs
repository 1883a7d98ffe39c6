//! `/openapi.json`: the calls of all services in OpenAPI 3.1. Each service describes its own; here they are put together, and cut
//! to one language.

use super::search::KINDS;
use actix_web::http::StatusCode;
use actix_web::http::header::{ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, HeaderValue};
use actix_web::middleware::DefaultHeaders;
use actix_web::{HttpResponse, web};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use server::{Error, PROBLEMS, Result, Settings, problem_type};
use std::sync::LazyLock;
use ui::{Lang, Names};

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    // Tools that run in a browser read it, too.
    let anywhere = DefaultHeaders::new().add((ACCESS_CONTROL_ALLOW_ORIGIN, "*"));
    cfg.service(web::resource("/openapi.json").get(get).wrap(anywhere));
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    lang: String,
}

/// In English, unless another language is asked for: the address alone decides, so that anybody may keep the answer.
async fn get(settings: web::Data<Settings>, web::Query(asked): web::Query<Asked>) -> Result<HttpResponse> {
    let lang = match asked.lang.as_str() {
        "" => Lang::En,
        code => code.parse().map_err(|_| Error::field("lang", ui::text(Lang::En, "error-lang")))?,
    };
    let mut answer = server::json(StatusCode::OK, &described(&settings, lang)?)?;
    answer.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("public, max-age=300"));
    Ok(answer)
}

/// In all languages: a text is an object of its wordings.
static WHOLE: LazyLock<serde_json::Result<Value>> = LazyLock::new(|| {
    let mut whole: Map<String, Value> = serde_json::from_str(include_str!("../../data/api/suite.json"))?;
    for part in complaints::api_description()? {
        if let Value::Object(part) = part {
            merge(&mut whole, part);
        }
    }
    let mut whole = Value::Object(whole);
    fill(&mut whole, &problems()?);
    Ok(whole)
});

/// What each kind of problem means and what to do about it, by its name.
pub(super) fn problems() -> serde_json::Result<Map<String, Value>> {
    serde_json::from_str(include_str!("../../data/api/problems.json"))
}

/// The description for who reads `lang`; what has no wording in it is in French.
pub(super) fn described(settings: &Settings, lang: Lang) -> Result<Value> {
    let mut described = WHOLE.as_ref().map_err(|error| Error::internal(error.to_string()))?.clone();
    described["servers"] = json!([{ "url": settings.public("") }]);
    in_lang(&mut described, lang);
    Ok(described)
}

/// Adds a part: what both have is put together, objects by their members and lists one after the other.
fn merge(whole: &mut Map<String, Value>, part: Map<String, Value>) {
    for (name, value) in part {
        match (whole.entry(name).or_insert(Value::Null), value) {
            (Value::Object(inner), Value::Object(more)) => merge(inner, more),
            (Value::Array(inner), Value::Array(more)) => inner.extend(more),
            (here, value) => *here = value,
        }
    }
}

/// What the code knows better than the data.
fn fill(whole: &mut Value, problems: &Map<String, Value>) {
    let components = &mut whole["components"];
    let schemas = &mut components["schemas"];
    schemas["Lang"]["enum"] = Lang::ALL.map(Lang::code).into_iter().collect();
    schemas["HitKind"]["enum"] = KINDS.into_iter().collect();
    schemas["Problem"]["properties"]["type"]["enum"] = PROBLEMS.iter().map(|(name, _)| problem_type(name)).collect();
    for (name, _) in PROBLEMS {
        components["responses"][title_case(name)] = refusal(name, problems.get(name));
    }
}

/// The answer of a kind of problem, as operations refer to it.
fn refusal(name: &str, meaning: Option<&Value>) -> Value {
    let mut refusal = json!({
        "description": meaning,
        "content": { "application/problem+json": { "schema": { "$ref": "#/components/schemas/Problem" } } },
        "x-problem": name,
    });
    match name {
        "too-many" => refusal["headers"]["Retry-After"] = json!({ "schema": { "type": "integer", "minimum": 1 } }),
        "sign-in" => refusal["headers"]["WWW-Authenticate"] = json!({ "schema": { "type": "string" } }),
        _ => {}
    }
    refusal
}

/// `not-found` is called `NotFound` among the components.
fn title_case(name: &str) -> String {
    name.split('-')
        .flat_map(|word| {
            let mut letters = word.chars();
            letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters)
        })
        .collect()
}

/// Takes one wording of every text.
fn in_lang(value: &mut Value, lang: Lang) {
    match value {
        Value::Array(values) => values.iter_mut().for_each(|value| in_lang(value, lang)),
        Value::Object(members) => {
            for (name, member) in members.iter_mut() {
                match wordings(name, member) {
                    Some(names) => *member = names.in_lang(lang).into(),
                    None => in_lang(member, lang),
                }
            }
        }
        _ => {}
    }
}

/// The wordings of a text; none for everything else.
fn wordings(name: &str, value: &Value) -> Option<Names> {
    let is_text = matches!(name, "summary" | "description" | "x-title");
    let texts = value.as_object().filter(|texts| is_text && !texts.is_empty())?;
    let are_wordings = texts.keys().all(|code| code.parse::<Lang>().is_ok());
    are_wordings.then(|| serde_json::from_value(value.clone()).ok()).flatten()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_parts_can_be_read_and_none_hides_another() {
        let whole = WHOLE.as_ref().unwrap();
        let count =
            |value: &Value, pointer: &str| value.pointer(pointer).and_then(Value::as_object).map_or(0, Map::len);
        let suite: Value = serde_json::from_str(include_str!("../../data/api/suite.json")).unwrap();
        let parts: Vec<Value> = [suite].into_iter().chain(complaints::api_description().unwrap()).collect();
        for pointer in ["/paths", "/webhooks", "/components/schemas", "/components/parameters"] {
            let apart: usize = parts.iter().map(|part| count(part, pointer)).sum();
            assert_eq!(count(whole, pointer), apart, "{pointer}");
        }
    }

    #[test]
    fn every_kind_of_problem_is_explained() {
        let explained: Vec<String> = problems().unwrap().keys().cloned().collect();
        let mut known = PROBLEMS.map(|(name, _)| name);
        known.sort_unstable();
        assert_eq!(explained, known);
    }

    #[test]
    fn every_text_has_words_in_french_and_english() {
        fn walk(name: &str, value: &Value, seen: &mut usize) {
            if let Some(names) = wordings(name, value) {
                assert!(!names.fr.is_empty() && !names.en.is_empty(), "{value}");
                *seen += 1;
                return;
            }
            assert!(name != "description" || value.is_object(), "in one language only: {value}");
            match value {
                Value::Array(values) => values.iter().for_each(|value| walk("", value, seen)),
                Value::Object(members) if name != "example" && name != "value" => {
                    members.iter().for_each(|(name, member)| walk(name, member, seen));
                }
                _ => {}
            }
        }
        let mut seen = 0;
        walk("", WHOLE.as_ref().unwrap(), &mut seen);
        assert!(seen > 100, "{seen}");
    }

    #[test]
    fn a_text_is_cut_to_the_language_of_its_reader() {
        let mut value = json!({ "summary": { "fr": "A", "en": "B" }, "names": { "fr": "C" }, "properties": { "description": { "type": "string" } } });
        in_lang(&mut value, Lang::Zgh);
        assert_eq!(value["summary"], "A");
        assert_eq!(value["names"], json!({ "fr": "C" }));
        assert_eq!(value["properties"]["description"], json!({ "type": "string" }));
    }
}
