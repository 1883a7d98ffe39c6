//! What one person proposes and a second decides on: a refusal, or an answer where its subject demands it.

use crate::act::{Act, act};
use crate::complaint::{Move, Outcome, Role, State};
use crate::schema::proposal;
use crate::store::Complaint;
use database::{Conn, TenantId};
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use identity::{Member, Officer};
use jiff::Timestamp;
use jiff_diesel::ToDiesel as _;
use serde_json::{Value, json};
use server::{Error, Result};
use uuid::Uuid;

/// A refusal.
pub(crate) const REFUSAL: &str = "refusal";
/// An answer.
pub(crate) const ANSWER: &str = "answer";

/// What became of a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Decision {
    /// The second person agreed: it was done.
    Approved,
    /// The second person did not.
    Declined,
    /// The complaint moved meanwhile, and there was nothing left to decide.
    Overtaken,
    /// Who proposed it took it back.
    Withdrawn,
}

impl Decision {
    /// As it is stored.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Approved => "approved",
            Self::Declined => "declined",
            Self::Overtaken => "overtaken",
            Self::Withdrawn => "withdrawn",
        }
    }
}

/// What waits for a second person, or waited.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = proposal, check_for_backend(Pg))]
pub(crate) struct Proposal {
    /// Of the event that proposes it.
    pub(crate) seq: i32,
    /// [`REFUSAL`] or [`ANSWER`].
    pub(crate) kind: String,
    /// The ground or the outcome, and the text that the author will read.
    pub(crate) detail: Value,
    /// Who proposes it.
    pub(crate) by_id: Uuid,
    /// Their name.
    pub(crate) by_name: String,
    /// When.
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub(crate) at: Timestamp,
    /// What became of it: see [`Decision`]; none while it waits.
    pub(crate) decision: Option<String>,
    /// Who decided.
    pub(crate) decided_by: Option<Uuid>,
}

impl Proposal {
    /// The text that the author will read.
    pub(crate) fn text(&self) -> &str {
        self.detail["text"].as_str().unwrap_or_default()
    }

    /// What the answer says was done; none for a refusal.
    pub(crate) fn outcome(&self) -> Option<Outcome> {
        self.detail["outcome"].as_str().and_then(|word| word.parse().ok())
    }

    /// Whether that became of it.
    pub(crate) fn is(&self, decision: Decision) -> bool {
        self.decision.as_deref() == Some(decision.as_str())
    }

    /// Whether it was proposed by this person, or with a right that this person had lent: they are one pair of eyes.
    pub(crate) fn is_by(&self, person: Uuid) -> bool {
        let lender = self.detail["for"]["id"].as_str().and_then(|id| id.parse::<Uuid>().ok());
        self.by_id == person || lender == Some(person)
    }
}

/// What waits for a second person at this complaint.
pub(crate) async fn find_open(conn: &mut Conn, tenant: TenantId, complaint: Uuid) -> QueryResult<Option<Proposal>> {
    proposal::table
        .filter(proposal::tenant_id.eq(tenant))
        .filter(proposal::complaint_id.eq(complaint))
        .filter(proposal::decision.is_null())
        .select(Proposal::as_select())
        .first(conn)
        .await
        .optional()
}

/// What was proposed last of this kind, whatever became of it.
pub(crate) async fn find_last(
    conn: &mut Conn,
    tenant: TenantId,
    complaint: Uuid,
    kind: &str,
) -> QueryResult<Option<Proposal>> {
    proposal::table
        .filter(proposal::tenant_id.eq(tenant))
        .filter(proposal::complaint_id.eq(complaint))
        .filter(proposal::kind.eq(kind))
        .order(proposal::seq.desc())
        .select(Proposal::as_select())
        .first(conn)
        .await
        .optional()
}

/// The proposal of this event.
pub(crate) async fn find(
    conn: &mut Conn,
    tenant: TenantId,
    complaint: Uuid,
    seq: i32,
) -> QueryResult<Option<Proposal>> {
    proposal::table
        .filter(proposal::tenant_id.eq(tenant))
        .filter(proposal::complaint_id.eq(complaint))
        .filter(proposal::seq.eq(seq))
        .select(Proposal::as_select())
        .first(conn)
        .await
        .optional()
}

