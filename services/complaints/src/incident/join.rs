//! Complaints are joined to an incident, and taken out of it.

use super::show::{self, Kept};
use super::title::list_titles;
use super::{AT_ONCE, Incident, IncidentPath, LIST, MOST, Stage, append, find, list_members, lock};
use crate::act::{Act, act};
use crate::category;
use crate::complaint::{Move, Role, State};
use crate::number::Number;
use crate::permission::Assign;
use crate::store::find_for;
use crate::triage::{is_repetition, parsed, picked};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use calendar::Clock;
use database::{Conn, Database};
use identity::Officer;
use jiff::Timestamp;
use jobs::Wake;
use serde_json::json;
use server::{Error, Fields, Form, Result};
use std::slice;
use territory::Atlas;
use ui::Errors;
use uuid::Uuid;

/// Joins several, each in a transaction of its own; the page then says how many, and which were not.
pub(super) async fn post(
    officer: Officer<Assign>,
    path: IncidentPath,
    database: web::Data<Database>,
    atlas: web::Data<Atlas>,
    clock: web::Data<Clock>,
    wake: web::Data<Wake>,
    Form(fields): Form<Fields>,
) -> Result<HttpResponse> {
    let (page, tenant, now, id) = (officer.page(), officer.tenant(), clock.now(), path.2);
    let mut errors = Errors::none();
    let mut joined = 0_usize;
    for (number, version) in fields.all("n").take(AT_ONCE).filter_map(|text| picked(&officer, text)) {
        let done = database.tenant(tenant, async |conn| join(conn, &officer, now, &number, version, id).await).await;
        match done {
            Ok(_) => joined += 1,
            Err(Error::NotFound | Error::Conflict) => {
                errors.add("n", page.t1("incident-not-joined", "number", number.to_string()));
            }
            Err(Error::Invalid(faults)) => errors.0.extend(faults),
            Err(error) => return Err(error),
        }
    }
    wake.up(tenant);
    if joined == 0 && errors.is_empty() {
        errors.add("n", page.t("incident-none-picked"));
    }
    if errors.is_empty() {
        return Ok(server::done(&page.url_here(&format!("{LIST}/{id}")), page.t1("incident-joined", "count", joined)));
    }
    show::show(&officer, &database, &atlas, &clock, id, errors, StatusCode::UNPROCESSABLE_ENTITY).await
}

/// Joins the one whose number was typed. Sent twice, the second finds it joined.
pub(super) async fn post_add(
    officer: Officer<Assign>,
    path: IncidentPath,
    database: web::Data<Database>,
    atlas: web::Data<Atlas>,
    clock: web::Data<Clock>,
    wake: web::Data<Wake>,
    Form(fields): Form<Fields>,
) -> Result<HttpResponse> {
    let (page, tenant, now, id) = (officer.page(), officer.tenant(), clock.now(), path.2);
    let typed = fields.text("number");
    let done = match parsed(&officer, &typed) {
        Ok(number) => database.tenant(tenant, async |conn| add(conn, &officer, now, &number, id).await).await,
        Err(_) => Err(Error::field("number", page.t("incident-add-unknown"))),
    };
    let (errors, status) = match done {
        Ok(number) => {
            wake.up(tenant);
            let text = page.t1("incident-joined-one", "number", number);
            return Ok(server::done(&page.url_here(&format!("{LIST}/{id}")), text));
        }
        Err(Error::Invalid(faults)) => (Errors(faults), StatusCode::UNPROCESSABLE_ENTITY),
        Err(Error::Conflict) => {
            let mut errors = Errors::none();
            // An incident that is no longer open has no field for it.
            errors.add("n", page.t1("incident-not-joined", "number", typed.as_str()));
            (errors, StatusCode::CONFLICT)
        }
        Err(error) => return Err(error),
    };
    show::show(&officer, &database, &atlas, &clock, id, Kept { errors, number: typed }, status).await
}

/// Joins the complaint of this number, and gives the number as it is written; what is joined already stays so.
///
/// # Errors
/// [`Error::Invalid`] says why it cannot be joined, [`Error::Conflict`] when somebody else was faster or the incident is not open.
async fn add(
    conn: &mut Conn,
    officer: &Officer<Assign>,
    now: Timestamp,
    number: &Number,
    incident: Uuid,
) -> Result<String> {
    let page = officer.page();
    let refused = |key: &str| Error::field("number", page.t(key));
    let complaint = find_for(conn, officer, number).await?.ok_or_else(|| refused("incident-add-unknown"))?;
    match complaint.incident_id {
        Some(id) if id == incident => return Ok(number.to_string()),
        Some(_) => return Err(refused("incident-add-elsewhere")),
        None if complaint.is_trial() || complaint.after(Move::Merge, Role::Dispatcher).is_none() => {
            return Err(refused("incident-no-merge"));
        }
        None => {}
    }
    // A number says nothing of what it is about: another subject is looked at first, on its own page.
    let found = find(conn, officer.tenant(), incident).await?.ok_or(Error::NotFound)?;
    if found.category_code != complaint.category_code {
        let subject = category::find_names(conn, officer.tenant(), &complaint.category_code).await?;
        let subject = subject.in_lang(page.lang);
        return Err(Error::field(
            "number",
            page.t2("incident-add-other", "number", number.to_string(), "subject", subject),
        ));
    }
    join(conn, officer, now, number, Some(complaint.version), incident).await?;
    Ok(number.to_string())
}

