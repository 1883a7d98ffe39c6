//! The clock, and the lease by which one process leads.

use super::clock;
use crate::harness::{PATIENCE, TestDatabase};
use ::jobs::{Context, Failure, Job, Lease, Registry, Schedule, Settings, Tick, Timekeeper, Worker, drain};
use calendar::Clock;
use database::TenantId;
use jiff::{SignedDuration, Timestamp};
use std::sync::{Arc, Mutex};
use tokio::sync::{mpsc, watch};
use tokio::time::timeout;
use uuid::Uuid;

/// A scheduled job that notes for whom and for when it ran.
#[derive(Clone, Default)]
struct Report(Arc<Mutex<Vec<(TenantId, Timestamp)>>>);

impl Report {
    /// What ran since the last call.
    fn take(&self) -> Vec<(TenantId, Timestamp)> {
        let mut ran = std::mem::take(&mut *self.0.lock().unwrap());
        ran.sort();
        ran
    }
}

impl Job for Report {
    const KIND: &'static str = "test.report";
    type Payload = Tick;

    async fn run(&self, context: &Context, Tick { at }: Tick) -> Result<(), Failure> {
        self.0.lock().unwrap().push((context.tenant, at));
        Ok(())
    }
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn nightly() -> Vec<Schedule> {
    vec![Schedule::platform::<Report>("report", "0 0 3 * * *")]
}

#[tokio::test]
async fn two_clocks_write_a_period_s_job_once() {
    let db = TestDatabase::new().await;
    let (report, clock) = (Report::default(), clock());
    let registry = Registry::new().with(report.clone());
    let mut one = Timekeeper::new(db.database().clone(), clock.clone(), nightly()).unwrap();
    let mut other = Timekeeper::new(db.another(), clock.clone(), nightly()).unwrap();

    // Both start in the morning; what was due at night is made up for.
    assert_eq!(one.tick().await, Ok(1));
    assert_eq!(other.tick().await, Ok(0));
    drain(db.database(), &registry, &clock).await.unwrap();
    assert_eq!(report.take(), [(TenantId::PLATFORM, at("2026-11-24T03:00:00Z"))]);

    // The first dies, the second takes its place: nothing is written again, not even after the job is done.
    clock.advance(SignedDuration::from_mins(2));
    assert_eq!(other.tick().await, Ok(0));
    assert_eq!(one.tick().await, Ok(0));

    clock.set(at("2026-11-25T02:59:59Z"));
    assert_eq!(other.tick().await, Ok(0));
    clock.set(at("2026-11-25T03:00:00Z"));
    assert_eq!(other.tick().await, Ok(1));
    assert_eq!(other.tick().await, Ok(0));
    assert_eq!(one.tick().await, Ok(0));
    drain(db.database(), &registry, &clock).await.unwrap();
    assert_eq!(report.take(), [(TenantId::PLATFORM, at("2026-11-25T03:00:00Z"))]);
}

#[tokio::test]
async fn a_schedule_for_each_tenant_reaches_each_once() {
    let db = TestDatabase::new().await;
    let (report, clock) = (Report::default(), clock());
    let registry = Registry::new().with(report.clone());
    let schedule = vec![Schedule::each_tenant::<Report>("report", "0 0 * * * *")];
    let mut keeper = Timekeeper::new(db.database().clone(), clock.clone(), schedule).unwrap();
    let agadir = db.insert_tenant("commune-agadir").await;
    let rabat = db.insert_tenant("commune-rabat").await;
    assert_eq!(keeper.tick().await, Ok(2));
    clock.advance(SignedDuration::from_mins(59));
    assert_eq!(keeper.tick().await, Ok(0));
    drain(db.database(), &registry, &clock).await.unwrap();
    assert_eq!(report.take(), [(agadir, at("2026-11-24T09:00:00Z")), (rabat, at("2026-11-24T09:00:00Z"))]);
}

#[tokio::test]
async fn a_tick_missed_long_ago_is_not_made_up_for() {
    let db = TestDatabase::new().await;
    let yearly = || vec![Schedule::platform::<Report>("report", "0 0 3 1 1 *")];
    let in_november = clock();
    let mut keeper = Timekeeper::new(db.database().clone(), in_november.clone(), yearly()).unwrap();
    assert_eq!(keeper.tick().await, Ok(0));
    in_november.set(at("2027-01-20T00:00:00Z"));
    assert_eq!(keeper.tick().await, Ok(1));
}

#[tokio::test]
async fn a_done_period_is_remembered_for_as_long_as_it_would_be_made_up_for() {
    let db = TestDatabase::new().await;
    let (report, clock) = (Report::default(), Clock::fixed(at("2026-11-01T04:00:00Z")));
    let registry = Registry::new().with(report.clone()).with(::jobs::Prune);
    let monthly = || vec![Schedule::platform::<Report>("report", "0 0 3 1 * *"), ::jobs::Prune::schedule()];
    for _ in 0..30 {
        // Every day another start.
        let mut keeper = Timekeeper::new(db.database().clone(), clock.clone(), monthly()).unwrap();
        keeper.tick().await.unwrap();
        drain(db.database(), &registry, &clock).await.unwrap();
        clock.advance(SignedDuration::from_hours(24));
    }
    assert_eq!(report.take(), [(TenantId::PLATFORM, at("2026-11-01T03:00:00Z"))]);
}

#[tokio::test]
async fn a_leader_that_is_late_is_refused_by_its_number() {
    let db = TestDatabase::new().await;
    let (first, second, now) = (Uuid::now_v7(), Uuid::now_v7(), clock().now());
    let life = SignedDuration::from_secs(60);
    let take = async |holder, now| {
        db.database().control(async |conn| Lease::take(conn, "test", holder, now, life).await).await.unwrap()
    };
    let holds = async |lease: &Lease| db.database().control(async |conn| lease.holds(conn).await).await.unwrap();
    let led = take(first, now).await.unwrap();
    assert!(take(second, now + SignedDuration::from_secs(59)).await.is_none());
    assert!(holds(&led).await);
    // Renewed by the same: the same number.
    assert_eq!(take(first, now + SignedDuration::from_secs(30)).await.unwrap().fencing, led.fencing);

    let taken = take(second, now + SignedDuration::from_secs(90)).await.unwrap();
    assert!(taken.fencing > led.fencing);
    assert!(!holds(&led).await);
    assert!(holds(&taken).await);
    // Back again, the first has another number, and its old right stays void.
    let release = async |now| db.database().control(async |conn| taken.release(conn, now).await).await.unwrap();
    release(now + SignedDuration::from_secs(91)).await;
    assert!(take(first, now + SignedDuration::from_secs(91)).await.unwrap().fencing > taken.fencing);
    assert!(!holds(&led).await);
}

/// A scheduled job that tells when it runs.
struct Ring(mpsc::UnboundedSender<Timestamp>);

impl Job for Ring {
    const KIND: &'static str = "test.ring";
    type Payload = Tick;

