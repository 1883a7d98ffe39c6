//! An administration's own page, and the way to its desk.

use super::figures;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use calendar::Clock;
use complaints::{ClosedIntake, Publishing};
use database::Database;
use identity::{AnyMember, Officer, Site, Tenant};
use server::{PageCache, Result, see_other};
use ui::{KeyFigure, Page};

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk").get(desk));
    cfg.service(web::resource("/{lang}/{tenant}/desk/").get(desk));
    cfg.service(web::resource("/{lang}/{tenant}").get(with_slash));
    cfg.service(web::resource("/{lang}/{tenant}/").get(get));
}

#[derive(Template)]
#[template(path = "administration.html")]
struct AdministrationPage {
    page: Page,
    opening: String,
    /// Why the reader can make no complaint here; none when they can.
    closed: Option<ClosedIntake>,
    /// It only tries Diwan out, and the reader is none of its people: nobody writes to it yet.
    is_preparing: bool,
    has_appointments: bool,
    has_mail: bool,
    /// Whether the public sees its complaints.
    is_shown: bool,
    /// Of its last twelve months; empty when there are none for everybody.
    key_figures: Vec<KeyFigure>,
}

impl AdministrationPage {
    fn of(
        tenant: &Tenant,
        page: Page,
        closed: Option<ClosedIntake>,
        is_preparing: bool,
        (is_shown, key_figures): (bool, Vec<KeyFigure>),
    ) -> Self {
        Self {
            opening: tenant.openings.in_lang(page.lang).to_owned(),
            closed,
            is_preparing,
            has_appointments: tenant.offers("appointments") && !tenant.state.is_suspended() && !is_preparing,
            has_mail: tenant.offers("mail") && !tenant.state.is_suspended() && !is_preparing,
            is_shown,
            key_figures,
            page,
        }
    }
}

async fn get(
    request: HttpRequest,
    site: Site,
    cache: web::Data<PageCache>,
    database: web::Data<Database>,
    publishing: web::Data<Publishing>,
    clock: web::Data<Clock>,
) -> Result<HttpResponse> {
    let page = site.page();
    // Never from among the kept pages: what closes, closes at once.
    let closed = complaints::find_closed(&request, &page, site.tenant(), site.visitor()).await?;
    if closed.is_none()
        && let Some(kept) = cache.find(&page, "/")
    {
        return Ok(kept);
    }
    let tenant = site.tenant();
    let is_shown = database.tenant(tenant.id, async |conn| complaints::is_shown(conn, tenant).await).await?;
    let shown = (is_shown, figures::key_figures(&site, &database, &publishing, clock.now()).await);
    if closed.is_some() {
        return server::page(&AdministrationPage::of(site.tenant(), page, closed, site.is_outside(), shown));
    }
    cache.keep(page, "/", |page| AdministrationPage::of(site.tenant(), page, None, false, shown))
}

async fn with_slash(site: Site) -> HttpResponse {
    see_other(&site.page().url_here("/"))
}

/// The first of its pages that they may open; who may open none is told so there.
async fn desk(officer: Officer<AnyMember>) -> HttpResponse {
    see_other(&officer.desk().unwrap_or_else(|| officer.page().url_here("/desk/complaints")))
}
