//! Writing a job, in the transaction of the change that causes it.

use crate::schema::job;
use crate::{Job, Urgency};
use database::{Conn, TenantId, prepared};
use diesel::prelude::*;
use diesel::result::Error as DieselError;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::{Timestamp as SqlTimestamp, ToDiesel};
use serde_json::Value;
use uuid::Uuid;

/// Writes a job to be run as soon as the caller's transaction has committed. One statement.
///
/// # Errors
/// The payload is not JSON, or the insert fails: the transaction must be given up.
pub async fn enqueue<K: Job>(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    payload: &K::Payload,
) -> QueryResult<()> {
    enqueue_at::<K>(conn, tenant, now, now, payload).await
}

/// As [`enqueue`], not to be run before `run_at`.
///
/// # Errors
/// As [`enqueue`].
pub async fn enqueue_at<K: Job>(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    run_at: Timestamp,
    payload: &K::Payload,
) -> QueryResult<()> {
    let row = NewJob::new(tenant, K::KIND, None, json::<K>(payload)?, run_at, now).of(K::URGENCY);
    insert(conn, row).await.map(|_| ())
}

/// As [`enqueue`], unless this tenant already has a job of this kind with the same `key`, waiting or done (done jobs are
/// kept for a week). Says whether the job is new.
///
/// # Errors
/// As [`enqueue`].
pub async fn enqueue_once<K: Job>(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    key: &str,
    payload: &K::Payload,
) -> QueryResult<bool> {
    let row = NewJob::new(tenant, K::KIND, Some(key), json::<K>(payload)?, now, now).of(K::URGENCY);
    insert(conn, row).await
}

fn json<K: Job>(payload: &K::Payload) -> QueryResult<Value> {
    serde_json::to_value(payload).map_err(|error| DieselError::SerializationError(Box::new(error)))
}

#[derive(Insertable)]
#[diesel(table_name = job)]
pub(crate) struct NewJob<'a> {
    tenant_id: TenantId,
    id: Uuid,
    kind: &'a str,
    key: Option<&'a str>,
    payload: Value,
    state: &'static str,
    run_at: SqlTimestamp,
    created_at: SqlTimestamp,
    priority: i16,
}

impl<'a> NewJob<'a> {
    pub(crate) fn new(
        tenant: TenantId,
        kind: &'a str,
        key: Option<&'a str>,
        payload: Value,
        run_at: Timestamp,
        now: Timestamp,
    ) -> Self {
        Self {
            tenant_id: tenant,
            id: Uuid::now_v7(),
            kind,
            key,
            payload,
            state: "ready",
            run_at: run_at.to_diesel(),
            created_at: now.to_diesel(),
            priority: Urgency::Ordinary.rank(),
        }
    }

    pub(crate) fn of(self, urgency: Urgency) -> Self {
        Self { priority: urgency.rank(), ..self }
    }
}

/// Says whether the row is new: a second one with the same key is refused without an error.
pub(crate) async fn insert(conn: &mut Conn, row: NewJob<'_>) -> QueryResult<bool> {
    let insert = diesel::insert_into(job::table).values(row).on_conflict_do_nothing();
    Ok(prepared(insert).execute(conn).await? == 1)
}
