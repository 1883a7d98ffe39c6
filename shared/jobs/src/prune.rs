//! Housekeeping of the queue itself: done jobs and silent workers are forgotten.

use crate::heartbeat;
use crate::queue::later;
use crate::schedule::CLOCK_KEY;
use crate::timekeeper::CATCH_UP;
use crate::{Context, Failure, Job, Schedule, Tick};
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text, Timestamptz, Uuid as SqlUuid};
use diesel_async::RunQueryDsl;
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::ToDiesel;

/// How long done jobs are kept.
const KEPT: SignedDuration = SignedDuration::from_hours(7 * 24);
/// How long the clock's are: they are what keeps a period from being enqueued again after a start.
const CLOCK_KEPT: SignedDuration = SignedDuration::from_hours(CATCH_UP.as_hours() + 24);
/// How long a worker that was killed is remembered.
const WORKER_KEPT: SignedDuration = SignedDuration::from_hours(1);
/// Rows deleted by one transaction.
const BATCH: i64 = 2000;

/// Deletes done jobs after a week and forgets silent workers. Leases stay: their fencing numbers must never begin again.
#[derive(Clone, Copy, Debug)]
pub struct Prune;

impl Prune {
    /// When: each night.
    #[must_use]
    pub fn schedule() -> Schedule {
        Schedule::platform::<Self>("jobs.prune", "0 20 2 * * *")
    }
}

impl Job for Prune {
    const KIND: &'static str = "jobs.prune";
    type Payload = Tick;

    async fn run(&self, context: &Context, _: Tick) -> Result<(), Failure> {
        let database = &context.database;
        let (before, clock_before) = (later(context.now, -KEPT), later(context.now, -CLOCK_KEPT));
        let tenants = database.across_tenants(async |conn| with_old_jobs(conn, before, clock_before).await).await?;
        for Old { tenant_id: tenant } in tenants {
            let batch =
                async || database.tenant(tenant, async |conn| delete(conn, tenant, before, clock_before).await).await;
            while batch().await? > 0 {}
        }
        database.control(async |conn| heartbeat::forget(conn, later(context.now, -WORKER_KEPT)).await).await?;
        Ok(())
    }
}

#[derive(QueryableByName)]
struct Old {
    #[diesel(sql_type = SqlUuid)]
    tenant_id: TenantId,
}

/// What may go: `$1` and `$2` are the two limits, `$3` the pattern of the clock's keys.
macro_rules! is_old {
    () => {
        "state = 'done' AND finished_at < $1 AND (key IS NULL OR key NOT LIKE $3 OR finished_at < $2)"
    };
}

async fn with_old_jobs(conn: &mut Conn, before: Timestamp, clock_before: Timestamp) -> QueryResult<Vec<Old>> {
    diesel::sql_query(concat!("/* across tenants */ SELECT DISTINCT tenant_id FROM jobs.job WHERE ", is_old!()))
        .bind::<Timestamptz, _>(before.to_diesel())
        .bind::<Timestamptz, _>(clock_before.to_diesel())
        .bind::<Text, _>(format!("{CLOCK_KEY}%"))
        .load(conn)
        .await
}

async fn delete(conn: &mut Conn, tenant: TenantId, before: Timestamp, clock_before: Timestamp) -> QueryResult<usize> {
    diesel::sql_query(concat!(
        "DELETE FROM jobs.job WHERE tenant_id = $4 AND id IN
            (SELECT id FROM jobs.job WHERE tenant_id = $4 AND ",
        is_old!(),
        " LIMIT $5)"
    ))
    .bind::<Timestamptz, _>(before.to_diesel())
    .bind::<Timestamptz, _>(clock_before.to_diesel())
    .bind::<Text, _>(format!("{CLOCK_KEY}%"))
    .bind::<SqlUuid, _>(tenant)
    .bind::<BigInt, _>(BATCH)
    .execute(conn)
    .await
}
