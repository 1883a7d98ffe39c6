//! One subject: made, changed, closed. One that complaints are about is never removed.

use super::LIST;
use super::narrow::narrow;
use super::tree::visibility_keys;
use super::words::{Lines, check, lines, seal, typed, typed_if_any};
use crate::category::{Category, Kept, Subjects, list_all};
use crate::face::Visibility;
use crate::open311::note_service_change;
use crate::permission::Manage;
use crate::question::{Question, is_code};
use crate::schema::category;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::{Conn, Database, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use identity::Officer;
use jiff::Timestamp;
use jobs::Wake;
use serde_json::json;
use server::{Error, Fields, Form, Result, Settings};
use ui::{Choice, Errors, Link, Names, Page};

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/subjects/new").get(get_new).post(post_new));
    cfg.service(web::resource("/{lang}/{tenant}/desk/subjects/{subject}").get(get_one).post(post_one));
}

pub(super) type SubjectPath = web::Path<(String, String, String)>;

const MAX_NAME: usize = 80;
const MAX_NOTICE: usize = 500;
const MOST_DAYS: i16 = 365;
const MOST_METRES: i16 = 1_000;
const MOST_POSITION: i16 = 999;

/// What a form asks for. Numbers stay as they were typed until they are right.
#[derive(Clone)]
struct Typed {
    code: String,
    names: Names,
    parent: String,
    notice: Option<Names>,
    visibility: String,
    anonymity: bool,
    needs_proof: bool,
    needs_visa: bool,
    target_days: String,
    nearby_metres: String,
    position: String,
    open: bool,
    /// What stood there when the form was shown.
    seen: String,
}

/// A form that is right.
struct Right {
    visibility: Visibility,
    target_days: Option<i16>,
    nearby_metres: i16,
    position: i16,
}

impl Typed {
    fn of(fields: &Fields) -> Self {
        let is_ticked = |name: &str| !fields.raw(name).is_empty();
        let number = |name: &str| ui::latin_digits(&fields.text(name));
        Self {
            code: fields.text("code").to_lowercase(),
            names: typed(fields, "name"),
            parent: fields.text("parent"),
            notice: typed_if_any(fields, "notice"),
            visibility: fields.text("visibility"),
            anonymity: is_ticked("anonymity"),
            needs_proof: is_ticked("proof"),
            needs_visa: is_ticked("visa"),
            target_days: number("target"),
            nearby_metres: number("nearby"),
            position: number("position"),
            open: is_ticked("open"),
            seen: fields.text("seen"),
        }
    }

    /// As it stands.
    fn kept(Kept { subject, open, position }: &Kept) -> Self {
        Self {
            code: subject.code.clone(),
            names: subject.names.clone(),
            parent: subject.parent.clone().unwrap_or_default(),
            notice: subject.notice.clone(),
            visibility: subject.visibility.as_str().to_owned(),
            anonymity: subject.anonymity,
            needs_proof: subject.needs_proof,
            needs_visa: subject.needs_visa,
            target_days: subject.target_days.map(|days| days.to_string()).unwrap_or_default(),
            nearby_metres: subject.nearby_metres.to_string(),
            position: position.to_string(),
            open: *open,
            seen: String::new(),
        }
    }

    /// Before anything is typed: a subject that shows nothing until somebody decides that it does.
    fn fresh(position: usize) -> Self {
        Self {
            code: String::new(),
            names: Names::default(),
            parent: String::new(),
            notice: None,
            visibility: Visibility::Private.as_str().to_owned(),
            anonymity: false,
            needs_proof: false,
            needs_visa: false,
            target_days: String::new(),
            nearby_metres: "100".to_owned(),
            position: position.to_string(),
            open: true,
            seen: String::new(),
        }
    }

    /// Whether both ask for the same, whatever was seen.
    fn is_same(&self, other: &Self) -> bool {
        self.shown() == other.shown()
    }

    /// All that can be changed, in one text.
    fn shown(&self) -> String {
        let Self { names, parent, notice, visibility, anonymity, needs_proof, needs_visa, open, .. } = self;
        let numbers = (&self.target_days, &self.nearby_metres, &self.position);
        let notice = notice.clone().unwrap_or_default();
        format!("{names:?} {parent} {notice:?} {visibility} {anonymity} {needs_proof} {needs_visa} {open} {numbers:?}")
    }

