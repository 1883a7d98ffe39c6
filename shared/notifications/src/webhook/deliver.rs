//! The job that sends a message to a webhook, notes how it went, and writes the job of the next attempt.
//!
//! An attempt that fails is no failed job: the schedule is that of Standard Webhooks, longer than the queue's own. A message may
//! arrive twice when the process dies between the answer and the note of it; both carry the same `webhook-id`.

use super::client::{Called, WebhookClient};
use super::keys::{Signed, WebhookKeys};
use super::subscription::{State, Webhook, disable_gone, find_webhook};
use crate::schema::{attempt, delivery};
use database::{Conn, TenantId};
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::ToDiesel as _;
use jobs::{Context, Failure, Job, Urgency};
use rand::Rng as _;
use reqwest::StatusCode;
use reqwest::header::{HeaderMap, HeaderValue};
use serde::{Deserialize, Serialize};
use std::time::Duration;
use uuid::Uuid;

/// The waits after each failed try: ten tries within some seventy-six hours (Standard Webhooks 1.0, "Retries").
pub const WAITS: [SignedDuration; 9] = [
    SignedDuration::from_secs(5),
    SignedDuration::from_mins(5),
    SignedDuration::from_mins(30),
    SignedDuration::from_hours(2),
    SignedDuration::from_hours(5),
    SignedDuration::from_hours(10),
    SignedDuration::from_hours(14),
    SignedDuration::from_hours(20),
    SignedDuration::from_hours(24),
];
/// Waits are longer by up to a tenth, so that messages which failed together do not come back together.
const JITTER: f64 = 0.1;

/// Which attempt of which delivery.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Delivering {
    /// The delivery.
    pub(crate) delivery: Uuid,
    /// The attempt's number.
    pub(crate) attempt: i16,
}

/// Sends a message that waits.
#[derive(Clone)]
pub struct DeliverWebhook {
    /// Calls.
    pub client: WebhookClient,
    /// Signs.
    pub keys: WebhookKeys,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = delivery, check_for_backend(Pg))]
struct Row {
    id: Uuid,
    webhook_id: Uuid,
    event_id: Uuid,
    body: String,
    attempts: i16,
    tries: i16,
}

impl Job for DeliverWebhook {
    const KIND: &'static str = "notifications.deliver_webhook";
    const URGENCY: Urgency = Urgency::Patient;
    const TIME_LIMIT: Duration = Duration::from_secs(60);
    type Payload = Delivering;

    async fn run(
        &self,
        context: &Context,
        Delivering { delivery, attempt: number }: Delivering,
    ) -> Result<(), Failure> {
        let (tenant, database) = (context.tenant, &context.database);
        let found = database.tenant(tenant, async |conn| {
            let Some(row) = find_waiting(conn, tenant, delivery, number).await? else { return Ok(None) };
            let webhook = find_webhook(conn, tenant, row.webhook_id).await?;
            Ok::<_, diesel::result::Error>(Some((row, webhook)))
        });
        // Done by an earlier run, or forgotten.
        let Some((row, webhook)) = found.await? else { return Ok(()) };
        let began = context.clock.now();
        let called = match webhook.filter(|webhook| webhook.state() == State::Active) {
            Some(webhook) => self.send(tenant, began, &webhook, &row).await?,
            None => Called { status: None, duration: Duration::ZERO, fault: Some("inactive") },
        };
        let now = context.clock.now();
        let next = next_try(&called, row.tries, now, rand::rng().random_range(0.0..=JITTER));
        database.tenant(tenant, async |conn| note(conn, tenant, began, now, &row, &called, next).await).await?;
        metrics::counter!("diwan_webhooks_total", "outcome" => called.fault.unwrap_or("delivered")).increment(1);
        Ok(())
    }
}

impl DeliverWebhook {
    async fn send(&self, tenant: TenantId, now: Timestamp, webhook: &Webhook, row: &Row) -> Result<Called, Failure> {
        let at = now.as_second();
        let generations = webhook.generations(now);
        let signed =
            Signed { tenant, webhook: webhook.id, generations: &generations, event: row.event_id, at, body: &row.body };
        let mut headers = HeaderMap::new();
        for (name, value) in [
            ("webhook-id", row.event_id.to_string()),
            ("webhook-timestamp", at.to_string()),
            ("webhook-signature", self.keys.sign(&signed).map_err(Failure::give_up)?),
        ] {
            headers.insert(name, HeaderValue::from_str(&value).map_err(Failure::give_up)?);
        }
        Ok(self.client.post(&webhook.url, headers, row.body.clone()).await)
    }
}

