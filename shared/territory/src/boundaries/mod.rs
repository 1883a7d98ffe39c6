//! An operator brings boundaries from a file: GeoJSON or TopoJSON, one level at a time, with official codes.

mod columns;
mod file;
mod judge;
mod report;
mod shape;
mod topology;

#[cfg(test)]
mod tests;

pub use columns::Columns;
pub use file::{BoundaryFile, Unreadable};
pub use report::{Fault, Report};

use database::Conn;
use diesel::QueryResult;
use diesel::prelude::*;
use diesel::upsert::excluded;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;
use uuid::Uuid;

use crate::atlas::{Atlas, AtlasError};
use crate::embedded;
use crate::level::Level;
use crate::schema::{TerritoryRow, imported, territory};
use judge::{Plan, judge};

/// What to take from a file, and as what.
#[derive(Clone, Debug)]
pub struct BoundaryImport {
    /// The level of all its territories.
    pub level: Level,
    /// Where the file has what.
    pub columns: Columns,
    /// Its name, kept beside what it brought.
    pub source: String,
    /// Only say what would be written.
    pub dry_run: bool,
}

/// Rows in one statement: a shape may be large.
const AT_ONCE: usize = 200;

impl BoundaryImport {
    /// What the territories that travel inside the program would be with those of a file, and the report: without a database.
    ///
    /// # Errors
    /// The data inside the program is broken, which a test excludes.
    pub fn preview(&self, file: &BoundaryFile) -> Result<(Atlas, Report), AtlasError> {
        let mut territories = embedded::territories()?;
        let Plan { rows, report } = judge(file, self.level, &self.columns, &self.source, &territories);
        if report.faults.is_empty() {
            territories.retain(|known| rows.iter().all(|row| row.code != known.code));
            territories.extend(rows);
        }
        Ok((Atlas::from_rows(territories, Vec::new(), Vec::new())?, report))
    }

    /// Judges the whole file, and writes it if it has no fault, in the transaction of `conn`: all of it or nothing. The same
    /// file again writes nothing. An [`crate::Atlas`] knows it after [`crate::Atlas::read_again`].
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn run(&self, conn: &mut Conn, file: &BoundaryFile, now: Timestamp) -> QueryResult<Report> {
        let known = territory::table.select(TerritoryRow::as_select()).load(conn).await?;
        let Plan { rows, mut report } = judge(file, self.level, &self.columns, &self.source, &known);
        report.dry_run = self.dry_run;
        if self.dry_run || !report.faults.is_empty() || rows.is_empty() {
            return Ok(report);
        }
        for rows in rows.chunks(AT_ONCE) {
            diesel::insert_into(territory::table)
                .values(rows)
                .on_conflict(territory::code)
                .do_update()
                .set((
                    territory::parent_code.eq(excluded(territory::parent_code)),
                    territory::kind.eq(excluded(territory::kind)),
                    territory::names.eq(excluded(territory::names)),
                    territory::boundary.eq(excluded(territory::boundary)),
                    territory::source.eq(excluded(territory::source)),
                ))
                .execute(conn)
                .await?;
        }
        let number = |count: usize| i32::try_from(count).unwrap_or(i32::MAX);
        diesel::insert_into(imported::table)
            .values((
                imported::id.eq(Uuid::now_v7()),
                imported::at.eq(now.to_diesel()),
                imported::level.eq(self.level.as_str()),
                imported::source.eq(&self.source),
                imported::added.eq(number(report.added)),
                imported::changed.eq(number(report.changed)),
                imported::unchanged.eq(number(report.unchanged)),
            ))
            .execute(conn)
            .await?;
        Ok(report)
    }
}
