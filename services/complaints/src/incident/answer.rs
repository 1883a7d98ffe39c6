//! One answer for all complaints of an incident. Each gets its own event, its own days to contest, its own message, and the text in
//! its own language where there is one.

use super::title::{Titles, list_titles};
use super::{Incident, IncidentPath, LIST, Stage, about, append, find, is_in_charge, list_members, lock, lock_waiting};
use crate::act::{Act, act};
use crate::category::{self, Demands};
use crate::clock;
use crate::complaint::{Move, Outcome, Role, State};
use crate::permission::Answer;
use crate::respond::{MAX_ANSWER, outcomes};
use crate::schema::incident;
use crate::store::{Complaint, Event, answer_detail};
use crate::submit::{self, Files, Parties};
use crate::template::blank_errors;
use crate::triage::answering_for;
use crate::words;
use actix_web::http::StatusCode;
use actix_web::{FromRequest as _, HttpRequest, HttpResponse, web};
use askama::Template;
use database::{Conn, Database, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use documents::Kept;
use identity::Officer;
use jiff::Timestamp;
use serde_json::{Value, json};
use server::{Error, Parts, Result};
use std::collections::BTreeSet;
use std::slice;
use ui::{Choice, Errors, Lang, Names, Page};
use uuid::Uuid;

/// The fields of the text, in the order of the form.
const FIELDS: [(Lang, &str); 4] =
    [(Lang::Ar, "text_ar"), (Lang::Fr, "text_fr"), (Lang::Zgh, "text_zgh"), (Lang::En, "text_en")];

/// A text in one language.
struct Text {
    field: &'static str,
    /// Its language, and how many authors asked for answers in it.
    label: String,
    value: String,
}

#[derive(Template)]
#[template(path = "incident_answer.html")]
struct AnswerPage {
    page: Page,
    errors: Errors,
    title: String,
    /// How many will get the answer, in words.
    members: String,
    /// The first day that one of them is due.
    earliest: String,
    outcomes: Vec<Choice>,
    texts: Vec<Text>,
    /// Files that came with a faulty form: name, and the signed text that brings them back.
    kept: Vec<(String, String)>,
    needs_proof: bool,
    version: i32,
    max: usize,
    files_hint: String,
    files_accept: String,
    item: String,
}

/// What a form asks for.
#[derive(Default)]
struct Typed {
    outcome: String,
    texts: Names,
    version: Option<i32>,
    kept: Vec<(String, String)>,
}

pub(super) async fn get(
    officer: Officer<Answer>,
    path: IncidentPath,
    database: web::Data<Database>,
) -> Result<HttpResponse> {
    show(&officer, &database, path.2, Typed::default(), Errors::none(), StatusCode::OK).await
}

pub(super) async fn post(
    request: HttpRequest,
    officer: Officer<Answer>,
    path: IncidentPath,
    payload: web::Payload,
) -> Result<HttpResponse> {
    let (parties, tenant) = (Parties::of(&request)?, officer.tenant());
    // Before anything is said of what was sent.
    let found = parties.database.tenant(tenant, async |conn| find(conn, tenant, path.2).await).await?;
    found.ok_or(Error::NotFound)?;
    let parts = Parts::from_request(&request, &mut payload.into_inner()).await?;
    let (page, id) = (officer.page(), path.2);
    let mut errors = Errors::none();
    let (mut files, parts) = Files::receive(&parties, page.lang, parts, &mut errors).await?;
    let text = |field: &str| ui::legible(parts.text_of(field)).trim().to_owned();
    let texts = Names { ar: text("text_ar"), fr: text("text_fr"), zgh: text("text_zgh"), en: text("text_en") };
    let outcome = text("outcome");
    let version: i32 = text("version").parse().map_err(|_| Error::Malformed)?;
    let said: Option<Outcome> = outcome.parse().ok();
    if said.is_none() {
        errors.add("outcome", page.t("error-outcome"));
    }
    errors.0.extend(text_errors(&page, &texts).0);
    let done = match said.filter(|_| errors.is_empty()) {
        Some(outcome) => send(&parties, &officer, id, version, outcome, &texts, &mut files).await,
        None => Err(Error::Invalid(errors.0)),
    };
    let typed = Typed { outcome, texts, version: Some(version), kept: files.signed(&parties.settings.secret) };
    match done {
        Ok(count) => {
            parties.wake.up(tenant);
            Ok(server::done(&page.url_here(&format!("{LIST}/{id}")), page.t1("incident-answered", "count", count)))
        }
        Err(Error::Invalid(faults)) => {
            show(&officer, &parties.database, id, typed, Errors(faults), StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(Error::Conflict) => {
            files.erase(&parties).await;
            let mut errors = Errors::none();
            errors.add("text_fr", page.t("incident-error-changed"));
            let typed = Typed { version: None, kept: Vec::new(), ..typed };
            show(&officer, &parties.database, id, typed, errors, StatusCode::CONFLICT).await
        }
        Err(error) => {
            files.erase(&parties).await;
            Err(error)
        }
    }
}

/// What is wrong with the texts: one is needed, in whichever language.
fn text_errors(page: &Page, texts: &Names) -> Errors {
    let mut errors = Errors::none();
    let given = FIELDS.iter().filter(|(lang, _)| !texts.own(*lang).is_empty());
    for (lang, field) in given.clone() {
        errors.0.extend(words::typed_errors(page, field, texts.own(*lang), MAX_ANSWER, "error-answer-missing").0);
        errors.0.extend(blank_errors(page, field, texts.own(*lang)).0);
    }
    if given.count() == 0 {
        errors.add("text_fr", page.t("error-answer-missing"));
    }
    errors
}

/// Keeps the files in the name of the administration, and answers with them; says how many got the answer.
async fn send(
    parties: &Parties,
    officer: &Officer<Answer>,
    id: Uuid,
    version: i32,
    outcome: Outcome,
    texts: &Names,
    files: &mut Files,
) -> Result<usize> {
    let kept = files.keep_or_say(parties, officer.administration(), officer.lang()).await?;
    let answering = Answering { outcome, texts, files: &kept };
    let (tenant, now) = (officer.tenant(), parties.clock.now());
    let done =
        parties.database.tenant(tenant, async |conn| answer(conn, officer, now, id, version, &answering).await).await;
    parties.storage.release(&parties.database, &kept).await;
    done
}

/// What is answered.
struct Answering<'a> {
    outcome: Outcome,
    texts: &'a Names,
    /// What proves it.
    files: &'a [Kept],
}

/// The text in a language, or in the first that there is one in.
fn text_in(texts: &Names, lang: Lang) -> &str {
    let all = [lang].into_iter().chain(FIELDS.map(|(lang, _)| lang)).map(|lang| texts.own(lang));
    all.into_iter().find(|text| !text.is_empty()).unwrap_or_default()
}

/// Answers all that wait in the incident, in one transaction, if it is still at `version`: nobody joins or leaves in between. Says how
/// many. The same form sent twice answers once.
async fn answer(
    conn: &mut Conn,
    officer: &Officer<Answer>,
    now: Timestamp,
    id: Uuid,
    version: i32,
    answering: &Answering<'_>,
) -> Result<usize> {
    let Answering { outcome, texts, files } = *answering;
    let (tenant, page) = (officer.tenant(), officer.page());
    let mut found = lock(conn, tenant, id).await?.ok_or(Error::NotFound)?;
    if !is_in_charge(officer, &found) {
        return Err(Error::Forbidden);
    }
    if found.version != version {
        let is_repetition = found.stage == Stage::Answered
            && found.version == version.saturating_add(1)
            && found.outcome() == Some(outcome)
            && found.answer() == *texts;
        let members = list_members(conn, tenant, id).await?;
        return if is_repetition { Ok(members.len()) } else { Err(Error::Conflict) };
    }
    if found.stage != Stage::Open {
        return Err(Error::Conflict);
    }
    let members = lock_waiting(conn, tenant, id).await?;
    if members.is_empty() {
        return Err(Error::field("outcome", page.t("incident-error-empty")));
    }
    // Who is competent instead is said of each complaint by itself.
    if outcome == Outcome::NotCompetent {
        return Err(Error::field("outcome", page.t("incident-error-not-competent")));
    }
    let demands = demands_of(conn, tenant, &found, &members).await?;
    // One person alone sends this answer: where two must agree, each complaint is answered by itself.
    if demands.visa {
        return Err(Error::field("outcome", page.t("incident-error-visa")));
    }
    if demands.proof && outcome == Outcome::Resolved && files.is_empty() {
        return Err(Error::field("photos", page.t("incident-error-proof")));
    }
    let days = identity::find_days(conn, tenant).await?;
    let until = clock::due(&days, clock::CONTEST, now)?.on;
    for complaint in &members {
        let mut detail = answer_detail(outcome, text_in(texts, complaint.lang()));
        detail["incident"] = json!(id);
        let what = Act {
            detail,
            outcome: Some(outcome),
            until: Some(until),
            ..Act::by(officer, Move::Answer, Role::Assignee, answering_for(officer, found.assignee_id))
        };
        act(conn, tenant, now, complaint, &what).await?;
    }
    for file in files {
        documents::attach(conn, now, &about(id), file).await?;
    }
    let by = (officer.id(), officer.name());
    let detail = keep(conn, tenant, now, &mut found, (outcome, texts, members.len()), by).await?;
    officer.record(conn, now, "incident.answered", &about(id), detail).await?;
    Ok(members.len())
}

/// Writes down the answer that so many complaints of it got; gives what its event says.
pub(crate) async fn keep(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    incident: &mut Incident,
    (outcome, texts, members): (Outcome, &Names, usize),
    by: (Uuid, &str),
) -> QueryResult<Value> {
    diesel::update(incident::table)
        .filter(incident::tenant_id.eq(tenant))
        .filter(incident::id.eq(incident.id))
        .set((
            incident::state.eq(Stage::Answered.as_str()),
            incident::outcome.eq(outcome.as_str()),
            incident::answer.eq(json!(texts)),
        ))
        .execute(conn)
        .await?;
    let detail = json!({ "outcome": outcome.as_str(), "members": members });
    append(conn, tenant, now, incident, "incident.answered", by, detail.clone()).await?;
    Ok(detail)
}

/// What the answer must bring: all that its subject and those of its complaints demand, also of subjects that are closed meanwhile.
async fn demands_of(
    conn: &mut Conn,
    tenant: TenantId,
    incident: &Incident,
    members: &[Complaint],
) -> QueryResult<Demands> {
    let codes: BTreeSet<&str> = members.iter().map(|complaint| complaint.category_code.as_str()).collect();
    let mut all = category::find_demands(conn, tenant, &incident.category_code).await?;
    for code in codes.into_iter().filter(|code| *code != incident.category_code) {
        let own = category::find_demands(conn, tenant, code).await?;
        all = Demands { proof: all.proof || own.proof, visa: all.visa || own.visa };
    }
    Ok(all)
}

/// Where the files are that prove the last answer, when it was given to an incident.
pub(crate) fn proof_of(events: &[Event]) -> Option<String> {
    let last = events.iter().rev().find(|event| event.kind == Move::Answer.event())?;
    let incident: Uuid = last.detail["incident"].as_str()?.parse().ok()?;
    Some(about(incident))
}

async fn read(conn: &mut Conn, tenant: TenantId, id: Uuid) -> Result<(Incident, Titles, Vec<Complaint>, bool)> {
    let incident = find(conn, tenant, id).await?.ok_or(Error::NotFound)?;
    let mut members = list_members(conn, tenant, id).await?;
    members.retain(|complaint| complaint.state == State::Merged);
    let needs_proof = demands_of(conn, tenant, &incident, &members).await?.proof;
    let titles = list_titles(conn, tenant, slice::from_ref(&incident)).await?;
    Ok((incident, titles, members, needs_proof))
}

async fn show(
    officer: &Officer<Answer>,
    database: &Database,
    id: Uuid,
    typed: Typed,
    errors: Errors,
    status: StatusCode,
) -> Result<HttpResponse> {
    let tenant = officer.tenant();
    let read = database.tenant(tenant, async |conn| read(conn, tenant, id).await).await?;
    let (incident, titles, members, needs_proof) = read;
    let mut page = officer.page();
    let item = page.url_here(&format!("{LIST}/{id}"));
    if !is_in_charge(officer, &incident) || incident.stage != Stage::Open {
        return Ok(server::told(&item, page.t("incident-not-yours")));
    }
    page.path = format!("/{}{LIST}/{id}/answer", officer.administration().slug);
    let text = |(lang, field): (Lang, &'static str)| {
        let count = members.iter().filter(|complaint| complaint.lang() == lang).count();
        Text {
            field,
            label: page.t2("incident-text-in", "lang", Lang::name(lang), "count", count),
            value: typed.texts.own(lang).to_owned(),
        }
    };
    let template = AnswerPage {
        title: incident.called(page.lang, &titles),
        members: page.t1("incident-members", "count", members.len()),
        earliest: super::show::earliest(&page, &members),
        outcomes: outcomes(&page, &typed.outcome)
            .into_iter()
            .filter(|choice| choice.value != Outcome::NotCompetent.as_str())
            .collect(),
        texts: FIELDS.map(text).into_iter().collect(),
        kept: typed.kept,
        needs_proof,
        version: typed.version.unwrap_or(incident.version),
        max: MAX_ANSWER,
        files_hint: submit::hint(page.lang),
        files_accept: submit::accept(),
        item,
        errors,
        page,
    };
    server::page_with(status, &template)
}
