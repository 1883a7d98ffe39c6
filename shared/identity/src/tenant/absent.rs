//! Administrations that were erased, or are being erased or brought back: nobody gets their slugs and their codes.

use crate::schema::{absence, tenant};
use database::Conn;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;

/// An administration that has a slug or a code which another one wants.
#[derive(Clone, Debug)]
pub struct Namesake {
    /// Its slug.
    pub slug: String,
    /// Whether it was erased, or is being erased or brought back: nobody gets its slug or its code.
    pub is_absent: bool,
}

/// The administration that has this slug, else the one that has this code; also one that was erased.
///
/// # Errors
/// The database does not answer.
pub async fn find_by_slug_or_code(conn: &mut Conn, slug: &str, code: &str) -> QueryResult<Option<Namesake>> {
    let found: Vec<(String, Option<String>)> = tenant::table
        .left_join(absence::table.on(absence::tenant_id.eq(tenant::id)))
        .filter(tenant::slug.eq(slug).or(tenant::code.eq(code)))
        .select((tenant::slug, absence::state.nullable()))
        .load(conn)
        .await?;
    let mut found: Vec<Namesake> =
        found.into_iter().map(|(slug, absent)| Namesake { slug, is_absent: absent.is_some() }).collect();
    found.sort_by_key(|known| known.slug != slug);
    Ok(found.into_iter().next())
}

/// What stays of an administration that was erased, or is being erased or brought back.
#[derive(Clone, Debug, Queryable)]
pub struct Absent {
    /// Its slug, which nobody gets.
    pub slug: String,
    /// Its code, which nobody gets.
    pub code: String,
    /// See [`crate::Tenant::territory_code`].
    pub territory_code: Option<String>,
}

/// All of them.
///
/// # Errors
/// The database does not answer.
pub async fn list_absent(conn: &mut Conn) -> QueryResult<Vec<Absent>> {
    tenant::table
        .inner_join(absence::table.on(absence::tenant_id.eq(tenant::id)))
        .select((tenant::slug, tenant::code, tenant::territory_code))
        .load(conn)
        .await
}
