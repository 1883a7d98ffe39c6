//! The second step of a sign-in: whoever has a second factor is asked for it after a password, a link or a code that was sent,
//! so that none of these opens the account by itself (OWASP ASVS 5.0, 6.4.3).

use crate::actor::part;
use crate::factor::{Factors, take_code};
use crate::person::find_person;
use crate::schema::pending_sign_in;
use crate::session::browser::device_of;
use crate::session::device;
use crate::session::{NewSession, Provided};
use crate::tokens::token::{hash_token, new_secret};
use crate::{Assurance, Method, Person, Visitor, record_account, sign_in};
use actix_web::cookie::Cookie;
use actix_web::http::StatusCode;
use actix_web::http::header::{HeaderValue, RETRY_AFTER};
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::{Conn, Database};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::ToDiesel as _;
use serde::Deserialize;
use serde_json::json;
use server::{Error, Form, Guess, Guesses, Limits, Rate, Result, Settings, TooManyGuesses, see_other};
use ui::{Errors, Page, text_with};
use uuid::Uuid;

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/sign-in/second").get(get).post(post));
}

const COOKIE: &str = "second-step";
/// Then one begins again (OWASP ASVS 5.0, 6.5.5).
const LIFETIME: SignedDuration = SignedDuration::from_mins(10);

/// A sign-in that waits for its second step.
pub(crate) struct Pending {
    token_hash: Vec<u8>,
    pub(crate) person: Uuid,
    methods: Vec<String>,
    pub(crate) next: String,
    provided: Option<Provided>,
}

impl Pending {
    /// Takes the waiting sign-in away, and opens its session with a second factor added to what was proved; gives the cookie's
    /// value.
    ///
    /// # Errors
    /// [`Error::Conflict`] when another request was faster.
    pub(crate) async fn open(&self, conn: &mut Conn, now: Timestamp, method: Method, device: &str) -> Result<String> {
        let waiting = pending_sign_in::table.filter(pending_sign_in::token_hash.eq(&self.token_hash));
        if diesel::delete(waiting).execute(conn).await? == 0 {
            return Err(Error::Conflict);
        }
        Ok(sign_in::enter(conn, now, &NewSession { device: device.to_owned(), ..self.with(method) }).await?)
    }

    fn with(&self, method: Method) -> NewSession {
        let mut methods = self.methods.clone();
        methods.push(method.as_str().to_owned());
        let own: Vec<Method> = methods.iter().filter_map(|name| Method::of(name)).collect();
        let (assurance, provided) = (Assurance::of(&own), self.provided.clone());
        NewSession { person: self.person, methods, assurance, device: String::new(), proved_at: None, provided }
    }
}

#[derive(Deserialize)]
struct Asked {
    recovery: Option<String>,
}

#[derive(Deserialize)]
struct SecondForm {
    #[serde(default)]
    code: String,
}

#[derive(Template)]
#[template(path = "second.html")]
struct SecondPage {
    page: Page,
    errors: Errors,
    has_authenticator: bool,
    has_passkey: bool,
    /// Whether a recovery code is asked for.
    is_recovery: bool,
}

/// Notes that one factor was proved; gives the value of the cookie that waits for the second.
pub(crate) async fn wait(conn: &mut Conn, now: Timestamp, new: &NewSession, next: &str) -> QueryResult<String> {
    let token = new_secret();
    diesel::insert_into(pending_sign_in::table)
        .values((
            pending_sign_in::token_hash.eq(hash_token(&token)),
            pending_sign_in::person_id.eq(new.person),
            pending_sign_in::methods.eq(&new.methods),
            pending_sign_in::next.eq(next),
            pending_sign_in::issuer.eq(new.provided.as_ref().map(|provided| &provided.issuer)),
            pending_sign_in::issuer_sid.eq(new.provided.as_ref().and_then(|provided| provided.sid.as_ref())),
            pending_sign_in::expires_at.eq(now.checked_add(LIFETIME).unwrap_or(now).to_diesel()),
        ))
        .execute(conn)
        .await?;
    record_account(conn, now, Some(new.person), "sign-in.waits", json!({ "methods": new.methods })).await?;
    Ok(token)
}

/// The cookie of a sign-in that waits; empty to remove it.
pub(crate) fn cookie(settings: &Settings, token: String) -> Cookie<'static> {
    let mut cookie = settings.cookie(COOKIE, token);
    if cookie.value().is_empty() {
        cookie.make_removal();
    }
    cookie
}

/// The sign-in that waits in this browser.
pub(crate) async fn find_pending(request: &HttpRequest, now: Timestamp) -> Result<Option<Pending>> {
    let Some(cookie) = request.cookie(COOKIE) else {
        return Ok(None);
    };
    let database: Database = part(request)?;
    let token_hash = hash_token(cookie.value());
    type Columns = (Uuid, Vec<String>, String, Option<String>, Option<String>);
    let found: Option<Columns> = database
        .read(async |conn| {
            pending_sign_in::table
                .filter(pending_sign_in::token_hash.eq(&token_hash))
                .filter(pending_sign_in::expires_at.gt(now.to_diesel()))
                .select((
                    pending_sign_in::person_id,
                    pending_sign_in::methods,
                    pending_sign_in::next,
                    pending_sign_in::issuer,
                    pending_sign_in::issuer_sid,
                ))
                .first(conn)
                .await
                .optional()
        })
        .await?;
    Ok(found.map(|(person, methods, next, issuer, sid)| {
        let provided = issuer.map(|issuer| Provided { issuer, sid });
        Pending { token_hash, person, methods, next, provided }
    }))
}

