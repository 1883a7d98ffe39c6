//! One complaint on the desk: what was asked, what happened, and only the moves that are allowed.

use super::another::{self, MAX_REASON};
use super::moves::{self, is_in_charge};
use super::worklist::from_list;
use crate::act::{Act, act};
use crate::category;
use crate::complaint::{Move, Outcome, Role, State};
use crate::number::Number;
use crate::opening::{self, Ground};
use crate::permission::{Answer, Assign, Read};
use crate::proposal::{self, Proposal};
use crate::receipt::place_words;
use crate::store::{Complaint, Contact, Event, find_contact, find_for, last_in_charge, list_events};
use crate::words;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::{Conn, Database};
use documents::File;
use identity::{Member, Officer, Permission};
use jobs::Wake;
use serde::Deserialize;
use serde_json::json;
use server::{Error, Form, Result, own_path};
use territory::Atlas;
use ui::{Choice, Errors, Fact, Lang, Link, Names, Page, Step};
use uuid::Uuid;

type ItemPath = web::Path<(String, String, String)>;

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
    author: Vec<Fact>,
    body: String,
    files: Vec<File>,
    steps: Vec<Step>,
    assignees: Vec<Choice>,
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
    /// Whether the one who answered before is to answer again.
    pub(crate) same: bool,
    /// Why.
    pub(crate) same_why: String,
    /// The query of the worklist that the reader came from.
    pub(crate) from: String,
    /// The version that the form stood on, when somebody else was faster.
    pub(crate) since: Option<i32>,
}

