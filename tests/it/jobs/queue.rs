//! Writing jobs, and who gets them.

use super::{Note, a_tenant, clock, enqueue, row, rows};
use crate::harness::TestDatabase;
use ::jobs::{Context, Drained, Failure, Job, Registry, count_left, drain};
use database::TenantId;
use diesel::result::Error as DieselError;
use jiff::SignedDuration;
use std::sync::Arc;
use tokio::sync::{Notify, mpsc, oneshot};

const DONE: Drained = Drained { done: 1, retried: 0, dead: 0, lost: 0 };

#[tokio::test]
async fn a_job_is_written_with_its_change_or_not_at_all() {
    let db = TestDatabase::new().await;
    let (note, clock, tenant) = (Note::default(), clock(), a_tenant());
    let registry = Registry::new().with(note.clone());
    let given_up = db
        .database()
        .tenant(tenant, async |conn| {
            ::jobs::enqueue::<Note>(conn, tenant, clock.now(), &1).await?;
            Err::<(), _>(DieselError::RollbackTransaction)
        })
        .await;
    assert_eq!(given_up, Err(DieselError::RollbackTransaction));
    assert_eq!(count_left(db.database()).await, Ok(0));

    enqueue::<Note>(&db, tenant, &clock, 2).await;
    assert_eq!(count_left(db.database()).await, Ok(1));
    assert_eq!(drain(db.database(), &registry, &clock).await, Ok(DONE));
    assert_eq!(note.noted(), [(tenant, 2)]);
    assert_eq!(count_left(db.database()).await, Ok(0));
    assert_eq!(drain(db.database(), &registry, &clock).await, Ok(Drained::default()));
}

#[tokio::test]
async fn a_job_for_later_waits_for_its_time() {
    let db = TestDatabase::new().await;
    let (note, clock, tenant) = (Note::default(), clock(), a_tenant());
    let registry = Registry::new().with(note.clone());
    let tomorrow = clock.now() + SignedDuration::from_hours(24);
    db.database()
        .tenant(tenant, async |conn| ::jobs::enqueue_at::<Note>(conn, tenant, clock.now(), tomorrow, &1).await)
        .await
        .unwrap();
    clock.advance(SignedDuration::from_hours(23));
    assert_eq!(drain(db.database(), &registry, &clock).await, Ok(Drained::default()));
    clock.advance(SignedDuration::from_hours(1));
    assert_eq!(drain(db.database(), &registry, &clock).await, Ok(DONE));
}

#[tokio::test]
async fn a_key_is_taken_once_per_tenant_even_after_the_job_is_done() {
    let db = TestDatabase::new().await;
    let (note, clock, tenant) = (Note::default(), clock(), a_tenant());
    let registry = Registry::new().with(note.clone());
    let once = async |tenant: TenantId, number: u32| {
        let now = clock.now();
        db.database()
            .tenant(tenant, async |conn| ::jobs::enqueue_once::<Note>(conn, tenant, now, "monday", &number).await)
            .await
    };
    assert_eq!(once(tenant, 1).await, Ok(true));
    assert_eq!(once(tenant, 2).await, Ok(false));
    assert_eq!(once(a_tenant(), 3).await, Ok(true));
    assert_eq!(drain(db.database(), &registry, &clock).await, Ok(Drained { done: 2, ..Drained::default() }));
    assert_eq!(once(tenant, 4).await, Ok(false));
    assert_eq!(note.noted().iter().map(|(_, number)| *number).collect::<Vec<_>>(), [1, 3]);
}

#[tokio::test]
async fn a_job_that_this_program_does_not_know_waits_for_one_that_does() {
    let db = TestDatabase::new().await;
    let (note, clock, tenant) = (Note::default(), clock(), a_tenant());
    enqueue::<Note>(&db, tenant, &clock, 1).await;
    assert_eq!(drain(db.database(), &Registry::new(), &clock).await, Ok(Drained::default()));
    let untouched = row(&db).await;
    assert_eq!((untouched.state.as_str(), untouched.attempts), ("ready", 0));
    assert_eq!(drain(db.database(), &Registry::new().with(note.clone()), &clock).await, Ok(DONE));
}

