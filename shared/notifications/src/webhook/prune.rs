//! Housekeeping: what webhooks were sent is forgotten after a month.

use crate::schema::{attempt, delivery};
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::ToDiesel as _;
use jobs::{Context, Failure, Job, Schedule, Tick};
use uuid::Uuid;

/// How long the log is kept: time enough to see a receiver that was down, and to send again.
const KEPT: SignedDuration = SignedDuration::from_hours(30 * 24);
/// Deliveries that one transaction deletes.
const BATCH: i64 = 500;

/// Deletes old deliveries and their attempts, of one administration.
#[derive(Clone, Copy, Debug)]
pub struct PruneDeliveries;

impl PruneDeliveries {
    /// When: each night.
    #[must_use]
    pub fn schedule() -> Schedule {
        Schedule::each_tenant::<Self>("notifications.prune_deliveries", "0 50 2 * * *")
    }
}

impl Job for PruneDeliveries {
    const KIND: &'static str = "notifications.prune_deliveries";
    type Payload = Tick;

    async fn run(&self, context: &Context, _: Tick) -> Result<(), Failure> {
        let (tenant, before) = (context.tenant, context.now - KEPT);
        let batch = async || context.database.tenant(tenant, async |conn| delete(conn, tenant, before).await).await;
        while batch().await? > 0 {}
        Ok(())
    }
}

async fn delete(conn: &mut Conn, tenant: TenantId, before: Timestamp) -> QueryResult<usize> {
    let old: Vec<Uuid> = delivery::table
        .filter(delivery::tenant_id.eq(tenant))
        .filter(delivery::created_at.lt(before.to_diesel()))
        .filter(delivery::state.ne("waiting"))
        .order(delivery::created_at)
        .limit(BATCH)
        .select(delivery::id)
        .for_update()
        .load(conn)
        .await?;
    let attempts = attempt::table.filter(attempt::tenant_id.eq(tenant)).filter(attempt::delivery_id.eq_any(&old));
    diesel::delete(attempts).execute(conn).await?;
    let deliveries = delivery::table.filter(delivery::tenant_id.eq(tenant)).filter(delivery::id.eq_any(&old));
    diesel::delete(deliveries).execute(conn).await
}