/// Proposes something to a second person, with the right that `lender` lent, if somebody did; says where the complaint then
/// stands.
///
/// # Errors
/// [`Error::Conflict`] when the move is not allowed, when somebody moved it since, or when a proposal waits already.
pub(crate) async fn propose<P>(
    conn: &mut Conn,
    officer: &Officer<P>,
    now: Timestamp,
    complaint: &Complaint,
    who: Role,
    (kind, detail): (&str, Value),
    lender: Option<&Member>,
) -> Result<State> {
    let tenant = officer.tenant();
    let mut said = detail.clone();
    said["kind"] = json!(kind);
    let what = Act { detail: said, ..Act::by(officer, Move::Propose, who, lender) };
    let state = act(conn, tenant, now, complaint, &what).await?;
    let mut kept = detail;
    if let Some(lender) = lender {
        kept["for"] = json!({ "id": lender.id, "name": lender.name });
    }
    let by = (officer.id(), officer.name());
    insert(conn, tenant, now, (complaint.id, complaint.version + 1), (kind, &kept), by).await?;
    Ok(state)
}

/// Keeps what the event `seq` of a complaint proposes.
///
/// # Errors
/// [`Error::Conflict`] when a proposal waits already.
pub(crate) async fn insert(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    (complaint, seq): (Uuid, i32),
    (kind, detail): (&str, &Value),
    (by, name): (Uuid, &str),
) -> Result<()> {
    let written = diesel::insert_into(proposal::table)
        .values((
            proposal::tenant_id.eq(tenant),
            proposal::complaint_id.eq(complaint),
            proposal::seq.eq(seq),
            proposal::kind.eq(kind),
            proposal::detail.eq(detail),
            proposal::by_id.eq(by),
            proposal::by_name.eq(name),
            proposal::at.eq(now.to_diesel()),
        ))
        .on_conflict_do_nothing()
        .execute(conn)
        .await?;
    if written == 0 { Err(Error::Conflict) } else { Ok(()) }
}

/// Ends what waits, decided by `by`, nobody when it was taken back.
///
/// # Errors
/// [`Error::Conflict`] when it waits no more.
pub(crate) async fn settle(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    complaint: Uuid,
    seq: i32,
    (decision, by): (Decision, Option<Uuid>),
) -> Result<()> {
    let settled = diesel::update(proposal::table)
        .filter(proposal::tenant_id.eq(tenant))
        .filter(proposal::complaint_id.eq(complaint))
        .filter(proposal::seq.eq(seq))
        .filter(proposal::decision.is_null())
        .set((
            proposal::decision.eq(decision.as_str()),
            proposal::decided_by.eq(by),
            proposal::decided_at.eq(now.to_diesel()),
        ))
        .execute(conn)
        .await?;
    if settled == 0 { Err(Error::Conflict) } else { Ok(()) }
}

/// Whether a move from `from` to `to` leaves nothing to decide on. What a second person approves is settled by them.
pub(crate) fn is_overtaken(what: Move, who: Role, from: State, to: State) -> bool {
    let may_wait = matches!(from, State::Submitted | State::Screening | State::Assigned | State::InProgress);
    let is_approval = who == Role::Head && matches!(what, Move::Answer | Move::Refuse);
    // An officer may begin to work, and a refusal may be proposed before or after somebody said that it was looked at.
    let goes_on = matches!(what, Move::Take | Move::Acknowledge);
    may_wait && !is_approval && !goes_on && (from != to || what == Move::Assign)
}

/// Whatever waits at this complaint is overtaken.
pub(crate) async fn overtake(conn: &mut Conn, tenant: TenantId, now: Timestamp, complaint: Uuid) -> QueryResult<()> {
    diesel::update(proposal::table)
        .filter(proposal::tenant_id.eq(tenant))
        .filter(proposal::complaint_id.eq(complaint))
        .filter(proposal::decision.is_null())
        .set((proposal::decision.eq(Decision::Overtaken.as_str()), proposal::decided_at.eq(now.to_diesel())))
        .execute(conn)
        .await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_proposal_is_overtaken_by_what_moves_the_complaint_and_by_nothing_else() {
        use State::{Answered, Assigned, InProgress, Inadmissible, Screening, Submitted, Withdrawn};
        for (what, who, from, to, expected) in [
            (Move::Assign, Role::Dispatcher, Submitted, Assigned, true),
            (Move::Assign, Role::Dispatcher, Assigned, Assigned, true),
            (Move::Withdraw, Role::Author, InProgress, Withdrawn, true),
            (Move::Answer, Role::Assignee, Assigned, Answered, true),
            (Move::Answer, Role::Head, Assigned, Answered, false),
            (Move::Refuse, Role::Head, Screening, Inadmissible, false),
            (Move::Acknowledge, Role::Dispatcher, Submitted, Screening, false),
            (Move::Take, Role::Assignee, Assigned, InProgress, false),
            (Move::Remind, Role::Author, Assigned, Assigned, false),
            (Move::Propose, Role::Assignee, Assigned, Assigned, false),
            (Move::Contest, Role::Author, Answered, Submitted, false),
        ] {
            assert_eq!(is_overtaken(what, who, from, to), expected, "{what:?} {who:?} {from:?}");
        }
    }
}
