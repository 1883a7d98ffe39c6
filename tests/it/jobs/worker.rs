//! Workers, as they run beside each other and as they stop.

use super::{Note, a_tenant, clock, enqueue, row};
use crate::harness::{PATIENCE, TestDatabase};
use ::jobs::{Context, Failure, Job, Registry, Settings, Urgency, Worker, count_left, is_worker_alive};
use calendar::Clock;
use database::Database;
use diesel_async::SimpleAsyncConnection;
use jiff::SignedDuration;
use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{Notify, mpsc, watch};
use tokio::time::timeout;

/// Tells of each run as it happens; the run is over when the answer comes, if one is awaited.
struct Tell {
    ran: mpsc::UnboundedSender<u32>,
    until: Option<Arc<Notify>>,
}

impl Job for Tell {
    const KIND: &'static str = "test.tell";
    type Payload = u32;

    async fn run(&self, _: &Context, number: u32) -> Result<(), Failure> {
        self.ran.send(number).unwrap();
        if let Some(until) = &self.until {
            until.notified().await;
        }
        Ok(())
    }
}

fn telling(until: Option<Arc<Notify>>) -> (Registry, mpsc::UnboundedReceiver<u32>) {
    let (ran, runs) = mpsc::unbounded_channel();
    (Registry::new().with(Tell { ran, until }), runs)
}

async fn next(runs: &mut mpsc::UnboundedReceiver<u32>) -> u32 {
    timeout(PATIENCE, runs.recv()).await.expect("no job ran").unwrap()
}

/// Several processes: threads, each with a runtime and connections of its own, until `stop` is true.
fn spawn_worker(
    database: Database,
    registry: Registry,
    clock: Clock,
    mut stop: watch::Receiver<bool>,
) -> std::thread::JoinHandle<()> {
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let worker = Worker::new(database, registry, clock, Settings::default());
        runtime.block_on(worker.run(async move {
            stop.wait_for(|stop| *stop).await.unwrap();
        }));
    })
}

#[tokio::test]
async fn workers_side_by_side_run_every_job_once() {
    const JOBS: u32 = 120;
    let db = TestDatabase::new().await;
    let (registry, mut runs) = telling(None);
    let clock = clock();
    for tenant in [a_tenant(), a_tenant(), a_tenant(), a_tenant()].into_iter().zip(0..) {
        let (tenant, share) = tenant;
        let numbers = (0..JOBS).filter(|number| number % 4 == share);
        db.database()
            .tenant(tenant, async |conn| {
                for number in numbers.clone() {
                    ::jobs::enqueue::<Tell>(conn, tenant, clock.now(), &number).await?;
                }
                Ok::<_, diesel::result::Error>(())
            })
            .await
            .unwrap();
    }
    let (stop, stopped) = watch::channel(false);
    let workers: Vec<_> =
        (0..3).map(|_| spawn_worker(db.another(), registry.clone(), clock.clone(), stopped.clone())).collect();
    let mut times: HashMap<u32, u32> = HashMap::new();
    while times.len() < JOBS as usize {
        *times.entry(next(&mut runs).await).or_default() += 1;
    }
    stop.send(true).unwrap();
    tokio::task::spawn_blocking(|| workers.into_iter().for_each(|worker| worker.join().unwrap())).await.unwrap();
    while let Ok(number) = runs.try_recv() {
        *times.entry(number).or_default() += 1;
    }
    assert!(times.values().all(|times| *times == 1), "{times:?}");
    assert_eq!(count_left(db.database()).await, Ok(0));
}

#[tokio::test]
async fn a_tenant_with_a_thousand_jobs_does_not_delay_another_s_one() {
    let db = TestDatabase::new().await;
    let clock = clock();
    let note = Note::default();
    let (busy, quiet) = (a_tenant(), a_tenant());
    db.database()
        .tenant(busy, async |conn| {
            for number in 0..1000 {
                ::jobs::enqueue::<Note>(conn, busy, clock.now(), &number).await?;
            }
            Ok::<_, diesel::result::Error>(())
        })
        .await
        .unwrap();
    clock.advance(SignedDuration::from_secs(1));
    let (registry, mut runs) = telling(None);
    enqueue::<Tell>(&db, quiet, &clock, 1).await;
    let worker = Worker::new(db.database().clone(), registry.with(note.clone()), clock, Settings::default());
    worker
        .run(async {
            next(&mut runs).await;
        })
        .await;
    // One batch of each tenant's turn, and what ran beside it.
    let before = note.noted().len();
    assert!(before <= 12, "{before} jobs of the busy tenant ran before the quiet one's");
}

