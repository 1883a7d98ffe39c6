//! The administration's colour, which must be readable, and its logo.

use super::changed::{self, Saved, mark};
use super::{Sent, change, fresh};
use crate::paper::{self, Paper};
use actix_web::http::StatusCode;
use actix_web::{FromRequest as _, HttpRequest, HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::Database;
use documents::Storage;
use identity::{Directory, Officer, Setting, Setup, Tenant};
use serde::Deserialize;
use server::{Error, Form, Parts, Result};
use ui::{Colour, Errors, Fact, LEAST_CONTRAST, Page};

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/setup/look").get(get).post(colour));
    cfg.service(web::resource("/{lang}/{tenant}/desk/setup/logo").post(logo));
}

/// What the file of a logo belongs to.
pub(crate) const ABOUT_LOGO: &str = "logo";

#[derive(Default, Deserialize)]
#[serde(default)]
struct ColourForm {
    colour: String,
    /// The mark of what it was filled from.
    seen: String,
}

#[derive(Template)]
#[template(path = "setup_look.html")]
struct LookPage {
    page: Page,
    errors: Errors,
    seen: String,
    /// What somebody else saved meanwhile; empty for nothing.
    changed: Vec<Fact>,
    colour: String,
}

impl LookPage {
    /// With the colour that the administration has.
    fn of(page: Page, errors: Errors, tenant: &Tenant) -> Self {
        let colour = colour_of(tenant);
        Self { page, errors, seen: mark(&colour), changed: Vec::new(), colour }
    }
}

/// The colour that it chose; empty for none.
fn colour_of(tenant: &Tenant) -> String {
    tenant.colour.map(|colour| colour.to_string()).unwrap_or_default()
}

async fn get(officer: Officer<Setup>, database: web::Data<Database>) -> Result<HttpResponse> {
    let tenant = fresh(&database, officer.administration()).await?;
    server::page(&LookPage::of(officer.page(), Errors::none(), &tenant))
}

async fn colour(
    officer: Officer<Setup>,
    database: web::Data<Database>,
    directory: web::Data<Directory>,
    clock: web::Data<Clock>,
    Form(form): Form<ColourForm>,
) -> Result<HttpResponse> {
    officer.demand_open()?;
    let page = officer.page();
    let typed = form.colour.trim();
    let chosen = if typed.is_empty() {
        None
    } else {
        match readable(&page, typed) {
            Ok(colour) => Some(colour),
            Err(message) => {
                let mut errors = Errors::none();
                errors.add("colour", message);
                let ColourForm { colour, seen } = form;
                let template = LookPage { page, errors, seen, changed: Vec::new(), colour };
                return server::page_with(StatusCode::UNPROCESSABLE_ENTITY, &template);
            }
        }
    };
    let setting = Setting::Colour(chosen);
    let wanted = chosen.map(|colour| colour.to_string()).unwrap_or_default();
    let sent = Sent { seen: &form.seen, wanted, read: colour_of };
    let saved = change(&database, &directory, clock.now(), officer.administration(), officer.id(), &setting, &sent);
    if let Saved::Overtaken(there) = saved.await? {
        let fields = [(page.t("look-colour"), form.colour.as_str(), there.as_str())];
        let changed = changed::facts(fields, &page.t("trail-change-nothing"));
        let template = LookPage { page, errors: Errors::none(), seen: mark(&there), changed, colour: form.colour };
        return server::page_with(StatusCode::CONFLICT, &template);
    }
    Ok(server::done(&page.url_here("/desk/setup"), page.t("setup-saved")))
}

/// The colour, or what is wrong with it.
fn readable(page: &Page, typed: &str) -> std::result::Result<Colour, String> {
    let colour: Colour = typed.parse().map_err(|_| page.t("look-colour-wrong"))?;
    let contrast = colour.on_light();
    if contrast < LEAST_CONTRAST {
        // Rounded down: 4.49 must not read as enough.
        return Err(page.t1("look-colour-pale", "contrast", (contrast * 10.0).floor() / 10.0));
    }
    Ok(colour)
}

async fn logo(
    request: HttpRequest,
    officer: Officer<Setup>,
    database: web::Data<Database>,
    directory: web::Data<Directory>,
    storage: web::Data<Storage>,
    clock: web::Data<Clock>,
    payload: web::Payload,
) -> Result<HttpResponse> {
    officer.demand_open()?;
    // After the officer: a stranger does not learn what is taken here.
    let parts = Parts::from_request(&request, &mut payload.into_inner()).await?;
    let (mut page, now, id) = (officer.page(), clock.now(), officer.tenant());
    let mut errors = Errors::none();
    let (officer_id, lang) = (officer.id(), page.lang);
    let (_, received) = paper::receive_from(officer_id, &storage, now, lang, parts, Paper::Logo, &mut errors).await?;
    let Some(received) = received else {
        // Where the logo is sent there is nothing to open: the language switch leads to the page of the form.
        page.path = format!("/{}/desk/setup/look", officer.administration().slug);
        let tenant = fresh(&database, officer.administration()).await?;
        return server::page_with(StatusCode::UNPROCESSABLE_ENTITY, &LookPage::of(page, errors, &tenant));
    };
    let kept = storage.keep(id, now, received).await.map_err(Error::internal)?;
    database
        .tenant(id, async |conn| {
            let file = documents::attach(conn, now, ABOUT_LOGO, &kept).await?;
            let setting = Setting::Logo(Some(file.uuid()));
            identity::change_setting(conn, id, now, officer.id(), &setting).await
        })
        .await?;
    storage.release(&database, &[kept]).await;
    directory.forget();
    Ok(server::done(&page.url_here("/desk/setup"), page.t("setup-saved")))
}
