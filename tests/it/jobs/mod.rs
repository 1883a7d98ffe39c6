//! The queue: what is written with a change is run, once at a time, again when it fails, and never lost.

mod clock;
mod queue;
mod retry;
mod worker;

use crate::harness::TestDatabase;
use ::jobs::{Context, Failure, Job};
use calendar::Clock;
use database::TenantId;
use diesel::QueryableByName;
use diesel::sql_types::{Nullable, SmallInt, Text, Timestamptz, Uuid as SqlUuid};
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::Timestamp as SqlTimestamp;
use std::sync::{Arc, Mutex};
use uuid::Uuid;

/// A Tuesday morning.
fn clock() -> Clock {
    Clock::fixed("2026-11-24T09:00:00Z".parse().unwrap())
}

fn a_tenant() -> TenantId {
    TenantId::resolved(Uuid::now_v7())
}

/// A job that notes what it was given, in the order of the runs.
#[derive(Clone, Default)]
struct Note(Arc<Mutex<Vec<(TenantId, u32)>>>);

impl Note {
    fn noted(&self) -> Vec<(TenantId, u32)> {
        self.0.lock().unwrap().clone()
    }
}

impl Job for Note {
    const KIND: &'static str = "test.note";
    type Payload = u32;

    async fn run(&self, context: &Context, number: u32) -> Result<(), Failure> {
        self.0.lock().unwrap().push((context.tenant, number));
        Ok(())
    }
}

/// A job's row, as the owner sees it.
#[derive(Debug, QueryableByName)]
struct Row {
    #[diesel(sql_type = Text)]
    state: String,
    #[diesel(sql_type = SmallInt)]
    attempts: i16,
    #[diesel(sql_type = Timestamptz)]
    run_at: SqlTimestamp,
    #[diesel(sql_type = Nullable<SqlUuid>)]
    lease: Option<Uuid>,
    #[diesel(sql_type = Nullable<Text>)]
    error: Option<String>,
}

impl Row {
    fn run_at(&self) -> Timestamp {
        self.run_at.to_jiff()
    }
}

async fn rows(db: &TestDatabase) -> Vec<Row> {
    diesel::sql_query("SELECT state, attempts, run_at, lease, error FROM jobs.job ORDER BY id")
        .load(&mut db.owner().await)
        .await
        .unwrap()
}

async fn row(db: &TestDatabase) -> Row {
    let mut rows = rows(db).await;
    assert_eq!(rows.len(), 1, "{rows:?}");
    rows.remove(0)
}

/// Writes one job in a transaction of its own.
async fn enqueue<K: Job>(db: &TestDatabase, tenant: TenantId, clock: &Clock, payload: K::Payload) {
    let database = db.database();
    database
        .tenant(tenant, async |conn| ::jobs::enqueue::<K>(conn, tenant, clock.now(), &payload).await)
        .await
        .unwrap();
}
