//! Jobs that fail.

use super::{Note, a_tenant, clock, enqueue, row, rows};
use crate::harness::TestDatabase;
use ::jobs::{Context, Drained, Failure, Job, Registry, drain, list_dead, retry_dead};
use jiff::SignedDuration;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

const RETRIED: Drained = Drained { done: 0, retried: 1, dead: 0, lost: 0 };
const DEAD: Drained = Drained { done: 0, retried: 0, dead: 1, lost: 0 };

/// A job that fails until what it needs is there.
#[derive(Clone, Default)]
struct Fetch(Arc<AtomicBool>);

impl Job for Fetch {
    const KIND: &'static str = "test.fetch";
    type Payload = ();

    async fn run(&self, _: &Context, (): ()) -> Result<(), Failure> {
        match self.0.load(Ordering::Relaxed) {
            true => Ok(()),
            false => Err(Failure::retry("nobody answers")),
        }
    }
}

#[tokio::test]
async fn a_failing_job_waits_longer_each_time_until_it_is_dead_and_the_operator_revives_it() {
    let db = TestDatabase::new().await;
    let (fetch, clock, tenant) = (Fetch::default(), clock(), a_tenant());
    let registry = Registry::new().with(fetch.clone());
    enqueue::<Fetch>(&db, tenant, &clock, ()).await;
    for (seconds, attempt) in [5, 30, 120, 600, 3600, 6 * 3600, 24 * 3600].into_iter().zip(1..) {
        assert_eq!(drain(db.database(), &registry, &clock).await, Ok(RETRIED));
        let waiting = row(&db).await;
        assert_eq!((waiting.state.as_str(), waiting.attempts), ("ready", attempt));
        assert_eq!(waiting.error.as_deref(), Some("nobody answers"));
        let wait = waiting.run_at().duration_since(clock.now()).as_secs_f64();
        let (least, most) = (f64::from(seconds) * 0.8, f64::from(seconds) * 1.2);
        assert!((least..=most).contains(&wait), "attempt {attempt}: {wait} s");
        // Not a moment earlier.
        clock.set(waiting.run_at() - SignedDuration::from_secs(1));
        assert_eq!(drain(db.database(), &registry, &clock).await, Ok(Drained::default()));
        clock.set(waiting.run_at());
    }
    assert_eq!(drain(db.database(), &registry, &clock).await, Ok(DEAD));
    clock.advance(SignedDuration::from_hours(10_000));
    assert_eq!(drain(db.database(), &registry, &clock).await, Ok(Drained::default()));

    let dead = list_dead(db.database(), None, 10).await.unwrap();
    assert_eq!(dead.len(), 1);
    assert_eq!((dead[0].tenant, dead[0].kind.as_str(), dead[0].attempts), (tenant, "test.fetch", 8));
    assert_eq!(dead[0].error, "nobody answers");
    assert_eq!(list_dead(db.database(), Some(dead[0].id), 10).await, Ok(vec![]));

    fetch.0.store(true, Ordering::Relaxed);
    let revive = async || {
        let id = dead[0].id;
        db.database().tenant(tenant, async |conn| retry_dead(conn, tenant, id, clock.now()).await).await
    };
    assert_eq!(revive().await, Ok(true));
    assert_eq!(revive().await, Ok(false));
    assert_eq!(drain(db.database(), &registry, &clock).await, Ok(Drained { done: 1, ..Drained::default() }));
    assert_eq!(row(&db).await.error, None);
}

struct Panic;

impl Job for Panic {
    const KIND: &'static str = "test.panic";
    type Payload = ();

    async fn run(&self, _: &Context, (): ()) -> Result<(), Failure> {
        panic!("a mistake in a job")
    }
}

#[tokio::test]
async fn a_job_that_panics_has_failed_and_the_next_one_runs() {
    let db = TestDatabase::new().await;
    let (note, clock, tenant) = (Note::default(), clock(), a_tenant());
    let registry = Registry::new().with(note.clone()).with(Panic);
    enqueue::<Panic>(&db, tenant, &clock, ()).await;
    enqueue::<Note>(&db, tenant, &clock, 1).await;
    assert_eq!(drain(db.database(), &registry, &clock).await, Ok(Drained { done: 1, ..RETRIED }));
    assert_eq!(note.noted(), [(tenant, 1)]);
}

/// [`Note`] as an older version of the program wrote it.
struct OldNote;

impl Job for OldNote {
    const KIND: &'static str = Note::KIND;
    type Payload = String;

    async fn run(&self, _: &Context, _: String) -> Result<(), Failure> {
        Ok(())
    }
}

#[tokio::test]
async fn a_payload_that_cannot_be_read_goes_to_the_operator_at_once() {
    let db = TestDatabase::new().await;
    let (note, clock, tenant) = (Note::default(), clock(), a_tenant());
    let registry = Registry::new().with(note.clone());
    enqueue::<OldNote>(&db, tenant, &clock, "seven".to_owned()).await;
    assert_eq!(drain(db.database(), &registry, &clock).await, Ok(DEAD));
    assert!(row(&db).await.error.unwrap().contains("expected u32"));
}

/// A job that must end quickly and does not.
struct Endless;

impl Job for Endless {
    const KIND: &'static str = "test.endless";
    const TIME_LIMIT: std::time::Duration = std::time::Duration::from_millis(10);
    type Payload = ();

    async fn run(&self, _: &Context, (): ()) -> Result<(), Failure> {
        std::future::pending().await
    }
}

#[tokio::test]
async fn a_job_that_does_not_end_is_stopped_and_tried_again() {
    let db = TestDatabase::new().await;
    let clock = clock();
    enqueue::<Endless>(&db, a_tenant(), &clock, ()).await;
    assert_eq!(drain(db.database(), &Registry::new().with(Endless), &clock).await, Ok(RETRIED));
    assert!(rows(&db).await[0].error.as_deref().unwrap().starts_with("it took longer"));
}

#[tokio::test]
async fn a_job_that_takes_its_worker_down_each_time_ends_too() {
    let db = TestDatabase::new().await;
    let (note, clock, tenant) = (Note::default(), clock(), a_tenant());
    enqueue::<Note>(&db, tenant, &clock, 1).await;
    // What eight killed workers leave behind.
    diesel_async::RunQueryDsl::execute(
        diesel::sql_query("UPDATE jobs.job SET state = 'running', attempts = 8, lease = gen_random_uuid()"),
        &mut db.owner().await,
    )
    .await
    .unwrap();
    assert_eq!(drain(db.database(), &Registry::new().with(note.clone()), &clock).await, Ok(DEAD));
    assert!(note.noted().is_empty());
    assert!(row(&db).await.error.unwrap().contains("worker was lost"));
}
