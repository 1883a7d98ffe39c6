//! One complaint is joined to an incident, or taken out of the one that it is in.

use super::title::{Titles, list_titles};
use super::{Incident, LIST, find, join, leave, near};
use crate::complaint::{Move, Role};
use crate::permission::Assign;
use crate::store::{Complaint, find_for};
use crate::triage::{ItemPath, Kept, answered, item_address, parsed};
use crate::words;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::Database;
use identity::Officer;
use jobs::Wake;
use server::{Error, Fields, Form, Result};
use territory::Atlas;
use ui::{Choice, Errors, Page};
use uuid::Uuid;

/// Characters of why it is taken out.
const MAX_WHY: usize = 500;

#[derive(Template)]
#[template(path = "merge.html")]
struct MergePage {
    page: Page,
    errors: Errors,
    number: String,
    /// The incident that it is in; empty for none.
    within: String,
    incidents: Vec<Choice>,
    text: String,
    version: i32,
    max: usize,
    /// Where a new incident is opened with it.
    new: String,
    item: String,
}

pub(super) async fn get(
    officer: Officer<Assign>,
    path: ItemPath,
    database: web::Data<Database>,
) -> Result<HttpResponse> {
    show(&officer, &path.2, &database, None, Errors::none(), "").await
}

pub(super) async fn post(
    officer: Officer<Assign>,
    path: ItemPath,
    database: web::Data<Database>,
    atlas: web::Data<Atlas>,
    clock: web::Data<Clock>,
    wake: web::Data<Wake>,
    Form(fields): Form<Fields>,
) -> Result<HttpResponse> {
    let number = parsed(&officer, &path.2)?;
    let (page, tenant, now) = (officer.page(), officer.tenant(), clock.now());
    let version: i32 = fields.text("version").parse().map_err(|_| Error::Malformed)?;
    let mut text = fields.raw("text").to_owned();
    words::normalise(&mut text);
    let is_leaving = !fields.raw("leave").is_empty();
    let done = if is_leaving {
        let errors = why_errors(&page, &text);
        if errors.is_empty() {
            let leaving =
                database.tenant(tenant, async |conn| leave(conn, &officer, now, &number, Some(version), &text).await);
            leaving.await
        } else {
            Err(Error::Invalid(errors.0))
        }
    } else {
        match fields.raw("incident").parse::<Uuid>() {
            Ok(incident) => {
                let joining = database
                    .tenant(tenant, async |conn| join(conn, &officer, now, &number, Some(version), incident).await);
                joining.await
            }
            Err(_) => Err(Error::field("incident", page.t("incident-error-choose"))),
        }
    };
    match done {
        Err(Error::Invalid(faults)) => show(&officer, &path.2, &database, Some(version), Errors(faults), &text).await,
        done => {
            let key = if is_leaving { "incident-removed" } else { "incident-joined-one" };
            let done = done.map(|_| page.t1(key, "number", number.to_string()));
            answered(&officer, &number, &database, &atlas, &clock, &wake, done, Kept::default(), version).await
        }
    }
}

/// What is wrong with why a complaint is taken out of its incident, which may be left out.
pub(crate) fn why_errors(page: &Page, text: &str) -> Errors {
    let mut errors = Errors::none();
    errors.check_text(page.lang, "text", text, MAX_WHY, None);
    errors
}

async fn show(
    officer: &Officer<Assign>,
    number: &str,
    database: &Database,
    version: Option<i32>,
    errors: Errors,
    text: &str,
) -> Result<HttpResponse> {
    let number = parsed(officer, number)?;
    let tenant = officer.tenant();
    let read = database.tenant(tenant, async |conn| {
        let complaint = find_for(conn, officer, &number).await?.ok_or(Error::NotFound)?;
        let within = match complaint.incident_id {
            Some(id) => find(conn, tenant, id).await?,
            None => None,
        };
        let around = near::list_around(conn, tenant, &complaint).await?;
        let all: Vec<Incident> = around.iter().chain(&within).cloned().collect();
        let titles = list_titles(conn, tenant, &all).await?;
        Ok::<_, Error>((complaint, within, around, titles))
    });
    let (complaint, within, around, titles): (Complaint, Option<Incident>, Vec<Incident>, Titles) = read.await?;
    let mut page = officer.page();
    let item = item_address(&page, &number, "");
    let may = |what: Move| complaint.after(what, Role::Dispatcher).is_some() && !complaint.is_trial();
    if !may(Move::Merge) && !may(Move::Leave) {
        return Ok(server::told(&item, page.t("incident-no-merge")));
    }
    page.path = format!("/{}/desk/complaints/{number}/merge", officer.administration().slug);
    let choice = |incident: &Incident| {
        let hint = near::far(&page, incident.pin(), complaint.pin());
        Choice { hint, ..Choice::new(incident.id.to_string(), incident.called(page.lang, &titles)) }
    };
    let within = within.filter(|_| may(Move::Leave));
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let template = MergePage {
        within: within.map(|incident| incident.called(page.lang, &titles)).unwrap_or_default(),
        incidents: around.iter().map(choice).collect(),
        text: text.to_owned(),
        version: version.unwrap_or(complaint.version),
        max: MAX_WHY,
        new: page.url_here(&format!("{LIST}/new?complaint={number}")),
        number: number.to_string(),
        item,
        errors,
        page,
    };
    server::page_with(status, &template)
}
