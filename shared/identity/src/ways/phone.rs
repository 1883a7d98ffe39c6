//! Signing in with a code that was sent to one's telephone, and proving that the telephone is one's own. An SMS is the weakest
//! way in: it opens no more than one factor does, and the others are always offered beside it (OWASP ASVS 5.0, 6.6.1).

use super::count_message;
use super::proof::{Detail, NewProof, Purpose, Seat, find_proof_here, insert_proof, is_code, use_proof};
use crate::actor::{is_demo, part};
use crate::person::{find_by_phone, is_active, set_phone};
use crate::security::demand_proof;
use crate::session::NewSession;
use crate::{Citizen, Method, Visitor, record_account, sign_in};
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::{Conn, Database, TenantId};
use diesel::result::{Error as DieselError, QueryResult};
use jiff::Timestamp;
use jobs::Wake;
use notifications::{Phone, Sms};
use serde::Deserialize;
use serde_json::json;
use server::{Form, Limits, Rate, Result, Settings, see_other};
use ui::{Errors, Lang, Page, text_with};
use uuid::Uuid;

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/sign-in/phone").get(get).post(post));
    cfg.service(web::resource("/{lang}/sign-in/phone/code").get(get_code).post(post_code));
    cfg.service(web::resource("/{lang}/me/profile/phone").get(get_own).post(post_own));
    cfg.service(web::resource("/{lang}/me/profile/phone/code").get(get_own_code).post(post_own_code));
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct PhoneForm {
    phone: String,
    next: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct CodeForm {
    code: String,
}

/// Asks for a number, then for the code; for a sign-in and for one's own profile.
#[derive(Template)]
#[template(path = "phone.html")]
struct PhonePage {
    page: Page,
    errors: Errors,
    typed: PhoneForm,
    /// Whether the code is asked for.
    asks_code: bool,
    action: &'static str,
    /// The keys of its title and its lead.
    words: [&'static str; 2],
    back: &'static str,
}

const SIGN_IN: (&str, [&str; 2], &str) = ("/sign-in/phone", ["phone-sign-in-title", "phone-sign-in-lead"], "/sign-in");
const CODE: (&str, [&str; 2], &str) = ("/sign-in/phone/code", ["phone-code-title", "phone-code-lead"], "/sign-in");
const OWN: (&str, [&str; 2], &str) = ("/me/profile/phone", ["phone-own-title", "phone-own-lead"], "/me/profile");
const OWN_CODE: (&str, [&str; 2], &str) =
    ("/me/profile/phone/code", ["phone-code-title", "phone-code-lead"], "/me/profile");

fn show(
    page: Page,
    (action, words, back): (&'static str, [&'static str; 2], &'static str),
    typed: PhoneForm,
    errors: Errors,
    status: StatusCode,
) -> Result<HttpResponse> {
    let asks_code = action.ends_with("/code");
    server::page_with(status, &PhonePage { page, errors, typed, asks_code, action, words, back })
}

fn wrong(field: &str, text: String) -> Errors {
    let mut errors = Errors::none();
    errors.add(field, text);
    errors
}

async fn get(visitor: Visitor, web::Query(typed): web::Query<PhoneForm>) -> Result<HttpResponse> {
    if visitor.person().is_some() {
        return Ok(see_other(&sign_in::destination(&visitor, &typed.next)));
    }
    show(visitor.page(), SIGN_IN, typed, Errors::none(), StatusCode::OK)
}

async fn post(request: HttpRequest, visitor: Visitor, Form(form): Form<PhoneForm>) -> Result<HttpResponse> {
    ask(&request, visitor.page(), visitor.lang(), form, None).await
}

async fn get_own(citizen: Citizen, database: web::Data<Database>, clock: web::Data<Clock>) -> Result<HttpResponse> {
    demand_proof(&citizen, &database, clock.now()).await?;
    show(citizen.page(), OWN, PhoneForm::default(), Errors::none(), StatusCode::OK)
}

async fn post_own(request: HttpRequest, citizen: Citizen, Form(form): Form<PhoneForm>) -> Result<HttpResponse> {
    let (database, clock): (Database, Clock) = (part(&request)?, part(&request)?);
    demand_proof(&citizen, &database, clock.now()).await?;
    ask(&request, citizen.page(), citizen.person().lang, form, Some(citizen.person().id)).await
}

/// Sends a code: to a number that opens an account, or to one that `owner` wants to prove. The answer is the same when the
/// number opens nothing, and nothing is sent then.
async fn ask(
    request: &HttpRequest,
    page: Page,
    lang: Lang,
    form: PhoneForm,
    owner: Option<Uuid>,
) -> Result<HttpResponse> {
    let (database, settings, clock): (Database, Settings, Clock) = (part(request)?, part(request)?, part(request)?);
    let here = if owner.is_some() { OWN } else { SIGN_IN };
    let Ok(phone) = Phone::parse(&form.phone) else {
        let errors = wrong("phone", page.t("phone-wrong"));
        return show(page, here, form, errors, StatusCode::UNPROCESSABLE_ENTITY);
    };
    let (now, number) = (clock.now(), phone.to_string());
    if let Err(too_many) = count_message(request, now, &number)? {
        let minutes = too_many.seconds.div_ceil(60).cast_signed();
        let errors = wrong("phone", text_with(page.lang, "ways-too-many", &[("minutes", minutes.into())]));
        return show(page, here, form, errors, StatusCode::TOO_MANY_REQUESTS);
    }
    let (seat, is_demo) = (Seat::fresh(), is_demo(request));
    let detail = Detail { next: form.next, ..Detail::default() };
    let asked = database.tenant(TenantId::PLATFORM, async |conn| {
        let person = match owner {
            Some(person) => Some(person),
            None => opened_by(conn, &number, is_demo).await?,
        };
        let purpose = if owner.is_some() { Purpose::Number } else { Purpose::Sms };
        let new = NewProof { purpose, person, target: &number, detail: detail.clone() };
        insert_proof(conn, now, &settings.secret, &seat, &new).await?;
        if let Some(person) = person {
            let code = seat.sms_code(&settings.secret);
            let body = text_with(lang, "sms-code", &[("code", code.as_str().into())]);
            let sms = Sms { recipient: phone.clone(), body, about: format!("person:{person}") };
            notifications::send_sms(conn, TenantId::PLATFORM, now, &sms).await?;
        }
        Ok::<_, DieselError>(())
    });
    asked.await?;
    part::<Wake>(request)?.up(TenantId::PLATFORM);
    let mut answer = see_other(&page.url(if owner.is_some() { OWN_CODE.0 } else { CODE.0 }));
    seat.keep(&mut answer, &settings)?;
    Ok(answer)
}

async fn opened_by(conn: &mut Conn, number: &str, is_demo: bool) -> QueryResult<Option<Uuid>> {
    let Some(person) = find_by_phone(conn, number).await? else {
        return Ok(None);
    };
    Ok(is_active(conn, person, is_demo).await?.then_some(person))
}

async fn get_code(visitor: Visitor) -> Result<HttpResponse> {
    show(visitor.page(), CODE, PhoneForm::default(), Errors::none(), StatusCode::OK)
}

async fn post_code(request: HttpRequest, visitor: Visitor, Form(form): Form<CodeForm>) -> Result<HttpResponse> {
    let (clock, is_demo): (Clock, bool) = (part(&request)?, is_demo(&request));
    let now = clock.now();
    match proved(&request, now, Purpose::Sms, &form.code).await? {
        Some((Some(person), _, next)) => {
            let database: Database = part(&request)?;
            if database.read(async |conn| is_active(conn, person, is_demo).await).await? {
                let new = NewSession::by(person, &[Method::Sms]);
                return sign_in::open(&request, &visitor, now, &new, &next).await;
            }
            refuse(visitor.page(), CODE)
        }
        _ => refuse(visitor.page(), CODE),
    }
}

fn refuse(page: Page, here: (&'static str, [&'static str; 2], &'static str)) -> Result<HttpResponse> {
    let errors = wrong("code", page.t("phone-code-wrong"));
    show(page, here, PhoneForm::default(), errors, StatusCode::UNPROCESSABLE_ENTITY)
}

/// Whose proof the code completes, of what number, and where they wanted to go; none when it is wrong, used or too late.
async fn proved(
    request: &HttpRequest,
    now: Timestamp,
    purpose: Purpose,
    code: &str,
) -> Result<Option<(Option<Uuid>, String, String)>> {
    Limits::count_client(Rate::SignIn, request)?;
    let (database, settings): (Database, Settings) = (part(request)?, part(request)?);
    let Some(seat) = Seat::of(request) else {
        return Ok(None);
    };
    let Some(proof) = database.read(async |conn| find_proof_here(conn, now, &seat, purpose).await).await? else {
        return Ok(None);
    };
    // The try is kept whatever comes of it: two transactions.
    let is_right = database.control(async |conn| is_code(conn, &settings.secret, proof.id, code).await).await?;
    if !is_right || !database.control(async |conn| use_proof(conn, now, proof.id).await).await? {
        return Ok(None);
    }
    Ok(Some((proof.person, proof.target, proof.detail.next)))
}

async fn get_own_code(citizen: Citizen) -> Result<HttpResponse> {
    show(citizen.page(), OWN_CODE, PhoneForm::default(), Errors::none(), StatusCode::OK)
}

async fn post_own_code(request: HttpRequest, citizen: Citizen, Form(form): Form<CodeForm>) -> Result<HttpResponse> {
    let (database, clock): (Database, Clock) = (part(&request)?, part(&request)?);
    let (now, id, page) = (clock.now(), citizen.person().id, citizen.page());
    match proved(&request, now, Purpose::Number, &form.code).await? {
        Some((person, number, _)) if person == Some(id) => {
            let set = database.control(async |conn| {
                set_phone(conn, now, id, &number).await?;
                record_account(conn, now, Some(id), "phone.proved", json!({})).await
            });
            set.await?;
            Ok(server::done(&page.url("/me/profile"), page.t("phone-done")))
        }
        _ => refuse(page, OWN_CODE),
    }
}
