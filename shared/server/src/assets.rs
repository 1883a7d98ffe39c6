//! Sends the embedded assets, compressed when the client takes it, to be kept for ever.

use crate::{Error, Result};
use actix_web::http::header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, VARY};
use actix_web::{HttpRequest, HttpResponse, web};

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/assets/{file}").get(get));
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
