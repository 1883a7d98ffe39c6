//! One template of the administration: a new one, a change, and what is offered no more.

use super::placeholder::{unknown, written};
use super::{MAX_BODY, MAX_TITLE, Purpose, Template, find, list};
use crate::complaint::Outcome;
use crate::permission::Manage;
use crate::schema::{category as subject, template};
use crate::words;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use calendar::Clock;
use database::{Conn, Database, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use identity::Officer;
use jiff::Timestamp;
use serde_json::{Value, json};
use server::{Error, Fields, Form, Result};
use ui::{Choice, Errors, Lang, Names, Page};
use uuid::Uuid;

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/templates").get(list::get));
    cfg.service(web::resource("/{lang}/{tenant}/desk/templates/new").get(get_new).post(post_new));
    cfg.service(web::resource("/{lang}/{tenant}/desk/templates/{template}").get(get_one).post(post_one));
}

/// Where the list is.
pub(super) const LIST: &str = "/desk/templates";

pub(super) fn purposes(page: &Page, chosen: &str) -> Vec<Choice> {
    Purpose::ALL.map(|each| Choice::new(each.as_str(), page.t(each.key())).select(chosen)).to_vec()
}

pub(super) fn langs(chosen: &str) -> Vec<Choice> {
    Lang::ALL.map(|lang| Choice::new(lang.code(), lang.name()).select(chosen)).to_vec()
}

pub(super) fn subject_choices(page: &Page, subjects: &[(String, Names)], chosen: &str) -> Vec<Choice> {
    subjects.iter().map(|(code, names)| Choice::new(code, names.in_lang(page.lang)).select(chosen)).collect()
}

/// All subjects, also those that are closed: code and name.
pub(super) async fn list_subjects(conn: &mut Conn, tenant: TenantId) -> QueryResult<Vec<(String, Names)>> {
    let rows: Vec<(String, Value)> = subject::table
        .filter(subject::tenant_id.eq(tenant))
        .order((subject::position, subject::code))
        .select((subject::code, subject::names))
        .load(conn)
        .await?;
    Ok(rows.into_iter().map(|(code, names)| (code, serde_json::from_value(names).unwrap_or_default())).collect())
}

#[derive(askama::Template)]
#[template(path = "template.html")]
struct OnePage {
    page: Page,
    errors: Errors,
    token: String,
    list: String,
    here: String,
    /// None for one that is being made.
    title: Option<String>,
    typed: Typed,
    purposes: Vec<Choice>,
    subjects: Vec<Choice>,
    outcomes: Vec<Choice>,
    langs: Vec<Choice>,
    body_hint: String,
    max_title: usize,
    max_body: usize,
    /// Whether somebody else changed it since the form was shown.
    is_conflict: bool,
}

/// What a form asks for.
#[derive(Default)]
struct Typed {
    token: String,
    version: i32,
    purpose: String,
    category: String,
    outcome: String,
    lang: String,
    title: String,
    body: String,
    is_active: bool,
}

impl Typed {
    fn of(fields: &Fields) -> Self {
        let mut body = fields.raw("body").to_owned();
        words::normalise(&mut body);
        Self {
            token: fields.raw("token").to_owned(),
            version: fields.raw("version").parse().unwrap_or_default(),
            purpose: fields.text("purpose"),
            category: fields.text("category"),
            outcome: fields.text("outcome"),
            lang: fields.text("lang"),
            title: fields.text("title"),
            body,
            is_active: !fields.raw("active").is_empty(),
        }
    }

    fn from(one: &Template) -> Self {
        Self {
            token: String::new(),
            version: one.version,
            purpose: one.purpose().as_str().to_owned(),
            category: one.category_code.clone().unwrap_or_default(),
            outcome: one.outcome.clone().unwrap_or_default(),
            lang: one.lang().code().to_owned(),
            title: one.title.clone(),
            body: one.body.clone(),
            is_active: one.active,
        }
    }

