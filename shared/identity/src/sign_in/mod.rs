//! Signing in with a password, and out again.

pub(crate) mod attempt;
pub(crate) mod by_passkey;
pub(crate) mod second;

use crate::actor::part;
use crate::factor::has_second;
use crate::factor::passkey;
use crate::people::staff::list_members_with;
use crate::person::{find_credentials, find_person};
use crate::provider::{Provider, farewell, routed_page};
use crate::session::browser::device_of;
use crate::session::device;
use crate::session::{self, NewSession, SESSION_COOKIE, delete_session, find_issuer, insert_session};
use crate::{Assurance, Method, Passwords, Permission as _, Person, Providers, Setup, Visitor, record_account};
use actix_web::http::StatusCode;
use actix_web::http::header::{HeaderValue, RETRY_AFTER};
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::{Conn, Database};
use diesel::result::QueryResult;
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
    #[serde(default)]
    way: String,
}

#[derive(Deserialize)]
struct SignInForm {
    #[serde(default)]
    email: String,
    #[serde(default)]
    password: String,
    #[serde(default)]
    next: String,
    #[serde(default)]
    way: String,
}

/// Says that an administrator comes by the last way in: with the password, past the provider of their administration.
pub(crate) const BY_PASSWORD: &str = "password";

#[derive(Template)]
#[template(path = "sign_in.html")]
struct SignInPage {
    page: Page,
    errors: Errors,
    email: String,
    next: String,
    /// [`BY_PASSWORD`], or empty.
    way: String,
    ways: Ways,
}

/// The ways in besides a password.
struct Ways {
    /// Whether passkeys are possible at our address.
    passkeys: bool,
    /// The national provider's address, where there is one.
    national: Option<String>,
    /// For people whose administration signs them in itself.
    administration: Option<String>,
    email: String,
    phone: String,
    sign_up: String,
}

impl Ways {
    async fn of(request: &HttpRequest, page: &Page, next: &str) -> Result<Self> {
        let (providers, database): (Providers, Database) = (part(request)?, part(request)?);
        let national = providers.national().map(|national| {
            address(page, "/sign-in/provider", &[("provider", &national.id.to_string()), ("next", next)])
        });
        let has_own = Providers::are_there_any(&database).await?;
        let administration = has_own.then(|| address(page, "/sign-in/administration", &[("next", next)]));
        let passkeys = passkey::are_possible(&part::<Settings>(request)?);
        let [email, phone, sign_up] =
            ["/sign-in/email", "/sign-in/phone", "/sign-up"].map(|path| address(page, path, &[("next", next)]));
        Ok(Self { passkeys, national, administration, email, phone, sign_up })
    }
}

/// An address of ours with a query; what is empty is left out.
pub(crate) fn address(page: &Page, path: &str, query: &[(&str, &str)]) -> String {
    let mut text = url::form_urlencoded::Serializer::new(String::new());
    text.extend_pairs(query.iter().filter(|(_, value)| !value.is_empty()));
    let text = text.finish();
    if text.is_empty() { page.url(path) } else { format!("{}?{text}", page.url(path)) }
}

async fn get(request: HttpRequest, visitor: Visitor, web::Query(query): web::Query<Next>) -> Result<HttpResponse> {
    if visitor.person().is_some() {
        return Ok(see_other(&destination(&visitor, &query.next)));
    }
    let page = visitor.page();
    let ways = Ways::of(&request, &page, &query.next).await?;
    let Next { next, way } = query;
    server::page(&SignInPage { page, errors: Errors::none(), email: String::new(), next, way: known(way), ways })
}

/// The page again, since another way in failed: `text` says why, and the others are there.
pub(crate) async fn again(
    request: &HttpRequest,
    visitor: &Visitor,
    status: StatusCode,
    email: &str,
    next: &str,
    text: String,
) -> Result<HttpResponse> {
    let mut page = visitor.page();
    // It stands at addresses of its own, which another language does not have.
    (page.path, page.person) = ("/sign-in".to_owned(), None);
    let mut errors = Errors::none();
    errors.add("ways", text);
    let ways = Ways::of(request, &page, next).await?;
    let (email, next, way) = (email.to_owned(), next.to_owned(), String::new());
    server::page_with(status, &SignInPage { page, errors, email, next, way, ways })
}

/// The way that a form carries on; nothing that we do not know.
fn known(way: String) -> String {
    if way == BY_PASSWORD { way } else { String::new() }
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
    let providers: Providers = part(&request)?;
    let provider = providers.for_email(&database, email).await?;
    if let Some(provider) = provider.as_ref().filter(|_| form.way != BY_PASSWORD) {
        return routed_page(&visitor, provider, &form.next);
    }
    let way = known(form.way);
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
            let status = StatusCode::TOO_MANY_REQUESTS;
            return refused(&request, &visitor, status, email, (form.next, way), Some(seconds)).await;
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
        let status = StatusCode::TOO_MANY_REQUESTS;
        return refused(&request, &visitor, status, email, (form.next, way), Some(seconds)).await;
    }
    let hash = found.as_ref().and_then(|found| found.password_hash.clone());
    let is_right = passwords.is_right(form.password, hash).await.unwrap_or(false);
    let person = found.map(|found| found.person).filter(|person| is_right && (settings.demo || !person.is_demo));
    let Some(person) = person else {
        metrics::counter!("diwan_sign_ins_total", "outcome" => "refused").increment(1);
        database.control(async |conn| record_account(conn, now, None, "sign-in.refused", json!({})).await).await?;
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return refused(&request, &visitor, status, email, (form.next, way), None).await;
    };
    guesses.take_back(guess, &key);
    if let Some(crowd) = crowd {
        crowd.was_right();
    }
    // The password is right; whether it is a way in is said to nobody before.
    if let Some(provider) = &provider
        && !keeps_password(&database, provider, &person).await?
    {
        return routed_page(&visitor, provider, &form.next);
    }
    let new = NewSession::by(person.id, &[Method::Password]);
    open(&request, &visitor, now, &new, &form.next).await
}

