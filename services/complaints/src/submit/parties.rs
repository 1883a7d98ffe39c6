//! What a submission needs of the application.

use super::form::Sent;
use crate::category::{self, Category, Subjects};
use crate::map::{Showing, find_shown};
use actix_web::HttpRequest;
use actix_web::web::Data;
use calendar::Clock;
use database::Database;
use documents::Storage;
use identity::{Company, Days, Directory, Tenant, Visitor};
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
    pub(crate) days: Data<Days>,
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
            days: part(request)?,
            wake: part(request)?,
        })
    }

    /// The companies for which a signed-in reader may act.
    pub(super) async fn own_companies(&self, visitor: &Visitor) -> Result<Vec<Company>> {
        let Some(person) = visitor.person() else { return Ok(Vec::new()) };
        let today = calendar::local_date(self.clock.now());
        Ok(self.database.read(async |conn| identity::list_companies(conn, today, person.id).await).await?)
    }

    /// Writes into an empty form what the account of a signed-in reader says of them: they may change it there.
    pub(super) async fn fill_in_contact(&self, visitor: &Visitor, sent: &mut Sent) -> Result<()> {
        let Some(person) = visitor.person() else { return Ok(()) };
        let phone = self.database.read(async |conn| identity::find_phone(conn, person.id).await).await?;
        sent.name.clone_from(&person.name);
        sent.email.clone_from(&person.email);
        sent.phone = phone.unwrap_or_default();
        Ok(())
    }

    /// What can be complained of there, or anywhere.
    pub(super) async fn open_categories(&self, tenant: Option<&Arc<Tenant>>) -> Result<Arc<Vec<Category>>> {
        match tenant {
            Some(tenant) => Ok(self.subjects.open(&self.database, tenant.id).await?),
            None => Ok(Arc::new(category::leaves(category::standard()))),
        }
    }

    /// What the administration shows of its complaints; none while it is not known which one answers.
    pub(super) async fn showing(&self, tenant: Option<&Arc<Tenant>>) -> Result<Option<Showing>> {
        let Some(tenant) = tenant else { return Ok(None) };
        Ok(Some(self.database.tenant(tenant.id, async |conn| find_shown(conn, tenant).await).await?))
    }
}
