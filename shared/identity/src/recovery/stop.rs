//! The owner of an account stops a recovery that is not theirs: by the link in the message, or from any open session.

use super::Link;
use super::store::{find, find_open, halt};
use super::{moment, rule::Standing};
use crate::{Citizen, Visitor};
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::Database;
use serde::Deserialize;
use server::{Fields, Form, Limits, Rate, Result, Settings};
use ui::Page;

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
    let stopped = database.control(async |conn| match find(conn, id).await? {
        Some(found) => halt(conn, now, &found, "link").await,
        None => Ok(false),
    });
    stopped.await?;
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
        Some(open) => halt(conn, now, &open, "session").await,
        None => Ok(false),
    });
    stopped.await?;
    let page = citizen.page();
    Ok(server::done(&page.url("/me/security"), page.t("recovery-stopped")))
}
