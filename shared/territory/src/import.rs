//! Writes the embedded territories to the database, and says which there are.

use database::Conn;
use diesel::query_dsl::methods::{FilterDsl, SelectDsl};
use diesel::result::Error::SerializationError;
use diesel::upsert::excluded;
use diesel::{BoolExpressionMethods, ExpressionMethods, PgExpressionMethods, QueryResult};
use diesel_async::RunQueryDsl;
use std::collections::HashSet;

use crate::embedded;
use crate::schema::territory::dsl::{boundary, code, kind, lat, level, lon, names, parent_code, territory};

/// Inserts the territories that the database lacks and updates those that differ, in one statement. Says how many it
/// wrote; a second run writes none.
///
/// # Errors
/// What the database answers.
pub async fn import(conn: &mut Conn) -> QueryResult<usize> {
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
        .execute(conn)
        .await
}

/// The codes of all territories.
///
/// # Errors
/// The database does not answer.
pub async fn list_codes(conn: &mut Conn) -> QueryResult<HashSet<String>> {
    let codes: Vec<String> = territory.select(code).load(conn).await?;
    Ok(codes.into_iter().collect())
}
