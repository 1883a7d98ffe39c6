//! The built-in engine: one table of PostgreSQL with a GIN index over words folded in Rust.
//!
//! Operators of full text are not leakproof: under a tenant's policy the index would be ignored. So the table has a
//! role of its own that sees all rows, and each statement here carries the tenant: as a filter, and as a word of each
//! document, so that the index itself never reads the lists of other tenants.

use crate::document::{Document, Found, Hit, Query};
use crate::engine::{Engine, MOST_MATCHES, SearchError};
use crate::fold::{joined, words};
use crate::snippet::{marked, snippet};
use crate::terms::{Terms, lexeme};
use async_trait::async_trait;
use database::{Conn, Database, TenantId};
use diesel::prelude::*;
use diesel::sql_types::{Array, BigInt, Bool, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use diesel_async::RunQueryDsl;
use std::collections::BTreeMap;
use std::fmt::Write;
use uuid::Uuid;

const NAME: &str = "PostgreSQL";
/// Words of a body that can be found; PostgreSQL keeps no positions beyond 16,383.
const MOST_WORDS: usize = 10_000;
/// Bytes of a body that are kept for snippets.
const MOST_BYTES: usize = 64 << 10;

/// The engine over the application's own database.
pub(crate) struct Postgres(pub(crate) Database);

impl Postgres {
    /// The first `count` documents after `last` in the order of their keys, of all tenants: to feed another engine.
    pub(crate) async fn page(&self, last: Option<&Document>, count: i64) -> Result<Vec<Document>, SearchError> {
        let key = last.map(|document| (document.tenant, document.kind.as_str(), document.id));
        let (tenant, kind, id) = key.unwrap_or((TenantId::PLATFORM, "", Uuid::nil()));
        let page = async |conn: &mut Conn| {
            diesel::sql_query(
                "SELECT tenant_id, kind, id, lang, title, body, url, public, updated_at
                 FROM search.document /* across tenants */
                 WHERE (tenant_id, kind, id) > ($1, $2, $3)
                 ORDER BY tenant_id, kind, id LIMIT $4",
            )
            .bind::<SqlUuid, _>(tenant)
            .bind::<Text, _>(kind)
            .bind::<SqlUuid, _>(id)
            .bind::<BigInt, _>(count)
            .load::<Stored>(conn)
            .await
        };
        Ok(self.0.search(page).await?.into_iter().map(Stored::into_document).collect())
    }
}

#[async_trait(?Send)]
impl Engine for Postgres {
    fn name(&self) -> &'static str {
        NAME
    }

    async fn put(&self, documents: &[Document]) -> Result<(), SearchError> {
        // In one order, so that two batches never wait for each other; of two states of one document the later counts.
        let sorted: BTreeMap<_, _> =
            documents.iter().map(|document| ((document.tenant, &document.kind, document.id), document)).collect();
        let put = async |conn: &mut Conn| {
            for document in sorted.values() {
                upsert(conn, document).await?;
            }
            Ok::<_, diesel::result::Error>(())
        };
        Ok(self.0.search(put).await?)
    }

    async fn remove(&self, tenant: TenantId, kind: &str, id: Uuid) -> Result<(), SearchError> {
        let remove = async |conn: &mut Conn| {
            diesel::sql_query("DELETE FROM search.document WHERE tenant_id = $1 AND kind = $2 AND id = $3")
                .bind::<SqlUuid, _>(tenant)
                .bind::<Text, _>(kind)
                .bind::<SqlUuid, _>(id)
                .execute(conn)
                .await
        };
        self.0.search(remove).await?;
        Ok(())
    }

    async fn query(&self, query: &Query<'_>, terms: &Terms) -> Result<Found, SearchError> {
        Ok(self.0.search(async |conn| find(conn, query, terms).await).await?)
    }
}

async fn upsert(conn: &mut Conn, document: &Document) -> QueryResult<()> {
    diesel::sql_query(
        "INSERT INTO search.document (tenant_id, kind, id, lang, title, body, url, public, words, updated_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9::tsvector, $10)
         ON CONFLICT (tenant_id, kind, id) DO UPDATE
         SET lang = excluded.lang, title = excluded.title, body = excluded.body, url = excluded.url,
             public = excluded.public, words = excluded.words, updated_at = excluded.updated_at
         WHERE document.updated_at <= excluded.updated_at",
    )
    .bind::<SqlUuid, _>(document.tenant)
    .bind::<Text, _>(&document.kind)
    .bind::<SqlUuid, _>(document.id)
    .bind::<Text, _>(&document.lang)
    .bind::<Text, _>(storable(&document.title))
    .bind::<Text, _>(storable(&document.body))
    .bind::<Text, _>(&document.url)
    .bind::<Bool, _>(document.public)
    .bind::<Text, _>(tsvector(document))
    .bind::<Timestamptz, _>(jiff_diesel::Timestamp::from(document.updated_at))
    .execute(conn)
    .await?;
    Ok(())
}

/// The text without what PostgreSQL refuses, and not beyond what a snippet is cut from.
fn storable(text: &str) -> String {
    text[..text.floor_char_boundary(MOST_BYTES)].replace('\0', "")
}

/// The words as the text of a `tsvector`: those of the title weigh A. Two more words, which nobody can type, say whose
/// the document is and whether it is public.
fn tsvector(document: &Document) -> String {
    let mut vector = whose(document.tenant);
    if document.public {
        vector.push(' ');
        vector.push_str(&lexeme(PUBLIC));
    }
    let mut position = 1;
    for (text, weight) in [(&document.title, "A"), (&document.body, "")] {
        let words = words(text);
        let references = joined(text, &words);
        let all = words.iter().take(MOST_WORDS).map(|word| word.spellings.as_slice());
        for spellings in all.chain(references.chunks(1).take(MOST_WORDS)) {
            for spelling in spellings {
                // Writing to a string cannot fail.
                let _ = write!(vector, " {}:{position}{weight}", lexeme(spelling));
            }
            position += 1;
        }
    }
    vector
}

