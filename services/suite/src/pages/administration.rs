//! An administration's own page, and the way to its desk.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use complaints::ClosedIntake;
use identity::{AnyMember, Officer, Site, Tenant};
use server::{PageCache, Result, see_other};
use ui::Page;

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
}

impl AdministrationPage {
    fn of(tenant: &Tenant, page: Page, closed: Option<ClosedIntake>, is_preparing: bool) -> Self {
        Self {
            opening: tenant.openings.in_lang(page.lang).to_owned(),
            closed,
            is_preparing,
            has_appointments: tenant.offers("appointments") && !tenant.state.is_suspended() && !is_preparing,
            has_mail: tenant.offers("mail") && !tenant.state.is_suspended() && !is_preparing,
            page,
        }
    }
}

async fn get(request: HttpRequest, site: Site, cache: web::Data<PageCache>) -> Result<HttpResponse> {
    let page = site.page();
    // Never from among the kept pages: what closes, closes at once.
    if let Some(closed) = complaints::find_closed(&request, &page, site.tenant(), site.visitor()).await? {
        return server::page(&AdministrationPage::of(site.tenant(), page, Some(closed), site.is_outside()));
    }
    let kept = cache.find(&page, "/");
    kept.map_or_else(|| cache.keep(page, "/", |page| AdministrationPage::of(site.tenant(), page, None, false)), Ok)
}

async fn with_slash(site: Site) -> HttpResponse {
    see_other(&site.page().url_here("/"))
}

/// The first of its pages that they may open; who may open none is told so there.
async fn desk(officer: Officer<AnyMember>) -> HttpResponse {
    see_other(&officer.desk().unwrap_or_else(|| officer.page().url_here("/desk/complaints")))
}