/// When to try again; none when it arrived, when no try can help, or when all were made.
fn next_try(called: &Called, tries: i16, now: Timestamp, jitter: f64) -> Option<Timestamp> {
    let is_over = matches!(called.fault, None | Some("inactive")) || called.status == Some(StatusCode::GONE);
    let wait = WAITS.get(usize::try_from(tries).unwrap_or_default()).filter(|_| !is_over)?;
    let wait = *wait + SignedDuration::from_secs_f64(wait.as_secs_f64() * jitter);
    now.checked_add(wait).ok()
}

/// Writes how an attempt went, once: the attempt, where the delivery stands, the job of the next one.
async fn note(
    conn: &mut Conn,
    tenant: TenantId,
    began: Timestamp,
    now: Timestamp,
    row: &Row,
    called: &Called,
    next: Option<Timestamp>,
) -> QueryResult<()> {
    let number = row.attempts + 1;
    let state = match (called.fault, next) {
        (None, _) => "delivered",
        (_, Some(_)) => "waiting",
        _ => "failed",
    };
    let noted = diesel::update(delivery::table)
        .filter(delivery::tenant_id.eq(tenant))
        .filter(delivery::id.eq(row.id))
        .filter(delivery::attempts.eq(row.attempts))
        .filter(delivery::state.eq("waiting"))
        .set((
            delivery::state.eq(state),
            delivery::attempts.eq(number),
            delivery::tries.eq(row.tries + 1),
            delivery::next_at.eq(next.map(|at| at.to_diesel())),
        ))
        .execute(conn)
        .await?;
    if noted == 0 {
        return Ok(());
    }
    diesel::insert_into(attempt::table)
        .values((
            attempt::tenant_id.eq(tenant),
            attempt::delivery_id.eq(row.id),
            attempt::number.eq(number),
            attempt::at.eq(began.to_diesel()),
            attempt::status.eq(called.status.and_then(|status| i16::try_from(status.as_u16()).ok())),
            attempt::duration_ms.eq(i32::try_from(called.duration.as_millis()).unwrap_or(i32::MAX)),
            attempt::error.eq(called.fault),
            attempt::next_at.eq(next.map(|at| at.to_diesel())),
        ))
        .execute(conn)
        .await?;
    if called.status == Some(StatusCode::GONE) && disable_gone(conn, tenant, row.webhook_id).await? {
        tracing::info!(%tenant, webhook = %row.webhook_id, "a webhook's receiver is gone; it is told nothing more");
    }
    if let Some(at) = next {
        let payload = Delivering { delivery: row.id, attempt: number + 1 };
        jobs::enqueue_at::<DeliverWebhook>(conn, tenant, now, at, &payload).await?;
    }
    Ok(())
}

/// The delivery, if this attempt is the one that it waits for.
async fn find_waiting(conn: &mut Conn, tenant: TenantId, id: Uuid, attempt: i16) -> QueryResult<Option<Row>> {
    delivery::table
        .filter(delivery::tenant_id.eq(tenant))
        .filter(delivery::id.eq(id))
        .filter(delivery::state.eq("waiting"))
        .filter(delivery::attempts.eq(attempt - 1))
        .select(Row::as_select())
        .first(conn)
        .await
        .optional()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn called(status: Option<u16>, fault: Option<&'static str>) -> Called {
        let status = status.and_then(|status| StatusCode::from_u16(status).ok());
        Called { status, duration: Duration::ZERO, fault }
    }

    #[test]
    fn ten_tries_are_made_with_growing_waits() {
        let now = Timestamp::UNIX_EPOCH;
        let failed = called(Some(500), Some("status"));
        let waits: Vec<_> = (0..=9).map(|tries| next_try(&failed, tries, now, 0.0)).collect();
        assert_eq!(waits[0], Some(now + SignedDuration::from_secs(5)));
        assert_eq!(waits[8], Some(now + SignedDuration::from_hours(24)));
        assert_eq!(waits[9], None);
        assert!(waits[..9].is_sorted());
        assert_eq!(next_try(&failed, 0, now, JITTER), Some(now + SignedDuration::from_millis(5500)));
    }

    #[test]
    fn what_arrived_and_what_is_hopeless_is_not_tried_again() {
        let now = Timestamp::UNIX_EPOCH;
        for over in [called(Some(204), None), called(Some(410), Some("status")), called(None, Some("inactive"))] {
            assert_eq!(next_try(&over, 0, now, 0.0), None, "{over:?}");
        }
    }
}
