//! An administration on trial writes to its own people only. What it would have written to anybody else is noted, never sent:
//! this is the one place that decides it, for every message of every service.

use crate::Phone;
use crate::message::Recipient;
use crate::schema::{message, text_message};
use database::{Conn, TenantId};
use diesel::dsl::exists;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel as _;
use uuid::Uuid;

// The few columns of another crate's tables that the decision needs.
diesel::table! {
    identity.tenant (id) {
        id -> Uuid,
        state -> Text,
    }
}

diesel::table! {
    identity.person (id) {
        id -> Uuid,
        email -> Text,
        phone -> Nullable<Text>,
        phone_proved_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    identity.membership (tenant_id, person_id) {
        tenant_id -> Uuid,
        person_id -> Uuid,
    }
}

/// The states in which an administration writes to its own people only.
const ON_TRIAL: [&str; 2] = ["trial", "asked"];

/// What a message is about that asks somebody to join the administration's people.
const INVITATION: &str = "invitation:";
/// And how one begins and ends that says that a mandate is over with the trial in which it was written.
const MANDATE: &str = "mandate:";
const ENDED: &str = "/ended";

/// Whether a message of `tenant` to this recipient must not leave.
pub(crate) async fn must_be_held(
    conn: &mut Conn,
    tenant: TenantId,
    recipient: &Recipient,
    about: &str,
) -> QueryResult<bool> {
    // Whoever is invited becomes one of its people by that very message; and whose mandate ends with a trial learns it.
    let is_let_through = about.starts_with(INVITATION) || (about.starts_with(MANDATE) && about.ends_with(ENDED));
    if is_let_through || !is_on_trial(conn, tenant).await? {
        return Ok(false);
    }
    let email = recipient.mailbox().email.to_string().to_lowercase();
    // Apart: people are not kept where the administration's rows are.
    let person: Option<Uuid> =
        person::table.filter(person::email.eq(email)).select(person::id).first(conn).await.optional()?;
    Ok(!works_there(conn, tenant, person).await?)
}

/// The same for a text message.
pub(crate) async fn must_be_held_from(conn: &mut Conn, tenant: TenantId, phone: &Phone) -> QueryResult<bool> {
    if !is_on_trial(conn, tenant).await? {
        return Ok(false);
    }
    let person: Option<Uuid> = person::table
        .filter(person::phone.eq(phone.to_string()))
        .filter(person::phone_proved_at.is_not_null())
        .select(person::id)
        .first(conn)
        .await
        .optional()?;
    Ok(!works_there(conn, tenant, person).await?)
}

async fn is_on_trial(conn: &mut Conn, tenant: TenantId) -> QueryResult<bool> {
    let state: Option<String> =
        tenant::table.filter(tenant::id.eq(tenant)).select(tenant::state).first(conn).await.optional()?;
    // The platform itself is in no directory.
    Ok(state.is_some_and(|state| ON_TRIAL.contains(&state.as_str())))
}

async fn works_there(conn: &mut Conn, tenant: TenantId, person: Option<Uuid>) -> QueryResult<bool> {
    let Some(person) = person else {
        return Ok(false);
    };
    let there = membership::table.filter(membership::tenant_id.eq(tenant)).filter(membership::person_id.eq(person));
    diesel::select(exists(there)).get_result(conn).await
}

/// A message that was held back.
#[derive(Clone, Debug)]
pub struct Held {
    /// Its identity.
    pub id: Uuid,
    /// To whom it would have gone: `Name <address>`, or a telephone number.
    pub recipient: String,
    /// What it would have been about; none for a text message.
    pub subject: Option<String>,
    /// When.
    pub created_at: Timestamp,
}

type Row = (Uuid, String, Option<String>, jiff_diesel::Timestamp);

/// The messages that an administration on trial held back from `since` on, the latest first, before `before` if given; at most
/// `most`.
///
/// # Errors
/// The database does not answer.
pub async fn list_held(
    conn: &mut Conn,
    tenant: TenantId,
    since: Timestamp,
    before: Option<Uuid>,
    most: i64,
) -> QueryResult<Vec<Held>> {
    let since = since.to_diesel();
    let before = before.unwrap_or(Uuid::max());
    let mut rows: Vec<Row> = message::table
        .filter(message::tenant_id.eq(tenant))
        .filter(message::state.eq("held"))
        .filter(message::created_at.ge(since))
        .filter(message::id.lt(before))
        .order(message::id.desc())
        .limit(most)
        .select((message::id, message::recipient, message::subject.nullable(), message::created_at))
        .load(conn)
        .await?;
    let texts: Vec<(Uuid, String, jiff_diesel::Timestamp)> = text_message::table
        .filter(text_message::tenant_id.eq(tenant))
        .filter(text_message::state.eq("held"))
        .filter(text_message::created_at.ge(since))
        .filter(text_message::id.lt(before))
        .order(text_message::id.desc())
        .limit(most)
        .select((text_message::id, text_message::recipient, text_message::created_at))
        .load(conn)
        .await?;
    rows.extend(texts.into_iter().map(|(id, recipient, at)| (id, recipient, None, at)));
    rows.sort_by_key(|row| std::cmp::Reverse(row.0));
    rows.truncate(usize::try_from(most).unwrap_or_default());
    let held =
        rows.into_iter().map(|(id, recipient, subject, at)| Held { id, recipient, subject, created_at: at.to_jiff() });
    Ok(held.collect())
}
