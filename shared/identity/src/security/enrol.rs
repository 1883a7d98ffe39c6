//! Adding an authenticator, putting another in its place, taking it away.

use super::recovery_codes::{self, CodesPage};
use super::{Onward, demand_proof, onward, tell, with_next};
use crate::actor::part;
use crate::code::compact;
use crate::factor::authenticator::{self, Shown};
use crate::factor::{passkey, recovery};
use crate::session::set_proved;
use crate::{Citizen, Method, record_account, session};
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::{Database, TenantId};
use jiff::Timestamp;
use jobs::Wake;
use serde::Deserialize;
use serde_json::json;
use server::{Error, Form, Guess, Guesses, Result, Settings, see_other};
use ui::{Errors, Page};
use uuid::Uuid;

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/me/security/authenticator").get(get).post(offer));
    cfg.service(web::resource("/{lang}/me/security/authenticator/confirm").post(confirm));
    cfg.service(web::resource("/{lang}/me/security/authenticator/remove").post(remove));
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct CodeForm {
    /// Nil: the form makes one.
    token: Uuid,
    code: String,
    next: String,
}

#[derive(Template)]
#[template(path = "authenticator.html")]
struct AuthenticatorPage {
    page: Page,
    errors: Errors,
    qr: String,
    /// The same, to be typed.
    typed: String,
    token: String,
    next: String,
}

/// A secret to be shown: the page that shows it changes nothing.
async fn offer(
    citizen: Citizen,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    settings: web::Data<Settings>,
    Form(Onward { next }): Form<Onward>,
) -> Result<HttpResponse> {
    let (now, id) = (clock.now(), citizen.person().id);
    demand_proof(&citizen, &database, now).await?;
    database.control(async |conn| authenticator::offer(conn, &settings, now, id).await).await?;
    Ok(see_other(&with_next(citizen.page().url("/me/security/authenticator"), &next)))
}

async fn get(
    citizen: Citizen,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    settings: web::Data<Settings>,
    web::Query(Onward { next }): web::Query<Onward>,
) -> Result<HttpResponse> {
    let now = clock.now();
    demand_proof(&citizen, &database, now).await?;
    let form = CodeForm { next, ..CodeForm::default() };
    show(&citizen, &database, &settings, now, form, Errors::none()).await
}

async fn confirm(
    request: HttpRequest,
    citizen: Citizen,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    settings: web::Data<Settings>,
    Form(form): Form<CodeForm>,
) -> Result<HttpResponse> {
    let (now, person, this) = (clock.now(), citizen.person(), citizen.session());
    let id = person.id;
    let factors = demand_proof(&citizen, &database, now).await?;
    part::<Guesses>(&request)?.count(now, Guess::Device, &format!("enrol {}", this.id))?;
    let code = compact(&form.code);
    let codes = recovery::codes(&settings, id, form.token);
    let is_first = factors.codes_left == 0;
    let confirmed = database.tenant(TenantId::PLATFORM, async |conn| {
        if !authenticator::confirm(conn, &settings, now, id, &code).await? {
            return Ok(None);
        }
        if is_first {
            recovery::set_codes(conn, id, &codes).await?;
        }
        record_account(conn, now, Some(id), "authenticator.added", json!({ "recovery_codes": is_first })).await?;
        tell::write(conn, &settings, now, person, "mail-security-factor-added").await?;
        Ok::<_, Error>(Some(set_proved(conn, now, this, Method::Otp).await?))
    });
    let page = citizen.page();
    let next = onward(&page, &form.next);
    let Some(token) = confirmed.await? else {
        // The same form again, after the first was taken: its codes are those in force.
        if recovery_codes::are_in_force(&database, id, &codes).await? {
            return server::page(&CodesPage { page, codes, next });
        }
        let mut errors = Errors::none();
        errors.add("code", page.t("authenticator-wrong"));
        return show(&citizen, &database, &settings, now, form, errors).await;
    };
    part::<Wake>(&request)?.up(TenantId::PLATFORM);
    let mut answer = if is_first {
        server::page(&CodesPage { page, codes, next })?
    } else {
        server::done(&next, page.t("authenticator-added"))
    };
    answer.add_cookie(&session::cookie(&settings, token)).map_err(Error::internal)?;
    Ok(answer)
}

async fn remove(
    request: HttpRequest,
    citizen: Citizen,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    settings: web::Data<Settings>,
    Form(_): Form<std::collections::HashMap<String, String>>,
) -> Result<HttpResponse> {
    let (now, person) = (clock.now(), citizen.person());
    let id = person.id;
    demand_proof(&citizen, &database, now).await?;
    database
        .tenant(TenantId::PLATFORM, async |conn| {
            if authenticator::remove(conn, id).await? {
                if passkey::list(conn, id).await?.is_empty() {
                    recovery::remove(conn, id).await?;
                }
                record_account(conn, now, Some(id), "authenticator.removed", json!({})).await?;
                tell::write(conn, &settings, now, person, "mail-security-factor-removed").await?;
            }
            Ok::<_, diesel::result::Error>(())
        })
        .await?;
    part::<Wake>(&request)?.up(TenantId::PLATFORM);
    let page = citizen.page();
    Ok(server::done(&page.url("/me/security"), page.t("authenticator-removed")))
}

/// The secret that waits for its first code; when none does any more, one begins again.
async fn show(
    citizen: &Citizen,
    database: &Database,
    settings: &Settings,
    now: Timestamp,
    form: CodeForm,
    errors: Errors,
) -> Result<HttpResponse> {
    let (page, person) = (citizen.page(), citizen.person());
    let Some(sealed) = database.read(async |conn| authenticator::find_offer(conn, now, person.id).await).await? else {
        let security = with_next(page.url("/me/security"), &form.next);
        return Ok(server::told(&security, page.t("authenticator-again")));
    };
    let Shown { url, typed } = authenticator::show(settings, person.id, &person.email, &sealed)?;
    let qr = typeset::qr_svg(&url).map_err(Error::internal)?;
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let token = if form.token.is_nil() { String::new() } else { form.token.to_string() };
    server::page_with(status, &AuthenticatorPage { page, errors, qr, typed, token, next: form.next })
}
