//! A complaint is read by a program: with its code as its author follows it, by an officer with more.

use super::caller;
use crate::author;
use crate::clock;
use crate::complaint::{Move, Outcome, State};
use crate::follow::Reader;
use crate::number::Number;
use crate::opening::{self, Ground};
use crate::particulars;
use crate::permission::Read;
use crate::proposal;
use crate::refuse::Refusal;
use crate::store::{Complaint, find_contact, find_for, list_events};
use crate::transfer::moved::Moved;
use crate::triage::parsed;
use crate::words;
use actix_web::http::StatusCode;
use actix_web::http::header::AUTHORIZATION;
use actix_web::{HttpRequest, HttpResponse, web};
use identity::{Attempt, Code, Directory, Officer, Tenant};
use jiff::civil::Date;
use serde::Deserialize;
use serde_json::{Value, json};
use server::{Error, Result, View};
use std::sync::Arc;
use ui::Lang;

#[derive(Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    code: String,
}

/// Follows. A wrong code and a wrong number look the same. An officer needs no code, and reads more.
pub(super) async fn get(
    request: HttpRequest,
    view: View,
    directory: web::Data<Directory>,
    path: web::Path<(String, String)>,
    web::Query(asked): web::Query<Asked>,
) -> Result<HttpResponse> {
    let reader = Reader::of(&request)?;
    if request.headers().contains_key(AUTHORIZATION) {
        return get_as_officer(&reader, &directory, &caller(&request).await?, &path.1).await;
    }
    let attempt = Attempt::of(&request)?;
    let tenant = directory.by_slug(&path.0).await?.ok_or(Error::NotFound)?;
    tenant.count_call(&request)?;
    let (Ok(number), Some(code)) = (path.1.parse::<Number>(), Code::typed(&asked.code)) else {
        return Err(Error::NotFound);
    };
    let complaint = reader.by_code(attempt, &tenant, &number, &code).await?.ok_or(Error::NotFound)?;
    server::json(StatusCode::OK, &described(&reader, &tenant, &complaint, view.lang).await?)
}

async fn get_as_officer(
    reader: &Reader,
    directory: &Directory,
    officer: &Officer<Read>,
    number: &str,
) -> Result<HttpResponse> {
    let number = parsed(officer, number)?;
    let id = officer.tenant();
    let tenant = directory.by_id(id.uuid()).await?.ok_or(Error::NotFound)?;
    let found = reader.database.tenant(id, async |conn| {
        let complaint = find_for(conn, officer, &number).await?.ok_or(Error::NotFound)?;
        if complaint.state == State::Transferred {
            return Ok((complaint, None));
        }
        let contact = find_contact(conn, id, complaint.id).await?;
        let ground = Ground::of(officer, &complaint);
        opening::note(conn, officer, reader.clock.now(), &complaint, ground).await?;
        let pending = proposal::find_open(conn, id, complaint.id).await?;
        Ok::<_, Error>((complaint, Some((contact, pending))))
    });
    let (complaint, inside) = found.await?;
    // What another administration has taken is no more than a number and dates here.
    let Some((contact, pending)) = inside else {
        let events = reader.database.tenant(id, async |conn| list_events(conn, id, complaint.id).await).await?;
        let body = json!({
            "tenant": tenant.slug,
            "number": number.to_string(),
            "state": complaint.shown(),
            "received_at": calendar::with_offset(complaint.received_at),
            "due_on": complaint.due_on.to_string(),
            "moved": Moved::of(&events).map(|moved| moved_to(&moved)),
            "version": complaint.version,
        });
        return server::json(StatusCode::OK, &body);
    };
    let mut body = described(reader, &tenant, &complaint, officer.lang()).await?;
    body["text"] = json!(complaint.body);
    body["place"] = json!({ "lat": complaint.lat, "lon": complaint.lon });
    body["contact"] = json!({ "name": contact.name, "email": contact.email, "phone": contact.phone });
    body["citizen"] = json!(complaint.citizen(&reader.settings.secret, id));
    body["assignee"] = json!(complaint.assignee_id);
    body["unit"] = json!(complaint.unit_id);
    body["incident"] = json!(complaint.incident_id);
    body["version"] = json!(complaint.version);
    body["pending"] = json!(pending.map(|pending| pending.kind));
    server::json(StatusCode::OK, &body)
}

async fn described(reader: &Reader, tenant: &Arc<Tenant>, complaint: &Complaint, lang: Lang) -> Result<Value> {
    let id = tenant.id;
    let read = reader.database.tenant(id, async |conn| {
        let said = particulars::find(conn, id, complaint.id).await?;
        Ok::<_, Error>((list_events(conn, id, complaint.id).await?, said))
    });
    let (events, said) = read.await?;
    let days = reader.days.of(&reader.database, id).await?;
    let complaint = &clock::as_counted(&days, complaint.clone(), &events)?;
    let (routing, reply) = clock::routing_and_reply(&days, complaint.received_at, &events)?;
    let steps = words::timeline(lang, complaint, &events, tenant.names.in_lang(lang), false);
    let question = author::question(complaint, &events).map(str::to_owned);
    let refused = events.iter().rev().find(|event| event.kind == Move::Refuse.event());
    let refused = refused.filter(|_| complaint.state == State::Inadmissible);
    let refusal = refused.and_then(|event| Refusal::of(lang, &event.detail, false)).map(|refusal| refusal.json());
    let moved = Moved::of(&events).map(|moved| moved_to(&moved));
    let events: Vec<Value> = events
        .iter()
        .filter(|event| event.is_for_author())
        .zip(&steps)
        .map(|(event, step)| {
            let text = if step.body.is_empty() { &step.title } else { &step.body };
            json!({ "at": calendar::with_offset(event.at), "kind": event.kind, "text": text })
        })
        .collect();
    // A trial promises no day.
    let promised = |day: Date| (!complaint.is_trial()).then(|| day.to_string());
    let mut body = json!({
        "tenant": tenant.slug,
        "number": complaint.number(&tenant.code).to_string(),
        "kind": complaint.kind.as_str(),
        "category": complaint.category_code,
        "territory": complaint.territory_code,
        "address": said.address,
        "answers": said.answers,
        "anonymous": said.anonymous,
        "state": complaint.shown(),
        "outcome": complaint.outcome().map(Outcome::as_str),
        // The ground, the rule, what can be done next, and who else can be turned to.
        "refusal": refusal,
        "received_at": calendar::with_offset(complaint.received_at),
        "trial": complaint.is_trial(),
        "due_on": promised(complaint.due_on),
        // The last day to acknowledge or to route it.
        "routing_due_on": promised(routing.due.on),
        // Days on which the delay of the answer stood still.
        "suspended_days": reply.due.suspended_days,
        "contest_until": complaint.contest_until.and_then(promised),
        // While its author is asked something: the delay of the answer stands still.
        "question": question,
        "reply_until": complaint.reply_until.and_then(promised),
        "events": events,
    });
    if let Some(moved) = moved {
        body["moved"] = moved;
    }
    Ok(body)
}

/// Where it is answered now.
fn moved_to(moved: &Moved) -> Value {
    json!({ "tenant": moved.slug, "number": moved.number.to_string(), "at": calendar::with_offset(moved.at) })
}
