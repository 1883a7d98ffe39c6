//! What we know of somebody, for themselves: name, language, address, other providers. An address changes once it is proved.

use crate::actor::part;
use crate::person::{find_phone, name_of, set_profile};
use crate::provider::{Linked, delete_link, list_links};
use crate::security::demand_proof;
use crate::ways::proof::Seat;
use crate::ways::{address_of, count_message, is_sent, send_address_link};
use crate::{Citizen, Providers, record_account};
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::{Database, TenantId};
use diesel::result::Error as DieselError;
use jobs::Wake;
use serde::Deserialize;
use serde_json::json;
use server::{Error, Form, Result, Settings};
use ui::{Choice, Errors, Lang, Page, text_with};
use uuid::Uuid;

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/me/profile").get(get).post(post));
    cfg.service(web::resource("/{lang}/me/profile/email").get(get_email).post(post_email));
    cfg.service(web::resource("/{lang}/me/profile/unlink").post(unlink));
}

/// A provider that opens the account.
struct Line {
    issuer: String,
    name: String,
    since: String,
}

#[derive(Template)]
#[template(path = "profile.html")]
struct ProfilePage {
    page: Page,
    errors: Errors,
    email: String,
    /// The proved number; empty when there is none.
    phone: String,
    typed_name: String,
    languages: Vec<Choice>,
    links: Vec<Line>,
    /// To link the national identity; empty when it is linked, or there is none.
    link_href: String,
}

async fn get(request: HttpRequest, citizen: Citizen) -> Result<HttpResponse> {
    let (name, lang) = (citizen.person().name.clone(), citizen.person().lang.code().to_owned());
    show(&request, &citizen, name, &lang, Errors::none()).await
}

async fn show(
    request: &HttpRequest,
    citizen: &Citizen,
    typed_name: String,
    lang: &str,
    errors: Errors,
) -> Result<HttpResponse> {
    let (database, providers): (Database, Providers) = (part(request)?, part(request)?);
    let person = citizen.person();
    let page = citizen.page();
    let linked = database.read(async |conn| list_links(conn, person.id).await).await?;
    let phone = database.read(async |conn| find_phone(conn, person.id).await).await?.unwrap_or_default();
    let national = providers.national().filter(|national| linked.iter().all(|link| link.issuer != national.issuer));
    let link_href = national.map(|_| page.url(&format!("/me/link/start?provider={}", Uuid::nil())));
    let mut links = Vec::new();
    for Linked { issuer, created_at } in linked {
        let name = providers.name_of_issuer(&database, &issuer, page.lang).await?.unwrap_or_else(|| issuer.clone());
        links.push(Line { name, since: page.date(&calendar::local_date(created_at).to_string()), issuer });
    }
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let languages = Lang::ALL.map(|one| Choice::new(one.code(), one.name()).select(lang)).to_vec();
    let (email, link_href) = (person.email.clone(), link_href.unwrap_or_default());
    server::page_with(status, &ProfilePage { page, errors, email, phone, typed_name, languages, links, link_href })
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct ProfileForm {
    name: String,
    lang: String,
}

async fn post(request: HttpRequest, citizen: Citizen, Form(form): Form<ProfileForm>) -> Result<HttpResponse> {
    let (database, clock): (Database, Clock) = (part(&request)?, part(&request)?);
    let (page, mut errors) = (citizen.page(), Errors::none());
    let (name, lang) = (name_of(&form.name), form.lang.parse::<Lang>());
    if name.is_none() {
        errors.add("name", page.t("ways-name-missing"));
    }
    if lang.is_err() {
        errors.add("lang", page.t("error-value"));
    }
    let (Some(name), Ok(lang)) = (name, lang) else {
        return show(&request, &citizen, form.name, &form.lang, errors).await;
    };
    let (now, id) = (clock.now(), citizen.person().id);
    let saved = database.control(async |conn| {
        if set_profile(conn, id, &name, lang).await? > 0 {
            record_account(conn, now, Some(id), "profile.changed", json!({})).await?;
        }
        Ok::<_, DieselError>(())
    });
    saved.await?;
    Ok(server::done(&page.url("/me/profile"), page.t("profile-saved")))
}

#[derive(Template)]
#[template(path = "profile_email.html")]
struct EmailPage {
    page: Page,
    errors: Errors,
    present: String,
    typed: String,
}

/// Whoever took somebody's seat for a moment must not take their account (OWASP ASVS 5.0, 7.5.1).
async fn get_email(citizen: Citizen, database: web::Data<Database>, clock: web::Data<Clock>) -> Result<HttpResponse> {
    demand_proof(&citizen, &database, clock.now()).await?;
    show_email(&citizen, String::new(), Errors::none(), StatusCode::OK)
}

fn show_email(citizen: &Citizen, typed: String, errors: Errors, status: StatusCode) -> Result<HttpResponse> {
    let present = citizen.person().email.clone();
    server::page_with(status, &EmailPage { page: citizen.page(), errors, present, typed })
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct EmailForm {
    email: String,
}

async fn post_email(request: HttpRequest, citizen: Citizen, Form(form): Form<EmailForm>) -> Result<HttpResponse> {
    let (database, settings, clock): (Database, Settings, Clock) = (part(&request)?, part(&request)?, part(&request)?);
    let (now, page, mut errors) = (clock.now(), citizen.page(), Errors::none());
    demand_proof(&citizen, &database, now).await?;
    let Some(email) = address_of(&form.email) else {
        errors.add("email", page.t("ways-email-wrong"));
        return show_email(&citizen, form.email, errors, StatusCode::UNPROCESSABLE_ENTITY);
    };
    if let Err(too_many) = count_message(&request, now, &email)? {
        let minutes = too_many.seconds.div_ceil(60).cast_signed();
        errors.add("email", text_with(page.lang, "ways-too-many", &[("minutes", minutes.into())]));
        return show_email(&citizen, form.email, errors, StatusCode::TOO_MANY_REQUESTS);
    }
    let (seat, person) = (Seat::fresh(), citizen.person());
    // Also to an address that has an account: the answer must not tell. The change itself then finds it taken.
    let sent = database.tenant(TenantId::PLATFORM, async |conn| {
        send_address_link(conn, &settings, now, person.lang, &seat, person.id, &email).await
    });
    sent.await?;
    part::<Wake>(&request)?.up(TenantId::PLATFORM);
    is_sent(citizen.visitor(), &settings, &seat)
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct UnlinkForm {
    issuer: String,
}

/// The account keeps its e-mail address, by which its owner comes in.
async fn unlink(request: HttpRequest, citizen: Citizen, Form(form): Form<UnlinkForm>) -> Result<HttpResponse> {
    let (database, clock): (Database, Clock) = (part(&request)?, part(&request)?);
    let (now, id, page) = (clock.now(), citizen.person().id, citizen.page());
    demand_proof(&citizen, &database, now).await?;
    let taken = database.control(async |conn| delete_link(conn, now, id, &form.issuer).await);
    if !taken.await? {
        return Err(Error::NotFound);
    }
    Ok(server::done(&page.url("/me/profile"), page.t("profile-unlinked")))
}