#[derive(Deserialize)]
pub(crate) struct Came {
    #[serde(default)]
    from: String,
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

#[derive(Deserialize)]
pub(crate) struct AssignForm {
    version: i32,
    #[serde(default)]
    assignee: String,
    /// Whether who answered before is meant all the same.
    #[serde(default)]
    same: String,
    #[serde(default)]
    same_why: String,
    #[serde(default)]
    from: String,
}

impl AssignForm {
    /// The reason for which the one who answered before answers again; empty when that is not meant.
    fn reason(&self) -> &str {
        if self.same.is_empty() { "" } else { self.same_why.trim() }
    }
}

pub(crate) async fn assign(
    officer: Officer<Assign>,
    path: ItemPath,
    database: web::Data<Database>,
    atlas: web::Data<Atlas>,
    clock: web::Data<Clock>,
    wake: web::Data<Wake>,
    Form(form): Form<AssignForm>,
) -> Result<HttpResponse> {
    let number = parsed(&officer, &path.2)?;
    let page = officer.page();
    let (now, tenant) = (clock.now(), officer.tenant());
    let errors = reason_errors(&page, form.reason());
    let done = match form.assignee.parse::<Uuid>() {
        Ok(assignee) if errors.is_empty() => {
            let (version, reason) = (Some(form.version), form.reason());
            let done = database.tenant(tenant, async |conn| {
                put_in_charge(conn, &officer, now, &number, version, assignee, reason).await
            });
            done.await
        }
        Ok(_) => Err(Error::Invalid(errors.0)),
        Err(_) => Err(Error::field("assignee", page.t("error-assignee"))),
    };
    let (same, same_why) = (!form.same.is_empty(), form.same_why);
    let kept = Kept { assignee: form.assignee, same, same_why, from: form.from, ..Kept::default() };
    let (status, kept) = match done {
        Ok((_, member)) => {
            wake.up(officer.tenant());
            let name = member.map(|member| member.name).unwrap_or_default();
            return Ok(server::done(&item_address(&page, &number, &kept.from), page.t1("item-assigned", "name", name)));
        }
        Err(Error::Invalid(faults)) => (StatusCode::UNPROCESSABLE_ENTITY, Kept { errors: Errors(faults), ..kept }),
        Err(Error::Conflict) => (StatusCode::CONFLICT, Kept { since: Some(form.version), ..kept }),
        Err(error) => return Err(error),
    };
    show_item(&officer, &path.2, &database, &atlas, &clock, status, kept).await
}

/// What is wrong with a reason, if one is given.
pub(crate) fn reason_errors(page: &Page, reason: &str) -> Errors {
    let errors = words::typed_errors(page, "same_why", reason, MAX_REASON, "error-reason");
    if reason.is_empty() { Errors::none() } else { errors }
}

/// The page of a complaint, for a reader who came from the worklist with this query.
pub(crate) fn item_address(page: &Page, number: &Number, from: &str) -> String {
    from_list(&page.url_here(&format!("/desk/complaints/{number}")), from)
}

/// Puts `assignee` in charge, if the complaint is still at `version` (none: whatever it is), and says where it then stands and
/// who that is; nobody, when the same was done before and they have left since. Who answered it before needs a `same_why`.
pub(crate) async fn put_in_charge(
    conn: &mut Conn,
    officer: &Officer<Assign>,
    now: jiff::Timestamp,
    number: &Number,
    version: Option<i32>,
    assignee: Uuid,
    same_why: &str,
) -> Result<(State, Option<Member>)> {
    let tenant = officer.tenant();
    let complaint = find_for(conn, officer, number).await?.ok_or(Error::NotFound)?;
    let members = identity::list_members_with(conn, tenant, Answer::NAME).await?;
    let member = members.iter().find(|member| member.id == assignee).cloned();
    if let Some(version) = version
        && complaint.version != version
    {
        // The same form sent twice is no conflict.
        let is_repetition = complaint.version == version + 1 && complaint.assignee_id == Some(assignee);
        return if is_repetition { Ok((complaint.state, member)) } else { Err(Error::Conflict) };
    }
    let member = member.ok_or_else(|| Error::field("assignee", officer.page().t("error-assignee")))?;
    let events = list_events(conn, tenant, complaint.id).await?;
    another::demand_another(&officer.page(), &events, &members, &member, same_why)?;
    let mut detail = json!({ "to": member.id, "name": member.name, "again": complaint.assignee_id.is_some() });
    if !same_why.is_empty() && another::answered_before(&events).contains(&member.id) {
        detail["same_why"] = json!(same_why);
    }
    let what = Act {
        actor: Some(officer.id()),
        actor_name: officer.name(),
        acting_for: officer.acting_for::<Assign>(),
        detail,
        assignee: Some(assignee),
        unit: complaint.unit_id,
        ..Act::new(Move::Assign, Role::Dispatcher)
    };
    let state = act(conn, tenant, now, &complaint, &what).await?;
    Ok((state, Some(member)))
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
        let contact = find_contact(conn, tenant, complaint.id).await?;
        let events = list_events(conn, tenant, complaint.id).await?;
        let files = documents::list(conn, tenant, &complaint.about()).await?;
        let category = category::find_names(conn, tenant, &complaint.category_code).await?;
        let members = identity::list_members_with(conn, tenant, Answer::NAME).await?;
        let ground = Ground::of(officer, &complaint);
        opening::note(conn, officer, clock.now(), &complaint, ground).await?;
        let pending = proposal::find_open(conn, tenant, complaint.id).await?;
        Ok::<_, Error>((complaint, contact, events, files, category, members, pending))
    });
    let (complaint, contact, events, files, category, members, pending) = read.await?;
    let parts = Parts { complaint, contact, events, files, category, members, pending };
    server::page_with(status, &item_page(officer, atlas, clock, kept, parts)?)
}

struct Parts {
    complaint: Complaint,
    contact: Contact,
    events: Vec<Event>,
    files: Vec<File>,
    category: Names,
    members: Vec<Member>,
    /// What waits for a second person.
    pending: Option<Proposal>,
}

