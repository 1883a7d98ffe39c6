//! The mandates of an administration at its desk: the list, one of them with all that was done under it, its paper.

use super::list::{Wanted, list_mandates};
use super::rule::{Consent, Move, Role, State};
use super::signature::{self, MAX_REASON, Signature};
use super::store::{self, Actor, Event, Mandate};
use super::{Assist, MandateActs, Said, due, find_for, moment};
use crate::Officer;
use crate::tokens::token::hexadecimal;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::Database;
use jiff::Timestamp;
use serde::Deserialize;
use server::{Error, Form, Result, Settings};
use std::collections::HashMap;
use ui::{Choice, Cursor, Errors, Fact, Link, Page, Step};
use uuid::Uuid;

pub(super) type ItemPath = web::Path<(String, String, Uuid)>;

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/mandates").get(list));
    cfg.service(web::resource("/{lang}/{tenant}/desk/mandates/{mandate}").get(get));
    cfg.service(web::resource("/{lang}/{tenant}/desk/mandates/{mandate}/paper").get(paper));
    cfg.service(web::resource("/{lang}/{tenant}/desk/mandates/{mandate}/end").post(end));
}

const PAGE_ROWS: usize = 50;

#[derive(Deserialize)]
struct Filters {
    #[serde(default)]
    state: String,
    #[serde(default)]
    q: String,
    before: Option<Uuid>,
}

