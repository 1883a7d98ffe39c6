//! The options of a question as a form asks for them: rows of a key, its words, and where it leads instead.

use super::words::{Lines, check, lines, typed, typed_if_any};
use crate::question::{Opt, is_code};
use server::Fields;
use ui::{Errors, Lang, Names, Page};

/// More than a list can be read with.
const MOST: usize = 20;
/// Rows that a form begins with.
const FIRST: usize = 3;
/// Rows that are added at once.
const MORE: usize = 3;
const MAX_NAME: usize = 120;
const MAX_DIVERTS: usize = 500;

/// A row of the form.
pub(super) struct Row {
    pub(super) place: usize,
    /// The name of the field of its key.
    pub(super) key_field: String,
    pub(super) key: String,
    pub(super) names: Lines,
    pub(super) diverts: Lines,
}

/// The rows of these options and an empty one after them, and so many at least.
pub(super) fn rows(reader: Lang, errors: &Errors, options: &[Opt], least: usize) -> Vec<Row> {
    let empty = Opt { key: String::new(), names: Names::default(), diverts: None };
    let count = least.max(FIRST).max(options.len() + 1).min(MOST);
    let all = options.iter().chain(std::iter::repeat_n(&empty, MOST)).take(count);
    let row = |(place, option): (usize, &Opt)| {
        let diverts = option.diverts.clone().unwrap_or_default();
        Row {
            place,
            key_field: format!("key{place}"),
            key: option.key.clone(),
            names: lines(reader, errors, &format!("option{place}"), &option.names, true),
            diverts: lines(reader, errors, &format!("diverts{place}"), &diverts, true),
        }
    };
    (1..).zip(all).map(row).collect()
}

/// Whether the form is sent to get more rows, and nothing else.
pub(super) fn wants_more(fields: &Fields) -> bool {
    !fields.raw("more").is_empty()
}

/// How many rows the form is to have.
pub(super) fn wanted(fields: &Fields) -> usize {
    let shown = fields.text("rows").parse().unwrap_or(FIRST).min(MOST);
    if wants_more(fields) { shown + MORE } else { shown }
}

/// The options that were typed; rows without anything are left out.
pub(super) fn read(fields: &Fields) -> Vec<Opt> {
    let option = |place: usize| Opt {
        key: fields.text(&format!("key{place}")).to_lowercase(),
        names: typed(fields, &format!("option{place}")),
        diverts: typed_if_any(fields, &format!("diverts{place}")),
    };
    let is_something =
        |option: &Opt| !option.key.is_empty() || option.names != Names::default() || option.diverts.is_some();
    (1..=MOST).map(option).filter(is_something).collect()
}

/// What is wrong with them: at least two, each with a key of its own and its words.
pub(super) fn check_all(page: &Page, errors: &mut Errors, options: &[Opt]) {
    for (place, option) in (1..).zip(options) {
        let key = format!("key{place}");
        if !is_code(&option.key) {
            errors.add(key, page.t("subjects-code-wrong"));
        } else if options[..place - 1].iter().any(|other| other.key == option.key) {
            errors.add(key, page.t("subjects-code-taken"));
        }
        check(page, errors, &format!("option{place}"), &option.names, MAX_NAME);
        if let Some(diverts) = &option.diverts {
            check(page, errors, &format!("diverts{place}"), diverts, MAX_DIVERTS);
        }
    }
    if options.len() < 2 {
        errors.add(format!("key{}", options.len() + 1), page.t("subjects-options-few"));
    }
}
