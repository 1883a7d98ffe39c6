//! The page on which a refusal is proposed.

use super::ground::choices;
use super::propose::{MAX_TEXT, MIN_TEXT, Refusing, faults, propose_refusal};
use crate::complaint::{Move, Role};
use crate::elsewhere;
use crate::number::Number;
use crate::opening::{self, Ground as Opened};
use crate::permission::Assign;
use crate::proposal;
use crate::store::{Complaint, Event, find_for, list_events};
use crate::template::{self, Offer, Purpose, Wish};
use crate::triage::{Came, ItemPath, Kept, item_address, parsed, show_item};
use crate::words;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::Database;
use identity::Officer;
use jobs::Wake;
use serde::Deserialize;
use server::{Error, Form, Result};
use territory::Atlas;
use ui::{Choice, Errors, Lang, Names, Page, Step};
use uuid::Uuid;

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/complaints/{number}/refuse").get(get).post(post));
}

#[derive(Template)]
#[template(path = "refuse.html")]
struct RefusePage {
    page: Page,
    errors: Errors,
    number: String,
    here: String,
    item: String,
    from: String,
    version: i32,
    body: String,
    grounds: Vec<Choice>,
    text: String,
    text_hint: String,
    max: usize,
    templates: Vec<Choice>,
    /// Whether the form asks what becomes of what was typed, now that a template was chosen.
    asks: bool,
    /// Who else could answer.
    others: Vec<String>,
    transfer: String,
    /// Whether somebody else was faster than the form that came back, and what they did.
    is_conflict: bool,
    changed: Vec<Step>,
}

#[derive(Default, Deserialize)]
struct RefuseForm {
    version: i32,
    #[serde(default)]
    ground: String,
    #[serde(default)]
    text: String,
    #[serde(default)]
    template: String,
    /// How a template is to be used; empty: the form is to be sent.
    #[serde(default)]
    r#use: String,
    #[serde(default)]
    from: String,
}

/// What the page needs of the database.
struct Parts {
    complaint: Complaint,
    events: Vec<Event>,
    offers: Vec<Offer>,
    others: Vec<(Uuid, Names)>,
    /// Whether a proposal waits already.
    is_pending: bool,
}

impl Parts {
    fn may_propose(&self) -> bool {
        !self.is_pending && self.complaint.after(Move::Propose, Role::Dispatcher).is_some()
    }
}

/// What a form that was not taken keeps.
#[derive(Default)]
struct Again {
    form: RefuseForm,
    errors: Errors,
    asks: bool,
    /// Whether somebody was faster.
    is_late: bool,
}

async fn get(
    officer: Officer<Assign>,
    path: ItemPath,
    database: web::Data<Database>,
    atlas: web::Data<Atlas>,
    clock: web::Data<Clock>,
    web::Query(Came { from }): web::Query<Came>,
) -> Result<HttpResponse> {
    let number = parsed(&officer, &path.2)?;
    let parts = read(&officer, &number, &database, &atlas, &clock).await?;
    if !parts.may_propose() {
        let page = officer.page();
        return Ok(server::told(&item_address(&page, &number, &from), page.t("refuse-not-now")));
    }
    let form = RefuseForm { version: parts.complaint.version, from, ..RefuseForm::default() };
    show(&officer, &number, parts, Again { form, ..Again::default() })
}

async fn post(
    officer: Officer<Assign>,
    path: ItemPath,
    database: web::Data<Database>,
    atlas: web::Data<Atlas>,
    clock: web::Data<Clock>,
    wake: web::Data<Wake>,
    Form(mut form): Form<RefuseForm>,
) -> Result<HttpResponse> {
    words::normalise(&mut form.text);
    let (page, number, now) = (officer.page(), parsed(&officer, &path.2)?, clock.now());
    let tenant = officer.tenant();
    if !form.r#use.is_empty() {
        return begin(&officer, &number, &database, &atlas, &clock, form).await;
    }
    let refusing = Refusing { ground: form.ground.clone(), text: form.text.clone() };
    let errors = faults(&page, &refusing);
    let done = if errors.is_empty() {
        let version = Some(form.version);
        let done = database.tenant(tenant, async |conn| {
            propose_refusal(conn, &officer, &atlas, now, &number, version, &refusing).await
        });
        done.await
    } else {
        Err(Error::Invalid(errors.0))
    };
    match done {
        Ok(_) => {
            wake.up(tenant);
            Ok(server::done(&item_address(&page, &number, &form.from), page.t("refuse-proposed")))
        }
        Err(Error::Invalid(faults)) => {
            let parts = read(&officer, &number, &database, &atlas, &clock).await?;
            show(&officer, &number, parts, Again { form, errors: Errors(faults), ..Again::default() })
        }
        Err(Error::Conflict) => {
            let parts = read(&officer, &number, &database, &atlas, &clock).await?;
            if parts.may_propose() {
                return show(&officer, &number, parts, Again { form, is_late: true, ..Again::default() });
            }
            let kept = Kept { text: form.text, from: form.from, since: Some(form.version), ..Kept::default() };
            show_item(&officer, &path.2, &database, &atlas, &clock, StatusCode::CONFLICT, kept).await
        }
        Err(error) => Err(error),
    }
}

