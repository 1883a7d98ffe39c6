//! The rows of an administration's own provider, each step with its line in the trail.

use crate::domain::store::Leads;
use crate::factor::seal::seal;
use crate::provider::{Levels, SEAL, list_domains};
use crate::record;
use crate::schema::{provider, provider_domain};
use database::{Conn, TenantId};
use diesel::dsl::exists;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel as _;
use serde_json::{Value, json};
use server::{Error, Result, Secret};
use uuid::Uuid;

/// An administration's own provider, as its administrators see it. Its secret is not shown to anybody.
#[derive(Clone, Debug)]
pub(super) struct Own {
    pub(super) id: Uuid,
    pub(super) issuer: String,
    pub(super) client_id: String,
    pub(super) has_secret: bool,
    pub(super) levels: Levels,
    pub(super) is_on: bool,
    /// When it last answered as it should.
    pub(super) tried_at: Option<Timestamp>,
    pub(super) domains: Vec<String>,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = provider, check_for_backend(diesel::pg::Pg))]
struct Row {
    id: Uuid,
    issuer: String,
    client_id: String,
    client_secret: Option<Vec<u8>>,
    acr: Vec<String>,
    disabled_at: Option<jiff_diesel::Timestamp>,
    tried_at: Option<jiff_diesel::Timestamp>,
}

fn own(row: Row, domains: Vec<String>) -> Own {
    let Row { id, issuer, client_id, client_secret, acr, disabled_at, tried_at } = row;
    Own {
        id,
        issuer,
        client_id,
        has_secret: client_secret.is_some(),
        levels: Levels::of(&acr),
        is_on: disabled_at.is_none(),
        tried_at: tried_at.map(|at| at.to_jiff()),
        domains,
    }
}

/// Those of an administration, the first first.
pub(super) async fn list(conn: &mut Conn, tenant: TenantId) -> QueryResult<Vec<Own>> {
    let rows: Vec<Row> = provider::table
        .filter(provider::tenant_id.eq(tenant))
        .order(provider::id)
        .select(Row::as_select())
        .load(conn)
        .await?;
    let mut all = Vec::new();
    for row in rows {
        let domains = list_domains(conn, row.id).await?;
        all.push(own(row, domains));
    }
    Ok(all)
}

/// One of an administration; another's is not found.
pub(super) async fn find(conn: &mut Conn, tenant: TenantId, id: &str) -> Result<Own> {
    let id: Uuid = id.parse().map_err(|_| Error::NotFound)?;
    let row: Option<Row> = provider::table
        .filter(provider::tenant_id.eq(tenant))
        .filter(provider::id.eq(id))
        .select(Row::as_select())
        .first(conn)
        .await
        .optional()?;
    let row = row.ok_or(Error::NotFound)?;
    let domains = list_domains(conn, id).await?;
    Ok(own(row, domains))
}

/// Whether somebody entered this client of this provider already.
pub(super) async fn is_entered(conn: &mut Conn, issuer: &str, client_id: &str) -> QueryResult<bool> {
    let same = provider::table.filter(provider::issuer.eq(issuer)).filter(provider::client_id.eq(client_id));
    diesel::select(exists(same)).get_result(conn).await
}

/// What keeps people of a domain from being led to a provider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Unfit {
    /// The administration has not proved this one.
    Unproved(String),
    /// It leads to another provider.
    Taken(String),
}

/// Whether people of these domains may be led to the provider.
pub(super) async fn judge_domains(
    conn: &mut Conn,
    tenant: TenantId,
    id: Option<Uuid>,
    domains: &[String],
) -> QueryResult<Option<Unfit>> {
    let leads = Leads::of(conn, tenant).await?;
    for domain in domains {
        if !leads.may_lead(domain) {
            return Ok(Some(Unfit::Unproved(domain.clone())));
        }
        let row = provider_domain::table.find(domain).select(provider_domain::provider_id);
        let leads: Option<Uuid> = row.first(conn).await.optional()?;
        if leads.is_some() && leads != id {
            return Ok(Some(Unfit::Taken(domain.clone())));
        }
    }
    Ok(None)
}

