//! The public page of a complaint, and the pictures on it. It is found by the complaint's id, which opens nothing else: whoever
//! follows a complaint needs its number and its code.

use crate::category;
use crate::complaint::Outcome;
use crate::map::list::closed;
use crate::map::showing::is_opened;
use crate::map::{LIST, PublicFace, list_faces};
use crate::store::{Event, about, list_events};
use crate::words;
use actix_web::http::header::CONTENT_DISPOSITION;
use actix_web::{HttpResponse, web};
use askama::Template;
use database::{Conn, Database, TenantId};
use documents::{FileId, Opened, PublicFile, Storage};
use identity::Site;
use server::{Error, Result};
use territory::Atlas;
use ui::{Fact, Lang, Page, Step, text, text_with};
use uuid::Uuid;

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/complaints/public/{face}").get(get));
    cfg.service(web::resource("/{lang}/{tenant}/complaints/public/{face}/files/{file}").get(picture));
    cfg.service(web::resource("/{lang}/{tenant}/complaints/public/{face}/files/{file}/thumb").get(thumb));
}

/// What the public reads of a complaint's life, each with its words. What passes between its author and the administration is
/// theirs.
const TOLD: [(&str, &str); 11] = [
    ("complaint.received", "event-received"),
    ("complaint.acknowledged", "event-acknowledged"),
    ("complaint.assigned", "map-event-in-hand"),
    ("complaint.taken", "event-taken"),
    ("complaint.answered", "event-answered"),
    ("complaint.accepted", "event-satisfied"),
    ("complaint.contested", "event-contested"),
    ("complaint.reopened", "event-reopened"),
    ("complaint.merged", "event-merged"),
    ("complaint.left", "event-left"),
    ("complaint.closed", "event-closed"),
];

struct Picture {
    id: FileId,
    size: Option<(u32, u32)>,
    alt: String,
}

