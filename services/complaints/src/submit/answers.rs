//! Answers to what a subject asks: read as people and programs write them, and shown again.

use super::form::Sent;
use crate::question::{Datatype, Opt, Question};
use crate::words::is_stray;
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use serde_json::{Map, Number, Value};
use server::FieldName;
use std::collections::{BTreeMap, HashMap};
use ui::{Arg, Fact, Lang, text_with};

/// What was sent, by the question's code; a box that is not ticked sends nothing.
pub(crate) type Given = BTreeMap<String, Vec<String>>;

/// How the form's fields begin.
pub(super) const PREFIX: &str = "q-";
/// More than any subject asks.
const MOST: usize = 40;
/// Characters of a line and of several lines.
const MAX_LINE: usize = 200;
const MAX_LINES: usize = 2_000;
/// No number that somebody counts or measures is larger.
const MAX_NUMBER: f64 = 1e12;

/// What the answers come to.
#[derive(Default)]
pub(crate) struct Answers {
    /// By the question's code: a text, a number, or a list of keys.
    pub(crate) right: Map<String, Value>,
    /// What is wrong, each with the question's code.
    pub(crate) faults: Vec<(String, String)>,
    /// Where somebody is led who gave an answer that is not for us: the question's code, and the words.
    pub(crate) diverted: Option<(String, String)>,
}

/// The answers of a form.
pub(super) fn given(texts: &HashMap<FieldName, Vec<String>>) -> Given {
    let fields = texts.iter().filter_map(|(name, values)| {
        let code = name.strip_prefix(PREFIX).filter(|code| crate::question::is_code(code))?;
        let values = values.iter().map(|value| ui::legible(value)).filter(|value| !value.trim().is_empty());
        Some((code.to_owned(), values.collect()))
    });
    fields.take(MOST).collect()
}

/// The field of a question, as who sent the form or the call knows it.
pub(crate) fn field_of(sent: &Sent, code: &str) -> String {
    if sent.program { format!("answers.{code}") } else { format!("{PREFIX}{code}") }
}

/// Reads what was given to these questions; what answers no question is left out.
pub(crate) fn read(questions: &[Question], given: &Given, lang: Lang) -> Answers {
    let mut answers = Answers::default();
    for question in questions {
        let values: Vec<&str> = given.get(&question.code).into_iter().flatten().map(|value| value.trim()).collect();
        let values: Vec<&str> = values.into_iter().filter(|value| !value.is_empty()).collect();
        if values.is_empty() {
            if question.required {
                let words = asked(lang, "form-answer-missing", question, &[]);
                answers.faults.push((question.code.clone(), words));
            }
            continue;
        }
        match value_of(question, &values, lang) {
            Ok(value) => {
                let mut chosen = question.options.iter().filter(|option| is_chosen(option, &values));
                if answers.diverted.is_none()
                    && let Some(words) = chosen.find_map(|option| option.diverts.as_ref())
                {
                    answers.diverted = Some((question.code.clone(), words.in_lang(lang).to_owned()));
                }
                answers.right.insert(question.code.clone(), value);
            }
            Err(words) => answers.faults.push((question.code.clone(), words)),
        }
    }
    answers
}

fn is_chosen(option: &Opt, values: &[&str]) -> bool {
    values.contains(&option.key.as_str())
}

