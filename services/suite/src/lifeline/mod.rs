//! An administration that can no longer help itself: whoever administers it lost every factor and nobody else there can vouch, or
//! nobody administers it any more. The platform helps, on a paper that the head of the administration signed; a second person
//! agrees, from the platform or from the region. The rule is `identity`'s; the pages and the papers are here.

mod acts;
mod first;
mod member;
mod people;
mod region;

use crate::approval::region_of;
use actix_web::{HttpRequest, web};
use calendar::Clock;
use database::Database;
use documents::Storage;
use identity::{Agrees, Approve, Directory, OpenedRecovery, Permission as _, Progress, Rights, Tenant};
use jiff::Timestamp;
use jobs::Wake;
use server::{Error, Result, Settings, part};
use std::sync::Arc;
use territory::Atlas;
use ui::{Fact, Page};
use uuid::Uuid;

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/platform/tenants/{slug}/people").get(people::get));
    cfg.service(web::resource("/{lang}/platform/tenants/{slug}/people/{person}").get(member::get).post(member::post));
    cfg.service(web::resource("/{lang}/platform/tenants/{slug}/people/{person}/approve").post(acts::approve));
    cfg.service(web::resource("/{lang}/platform/tenants/{slug}/people/{person}/stop").post(acts::stop));
    cfg.service(web::resource("/{lang}/platform/tenants/{slug}/people/{person}/paper").post(acts::paper));
    cfg.service(web::resource("/{lang}/platform/tenants/{slug}/first").get(first::get).post(first::post));
    cfg.service(web::resource("/{lang}/platform/tenants/{slug}/first/paper").post(acts::first_paper));
    cfg.service(web::resource("/{lang}/{tenant}/desk/approvals/{slug}/recoveries").get(region::get));
    cfg.service(web::resource("/{lang}/{tenant}/desk/approvals/{slug}/recoveries/approve").post(region::approve));
    cfg.service(web::resource("/{lang}/{tenant}/desk/approvals/{slug}/recoveries/paper").post(region::paper));
}

/// What the pages need of the application.
struct Parties {
    database: web::Data<Database>,
    directory: web::Data<Directory>,
    atlas: web::Data<Atlas>,
    storage: web::Data<Storage>,
    clock: web::Data<Clock>,
    rights: web::Data<Rights>,
    settings: web::Data<Settings>,
    wake: web::Data<Wake>,
}

impl Parties {
    fn of(request: &HttpRequest) -> Result<Self> {
        Ok(Self {
            database: part(request)?,
            directory: part(request)?,
            atlas: part(request)?,
            storage: part(request)?,
            clock: part(request)?,
            rights: part(request)?,
            settings: part(request)?,
            wake: part(request)?,
        })
    }

    /// The administration of this slug, whatever its state.
    async fn tenant(&self, slug: &str) -> Result<Arc<Tenant>> {
        self.directory.listed(slug).await?.ok_or(Error::NotFound)
    }

    /// The region whose approvers may agree for an administration.
    async fn region(&self, tenant: &Tenant) -> Result<Option<Arc<Tenant>>> {
        region_of(&self.directory, &self.atlas, tenant).await
    }

    /// Who must agree to what `by` opens: another operator; else the region; else there is nobody.
    async fn who_agrees(&self, tenant: &Tenant, by: Uuid) -> Result<Agrees> {
        let operators = self.database.read(async |conn| identity::list_operators(conn).await).await?;
        if operators.iter().any(|operator| operator.id != by) {
            return Ok(Agrees::Operator);
        }
        let Some(region) = self.region(tenant).await? else {
            return Ok(Agrees::Nobody);
        };
        let id = region.id;
        let approvers =
            self.database.tenant(id, async |conn| identity::list_people_with(conn, id, Approve::NAME).await).await?;
        Ok(if approvers.iter().any(|approver| approver.id != by) { Agrees::Region(id) } else { Agrees::Nobody })
    }

    /// What is under way for a person there, on the platform's word.
    async fn opened(&self, tenant: &Tenant, now: Timestamp) -> Result<Vec<OpenedRecovery>> {
        let id = tenant.id;
        Ok(self.database.tenant(id, async |conn| identity::list_opened_recoveries(conn, id, now).await).await?)
    }
}

/// An instant in words, in Morocco.
fn moment(page: &Page, at: Timestamp) -> String {
    page.date_time(&calendar::local_minute(at))
}

/// Who opened a recovery, when, and where its link goes.
fn started_facts(page: &Page, open: &OpenedRecovery, name_of: impl Fn(Uuid) -> String) -> Vec<Fact> {
    vec![
        Fact::new(page.t("recovery-started-by"), name_of(open.started_by)),
        Fact::new(page.t("recovery-started-at"), moment(page, open.started_at)),
        Fact::new(page.t("recovery-email"), &open.email),
    ]
}

/// How far a recovery is, in words.
fn standing(page: &Page, open: &OpenedRecovery) -> String {
    match (open.progress, open.agrees_in) {
        (Progress::Asked, None) => page.t("lifeline-asked-operator"),
        (Progress::Asked, Some(_)) => page.t("lifeline-asked-region"),
        (Progress::Waits(at), _) => page.t1("recovery-waits", "at", moment(page, at)),
        (Progress::Works(until), _) => page.t1("recovery-usable", "until", moment(page, until)),
    }
}
