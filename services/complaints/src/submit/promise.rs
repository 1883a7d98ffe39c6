//! Who will read what is written, said before it is sent: the administration alone, or the public too.

use crate::category::Category;
use crate::face::Visibility;
use crate::map::Showing;
use ui::{Fact, Page};

/// What the form says of it above the consent, whatever subject is chosen: that may change without a new page.
pub(super) struct Promise {
    pub(super) text: String,
    /// The subjects of which something is shown, by how much that is; empty for none.
    pub(super) shown: Vec<Fact>,
}

impl Promise {
    /// Of a form about one of `subjects`; without `showing` it is not known yet which administration answers.
    pub(super) fn of(page: &Page, showing: Option<Showing>, subjects: &[Category]) -> Self {
        let Some(showing) = showing else {
            return Self { text: page.t("form-privacy-any"), shown: Vec::new() };
        };
        let fact = |(visibility, key): (Visibility, &str)| {
            let names = subjects.iter().filter(|subject| subject.visibility == visibility);
            let names: Vec<&str> = names.map(|subject| subject.names.in_lang(page.lang)).collect();
            (!names.is_empty()).then(|| Fact::new(page.t(key), page.lang.join(&names)))
        };
        let kinds = [(Visibility::Public, "form-privacy-whole"), (Visibility::Limited, "form-privacy-rough")];
        let shown: Vec<Fact> = if showing.map { kinds.into_iter().filter_map(fact).collect() } else { Vec::new() };
        let key = match (shown.is_empty(), showing.is_unflagged) {
            (true, _) => "complaint-privacy",
            (false, true) => "form-privacy-at-once",
            (false, false) => "form-privacy-reviewed",
        };
        Self { text: page.t(key), shown }
    }
}

/// What is shown of a complaint about `subject`; empty where nothing is shown of any, or nobody knows yet.
pub(super) fn of_subject(page: &Page, showing: Option<Showing>, subject: &Category) -> String {
    let Some(Showing { map: true, is_unflagged }) = showing else { return String::new() };
    let key = match (subject.visibility, is_unflagged) {
        (Visibility::Public, true) => "form-public-at-once",
        (Visibility::Public, false) => "form-public-reviewed",
        (Visibility::Limited, _) => "form-public-rough",
        (Visibility::Private, _) => "form-public-never",
    };
    page.t1(key, "subject", subject.names.in_lang(page.lang))
}
