//! Writes the embedded territories and rules to the database, and says which territories there are.

use database::Conn;
use diesel::query_dsl::methods::{FilterDsl, SelectDsl};
use diesel::result::Error::SerializationError;
use diesel::upsert::excluded;
use diesel::{BoolExpressionMethods, ExpressionMethods, PgExpressionMethods, QueryResult};
use diesel_async::RunQueryDsl;
use std::collections::HashSet;

use crate::embedded;
use crate::schema::RuleRow;
use crate::schema::rule;
use crate::schema::territory::dsl::{boundary, code, kind, lat, level, lon, names, parent_code, source, territory};

/// Inserts the territories and the rules that the database lacks and updates those that differ, except what an operator
/// imported. Says how many territories it wrote; a second run writes none.
///
/// # Errors
/// What the database answers.
pub async fn import(conn: &mut Conn) -> QueryResult<usize> {
    enter_rules(conn).await?;
    let rows = embedded::territories().map_err(|error| SerializationError(error.into()))?;
    diesel::insert_into(territory)
        .values(&rows)
        .on_conflict(code)
        .do_update()
        .set((
            level.eq(excluded(level)),
            parent_code.eq(excluded(parent_code)),
            kind.eq(excluded(kind)),
            names.eq(excluded(names)),
            boundary.eq(excluded(boundary)),
            lat.eq(excluded(lat)),
            lon.eq(excluded(lon)),
        ))
        .filter(
            level
                .ne(excluded(level))
                .or(parent_code.is_distinct_from(excluded(parent_code)))
                .or(kind.ne(excluded(kind)))
                .or(names.ne(excluded(names)))
                .or(boundary.is_distinct_from(excluded(boundary)))
                .or(lat.ne(excluded(lat)))
                .or(lon.ne(excluded(lon))),
        )
        .filter(source.eq(""))
        .execute(conn)
        .await
}

async fn enter_rules(conn: &mut Conn) -> QueryResult<()> {
    let rules: Vec<RuleRow> = embedded::rules().map_err(|error| SerializationError(error.into()))?;
    diesel::insert_into(rule::table)
        .values(rules)
        .on_conflict((rule::category_code, rule::level, rule::valid_from))
        .do_update()
        .set((
            rule::valid_to.eq(excluded(rule::valid_to)),
            rule::reason.eq(excluded(rule::reason)),
            rule::source.eq(excluded(rule::source)),
            rule::confirmed.eq(excluded(rule::confirmed)),
        ))
        .filter(
            rule::valid_to
                .is_distinct_from(excluded(rule::valid_to))
                .or(rule::reason.ne(excluded(rule::reason)))
                .or(rule::source.ne(excluded(rule::source)))
                .or(rule::confirmed.ne(excluded(rule::confirmed))),
        )
        .execute(conn)
        .await?;
    Ok(())
}

/// The codes of all territories.
///
/// # Errors
/// The database does not answer.
pub async fn list_codes(conn: &mut Conn) -> QueryResult<HashSet<String>> {
    let codes: Vec<String> = territory.select(code).load(conn).await?;
    Ok(codes.into_iter().collect())
}
