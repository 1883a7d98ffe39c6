//! The trail: what was done with an administration's objects, and what happened to accounts. Rows are never changed.
//!
//! Secrets, codes, texts and addresses of citizens do not belong here; ids do. The trail proves itself: each administration's
//! events are the leaves of a tree (`tree.rs`, `leaf.rs`) that one job grows and signs (`seal.rs`, `checkpoint.rs`).

mod checkpoint;
mod key;
mod leaf;
mod named;
mod prove;
mod refusal;
mod seal;
mod trail;
mod tree;
mod verify;

pub use checkpoint::Checkpoint;
pub use key::{AuditKey, KeyError, PublicKey};
pub use leaf::Event;
pub use named::{list_actor_names, list_decider_names, list_object_names};
pub use prove::{Consistency, Inclusion, Standing, Unproved, prove, prove_first};
pub(crate) use refusal::note_refusal;
pub use seal::SealAudit;
pub use trail::{Asked, ReadAudit, find_checkpoint, list_checkpoints, list_member_names, list_trail, prove_since};
pub use tree::Hash;
pub use verify::{Broken, RESTORED, Sound, verify};

use crate::schema::{account_event, audit_event};
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel as _;
use serde_json::Value;
use uuid::Uuid;

/// Notes an act of `person` (none: the system) on `object` (`complaint:<id>`).
///
/// # Errors
/// The database refuses; the act must then not happen either.
pub async fn record(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    person: Option<Uuid>,
    kind: &str,
    object: &str,
    detail: Value,
) -> QueryResult<()> {
    insert_once(conn, tenant, Uuid::now_v7(), now, person, kind, object, detail).await
}

/// Whether this person opened a paper since then, as the trail says: whoever decides on it has read it. `kind` is the event that opening
/// it leaves.
///
/// # Errors
/// The database refuses.
pub async fn has_opened(
    conn: &mut Conn,
    tenant: TenantId,
    person: Uuid,
    kind: &str,
    object: &str,
    since: Timestamp,
) -> QueryResult<bool> {
    let opened = list_opened(conn, tenant, person, kind, &[object.to_owned()], since).await?;
    Ok(!opened.is_empty())
}

/// Which of these objects this person opened since then: those of [`has_opened`], each once.
pub(crate) async fn list_opened(
    conn: &mut Conn,
    tenant: TenantId,
    person: Uuid,
    kind: &str,
    objects: &[String],
    since: Timestamp,
) -> QueryResult<Vec<String>> {
    audit_event::table
        .filter(audit_event::tenant_id.eq(tenant))
        .filter(audit_event::object.eq_any(objects))
        .filter(audit_event::kind.eq(kind))
        .filter(audit_event::person_id.eq(person))
        .filter(audit_event::at.ge(since.to_diesel()))
        .select(audit_event::object)
        .distinct()
        .load(conn)
        .await
}

/// Notes the same act on each of these objects, as [`record`] does, in one statement.
pub(crate) async fn record_each(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    person: Option<Uuid>,
    kind: &str,
    objects: &[String],
    detail: &Value,
) -> QueryResult<()> {
    let event = |object: &String| {
        (
            audit_event::tenant_id.eq(tenant),
            audit_event::id.eq(Uuid::now_v7()),
            audit_event::at.eq(now.to_diesel()),
            audit_event::person_id.eq(person),
            audit_event::kind.eq(kind.to_owned()),
            audit_event::object.eq(object.clone()),
            audit_event::detail.eq(detail.clone()),
        )
    };
    let events: Vec<_> = objects.iter().map(event).collect();
    if !events.is_empty() {
        diesel::insert_into(audit_event::table).values(events).execute(conn).await?;
    }
    Ok(())
}

/// Writes an event under an id of the caller's; the same id again changes nothing.
#[allow(clippy::too_many_arguments, reason = "the columns of an event")]
async fn insert_once(
    conn: &mut Conn,
    tenant: TenantId,
    id: Uuid,
    now: Timestamp,
    person: Option<Uuid>,
    kind: &str,
    object: &str,
    detail: Value,
) -> QueryResult<()> {
    diesel::insert_into(audit_event::table)
        .values((
            audit_event::tenant_id.eq(tenant),
            audit_event::id.eq(id),
            audit_event::at.eq(now.to_diesel()),
            audit_event::person_id.eq(person),
            audit_event::kind.eq(kind),
            audit_event::object.eq(object),
            audit_event::detail.eq(detail),
        ))
        .on_conflict_do_nothing()
        .execute(conn)
        .await?;
    Ok(())
}

/// Notes what happened to an account: signed in, refused, signed out.
///
/// # Errors
/// The database refuses.
pub async fn record_account(
    conn: &mut Conn,
    now: Timestamp,
    person: Option<Uuid>,
    kind: &str,
    detail: Value,
) -> QueryResult<()> {
    diesel::insert_into(account_event::table)
        .values((
            account_event::id.eq(Uuid::now_v7()),
            account_event::at.eq(now.to_diesel()),
            account_event::person_id.eq(person),
            account_event::kind.eq(kind),
            account_event::detail.eq(detail),
        ))
        .execute(conn)
        .await?;
    Ok(())
}
