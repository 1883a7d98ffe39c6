//! The engine for large installations: Meilisearch, fed with the same folded words as the built-in one.
//!
//! One index for all kinds and tenants: a person types into one box, and matches of several kinds must be ranked against
//! each other. The tenant is a filter that is added here to every question.

use crate::document::{Document, Found, Hit, Query, Scope};
use crate::engine::{Engine, MOST_MATCHES, SearchError};
use crate::fold::{joined, words};
use crate::snippet::{marked, snippet};
use crate::terms::Terms;
use async_trait::async_trait;
use database::TenantId;
use meilisearch_sdk::client::Client;
use meilisearch_sdk::errors::Error;
use meilisearch_sdk::search::{MatchingStrategies, Selectors};
use meilisearch_sdk::settings::{PaginationSetting, Settings, TypoToleranceSettings};
use meilisearch_sdk::task_info::TaskInfo;
use std::time::Duration;
use tokio::sync::{Mutex, OnceCell};
use uuid::Uuid;

const NAME: &str = "Meilisearch";
/// A person waits for the answer, and the built-in engine has one too.
const PATIENCE: Duration = Duration::from_secs(2);
/// A job waits for this one.
const WRITING: Duration = Duration::from_secs(30);
/// How often and how long whoever wants to read what was just written asks whether it is there.
const CHECKING: Duration = Duration::from_millis(50);
const CATCHING_UP: Duration = Duration::from_secs(600);
/// The attribute in which a slip of the hand is not forgiven.
const REFERENCES: &str = "references";
/// Words of one attribute that Meilisearch reads at most.
const MOST_WORDS: usize = 65_000;

/// The engine at an address.
pub(crate) struct Meilisearch {
    client: Client,
    index: String,
    settled: OnceCell<()>,
    /// The last write that this process asked for. The server does the writes of an index in order.
    last: Mutex<Option<u32>>,
}

/// A document as Meilisearch holds it. The words are searched, the texts are shown.
#[derive(serde::Serialize, serde::Deserialize)]
struct Row {
    key: String,
    tenant: Uuid,
    kind: String,
    id: Uuid,
    lang: String,
    title: String,
    body: String,
    url: String,
    public: bool,
    updated_at: i64,
    title_words: String,
    references: String,
    body_words: String,
}

/// What comes back of it.
#[derive(serde::Deserialize)]
struct Shown {
    tenant: Uuid,
    kind: String,
    id: Uuid,
    lang: String,
    title: String,
    body: String,
    url: String,
}

const SHOWN: [&str; 7] = ["tenant", "kind", "id", "lang", "title", "body", "url"];

impl Meilisearch {
    /// The index named `index` of the server at `url`. Nothing is sent yet.
    pub(crate) fn new(url: &str, key: Option<&str>, index: &str) -> Result<Self, SearchError> {
        let client = Client::new(url.trim_end_matches('/'), key)?;
        Ok(Self { client, index: index.to_owned(), settled: OnceCell::new(), last: Mutex::new(None) })
    }

    /// Makes the index and its settings, once in the life of this process; done again it changes nothing.
    async fn settle(&self) -> Result<(), Error> {
        let settle = async || {
            // A second making of the index fails as a task, later; the settings then find the first one.
            self.client.create_index(&self.index, Some("key")).await?;
            let settings = Settings::new()
                .with_searchable_attributes(["title_words", REFERENCES, "body_words"])
                .with_filterable_attributes(["tenant", "kind", "public"])
                .with_displayed_attributes(SHOWN)
                .with_ranking_rules(["words", "typo", "proximity", "attribute", "sort", "exactness", "updated_at:desc"])
                // The number of a complaint with one digit wrong is another complaint.
                .with_typo_tolerance(TypoToleranceSettings {
                    disable_on_numbers: Some(true),
                    disable_on_attributes: Some(vec![REFERENCES.to_owned()]),
                    ..Default::default()
                })
                .with_pagination(PaginationSetting { max_total_hits: MOST_MATCHES });
            self.client.index(&self.index).set_settings(&settings).await?;
            Ok(())
        };
        self.settled.get_or_try_init(settle).await.map(|_| ())
    }

    /// Waits until the server has done all that was asked of it.
    pub(crate) async fn caught_up(&self) -> Result<(), SearchError> {
        let last = *self.last.lock().await;
        if let Some(task) = last {
            self.client.wait_for_task(Written(task), Some(CHECKING), Some(CATCHING_UP)).await?;
        }
        Ok(())
    }

    /// Sends a write; the server does it later.
    async fn write(&self, write: impl Future<Output = Result<TaskInfo, Error>>) -> Result<(), SearchError> {
        let task = tokio::time::timeout(WRITING, write).await.map_err(|_| SearchError::TooSlow)??;
        *self.last.lock().await = Some(task.task_uid);
        Ok(())
    }
}