#[tokio::test]
async fn ten_jobs_of_one_tenant_are_done_before_the_two_hundredth_of_five_thousand_that_came_first() {
    let db = TestDatabase::new().await;
    let (clock, note) = (clock(), Note::default());
    let (busy, quiet) = (a_tenant(), a_tenant());
    let crowd = format!(
        "INSERT INTO jobs.job (tenant_id, id, kind, payload, state, run_at, created_at)
         SELECT '{busy}', gen_random_uuid(), 'test.note', to_jsonb(n), 'ready', '{0}', '{0}' FROM generate_series(1, 5000) n",
        clock.now()
    );
    db.owner().await.batch_execute(&crowd).await.unwrap();
    clock.advance(SignedDuration::from_secs(1));
    let (registry, mut runs) = telling(None);
    for number in 0..10 {
        enqueue::<Tell>(&db, quiet, &clock, number).await;
    }
    let worker = Worker::new(db.database().clone(), registry.with(note.clone()), clock, Settings::default());
    worker
        .run(async {
            for _ in 0..10 {
                next(&mut runs).await;
            }
        })
        .await;
    let before = note.noted().len();
    assert!((1..200).contains(&before), "{before} jobs of the busy tenant ran before the ten");
}

/// A job that never ends by itself.
struct Stuck(mpsc::UnboundedSender<u32>);

impl Job for Stuck {
    const KIND: &'static str = "test.stuck";
    type Payload = u32;

    async fn run(&self, _: &Context, number: u32) -> Result<(), Failure> {
        self.0.send(number).unwrap();
        std::future::pending().await
    }
}

/// What a person waits for.
struct Urgent(mpsc::UnboundedSender<u32>);

impl Job for Urgent {
    const KIND: &'static str = "test.urgent";
    const URGENCY: Urgency = Urgency::Urgent;
    type Payload = u32;

    async fn run(&self, _: &Context, number: u32) -> Result<(), Failure> {
        self.0.send(number).unwrap();
        Ok(())
    }
}

#[tokio::test]
async fn jobs_that_hang_hold_up_neither_other_tenants_nor_what_a_person_waits_for() {
    let db = TestDatabase::new().await;
    let (clock, slow, other) = (clock(), a_tenant(), a_tenant());
    let (stuck, mut hanging) = mpsc::unbounded_channel();
    let (urgent, mut hurried) = mpsc::unbounded_channel();
    let (registry, mut runs) = telling(None);
    let registry = registry.with(Stuck(stuck)).with(Urgent(urgent));
    for number in 0..20 {
        enqueue::<Stuck>(&db, slow, &clock, number).await;
    }
    let settings = Settings { grace: Duration::ZERO, poll: Duration::from_secs(24 * 3600), ..Settings::default() };
    let worker = Worker::new(db.database().clone(), registry, clock.clone(), settings);
    let wake = worker.wake();
    worker
        .run(async {
            for _ in 1..settings.per_tenant {
                next(&mut hanging).await;
            }
            enqueue::<Urgent>(&db, slow, &clock, 1).await;
            wake.up(slow);
            assert_eq!(next(&mut hurried).await, 1);
            enqueue::<Tell>(&db, other, &clock, 2).await;
            wake.up(other);
            assert_eq!(next(&mut runs).await, 2);
        })
        .await;
    assert!(hanging.try_recv().is_err(), "the tenant got more than its places");
}

/// A call to a server that never answers.
struct Unanswered(mpsc::UnboundedSender<u32>);

impl Job for Unanswered {
    const KIND: &'static str = "test.unanswered";
    const URGENCY: Urgency = Urgency::Patient;
    type Payload = u32;

    async fn run(&self, _: &Context, number: u32) -> Result<(), Failure> {
        self.0.send(number).unwrap();
        std::future::pending().await
    }
}

