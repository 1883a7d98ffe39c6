//! Writing a message with the change that causes it, and the job that sends it.

use crate::compose::{Letter, compose};
use crate::held::must_be_held;
use crate::mailer::{Mailer, Undelivered};
use crate::message::{Message, Recipient, one_line, plain};
use crate::quota::may_leave_at;
use crate::schema::message;
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::{Timestamp as SqlTimestamp, ToDiesel};
use jobs::{Context, Failure, Job, Urgency};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// Writes `message` and the job that sends it, in the caller's transaction. A message that an administration on trial may not
/// send is noted as held, without its text, which may hold a secret code.
///
/// # Errors
/// A statement fails: the transaction must be given up.
pub async fn send(conn: &mut Conn, tenant: TenantId, now: Timestamp, message: &Message) -> QueryResult<()> {
    let id = Uuid::now_v7();
    let body = plain(&message.body);
    let is_held = must_be_held(conn, tenant, &message.recipient, &message.about).await?;
    let leaves_at = may_leave_at(conn, tenant, now).await?;
    diesel::insert_into(message::table)
        .values((
            message::tenant_id.eq(tenant),
            message::id.eq(id),
            message::channel.eq("email"),
            message::lang.eq(message.lang.code()),
            message::recipient.eq(message.recipient.to_string()),
            message::subject.eq(one_line(&message.subject)),
            message::body_sha256.eq(Sha256::digest(&body).to_vec()),
            message::body.eq(Some(body).filter(|_| !is_held)),
            message::about.eq(&message.about),
            message::state.eq(if is_held { "held" } else { "waiting" }),
            message::created_at.eq(now.to_diesel()),
        ))
        .execute(conn)
        .await?;
    if is_held {
        return Ok(());
    }
    if leaves_at > now {
        tracing::warn!(%tenant, message = %id, "a message waits for the next day: the day's number is reached");
    }
    jobs::enqueue_at::<SendMessage>(conn, tenant, now, leaves_at, &Outgoing { message: id }).await
}

/// Which message to send.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Outgoing {
    message: Uuid,
}

/// Sends a message that waits. A message may leave twice only when the process dies between the server's answer and the
/// note of it; both copies then carry the same Message-ID.
#[derive(Clone)]
pub struct SendMessage(pub Mailer);

#[derive(Queryable, Selectable)]
#[diesel(table_name = message)]
struct Row {
    lang: String,
    recipient: String,
    subject: String,
    body: Option<String>,
    created_at: SqlTimestamp,
}

impl Job for SendMessage {
    const KIND: &'static str = "notifications.send_message";
    // It may hold the code with which somebody signs in.
    const URGENCY: Urgency = Urgency::Urgent;
    type Payload = Outgoing;

    async fn run(&self, context: &Context, Outgoing { message: id }: Outgoing) -> Result<(), Failure> {
        let tenant = context.tenant;
        let row = context.database.tenant(tenant, async |conn| find_waiting(conn, tenant, id).await).await?;
        // Sent by an earlier run, or erased.
        let Some(Row { lang, recipient, subject, body: Some(body), created_at }) = row else {
            return Ok(());
        };
        let lang = lang.parse().map_err(Failure::give_up)?;
        let recipient: Recipient = recipient.parse().map_err(Failure::give_up)?;
        let letter = Letter {
            id,
            lang,
            recipient: &recipient,
            subject: &subject,
            body: &body,
            created_at: created_at.to_jiff(),
        };
        let email = compose(self.0.sender(), &letter).map_err(Failure::give_up)?;
        let (state, sent_at) = match self.0.deliver(&id.to_string(), email).await {
            Ok(()) => ("sent", Some(context.clock.now())),
            Err(refused @ Undelivered::Refused(_)) => {
                metrics::counter!("diwan_notifications_refused_total").increment(1);
                tracing::warn!(%tenant, message = %id, reason = %refused, "a message will not reach its recipient");
                ("refused", None)
            }
            Err(undelivered) => return Err(Failure::retry(undelivered)),
        };
        context.database.tenant(tenant, async |conn| set_state(conn, tenant, id, state, sent_at).await).await?;
        Ok(())
    }
}

async fn find_waiting(conn: &mut Conn, tenant: TenantId, id: Uuid) -> QueryResult<Option<Row>> {
    message::table
        .filter(message::tenant_id.eq(tenant))
        .filter(message::id.eq(id))
        .filter(message::state.eq("waiting"))
        .select(Row::as_select())
        .first(conn)
        .await
        .optional()
}

/// Notes what became of a message, and erases its text.
async fn set_state(
    conn: &mut Conn,
    tenant: TenantId,
    id: Uuid,
    state: &str,
    sent_at: Option<Timestamp>,
) -> QueryResult<usize> {
    let waiting = message::table
        .filter(message::tenant_id.eq(tenant))
        .filter(message::id.eq(id))
        .filter(message::state.eq("waiting"));
    diesel::update(waiting)
        .set((
            message::state.eq(state),
            message::sent_at.eq(sent_at.map(ToDiesel::to_diesel)),
            message::body.eq(None::<String>),
        ))
        .execute(conn)
        .await
}
