//! The rules of competence, kept by the administration itself: added, and ended; none is changed or erased, since what was decided
//! by it must stay explained.

use super::{ANY, Rule, list};
use crate::category::{self, Category};
use crate::permission::Manage;
use crate::schema::competence;
use crate::triage::find_unit;
use crate::words;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::{Conn, Database};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use identity::{Officer, Unit, unit_choices, unit_name};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff_diesel::ToDiesel as _;
use serde_json::json;
use server::{Error, Fields, Form, Result};
use territory::Atlas;
use ui::{Choice, Errors, Names, Page};
use uuid::Uuid;

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/competences").get(get).post(post));
    cfg.service(web::resource("/{lang}/{tenant}/desk/competences/{rule}/end").post(end));
}

const LIST: &str = "/desk/competences";
/// Characters of a reason in one language.
const MAX_REASON: usize = 200;

struct Line {
    id: Uuid,
    unit: String,
    subject: String,
    place: String,
    /// From when to when.
    valid: String,
    reason: String,
    is_automatic: bool,
    /// Whether it can still be ended.
    is_open: bool,
}

#[derive(Template)]
#[template(path = "competences.html")]
struct CompetencesPage {
    page: Page,
    errors: Errors,
    lines: Vec<Line>,
    heads: Vec<String>,
    token: String,
    units: Vec<Choice>,
    subjects: Vec<Choice>,
    places: Vec<Choice>,
    from: String,
    to: String,
    reason: Names,
    is_automatic: bool,
    here: String,
    units_page: String,
}

/// What a form asks for.
#[derive(Default)]
struct Typed {
    token: String,
    unit: String,
    subject: String,
    place: String,
    from: String,
    to: String,
    reason: Names,
    is_automatic: bool,
}

impl Typed {
    fn of(fields: &Fields) -> Self {
        Self {
            token: fields.raw("token").to_owned(),
            unit: fields.text("unit"),
            subject: fields.text("category"),
            place: fields.text("territory"),
            from: fields.text("from"),
            to: fields.text("to"),
            reason: Names {
                ar: fields.text("name_ar"),
                fr: fields.text("name_fr"),
                zgh: fields.text("name_zgh"),
                en: fields.text("name_en"),
            },
            is_automatic: !fields.raw("automatic").is_empty(),
        }
    }
}

async fn get(
    officer: Officer<Manage>,
    database: web::Data<Database>,
    atlas: web::Data<Atlas>,
    clock: web::Data<Clock>,
) -> Result<HttpResponse> {
    let today = calendar::local_date(clock.now());
    let typed = Typed { from: today.to_string(), ..Typed::default() };
    show(&officer, &database, &atlas, today, typed, Errors::none()).await
}

async fn post(
    officer: Officer<Manage>,
    database: web::Data<Database>,
    atlas: web::Data<Atlas>,
    clock: web::Data<Clock>,
    Form(fields): Form<Fields>,
) -> Result<HttpResponse> {
    let (page, tenant, now) = (officer.page(), officer.tenant(), clock.now());
    // The same form sent twice makes one rule.
    let id = fields.token()?;
    let typed = Typed::of(&fields);
    let done = database.tenant(tenant, async |conn| add(conn, &officer, &atlas, now, id, &typed).await);
    match done.await {
        Ok(unit) => {
            let unit = unit.names.in_lang(page.lang).to_owned();
            Ok(server::done(&page.url_here(LIST), page.t1("queue-rule-added", "unit", unit)))
        }
        Err(Error::Invalid(faults)) => {
            show(&officer, &database, &atlas, calendar::local_date(now), typed, Errors(faults)).await
        }
        Err(error) => Err(error),
    }
}

