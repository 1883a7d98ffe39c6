//! The administrations, in memory: every address begins with one, so none may cost a query.

use crate::Tenant;
use crate::domain::store::list_hosts;
use crate::tenant::list_tenants;
use database::{Database, TenantId};
use diesel::result::{Error, QueryResult};
use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Duration, Instant};
use uuid::Uuid;

/// A slug that is not known is looked up again at most this often.
const PATIENCE: Duration = Duration::from_secs(1);
/// Changes made by another process are seen after this time.
const FRESH: Duration = Duration::from_secs(30);

#[derive(Default)]
struct Snapshot {
    by_slug: HashMap<String, Arc<Tenant>>,
    by_id: HashMap<TenantId, Arc<Tenant>>,
    by_code: HashMap<String, Arc<Tenant>>,
    /// By the names of their own under which their public pages answer.
    by_host: HashMap<String, Arc<Tenant>>,
    /// Sorted by slug.
    all: Vec<Arc<Tenant>>,
}

struct Cache {
    snapshot: Arc<Snapshot>,
    read_at: Option<Instant>,
}

/// The directory. Cheap to clone.
#[derive(Clone)]
pub struct Directory {
    database: Database,
    cache: Arc<RwLock<Cache>>,
}

impl Directory {
    /// An empty directory; it reads the database when it is first asked.
    #[must_use]
    pub fn new(database: Database) -> Self {
        Self { database, cache: Arc::new(RwLock::new(Cache { snapshot: Arc::default(), read_at: None })) }
    }

    /// The administration at `/{lang}/{slug}`, if it has pages.
    ///
    /// # Errors
    /// The database does not answer, and the slug is not known yet.
    pub async fn by_slug(&self, slug: &str) -> QueryResult<Option<Arc<Tenant>>> {
        Ok(self.listed(slug).await?.filter(|tenant| tenant.state.has_pages()))
    }

    /// The administration of this slug, whatever its state.
    ///
    /// # Errors
    /// As [`Directory::by_slug`].
    pub async fn listed(&self, slug: &str) -> QueryResult<Option<Arc<Tenant>>> {
        let (snapshot, age) = self.cached();
        let known = snapshot.by_slug.get(slug).cloned();
        let patience = if known.is_some() { FRESH } else { PATIENCE };
        if age.is_some_and(|age| age < patience) {
            return Ok(known);
        }
        match self.read().await {
            Ok(snapshot) => Ok(snapshot.by_slug.get(slug).cloned()),
            Err(error) => known.map(Some).ok_or(error),
        }
    }

    /// The administration of this id, whatever its state.
    ///
    /// # Errors
    /// As [`Directory::by_slug`].
    pub async fn by_id(&self, id: Uuid) -> QueryResult<Option<Arc<Tenant>>> {
        let id = TenantId::resolved(id);
        let (snapshot, age) = self.cached();
        let known = snapshot.by_id.get(&id).cloned();
        if age.is_some_and(|age| age < if known.is_some() { FRESH } else { PATIENCE }) {
            return Ok(known);
        }
        match self.read().await {
            Ok(snapshot) => Ok(snapshot.by_id.get(&id).cloned()),
            Err(error) => known.map(Some).ok_or(error),
        }
    }

    /// The administration whose numbers carry this code, if it has pages.
    ///
    /// # Errors
    /// As [`Directory::by_slug`].
    pub async fn by_code(&self, code: &str) -> QueryResult<Option<Arc<Tenant>>> {
        Ok(self.coded(code).await?.filter(|tenant| tenant.state.has_pages()))
    }

    /// The administration whose public pages answer under this name of its own, whatever its state. Names of nobody are not
    /// looked up again any sooner: every request under such a name asks. Without an answer from the database, what was known
    /// last stands.
    pub async fn by_host(&self, host: &str) -> Option<Arc<Tenant>> {
        let (snapshot, age) = self.cached();
        if age.is_some_and(|age| age < FRESH) {
            return snapshot.by_host.get(host).cloned();
        }
        self.read().await.unwrap_or(snapshot).by_host.get(host).cloned()
    }

    async fn coded(&self, code: &str) -> QueryResult<Option<Arc<Tenant>>> {
        let (snapshot, age) = self.cached();
        let known = snapshot.by_code.get(code).cloned();
        if age.is_some_and(|age| age < if known.is_some() { FRESH } else { PATIENCE }) {
            return Ok(known);
        }
        match self.read().await {
            Ok(snapshot) => Ok(snapshot.by_code.get(code).cloned()),
            Err(error) => known.map(Some).ok_or(error),
        }
    }

    /// Forgets what it read: this process changed an administration and must not go on as before. Others see it within
    /// half a minute.
    pub fn forget(&self) {
        self.cache.write().unwrap_or_else(PoisonError::into_inner).read_at = None;
    }

    /// All of them, by slug, whatever their state.
    ///
    /// # Errors
    /// As [`Directory::by_slug`].
    pub async fn all(&self) -> QueryResult<Vec<Arc<Tenant>>> {
        let (snapshot, age) = self.cached();
        if age.is_some_and(|age| age < FRESH) { Ok(snapshot.all.clone()) } else { Ok(self.read().await?.all.clone()) }
    }

    fn cached(&self) -> (Arc<Snapshot>, Option<Duration>) {
        let cache = self.cache.read().unwrap_or_else(PoisonError::into_inner);
        (Arc::clone(&cache.snapshot), cache.read_at.map(|at| at.elapsed()))
    }

    async fn read(&self) -> QueryResult<Arc<Snapshot>> {
        let read =
            self.database.read(async |conn| Ok::<_, Error>((list_tenants(conn).await?, list_hosts(conn).await?)));
        let (rows, hosts) = read.await?;
        let mut snapshot = Snapshot::default();
        for row in rows {
            let tenant = Arc::new(row);
            snapshot.by_slug.insert(tenant.slug.clone(), Arc::clone(&tenant));
            snapshot.by_id.insert(tenant.id, Arc::clone(&tenant));
            snapshot.by_code.insert(tenant.code.clone(), Arc::clone(&tenant));
            snapshot.all.push(tenant);
        }
        for (host, id) in hosts {
            // Who was erased is not there any more.
            if let Some(tenant) = snapshot.by_id.get(&id).cloned() {
                snapshot.by_host.insert(host, tenant);
            }
        }
        let snapshot = Arc::new(snapshot);
        let mut cache = self.cache.write().unwrap_or_else(PoisonError::into_inner);
        *cache = Cache { snapshot: Arc::clone(&snapshot), read_at: Some(Instant::now()) };
        Ok(snapshot)
    }
}
