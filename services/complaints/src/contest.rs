//! The author's last word on an answer: satisfied, or not.

use crate::act::{Act, act};
use crate::complaint::{Move, Role, State};
use crate::follow::{Late, Reader};
use crate::number::Number;
use crate::store::{Complaint, list_events};
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

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/complaints/{number}/accept").post(accept));
    cfg.service(web::resource("/{lang}/{tenant}/complaints/{number}/contest").get(get).post(post));
}

/// Reasons have as much room as the complaint itself.
const MAX_REASON: usize = 4_000;

#[derive(Deserialize)]
struct AcceptForm {
    version: i32,
}

#[derive(Deserialize)]
struct ContestForm {
    version: i32,
    #[serde(default)]
    reason: String,
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
    reason: String,
    version: i32,
    here: String,
    max: usize,
    /// Whether it is a refusal that is contested, and no answer.
    is_refusal: bool,
}

/// The author's two acts: what they lead to, and what the page then says.
struct Done {
    states: &'static [State],
    key: &'static str,
}

const ACCEPTED: Done = Done { states: &[State::ClosedResolved, State::ClosedUnresolved], key: "follow-satisfied-done" };
const CONTESTED: Done = Done { states: &[State::Submitted], key: "contest-done" };

async fn accept(
    request: HttpRequest,
    site: Site,
    path: web::Path<(String, String, String)>,
    wake: web::Data<Wake>,
    Form(form): Form<AcceptForm>,
) -> Result<HttpResponse> {
    let (reader, complaint) = read(&request, &site, &path.2).await?;
    if complaint.version != form.version {
        return too_late(&reader, &site, &complaint, Late { version: form.version, typed: String::new() }, &ACCEPTED)
            .await;
    }
    let actor = site.visitor().person().map(|person| person.id);
    let what = Act { actor, ..Act::new(Move::Accept, Role::Author) };
    let late = Late { version: form.version, typed: String::new() };
    write(&reader, &site, &complaint, &wake, what, late, &ACCEPTED).await
}

async fn get(request: HttpRequest, site: Site, path: web::Path<(String, String, String)>) -> Result<HttpResponse> {
    let (reader, complaint) = read(&request, &site, &path.2).await?;
    if !is_contestable(&reader, &complaint) {
        let late = Late { version: complaint.version, typed: String::new() };
        return too_late(&reader, &site, &complaint, late, &CONTESTED).await;
    }
    show(&site, &complaint, String::new(), Errors::none(), None, StatusCode::OK)
}

async fn post(
    request: HttpRequest,
    site: Site,
    path: web::Path<(String, String, String)>,
    wake: web::Data<Wake>,
    Form(mut form): Form<ContestForm>,
) -> Result<HttpResponse> {
    words::normalise(&mut form.reason);
    let (reader, complaint) = read(&request, &site, &path.2).await?;
    if complaint.version != form.version || !is_contestable(&reader, &complaint) {
        let late = Late { version: form.version, typed: form.reason };
        return too_late(&reader, &site, &complaint, late, &CONTESTED).await;
    }
    let errors = words::typed_errors(&site.page(), "reason", &form.reason, MAX_REASON, "error-reason");
    if !errors.is_empty() {
        return show(&site, &complaint, form.reason, errors, None, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let now = reader.clock.now();
    let due = words::due(words::REPLY, now)?;
    let what = Act {
        actor: site.visitor().person().map(|person| person.id),
        detail: json!({ "text": form.reason.trim(), "answered_by": complaint.assignee_id }),
        due_on: Some(due.on),
        ..Act::new(Move::Contest, Role::Author)
    };
    let late = Late { version: form.version, typed: form.reason };
    write(&reader, &site, &complaint, &wake, what, late, &CONTESTED).await
}

async fn read(request: &HttpRequest, site: &Site, number: &str) -> Result<(Reader, Complaint)> {
    let number: Number = number.parse().map_err(|_| Error::NotFound)?;
    let reader = Reader::of(request)?;
    let complaint = reader.complaint(site, &number).await?.ok_or(Error::NotFound)?;
    Ok((reader, complaint))
}

fn is_contestable(reader: &Reader, complaint: &Complaint) -> bool {
    let today = calendar::local_date(reader.clock.now());
    let is_in_time = complaint.contest_until.is_some_and(|day| today <= day);
    is_in_time && complaint.after(Move::Contest, Role::Author).is_some()
}

/// The form was sent twice: the second finds the work of the first, one of the states that it leads to. Anything else
/// changed under the reader's eyes, who sees what, and keeps what was typed.
async fn too_late(
    reader: &Reader,
    site: &Site,
    complaint: &Complaint,
    late: Late,
    done: &Done,
) -> Result<HttpResponse> {
    if complaint.version == late.version.saturating_add(1) && done.states.contains(&complaint.state) {
        return Ok(said(site, complaint, done));
    }
    if late.typed.is_empty() || !is_contestable(reader, complaint) {
        return reader.show(site, complaint, Some(late)).await;
    }
    let (tenant, lang) = (site.tenant(), site.lang());
    let id = tenant.id;
    let events = reader.database.tenant(id, async |conn| list_events(conn, id, complaint.id).await).await?;
    let changed = words::steps_since(lang, &events, late.version, tenant.names.in_lang(lang), false);
    show(site, complaint, late.typed, Errors::none(), Some(changed), StatusCode::CONFLICT)
}

/// Back to the complaint's page, which says what was done.
fn said(site: &Site, complaint: &Complaint, done: &Done) -> HttpResponse {
    server::done(&here(site, complaint), site.page().t(done.key))
}

async fn write(
    reader: &Reader,
    site: &Site,
    complaint: &Complaint,
    wake: &Wake,
    mut what: Act<'_>,
    late: Late,
    done: &Done,
) -> Result<HttpResponse> {
    let tenant = site.tenant().id;
    let now = reader.clock.now();
    // The author appears under the name that stands on the first event.
    let events = reader.database.tenant(tenant, async |conn| list_events(conn, tenant, complaint.id).await).await?;
    let author = events.first().map(|event| event.actor_name.clone()).unwrap_or_default();
    what.actor_name = &author;
    match reader.database.tenant(tenant, async |conn| act(conn, tenant, now, complaint, &what).await).await {
        Ok(_) => {
            wake.up(tenant);
            Ok(said(site, complaint, done))
        }
        Err(Error::Conflict) => {
            let number = complaint.number(&site.tenant().code);
            let complaint = reader.complaint(site, &number).await?.ok_or(Error::NotFound)?;
            too_late(reader, site, &complaint, late, done).await
        }
        Err(error) => Err(error),
    }
}

/// Where the author follows it. The number as we write it: an address may hold it as somebody typed it.
fn here(site: &Site, complaint: &Complaint) -> String {
    site.page().url_here(&format!("/complaints/{}", complaint.number(&site.tenant().code)))
}

fn show(
    site: &Site,
    complaint: &Complaint,
    reason: String,
    errors: Errors,
    changed: Option<Vec<Step>>,
    status: StatusCode,
) -> Result<HttpResponse> {
    let (page, here, version) = (site.page(), here(site, complaint), complaint.version);
    let (is_conflict, changed) = (changed.is_some(), changed.unwrap_or_default());
    let is_refusal = complaint.state == State::Inadmissible;
    let template =
        ContestPage { page, errors, is_conflict, changed, reason, version, here, max: MAX_REASON, is_refusal };
    server::page_with(status, &template)
}
