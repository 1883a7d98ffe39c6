//! Whoever runs the platform sees all administrations with their states, and decides.

use super::decide::{DecisionForm, File, Notice, Shown, Typed, has_opened_paper, open_paper, take};
use super::quotas::{QuotaForm, QuotasShown};
use crate::pages::listing::{self, Sought, page_after};
use crate::used;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::Database;
use identity::{By, Directory, NewStep, Operator, State, Tenant};
use serde::Deserialize;
use server::{CallQuota, Error, Form, Result, Settings};
use std::collections::HashMap;
use std::sync::Arc;
use ui::{Choice, Cursor, Errors, Page};

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/platform/tenants").get(list));
    cfg.service(web::resource("/{lang}/platform/tenants/{slug}").get(one).post(decide));
    cfg.service(web::resource("/{lang}/platform/tenants/{slug}/agreement").post(paper));
}

const PAGE_ROWS: usize = 25;

#[derive(Default, Deserialize)]
#[serde(default)]
struct Asked {
    q: String,
    state: String,
    /// The slug of the last one of the page before.
    after: String,
}

struct Row {
    href: String,
    name: String,
    state: String,
    tone: &'static str,
    /// Of those that are on their way.
    score: String,
    /// Somebody else claims it.
    is_contested: bool,
}

#[derive(Template)]
#[template(path = "tenants.html")]
struct TenantsPage {
    page: Page,
    q: String,
    states: Vec<Choice>,
    heads: Vec<String>,
    rows: Vec<Row>,
    total: usize,
    cursor: Cursor,
}

async fn list(
    operator: Operator,
    database: web::Data<Database>,
    directory: web::Data<Directory>,
    web::Query(asked): web::Query<Asked>,
) -> Result<HttpResponse> {
    let page = operator.page();
    let sought = Sought::new(&asked.q);
    let state = State::named(&asked.state);
    let is_found = |tenant: &&Arc<Tenant>| {
        state.is_none_or(|state| state == tenant.state) && sought.is_called(&tenant.names, &tenant.slug)
    };
    let all = directory.all().await?;
    let found: Vec<&Arc<Tenant>> = all.iter().filter(is_found).collect();
    let total = found.len();
    let here = page.url("/platform/tenants");
    let address =
        |after: &str| listing::address(&here, &[("q", &sought.typed), ("state", &asked.state), ("after", after)]);
    let (shown, cursor) = page_after(&found, &asked.after, PAGE_ROWS, address);
    let contested = database.read(async |conn| identity::list_contested(conn).await).await?;
    let mut rows = Vec::with_capacity(shown.len());
    for tenant in shown {
        rows.push(Row { is_contested: contested.contains(&tenant.id), ..row(&database, &page, tenant).await? });
    }
    let states = ["listed", "trial", "asked", "live", "suspended"];
    let states = states.map(|state| Choice::new(state, page.t(&format!("tenant-state-{state}"))).select(&asked.state));
    let heads = ["tenants-name", "tenants-state", "tenants-score"].map(|key| page.t(key)).to_vec();
    server::page(&TenantsPage { page, q: sought.typed, states: states.into(), heads, rows, total, cursor })
}

async fn row(database: &Database, page: &Page, tenant: &Tenant) -> Result<Row> {
    let score = if tenant.state.is_on_trial() {
        let list = database.tenant(tenant.id, async |conn| crate::setup::checklist::read(conn, tenant).await).await?;
        let (done, total) = list.score();
        page.t2("setup-score", "done", done, "total", total)
    } else if tenant.asked_names.is_some() {
        page.t("names-waiting")
    } else {
        String::new()
    };
    Ok(Row {
        href: page.url(&format!("/platform/tenants/{}", tenant.slug)),
        name: tenant.names.in_lang(page.lang).to_owned(),
        state: page.t(&format!("tenant-state-{}", tenant.state.as_str())),
        tone: tone(tenant.state),
        score,
        is_contested: false,
    })
}

