//! The files that prove what the answer to an incident says.

use super::about;
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
    let (tenant, about, file) = (officer.tenant(), about(path.2), path.3);
    let found = database.tenant(tenant, async |conn| documents::find(conn, tenant, &about, file).await).await?;
    crate::files::send(storage.open_shown(&found.ok_or(Error::NotFound)?).await)
}
