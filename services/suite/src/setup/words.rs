//! The administration's names and what its page says, in four languages.

use super::{change, fresh};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::Database;
use identity::{Directory, Officer, Setting, Setup};
use serde::Deserialize;
use server::{Form, Result};
use ui::{Errors, Lang, Names, Page, text_with};

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/setup/words").get(get).post(post));
}

const MAX_NAME: usize = 200;
const MAX_OPENING: usize = 600;

#[derive(Default, Deserialize)]
#[serde(default)]
struct WordsForm {
    name_ar: String,
    name_fr: String,
    name_zgh: String,
    name_en: String,
    opening_ar: String,
    opening_fr: String,
    opening_zgh: String,
    opening_en: String,
}

/// A field of one language.
struct Field {
    field: &'static str,
    label: String,
    value: String,
    is_needed: bool,
}

#[derive(Template)]
#[template(path = "setup_words.html")]
struct WordsPage {
    page: Page,
    errors: Errors,
    names: Vec<Field>,
    openings: Vec<Field>,
    max_name: usize,
    max_opening: usize,
}

async fn get(officer: Officer<Setup>, database: web::Data<Database>) -> Result<HttpResponse> {
    let tenant = fresh(&database, officer.administration()).await?;
    let (Names { ar, fr, zgh, en }, opening) = (tenant.names, tenant.openings);
    let form = WordsForm {
        name_ar: ar,
        name_fr: fr,
        name_zgh: zgh,
        name_en: en,
        opening_ar: opening.ar,
        opening_fr: opening.fr,
        opening_zgh: opening.zgh,
        opening_en: opening.en,
    };
    show(officer.page(), form, Errors::none(), StatusCode::OK)
}

async fn post(
    officer: Officer<Setup>,
    database: web::Data<Database>,
    directory: web::Data<Directory>,
    clock: web::Data<Clock>,
    Form(form): Form<WordsForm>,
) -> Result<HttpResponse> {
    let page = officer.page();
    let errors = judge(&page, &form);
    if !errors.is_empty() {
        return show(page, form, errors, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let trimmed = |text: String| text.trim().to_owned();
    let [ar, fr, zgh, en] = [form.name_ar, form.name_fr, form.name_zgh, form.name_en].map(trimmed);
    let names = Names { ar, fr, zgh, en };
    let [ar, fr, zgh, en] = [form.opening_ar, form.opening_fr, form.opening_zgh, form.opening_en].map(trimmed);
    let setting = Setting::Words { names, openings: Names { ar, fr, zgh, en } };
    change(&database, &directory, clock.now(), officer.administration(), officer.id(), &setting).await?;
    Ok(server::done(&page.url_here("/desk/setup"), page.t("setup-saved")))
}

fn judge(page: &Page, form: &WordsForm) -> Errors {
    let mut errors = Errors::none();
    for (field, lang, typed, is_needed) in [
        ("name_ar", Lang::Ar, &form.name_ar, true),
        ("name_fr", Lang::Fr, &form.name_fr, true),
        ("name_zgh", Lang::Zgh, &form.name_zgh, false),
        ("name_en", Lang::En, &form.name_en, false),
    ] {
        if is_needed || !typed.trim().is_empty() {
            let label = page.t1("words-name-in", "language", lang.name());
            crate::join::one_line_errors(page, &mut errors, (field, &label), typed);
        }
    }
    for (field, typed) in [
        ("opening_ar", &form.opening_ar),
        ("opening_fr", &form.opening_fr),
        ("opening_zgh", &form.opening_zgh),
        ("opening_en", &form.opening_en),
    ] {
        let count = typed.trim().chars().count();
        if count > MAX_OPENING {
            let args = [("max", MAX_OPENING.into()), ("count", count.into())];
            errors.add(field, text_with(page.lang, "error-too-long", &args));
        } else if typed.contains(['\0', '\u{FFFD}']) {
            errors.add(field, page.t("error-text"));
        }
    }
    errors
}

fn show(page: Page, form: WordsForm, errors: Errors, status: StatusCode) -> Result<HttpResponse> {
    let field = |field, lang: Lang, value, is_needed| Field { field, label: lang.name().to_owned(), value, is_needed };
    let names = vec![
        field("name_ar", Lang::Ar, form.name_ar, true),
        field("name_fr", Lang::Fr, form.name_fr, true),
        field("name_zgh", Lang::Zgh, form.name_zgh, false),
        field("name_en", Lang::En, form.name_en, false),
    ];
    let openings = vec![
        field("opening_ar", Lang::Ar, form.opening_ar, false),
        field("opening_fr", Lang::Fr, form.opening_fr, false),
        field("opening_zgh", Lang::Zgh, form.opening_zgh, false),
        field("opening_en", Lang::En, form.opening_en, false),
    ];
    let template = WordsPage { page, errors, names, openings, max_name: MAX_NAME, max_opening: MAX_OPENING };
    server::page_with(status, &template)
}