const PUBLIC: &str = "is:public";

fn whose(tenant: TenantId) -> String {
    lexeme(&format!("of:{tenant}"))
}

#[derive(QueryableByName)]
struct Stored {
    #[diesel(sql_type = SqlUuid)]
    tenant_id: TenantId,
    #[diesel(sql_type = Text)]
    kind: String,
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
    #[diesel(sql_type = Text)]
    lang: String,
    #[diesel(sql_type = Text)]
    title: String,
    #[diesel(sql_type = Text)]
    body: String,
    #[diesel(sql_type = Text)]
    url: String,
    #[diesel(sql_type = Bool)]
    public: bool,
    #[diesel(sql_type = Timestamptz, deserialize_as = jiff_diesel::Timestamp)]
    updated_at: jiff::Timestamp,
}

impl Stored {
    fn into_document(self) -> Document {
        Document {
            tenant: self.tenant_id,
            kind: self.kind,
            id: self.id,
            lang: self.lang,
            title: self.title,
            body: self.body,
            url: self.url,
            public: self.public,
            updated_at: self.updated_at,
        }
    }
}

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = SqlUuid)]
    tenant_id: TenantId,
    #[diesel(sql_type = Text)]
    kind: String,
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
    #[diesel(sql_type = Text)]
    lang: String,
    #[diesel(sql_type = Text)]
    title: String,
    #[diesel(sql_type = Text)]
    body: String,
    #[diesel(sql_type = Text)]
    url: String,
    #[diesel(sql_type = BigInt)]
    total: i64,
}

async fn find(conn: &mut Conn, query: &Query<'_>, terms: &Terms) -> QueryResult<Found> {
    let rows = select(conn, query, terms, query.limit, query.offset).await?;
    let total = match rows.as_slice() {
        [row, ..] => row.total,
        // Beyond the last hit no row tells how many there are.
        [] if query.offset > 0 || query.limit == 0 => {
            select(conn, query, terms, 1, 0).await?.as_slice().first().map_or(0, |row| row.total)
        }
        [] => 0,
    };
    let hits = rows.into_iter().map(|row| Hit {
        kind: row.kind,
        id: row.id,
        tenant: row.tenant_id,
        lang: row.lang,
        title: marked(&row.title, terms),
        snippet: snippet(&row.body, terms),
        url: row.url,
    });
    Ok(Found { hits: hits.collect(), total: usize::try_from(total).unwrap_or_default(), engine: NAME })
}

async fn select(
    conn: &mut Conn,
    query: &Query<'_>,
    terms: &Terms,
    limit: usize,
    offset: usize,
) -> QueryResult<Vec<Row>> {
    let ranked = terms.tsquery();
    let mut matched = ranked.clone();
    if let Some(tenant) = query.scope.tenant() {
        matched = format!("{} & {matched}", whose(tenant));
    }
    if query.scope.is_public() {
        matched = format!("{} & {matched}", lexeme(PUBLIC));
    }
    let whole = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    // Without a tenant only what is public can come out, whatever the other parameters are.
    diesel::sql_query(
        "SELECT tenant_id, kind, id, lang, title, body, url, count(*) OVER () AS total
         FROM (
           SELECT * FROM search.document
           WHERE words @@ $2::tsquery
             AND (tenant_id = $1 OR $1 IS NULL AND public)
             AND (public OR NOT $3)
             AND (kind = ANY ($4) OR cardinality($4) = 0)
           LIMIT $5
         ) AS matched
         ORDER BY ts_rank(words, $6::tsquery) DESC, updated_at DESC, id
         LIMIT $7 OFFSET $8",
    )
    .bind::<Nullable<SqlUuid>, _>(query.scope.tenant())
    .bind::<Text, _>(matched)
    .bind::<Bool, _>(query.scope.is_public())
    .bind::<Array<Text>, _>(query.kinds)
    .bind::<BigInt, _>(whole(MOST_MATCHES))
    .bind::<Text, _>(ranked)
    .bind::<BigInt, _>(whole(limit))
    .bind::<BigInt, _>(whole(offset))
    .load(conn)
    .await
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn document(title: &str, body: &str) -> Document {
        Document {
            tenant: TenantId::resolved(Uuid::nil()),
            kind: "complaint".to_owned(),
            id: Uuid::nil(),
            lang: "fr".to_owned(),
            title: title.to_owned(),
            body: body.to_owned(),
            url: "/".to_owned(),
            public: false,
            updated_at: jiff::Timestamp::UNIX_EPOCH,
        }
    }

    #[test]
    fn the_vector_names_the_tenant_and_weighs_the_title() {
        assert_eq!(
            tsvector(&document("26-AGA-7", "Éclairage")),
            "'of:00000000-0000-0000-0000-000000000000' '26':1A 'aga':2A '7':3A '26aga7':4A 'eclairage':5"
        );
    }

    #[test]
    fn a_long_text_stays_within_what_the_index_takes() {
        let text = "un mot-2 de plus ".repeat(100_000);
        let document = document(&text, &text);
        assert!(tsvector(&document).len() < 1 << 20);
        assert!(storable(&document.body).len() <= MOST_BYTES);
        assert_eq!(storable("a\0b"), "ab");
    }
}
