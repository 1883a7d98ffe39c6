//! The names of units, for pages of services that show or filter by them.

use crate::units::unit::list_units;
use database::{Conn, TenantId};
use diesel::prelude::*;
use ui::Names;
use uuid::Uuid;

/// A unit, as others name it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedUnit {
    /// Its identity.
    pub id: Uuid,
    /// The unit above it; none: directly below the administration.
    pub parent: Option<Uuid>,
    /// How far below the administration: 0 for the first ones.
    pub depth: usize,
    /// Its name.
    pub names: Names,
}

/// All units of an administration, those that are no more included, each followed by those below it.
///
/// # Errors
/// The database does not answer.
pub async fn list_named_units(conn: &mut Conn, tenant: TenantId) -> QueryResult<Vec<NamedUnit>> {
    let units = list_units(conn, tenant).await?.into_iter();
    Ok(units.map(|unit| NamedUnit { id: unit.id, parent: unit.parent, depth: unit.depth, names: unit.names }).collect())
}
