//! The trail as people read it: newest first, by person, kind, object and period.

use super::checkpoint::{self, Checkpoint};
use super::leaf::Event;
use super::prove::{Consistency, prove_growth};
use crate::Permission;
use crate::schema::{audit_event, audit_leaf, membership};
use database::{Conn, Database, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel as _;
use server::Result;
use std::collections::{BTreeMap, HashMap};
use uuid::Uuid;

/// Read who did what in the administration.
#[derive(Debug)]
pub enum ReadAudit {}

impl Permission for ReadAudit {
    const NAME: &'static str = "identity.audit";
}

/// Which events; what is none is not asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// Whose.
    pub person: Option<Uuid>,
    /// Of which kind.
    pub kind: Option<String>,
    /// Of which object.
    pub object: Option<String>,
    /// Not before.
    pub from: Option<Timestamp>,
    /// Before.
    pub until: Option<Timestamp>,
    /// Older than this event: its moment and its id.
    pub before: Option<(Timestamp, Uuid)>,
}

/// Up to `limit` events, the newest first, each with its place in the tree once it is sealed.
///
/// # Errors
/// The database does not answer.
pub async fn list_trail(
    conn: &mut Conn,
    tenant: TenantId,
    asked: &Asked,
    limit: i64,
) -> QueryResult<Vec<(Event, Option<i64>)>> {
    let leaf = audit_leaf::tenant_id.eq(audit_event::tenant_id).and(audit_leaf::event_id.eq(audit_event::id));
    let mut query =
        audit_event::table.left_join(audit_leaf::table.on(leaf)).filter(audit_event::tenant_id.eq(tenant)).into_boxed();
    if let Some(person) = asked.person {
        query = query.filter(audit_event::person_id.eq(person));
    }
    if let Some(kind) = &asked.kind {
        query = query.filter(audit_event::kind.eq(kind));
    }
    if let Some(object) = &asked.object {
        query = query.filter(audit_event::object.eq(object));
    }
    if let Some(from) = asked.from {
        query = query.filter(audit_event::at.ge(from.to_diesel()));
    }
    if let Some(until) = asked.until {
        query = query.filter(audit_event::at.lt(until.to_diesel()));
    }
    if let Some((at, id)) = asked.before {
        let at = at.to_diesel();
        query = query.filter(audit_event::at.lt(at).or(audit_event::at.eq(at).and(audit_event::id.lt(id))));
    }
    query
        .order((audit_event::at.desc(), audit_event::id.desc()))
        .limit(limit)
        .select((Event::as_select(), audit_leaf::position.nullable()))
        .load(conn)
        .await
}

/// The names that stand on the acts of an administration, by person.
///
/// # Errors
/// The database does not answer.
pub async fn list_member_names(conn: &mut Conn, tenant: TenantId) -> QueryResult<BTreeMap<Uuid, String>> {
    let rows: Vec<(Uuid, String)> = membership::table
        .filter(membership::tenant_id.eq(tenant))
        .select((membership::person_id, membership::name))
        .load(conn)
        .await?;
    Ok(rows.into_iter().collect())
}

/// The last checkpoint of each of these administrations that has one.
///
/// # Errors
/// The database does not answer.
pub async fn list_checkpoints(database: &Database, tenants: &[TenantId]) -> QueryResult<HashMap<TenantId, Checkpoint>> {
    let last = database.across_tenants(async |conn| checkpoint::list_last(conn, tenants).await).await?;
    Ok(last.into_iter().collect())
}

/// The last checkpoint of an administration.
///
/// # Errors
/// The database does not answer.
pub async fn find_checkpoint(conn: &mut Conn, tenant: TenantId) -> QueryResult<Option<Checkpoint>> {
    checkpoint::find_last(conn, tenant).await
}

/// That the last checkpoint continues the one of `size` events; none when there is no such one.
///
/// # Errors
/// The database does not answer.
pub async fn prove_since(conn: &mut Conn, tenant: TenantId, size: u64) -> Result<Option<Consistency>> {
    prove_growth(conn, tenant, size).await
}
