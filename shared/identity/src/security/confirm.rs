//! A renewed proof of who one is, before what a thief of the session must not do (OWASP ASVS 5.0, 7.5.1): by the second factor
//! where there is one, else by the password. It opens the same session under a new cookie. Who came from their administration's
//! provider may prove it there instead, which opens a new one.

use crate::actor::part;
use crate::factor::passkey::{self, Answer};
use crate::factor::{Factors, take_code};
use crate::person::find_password_hash;
use crate::session::{self, SESSION_COOKIE, set_proved};
use crate::sign_in;
use crate::{Assurance, Citizen, Method, Passwords, Providers, record_account};
use actix_web::http::StatusCode;
use actix_web::http::header::{HeaderValue, RETRY_AFTER};
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::Database;
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::json;
use server::{Error, Form, Guess, Guesses, Limits, Rate, Result, Settings, TooManyGuesses, see_other};
use ui::{Errors, Link, Page, text_with};

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/me/security/confirm").get(get).post(post));
    cfg.service(web::resource("/{lang}/me/security/confirm/passkey").post(begin_passkey));
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    next: String,
    /// The assurance that an act demands.
    #[serde(default)]
    acr: String,
}

#[derive(Deserialize)]
struct ConfirmForm {
    #[serde(default)]
    next: String,
    #[serde(default)]
    password: String,
    #[serde(default)]
    code: String,
    #[serde(default)]
    ceremony: String,
    #[serde(default)]
    credential: String,
}

#[derive(Template)]
#[template(path = "confirm.html")]
struct ConfirmPage {
    page: Page,
    errors: Errors,
    next: String,
    /// Whether it is for what protects their account; else for an act in an administration or on the platform.
    is_account: bool,
    has_password: bool,
    has_second: bool,
    has_authenticator: bool,
    has_passkey: bool,
    /// Where their administration's provider asks them again.
    provider: Option<Link>,
}

async fn get(
    request: HttpRequest,
    citizen: Citizen,
    database: web::Data<Database>,
    web::Query(asked): web::Query<Asked>,
) -> Result<HttpResponse> {
    let id = citizen.person().id;
    let factors = database.read(async |conn| Factors::of(conn, id).await).await?;
    if !asked.acr.is_empty() && asked.acr != Assurance::Low.as_str() && !factors.has_second() {
        // Nothing that they could type here is enough.
        let page = citizen.page();
        return Ok(server::told(&page.url("/me/security"), page.t("confirm-second-missing")));
    }
    show(&request, &citizen, &factors, asked.next, Errors::none(), StatusCode::OK).await
}

async fn post(
    request: HttpRequest,
    citizen: Citizen,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    settings: web::Data<Settings>,
    Form(form): Form<ConfirmForm>,
) -> Result<HttpResponse> {
    let (now, id, this) = (clock.now(), citizen.person().id, citizen.session());
    let factors = database.read(async |conn| Factors::of(conn, id).await).await?;
    let guesses: Guesses = part(&request)?;
    // By session: who stole one guesses for themselves, and locks nobody out.
    let key = format!("confirm {}", this.id);
    let guess = if factors.has_second() { Guess::Second } else { Guess::Device };
    if let Err(TooManyGuesses { seconds, .. }) = guesses.count(now, guess, &key) {
        let mut errors = Errors::none();
        let minutes = seconds.div_ceil(60).cast_signed();
        errors.add(field(&factors), text_with(citizen.lang(), "confirm-too-many", &[("minutes", minutes.into())]));
        let mut answer = show(&request, &citizen, &factors, form.next, errors, StatusCode::TOO_MANY_REQUESTS).await?;
        answer.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
        return Ok(answer);
    }
    let is_password_right = !factors.has_second() && is_password_right(&request, &database, &citizen, &form).await?;
    let proved = database.control(async |conn| {
        let method = if is_password_right {
            Some(Method::Password)
        } else if !form.credential.is_empty() {
            let answer = Answer { ceremony: &form.ceremony, credential: &form.credential };
            passkey::prove(conn, &settings, now, Some(id), &answer).await?.map(|_| Method::Passkey)
        } else {
            take_code(conn, &settings, now, id, &form.code).await?
        };
        let Some(method) = method else {
            record_account(conn, now, Some(id), "proof.refused", json!({ "session": this.id })).await?;
            return Ok(None);
        };
        let detail = json!({ "session": this.id, "method": method.as_str() });
        record_account(conn, now, Some(id), "proof.given", detail).await?;
        Ok::<_, Error>(Some((method, set_proved(conn, now, this, method).await?)))
    });
    let Some((method, token)) = proved.await? else {
        let mut errors = Errors::none();
        let field = field(&factors);
        errors.add(field, citizen.page().t(if field == "code" { "second-wrong" } else { "confirm-wrong" }));
        return show(&request, &citizen, &factors, form.next, errors, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    guesses.take_back(guess, &key);
    if method == Method::Recovery {
        super::tell(&request, now, citizen.person(), "mail-security-code-used").await?;
    }
    let next = server::own_path(&form.next).unwrap_or_else(|| citizen.page().url("/me/security"));
    let mut answer = see_other(&next);
    answer.add_cookie(&session::cookie(&settings, token)).map_err(Error::internal)?;
    Ok(answer)
}

async fn is_password_right(
    request: &HttpRequest,
    database: &Database,
    citizen: &Citizen,
    form: &ConfirmForm,
) -> Result<bool> {
    let (passwords, id): (Passwords, _) = (part(request)?, citizen.person().id);
    let hash = database.read(async |conn| find_password_hash(conn, id).await).await?;
    Ok(passwords.is_right(form.password.clone(), hash).await.unwrap_or(false))
}

async fn begin_passkey(
    request: HttpRequest,
    citizen: Citizen,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    settings: web::Data<Settings>,
    Form(_): Form<std::collections::HashMap<String, String>>,
) -> Result<HttpResponse> {
    Limits::count_person(Rate::SignIn, &request, citizen.person().id)?;
    let (now, id): (Timestamp, _) = (clock.now(), citizen.person().id);
    let options = database.control(async |conn| passkey::begin(conn, &settings, now, Some(id)).await).await?;
    server::json(StatusCode::OK, &options)
}

/// The field that is wrong when the proof is.
fn field(factors: &Factors) -> &'static str {
    if factors.has_second() { "code" } else { "password" }
}

async fn show(
    request: &HttpRequest,
    citizen: &Citizen,
    factors: &Factors,
    next: String,
    errors: Errors,
    status: StatusCode,
) -> Result<HttpResponse> {
    let (page, providers, database): (_, Providers, Database) = (citizen.page(), part(request)?, part(request)?);
    let provider = match request.cookie(SESSION_COOKIE) {
        Some(cookie) => providers.of_session(&database, cookie.value(), &citizen.person().email).await?,
        None => None,
    };
    let provider = provider.map(|provider| {
        let query = [("provider", provider.id.to_string()), ("next", next.clone()), ("again", "true".to_owned())];
        let query = query.each_ref().map(|(name, value)| (*name, value.as_str()));
        let href = sign_in::address(&page, "/sign-in/provider", &query);
        Link::new(href, page.t1("ways-routed-button", "provider", provider.name(page.lang)))
    });
    let own = page.url("/me/");
    let template = ConfirmPage {
        is_account: next.is_empty() || next.starts_with(&own),
        page,
        errors,
        next,
        has_password: factors.has_password,
        has_second: factors.has_second(),
        has_authenticator: factors.authenticator.is_some(),
        has_passkey: !factors.passkeys.is_empty(),
        provider,
    };
    server::page_with(status, &template)
}
