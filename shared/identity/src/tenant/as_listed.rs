//! What the directory had of an administration when somebody took it. It is noted then, is all that others see of it during the
//! trial, and is put back when the trial led to nothing.

use crate::Tenant;
use crate::schema::{processing, tenant as directory};
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use serde::{Deserialize, Serialize};
use ui::Names;
use uuid::Uuid;

/// The columns that the people of an administration change.
#[derive(Serialize, Deserialize)]
struct AsListed {
    names: Names,
    openings: Names,
    colour: Option<String>,
    logo: Option<Uuid>,
    modules: Vec<String>,
    cndp: String,
    domains: Vec<String>,
}

/// Notes it, of an administration that is being taken.
pub(super) async fn note_listed(conn: &mut Conn, tenant: &Tenant) -> QueryResult<()> {
    let listed = AsListed {
        names: tenant.names.clone(),
        openings: tenant.openings.clone(),
        colour: tenant.colour.map(|colour| colour.to_string()),
        logo: tenant.logo,
        modules: tenant.modules.clone(),
        cndp: tenant.cndp.clone(),
        domains: tenant.domains.clone(),
    };
    let listed = serde_json::to_value(&listed).unwrap_or_default();
    diesel::update(directory::table.filter(directory::id.eq(tenant.id)))
        .set(directory::listed_as.eq(Some(listed)))
        .execute(conn)
        .await?;
    Ok(())
}

/// Notes it of one that its people are about to rename, unless it is noted: whoever was entered on trial was never taken.
pub(super) async fn note_unless_noted(conn: &mut Conn, tenant: &Tenant) -> QueryResult<()> {
    let noted: Option<serde_json::Value> =
        directory::table.filter(directory::id.eq(tenant.id)).select(directory::listed_as).first(conn).await?;
    if noted.is_none() { note_listed(conn, tenant).await } else { Ok(()) }
}

/// The names in what was noted.
pub(super) fn names_in(noted: serde_json::Value) -> Option<Names> {
    serde_json::from_value::<AsListed>(noted).ok().map(|listed| listed.names)
}

/// Puts it back; of one that was taken before it was noted, the name stays and the rest is empty.
pub(super) async fn put_back(conn: &mut Conn, tenant: TenantId) -> QueryResult<()> {
    diesel::delete(processing::table.filter(processing::tenant_id.eq(tenant))).execute(conn).await?;
    let row = directory::table.filter(directory::id.eq(tenant));
    let noted: Option<serde_json::Value> = row.select(directory::listed_as).first(conn).await?;
    let here = diesel::update(row);
    match noted.and_then(|noted| serde_json::from_value::<AsListed>(noted).ok()) {
        Some(listed) => {
            let names = serde_json::to_value(&listed.names).unwrap_or_default();
            let openings = serde_json::to_value(&listed.openings).unwrap_or_default();
            here.set((
                directory::names.eq(names),
                directory::openings.eq(openings),
                directory::colour.eq(listed.colour),
                directory::logo.eq(listed.logo),
                directory::modules.eq(listed.modules),
                directory::cndp.eq(listed.cndp),
                directory::domains.eq(listed.domains),
                directory::asked_names.eq(None::<serde_json::Value>),
                directory::asked_names_at.eq(None::<jiff_diesel::Timestamp>),
            ))
            .execute(conn)
            .await?
        }
        None => {
            here.set((
                directory::openings.eq(serde_json::json!({})),
                directory::colour.eq(None::<String>),
                directory::logo.eq(None::<Uuid>),
                directory::cndp.eq(""),
                directory::asked_names.eq(None::<serde_json::Value>),
                directory::asked_names_at.eq(None::<jiff_diesel::Timestamp>),
            ))
            .execute(conn)
            .await?
        }
    };
    Ok(())
}