fn item_page<P>(officer: &Officer<P>, atlas: &Atlas, clock: &Clock, kept: Kept, parts: Parts) -> Result<ItemPage> {
    let Parts { complaint, contact, events, files, category, members, pending } = parts;
    let pending = pending.as_ref();
    let Kept { errors, outcome, text, assignee, same, same_why, from, since } = kept;
    let lang = officer.lang();
    let mut page = officer.page();
    let desk = page.url_here("/desk/complaints");
    let list = Some(&from).filter(|from| !from.is_empty()).and_then(|from| own_path(&format!("{desk}?{from}")));
    let list = list.unwrap_or_else(|| desk.clone());
    if let Some(worklist) = page.nav.iter_mut().find(|link| link.href == desk) {
        worklist.href.clone_from(&list);
    }
    let number = complaint.number(&officer.administration().code).to_string();
    // Also where a form came back with faults: the language switch and the display panel lead to what can be opened.
    page.path = from_list(&format!("/{}/desk/complaints/{number}", officer.administration().slug), &from);
    let today = calendar::local_date(clock.now());
    let is_mine = is_in_charge(officer, &complaint);
    let in_charge = complaint.assignee_id.and_then(|id| members.iter().find(|member| member.id == id));
    let pin = complaint.lat.zip(complaint.lon).map(|(lat, lon)| format!("{lat:.5}, {lon:.5}"));
    let tenant_name = officer.administration().names.in_lang(lang);
    let may_assign = officer.may::<Assign>() && complaint.after(Move::Assign, Role::Dispatcher).is_some();
    let may_answer = officer.may::<Answer>() && is_mine && complaint.after(Move::Answer, Role::Assignee).is_some();
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
    if let Some(day) = complaint.reply_until.filter(|_| !complaint.is_trial()) {
        in_charge_facts.push(Fact::new(page.t("ask-until"), words::date(lang, day)));
    }
    let requests = events.iter().filter_map(|event| words::requested(lang, event));
    let requests: Vec<Fact> = requests.map(|asked| Fact::new(page.t("author-request"), asked)).collect();
    Ok(ItemPage {
        errors,
        due_why: words::owed_why(lang, &complaint, &events, true)?,
        state: words::state(lang, complaint.state, complaint.cycle),
        due_line: words::due_line(&page, &complaint, today),
        is_trial: complaint.is_trial(),
        facts: [
            Fact::new(page.t("desk-kind"), page.t(complaint.kind.key())),
            Fact::new(page.t("desk-category"), category.in_lang(lang)),
            Fact::new(page.t("desk-place"), place_words(atlas, &complaint, lang)),
            Fact::new(page.t("item-map"), given(&pin)),
            Fact::new(page.t("desk-received"), words::moment(lang, complaint.received_at)),
        ]
        .into_iter()
        .chain((!complaint.is_trial()).then(|| Fact::new(page.t("desk-due"), words::date(lang, complaint.due_on))))
        .chain(in_charge_facts)
        .chain([Fact::new(page.t("receipt-administration-why"), competence(&page, &complaint, &events))])
        .collect(),
        author: [
            Fact::new(page.t("item-name"), given(&contact.name)),
            Fact::new(page.t("complaint-email"), given(&contact.email)),
            Fact::new(page.t("complaint-phone"), given(&contact.phone)),
        ]
        .into_iter()
        .chain(requests)
        .collect(),
        body: complaint.body.clone(),
        files,
        steps: words::timeline(lang, &complaint, &events, tenant_name, true),
        is_conflict: since.is_some(),
        changed: since.map(|version| words::steps_since(lang, &events, version, tenant_name, true)).unwrap_or_default(),
        lost_outcome: if may_answer { String::new() } else { said },
        moves: moves::pages(officer, &page, &complaint, pending, &format!("{desk}/{number}")),
        buttons: moves::buttons(officer, &page, &complaint, &format!("{desk}/{number}")),
        waits: if may_assign || may_answer {
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
        outcomes: Outcome::ALL
            .into_iter()
            .map(|each| {
                let choice = Choice::new(each.as_str(), page.t(each.key())).select(&outcome);
                Choice { hint: page.t(&format!("{}-hint", each.key())), ..choice }
            })
            .collect(),
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

/// Why this administration answers, as its own people read it: the sentence of the receipt speaks to the author.
fn competence(page: &Page, complaint: &Complaint, events: &[Event]) -> String {
    let kept = complaint.competence_names();
    let kept = kept.in_lang(page.lang);
    if kept != page.t("competence-chosen") {
        return kept.to_owned();
    }
    page.t(match complaint.entered_by {
        Some(_) if events.iter().any(Event::is_by_relay) => "competence-entered-relay",
        Some(_) => "competence-entered-desk",
        None => "competence-chosen-desk",
    })
}

/// What a complaint waits for that this reader cannot do.
fn waits(page: &Page, complaint: &Complaint, is_mine: bool, in_charge: &str) -> String {
    match complaint.state {
        State::Submitted | State::Screening => page.t("item-waits-dispatcher"),
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