    fn faults(&self, page: &Page) -> Errors {
        let mut errors = Errors::none();
        let required = Some(page.t("error-required"));
        errors.check_text(page.lang, "title", &self.title, MAX_TITLE, required);
        if Purpose::of(&self.purpose).is_none() {
            errors.add("purpose", page.t("error-value"));
        }
        // Only an answer says what was done.
        let is_answer = self.purpose == Purpose::Answer.as_str();
        if !self.outcome.is_empty() && (!is_answer || self.outcome.parse::<Outcome>().is_err()) {
            errors.add("outcome", page.t("templates-outcome-wrong"));
        }
        if self.lang.parse::<Lang>().is_err() {
            errors.add("lang", page.t("error-value"));
        }
        errors.0.extend(words::typed_errors(page, "body", &self.body, MAX_BODY, "error-required").0);
        let unknown = unknown(&self.body);
        if !unknown.is_empty() && errors.for_field("body").is_none() {
            let (names, known) = (page.lang.join(&unknown), written(page.lang));
            errors.add("body", page.t2("templates-unknown", "names", names, "known", known));
        }
        errors
    }

    fn category(&self) -> Option<&str> {
        Some(self.category.as_str()).filter(|code| !code.is_empty())
    }

    fn outcome(&self) -> Option<&str> {
        Some(self.outcome.as_str()).filter(|outcome| !outcome.is_empty())
    }
}

async fn get_new(officer: Officer<Manage>, database: web::Data<Database>) -> Result<HttpResponse> {
    let lang = officer.lang().code().to_owned();
    let typed = Typed { purpose: Purpose::Answer.as_str().to_owned(), lang, ..Typed::default() };
    show(&officer, &database, None, typed, Errors::none(), false).await
}

async fn post_new(
    officer: Officer<Manage>,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    Form(fields): Form<Fields>,
) -> Result<HttpResponse> {
    // The same form sent twice makes one template.
    let id = fields.token()?;
    let typed = Typed { is_active: true, ..Typed::of(&fields) };
    save(&officer, &database, clock.now(), id, None, typed).await
}

async fn get_one(
    officer: Officer<Manage>,
    path: web::Path<(String, String, String)>,
    database: web::Data<Database>,
) -> Result<HttpResponse> {
    let one = found(&officer, &database, &path.2).await?;
    show(&officer, &database, Some(&one), Typed::from(&one), Errors::none(), false).await
}

async fn post_one(
    officer: Officer<Manage>,
    path: web::Path<(String, String, String)>,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    Form(fields): Form<Fields>,
) -> Result<HttpResponse> {
    let one = found(&officer, &database, &path.2).await?;
    save(&officer, &database, clock.now(), one.id, Some(&one), Typed::of(&fields)).await
}

async fn found(officer: &Officer<Manage>, database: &Database, id: &str) -> Result<Template> {
    let id: Uuid = id.parse().map_err(|_| Error::NotFound)?;
    let tenant = officer.tenant();
    database.tenant(tenant, async |conn| find(conn, tenant, id).await).await?.ok_or(Error::NotFound)
}

async fn save(
    officer: &Officer<Manage>,
    database: &Database,
    now: Timestamp,
    id: Uuid,
    before: Option<&Template>,
    typed: Typed,
) -> Result<HttpResponse> {
    let page = officer.page();
    let errors = typed.faults(&page);
    let done = if errors.is_empty() {
        database
            .tenant(officer.tenant(), async |conn| set(conn, officer, now, id, before.is_none(), &typed).await)
            .await
    } else {
        Err(Error::Invalid(errors.0))
    };
    match done {
        Ok(()) => Ok(server::done(&page.url_here(LIST), page.t1("templates-saved", "name", typed.title))),
        Err(Error::Invalid(faults)) => show(officer, database, before, typed, Errors(faults), false).await,
        Err(Error::Conflict) => {
            // What was typed stays, over what stands there now.
            let one = found(officer, database, &id.to_string()).await?;
            let typed = Typed { version: one.version, ..typed };
            show(officer, database, Some(&one), typed, Errors::none(), true).await
        }
        Err(error) => Err(error),
    }
}

