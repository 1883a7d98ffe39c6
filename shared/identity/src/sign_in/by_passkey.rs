//! Signing in with a passkey: without typing an address, or as the second step after a password.

use crate::actor::part;
use crate::factor::passkey::{self, Answer};
use crate::person::find_person;
use crate::session::NewSession;
use crate::session::browser::device_of;
use crate::sign_in::second::{self, find_pending, too_late};
use crate::{Method, Visitor, record_account, sign_in};
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use calendar::Clock;
use database::Database;
use serde::Deserialize;
use serde_json::json;
use server::{Error, Form, Limits, Rate, Result, Settings};
use std::collections::HashMap;

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/sign-in/passkey").post(post));
    cfg.service(web::resource("/{lang}/sign-in/passkey/begin").post(begin));
    cfg.service(web::resource("/{lang}/sign-in/second/passkey").post(post_second));
    cfg.service(web::resource("/{lang}/sign-in/second/passkey/begin").post(begin_second));
}

#[derive(Deserialize)]
struct PasskeyForm {
    #[serde(default)]
    next: String,
    #[serde(default)]
    ceremony: String,
    #[serde(default)]
    credential: String,
}

async fn begin(
    request: HttpRequest,
    _: Visitor,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    settings: web::Data<Settings>,
    Form(_): Form<HashMap<String, String>>,
) -> Result<HttpResponse> {
    Limits::count_client(Rate::SignIn, &request)?;
    let now = clock.now();
    let options = database.control(async |conn| passkey::begin(conn, &settings, now, None).await).await?;
    server::json(StatusCode::OK, &options)
}

async fn post(
    request: HttpRequest,
    visitor: Visitor,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    settings: web::Data<Settings>,
    Form(form): Form<PasskeyForm>,
) -> Result<HttpResponse> {
    Limits::count_client(Rate::SignIn, &request)?;
    let now = clock.now();
    let answer = Answer { ceremony: &form.ceremony, credential: &form.credential };
    let owner = database.control(async |conn| {
        let owner = passkey::prove(conn, &settings, now, None, &answer).await?;
        if owner.is_none() {
            record_account(conn, now, None, "sign-in.refused", json!({ "by": "passkey" })).await?;
        }
        Ok::<_, Error>(owner)
    });
    let Some(owner) = owner.await? else {
        metrics::counter!("diwan_sign_ins_total", "outcome" => "refused").increment(1);
        let page = visitor.page();
        return Ok(server::told(&page.url("/sign-in"), page.t("passkey-refused")));
    };
    sign_in::open(&request, &visitor, now, &NewSession::by(owner, &[Method::Passkey]), &form.next).await
}

async fn begin_second(
    request: HttpRequest,
    _: Visitor,
    clock: web::Data<Clock>,
    settings: web::Data<Settings>,
    Form(_): Form<HashMap<String, String>>,
) -> Result<HttpResponse> {
    Limits::count_client(Rate::SignIn, &request)?;
    let now = clock.now();
    let pending = find_pending(&request, now).await?.ok_or(Error::NotFound)?;
    let database: Database = part(&request)?;
    let options =
        database.control(async |conn| passkey::begin(conn, &settings, now, Some(pending.person)).await).await?;
    server::json(StatusCode::OK, &options)
}

async fn post_second(
    request: HttpRequest,
    visitor: Visitor,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    settings: web::Data<Settings>,
    Form(form): Form<PasskeyForm>,
) -> Result<HttpResponse> {
    Limits::count_client(Rate::SignIn, &request)?;
    let now = clock.now();
    let Some(pending) = find_pending(&request, now).await? else {
        return Ok(too_late(&visitor));
    };
    let id = pending.person;
    let person = database.read(async |conn| find_person(conn, id).await).await?.ok_or(Error::NotFound)?;
    let answer = Answer { ceremony: &form.ceremony, credential: &form.credential };
    let device = device_of(&request);
    let opened = database.control(async |conn| {
        if passkey::prove(conn, &settings, now, Some(id), &answer).await?.is_none() {
            record_account(conn, now, Some(id), "sign-in.second-refused", json!({ "by": "passkey" })).await?;
            return Ok(None);
        }
        Ok::<_, Error>(Some(pending.open(conn, now, Method::Passkey, &device).await?))
    });
    let page = visitor.page();
    match opened.await? {
        Some(token) => second::welcome(&request, &visitor, now, &person, token, &pending.next),
        None => Ok(server::told(&page.url("/sign-in/second"), page.t("passkey-refused"))),
    }
}
