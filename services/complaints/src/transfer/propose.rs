//! Asking another administration to take a complaint, and asking it no more.

use super::store::{self, Hop, state};
use super::{ANSWER, LAST_HOP, end, next_hop, offer};
use crate::act::{Act, act};
use crate::clock;
use crate::complaint::{Move, Role, State};
use crate::number::Number;
use crate::permission::Assign;
use crate::schema::transfer;
use crate::store::{Complaint, find_for};
use crate::submit::in_all_languages;
use crate::triage::is_repetition;
use crate::words;
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use identity::{Officer, Tenant};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff_diesel::ToDiesel as _;
use serde_json::json;
use server::{Error, Result};
use ui::{Errors, Names, Page};
use uuid::Uuid;

/// Characters: a reason that says nothing helps nobody to decide.
pub(crate) const MIN_REASON: usize = 20;
/// Characters.
pub(crate) const MAX_REASON: usize = 2_000;

/// What is wrong with a reason.
pub(crate) fn reason_errors(page: &Page, field: &str, typed: &str) -> Errors {
    let mut errors = words::typed_errors(page, field, typed, MAX_REASON, "transfer-reason-missing");
    if errors.is_empty() && typed.trim().chars().count() < MIN_REASON {
        errors.add(field, page.t1("transfer-reason-short", "min", MIN_REASON));
    }
    errors
}

/// Asks `target` to take the complaint, if that is still at `version` (none: whatever it is), and says where it then stands.
///
/// # Errors
/// [`Error::Invalid`] names `target` when that one has said no already, or is the administration itself.
pub(crate) async fn propose(
    conn: &mut Conn,
    officer: &Officer<Assign>,
    now: Timestamp,
    number: &Number,
    version: Option<i32>,
    target: &Tenant,
    reason: &str,
) -> Result<State> {
    let tenant = officer.tenant();
    let complaint = find_for(conn, officer, number).await?.ok_or(Error::NotFound)?;
    if is_repetition(&complaint, version, || complaint.state == State::TransferProposed)? {
        return Ok(complaint.state);
    }
    // What is only tried stays where it is tried.
    if complaint.is_trial() {
        return Err(Error::Conflict);
    }
    let before = store::find_origin(conn, tenant, complaint.id).await?;
    let earlier = store::list_of(conn, tenant, complaint.id).await?;
    let tried: Vec<&store::Transfer> = earlier.iter().filter(|one| one.state != state::WITHDRAWN).collect();
    let has_refused = tried.iter().any(|one| one.target() == target.id && one.state == state::REFUSED);
    if target.id == tenant || has_refused {
        return Err(Error::field("target", officer.page().t("transfer-target-refused")));
    }
    let own = &officer.administration().names;
    let mut history = Vec::new();
    if let Some(before) = &before {
        history = before.hops();
        history.push(Hop {
            from: names_of(conn, before.origin()).await?,
            to: own.clone(),
            reason: before.reason.clone(),
            state: state::ACCEPTED.to_owned(),
            answer: String::new(),
            on: calendar::local_date(before.asked_at).to_string(),
        });
    }
    for one in &tried {
        history.push(Hop {
            from: own.clone(),
            to: names_of(conn, one.target()).await?,
            reason: one.reason.clone(),
            state: one.state.clone(),
            answer: one.decision_reason.clone().unwrap_or_default(),
            on: calendar::local_date(one.proposed_at).to_string(),
        });
    }
    let hop = next_hop(before.map_or(0, |before| before.hop), tried.len());
    let (id, until) = (Uuid::now_v7(), clock::rest(ANSWER, now)?);
    let is_arbiters = hop == LAST_HOP;
    let asked = if is_arbiters { in_all_languages("transfer-arbiter") } else { target.names.clone() };
    let what = Act {
        detail: json!({
            "target": asked, "text": reason.trim(), "transfer": id, "hop": hop, "until": until.to_string(),
        }),
        ..Act::by(officer, Move::Transfer, Role::Dispatcher, officer.acting_for::<Assign>())
    };
    let state = act(conn, tenant, now, &complaint, &what).await?;
    let new = Proposed { id, complaint: complaint.id, target: target.id, hop, reason: reason.trim(), until };
    insert(conn, tenant, now, &new, &history, officer.id()).await?;
    offer::write(conn, tenant, now, id).await?;
    Ok(state)
}

/// What is asked of whom.
pub(crate) struct Proposed<'a> {
    pub(crate) id: Uuid,
    pub(crate) complaint: Uuid,
    pub(crate) target: TenantId,
    pub(crate) hop: i16,
    pub(crate) reason: &'a str,
    /// The last day for the target to answer.
    pub(crate) until: Date,
}

/// Writes the origin's row of it, after these earlier hops.
pub(crate) async fn insert(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    new: &Proposed<'_>,
    history: &[Hop],
    by: Uuid,
) -> QueryResult<()> {
    diesel::insert_into(transfer::table)
        .values((
            transfer::tenant_id.eq(tenant),
            transfer::id.eq(new.id),
            transfer::complaint_id.eq(new.complaint),
            transfer::target_tenant_id.eq(new.target.uuid()),
            transfer::hop.eq(new.hop),
            transfer::reason.eq(new.reason),
            transfer::history.eq(serde_json::to_value(history).unwrap_or_default()),
            transfer::proposed_by.eq(by),
            transfer::proposed_at.eq(now.to_diesel()),
            transfer::answer_by.eq(new.until.to_diesel()),
            transfer::state.eq(if new.hop == LAST_HOP { state::ARBITRATION } else { state::PROPOSED }),
        ))
        .execute(conn)
        .await?;
    Ok(())
}

/// The name of an administration, as it stands now.
pub(super) async fn names_of(conn: &mut Conn, tenant: TenantId) -> QueryResult<Names> {
    Ok(identity::find_tenant(conn, tenant).await?.map(|tenant| tenant.names).unwrap_or_default())
}

/// Asks no more, unless somebody was faster and said yes; says where the complaint then stands.
pub(crate) async fn take_back(
    conn: &mut Conn,
    officer: &Officer<Assign>,
    now: Timestamp,
    number: &Number,
    version: Option<i32>,
) -> Result<State> {
    let tenant = officer.tenant();
    let complaint: Complaint = find_for(conn, officer, number).await?.ok_or(Error::NotFound)?;
    if is_repetition(&complaint, version, || complaint.state == State::Screening)? {
        return Ok(complaint.state);
    }
    let open = store::lock_open(conn, tenant, complaint.id).await?.filter(store::Transfer::is_asked);
    let open = open.ok_or(Error::Conflict)?;
    end(conn, tenant, now, &open, state::WITHDRAWN, None).await?;
    let what = Act {
        detail: json!({ "transfer": open.id, "target": names_of(conn, open.target()).await? }),
        ..Act::by(officer, Move::TransferTakeBack, Role::Dispatcher, officer.acting_for::<Assign>())
    };
    act(conn, tenant, now, &complaint, &what).await
}
