//! The register of what is done with personal data (law 09-08): without it the form of complaints is not published.

use super::changed::{self, Saved, mark};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::Database;
use identity::{CNDP_PENDING, Directory, Officer, Processing, Setup};
use serde::Deserialize;
use server::{Error, Form, Result};
use ui::{Errors, Fact, Page};

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/setup/register").get(get).post(post));
}

const MAX_TEXT: usize = 1_000;
const MAX_NUMBER: usize = 40;

#[derive(Default, Deserialize)]
#[serde(default)]
struct RegisterForm {
    purpose: String,
    basis: String,
    months: String,
    contact: String,
    number: String,
    pending: String,
    /// The mark of what it was filled from.
    seen: String,
}

#[derive(Template)]
#[template(path = "setup_register.html")]
struct RegisterPage {
    page: Page,
    errors: Errors,
    sent: RegisterForm,
    /// What somebody else saved meanwhile; empty for nothing.
    changed: Vec<Fact>,
    max: usize,
}

async fn get(officer: Officer<Setup>, database: web::Data<Database>) -> Result<HttpResponse> {
    let (page, id) = (officer.page(), officer.tenant());
    let known = database.tenant(id, async |conn| identity::find_processing(conn, id).await).await?;
    let seen = mark(&known);
    let sent = match known {
        Some(Processing { purpose, basis, months, contact, cndp }) => {
            let is_pending = cndp == CNDP_PENDING;
            let pending = if is_pending { "yes" } else { "" }.to_owned();
            let number = if is_pending { String::new() } else { cndp };
            RegisterForm { purpose, basis, months: months.to_string(), contact, number, pending, seen }
        }
        // A beginning that most can keep.
        None => RegisterForm {
            purpose: page.t("register-purpose-usual"),
            basis: page.t("register-basis-usual"),
            months: "60".to_owned(),
            seen,
            ..RegisterForm::default()
        },
    };
    show(page, sent, Errors::none(), Vec::new(), StatusCode::OK)
}

async fn post(
    officer: Officer<Setup>,
    database: web::Data<Database>,
    directory: web::Data<Directory>,
    clock: web::Data<Clock>,
    Form(form): Form<RegisterForm>,
) -> Result<HttpResponse> {
    officer.demand_open()?;
    let (page, id) = (officer.page(), officer.tenant());
    let mut errors = Errors::none();
    let new = judge(&page, &form, &mut errors);
    if !errors.is_empty() {
        return show(page, form, errors, Vec::new(), StatusCode::UNPROCESSABLE_ENTITY);
    }
    let now = clock.now();
    let saved = database.tenant(id, async |conn| {
        // Whoever saves at the same moment comes before or after.
        identity::lock_tenant(conn, id).await?;
        let known = identity::find_processing(conn, id).await?;
        if known.as_ref() != Some(&new) && mark(&known) != form.seen {
            return Ok(Saved::Overtaken(known));
        }
        identity::set_processing(conn, id, now, officer.id(), &new).await?;
        Ok::<_, Error>(Saved::Done)
    });
    if let Saved::Overtaken(known) = saved.await? {
        let changed = differences(&page, &new, known.as_ref());
        let form = RegisterForm { seen: mark(&known), ..form };
        return show(page, form, Errors::none(), changed, StatusCode::CONFLICT);
    }
    directory.forget();
    Ok(server::done(&page.url_here("/desk/setup"), page.t("setup-saved")))
}

/// What the register says, the number last.
pub(crate) fn facts(page: &Page, known: &Processing) -> [Fact; 5] {
    let number = if known.cndp == CNDP_PENDING { page.t("data-pending-word") } else { known.cndp.clone() };
    [
        Fact::new(page.t("register-purpose"), known.purpose.as_str()),
        Fact::new(page.t("register-basis"), known.basis.as_str()),
        Fact::new(page.t("data-kept"), page.t1("data-months", "months", known.months)),
        Fact::new(page.t("register-contact"), known.contact.as_str()),
        Fact::new(page.t("register-number"), number),
    ]
}

/// What the register says otherwise than what was typed.
fn differences(page: &Page, typed: &Processing, known: Option<&Processing>) -> Vec<Fact> {
    let nothing = Processing::default();
    let (typed, there) = (facts(page, typed), facts(page, known.unwrap_or(&nothing)));
    let fields = typed.iter().zip(&there);
    let fields = fields.map(|(typed, now)| (typed.term.clone(), typed.detail.as_str(), now.detail.as_str()));
    changed::facts(fields, &page.t("trail-change-nothing"))
}

fn judge(page: &Page, form: &RegisterForm, errors: &mut Errors) -> Processing {
    let missing = |label: &str| Some(page.t1("error-missing", "field", page.t(label)));
    errors.check_text(page.lang, "purpose", &form.purpose, MAX_TEXT, missing("register-purpose"));
    errors.check_text(page.lang, "basis", &form.basis, MAX_TEXT, missing("register-basis"));
    let months = form.months.trim().parse::<i16>().ok().filter(|months| (1..=1200).contains(months));
    if months.is_none() {
        errors.add("months", page.t("register-months-wrong"));
    }
    errors.check_text(page.lang, "contact", &form.contact, MAX_TEXT, missing("register-contact"));
    let number = form.number.trim();
    let is_number = (3..=MAX_NUMBER).contains(&number.chars().count())
        && number.chars().all(|letter| letter.is_ascii_alphanumeric() || "-/. ".contains(letter))
        && number.chars().any(|letter| letter.is_ascii_digit());
    let is_pending = form.pending == "yes";
    if number.is_empty() && !is_pending {
        errors.add("number", page.t("register-number-missing"));
    } else if !number.is_empty() && !is_number {
        errors.add("number", page.t("register-number-wrong"));
    }
    Processing {
        purpose: form.purpose.trim().to_owned(),
        basis: form.basis.trim().to_owned(),
        months: months.unwrap_or_default(),
        contact: form.contact.trim().to_owned(),
        // A number that was given stands, whatever the box says.
        cndp: if number.is_empty() { CNDP_PENDING.to_owned() } else { number.to_owned() },
    }
}

fn show(
    page: Page,
    sent: RegisterForm,
    errors: Errors,
    changed: Vec<Fact>,
    status: StatusCode,
) -> Result<HttpResponse> {
    server::page_with(status, &RegisterPage { page, errors, sent, changed, max: MAX_TEXT })
}
