//! The second person's word on a proposal, and the first person's second thoughts.

use crate::act::{Act, act};
use crate::clock;
use crate::complaint::{Move, Role, State};
use crate::number::Number;
use crate::permission::{Answer, Assign, Decide, Read};
use crate::proposal::{self, Decision, Proposal, REFUSAL};
use crate::store::{Complaint, find_for};
use database::Conn;
use identity::Officer;
use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::{Value, json};
use server::{Closed, Error, Result};

/// What the second person says.
#[derive(Clone, Debug)]
pub(crate) enum Verdict {
    /// It is to be done.
    Approve,
    /// It is not, for this reason.
    Decline(String),
}

impl Verdict {
    const fn decision(&self) -> Decision {
        match self {
            Self::Approve => Decision::Approved,
            Self::Decline(_) => Decision::Declined,
        }
    }
}

/// Whether they are the second pair of eyes: not who proposed it, nor whoever lent that person the right; nor somebody who decides
/// with a right that one of these lent them; nor the complaint's own author.
pub(super) fn is_second<P>(officer: &Officer<P>, complaint: &Complaint, proposal: &Proposal) -> bool {
    let lender = officer.acting_for::<Decide>().map(|lender| lender.id);
    !proposal.is_by(officer.id())
        && !lender.is_some_and(|lender| proposal.is_by(lender))
        && complaint.person_id != Some(officer.id())
}

/// Why they may not decide.
fn not_second(officer: &Officer<Decide>) -> Error {
    let page = officer.page();
    Error::Closed(Box::new(Closed {
        ground: page.t("decide-own"),
        next: page.t("decide-own-next"),
        remedy: page.t("decide-own-remedy"),
    }))
}

/// Decides on what waits, if the complaint is still at `version` and the proposal is that of event `seq` (none: whatever they
/// are), and says where the complaint then stands.
///
/// # Errors
/// [`Error::Closed`] for who is no second person, [`Error::Conflict`] when nothing waits any more or somebody moved it.
pub(crate) async fn decide(
    conn: &mut Conn,
    officer: &Officer<Decide>,
    now: Timestamp,
    number: &Number,
    version: Option<i32>,
    seq: Option<i32>,
    verdict: &Verdict,
) -> Result<State> {
    let tenant = officer.tenant();
    let complaint = find_for(conn, officer, number).await?.ok_or(Error::NotFound)?;
    let pending = proposal::find_open(conn, tenant, complaint.id).await?;
    let pending = pending.filter(|pending| seq.is_none_or(|seq| pending.seq == seq));
    let is_stale = version.is_some_and(|version| version != complaint.version);
    let Some(pending) = pending.filter(|_| !is_stale) else {
        let Some(seq) = seq else { return Err(Error::Conflict) };
        // The same form sent twice is no conflict.
        let settled = proposal::find(conn, tenant, complaint.id, seq).await?;
        let is_repetition =
            settled.is_some_and(|settled| settled.is(verdict.decision()) && settled.decided_by == Some(officer.id()));
        return if is_repetition { Ok(complaint.state) } else { Err(Error::Conflict) };
    };
    if !is_second(officer, &complaint, &pending) {
        return Err(not_second(officer));
    }
    let base = Act::by(officer, Move::Decline, Role::Head, officer.acting_for::<Decide>());
    let what = match verdict {
        Verdict::Decline(reason) => {
            Act { detail: json!({ "kind": pending.kind, "seq": pending.seq, "text": reason.trim() }), ..base }
        }
        Verdict::Approve => {
            let days = identity::find_days(conn, tenant).await?;
            approved(base, &pending, clock::due(&days, clock::CONTEST, now)?.on)?
        }
    };
    let state = act(conn, tenant, now, &complaint, &what).await?;
    let decided = (verdict.decision(), Some(officer.id()));
    proposal::settle(conn, tenant, now, complaint.id, pending.seq, decided).await?;
    Ok(state)
}

/// The move that was proposed, with the names of both.
fn approved<'a>(base: Act<'a>, pending: &Proposal, until: Date) -> Result<Act<'a>> {
    let until = Some(until);
    let mut detail = pending.detail.clone();
    let mut by = json!({ "id": pending.by_id, "name": pending.by_name });
    if let Some(lender) = detail.as_object_mut().and_then(|detail| detail.remove("for")) {
        by["for"] = lender;
    }
    detail["proposed_by"] = by;
    if pending.kind == REFUSAL {
        return Ok(Act { what: Move::Refuse, detail, until, ..base });
    }
    let outcome = pending.outcome().ok_or_else(|| Error::internal("a proposed answer without an outcome"))?;
    Ok(Act { what: Move::Answer, outcome: Some(outcome), detail, until, ..base })
}

/// Takes back what one proposed oneself, if it still waits; says where the complaint then stands.
///
/// # Errors
/// [`Error::Forbidden`] for what somebody else proposed, [`Error::Conflict`] when it waits no more.
pub(super) async fn take_back(
    conn: &mut Conn,
    officer: &Officer<Read>,
    now: Timestamp,
    number: &Number,
    seq: i32,
) -> Result<State> {
    let tenant = officer.tenant();
    let complaint = find_for(conn, officer, number).await?.ok_or(Error::NotFound)?;
    let found = proposal::find(conn, tenant, complaint.id, seq).await?.ok_or(Error::Conflict)?;
    if found.by_id != officer.id() {
        return Err(Error::Forbidden);
    }
    // The same form sent twice is no conflict.
    if found.is(Decision::Withdrawn) {
        return Ok(complaint.state);
    }
    let (who, lender) = if found.kind == REFUSAL {
        (Role::Dispatcher, officer.acting_for::<Assign>())
    } else {
        (Role::Assignee, officer.acting_for::<Answer>())
    };
    let detail: Value = json!({ "kind": found.kind, "seq": found.seq, "withdrawn": true });
    let what = Act { detail, ..Act::by(officer, Move::Decline, who, lender) };
    // First what waits: a complaint that moved has overtaken it.
    if found.decision.is_some() {
        return Err(Error::Conflict);
    }
    let state = act(conn, tenant, now, &complaint, &what).await?;
    proposal::settle(conn, tenant, now, complaint.id, seq, (Decision::Withdrawn, None)).await?;
    Ok(state)
}
