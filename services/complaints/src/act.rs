//! A complaint is moved: its row, and the event that says so, at once.

use crate::announce::{Announce, Announcement};
use crate::complaint::{Move, Outcome, Role, State};
use crate::schema::{complaint, event};
use crate::store::{Complaint, about};
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use identity::Member;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff_diesel::ToDiesel as _;
use serde_json::{Value, json};
use server::{Error, Result};
use uuid::Uuid;

/// A move and what goes with it.
pub(crate) struct Act<'a> {
    /// What is done.
    pub(crate) what: Move,
    /// In which role.
    pub(crate) who: Role,
    /// By whom; nobody for an author without an account and for the clock.
    pub(crate) actor: Option<Uuid>,
    /// Their name, as events show it.
    pub(crate) actor_name: &'a str,
    /// Whose right it is, when it was delegated to them: events show both names.
    pub(crate) acting_for: Option<&'a Member>,
    /// What was written or decided.
    pub(crate) detail: Value,
    /// The officer put in charge, for [`Move::Assign`].
    pub(crate) assignee: Option<Uuid>,
    /// The day that follows from the move: of the answer after [`Move::Contest`], to contest after [`Move::Answer`].
    pub(crate) day: Option<Date>,
}

/// Moves a complaint: its row, the event and the job that tells people, in the caller's transaction.
///
/// # Errors
/// [`Error::Conflict`] when the move is not allowed, or when somebody moved it since `from` was read.
pub(crate) async fn act(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    from: &Complaint,
    act: &Act<'_>,
) -> Result<State> {
    let state = from.after(act.what, act.who).ok_or(Error::Conflict)?;
    let version = from.version + 1;
    let contested = matches!(act.what, Move::Contest);
    let outcome = match act.what {
        Move::Answer(outcome) => Some(outcome),
        _ if contested => None,
        // Nobody got round to it, and nobody is owed it.
        Move::EndTrial => Some(from.outcome().unwrap_or(Outcome::NotResolved)),
        _ => from.outcome(),
    };
    let assignee = if contested { None } else { act.assignee.or(from.assignee_id) };
    let (due_on, contest_until) = match act.what {
        Move::Answer(_) => (from.due_on, act.day),
        Move::Contest => (act.day.unwrap_or(from.due_on), None),
        _ => (from.due_on, from.contest_until),
    };
    let moved = diesel::update(complaint::table)
        .filter(complaint::tenant_id.eq(tenant))
        .filter(complaint::id.eq(from.id))
        .filter(complaint::version.eq(from.version))
        .set((
            complaint::state.eq(state.as_str()),
            complaint::cycle.eq(from.cycle + i16::from(contested)),
            complaint::outcome.eq(outcome.map(Outcome::as_str)),
            complaint::assignee_id.eq(assignee),
            complaint::due_on.eq(due_on.to_diesel()),
            complaint::contest_until.eq(contest_until.to_diesel()),
            complaint::version.eq(version),
        ))
        .execute(conn)
        .await?;
    if moved == 0 {
        return Err(Error::Conflict);
    }
    let mut detail = act.detail.clone();
    if let Some(giver) = act.acting_for {
        detail["for"] = json!({ "id": giver.id, "name": giver.name });
    }
    diesel::insert_into(event::table)
        .values((
            event::tenant_id.eq(tenant),
            event::complaint_id.eq(from.id),
            event::seq.eq(version),
            event::at.eq(now.to_diesel()),
            event::kind.eq(event_kind(act.what)),
            event::actor_id.eq(act.actor),
            event::actor_name.eq(act.actor_name),
            event::detail.eq(&detail),
        ))
        .execute(conn)
        .await?;
    let (kind, object) = (event_kind(act.what), about(from.id));
    let mut trail = json!({ "version": version });
    if let Some(giver) = act.acting_for {
        trail["for"] = json!(giver.id);
    }
    if act.what == Move::EndTrial {
        trail["trial"] = json!(true);
    }
    identity::record(conn, tenant, now, act.actor, kind, &object, trail).await?;
    jobs::enqueue::<Announce>(conn, tenant, now, &Announcement { complaint: from.id, seq: version }).await?;
    Ok(state)
}

/// The name of the event that a move leaves.
fn event_kind(what: Move) -> &'static str {
    match what {
        Move::Assign => "complaint.assigned",
        Move::Answer(_) => "complaint.answered",
        Move::Accept => "complaint.accepted",
        Move::Contest => "complaint.contested",
        Move::Lapse | Move::EndTrial => "complaint.closed",
    }
}