/// The tone of a state's tag.
pub(super) const fn tone(state: State) -> &'static str {
    match state {
        State::Listed => "grey",
        State::Trial => "blue",
        State::Asked => "amber",
        State::Live => "green",
        State::Suspended => "red",
    }
}

#[derive(Template)]
#[template(path = "approval.html")]
struct OnePage {
    page: Page,
    back: String,
    shown: Shown,
}

type Path = web::Path<(String, String)>;

pub(super) async fn find(directory: &Directory, slug: &str) -> Result<Arc<Tenant>> {
    directory.listed(slug).await?.ok_or(Error::NotFound)
}

async fn one(
    operator: Operator,
    path: Path,
    database: web::Data<Database>,
    directory: web::Data<Directory>,
    settings: web::Data<Settings>,
    clock: web::Data<Clock>,
) -> Result<HttpResponse> {
    let tenant = find(&directory, &path.1).await?;
    let mut file = File::read(&database, &tenant).await?;
    let (page, id, now) = (operator.page(), tenant.id, clock.now());
    file.used = database.tenant(id, async |conn| used::told(conn, &page, id, now).await).await?;
    show(page, &settings, file, Typed::default(), StatusCode::OK)
}

pub(super) fn show(
    mut page: Page,
    settings: &Settings,
    file: File,
    mut typed: Typed,
    status: StatusCode,
) -> Result<HttpResponse> {
    // Where some forms are sent there is nothing to open: the language switch leads to the page itself.
    page.path = format!("/platform/tenants/{}", file.tenant.slug);
    let here = page.url(&page.path);
    let form = typed.quotas.take().unwrap_or_else(|| QuotaForm::of(&file.tenant));
    let quotas = QuotasShown { form, usual: CallQuota::of(settings) };
    let shown = Shown { quotas: Some(quotas), ..file.shown(&page, By::Operator, here, typed) };
    server::page_with(status, &OnePage { back: page.url("/platform/tenants"), page, shown })
}

/// What is answered to a decision: what was decided, by the key of its words, or the page again with what was typed.
pub(super) async fn answer(
    page: Page,
    database: &Database,
    settings: &Settings,
    tenant: &Tenant,
    decided: Result<&str>,
    typed: impl FnOnce(Errors) -> Typed,
) -> Result<HttpResponse> {
    match decided {
        Ok(told) => Ok(server::done(&page.url(&format!("/platform/tenants/{}", tenant.slug)), page.t(told))),
        Err(Error::Invalid(faults)) => {
            let file = File::read(database, tenant).await?;
            show(page, settings, file, typed(Errors(faults)), StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(error) => Err(error),
    }
}

async fn decide(
    request: HttpRequest,
    operator: Operator,
    path: Path,
    database: web::Data<Database>,
    directory: web::Data<Directory>,
    settings: web::Data<Settings>,
    Form(form): Form<DecisionForm>,
) -> Result<HttpResponse> {
    let tenant = find(&directory, &path.1).await?;
    let page = operator.page();
    let step = form.step().ok_or(Error::Malformed)?;
    let file = File::read(&database, &tenant).await?;
    let has_opened = has_opened_paper(&database, &file, operator.person().id).await?;
    let errors = form.errors(&page, step, &file, has_opened);
    if !errors.is_empty() {
        let typed = Typed { errors, reason: form.reason, ..Typed::default() };
        return show(page, &settings, file, typed, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let person = operator.person();
    let new = NewStep {
        step,
        by: By::Operator,
        person: Some(person.id),
        name: &person.name,
        note: form.reason.trim(),
        ground: form.ground(),
    };
    take(&request, &tenant, form.version, &new, Notice::Team).await?;
    directory.forget();
    let here = page.url(&format!("/platform/tenants/{}", tenant.slug));
    Ok(server::done(&here, page.t(&format!("tenant-step-{}", step.as_str()))))
}

async fn paper(
    request: HttpRequest,
    operator: Operator,
    path: Path,
    directory: web::Data<Directory>,
    Form(_): Form<HashMap<String, String>>,
) -> Result<HttpResponse> {
    let tenant = find(&directory, &path.1).await?;
    open_paper(&request, &tenant, operator.person().id).await
}
