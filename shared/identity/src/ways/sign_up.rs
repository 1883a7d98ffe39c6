//! An account of one's own with a password. The address is proved before the account exists, and the answer is the same when
//! it has one already: then its owner is told by e-mail.

use super::count_message;
use super::email::{address_of, is_sent};
use super::letters::{send_known, send_link};
use super::proof::{Detail, NewProof, Purpose, Seat};
use crate::actor::{is_demo, part};
use crate::factor::weakness::{SHORTEST, password_fault};
use crate::person::{Account, find_account, name_of};
use crate::provider::routed_page;
use crate::{Passwords, Providers, Visitor, sign_in};
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::{Database, TenantId};
use diesel::result::Error as DieselError;
use jobs::Wake;
use serde::Deserialize;
use server::{Error, Form, Result, Settings, see_other};
use ui::{Errors, Page, text_with};

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/sign-up").get(get).post(post));
}

#[derive(Clone, Default, Deserialize)]
#[serde(default)]
struct SignUpForm {
    name: String,
    email: String,
    password: String,
    next: String,
}

#[derive(Template)]
#[template(path = "sign_up.html")]
struct SignUpPage {
    page: Page,
    errors: Errors,
    typed: SignUpForm,
    shortest: usize,
}

#[derive(Deserialize)]
struct Next {
    #[serde(default)]
    next: String,
}

async fn get(visitor: Visitor, web::Query(Next { next }): web::Query<Next>) -> Result<HttpResponse> {
    if visitor.person().is_some() {
        return Ok(see_other(&sign_in::destination(&visitor, &next)));
    }
    show(&visitor, SignUpForm { next, ..SignUpForm::default() }, Errors::none(), StatusCode::OK)
}

fn show(visitor: &Visitor, typed: SignUpForm, errors: Errors, status: StatusCode) -> Result<HttpResponse> {
    server::page_with(status, &SignUpPage { page: visitor.page(), errors, typed, shortest: SHORTEST })
}

async fn post(request: HttpRequest, visitor: Visitor, Form(form): Form<SignUpForm>) -> Result<HttpResponse> {
    let (database, settings, clock): (Database, Settings, Clock) = (part(&request)?, part(&request)?, part(&request)?);
    let (passwords, providers): (Passwords, Providers) = (part(&request)?, part(&request)?);
    let (page, mut errors) = (visitor.page(), Errors::none());
    let (name, email) = (name_of(&form.name), address_of(&form.email));
    if name.is_none() {
        errors.add("name", page.t("ways-name-missing"));
    }
    if email.is_none() {
        errors.add("email", page.t("ways-email-wrong"));
    }
    let (known_name, known_email) = (name.as_deref().unwrap_or_default(), email.as_deref().unwrap_or_default());
    if let Some(fault) = password_fault(&form.password, known_name, known_email, page.lang).await? {
        errors.add("password", fault);
    }
    let (Some(name), Some(email), true) = (name, email, errors.is_empty()) else {
        return show(&visitor, form, errors, StatusCode::UNPROCESSABLE_ENTITY);
    };
    if let Some(provider) = providers.for_email(&database, &email).await? {
        return routed_page(&visitor, &provider, &form.next);
    }
    let now = clock.now();
    if let Err(too_many) = count_message(&request, now, &email)? {
        let minutes = too_many.seconds.div_ceil(60).cast_signed();
        errors.add("email", text_with(page.lang, "ways-too-many", &[("minutes", minutes.into())]));
        return show(&visitor, form, errors, StatusCode::TOO_MANY_REQUESTS);
    }
    // Also when there is an account: the answer takes the same time.
    let hash = passwords.hash(form.password).await.map_err(Error::internal)?;
    let (seat, is_demo) = (Seat::fresh(), is_demo(&request));
    let detail = Detail { name, password_hash: Some(hash), next: form.next };
    let done = database.tenant(TenantId::PLATFORM, async |conn| match find_account(conn, &email, is_demo).await? {
        Account::None => {
            let new = NewProof { purpose: Purpose::SignUp, person: None, target: &email, detail: detail.clone() };
            send_link(conn, &settings, now, visitor.lang(), &seat, &new).await
        }
        Account::Active(person) => send_known(conn, &settings, now, person.lang, &person.email, person.id).await,
        Account::Closed => Ok::<_, DieselError>(()),
    });
    done.await?;
    part::<Wake>(&request)?.up(TenantId::PLATFORM);
    is_sent(&visitor, &settings, &seat)
}
