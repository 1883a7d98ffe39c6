//! What an administration of the demonstration decided before its first complaint: that the public sees them, and which of its
//! units is competent for what. What it has decided already stays.

use crate::competence::ANY;
use crate::permission::Manage;
use crate::schema::{category, competence, showing};
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use identity::{Member, Permission as _};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff_diesel::ToDiesel as _;
use serde_json::json;
use ui::Names;
use uuid::Uuid;

/// A unit is competent for a subject, everywhere.
#[derive(Clone, Debug)]
pub struct Competence {
    /// The code of the unit.
    pub unit: &'static str,
    /// The code of the subject.
    pub category: &'static str,
    /// From this day on.
    pub since: Date,
    /// What it rests on.
    pub reason: Names,
}

/// Lets the public see the complaints of an administration that did not decide on that: what looks harmless at once. One in which
/// nobody may decide it is left as it is.
///
/// # Errors
/// The database does not answer or refuses.
pub async fn open_to_public(conn: &mut Conn, tenant: TenantId, now: Timestamp) -> QueryResult<()> {
    let Some(manager) = find_manager(conn, tenant).await? else { return Ok(()) };
    let (map, publishes) = (true, "unflagged");
    let opened = diesel::insert_into(showing::table)
        .values((showing::tenant_id.eq(tenant), showing::map.eq(map), showing::publishes.eq(publishes)))
        .on_conflict(showing::tenant_id)
        .do_nothing()
        .execute(conn)
        .await?;
    if opened > 0 {
        let detail = json!({ "map": map, "publishes": publishes });
        let object = format!("tenant:{tenant}");
        identity::record(conn, tenant, now, Some(manager.id), "showing.changed", &object, detail).await?;
    }
    Ok(())
}

/// Gives an administration without rules of competence these; those of units that it does not have are left out. They suggest, and
/// put nobody in charge.
///
/// # Errors
/// The database does not answer or refuses.
pub async fn enter_competences(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    competences: &[Competence],
) -> QueryResult<()> {
    let Some(manager) = find_manager(conn, tenant).await? else { return Ok(()) };
    let own = competence::table.filter(competence::tenant_id.eq(tenant));
    let has_some: bool = diesel::select(diesel::dsl::exists(own)).get_result(conn).await?;
    if has_some {
        return Ok(());
    }
    let units = identity::list_unit_codes(conn, tenant).await?;
    for Competence { unit, category, since, reason } in competences {
        let Some(unit) = units.get(*unit).copied() else { continue };
        diesel::insert_into(competence::table)
            .values((
                competence::tenant_id.eq(tenant),
                competence::id.eq(Uuid::now_v7()),
                competence::unit_id.eq(unit),
                competence::category_code.eq(*category),
                competence::territory_code.eq(ANY),
                competence::valid_from.eq(since.to_diesel()),
                competence::reason.eq(json!(reason)),
                competence::auto_assign.eq(false),
                competence::added_by.eq(manager.id),
                competence::added_at.eq(now.to_diesel()),
            ))
            .execute(conn)
            .await?;
        let detail = json!({ "unit": unit, "category": category, "territory": ANY });
        let object = format!("unit:{unit}");
        identity::record(conn, tenant, now, Some(manager.id), "competence.added", &object, detail).await?;
    }
    Ok(())
}

/// Lets a second person approve the answers about a subject.
pub(super) async fn demand_visa(conn: &mut Conn, tenant: TenantId, now: Timestamp, code: &str) -> QueryResult<()> {
    let changed: Option<(bool, String)> = diesel::update(category::table)
        .filter(category::tenant_id.eq(tenant))
        .filter(category::code.eq(code))
        .filter(category::needs_visa.eq(false))
        .set(category::needs_visa.eq(true))
        .returning((category::open, category::visibility))
        .get_result(conn)
        .await
        .optional()?;
    if let (Some((open, visibility)), Some(manager)) = (changed, find_manager(conn, tenant).await?) {
        let detail = json!({ "open": open, "visibility": visibility });
        identity::record(conn, tenant, now, Some(manager.id), "subject.changed", &format!("subject:{code}"), detail)
            .await?;
    }
    Ok(())
}

/// Somebody who may decide on that.
async fn find_manager(conn: &mut Conn, tenant: TenantId) -> QueryResult<Option<Member>> {
    Ok(identity::list_members_with(conn, tenant, Manage::NAME).await?.into_iter().next())
}
