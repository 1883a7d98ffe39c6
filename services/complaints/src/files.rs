//! The files of a complaint: the clean forms for its author and the officers, the sealed original for an officer who says
//! so, on record.

use crate::complaint::State;
use crate::follow::Reader;
use crate::number::Number;
use crate::opening::{self, Ground};
use crate::permission::Read;
use crate::store::{about, find_for};
use actix_web::{HttpRequest, HttpResponse, web};
use calendar::Clock;
use database::Database;
use documents::{File, FileId, Opened, Storage};
use identity::{Officer, Site};
use serde_json::json;
use server::{Error, Result};

type FilePath = web::Path<(String, String, String, FileId)>;

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/complaints/{number}/files/{file}").get(shown));
    cfg.service(web::resource("/{lang}/{tenant}/complaints/{number}/files/{file}/thumb").get(thumb));
    cfg.service(web::resource("/{lang}/{tenant}/desk/complaints/{number}/files/{file}").get(shown_to_officer));
    cfg.service(web::resource("/{lang}/{tenant}/desk/complaints/{number}/files/{file}/thumb").get(thumb_to_officer));
    cfg.service(web::resource("/{lang}/{tenant}/desk/complaints/{number}/files/{file}/original").post(original));
}

async fn shown(request: HttpRequest, site: Site, path: FilePath, storage: web::Data<Storage>) -> Result<HttpResponse> {
    let file = authors_file(&request, &site, &path).await?;
    send(storage.open_shown(&file).await)
}

async fn thumb(request: HttpRequest, site: Site, path: FilePath, storage: web::Data<Storage>) -> Result<HttpResponse> {
    let file = authors_file(&request, &site, &path).await?;
    send(storage.open_thumb(&file).await)
}

async fn shown_to_officer(
    officer: Officer<Read>,
    path: FilePath,
    database: web::Data<Database>,
    storage: web::Data<Storage>,
    clock: web::Data<Clock>,
) -> Result<HttpResponse> {
    let file = officers_file(&officer, &path, &database, &clock, false).await?;
    send(storage.open_shown(&file).await)
}

async fn thumb_to_officer(
    officer: Officer<Read>,
    path: FilePath,
    database: web::Data<Database>,
    storage: web::Data<Storage>,
    clock: web::Data<Clock>,
) -> Result<HttpResponse> {
    let file = officers_file(&officer, &path, &database, &clock, false).await?;
    send(storage.open_thumb(&file).await)
}

/// By POST: opening a sealed original is an act, and the trail names it.
async fn original(
    officer: Officer<Read>,
    path: FilePath,
    database: web::Data<Database>,
    storage: web::Data<Storage>,
    clock: web::Data<Clock>,
    server::Form(_): server::Form<std::collections::HashMap<String, String>>,
) -> Result<HttpResponse> {
    let file = officers_file(&officer, &path, &database, &clock, true).await?;
    send(storage.open_original(&file).await.map(Some))
}

async fn authors_file(request: &HttpRequest, site: &Site, path: &FilePath) -> Result<File> {
    let number: Number = path.2.parse().map_err(|_| Error::NotFound)?;
    let reader = Reader::of(request)?;
    let complaint = reader.complaint(site, &number).await?.ok_or(Error::NotFound)?;
    let (tenant, file) = (site.tenant().id, path.3);
    let found =
        reader.database.tenant(tenant, async |conn| documents::find(conn, tenant, &complaint.about(), file).await);
    found.await?.ok_or(Error::NotFound)
}

/// Whoever opens a file opens the complaint, and is noted; a sealed original is put on record by itself too.
async fn officers_file(
    officer: &Officer<Read>,
    path: &FilePath,
    database: &Database,
    clock: &Clock,
    is_original: bool,
) -> Result<File> {
    let number: Number = path.2.parse().map_err(|_| Error::NotFound)?;
    if number.tenant != officer.administration().code {
        return Err(Error::NotFound);
    }
    let (tenant, file, now) = (officer.tenant(), path.3, clock.now());
    let found = database.tenant(tenant, async |conn| {
        // What another administration has taken is read there.
        let complaint = find_for(conn, officer, &number).await?;
        let Some(complaint) = complaint.filter(|complaint| complaint.state != State::Transferred) else {
            return Ok(None);
        };
        let found = documents::find(conn, tenant, &about(complaint.id), file).await?;
        if found.is_some() {
            opening::note(conn, officer, now, &complaint, Ground::of(officer, &complaint)).await?;
        }
        if is_original && found.is_some() {
            let detail = json!({ "file": path.3 });
            officer.record(conn, now, "original.opened", &complaint.about(), detail).await?;
        }
        Ok::<_, Error>(found)
    });
    found.await?.ok_or(Error::NotFound)
}

fn send<E: std::error::Error + 'static>(opened: std::result::Result<Option<Opened>, E>) -> Result<HttpResponse> {
    let opened = opened.map_err(Error::internal)?.ok_or(Error::NotFound)?;
    let mut answer = HttpResponse::Ok();
    for (name, value) in opened.headers {
        answer.insert_header((name, value));
    }
    Ok(answer.no_chunking(opened.bytes).streaming(opened.stream))
}
