//! The list of what an administration prepares, and its request to go live.

use super::checklist::{self, Item};
use super::fresh;
use super::names::Waiting;
use crate::approval::{self, Notice};
use crate::used;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::Database;
use identity::{By, Directory, NewStep, Officer, Setup, State, Step, StepTaken};
use serde::Deserialize;
use server::{CallQuota, Error, Form, Result, Settings};
use ui::{Page, Step as Shown};

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/setup").get(get));
    cfg.service(web::resource("/{lang}/{tenant}/desk/setup/ask").post(ask));
    cfg.service(web::resource("/{lang}/{tenant}/desk/setup/withdraw").post(withdraw));
}

/// An item as the page shows it.
struct Row {
    title: String,
    hint: String,
    item: Item,
    href: String,
}

#[derive(Template)]
#[template(path = "setup.html")]
struct SetupPage {
    page: Page,
    state: State,
    version: i32,
    rows: Vec<Row>,
    /// Why it takes nothing new, and since when; empty while it is not suspended.
    suspended: String,
    /// Names that wait for approval.
    naming: Option<Waiting>,
    done: usize,
    total: usize,
    is_ready: bool,
    /// Somebody else claims it, and whoever approves decides first.
    is_contested: bool,
    steps: Vec<Shown>,
    messages_a_day: i32,
    storage_megabytes: i32,
    /// What is used of them.
    used: String,
    calls: CallQuota,
}

async fn get(
    officer: Officer<Setup>,
    database: web::Data<Database>,
    settings: web::Data<Settings>,
    clock: web::Data<Clock>,
) -> Result<HttpResponse> {
    let page = officer.page();
    let tenant = fresh(&database, officer.administration()).await?;
    let id = tenant.id;
    let read = database.tenant(id, async |conn| {
        let list = checklist::read(conn, &tenant).await?;
        let used = used::told(conn, &page, id, clock.now()).await?;
        let is_contested = identity::has_open_rival(conn, id).await?;
        Ok::<_, Error>((list, identity::list_steps(conn, id).await?, is_contested, used))
    });
    let (list, steps, is_contested, used) = read.await?;
    let (done, total) = list.score();
    let is_ready = list.is_ready();
    let rows = list.0.into_iter().map(|item| row(&page, item)).collect();
    let steps = shown_steps(&page, &steps);
    server::page(&SetupPage {
        state: tenant.state,
        version: tenant.version,
        messages_a_day: tenant.messages_a_day,
        storage_megabytes: tenant.storage_megabytes,
        used,
        calls: CallQuota::of(&settings).but(tenant.calls_a_minute, tenant.calls_a_day),
        suspended: tenant.suspension.map(|suspension| suspension.words(&page)).unwrap_or_default(),
        naming: Waiting::of(&page, &tenant),
        page,
        rows,
        done,
        total,
        is_ready,
        is_contested,
        steps,
    })
}

fn row(page: &Page, item: Item) -> Row {
    Row {
        title: page.t(&format!("setup-item-{}", item.key)),
        hint: page.t(&format!("setup-hint-{}", item.key)),
        href: if item.path.is_empty() { String::new() } else { page.url_here(item.path) },
        item,
    }
}

/// The steps of the way, as a timeline shows them.
pub(crate) fn shown_steps(page: &Page, steps: &[StepTaken]) -> Vec<Shown> {
    let step = |taken: &StepTaken| {
        let at = calendar::local_minute(taken.at);
        Shown {
            title: page.t(&format!("tenant-step-{}", taken.step)),
            when: page.date_time(&at),
            datetime: at,
            by: taken.person_name.clone(),
            body: taken.note.clone(),
            ahead: false,
        }
    };
    steps.iter().map(step).collect()
}

#[derive(Deserialize)]
struct StepForm {
    #[serde(default)]
    version: i32,
}

/// A step that its own people take.
fn own_step(officer: &Officer<Setup>, step: Step) -> NewStep<'_> {
    let (person, name) = (Some(officer.id()), officer.name());
    NewStep { step, by: By::Administrator, person, name, note: "", ground: None }
}

async fn ask(
    request: HttpRequest,
    officer: Officer<Setup>,
    database: web::Data<Database>,
    directory: web::Data<Directory>,
    Form(form): Form<StepForm>,
) -> Result<HttpResponse> {
    let page = officer.page();
    let tenant = fresh(&database, officer.administration()).await?;
    let here = page.url_here("/desk/setup");
    // Somebody pressed twice, or a colleague was faster: it is asked.
    if tenant.state == State::Asked {
        return Ok(server::done(&here, page.t("setup-asked")));
    }
    let id = tenant.id;
    let list = database.tenant(id, async |conn| checklist::read(conn, &tenant).await).await?;
    if !list.is_ready() {
        return Err(Error::field("version", page.t("setup-not-ready")));
    }
    let step = own_step(&officer, Step::Ask);
    approval::take(&request, &tenant, form.version, &step, Notice::Nobody).await?;
    directory.forget();
    approval::tell_approvers(&request, &tenant).await?;
    Ok(server::done(&here, page.t("setup-asked")))
}

async fn withdraw(
    request: HttpRequest,
    officer: Officer<Setup>,
    database: web::Data<Database>,
    directory: web::Data<Directory>,
    Form(form): Form<StepForm>,
) -> Result<HttpResponse> {
    let tenant = fresh(&database, officer.administration()).await?;
    let step = own_step(&officer, Step::Withdraw);
    approval::take(&request, &tenant, form.version, &step, Notice::Nobody).await?;
    directory.forget();
    let page = officer.page();
    Ok(server::done(&page.url_here("/desk/setup"), page.t("setup-withdrawn")))
}
