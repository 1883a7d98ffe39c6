//! One complaint on the desk: what was asked, what happened, and only the moves that are allowed.

use super::another;
use super::gone;
use super::moves::{self, is_in_charge};
use super::suggest::{Suggested, suggested, unsuggested};
use super::worklist::{from_list, list_address};
use crate::category;
use crate::clock;
use crate::competence::{self, Rule};
use crate::complaint::{Move, Role, State};
use crate::deadline::Deadlines;
use crate::decide::Waiting;
use crate::incident;
use crate::number::Number;
use crate::opening::{self, Ground};
use crate::particulars;
use crate::permission::{Answer, Assign, Read};
use crate::place_map::{Mark, PlaceMap, point_words};
use crate::proposal::{self, Proposal};
use crate::receipt::place_words;
use crate::respond::{Answering, Background, find_background, outcomes};
use crate::store::{Complaint, Contact, Event, find_contact, find_for, last_in_charge, list_events};
use crate::support;
use crate::why;
use crate::words;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::Database;
use documents::File;
use identity::{Member, Officer, Permission, Unit, unit_choices, unit_name};
use serde::Deserialize;
use server::{Error, Result};
use territory::Atlas;
use ui::{Choice, Errors, Fact, Lang, Link, Names, Page, Step};

/// A page of one complaint on the desk: language, administration, number.
pub(crate) type ItemPath = web::Path<(String, String, String)>;

