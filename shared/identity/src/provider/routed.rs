//! An officer's address comes first: its domain may belong to an administration that signs its people in itself. They are
//! led there before a password is asked, and none of ours is taken for them.

use super::{Provider, Providers};
use crate::Visitor;
use crate::sign_in;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use database::Database;
use serde::Deserialize;
use server::{Form, Result, see_other};
use ui::{Errors, Page};

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/sign-in/administration").get(get).post(post));
}

#[derive(Deserialize)]
struct AddressForm {
    #[serde(default)]
    email: String,
    #[serde(default)]
    next: String,
}

#[derive(Deserialize)]
struct Next {
    #[serde(default)]
    next: String,
}

#[derive(Template)]
#[template(path = "administration_sign_in.html")]
struct AddressPage {
    page: Page,
    errors: Errors,
    email: String,
    next: String,
    password_href: String,
}

#[derive(Template)]
#[template(path = "routed.html")]
struct RoutedPage {
    page: Page,
    provider: String,
    href: String,
    /// The last way in of administrators.
    password_href: String,
}

async fn get(visitor: Visitor, web::Query(query): web::Query<Next>) -> Result<HttpResponse> {
    if visitor.person().is_some() {
        return Ok(see_other(&sign_in::destination(&visitor, &query.next)));
    }
    show(&visitor, Errors::none(), String::new(), query.next, StatusCode::OK)
}

fn show(visitor: &Visitor, errors: Errors, email: String, next: String, status: StatusCode) -> Result<HttpResponse> {
    let page = visitor.page();
    let password_href = sign_in::address(&page, "/sign-in", &[("next", &next)]);
    server::page_with(status, &AddressPage { page, errors, email, next, password_href })
}

async fn post(
    visitor: Visitor,
    providers: web::Data<Providers>,
    database: web::Data<Database>,
    Form(form): Form<AddressForm>,
) -> Result<HttpResponse> {
    match providers.for_email(&database, &form.email).await? {
        Some(provider) => routed_page(&visitor, &provider, &form.next),
        None => {
            let mut errors = Errors::none();
            errors.add("email", visitor.page().t("ways-administration-unknown"));
            show(&visitor, errors, form.email, form.next, StatusCode::UNPROCESSABLE_ENTITY)
        }
    }
}

/// The way on. A link, not a redirect: browsers let a form lead to our own pages only.
pub(crate) fn routed_page(visitor: &Visitor, provider: &Provider, next: &str) -> Result<HttpResponse> {
    let mut page = visitor.page();
    // In another language, the address is asked again.
    page.path = "/sign-in/administration".to_owned();
    let id = provider.id.to_string();
    let href = sign_in::address(&page, "/sign-in/provider", &[("provider", &id), ("next", next)]);
    let password_href = sign_in::address(&page, "/sign-in", &[("way", sign_in::BY_PASSWORD), ("next", next)]);
    server::page(&RoutedPage { provider: provider.name(page.lang), page, href, password_href })
}