/// A job that tells that it began, and ends when it is let.
struct Held {
    began: mpsc::UnboundedSender<i16>,
    /// By attempt.
    let_go: [Arc<Notify>; 2],
}

impl Job for Held {
    const KIND: &'static str = "test.held";
    type Payload = ();

    async fn run(&self, context: &Context, (): ()) -> Result<(), Failure> {
        self.began.send(context.attempt).unwrap();
        self.let_go[usize::try_from(context.attempt).unwrap() - 1].notified().await;
        Ok(())
    }
}

#[tokio::test]
async fn a_job_whose_lease_ended_is_taken_over_and_the_late_worker_is_refused() {
    let db = TestDatabase::new().await;
    let clock = clock();
    let let_go = [Arc::new(Notify::new()), Arc::new(Notify::new())];
    let (began, mut begun) = mpsc::unbounded_channel();
    let registry = Registry::new().with(Held { began, let_go: let_go.clone() });
    enqueue::<Held>(&db, a_tenant(), &clock, ()).await;

    let (late_ended, late) = oneshot::channel();
    let first = async {
        let drained = drain(db.database(), &registry, &clock).await.unwrap();
        late_ended.send(drained).unwrap();
    };
    let other_process = db.another();
    let second = async {
        assert_eq!(begun.recv().await, Some(1));
        // While the lease holds, nobody else gets the job.
        clock.advance(SignedDuration::from_secs(59));
        assert_eq!(drain(&other_process, &registry, &clock).await, Ok(Drained::default()));
        clock.advance(SignedDuration::from_secs(2));
        let takes_over = drain(&other_process, &registry, &clock);
        let script = async {
            assert_eq!(begun.recv().await, Some(2));
            let held = row(&db).await;
            let_go[0].notify_one();
            assert_eq!(late.await, Ok(Drained { lost: 1, ..Drained::default() }));
            let still_held = row(&db).await;
            assert_eq!((still_held.state.as_str(), still_held.lease), ("running", held.lease));
            let_go[1].notify_one();
        };
        let (taken_over, ()) = tokio::join!(takes_over, script);
        assert_eq!(taken_over, Ok(DONE));
    };
    tokio::join!(first, second);
    let done = row(&db).await;
    assert_eq!((done.state.as_str(), done.attempts, done.lease), ("done", 2, None));
}

#[tokio::test]
async fn done_jobs_are_forgotten_after_a_week_and_dead_ones_are_kept() {
    let db = TestDatabase::new().await;
    let (clock, tenant) = (clock(), a_tenant());
    let registry = Registry::new().with(Note::default()).with(::jobs::Prune).with(Hopeless);
    enqueue::<Note>(&db, tenant, &clock, 1).await;
    enqueue::<Hopeless>(&db, tenant, &clock, ()).await;
    drain(db.database(), &registry, &clock).await.unwrap();

    let prune = async || {
        let tick = ::jobs::Tick { at: clock.now() };
        enqueue::<::jobs::Prune>(&db, TenantId::PLATFORM, &clock, tick).await;
        drain(db.database(), &registry, &clock).await.unwrap();
        rows(&db).await.into_iter().map(|row| row.state).collect::<Vec<_>>()
    };
    clock.advance(SignedDuration::from_hours(7 * 24));
    assert_eq!(prune().await, ["done", "dead", "done"]);
    clock.advance(SignedDuration::from_secs(1));
    assert_eq!(prune().await, ["dead", "done", "done"]);
}

struct Hopeless;

impl Job for Hopeless {
    const KIND: &'static str = "test.hopeless";
    type Payload = ();

    async fn run(&self, _: &Context, (): ()) -> Result<(), Failure> {
        Err(Failure::give_up("there is no such thing"))
    }
}
