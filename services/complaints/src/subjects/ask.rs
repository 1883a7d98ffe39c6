//! One question of a subject: made, changed, moved, taken away. What was answered to it before stays with the complaints.

use super::LIST;
use super::enter::{lock_all, read};
use super::options::{self, Row};
use super::words::{Lines, check, lines, seal, typed, typed_if_any};
use crate::category::{Category, Subjects};
use crate::open311::note_service_change;
use crate::permission::Manage;
use crate::question::{Datatype, Opt, Question, is_code};
use crate::schema::question;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::{Conn, Database};
use diesel::prelude::*;
use diesel::sql_types::{Array, SmallInt, Text, Uuid as SqlUuid};
use diesel_async::RunQueryDsl;
use identity::Officer;
use jiff::Timestamp;
use serde_json::json;
use server::{Error, Fields, Form, Result, Settings};
use ui::{Choice, Errors, Names, Page};

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/subjects/{subject}/questions/new").get(get_new).post(post_new));
    cfg.service(
        web::resource("/{lang}/{tenant}/desk/subjects/{subject}/questions/{question}").get(get_one).post(post_one),
    );
    cfg.service(web::resource("/{lang}/{tenant}/desk/subjects/{subject}/questions/{question}/remove").post(remove));
}

type NewPath = web::Path<(String, String, String)>;
type OnePath = web::Path<(String, String, String, String)>;

const MAX_NAME: usize = 200;
const MAX_HINT: usize = 300;
/// More than anybody answers.
const MOST: usize = 20;

/// The kinds of answers, each with its words.
const DATATYPES: [(Datatype, &str); 6] = [
    (Datatype::String, "subjects-datatype-line"),
    (Datatype::Text, "subjects-datatype-text"),
    (Datatype::Number, "subjects-datatype-number"),
    (Datatype::Datetime, "subjects-datatype-day"),
    (Datatype::SingleValueList, "subjects-datatype-one"),
    (Datatype::MultiValueList, "subjects-datatype-several"),
];

/// What a form asks for.
#[derive(Clone)]
struct Typed {
    question: Question,
    /// None for a kind that there is not.
    datatype: Option<Datatype>,
    /// Where it stands among the others, from 1.
    position: usize,
    /// How many rows for options there are at least.
    rows: usize,
    /// What stood there when the form was shown; empty: what stands there now.
    seen: String,
}

impl Typed {
    fn of(fields: &Fields) -> Self {
        let datatype: Option<Datatype> = fields.text("datatype").parse().ok();
        let options = options::read(fields);
        let question = Question {
            code: fields.text("code").to_lowercase(),
            datatype: datatype.unwrap_or(Datatype::String),
            required: !fields.raw("required").is_empty(),
            names: typed(fields, "name"),
            hint: typed_if_any(fields, "hint"),
            options: if datatype.is_some_and(Datatype::has_options) { options } else { Vec::new() },
        };
        let position = ui::latin_digits(&fields.text("position")).parse().unwrap_or(MOST);
        Self { question, datatype, position, rows: options::wanted(fields), seen: fields.text("seen") }
    }

    fn check(&self, page: &Page, is_new: bool) -> Errors {
        let mut errors = Errors::none();
        if is_new && (!is_code(&self.question.code) || self.question.code == "new") {
            errors.add("code", page.t("subjects-code-wrong"));
        }
        check(page, &mut errors, "name", &self.question.names, MAX_NAME);
        if let Some(hint) = &self.question.hint {
            check(page, &mut errors, "hint", hint, MAX_HINT);
        }
        match self.datatype {
            None => errors.add("datatype", page.t("subjects-datatype-wrong")),
            Some(datatype) if datatype.has_options() => {
                options::check_all(page, &mut errors, &self.question.options);
            }
            Some(_) => {}
        }
        errors
    }
}

/// All that stands there, in one text: the question and its place.
fn shown(question: &Question, position: usize) -> String {
    format!("{question:?} {position}")
}

/// A question of a subject and its place among the others, from 1.
fn find<'a>(subject: &'a Category, code: &str) -> Option<(usize, &'a Question)> {
    (1..).zip(&subject.questions).find(|(_, question)| question.code == code)
}

