//! The administration's names and what its page says, in four languages. While it is live, a new name waits for approval.

use super::changed::{self, Saved, mark};
use super::fresh;
use super::names::{self, Named, Waiting};
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::Database;
use identity::{Directory, Officer, Setting, Setup, Tenant};
use serde::{Deserialize, Serialize};
use server::{Error, Form, Result};
use territory::Atlas;
use ui::{Errors, Fact, Lang, Names, Page};

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/setup/words").get(get).post(post));
}

const MAX_NAME: usize = 200;
const MAX_OPENING: usize = 600;

#[derive(Default, Deserialize, Serialize)]
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
    /// The mark of what it was filled from.
    #[serde(skip_serializing)]
    seen: String,
}

impl WordsForm {
    /// As an administration has them.
    fn of(tenant: &Tenant) -> Self {
        let (names, openings) = (tenant.names.clone(), tenant.openings.clone());
        let mut form = Self {
            name_ar: names.ar,
            name_fr: names.fr,
            name_zgh: names.zgh,
            name_en: names.en,
            opening_ar: openings.ar,
            opening_fr: openings.fr,
            opening_zgh: openings.zgh,
            opening_en: openings.en,
            seen: String::new(),
        };
        form.seen = mark(&form);
        form
    }

    fn names(&self) -> Names {
        trimmed([&self.name_ar, &self.name_fr, &self.name_zgh, &self.name_en])
    }

    fn openings(&self) -> Names {
        trimmed([&self.opening_ar, &self.opening_fr, &self.opening_zgh, &self.opening_en])
    }

    /// The fields with their labels.
    fn labelled(&self, page: &Page) -> Vec<(String, String)> {
        let labelled = |key: &str, names: &Names| {
            Names::FIELDS.map(|lang| (page.t1(key, "language", lang.name()), names.own(lang).to_owned()))
        };
        [labelled("words-name-in", &self.names()), labelled("words-opening-in", &self.openings())].concat()
    }
}

/// What was typed in Arabic, French, Amazigh and English.
fn trimmed(typed: [&String; 4]) -> Names {
    let [ar, fr, zgh, en] = typed.map(|text| text.trim().to_owned());
    Names { ar, fr, zgh, en }
}

/// A field of one language.
struct Field {
    field: String,
    label: String,
    value: String,
    is_needed: bool,
    /// Empty for none.
    hint: String,
}

#[derive(Template)]
#[template(path = "setup_words.html")]
struct WordsPage {
    page: Page,
    errors: Errors,
    seen: String,
    /// The names that were asked for, while they wait.
    naming: Option<Waiting>,
    version: i32,
    /// What somebody else saved meanwhile; empty for nothing.
    changed: Vec<Fact>,
    /// Whether a new name waits for approval before it holds.
    is_approved: bool,
    names: Vec<Field>,
    openings: Vec<Field>,
    max_name: usize,
    max_opening: usize,
}

async fn get(officer: Officer<Setup>, database: web::Data<Database>) -> Result<HttpResponse> {
    let tenant = fresh(&database, officer.administration()).await?;
    show(&officer, WordsForm::of(&tenant), Errors::none(), Vec::new(), StatusCode::OK)
}

