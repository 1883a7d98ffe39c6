//! An answer: what it must say, and how it is given or proposed.

use super::proof;
use crate::act::{Act, act};
use crate::category;
use crate::clock;
use crate::complaint::{Move, Outcome, Role};
use crate::number::Number;
use crate::permission::Answer;
use crate::proposal::{self, ANSWER};
use crate::store::{Event, answer_detail, find_for, list_events};
use crate::template::blank_errors;
use crate::triage::{answering_for, is_in_charge};
use crate::words;
use database::Conn;
use documents::Kept;
use identity::Officer;
use jiff::Timestamp;
use serde_json::json;
use server::{Error, Result};
use ui::{Errors, Names, Page};

/// Characters. Room for the reasons, the next step and the remedy.
pub(crate) const MAX_ANSWER: usize = 8_000;
/// Characters of an answer that does not say "done": fewer give no reasons.
const MIN_REASONS: usize = 30;
/// Characters of who is competent.
const MAX_COMPETENT: usize = 200;

/// What is answered.
#[derive(Clone, Debug)]
pub(crate) struct Reply {
    /// What was done.
    pub(crate) outcome: Outcome,
    /// The text, as its author will read it.
    pub(crate) text: String,
    /// Who is competent, where the outcome says that another administration is.
    pub(crate) competent: Option<Names>,
    /// The event of an earlier proposal whose files go with it too.
    pub(crate) earlier: Option<i32>,
}

/// What became of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Answered {
    /// Its author reads it.
    Given,
    /// It waits for a second person.
    Proposed,
}

/// Who is competent, as it was written; nobody when nothing was.
pub(crate) fn competent_of(written: &str) -> Option<Names> {
    let name = || written.trim().to_owned();
    (!written.trim().is_empty()).then(|| Names { ar: name(), fr: name(), zgh: name(), en: name() })
}

/// What is wrong with an answer, whatever it is about.
pub(crate) fn faults(page: &Page, outcome: Option<Outcome>, text: &str, competent: Option<&Names>) -> Errors {
    let mut errors = Errors::none();
    if outcome.is_none() {
        errors.add("outcome", page.t("error-outcome"));
    }
    let mut typed = words::typed_errors(page, "text", text, MAX_ANSWER, "error-answer-missing");
    typed.0.extend(blank_errors(page, "text", text).0);
    let count = text.trim().chars().count();
    let needs_reasons = outcome.is_some_and(|outcome| outcome != Outcome::Resolved);
    if typed.is_empty() && needs_reasons && count < MIN_REASONS {
        errors.add("text", page.t2("respond-reasons-short", "min", MIN_REASONS, "count", count));
    }
    errors.0.extend(typed.0);
    match competent {
        None if outcome == Some(Outcome::NotCompetent) => {
            errors.add("competent", page.t("respond-competent-missing"));
        }
        Some(names) => {
            let name = names.in_lang(page.lang);
            errors.check_text(page.lang, "competent_name", name, MAX_COMPETENT, None);
        }
        None => {}
    }
    errors
}

/// Answers, or proposes the answer where the subject demands a second person, if the complaint is still at `version` (none:
/// whatever it is) and the officer is in charge of it; `files` show what was done.
///
/// # Errors
/// [`Error::Invalid`] when the subject demands a file and there is none, [`Error::Forbidden`] for who is not in charge,
/// [`Error::Conflict`] when somebody was faster.
pub(crate) async fn answer(
    conn: &mut Conn,
    officer: &Officer<Answer>,
    now: Timestamp,
    number: &Number,
    version: Option<i32>,
    reply: &Reply,
    files: &[Kept],
) -> Result<Answered> {
    let tenant = officer.tenant();
    let Reply { outcome, text, competent, earlier } = reply;
    let (outcome, text) = (*outcome, text.trim());
    let days = identity::find_days(conn, tenant).await?;
    let contest_until = clock::due(&days, clock::CONTEST, now)?.on;
    let complaint = find_for(conn, officer, number).await?.ok_or(Error::NotFound)?;
    let is_mine = is_in_charge(officer, &complaint);
    if let Some(version) = version
        && complaint.version != version
    {
        // The same form sent twice is no conflict.
        let events = list_events(conn, tenant, complaint.id).await?;
        let last = events.as_slice().last().filter(|last| says(last, outcome, text));
        let last = last.filter(|_| is_mine && complaint.version == version.saturating_add(1));
        let proposed = Move::Propose.event();
        let repeated = |last: &Event| if last.kind == proposed { Answered::Proposed } else { Answered::Given };
        return last.map(repeated).ok_or(Error::Conflict);
    }
    if !is_mine {
        return Err(Error::Forbidden);
    }
    let demands = category::find_demands(conn, tenant, &complaint.category_code).await?;
    let mut proofs = match earlier {
        Some(seq) => proof::of_proposal(conn, tenant, complaint.id, *seq).await?,
        None => Vec::new(),
    };
    if demands.proof && outcome == Outcome::Resolved && files.is_empty() && proofs.is_empty() {
        return Err(Error::field("photos", officer.page().t("respond-proof-missing")));
    }
    let seq = complaint.version + 1;
    if !files.is_empty() {
        proofs.push(seq);
    }
    let mut detail = answer_detail(outcome, text);
    if let Some(names) = competent.as_ref().filter(|_| outcome == Outcome::NotCompetent) {
        detail["competent"] = json!(names);
    }
    if !proofs.is_empty() {
        detail["proof"] = json!(proofs);
    }
    let lender = answering_for(officer, complaint.assignee_id);
    let answered = if demands.visa {
        proposal::propose(conn, officer, now, &complaint, Role::Assignee, (ANSWER, detail), lender).await?;
        Answered::Proposed
    } else {
        let what = Act {
            detail,
            outcome: Some(outcome),
            until: Some(contest_until),
            ..Act::by(officer, Move::Answer, Role::Assignee, lender)
        };
        act(conn, tenant, now, &complaint, &what).await?;
        Answered::Given
    };
    for file in files {
        documents::attach(conn, now, &proof::about(complaint.id, seq), file).await?;
    }
    Ok(answered)
}

/// Whether an event gives or proposes this very answer.
fn says(event: &Event, outcome: Outcome, text: &str) -> bool {
    [Move::Answer.event(), Move::Propose.event()].contains(&event.kind.as_str())
        && event.detail["outcome"] == outcome.as_str()
        && event.detail["text"] == text
}