async fn end(
    officer: Officer<Manage>,
    path: web::Path<(String, String, Uuid)>,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    Form(_): Form<Fields>,
) -> Result<HttpResponse> {
    let (page, tenant, now, id) = (officer.page(), officer.tenant(), clock.now(), path.2);
    let today = calendar::local_date(now);
    let ended = database.tenant(tenant, async |conn| {
        let rule = super::find(conn, tenant, id).await?.ok_or(Error::NotFound)?;
        if rule.valid_to.is_some_and(|last| last <= today) {
            return Ok(());
        }
        // A rule that has not begun never holds: its last day is its first.
        let last = today.max(rule.valid_from);
        diesel::update(competence::table)
            .filter(competence::tenant_id.eq(tenant))
            .filter(competence::id.eq(id))
            .set(competence::valid_to.eq(last.to_diesel()))
            .execute(conn)
            .await?;
        let detail = json!({ "unit": rule.unit_id, "until": last.to_string() });
        officer.record(conn, now, "competence.ended", &format!("unit:{}", rule.unit_id), detail).await?;
        Ok::<_, Error>(())
    });
    ended.await?;
    Ok(server::done(&page.url_here(LIST), page.t("queue-rule-ended")))
}

async fn add(
    conn: &mut Conn,
    officer: &Officer<Manage>,
    atlas: &Atlas,
    now: Timestamp,
    id: Uuid,
    typed: &Typed,
) -> Result<Unit> {
    let (tenant, page) = (officer.tenant(), officer.page());
    let mut errors = Errors::none();
    let unit = match typed.unit.parse() {
        Ok(unit) => find_unit(conn, tenant, &page, unit).await,
        Err(_) => Err(Error::field("unit", page.t("queue-error-unit"))),
    };
    let unit = match unit {
        Err(Error::Invalid(faults)) => {
            errors.0.extend(faults);
            None
        }
        unit => Some(unit?),
    };
    let subjects = category::list_open(conn, tenant).await?;
    let is_subject =
        |subject: &Category| subject.code == typed.subject || subject.parent.as_deref() == Some(typed.subject.as_str());
    if typed.subject != ANY && !subjects.iter().any(is_subject) {
        errors.add("category", page.t("error-category"));
    }
    if typed.place != ANY && atlas.get(&typed.place).is_none() {
        errors.add("territory", page.t("queue-error-territory"));
    }
    let from = typed.from.parse::<Date>();
    if from.is_err() {
        errors.add("from", page.t("queue-error-date"));
    }
    let to = Some(typed.to.as_str()).filter(|to| !to.is_empty()).map(str::parse::<Date>).transpose();
    match (&from, &to) {
        (_, Err(_)) => errors.add("to", page.t("queue-error-date")),
        (Ok(from), Ok(Some(to))) if to < from => errors.add("to", page.t("queue-error-order")),
        _ => {}
    }
    for (field, reason, is_needed) in [
        ("name_ar", &typed.reason.ar, true),
        ("name_fr", &typed.reason.fr, true),
        ("name_zgh", &typed.reason.zgh, false),
        ("name_en", &typed.reason.en, false),
    ] {
        let missing = is_needed.then(|| page.t("queue-error-reason"));
        errors.check_text(page.lang, field, reason, MAX_REASON, missing);
    }
    let (Some(unit), Ok(from), Ok(to), true) = (unit, from, to, errors.is_empty()) else {
        return Err(Error::Invalid(errors.0));
    };
    let added = diesel::insert_into(competence::table)
        .values((
            competence::tenant_id.eq(tenant),
            competence::id.eq(id),
            competence::unit_id.eq(unit.id),
            competence::category_code.eq(&typed.subject),
            competence::territory_code.eq(&typed.place),
            competence::valid_from.eq(from.to_diesel()),
            competence::valid_to.eq(to.to_diesel()),
            competence::reason.eq(json!(typed.reason)),
            competence::auto_assign.eq(typed.is_automatic),
            competence::added_by.eq(officer.id()),
            competence::added_at.eq(now.to_diesel()),
        ))
        .on_conflict_do_nothing()
        .execute(conn)
        .await?;
    if added > 0 {
        let detail = json!({ "unit": unit.id, "category": typed.subject, "territory": typed.place });
        officer.record(conn, now, "competence.added", &format!("unit:{}", unit.id), detail).await?;
    }
    Ok(unit)
}

