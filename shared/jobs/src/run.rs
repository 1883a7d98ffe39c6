//! One run of one claimed job, from the registry to the verdict in its row.

use crate::job::{Context, Failure};
use crate::queue::{self, Claimed, LEASE, MAX_ATTEMPTS, Verdict, later};
use crate::{Registry, registry::Runnable};
use calendar::Clock;
use database::Database;
use futures_util::FutureExt;
use jiff::SignedDuration;
use rand::Rng;
use std::panic::AssertUnwindSafe;
use std::time::{Duration, Instant};
use tokio::time::{MissedTickBehavior, interval, timeout};

/// The waits between attempts, longest last: a mail server that is down for a day loses nothing.
const WAITS: [SignedDuration; 7] = [
    SignedDuration::from_secs(5),
    SignedDuration::from_secs(30),
    SignedDuration::from_mins(2),
    SignedDuration::from_mins(10),
    SignedDuration::from_hours(1),
    SignedDuration::from_hours(6),
    SignedDuration::from_hours(24),
];
/// Waits differ by up to a fifth, so that jobs which failed together do not come back together.
const JITTER: f64 = 0.2;

/// What became of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ended {
    Done,
    Retried,
    Dead,
    /// The lease had ended and the job belongs to another worker, or the verdict could not be written.
    Lost,
}

/// Runs `claimed` and writes the verdict.
pub(crate) async fn run(database: Database, registry: Registry, clock: Clock, claimed: Claimed) -> Ended {
    // The claim asked for known kinds only.
    let Some((kind, job)) = registry.get(&claimed.kind) else {
        return Ended::Lost;
    };
    let started = Instant::now();
    let Some(result) = attempt(&database, job.as_ref(), &clock, &claimed).await else {
        tracing::warn!(kind, job = %claimed.id, "a job's lease ended while it ran; another worker has it");
        return Ended::Lost;
    };
    metrics::histogram!("diwan_jobs_seconds", "kind" => kind).record(started.elapsed().as_secs_f64());
    let now = clock.now();
    let verdict = match result {
        Ok(()) => Verdict::Done,
        Err(failure @ Failure::GiveUp(_)) => Verdict::Dead(failure),
        Err(failure @ Failure::Retry(_)) if claimed.attempts >= MAX_ATTEMPTS => Verdict::Dead(failure),
        Err(failure @ Failure::Retry(_)) => Verdict::Again {
            at: later(now, wait(claimed.attempts, rand::rng().random_range(-JITTER..=JITTER))),
            failure,
        },
    };
    note(kind, &claimed, &verdict);
    let tenant = claimed.tenant_id;
    match database.tenant(tenant, async |conn| queue::finish(conn, &claimed, &verdict, now).await).await {
        Ok(true) => match verdict {
            Verdict::Done => Ended::Done,
            Verdict::Again { .. } => Ended::Retried,
            Verdict::Dead(_) => Ended::Dead,
        },
        Ok(false) => {
            tracing::warn!(kind, job = %claimed.id, "a job ended after its lease; another worker has it");
            Ended::Lost
        }
        Err(error) => {
            // The lease ends, and the job runs again: it is idempotent.
            tracing::error!(kind, job = %claimed.id, %error, "the end of a job could not be written");
            Ended::Lost
        }
    }
}

fn note(kind: &'static str, claimed: &Claimed, verdict: &Verdict) {
    metrics::counter!("diwan_jobs_run_total", "kind" => kind).increment(1);
    let (tenant, job, attempt) = (claimed.tenant_id, claimed.id, claimed.attempts);
    match verdict {
        Verdict::Done => tracing::debug!(kind, %tenant, %job, attempt, "a job is done"),
        Verdict::Again { at, failure } => {
            metrics::counter!("diwan_jobs_failed_total", "kind" => kind).increment(1);
            tracing::warn!(kind, %tenant, %job, attempt, error = failure.text(), %at, "a job failed and will be tried again");
        }
        Verdict::Dead(failure) => {
            metrics::counter!("diwan_jobs_failed_total", "kind" => kind).increment(1);
            metrics::counter!("diwan_jobs_dead_total", "kind" => kind).increment(1);
            tracing::error!(kind, %tenant, %job, attempt, error = failure.text(), "a job is dead and waits for the operator");
        }
    }
}

/// The job's own result, or nothing when the lease was lost meanwhile. A panic is a failure like another.
async fn attempt(
    database: &Database,
    job: &dyn Runnable,
    clock: &Clock,
    claimed: &Claimed,
) -> Option<Result<(), Failure>> {
    if claimed.attempts > MAX_ATTEMPTS {
        // Every attempt took its worker down before it could say so.
        return Some(Err(Failure::give_up("the worker was lost at every attempt")));
    }
    let context = Context {
        database: database.clone(),
        tenant: claimed.tenant_id,
        now: clock.now(),
        clock: clock.clone(),
        attempt: claimed.attempts,
        job: claimed.id,
    };
    let limit = job.time_limit();
    let work = AssertUnwindSafe(timeout(limit, job.run(&context, claimed.payload.clone()))).catch_unwind();
    tokio::select! {
        ended = work => Some(match ended {
            Ok(Ok(result)) => result,
            Ok(Err(_)) => Err(Failure::retry(format!("it took longer than {} s", limit.as_secs()))),
            Err(_) => Err(Failure::retry("it panicked; the log has the place")),
        }),
        () = until_lost(database, clock, claimed) => None,
    }
}

/// Renews the lease for as long as it is ours.
async fn until_lost(database: &Database, clock: &Clock, claimed: &Claimed) {
    let third = Duration::try_from(LEASE / 3).unwrap_or(Duration::from_secs(20));
    let mut renewal = interval(third);
    renewal.set_missed_tick_behavior(MissedTickBehavior::Delay);
    renewal.tick().await;
    loop {
        renewal.tick().await;
        let renewed =
            database.tenant(claimed.tenant_id, async |conn| queue::renew(conn, claimed, clock.now()).await).await;
        match renewed {
            Ok(true) => {}
            Ok(false) => return,
            Err(error) => tracing::warn!(job = %claimed.id, %error, "a job's lease could not be renewed"),
        }
    }
}

/// The wait after attempt number `attempt` failed; `jitter` is a share of it.
fn wait(attempt: i16, jitter: f64) -> SignedDuration {
    let index = usize::try_from(attempt - 1).unwrap_or(0).min(WAITS.len() - 1);
    let wait = WAITS[index];
    wait + SignedDuration::from_secs_f64(wait.as_secs_f64() * jitter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_and_stay_within_their_jitter() {
        assert_eq!(wait(1, 0.0), SignedDuration::from_secs(5));
        assert_eq!(wait(1, -JITTER), SignedDuration::from_secs(4));
        assert_eq!(wait(2, JITTER), SignedDuration::from_secs(36));
        assert_eq!(wait(7, 0.0), SignedDuration::from_hours(24));
        // Out of range: never a panic in the worker.
        assert_eq!(wait(0, 0.0), wait(1, 0.0));
        assert_eq!(wait(i16::MAX, 0.0), wait(7, 0.0));
    }

    #[test]
    fn every_attempt_but_the_last_has_its_wait() {
        assert_eq!(WAITS.len() + 1, usize::try_from(MAX_ATTEMPTS).unwrap_or_default());
    }
}
