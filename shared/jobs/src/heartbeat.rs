//! Workers say that they are alive; readiness looks here.

use crate::queue::later;
use crate::schema::worker;
use database::Conn;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::ToDiesel;
use std::time::Duration;
use uuid::Uuid;

/// How often a worker says that it is alive.
pub(crate) const BEAT: Duration = Duration::from_secs(10);
/// A worker that was not heard for this long is taken for dead: three beats.
const SILENCE: SignedDuration = SignedDuration::from_secs(30);

pub(crate) async fn beat(conn: &mut Conn, id: Uuid, now: Timestamp) -> QueryResult<()> {
    let now = now.to_diesel();
    diesel::insert_into(worker::table)
        .values((worker::id.eq(id), worker::seen_at.eq(now)))
        .on_conflict(worker::id)
        .do_update()
        .set(worker::seen_at.eq(now))
        .execute(conn)
        .await
        .map(|_| ())
}

/// A worker that stops leaves no trace.
pub(crate) async fn leave(conn: &mut Conn, id: Uuid) -> QueryResult<()> {
    diesel::delete(worker::table.find(id)).execute(conn).await.map(|_| ())
}

/// Forgets the workers that were killed before `before`.
pub(crate) async fn forget(conn: &mut Conn, before: Timestamp) -> QueryResult<usize> {
    diesel::delete(worker::table.filter(worker::seen_at.lt(before.to_diesel()))).execute(conn).await
}

/// Whether any worker was heard in the last 30 seconds.
///
/// # Errors
/// The database does not answer.
pub async fn is_worker_alive(conn: &mut Conn, now: Timestamp) -> QueryResult<bool> {
    let since = later(now, -SILENCE).to_diesel();
    diesel::select(diesel::dsl::exists(worker::table.filter(worker::seen_at.ge(since)))).get_result(conn).await
}
