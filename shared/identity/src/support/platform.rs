//! The operator asks for access to an administration's desk, with a ticket, and gives it back.

use super::Consent;
use super::moment;
use super::rule::{Move, Role, State};
use super::store::{self, Decider};
use crate::{Directory, Letter, Operator, Permission as _, Tenant, find_person, list_affiliations, list_members_with};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::{Conn, Database};
use jiff::Timestamp;
use jobs::Wake;
use serde::Deserialize;
use server::{Error, Form, Result, Settings};
use ui::{Errors, Page};
use uuid::Uuid;

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/platform/support").get(get).post(ask));
    cfg.service(web::resource("/{lang}/platform/support/end").post(end));
}

struct Row {
    tenant: String,
    id: Uuid,
    administration: String,
    ticket: String,
    state: (String, &'static str),
    until: String,
    /// The desk, while it is open to them.
    desk: String,
    may_end: bool,
}

#[derive(Template)]
#[template(path = "support_platform.html")]
struct SupportPage {
    page: Page,
    errors: Errors,
    rows: Vec<Row>,
    administration: String,
    ticket: String,
    here: String,
}

#[derive(Default, Deserialize)]
struct AskForm {
    #[serde(default)]
    administration: String,
    #[serde(default)]
    ticket: String,
}

async fn get(
    operator: Operator,
    database: web::Data<Database>,
    directory: web::Data<Directory>,
    clock: web::Data<Clock>,
) -> Result<HttpResponse> {
    show(&operator, &database, &directory, clock.now(), AskForm::default(), Errors::none(), StatusCode::OK).await
}

async fn show(
    operator: &Operator,
    database: &Database,
    directory: &Directory,
    now: Timestamp,
    form: AskForm,
    errors: Errors,
    status: StatusCode,
) -> Result<HttpResponse> {
    let (person, page) = (operator.person().id, operator.page());
    let places = database.read(async |conn| list_affiliations(conn, person).await).await?;
    let mut rows = Vec::new();
    for (id, _) in places {
        let Some(tenant) = directory.by_id(id).await? else {
            continue;
        };
        let found = database.tenant(tenant.id, async |conn| store::list(conn, tenant.id, Some(person)).await).await?;
        rows.extend(found.into_iter().map(|access| {
            let state = access.state(now);
            let (key, tone) = state.shown(Role::Operator);
            let is_open = state == State::Granted;
            Row {
                tenant: tenant.slug.clone(),
                id: access.id,
                administration: tenant.names.in_lang(page.lang).to_owned(),
                state: (page.t(key), tone),
                until: if is_open { moment(&page, access.expires_at) } else { String::new() },
                desk: if is_open { page.url(&format!("/{}/desk", tenant.slug)) } else { String::new() },
                may_end: state.after(Move::End, Role::Operator).is_some(),
                ticket: access.ticket,
            }
        }));
    }
    rows.sort_by_key(|row| std::cmp::Reverse(row.id));
    let template = SupportPage {
        rows,
        administration: form.administration,
        ticket: form.ticket,
        here: page.url("/platform/support"),
        page,
        errors,
    };
    server::page_with(status, &template)
}

async fn ask(
    operator: Operator,
    database: web::Data<Database>,
    directory: web::Data<Directory>,
    clock: web::Data<Clock>,
    settings: web::Data<Settings>,
    wake: web::Data<Wake>,
    Form(form): Form<AskForm>,
) -> Result<HttpResponse> {
    let (page, now) = (operator.page(), clock.now());
    let mut errors = Errors::none();
    let tenant = directory.by_slug(form.administration.trim()).await?;
    if tenant.is_none() {
        errors.add("administration", page.t("support-administration-wrong"));
    }
    let ticket = form.ticket.trim().to_owned();
    let is_ticket = (3..=40).contains(&ticket.chars().count())
        && ticket.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '/' | '#' | '.'));
    if !is_ticket {
        errors.add("ticket", page.t("support-ticket-wrong"));
    }
    let Some(tenant) = tenant.filter(|_| errors.is_empty()) else {
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return show(&operator, &database, &directory, now, form, errors, status).await;
    };
    let person = operator.person();
    let asked = database.tenant(tenant.id, async |conn| {
        if store::ask(conn, tenant.id, now, person, &ticket).await? {
            tell(conn, now, &settings, &tenant, &person.name, &ticket).await?;
        }
        Ok::<_, Error>(())
    });
    asked.await?;
    wake.up(tenant.id);
    Ok(server::done(&page.url("/platform/support"), page.t("support-asked-done")))
}

/// Writes to those who may consent.
async fn tell(
    conn: &mut Conn,
    now: Timestamp,
    settings: &Settings,
    tenant: &Tenant,
    operator: &str,
    ticket: &str,
) -> Result<()> {
    for member in list_members_with(conn, tenant.id, Consent::NAME).await? {
        let Some(person) = find_person(conn, member.id).await? else {
            continue;
        };
        let lang = person.lang;
        let link = settings.public(&format!("/{lang}/{}/desk/support", tenant.slug));
        let args = [("name", operator.into()), ("ticket", ticket.into()), ("link", link.as_str().into())];
        let letter = Letter {
            lang,
            name: &person.name,
            email: &person.email,
            stem: "mail-support-asked",
            args: &args,
            signature: Some(tenant.names.in_lang(lang)),
            is_demo: settings.demo,
            about: "support".to_owned(),
        };
        if let Some(message) = letter.message() {
            notifications::send(conn, tenant.id, now, &message).await?;
        }
    }
    Ok(())
}

#[derive(Deserialize)]
struct EndForm {
    #[serde(default)]
    tenant: String,
    access: Uuid,
}

async fn end(
    operator: Operator,
    database: web::Data<Database>,
    directory: web::Data<Directory>,
    clock: web::Data<Clock>,
    Form(form): Form<EndForm>,
) -> Result<HttpResponse> {
    let tenant = directory.by_slug(&form.tenant).await?.ok_or(Error::NotFound)?.id;
    let (person, now) = (operator.person(), clock.now());
    let ended = database.tenant(tenant, async |conn| {
        let by = Decider { id: person.id, name: &person.name, role: Role::Operator };
        store::act(conn, tenant, now, form.access, Move::End, by).await
    });
    ended.await?;
    let page = operator.page();
    Ok(server::done(&page.url("/platform/support"), page.t("support-ended-done")))
}