/// The number of a task, as the client wants it.
struct Written(u32);

impl AsRef<u32> for Written {
    fn as_ref(&self) -> &u32 {
        &self.0
    }
}

#[async_trait(?Send)]
impl Engine for Meilisearch {
    fn name(&self) -> &'static str {
        NAME
    }

    async fn put(&self, documents: &[Document]) -> Result<(), SearchError> {
        let rows: Vec<Row> = documents.iter().map(row).collect();
        self.write(async {
            self.settle().await?;
            self.client.index(&self.index).add_or_replace(&rows, Some("key")).await
        })
        .await
    }

    async fn remove(&self, tenant: TenantId, kind: &str, id: Uuid) -> Result<(), SearchError> {
        let index = self.client.index(&self.index);
        self.write(index.delete_document(key(tenant, kind, id))).await
    }

    async fn query(&self, query: &Query<'_>, terms: &Terms) -> Result<Found, SearchError> {
        let index = self.client.index(&self.index);
        let (text, filter) = (terms.plainest(), filter(query.scope, query.kinds));
        let mut search = index.search();
        search
            .with_query(&text)
            .with_filter(&filter)
            .with_limit(query.limit)
            .with_offset(query.offset)
            .with_attributes_to_retrieve(Selectors::Some(&SHOWN))
            .with_matching_strategy(MatchingStrategies::ALL);
        let answer = tokio::time::timeout(PATIENCE, search.execute::<Shown>());
        let answer = answer.await.map_err(|_| SearchError::TooSlow)??;
        let hits = answer.hits.into_iter().map(|hit| hit.result).map(|shown| Hit {
            kind: shown.kind,
            id: shown.id,
            tenant: TenantId::resolved(shown.tenant),
            lang: shown.lang,
            title: marked(&shown.title, terms),
            snippet: snippet(&shown.body, terms),
            url: shown.url,
        });
        Ok(Found { hits: hits.collect(), total: answer.estimated_total_hits.unwrap_or_default(), engine: NAME })
    }
}

/// The filter of every question.
fn filter(scope: Scope, kinds: &[&str]) -> String {
    let mut conditions = Vec::new();
    if let Some(tenant) = scope.tenant() {
        conditions.push(format!("tenant = {}", quoted(&tenant.to_string())));
    }
    if scope.is_public() {
        conditions.push("public = true".to_owned());
    }
    if !kinds.is_empty() {
        let kinds: Vec<_> = kinds.iter().map(|kind| quoted(kind)).collect();
        conditions.push(format!("kind IN [{}]", kinds.join(", ")));
    }
    conditions.join(" AND ")
}

/// A value in a filter, whatever stands in it.
fn quoted(value: &str) -> String {
    format!("\"{}\"", value.replace('\\', "\\\\").replace('"', "\\\""))
}

fn key(tenant: TenantId, kind: &str, id: Uuid) -> String {
    format!("{tenant}_{kind}_{id}")
}

fn row(document: &Document) -> Row {
    let (title, body) = (words(&document.title), words(&document.body));
    Row {
        key: key(document.tenant, &document.kind, document.id),
        tenant: document.tenant.uuid(),
        kind: document.kind.clone(),
        id: document.id,
        lang: document.lang.clone(),
        title: document.title.clone(),
        body: document.body.clone(),
        url: document.url.clone(),
        public: document.public,
        updated_at: document.updated_at.as_millisecond(),
        references: read(joined(&document.title, &title).into_iter().chain(joined(&document.body, &body))),
        title_words: read(title.into_iter().flat_map(|word| word.spellings)),
        body_words: read(body.into_iter().flat_map(|word| word.spellings)),
    }
}

/// As many of the words as Meilisearch reads.
fn read(words: impl Iterator<Item = String>) -> String {
    words.take(MOST_WORDS).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const A: &str = "0192f0c1-2d5e-7000-8000-00000000000a";

    fn a() -> TenantId {
        TenantId::resolved(A.parse().unwrap())
    }

    #[test]
    fn every_question_names_its_tenant_or_asks_for_what_is_public() {
        assert_eq!(filter(Scope::Administration(a()), &[]), format!("tenant = \"{A}\""));
        assert_eq!(filter(Scope::Public(Some(a())), &[]), format!("tenant = \"{A}\" AND public = true"));
        assert_eq!(filter(Scope::Public(None), &["service"]), "public = true AND kind IN [\"service\"]");
    }

    #[test]
    fn a_kind_cannot_end_the_filter() {
        let injected = filter(Scope::Administration(a()), &["x\"] OR tenant != \"\\"]);
        assert_eq!(injected, format!("tenant = \"{A}\" AND kind IN [\"x\\\"] OR tenant != \\\"\\\\\"]"));
    }
}