struct Row {
    name: String,
    href: String,
    reference: String,
    state: (String, &'static str),
    until: String,
    officer: String,
}

#[derive(Template)]
#[template(path = "mandates.html")]
struct MandatesPage {
    page: Page,
    q: String,
    states: Vec<Choice>,
    heads: Vec<String>,
    /// What waits for this reader, who is its second person.
    to_compare: Vec<Row>,
    rows: Vec<Row>,
    cursor: Cursor,
    is_filtered: bool,
    here: String,
}

async fn list(
    officer: Officer<Assist>,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    web::Query(mut filters): web::Query<Filters>,
) -> Result<HttpResponse> {
    // PostgreSQL's text knows no NUL, and nobody's name is longer.
    filters.q = filters.q.chars().filter(|letter| *letter != '\0').take(100).collect();
    let (tenant, now, lang) = (officer.tenant(), clock.now(), officer.lang());
    let state: Option<State> = filters.state.parse().ok();
    let only = officer.is_relay().then(|| officer.id());
    let wanted = Wanted { state, text: filters.q.clone(), before: filters.before, officer: only };
    let read = database.tenant(tenant, async |conn| {
        let to_compare = signature::list_to_compare(conn, &officer, now).await?;
        let found = list_mandates(conn, tenant, now, &wanted, PAGE_ROWS.cast_signed() as i64 + 1).await?;
        Ok::<_, Error>((found, to_compare))
    });
    let (mut found, to_compare): (Vec<Mandate>, Vec<Mandate>) = read.await?;
    let page = officer.page();
    let here = page.url_here("/desk/mandates");
    let address = |before: Option<Uuid>| {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        query.append_pair("state", state.map_or("", State::as_str)).append_pair("q", &filters.q);
        if let Some(before) = before {
            query.append_pair("before", &before.to_string());
        }
        format!("{here}?{}", query.finish())
    };
    let more = found.len() > PAGE_ROWS;
    found.truncate(PAGE_ROWS);
    let next = found.last().filter(|_| more).map(|last| address(Some(last.id)));
    let previous = filters.before.map(|_| address(None));
    let row = |mandate: Mandate| {
        let (key, tone) = mandate.state(now).shown();
        Row {
            href: format!("{here}/{}", mandate.id),
            state: (page.t(key), tone),
            until: due(lang, &mandate, now),
            name: mandate.name,
            reference: mandate.reference,
            officer: mandate.officer_name,
        }
    };
    let (rows, to_compare) = (found.into_iter().map(row).collect(), to_compare.into_iter().map(row).collect());
    let any = Choice::new("", page.t("mandates-all"));
    let states = State::ALL.into_iter().map(|each| Choice::new(each.as_str(), page.t(each.shown().0)));
    let heads = ["mandate-name", "mandate-reference", "desk-state", "mandate-until", "mandate-officer"];
    let template = MandatesPage {
        rows,
        to_compare,
        states: [any].into_iter().chain(states).map(|choice| choice.select(&filters.state)).collect(),
        heads: heads.map(|key| page.t(key)).to_vec(),
        cursor: Cursor { previous, next },
        is_filtered: state.is_some() || !filters.q.trim().is_empty(),
        q: filters.q,
        here,
        page,
    };
    server::page(&template)
}

#[derive(Template)]
#[template(path = "mandate_item.html")]
struct MandatePage {
    page: Page,
    errors: Errors,
    /// Whether the digits of an SMS are waited for.
    asks_code: bool,
    said: Said,
    facts: Vec<Fact>,
    fingerprint: String,
    is_intact: bool,
    /// What can be begun under it.
    begin: Vec<Link>,
    steps: Vec<Step>,
    may_sign: bool,
    /// Whether the reader is the second person for whom it waits.
    may_compare: bool,
    /// What they may find.
    findings: Vec<Choice>,
    /// The most characters of a reason.
    max: usize,
    /// What was typed of it.
    reason: String,
    /// Whether the citizen is still to be given their code on paper.
    has_slip: bool,
    may_end: bool,
    /// What the mandate waits for, when it does.
    waits: String,
    here: String,
    list: String,
}

async fn get(
    officer: Officer<Assist>,
    path: ItemPath,
    acts: web::Data<MandateActs>,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
) -> Result<HttpResponse> {
    show(&officer, path.2, &acts, &database, clock.now(), Faulty::default(), StatusCode::OK).await
}

/// What a form that was not taken keeps.
#[derive(Default)]
pub(super) struct Faulty {
    pub(super) errors: Errors,
    pub(super) reason: String,
}

/// The page of a mandate.
pub(super) async fn show(
    officer: &Officer<Assist>,
    id: Uuid,
    acts: &MandateActs,
    database: &Database,
    now: Timestamp,
    Faulty { errors, reason }: Faulty,
    status: StatusCode,
) -> Result<HttpResponse> {
    let (tenant, lang) = (officer.tenant(), officer.lang());
    let read = database.tenant(tenant, async |conn| {
        let mandate = find_for(conn, officer, id).await?;
        let events = store::list_events(conn, tenant, mandate.id).await?;
        let signature = signature::find(conn, tenant, mandate.id).await?;
        Ok::<_, Error>((mandate, events, signature))
    });
    let (mandate, events, signature) = read.await?;
    let mut page = officer.page();
    // Also where a form came back with faults: the language switch leads to what can be opened.
    page.path = format!("/{}/desk/mandates/{id}", officer.administration().slug);
    let here = page.url_here(&format!("/desk/mandates/{}", mandate.id));
    let given = |value: &Option<String>| value.clone().unwrap_or_else(|| page.t("complaint-none-given"));
    let is_active = mandate.state(now) == State::Active;
    let compared = |event: &Event| event.kind == Move::Compare.event() && event.actor_id == Some(officer.id());
    let has_compared = events.iter().any(compared);
    let is_for_reader = mandate.is_for(officer.id());
    let begin = acts
        .iter()
        .filter(|act| is_active && is_for_reader && !has_compared && mandate.acts.iter().any(|code| code == act.code))
        .map(|act| Link::new(format!("{here}{}", act.path), page.t1(act.begin, "name", mandate.name.as_str())));
    let may_sign = mandate.may(Move::Sign, Role::Officer, now);
    let is_pending = mandate.state(now) == State::Pending;
    let may_compare = mandate.may(Move::Compare, Role::Second, now)
        && signature.as_ref().is_some_and(|signature| signature::is_second(officer, &mandate, signature));
    let has_slip = signature::needs_slip(&mandate, now)
        && signature.as_ref().is_some_and(|signature| signature.given_at.is_none());
    let waits = match mandate.consent {
        Consent::Signature if is_pending => page.t("mandate-waits-signature"),
        _ if may_compare => page.t("mandate-waits-comparison-yours"),
        Consent::Signature if mandate.state(now) == State::Signed => page.t("mandate-waits-comparison"),
        Consent::Signature if has_slip => page.t("mandate-waits-slip"),
        Consent::Signature if has_compared && is_active => page.t("mandate-compared-yours"),
        Consent::Message if is_pending => page.t("mandate-waits-message"),
        Consent::Sms if is_pending => page.t("mandate-waits-sms"),
        _ if is_active && !is_for_reader => page.t("mandate-relay-alone"),
        _ => String::new(),
    };
    let template = MandatePage {
        said: Said::new(lang, officer.administration(), acts, &mandate, now),
        facts: [
            Fact::new(page.t("mandate-reference"), &mandate.reference),
            Fact::new(page.t("mandate-name"), &mandate.name),
            Fact::new(page.t("complaint-email"), given(&mandate.email)),
            Fact::new(page.t("complaint-phone"), given(&mandate.phone)),
            Fact::new(page.t("mandate-scope"), acts.words(lang, &mandate.acts).join("\n")),
            Fact::new(page.t("mandate-duration"), page.t1("mandate-days", "days", i64::from(mandate.days))),
            Fact::new(page.t("mandate-consent"), page.t(mandate.consent.keys().0)),
            Fact::new(page.t("mandate-officer"), &mandate.officer_name),
            Fact::new(page.t("mandate-until"), due(lang, &mandate, now)),
        ]
        .into_iter()
        .chain(signature.iter().flat_map(|signature| signed(&page, &here, signature)))
        .collect(),
        fingerprint: hexadecimal(&mandate.attestation),
        is_intact: mandate.is_intact(tenant),
        begin: begin.collect(),
        steps: events.iter().map(|event| step(&page, acts, &mandate, event)).collect(),
        may_sign,
        may_compare,
        findings: vec![
            Choice::new("yes", page.t("mandate-compare-right")),
            Choice::new("no", page.t("mandate-compare-wrong")),
        ],
        max: MAX_REASON,
        reason,
        has_slip,
        may_end: mandate.may(Move::Revoke, Role::Officer, now),
        asks_code: is_pending && mandate.consent == Consent::Sms,
        errors,
        waits,
        list: page.url_here("/desk/mandates"),
        here,
        page,
    };
    server::page_with(status, &template)
}

/// What is known of the signature.
fn signed(page: &Page, here: &str, signature: &Signature) -> Vec<Fact> {
    let seen = page.t2(
        "mandate-document-seen",
        "document",
        page.t(signature.document()),
        "last",
        signature.document_last.as_str(),
    );
    let by = |name: &str, at: Timestamp| page.t2("mandate-by-at", "name", name, "at", moment(page.lang, at));
    let scan = Fact {
        href: format!("{here}/scan"),
        action: page.t("mandate-scan-open"),
        ..Fact::new(page.t("mandate-scan"), by(&signature.handed_in_name, signature.handed_in_at))
    };
    let mut facts = vec![Fact::new(page.t("mandate-document"), seen), scan];
    if let Some(at) = signature.compared_at {
        facts.push(Fact::new(page.t("mandate-compared-by"), by(&signature.compared_name, at)));
    }
    if !signature.reason.is_empty() {
        facts.push(Fact::new(page.t("mandate-reason"), &signature.reason));
    }
    if let Some(at) = signature.given_at {
        facts.push(Fact::new(page.t("mandate-slip-given"), by(&signature.given_name, at)));
    }
    facts
}

fn step(page: &Page, acts: &MandateActs, mandate: &Mandate, event: &Event) -> Step {
    let key = match event.kind.as_str() {
        "mandate.asked" => "mandate-event-asked",
        "mandate.signed" => "mandate-event-signed",
        // By another than the citizen: who typed what they said.
        "mandate.confirmed" if event.actor_id.is_some() && event.actor_id != mandate.person_id => {
            "mandate-event-confirmed-told"
        }
        "mandate.confirmed" => "mandate-event-confirmed",
        "mandate.compared" => "mandate-event-compared",
        "mandate.rejected" => "mandate-event-rejected",
        "mandate.paper-given" => "mandate-event-paper-given",
        "mandate.refused" => "mandate-event-refused",
        "mandate.revoked" => "mandate-event-revoked",
        "mandate.expired" => "mandate-event-expired",
        _ => "mandate-event-used",
    };
    let body = if event.act.is_empty() {
        String::new()
    } else {
        let what = acts.words(page.lang, std::slice::from_ref(&event.act)).join(" ");
        let by = page.t2("acted-for", "by", event.actor_name.as_str(), "name", mandate.name.as_str());
        format!("{what}\n{by}")
    };
    Step {
        title: page.t(key),
        when: moment(page.lang, event.at),
        datetime: event.at.to_string(),
        by: event.actor_name.clone(),
        body,
        ahead: false,
    }
}

#[derive(Template)]
#[template(path = "mandate_paper.html")]
struct PaperPage {
    page: Page,
    said: Said,
    /// Whether it is signed: then the citizen is told of the code once it holds.
    is_signed: bool,
    address: String,
    fingerprint: String,
    written: String,
    back: String,
}

async fn paper(
    officer: Officer<Assist>,
    path: ItemPath,
    acts: web::Data<MandateActs>,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    settings: web::Data<Settings>,
) -> Result<HttpResponse> {
    let tenant = officer.tenant();
    let mandate = database.tenant(tenant, async |conn| find_for(conn, &officer, path.2).await).await?;
    let page = officer.page();
    let template = PaperPage {
        said: Said::new(page.lang, officer.administration(), &acts, &mandate, clock.now()),
        is_signed: mandate.consent == Consent::Signature,
        address: settings.public(&format!("/{}/mandate", page.lang)),
        fingerprint: hexadecimal(&mandate.attestation),
        written: moment(page.lang, mandate.created_at),
        back: page.url_here(&format!("/desk/mandates/{}", mandate.id)),
        page,
    };
    server::page(&template)
}

/// The citizen said that it is over.
async fn end(
    officer: Officer<Assist>,
    path: ItemPath,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    Form(_): Form<HashMap<String, String>>,
) -> Result<HttpResponse> {
    let (tenant, now) = (officer.tenant(), clock.now());
    let actor = Actor { id: Some(officer.id()), name: officer.name() };
    let ended = database.tenant(tenant, async |conn| {
        find_for(conn, &officer, path.2).await?;
        store::move_once(conn, tenant, now, path.2, Move::Revoke, Role::Officer, actor).await
    });
    ended.await?;
    let page = officer.page();
    Ok(server::done(&page.url_here(&format!("/desk/mandates/{}", path.2)), page.t("mandate-ended-done")))
}
