//! An administration's own look, for every page of it: its colour as a style sheet, since no page carries styles, and its logo.

use crate::paper::sent;
use crate::setup::ABOUT_LOGO;
use actix_web::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use actix_web::{HttpResponse, web};
use database::Database;
use documents::Storage;
use identity::Site;
use server::{Error, Result};

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/brand.css").get(style));
    cfg.service(web::resource("/{lang}/{tenant}/logo").get(logo));
}

/// The address of the page names the colour, so that another colour is another address.
async fn style(site: Site) -> Result<HttpResponse> {
    let colour = site.tenant().colour.ok_or(Error::NotFound)?;
    // Both were read as colours: nothing else can stand here.
    let css = format!(":root[data-accent]{{--accent-light:{colour};--accent-dark:{}}}\n", colour.for_dark());
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, "text/css; charset=utf-8"))
        .insert_header((CACHE_CONTROL, "private, max-age=3600"))
        .body(css))
}

async fn logo(site: Site, database: web::Data<Database>, storage: web::Data<Storage>) -> Result<HttpResponse> {
    let tenant = site.tenant();
    let (id, logo) = (tenant.id, tenant.logo.ok_or(Error::NotFound)?);
    let found = database.tenant(id, async |conn| documents::find(conn, id, ABOUT_LOGO, logo.into()).await);
    let file = found.await?.ok_or(Error::NotFound)?;
    let opened = storage.open_thumb(&file).await.map_err(Error::internal)?.ok_or(Error::NotFound)?;
    Ok(sent(opened))
}
