//! An administration's own page, and the way to its desk.

use actix_web::{HttpResponse, web};
use askama::Template;
use identity::{AnyMember, Officer, Site};
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
}

async fn get(site: Site, cache: web::Data<PageCache>) -> Result<HttpResponse> {
    let page = site.page();
    cache.find(&page, "/").map_or_else(|| cache.keep(page, "/", |page| AdministrationPage { page }), Ok)
}

async fn with_slash(site: Site) -> HttpResponse {
    see_other(&site.page().url_here("/"))
}

/// The first of its pages that they may open; who may open none is told so there.
async fn desk(officer: Officer<AnyMember>) -> HttpResponse {
    see_other(&officer.desk().unwrap_or_else(|| officer.page().url_here("/desk/complaints")))
}
