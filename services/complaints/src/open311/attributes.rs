//! Answers to what a subject asks, as a call gives them: `attribute[CODE]=…`, or `attribute[CODE][]=…` for each of several.

use super::call::{Asked, instant};
use crate::question::{Datatype, Question};
use crate::words::is_stray;
use serde_json::{Map, Value};
use ui::{Arg, Lang, text_with};

/// Characters of a line.
const LINE: usize = 200;
/// Characters of several lines.
const LINES: usize = 4_000;

/// The answers by the question's code: a text, a number, or a list of keys. What answers no question is left out.
///
/// # Errors
/// What is wrong, each with the code of its question.
pub(super) fn read(lang: Lang, asked: &Asked, questions: &[Question]) -> Result<Map<String, Value>, Vec<String>> {
    let (mut answers, mut faults) = (Map::new(), Vec::new());
    for question in questions {
        let names = [format!("attribute[{}]", question.code), format!("attribute[{}][]", question.code)];
        let given: Vec<&str> = names.iter().flat_map(|name| asked.values(name)).map(str::trim).collect();
        match answer(lang, question, &given) {
            Ok(None) => {}
            Ok(Some(answer)) => _ = answers.insert(question.code.clone(), answer),
            Err(fault) => faults.push(fault),
        }
    }
    if faults.is_empty() { Ok(answers) } else { Err(faults) }
}

fn answer(lang: Lang, question: &Question, given: &[&str]) -> Result<Option<Value>, String> {
    let Some(first) = given.iter().copied().next() else {
        return if question.required { Err(wrong(lang, question, "open311-attribute-missing")) } else { Ok(None) };
    };
    if question.datatype == Datatype::MultiValueList {
        let mut keys: Vec<Value> = Vec::with_capacity(given.len());
        for key in given {
            let key = Value::from(option(lang, question, key)?);
            if !keys.contains(&key) {
                keys.push(key);
            }
        }
        return Ok(Some(Value::Array(keys)));
    }
    if given.iter().any(|other| *other != first) {
        return Err(wrong(lang, question, "open311-attribute-one"));
    }
    let read = match question.datatype {
        Datatype::SingleValueList | Datatype::MultiValueList => Value::from(option(lang, question, first)?),
        Datatype::Number => number(first).ok_or_else(|| wrong(lang, question, "open311-attribute-number"))?,
        Datatype::Datetime if instant(first).is_none() => {
            return Err(wrong(lang, question, "open311-attribute-datetime"));
        }
        Datatype::Datetime => first.into(),
        Datatype::String => typed(lang, question, first, LINE)?,
        Datatype::Text => typed(lang, question, first, LINES)?,
    };
    Ok(Some(read))
}

/// One of the keys that a list offers. What diverts is refused with the words that say where to turn instead.
fn option<'a>(lang: Lang, question: &Question, key: &'a str) -> Result<&'a str, String> {
    let option = question.options.iter().find(|option| option.key == key);
    let option = option.ok_or_else(|| wrong(lang, question, "open311-attribute-option"))?;
    match &option.diverts {
        Some(words) => Err(super::refusal::named(lang, &question.code, words.in_lang(lang))),
        None => Ok(key),
    }
}

/// A number as it is stored: whole where it was written so.
fn number(text: &str) -> Option<Value> {
    if let Ok(whole) = text.parse::<i64>() {
        return Some(whole.into());
    }
    text.parse::<f64>().ok().filter(|number| number.is_finite()).map(Value::from)
}

fn typed(lang: Lang, question: &Question, text: &str, most: usize) -> Result<Value, String> {
    let text = ui::legible(text);
    let is_line = question.datatype == Datatype::String;
    if text.contains(|letter: char| is_stray(letter) || (is_line && letter.is_control())) {
        return Err(wrong(lang, question, "open311-attribute-text"));
    }
    if text.chars().count() > most {
        let args: [(&str, Arg<'_>); 2] = [("code", question.code.as_str().into()), ("most", most.into())];
        return Err(text_with(lang, "open311-attribute-long", &args));
    }
    Ok(text.into())
}

fn wrong(lang: Lang, question: &Question, key: &str) -> String {
    text_with(lang, key, &[("code", question.code.as_str().into())])
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::question::Opt;
    use actix_web::test::TestRequest;
    use proptest::prelude::*;
    use serde_json::json;
    use ui::Names;

    fn question(datatype: Datatype, required: bool) -> Question {
        let option = |key: &str, diverts: Option<Names>| Opt { key: key.to_owned(), names: Names::default(), diverts };
        let call = Names { fr: "Appelez le 15.".to_owned(), ..Names::default() };
        let options = vec![option("one", None), option("two", None), option("danger", Some(call))];
        Question { code: "asked".to_owned(), datatype, required, names: Names::default(), hint: None, options }
    }

    fn given(pairs: &[(&str, &str)]) -> Asked {
        let request = TestRequest::default().to_http_request();
        Asked::of(&request).and(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())))
    }

    fn answered(datatype: Datatype, values: &[&str]) -> Option<Value> {
        let pairs: Vec<_> = values.iter().map(|value| ("attribute[asked]", *value)).collect();
        read(Lang::Fr, &given(&pairs), &[question(datatype, true)]).ok().and_then(|mut read| read.remove("asked"))
    }

    #[test]
    fn each_datatype_takes_its_own() {
        for (datatype, right, wrong) in [
            (Datatype::String, "Poteau 12", "a\nb"),
            (Datatype::Text, "a\nb", "a\u{FFFD}b"),
            (Datatype::Number, "3", "three"),
            (Datatype::Datetime, "2026-11-24T09:00:00+01:00", "2026-11-24T09:00:00"),
            (Datatype::SingleValueList, "one", "three"),
            (Datatype::MultiValueList, "two", "danger"),
        ] {
            assert!(answered(datatype, &[right]).is_some(), "{datatype:?} {right}");
            assert_eq!(answered(datatype, &[wrong]), None, "{datatype:?} {wrong}");
        }
        assert_eq!(answered(Datatype::Number, &["3"]), Some(json!(3)));
        assert_eq!(answered(Datatype::Number, &["2.5"]), Some(json!(2.5)));
        for wrong in ["NaN", "inf", "1e999", "0x10"] {
            assert_eq!(answered(Datatype::Number, &[wrong]), None, "{wrong}");
        }
        assert_eq!(answered(Datatype::MultiValueList, &["two", "one", "two"]), Some(json!(["two", "one"])));
        assert_eq!(answered(Datatype::SingleValueList, &["two", "one"]), None);
    }

    #[test]
    fn what_is_missing_is_named_and_what_diverts_says_where_to_turn() {
        let questions = [question(Datatype::SingleValueList, true)];
        let missing = read(Lang::Fr, &given(&[("attribute[asked]", " ")]), &questions).unwrap_err();
        assert!(missing[0].contains("asked"), "{missing:?}");
        let diverted = read(Lang::Fr, &given(&[("attribute[asked]", "danger")]), &questions).unwrap_err();
        assert!(diverted[0].contains("Appelez le 15."), "{diverted:?}");
        let none = read(Lang::Fr, &given(&[("attribute[other]", "x")]), &[question(Datatype::Text, false)]);
        assert_eq!(none, Ok(Map::new()));
    }

    proptest! {
        #[test]
        fn nothing_sent_panics(name in ".*", value in ".*") {
            for datatype in Datatype::ALL {
                let pairs = [("attribute[asked]", value.as_str()), ("attribute[asked][]", name.as_str())];
                let _ = read(Lang::Ar, &given(&pairs), &[question(datatype, false)]);
            }
        }
    }
}
