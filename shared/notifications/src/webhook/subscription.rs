//! A webhook: where it leads, what it is told, whether it is told anything now.

use crate::schema::webhook;
use database::{Conn, TenantId};
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::ToDiesel as _;
use uuid::Uuid;

/// How long the secret before still signs after a new one was made: a day to configure the receiver.
const OVERLAP: SignedDuration = SignedDuration::from_hours(24);
/// How long a form that is sent twice shows the secret again: the answer to the first press of a double click is never seen.
const SHOWN: SignedDuration = SignedDuration::from_mins(2);

/// A webhook as it stands.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = webhook, check_for_backend(Pg))]
pub struct Webhook {
    /// Its identity.
    pub id: Uuid,
    /// Where it leads.
    pub url: String,
    /// What it is for, in its administrator's words.
    pub description: String,
    /// The kinds of events that it is told.
    pub kinds: Vec<String>,
    #[diesel(column_name = state)]
    state_word: String,
    #[diesel(column_name = reason)]
    reason_word: Option<String>,
    /// Of the secret; 1 at first.
    pub generation: i32,
    #[diesel(deserialize_as = jiff_diesel::NullableTimestamp)]
    rotated_at: Option<Timestamp>,
    /// Until when messages are signed by the secret before, too.
    #[diesel(deserialize_as = jiff_diesel::NullableTimestamp)]
    pub previous_until: Option<Timestamp>,
    /// Who made it.
    pub created_by: Uuid,
    /// When.
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub created_at: Timestamp,
}

/// Whether a webhook is told anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It is.
    Active,
    /// Somebody of the administration stopped it.
    Disabled,
    /// Its receiver answered "gone" (410), which means: never again.
    Gone,
}

/// A webhook to be made.
#[derive(Clone, Debug)]
pub struct NewWebhook {
    /// The token of its form: twice the same is one.
    pub id: Uuid,
    /// See [`Webhook::url`], as [`super::WebhookClient::check`] gave it.
    pub url: String,
    /// See [`Webhook::description`].
    pub description: String,
    /// See [`Webhook::kinds`].
    pub kinds: Vec<String>,
    /// See [`Webhook::created_by`].
    pub created_by: Uuid,
}

impl Webhook {
    /// Whether it is told anything.
    #[must_use]
    pub fn state(&self) -> State {
        match (self.state_word.as_str(), self.reason_word.as_deref()) {
            ("active", _) => State::Active,
            (_, Some("gone")) => State::Gone,
            _ => State::Disabled,
        }
    }

    /// The generations of the secret that sign at `now`, the newest first.
    pub(crate) fn generations(&self, now: Timestamp) -> Vec<i32> {
        let previous = self.previous_until.filter(|until| now < *until).map(|_| self.generation - 1);
        [self.generation].into_iter().chain(previous).collect()
    }

    /// Whether the secret was made a moment ago, by the form that is now sent again.
    #[must_use]
    pub fn is_fresh(&self, now: Timestamp) -> bool {
        now.duration_since(self.rotated_at.unwrap_or(self.created_at)) < SHOWN
    }
}

/// Makes a webhook. Gives false when there is one of this id already.
///
/// # Errors
/// The database refuses.
pub async fn insert_webhook(conn: &mut Conn, tenant: TenantId, now: Timestamp, new: &NewWebhook) -> QueryResult<bool> {
    let inserted = diesel::insert_into(webhook::table)
        .values((
            webhook::tenant_id.eq(tenant),
            webhook::id.eq(new.id),
            webhook::url.eq(&new.url),
            webhook::description.eq(&new.description),
            webhook::kinds.eq(&new.kinds),
            webhook::state.eq("active"),
            webhook::created_by.eq(new.created_by),
            webhook::created_at.eq(now.to_diesel()),
        ))
        .on_conflict_do_nothing()
        .execute(conn)
        .await?;
    Ok(inserted == 1)
}

/// Those that were not removed, the oldest first.
///
/// # Errors
/// The database does not answer.
pub async fn list_webhooks(conn: &mut Conn, tenant: TenantId) -> QueryResult<Vec<Webhook>> {
    webhook::table
        .filter(webhook::tenant_id.eq(tenant))
        .filter(webhook::state.ne("removed"))
        .order(webhook::id)
        .select(Webhook::as_select())
        .load(conn)
        .await
}

/// The webhook of this id, unless it was removed.
///
/// # Errors
/// The database does not answer.
pub async fn find_webhook(conn: &mut Conn, tenant: TenantId, id: Uuid) -> QueryResult<Option<Webhook>> {
    webhook::table
        .filter(webhook::tenant_id.eq(tenant))
        .filter(webhook::id.eq(id))
        .filter(webhook::state.ne("removed"))
        .select(Webhook::as_select())
        .first(conn)
        .await
        .optional()
}

/// Makes a new secret in place of generation `from`; the one before signs for a day still. Gives false when it is no longer
/// that generation.
///
/// # Errors
/// The database refuses.
pub async fn rotate(conn: &mut Conn, tenant: TenantId, now: Timestamp, id: Uuid, from: i32) -> QueryResult<bool> {
    let rotated = diesel::update(webhook::table)
        .filter(webhook::tenant_id.eq(tenant))
        .filter(webhook::id.eq(id))
        .filter(webhook::state.ne("removed"))
        .filter(webhook::generation.eq(from))
        .set((
            webhook::generation.eq(from + 1),
            webhook::rotated_at.eq(Some(now.to_diesel())),
            webhook::previous_until.eq(Some(now.checked_add(OVERLAP).unwrap_or(now).to_diesel())),
        ))
        .execute(conn)
        .await?;
    Ok(rotated == 1)
}

/// Lets a webhook be told again. Gives false when it was not disabled.
///
/// # Errors
/// The database refuses.
pub async fn enable(conn: &mut Conn, tenant: TenantId, id: Uuid) -> QueryResult<bool> {
    set_state(conn, tenant, id, &["disabled"], "active", None).await
}

/// Stops a webhook, by somebody's will. Gives false when it was not active.
///
/// # Errors
/// The database refuses.
pub async fn disable(conn: &mut Conn, tenant: TenantId, id: Uuid) -> QueryResult<bool> {
    set_state(conn, tenant, id, &["active"], "disabled", Some("person")).await
}

/// Stops a webhook whose receiver is gone for good.
pub(crate) async fn disable_gone(conn: &mut Conn, tenant: TenantId, id: Uuid) -> QueryResult<bool> {
    set_state(conn, tenant, id, &["active"], "disabled", Some("gone")).await
}

/// Takes a webhook away; what it was sent stays until it is old. Gives false when there was none.
///
/// # Errors
/// The database refuses.
pub async fn remove(conn: &mut Conn, tenant: TenantId, id: Uuid) -> QueryResult<bool> {
    set_state(conn, tenant, id, &["active", "disabled"], "removed", None).await
}

async fn set_state(
    conn: &mut Conn,
    tenant: TenantId,
    id: Uuid,
    from: &[&str],
    to: &str,
    reason: Option<&str>,
) -> QueryResult<bool> {
    let set = diesel::update(webhook::table)
        .filter(webhook::tenant_id.eq(tenant))
        .filter(webhook::id.eq(id))
        .filter(webhook::state.eq_any(from))
        .set((webhook::state.eq(to), webhook::reason.eq(reason)))
        .execute(conn)
        .await?;
    Ok(set == 1)
}