async fn post(
    request: HttpRequest,
    officer: Officer<Setup>,
    database: web::Data<Database>,
    directory: web::Data<Directory>,
    atlas: web::Data<Atlas>,
    clock: web::Data<Clock>,
    Form(form): Form<WordsForm>,
) -> Result<HttpResponse> {
    officer.demand_open()?;
    let page = officer.page();
    let errors = judge(&page, &form);
    if !errors.is_empty() {
        return show(&officer, form, errors, Vec::new(), StatusCode::UNPROCESSABLE_ENTITY);
    }
    let (id, now) = (officer.tenant(), clock.now());
    let (new_names, openings) = (form.names(), form.openings());
    let near = names::near(&atlas, officer.administration());
    let saved = database.tenant(id, async |conn| {
        let neighbours = identity::lock_neighbours(conn, near.as_deref()).await?;
        let here = identity::lock_tenant(conn, id).await?;
        let is_there = here.openings == openings
            && (here.names == new_names || here.asked_names.as_ref().is_some_and(|asked| asked.names == new_names));
        let now_there = WordsForm::of(&here);
        if now_there.seen != form.seen && !is_there {
            return Ok((Saved::Overtaken(now_there), Named::AsBefore));
        }
        if here.names != new_names {
            let faults = names::taken(&page, id, &here.names, &new_names, &neighbours);
            if !faults.is_empty() {
                return Err(Error::Invalid(faults.0));
            }
        }
        let (named, held) = names::choose(conn, &here, now, &officer, &new_names).await?;
        let setting = Setting::Words { names: held, openings: openings.clone() };
        identity::change_setting(conn, id, now, officer.id(), &setting).await?;
        Ok::<_, Error>((Saved::Done, named))
    });
    let named = match saved.await {
        Ok((Saved::Done, named)) => named,
        Ok((Saved::Overtaken(there), _)) => {
            let (typed, stands) = (form.labelled(&page), there.labelled(&page));
            let fields = typed.iter().zip(&stands);
            let fields = fields.map(|((label, typed), (_, now))| (label.clone(), typed.as_str(), now.as_str()));
            let facts = changed::facts(fields, &page.t("trail-change-nothing"));
            let form = WordsForm { seen: there.seen.clone(), ..form };
            return show(&officer, form, Errors::none(), facts, StatusCode::CONFLICT);
        }
        Err(Error::Invalid(faults)) => {
            return show(&officer, form, Errors(faults), Vec::new(), StatusCode::UNPROCESSABLE_ENTITY);
        }
        Err(error) => return Err(error),
    };
    directory.forget();
    if named == Named::Asked {
        crate::approval::tell_approvers_of(&request, officer.administration(), "mail-names-asked").await?;
        return Ok(server::done(&page.url_here("/desk/setup"), page.t("names-asked")));
    }
    Ok(server::done(&page.url_here("/desk/setup"), page.t("setup-saved")))
}

fn judge(page: &Page, form: &WordsForm) -> Errors {
    let mut errors = Errors::none();
    let (names, openings) = (form.names(), form.openings());
    for lang in Names::FIELDS {
        let typed = names.own(lang);
        if Names::is_needed(lang) || !typed.is_empty() {
            let label = page.t1("words-name-in", "language", lang.name());
            crate::join::one_line_errors(page, &mut errors, (&format!("name_{lang}"), &label), typed);
        }
    }
    for lang in Names::FIELDS {
        errors.check_text(page.lang, &format!("opening_{lang}"), openings.own(lang), MAX_OPENING, None);
    }
    errors
}

fn show(
    officer: &Officer<Setup>,
    form: WordsForm,
    errors: Errors,
    changed: Vec<Fact>,
    status: StatusCode,
) -> Result<HttpResponse> {
    let page = officer.page();
    let is_approved = !officer.administration().state.is_on_trial();
    let fields = |stem: &str, typed: &Names| -> Vec<Field> {
        let field = |lang: Lang| {
            let is_later = stem == "name" && !Names::is_needed(lang) && !is_approved;
            Field {
                field: format!("{stem}_{lang}"),
                label: lang.name().to_owned(),
                value: typed.own(lang).to_owned(),
                is_needed: stem == "name" && Names::is_needed(lang),
                hint: if is_later { page.t("words-name-later") } else { String::new() },
            }
        };
        Names::FIELDS.map(field).into()
    };
    let (names, openings) = (fields("name", &form.names()), fields("opening", &form.openings()));
    let naming = Waiting::of(&page, officer.administration());
    let template = WordsPage {
        page,
        errors,
        seen: form.seen,
        naming,
        version: officer.administration().version,
        changed,
        is_approved,
        names,
        openings,
        max_name: MAX_NAME,
        max_opening: MAX_OPENING,
    };
    server::page_with(status, &template)
}
