//! Paper: typeset beside the pages, one sheet at a time.

use crate::{Error, Result};
use actix_web::http::header::{CONTENT_DISPOSITION, ContentDisposition, DispositionParam, DispositionType};
use actix_web::{HttpResponse, web};
use tokio::sync::Semaphore;

/// Typesetting takes tens of milliseconds of one core and some memory: one at a time leaves the other core to pages.
static TYPESETTER: Semaphore = Semaphore::const_new(1);

/// What `typeset` makes, as a PDF of this name.
///
/// # Errors
/// It cannot be typeset, which is our fault.
pub async fn pdf<E: std::error::Error + Send + 'static>(
    name: &str,
    disposition: DispositionType,
    typeset: impl FnOnce() -> std::result::Result<Vec<u8>, E> + Send + 'static,
) -> Result<HttpResponse> {
    let _turn = TYPESETTER.acquire().await.map_err(Error::internal)?;
    let bytes = web::block(typeset).await.map_err(Error::internal)?.map_err(Error::internal)?;
    let parameters = vec![DispositionParam::Filename(name.to_owned())];
    let disposition = ContentDisposition { disposition, parameters };
    Ok(HttpResponse::Ok().content_type("application/pdf").insert_header((CONTENT_DISPOSITION, disposition)).body(bytes))
}
