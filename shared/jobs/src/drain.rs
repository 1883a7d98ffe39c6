//! Running everything that is due, to the end: for `diwan work --once` and for tests.

use crate::run::{self, Ended};
use crate::{Registry, queue};
use calendar::Clock;
use database::Database;
use diesel::prelude::*;
use diesel::sql_types::BigInt;
use diesel_async::RunQueryDsl;

/// What a drain did, in runs of jobs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Drained {
    /// Done.
    pub done: usize,
    /// Failed, to be tried again later.
    pub retried: usize,
    /// Failed for good.
    pub dead: usize,
    /// Taken over by another worker while they ran.
    pub lost: usize,
}

/// Runs, one after the other, all jobs that are due, and those that become due through them. What fails waits for its
/// next attempt and is not waited for.
///
/// # Errors
/// The database does not answer.
pub async fn drain(database: &Database, registry: &Registry, clock: &Clock) -> QueryResult<Drained> {
    let kinds = registry.kinds();
    let mut drained = Drained::default();
    loop {
        let due = database.across_tenants(async |conn| queue::sweep(conn, &kinds, clock.now()).await).await?;
        let mut ran = false;
        for queue::Due { tenant_id: tenant, .. } in due {
            // One at a time: what waits behind a long job would lose its lease.
            let claim = async || {
                database.tenant(tenant, async |conn| queue::claim(conn, tenant, &kinds, clock.now()).await).await
            };
            while let Some(claimed) = claim().await? {
                ran = true;
                let ended = run::run(database.clone(), registry.clone(), clock.clone(), claimed).await;
                *match ended {
                    Ended::Done => &mut drained.done,
                    Ended::Retried => &mut drained.retried,
                    Ended::Dead => &mut drained.dead,
                    Ended::Lost => &mut drained.lost,
                } += 1;
            }
        }
        // Nothing was due, or others are at it.
        if !ran {
            return Ok(drained);
        }
    }
}

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    left: i64,
}

/// How many jobs of all tenants are not done: waiting (for their time too), running or dead.
///
/// # Errors
/// The database does not answer.
pub async fn count_left(database: &Database) -> QueryResult<i64> {
    let count: Count = database
        .across_tenants(async |conn| {
            diesel::sql_query("/* across tenants */ SELECT count(*) AS left FROM jobs.job WHERE state <> 'done'")
                .get_result(conn)
                .await
        })
        .await?;
    Ok(count.left)
}