    fn check(&self, page: &Page, all: &[Kept], is_new: bool, errors: &mut Errors) -> Option<Right> {
        if is_new && (!is_code(&self.code) || self.code == "new") {
            errors.add("code", page.t("subjects-code-wrong"));
        }
        check(page, errors, "name", &self.names, MAX_NAME);
        if !may_stand_below(all, &self.code, &self.parent) {
            errors.add("parent", page.t("subjects-parent-wrong"));
        }
        if let Some(notice) = &self.notice {
            check(page, errors, "notice", notice, MAX_NOTICE);
        }
        let visibility: Option<Visibility> = self.visibility.parse().ok();
        if visibility.is_none() {
            errors.add("visibility", page.t("subjects-visibility-wrong"));
        }
        let mut number = |field: &str, typed: &str, most: i16, least: i16| {
            let read = typed.parse().ok().filter(|number: &i16| (least..=most).contains(number));
            if read.is_none() {
                errors.add(field, page.t2("subjects-number-wrong", "least", least, "most", most));
            }
            read
        };
        let target_days = if self.target_days.is_empty() {
            Some(None)
        } else {
            number("target", &self.target_days, MOST_DAYS, 1).map(Some)
        };
        let nearby_metres = number("nearby", &self.nearby_metres, MOST_METRES, 0);
        let position = number("position", &self.position, MOST_POSITION, 1);
        if !errors.is_empty() {
            return None;
        }
        Some(Right {
            visibility: visibility?,
            target_days: target_days?,
            nearby_metres: nearby_metres?,
            position: position?,
        })
    }
}

/// Whether the subject `code` may stand below `parent`: a group is of the first level, and what holds others is a group.
fn may_stand_below(all: &[Kept], code: &str, parent: &str) -> bool {
    if parent.is_empty() {
        return true;
    }
    let is_first = all.iter().any(|kept| kept.subject.code == parent && kept.subject.parent.is_none());
    let is_group = all.iter().any(|kept| kept.subject.parent.as_deref() == Some(code));
    is_first && !is_group && parent != code
}

#[derive(Template)]
#[template(path = "subject.html")]
struct SubjectPage {
    page: Page,
    errors: Errors,
    token: String,
    list: String,
    here: String,
    /// None for a subject that is being made.
    title: Option<String>,
    typed: Typed,
    names: Lines,
    notice: Lines,
    parents: Vec<Choice>,
    visibilities: Vec<Choice>,
    /// Its questions, each a link; none for a group, which asks nothing.
    questions: Option<Vec<Link>>,
    seen: String,
    /// Whether somebody else changed it meanwhile.
    is_conflict: bool,
}

async fn get_new(
    officer: Officer<Manage>,
    database: web::Data<Database>,
    settings: web::Data<Settings>,
) -> Result<HttpResponse> {
    let all = read(&database, officer.tenant()).await?;
    let typed = Typed::fresh(all.len() + 1);
    show(&officer, &settings, &all, None, typed, (Errors::none(), StatusCode::OK), String::new())
}

async fn post_new(
    officer: Officer<Manage>,
    database: web::Data<Database>,
    settings: web::Data<Settings>,
    subjects: web::Data<Subjects>,
    clock: web::Data<Clock>,
    Form(fields): Form<Fields>,
) -> Result<HttpResponse> {
    let (page, typed) = (officer.page(), Typed { open: true, ..Typed::of(&fields) });
    let now = clock.now();
    let done = database
        .tenant(officer.tenant(), async |conn| {
            let all = lock_all(conn, officer.tenant()).await?;
            let mut errors = Errors::none();
            let right = typed.check(&page, &all, true, &mut errors);
            let there = all.iter().find(|kept| kept.subject.code == typed.code);
            if let (Some(there), Some(_)) = (there, &right) {
                // The same form sent twice.
                if Typed::kept(there).is_same(&typed) {
                    return Ok(());
                }
                errors.add("code", page.t("subjects-code-taken"));
            }
            match right {
                Some(right) if errors.is_empty() => write(conn, &officer, now, None, &typed, &right).await,
                _ => Err(Error::Invalid(errors.0)),
            }
        })
        .await;
    match done {
        Ok(()) => Ok(saved(&officer, &subjects, &page, &typed)),
        Err(Error::Invalid(faults)) => {
            let all = read(&database, officer.tenant()).await?;
            let refused = (Errors(faults), StatusCode::UNPROCESSABLE_ENTITY);
            show(&officer, &settings, &all, None, typed, refused, fields.raw("token").to_owned())
        }
        Err(error) => Err(error),
    }
}

