//! A note for colleagues. Neither the author nor any other system reads it.

use super::item::{ItemPath, item_address, parsed};
use super::moves::note_role;
use crate::act::{Act, act};
use crate::complaint::Move;
use crate::number::Number;
use crate::permission::{Answer, Read};
use crate::store::{Event, find_for, list_events, lock};
use crate::words;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::{Conn, Database};
use identity::Officer;
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::json;
use server::{Error, Form, Result};
use ui::{Errors, Page};

/// Characters.
pub(super) const MAX_NOTE: usize = 4_000;

#[derive(Template)]
#[template(path = "note.html")]
struct NotePage {
    page: Page,
    errors: Errors,
    number: String,
    item: String,
    text: String,
    version: i32,
    max: usize,
}

#[derive(Deserialize)]
pub(super) struct NoteForm {
    version: i32,
    #[serde(default)]
    text: String,
}

pub(super) async fn get(officer: Officer<Read>, path: ItemPath, database: web::Data<Database>) -> Result<HttpResponse> {
    let number = parsed(&officer, &path.2)?;
    if note_role(&officer).is_none() {
        return Err(officer.refused::<Answer>().await);
    }
    let found = database.tenant(officer.tenant(), async |conn| find_for(conn, &officer, &number).await).await?;
    let complaint = found.ok_or(Error::NotFound)?;
    show(&officer, &number, complaint.version, String::new(), Errors::none(), StatusCode::OK)
}

pub(super) async fn post(
    officer: Officer<Read>,
    path: ItemPath,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    Form(mut form): Form<NoteForm>,
) -> Result<HttpResponse> {
    words::normalise(&mut form.text);
    let number = parsed(&officer, &path.2)?;
    if note_role(&officer).is_none() {
        return Err(officer.refused::<Answer>().await);
    }
    let (page, now) = (officer.page(), clock.now());
    let errors = note_errors(&page, &form.text);
    let done = if errors.is_empty() {
        let version = Some(form.version);
        let done = database
            .tenant(officer.tenant(), async |conn| note(conn, &officer, now, &number, version, &form.text).await);
        done.await
    } else {
        // What is wrong with it is for who may read the complaint.
        let found = database.tenant(officer.tenant(), async |conn| find_for(conn, &officer, &number).await).await?;
        found.map(|_| ()).ok_or(Error::NotFound)?;
        Err(Error::Invalid(errors.0))
    };
    match done {
        Ok(()) => Ok(server::done(&item_address(&page, &number, ""), page.t("ask-noted"))),
        Err(Error::Invalid(faults)) => {
            show(&officer, &number, form.version, form.text, Errors(faults), StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(error) => Err(error),
    }
}

/// What is wrong with a note.
pub(crate) fn note_errors(page: &Page, text: &str) -> Errors {
    words::typed_errors(page, "text", text, MAX_NOTE, "ask-error-note")
}

/// Notes it, wherever the complaint stands; the same form sent twice, whose page showed it at `version`, notes it once.
///
/// # Errors
/// [`Error::Forbidden`] for who may read it only.
pub(crate) async fn note(
    conn: &mut Conn,
    officer: &Officer<Read>,
    now: Timestamp,
    number: &Number,
    version: Option<i32>,
    text: &str,
) -> Result<()> {
    let tenant = officer.tenant();
    let complaint = find_for(conn, officer, number).await?.ok_or(Error::NotFound)?;
    let role = note_role(officer).ok_or(Error::Forbidden)?;
    let complaint = lock(conn, tenant, complaint.id).await?.ok_or(Error::NotFound)?;
    let detail = json!({ "text": text.trim() });
    if let Some(version) = version {
        let seen = usize::try_from(version).unwrap_or_default();
        let events = list_events(conn, tenant, complaint.id).await?;
        let is_it = |event: &Event| {
            event.kind == Move::Note.event() && event.actor_id == Some(officer.id()) && event.says(&detail)
        };
        if events.iter().skip(seen).any(is_it) {
            return Ok(());
        }
    }
    let what = Act { detail, ..Act::by(officer, Move::Note, role, None) };
    act(conn, tenant, now, &complaint, &what).await?;
    Ok(())
}

fn show(
    officer: &Officer<Read>,
    number: &Number,
    version: i32,
    text: String,
    errors: Errors,
    status: StatusCode,
) -> Result<HttpResponse> {
    let page = officer.page();
    let item = item_address(&page, number, "");
    let template = NotePage { page, errors, number: number.to_string(), item, text, version, max: MAX_NOTE };
    server::page_with(status, &template)
}
