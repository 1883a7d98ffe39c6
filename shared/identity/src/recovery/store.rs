//! The rows of recoveries. Each change names the state that it starts from, so that of two at once one happens.

use super::rule::{APPROVAL, STOPPED, Standing, USE, delay, standing};
use super::tell::{TellRecovery, Told};
use crate::record_account;
use crate::schema::{account_event, audit_event, identity_link, person, recovery};
use crate::tokens::token::revoke_tokens;
use database::{Conn, TenantId};
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::{Timestamp as Instant, ToDiesel as _};
use serde_json::{Value, json};
use server::{Error, Result};
use uuid::Uuid;

/// A recovery as it stands.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = recovery, check_for_backend(Pg))]
pub(crate) struct Recovery {
    pub(super) id: Uuid,
    pub(super) person_id: Uuid,
    pub(super) tenant_id: TenantId,
    /// Where the link goes.
    pub(super) email: String,
    pub(super) checked: String,
    pub(super) started_by: Uuid,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub(super) started_at: Timestamp,
    pub(super) approved_by: Option<Uuid>,
    state: String,
    #[diesel(deserialize_as = jiff_diesel::NullableTimestamp)]
    pub(crate) usable_at: Option<Timestamp>,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub(super) expires_at: Timestamp,
    /// The paper on which the platform opened it; none: the administration's own people did.
    pub(super) paper: Option<Uuid>,
    /// Whose approver must agree to what the platform opened; none: another operator.
    pub(super) agrees_in: Option<TenantId>,
}

impl Recovery {
    pub(super) fn standing(&self, now: Timestamp) -> Standing {
        standing(&self.state, self.usable_at, self.expires_at, now)
    }

    /// The name under which messages keep it.
    pub(super) fn about(&self) -> String {
        format!("recovery:{}", self.id)
    }
}

/// The recovery of a person that is not over.
pub(crate) async fn find_open(conn: &mut Conn, now: Timestamp, person: Uuid) -> QueryResult<Option<Recovery>> {
    recovery::table
        .filter(recovery::person_id.eq(person))
        .filter(recovery::state.eq_any(["asked", "running"]))
        .filter(recovery::expires_at.gt(now.to_diesel()))
        .select(Recovery::as_select())
        .first(conn)
        .await
        .optional()
}

/// The recovery of this id.
pub(super) async fn find(conn: &mut Conn, id: Uuid) -> QueryResult<Option<Recovery>> {
    recovery::table.filter(recovery::id.eq(id)).select(Recovery::as_select()).first(conn).await.optional()
}

/// Since when a member holds what they hold, as the administration's trail says; none for who was there when it began.
pub(super) async fn find_since(conn: &mut Conn, tenant: TenantId, person: Uuid) -> QueryResult<Option<Timestamp>> {
    let at: Option<Instant> = audit_event::table
        .filter(audit_event::tenant_id.eq(tenant))
        .filter(audit_event::object.eq(format!("person:{person}")))
        .filter(audit_event::kind.eq_any(["member.joined", "member.changed"]))
        .order(audit_event::at.desc())
        .select(audit_event::at)
        .first(conn)
        .await
        .optional()?;
    Ok(at.map(Instant::to_jiff))
}

/// Whether the owner of an account stopped a recovery lately: by the link or from a session, as the account's trail says.
pub(super) async fn was_stopped(conn: &mut Conn, now: Timestamp, person: Uuid) -> QueryResult<bool> {
    let since = now.checked_sub(STOPPED).unwrap_or(now);
    let details: Vec<Value> = account_event::table
        .filter(account_event::person_id.eq(person))
        .filter(account_event::kind.eq("recovery.stopped"))
        .filter(account_event::at.gt(since.to_diesel()))
        .select(account_event::detail)
        .load(conn)
        .await?;
    Ok(details.iter().any(|detail| matches!(detail["by"].as_str(), Some("link" | "session"))))
}

