//! Jobs that failed too often, or for good: kept until somebody decides.

use crate::schema::job;
use database::{Conn, Database, TenantId};
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Nullable, SmallInt, Text, Timestamptz, Uuid as SqlUuid};
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::{Timestamp as SqlTimestamp, ToDiesel};
use uuid::Uuid;

/// A job that no worker will try again by itself. Its payload is not shown: it belongs to the tenant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeadJob {
    /// Whose job.
    pub tenant: TenantId,
    /// Its row; ids grow with time.
    pub id: Uuid,
    /// What it was to do.
    pub kind: String,
    /// How often it was tried.
    pub attempts: i16,
    /// Why the last attempt failed.
    pub error: String,
    /// When it was written.
    pub created_at: Timestamp,
    /// When it was given up.
    pub finished_at: Timestamp,
}

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = SqlUuid)]
    tenant_id: TenantId,
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
    #[diesel(sql_type = Text)]
    kind: String,
    #[diesel(sql_type = SmallInt)]
    attempts: i16,
    #[diesel(sql_type = Text)]
    error: String,
    #[diesel(sql_type = Timestamptz)]
    created_at: SqlTimestamp,
    #[diesel(sql_type = Timestamptz)]
    finished_at: SqlTimestamp,
}

/// The dead jobs of all tenants, the newest first, at most `limit`; `before` is the last id of the page before.
///
/// # Errors
/// The database does not answer.
pub async fn list_dead(database: &Database, before: Option<Uuid>, limit: i64) -> QueryResult<Vec<DeadJob>> {
    let rows: Vec<Row> = database
        .across_tenants(async |conn| {
            diesel::sql_query(
                "/* across tenants */ SELECT tenant_id, id, kind, attempts, coalesce(error, '') AS error, created_at,
                        coalesce(finished_at, created_at) AS finished_at
                   FROM jobs.job
                  WHERE state = 'dead' AND ($1 IS NULL OR id < $1)
                  ORDER BY id DESC LIMIT $2",
            )
            .bind::<Nullable<SqlUuid>, _>(before)
            .bind::<BigInt, _>(limit)
            .load(conn)
            .await
        })
        .await?;
    Ok(rows
        .into_iter()
        .map(|row| DeadJob {
            tenant: row.tenant_id,
            id: row.id,
            kind: row.kind,
            attempts: row.attempts,
            error: row.error,
            created_at: row.created_at.to_jiff(),
            finished_at: row.finished_at.to_jiff(),
        })
        .collect())
}

/// Gives a dead job all its attempts again, in the caller's transaction of that tenant. Says whether there was such a
/// job.
///
/// # Errors
/// The statement fails.
pub async fn retry_dead(conn: &mut Conn, tenant: TenantId, id: Uuid, now: Timestamp) -> QueryResult<bool> {
    let dead = job::table.filter(job::tenant_id.eq(tenant)).filter(job::id.eq(id)).filter(job::state.eq("dead"));
    let revived = diesel::update(dead)
        .set((
            job::state.eq("ready"),
            job::run_at.eq(now.to_diesel()),
            job::attempts.eq(0),
            job::finished_at.eq(None::<SqlTimestamp>),
        ))
        .execute(conn)
        .await?;
    Ok(revived == 1)
}