/// Nothing waits here: one begins again.
pub(crate) fn too_late(visitor: &Visitor) -> HttpResponse {
    let page = visitor.page();
    server::told(&page.url("/sign-in"), page.t("second-expired"))
}

async fn get(
    request: HttpRequest,
    visitor: Visitor,
    clock: web::Data<Clock>,
    web::Query(asked): web::Query<Asked>,
) -> Result<HttpResponse> {
    match find_pending(&request, clock.now()).await? {
        Some(pending) => {
            let is_recovery = asked.recovery.is_some();
            show(&request, &visitor, &pending, is_recovery, Errors::none(), StatusCode::OK).await
        }
        None if visitor.person().is_some() => Ok(see_other(&visitor.page().url("/me"))),
        None => Ok(too_late(&visitor)),
    }
}

async fn post(
    request: HttpRequest,
    visitor: Visitor,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    settings: web::Data<Settings>,
    Form(form): Form<SecondForm>,
) -> Result<HttpResponse> {
    Limits::count_client(Rate::SignIn, &request)?;
    let now = clock.now();
    let Some(pending) = find_pending(&request, now).await? else {
        return Ok(too_late(&visitor));
    };
    let id = pending.person;
    let person = database.read(async |conn| find_person(conn, id).await).await?.ok_or(Error::NotFound)?;
    let guessing = Guessing::count(&request, &settings, now, &person).await?;
    let guessing = match guessing {
        Ok(guessing) => guessing,
        Err(seconds) => {
            let mut errors = Errors::none();
            let minutes = seconds.div_ceil(60).cast_signed();
            errors.add("code", text_with(visitor.lang(), "sign-in-too-many", &[("minutes", minutes.into())]));
            let status = StatusCode::TOO_MANY_REQUESTS;
            let mut answer = show(&request, &visitor, &pending, false, errors, status).await?;
            answer.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
            return Ok(answer);
        }
    };
    let device = device_of(&request);
    let opened = database.control(async |conn| {
        let Some(method) = take_code(conn, &settings, now, id, &form.code).await? else {
            record_account(conn, now, Some(id), "sign-in.second-refused", json!({})).await?;
            return Ok(None);
        };
        let token = pending.open(conn, now, method, &device).await?;
        Ok::<_, Error>(Some((token, method)))
    });
    let Some((token, method)) = opened.await? else {
        let mut errors = Errors::none();
        errors.add("code", visitor.page().t("second-wrong"));
        let is_recovery = form.code.trim().len() > 6;
        return show(&request, &visitor, &pending, is_recovery, errors, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    guessing.was_right();
    if method == Method::Recovery {
        crate::security::tell(&request, now, &person, "mail-security-code-used").await?;
    }
    welcome(&request, &visitor, now, &person, token, &pending.next)
}

/// The second step is done: the cookies, and the way to where they wanted to go.
pub(crate) fn welcome(
    request: &HttpRequest,
    visitor: &Visitor,
    now: Timestamp,
    person: &Person,
    token: String,
    next: &str,
) -> Result<HttpResponse> {
    let settings: Settings = part(request)?;
    let mut answer = sign_in::welcome(request, visitor, now, person, token, next)?;
    answer.add_cookie(&cookie(&settings, String::new())).map_err(Error::internal)?;
    Ok(answer)
}

/// Codes are guessed by who knows the password. Strangers are counted together; a browser that was signed in to the account
/// before is counted by itself, so that they cannot lock the owner out.
pub(crate) struct Guessing {
    guesses: Guesses,
    key: String,
}

impl Guessing {
    /// Counts a try; gives the seconds to wait when there were too many.
    async fn count(
        request: &HttpRequest,
        settings: &Settings,
        now: Timestamp,
        person: &Person,
    ) -> Result<std::result::Result<Self, u64>> {
        let guesses: Guesses = part(request)?;
        let account = device::account_key(settings, &person.email);
        let (by, key) = match device::known(request, settings, now, &account) {
            Some(device) => ("known device", format!("{} {device}", person.id)),
            None => ("strangers", person.id.to_string()),
        };
        match guesses.count(now, Guess::Second, &key) {
            Ok(_) => Ok(Ok(Self { guesses, key })),
            Err(TooManyGuesses { seconds, is_first }) => {
                if is_first {
                    let (database, id): (Database, Uuid) = (part(request)?, person.id);
                    let detail = json!({ "by": by });
                    let kind = "sign-in.second-limited";
                    database
                        .control(async |conn| record_account(conn, now, Some(id), kind, detail.clone()).await)
                        .await?;
                    crate::security::tell(request, now, person, "mail-security-guessed").await?;
                }
                Ok(Err(seconds))
            }
        }
    }

    fn was_right(&self) {
        self.guesses.take_back(Guess::Second, &self.key);
    }
}

async fn show(
    request: &HttpRequest,
    visitor: &Visitor,
    pending: &Pending,
    is_recovery: bool,
    errors: Errors,
    status: StatusCode,
) -> Result<HttpResponse> {
    let database: Database = part(request)?;
    let factors = database.read(async |conn| Factors::of(conn, pending.person).await).await?;
    let has_authenticator = factors.authenticator.is_some();
    let template = SecondPage {
        page: visitor.page(),
        errors,
        has_authenticator,
        has_passkey: !factors.passkeys.is_empty(),
        // Who has no app has nothing else to type.
        is_recovery: is_recovery || !has_authenticator,
    };
    server::page_with(status, &template)
}
