//! Which tables hold rows of administrations, in the order in which rows can be written. The list is `migrations/tables.toml`,
//! which the schema's tests hold complete: a new table is in every archive from its first day.

use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel::sql_types::{Array, Text, Uuid as SqlUuid};
use diesel_async::RunQueryDsl;
use futures_util::TryStreamExt as _;
use serde::Deserialize;
use std::error::Error;
use std::io::{self, Write};

/// The index of the search: only its own role reads it.
pub(super) const INDEX: &str = "search.document";

/// What the clock and the workers change by themselves: an archive is current without them.
const RESTLESS: [&str; 8] = [
    "jobs.job",
    "identity.call",
    "identity.audit_head",
    "identity.audit_leaf",
    "identity.audit_subtree",
    "identity.audit_checkpoint",
    "notifications.message",
    INDEX,
];

/// A table of administrations' rows.
#[derive(Clone, Debug, PartialEq, Eq, QueryableByName)]
pub(super) struct Table {
    /// With its schema.
    #[diesel(sql_type = Text)]
    pub(super) name: String,
    /// The columns of its primary key.
    #[diesel(sql_type = Array<Text>)]
    key: Vec<String>,
    /// The tables that its rows point to.
    #[diesel(sql_type = Array<Text>)]
    parents: Vec<String>,
}

impl Table {
    /// Whether only people change it, so that an archive that says otherwise is old.
    pub(super) fn is_calm(&self) -> bool {
        !RESTLESS.contains(&self.name.as_str())
    }

    /// The member of the archive that holds its rows.
    pub(super) fn member(&self) -> String {
        format!("rows/{}.ndjson", self.name)
    }
}

#[derive(Deserialize)]
struct Classes {
    tenant: Vec<String>,
}

fn names() -> Result<Vec<String>, Box<dyn Error>> {
    let classes: Classes = toml::from_str(include_str!("../../../../migrations/tables.toml"))?;
    Ok(classes.tenant)
}

/// All of them, each after those that it points to.
pub(super) async fn tables(conn: &mut Conn) -> Result<Vec<Table>, Box<dyn Error>> {
    let names = names()?;
    let mut left: Vec<Table> = diesel::sql_query(
        "SELECT n.nspname || '.' || c.relname AS name,
                ARRAY(SELECT a.attname::text FROM unnest(p.conkey) WITH ORDINALITY AS k (attnum, place)
                        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.attnum ORDER BY k.place) AS key,
                ARRAY(SELECT pn.nspname || '.' || pc.relname
                        FROM pg_constraint f JOIN pg_class pc ON pc.oid = f.confrelid
                        JOIN pg_namespace pn ON pn.oid = pc.relnamespace
                       WHERE f.contype = 'f' AND f.conrelid = c.oid AND f.confrelid <> c.oid) AS parents
           FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
           JOIN pg_constraint p ON p.conrelid = c.oid AND p.contype = 'p'
          WHERE n.nspname || '.' || c.relname = ANY ($1) ORDER BY 1",
    )
    .bind::<Array<Text>, _>(&names)
    .load(conn)
    .await?;
    if left.len() != names.len() {
        return Err("the database has not the tables that this program knows: run diwan migrate".into());
    }
    let mut ordered: Vec<Table> = Vec::new();
    while !left.is_empty() {
        let waits = |table: &Table| table.parents.iter().any(|parent| left.iter().any(|other| other.name == *parent));
        let (waiting, ready): (Vec<Table>, Vec<Table>) = left.iter().cloned().partition(waits);
        if ready.is_empty() {
            return Err("tables point to each other in a circle".into());
        }
        ordered.extend(ready);
        left = waiting;
    }
    Ok(ordered)
}

#[derive(QueryableByName)]
pub(super) struct Line {
    #[diesel(sql_type = Text)]
    pub(super) line: String,
}

/// Writes the rows of an administration as JSON, one a line, in the order of their keys; says how many.
pub(super) async fn write_rows(
    conn: &mut Conn,
    tenant: TenantId,
    table: &Table,
    out: &mut impl Write,
) -> Result<u64, Box<dyn Error>> {
    let (name, order) = (&table.name, table.key.join(", "));
    let query =
        format!("SELECT to_jsonb(held)::text AS line FROM {name} AS held WHERE tenant_id = $1 ORDER BY {order}");
    write_lines(conn, &query, tenant, out).await
}

/// Writes what a query on an administration finds, one a line; says how many.
pub(super) async fn write_lines(
    conn: &mut Conn,
    query: &str,
    tenant: TenantId,
    out: &mut impl Write,
) -> Result<u64, Box<dyn Error>> {
    let mut lines = diesel::sql_query(query).bind::<SqlUuid, _>(tenant).load_stream::<Line>(conn).await?;
    let mut count = 0;
    while let Some(Line { line }) = lines.try_next().await? {
        writeln!(out, "{line}").map_err(|error: io::Error| error.to_string())?;
        count += 1;
    }
    Ok(count)
}