#[derive(Template)]
#[template(path = "subject_question.html")]
struct QuestionPage {
    page: Page,
    errors: Errors,
    back: String,
    here: String,
    subject: String,
    /// None for a question that is being made.
    title: Option<String>,
    code: String,
    names: Lines,
    hint: Lines,
    required: bool,
    datatypes: Vec<Choice>,
    positions: Vec<Choice>,
    options: Vec<Row>,
    seen: String,
    is_conflict: bool,
}

async fn get_new(
    officer: Officer<Manage>,
    path: NewPath,
    database: web::Data<Database>,
    settings: web::Data<Settings>,
) -> Result<HttpResponse> {
    let subject = find_subject(&officer, &database, &path.2).await?;
    let question = Question {
        code: String::new(),
        datatype: Datatype::String,
        required: false,
        names: Names::default(),
        hint: None,
        options: Vec::new(),
    };
    let position = subject.questions.len() + 1;
    let typed = Typed { question, datatype: Some(Datatype::String), position, rows: 0, seen: String::new() };
    show(&officer, &settings, &subject, None, typed, Errors::none(), StatusCode::OK)
}

async fn get_one(
    officer: Officer<Manage>,
    path: OnePath,
    database: web::Data<Database>,
    settings: web::Data<Settings>,
) -> Result<HttpResponse> {
    let subject = find_subject(&officer, &database, &path.2).await?;
    let (position, question) = find(&subject, &path.3).ok_or(Error::NotFound)?;
    let datatype = Some(question.datatype);
    let typed = Typed { question: question.clone(), datatype, position, rows: 0, seen: String::new() };
    show(&officer, &settings, &subject, Some(question), typed, Errors::none(), StatusCode::OK)
}

