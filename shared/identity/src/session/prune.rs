//! Housekeeping: sessions that ended by themselves and old keys of calls are forgotten.

use crate::factor::spent::forget_spent;
use crate::recovery::forget_recoveries;
use crate::schema::{call, ceremony, pending_sign_in, session, tenant};
use crate::ways::proof::forget_proofs;
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::ToDiesel as _;
use jobs::{Context, Failure, Job, Schedule, Tick};

/// Deletes what has expired: sessions, sign-ins that waited for their second step, ceremonies of passkeys, what was noted
/// as used, links that nobody opened, ways back that were used or stopped.
#[derive(Clone, Copy, Debug)]
pub struct PruneSessions;

impl PruneSessions {
    /// When: each night.
    #[must_use]
    pub fn schedule() -> Schedule {
        Schedule::platform::<Self>("identity.prune_sessions", "0 30 2 * * *")
    }
}

impl Job for PruneSessions {
    const KIND: &'static str = "identity.prune_sessions";
    type Payload = Tick;

    async fn run(&self, context: &Context, _: Tick) -> Result<(), Failure> {
        let now = context.now.to_diesel();
        let expired = session::table.filter(session::expires_at.le(now));
        let waiting = pending_sign_in::table.filter(pending_sign_in::expires_at.le(now));
        let ceremonies = ceremony::table.filter(ceremony::expires_at.le(now));
        context
            .database
            .control(async |conn| {
                diesel::delete(expired).execute(conn).await?;
                diesel::delete(waiting).execute(conn).await?;
                diesel::delete(ceremonies).execute(conn).await?;
                forget_spent(conn, context.now).await?;
                forget_recoveries(conn, context.now).await?;
                forget_proofs(conn, context.now).await
            })
            .await?;
        Ok(())
    }
}

/// How long a caller may send a call again under its key. Who repeats after a break-down does so within minutes; a queue
/// that somebody has to look at, within weeks.
const CALLS_KEPT: SignedDuration = SignedDuration::from_hours(30 * 24);

/// Forgets the keys of calls after thirty days.
#[derive(Clone, Copy, Debug)]
pub struct PruneCalls;

impl PruneCalls {
    /// When: each night.
    #[must_use]
    pub fn schedule() -> Schedule {
        Schedule::platform::<Self>("identity.prune_calls", "0 40 2 * * *")
    }
}

impl Job for PruneCalls {
    const KIND: &'static str = "identity.prune_calls";
    type Payload = Tick;

    async fn run(&self, context: &Context, _: Tick) -> Result<(), Failure> {
        let database = &context.database;
        let before = context.now - CALLS_KEPT;
        let tenants: Vec<TenantId> =
            database.control(async |conn| tenant::table.select(tenant::id).load(conn).await).await?;
        for tenant in tenants.into_iter().chain([TenantId::PLATFORM]) {
            database.tenant(tenant, async |conn| delete_calls(conn, tenant, before).await).await?;
        }
        Ok(())
    }
}

async fn delete_calls(conn: &mut Conn, tenant: TenantId, before: Timestamp) -> QueryResult<usize> {
    let old = call::table.filter(call::tenant_id.eq(tenant)).filter(call::at.lt(before.to_diesel()));
    diesel::delete(old).execute(conn).await
}