/// Takes one out.
pub(super) async fn post_remove(
    officer: Officer<Assign>,
    path: IncidentPath,
    database: web::Data<Database>,
    atlas: web::Data<Atlas>,
    clock: web::Data<Clock>,
    wake: web::Data<Wake>,
    Form(fields): Form<Fields>,
) -> Result<HttpResponse> {
    let (page, tenant, now, id) = (officer.page(), officer.tenant(), clock.now(), path.2);
    let (number, version) = picked(&officer, fields.raw("n")).ok_or(Error::NotFound)?;
    let done = database.tenant(tenant, async |conn| {
        find(conn, tenant, id).await?.ok_or(Error::NotFound)?;
        leave(conn, &officer, now, &number, version, "").await
    });
    match done.await {
        Ok(_) => {
            wake.up(tenant);
            let text = page.t1("incident-removed", "number", number.to_string());
            Ok(server::done(&page.url_here(&format!("{LIST}/{id}")), text))
        }
        Err(Error::Conflict) => {
            let mut errors = Errors::none();
            errors.add("n", page.t1("incident-not-removed", "number", number.to_string()));
            show::show(&officer, &database, &atlas, &clock, id, errors, StatusCode::CONFLICT).await
        }
        Err(error) => Err(error),
    }
}

/// Joins a complaint to an incident, if it is still at `version` (none: whatever it is) and the incident is open. What is answered
/// takes none: its row is locked until it is known which of both came first.
///
/// # Errors
/// [`Error::Conflict`] when somebody else was faster, [`Error::Invalid`] for an incident that there is not, or that is full.
pub(crate) async fn join(
    conn: &mut Conn,
    officer: &Officer<Assign>,
    now: Timestamp,
    number: &Number,
    version: Option<i32>,
    incident: Uuid,
) -> Result<State> {
    let (tenant, page) = (officer.tenant(), officer.page());
    let locked = lock(conn, tenant, incident).await?;
    let mut incident = locked.ok_or_else(|| Error::field("incident", page.t("incident-error-unknown")))?;
    let complaint = find_for(conn, officer, number).await?.ok_or(Error::NotFound)?;
    let is_joined = || complaint.state == State::Merged && complaint.incident_id == Some(incident.id);
    if is_repetition(&complaint, version, is_joined)? {
        return Ok(complaint.state);
    }
    // What is only tried is owed nothing, and has no part in what is.
    if incident.stage != Stage::Open || complaint.is_trial() {
        return Err(Error::Conflict);
    }
    let members = list_members(conn, tenant, incident.id).await?.len();
    if i64::try_from(members).unwrap_or(i64::MAX) >= MOST {
        return Err(Error::field("incident", page.t1("incident-error-full", "max", MOST)));
    }
    let titles = list_titles(conn, tenant, slice::from_ref(&incident)).await?;
    let what = Act {
        detail: json!({ "incident": incident.id, "title": incident.title, "titles": titles.get(&incident.id) }),
        incident: Some(incident.id),
        ..Act::by(officer, Move::Merge, Role::Dispatcher, officer.acting_for::<Assign>())
    };
    let state = act(conn, tenant, now, &complaint, &what).await?;
    let detail = json!({ "complaint": complaint.id, "number": number.to_string() });
    append(conn, tenant, now, &mut incident, "incident.joined", (officer.id(), officer.name()), detail).await?;
    Ok(state)
}

/// Takes a complaint out of its incident, if it is still at `version` (none: whatever it is): it waits to be looked at by itself.
///
/// # Errors
/// [`Error::Conflict`] when it is in none, or somebody else was faster.
pub(crate) async fn leave(
    conn: &mut Conn,
    officer: &Officer<Assign>,
    now: Timestamp,
    number: &Number,
    version: Option<i32>,
    text: &str,
) -> Result<State> {
    let tenant = officer.tenant();
    let before = find_for(conn, officer, number).await?.ok_or(Error::NotFound)?;
    let mut incident: Option<Incident> = match before.incident_id {
        Some(id) => lock(conn, tenant, id).await?,
        None => None,
    };
    let complaint = find_for(conn, officer, number).await?.ok_or(Error::NotFound)?;
    if is_repetition(&complaint, version, || complaint.state == State::Submitted && complaint.incident_id.is_none())? {
        return Ok(complaint.state);
    }
    let id = complaint.incident_id;
    let what = Act {
        detail: json!({ "incident": id, "text": text.trim() }),
        ..Act::by(officer, Move::Leave, Role::Dispatcher, officer.acting_for::<Assign>())
    };
    let state = act(conn, tenant, now, &complaint, &what).await?;
    if let Some(incident) = incident.as_mut().filter(|incident| Some(incident.id) == id) {
        let detail = json!({ "complaint": complaint.id, "number": number.to_string() });
        append(conn, tenant, now, incident, "incident.removed", (officer.id(), officer.name()), detail).await?;
    }
    Ok(state)
}