async fn set(
    conn: &mut Conn,
    officer: &Officer<Manage>,
    now: Timestamp,
    id: Uuid,
    is_new: bool,
    typed: &Typed,
) -> Result<()> {
    let (tenant, page) = (officer.tenant(), officer.page());
    if let Some(code) = typed.category() {
        let known = subject::table.filter(subject::tenant_id.eq(tenant)).filter(subject::code.eq(code));
        let is_known: bool = diesel::select(diesel::dsl::exists(known)).get_result(conn).await?;
        if !is_known {
            return Err(Error::field("category", page.t("error-value")));
        }
    }
    if is_new {
        let written = diesel::insert_into(template::table)
            .values((
                template::tenant_id.eq(tenant),
                template::id.eq(id),
                template::purpose.eq(&typed.purpose),
                template::category_code.eq(typed.category()),
                template::outcome.eq(typed.outcome()),
                template::lang.eq(&typed.lang),
                template::title.eq(&typed.title),
                template::body.eq(typed.body.trim()),
            ))
            .on_conflict_do_nothing()
            .execute(conn)
            .await?;
        // The same form sent twice.
        if written == 0 {
            return Ok(());
        }
    } else {
        let changed = diesel::update(template::table)
            .filter(template::tenant_id.eq(tenant))
            .filter(template::id.eq(id))
            .filter(template::version.eq(typed.version))
            .set((
                template::purpose.eq(&typed.purpose),
                template::category_code.eq(typed.category()),
                template::outcome.eq(typed.outcome()),
                template::lang.eq(&typed.lang),
                template::title.eq(&typed.title),
                template::body.eq(typed.body.trim()),
                template::active.eq(typed.is_active),
                template::version.eq(typed.version.saturating_add(1)),
            ))
            .execute(conn)
            .await?;
        if changed == 0 {
            let one = find(conn, tenant, id).await?.ok_or(Error::NotFound)?;
            let is_repetition = one.version == typed.version.saturating_add(1)
                && (one.title.as_str(), one.body.as_str(), one.active)
                    == (typed.title.as_str(), typed.body.trim(), typed.is_active);
            return if is_repetition { Ok(()) } else { Err(Error::Conflict) };
        }
    }
    let (about, detail) = (format!("template:{id}"), json!({ "active": typed.is_active }));
    if is_new {
        officer.record(conn, now, "template.made", &about, detail).await?;
    } else {
        officer.record(conn, now, "template.changed", &about, detail).await?;
    }
    Ok(())
}

async fn show(
    officer: &Officer<Manage>,
    database: &Database,
    before: Option<&Template>,
    typed: Typed,
    errors: Errors,
    is_conflict: bool,
) -> Result<HttpResponse> {
    let tenant = officer.tenant();
    let subjects = database.tenant(tenant, async |conn| list_subjects(conn, tenant).await).await?;
    let mut page = officer.page();
    let path = before.map_or_else(|| format!("{LIST}/new"), |one| format!("{LIST}/{}", one.id));
    page.path = format!("/{}{path}", officer.administration().slug);
    let status = match (errors.is_empty(), is_conflict) {
        (false, _) => StatusCode::UNPROCESSABLE_ENTITY,
        (true, true) => StatusCode::CONFLICT,
        (true, false) => StatusCode::OK,
    };
    let outcomes = Outcome::ALL.map(|each| Choice::new(each.as_str(), page.t(each.key())).select(&typed.outcome));
    let template = OnePage {
        purposes: purposes(&page, &typed.purpose),
        subjects: subject_choices(&page, &subjects, &typed.category),
        outcomes: outcomes.to_vec(),
        langs: langs(&typed.lang),
        body_hint: page.t1("templates-body-hint", "known", written(page.lang)),
        max_title: MAX_TITLE,
        max_body: MAX_BODY,
        token: if typed.token.parse::<Uuid>().is_ok() { typed.token.clone() } else { String::new() },
        list: page.url_here(LIST),
        here: page.url_here(&path),
        title: before.map(|one| one.title.clone()),
        is_conflict,
        typed,
        errors,
        page,
    };
    server::page_with(status, &template)
}
