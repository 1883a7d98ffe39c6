//! The administrator sees who of the platform asks to read at the desk, agrees or refuses, and ends it.

use super::rule::{Move, Role, State};
use super::store::{self, Access, Decider};
use super::{Consent, moment};
use crate::Officer;
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::Database;
use serde::Deserialize;
use server::{Error, Form, Result};
use ui::Page;
use uuid::Uuid;

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/support").get(get).post(post));
}

struct Row {
    id: Uuid,
    name: String,
    ticket: String,
    state: (String, &'static str),
    asked: String,
    until: String,
    decided: String,
    may_grant: bool,
    may_end: bool,
}

#[derive(Template)]
#[template(path = "support.html")]
struct SupportPage {
    page: Page,
    rows: Vec<Row>,
    here: String,
}

async fn get(
    officer: Officer<Consent>,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
) -> Result<HttpResponse> {
    let (tenant, now, page) = (officer.tenant(), clock.now(), officer.page());
    let found = database.tenant(tenant, async |conn| store::list(conn, tenant, None).await).await?;
    let rows = found.into_iter().map(|access: Access| {
        let state = access.state(now);
        let may = |what| state.after(what, Role::Administrator).is_some();
        let (key, tone) = state.shown(Role::Administrator);
        Row {
            id: access.id,
            state: (page.t(key), tone),
            asked: moment(&page, access.asked_at),
            until: if state == State::Granted { moment(&page, access.expires_at) } else { String::new() },
            may_grant: may(Move::Grant),
            may_end: may(Move::End),
            name: access.name,
            ticket: access.ticket,
            decided: access.decided_name.unwrap_or_default(),
        }
    });
    server::page(&SupportPage { rows: rows.collect(), here: page.url_here("/desk/support"), page })
}

#[derive(Deserialize)]
struct DecideForm {
    access: Uuid,
    #[serde(default)]
    answer: String,
}

async fn post(
    officer: Officer<Consent>,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    Form(form): Form<DecideForm>,
) -> Result<HttpResponse> {
    let (what, said) = match form.answer.as_str() {
        "yes" => (Move::Grant, "support-granted-done"),
        "no" => (Move::Refuse, "support-refused-done"),
        "end" => (Move::End, "support-ended-done"),
        _ => return Err(Error::Malformed),
    };
    let (tenant, now) = (officer.tenant(), clock.now());
    let decided = database.tenant(tenant, async |conn| {
        let by = Decider { id: officer.id(), name: officer.name(), role: Role::Administrator };
        store::act(conn, tenant, now, form.access, what, by).await
    });
    decided.await?;
    let page = officer.page();
    Ok(server::done(&page.url_here("/desk/support"), page.t(said)))
}