/// Whether it was started, and agreed to, for another address than the account's, as the administration's trail says.
pub(super) async fn is_readdressed(conn: &mut Conn, of: &Recovery) -> QueryResult<bool> {
    let details: Vec<Value> = audit_event::table
        .filter(audit_event::tenant_id.eq(of.tenant_id))
        .filter(audit_event::object.eq(format!("person:{}", of.person_id)))
        .filter(audit_event::kind.eq("recovery.started"))
        .filter(audit_event::at.eq(of.started_at.to_diesel()))
        .select(audit_event::detail)
        .load(conn)
        .await?;
    Ok(of.approved_by.is_some() && details.iter().any(|detail| detail["other_address"] == true))
}

/// Takes away what else opens the account: sign-ins by providers, the proved number, and tokens in the administration that
/// gives the account back.
pub(super) async fn close_other_ways(conn: &mut Conn, now: Timestamp, of: &Recovery) -> QueryResult<()> {
    diesel::delete(identity_link::table.filter(identity_link::person_id.eq(of.person_id))).execute(conn).await?;
    diesel::update(person::table.filter(person::id.eq(of.person_id)))
        .set(person::phone_proved_at.eq(None::<Instant>))
        .execute(conn)
        .await?;
    revoke_tokens(conn, of.tenant_id, now, of.person_id).await
}

/// A recovery to be started.
pub(super) struct NewRecovery<'a> {
    /// Of the form: the same twice is one.
    pub(super) id: Uuid,
    pub(super) person: Uuid,
    pub(super) tenant: Uuid,
    pub(super) email: &'a str,
    pub(super) checked: &'a str,
    pub(super) by: Uuid,
    pub(super) needs_approval: bool,
    /// How long its owner can stop it, when nobody has to agree first.
    pub(super) wait: SignedDuration,
    /// See [`Recovery::paper`].
    pub(super) paper: Option<Uuid>,
    /// See [`Recovery::agrees_in`].
    pub(super) agrees_in: Option<TenantId>,
}

/// Starts it; false when one is under way, this one or another.
pub(super) async fn start(conn: &mut Conn, now: Timestamp, new: &NewRecovery<'_>) -> QueryResult<bool> {
    // One that ended by itself makes room for another.
    let stale = recovery::table
        .filter(recovery::person_id.eq(new.person))
        .filter(recovery::state.eq_any(["asked", "running"]))
        .filter(recovery::expires_at.le(now.to_diesel()));
    diesel::update(stale).set(recovery::state.eq("stopped")).execute(conn).await?;
    let (state, usable_at, expires_at) = if new.needs_approval {
        ("asked", None, now.checked_add(APPROVAL).unwrap_or(now))
    } else {
        let (usable_at, expires_at) = hours(now, new.wait);
        ("running", Some(usable_at), expires_at)
    };
    let started = diesel::insert_into(recovery::table)
        .values((
            recovery::id.eq(new.id),
            recovery::person_id.eq(new.person),
            recovery::tenant_id.eq(new.tenant),
            recovery::email.eq(new.email),
            recovery::checked.eq(new.checked),
            recovery::started_by.eq(new.by),
            recovery::started_at.eq(now.to_diesel()),
            recovery::needs_approval.eq(new.needs_approval),
            recovery::state.eq(state),
            recovery::usable_at.eq(usable_at.map(jiff_diesel::ToDiesel::to_diesel)),
            recovery::expires_at.eq(expires_at.to_diesel()),
            recovery::paper.eq(new.paper),
            recovery::agrees_in.eq(new.agrees_in),
        ))
        .on_conflict_do_nothing()
        .execute(conn)
        .await?;
    Ok(started == 1)
}

/// From when to when a link works whose delay begins now.
fn hours(now: Timestamp, wait: SignedDuration) -> (Timestamp, Timestamp) {
    let later = |from: Timestamp, by: SignedDuration| from.checked_add(by).unwrap_or(from);
    let usable_at = later(now, wait);
    (usable_at, later(usable_at, USE))
}