#[derive(Template)]
#[template(path = "public_entry.html")]
struct EntryPage {
    page: Page,
    list: String,
    here: String,
    subject: String,
    state: (String, &'static str),
    facts: Vec<Fact>,
    text: String,
    pictures: Vec<Picture>,
    steps: Vec<Step>,
    /// A part of the map around it; empty without a pin.
    around: String,
    alerts: String,
    /// The form of whoever has the same.
    mine: String,
}

async fn get(
    site: Site,
    path: web::Path<(String, String, Uuid)>,
    database: web::Data<Database>,
    atlas: web::Data<Atlas>,
) -> Result<HttpResponse> {
    let (tenant, lang, id) = (site.tenant().id, site.lang(), path.2);
    if !is_opened(&database, &site).await? {
        return closed(&site);
    }
    let read = database.tenant(tenant, async |conn| {
        let Some(face) = list_faces(conn, tenant, &[id]).await?.pop() else { return Ok(None) };
        let events = list_events(conn, tenant, id).await?;
        let files = pictures(conn, tenant, &face, &events).await?;
        let subject = category::find_names(conn, tenant, &face.category_code).await?;
        Ok::<_, Error>(Some((face, events, files, subject)))
    });
    let (face, events, files, subject) = read.await?.ok_or(Error::NotFound)?;
    let page = site.page();
    let subject = subject.in_lang(lang).to_owned();
    let place = face.place(&atlas, lang);
    let facts = vec![
        Fact::new(page.t("complaint-administration"), site.tenant().names.in_lang(lang)),
        Fact::new(page.t("desk-category"), &subject),
        Fact::new(
            page.t("complaint-place-short"),
            if face.is_whole() { place } else { page.t1("map-place-near", "place", place) },
        ),
        Fact::new(page.t("complaint-received-at"), words::date(lang, calendar::local_date(face.received_at))),
    ];
    let picture = |(at, file): (usize, &PublicFile)| Picture {
        id: file.file.id,
        size: file.file.thumb_size(),
        alt: page.t1("map-picture", "number", at + 1),
    };
    let list = page.url_here(LIST);
    // Some 300 m to each side; of what is shown to a kilometre only, two.
    let reach = if face.is_whole() { 0.003 } else { 0.02 };
    let around = face.lat.zip(face.lon).map(|(lat, lon)| {
        format!("{list}?box={:.5},{:.5},{:.5},{:.5}", lat - reach, lon - reach, lat + reach, lon + reach)
    });
    let alerts = match face.lat.zip(face.lon) {
        Some((lat, lon)) => format!("{list}/alerts?lat={lat:.5}&lon={lon:.5}"),
        None => format!("{list}/alerts?territory={}", face.territory_code),
    };
    // Of what is shown to a kilometre only, the territory.
    let pin = face.lat.zip(face.lon).filter(|_| face.is_whole());
    let pin = pin.map_or_else(String::new, |(lat, lon)| format!("&lat={lat:.6}&lon={lon:.6}"));
    let form = format!("/complaints/new?category={}&territory={}{pin}", face.category_code, face.territory_code);
    let template = EntryPage {
        mine: page.url_here(&form),
        here: format!("{list}/public/{id}"),
        subject,
        state: words::state(lang, face.state, 1),
        facts,
        text: face.text().to_owned(),
        pictures: files.iter().enumerate().map(picture).collect(),
        steps: steps(lang, &events),
        around: around.unwrap_or_default(),
        alerts,
        list,
        page,
    };
    server::page(&template)
}

/// What happened, day by day, without names and without what was written.
fn steps(lang: Lang, events: &[Event]) -> Vec<Step> {
    let step = |event: &Event| {
        let key = TOLD.iter().find(|(kind, _)| *kind == event.kind).map(|(_, key)| *key)?;
        let day = calendar::local_date(event.at);
        let said: Option<Outcome> = event.detail["outcome"].as_str().and_then(|word| word.parse().ok());
        let body = said.filter(|_| event.kind == "complaint.answered").map(|said| {
            let said = words::outcome(lang, said);
            text_with(lang, "event-answered-text", &[("outcome", said.as_str().into())])
        });
        Some(Step {
            title: text(lang, key),
            when: words::date(lang, day),
            datetime: day.to_string(),
            body: body.unwrap_or_default(),
            ..Step::default()
        })
    };
    events.iter().filter_map(step).collect()
}

/// The pictures that the public may see: once a person has looked at the complaint for that. What is published because no program
/// found anything in its text shows no picture, in which no program looked.
async fn pictures(
    conn: &mut Conn,
    tenant: TenantId,
    face: &PublicFace,
    events: &[Event],
) -> diesel::QueryResult<Vec<PublicFile>> {
    let is_looked_at = events.iter().any(|event| event.kind == "complaint.moderated");
    if !face.is_whole() || !is_looked_at {
        return Ok(Vec::new());
    }
    documents::list_public(conn, tenant, &about(face.id)).await
}

type PicturePath = web::Path<(String, String, Uuid, FileId)>;

async fn picture(
    site: Site,
    path: PicturePath,
    database: web::Data<Database>,
    storage: web::Data<Storage>,
) -> Result<HttpResponse> {
    let file = find_picture(&database, &site, path.2, path.3).await?;
    send(storage.open_public(&file).await.map_err(Error::internal)?)
}

async fn thumb(
    site: Site,
    path: PicturePath,
    database: web::Data<Database>,
    storage: web::Data<Storage>,
) -> Result<HttpResponse> {
    let file = find_picture(&database, &site, path.2, path.3).await?;
    send(storage.open_public_thumb(&file).await.map_err(Error::internal)?)
}

async fn find_picture(database: &Database, site: &Site, id: Uuid, file: FileId) -> Result<PublicFile> {
    let tenant = site.tenant().id;
    if !is_opened(database, site).await? {
        return Err(Error::NotFound);
    }
    let found = database.tenant(tenant, async |conn| {
        let Some(face) = list_faces(conn, tenant, &[id]).await?.pop() else { return Ok(Vec::new()) };
        let events = list_events(conn, tenant, id).await?;
        pictures(conn, tenant, &face, &events).await
    });
    found.await?.into_iter().find(|found| found.file.id == file).ok_or(Error::NotFound)
}

/// Without the name that its sender gave it, which may be somebody's.
fn send(opened: Opened) -> Result<HttpResponse> {
    let mut answer = HttpResponse::Ok();
    for (name, value) in opened.headers.into_iter().filter(|(name, _)| *name != CONTENT_DISPOSITION.as_str()) {
        answer.insert_header((name, value));
    }
    answer.insert_header((CONTENT_DISPOSITION, "inline"));
    Ok(answer.no_chunking(opened.bytes).streaming(opened.stream))
}
