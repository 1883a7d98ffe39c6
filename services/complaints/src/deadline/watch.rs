//! Which complaints a run has to look at: each open one with the next day on which something of it is reached. What was moved since
//! it was looked at is looked at again, so that no move has to think of it.

use crate::complaint::State;
use crate::schema::watch;
use crate::trial::NONE;
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel::sql_types::{Array, Date as SqlDate, Text, Uuid as SqlUuid};
use diesel::upsert::excluded;
use diesel_async::RunQueryDsl;
use jiff::civil::Date;
use jiff_diesel::ToDiesel as _;
use uuid::Uuid;

/// Open complaints that are not watched, or were moved since.
const CATCH_UP: &str = "\
INSERT INTO complaints.watch AS watch (tenant_id, complaint_id, version, next_on)
SELECT complaint.tenant_id, complaint.id, complaint.version, $2
FROM complaints.complaint AS complaint
LEFT JOIN complaints.watch AS known ON known.tenant_id = $1 AND known.complaint_id = complaint.id
WHERE complaint.tenant_id = $1 AND complaint.state = ANY ($3) AND complaint.trial = $4
    AND known.version IS DISTINCT FROM complaint.version
ON CONFLICT (tenant_id, complaint_id) DO UPDATE SET version = EXCLUDED.version, next_on = EXCLUDED.next_on
    WHERE watch.tenant_id = $1";

/// Watches what is not watched, or was moved since it was.
pub(super) async fn catch_up(conn: &mut Conn, tenant: TenantId, today: Date) -> QueryResult<usize> {
    diesel::sql_query(CATCH_UP)
        .bind::<SqlUuid, _>(tenant)
        .bind::<SqlDate, _>(today.to_diesel())
        .bind::<Array<Text>, _>(State::OPEN.map(State::as_str).to_vec())
        .bind::<Text, _>(NONE)
        .execute(conn)
        .await
}

/// Those to be looked at today, the longest awaited first.
pub(super) async fn list_due(conn: &mut Conn, tenant: TenantId, today: Date, most: i64) -> QueryResult<Vec<Uuid>> {
    watch::table
        .filter(watch::tenant_id.eq(tenant))
        .filter(watch::next_on.le(today.to_diesel()))
        .order((watch::next_on, watch::complaint_id))
        .limit(most)
        .select(watch::complaint_id)
        .load(conn)
        .await
}

/// A complaint as it was looked at.
pub(super) struct Seen {
    pub(super) complaint: Uuid,
    /// Its version.
    pub(super) version: i32,
    /// When to look again.
    pub(super) next_on: Date,
}

/// Notes when to look at these again.
pub(super) async fn note(conn: &mut Conn, tenant: TenantId, seen: &[Seen]) -> QueryResult<()> {
    if seen.is_empty() {
        return Ok(());
    }
    let rows: Vec<_> = seen
        .iter()
        .map(|seen| {
            (
                watch::tenant_id.eq(tenant),
                watch::complaint_id.eq(seen.complaint),
                watch::version.eq(seen.version),
                watch::next_on.eq(seen.next_on.to_diesel()),
            )
        })
        .collect();
    diesel::insert_into(watch::table)
        .values(rows)
        .on_conflict((watch::tenant_id, watch::complaint_id))
        .do_update()
        .set((watch::version.eq(excluded(watch::version)), watch::next_on.eq(excluded(watch::next_on))))
        .execute(conn)
        .await?;
    Ok(())
}

/// Watches these no more: nothing is owed.
pub(super) async fn leave(conn: &mut Conn, tenant: TenantId, complaints: &[Uuid]) -> QueryResult<()> {
    diesel::delete(watch::table)
        .filter(watch::tenant_id.eq(tenant))
        .filter(watch::complaint_id.eq_any(complaints))
        .execute(conn)
        .await?;
    Ok(())
}

/// Looks at all of them again: the calendar changed.
pub(super) async fn look_again(conn: &mut Conn, tenant: TenantId, today: Date) -> QueryResult<()> {
    diesel::update(watch::table)
        .filter(watch::tenant_id.eq(tenant))
        .filter(watch::next_on.gt(today.to_diesel()))
        .set(watch::next_on.eq(today.to_diesel()))
        .execute(conn)
        .await?;
    Ok(())
}
