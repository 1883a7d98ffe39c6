//! What the administration offers. A module that is off takes nothing new; what it has in hand goes on, and whoever switches it off
//! is told first how much that is.

use super::changed::{self, Saved, mark};
use super::{Sent, change, fresh};
use crate::in_hand;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::Database;
use identity::{Directory, MODULES, Officer, Setting, Setup, Tenant};
use serde::Deserialize;
use server::{Form, Result};
use ui::{Errors, Fact, Page};

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/setup/modules").get(get).post(post));
}

/// The module whose work goes on when it is off.
const COMPLAINTS: &str = "complaints";

/// One box for each module: the field is its name.
struct Module {
    name: &'static str,
    label: String,
    hint: String,
    is_on: bool,
}

#[derive(Template)]
#[template(path = "setup_modules.html")]
struct ModulesPage {
    page: Page,
    errors: Errors,
    seen: String,
    /// What somebody else saved meanwhile; empty for nothing.
    changed: Vec<Fact>,
    modules: Vec<Module>,
    /// What stays in hand when complaints are switched off; empty: nothing.
    in_hand: String,
}

/// What it offers, in the order of the page.
fn offered(tenant: &Tenant) -> Vec<String> {
    MODULES.into_iter().filter(|name| tenant.offers(name)).map(str::to_owned).collect()
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct ModulesForm {
    /// The mark of what it was filled from.
    seen: String,
    complaints: String,
    appointments: String,
    mail: String,
    /// That they know what stays in hand.
    confirmed: String,
}

async fn get(officer: Officer<Setup>, database: web::Data<Database>) -> Result<HttpResponse> {
    let page = officer.page();
    let tenant = fresh(&database, officer.administration()).await?;
    let modules = shown(&page, |name| tenant.offers(name));
    let in_hand =
        if tenant.offers(COMPLAINTS) { in_hand::words(&database, &page, tenant.id).await? } else { String::new() };
    let seen = mark(&offered(&tenant));
    server::page(&ModulesPage { page, errors: Errors::none(), seen, changed: Vec::new(), modules, in_hand })
}

fn shown(page: &Page, is_on: impl Fn(&str) -> bool) -> Vec<Module> {
    let module = |name: &'static str| Module {
        name,
        label: page.t(&format!("module-{name}")),
        hint: page.t(&format!("module-{name}-hint")),
        is_on: is_on(name),
    };
    MODULES.map(module).into()
}

async fn post(
    officer: Officer<Setup>,
    database: web::Data<Database>,
    directory: web::Data<Directory>,
    clock: web::Data<Clock>,
    Form(form): Form<ModulesForm>,
) -> Result<HttpResponse> {
    officer.demand_open()?;
    let page = officer.page();
    let boxes = MODULES.into_iter().zip([&form.complaints, &form.appointments, &form.mail]);
    let modules: Vec<String> = boxes.filter(|(_, value)| *value == "yes").map(|(name, _)| name.to_owned()).collect();
    let before = fresh(&database, officer.administration()).await?;
    let is_switched_off = before.offers(COMPLAINTS) && form.complaints != "yes";
    if is_switched_off && form.confirmed != "yes" {
        let in_hand = in_hand::words(&database, &page, before.id).await?;
        if !in_hand.is_empty() {
            let mut errors = Errors::none();
            errors.add("confirmed", page.t("in-hand-confirm-missing"));
            let modules = shown(&page, |name| modules.iter().any(|on| on == name));
            let template = ModulesPage { page, errors, seen: form.seen, changed: Vec::new(), modules, in_hand };
            return server::page_with(StatusCode::UNPROCESSABLE_ENTITY, &template);
        }
    }
    let setting = Setting::Modules(modules.clone());
    let sent = Sent { seen: &form.seen, wanted: modules, read: offered };
    let saved = change(&database, &directory, clock.now(), officer.administration(), officer.id(), &setting, &sent);
    if let Saved::Overtaken(there) = saved.await? {
        let told =
            |on: &[String]| on.iter().map(|name| page.t(&format!("module-{name}"))).collect::<Vec<_>>().join(" · ");
        let (typed, now) = (told(&sent.wanted), told(&there));
        let fields = [(page.t("trail-setting-modules"), typed.as_str(), now.as_str())];
        let changed = changed::facts(fields, &page.t("trail-change-nothing"));
        let in_hand = if there.iter().any(|on| on == COMPLAINTS) {
            in_hand::words(&database, &page, before.id).await?
        } else {
            String::new()
        };
        let modules = shown(&page, |name| sent.wanted.iter().any(|on| on == name));
        let template = ModulesPage { page, errors: Errors::none(), seen: mark(&there), changed, modules, in_hand };
        return server::page_with(StatusCode::CONFLICT, &template);
    }
    Ok(server::done(&page.url_here("/desk/setup"), page.t("setup-saved")))
}
