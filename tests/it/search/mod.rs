//! The search index: the same tests over both engines. Those of Meilisearch need a server at `MEILI_URL`.

mod builtin;
mod find;
mod leak;

use crate::harness::TestDatabase;
use ::search::{Document, Found, Index, MeilisearchAt, Query, Scope};
use database::TenantId;
use jiff::Timestamp;
use std::io::Write;
use uuid::Uuid;

/// An index of its own, and two administrations.
pub(crate) struct Scene {
    db: TestDatabase,
    index: Index,
    engine: &'static str,
    agadir: TenantId,
    fes: TenantId,
}

impl Scene {
    async fn builtin() -> Self {
        let db = TestDatabase::new().await;
        let index = Index::open(db.database().clone(), None).unwrap();
        Self { db, index, engine: "PostgreSQL", agadir: tenant(), fes: tenant() }
    }

    /// `None`, and a line that nobody captures, when there is no server.
    async fn meilisearch(test: &str) -> Option<Self> {
        let Ok(url) = std::env::var("MEILI_URL") else {
            let _ = writeln!(std::io::stderr(), "SKIPPED {test}: MEILI_URL is not set");
            return None;
        };
        let key = std::env::var("MEILI_KEY").ok();
        let db = TestDatabase::new().await;
        let name = format!("test_{}", Uuid::now_v7().simple());
        let at = MeilisearchAt { url: &url, key: key.as_deref(), index: &name };
        let index = Index::open(db.database().clone(), Some(at)).unwrap();
        Some(Self { db, index, engine: "Meilisearch", agadir: tenant(), fes: tenant() })
    }

    async fn put(&self, documents: &[Document]) {
        self.index.put(documents).await.unwrap();
        self.index.caught_up().await.unwrap();
    }

    async fn ask(&self, scope: Scope, kinds: &[&str], text: &str) -> Found {
        self.page(&Query { scope, kinds, text, limit: 50, offset: 0 }).await
    }

    async fn page(&self, query: &Query<'_>) -> Found {
        let found = self.index.query(query).await.unwrap();
        if found != Found::default() {
            assert_eq!(found.engine, self.engine);
        }
        found
    }

    /// The titles found in Agadir, best first.
    async fn titles(&self, text: &str) -> Vec<String> {
        titles(self.ask(Scope::Administration(self.agadir), &[], text).await)
    }
}

fn titles(found: Found) -> Vec<String> {
    found.hits.into_iter().map(|hit| hit.title.text).collect()
}

fn tenant() -> TenantId {
    TenantId::resolved(Uuid::now_v7())
}

fn document(tenant: TenantId, title: &str, body: &str) -> Document {
    let id = Uuid::now_v7();
    Document {
        tenant,
        kind: "complaint".to_owned(),
        id,
        lang: "fr".to_owned(),
        title: title.to_owned(),
        body: body.to_owned(),
        url: format!("/desk/complaints/{id}"),
        public: false,
        updated_at: at("2026-11-24T09:00:00Z"),
    }
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// Makes of each test body two tests, one over each engine.
macro_rules! over_both_engines {
    ($($name:ident)*) => { $(
        mod $name {
            #[tokio::test]
            async fn in_postgresql() {
                super::bodies::$name($crate::search::Scene::builtin().await).await;
            }

            #[tokio::test]
            async fn in_meilisearch() {
                if let Some(scene) = $crate::search::Scene::meilisearch(stringify!($name)).await {
                    super::bodies::$name(scene).await;
                }
            }
        }
    )* };
}
use over_both_engines;
