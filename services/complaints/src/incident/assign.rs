//! Somebody is put in charge of an incident; one that no complaint is left of is closed.

use super::{IncidentPath, LIST, Sight, Stage, append, lock, lock_waiting, open, show};
use crate::permission::Assign;
use crate::schema::incident;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use calendar::Clock;
use database::{Conn, Database};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use identity::Officer;
use jiff::Timestamp;
use serde_json::json;
use server::{Error, Fields, Form, Result};
use territory::Atlas;
use ui::Errors;
use uuid::Uuid;

pub(super) async fn post(
    officer: Officer<Assign>,
    path: IncidentPath,
    database: web::Data<Database>,
    atlas: web::Data<Atlas>,
    clock: web::Data<Clock>,
    Form(fields): Form<Fields>,
) -> Result<HttpResponse> {
    let (page, tenant, now, id) = (officer.page(), officer.tenant(), clock.now(), path.2);
    let version: i32 = fields.text("version").parse().map_err(|_| Error::Malformed)?;
    let mut errors = Errors::none();
    let unit = open::read_id(&page, &mut errors, "unit", &fields.text("unit"), "queue-error-unit");
    let assignee = open::read_id(&page, &mut errors, "assignee", &fields.text("assignee"), "error-assignee");
    if unit.is_none() && assignee.is_none() && errors.is_empty() {
        errors.add("assignee", page.t("error-assignee"));
    }
    let done = if errors.is_empty() {
        let charge = (unit, assignee);
        database.tenant(tenant, async |conn| assign(conn, &officer, now, id, version, charge).await).await
    } else {
        Err(Error::Invalid(errors.0))
    };
    answered(&officer, &database, &atlas, &clock, id, done, "incident-assigned").await
}

/// Closes one that no complaint waits in.
pub(super) async fn post_close(
    officer: Officer<Assign>,
    path: IncidentPath,
    database: web::Data<Database>,
    atlas: web::Data<Atlas>,
    clock: web::Data<Clock>,
    Form(_): Form<Fields>,
) -> Result<HttpResponse> {
    let (tenant, now, id) = (officer.tenant(), clock.now(), path.2);
    let done = database.tenant(tenant, async |conn| close(conn, &officer, now, id).await).await;
    answered(&officer, &database, &atlas, &clock, id, done, "incident-closed").await
}

async fn answered(
    officer: &Officer<Assign>,
    database: &Database,
    atlas: &Atlas,
    clock: &Clock,
    id: Uuid,
    done: Result<()>,
    key: &str,
) -> Result<HttpResponse> {
    let page = officer.page();
    let (errors, status) = match done {
        Ok(()) => return Ok(server::done(&page.url_here(&format!("{LIST}/{id}")), page.t(key))),
        Err(Error::Invalid(faults)) => (Errors(faults), StatusCode::UNPROCESSABLE_ENTITY),
        Err(Error::Conflict) => {
            let mut errors = Errors::none();
            errors.add("incident", page.t("incident-error-changed"));
            (errors, StatusCode::CONFLICT)
        }
        Err(error) => return Err(error),
    };
    show::show(officer, database, atlas, clock, id, errors, status).await
}

/// Puts them in charge, if it is still at `version`; the same form sent twice does it once.
async fn assign(
    conn: &mut Conn,
    officer: &Officer<Assign>,
    now: Timestamp,
    id: Uuid,
    version: i32,
    (unit, assignee): (Option<Uuid>, Option<Uuid>),
) -> Result<()> {
    let tenant = officer.tenant();
    let mut found = lock(conn, tenant, id).await?.ok_or(Error::NotFound)?;
    if found.version != version {
        let is_repetition = (found.unit_id, found.assignee_id) == (unit, assignee);
        return if is_repetition { Ok(()) } else { Err(Error::Conflict) };
    }
    if found.stage != Stage::Open {
        return Err(Error::Conflict);
    }
    // Who is in charge answers all of its complaints: who dispatches in some units only puts nobody in charge of those of others.
    let sight = Sight::within(conn, tenant, officer.units::<Assign>()).await?;
    if !lock_waiting(conn, tenant, id).await?.iter().all(|complaint| sight.covers(complaint)) {
        return Err(Error::Forbidden);
    }
    let errors = open::check_charge(conn, tenant, &officer.page(), unit, assignee).await?;
    if !errors.is_empty() {
        return Err(Error::Invalid(errors.0));
    }
    diesel::update(incident::table)
        .filter(incident::tenant_id.eq(tenant))
        .filter(incident::id.eq(id))
        .set((incident::unit_id.eq(unit), incident::assignee_id.eq(assignee)))
        .execute(conn)
        .await?;
    let detail = json!({ "unit": unit, "to": assignee });
    let by = (officer.id(), officer.name());
    append(conn, tenant, now, &mut found, "incident.assigned", by, detail.clone()).await?;
    officer.record(conn, now, "incident.assigned", &found.about(), detail).await?;
    Ok(())
}

/// Ends one without an answer.
async fn close(conn: &mut Conn, officer: &Officer<Assign>, now: Timestamp, id: Uuid) -> Result<()> {
    let tenant = officer.tenant();
    let mut found = lock(conn, tenant, id).await?.ok_or(Error::NotFound)?;
    match found.stage {
        Stage::Closed => return Ok(()),
        Stage::Answered => return Err(Error::Conflict),
        Stage::Open => {}
    }
    if !lock_waiting(conn, tenant, id).await?.is_empty() {
        return Err(Error::field("incident", officer.page().t("incident-error-members")));
    }
    diesel::update(incident::table)
        .filter(incident::tenant_id.eq(tenant))
        .filter(incident::id.eq(id))
        .set(incident::state.eq(Stage::Closed.as_str()))
        .execute(conn)
        .await?;
    let by = (officer.id(), officer.name());
    append(conn, tenant, now, &mut found, "incident.closed", by, json!({})).await?;
    officer.record(conn, now, "incident.closed", &found.about(), json!({})).await?;
    Ok(())
}
