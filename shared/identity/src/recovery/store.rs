//! The rows of recoveries. Each change names the state that it starts from, so that of two at once one happens.

use super::rule::{APPROVAL, Standing, USE, delay, standing};
use crate::schema::recovery;
use database::Conn;
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::ToDiesel as _;
use uuid::Uuid;

/// A recovery as it stands.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = recovery, check_for_backend(Pg))]
pub(crate) struct Recovery {
    pub(super) id: Uuid,
    pub(super) person_id: Uuid,
    pub(super) tenant_id: Uuid,
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
        let (usable_at, expires_at) = hours(now);
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
        ))
        .on_conflict_do_nothing()
        .execute(conn)
        .await?;
    Ok(started == 1)
}

/// From when to when a link works whose delay begins now.
fn hours(now: Timestamp) -> (Timestamp, Timestamp) {
    let later = |from: Timestamp, by: SignedDuration| from.checked_add(by).unwrap_or(from);
    let usable_at = later(now, delay(calendar::local_date(now)));
    (usable_at, later(usable_at, USE))
}

/// A second administrator agrees: the delay begins. False when it does not wait for that, or for somebody else.
pub(super) async fn approve(conn: &mut Conn, now: Timestamp, id: Uuid, by: Uuid) -> QueryResult<bool> {
    let asked = recovery::table
        .filter(recovery::id.eq(id))
        .filter(recovery::state.eq("asked"))
        .filter(recovery::expires_at.gt(now.to_diesel()))
        .filter(recovery::started_by.ne(by))
        .filter(recovery::person_id.ne(by));
    let (usable_at, expires_at) = hours(now);
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

/// Stops it; false when it is over already.
pub(super) async fn stop(conn: &mut Conn, now: Timestamp, id: Uuid) -> QueryResult<bool> {
    let open = recovery::table
        .filter(recovery::id.eq(id))
        .filter(recovery::state.eq_any(["asked", "running"]))
        .filter(recovery::expires_at.gt(now.to_diesel()));
    Ok(diesel::update(open).set(recovery::state.eq("stopped")).execute(conn).await? == 1)
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
