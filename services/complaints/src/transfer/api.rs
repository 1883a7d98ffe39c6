//! Transfers for programs: what an administration is asked to take, and yes or no.

use super::incoming::{accept_now, note_all_read, refuse_now};
use super::list::list_in;
use super::store::{Incoming, find_incoming};
use super::{may_take_in, reason_errors};
use crate::api::caller;
use crate::permission::Assign;
use actix_web::http::StatusCode;
use actix_web::{FromRequest as _, HttpRequest, HttpResponse, web};
use calendar::Clock;
use database::Database;
use identity::Directory;
use serde::Deserialize;
use serde_json::{Value, json};
use server::{Error, JsonFields, Result};
use uuid::Uuid;

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/api/v1/{tenant}/transfers").get(get));
    cfg.service(web::resource("/api/v1/{tenant}/transfers/{transfer}").post(post));
}

/// What one call gives.
const ROWS: usize = 100;

#[derive(Default, Deserialize)]
#[serde(default)]
struct Asked {
    /// `all`: also what is decided.
    state: String,
    after: Option<Uuid>,
}

async fn get(
    request: HttpRequest,
    database: web::Data<Database>,
    directory: web::Data<Directory>,
    clock: web::Data<Clock>,
    web::Query(asked): web::Query<Asked>,
) -> Result<HttpResponse> {
    let officer = caller::<Assign>(&request).await?;
    let (tenant, now, is_all) = (officer.tenant(), clock.now(), asked.state == "all");
    let (rows, total): (Vec<Incoming>, i64) = if may_take_in(&officer) {
        let read = database.tenant(tenant, async |conn| {
            let (rows, total) = list_in(conn, tenant, is_all, asked.after, ROWS).await?;
            // Texts come with the list: each of them is read by this call.
            note_all_read(conn, &officer, now, rows.get(..ROWS).unwrap_or(&rows)).await?;
            Ok::<_, Error>((rows, total))
        });
        read.await?
    } else {
        (Vec::new(), 0)
    };
    let next = rows.get(ROWS).and(rows.get(ROWS - 1)).map(|last| last.transfer_id);
    let mut transfers = Vec::with_capacity(rows.len());
    for row in rows.iter().take(ROWS) {
        let origin = directory.by_id(row.origin_tenant_id).await?;
        transfers.push(described(row, origin.as_ref().map(|origin| origin.slug.as_str())));
    }
    server::json(StatusCode::OK, &json!({ "total": total, "transfers": transfers, "next": next }))
}

fn described(row: &Incoming, origin: Option<&str>) -> Value {
    json!({
        "id": row.transfer_id,
        "origin": origin,
        "number": row.number,
        "state": row.state,
        "kind": row.kind,
        "category": row.category_code,
        "territory": row.territory_code,
        "text": row.body,
        "reason": row.reason,
        "hop": row.hop,
        "received_at": calendar::with_offset(row.received_at),
        "due_on": row.due_on.to_string(),
        "answer_by": row.answer_by.to_string(),
    })
}

/// `{"decision":"accept"}`, or `{"decision":"refuse","text":…}`.
async fn post(
    request: HttpRequest,
    path: web::Path<(String, Uuid)>,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    payload: web::Payload,
) -> Result<HttpResponse> {
    let officer = caller::<Assign>(&request).await?;
    // Before anything is said of what was sent.
    let (tenant, id) = (officer.tenant(), path.1);
    let found = database.tenant(tenant, async |conn| find_incoming(conn, tenant, id).await).await?;
    found.filter(|_| may_take_in(&officer)).ok_or(Error::NotFound)?;
    let mut fields = JsonFields::from_request(&request, &mut payload.into_inner()).await?;
    let (decision, text) = (fields.text("decision"), fields.text("text"));
    let page = officer.page();
    let mut errors = fields.end(page.lang);
    if !matches!(decision.as_str(), "accept" | "refuse") && errors.for_field("decision").is_none() {
        errors.add("decision", page.t("error-value"));
    }
    if decision == "refuse" && errors.for_field("text").is_none() {
        errors.0.extend(reason_errors(&page, "text", &text).0);
    }
    if !errors.is_empty() {
        return Err(Error::Invalid(errors.0));
    }
    let now = clock.now();
    let answer = if decision == "accept" {
        let number = accept_now(&request, &officer, now, id).await?;
        // Without a number yet: it is kept, and being made.
        json!({ "id": id, "state": if number.is_some() { "accepted" } else { "accepting" }, "number": number })
    } else {
        refuse_now(&request, &officer, now, id, &text).await?;
        json!({ "id": id, "state": "refused" })
    };
    server::json(StatusCode::OK, &answer)
}
