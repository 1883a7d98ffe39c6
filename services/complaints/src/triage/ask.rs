//! The officer in charge asks the author something that the answer depends on. Until the reply the delay of the answer stands
//! still, once in each cycle and for fifteen days at most: nothing else stops it.

use super::item::{ItemPath, Kept, item_address, parsed, show_item};
use super::moves::{answering_for, is_in_charge, is_repetition};
use crate::act::{Act, act};
use crate::clock;
use crate::complaint::{Move, Role, State};
use crate::number::Number;
use crate::permission::Answer;
use crate::store::{Complaint, Event, find_for, list_events};
use crate::template::blank_errors;
use crate::words;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::{Conn, Database};
use identity::Officer;
use jiff::Timestamp;
use jiff::civil::Date;
use jobs::Wake;
use serde::Deserialize;
use serde_json::{Value, json};
use server::{Error, Form, Result, see_other};
use territory::Atlas;
use ui::{Errors, Lang, Page, Step};

/// Characters: a question must say what is missing.
const MIN_QUESTION: usize = 10;
const MAX_QUESTION: usize = 2_000;

#[derive(Template)]
#[template(path = "ask.html")]
struct AskPage {
    page: Page,
    errors: Errors,
    number: String,
    item: String,
    /// What the author wrote.
    body: String,
    answer_lang: String,
    text: String,
    until: String,
    first: String,
    last: String,
    version: i32,
    max: usize,
    /// Whether the clock stood still once already.
    was_asked: bool,
    /// Whether somebody else was faster than the form that came back.
    is_conflict: bool,
    /// What they did.
    changed: Vec<Step>,
}

/// What is asked, and until when it may be replied to.
#[derive(Clone, Debug)]
pub(crate) struct Question {
    text: String,
    until: Date,
}

impl Question {
    fn detail(&self) -> Value {
        json!({ "text": self.text, "until": self.until.to_string() })
    }
}

/// The days between which the last day to reply may lie, today left out.
fn days(now: Timestamp) -> Result<(Date, Date)> {
    let today = calendar::local_date(now);
    Ok((today.tomorrow().unwrap_or(today), clock::rest(clock::QUESTION, now)?))
}

/// Reads what was typed.
///
/// # Errors
/// [`Error::Invalid`] names the fields.
pub(crate) fn read_question(page: &Page, now: Timestamp, text: &str, until: &str) -> Result<Question> {
    let (first, last) = days(now)?;
    let mut errors = words::typed_errors(page, "text", text, MAX_QUESTION, "ask-error-question");
    errors.0.extend(blank_errors(page, "text", text).0);
    let text = text.trim();
    if errors.is_empty() && text.chars().count() < MIN_QUESTION {
        errors.add("text", page.t1("error-too-short", "min", MIN_QUESTION));
    }
    let day: Option<Date> = until.trim().parse::<Date>().ok().filter(|day| (first..=last).contains(day));
    if day.is_none() {
        let (first, last) = (words::date(page.lang, first), words::date(page.lang, last));
        errors.add("until", page.t2("ask-error-until", "first", first, "last", last));
    }
    match day.filter(|_| errors.is_empty()) {
        Some(until) => Ok(Question { text: text.to_owned(), until }),
        None => Err(Error::Invalid(errors.0)),
    }
}

pub(super) async fn get(
    officer: Officer<Answer>,
    path: ItemPath,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
) -> Result<HttpResponse> {
    let number = parsed(&officer, &path.2)?;
    let found = find(&officer, &number, &database).await?;
    if found.0.after(Move::Ask, Role::Assignee).is_none() {
        return Ok(see_other(&item_address(&officer.page(), &number, "")));
    }
    show(&officer, &number, &found, clock.now(), AskForm::default(), Errors::none(), StatusCode::OK)
}

#[derive(Default, Deserialize)]
pub(super) struct AskForm {
    version: i32,
    #[serde(default)]
    text: String,
    #[serde(default)]
    until: String,
}