async fn get_one(
    officer: Officer<Manage>,
    path: SubjectPath,
    database: web::Data<Database>,
    settings: web::Data<Settings>,
) -> Result<HttpResponse> {
    let all = read(&database, officer.tenant()).await?;
    let kept = all.iter().find(|kept| kept.subject.code == path.2).ok_or(Error::NotFound)?;
    let typed = Typed::kept(kept);
    show(&officer, &settings, &all, Some(kept), typed, (Errors::none(), StatusCode::OK), String::new())
}

#[allow(clippy::too_many_arguments, reason = "what a form needs of the application")]
async fn post_one(
    officer: Officer<Manage>,
    path: SubjectPath,
    database: web::Data<Database>,
    settings: web::Data<Settings>,
    subjects: web::Data<Subjects>,
    clock: web::Data<Clock>,
    wake: web::Data<Wake>,
    Form(fields): Form<Fields>,
) -> Result<HttpResponse> {
    let page = officer.page();
    let typed = Typed { code: path.2.clone(), ..Typed::of(&fields) };
    let now = clock.now();
    let done = database
        .tenant(officer.tenant(), async |conn| {
            let all = lock_all(conn, officer.tenant()).await?;
            let before = all.iter().find(|kept| kept.subject.code == typed.code).ok_or(Error::NotFound)?;
            let mut errors = Errors::none();
            let Some(right) = typed.check(&page, &all, false, &mut errors) else {
                return Err(Error::Invalid(errors.0));
            };
            let stands = Typed::kept(before);
            if stands.is_same(&typed) {
                return Ok(());
            }
            if seal(&settings.secret, &stands.shown()) != typed.seen {
                return Err(Error::Conflict);
            }
            write(conn, &officer, now, Some(&stands), &typed, &right).await
        })
        .await;
    let refused = match done {
        Ok(()) => {
            wake.up(officer.tenant());
            return Ok(saved(&officer, &subjects, &page, &typed));
        }
        Err(Error::Invalid(faults)) => (Errors(faults), StatusCode::UNPROCESSABLE_ENTITY),
        Err(Error::Conflict) => (Errors::none(), StatusCode::CONFLICT),
        Err(error) => return Err(error),
    };
    let all = read(&database, officer.tenant()).await?;
    let kept = all.iter().find(|kept| kept.subject.code == path.2).ok_or(Error::NotFound)?;
    show(&officer, &settings, &all, Some(kept), typed, refused, String::new())
}

pub(super) async fn read(database: &Database, tenant: TenantId) -> Result<Vec<Kept>> {
    Ok(database.tenant(tenant, async |conn| list_all(conn, tenant).await).await?)
}

/// The tree, which nobody else changes until the transaction ends.
pub(super) async fn lock_all(conn: &mut Conn, tenant: TenantId) -> QueryResult<Vec<Kept>> {
    let _: Vec<String> = category::table
        .filter(category::tenant_id.eq(tenant))
        .order(category::code)
        .select(category::code)
        .for_no_key_update()
        .load(conn)
        .await?;
    list_all(conn, tenant).await
}

