//! What a rule says is put in a unit's hands at once, without anybody's press: once, when it has just come.

use super::list_fitting;
use crate::act::{Act, act};
use crate::complaint::{Move, Role, State};
use crate::store::find_by_id;
use database::{Conn, TenantId};
use jiff::Timestamp;
use serde_json::json;
use server::{Error, Result};
use territory::Atlas;
use uuid::Uuid;

/// Puts the competent unit in charge of a complaint that nobody has touched yet, if the closest rule says so. Again does nothing.
///
/// # Errors
/// The database refuses.
pub(crate) async fn route(
    conn: &mut Conn,
    tenant: TenantId,
    atlas: &Atlas,
    now: Timestamp,
    complaint: Uuid,
) -> Result<()> {
    let found = find_by_id(conn, tenant, complaint).await?;
    let is_fresh = |state: State, version: i32| state == State::Submitted && version == 1;
    let Some(complaint) = found.filter(|found| is_fresh(found.state, found.version) && !found.is_trial()) else {
        return Ok(());
    };
    let rules = list_fitting(conn, tenant, atlas, &complaint, calendar::local_date(now)).await?;
    let Some(rule) = rules.into_iter().next().filter(|rule| rule.is_automatic) else {
        return Ok(());
    };
    let units = identity::list_units(conn, tenant).await?;
    let Some(unit) = units.into_iter().find(|unit| unit.id == rule.unit_id && unit.is_active) else {
        return Ok(());
    };
    let what = Act {
        detail: json!({ "again": false, "unit": unit.id, "unit_names": unit.names, "rule": rule.id }),
        unit: Some(unit.id),
        ..Act::new(Move::Assign, Role::Dispatcher)
    };
    match act(conn, tenant, now, &complaint, &what).await {
        // Somebody was faster, which is as well.
        Ok(_) | Err(Error::Conflict) => Ok(()),
        Err(error) => Err(error),
    }
}