/// A second one agrees: the delay begins, the account's trail says so, and whoever must know is told. False when they agreed already.
///
/// # Errors
/// [`Error::Conflict`] when it does not wait for that, or for somebody else.
pub(super) async fn agree(conn: &mut Conn, now: Timestamp, of: &Recovery, by: Uuid) -> Result<bool> {
    if !approve(conn, now, of.id, by).await? {
        // Their own second click was faster, or somebody else.
        let present = find(conn, of.id).await?;
        let is_theirs = present.is_some_and(|present| present.approved_by == Some(by));
        return if is_theirs { Ok(false) } else { Err(Error::Conflict) };
    }
    record_account(conn, now, Some(of.person_id), "recovery.approved", json!({ "by": by })).await?;
    jobs::enqueue::<TellRecovery>(conn, of.tenant_id, now, &Told { recovery: of.id }).await?;
    Ok(true)
}

async fn approve(conn: &mut Conn, now: Timestamp, id: Uuid, by: Uuid) -> QueryResult<bool> {
    let asked = recovery::table
        .filter(recovery::id.eq(id))
        .filter(recovery::state.eq("asked"))
        .filter(recovery::expires_at.gt(now.to_diesel()))
        .filter(recovery::started_by.ne(by))
        .filter(recovery::person_id.ne(by));
    let (usable_at, expires_at) = hours(now, delay(calendar::local_date(now)));
    let approved = diesel::update(asked)
        .set((
            recovery::state.eq("running"),
            recovery::approved_by.eq(by),
            recovery::usable_at.eq(usable_at.to_diesel()),
            recovery::expires_at.eq(expires_at.to_diesel()),
        ))
        .execute(conn)
        .await?;
    Ok(approved == 1)
}

/// What the platform opened in an administration and is not over, the latest first.
pub(super) async fn list_of_platform(conn: &mut Conn, tenant: TenantId, now: Timestamp) -> QueryResult<Vec<Recovery>> {
    recovery::table
        .filter(recovery::tenant_id.eq(tenant))
        .filter(recovery::paper.is_not_null())
        .filter(recovery::state.eq_any(["asked", "running"]))
        .filter(recovery::expires_at.gt(now.to_diesel()))
        .order(recovery::started_at.desc())
        .select(Recovery::as_select())
        .load(conn)
        .await
}

/// The administrations in which one waits until this region agrees.
pub(super) async fn list_awaiting(conn: &mut Conn, region: TenantId, now: Timestamp) -> QueryResult<Vec<TenantId>> {
    recovery::table
        .filter(recovery::agrees_in.eq(region))
        .filter(recovery::paper.is_not_null())
        .filter(recovery::state.eq("asked"))
        .filter(recovery::expires_at.gt(now.to_diesel()))
        .select(recovery::tenant_id)
        .distinct()
        .load(conn)
        .await
}

/// Stops it, and the account's trail says by whom; false when it is over already.
pub(super) async fn halt(conn: &mut Conn, now: Timestamp, of: &Recovery, by: &str) -> QueryResult<bool> {
    let open = recovery::table
        .filter(recovery::id.eq(of.id))
        .filter(recovery::state.eq_any(["asked", "running"]))
        .filter(recovery::expires_at.gt(now.to_diesel()));
    let is_stopped = diesel::update(open).set(recovery::state.eq("stopped")).execute(conn).await? == 1;
    if is_stopped {
        record_account(conn, now, Some(of.person_id), "recovery.stopped", json!({ "by": by })).await?;
    }
    Ok(is_stopped)
}

/// Uses it, once and within its hours.
pub(super) async fn finish(conn: &mut Conn, now: Timestamp, id: Uuid) -> QueryResult<bool> {
    let open = recovery::table
        .filter(recovery::id.eq(id))
        .filter(recovery::state.eq("running"))
        .filter(recovery::usable_at.le(now.to_diesel()))
        .filter(recovery::expires_at.gt(now.to_diesel()));
    Ok(diesel::update(open).set(recovery::state.eq("done")).execute(conn).await? == 1)
}

/// Forgets those that have been over for a month: the trails keep what happened.
pub(crate) async fn forget_recoveries(conn: &mut Conn, now: Timestamp) -> QueryResult<usize> {
    let since = now.checked_sub(SignedDuration::from_hours(30 * 24)).unwrap_or(now);
    diesel::delete(recovery::table.filter(recovery::expires_at.le(since.to_diesel()))).execute(conn).await
}
