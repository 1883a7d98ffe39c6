//! Sends the embedded assets, compressed when the client takes it, to be kept for ever; and the two files that visitors
//! ask for at a fixed address.

use crate::{Error, Result};
use actix_web::http::header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, VARY};
use actix_web::{HttpRequest, HttpResponse, web};

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/assets/{file}").get(get));
    cfg.service(web::resource("/robots.txt").get(robots));
    cfg.service(web::resource("/favicon.ico").get(favicon));
}

/// RFC 9309. What is behind a sign-in is no use to a search engine, nor is the API.
const ROBOTS: &str = "User-agent: *
Disallow: /api/
Disallow: /*/me$
Disallow: /*/platform/
Disallow: /*/desk
";
/// A day.
const AT_A_FIXED_ADDRESS: &str = "public, max-age=86400";

async fn robots() -> HttpResponse {
    HttpResponse::Ok()
        .insert_header((CACHE_CONTROL, AT_A_FIXED_ADDRESS))
        .content_type("text/plain; charset=utf-8")
        .body(ROBOTS)
}

/// For programs that ask for it without having read a page.
async fn favicon() -> Result<HttpResponse> {
    let icon = ui::asset_url("favicon.png").rsplit('/').next().and_then(ui::asset).ok_or(Error::NotFound)?;
    Ok(HttpResponse::Ok()
        .insert_header((CACHE_CONTROL, AT_A_FIXED_ADDRESS))
        .content_type(icon.content_type)
        .body(icon.plain))
}

async fn get(request: HttpRequest, file: web::Path<String>) -> Result<HttpResponse> {
    let asset = ui::asset(&file).ok_or(Error::NotFound)?;
    let mut answer = HttpResponse::Ok();
    answer
        .insert_header((CACHE_CONTROL, "public, max-age=31536000, immutable"))
        .insert_header((VARY, "accept-encoding"))
        .content_type(asset.content_type);
    let (coding, body) = match (asset.brotli, asset.gzip) {
        (Some(brotli), _) if takes(&request, "br") => ("br", brotli),
        (_, Some(gzip)) if takes(&request, "gzip") => ("gzip", gzip),
        // Said even so: else the compressing middleware would compress pictures and fonts again.
        _ => ("identity", asset.plain),
    };
    Ok(answer.insert_header((CONTENT_ENCODING, coding)).body(body))
}

/// Whether the client takes this coding (RFC 9110, section 12.5.3).
fn takes(request: &HttpRequest, coding: &str) -> bool {
    let accepted = request.headers().get_all(ACCEPT_ENCODING).filter_map(|value| value.to_str().ok());
    accepted.flat_map(|value| value.split(',')).any(|range| {
        let mut parts = range.split(';').map(str::trim);
        parts.next() == Some(coding) && !parts.any(|weight| matches!(weight, "q=0" | "q=0.0" | "q=0.00" | "q=0.000"))
    })
}
