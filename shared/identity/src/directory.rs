//! The administrations, in memory: every address begins with one, so none may cost a query.

use crate::schema::{absence, tenant};
use database::{Conn, Database, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel as _;
use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Duration, Instant};
use ui::{Accent, Brand, Names};
use uuid::Uuid;

/// A slug that is not known is looked up again at most this often.
const PATIENCE: Duration = Duration::from_secs(1);
/// Changes made by another process are seen after this time.
const FRESH: Duration = Duration::from_secs(30);

/// What an administration is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A commune.
    Commune,
    /// A province or prefecture.
    Province,
    /// A region.
    Region,
    /// A ministry.
    Ministry,
    /// An agency or another public body.
    Agency,
}

impl Kind {
    const ALL: [(Self, &'static str); 5] = [
        (Self::Commune, "commune"),
        (Self::Province, "province"),
        (Self::Region, "region"),
        (Self::Ministry, "ministry"),
        (Self::Agency, "agency"),
    ];

    fn as_str(self) -> &'static str {
        Self::ALL.iter().find(|(kind, _)| *kind == self).map_or("agency", |(_, text)| text)
    }

    fn of(text: &str) -> Self {
        Self::ALL.iter().find(|(_, name)| *name == text).map_or(Self::Agency, |(kind, _)| *kind)
    }
}

/// One administration.
#[derive(Clone, Debug)]
pub struct Tenant {
    /// Its identity in the database.
    pub id: TenantId,
    /// Its segment of the address.
    pub slug: String,
    /// Its letters in the numbers that it gives.
    pub code: String,
    /// What it is.
    pub kind: Kind,
    /// Its name.
    pub names: Names,
    /// The territory that it administers, if it has one.
    pub territory_code: Option<String>,
    /// Its colour.
    pub accent: Accent,
}

impl Tenant {
    /// What pages show of it.
    #[must_use]
    pub fn brand(&self) -> Brand {
        Brand { slug: self.slug.clone(), name: self.names.clone(), accent: self.accent }
    }
}

/// An administration to be entered.
#[derive(Clone, Debug)]
pub struct NewTenant {
    /// See [`Tenant::slug`].
    pub slug: String,
    /// See [`Tenant::code`]; 2 to 6 capital letters and digits.
    pub code: String,
    /// See [`Tenant::kind`].
    pub kind: Kind,
    /// See [`Tenant::names`].
    pub names: Names,
    /// See [`Tenant::territory_code`].
    pub territory_code: Option<String>,
    /// See [`Tenant::accent`].
    pub accent: Accent,
    /// Whether it is invented, or stands for a real one that does not take part.
    pub demo: bool,
}

#[derive(Default)]
struct Snapshot {
    by_slug: HashMap<String, Arc<Tenant>>,
    by_id: HashMap<TenantId, Arc<Tenant>>,
    by_code: HashMap<String, Arc<Tenant>>,
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

    /// The administration at `/{lang}/{slug}`.
    ///
    /// # Errors
    /// The database does not answer, and the slug is not known yet.
    pub async fn by_slug(&self, slug: &str) -> QueryResult<Option<Arc<Tenant>>> {
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

    /// The administration of this id.
    ///
    /// # Errors
    /// As [`Directory::by_slug`].
    pub async fn by_id(&self, id: Uuid) -> QueryResult<Option<Arc<Tenant>>> {
        let id = TenantId::resolved(id);
        let (snapshot, age) = self.cached();
        if let Some(known) = snapshot.by_id.get(&id) {
            return Ok(Some(Arc::clone(known)));
        }
        if age.is_some_and(|age| age < PATIENCE) {
            return Ok(None);
        }
        Ok(self.read().await?.by_id.get(&id).cloned())
    }

    /// The administration whose numbers carry this code.
    ///
    /// # Errors
    /// As [`Directory::by_slug`].
    pub async fn by_code(&self, code: &str) -> QueryResult<Option<Arc<Tenant>>> {
        let (snapshot, age) = self.cached();
        if let Some(known) = snapshot.by_code.get(code) {
            return Ok(Some(Arc::clone(known)));
        }
        if age.is_some_and(|age| age < PATIENCE) {
            return Ok(None);
        }
        Ok(self.read().await?.by_code.get(code).cloned())
    }

    /// All of them, by slug.
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
        let rows = self.database.read(async |conn| list_tenants(conn).await).await?;
        let mut snapshot = Snapshot::default();
        for row in rows {
            let tenant = Arc::new(row);
            snapshot.by_slug.insert(tenant.slug.clone(), Arc::clone(&tenant));
            snapshot.by_id.insert(tenant.id, Arc::clone(&tenant));
            snapshot.by_code.insert(tenant.code.clone(), Arc::clone(&tenant));
            snapshot.all.push(tenant);
        }
        let snapshot = Arc::new(snapshot);
        let mut cache = self.cache.write().unwrap_or_else(PoisonError::into_inner);
        *cache = Cache { snapshot: Arc::clone(&snapshot), read_at: Some(Instant::now()) };
        Ok(snapshot)
    }
}

type Row = (Uuid, String, String, String, serde_json::Value, Option<String>, String);

async fn list_tenants(conn: &mut Conn) -> QueryResult<Vec<Tenant>> {
    // Who was erased is not there any more.
    let absent = absence::table.filter(absence::tenant_id.eq(tenant::id));
    let rows: Vec<Row> = tenant::table
        .filter(diesel::dsl::not(diesel::dsl::exists(absent)))
        .select((
            tenant::id,
            tenant::slug,
            tenant::code,
            tenant::kind,
            tenant::names,
            tenant::territory_code,
            tenant::accent,
        ))
        .order(tenant::slug)
        .load(conn)
        .await?;
    Ok(rows.into_iter().map(tenant_of).collect())
}

fn tenant_of((id, slug, code, kind, names, territory_code, accent): Row) -> Tenant {
    Tenant {
        id: TenantId::resolved(id),
        slug,
        code,
        kind: Kind::of(&kind),
        names: serde_json::from_value(names).unwrap_or_default(),
        territory_code,
        accent: accent.parse().unwrap_or_default(),
    }
}

/// Enters an administration, or brings the one of the same slug up to date; gives its id.
///
/// # Errors
/// The code belongs to another administration, or the database refuses.
pub async fn insert_tenant(conn: &mut Conn, now: Timestamp, new: &NewTenant) -> QueryResult<TenantId> {
    let names = serde_json::to_value(&new.names).unwrap_or_default();
    let id: Uuid = diesel::insert_into(tenant::table)
        .values((
            tenant::id.eq(Uuid::now_v7()),
            tenant::slug.eq(&new.slug),
            tenant::code.eq(&new.code),
            tenant::kind.eq(new.kind.as_str()),
            tenant::names.eq(&names),
            tenant::territory_code.eq(&new.territory_code),
            tenant::accent.eq(new.accent.name()),
            tenant::demo.eq(new.demo),
            tenant::created_at.eq(now.to_diesel()),
        ))
        .on_conflict(tenant::slug)
        .do_update()
        .set((tenant::names.eq(&names), tenant::territory_code.eq(&new.territory_code)))
        .returning(tenant::id)
        .get_result(conn)
        .await?;
    Ok(TenantId::resolved(id))
}