/// A sentence that names the question.
fn asked(lang: Lang, key: &str, question: &Question, more: &[(&str, Arg<'_>)]) -> String {
    let mut args: Vec<(&str, Arg<'_>)> = vec![("question", question.names.in_lang(lang).into())];
    args.extend(more.iter().cloned());
    text_with(lang, key, &args)
}

fn value_of(question: &Question, values: &[&str], lang: Lang) -> Result<Value, String> {
    let wrong = |key: &str| Err(asked(lang, key, question, &[]));
    let is_known = |key: &str| question.options.iter().any(|option| option.key == key);
    if question.datatype == Datatype::MultiValueList {
        if !values.iter().all(|key| is_known(key)) {
            return wrong("form-answer-option");
        }
        let chosen = question.options.iter().filter(|option| is_chosen(option, values));
        return Ok(chosen.map(|option| Value::from(option.key.clone())).collect());
    }
    let [value] = values else { return wrong("form-answer-one") };
    match question.datatype {
        Datatype::String => line(question, value, MAX_LINE, lang),
        Datatype::Text => line(question, value, MAX_LINES, lang),
        Datatype::Number => {
            number(value).map_or_else(|| wrong("form-answer-number"), |number| Ok(Value::Number(number)))
        }
        Datatype::Datetime => day(value).map_or_else(|| wrong("form-answer-day"), |day| Ok(Value::String(day))),
        Datatype::SingleValueList | Datatype::MultiValueList if is_known(value) => Ok(Value::from(*value)),
        Datatype::SingleValueList | Datatype::MultiValueList => wrong("form-answer-option"),
    }
}

fn line(question: &Question, value: &str, max: usize, lang: Lang) -> Result<Value, String> {
    if value.contains(is_stray) {
        return Err(asked(lang, "form-answer-text", question, &[]));
    }
    let count = value.chars().count();
    if count > max {
        return Err(asked(lang, "form-answer-long", question, &[("max", max.into()), ("count", count.into())]));
    }
    Ok(Value::from(value))
}

/// A number as people write it: with a point or a comma, with spaces between thousands, in Arabic digits.
fn number(typed: &str) -> Option<Number> {
    let typed: String = ui::latin_digits(typed)
        .chars()
        .filter(|letter| !letter.is_whitespace())
        .map(|letter| if matches!(letter, ',' | '٫') { '.' } else { letter })
        .collect();
    let is_plain = typed.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-'));
    let number: f64 = typed.parse().ok().filter(|number: &f64| is_plain && number.abs() <= MAX_NUMBER)?;
    match typed.parse::<i64>() {
        Ok(whole) => Some(whole.into()),
        Err(_) => Number::from_f64(number),
    }
}

/// A day as ISO 8601 writes it, or as people here do, the day first; with a time where one is given, in Morocco's.
fn day(typed: &str) -> Option<String> {
    let typed = ui::latin_digits(typed);
    if let Ok(at) = typed.parse::<Timestamp>() {
        return Some(calendar::local_minute(at));
    }
    if typed.contains(['T', ' '])
        && let Ok(at) = typed.parse::<DateTime>()
    {
        return Some(at.strftime("%Y-%m-%dT%H:%M").to_string());
    }
    let parts: Vec<&str> = typed.split(['/', '.', '-']).map(str::trim).collect();
    let [first, month, last] = parts.as_slice() else { return None };
    let (year, day) = if first.len() == 4 { (first, last) } else { (last, first) };
    if year.len() != 4 {
        return None;
    }
    let date = Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()?;
    Some(date.to_string())
}

/// Answers in words, in the order of the questions; one whose question is gone comes last, under its code.
pub(crate) fn facts(lang: Lang, questions: &[Question], answers: &Map<String, Value>) -> Vec<Fact> {
    let known = questions.iter().filter_map(|question| {
        let answer = answers.get(&question.code)?;
        Some(Fact::new(question.names.in_lang(lang), words(lang, Some(question), answer)))
    });
    let gone = answers.iter().filter(|(code, _)| !questions.iter().any(|question| question.code == **code));
    known.chain(gone.map(|(code, answer)| Fact::new(code, words(lang, None, answer)))).collect()
}

fn words(lang: Lang, question: Option<&Question>, answer: &Value) -> String {
    let option = |key: &str| {
        let found = question.and_then(|question| question.options.iter().find(|option| option.key == key));
        found.map_or_else(|| key.to_owned(), |option| option.names.in_lang(lang).to_owned())
    };
    let datatype = question.map(|question| question.datatype);
    match answer {
        Value::Array(keys) => {
            let words: Vec<String> = keys.iter().filter_map(Value::as_str).map(option).collect();
            lang.join(&words)
        }
        Value::String(key) if datatype == Some(Datatype::SingleValueList) => option(key),
        Value::String(day) if datatype == Some(Datatype::Datetime) && day.contains('T') => {
            ui::long_date_time(lang, day)
        }
        Value::String(day) if datatype == Some(Datatype::Datetime) => ui::long_date(lang, day),
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;
    use ui::Names;

    fn question(datatype: Datatype) -> Question {
        let names = |text: &str| Names { fr: text.into(), ..Names::default() };
        let option = |key: &str, diverts: Option<Names>| Opt { key: key.into(), names: names(key), diverts };
        let options = vec![option("yes", Some(names("Appelez le 15."))), option("no", None), option("perhaps", None)];
        let options = if datatype.has_options() { options } else { Vec::new() };
        Question { code: "it".into(), datatype, required: true, names: names("Quoi ?"), hint: None, options }
    }

    fn answered(datatype: Datatype, values: &[&str]) -> Answers {
        let given = Given::from([("it".to_owned(), values.iter().map(|value| (*value).to_owned()).collect())]);
        read(&[question(datatype)], &given, Lang::Fr)
    }

    fn right(datatype: Datatype, values: &[&str]) -> Value {
        let answers = answered(datatype, values);
        assert!(answers.faults.is_empty(), "{:?}", answers.faults);
        answers.right["it"].clone()
    }

    #[test]
    fn each_kind_of_answer_is_read_as_people_write_it() {
        assert_eq!(right(Datatype::String, &[" P-114 "]), "P-114");
        assert_eq!(right(Datatype::Number, &["1 204"]), 1_204);
        assert_eq!(right(Datatype::Number, &["٣"]), 3);
        assert_eq!(right(Datatype::Number, &["2,5"]), 2.5);
        for day in ["2026-11-03", "03/11/2026", "3.11.2026", "٠٣/١١/٢٠٢٦", "3-11-2026"] {
            assert_eq!(right(Datatype::Datetime, &[day]), "2026-11-03", "{day}");
        }
        assert_eq!(right(Datatype::Datetime, &["2026-11-03T14:30"]), "2026-11-03T14:30");
        assert_eq!(right(Datatype::SingleValueList, &["no"]), "no");
        // In the order of the options, each once.
        assert_eq!(right(Datatype::MultiValueList, &["perhaps", "no", "no"]), serde_json::json!(["no", "perhaps"]));
    }

    #[test]
    fn what_is_no_answer_is_said_with_the_question() {
        for (datatype, values) in [
            (Datatype::String, &[][..]),
            (Datatype::String, &["a", "b"]),
            (Datatype::String, &["a\u{1b}b"]),
            (Datatype::Number, &["beaucoup"]),
            (Datatype::Number, &["1e400"]),
            (Datatype::Number, &["NaN"]),
            (Datatype::Datetime, &["hier"]),
            (Datatype::Datetime, &["31/02/2026"]),
            (Datatype::Datetime, &["03/11/26"]),
            (Datatype::SingleValueList, &["never"]),
            (Datatype::SingleValueList, &["yes", "no"]),
            (Datatype::MultiValueList, &["no", "never"]),
        ] {
            let answers = answered(datatype, values);
            assert_eq!(answers.faults.len(), 1, "{datatype:?} {values:?}");
            assert!(answers.faults[0].1.contains("Quoi ?"), "{:?}", answers.faults);
            assert!(answers.right.is_empty());
        }
        assert_eq!(answered(Datatype::String, &["é".repeat(201).as_str()]).faults.len(), 1);
        assert!(answered(Datatype::Text, &["é".repeat(2_000).as_str()]).faults.is_empty());
    }

    #[test]
    fn an_answer_that_diverts_says_where_to_turn() {
        for datatype in [Datatype::SingleValueList, Datatype::MultiValueList] {
            assert_eq!(answered(datatype, &["yes"]).diverted.unwrap().1, "Appelez le 15.");
            assert!(answered(datatype, &["no"]).diverted.is_none());
        }
    }

    proptest! {
        #[test]
        fn nothing_typed_panics(typed in ".*") {
            for datatype in Datatype::ALL {
                let _ = answered(datatype, &[&typed]);
            }
        }
    }
}
