//! The worker: finds tenants with work, takes a little from each in turn, runs a few jobs at a time, and stops cleanly.
//!
//! No tenant gets all places, even when nobody else waits: who comes next finds one free at once, and waits for no job of
//! somebody else; while it works, who had many times more begins nothing new. Within a tenant, each [`Urgency`] leaves a place
//! to those above it.

use crate::again::Again;
use crate::heartbeat::{self, BEAT};
use crate::queue::{self, Claimed};
use crate::{Registry, Urgency, Wake, run};
use calendar::Clock;
use database::{Database, TenantId};
use diesel::result::QueryResult;
use jiff::Timestamp;
use std::collections::{HashMap, VecDeque};
use std::pin::pin;
use std::time::Duration;
use tokio::task::{Id, JoinSet, LocalSet};
use tokio::time::{Instant, MissedTickBehavior, interval, sleep_until, timeout_at};
use uuid::Uuid;

/// Who was served so many times more begins nothing while the other's job runs…
const MUCH: usize = 10;
/// …unless it runs for longer than this: then it waits for something, and needs the machine no more. Until then a tenant has no
/// second job either.
const BRIEF: Duration = Duration::from_millis(100);

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
    clock: Clock,
    settings: Settings,
    wake: Wake,
}

impl Worker {
    /// A worker that does not work yet.
    #[must_use]
    pub fn new(database: Database, registry: Registry, clock: Clock, settings: Settings) -> Self {
        let kinds = registry.kinds_from(Urgency::Patient);
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

    /// The next job of a tenant that is at least so urgent.
    async fn claim(&self, tenant: TenantId, least: Urgency) -> QueryResult<Option<Claimed>> {
        let now = self.clock.now();
        let kinds = self.registry.kinds_from(least);
        let claimed = self.database.tenant(tenant, async |conn| queue::claim(conn, tenant, &kinds, now).await).await?;
        Ok(claimed)
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
    /// Whether there may be something to take although not everything may be taken: nobody asked since the last look.
    is_fresh: bool,
    /// How many jobs it got since it came.
    served: usize,
}

/// A job that runs.
struct UnderWay {
    claimed: Claimed,
    since: Instant,
    /// See [`Turn::served`], before this one.
    served: usize,
}

impl UnderWay {
    fn is_brief(&self) -> bool {
        self.since.elapsed() < BRIEF
    }
}

/// The state of a worker at work.
struct Shift<'a> {
    worker: &'a Worker,
    /// Tenants with work, each once: who was served goes to the back, who has nothing under way stands before those who have.
    turn: VecDeque<Turn>,
    running: JoinSet<run::Ended>,
    under_way: HashMap<Id, UnderWay>,
}

impl Shift<'_> {
    async fn work(&mut self, shutdown: impl Future<Output = ()>) {
        let mut shutdown = pin!(shutdown);
        let mut beat = every(BEAT);
        let mut poll = every(self.worker.settings.poll);
        let mut again = Again::new();
        let mut was_well = true;
        loop {
            let place = sleep_until(self.next_place());
            let again_at = again.at();
            let next_try = sleep_until(again_at.unwrap_or_else(Instant::now));
            // Whether the whole queue was looked at.
            let looked = tokio::select! {
                biased;
                () = &mut shutdown => return,
                _ = beat.tick() => self.worker.beat().await.map(|()| false),
                Some(ended) = self.running.join_next_with_id() => {
                    self.forget(ended);
                    Ok(false)
                }
                called = self.worker.wake.called() => {
                    called.into_iter().for_each(|tenant| self.add(tenant));
                    Ok(false)
                }
                () = place, if !self.turn.is_empty() => Ok(false),
                () = next_try, if again_at.is_some() => self.look().await.map(|()| true),
                _ = poll.tick() => self.look().await.map(|()| true),
            };
            let looked = match looked {
                Ok(looked) => self.fill().await.map(|()| looked),
                Err(error) => Err(error),
            };
            match &looked {
                Err(error) if was_well => tracing::error!(%error, "the worker cannot reach the queue; it keeps trying"),
                Ok(_) if !was_well => tracing::info!("the worker reaches the queue again"),
                _ => {}
            }
            was_well = looked.is_ok();
            match looked {
                Ok(true) => again.answered(),
                Ok(false) => {}
                Err(_) => again.failed(Instant::now()),
            }
        }
    }

