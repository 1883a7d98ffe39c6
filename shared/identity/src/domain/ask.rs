//! What a proxy asks before it has a certificate made for a name that somebody calls: only those in use get one, so that nobody
//! makes us order certificates by calling names.

use crate::Directory;
use actix_web::{HttpResponse, web};
use serde::Deserialize;
use server::{Error, Result};

#[derive(Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    domain: String,
}

/// 200 for a proved domain under which public pages answer; else 404.
pub(super) async fn get(directory: web::Data<Directory>, asked: web::Query<Asked>) -> Result<HttpResponse> {
    let tenant = directory.by_host(&asked.domain.to_ascii_lowercase()).await;
    let is_in_use = tenant.is_some_and(|tenant| tenant.state.has_pages());
    if is_in_use { Ok(HttpResponse::Ok().finish()) } else { Err(Error::NotFound) }
}
