//! Number and code, as somebody types them to open a complaint.

use crate::number::Number;
use identity::Code;
use ui::{Errors, Page};

/// How one looks.
const EXAMPLE_NUMBER: &str = "26-AGA-000123-K";
const EXAMPLE_CODE: &str = "7K3MV-Q9XTP";

/// Number and code as somebody typed them, each into its field or both into one.
pub(crate) fn read_pair(number: &str, code: &str) -> Option<(Number, Code)> {
    let both = |text: &str| Number::typed(text).and_then(|(number, code)| Some((number, Code::typed(&code)?)));
    let each = || Some((Number::typed(number)?.0, Code::typed(code)?));
    each().or_else(|| both(number)).or_else(|| both(code))
}

/// What was typed as the number, to be shown again: a code is not, whichever field it was pasted into.
pub(crate) fn without_code(typed: String) -> String {
    match Number::typed(&typed) {
        Some((number, code)) if !code.is_empty() => number.to_string(),
        _ => typed,
    }
}

/// What cannot be a number or a code, each at its own field; nothing where both can be: which of them is wrong is then not told. Only
/// what was typed is looked at.
pub(crate) fn typing_errors(page: &Page, number: &str, code: &str) -> Errors {
    let mut errors = Errors::none();
    if read_pair(number, code).is_some() {
        return errors;
    }
    let is_empty = |text: &str| text.trim().is_empty();
    let pasted = [number, code].into_iter().find_map(Number::typed);
    if is_empty(number) && pasted.is_none() {
        errors.add("number", page.t("error-number-missing"));
    } else if pasted.is_none() {
        errors.add("number", page.t1("error-number-form", "example", EXAMPLE_NUMBER));
    }
    if is_empty(code) && pasted.as_ref().is_none_or(|(_, pasted)| pasted.is_empty()) {
        errors.add("code", page.t("error-code-missing"));
    } else if Code::typed(code).is_none() {
        errors.add("code", page.t1("error-code-form", "example", EXAMPLE_CODE));
    }
    errors
}
