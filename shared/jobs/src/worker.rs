//! The worker: finds tenants with work, takes a little from each in turn, runs a few jobs at a time, and stops cleanly.

use crate::heartbeat::{self, BEAT};
use crate::queue::{self, Claimed};
use crate::{Registry, Wake, run};
use calendar::Clock;
use database::{Database, TenantId};
use diesel::result::QueryResult;
use jiff::Timestamp;
use std::collections::{HashMap, VecDeque};
use std::pin::pin;
use std::time::Duration;
use tokio::task::{Id, JoinSet, LocalSet};
use tokio::time::{Instant, MissedTickBehavior, interval, timeout_at};
use uuid::Uuid;

/// Jobs taken from one tenant before the next one's turn.
const BATCH: usize = 2;

/// How a worker works.
#[derive(Clone, Copy, Debug)]
pub struct Settings {
    /// Jobs that run at the same time.
    pub concurrency: usize,
    /// How long a new job waits at most to be noticed when nobody wakes the worker.
    pub poll: Duration,
    /// How long jobs that run may take to end after the stop.
    pub grace: Duration,
}

impl Default for Settings {
    fn default() -> Self {
        Self { concurrency: 4, poll: Duration::from_millis(500), grace: Duration::from_secs(20) }
    }
}

/// Runs the jobs of all tenants. Any number of workers share a queue.
pub struct Worker {
    id: Uuid,
    database: Database,
    registry: Registry,
    kinds: Vec<&'static str>,
    clock: Clock,
    settings: Settings,
    wake: Wake,
}

impl Worker {
    /// A worker that does not work yet.
    #[must_use]
    pub fn new(database: Database, registry: Registry, clock: Clock, settings: Settings) -> Self {
        let kinds = registry.kinds();
        Self { id: Uuid::now_v7(), database, registry, kinds, clock, settings, wake: Wake::default() }
    }

    /// What a web process of the same process calls after it has committed a job.
    #[must_use]
    pub fn wake(&self) -> Wake {
        self.wake.clone()
    }

    /// Works until `shutdown`, then takes nothing new, lets what runs end within the grace, and gives back the rest.
    /// It must run inside a tokio runtime, of any flavour; its jobs all run on the calling thread.
    pub async fn run(self, shutdown: impl Future<Output = ()>) {
        let mut shift =
            Shift { worker: &self, turn: VecDeque::new(), running: JoinSet::new(), under_way: HashMap::new() };
        LocalSet::new()
            .run_until(async {
                shift.work(shutdown).await;
                shift.end().await;
            })
            .await;
        if let Err(error) = self.database.control(async |conn| heartbeat::leave(conn, self.id).await).await {
            tracing::warn!(%error, "a worker could not say that it left");
        }
    }

    /// Says that this worker is alive, and reports jobs that nobody here can run.
    async fn beat(&self) -> QueryResult<()> {
        let now = self.clock.now();
        self.database.control(async |conn| heartbeat::beat(conn, self.id, now).await).await?;
        let unknown = self.database.across_tenants(async |conn| queue::unknown(conn, &self.kinds, now).await).await?;
        metrics::gauge!("diwan_jobs_unknown").set(as_f64(unknown.iter().map(|unknown| unknown.waiting).sum()));
        for queue::Unknown { kind, waiting } in unknown {
            tracing::warn!(kind, waiting, "jobs wait that this program does not know");
        }
        Ok(())
    }

    async fn sweep(&self) -> QueryResult<Vec<TenantId>> {
        let now = self.clock.now();
        let due = self.database.across_tenants(async |conn| queue::sweep(conn, &self.kinds, now).await).await?;
        metrics::gauge!("diwan_jobs_queue_age_seconds").set(age(due.first(), now));
        Ok(due.into_iter().map(|due| due.tenant_id).collect())
    }

    async fn claim(&self, tenant: TenantId, limit: usize) -> QueryResult<Vec<Claimed>> {
        let now = self.clock.now();
        self.database.tenant(tenant, async |conn| queue::claim(conn, tenant, &self.kinds, now, limit).await).await
    }
}