    /// When one of the jobs that run turns out to wait for something.
    fn next_place(&self) -> Instant {
        let brief = self.under_way.values().filter(|job| job.is_brief());
        brief.map(|job| job.since + BRIEF).min().unwrap_or_else(|| Instant::now() + self.worker.settings.poll)
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
        self.turn.insert(place, Turn { tenant, is_fresh: true, served: 0 });
    }

    fn is_under_way(&self, tenant: TenantId) -> bool {
        self.under_way.values().any(|job| job.claimed.tenant_id == tenant)
    }

    /// Starts jobs until as many run as may, or nobody in the turn has a place left. A tenant whose queue does not answer holds up
    /// nobody else: what was wrong is told at the end. When so many do not answer that they would take all places, nobody's will.
    async fn fill(&mut self) -> QueryResult<()> {
        let mut passed = 0;
        let (mut failed, mut wrong): (Vec<TenantId>, _) = (Vec::new(), Ok(()));
        let most = self.worker.settings.concurrency;
        while self.running.len() < most && failed.len() < most && passed < self.turn.len() {
            let Some(turn) = self.turn.pop_front() else {
                return wrong;
            };
            let is_passed = failed.contains(&turn.tenant) || self.gives_way(&turn);
            let least = if is_passed { None } else { self.least(&turn) };
            let Some(least) = least else {
                self.turn.push_back(turn);
                passed += 1;
                continue;
            };
            let claimed = match self.worker.claim(turn.tenant, least).await {
                Ok(claimed) => claimed,
                Err(error) => {
                    // It keeps its turn, behind those whose queue may answer, and is asked once.
                    failed.push(turn.tenant);
                    self.turn.push_back(turn);
                    passed += 1;
                    wrong = Err(error);
                    continue;
                }
            };
            match claimed {
                Some(claimed) => {
                    self.start(claimed, turn.served);
                    self.turn.push_back(Turn { served: turn.served + 1, ..turn });
                    passed = 0;
                }
                // Something may be left that may not be taken yet.
                None if least < Urgency::Patient => {
                    self.turn.push_back(Turn { is_fresh: false, ..turn });
                    passed += 1;
                }
                // Who has nothing left leaves the turn.
                None => {}
            }
        }
        wrong
    }

    fn start(&mut self, claimed: Claimed, served: usize) {
        let worker = self.worker;
        let job = run::run(worker.database.clone(), worker.registry.clone(), worker.clock.clone(), claimed.clone());
        let handle = self.running.spawn_local(job);
        self.under_way.insert(handle.id(), UnderWay { claimed, since: Instant::now(), served });
    }

    /// Whether a job of somebody who had far less has just begun: it has the machine to itself.
    fn gives_way(&self, turn: &Turn) -> bool {
        self.under_way
            .values()
            .any(|job| job.claimed.tenant_id != turn.tenant && job.is_brief() && turn.served > MUCH * (job.served + 1))
    }

    /// How urgent the next job of a tenant must be at least to start now; none when its places are taken.
    fn least(&self, turn: &Turn) -> Option<Urgency> {
        let own = || self.under_way.values().filter(|job| job.claimed.tenant_id == turn.tenant);
        if own().any(UnderWay::is_brief) {
            return None;
        }
        let per_tenant = self.worker.settings.per_tenant;
        let taken: Vec<Urgency> = own().map(|job| self.worker.registry.urgency(&job.claimed.kind)).collect();
        let has_place = |least: Urgency, left: usize| {
            taken.iter().filter(|urgency| **urgency >= least).count() < per_tenant.saturating_sub(left).max(1)
        };
        // Each leaves a place to those above it, and has none when those have none.
        let free = Urgency::ALL.into_iter().zip(0..).take_while(|(least, left)| has_place(*least, *left));
        // When not everything may be taken, one question after each look that finds nothing is enough for a long queue.
        free.last().map(|(least, _)| least).filter(|least| *least == Urgency::Patient || turn.is_fresh)
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
        for (_, UnderWay { claimed, .. }) in self.under_way.drain() {
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
