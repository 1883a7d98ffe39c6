//! What a live administration is called: everybody relies on it, so a new name waits until whoever approves has accepted it, and
//! no two neighbours have one name. What is decided stands among the steps of the administration's way and in its trail.

use crate::schema::tenant;
use crate::tenant::settings::changed_names;
use crate::tenant::step::insert_step;
use crate::tenant::{Row, lock_tenant, tenant_of};
use crate::{Tenant, record};
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel as _;
use serde_json::json;
use server::{Error, Result};
use ui::Names;
use uuid::Uuid;

/// Names that wait for approval.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskedNames {
    /// What it would be called.
    pub names: Names,
    /// Since when they wait.
    pub at: Timestamp,
}

/// What happens to names that are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Naming {
    /// The administration asks for them, instead of those that it asked for before.
    Ask,
    /// It asks no more.
    Withdraw,
    /// They are its names now.
    Accept,
    /// They are not to be its names.
    Refuse,
}

impl Naming {
    /// Its name among the steps.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ask => "names-asked",
            Self::Withdraw => "names-withdrawn",
            Self::Accept => "names-accepted",
            Self::Refuse => "names-refused",
        }
    }

    const fn kind(self) -> &'static str {
        match self {
            Self::Ask => "tenant.names-asked",
            Self::Withdraw => "tenant.names-withdrawn",
            Self::Accept => "tenant.names-accepted",
            Self::Refuse => "tenant.names-refused",
        }
    }
}

/// Whose act it is.
#[derive(Clone, Copy, Debug)]
pub struct NamingBy<'a> {
    /// Who.
    pub person: Uuid,
    /// Their name, as the administration reads it.
    pub name: &'a str,
    /// Why, as they typed it; empty for none.
    pub note: &'a str,
}

/// The administrations of these territories, or those without one when none is given: as they stand, and nobody else changes
/// them before the transaction ends. They are locked in one order, so that two who take a name at once come one after the
/// other, each seeing what the first took. Comes before any other lock of an administration.
///
/// # Errors
/// The database does not answer.
pub async fn lock_neighbours(conn: &mut Conn, territories: Option<&[String]>) -> QueryResult<Vec<Tenant>> {
    // Which they are does not change meanwhile; what they say is read under the lock.
    let ids: Vec<Uuid> = match territories {
        Some(codes) => tenant::table.filter(tenant::territory_code.eq_any(codes)).select(tenant::id).load(conn).await?,
        None => tenant::table.filter(tenant::territory_code.is_null()).select(tenant::id).load(conn).await?,
    };
    let rows: Vec<Row> = tenant::table
        .filter(tenant::id.eq_any(ids))
        .order(tenant::id)
        .select(Row::as_select())
        .for_no_key_update()
        .load(conn)
        .await?;
    Ok(rows.into_iter().map(tenant_of).collect())
}

/// An administration asks for names; the caller saw under [`lock_neighbours`] that they are nobody else's. The same names again
/// change nothing. Gives whether it asks for something new.
///
/// # Errors
/// The database refuses.
pub async fn ask_names(
    conn: &mut Conn,
    id: TenantId,
    now: Timestamp,
    names: &Names,
    by: &NamingBy<'_>,
) -> QueryResult<bool> {
    let here = lock_tenant(conn, id).await?;
    if here.names == *names || here.asked_names.as_ref().is_some_and(|asked| asked.names == *names) {
        return Ok(false);
    }
    let asked = serde_json::to_value(names).unwrap_or_default();
    diesel::update(tenant::table.filter(tenant::id.eq(id)))
        .set((tenant::asked_names.eq(Some(asked)), tenant::asked_names_at.eq(Some(now.to_diesel()))))
        .execute(conn)
        .await?;
    note(conn, &here, now, Naming::Ask, names, by).await?;
    Ok(true)
}

/// The names that wait are withdrawn, accepted or refused, as somebody saw them on a page of this version of the
/// administration; gives it as it was. For accepting, the caller saw under [`lock_neighbours`] that they are nobody else's.
///
/// # Errors
/// [`Error::Conflict`] when nothing waits, or something else than the page said.
pub async fn settle_names(
    conn: &mut Conn,
    id: TenantId,
    now: Timestamp,
    version: i32,
    what: Naming,
    by: &NamingBy<'_>,
) -> Result<Tenant> {
    let here = lock_tenant(conn, id).await?;
    let asked = here.asked_names.clone().filter(|_| here.version == version).ok_or(Error::Conflict)?;
    let row = diesel::update(tenant::table.filter(tenant::id.eq(id)));
    let nothing =
        (tenant::asked_names.eq(None::<serde_json::Value>), tenant::asked_names_at.eq(None::<jiff_diesel::Timestamp>));
    match what {
        // Asking is no answer.
        Naming::Ask => return Err(Error::Conflict),
        Naming::Accept => {
            let names = serde_json::to_value(&asked.names).unwrap_or_default();
            row.set((tenant::names.eq(names), nothing)).execute(conn).await?;
        }
        Naming::Withdraw | Naming::Refuse => {
            row.set(nothing).execute(conn).await?;
        }
    }
    note(conn, &here, now, what, &asked.names, by).await?;
    Ok(here)
}

/// The step of the way, with its number, and the line of the trail.
async fn note(
    conn: &mut Conn,
    here: &Tenant,
    now: Timestamp,
    what: Naming,
    names: &Names,
    by: &NamingBy<'_>,
) -> QueryResult<()> {
    let seq = here.version + 1;
    diesel::update(tenant::table.filter(tenant::id.eq(here.id))).set(tenant::version.eq(seq)).execute(conn).await?;
    insert_step(conn, now, here, what.as_str(), here.state, (Some(by.person), by.name), by.note).await?;
    let object = format!("tenant:{}", here.id);
    let detail = json!({ "step": seq, "changes": changed_names(&here.names, names) });
    record(conn, here.id, now, Some(by.person), what.kind(), &object, detail).await
}