async fn write(
    conn: &mut Conn,
    officer: &Officer<Manage>,
    now: Timestamp,
    before: Option<&Typed>,
    typed: &Typed,
    right: &Right,
) -> Result<()> {
    let tenant = officer.tenant();
    let notice = typed.notice.as_ref().and_then(|notice| serde_json::to_value(notice).ok());
    let parent = Some(&typed.parent).filter(|parent| !parent.is_empty());
    let values = (
        category::names.eq(serde_json::to_value(&typed.names).unwrap_or_default()),
        category::position.eq(right.position),
        category::open.eq(typed.open),
        category::parent_code.eq(parent),
        category::notice.eq(notice),
        category::visibility.eq(right.visibility.as_str()),
        category::anonymity.eq(typed.anonymity),
        category::needs_proof.eq(typed.needs_proof),
        category::needs_visa.eq(typed.needs_visa),
        category::target_days.eq(right.target_days),
        category::nearby_metres.eq(right.nearby_metres),
    );
    let kind = if before.is_some() {
        diesel::update(category::table)
            .filter(category::tenant_id.eq(tenant))
            .filter(category::code.eq(&typed.code))
            .set(values)
            .execute(conn)
            .await?;
        if before.is_some_and(|before| before.visibility != typed.visibility) {
            narrow(conn, tenant, now, &typed.code, right.visibility).await?;
        }
        "subject.changed"
    } else {
        let key = (category::tenant_id.eq(tenant), category::code.eq(&typed.code));
        diesel::insert_into(category::table).values((key, values)).execute(conn).await?;
        "subject.made"
    };
    let detail = json!({ "open": typed.open, "visibility": right.visibility.as_str() });
    officer.record(conn, now, kind, &format!("subject:{}", typed.code), detail).await?;
    Ok(note_service_change(conn, now).await?)
}

fn saved(officer: &Officer<Manage>, subjects: &Subjects, page: &Page, typed: &Typed) -> HttpResponse {
    subjects.forget(officer.tenant());
    let name = typed.names.in_lang(page.lang);
    server::done(&page.url_here(&format!("{LIST}/{}", typed.code)), page.t1("subjects-saved", "name", name))
}

fn show(
    officer: &Officer<Manage>,
    settings: &Settings,
    all: &[Kept],
    kept: Option<&Kept>,
    typed: Typed,
    (errors, status): (Errors, StatusCode),
    token: String,
) -> Result<HttpResponse> {
    let mut page = officer.page();
    let lang = page.lang;
    let path = kept.map_or_else(|| format!("{LIST}/new"), |kept| format!("{LIST}/{}", kept.subject.code));
    page.path = format!("/{}{path}", officer.administration().slug);
    let here = page.url_here(&path);
    let is_conflict = status == StatusCode::CONFLICT;
    let own = kept.map_or("", |kept| kept.subject.code.as_str());
    let parents = all.iter().map(|kept| &kept.subject).filter(|subject| may_stand_below(all, own, &subject.code));
    let parent = |subject: &Category| Choice::new(&subject.code, subject.names.in_lang(lang)).select(&typed.parent);
    let visibility = |each: Visibility| {
        let [key, hint] = visibility_keys(each);
        let choice = Choice::new(each.as_str(), page.t(key)).select(&typed.visibility);
        Choice { hint: page.t(hint), ..choice }
    };
    let questions =
        kept.filter(|_| !all.iter().any(|other| other.subject.parent.as_deref() == Some(own))).map(|kept| {
            let link =
                |asked: &Question| Link::new(format!("{here}/questions/{}", asked.code), asked.names.in_lang(lang));
            kept.subject.questions.iter().map(link).collect()
        });
    // Who saves once more after a conflict has seen what stands there now.
    let seen = match kept {
        Some(kept) if errors.is_empty() => seal(&settings.secret, &Typed::kept(kept).shown()),
        _ => typed.seen.clone(),
    };
    let template = SubjectPage {
        parents: parents.map(parent).collect(),
        visibilities: Visibility::ALL.map(visibility).to_vec(),
        title: kept.map(|kept| kept.subject.names.in_lang(lang).to_owned()),
        list: page.url_here(LIST),
        names: lines(lang, &errors, "name", &typed.names, false),
        notice: lines(lang, &errors, "notice", &typed.notice.clone().unwrap_or_default(), true),
        questions,
        seen,
        is_conflict,
        token,
        here,
        errors,
        typed,
        page,
    };
    server::page_with(status, &template)
}
