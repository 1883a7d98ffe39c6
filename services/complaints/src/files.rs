//! The files of a complaint: the clean forms for its author and the officers, in parts for who moves about in sound or a film;
//! the sealed original for an officer who says so, on record.

use crate::complaint::State;
use crate::follow::Reader;
use crate::incident;
use crate::number::Number;
use crate::opening::{self, Ground};
use crate::permission::Read;
use crate::respond::proof;
use crate::store::{about, find_for, list_events};
use actix_web::http::StatusCode;
use actix_web::http::header::{ACCEPT_RANGES, ByteRangeSpec, CONTENT_RANGE, ContentType, Header as _, IF_RANGE, Range};
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
    send_shown(&request, &storage, &file).await
}

async fn thumb(request: HttpRequest, site: Site, path: FilePath, storage: web::Data<Storage>) -> Result<HttpResponse> {
    let file = authors_file(&request, &site, &path).await?;
    send(storage.open_thumb(&file).await)
}

async fn shown_to_officer(
    request: HttpRequest,
    officer: Officer<Read>,
    path: FilePath,
    database: web::Data<Database>,
    storage: web::Data<Storage>,
    clock: web::Data<Clock>,
) -> Result<HttpResponse> {
    let file = officers_file(&officer, &path, &database, &clock, false).await?;
    send_shown(&request, &storage, &file).await
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
    let found = reader.database.tenant(tenant, async |conn| {
        if let Some(found) = documents::find(conn, tenant, &complaint.about(), file).await? {
            return Ok(Some(found));
        }
        if let Some(found) = proof::find(conn, tenant, complaint.id, file, false).await? {
            return Ok(Some(found));
        }
        // What proves the answer that it got together with others.
        let proof = match incident::proof_of(&list_events(conn, tenant, complaint.id).await?) {
            Some(about) => documents::find(conn, tenant, &about, file).await?,
            None => None,
        };
        Ok::<_, Error>(proof)
    });
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
        let found = match documents::find(conn, tenant, &about(complaint.id), file).await? {
            Some(found) => Some(found),
            None => proof::find(conn, tenant, complaint.id, file, true).await?,
        };
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

/// The clean form, or the one part of it that is asked for (RFC 9110, section 14): players ask so when somebody moves about.
async fn send_shown(request: &HttpRequest, storage: &Storage, file: &File) -> Result<HttpResponse> {
    let Some(asked) = part_asked(request).filter(|_| file.is_sound() || file.is_film()) else {
        return send(storage.open_shown(file).await);
    };
    let bytes = storage.shown_bytes(file).await.map_err(Error::internal)?.ok_or(Error::NotFound)?;
    let Some((first, last)) = asked.to_satisfiable_range(bytes) else {
        return Ok(HttpResponse::RangeNotSatisfiable()
            .insert_header((ACCEPT_RANGES, "bytes"))
            .insert_header((CONTENT_RANGE, format!("bytes */{bytes}")))
            .content_type(ContentType::plaintext())
            .body(format!("bytes */{bytes}")));
    };
    let opened = storage.open_shown_part(file, first..last + 1).await;
    send_as(StatusCode::PARTIAL_CONTENT, opened)
}

/// The part of a file that the request asks for. Several at once are answered with the whole, which is allowed; so is a part of
/// what was seen before, since no file here has a version.
fn part_asked(request: &HttpRequest) -> Option<ByteRangeSpec> {
    if request.headers().contains_key(IF_RANGE) {
        return None;
    }
    match Range::parse(request) {
        Ok(Range::Bytes(parts)) => <[ByteRangeSpec; 1]>::try_from(parts).ok().map(|[part]| part),
        _ => None,
    }
}

/// One form of a file, or that it has none.
pub(crate) fn send<E: std::error::Error + 'static>(
    opened: std::result::Result<Option<Opened>, E>,
) -> Result<HttpResponse> {
    send_as(StatusCode::OK, opened)
}

fn send_as<E: std::error::Error + 'static>(
    status: StatusCode,
    opened: std::result::Result<Option<Opened>, E>,
) -> Result<HttpResponse> {
    let opened = opened.map_err(Error::internal)?.ok_or(Error::NotFound)?;
    let mut answer = HttpResponse::build(status);
    for (name, value) in opened.headers {
        answer.insert_header((name, value));
    }
    Ok(answer.no_chunking(opened.bytes).streaming(opened.stream))
}
