//! A new set of recovery codes, shown once, to be printed and put away.

use super::{demand_proof, onward, tell};
use crate::actor::part;
use crate::factor::recovery;
use crate::schema::recovery_code;
use crate::tokens::token::hash_token;
use crate::{Citizen, record_account};
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::{Database, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jobs::Wake;
use serde::Deserialize;
use serde_json::json;
use server::{Form, Result, Settings};
use ui::Page;
use uuid::Uuid;

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/me/security/recovery-codes").post(post));
}

#[derive(Deserialize)]
struct CodesForm {
    #[serde(default)]
    token: Uuid,
    #[serde(default)]
    next: String,
}

/// The codes, this once.
#[derive(Template)]
#[template(path = "recovery_codes.html")]
pub(super) struct CodesPage {
    pub(super) page: Page,
    pub(super) codes: Vec<String>,
    /// The address that follows, once they are kept.
    pub(super) next: String,
}

/// The answer is the page itself, not a way to it: no address shows the codes again. The same form once more shows the same.
async fn post(
    request: HttpRequest,
    citizen: Citizen,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    settings: web::Data<Settings>,
    Form(form): Form<CodesForm>,
) -> Result<HttpResponse> {
    let (now, person, page) = (clock.now(), citizen.person(), citizen.page());
    let id = person.id;
    let factors = demand_proof(&citizen, &database, now).await?;
    if !factors.has_second() {
        return Ok(server::told(&page.url("/me/security"), page.t("confirm-second-missing")));
    }
    let next = onward(&page, &form.next);
    let codes = recovery::codes(&settings, id, form.token);
    if are_in_force(&database, id, &codes).await? {
        return server::page(&CodesPage { page, codes, next });
    }
    database
        .tenant(TenantId::PLATFORM, async |conn| {
            recovery::set_codes(conn, id, &codes).await?;
            record_account(conn, now, Some(id), "recovery-codes.made", json!({})).await?;
            tell::write(conn, &settings, now, person, "mail-security-codes-made").await
        })
        .await?;
    part::<Wake>(&request)?.up(TenantId::PLATFORM);
    server::page(&CodesPage { page, codes, next })
}

/// Whether these are the person's codes already.
pub(crate) async fn are_in_force(database: &Database, person: Uuid, codes: &[String]) -> Result<bool> {
    let Some(first) = codes.first() else {
        return Ok(false);
    };
    let hash = hash_token(&recovery::plain(first));
    let known = recovery_code::table
        .filter(recovery_code::person_id.eq(person))
        .filter(recovery_code::code_hash.eq(&hash))
        .count();
    let count: i64 = database.read(async |conn| known.get_result(conn).await).await?;
    Ok(count > 0)
}
