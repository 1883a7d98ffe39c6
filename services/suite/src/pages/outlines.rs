//! The outlines of regions and provinces for maps, from our own host.

use actix_web::http::header::{CACHE_CONTROL, CONTENT_TYPE, ETAG, EntityTag, Header as _, IfNoneMatch};
use actix_web::{HttpRequest, HttpResponse, web};
use server::View;
use territory::Atlas;

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/territory.geojson").get(get));
}

/// Kept for a day, then asked for again with its tag: the same for everybody, in every language.
async fn get(request: HttpRequest, _: View, atlas: web::Data<Atlas>) -> HttpResponse {
    let outlines = atlas.outlines();
    // Weak: the bytes differ by how they are compressed.
    let tag = EntityTag::new_weak(format!("{:016x}", outlines.tag));
    let is_known = match IfNoneMatch::parse(&request) {
        Ok(IfNoneMatch::Any) => true,
        Ok(IfNoneMatch::Items(known)) => known.iter().any(|known| known.weak_eq(&tag)),
        Err(_) => false,
    };
    let mut answer = if is_known { HttpResponse::NotModified() } else { HttpResponse::Ok() };
    answer.insert_header((CACHE_CONTROL, "public, max-age=86400")).insert_header((ETAG, tag.to_string()));
    if is_known {
        return answer.finish();
    }
    answer.insert_header((CONTENT_TYPE, "application/geo+json")).body(outlines.geojson)
}
