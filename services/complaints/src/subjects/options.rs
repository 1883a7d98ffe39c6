//! The options of a question as a form asks for them: rows of a key, its words, and where it leads instead.

use super::words::{check, typed, typed_if_any};
use crate::question::{Opt, is_code};
use server::Fields;
use ui::{Errors, Names, Page};

/// More than a list can be read with.
const MOST: usize = 20;
/// Empty rows for new ones.
const EMPTY: usize = 2;
const MAX_NAME: usize = 120;
const MAX_DIVERTS: usize = 500;

/// A row of the form.
pub(super) struct Row {
    pub(super) place: usize,
    /// The names of its fields.
    pub(super) key_field: String,
    pub(super) names_stem: String,
    pub(super) diverts_stem: String,
    pub(super) key: String,
    pub(super) names: Names,
    pub(super) diverts: Names,
}

/// The rows of these options, and empty ones after them.
pub(super) fn rows(options: &[Opt]) -> Vec<Row> {
    let empty = Opt { key: String::new(), names: Names::default(), diverts: None };
    let all = options.iter().chain(std::iter::repeat_n(&empty, EMPTY)).take(MOST);
    let row = |(place, option): (usize, &Opt)| Row {
        place,
        key_field: format!("key{place}"),
        names_stem: format!("option{place}"),
        diverts_stem: format!("diverts{place}"),
        key: option.key.clone(),
        names: option.names.clone(),
        diverts: option.diverts.clone().unwrap_or_default(),
    };
    (1..).zip(all).map(row).collect()
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
