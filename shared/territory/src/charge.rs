//! Putting an administration in charge of a territory.

use crate::level::Level;
use crate::names::Names;
use crate::schema::{Json, competence};
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::civil::Date;
use jiff_diesel::ToDiesel;

/// From when an administration answers, where, for what, and why.
#[derive(Clone, Debug)]
pub struct NewClaim {
    /// The territory.
    pub territory_code: String,
    /// The category, or [`crate::ANY_CATEGORY`].
    pub category_code: String,
    /// The first day.
    pub valid_from: Date,
    /// The reason, in words to show.
    pub rule: Names,
    /// The level of the administration itself, where that is not the level of the territory: a commune that answers for what
    /// is reported in its province.
    pub level: Option<Level>,
}

/// Writes a competence; the same again only changes its words and level. An [`crate::Atlas`] knows it after
/// [`crate::Atlas::read_mandates`].
///
/// # Errors
/// There is no such territory or administration, or the database does not answer.
pub async fn add_competence(conn: &mut Conn, tenant: TenantId, claim: &NewClaim) -> QueryResult<()> {
    diesel::insert_into(competence::table)
        .values((
            competence::territory_code.eq(&claim.territory_code),
            competence::category_code.eq(&claim.category_code),
            competence::tenant_id.eq(tenant),
            competence::valid_from.eq(claim.valid_from.to_diesel()),
            competence::rule.eq(Json(claim.rule.clone())),
            competence::level.eq(claim.level.map(Level::as_str)),
        ))
        .on_conflict((
            competence::territory_code,
            competence::category_code,
            competence::tenant_id,
            competence::valid_from,
        ))
        .do_update()
        .set((competence::rule.eq(Json(claim.rule.clone())), competence::level.eq(claim.level.map(Level::as_str))))
        .execute(conn)
        .await?;
    Ok(())
}
