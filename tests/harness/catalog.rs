//! What PostgreSQL's catalog says of our schema, as plain values.

use diesel::prelude::*;
use diesel::sql_types::{Array, BigInt, Bool, Nullable, Text};
use diesel_async::{AsyncPgConnection, RunQueryDsl};

/// Schemas that are not ours.
macro_rules! ours {
    ($column:literal) => {
        concat!($column, " NOT IN ('pg_catalog', 'information_schema', 'pg_toast')")
    };
}

/// The schema, as far as a law speaks of it.
pub(crate) struct Catalog {
    pub(crate) tables: Vec<Table>,
    pub(crate) indexes: Vec<Index>,
    pub(crate) foreign_keys: Vec<ForeignKey>,
    pub(crate) policies: Vec<Policy>,
}

#[derive(Debug, QueryableByName)]
pub(crate) struct Table {
    #[diesel(sql_type = Text)]
    pub(crate) name: String,
    #[diesel(sql_type = BigInt)]
    pub(crate) columns: i64,
    #[diesel(sql_type = Bool)]
    pub(crate) secured: bool,
    #[diesel(sql_type = Bool)]
    pub(crate) forced: bool,
}

#[derive(Debug, QueryableByName)]
pub(crate) struct Index {
    #[diesel(sql_type = Text)]
    pub(crate) name: String,
    #[diesel(sql_type = Text)]
    pub(crate) table: String,
    /// Empty text for an expression.
    #[diesel(sql_type = Array<Text>)]
    pub(crate) columns: Vec<String>,
    #[diesel(sql_type = Bool)]
    pub(crate) primary: bool,
}

#[derive(Debug, QueryableByName)]
pub(crate) struct ForeignKey {
    #[diesel(sql_type = Text)]
    pub(crate) name: String,
    #[diesel(sql_type = Text)]
    pub(crate) table: String,
    #[diesel(sql_type = Array<Text>)]
    pub(crate) columns: Vec<String>,
    #[diesel(sql_type = Text)]
    pub(crate) target: String,
    #[diesel(sql_type = Array<Text>)]
    pub(crate) target_columns: Vec<String>,
}

#[derive(Debug, PartialEq, Eq, QueryableByName)]
pub(crate) struct Policy {
    #[diesel(sql_type = Text)]
    pub(crate) table: String,
    #[diesel(sql_type = Text)]
    pub(crate) name: String,
    #[diesel(sql_type = Text)]
    pub(crate) command: String,
    #[diesel(sql_type = Array<Text>)]
    pub(crate) roles: Vec<String>,
    #[diesel(sql_type = Nullable<Text>)]
    pub(crate) using: Option<String>,
    #[diesel(sql_type = Nullable<Text>)]
    pub(crate) check: Option<String>,
}

#[derive(QueryableByName)]
struct Name {
    #[diesel(sql_type = Text)]
    name: String,
}

impl Catalog {
    pub(crate) async fn read(conn: &mut AsyncPgConnection) -> Self {
        let tables = diesel::sql_query(concat!(
            "SELECT n.nspname || '.' || c.relname AS name, c.relrowsecurity AS secured, c.relforcerowsecurity AS forced,
                    (SELECT count(*) FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped)
                        AS columns
               FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
              WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND ",
            ours!("n.nspname"),
            " ORDER BY 1"
        ));
        let indexes = diesel::sql_query(concat!(
            "SELECT n.nspname || '.' || x.relname AS name, n.nspname || '.' || c.relname AS table,
                    i.indisprimary AS primary,
                    ARRAY(SELECT coalesce(a.attname::text, '')
                            FROM unnest(string_to_array(i.indkey::text, ' ')::int2[]) WITH ORDINALITY AS k (attnum, place)
                            LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.attnum
                           ORDER BY k.place) AS columns
               FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_class x ON x.oid = i.indexrelid
               JOIN pg_namespace n ON n.oid = c.relnamespace
              WHERE ",
            ours!("n.nspname"),
            " ORDER BY 1"
        ));
        let foreign_keys = diesel::sql_query(
            "SELECT f.conname::text AS name, n.nspname || '.' || c.relname AS table,
                    tn.nspname || '.' || t.relname AS target,
                    ARRAY(SELECT a.attname::text FROM unnest(f.conkey) WITH ORDINALITY AS k (attnum, place)
                            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.attnum ORDER BY k.place) AS columns,
                    ARRAY(SELECT a.attname::text FROM unnest(f.confkey) WITH ORDINALITY AS k (attnum, place)
                            JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.attnum ORDER BY k.place)
                        AS target_columns
               FROM pg_constraint f JOIN pg_class c ON c.oid = f.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
               JOIN pg_class t ON t.oid = f.confrelid JOIN pg_namespace tn ON tn.oid = t.relnamespace
              WHERE f.contype = 'f' ORDER BY 2, 1",
        );
        let policies = diesel::sql_query(
            "SELECT schemaname || '.' || tablename AS table, policyname::text AS name, cmd AS command,
                    roles::text[] AS roles, qual AS using, with_check AS check
               FROM pg_policies ORDER BY 1, 2",
        );
        Self {
            tables: tables.load(conn).await.unwrap(),
            indexes: indexes.load(conn).await.unwrap(),
            foreign_keys: foreign_keys.load(conn).await.unwrap(),
            policies: policies.load(conn).await.unwrap(),
        }
    }
}

/// The names that a query finds, for laws that want none.
pub(crate) async fn names(conn: &mut AsyncPgConnection, query: &str) -> Vec<String> {
    let names: Vec<Name> = diesel::sql_query(query).load(conn).await.unwrap();
    names.into_iter().map(|Name { name }| name).collect()
}
