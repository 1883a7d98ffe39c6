//! The outlines of regions and provinces for maps, from our own host.

use actix_web::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use actix_web::{HttpResponse, web};
use server::View;
use territory::Atlas;

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/territory.geojson").get(get));
}

async fn get(_: View, atlas: web::Data<Atlas>) -> HttpResponse {
    HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, "application/geo+json"))
        .insert_header((CACHE_CONTROL, "public, max-age=86400"))
        .body(atlas.geojson().clone())
}