#[tokio::test]
async fn servers_that_do_not_answer_hold_up_nothing_else_of_their_administration() {
    let db = TestDatabase::new().await;
    let (clock, tenant) = (clock(), a_tenant());
    let (unanswered, mut hanging) = mpsc::unbounded_channel();
    let (registry, mut runs) = telling(None);
    for number in 0..20 {
        enqueue::<Unanswered>(&db, tenant, &clock, number).await;
    }
    let settings = Settings { grace: Duration::ZERO, poll: Duration::from_secs(24 * 3600), ..Settings::default() };
    let worker = Worker::new(db.database().clone(), registry.with(Unanswered(unanswered)), clock.clone(), settings);
    let wake = worker.wake();
    worker
        .run(async {
            next(&mut hanging).await;
            // More than one look finds, so that each that ends must lead to the next.
            for number in 0..10 {
                enqueue::<Tell>(&db, tenant, &clock, number).await;
            }
            wake.up(tenant);
            for number in 0..10 {
                assert_eq!(next(&mut runs).await, number);
            }
        })
        .await;
    assert!(hanging.try_recv().is_err(), "a second call was made while the first hung");
}

#[tokio::test]
async fn who_comes_later_does_not_overtake_who_waits_with_nothing_under_way() {
    let db = TestDatabase::new().await;
    let (clock, let_go) = (clock(), Arc::new(Notify::new()));
    let (first, second, third) = (a_tenant(), a_tenant(), a_tenant());
    let (registry, mut runs) = telling(Some(Arc::clone(&let_go)));
    enqueue::<Tell>(&db, first, &clock, 1).await;
    let settings = Settings { concurrency: 1, poll: Duration::from_secs(24 * 3600), ..Settings::default() };
    let worker = Worker::new(db.database().clone(), registry, clock.clone(), settings);
    let wake = worker.wake();
    worker
        .run(async {
            assert_eq!(next(&mut runs).await, 1);
            for (tenant, number) in [(second, 2), (third, 3)] {
                enqueue::<Tell>(&db, tenant, &clock, number).await;
                wake.up(tenant);
                // So that the worker hears of each by itself.
                tokio::task::yield_now().await;
            }
            for number in [2, 3] {
                let_go.notify_one();
                assert_eq!(next(&mut runs).await, number);
            }
            let_go.notify_one();
        })
        .await;
}

#[tokio::test]
async fn a_stop_lets_running_jobs_end_and_takes_no_new_ones() {
    let db = TestDatabase::new().await;
    let (clock, tenant, let_go) = (clock(), a_tenant(), Arc::new(Notify::new()));
    let (registry, mut runs) = telling(Some(Arc::clone(&let_go)));
    enqueue::<Tell>(&db, tenant, &clock, 1).await;
    let worker = Worker::new(db.database().clone(), registry, clock.clone(), Settings::default());
    worker
        .run(async {
            next(&mut runs).await;
            enqueue::<Tell>(&db, tenant, &clock, 2).await;
            let_go.notify_one();
        })
        .await;
    let states: Vec<String> = super::rows(&db).await.into_iter().map(|row| row.state).collect();
    assert_eq!(states, ["done", "ready"]);
}

#[tokio::test]
async fn a_stop_gives_back_what_does_not_end_in_time() {
    let db = TestDatabase::new().await;
    let (clock, tenant) = (clock(), a_tenant());
    let (registry, mut runs) = telling(Some(Arc::default()));
    enqueue::<Tell>(&db, tenant, &clock, 1).await;
    let settings = Settings { grace: Duration::ZERO, ..Settings::default() };
    let worker = Worker::new(db.database().clone(), registry, clock.clone(), settings);
    worker
        .run(async {
            next(&mut runs).await;
        })
        .await;
    let given_back = row(&db).await;
    assert_eq!((given_back.state.as_str(), given_back.attempts, given_back.lease), ("ready", 0, None));
    assert_eq!(given_back.run_at(), clock.now());
}

#[tokio::test]
async fn a_worker_that_is_woken_does_not_wait_for_its_next_look() {
    let db = TestDatabase::new().await;
    let (clock, tenant) = (clock(), a_tenant());
    let (registry, mut runs) = telling(None);
    enqueue::<Tell>(&db, tenant, &clock, 1).await;
    let settings = Settings { poll: Duration::from_secs(24 * 3600), ..Settings::default() };
    let worker = Worker::new(db.database().clone(), registry, clock.clone(), settings);
    let wake = worker.wake();
    worker
        .run(async {
            assert_eq!(next(&mut runs).await, 1);
            enqueue::<Tell>(&db, tenant, &clock, 2).await;
            wake.up(tenant);
            assert_eq!(next(&mut runs).await, 2);
        })
        .await;
}

