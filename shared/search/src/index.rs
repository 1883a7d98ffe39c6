//! The index as services see it: all engines are fed, the first that answers is asked.

use crate::document::{Document, Found, Query};
use crate::engine::{Engine, SearchError};
use crate::meilisearch::Meilisearch;
use crate::postgres::Postgres;
use crate::terms::Terms;
use database::{Database, TenantId};
use std::sync::Arc;
use uuid::Uuid;

/// Why the index cannot be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// Meilisearch is to be reached inside the private network, without TLS.
    #[error("MEILI_URL must begin with http://")]
    Address,
    /// The key cannot stand in a header.
    #[error("MEILI_KEY has characters that no key has")]
    Key,
    /// The client refuses its settings.
    #[error("cannot prepare the client of Meilisearch: {0}")]
    Client(#[from] SearchError),
}

/// Where Meilisearch is.
#[derive(Clone, Copy, Debug)]
pub struct MeilisearchAt<'a> {
    /// `MEILI_URL`.
    pub url: &'a str,
    /// `MEILI_KEY`.
    pub key: Option<&'a str>,
    /// The name of the index on that server: `diwan`, unless several installations share the server.
    pub index: &'a str,
}

/// Documents sent to Meilisearch in one request when it is filled anew.
const BATCH: i64 = 1000;

/// The search index. Cheap to clone.
#[derive(Clone)]
pub struct Index(Arc<Engines>);

struct Engines {
    meilisearch: Option<Meilisearch>,
    builtin: Postgres,
}

impl Engines {
    /// In the order in which they are asked.
    fn all(&self) -> impl Iterator<Item = &dyn Engine> {
        let meilisearch = self.meilisearch.as_ref().map(|engine| -> &dyn Engine { engine });
        let builtin: &dyn Engine = &self.builtin;
        meilisearch.into_iter().chain([builtin])
    }
}

impl Index {
    /// The index in `database`, and Meilisearch before it if there is one. Nothing is sent yet: a Meilisearch that is down
    /// keeps nobody from starting.
    ///
    /// # Errors
    /// Settings of Meilisearch that cannot work.
    pub fn open(database: Database, meilisearch: Option<MeilisearchAt<'_>>) -> Result<Self, OpenError> {
        let meilisearch = meilisearch.map(|at| {
            if !at.url.starts_with("http://") {
                return Err(OpenError::Address);
            }
            if at.key.is_some_and(|key| !key.chars().all(|c| c.is_ascii_graphic())) {
                return Err(OpenError::Key);
            }
            Ok(Meilisearch::new(at.url, at.key, at.index)?)
        });
        Ok(Self(Arc::new(Engines { meilisearch: meilisearch.transpose()?, builtin: Postgres(database) })))
    }

    /// Adds `documents`, or replaces their older states, in every engine. Called by jobs, which come back when it fails.
    ///
    /// # Errors
    /// The first failure; the other engines have been fed all the same.
    pub async fn put(&self, documents: &[Document]) -> Result<(), SearchError> {
        let mut outcome = Ok(());
        for engine in self.0.all() {
            outcome = outcome.and(engine.put(documents).await);
        }
        outcome
    }

    /// Takes one document out of every engine, if it is there.
    ///
    /// # Errors
    /// The first failure; the other engines have been told all the same.
    pub async fn remove(&self, tenant: TenantId, kind: &str, id: Uuid) -> Result<(), SearchError> {
        let mut outcome = Ok(());
        for engine in self.0.all() {
            outcome = outcome.and(engine.remove(tenant, kind, id).await);
        }
        outcome
    }

    /// What `query` finds. When Meilisearch does not answer, the built-in engine does.
    ///
    /// # Errors
    /// No engine answers.
    pub async fn query(&self, query: &Query<'_>) -> Result<Found, SearchError> {
        let Some(terms) = Terms::of(query.text) else { return Ok(Found::default()) };
        let mut failed = None;
        for engine in self.0.all() {
            match engine.query(query, &terms).await {
                Ok(found) => return Ok(found),
                Err(error) => {
                    tracing::warn!(engine = engine.name(), %error, "a search engine did not answer");
                    metrics::counter!("diwan_search_engine_failures_total", "engine" => engine.name()).increment(1);
                    failed = Some(error);
                }
            }
        }
        failed.map_or_else(|| Ok(Found::default()), Err)
    }

    /// Fills Meilisearch from the built-in index, and waits until it has everything: after it was switched on, lost its
    /// data or was away for long. Says how many documents there are. Without Meilisearch it does nothing.
    ///
    /// # Errors
    /// An engine does not answer; what was filled until then stays.
    pub async fn refill(&self) -> Result<usize, SearchError> {
        let Some(meilisearch) = &self.0.meilisearch else { return Ok(0) };
        let (mut last, mut count) = (None, 0);
        loop {
            let page = self.0.builtin.page(last.as_ref(), BATCH).await?;
            if page.is_empty() {
                break;
            }
            meilisearch.put(&page).await?;
            count += page.len();
            last = page.into_iter().next_back();
        }
        self.caught_up().await?;
        Ok(count)
    }

    /// Waits until what was put can be found: Meilisearch takes writes at once and does them later.
    ///
    /// # Errors
    /// Meilisearch does not answer.
    pub async fn caught_up(&self) -> Result<(), SearchError> {
        match &self.0.meilisearch {
            Some(meilisearch) => meilisearch.caught_up().await,
            None => Ok(()),
        }
    }
}
