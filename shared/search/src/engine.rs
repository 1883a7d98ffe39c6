//! What an engine must do. There are two: the one built in, and Meilisearch.

use crate::document::{Document, Found, Query};
use crate::terms::Terms;
use async_trait::async_trait;
use database::TenantId;
use uuid::Uuid;

/// Matches that are counted and ranked. Nobody reads further; more words in the query do.
pub const MOST_MATCHES: usize = 10_000;

/// Why an engine did not answer.
#[derive(Debug, thiserror::Error)]
pub enum SearchError {
    /// The built-in engine.
    #[error("the search index of the database failed: {0}")]
    Database(#[from] diesel::result::Error),
    /// Meilisearch answers with an error, or not at all.
    #[error("Meilisearch failed: {0}")]
    Meilisearch(#[from] meilisearch_sdk::errors::Error),
    /// Meilisearch takes too long.
    #[error("Meilisearch did not answer in time")]
    TooSlow,
    /// An answer that is not what was asked for.
    #[error("Meilisearch gave an answer that makes no sense: {0}")]
    Answer(#[from] uuid::Error),
}

/// A search engine. Putting and removing may be done again without harm.
#[async_trait(?Send)]
pub(crate) trait Engine: Send + Sync {
    /// Its name, for the log.
    fn name(&self) -> &'static str;

    /// Adds `documents`, or replaces their older states.
    async fn put(&self, documents: &[Document]) -> Result<(), SearchError>;

    /// Takes one document out, if it is there.
    async fn remove(&self, tenant: TenantId, kind: &str, id: Uuid) -> Result<(), SearchError>;

    /// Answers `query`, whose words are `terms`. The filter of the scope is part of the question to the engine, never
    /// applied to its answer.
    async fn query(&self, query: &Query<'_>, terms: &Terms) -> Result<Found, SearchError>;
}
