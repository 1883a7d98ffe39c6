//! One incident on the desk: its complaints, what may have the same cause, who is in charge, and what happened.

use super::title::{Titles, list_titles};
use super::{Incident, IncidentPath, LIST, Sight, Stage, find, is_in_charge, list_members, near};
use crate::category;
use crate::complaint::{Move, Role, State};
use crate::permission::{Answer, Assign, Read};
use crate::place_map::{Mark, PlaceMap, point_words};
use crate::schema::incident_event;
use crate::store::Complaint;
use crate::triage::assignees;
use crate::words;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::{Conn, Database, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use documents::File;
use identity::{Member, Officer, Permission as _, Unit, unit_choices, unit_name};
use jiff::Timestamp;
use serde_json::Value;
use server::{Error, Result};
use std::slice;
use territory::Atlas;
use ui::{Choice, Errors, Fact, Lang, Names, Page, Step};
use uuid::Uuid;

/// Characters of a complaint that a list shows.
const START: usize = 160;

/// A complaint in a list.
struct Line {
    number: String,
    href: String,
    /// `NUMBER:VERSION`, as a form sends it.
    pick: String,
    text: String,
    received: String,
    state: (String, &'static str),
    due: String,
    is_late: bool,
    /// How far from the incident, in words; empty without pins.
    far: String,
    /// Whether it can be taken out.
    may_leave: bool,
}

#[derive(Template)]
#[template(path = "incident.html")]
struct IncidentPage {
    page: Page,
    errors: Errors,
    /// The number in the field of a complaint to join.
    number: String,
    reference: String,
    /// Its title, and the language that it is in.
    title: (String, Lang),
    state: (String, &'static str),
    facts: Vec<Fact>,
    /// The first day that one of its complaints is due; empty when none waits.
    earliest: String,
    members: Vec<Line>,
    /// Where they are, if some of them have a pin.
    map: Option<PlaceMap>,
    /// How many there are that this reader may not see.
    hidden: String,
    heads: Vec<String>,
    alike: Vec<Line>,
    alike_heads: Vec<String>,
    answer: String,
    files: Vec<File>,
    steps: Vec<Step>,
    units: Vec<Choice>,
    assignees: Vec<Choice>,
    may_assign: bool,
    may_answer: bool,
    may_close: bool,
    version: i32,
    list: String,
    here: String,
}

/// What is shown again of a form that was not taken.
#[derive(Default)]
pub(super) struct Kept {
    pub(super) errors: Errors,
    /// Of the complaint that was to be joined, as it was typed.
    pub(super) number: String,
}

impl From<Errors> for Kept {
    fn from(errors: Errors) -> Self {
        Self { errors, ..Self::default() }
    }
}

/// What the page shows.
struct Parts {
    incident: Incident,
    titles: Titles,
    members: Vec<Complaint>,
    alike: Vec<Complaint>,
    sight: Sight,
    subject: Names,
    units: Vec<Unit>,
    people: Vec<Member>,
    /// Who is in charge.
    name: String,
    files: Vec<File>,
    events: Vec<Happened>,
}

/// What happened, when, by whom, and what it says.
type Happened = (jiff_diesel::Timestamp, String, String, Value);

pub(super) async fn get(
    officer: Officer<Read>,
    path: IncidentPath,
    database: web::Data<Database>,
    atlas: web::Data<Atlas>,
    clock: web::Data<Clock>,
) -> Result<HttpResponse> {
    show(&officer, &database, &atlas, &clock, path.2, Errors::none(), StatusCode::OK).await
}

/// The first day that the answer to one of these is due, in words; empty when none waits.
pub(super) fn earliest(page: &Page, members: &[Complaint]) -> String {
    let first =
        members.iter().filter(|complaint| complaint.state == State::Merged).map(|complaint| complaint.due_on).min();
    first.map(|day| page.t1("incident-earliest", "date", words::date(page.lang, day))).unwrap_or_default()
}

async fn read<P>(conn: &mut Conn, officer: &Officer<P>, tenant: TenantId, id: Uuid, lang: Lang) -> Result<Parts> {
    let incident = find(conn, tenant, id).await?.ok_or(Error::NotFound)?;
    let titles = list_titles(conn, tenant, slice::from_ref(&incident)).await?;
    let members = list_members(conn, tenant, id).await?;
    let is_open = incident.stage == Stage::Open && officer.may::<Assign>();
    let alike = if is_open { near::list_alike(conn, tenant, &incident).await? } else { Vec::new() };
    let sight = Sight::of(conn, officer).await?;
    let subject = category::find_names(conn, tenant, &incident.category_code).await?;
    let units = identity::list_units(conn, tenant).await?;
    let people = identity::list_members_with(conn, tenant, Answer::NAME).await?;
    let in_charge: Vec<Uuid> = incident.assignee_id.into_iter().collect();
    let names = identity::list_names(conn, tenant, &in_charge).await?;
    let name = incident.assignee_id.and_then(|id| names.get(&id).cloned());
    let name = name.unwrap_or_else(|| ui::text(lang, "desk-nobody"));
    let is_opened = sight.opens(&incident, &members) || is_in_charge(officer, &incident);
    let files = if is_opened { documents::list(conn, tenant, &incident.about()).await? } else { Vec::new() };
    let events = incident_event::table
        .filter(incident_event::tenant_id.eq(tenant))
        .filter(incident_event::incident_id.eq(id))
        .order(incident_event::seq)
        .select((incident_event::at, incident_event::kind, incident_event::actor_name, incident_event::detail))
        .load(conn)
        .await?;
    Ok(Parts { incident, titles, members, alike, sight, subject, units, people, name, files, events })
}

/// The page, with what is wrong with a form of it, if something is.
pub(super) async fn show<P>(
    officer: &Officer<P>,
    database: &Database,
    atlas: &Atlas,
    clock: &Clock,
    id: Uuid,
    kept: impl Into<Kept>,
    status: StatusCode,
) -> Result<HttpResponse> {
    let Kept { errors, number } = kept.into();
    let (tenant, lang) = (officer.tenant(), officer.lang());
    let parts = database.tenant(tenant, async |conn| read(conn, officer, tenant, id, lang).await).await?;
    let Parts { incident, titles, members, alike, sight, subject, units, people, name, files, events } = parts;
    let mut page = officer.page();
    page.path = format!("/{}{LIST}/{id}", officer.administration().slug);
    let today = calendar::local_date(clock.now());
    let is_open = incident.stage == Stage::Open;
    let waiting = members.iter().filter(|complaint| complaint.state == State::Merged).count();
    let line = |complaint: &Complaint| line(officer, &page, &incident, today, complaint);
    let seen = |complaint: &&Complaint| sight.covers(complaint);
    let shown: Vec<Line> = members.iter().filter(seen).map(line).collect();
    let hidden = members.len() - shown.len();
    let mark = |complaint: &Complaint| {
        let at = complaint.pin().map(point_words).unwrap_or_default();
        Mark::of(&page, &officer.administration().code, complaint, at)
    };
    let marks: Vec<Mark> = members.iter().filter(seen).filter_map(mark).collect();
    let (key, tone) = incident.stage.words();
    let place = atlas.get(&incident.territory_code).map(|place| place.names.in_lang(lang.code()).to_owned());
    let outcome = incident.outcome().map(|outcome| words::outcome(lang, outcome));
    let facts = [
        Some(Fact::new(page.t("desk-category"), subject.in_lang(lang))),
        Some(Fact::new(page.t("desk-place"), place.unwrap_or_default())),
        Some(Fact::new(page.t("incident-opened-at"), words::moment(lang, incident.opened_at))),
        Some(Fact::new(page.t("incident-opened-by"), incident.opened_name.as_str())),
        incident.unit_id.map(|unit| Fact::new(page.t("queue-unit"), unit_name(lang, &units, Some(unit)))),
        Some(Fact::new(page.t("desk-assignee"), name)),
        Some(Fact::new(page.t("incident-members-title"), page.t1("incident-members", "count", members.len()))),
        outcome.map(|outcome| Fact::new(page.t("answer-outcome"), outcome)),
    ];
    let heads = ["desk-number", "desk-due", "desk-state", "item-asked", "desk-received", "incident-remove"];
    let alike_heads = ["desk-number", "desk-due", "desk-state", "item-asked", "desk-received", "incident-far"];
    let may_assign = officer.may::<Assign>() && is_open;
    let template = IncidentPage {
        reference: incident.reference(),
        title: incident.title_in(lang, &titles),
        state: (page.t(key), tone),
        facts: facts.into_iter().flatten().collect(),
        earliest: earliest(&page, &members),
        map: PlaceMap::of_complaints(&page, marks),
        hidden: if hidden == 0 { String::new() } else { page.t1("incident-hidden", "count", hidden) },
        heads: heads.map(|key| page.t(key)).to_vec(),
        alike: alike.iter().filter(seen).map(line).collect(),
        alike_heads: alike_heads.map(|key| page.t(key)).to_vec(),
        answer: incident.answer().in_lang(lang).to_owned(),
        files,
        steps: events.into_iter().map(|event| step(&page, event)).collect(),
        units: unit_choices(lang, &units, incident.unit_id),
        assignees: assignees(&people, &incident.assignee_id.map(|id| id.to_string()).unwrap_or_default()),
        may_assign,
        may_answer: officer.may::<Answer>() && is_open && waiting > 0 && is_in_charge(officer, &incident),
        may_close: may_assign && waiting == 0,
        version: incident.version,
        list: page.url_here(LIST),
        here: page.url_here(&format!("{LIST}/{id}")),
        members: shown,
        number,
        errors,
        page,
    };
    server::page_with(status, &template)
}

fn line<P>(
    officer: &Officer<P>,
    page: &Page,
    incident: &Incident,
    today: jiff::civil::Date,
    complaint: &Complaint,
) -> Line {
    let number = complaint.number(&officer.administration().code).to_string();
    let mut text: String = complaint.body.chars().take(START).collect();
    if complaint.body.chars().count() > START {
        text.push('…');
    }
    let due = words::owed(page.lang, complaint);
    Line {
        href: page.url_here(&format!("/desk/complaints/{number}")),
        pick: format!("{number}:{}", complaint.version),
        text,
        received: words::date(page.lang, calendar::local_date(complaint.received_at)),
        state: words::state(page.lang, complaint.state, complaint.cycle),
        is_late: complaint.is_late(today),
        due,
        far: near::far(page, incident.pin(), complaint.pin()),
        may_leave: officer.may::<Assign>() && complaint.after(Move::Leave, Role::Dispatcher).is_some(),
        number,
    }
}

fn step(page: &Page, (at, kind, by, detail): Happened) -> Step {
    let key = match kind.as_str() {
        "incident.opened" => "incident-event-opened",
        "incident.joined" => "incident-event-joined",
        "incident.removed" => "incident-event-removed",
        "incident.assigned" => "incident-event-assigned",
        "incident.answered" => "incident-event-answered",
        _ => "incident-event-closed",
    };
    let at: Timestamp = at.to_jiff();
    Step {
        title: page.t(key),
        when: words::moment(page.lang, at),
        datetime: at.to_string(),
        by,
        body: detail["number"].as_str().unwrap_or_default().to_owned(),
        ahead: false,
    }
}
