//! Several complaints at once. A page says first what will be changed, what not, and why; then each is changed in a transaction of
//! its own, and a page says what came of it. The form holds the version of each, so that the same form sent twice does nothing more.

use super::charge::{Charge, assignees, put_in_charge};
use super::item::parsed;
use super::moves::{may_take, note_role};
use super::note::{MAX_NOTE, note, note_errors};
use super::take::{say_looked_at, take_up};
use super::worklist::{ACTS, acts, list_address};
use crate::complaint::{Move, Role};
use crate::incident;
use crate::number::Number;
use crate::permission::{Answer, Assign, Read};
use crate::store::{Complaint, find_for};
use crate::words;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::{Conn, Database};
use identity::{Member, Officer, Permission as _, Unit, unit_choices};
use jiff::Timestamp;
use jobs::Wake;
use server::{Error, Fields, Form, Result};
use ui::{Choice, Errors, Page};
use uuid::Uuid;

/// No more at once.
const MOST: usize = 100;
/// Characters of a complaint that a list shows.
const START: usize = 120;

struct Line {
    number: String,
    href: String,
    text: String,
    state: (String, &'static str),
    /// `NUMBER:VERSION`, as the form sends it; empty when it will not be changed.
    pick: String,
    /// Why not.
    why: String,
}

#[derive(Template)]
#[template(path = "bulk.html")]
struct BulkPage {
    page: Page,
    errors: Errors,
    act: &'static str,
    title: String,
    /// What will be changed.
    able: Vec<Line>,
    /// What will not.
    unable: Vec<Line>,
    heads: Vec<String>,
    unable_heads: Vec<String>,
    /// How many were left out, in words; empty for none.
    cut: String,
    units: Vec<Choice>,
    assignees: Vec<Choice>,
    incidents: Vec<Choice>,
    text: String,
    max: usize,
    from: String,
    list: String,
    here: String,
}

#[derive(Template)]
#[template(path = "bulk_done.html")]
struct DonePage {
    page: Page,
    title: String,
    /// How many were changed, in words.
    done: String,
    /// How many were not; empty for none.
    failed: String,
    /// Those that were not, each with the reason.
    failures: Vec<Line>,
    heads: Vec<String>,
    list: String,
}

/// A complaint that a form names: its number, and the version that its page showed (`NUMBER:VERSION`).
pub(crate) fn picked<P>(officer: &Officer<P>, text: &str) -> Option<(Number, Option<i32>)> {
    let (number, version) = text.split_once(':').unwrap_or((text, ""));
    Some((parsed(officer, number).ok()?, version.parse().ok()))
}

/// What is to be done, as it was asked for.
#[derive(Default)]
struct Typed {
    unit: String,
    assignee: String,
    incident: String,
    text: String,
    from: String,
}

impl Typed {
    fn of(fields: &Fields) -> Self {
        let mut text = fields.raw("text").to_owned();
        words::normalise(&mut text);
        Self {
            unit: fields.text("unit"),
            assignee: fields.text("assignee"),
            incident: fields.text("incident"),
            text,
            from: fields.text("from"),
        }
    }
}

/// What is done with each, by somebody who has the right to it.
enum Doing {
    Assign(Officer<Assign>, Charge),
    Acknowledge(Officer<Assign>),
    Take(Officer<Answer>),
    Merge(Officer<Assign>, Uuid),
    Note(Officer<Read>, String),
}

/// The same before the right is looked at.
enum Asked {
    Assign(Charge),
    Acknowledge,
    Take,
    Merge(Uuid),
    Note(String),
}

impl Asked {
    /// Reads it; [`Error::Invalid`] names the fields.
    fn read(page: &Page, act: &str, typed: &Typed) -> Result<Self> {
        match act {
            "assign" => Ok(Self::Assign(Charge::read(page, &typed.unit, &typed.assignee)?)),
            "acknowledge" => Ok(Self::Acknowledge),
            "take" => Ok(Self::Take),
            "merge" => match typed.incident.parse() {
                Ok(incident) => Ok(Self::Merge(incident)),
                Err(_) => Err(Error::field("incident", page.t("incident-error-choose"))),
            },
            _ => {
                let errors = note_errors(page, &typed.text);
                if errors.is_empty() { Ok(Self::Note(typed.text.clone())) } else { Err(Error::Invalid(errors.0)) }
            }
        }
    }