    async fn run(&self, _: &Context, Tick { at }: Tick) -> Result<(), Failure> {
        self.0.send(at).unwrap();
        Ok(())
    }
}

#[tokio::test]
async fn the_running_clock_rings_at_each_tick() {
    let db = TestDatabase::new().await;
    let (ring, mut rings) = mpsc::unbounded_channel();
    let clock = Clock::system();
    let schedules = vec![Schedule::platform::<Ring>("ring", "* * * * * *")];
    let keeper = Timekeeper::new(db.database().clone(), clock.clone(), schedules).unwrap();
    let worker = Worker::new(db.database().clone(), Registry::new().with(Ring(ring)), clock, Settings::default());
    let (stop, stopped) = watch::channel(false);
    let until_stopped = || {
        let mut stopped = stopped.clone();
        async move {
            stopped.wait_for(|stop| *stop).await.unwrap();
        }
    };
    let listen = async {
        // The first is the start's; the next ones come by the bell, well before the lease is renewed.
        let mut heard = Vec::new();
        for _ in 0..3 {
            heard.push(timeout(PATIENCE / 2, rings.recv()).await.expect("the bell did not ring").unwrap());
        }
        stop.send(true).unwrap();
        heard
    };
    let (kept, (), heard) = tokio::join!(keeper.run(until_stopped()), worker.run(until_stopped()), listen);
    kept.unwrap();
    assert!(heard.is_sorted() && heard[0] < heard[1] && heard[1] < heard[2], "{heard:?}");
}

#[tokio::test]
async fn a_clock_that_was_replaced_without_noticing_writes_nothing() {
    let db = TestDatabase::new().await;
    let start = at("2026-11-24T09:59:50Z");
    let (stale_clock, clock) = (Clock::fixed(start), Clock::fixed(start));
    let hourly = vec![Schedule::platform::<Report>("report", "0 0 * * * *")];
    let mut stale = Timekeeper::new(db.database().clone(), stale_clock.clone(), hourly).unwrap();
    let mut fresh = Timekeeper::new(db.another(), clock.clone(), vec![]).unwrap();
    assert_eq!(stale.tick().await, Ok(1));
    clock.advance(SignedDuration::from_secs(61));
    assert_eq!(fresh.tick().await, Ok(0));
    // By its own clock, the first still leads when the next hour begins.
    stale_clock.advance(SignedDuration::from_secs(20));
    assert_eq!(stale.tick().await, Ok(0));
    assert_eq!(::jobs::count_left(db.database()).await, Ok(1));
}
