//! Writing what happened, for each webhook that wants to know.

use super::deliver::{DeliverWebhook, Delivering};
use crate::schema::{delivery, webhook};
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel as _;
use serde_json::json;
use uuid::Uuid;

/// What an administrator sends to see whether it arrives.
pub const TEST_KIND: &str = "webhook.test";

/// Something that happened to an object of an administration.
#[derive(Clone, Debug)]
pub struct WebhookEvent<'a> {
    /// The same for the same event, whoever is told: receivers know by it what they had already.
    pub id: Uuid,
    /// What happened: `complaint.answered`.
    pub kind: &'a str,
    /// When.
    pub at: Timestamp,
    /// The administration's segment of addresses.
    pub slug: &'a str,
    /// The object's number.
    pub number: &'a str,
    /// Where it stands after the event.
    pub state: &'a str,
    /// What this administration's programs call the account of the citizen whose it is; none without an account.
    pub citizen: Option<Uuid>,
}

impl WebhookEvent<'_> {
    /// CloudEvents 1.0 in JSON, with the administration as an extension. No name, address or text of anybody, nor the
    /// account's own identity: the citizen's name here is another one than elsewhere.
    fn body(&self) -> String {
        json!({
            "specversion": "1.0",
            "id": self.id,
            "source": format!("/{}", self.slug),
            "type": self.kind,
            "subject": self.number,
            "time": self.at.to_string(),
            "tenant": self.slug,
            "data": { "number": self.number, "state": self.state, "citizen": self.citizen },
        })
        .to_string()
    }
}

/// Writes the event for every active webhook of the tenant that is told this kind, each with the job that sends it, in the
/// caller's transaction. Again writes nothing. Gives how many are told.
///
/// # Errors
/// A statement fails: the transaction must be given up.
pub async fn emit(conn: &mut Conn, tenant: TenantId, now: Timestamp, event: &WebhookEvent<'_>) -> QueryResult<usize> {
    let told: Vec<Uuid> = webhook::table
        .filter(webhook::tenant_id.eq(tenant))
        .filter(webhook::state.eq("active"))
        .filter(webhook::kinds.contains(vec![event.kind]))
        .order(webhook::id)
        .select(webhook::id)
        .load(conn)
        .await?;
    for webhook in &told {
        write(conn, tenant, now, *webhook, event).await?;
    }
    Ok(told.len())
}

/// Writes a test message for one webhook; the same id again writes nothing.
///
/// # Errors
/// As [`emit`].
pub async fn emit_test(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    webhook: Uuid,
    id: Uuid,
    slug: &str,
) -> QueryResult<()> {
    let event = WebhookEvent { id, kind: TEST_KIND, at: now, slug, number: "TEST", state: "test", citizen: None };
    write(conn, tenant, now, webhook, &event).await
}

async fn write(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    webhook: Uuid,
    event: &WebhookEvent<'_>,
) -> QueryResult<()> {
    let id = Uuid::now_v7();
    let written = diesel::insert_into(delivery::table)
        .values((
            delivery::tenant_id.eq(tenant),
            delivery::id.eq(id),
            delivery::webhook_id.eq(webhook),
            delivery::event_id.eq(event.id),
            delivery::kind.eq(event.kind),
            delivery::subject.eq(event.number),
            delivery::body.eq(event.body()),
            delivery::state.eq("waiting"),
            delivery::next_at.eq(Some(now.to_diesel())),
            delivery::created_at.eq(now.to_diesel()),
        ))
        .on_conflict_do_nothing()
        .execute(conn)
        .await?;
    if written == 1 {
        jobs::enqueue::<DeliverWebhook>(conn, tenant, now, &Delivering { delivery: id, attempt: 1 }).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_body_says_what_happened_and_nothing_of_anybody() {
        let event = WebhookEvent {
            id: Uuid::nil(),
            kind: "complaint.answered",
            at: "2026-11-24T09:00:00Z".parse().unwrap(),
            slug: "commune-agadir",
            number: "26-AGA-000001-X",
            state: "answered",
            citizen: Some(Uuid::nil()),
        };
        let body: serde_json::Value = serde_json::from_str(&event.body()).unwrap();
        assert_eq!(
            body,
            json!({
                "specversion": "1.0", "id": "00000000-0000-0000-0000-000000000000", "source": "/commune-agadir",
                "type": "complaint.answered", "subject": "26-AGA-000001-X", "time": "2026-11-24T09:00:00Z",
                "tenant": "commune-agadir",
                "data": {
                    "number": "26-AGA-000001-X", "state": "answered", "citizen": "00000000-0000-0000-0000-000000000000",
                },
            })
        );
    }
}
