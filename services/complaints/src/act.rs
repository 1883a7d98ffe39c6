//! A complaint is moved: its row, what the public sees of its state, and the event that says so, at once.

use crate::announce::{Announce, Announcement};
use crate::complaint::{Move, Outcome, Role, State};
use crate::proposal;
use crate::schema::{complaint, event, face};
use crate::store::{Complaint, about};
use crate::transfer;
use database::{Conn, TenantId, prepared};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use identity::{Member, Officer};
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
    /// For [`Move::Answer`].
    pub(crate) outcome: Option<Outcome>,
    /// The officer put in charge, for [`Move::Assign`]; none for a unit alone.
    pub(crate) assignee: Option<Uuid>,
    /// The unit put in charge, for [`Move::Assign`].
    pub(crate) unit: Option<Uuid>,
    /// For [`Move::Merge`].
    pub(crate) incident: Option<Uuid>,
    /// The last day for the answer, where the move changes it: after [`Move::Contest`], [`Move::Reopen`], [`Move::Ask`],
    /// [`Move::Reply`] and [`Move::ReplyLapse`].
    pub(crate) due_on: Option<Date>,
    /// The last day for its author: to contest after [`Move::Answer`] and [`Move::Refuse`], to reply after [`Move::Ask`].
    pub(crate) until: Option<Date>,
}

impl<'a> Act<'a> {
    /// An officer's move, with the right that `lender` delegated, if it is not their own; without anything else.
    pub(crate) fn by<P>(officer: &'a Officer<P>, what: Move, who: Role, lender: Option<&'a Member>) -> Self {
        Self { actor: Some(officer.id()), actor_name: officer.name(), acting_for: lender, ..Self::new(what, who) }
    }

    /// A move without anything else; by the clock, or by an author without an account.
    pub(crate) fn new(what: Move, who: Role) -> Self {
        Self {
            what,
            who,
            actor: None,
            actor_name: "",
            acting_for: None,
            detail: json!({}),
            outcome: None,
            assignee: None,
            unit: None,
            incident: None,
            due_on: None,
            until: None,
        }
    }
}

/// What a complaint's columns become.
struct Changed {
    state: State,
    outcome: Option<Outcome>,
    assignee: Option<Uuid>,
    unit: Option<Uuid>,
    incident: Option<Uuid>,
    due_on: Date,
    contest_until: Option<Date>,
    reply_until: Option<Date>,
}

impl Changed {
    fn by(act: &Act<'_>, from: &Complaint, state: State) -> Self {
        let begins = act.what.begins_cycle();
        // Who was in charge before is asked to be in charge again only on purpose.
        let is_loose = begins || matches!(act.what, Move::Leave | Move::TransferRefuse | Move::TransferTakeBack);
        let is_asked = state == State::AwaitingCitizen;
        Self {
            state,
            outcome: match act.what {
                Move::Answer => act.outcome,
                // Nobody got round to it, and nobody is owed it.
                Move::EndTrial => Some(from.outcome().unwrap_or(Outcome::NotResolved)),
                _ if begins => None,
                _ => from.outcome(),
            },
            assignee: match act.what {
                Move::Assign => act.assignee,
                // Who stands in for an absent colleague takes it up in their place.
                Move::Take => from.assignee_id.or(act.actor),
                _ if is_loose => None,
                _ => from.assignee_id,
            },
            unit: match act.what {
                Move::Assign => act.unit,
                _ if is_loose => None,
                _ => from.unit_id,
            },
            incident: match act.what {
                Move::Merge => act.incident,
                Move::Leave => None,
                _ if begins => None,
                _ => from.incident_id,
            },
            due_on: act.due_on.unwrap_or(from.due_on),
            contest_until: match act.what {
                Move::Answer | Move::Refuse => act.until,
                _ if begins => None,
                _ => from.contest_until,
            },
            reply_until: match act.what {
                Move::Ask => act.until,
                _ if is_asked => from.reply_until,
                _ => None,
            },
        }
    }
}

/// Moves a complaint: its row, the event, the trail and the job that tells people, in the caller's transaction.
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
    let state = write(conn, tenant, now, from, act).await?;
    let version = from.version + 1;
    let mut trail = json!({ "version": version });
    if let Some(giver) = act.acting_for {
        trail["for"] = json!(giver.id);
    }
    if act.what == Move::EndTrial {
        trail["trial"] = json!(true);
    }
    identity::record(conn, tenant, now, act.actor, act.what.event(), &about(from.id), trail).await?;
    jobs::enqueue::<Announce>(conn, tenant, now, &Announcement { complaint: from.id, seq: version }).await?;
    Ok(state)
}

/// The same without the trail, and nobody is told: for what the demonstration says that happened.
///
/// # Errors
/// As [`act`].
pub(crate) async fn write(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    from: &Complaint,
    act: &Act<'_>,
) -> Result<State> {
    let state = from.after(act.what, act.who).ok_or(Error::Conflict)?;
    let version = from.version + 1;
    if from.state == State::TransferProposed {
        transfer::hold(conn, tenant, now, from, (act.what, act.who, state)).await?;
    }
    let changed = Changed::by(act, from, state);
    let update = diesel::update(complaint::table)
        .filter(complaint::tenant_id.eq(tenant))
        .filter(complaint::id.eq(from.id))
        .filter(complaint::version.eq(from.version))
        .set((
            complaint::state.eq(state.as_str()),
            complaint::cycle.eq(from.cycle + i16::from(act.what.begins_cycle())),
            complaint::outcome.eq(changed.outcome.map(Outcome::as_str)),
            complaint::assignee_id.eq(changed.assignee),
            complaint::unit_id.eq(changed.unit),
            complaint::incident_id.eq(changed.incident),
            complaint::due_on.eq(changed.due_on.to_diesel()),
            complaint::contest_until.eq(changed.contest_until.to_diesel()),
            complaint::reply_until.eq(changed.reply_until.to_diesel()),
            complaint::version.eq(version),
        ));
    if prepared(update).execute(conn).await? == 0 {
        return Err(Error::Conflict);
    }
    if changed.state != from.state {
        let shown = face::table.filter(face::tenant_id.eq(tenant)).filter(face::complaint_id.eq(from.id));
        let update = diesel::update(shown).set((face::state.eq(state.as_str()), face::changed_at.eq(now.to_diesel())));
        prepared(update).execute(conn).await?;
    }
    if proposal::is_overtaken(act.what, act.who, from.state, state) {
        proposal::overtake(conn, tenant, now, from.id).await?;
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
            event::kind.eq(act.what.event()),
            event::actor_id.eq(act.actor),
            event::actor_name.eq(act.actor_name),
            event::detail.eq(&detail),
        ))
        .execute(conn)
        .await?;
    Ok(state)
}
