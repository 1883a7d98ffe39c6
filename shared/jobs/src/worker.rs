//! The worker: finds tenants with work, takes a little from each in turn, runs a few jobs at a time, and stops cleanly.
//!
//! No tenant gets all places, even when nobody else waits: who comes next finds one free at once, and waits for no job of
//! somebody else. Within a tenant, one place is kept for what a person waits for.

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
    /// Of these, how many may be one tenant's.
    pub per_tenant: usize,
    /// How long a new job waits at most to be noticed when nobody wakes the worker.
    pub poll: Duration,
    /// How long jobs that run may take to end after the stop.
    pub grace: Duration,
}

impl Default for Settings {
    fn default() -> Self {
        Self { concurrency: 8, per_tenant: 3, poll: Duration::from_millis(500), grace: Duration::from_secs(20) }
    }
}

/// Runs the jobs of all tenants. Any number of workers share a queue.
pub struct Worker {
    id: Uuid,
    database: Database,
    registry: Registry,
    kinds: Vec<&'static str>,
    urgent: Vec<&'static str>,
    clock: Clock,
    settings: Settings,
    wake: Wake,
}

impl Worker {
    /// A worker that does not work yet.
    #[must_use]
    pub fn new(database: Database, registry: Registry, clock: Clock, settings: Settings) -> Self {
        let (kinds, urgent) = (registry.kinds(), registry.urgent_kinds());
        Self { id: Uuid::now_v7(), database, registry, kinds, urgent, clock, settings, wake: Wake::default() }
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

    async fn claim(&self, tenant: TenantId, places: &Places) -> QueryResult<Vec<Claimed>> {
        let now = self.clock.now();
        let kinds = if places.only_urgent { &self.urgent } else { &self.kinds };
        self.database.tenant(tenant, async |conn| queue::claim(conn, tenant, kinds, now, places.count).await).await
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

/// A tenant with work.
struct Turn {
    tenant: TenantId,
    /// Whether the last look may have found something urgent that is not yet taken.
    is_fresh: bool,
}

/// What may be taken of a tenant now.
struct Places {
    count: usize,
    only_urgent: bool,
}

/// The state of a worker at work.
struct Shift<'a> {
    worker: &'a Worker,
    /// Tenants with work, each once: who was served goes to the back, who has nothing under way stands before those who have.
    turn: VecDeque<Turn>,
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
                called = self.worker.wake.called() => {
                    called.into_iter().for_each(|tenant| self.add(tenant));
                    Ok(())
                }
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
        self.worker.sweep().await?.into_iter().for_each(|tenant| self.add(tenant));
        Ok(())
    }

    fn add(&mut self, tenant: TenantId) {
        if let Some(turn) = self.turn.iter_mut().find(|turn| turn.tenant == tenant) {
            turn.is_fresh = true;
            return;
        }
        let last = self.turn.len();
        let place = if self.is_under_way(tenant) {
            last
        } else {
            // Who has nothing under way waits for nobody's second job, but for those who came before and have nothing either.
            self.turn.iter().position(|turn| self.is_under_way(turn.tenant)).unwrap_or(last)
        };
        self.turn.insert(place, Turn { tenant, is_fresh: true });
    }

    fn is_under_way(&self, tenant: TenantId) -> bool {
        self.under_way.values().any(|claimed| claimed.tenant_id == tenant)
    }

    /// Starts jobs until as many run as may, or nobody in the turn has a place left.
    async fn fill(&mut self) -> QueryResult<()> {
        let mut passed = 0;
        while self.running.len() < self.worker.settings.concurrency && passed < self.turn.len() {
            let Some(Turn { tenant, is_fresh }) = self.turn.pop_front() else {
                return Ok(());
            };
            let Some(places) = self.places(tenant, is_fresh) else {
                self.turn.push_back(Turn { tenant, is_fresh });
                passed += 1;
                continue;
            };
            let claimed = self.worker.claim(tenant, &places).await?;
            if claimed.len() == places.count || places.only_urgent {
                self.turn.push_back(Turn { tenant, is_fresh: is_fresh && !places.only_urgent });
            }
            passed = if claimed.is_empty() { passed + 1 } else { 0 };
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

    /// How much of a tenant may start now; none when its places are taken.
    fn places(&self, tenant: TenantId, is_fresh: bool) -> Option<Places> {
        let Settings { concurrency, per_tenant, .. } = self.worker.settings;
        let own = || self.under_way.values().filter(|claimed| claimed.tenant_id == tenant);
        let ordinary = own().filter(|claimed| !self.worker.urgent.contains(&claimed.kind.as_str())).count();
        let free = (concurrency - self.running.len()).min(per_tenant.saturating_sub(own().count())).min(BATCH);
        let is_full = ordinary >= per_tenant.saturating_sub(1).max(1);
        let count = if is_full { free } else { free.min(per_tenant.saturating_sub(1).max(1) - ordinary) };
        // What is urgent is asked for once after each look, so that a long queue costs no second question for each job.
        let is_hopeless = is_full && (!is_fresh || self.worker.urgent.is_empty());
        (count > 0 && !is_hopeless).then_some(Places { count, only_urgent: is_full })
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