/// Whose people are led there, from now on.
pub(super) async fn set_domains(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    person: Uuid,
    own: &Own,
    domains: &[String],
) -> QueryResult<()> {
    if own.domains == domains {
        return Ok(());
    }
    diesel::delete(provider_domain::table.filter(provider_domain::provider_id.eq(own.id))).execute(conn).await?;
    for domain in domains {
        diesel::insert_into(provider_domain::table)
            .values((provider_domain::domain.eq(domain), provider_domain::provider_id.eq(own.id)))
            .execute(conn)
            .await?;
    }
    note(conn, tenant, now, Some(person), "provider.domains", own, json!({ "domains": domains })).await
}

/// It answered as it should.
pub(super) async fn set_tried(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    person: Uuid,
    own: &Own,
) -> QueryResult<()> {
    let row = provider::table.filter(provider::tenant_id.eq(tenant)).filter(provider::id.eq(own.id));
    diesel::update(row).set(provider::tried_at.eq(now.to_diesel())).execute(conn).await?;
    note(conn, tenant, now, Some(person), "provider.tried", own, json!({})).await
}

/// Leads people there, or no more. Once, however often it is asked for.
pub(super) async fn set_on(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    person: Uuid,
    own: &Own,
    is_on: bool,
) -> QueryResult<()> {
    let row = provider::table.filter(provider::tenant_id.eq(tenant)).filter(provider::id.eq(own.id));
    let changed = if is_on {
        let off = row.filter(provider::disabled_at.is_not_null());
        let none: Option<jiff_diesel::Timestamp> = None;
        diesel::update(off).set(provider::disabled_at.eq(none)).execute(conn).await?
    } else {
        let on = row.filter(provider::disabled_at.is_null());
        diesel::update(on).set(provider::disabled_at.eq(now.to_diesel())).execute(conn).await?
    };
    if changed == 1 {
        let kind = if is_on { "provider.switched-on" } else { "provider.switched-off" };
        note(conn, tenant, now, Some(person), kind, own, json!({})).await?;
    }
    Ok(())
}

/// Our password there is another one.
pub(super) async fn set_secret(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    person: Uuid,
    key: &Secret,
    own: &Own,
    text: &str,
) -> Result<()> {
    let sealed = seal(key, SEAL, own.id, text.as_bytes())?;
    let row = provider::table.filter(provider::tenant_id.eq(tenant)).filter(provider::id.eq(own.id));
    diesel::update(row).set(provider::client_secret.eq(sealed)).execute(conn).await?;
    note(conn, tenant, now, Some(person), "provider.secret-replaced", own, json!({})).await?;
    Ok(())
}

/// Forgets it. The accounts that are linked there stay, and are used again when it is entered again.
pub(super) async fn remove(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    person: Uuid,
    own: &Own,
) -> QueryResult<()> {
    diesel::delete(provider_domain::table.filter(provider_domain::provider_id.eq(own.id))).execute(conn).await?;
    let row = provider::table.filter(provider::tenant_id.eq(tenant)).filter(provider::id.eq(own.id));
    if diesel::delete(row).execute(conn).await? == 1 {
        note(conn, tenant, now, Some(person), "provider.removed", own, json!({})).await?;
    }
    Ok(())
}

/// Nobody of a domain that is the administration's no more is led to its provider.
pub(crate) async fn leave_domains(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    person: Option<Uuid>,
) -> QueryResult<()> {
    let leads = Leads::of(conn, tenant).await?;
    for own in list(conn, tenant).await? {
        for domain in &own.domains {
            if !leads.may_lead(domain) {
                diesel::delete(provider_domain::table.find(domain)).execute(conn).await?;
                note(conn, tenant, now, person, "provider.domain-left", &own, json!({ "domain": domain })).await?;
            }
        }
    }
    Ok(())
}

async fn note(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    person: Option<Uuid>,
    kind: &str,
    own: &Own,
    mut detail: Value,
) -> QueryResult<()> {
    detail["provider"] = json!(own.issuer);
    record(conn, tenant, now, person, kind, &format!("provider:{}", own.id), detail).await
}