/// How long the oldest job has been due, in seconds.
fn age(oldest: Option<&queue::Due>, now: Timestamp) -> f64 {
    oldest.map_or(0.0, |due| now.duration_since(due.waits_since()).as_secs_f64())
}

#[allow(clippy::cast_precision_loss, reason = "a gauge needs no more than 52 bits")]
fn as_f64(count: i64) -> f64 {
    count as f64
}

/// The state of a worker at work.
struct Shift<'a> {
    worker: &'a Worker,
    /// Tenants with work, each once: who was served goes to the back.
    turn: VecDeque<TenantId>,
    running: JoinSet<run::Ended>,
    under_way: HashMap<Id, Claimed>,
}

impl Shift<'_> {
    async fn work(&mut self, shutdown: impl Future<Output = ()>) {
        let mut shutdown = pin!(shutdown);
        let mut beat = every(BEAT);
        let mut poll = every(self.worker.settings.poll);
        let mut was_well = true;
        loop {
            let done = tokio::select! {
                biased;
                () = &mut shutdown => return,
                _ = beat.tick() => self.worker.beat().await,
                Some(ended) = self.running.join_next_with_id() => {
                    self.forget(ended);
                    Ok(())
                }
                () = self.worker.wake.called() => self.look().await,
                _ = poll.tick() => self.look().await,
            };
            let done = match done {
                Ok(()) => self.fill().await,
                Err(error) => Err(error),
            };
            match &done {
                Err(error) if was_well => tracing::error!(%error, "the worker cannot reach the queue; it keeps trying"),
                Ok(()) if !was_well => tracing::info!("the worker reaches the queue again"),
                _ => {}
            }
            was_well = done.is_ok();
        }
    }

    /// Adds the tenants that have work to the turn.
    async fn look(&mut self) -> QueryResult<()> {
        for tenant in self.worker.sweep().await? {
            if !self.turn.contains(&tenant) {
                self.turn.push_back(tenant);
            }
        }
        Ok(())
    }

    /// Starts jobs until as many run as may.
    async fn fill(&mut self) -> QueryResult<()> {
        while self.running.len() < self.worker.settings.concurrency {
            let Some(tenant) = self.turn.pop_front() else {
                return Ok(());
            };
            let wanted = BATCH.min(self.worker.settings.concurrency - self.running.len());
            let claimed = self.worker.claim(tenant, wanted).await?;
            if claimed.len() == wanted {
                self.turn.push_back(tenant);
            }
            for claimed in claimed {
                let worker = self.worker;
                let job =
                    run::run(worker.database.clone(), worker.registry.clone(), worker.clock.clone(), claimed.clone());
                let handle = self.running.spawn_local(job);
                self.under_way.insert(handle.id(), claimed);
            }
        }
        Ok(())
    }

    fn forget(&mut self, ended: Result<(Id, run::Ended), tokio::task::JoinError>) {
        let id = match ended {
            Ok((id, _)) => id,
            Err(error) => error.id(),
        };
        self.under_way.remove(&id);
    }

    /// Lets the running jobs end, and gives back those that do not in time.
    async fn end(&mut self) {
        let deadline = Instant::now() + self.worker.settings.grace;
        while let Ok(Some(ended)) = timeout_at(deadline, self.running.join_next_with_id()).await {
            self.forget(ended);
        }
        self.running.shutdown().await;
        let now = self.worker.clock.now();
        for (_, claimed) in self.under_way.drain() {
            let tenant = claimed.tenant_id;
            let given =
                self.worker.database.tenant(tenant, async |conn| queue::give_back(conn, &claimed, now).await).await;
            match given {
                Ok(()) => tracing::info!(kind = claimed.kind, job = %claimed.id, "a job was given back at the stop"),
                Err(error) => {
                    tracing::warn!(job = %claimed.id, %error, "a job could not be given back; its lease will end")
                }
            }
        }
    }
}

fn every(period: Duration) -> tokio::time::Interval {
    let mut interval = interval(period);
    interval.set_missed_tick_behavior(MissedTickBehavior::Delay);
    interval
}