async fn post_new(
    officer: Officer<Manage>,
    path: NewPath,
    database: web::Data<Database>,
    settings: web::Data<Settings>,
    subjects: web::Data<Subjects>,
    clock: web::Data<Clock>,
    Form(fields): Form<Fields>,
) -> Result<HttpResponse> {
    let page = officer.page();
    let typed = Typed::of(&fields);
    if options::wants_more(&fields) {
        let subject = find_subject(&officer, &database, &path.2).await?;
        return show(&officer, &settings, &subject, None, typed, Errors::none(), StatusCode::OK);
    }
    let now = clock.now();
    let done = database
        .tenant(officer.tenant(), async |conn| {
            let subject = lock_subject(conn, &officer, &path.2).await?;
            let mut errors = typed.check(&page, true);
            match find(&subject, &typed.question.code) {
                // The same form sent twice.
                Some((_, there)) if *there == typed.question => return Ok(()),
                Some(_) => errors.add("code", page.t("subjects-code-taken")),
                None if subject.questions.len() >= MOST => errors.add("code", page.t("subjects-questions-many")),
                None => {}
            }
            if !errors.is_empty() {
                return Err(Error::Invalid(errors.0));
            }
            write(conn, &officer, now, &subject, &typed).await
        })
        .await;
    match done {
        Ok(()) => Ok(saved(&officer, &subjects, &page, &path.2, &typed.question)),
        Err(Error::Invalid(faults)) => {
            let subject = find_subject(&officer, &database, &path.2).await?;
            show(&officer, &settings, &subject, None, typed, Errors(faults), StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(error) => Err(error),
    }
}

async fn post_one(
    officer: Officer<Manage>,
    path: OnePath,
    database: web::Data<Database>,
    settings: web::Data<Settings>,
    subjects: web::Data<Subjects>,
    clock: web::Data<Clock>,
    Form(fields): Form<Fields>,
) -> Result<HttpResponse> {
    let page = officer.page();
    let mut typed = Typed::of(&fields);
    typed.question.code.clone_from(&path.3);
    if options::wants_more(&fields) {
        let subject = find_subject(&officer, &database, &path.2).await?;
        let (_, question) = find(&subject, &path.3).ok_or(Error::NotFound)?;
        return show(&officer, &settings, &subject, Some(question), typed, Errors::none(), StatusCode::OK);
    }
    let now = clock.now();
    let done = database
        .tenant(officer.tenant(), async |conn| {
            let subject = lock_subject(conn, &officer, &path.2).await?;
            let (position, before) = find(&subject, &path.3).ok_or(Error::NotFound)?;
            let errors = typed.check(&page, false);
            if !errors.is_empty() {
                return Err(Error::Invalid(errors.0));
            }
            if *before == typed.question && position == typed.position {
                return Ok(());
            }
            if seal(&settings.secret, &shown(before, position)) != typed.seen {
                return Err(Error::Conflict);
            }
            write(conn, &officer, now, &subject, &typed).await
        })
        .await;
    let (errors, status) = match done {
        Ok(()) => return Ok(saved(&officer, &subjects, &page, &path.2, &typed.question)),
        Err(Error::Invalid(faults)) => (Errors(faults), StatusCode::UNPROCESSABLE_ENTITY),
        Err(Error::Conflict) => {
            // Who saves once more has been told.
            typed.seen.clear();
            (Errors::none(), StatusCode::CONFLICT)
        }
        Err(error) => return Err(error),
    };
    let subject = find_subject(&officer, &database, &path.2).await?;
    let (_, question) = find(&subject, &path.3).ok_or(Error::NotFound)?;
    show(&officer, &settings, &subject, Some(question), typed, errors, status)
}

async fn remove(
    officer: Officer<Manage>,
    path: OnePath,
    database: web::Data<Database>,
    subjects: web::Data<Subjects>,
    clock: web::Data<Clock>,
    Form(_): Form<Fields>,
) -> Result<HttpResponse> {
    let (page, tenant, now) = (officer.page(), officer.tenant(), clock.now());
    let removed = database.tenant(tenant, async |conn| {
        lock_subject(conn, &officer, &path.2).await?;
        let gone = diesel::delete(question::table)
            .filter(question::tenant_id.eq(tenant))
            .filter(question::category_code.eq(&path.2))
            .filter(question::code.eq(&path.3))
            .execute(conn)
            .await?;
        // The same form sent twice finds nothing more to do.
        if gone > 0 {
            let detail = json!({ "question": path.3, "removed": true });
            officer.record(conn, now, "subject.asked", &format!("subject:{}", path.2), detail).await?;
            note_service_change(conn, now).await?;
        }
        Ok::<_, Error>(())
    });
    removed.await?;
    subjects.forget(tenant);
    Ok(server::done(&page.url_here(&format!("{LIST}/{}", path.2)), page.t("subjects-question-removed")))
}

async fn find_subject(officer: &Officer<Manage>, database: &Database, code: &str) -> Result<Category> {
    let all = read(database, officer.tenant()).await?;
    all.into_iter().map(|kept| kept.subject).find(|subject| subject.code == code).ok_or(Error::NotFound)
}

async fn lock_subject(conn: &mut Conn, officer: &Officer<Manage>, code: &str) -> Result<Category> {
    let all = lock_all(conn, officer.tenant()).await?;
    all.into_iter().map(|kept| kept.subject).find(|subject| subject.code == code).ok_or(Error::NotFound)
}

/// Puts the questions in order. The key of their places is looked at when the statement ends.
const REORDER: &str = "\
UPDATE complaints.question
SET position = given.position
FROM unnest($3::text[], $4::smallint[]) AS given (code, position)
WHERE question.tenant_id = $1 AND question.category_code = $2 AND question.code = given.code";

async fn write(
    conn: &mut Conn,
    officer: &Officer<Manage>,
    now: Timestamp,
    subject: &Category,
    typed: &Typed,
) -> Result<()> {
    let tenant = officer.tenant();
    let Typed { question: asked, position, .. } = typed;
    let json = |names: &Option<Names>| names.as_ref().and_then(|names| serde_json::to_value(names).ok());
    let options: Option<&Vec<Opt>> = Some(&asked.options).filter(|options| !options.is_empty());
    let values = (
        question::datatype.eq(asked.datatype.as_str()),
        question::required.eq(asked.required),
        question::names.eq(serde_json::to_value(&asked.names).unwrap_or_default()),
        question::hint.eq(json(&asked.hint)),
        question::options.eq(options.and_then(|options| serde_json::to_value(options).ok())),
    );
    if find(subject, &asked.code).is_some() {
        diesel::update(question::table)
            .filter(question::tenant_id.eq(tenant))
            .filter(question::category_code.eq(&subject.code))
            .filter(question::code.eq(&asked.code))
            .set(values)
            .execute(conn)
            .await?;
    } else {
        // Behind all; a question that was taken away leaves a gap, which the order below closes.
        let last = diesel::dsl::max(question::position);
        let last: Option<i16> = question::table
            .filter(question::tenant_id.eq(tenant))
            .filter(question::category_code.eq(&subject.code))
            .select(last)
            .first(conn)
            .await?;
        let key = (
            question::tenant_id.eq(tenant),
            question::category_code.eq(&subject.code),
            question::code.eq(&asked.code),
            question::position.eq(last.unwrap_or_default() + 1),
        );
        diesel::insert_into(question::table).values((key, values)).execute(conn).await?;
    }
    let mut order: Vec<&str> = subject.questions.iter().map(|other| other.code.as_str()).collect();
    order.retain(|code| *code != asked.code);
    order.insert(position.saturating_sub(1).min(order.len()), &asked.code);
    let places: Vec<i16> = (1..).take(order.len()).collect();
    diesel::sql_query(REORDER)
        .bind::<SqlUuid, _>(tenant)
        .bind::<Text, _>(&subject.code)
        .bind::<Array<Text>, _>(order)
        .bind::<Array<SmallInt>, _>(places)
        .execute(conn)
        .await?;
    let detail = json!({ "question": asked.code });
    officer.record(conn, now, "subject.asked", &format!("subject:{}", subject.code), detail).await?;
    Ok(note_service_change(conn, now).await?)
}

fn saved(
    officer: &Officer<Manage>,
    subjects: &Subjects,
    page: &Page,
    subject: &str,
    question: &Question,
) -> HttpResponse {
    subjects.forget(officer.tenant());
    let here = page.url_here(&format!("{LIST}/{subject}/questions/{}", question.code));
    server::done(&here, page.t("subjects-question-saved"))
}

fn show(
    officer: &Officer<Manage>,
    settings: &Settings,
    subject: &Category,
    before: Option<&Question>,
    typed: Typed,
    errors: Errors,
    status: StatusCode,
) -> Result<HttpResponse> {
    let mut page = officer.page();
    let back = format!("{LIST}/{}", subject.code);
    let path = format!("{back}/questions/{}", before.map_or("new", |question| question.code.as_str()));
    page.path = format!("/{}{path}", officer.administration().slug);
    let place = before.and_then(|question| find(subject, &question.code)).map(|(place, _)| place);
    let seen = match (before, place) {
        (Some(question), Some(place)) if typed.seen.is_empty() => seal(&settings.secret, &shown(question, place)),
        _ => typed.seen,
    };
    let Question { code, required, names, hint, options, .. } = typed.question;
    let chosen = typed.datatype.map_or("", Datatype::as_str);
    let places = 1..=subject.questions.len() + usize::from(before.is_none());
    let position = typed.position.to_string();
    let template = QuestionPage {
        subject: subject.names.in_lang(page.lang).to_owned(),
        title: before.map(|question| question.names.in_lang(page.lang).to_owned()),
        back: page.url_here(&back),
        here: page.url_here(&path),
        datatypes: DATATYPES.map(|(each, key)| Choice::new(each.as_str(), page.t(key)).select(chosen)).to_vec(),
        positions: places.map(|place| Choice::new(place.to_string(), page.count(place)).select(&position)).collect(),
        options: options::rows(page.lang, &errors, &options, typed.rows),
        hint: lines(page.lang, &errors, "hint", &hint.unwrap_or_default(), true),
        names: lines(page.lang, &errors, "name", &names, false),
        is_conflict: status == StatusCode::CONFLICT,
        code,
        required,
        seen,
        errors,
        page,
    };
    server::page_with(status, &template)
}
