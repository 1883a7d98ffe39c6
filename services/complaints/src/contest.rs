//! The author's last word on an answer: satisfied, or not.

use crate::complaint::{Move, Role, State};
use crate::follow::Reader;
use crate::number::Number;
use crate::store::{Act, Complaint, act, list_events};
use crate::words;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use identity::Site;
use jobs::Wake;
use serde::Deserialize;
use serde_json::json;
use server::{Error, Form, Result, see_other};
use ui::{Errors, Page};

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
    reason: String,
    version: i32,
    here: String,
    max: usize,
}

async fn accept(
    request: HttpRequest,
    site: Site,
    path: web::Path<(String, String, String)>,
    wake: web::Data<Wake>,
    Form(form): Form<AcceptForm>,
) -> Result<HttpResponse> {
    let (reader, complaint) = read(&request, &site, &path.2).await?;
    let here = here(&site, &complaint);
    if complaint.version != form.version {
        return already(&complaint, form.version, &[State::ClosedResolved, State::ClosedUnresolved], &here);
    }
    let what = Act {
        what: Move::Accept,
        who: Role::Author,
        actor: site.visitor().person().map(|person| person.id),
        actor_name: "",
        detail: json!({}),
        assignee: None,
        day: None,
    };
    write(&reader, &site, &complaint, what).await?;
    wake.up();
    Ok(see_other(&here))
}

async fn get(request: HttpRequest, site: Site, path: web::Path<(String, String, String)>) -> Result<HttpResponse> {
    let (reader, complaint) = read(&request, &site, &path.2).await?;
    must_be_contestable(&reader, &complaint)?;
    show(&site, &complaint, String::new(), Errors::none(), StatusCode::OK)
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
    let here = here(&site, &complaint);
    if complaint.version != form.version {
        return already(&complaint, form.version, &[State::Submitted], &here);
    }
    must_be_contestable(&reader, &complaint)?;
    let errors = words::typed_errors(&site.page(), "reason", &form.reason, MAX_REASON, "error-reason");
    if !errors.is_empty() {
        return show(&site, &complaint, form.reason, errors, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let now = reader.clock.now();
    let due = words::due(words::REPLY, now)?;
    let what = Act {
        what: Move::Contest,
        who: Role::Author,
        actor: site.visitor().person().map(|person| person.id),
        actor_name: "",
        detail: json!({ "text": form.reason.trim(), "answered_by": complaint.assignee_id }),
        assignee: None,
        day: Some(due.on),
    };
    write(&reader, &site, &complaint, what).await?;
    wake.up();
    Ok(see_other(&here))
}

async fn read(request: &HttpRequest, site: &Site, number: &str) -> Result<(Reader, Complaint)> {
    let number: Number = number.parse().map_err(|_| Error::NotFound)?;
    let reader = Reader::of(request)?;
    let complaint = reader.complaint(site, &number).await?.ok_or(Error::NotFound)?;
    Ok((reader, complaint))
}

fn must_be_contestable(reader: &Reader, complaint: &Complaint) -> Result<()> {
    let today = calendar::local_date(reader.clock.now());
    let is_in_time = complaint.contest_until.is_some_and(|day| today <= day);
    if is_in_time && complaint.after(Move::Contest, Role::Author).is_some() { Ok(()) } else { Err(Error::Conflict) }
}

/// The form was sent twice: the second finds the work of the first, one of the states that it leads to. Anything else
/// changed under the reader's eyes.
fn already(complaint: &Complaint, version: i32, after: &[State], here: &str) -> Result<HttpResponse> {
    let is_repetition = complaint.version == version + 1 && after.contains(&complaint.state);
    if is_repetition { Ok(see_other(here)) } else { Err(Error::Conflict) }
}

async fn write(reader: &Reader, site: &Site, complaint: &Complaint, mut what: Act<'_>) -> Result<()> {
    let tenant = site.tenant().id;
    let now = reader.clock.now();
    // The author appears under the name that stands on the first event.
    let events = reader.database.tenant(tenant, async |conn| list_events(conn, tenant, complaint.id).await).await?;
    let author = events.first().map(|event| event.actor_name.clone()).unwrap_or_default();
    what.actor_name = &author;
    reader.database.tenant(tenant, async |conn| act(conn, tenant, now, complaint, &what).await).await?;
    Ok(())
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
    status: StatusCode,
) -> Result<HttpResponse> {
    let (page, here, version) = (site.page(), here(site, complaint), complaint.version);
    server::page_with(status, &ContestPage { page, errors, reason, version, here, max: MAX_REASON })
}