/// Whether somebody whose address belongs to an administration's provider may come by password all the same: who sets the
/// administration up must come in when the provider does not let anybody in.
async fn keeps_password(database: &Database, provider: &Provider, person: &Person) -> Result<bool> {
    let Some(tenant) = provider.tenant else {
        return Ok(false);
    };
    let members = database.tenant(tenant, async |conn| list_members_with(conn, tenant, Setup::NAME).await).await?;
    Ok(members.iter().any(|member| member.id == person.id))
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
/// Who proved one factor and has a second is asked for that first.
pub(crate) async fn open(
    request: &HttpRequest,
    visitor: &Visitor,
    now: Timestamp,
    new: &NewSession,
    next: &str,
) -> Result<HttpResponse> {
    let (database, settings): (Database, Settings) = (part(request)?, part(request)?);
    let mut new = new.clone();
    if new.device.is_empty() {
        new.device = device_of(request);
    }
    let (person, opened) = database
        .control(async |conn| {
            let person = find_person(conn, new.person).await?.ok_or(Error::NotFound)?;
            let opened = if new.assurance < Assurance::Substantial && has_second(conn, new.person).await? {
                Opened::Waits(second::wait(conn, now, &new, next).await?)
            } else {
                Opened::Session(enter(conn, now, &new).await?)
            };
            Ok::<_, Error>((person, opened))
        })
        .await?;
    match opened {
        Opened::Session(token) => welcome(request, visitor, now, &person, token, next),
        Opened::Waits(token) => {
            let mut answer = see_other(&visitor.page().url("/sign-in/second"));
            answer.add_cookie(&second::cookie(&settings, token)).map_err(Error::internal)?;
            Ok(answer)
        }
    }
}

/// What one factor opened: a session, or the wait for a second one. Either way the value of a cookie.
enum Opened {
    Session(String),
    Waits(String),
}

/// Opens a session, and notes it; gives the cookie's value.
pub(crate) async fn enter(conn: &mut Conn, now: Timestamp, new: &NewSession) -> QueryResult<String> {
    let detail = json!({ "methods": new.methods, "assurance": new.assurance.to_string() });
    record_account(conn, now, Some(new.person), "signed-in", detail).await?;
    insert_session(conn, now, new).await
}

/// The session is open: its cookie, the one by which the account knows this browser, and the way to where they wanted to go.
pub(crate) fn welcome(
    request: &HttpRequest,
    visitor: &Visitor,
    now: Timestamp,
    person: &Person,
    token: String,
    next: &str,
) -> Result<HttpResponse> {
    let settings: Settings = part(request)?;
    metrics::counter!("diwan_sign_ins_total", "outcome" => "accepted").increment(1);
    let account = device::account_key(&settings, &person.email);
    let mut answer = see_other(&destination(visitor, next));
    for cookie in [session::cookie(&settings, token), device::knowing(request, &settings, now, &account)] {
        answer.add_cookie(&cookie).map_err(Error::internal)?;
    }
    Ok(answer)
}

/// The form again, without a word on whether there is such an account. With `wait`, the seconds until the next try.
async fn refused(
    request: &HttpRequest,
    visitor: &Visitor,
    status: StatusCode,
    email: &str,
    (next, way): (String, String),
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
    let ways = Ways::of(request, &page, &next).await?;
    let template = SignInPage { page, errors, email: email.to_owned(), next, way, ways };
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
    let mut issuer = None;
    if let Some(cookie) = request.cookie(SESSION_COOKIE) {
        issuer = database
            .control(async |conn| {
                let issuer = find_issuer(conn, cookie.value()).await?;
                let person = delete_session(conn, cookie.value()).await?;
                record_account(conn, clock.now(), person, "signed-out", json!({})).await?;
                Ok::<_, diesel::result::Error>(issuer)
            })
            .await?;
    }
    let onwards = match issuer {
        Some(issuer) => farewell(&request, &visitor, &issuer).await?,
        None => None,
    };
    let home = || server::done(&format!("/{}/", visitor.lang()), visitor.page().t("signed-out"));
    let mut answer = onwards.unwrap_or_else(home);
    answer.add_cookie(&session::cookie(&settings, String::new())).map_err(Error::internal)?;
    Ok(answer)
}

/// The page that asked for the sign-in, when it is one of ours; else the person's own space.
pub(crate) fn destination(visitor: &Visitor, next: &str) -> String {
    server::own_path(next).unwrap_or_else(|| format!("/{}/me", visitor.lang()))
}