pub(super) async fn post(
    officer: Officer<Answer>,
    path: ItemPath,
    database: web::Data<Database>,
    atlas: web::Data<Atlas>,
    clock: web::Data<Clock>,
    wake: web::Data<Wake>,
    Form(mut form): Form<AskForm>,
) -> Result<HttpResponse> {
    words::normalise(&mut form.text);
    let (page, tenant, now) = (officer.page(), officer.tenant(), clock.now());
    let number = parsed(&officer, &path.2)?;
    let done = match read_question(&page, now, &form.text, &form.until) {
        Ok(question) => {
            let version = Some(form.version);
            database.tenant(tenant, async |conn| ask(conn, &officer, now, &number, version, &question).await).await
        }
        Err(error) => Err(error),
    };
    match done {
        Ok(_) => {
            wake.up(tenant);
            Ok(server::done(&item_address(&page, &number, ""), page.t("ask-asked")))
        }
        Err(Error::Invalid(faults)) => {
            let found = find(&officer, &number, &database).await?;
            show(&officer, &number, &found, now, form, Errors(faults), StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(Error::Conflict) => {
            let found = find(&officer, &number, &database).await;
            if let Ok(found) = found
                && found.0.after(Move::Ask, Role::Assignee).is_some()
            {
                return show(&officer, &number, &found, now, form, Errors::none(), StatusCode::CONFLICT);
            }
            let kept = Kept { text: form.text, since: Some(form.version), ..Kept::default() };
            show_item(&officer, &path.2, &database, &atlas, &clock, StatusCode::CONFLICT, kept).await
        }
        Err(error) => Err(error),
    }
}

/// The complaint, for who is in charge of it, and what happened to it.
async fn find(officer: &Officer<Answer>, number: &Number, database: &Database) -> Result<(Complaint, Vec<Event>)> {
    let tenant = officer.tenant();
    let found = database.tenant(tenant, async |conn| {
        let complaint = find_for(conn, officer, number).await?.ok_or(Error::NotFound)?;
        let events = list_events(conn, tenant, complaint.id).await?;
        Ok::<_, Error>((complaint, events))
    });
    let found = found.await?;
    if is_in_charge(officer, &found.0) { Ok(found) } else { Err(Error::Forbidden) }
}

/// Asks, if the complaint is still at `version` (none: whatever it is), the officer is in charge of it and its author was not
/// asked before in this cycle; says where it then stands.
///
/// # Errors
/// [`Error::Conflict`] when it stands elsewhere, [`Error::Forbidden`] when somebody else is in charge, [`Error::Invalid`] when the
/// clock stood still once already.
pub(crate) async fn ask(
    conn: &mut Conn,
    officer: &Officer<Answer>,
    now: Timestamp,
    number: &Number,
    version: Option<i32>,
    question: &Question,
) -> Result<State> {
    let tenant = officer.tenant();
    let complaint = find_for(conn, officer, number).await?.ok_or(Error::NotFound)?;
    let events = list_events(conn, tenant, complaint.id).await?;
    let (is_mine, detail) = (is_in_charge(officer, &complaint), question.detail());
    let asks_this = |last: &Event| last.kind == Move::Ask.event() && last.says(&detail);
    if is_repetition(&complaint, version, || is_mine && events.last().is_some_and(asks_this))? {
        return Ok(complaint.state);
    }
    if !is_mine {
        return Err(Error::Forbidden);
    }
    if complaint.after(Move::Ask, Role::Assignee).is_none() {
        return Err(Error::Conflict);
    }
    if clock::was_asked(&events) {
        // The events were read a moment later: there are more than the version says when somebody else acted meanwhile.
        if usize::try_from(complaint.version) != Ok(events.len()) {
            return Err(Error::Conflict);
        }
        return Err(Error::field("text", officer.page().t("ask-error-again")));
    }
    let days = identity::find_days(conn, tenant).await?;
    let what = Act {
        due_on: Some(clock::due_after(&days, complaint.received_at, &events, now, Move::Ask, &detail)?),
        until: Some(question.until),
        detail,
        ..Act::by(officer, Move::Ask, Role::Assignee, answering_for(officer, complaint.assignee_id))
    };
    act(conn, tenant, now, &complaint, &what).await
}

/// With what was typed, when something is wrong, or when somebody else was faster.
fn show(
    officer: &Officer<Answer>,
    number: &Number,
    (complaint, events): &(Complaint, Vec<Event>),
    now: Timestamp,
    typed: AskForm,
    errors: Errors,
    status: StatusCode,
) -> Result<HttpResponse> {
    let page = officer.page();
    let (first, last) = days(now)?;
    let is_conflict = status == StatusCode::CONFLICT;
    let name = officer.administration().names.in_lang(page.lang);
    let template = AskPage {
        number: number.to_string(),
        item: item_address(&page, number, ""),
        body: complaint.body.clone(),
        answer_lang: page.t1("ask-lang", "lang", Lang::name(complaint.lang())),
        text: typed.text,
        until: if typed.until.is_empty() { last.to_string() } else { typed.until },
        first: first.to_string(),
        last: last.to_string(),
        version: if status == StatusCode::UNPROCESSABLE_ENTITY { typed.version } else { complaint.version },
        max: MAX_QUESTION,
        was_asked: clock::was_asked(events),
        is_conflict,
        changed: if is_conflict {
            words::steps_since(page.lang, events, typed.version, name, true)
        } else {
            Vec::new()
        },
        errors,
        page,
    };
    server::page_with(status, &template)
}
