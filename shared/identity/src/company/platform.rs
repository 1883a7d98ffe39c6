//! The operator confirms companies, by a document that the declarer showed, or refuses them with a ground.

use super::people::{letter, link};
use super::store;
use crate::Operator;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::{Database, TenantId};
use jobs::Wake;
use notifications::Recipient;
use serde::Deserialize;
use server::{Error, Form, Result, Settings};
use ui::{Errors, Page, long_date};
use uuid::Uuid;

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/platform/companies").get(get));
    cfg.service(web::resource("/{lang}/platform/companies/decide").post(decide));
}

const MAX_GROUND: usize = 500;

struct Row {
    id: Uuid,
    name: String,
    ice: String,
    by: String,
    email: String,
    declared: String,
}

#[derive(Template)]
#[template(path = "companies_platform.html")]
struct PendingPage {
    page: Page,
    errors: Errors,
    rows: Vec<Row>,
    here: String,
}

async fn get(operator: Operator, database: web::Data<Database>) -> Result<HttpResponse> {
    show(operator.page(), &database, Errors::none(), StatusCode::OK).await
}

async fn show(page: Page, database: &Database, errors: Errors, status: StatusCode) -> Result<HttpResponse> {
    let found = database.read(async |conn| store::list_pending(conn).await).await?;
    let rows = found.into_iter().map(|(company, by, email)| Row {
        id: company.id,
        name: company.name,
        ice: company.ice,
        by,
        email,
        declared: long_date(page.lang, &calendar::local_date(company.declared_at).to_string()),
    });
    let template = PendingPage { rows: rows.collect(), here: page.url("/platform/companies"), page, errors };
    server::page_with(status, &template)
}

#[derive(Deserialize)]
struct DecideForm {
    company: Uuid,
    #[serde(default)]
    answer: String,
    #[serde(default)]
    ground: String,
}

async fn decide(
    operator: Operator,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    settings: web::Data<Settings>,
    wake: web::Data<Wake>,
    Form(form): Form<DecideForm>,
) -> Result<HttpResponse> {
    let page = operator.page();
    let confirms = match form.answer.as_str() {
        "yes" => true,
        "no" => false,
        _ => return Err(Error::Malformed),
    };
    let ground = form.ground.trim();
    let mut errors = Errors::none();
    let field = format!("ground-{}", form.company);
    errors.check_text(page.lang, &field, ground, MAX_GROUND, Some(page.t("company-ground-missing")));
    if !errors.is_empty() {
        return show(page, &database, errors, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let (now, by) = (clock.now(), operator.person().id);
    // The message belongs to no administration.
    let decided = database.tenant(TenantId::PLATFORM, async |conn| {
        let (company, declarer) = store::decide(conn, now, by, form.company, confirms, ground).await?;
        let recipient = declarer.as_ref().and_then(|person| Recipient::new(Some(&person.name), &person.email).ok());
        if let Some((declarer, recipient)) = declarer.zip(recipient) {
            let lang = declarer.lang;
            let args = [("company", company.name), ("ground", ground.to_owned()), ("link", link(&settings, lang))];
            let stem = if confirms { "mail-company-confirmed" } else { "mail-company-refused" };
            let about = format!("company:{}", form.company);
            let message = letter(&settings, lang, recipient, stem, &args, about);
            notifications::send(conn, TenantId::PLATFORM, now, &message).await?;
        }
        Ok::<_, Error>(())
    });
    decided.await?;
    wake.up(TenantId::PLATFORM);
    let said = page.t(if confirms { "company-confirmed-done" } else { "company-refused-done" });
    Ok(server::done(&page.url("/platform/companies"), said))
}
