//! A new password: long, unlike what others use, and nothing else is asked of it (OWASP ASVS 5.0, 6.2). Every other session ends.

use super::{demand_proof, tell};
use crate::actor::part;
use crate::factor::weakness::{SHORTEST, Weakness};
use crate::person::{find_password_hash, set_password};
use crate::session::end_sessions_but;
use crate::{Citizen, Method, Passwords, record_account};
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::{Database, TenantId};
use jiff::Timestamp;
use jobs::Wake;
use serde::Deserialize;
use serde_json::json;
use server::{Error, Form, Guess, Guesses, Result, Settings};
use ui::{Errors, Page};

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/me/security/password").get(get).post(post));
}

#[derive(Deserialize)]
struct PasswordForm {
    #[serde(default)]
    present: String,
    #[serde(default)]
    password: String,
    #[serde(default)]
    again: String,
}

#[derive(Template)]
#[template(path = "password.html")]
struct PasswordPage {
    page: Page,
    errors: Errors,
    asks_present: bool,
    email: String,
    shortest: usize,
}

async fn get(citizen: Citizen, database: web::Data<Database>, clock: web::Data<Clock>) -> Result<HttpResponse> {
    let id = citizen.person().id;
    let hash = database.read(async |conn| find_password_hash(conn, id).await).await?;
    show(&citizen, asks_present(&citizen, hash.as_deref(), clock.now()), Errors::none())
}

/// Whether the present password must be given. Who has just signed in by another way may have forgotten it.
fn asks_present(citizen: &Citizen, hash: Option<&str>, now: Timestamp) -> bool {
    let by_password = citizen.session().methods.iter().any(|name| name == Method::Password.as_str());
    hash.is_some() && (by_password || citizen.demand_fresh(now).is_err())
}

async fn post(
    request: HttpRequest,
    citizen: Citizen,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    passwords: web::Data<Passwords>,
    settings: web::Data<Settings>,
    Form(form): Form<PasswordForm>,
) -> Result<HttpResponse> {
    let (person, page, now) = (citizen.person(), citizen.page(), clock.now());
    let id = person.id;
    let before = database.read(async |conn| find_password_hash(conn, id).await).await?;
    let asks_present = asks_present(&citizen, before.as_deref(), now);
    if !asks_present {
        demand_proof(&citizen, &database, now).await?;
    }
    let mut errors = Errors::none();
    if asks_present {
        let guesses: Guesses = part(&request)?;
        // By session: who stole one guesses for themselves, and locks nobody out.
        let key = format!("present {}", citizen.session().id);
        guesses.count(now, Guess::Device, &key)?;
        let is_right = passwords.is_right(form.present, before.clone()).await.unwrap_or(false);
        // The same form again, after the first was taken: its new password is in force.
        let is_done = !is_right && passwords.is_right(form.password.clone(), before.clone()).await.unwrap_or(false);
        if is_right || is_done {
            guesses.take_back(Guess::Device, &key);
        }
        if is_done {
            return Ok(server::done(&page.url("/me/security"), page.t("password-changed")));
        }
        if !is_right {
            errors.add("present", page.t("password-present-wrong"));
            database
                .control(async |conn| record_account(conn, now, Some(id), "password.refused", json!({})).await)
                .await?;
        }
    }
    match Weakness::of(&form.password, person).await? {
        Some(weakness) => errors.add("password", weakness.in_words(page.lang)),
        None if form.password != form.again => errors.add("again", page.t("password-again-differs")),
        None => {}
    }
    if !errors.is_empty() {
        return show(&citizen, asks_present, errors);
    }
    let hash = passwords.hash(form.password).await.map_err(Error::internal)?;
    let this = citizen.session().id;
    database
        .tenant(TenantId::PLATFORM, async |conn| {
            if !set_password(conn, id, before.as_deref(), &hash).await? {
                return Err(Error::Conflict);
            }
            let ended = end_sessions_but(conn, id, Some(this)).await?;
            record_account(conn, now, Some(id), "password.changed", json!({ "sessions": ended })).await?;
            Ok(tell::write(conn, &settings, now, person, "mail-security-password-changed").await?)
        })
        .await?;
    part::<Wake>(&request)?.up(TenantId::PLATFORM);
    Ok(server::done(&page.url("/me/security"), page.t("password-changed")))
}

fn show(citizen: &Citizen, asks_present: bool, errors: Errors) -> Result<HttpResponse> {
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let (page, email) = (citizen.page(), citizen.person().email.clone());
    server::page_with(status, &PasswordPage { page, errors, asks_present, email, shortest: SHORTEST })
}
