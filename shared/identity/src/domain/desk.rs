//! All domains of the administration, and the form for another one.

use super::name::{Name, Refused, written};
use super::{home, platform, state_tag, store};
use crate::{Officer, Setup};
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::Database;
use jiff::Timestamp;
use serde::Deserialize;
use server::{Error, Form, Limits, Rate, Result, Settings};
use ui::{Errors, Page};

/// Nobody needs more, and each is asked for once a day.
const MOST: usize = 20;

struct Row {
    href: String,
    name: String,
    /// As people write it, where that differs.
    written: Option<String>,
    state: (String, &'static str),
    pages: bool,
}

#[derive(Template)]
#[template(path = "domains.html")]
struct DomainsPage {
    page: Page,
    errors: Errors,
    rows: Vec<Row>,
    typed: String,
    here: String,
    /// Whether the form stands there; else the way to it, by a fresh proof.
    is_fresh: bool,
}

#[derive(Deserialize)]
pub(super) struct Asked {
    /// Whether somebody comes to add one.
    #[serde(default)]
    new: String,
}

pub(super) async fn get(
    officer: Officer<Setup>,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    web::Query(asked): web::Query<Asked>,
) -> Result<HttpResponse> {
    let now = clock.now();
    if !asked.new.is_empty() {
        // Before anything is typed.
        officer.demand_fresh(now)?;
    }
    show(&officer, &database, now, String::new(), Errors::none(), StatusCode::OK).await
}

async fn show(
    officer: &Officer<Setup>,
    database: &Database,
    now: Timestamp,
    typed: String,
    errors: Errors,
    status: StatusCode,
) -> Result<HttpResponse> {
    let (page, tenant) = (officer.page(), officer.tenant());
    let domains = database.tenant(tenant, async |conn| store::list(conn, tenant).await).await?;
    let here = home(&page);
    let row = |domain: store::Domain| Row {
        href: format!("{here}/{}", domain.id),
        state: state_tag(&page, &domain),
        written: written(&domain.name),
        pages: domain.pages,
        name: domain.name,
    };
    let rows = domains.into_iter().map(row).collect();
    server::page_with(
        status,
        &DomainsPage { rows, errors, typed, here, is_fresh: officer.demand_fresh(now).is_ok(), page },
    )
}

#[derive(Deserialize)]
pub(super) struct AddForm {
    #[serde(default)]
    name: String,
}

pub(super) async fn post(
    request: HttpRequest,
    officer: Officer<Setup>,
    database: web::Data<Database>,
    settings: web::Data<Settings>,
    clock: web::Data<Clock>,
    Form(form): Form<AddForm>,
) -> Result<HttpResponse> {
    officer.demand_open()?;
    Limits::count_person(Rate::Lookup, &request, officer.id())?;
    let (page, tenant, now) = (officer.page(), officer.tenant(), clock.now());
    officer.demand_fresh(now)?;
    let name = match Name::read(&form.name, platform(&settings)) {
        Ok(name) => name,
        Err(refused) => {
            let mut errors = Errors::none();
            errors.add("name", page.t(refusal(refused)));
            return show(&officer, &database, now, form.name, errors, StatusCode::UNPROCESSABLE_ENTITY).await;
        }
    };
    let added = database.tenant(tenant, async |conn| {
        let known = store::list(conn, tenant).await?;
        if known.len() >= MOST && known.iter().all(|domain| domain.name != name.as_str()) {
            return Ok(None);
        }
        Ok::<_, Error>(Some(store::insert(conn, tenant, now, officer.id(), name.as_str()).await?))
    });
    match added.await? {
        Some(id) => Ok(server::done(&format!("{}/{id}", home(&page)), page.t("domain-added"))),
        None => {
            let mut errors = Errors::none();
            errors.add("name", page.t1("domain-error-many", "max", MOST));
            show(&officer, &database, now, form.name, errors, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}

fn refusal(refused: Refused) -> &'static str {
    match refused {
        Refused::Form => "domain-error-form",
        Refused::Suffix => "domain-error-suffix",
        Refused::Platform => "domain-error-platform",
    }
}
