//! Number and code, as somebody types them to open or to check a complaint.

use crate::number::Number;
use identity::{Code, Directory, Tenant};
use serde::Deserialize;
use server::Result;
use std::sync::Arc;
use ui::{Errors, Page};

/// How one looks.
const EXAMPLE_NUMBER: &str = "26-AGA-000123-K";
const EXAMPLE_CODE: &str = "7K3MV-Q9XTP";

/// Number and code as somebody typed them, each into its field or both into one.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct TypedPair {
    pub(crate) number: String,
    pub(crate) code: String,
}

impl TypedPair {
    /// What they are; none when one of them cannot be.
    pub(crate) fn read(&self) -> Option<(Number, Code)> {
        let both = |text: &str| Number::typed(text).and_then(|(number, code)| Some((number, Code::typed(&code)?)));
        let each = || Some((Number::typed(&self.number)?.0, Code::typed(&self.code)?));
        each().or_else(|| both(&self.number)).or_else(|| both(&self.code))
    }

    /// The administration whose code is in the number.
    pub(crate) async fn tenant(&self, directory: &Directory) -> Result<Option<Arc<Tenant>>> {
        Ok(match self.read() {
            Some((number, _)) => directory.by_code(&number.tenant).await?,
            None => None,
        })
    }

    /// The number to be shown again: a code is not, whichever field it was pasted into.
    pub(crate) fn number_alone(self) -> String {
        match Number::typed(&self.number) {
            Some((number, code)) if !code.is_empty() => number.to_string(),
            _ => self.number,
        }
    }

    /// Why they open nothing: what cannot be a number or a code, each at its own field; where both can be, which of them is wrong is not
    /// told. Only what was typed is looked at.
    pub(crate) fn refusal(&self, page: &Page) -> Errors {
        let mut errors = Errors::none();
        if self.read().is_some() {
            errors.add("code", page.t("error-code"));
            return errors;
        }
        let is_empty = |text: &str| text.trim().is_empty();
        let pasted = [&self.number, &self.code].into_iter().find_map(|text| Number::typed(text));
        if is_empty(&self.number) && pasted.is_none() {
            errors.add("number", page.t("error-number-missing"));
        } else if pasted.is_none() {
            errors.add("number", page.t1("error-number-form", "example", EXAMPLE_NUMBER));
        }
        if is_empty(&self.code) && pasted.as_ref().is_none_or(|(_, pasted)| pasted.is_empty()) {
            errors.add("code", page.t("error-code-missing"));
        } else if Code::typed(&self.code).is_none() {
            errors.add("code", page.t1("error-code-form", "example", EXAMPLE_CODE));
        }
        errors
    }
}
