//! A person's companies: those for which they act, what was offered to them, and a new one by its ICE.

use super::ice::Ice;
use super::store::{self, Right};
use super::{ACT, MANAGE};
use crate::Citizen;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::Database;
use serde::Deserialize;
use server::{Error, Form, Result};
use ui::{Errors, Page, long_date};
use uuid::Uuid;

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/me/companies").get(get).post(declare));
    cfg.service(web::resource("/{lang}/me/companies/answer").post(answer));
}

const MAX_NAME: usize = 150;

/// A company in which a person has a right, or was offered one.
struct Mine {
    name: String,
    ice: String,
    state: (String, &'static str),
    /// Of a refusal.
    ground: String,
    rights: String,
    /// The people's page, when there is one to see.
    href: String,
    /// The offer that waits for an answer.
    offer: Option<Uuid>,
}

#[derive(Template)]
#[template(path = "companies.html")]
struct CompaniesPage {
    page: Page,
    errors: Errors,
    companies: Vec<Mine>,
    ice: String,
    company_name: String,
    here: String,
}

#[derive(Default, Deserialize)]
struct DeclareForm {
    #[serde(default)]
    ice: String,
    #[serde(default)]
    name: String,
}

async fn get(citizen: Citizen, database: web::Data<Database>, clock: web::Data<Clock>) -> Result<HttpResponse> {
    show(&citizen, &database, &clock, DeclareForm::default(), Errors::none(), StatusCode::OK).await
}

async fn declare(
    citizen: Citizen,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    Form(form): Form<DeclareForm>,
) -> Result<HttpResponse> {
    let page = citizen.page();
    let mut errors = Errors::none();
    let ice = Ice::parse(&form.ice);
    if ice.is_none() {
        errors.add("ice", page.t("company-ice-wrong"));
    }
    let name = form.name.trim().to_owned();
    let count = name.chars().count();
    if count == 0 {
        errors.add("name", page.t("company-name-missing"));
    } else if count > MAX_NAME {
        errors.add("name", page.t2("error-too-long", "max", MAX_NAME, "count", count));
    } else if name.chars().any(|letter| letter == '\u{FFFD}' || letter.is_control()) {
        errors.add("name", page.t("error-text"));
    }
    if let Some(ice) = ice.filter(|_| errors.is_empty()) {
        let (now, person) = (clock.now(), citizen.person());
        match database.control(async |conn| store::declare(conn, now, person, &ice, &name).await).await {
            Err(Error::Conflict) => errors.add("ice", page.t("company-known")),
            done => {
                done?;
                return Ok(server::done(&page.url("/me/companies"), page.t("company-declared")));
            }
        }
    }
    show(&citizen, &database, &clock, form, errors, StatusCode::UNPROCESSABLE_ENTITY).await
}

async fn show(
    citizen: &Citizen,
    database: &Database,
    clock: &Clock,
    form: DeclareForm,
    errors: Errors,
    status: StatusCode,
) -> Result<HttpResponse> {
    let page = citizen.page();
    let today = calendar::local_date(clock.now());
    let person = citizen.person();
    let found = database.read(async |conn| store::list_of_person(conn, today, person).await).await?;
    let companies = found.into_iter().map(|(company, right)| {
        let is_confirmed = company.state == "confirmed";
        Mine {
            state: state(&page, &company.state),
            rights: rights(&page, &right),
            href: if is_confirmed && right.holds(today) {
                page.url(&format!("/me/companies/{}", company.id))
            } else {
                String::new()
            },
            offer: right.person_id.is_none().then_some(right.id),
            name: company.name,
            ice: company.ice,
            // Of a company that was confirmed it is the document that was seen.
            ground: if is_confirmed { String::new() } else { company.ground },
        }
    });
    let template = CompaniesPage {
        companies: companies.collect(),
        here: page.url("/me/companies"),
        ice: form.ice,
        company_name: form.name,
        page,
        errors,
    };
    server::page_with(status, &template)
}

/// A declaration's state in words, and the tone of its tag.
fn state(page: &Page, state: &str) -> (String, &'static str) {
    match state {
        "confirmed" => (page.t("company-confirmed"), "green"),
        "refused" => (page.t("company-refused"), "red"),
        _ => (page.t("company-pending"), "amber"),
    }
}

/// What a right allows, and for which days.
pub(super) fn rights(page: &Page, right: &Right) -> String {
    let what = match (right.is(ACT), right.is(MANAGE)) {
        (true, true) => page.t("company-right-both"),
        (false, true) => page.t("company-right-manage"),
        _ => page.t("company-right-act"),
    };
    let from = long_date(page.lang, &right.valid_from.to_string());
    let time = match right.valid_to {
        Some(last) => page.t2("company-from-to", "from", from, "to", long_date(page.lang, &last.to_string())),
        None => page.t1("company-from", "from", from),
    };
    format!("{what} {time}")
}

#[derive(Deserialize)]
struct AnswerForm {
    right: Uuid,
    #[serde(default)]
    answer: String,
}

async fn answer(
    citizen: Citizen,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    Form(form): Form<AnswerForm>,
) -> Result<HttpResponse> {
    let takes = match form.answer.as_str() {
        "yes" => true,
        "no" => false,
        _ => return Err(Error::Malformed),
    };
    let (now, person) = (clock.now(), citizen.person());
    database.control(async |conn| store::answer(conn, now, person, form.right, takes).await).await?;
    let page = citizen.page();
    let said = page.t(if takes { "company-taken" } else { "company-declined" });
    Ok(server::done(&page.url("/me/companies"), said))
}
