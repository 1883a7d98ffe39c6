//! The statements by which workers share the queue. Each names one tenant, except the sweeps, which say so.

use crate::job::Failure;
use crate::schema::job;
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel::sql_types::{Array, BigInt, Jsonb, SmallInt, Text, Timestamptz, Uuid as SqlUuid};
use diesel_async::RunQueryDsl;
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::{Timestamp as SqlTimestamp, ToDiesel};
use serde_json::Value;
use uuid::Uuid;

/// How long a taken job belongs to its worker. A living worker renews long before; the jobs of a killed one wait this
/// long.
pub(crate) const LEASE: SignedDuration = SignedDuration::from_secs(60);
/// Attempts until a job is dead.
pub(crate) const MAX_ATTEMPTS: i16 = 8;
/// Tenants that one sweep finds; the others' turn comes with the next.
const SWEPT: i64 = 200;

/// `now + by`, and the end of time instead of an overflow.
pub(crate) fn later(now: Timestamp, by: SignedDuration) -> Timestamp {
    now.checked_add(by).unwrap_or(if by.is_negative() { Timestamp::MIN } else { Timestamp::MAX })
}

/// A tenant with work that is due.
#[derive(QueryableByName)]
pub(crate) struct Due {
    #[diesel(sql_type = SqlUuid)]
    pub(crate) tenant_id: TenantId,
    #[diesel(sql_type = Timestamptz)]
    waits_since: SqlTimestamp,
}

impl Due {
    pub(crate) fn waits_since(&self) -> Timestamp {
        self.waits_since.to_jiff()
    }
}

/// Tenants with jobs of these kinds that are due, who waits longest first. A job whose lease has ended is due.
pub(crate) async fn sweep(conn: &mut Conn, kinds: &[&str], now: Timestamp) -> QueryResult<Vec<Due>> {
    // The states stand in the text, not in a parameter: only so is the partial index of waiting jobs used.
    diesel::sql_query(
        "/* across tenants */ SELECT tenant_id, min(run_at) AS waits_since FROM jobs.job
          WHERE state IN ('ready', 'running') AND run_at <= $1 AND kind = ANY($2)
          GROUP BY tenant_id ORDER BY min(run_at) LIMIT $3",
    )
    .bind::<Timestamptz, _>(now.to_diesel())
    .bind::<Array<Text>, _>(kinds)
    .bind::<BigInt, _>(SWEPT)
    .load(conn)
    .await
}

/// Jobs that are due and that this program does not know.
#[derive(QueryableByName)]
pub(crate) struct Unknown {
    #[diesel(sql_type = Text)]
    pub(crate) kind: String,
    #[diesel(sql_type = BigInt)]
    pub(crate) waiting: i64,
}

pub(crate) async fn unknown(conn: &mut Conn, kinds: &[&str], now: Timestamp) -> QueryResult<Vec<Unknown>> {
    diesel::sql_query(
        "/* across tenants */ SELECT kind, count(*) AS waiting FROM jobs.job
          WHERE state IN ('ready', 'running') AND run_at <= $1 AND kind <> ALL($2)
          GROUP BY kind ORDER BY kind LIMIT 20",
    )
    .bind::<Timestamptz, _>(now.to_diesel())
    .bind::<Array<Text>, _>(kinds)
    .load(conn)
    .await
}

/// A job that belongs to one worker until its lease ends.
#[derive(Clone, Debug, QueryableByName)]
pub(crate) struct Claimed {
    #[diesel(sql_type = SqlUuid)]
    pub(crate) tenant_id: TenantId,
    #[diesel(sql_type = SqlUuid)]
    pub(crate) id: Uuid,
    #[diesel(sql_type = Text)]
    pub(crate) kind: String,
    #[diesel(sql_type = Jsonb)]
    pub(crate) payload: Value,
    #[diesel(sql_type = SmallInt)]
    pub(crate) attempts: i16,
    #[diesel(sql_type = SqlUuid)]
    pub(crate) lease: Uuid,
}

/// Takes the next job of `tenant`, the most urgent first. Rows that another worker is just taking are passed over, not waited for.
pub(crate) async fn claim(
    conn: &mut Conn,
    tenant: TenantId,
    kinds: &[&str],
    now: Timestamp,
) -> QueryResult<Option<Claimed>> {
    diesel::sql_query(
        "WITH due AS (
            SELECT id FROM jobs.job
             WHERE tenant_id = $1 AND state IN ('ready', 'running') AND run_at <= $2 AND kind = ANY($3)
             ORDER BY priority, run_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
         UPDATE jobs.job SET state = 'running', lease = $4, run_at = $5, attempts = attempts + 1
           FROM due WHERE job.tenant_id = $1 AND job.id = due.id
         RETURNING job.tenant_id, job.id, kind, payload, attempts, lease",
    )
    .bind::<SqlUuid, _>(tenant)
    .bind::<Timestamptz, _>(now.to_diesel())
    .bind::<Array<Text>, _>(kinds)
    .bind::<SqlUuid, _>(Uuid::new_v4())
    .bind::<Timestamptz, _>(later(now, LEASE).to_diesel())
    .get_result(conn)
    .await
    .optional()
}

/// The row, as long as it still belongs to whoever claimed it.
macro_rules! held {
    ($claimed:expr) => {
        job::table
            .filter(job::tenant_id.eq($claimed.tenant_id))
            .filter(job::id.eq($claimed.id))
            .filter(job::state.eq("running"))
            .filter(job::lease.eq($claimed.lease))
    };
}

/// Prolongs the lease; false when the job belongs to somebody else by now.
pub(crate) async fn renew(conn: &mut Conn, claimed: &Claimed, now: Timestamp) -> QueryResult<bool> {
    let renewed =
        diesel::update(held!(claimed)).set(job::run_at.eq(later(now, LEASE).to_diesel())).execute(conn).await?;
    Ok(renewed == 1)
}

/// What became of a run.
#[derive(Debug)]
pub(crate) enum Verdict {
    Done,
    Again { at: Timestamp, failure: Failure },
    Dead(Failure),
}

/// Writes what became of a run; false when the job belongs to somebody else by now, and nothing was written.
pub(crate) async fn finish(conn: &mut Conn, claimed: &Claimed, verdict: &Verdict, now: Timestamp) -> QueryResult<bool> {
    let (state, run_at, error, finished_at) = match verdict {
        Verdict::Done => ("done", now, None, Some(now)),
        Verdict::Again { at, failure } => ("ready", *at, Some(failure.text()), None),
        Verdict::Dead(failure) => ("dead", now, Some(failure.text()), Some(now)),
    };
    let written = diesel::update(held!(claimed))
        .set((
            job::state.eq(state),
            job::run_at.eq(run_at.to_diesel()),
            job::lease.eq(None::<Uuid>),
            job::error.eq(error),
            job::finished_at.eq(finished_at.map(ToDiesel::to_diesel)),
        ))
        .execute(conn)
        .await?;
    Ok(written == 1)
}

/// Puts a job back as if it had not been taken.
pub(crate) async fn give_back(conn: &mut Conn, claimed: &Claimed, now: Timestamp) -> QueryResult<()> {
    diesel::update(held!(claimed))
        .set((
            job::state.eq("ready"),
            job::run_at.eq(now.to_diesel()),
            job::lease.eq(None::<Uuid>),
            job::attempts.eq(claimed.attempts - 1),
        ))
        .execute(conn)
        .await
        .map(|_| ())
}
