//! The files that prove what the answer to an incident says: for who may see it, or one of its complaints.

use super::{Sight, find, is_in_charge, list_members};
use crate::permission::Read;
use actix_web::{HttpResponse, web};
use database::Database;
use documents::{FileId, Storage};
use identity::Officer;
use server::{Error, Result};
use uuid::Uuid;

pub(super) async fn shown(
    officer: Officer<Read>,
    path: web::Path<(String, String, Uuid, FileId)>,
    database: web::Data<Database>,
    storage: web::Data<Storage>,
) -> Result<HttpResponse> {
    let (tenant, id, file) = (officer.tenant(), path.2, path.3);
    let found = database.tenant(tenant, async |conn| {
        let incident = find(conn, tenant, id).await?.ok_or(Error::NotFound)?;
        let members = list_members(conn, tenant, id).await?;
        let sight = Sight::of(conn, &officer).await?;
        if !sight.opens(&incident, &members) && !is_in_charge(&officer, &incident) {
            return Err(Error::NotFound);
        }
        documents::find(conn, tenant, &incident.about(), file).await?.ok_or(Error::NotFound)
    });
    crate::files::send(storage.open_shown(&found.await?).await)
}
