//! What is typed beside a signed agreement: who signed, as what, when. The same where an administration joins and where it hands
//! the agreement in later.

use crate::join::one_line_errors;
use jiff::Timestamp;
use jiff::civil::Date;
use server::Parts;
use ui::{Errors, Page};

/// As it was typed.
#[derive(Clone, Debug, Default)]
pub(crate) struct Signed {
    pub(crate) signer: String,
    pub(crate) position: String,
    pub(crate) signed_on: String,
}

impl Signed {
    /// Of a form that was read to its end.
    pub(crate) fn of(parts: &Parts) -> Self {
        let [signer, position, signed_on] =
            ["signer", "position", "signed_on"].map(|field| parts.text_of(field).trim().to_owned());
        Self { signer, position, signed_on }
    }

    /// Notes what is wrong with it; the day of the signature when it is one.
    pub(crate) fn judge(&self, page: &Page, now: Timestamp, errors: &mut Errors) -> Option<Date> {
        one_line_errors(page, errors, ("signer", &page.t("join-signer")), &self.signer);
        one_line_errors(page, errors, ("position", &page.t("join-signer-position")), &self.position);
        let today = calendar::local_date(now);
        let day = self.signed_on.parse::<Date>().ok().filter(|day| *day <= today && day.year() >= 2000);
        if day.is_none() {
            errors.add("signed_on", page.t("join-signed-on-wrong"));
        }
        day
    }
}
