//! What waits for a second person, as the desk reads it.

use super::settle::is_second;
use crate::permission::Decide;
use crate::proposal::{Proposal, REFUSAL};
use crate::refuse::Refusal;
use crate::store::Complaint;
use crate::words;
use identity::Officer;
use ui::{Fact, Page};

/// A proposal in words.
#[derive(Clone, Debug)]
pub(crate) struct Waiting {
    /// Of the event that proposed it.
    pub(crate) seq: i32,
    /// What it is.
    pub(crate) title: String,
    /// Who proposes it, when, and on what ground or with what outcome.
    pub(crate) facts: Vec<Fact>,
    /// What the author will read.
    pub(crate) text: String,
    /// Whether the reader proposed it, and may take it back.
    pub(crate) is_own: bool,
    /// Whether the reader may decide on it.
    pub(crate) may_decide: bool,
}

impl Waiting {
    /// What waits, for this reader.
    pub(crate) fn of<P>(officer: &Officer<P>, page: &Page, complaint: &Complaint, pending: &Proposal) -> Self {
        let lang = page.lang;
        let by = match pending.detail["for"]["name"].as_str() {
            Some(lender) => page.t2("acting-for", "name", pending.by_name.as_str(), "giver", lender),
            None => pending.by_name.clone(),
        };
        let mut facts =
            vec![Fact::new(page.t("decide-by"), by), Fact::new(page.t("decide-at"), words::moment(lang, pending.at))];
        if let Some(refusal) = Refusal::of(lang, &pending.detail, true) {
            facts.extend(refusal.facts(lang, false));
        }
        if let Some(outcome) = pending.outcome() {
            facts.push(Fact::new(page.t("answer-outcome"), words::outcome(lang, outcome)));
        }
        if let Some(name) = words::competent(lang, &pending.detail) {
            facts.push(Fact::new(page.t("respond-competent"), name));
        }
        let key = if pending.kind == REFUSAL { "decide-refusal" } else { "decide-answer" };
        Self {
            seq: pending.seq,
            title: page.t(key),
            facts,
            text: pending.text().to_owned(),
            is_own: pending.by_id == officer.id(),
            may_decide: officer.may::<Decide>() && is_second(officer, complaint, pending),
        }
    }
}
