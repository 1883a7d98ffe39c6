//! An administration on trial writes to its own people only. What it would have written to anybody else is noted, never sent:
//! this is the one place that decides it, for every message of every service.

use crate::message::Recipient;
use crate::schema::message;
use database::{Conn, TenantId};
use diesel::dsl::exists;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
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

/// Whether a message of `tenant` to this recipient must not leave.
pub(crate) async fn must_be_held(conn: &mut Conn, tenant: TenantId, recipient: &Recipient) -> QueryResult<bool> {
    if !is_on_trial(conn, tenant).await? {
        return Ok(false);
    }
    let email = recipient.mailbox().email.to_string().to_lowercase();
    // Apart: people are not kept where the administration's rows are.
    let person: Option<Uuid> =
        person::table.filter(person::email.eq(email)).select(person::id).first(conn).await.optional()?;
    let Some(person) = person else {
        return Ok(true);
    };
    let works_there =
        membership::table.filter(membership::tenant_id.eq(tenant)).filter(membership::person_id.eq(person));
    let works_there: bool = diesel::select(exists(works_there)).get_result(conn).await?;
    Ok(!works_there)
}

/// Whether an administration writes to its own people only.
pub(crate) async fn is_on_trial(conn: &mut Conn, tenant: TenantId) -> QueryResult<bool> {
    let state: Option<String> =
        tenant::table.filter(tenant::id.eq(tenant)).select(tenant::state).first(conn).await.optional()?;
    // The platform itself is in no directory.
    Ok(state.is_some_and(|state| ON_TRIAL.contains(&state.as_str())))
}

/// A message that was held back.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = message, check_for_backend(diesel::pg::Pg))]
pub struct Held {
    /// Its identity.
    pub id: Uuid,
    /// To whom it would have gone, as `Name <address>`.
    pub recipient: String,
    /// What it would have been about.
    pub subject: String,
    /// When.
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub created_at: Timestamp,
}

/// The messages that an administration on trial held back, the latest first, before `before` if given; at most `most`.
///
/// # Errors
/// The database does not answer.
pub async fn list_held(conn: &mut Conn, tenant: TenantId, before: Option<Uuid>, most: i64) -> QueryResult<Vec<Held>> {
    let held = message::table.filter(message::tenant_id.eq(tenant)).filter(message::state.eq("held"));
    let held = held.order(message::id.desc()).limit(most).select(Held::as_select());
    match before {
        Some(before) => held.filter(message::id.lt(before)).load(conn).await,
        None => held.load(conn).await,
    }
}
