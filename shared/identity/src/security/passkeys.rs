//! Adding a passkey under a name of one's own, and taking one away. A script asks the browser for it; see `passkeys.js`.

use super::{Onward, demand_proof, onward, tell};
use crate::actor::part;
use crate::factor::passkey::{self, Answer};
use crate::factor::{authenticator, recovery};
use crate::session::set_proved;
use crate::{Citizen, Method, record_account, session};
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::{Database, TenantId};
use jobs::Wake;
use serde::Deserialize;
use serde_json::json;
use server::{Error, Form, Limits, Rate, Result, Settings};
use ui::{Errors, Page};
use uuid::Uuid;

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/me/security/passkeys").get(get).post(post));
    cfg.service(web::resource("/{lang}/me/security/passkeys/begin").post(begin));
    cfg.service(web::resource("/{lang}/me/security/passkeys/remove").post(remove));
}

/// In characters: room for "my old phone with the broken screen".
const LONGEST_NAME: usize = 60;

#[derive(Deserialize)]
struct PasskeyForm {
    #[serde(default)]
    name: String,
    #[serde(default)]
    ceremony: String,
    #[serde(default)]
    credential: String,
    #[serde(default)]
    next: String,
}

#[derive(Deserialize)]
struct RemoveForm {
    #[serde(default)]
    id: Uuid,
}

#[derive(Template)]
#[template(path = "passkey.html")]
struct PasskeyPage {
    page: Page,
    errors: Errors,
    /// What was typed as its name.
    called: String,
    max: usize,
    next: String,
}

async fn get(
    citizen: Citizen,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    settings: web::Data<Settings>,
    web::Query(Onward { next }): web::Query<Onward>,
) -> Result<HttpResponse> {
    let factors = demand_proof(&citizen, &database, clock.now()).await?;
    if !passkey::are_possible(&settings) || !passkey::is_room(&factors.passkeys) {
        return Err(Error::NotFound);
    }
    show(&citizen, String::new(), next, Errors::none())
}

async fn begin(
    request: HttpRequest,
    citizen: Citizen,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    settings: web::Data<Settings>,
    Form(_): Form<std::collections::HashMap<String, String>>,
) -> Result<HttpResponse> {
    Limits::count_person(Rate::SignIn, &request, citizen.person().id)?;
    let (now, person) = (clock.now(), citizen.person());
    let factors = demand_proof(&citizen, &database, now).await?;
    if !passkey::is_room(&factors.passkeys) {
        return Err(Error::Conflict);
    }
    let options =
        database.control(async |conn| passkey::begin_registration(conn, &settings, now, person).await).await?;
    server::json(StatusCode::OK, &options)
}

async fn post(
    request: HttpRequest,
    citizen: Citizen,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    settings: web::Data<Settings>,
    Form(form): Form<PasskeyForm>,
) -> Result<HttpResponse> {
    let (now, person, page) = (clock.now(), citizen.person(), citizen.page());
    let id = person.id;
    demand_proof(&citizen, &database, now).await?;
    let name = form.name.trim();
    let mut errors = Errors::none();
    if name.is_empty() || name.chars().count() > LONGEST_NAME || name.contains(char::is_control) {
        errors.add("name", page.t1("passkey-name-wrong", "max", LONGEST_NAME));
        return show(&citizen, form.name, form.next, errors);
    }
    let this = citizen.session();
    let answer = Answer { ceremony: &form.ceremony, credential: &form.credential };
    let added = database.tenant(TenantId::PLATFORM, async |conn| {
        if !passkey::register(conn, &settings, now, id, &answer, name).await? {
            return Ok(None);
        }
        record_account(conn, now, Some(id), "passkey.added", json!({})).await?;
        tell::write(conn, &settings, now, person, "mail-security-factor-added").await?;
        Ok::<_, Error>(Some(set_proved(conn, now, this, Method::Passkey).await?))
    });
    let Some(token) = added.await? else {
        errors.add("name", page.t("passkey-not-added"));
        return show(&citizen, form.name, form.next, errors);
    };
    part::<Wake>(&request)?.up(TenantId::PLATFORM);
    let mut answer = server::done(&onward(&page, &form.next), page.t("passkey-added"));
    answer.add_cookie(&session::cookie(&settings, token)).map_err(Error::internal)?;
    Ok(answer)
}

async fn remove(
    request: HttpRequest,
    citizen: Citizen,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    settings: web::Data<Settings>,
    Form(form): Form<RemoveForm>,
) -> Result<HttpResponse> {
    let (now, person) = (clock.now(), citizen.person());
    let id = person.id;
    demand_proof(&citizen, &database, now).await?;
    database
        .tenant(TenantId::PLATFORM, async |conn| {
            if passkey::remove(conn, id, form.id).await? {
                if passkey::list(conn, id).await?.is_empty() && authenticator::added_at(conn, id).await?.is_none() {
                    recovery::remove(conn, id).await?;
                }
                record_account(conn, now, Some(id), "passkey.removed", json!({ "passkey": form.id })).await?;
                tell::write(conn, &settings, now, person, "mail-security-factor-removed").await?;
            }
            Ok::<_, diesel::result::Error>(())
        })
        .await?;
    part::<Wake>(&request)?.up(TenantId::PLATFORM);
    let page = citizen.page();
    Ok(server::done(&page.url("/me/security"), page.t("passkey-removed")))
}

fn show(citizen: &Citizen, called: String, next: String, errors: Errors) -> Result<HttpResponse> {
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    server::page_with(status, &PasskeyPage { page: citizen.page(), errors, called, max: LONGEST_NAME, next })
}
