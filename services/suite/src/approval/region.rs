//! A region sees the administrations of its territory that ask to go live, and decides.

use super::decide::{DecisionForm, File, Notice, Shown, Typed, has_opened_paper, open_paper, take};
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::Database;
use identity::{Approve, By, Directory, NewStep, Officer, State, Step, Tenant};
use jiff::Timestamp;
use server::{Error, Form, Result};
use std::collections::HashMap;
use std::sync::Arc;
use territory::Atlas;
use ui::{Errors, Link, Page};

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/approvals").get(list));
    cfg.service(web::resource("/{lang}/{tenant}/desk/approvals/{slug}").get(one).post(decide));
    cfg.service(web::resource("/{lang}/{tenant}/desk/approvals/{slug}/agreement").post(paper));
}

#[derive(Template)]
#[template(path = "approvals.html")]
struct ApprovalsPage {
    page: Page,
    found: Vec<Row>,
}

/// An administration that waits for the region, and for what.
struct Row {
    name: String,
    href: String,
    /// Why it is there, each with a link to that part.
    reasons: Vec<Link>,
}

#[derive(Template)]
#[template(path = "approval.html")]
struct OnePage {
    page: Page,
    back: String,
    shown: Shown,
}

type Path = web::Path<(String, String, String)>;

/// Whether `tenant` lies in the territory of the officer's administration, and is another one.
pub(crate) fn is_within(atlas: &Atlas, own: &Tenant, tenant: &Tenant) -> bool {
    let (Some(own_code), Some(code)) = (&own.territory_code, &tenant.territory_code) else {
        return false;
    };
    tenant.id != own.id && atlas.ancestors(code).any(|around| around.code == *own_code)
}

async fn list(
    officer: Officer<Approve>,
    database: web::Data<Database>,
    directory: web::Data<Directory>,
    atlas: web::Data<Atlas>,
    clock: web::Data<Clock>,
) -> Result<HttpResponse> {
    let (page, now, region) = (officer.page(), clock.now(), officer.tenant());
    let all = directory.all().await?;
    let read = database.read(async |conn| {
        let contested = identity::list_contested(conn).await?;
        Ok::<_, Error>((contested, identity::list_awaiting_region(conn, region, now).await?))
    });
    let (contested, lost) = read.await?;
    let mut found = Vec::new();
    for tenant in all.iter().filter(|tenant| is_within(&atlas, officer.administration(), tenant)) {
        let href = page.url_here(&format!("/desk/approvals/{}", tenant.slug));
        let day = |at: Timestamp| page.date(&calendar::local_date(at).to_string());
        let mut reasons = Vec::new();
        if tenant.state == State::Asked {
            let id = tenant.id;
            let steps = database.tenant(id, async |conn| identity::list_steps(conn, id).await).await?;
            let asked = steps.iter().filter(|step| step.step == Step::Ask.as_str()).map(|step| step.at).max();
            let words = match asked {
                Some(at) => page.t1("approvals-why-asked", "date", day(at)),
                None => page.t("tenant-state-asked"),
            };
            reasons.push(Link::new(format!("{href}#decide"), words));
        }
        if tenant.state.is_on_trial() && contested.contains(&tenant.id) {
            reasons.push(Link::new(format!("{href}#rivals"), page.t("approvals-why-contested")));
        }
        if let Some(asked) = &tenant.asked_names {
            reasons.push(Link::new(format!("{href}#names"), page.t1("approvals-why-names", "date", day(asked.at))));
        }
        if lost.contains(&tenant.id) {
            reasons.push(Link::new(format!("{href}/recoveries"), page.t("approvals-why-recovery")));
        }
        if !reasons.is_empty() {
            found.push(Row { name: tenant.names.in_lang(page.lang).to_owned(), href, reasons });
        }
    }
    server::page(&ApprovalsPage { page, found })
}

/// One that the region may see: it asks, or did. Any other does not exist here.
pub(super) async fn find(
    officer: &Officer<Approve>,
    directory: &Directory,
    atlas: &Atlas,
    slug: &str,
) -> Result<Arc<Tenant>> {
    let tenant = directory.listed(slug).await?.ok_or(Error::NotFound)?;
    if is_within(atlas, officer.administration(), &tenant) && tenant.version > 0 {
        Ok(tenant)
    } else {
        Err(Error::NotFound)
    }
}

async fn one(
    officer: Officer<Approve>,
    path: Path,
    database: web::Data<Database>,
    directory: web::Data<Directory>,
    atlas: web::Data<Atlas>,
) -> Result<HttpResponse> {
    let tenant = find(&officer, &directory, &atlas, &path.2).await?;
    let file = File::read(&database, &tenant).await?;
    show(&officer, file, Typed::default(), StatusCode::OK)
}

pub(super) fn show(officer: &Officer<Approve>, file: File, typed: Typed, status: StatusCode) -> Result<HttpResponse> {
    let mut page = officer.page();
    // Where some forms are sent there is nothing to open: the language switch leads to the page itself.
    page.path = format!("/{}/desk/approvals/{}", officer.administration().slug, file.tenant.slug);
    let here = page.url(&page.path);
    let shown = file.shown(&page, By::Region, here, typed);
    server::page_with(status, &OnePage { back: page.url_here("/desk/approvals"), page, shown })
}

/// As [`super::platform::answer`].
pub(super) async fn answer(
    officer: &Officer<Approve>,
    database: &Database,
    tenant: &Tenant,
    decided: Result<&str>,
    typed: impl FnOnce(Errors) -> Typed,
) -> Result<HttpResponse> {
    let page = officer.page();
    match decided {
        Ok(told) => Ok(server::done(&page.url_here(&format!("/desk/approvals/{}", tenant.slug)), page.t(told))),
        Err(Error::Invalid(faults)) => {
            let file = File::read(database, tenant).await?;
            show(officer, file, typed(Errors(faults)), StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(error) => Err(error),
    }
}

async fn decide(
    request: HttpRequest,
    officer: Officer<Approve>,
    path: Path,
    database: web::Data<Database>,
    directory: web::Data<Directory>,
    atlas: web::Data<Atlas>,
    Form(form): Form<DecisionForm>,
) -> Result<HttpResponse> {
    let tenant = find(&officer, &directory, &atlas, &path.2).await?;
    let page = officer.page();
    let step = form.step().ok_or(Error::Malformed)?;
    let file = File::read(&database, &tenant).await?;
    let has_opened = has_opened_paper(&database, &file, officer.id()).await?;
    let errors = form.errors(&page, step, &file, has_opened);
    if !errors.is_empty() {
        let typed = Typed { errors, reason: form.reason, ..Typed::default() };
        return show(&officer, file, typed, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let new = NewStep {
        step,
        by: By::Region,
        person: Some(officer.id()),
        name: officer.name(),
        note: form.reason.trim(),
        ground: form.ground(),
    };
    take(&request, &tenant, form.version, &new, Notice::Team).await?;
    directory.forget();
    let here = page.url_here(&format!("/desk/approvals/{}", tenant.slug));
    Ok(server::done(&here, page.t(&format!("tenant-step-{}", step.as_str()))))
}

async fn paper(
    request: HttpRequest,
    officer: Officer<Approve>,
    path: Path,
    directory: web::Data<Directory>,
    atlas: web::Data<Atlas>,
    Form(_): Form<HashMap<String, String>>,
) -> Result<HttpResponse> {
    let tenant = find(&officer, &directory, &atlas, &path.2).await?;
    open_paper(&request, &tenant, officer.id()).await
}