    async fn by(self, officer: Officer<Read>) -> Result<Doing> {
        Ok(match self {
            Self::Assign(charge) => Doing::Assign(officer.with().await?, charge),
            Self::Acknowledge => Doing::Acknowledge(officer.with().await?),
            Self::Take => Doing::Take(officer.with().await?),
            Self::Merge(incident) => Doing::Merge(officer.with().await?, incident),
            Self::Note(text) => Doing::Note(officer, text),
        })
    }
}

impl Doing {
    async fn make(&self, conn: &mut Conn, now: Timestamp, number: &Number, version: Option<i32>) -> Result<()> {
        match self {
            Self::Assign(officer, charge) => {
                put_in_charge(conn, officer, now, number, version, charge).await?;
            }
            Self::Acknowledge(officer) => {
                say_looked_at(conn, officer, now, number, version).await?;
            }
            Self::Take(officer) => {
                take_up(conn, officer, now, number, version).await?;
            }
            Self::Merge(officer, id) => {
                incident::join(conn, officer, now, number, version, *id).await?;
            }
            Self::Note(officer, text) => note(conn, officer, now, number, version, text).await?,
        }
        Ok(())
    }
}

/// The act of a form, if it is one that this officer may do.
async fn act_of(officer: &Officer<Read>, page: &Page, word: &str) -> Result<(&'static str, &'static str)> {
    let may = acts(officer, page);
    if may.is_empty() {
        return Err(officer.refused::<Assign>().await);
    }
    let known = ACTS.iter().find(|(act, _)| *act == word).copied().ok_or(Error::NotFound)?;
    if may.iter().any(|choice| choice.value == word) { Ok(known) } else { Err(officer.refused::<Assign>().await) }
}

pub(super) async fn get(
    officer: Officer<Read>,
    database: web::Data<Database>,
    web::Query(fields): web::Query<Fields>,
) -> Result<HttpResponse> {
    let (page, word) = (officer.page(), fields.raw("act"));
    if !ACTS.iter().any(|(act, _)| *act == word) {
        return Ok(server::told(&list_address(&page, &fields.text("from")), page.t("queue-bulk-nothing-text")));
    }
    let act = act_of(&officer, &page, word).await?;
    let typed = Typed { from: fields.text("from"), ..Typed::default() };
    show(&officer, &database, act, &fields, typed, Errors::none(), StatusCode::OK).await
}

pub(super) async fn post(
    officer: Officer<Read>,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    wake: web::Data<Wake>,
    Form(fields): Form<Fields>,
) -> Result<HttpResponse> {
    let (page, tenant, now) = (officer.page(), officer.tenant(), clock.now());
    let act = act_of(&officer, &page, fields.raw("act")).await?;
    let typed = Typed::of(&fields);
    let asked = match Asked::read(&page, act.0, &typed) {
        Err(Error::Invalid(faults)) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            return show(&officer, &database, act, &fields, typed, Errors(faults), status).await;
        }
        asked => asked?,
    };
    let mut numbers: Vec<(Number, Option<i32>)> = Vec::new();
    for (number, version) in fields.all("n").filter_map(|text| picked(&officer, text)).take(MOST) {
        if !numbers.iter().any(|(known, _)| *known == number) {
            numbers.push((number, version));
        }
    }
    if numbers.is_empty() {
        let mut errors = Errors::none();
        errors.add("n", page.t("queue-bulk-none"));
        return show(&officer, &database, act, &fields, typed, errors, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let doing = asked.by(officer).await?;
    let (mut done, mut failures) = (0_usize, Vec::new());
    for (number, version) in &numbers {
        let made = database.tenant(tenant, async |conn| doing.make(conn, now, number, *version).await).await;
        match made {
            Ok(()) => done += 1,
            Err(error) => {
                let why = why_failed(&page, error)?;
                let (number, href) = (number.to_string(), page.url_here(&format!("/desk/complaints/{number}")));
                let (text, state, pick) = (String::new(), (String::new(), ""), String::new());
                failures.push(Line { number, href, text, state, pick, why });
            }
        }
    }
    wake.up(tenant);
    let failed = failures.len();
    let template = DonePage {
        title: page.t(act.1),
        done: page.t1("queue-bulk-done", "count", done),
        failed: if failed == 0 { String::new() } else { page.t1("queue-bulk-failed", "count", failed) },
        failures,
        heads: ["desk-number", "queue-bulk-why"].map(|key| page.t(key)).to_vec(),
        list: list_address(&page, &typed.from),
        page,
    };
    server::page(&template)
}

/// Why one was not changed; what is our fault, or the database's, ends the whole.
fn why_failed(page: &Page, error: Error) -> Result<String> {
    Ok(match error {
        Error::Conflict => page.t("queue-why-changed"),
        Error::Forbidden => page.t("queue-why-right"),
        Error::NotFound => page.t("queue-why-unknown"),
        Error::Invalid(faults) => {
            let messages: Vec<String> = faults.into_iter().map(|fault| fault.message).collect();
            messages.join(" ")
        }
        error => return Err(error),
    })
}

/// Why this cannot be done with a complaint, in words; none when it can.
fn why_not(officer: &Officer<Read>, page: &Page, act: &str, complaint: &Complaint) -> Option<String> {
    let allows = |what: Move, who: Role| complaint.after(what, who).is_some();
    let is_allowed = match act {
        "assign" => allows(Move::Assign, Role::Dispatcher),
        "acknowledge" => allows(Move::Acknowledge, Role::Dispatcher),
        "take" => allows(Move::Take, Role::Assignee),
        "merge" => allows(Move::Merge, Role::Dispatcher) && !complaint.is_trial(),
        _ => note_role(officer).is_some(),
    };
    if !is_allowed {
        let state = words::state(page.lang, complaint.state, complaint.cycle).0;
        return Some(page.t1("queue-why-state", "state", state));
    }
    let is_theirs = act != "take" || may_take(officer, complaint);
    (!is_theirs).then(|| page.t("queue-why-right"))
}

fn line(officer: &Officer<Read>, page: &Page, act: &str, number: &Number, found: Option<&Complaint>) -> Line {
    let (number, href) = (number.to_string(), page.url_here(&format!("/desk/complaints/{number}")));
    let Some(complaint) = found else {
        let (text, state, pick) = (String::new(), (String::new(), ""), String::new());
        return Line { number, href, text, state, pick, why: page.t("queue-why-unknown") };
    };
    let mut text: String = complaint.body.chars().take(START).collect();
    if complaint.body.chars().count() > START {
        text.push('…');
    }
    let why = why_not(officer, page, act, complaint);
    let pick = if why.is_none() { format!("{number}:{}", complaint.version) } else { String::new() };
    let state = words::state(page.lang, complaint.state, complaint.cycle);
    Line { number, href, text, state, pick, why: why.unwrap_or_default() }
}

/// What the page shows beside the complaints.
type Choices = (Vec<Option<Complaint>>, Vec<Unit>, Vec<Member>, Vec<Choice>);

async fn show(
    officer: &Officer<Read>,
    database: &Database,
    (act, key): (&'static str, &'static str),
    fields: &Fields,
    typed: Typed,
    errors: Errors,
    status: StatusCode,
) -> Result<HttpResponse> {
    let tenant = officer.tenant();
    let mut numbers: Vec<Number> = Vec::new();
    for (number, _) in fields.all("n").filter_map(|text| picked(officer, text)) {
        if !numbers.contains(&number) {
            numbers.push(number);
        }
    }
    let cut = numbers.len().saturating_sub(MOST);
    numbers.truncate(MOST);
    let read = database.tenant(tenant, async |conn| {
        let mut found = Vec::with_capacity(numbers.len());
        for number in &numbers {
            found.push(find_for(conn, officer, number).await?);
        }
        let units = identity::list_units(conn, tenant).await?;
        let members = identity::list_members_with(conn, tenant, Answer::NAME).await?;
        let incidents =
            if act == "merge" { incident::choices(conn, tenant, officer.lang()).await? } else { Vec::new() };
        Ok::<_, Error>((found, units, members, incidents))
    });
    let (found, units, members, incidents): Choices = read.await?;
    let mut page = officer.page();
    let lines = numbers.iter().zip(&found).map(|(number, found)| line(officer, &page, act, number, found.as_ref()));
    let (able, unable): (Vec<Line>, Vec<Line>) = lines.partition(|line| !line.pick.is_empty());
    // Also after a form with faults the language switch leads to a page that can be opened.
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.append_pair("act", act).append_pair("from", &typed.from);
    for number in &numbers {
        query.append_pair("n", &number.to_string());
    }
    page.path = format!("/{}/desk/bulk?{}", officer.administration().slug, query.finish());
    let heads = ["desk-number", "desk-state", "item-asked"].map(|key| page.t(key)).to_vec();
    let unable_heads = ["desk-number", "desk-state", "queue-bulk-why"].map(|key| page.t(key)).to_vec();
    let template = BulkPage {
        act,
        title: page.t(key),
        able,
        unable,
        heads,
        unable_heads,
        cut: if cut == 0 { String::new() } else { page.t2("queue-bulk-cut", "count", cut, "max", MOST) },
        units: unit_choices(page.lang, &units, typed.unit.parse().ok()),
        assignees: assignees(&members, &typed.assignee),
        incidents: incidents.into_iter().map(|choice| choice.select(&typed.incident)).collect(),
        list: list_address(&page, &typed.from),
        text: typed.text,
        max: MAX_NOTE,
        from: typed.from,
        here: page.url_here("/desk/bulk"),
        errors,
        page,
    };
    server::page_with(status, &template)
}
