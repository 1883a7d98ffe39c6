//! An administration that no directory lists, brought in by somebody who works there: what they said of it.

use crate::schema::tenant;
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ui::Names;

/// What is said of it. It travels with the claim.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Proposed {
    /// [`crate::Kind::as_str`].
    pub kind: String,
    /// What it starts with, where that is not what others of its kind do; empty: as they do.
    #[serde(default)]
    pub pack: String,
    /// Its name.
    pub names: Names,
    /// The code of the territory in which it lies.
    pub within: String,
    /// What that territory's administration is called.
    pub within_names: Names,
}

/// Notes that nobody but its own people says that an administration exists, and what they say.
///
/// # Errors
/// The database refuses.
pub async fn note_proposed(conn: &mut Conn, id: TenantId, proposed: &Proposed) -> QueryResult<()> {
    let said = serde_json::to_value(proposed).unwrap_or_default();
    let here = tenant::table.filter(tenant::id.eq(id));
    diesel::update(here).set(tenant::proposed.eq(Some(said))).execute(conn).await?;
    Ok(())
}

/// What is said of an administration that nobody else lists; none for one that others listed.
///
/// # Errors
/// The database does not answer.
pub async fn find_proposed(conn: &mut Conn, id: TenantId) -> QueryResult<Option<Proposed>> {
    let said: Option<Option<Value>> =
        tenant::table.filter(tenant::id.eq(id)).select(tenant::proposed).first(conn).await.optional()?;
    Ok(said.flatten().and_then(|said| serde_json::from_value(said).ok()))
}

/// All that were brought in so, each with what is said of it.
///
/// # Errors
/// The database does not answer.
pub async fn list_proposed(conn: &mut Conn) -> QueryResult<Vec<(TenantId, Proposed)>> {
    let said: Vec<(TenantId, Value)> = tenant::table
        .filter(tenant::proposed.is_not_null())
        .select((tenant::id, tenant::proposed.assume_not_null()))
        .load(conn)
        .await?;
    Ok(said.into_iter().filter_map(|(id, said)| Some((id, serde_json::from_value(said).ok()?))).collect())
}