/// The first time that somebody takes the job with the number 2, the database breaks off.
const BREAKS_OFF_ONCE: &str = "
    CREATE SEQUENCE jobs.taken;
    GRANT USAGE ON SEQUENCE jobs.taken TO diwan_app;
    CREATE FUNCTION jobs.break_off() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        IF NEW.payload = '2' AND NEW.attempts > OLD.attempts THEN
            IF nextval('jobs.taken') = 1 THEN
                RAISE EXCEPTION 'connection closed';
            END IF;
        END IF;
        RETURN NEW;
    END $$;
    CREATE TRIGGER break_off BEFORE UPDATE ON jobs.job FOR EACH ROW EXECUTE FUNCTION jobs.break_off();";

#[tokio::test]
async fn a_worker_that_was_woken_when_the_database_broke_off_takes_the_job_without_a_second_call() {
    let db = TestDatabase::new().await;
    let (clock, first, second) = (clock(), a_tenant(), a_tenant());
    db.owner().await.batch_execute(BREAKS_OFF_ONCE).await.unwrap();
    let (registry, mut runs) = telling(None);
    enqueue::<Tell>(&db, first, &clock, 1).await;
    let settings = Settings { poll: Duration::from_secs(24 * 3600), ..Settings::default() };
    let worker = Worker::new(db.database().clone(), registry, clock.clone(), settings);
    let wake = worker.wake();
    worker
        .run(async {
            // The only look by itself is over.
            assert_eq!(next(&mut runs).await, 1);
            enqueue::<Tell>(&db, second, &clock, 2).await;
            wake.up(second);
            assert_eq!(next(&mut runs).await, 2);
        })
        .await;
    assert_eq!(super::rows(&db).await[1].attempts, 1, "what broke off was no attempt");
}

/// Whoever takes a job with the number 2 is told that it cannot be.
const NEVER_TAKEN: &str = "
    CREATE FUNCTION jobs.refuse() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        IF NEW.payload = '2' AND NEW.attempts > OLD.attempts THEN
            RAISE EXCEPTION 'no';
        END IF;
        RETURN NEW;
    END $$;
    CREATE TRIGGER refuse BEFORE UPDATE ON jobs.job FOR EACH ROW EXECUTE FUNCTION jobs.refuse();";

#[tokio::test]
async fn administrations_whose_queue_does_not_answer_hold_up_nobody_who_comes_after_them() {
    let db = TestDatabase::new().await;
    let clock = clock();
    db.owner().await.batch_execute(NEVER_TAKEN).await.unwrap();
    let (registry, mut runs) = telling(None);
    for _ in 0..7 {
        enqueue::<Tell>(&db, a_tenant(), &clock, 2).await;
        clock.advance(SignedDuration::from_secs(1));
    }
    enqueue::<Tell>(&db, a_tenant(), &clock, 1).await;
    let settings = Settings { poll: Duration::from_secs(24 * 3600), ..Settings::default() };
    let worker = Worker::new(db.database().clone(), registry, clock.clone(), settings);
    worker.run(async { assert_eq!(next(&mut runs).await, 1) }).await;
}

#[tokio::test]
async fn a_worker_is_seen_while_it_works_and_not_after() {
    let db = TestDatabase::new().await;
    let clock = clock();
    let (registry, mut runs) = telling(None);
    let seen = async || db.database().control(async |conn| is_worker_alive(conn, clock.now()).await).await.unwrap();
    assert!(!seen().await);
    enqueue::<Tell>(&db, a_tenant(), &clock, 1).await;
    let worker = Worker::new(db.database().clone(), registry, clock.clone(), Settings::default());
    worker
        .run(async {
            next(&mut runs).await;
            assert!(seen().await);
            // As if it had been killed.
            clock.advance(SignedDuration::from_secs(31));
            assert!(!seen().await);
        })
        .await;
    clock.advance(SignedDuration::from_secs(-31));
    assert!(!seen().await);
}
