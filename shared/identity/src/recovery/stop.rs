//! The owner of an account stops a recovery that is not theirs: by the link in the message, or from any open session.

use super::Link;
use super::store::{self, find, find_open};
use super::{moment, rule::Standing};
use crate::{Citizen, Visitor, record_account};
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::{Conn, Database};
use diesel::result::QueryResult;
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::json;
use server::{Fields, Form, Limits, Rate, Result, Settings};
use ui::Page;
use uuid::Uuid;

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/sign-in/recovery/stop").get(get).post(post));
    cfg.service(web::resource("/{lang}/me/security/recovery/stop").post(post_own));
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Token {
    t: String,
}

#[derive(Template)]
#[template(path = "recovery_stop.html")]
struct StopPage {
    page: Page,
    token: String,
    /// From when on the link works; empty when there is nothing left to stop.
    at: String,
}

/// Opening the link does nothing: programs that look for harmful links open them too.
async fn get(
    request: HttpRequest,
    visitor: Visitor,
    database: web::Data<Database>,
    settings: web::Data<Settings>,
    clock: web::Data<Clock>,
    web::Query(Token { t }): web::Query<Token>,
) -> Result<HttpResponse> {
    Limits::count_client(Rate::SignIn, &request)?;
    let (page, now) = (visitor.page(), clock.now());
    let found = match Link::Stop.read(&settings.secret, &t) {
        Some(id) => database.read(async |conn| find(conn, id).await).await?,
        None => None,
    };
    let open = found.filter(|recovery| recovery.standing(now) != Standing::Over);
    let at = open.and_then(|recovery| recovery.usable_at).map(|at| moment(&page, at)).unwrap_or_default();
    let status = if at.is_empty() { StatusCode::GONE } else { StatusCode::OK };
    server::page_with(status, &StopPage { page, token: t, at })
}

async fn post(
    request: HttpRequest,
    visitor: Visitor,
    database: web::Data<Database>,
    settings: web::Data<Settings>,
    clock: web::Data<Clock>,
    Form(Token { t }): Form<Token>,
) -> Result<HttpResponse> {
    Limits::count_client(Rate::SignIn, &request)?;
    let (page, now) = (visitor.page(), clock.now());
    let Some(id) = Link::Stop.read(&settings.secret, &t) else {
        return server::page_with(StatusCode::GONE, &StopPage { page, token: String::new(), at: String::new() });
    };
    database.control(async |conn| stop(conn, now, id, "link").await).await?;
    Ok(server::done(&page.url("/sign-in"), page.t("recovery-stopped")))
}

async fn post_own(
    citizen: Citizen,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    Form(_): Form<Fields>,
) -> Result<HttpResponse> {
    let (now, person) = (clock.now(), citizen.person().id);
    let stopped = database.control(async |conn| match find_open(conn, now, person).await? {
        Some(open) => stop(conn, now, open.id, "session").await,
        None => Ok(()),
    });
    stopped.await?;
    let page = citizen.page();
    Ok(server::done(&page.url("/me/security"), page.t("recovery-stopped")))
}

/// Stops it, once.
async fn stop(conn: &mut Conn, now: Timestamp, id: Uuid, by: &str) -> QueryResult<()> {
    let Some(recovery) = find(conn, id).await? else {
        return Ok(());
    };
    if store::stop(conn, now, id).await? {
        record_account(conn, now, Some(recovery.person_id), "recovery.stopped", json!({ "by": by })).await?;
    }
    Ok(())
}
