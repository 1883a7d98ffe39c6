//! What the administration offers: a module that is off has no pages.

use super::{change, fresh};
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::Database;
use identity::{Directory, MODULES, Officer, Setting, Setup};
use serde::Deserialize;
use server::{Form, Result};
use ui::{Errors, Page};

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/setup/modules").get(get).post(post));
}

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
    modules: Vec<Module>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct ModulesForm {
    complaints: String,
    appointments: String,
    mail: String,
}

async fn get(officer: Officer<Setup>, database: web::Data<Database>) -> Result<HttpResponse> {
    let page = officer.page();
    let tenant = fresh(&database, officer.administration()).await?;
    let module = |name: &'static str| Module {
        name,
        label: page.t(&format!("module-{name}")),
        hint: page.t(&format!("module-{name}-hint")),
        is_on: tenant.offers(name),
    };
    let modules = MODULES.map(module).into();
    server::page(&ModulesPage { page, errors: Errors::none(), modules })
}

async fn post(
    officer: Officer<Setup>,
    database: web::Data<Database>,
    directory: web::Data<Directory>,
    clock: web::Data<Clock>,
    Form(form): Form<ModulesForm>,
) -> Result<HttpResponse> {
    let page = officer.page();
    let boxes = MODULES.into_iter().zip([&form.complaints, &form.appointments, &form.mail]);
    let modules = boxes.filter(|(_, value)| *value == "yes").map(|(name, _)| name.to_owned()).collect();
    let setting = Setting::Modules(modules);
    change(&database, &directory, clock.now(), officer.administration(), officer.id(), &setting).await?;
    Ok(server::done(&page.url_here("/desk/setup"), page.t("setup-saved")))
}
