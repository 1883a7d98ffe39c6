//! Signing in by a link in an e-mail. The answer is the same whether the address has an account or not; who has none gets one
//! by opening the link.

use super::count_message;
use super::letters::send_link;
use super::proof::{Detail, NewProof, Purpose, Seat};
use crate::actor::{is_demo, part};
use crate::person::{Account, find_account};
use crate::provider::routed_page;
use crate::{Providers, Visitor, sign_in};
use actix_web::http::StatusCode;
use actix_web::http::header::{HeaderValue, RETRY_AFTER};
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::{Database, TenantId};
use diesel::result::Error as DieselError;
use jobs::Wake;
use notifications::Recipient;
use serde::Deserialize;
use server::{Form, Result, Settings, see_other};
use ui::{Errors, Page, text_with};

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/sign-in/email").get(get).post(post));
    cfg.service(web::resource("/{lang}/sign-in/email/sent").get(sent));
}

#[derive(Deserialize)]
pub(super) struct AddressForm {
    #[serde(default)]
    pub(super) email: String,
    #[serde(default)]
    pub(super) next: String,
}

#[derive(Deserialize)]
struct Next {
    #[serde(default)]
    next: String,
}

/// See [`AskPage::words`].
pub(super) type Words = [&'static str; 2];

const WORDS: Words = ["ways-email-title", "ways-email-lead"];
const ACTION: &str = "/sign-in/email";

/// Asks for an address; the words and the form's own address differ.
#[derive(Template)]
#[template(path = "ask_email.html")]
pub(super) struct AskPage {
    pub(super) page: Page,
    pub(super) errors: Errors,
    pub(super) typed: AddressForm,
    /// The keys of its title and its lead.
    pub(super) words: Words,
    pub(super) action: &'static str,
}

#[derive(Template)]
#[template(path = "sent.html")]
struct SentPage {
    page: Page,
    code: String,
}

async fn get(visitor: Visitor, web::Query(Next { next }): web::Query<Next>) -> Result<HttpResponse> {
    if visitor.person().is_some() {
        return Ok(see_other(&sign_in::destination(&visitor, &next)));
    }
    let typed = AddressForm { email: String::new(), next };
    ask(&visitor, WORDS, ACTION, typed, Errors::none(), None)
}

/// The page that asks for an address. With `wait`, the seconds until the next try.
pub(super) fn ask(
    visitor: &Visitor,
    words: Words,
    action: &'static str,
    typed: AddressForm,
    mut errors: Errors,
    wait: Option<u64>,
) -> Result<HttpResponse> {
    let page = visitor.page();
    let status = match (wait, errors.is_empty()) {
        (Some(_), _) => StatusCode::TOO_MANY_REQUESTS,
        (None, true) => StatusCode::OK,
        (None, false) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    if let Some(seconds) = wait {
        let minutes = seconds.div_ceil(60).cast_signed();
        errors.add("email", text_with(page.lang, "ways-too-many", &[("minutes", minutes.into())]));
    }
    let mut answer = server::page_with(status, &AskPage { page, errors, typed, words, action })?;
    if let Some(seconds) = wait {
        answer.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
    }
    Ok(answer)
}

async fn post(request: HttpRequest, visitor: Visitor, Form(form): Form<AddressForm>) -> Result<HttpResponse> {
    let (database, settings, clock): (Database, Settings, Clock) = (part(&request)?, part(&request)?, part(&request)?);
    let Some(email) = address_of(&form.email) else {
        return ask(&visitor, WORDS, ACTION, form, wrong_address(&visitor), None);
    };
    let providers: Providers = part(&request)?;
    if let Some(provider) = providers.for_email(&database, &email).await? {
        return routed_page(&visitor, &provider, &form.next);
    }
    let now = clock.now();
    if let Err(too_many) = count_message(&request, now, &email)? {
        return ask(&visitor, WORDS, ACTION, form, Errors::none(), Some(too_many.seconds));
    }
    let (seat, is_demo) = (Seat::fresh(), is_demo(&request));
    let detail = Detail { next: form.next, ..Detail::default() };
    let done = database.tenant(TenantId::PLATFORM, async |conn| {
        let account = find_account(conn, &email, is_demo).await?;
        // Nobody is told that an account is closed, but to its owner no link is of use.
        if !matches!(account, Account::Closed) {
            let (lang, person) = (account.lang().unwrap_or(visitor.lang()), account.id());
            let new = NewProof { purpose: Purpose::SignIn, person, target: &email, detail: detail.clone() };
            send_link(conn, &settings, now, lang, &seat, &new).await?;
        }
        Ok::<_, DieselError>(())
    });
    done.await?;
    part::<Wake>(&request)?.up(TenantId::PLATFORM);
    is_sent(&visitor, &settings, &seat)
}

/// On to the page that says so, with the code of this browser.
pub(crate) fn is_sent(visitor: &Visitor, settings: &Settings, seat: &Seat) -> Result<HttpResponse> {
    let mut answer = see_other(&visitor.page().url("/sign-in/email/sent"));
    seat.keep(&mut answer, settings)?;
    Ok(answer)
}

async fn sent(request: HttpRequest, visitor: Visitor, settings: web::Data<Settings>) -> Result<HttpResponse> {
    let page = visitor.page();
    let Some(seat) = Seat::of(&request) else {
        return Ok(see_other(&page.url("/sign-in/email")));
    };
    let code = seat.code(&settings.secret);
    let code = format!("{} {}", &code[..3], &code[3..]);
    server::page(&SentPage { page, code })
}

/// The address as accounts have it; none when no mail reaches what was typed.
pub(crate) fn address_of(typed: &str) -> Option<String> {
    let email = typed.trim().to_lowercase();
    (email.len() <= 254 && !email.contains('\0') && Recipient::new(None, &email).is_ok()).then_some(email)
}

pub(super) fn wrong_address(visitor: &Visitor) -> Errors {
    let mut errors = Errors::none();
    errors.add("email", visitor.page().t("ways-email-wrong"));
    errors
}