/// The name of the subject of a rule: also of a group, and of one that is closed.
fn subject_name(page: &Page, subjects: &[Category], code: &str) -> String {
    if code == ANY {
        return page.t("queue-rule-any-subject");
    }
    let group = || subjects.iter().find(|subject| subject.parent.as_deref() == Some(code))?.group.as_ref();
    let names = subjects.iter().find(|subject| subject.code == code).map(|subject| &subject.names).or_else(group);
    names.map_or_else(|| code.to_owned(), |names| names.in_lang(page.lang).to_owned())
}

fn line(page: &Page, atlas: &Atlas, today: Date, units: &[Unit], subjects: &[Category], rule: &Rule) -> Line {
    let day = |day: Date| words::date(page.lang, day);
    Line {
        id: rule.id,
        unit: unit_name(page.lang, units, Some(rule.unit_id)),
        subject: subject_name(page, subjects, &rule.category_code),
        place: match atlas.get(&rule.territory_code) {
            Some(place) => place.names.in_lang(page.lang.code()).to_owned(),
            None => page.t("queue-rule-anywhere"),
        },
        valid: match rule.valid_to {
            Some(to) => page.t2("queue-rule-from-to", "from", day(rule.valid_from), "to", day(to)),
            None => page.t1("queue-rule-from", "date", day(rule.valid_from)),
        },
        reason: rule.reason.in_lang(page.lang).to_owned(),
        is_automatic: rule.is_automatic,
        is_open: rule.valid_to.is_none_or(|last| last > today),
    }
}

/// The places that can be chosen: the administration's own with those right within it, or the regions.
fn places(atlas: &Atlas, page: &Page, own: Option<&str>, chosen: &str) -> Vec<Choice> {
    let anywhere = Choice::new(ANY, page.t("queue-rule-anywhere"));
    let choice = |place: &territory::Territory| Choice::new(&place.code, place.names.in_lang(page.lang.code()));
    let mut choices = vec![anywhere];
    match own {
        Some(code) => {
            choices.extend(atlas.get(code).map(choice));
            choices.extend(atlas.children(code).map(choice));
        }
        None => choices.extend(atlas.regions().map(choice)),
    }
    choices.into_iter().map(|choice| choice.select(chosen)).collect()
}

async fn show(
    officer: &Officer<Manage>,
    database: &Database,
    atlas: &Atlas,
    today: Date,
    typed: Typed,
    errors: Errors,
) -> Result<HttpResponse> {
    let tenant = officer.tenant();
    let read = database.tenant(tenant, async |conn| {
        let rules = list(conn, tenant).await?;
        let units = identity::list_units(conn, tenant).await?;
        let subjects = category::list_open(conn, tenant).await?;
        Ok::<_, Error>((rules, units, subjects))
    });
    let (rules, units, subjects): (Vec<Rule>, Vec<Unit>, Vec<Category>) = read.await?;
    let mut page = officer.page();
    page.path = format!("/{}{LIST}", officer.administration().slug);
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let heads =
        ["queue-unit", "desk-category", "desk-place", "queue-rule-valid", "queue-rule-reason", "queue-rule-end"];
    let any = Choice::new(ANY, page.t("queue-rule-any-subject")).select(&typed.subject);
    let own = officer.administration().territory_code.as_deref();
    let template = CompetencesPage {
        lines: rules.iter().map(|rule| line(&page, atlas, today, &units, &subjects, rule)).collect(),
        heads: heads.map(|key| page.t(key)).to_vec(),
        token: if typed.token.parse::<Uuid>().is_ok() { typed.token } else { String::new() },
        units: unit_choices(page.lang, &units, typed.unit.parse().ok()),
        subjects: [any].into_iter().chain(category::choices(&subjects, page.lang, &typed.subject)).collect(),
        places: places(atlas, &page, own, &typed.place),
        from: typed.from,
        to: typed.to,
        reason: typed.reason,
        is_automatic: typed.is_automatic,
        here: page.url_here(LIST),
        units_page: page.url_here("/desk/units"),
        errors,
        page,
    };
    server::page_with(status, &template)
}
