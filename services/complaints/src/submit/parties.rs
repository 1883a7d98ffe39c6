//! What a submission needs of the application.

use crate::category::{self, Category, Subjects};
use actix_web::HttpRequest;
use actix_web::web::Data;
use calendar::Clock;
use database::Database;
use documents::Storage;
use identity::{Company, Directory, Tenant, Visitor};
use jobs::Wake;
use server::{Result, Settings, part};
use std::sync::Arc;
use territory::Atlas;

/// Everything that a submission needs of the application.
pub(crate) struct Parties {
    pub(crate) database: Data<Database>,
    pub(crate) directory: Data<Directory>,
    pub(crate) atlas: Data<Atlas>,
    pub(crate) storage: Data<Storage>,
    pub(crate) subjects: Data<Subjects>,
    pub(crate) settings: Data<Settings>,
    pub(crate) clock: Data<Clock>,
    pub(crate) wake: Data<Wake>,
}

impl Parties {
    pub(crate) fn of(request: &HttpRequest) -> Result<Self> {
        Ok(Self {
            database: part(request)?,
            directory: part(request)?,
            atlas: part(request)?,
            storage: part(request)?,
            subjects: part(request)?,
            settings: part(request)?,
            clock: part(request)?,
            wake: part(request)?,
        })
    }

    /// The companies for which a signed-in reader may act.
    pub(super) async fn own_companies(&self, visitor: &Visitor) -> Result<Vec<Company>> {
        let Some(person) = visitor.person() else { return Ok(Vec::new()) };
        let today = calendar::local_date(self.clock.now());
        Ok(self.database.read(async |conn| identity::list_companies(conn, today, person.id).await).await?)
    }

    /// What can be complained of there, or anywhere.
    pub(super) async fn open_categories(&self, tenant: Option<&Arc<Tenant>>) -> Result<Arc<Vec<Category>>> {
        match tenant {
            Some(tenant) => Ok(self.subjects.open(&self.database, tenant.id).await?),
            None => Ok(Arc::new(category::leaves(category::standard()))),
        }
    }
}
