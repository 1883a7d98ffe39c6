//! What a webhook was sent and how it went, and sending it again.

use super::deliver::{DeliverWebhook, Delivering};
use crate::schema::{attempt, delivery};
use database::{Conn, TenantId};
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel as _;
use uuid::Uuid;

/// A message for a webhook, as it stands.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = delivery, check_for_backend(Pg))]
pub struct Delivery {
    /// Its identity; ids grow with time.
    pub id: Uuid,
    /// The event's, which is the header `webhook-id`.
    pub event_id: Uuid,
    /// What happened.
    pub kind: String,
    /// The object's number.
    pub subject: String,
    #[diesel(column_name = state)]
    state_word: String,
    /// How often it was tried.
    pub attempts: i16,
    /// When it is tried next.
    #[diesel(deserialize_as = jiff_diesel::NullableTimestamp)]
    pub next_at: Option<Timestamp>,
    /// When it happened.
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub created_at: Timestamp,
}

/// Where a delivery stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeliveryState {
    /// It is tried, or tried again.
    Waiting,
    /// The receiver took it.
    Delivered,
    /// It is not tried any more.
    Failed,
}

impl Delivery {
    /// Where it stands.
    #[must_use]
    pub fn state(&self) -> DeliveryState {
        match self.state_word.as_str() {
            "waiting" => DeliveryState::Waiting,
            "delivered" => DeliveryState::Delivered,
            _ => DeliveryState::Failed,
        }
    }
}

/// One attempt, as it went.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = attempt, check_for_backend(Pg))]
pub struct Attempt {
    /// Whose.
    pub delivery_id: Uuid,
    /// 1 at first.
    pub number: i16,
    /// When it began.
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub at: Timestamp,
    /// The answer's status; none without an answer.
    pub status: Option<i16>,
    /// How long it took, in milliseconds.
    pub duration_ms: i32,
    /// Why it does not count as delivered: `address`, `broken`, `connect`, `inactive`, `redirect`, `status`, `timeout`.
    pub error: Option<String>,
}

/// What a webhook was sent, the newest first, at most `limit`; `before` is the last id of the page before.
///
/// # Errors
/// The database does not answer.
pub async fn list_deliveries(
    conn: &mut Conn,
    tenant: TenantId,
    webhook: Uuid,
    before: Option<Uuid>,
    limit: i64,
) -> QueryResult<Vec<Delivery>> {
    let mut query = delivery::table
        .filter(delivery::tenant_id.eq(tenant))
        .filter(delivery::webhook_id.eq(webhook))
        .order(delivery::id.desc())
        .limit(limit)
        .select(Delivery::as_select())
        .into_boxed();
    if let Some(before) = before {
        query = query.filter(delivery::id.lt(before));
    }
    query.load(conn).await
}

/// The attempts of these deliveries, in order.
///
/// # Errors
/// The database does not answer.
pub async fn list_attempts(conn: &mut Conn, tenant: TenantId, deliveries: &[Uuid]) -> QueryResult<Vec<Attempt>> {
    attempt::table
        .filter(attempt::tenant_id.eq(tenant))
        .filter(attempt::delivery_id.eq_any(deliveries))
        .order((attempt::delivery_id, attempt::number))
        .select(Attempt::as_select())
        .load(conn)
        .await
}

/// Sends a message again, under its own id and with all tries before it. `attempts` is how many it had when somebody asked:
/// gives false when it had others since, or waits for its next try anyway.
///
/// # Errors
/// The database refuses.
pub async fn replay(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    webhook: Uuid,
    id: Uuid,
    attempts: i16,
) -> QueryResult<bool> {
    let again = diesel::update(delivery::table)
        .filter(delivery::tenant_id.eq(tenant))
        .filter(delivery::webhook_id.eq(webhook))
        .filter(delivery::id.eq(id))
        .filter(delivery::attempts.eq(attempts))
        .filter(delivery::state.ne("waiting"))
        .set((delivery::state.eq("waiting"), delivery::tries.eq(0), delivery::next_at.eq(Some(now.to_diesel()))))
        .execute(conn)
        .await?;
    if again == 1 {
        let payload = Delivering { delivery: id, attempt: attempts + 1 };
        jobs::enqueue::<DeliverWebhook>(conn, tenant, now, &payload).await?;
    }
    Ok(again == 1)
}

/// Sends again what failed for good since a moment, the oldest first, at most `limit`. Gives how many.
///
/// # Errors
/// The database refuses.
pub async fn replay_failed(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    webhook: Uuid,
    since: Timestamp,
    limit: i64,
) -> QueryResult<usize> {
    let failed: Vec<(Uuid, i16)> = delivery::table
        .filter(delivery::tenant_id.eq(tenant))
        .filter(delivery::webhook_id.eq(webhook))
        .filter(delivery::state.eq("failed"))
        .filter(delivery::created_at.ge(since.to_diesel()))
        .order(delivery::id)
        .limit(limit)
        .select((delivery::id, delivery::attempts))
        .load(conn)
        .await?;
    let mut again = 0;
    for (id, attempts) in failed {
        again += usize::from(replay(conn, tenant, now, webhook, id, attempts).await?);
    }
    Ok(again)
}