#[derive(Template)]
#[template(path = "item.html")]
pub(crate) struct ItemPage {
    page: Page,
    errors: Errors,
    number: String,
    state: (String, &'static str),
    due_line: String,
    /// By which rule, from when it counts, and when it stood still.
    due_why: String,
    /// Whether it is only tried: no day counts.
    is_trial: bool,
    facts: Vec<Fact>,
    /// Where it is, and what is open around it; none without a pin.
    map: Option<PlaceMap>,
    author: Vec<Fact>,
    body: String,
    /// How many others it is a complaint of too; empty for nobody.
    others: String,
    files: Vec<File>,
    steps: Vec<Step>,
    assignees: Vec<Choice>,
    units: Vec<Choice>,
    /// Which units are competent, the closest first.
    suggested: Vec<Suggested>,
    /// Why none is, of what came from elsewhere; empty where there is nothing to say.
    unsuggested: String,
    may_assign: bool,
    /// Whether somebody answered it before, who is put in charge again only for a reason.
    has_answered: bool,
    /// Whether its author asked for somebody else.
    wants_another: bool,
    same: bool,
    same_why: String,
    may_answer: bool,
    outcomes: Vec<Choice>,
    answer_lang: String,
    text: String,
    max: usize,
    /// What else the form of an answer offers.
    answering: Answering,
    /// What waits for a second person.
    waiting: Option<Waiting>,
    /// Whether somebody else was faster than the form that came back.
    is_conflict: bool,
    /// What they did.
    changed: Vec<Step>,
    /// What an answer that was not sent says was done, when it can be sent no more.
    lost_outcome: String,
    /// What else can be done, each on a page of its own.
    moves: Vec<Link>,
    /// What else can be done by a press.
    buttons: Vec<Link>,
    /// Why the reader can do nothing; empty when they can.
    waits: String,
    here: String,
    from: String,
    list: String,
    version: i32,
}

/// What a form that was not taken keeps.
#[derive(Default)]
pub(crate) struct Kept {
    pub(crate) errors: Errors,
    pub(crate) outcome: String,
    pub(crate) text: String,
    pub(crate) assignee: String,
    pub(crate) unit: String,
    /// Whether the one who answered before is to answer again.
    pub(crate) same: bool,
    /// Why.
    pub(crate) same_why: String,
    /// Whether an answer came back, even an empty one.
    pub(crate) is_back: bool,
    /// Who is competent instead: chosen, and written.
    pub(crate) competent: String,
    pub(crate) competent_name: String,
    /// The template that was chosen, and whether it would overwrite what was typed.
    pub(crate) template: String,
    pub(crate) asks: bool,
    /// The files that came with it: names, and what brings them back.
    pub(crate) files: Vec<(String, String)>,
    /// The event of an earlier proposal whose files go with it.
    pub(crate) earlier: String,
    /// The query of the worklist that the reader came from.
    pub(crate) from: String,
    /// The version that the form stood on, when somebody else was faster.
    pub(crate) since: Option<i32>,
}

/// The query of the worklist that the reader came from, as the address of a page below remembers it.
#[derive(Deserialize)]
pub(crate) struct Came {
    #[serde(default)]
    pub(crate) from: String,
}

pub(crate) async fn get(
    officer: Officer<Read>,
    path: ItemPath,
    database: web::Data<Database>,
    atlas: web::Data<Atlas>,
    clock: web::Data<Clock>,
    web::Query(Came { from }): web::Query<Came>,
) -> Result<HttpResponse> {
    let kept = Kept { from, ..Kept::default() };
    show_item(&officer, &path.2, &database, &atlas, &clock, StatusCode::OK, kept).await
}

/// The page of a complaint, for a reader who came from the worklist with this query.
pub(crate) fn item_address(page: &Page, number: &Number, from: &str) -> String {
    from_list(&page.url_here(&format!("/desk/complaints/{number}")), from)
}

/// The number of the address, if it can be one of this administration.
pub(crate) fn parsed<P>(officer: &Officer<P>, number: &str) -> Result<Number> {
    let number: Number = number.parse().map_err(|_| Error::NotFound)?;
    if number.tenant == officer.administration().code { Ok(number) } else { Err(Error::NotFound) }
}

/// The page of one complaint, with what a form keeps that was not taken, if any.
pub(crate) async fn show_item<P: Permission>(
    officer: &Officer<P>,
    number: &str,
    database: &Database,
    atlas: &Atlas,
    clock: &Clock,
    status: StatusCode,
    kept: Kept,
) -> Result<HttpResponse> {
    let number = parsed(officer, number)?;
    let tenant = officer.tenant();
    let read = database.tenant(tenant, async |conn| {
        let complaint = find_for(conn, officer, &number).await?.ok_or(Error::NotFound)?;
        // What another administration has taken is no more than a number and dates here.
        if complaint.state == State::Transferred {
            let events = list_events(conn, tenant, complaint.id).await?;
            return Ok(Err((complaint, events)));
        }
        let contact = find_contact(conn, tenant, complaint.id).await?;
        let events = list_events(conn, tenant, complaint.id).await?;
        let files = documents::list(conn, tenant, &complaint.about()).await?;
        let category = category::find_names(conn, tenant, &complaint.category_code).await?;
        let is_open_subject = category::is_open(conn, tenant, &complaint.category_code).await?;
        let members = identity::list_members_with(conn, tenant, Answer::NAME).await?;
        let ground = Ground::of(officer, &complaint);
        opening::note(conn, officer, clock.now(), &complaint, ground).await?;
        let pending = proposal::find_open(conn, tenant, complaint.id).await?;
        let said = particulars::find_facts(conn, tenant, &complaint, officer.lang()).await?;
        let supporters = support::count(conn, tenant, complaint.id).await?;
        let days = identity::find_days(conn, tenant).await?;
        let deadlines = Deadlines::find(conn, tenant, days, &complaint, &events).await?;
        let complaint = clock::as_counted(&deadlines.days, complaint, &events)?;
        let may_answer = pending.is_none()
            && officer.may::<Answer>()
            && is_in_charge(officer, &complaint)
            && complaint.after(Move::Answer, Role::Assignee).is_some();
        let background = if may_answer {
            let background = find_background(conn, tenant, atlas, clock.now(), &complaint, &events).await?;
            // Where a second person is needed, it can be proposed or not at all.
            let may_propose = complaint.after(Move::Propose, Role::Assignee).is_some();
            Some(background).filter(|background| !background.demands.visa || may_propose)
        } else {
            None
        };
        let units = identity::list_units(conn, tenant).await?;
        let on = calendar::local_date(clock.now());
        let rules = competence::list_fitting(conn, tenant, atlas, &complaint, on).await?;
        let incident = match complaint.incident_id {
            Some(id) => incident::find_fact(conn, tenant, &officer.page(), id).await?,
            None => None,
        };
        let near = incident::list_near(conn, officer, &complaint).await?;
        let around = (units, rules, incident);
        Ok::<_, Error>(Ok(Parts {
            complaint,
            contact,
            events,
            files,
            category: (category, is_open_subject),
            members,
            pending,
            deadlines,
            said,
            supporters,
            background,
            around,
            near,
        }))
    });
    let parts = match read.await? {
        Ok(parts) => parts,
        Err((complaint, events)) => return gone::show(officer, &complaint, &events, status),
    };
    server::page_with(status, &item_page(officer, atlas, clock, kept, parts)?)
}

struct Parts {
    complaint: Complaint,
    contact: Contact,
    events: Vec<Event>,
    files: Vec<File>,
    /// What its subject is called, and whether it is one of those of here.
    category: (Names, bool),
    members: Vec<Member>,
    /// What waits for a second person.
    pending: Option<Proposal>,
    /// The clocks of those who work on it.
    deadlines: Deadlines,
    /// What it says beside its text.
    said: Vec<Fact>,
    /// How many stand behind it beside its author.
    supporters: i64,
    /// For who may answer.
    background: Option<Background>,
    /// The units, the rules by which some are competent, the closest first, and what is said of the incident that it is one of.
    around: (Vec<Unit>, Vec<Rule>, Option<Fact>),
    /// What is open nearby about the same, and this reader may see.
    near: Vec<Complaint>,
}

fn item_page<P>(officer: &Officer<P>, atlas: &Atlas, clock: &Clock, mut kept: Kept, parts: Parts) -> Result<ItemPage> {
    let Parts {
        complaint,
        contact,
        events,
        files,
        category: (category, is_open_subject),
        members,
        pending,
        deadlines,
        said: particulars,
        supporters,
        background,
        around,
        near,
    } = parts;
    let (units, rules, incident) = around;
    let pending = pending.as_ref();
    let lang = officer.lang();
    let may_answer = background.is_some();
    let answering = background.map(|background| background.form(lang, &mut kept)).unwrap_or_default();
    let Kept { errors, outcome, text, assignee, unit, same, same_why, from, since, .. } = kept;
    let mut page = officer.page();
    let desk = page.url_here("/desk/complaints");
    let list = list_address(&page, &from);
    if let Some(worklist) = page.nav.iter_mut().find(|link| link.href == desk) {
        worklist.href.clone_from(&list);
    }
    let number = complaint.number(&officer.administration().code).to_string();
    // Also where a form came back with faults: the language switch and the display panel lead to what can be opened.
    page.path = from_list(&format!("/{}/desk/complaints/{number}", officer.administration().slug), &from);
    let today = calendar::local_date(clock.now());
    let is_mine = is_in_charge(officer, &complaint);
    let in_charge = complaint.assignee_id.and_then(|id| members.iter().find(|member| member.id == id));
    let place = place_words(atlas, &complaint, lang);
    let mark = |other: &Complaint| {
        let far = incident::far(&page, complaint.pin(), other.pin());
        Mark::of(&page, &officer.administration().code, other, far)
    };
    let map = PlaceMap::of_place(&page, complaint.pin(), &place, near.iter().filter_map(mark).collect());
    let tenant_name = officer.administration().names.in_lang(lang);
    let may_assign = officer.may::<Assign>() && complaint.after(Move::Assign, Role::Dispatcher).is_some();
    let units_to_choose = unit_choices(lang, &units, unit.parse().ok().or(complaint.unit_id));
    let suggested = if may_assign { suggested(&page, &complaint, &units, &rules) } else { Vec::new() };
    let unsuggested = if may_assign && suggested.is_empty() && !units_to_choose.is_empty() {
        unsuggested(&page, &complaint, &events, &category, is_open_subject)
    } else {
        String::new()
    };
    let said = outcome.parse().map(|outcome| words::outcome(lang, outcome)).unwrap_or_default();
    let given = |value: &Option<String>| value.clone().unwrap_or_else(|| page.t("complaint-none-given"));
    let mut in_charge_facts = vec![Fact::new(
        page.t("desk-assignee"),
        // Also of those who work here no more: what they left is seen to be theirs.
        match (in_charge, complaint.assignee_id.and(last_in_charge(&events))) {
            (Some(member), _) => member.name.clone(),
            (None, Some(name)) => name.to_owned(),
            (None, None) => page.t("desk-nobody"),
        },
    )];
    if let (None, Some(name)) = (complaint.assignee_id, last_in_charge(&events)) {
        in_charge_facts.push(Fact::new(page.t("item-before"), name));
    }
    if complaint.unit_id.is_some() {
        in_charge_facts.push(Fact::new(page.t("queue-unit"), unit_name(lang, &units, complaint.unit_id)));
    }
    in_charge_facts.extend(incident);
    if let Some(day) = complaint.reply_until.filter(|_| !complaint.is_trial()) {
        in_charge_facts.push(Fact::new(page.t("ask-until"), words::date(lang, day)));
    }
    let requests = events.iter().filter_map(|event| words::requested(lang, event));
    let requests: Vec<Fact> = requests.map(|asked| Fact::new(page.t("author-request"), asked)).collect();
    Ok(ItemPage {
        errors,
        due_why: words::owed_why(lang, &deadlines.days, &complaint, &events, true)?,
        state: words::state(lang, complaint.state, complaint.cycle),
        due_line: words::due_line(&page, &complaint, today),
        is_trial: complaint.is_trial(),
        facts: [
            Fact::new(page.t("desk-kind"), page.t(complaint.kind.key())),
            Fact::new(page.t("desk-category"), category.in_lang(lang)),
            Fact::new(page.t("desk-place"), place),
            Fact::new(page.t("item-map"), given(&complaint.pin().map(point_words))),
            Fact::new(page.t("desk-received"), words::moment(lang, complaint.received_at)),
        ]
        .into_iter()
        .chain((!complaint.is_trial()).then(|| Fact::new(page.t("desk-due"), words::date(lang, complaint.due_on))))
        .chain(deadlines.facts(&page, &complaint, clock.now()))
        .chain(in_charge_facts)
        .chain(particulars)
        .chain([Fact::new(page.t("receipt-administration-why"), why::for_officers(lang, atlas, &complaint, &events))])
        .collect(),
        author: [
            Fact::new(page.t("item-name"), given(&contact.name)),
            Fact::new(page.t("complaint-email"), given(&contact.email)),
            Fact::new(page.t("complaint-phone"), given(&contact.phone)),
        ]
        .into_iter()
        .chain(requests)
        .collect(),
        map,
        body: complaint.body.clone(),
        others: support::others(&page, supporters),
        files,
        steps: words::timeline(lang, &complaint, &events, tenant_name, true),
        is_conflict: since.is_some(),
        changed: since.map(|version| words::steps_since(lang, &events, version, tenant_name, true)).unwrap_or_default(),
        lost_outcome: if may_answer { String::new() } else { said },
        moves: moves::pages(officer, &page, &complaint, pending, &format!("{desk}/{number}")),
        buttons: moves::buttons(officer, &page, &complaint, &format!("{desk}/{number}")),
        waits: if (may_assign && complaint.state != State::AwaitingCitizen) || may_answer || pending.is_some() {
            String::new()
        } else {
            waits(&page, &complaint, is_mine, in_charge.map_or("", |member| &member.name))
        },
        may_assign,
        may_answer,
        has_answered: !another::answered_before(&events).is_empty(),
        wants_another: another::is_asked_for(&events),
        same,
        same_why,
        assignees: another::choices(&page, &events, &members, complaint.assignee_id)
            .into_iter()
            .map(|choice| choice.select(&assignee))
            .collect(),
        answering,
        waiting: pending.map(|pending| Waiting::of(officer, &page, &complaint, pending)),
        units: units_to_choose,
        suggested,
        unsuggested,
        outcomes: outcomes(&page, &outcome),
        answer_lang: page.t1("answer-lang", "lang", Lang::name(complaint.lang())),
        text,
        max: crate::respond::MAX_ANSWER,
        here: format!("{desk}/{number}"),
        from,
        list,
        version: complaint.version,
        number,
        page,
    })
}

/// What a complaint waits for that this reader cannot do.
fn waits(page: &Page, complaint: &Complaint, is_mine: bool, in_charge: &str) -> String {
    match complaint.state {
        State::Submitted | State::Screening => page.t("item-waits-dispatcher"),
        State::Assigned | State::InProgress if complaint.assignee_id.is_none() => page.t("item-waits-unit"),
        State::Assigned | State::InProgress if is_mine || in_charge.is_empty() => page.t("item-waits-right"),
        State::Assigned | State::InProgress => page.t1("item-waits-answer", "name", in_charge),
        State::AwaitingCitizen if complaint.reply_until.is_some() && !complaint.is_trial() => {
            let until = complaint.reply_until.map(|day| words::date(page.lang, day)).unwrap_or_default();
            page.t1("ask-waits-author", "date", until)
        }
        State::AwaitingCitizen | State::TransferProposed | State::Merged => {
            words::state(page.lang, complaint.state, complaint.cycle).0
        }
        State::Answered if complaint.is_trial() => page.t("intake-trial-waits"),
        State::Answered => {
            let until = complaint.contest_until.map(|day| words::date(page.lang, day)).unwrap_or_default();
            page.t1("item-waits-author", "date", until)
        }
        State::ClosedResolved
        | State::ClosedUnresolved
        | State::Inadmissible
        | State::Withdrawn
        | State::Transferred => page.t("item-nothing-next"),
    }
}
