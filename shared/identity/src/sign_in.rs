//! Signing in with a password, and out again.

use crate::actor::part;
use crate::device;
use crate::person::find_credentials;
use crate::session::{self, NewSession, SESSION_COOKIE, delete_session, insert_session};
use crate::{Method, Passwords, Visitor, record_account};
use actix_web::http::StatusCode;
use actix_web::http::header::{HeaderValue, RETRY_AFTER};
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::Database;
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::json;
use server::{Attempt, Error, Form, Guess, Guesses, Limits, Rate, Result, Settings, TooManyGuesses, see_other};
use ui::{Errors, Page, text_with};

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/sign-in").get(get).post(post));
    cfg.service(web::resource("/{lang}/sign-out").post(sign_out));
}

#[derive(Deserialize)]
struct Next {
    #[serde(default)]
    next: String,
}

#[derive(Deserialize)]
struct SignInForm {
    #[serde(default)]
    email: String,
    #[serde(default)]
    password: String,
    #[serde(default)]
    next: String,
}

#[derive(Template)]
#[template(path = "sign_in.html")]
struct SignInPage {
    page: Page,
    errors: Errors,
    email: String,
    next: String,
}

async fn get(visitor: Visitor, web::Query(query): web::Query<Next>) -> Result<HttpResponse> {
    if visitor.person().is_some() {
        return Ok(see_other(&destination(&visitor, &query.next)));
    }
    server::page(&SignInPage { page: visitor.page(), errors: Errors::none(), email: String::new(), next: query.next })
}

async fn post(
    request: HttpRequest,
    visitor: Visitor,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    passwords: web::Data<Passwords>,
    settings: web::Data<Settings>,
    Form(form): Form<SignInForm>,
) -> Result<HttpResponse> {
    Limits::count_client(Rate::SignIn, &request)?;
    let guesses: Guesses = part(&request)?;
    let now = clock.now();
    let email = form.email.trim();
    // No address is longer (RFC 5321) or holds a NUL, which PostgreSQL's text does not know.
    let found = if email.len() > 254 || email.contains('\0') {
        None
    } else {
        database.read(async |conn| find_credentials(conn, email).await).await?
    };
    // Counted by what was typed, so that an account that does not exist is limited like one that does.
    let account = device::account_key(&settings, email);
    let (guess, key) = match device::known(&request, &settings, now, &account) {
        Some(device) => (Guess::Device, format!("{account} {device}")),
        None => (Guess::Account, account.clone()),
    };
    let crowd = match strangers(&request, now, guess, email) {
        Err(Error::TooMany(seconds)) => {
            metrics::counter!("diwan_sign_ins_total", "outcome" => "limited").increment(1);
            return refused(&visitor, StatusCode::TOO_MANY_REQUESTS, email, form.next, Some(seconds));
        }
        crowd => crowd?,
    };
    if let Err(TooManyGuesses { seconds, is_first }) = guesses.count(now, guess, &key) {
        metrics::counter!("diwan_sign_ins_total", "outcome" => "limited").increment(1);
        if is_first {
            let person = found.map(|found| found.person.id);
            let by = if guess == Guess::Device { "known device" } else { "strangers" };
            database
                .control(async |conn| record_account(conn, now, person, "sign-in.limited", json!({ "by": by })).await)
                .await?;
        }
        return refused(&visitor, StatusCode::TOO_MANY_REQUESTS, email, form.next, Some(seconds));
    }
    let hash = found.as_ref().and_then(|found| found.password_hash.clone());
    let is_right = passwords.is_right(form.password, hash).await.unwrap_or(false);
    let person = found.filter(|found| is_right && (settings.demo || !found.demo)).map(|found| found.person);
    let Some(person) = person else {
        metrics::counter!("diwan_sign_ins_total", "outcome" => "refused").increment(1);
        database.control(async |conn| record_account(conn, now, None, "sign-in.refused", json!({})).await).await?;
        return refused(&visitor, StatusCode::UNPROCESSABLE_ENTITY, email, form.next, None);
    };
    guesses.take_back(guess, &key);
    if let Some(crowd) = crowd {
        crowd.was_right();
    }
    let new = NewSession::by(person.id, &[Method::Password]);
    let mut answer = open(&request, &visitor, now, &new, &form.next).await?;
    answer.add_cookie(&device::knowing(&request, &settings, now, &account)).map_err(Error::internal)?;
    Ok(answer)
}

/// Counts the try with those of everybody at addresses of the same domain, whether there are such accounts or not: one password
/// tried at every account of an administration crosses no account's own limit. A browser that the account knows is not counted.
fn strangers(request: &HttpRequest, now: Timestamp, guess: Guess, email: &str) -> Result<Option<Attempt>> {
    if guess == Guess::Device {
        return Ok(None);
    }
    let domain = email.rsplit('@').next().unwrap_or_default().to_lowercase();
    let mut attempt = Attempt::of(request, now, Guess::Password)?;
    attempt.at(Guess::Domain, &domain)?;
    Ok(Some(attempt))
}

/// Somebody proved who they are, by whatever way of signing in: their session is opened, and they go where they wanted to.
pub(crate) async fn open(
    request: &HttpRequest,
    visitor: &Visitor,
    now: Timestamp,
    new: &NewSession,
    next: &str,
) -> Result<HttpResponse> {
    let (database, settings): (Database, Settings) = (part(request)?, part(request)?);
    let token = database
        .control(async |conn| {
            let detail = json!({ "methods": new.methods, "assurance": new.assurance.to_string() });
            record_account(conn, now, Some(new.person), "signed-in", detail).await?;
            insert_session(conn, now, new).await
        })
        .await?;
    metrics::counter!("diwan_sign_ins_total", "outcome" => "accepted").increment(1);
    let mut answer = see_other(&destination(visitor, next));
    answer.add_cookie(&session::cookie(&settings, token)).map_err(Error::internal)?;
    Ok(answer)
}

/// The form again, without a word on whether there is such an account. With `wait`, the seconds until the next try.
fn refused(
    visitor: &Visitor,
    status: StatusCode,
    email: &str,
    next: String,
    wait: Option<u64>,
) -> Result<HttpResponse> {
    let page = visitor.page();
    let mut errors = Errors::none();
    errors.add(
        "email",
        match wait {
            Some(seconds) => {
                text_with(page.lang, "sign-in-too-many", &[("minutes", seconds.div_ceil(60).cast_signed().into())])
            }
            None => page.t("sign-in-wrong"),
        },
    );
    let template = SignInPage { page, errors, email: email.to_owned(), next };
    let mut answer = server::page_with(status, &template)?;
    if let Some(seconds) = wait {
        answer.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
    }
    Ok(answer)
}

async fn sign_out(
    request: HttpRequest,
    visitor: Visitor,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    settings: web::Data<Settings>,
    Form(_): Form<std::collections::HashMap<String, String>>,
) -> Result<HttpResponse> {
    if let Some(cookie) = request.cookie(SESSION_COOKIE) {
        database
            .control(async |conn| {
                let person = delete_session(conn, cookie.value()).await?;
                record_account(conn, clock.now(), person, "signed-out", json!({})).await
            })
            .await?;
    }
    let mut answer = server::done(&format!("/{}/", visitor.lang()), visitor.page().t("signed-out"));
    answer.add_cookie(&session::cookie(&settings, String::new())).map_err(Error::internal)?;
    Ok(answer)
}

/// The page that asked for the sign-in, when it is one of ours; else the person's own space.
fn destination(visitor: &Visitor, next: &str) -> String {
    server::own_path(next).unwrap_or_else(|| format!("/{}/me", visitor.lang()))
}
