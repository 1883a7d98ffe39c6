//! The author is not satisfied with an answer, or with a refusal: the complaint is open once more, for somebody else if they wish.

use super::{ComplaintPath, MAX_TEXT, Saying, done, events_of, here, may, not_now, open, read, say, too_late};
use crate::complaint::{Move, State};
use crate::follow::{Late, Reader};
use crate::store::{Complaint, Event};
use crate::words;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use identity::Site;
use jobs::Wake;
use serde::Deserialize;
use serde_json::json;
use server::{Error, Form, Result};
use ui::{Errors, Page, Step};

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/complaints/{number}/contest").get(get).post(post));
}

#[derive(Deserialize)]
struct ContestForm {
    version: i32,
    #[serde(default)]
    reason: String,
    /// Whether somebody else is to answer.
    #[serde(default)]
    other: String,
}

#[derive(Template)]
#[template(path = "contest.html")]
struct ContestPage {
    page: Page,
    errors: Errors,
    /// Whether somebody else was faster than the form that came back.
    is_conflict: bool,
    /// What they did.
    changed: Vec<Step>,
    /// Whether it was refused, and not answered.
    is_refusal: bool,
    reason: String,
    other: bool,
    version: i32,
    here: String,
    max: usize,
}

/// What the form says, when it is shown again.
#[derive(Default)]
struct Typed {
    version: i32,
    reason: String,
    other: bool,
}

async fn get(request: HttpRequest, site: Site, path: ComplaintPath) -> Result<HttpResponse> {
    let (reader, complaint) = match open(&request, &site, &path.2, "contest").await? {
        Ok(opened) => opened,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let events = events_of(&reader, &site, &complaint).await?;
    if let Some(answer) = not_now(&reader, &site, &complaint, &events, Move::Contest).await? {
        return Ok(answer);
    }
    let typed = Typed { version: complaint.version, ..Typed::default() };
    form(&site, &complaint, &events, typed, Errors::none(), StatusCode::OK)
}

async fn post(
    request: HttpRequest,
    site: Site,
    path: ComplaintPath,
    wake: web::Data<Wake>,
    Form(mut form): Form<ContestForm>,
) -> Result<HttpResponse> {
    words::normalise(&mut form.reason);
    let (reader, complaint) = read(&request, &site, &path.2).await?;
    let typed = Typed { version: form.version, reason: form.reason, other: !form.other.is_empty() };
    let saying = contesting(&typed.reason, typed.other);
    let errors = words::typed_errors(&site.page(), "reason", &typed.reason, MAX_TEXT, "error-reason");
    if !errors.is_empty() {
        return show(&reader, &site, &complaint, typed, errors, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let (tenant, now, id, version) = (site.tenant().id, reader.clock.now(), complaint.id, Some(typed.version));
    let person = site.visitor().person().map(|person| person.id);
    let said =
        reader.database.tenant(tenant, async |conn| say(conn, tenant, now, id, version, person, &saying, &[]).await);
    match said.await {
        Ok(_) => {
            wake.up(tenant);
            Ok(done(&site, &complaint, "contest-done"))
        }
        // Something changed under the reader's eyes, who sees what, and keeps what was typed.
        Err(Error::Conflict) => {
            let number = complaint.number(&site.tenant().code);
            let complaint = reader.complaint(&site, &number).await?.ok_or(Error::NotFound)?;
            show(&reader, &site, &complaint, typed, Errors::none(), StatusCode::CONFLICT).await
        }
        Err(error) => Err(error),
    }
}

/// What it says to contest for this reason.
pub(super) fn contesting(reason: &str, other: bool) -> Saying {
    let mut saying = Saying::new(Move::Contest, reason);
    if other {
        saying.detail["other"] = json!(true);
    }
    saying
}

/// The form again with what was typed, if the author may still contest it today; else the complaint's page.
async fn show(
    reader: &Reader,
    site: &Site,
    complaint: &Complaint,
    typed: Typed,
    errors: Errors,
    status: StatusCode,
) -> Result<HttpResponse> {
    let events = events_of(reader, site, complaint).await?;
    if !may(Move::Contest, complaint, &events, calendar::local_date(reader.clock.now())) {
        return too_late(reader, site, complaint, Late { version: typed.version, typed: typed.reason }).await;
    }
    form(site, complaint, &events, typed, errors, status)
}

/// The form with what was typed.
fn form(
    site: &Site,
    complaint: &Complaint,
    events: &[Event],
    typed: Typed,
    errors: Errors,
    status: StatusCode,
) -> Result<HttpResponse> {
    let is_conflict = status == StatusCode::CONFLICT;
    let name = site.tenant().names.in_lang(site.lang());
    let template = ContestPage {
        page: site.page(),
        errors,
        is_conflict,
        changed: if is_conflict {
            words::steps_since(site.lang(), events, typed.version, name, false)
        } else {
            Vec::new()
        },
        is_refusal: complaint.state == State::Inadmissible,
        reason: typed.reason,
        other: typed.other,
        version: if status == StatusCode::UNPROCESSABLE_ENTITY { typed.version } else { complaint.version },
        here: here(site, complaint),
        max: MAX_TEXT,
    };
    server::page_with(status, &template)
}