/// The form again, with the text of a template.
async fn begin(
    officer: &Officer<Assign>,
    number: &Number,
    database: &Database,
    atlas: &Atlas,
    clock: &Clock,
    mut form: RefuseForm,
) -> Result<HttpResponse> {
    let parts = read(officer, number, database, atlas, clock).await?;
    let wish = Wish { purpose: Purpose::Refusal, template: &form.template, how: &form.r#use, typed: &form.text };
    let complaint = &parts.complaint;
    let filled =
        database.tenant(officer.tenant(), async |conn| template::fill(conn, officer, atlas, complaint, &wish).await);
    let filled = filled.await;
    let again = match filled {
        Ok(filled) => {
            form.text = filled.text;
            Again { form, asks: filled.asks, ..Again::default() }
        }
        Err(Error::Invalid(faults)) => Again { form, errors: Errors(faults), ..Again::default() },
        Err(error) => return Err(error),
    };
    show(officer, number, parts, again)
}

async fn read(
    officer: &Officer<Assign>,
    number: &Number,
    database: &Database,
    atlas: &Atlas,
    clock: &Clock,
) -> Result<Parts> {
    let (tenant, now) = (officer.tenant(), clock.now());
    let read = database.tenant(tenant, async |conn| {
        let complaint = find_for(conn, officer, number).await?.ok_or(Error::NotFound)?;
        opening::note(conn, officer, now, &complaint, Opened::of(officer, &complaint)).await?;
        let events = list_events(conn, tenant, complaint.id).await?;
        let code = &complaint.category_code;
        let offers = template::list_offers(conn, tenant, Purpose::Refusal, code, complaint.lang()).await?;
        let others = elsewhere::list_others(conn, tenant, atlas, now, &complaint).await?;
        let is_pending = proposal::find_open(conn, tenant, complaint.id).await?.is_some();
        Ok::<_, Error>(Parts { complaint, events, offers, others, is_pending })
    });
    read.await
}

fn show(officer: &Officer<Assign>, number: &Number, parts: Parts, again: Again) -> Result<HttpResponse> {
    let Again { form, errors, asks, is_late } = again;
    let Parts { complaint, events, offers, others, .. } = parts;
    let mut page = officer.page();
    let lang = page.lang;
    page.path = format!("/{}/desk/complaints/{number}/refuse", officer.administration().slug);
    let here = page.url_here(&format!("/desk/complaints/{number}"));
    let status = match (errors.is_empty(), is_late) {
        (false, _) => StatusCode::UNPROCESSABLE_ENTITY,
        (true, true) => StatusCode::CONFLICT,
        (true, false) => StatusCode::OK,
    };
    let name = officer.administration().names.in_lang(lang);
    let changed = is_late.then(|| words::steps_since(lang, &events, form.version, name, true));
    let in_lang = page.t1("answer-lang", "lang", Lang::name(complaint.lang()));
    let template = RefusePage {
        grounds: choices(lang, &form.ground),
        text_hint: format!("{} {in_lang}", page.t1("refuse-text-hint", "min", MIN_TEXT)),
        max: MAX_TEXT,
        templates: template::choices(lang, &offers, &form.template),
        asks,
        others: others.into_iter().map(|(_, names)| names.in_lang(lang).to_owned()).collect(),
        transfer: format!("{here}/transfer"),
        item: item_address(&page, number, &form.from),
        number: number.to_string(),
        is_conflict: is_late,
        changed: changed.unwrap_or_default(),
        version: complaint.version,
        body: complaint.body,
        text: form.text,
        from: form.from,
        here,
        errors,
        page,
    };
    server::page_with(status, &template)
}
