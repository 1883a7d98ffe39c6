//! Answers that are not errors: pages, redirects after a form, JSON.

use crate::{Error, Result};
use actix_web::http::StatusCode;
use actix_web::http::header::{ContentType, LOCATION};
use actix_web::{HttpResponse, HttpResponseBuilder};
use askama::Template;
use serde::Serialize;

/// A page, status 200.
///
/// # Errors
/// The template failed, which is our fault.
pub fn page(template: &impl Template) -> Result<HttpResponse> {
    page_with(StatusCode::OK, template)
}

/// A page with another status: 422 for a form that must be mended.
///
/// # Errors
/// As [`page`].
pub fn page_with(status: StatusCode, template: &impl Template) -> Result<HttpResponse> {
    let html = template.render().map_err(Error::internal)?;
    Ok(HttpResponseBuilder::new(status).content_type(ContentType::html()).body(html))
}

/// 303: the form was taken, go and read the result. A reload then repeats nothing.
#[must_use]
pub fn see_other(path: &str) -> HttpResponse {
    HttpResponse::SeeOther().insert_header((LOCATION, path)).finish()
}

/// JSON with `status`.
///
/// # Errors
/// The value cannot be written, which is our fault.
pub fn json(status: StatusCode, value: &impl Serialize) -> Result<HttpResponse> {
    let body = serde_json::to_vec(value).map_err(Error::internal)?;
    Ok(HttpResponseBuilder::new(status).content_type(ContentType::json()).body(body))
}
