//! The scan of a signed mandate, for who may see the mandate; the trail names who opened it.

use super::MandatePath;
use crate::paper::sent;
use actix_web::{HttpResponse, web};
use calendar::Clock;
use database::Database;
use documents::Storage;
use identity::{Assist, Officer};
use server::{Error, Result};

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/mandates/{mandate}/scan").get(get));
}

async fn get(
    officer: Officer<Assist>,
    path: MandatePath,
    database: web::Data<Database>,
    storage: web::Data<Storage>,
    clock: web::Data<Clock>,
) -> Result<HttpResponse> {
    let (tenant, now, mandate) = (officer.tenant(), clock.now(), path.2);
    let found = database.tenant(tenant, async |conn| {
        let files = documents::list(conn, tenant, &identity::about_mandate(mandate)).await?;
        let file = files.into_iter().next().ok_or(Error::NotFound)?;
        identity::note_scan_opened(conn, &officer, now, mandate).await?;
        Ok::<_, Error>(file)
    });
    let file = found.await?;
    // Of a picture the clean form, which does not say where it was taken.
    let mut opened = match storage.open_shown(&file).await.map_err(Error::internal)? {
        Some(shown) => shown,
        None => storage.open_original(&file).await.map_err(Error::internal)?,
    };
    // Each opening is noted: none comes from what a browser kept.
    if let Some((_, caching)) = opened.headers.iter_mut().find(|(name, _)| *name == "cache-control") {
        "no-store".clone_into(caching);
    }
    Ok(sent(opened))
}
