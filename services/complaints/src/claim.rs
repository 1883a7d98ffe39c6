//! An account gathers what its owner submitted without it: who has the number and the secret code says that it is theirs. It
//! then stands in their own space, in every administration; the code goes on opening it, for whoever it was given to.

use crate::follow::{Reader, TypedPair};
use crate::gather;
use crate::schema::complaint;
use crate::store::Complaint;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use identity::{Attempt, Citizen, Directory};
use jiff::Timestamp;
use serde_json::json;
use server::{Form, Result};
use ui::{Errors, Page};
use uuid::Uuid;

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/me/complaints/add").get(get).post(post));
}

#[derive(Template)]
#[template(path = "claim.html")]
struct ClaimPage {
    page: Page,
    errors: Errors,
    number: String,
}

async fn get(citizen: Citizen) -> Result<HttpResponse> {
    server::page(&ClaimPage { page: citizen.page(), errors: Errors::none(), number: String::new() })
}

async fn post(
    request: HttpRequest,
    citizen: Citizen,
    directory: web::Data<Directory>,
    Form(typed): Form<TypedPair>,
) -> Result<HttpResponse> {
    let (attempt, reader, page) = (Attempt::of(&request)?, Reader::of(&request)?, citizen.page());
    let mut errors = Errors::none();
    if let (Some(tenant), Some((number, code))) = (typed.tenant(&directory).await?, typed.read())
        && let Some(complaint) = reader.by_code(attempt, &tenant, &number, &code).await?
    {
        let (id, now, person) = (tenant.id, reader.clock.now(), citizen.person().id);
        let is_theirs = reader.database.tenant(id, async |conn| claim(conn, id, now, &complaint, person, "code").await);
        if is_theirs.await? {
            return Ok(server::done(&page.url("/me"), page.t1("claim-done", "number", number.to_string())));
        }
        errors.add("number", page.t("claim-taken"));
    } else {
        errors = typed.refusal(&page);
    }
    server::page_with(StatusCode::UNPROCESSABLE_ENTITY, &ClaimPage { page, errors, number: typed.number_alone() })
}

/// Makes it the person's if it is nobody's, `by` its code or their proved address; of two at once one gets it. Whether it is theirs in the end.
pub(crate) async fn claim(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    of: &Complaint,
    person: Uuid,
    by: &str,
) -> QueryResult<bool> {
    let unowned = complaint::table
        .filter(complaint::tenant_id.eq(tenant))
        .filter(complaint::id.eq(of.id))
        .filter(complaint::person_id.is_null());
    let taken = diesel::update(unowned).set(complaint::person_id.eq(person)).execute(conn).await?;
    if taken == 0 {
        let owner: Option<Uuid> = complaint::table
            .filter(complaint::tenant_id.eq(tenant))
            .filter(complaint::id.eq(of.id))
            .select(complaint::person_id)
            .first(conn)
            .await?;
        return Ok(owner == Some(person));
    }
    identity::add_affiliation(conn, tenant, person).await?;
    identity::record(conn, tenant, now, Some(person), "complaint.claimed", &of.about(), json!({ "by": by })).await?;
    gather::forget(conn, tenant, of.id).await?;
    Ok(true)
}
