//! The same journey for programs: submit, follow, and an officer's moves.

use crate::author;
use crate::clock;
use crate::complaint::{Outcome, State};
use crate::decide::{Verdict, decide};
use crate::follow::Reader;
use crate::incident;
use crate::intake;
use crate::number::Number;
use crate::opening::{self, Ground};
use crate::particulars;
use crate::permission::{Answer, Assign, Decide, Read};
use crate::proposal;
use crate::refuse::{Refusal, Refusing, propose_refusal};
use crate::reopen::{MAX_REASON, reopen};
use crate::respond::{Reply, answer, competent_of};
use crate::store::{Complaint, find, find_contact, find_for, list_events};
use crate::submit::{Given, Parties, Sent, Submitted, check, get_nearby, submit};
use crate::transfer::moved::Moved;
use crate::transfer::{find_target, propose, reason_errors as transfer_errors, take_back};
use crate::triage::{
    Charge, Question, ask, note, note_errors, parsed, put_in_charge, read_question, reason_errors, say_looked_at,
    take_up,
};
use crate::words;
use crate::{refuse, respond};
use actix_web::dev::Payload;
use actix_web::http::StatusCode;
use actix_web::http::header::AUTHORIZATION;
use actix_web::{FromRequest as _, HttpRequest, HttpResponse, web};
use database::{Conn, TenantId};
use identity::{AnyMember, Attempt, Call, Code, Directory, Officer, Tenant};
use jobs::Wake;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use server::{Error, IdempotencyKey, JsonFields, Limits, Rate, Result, View};
use std::sync::Arc;
use territory::Atlas;
use ui::{Errors, FieldError, Lang, Page};
use uuid::Uuid;

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/api/v1/{tenant}/complaints").post(post));
    cfg.service(web::resource("/api/v1/{tenant}/complaints/nearby").get(get_nearby));
    cfg.service(web::resource("/api/v1/{tenant}/complaints/{number}").get(get));
    cfg.service(web::resource("/api/v1/{tenant}/complaints/{number}/moves").post(moves));
}

#[derive(Serialize)]
struct Submission {
    kind: String,
    category: String,
    text: String,
    lang: String,
    place: PlaceGiven,
    contact: ContactGiven,
    #[serde(skip_serializing_if = "Map::is_empty")]
    answers: Map<String, Value>,
    #[serde(skip_serializing_if = "String::is_empty")]
    address: String,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    anonymous: bool,
}

#[derive(Serialize)]
struct PlaceGiven {
    lat: Option<f64>,
    lon: Option<f64>,
    territory: Option<String>,
}

#[derive(Serialize)]
struct ContactGiven {
    name: String,
    email: String,
    phone: String,
}

impl Submission {
    fn read(fields: &mut JsonFields) -> Self {
        Self {
            kind: fields.text("kind"),
            category: fields.text("category"),
            text: fields.text("text"),
            lang: fields.text("lang"),
            place: fields.inside("place", |place| PlaceGiven {
                lat: place.number("lat"),
                lon: place.number("lon"),
                territory: place.optional_text("territory"),
            }),
            contact: fields.inside("contact", |contact| ContactGiven {
                name: contact.text("name"),
                email: contact.text("email"),
                phone: contact.text("phone"),
            }),
            answers: fields.object("answers"),
            address: fields.text("address"),
            anonymous: fields.flag("anonymous"),
        }
    }
}

/// What could not be read, then what was read and is wrong: of a field that could not be read, nothing else is said.
pub(crate) fn all_faults(mut unread: Errors, mut wrong: Vec<FieldError>) -> Vec<FieldError> {
    wrong.retain(|fault| {
        let is_contact = matches!(fault.field.as_str(), "name" | "email" | "phone");
        let mut fields = unread.iter().map(|unread| unread.field.as_str());
        !fields.any(|field| field.split('.').any(|part| part == fault.field) || (is_contact && field == "contact"))
    });
    unread.0.append(&mut wrong);
    unread.0
}

/// Submits. The tenant `-` is found from the place.
async fn post(
    request: HttpRequest,
    view: View,
    directory: web::Data<Directory>,
    path: web::Path<String>,
    IdempotencyKey(key): IdempotencyKey,
    payload: web::Payload,
) -> Result<HttpResponse> {
    Limits::count_client(Rate::Api, &request)?;
    let parties = Parties::of(&request)?;
    let here = match path.as_str() {
        "-" => None,
        slug => Some(directory.by_slug(slug).await?.ok_or(Error::NotFound)?),
    };
    if let Some(tenant) = &here {
        tenant.count_call(&request)?;
        // Also on trial: whose program it is, a call does not say.
        if let Some(why) = intake::why_closed(tenant) {
            return Err(intake::told(&request, &parties, &view.page(), tenant, why).await?.into_error());
        }
    }
    let mut fields = JsonFields::from_request(&request, &mut payload.into_inner()).await?;
    let body = Submission::read(&mut fields);
    let sent = sent(&body, key);
    let lang = body.lang.parse().unwrap_or(view.lang);
    let unread = fields.end(lang);
    let mut errors = Errors::none();
    let checked = check(&parties, lang, here.as_ref(), &sent, &mut errors).await?;
    if let Some(words) = checked.as_ref().and_then(|(_, destination)| destination.outside_words(lang)) {
        errors.add("place", words);
    }
    let (Some((new, destination)), true) = (checked, errors.is_empty() && unread.is_empty()) else {
        return Err(Error::Invalid(all_faults(unread, errors.0)));
    };
    if let Some(key) = key {
        // Apart from the complaint, whose administration is not always that of the address: what is made under a key and
        // its content is made once in any case.
        let (scope, now) = (here.as_ref().map_or(TenantId::PLATFORM, |tenant| tenant.id), parties.clock.now());
        let call = Call::new("complaints.submit", None, key, &body)?;
        parties.database.tenant(scope, async |conn| identity::begin_call(conn, scope, now, &call).await).await?;
    }
    if here.is_none() {
        destination.tenant.count_call(&request)?;
    }
    let submitted = submit(&parties, &destination, new, Vec::new(), None, None, "api", lang).await?;
    let tenant = &destination.tenant;
    let Submitted { id, number, due_on, received_at, competence } = submitted;
    let page = parties.settings.public(&format!("/{lang}/{}/complaints/{number}", tenant.slug));
    let body = json!({
        "tenant": tenant.slug,
        "number": number.to_string(),
        "code": Code::secret(&parties.settings.secret, tenant.id, id).to_string(),
        "state": "submitted",
        "received_at": with_offset(received_at),
        "due_on": due_on.to_string(),
        "competence": competence.in_lang(lang),
        "links": { "page": page, "receipt": format!("{page}/receipt") },
    });
    server::json(StatusCode::CREATED, &body)
}

/// The call as a form would have sent it.
fn sent(body: &Submission, key: Option<Uuid>) -> Sent {
    let degrees = |value: Option<f64>| value.map(|value| value.to_string()).unwrap_or_default();
    // A caller's key is worth something only together with the same content: who guesses a key learns nothing.
    let content = serde_json::to_string(body).unwrap_or_default();
    let key = key.map(|key| server::derived_uuid(&format!("{key} {content}")));
    Sent {
        kind: body.kind.clone(),
        category: body.category.clone(),
        text: body.text.clone(),
        commune: body.place.territory.clone().unwrap_or_default(),
        lat: degrees(body.place.lat),
        lon: degrees(body.place.lon),
        name: body.contact.name.clone(),
        email: body.contact.email.clone(),
        phone: body.contact.phone.clone(),
        address: body.address.clone(),
        answers: given(&body.answers),
        anonymous: body.anonymous,
        lang: body.lang.clone(),
        // Who calls an API agrees to its terms.
        consent: true,
        program: true,
        key,
        ..Sent::default()
    }
}

/// The answers as a form would have sent them. What is neither a text nor a number nor a list of them is read as what it says,
/// which answers no question.
pub(crate) fn given(answers: &Map<String, Value>) -> Given {
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let values = |answer: &Value| match answer {
        Value::Null => Vec::new(),
        Value::Array(keys) => keys.iter().map(text).collect(),
        answer => vec![text(answer)],
    };
    answers.iter().map(|(code, answer)| (code.clone(), values(answer))).collect()
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    code: String,
}

/// Follows. A wrong code and a wrong number look the same. An officer needs no code, and reads more.
async fn get(
    request: HttpRequest,
    view: View,
    directory: web::Data<Directory>,
    path: web::Path<(String, String)>,
    web::Query(asked): web::Query<Asked>,
) -> Result<HttpResponse> {
    let reader = Reader::of(&request)?;
    if request.headers().contains_key(AUTHORIZATION) {
        Limits::count_client(Rate::Api, &request)?;
        let officer = Officer::<Read>::from_request(&request, &mut Payload::None).await?;
        return get_as_officer(&reader, &directory, &officer, &path.1).await;
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
        let contact = find_contact(conn, id, complaint.id).await?;
        if complaint.state == State::Transferred {
            return Ok((complaint, contact));
        }
        let ground = Ground::of(officer, &complaint);
        opening::note(conn, officer, reader.clock.now(), &complaint, ground).await?;
        Ok::<_, Error>((complaint, contact))
    });
    let (complaint, contact) = found.await?;
    // What another administration has taken is no more than a number and dates here.
    if complaint.state == State::Transferred {
        let events = reader.database.tenant(id, async |conn| list_events(conn, id, complaint.id).await).await?;
        let body = json!({
            "tenant": tenant.slug,
            "number": number.to_string(),
            "state": complaint.shown(),
            "received_at": with_offset(complaint.received_at),
            "due_on": complaint.due_on.to_string(),
            "moved": Moved::of(&events).map(|moved| moved_to(&moved)),
            "version": complaint.version,
        });
        return server::json(StatusCode::OK, &body);
    }
    let mut body = described(reader, &tenant, &complaint, officer.lang()).await?;
    body["text"] = json!(complaint.body);
    body["place"] = json!({ "lat": complaint.lat, "lon": complaint.lon });
    body["contact"] = json!({ "name": contact.name, "email": contact.email, "phone": contact.phone });
    body["citizen"] = json!(complaint.citizen(&reader.settings.secret, id));
    body["assignee"] = json!(complaint.assignee_id);
    body["unit"] = json!(complaint.unit_id);
    body["incident"] = json!(complaint.incident_id);
    body["version"] = json!(complaint.version);
    let pending = reader.database.tenant(id, async |conn| proposal::find_open(conn, id, complaint.id).await).await?;
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
    let routing = clock::clocks(&days, complaint.received_at, &events)?.routing;
    let reply = clock::reply(&days, complaint.received_at, &events)?;
    let steps = words::timeline(lang, complaint, &events, tenant.names.in_lang(lang), false);
    let question = author::question(complaint, &events).map(str::to_owned);
    let refused = events.iter().rev().find(|event| event.kind == "complaint.refused");
    let refused = refused.filter(|_| complaint.state == State::Inadmissible);
    let refusal = refused.and_then(|event| Refusal::of(lang, &event.detail)).map(|refusal| refusal.json());
    let moved = Moved::of(&events).map(|moved| moved_to(&moved));
    let events: Vec<Value> = events
        .iter()
        .filter(|event| event.is_for_author())
        .zip(&steps)
        .map(|(event, step)| {
            let text = if step.body.is_empty() { &step.title } else { &step.body };
            json!({ "at": with_offset(event.at), "kind": event.kind, "text": text })
        })
        .collect();
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
        "received_at": with_offset(complaint.received_at),
        // A trial promises no day.
        "trial": complaint.is_trial(),
        "due_on": (!complaint.is_trial()).then(|| complaint.due_on.to_string()),
        // The last day to acknowledge or to route it.
        "routing_due_on": (!complaint.is_trial()).then(|| routing.due.on.to_string()),
        // Days on which the delay of the answer stood still.
        "suspended_days": reply.due.suspended_days,
        "contest_until": complaint.contest_until.filter(|_| !complaint.is_trial()).map(|day| day.to_string()),
        // While its author is asked something: the delay of the answer stands still.
        "question": question,
        "reply_until": complaint.reply_until.filter(|_| !complaint.is_trial()).map(|day| day.to_string()),
        "events": events,
    });
    if let Some(moved) = moved {
        body["moved"] = moved;
    }
    Ok(body)
}

/// Where it is answered now.
fn moved_to(moved: &Moved) -> Value {
    json!({ "tenant": moved.slug, "number": moved.number.to_string(), "at": with_offset(moved.at) })
}

/// RFC 3339 in Morocco's time, with its offset.
fn with_offset(at: jiff::Timestamp) -> String {
    at.to_zoned(calendar::zone()).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

/// What a call asks for, with the `version` that the caller has seen, if it says so: `{"move":"assign","assignee":…,"unit":…}`,
/// one of both or both (with `same_why` for who answered before); `{"move":"answer","outcome":…,"text":…}`, with `competent` where
/// another administration is; `{"move":"ask","text":…,"until":…}`; `take` and `acknowledge`; `propose_refusal` with `ground` and
/// `text`; `approve`; `merge` with `incident`; `transfer` with `target` and `text`; `take_back`; `leave`, `note`, `decline` and
/// `reopen` with `text`.
#[derive(Serialize)]
struct Asking {
    #[serde(rename = "move")]
    what: String,
    assignee: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    unit: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    incident: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    target: String,
    outcome: String,
    text: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    until: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    same_why: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    ground: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    competent: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    version: Option<i32>,
}

impl Asking {
    fn read(fields: &mut JsonFields) -> Self {
        Self {
            what: fields.text("move"),
            assignee: fields.text("assignee"),
            unit: fields.text("unit"),
            incident: fields.text("incident"),
            target: fields.text("target"),
            outcome: fields.text("outcome"),
            text: fields.text("text"),
            until: fields.text("until"),
            same_why: fields.text("same_why"),
            ground: fields.text("ground"),
            competent: fields.text("competent"),
            version: fields.whole_number("version"),
        }
    }
}

/// A move that can be tried, by somebody who has the right to it.
enum Moving {
    Assign(Officer<Assign>, Charge),
    Answer(Officer<Answer>, Reply),
    Acknowledge(Officer<Assign>),
    Take(Officer<Answer>),
    Ask(Officer<Answer>, Question),
    Note(Officer<Read>, String),
    Refuse(Officer<Assign>, Refusing),
    Decide(Officer<Decide>, Verdict),
    Reopen(Officer<Decide>, String),
    Merge(Officer<Assign>, Uuid),
    Leave(Officer<Assign>, String),
    Transfer(Officer<Assign>, Arc<Tenant>, String),
    TakeBack(Officer<Assign>),
}

impl Moving {
    /// Reads what was asked for; [`Error::Invalid`] names the fields.
    async fn read(
        officer: Officer<AnyMember>,
        directory: &Directory,
        asking: Asking,
        now: jiff::Timestamp,
    ) -> Result<Self> {
        let page = officer.page();
        match asking.what.as_str() {
            "assign" => {
                let officer = officer.with().await?;
                let charge = Charge::read(&page, &asking.unit, &asking.assignee)?;
                let same_why = asking.same_why.trim().to_owned();
                let errors = reason_errors(&page, &same_why);
                if errors.is_empty() {
                    Ok(Self::Assign(officer, Charge { same_why, ..charge }))
                } else {
                    Err(Error::Invalid(errors.0))
                }
            }
            "merge" => {
                let officer = officer.with().await?;
                let incident = asking.incident.parse();
                let incident = incident.map_err(|_| Error::field("incident", page.t("incident-error-unknown")))?;
                Ok(Self::Merge(officer, incident))
            }
            "leave" => {
                let officer = officer.with().await?;
                let errors = incident::why_errors(&page, &asking.text);
                if errors.is_empty() { Ok(Self::Leave(officer, asking.text)) } else { Err(Error::Invalid(errors.0)) }
            }
            "acknowledge" => Ok(Self::Acknowledge(officer.with().await?)),
            "take" => Ok(Self::Take(officer.with().await?)),
            "ask" => {
                let officer = officer.with().await?;
                Ok(Self::Ask(officer, read_question(&page, now, &asking.text, &asking.until)?))
            }
            "note" => {
                let officer = officer.with().await?;
                let errors = note_errors(&page, &asking.text);
                if errors.is_empty() { Ok(Self::Note(officer, asking.text)) } else { Err(Error::Invalid(errors.0)) }
            }
            "answer" => {
                let officer = officer.with().await?;
                let outcome: Option<Outcome> = asking.outcome.parse().ok();
                let competent = competent_of(&asking.competent);
                let errors = respond::faults(&page, outcome, &asking.text, competent.as_ref());
                match outcome.filter(|_| errors.is_empty()) {
                    Some(outcome) => {
                        let reply = Reply { outcome, text: asking.text, competent, earlier: None };
                        Ok(Self::Answer(officer, reply))
                    }
                    None => Err(Error::Invalid(errors.0)),
                }
            }
            "propose_refusal" => {
                let officer = officer.with().await?;
                let refusing = Refusing { ground: asking.ground, text: asking.text };
                let errors = refuse::faults(&page, &refusing);
                if errors.is_empty() { Ok(Self::Refuse(officer, refusing)) } else { Err(Error::Invalid(errors.0)) }
            }
            "approve" => Ok(Self::Decide(officer.with().await?, Verdict::Approve)),
            "decline" => {
                let officer = officer.with().await?;
                let reason = typed(&page, asking.text, "decide-reason-missing")?;
                Ok(Self::Decide(officer, Verdict::Decline(reason)))
            }
            "reopen" => {
                let officer = officer.with().await?;
                Ok(Self::Reopen(officer, typed(&page, asking.text, "error-reason")?))
            }
            "transfer" => {
                let officer = officer.with::<Assign>().await?;
                let target = find_target(directory, officer.tenant(), &asking.target).await?;
                let mut errors = Errors::none();
                if target.is_none() {
                    errors.add("target", page.t("transfer-target-missing"));
                }
                errors.0.extend(transfer_errors(&page, "text", &asking.text).0);
                match target.filter(|_| errors.is_empty()) {
                    Some(target) => Ok(Self::Transfer(officer, target, asking.text)),
                    None => Err(Error::Invalid(errors.0)),
                }
            }
            "take_back" => Ok(Self::TakeBack(officer.with().await?)),
            _ => Err(Error::field("move", page.t("error-value"))),
        }
    }
}

impl Moving {
    /// Makes it, if the complaint is still at `version` (none: whatever it is).
    async fn make(
        &self,
        conn: &mut Conn,
        atlas: &Atlas,
        now: jiff::Timestamp,
        number: &Number,
        version: Option<i32>,
    ) -> Result<()> {
        match self {
            Self::Assign(officer, charge) => {
                put_in_charge(conn, officer, now, number, version, charge).await?;
            }
            Self::Answer(officer, reply) => {
                answer(conn, officer, now, number, version, reply, &[]).await?;
            }
            Self::Acknowledge(officer) => {
                say_looked_at(conn, officer, now, number, version).await?;
            }
            Self::Take(officer) => {
                take_up(conn, officer, now, number, version).await?;
            }
            Self::Ask(officer, question) => {
                ask(conn, officer, now, number, version, question).await?;
            }
            Self::Note(officer, text) => note(conn, officer, now, number, version, text).await?,
            Self::Refuse(officer, refusing) => {
                propose_refusal(conn, officer, atlas, now, number, version, refusing).await?;
            }
            Self::Decide(officer, verdict) => {
                decide(conn, officer, now, number, version, None, verdict).await?;
            }
            Self::Reopen(officer, reason) => {
                reopen(conn, officer, now, number, version, reason).await?;
            }
            Self::Transfer(officer, target, text) => {
                propose(conn, officer, now, number, version, target, text).await?;
            }
            Self::TakeBack(officer) => {
                take_back(conn, officer, now, number, version).await?;
            }
            Self::Merge(officer, id) => {
                incident::join(conn, officer, now, number, version, *id).await?;
            }
            Self::Leave(officer, text) => {
                incident::leave(conn, officer, now, number, version, text).await?;
            }
        }
        Ok(())
    }
}

/// A reason that was given; `missing` is the key for none.
fn typed(page: &Page, text: String, missing: &str) -> Result<String> {
    let errors = words::typed_errors(page, "text", &text, MAX_REASON, missing);
    if errors.is_empty() { Ok(text) } else { Err(Error::Invalid(errors.0)) }
}

/// An officer's moves. Who may make none learns nothing about what was sent.
async fn moves(
    request: HttpRequest,
    path: web::Path<(String, String)>,
    directory: web::Data<Directory>,
    wake: web::Data<Wake>,
    payload: web::Payload,
) -> Result<HttpResponse> {
    Limits::count_client(Rate::Api, &request)?;
    let officer = Officer::<AnyMember>::from_request(&request, &mut Payload::None).await?;
    if !officer.may::<Assign>() && !officer.may::<Answer>() && !officer.may::<Decide>() {
        return Err(officer.refused::<Assign>().await);
    }
    let number = parsed(&officer, &path.1)?;
    let IdempotencyKey(key) = IdempotencyKey::from_request(&request, &mut Payload::None).await?;
    let mut fields = JsonFields::from_request(&request, &mut payload.into_inner()).await?;
    let asking = Asking::read(&mut fields);
    let (version, unread) = (asking.version, fields.end(officer.lang()));

    let (tenant, content) = (officer.tenant(), (number.to_string(), &asking));
    let call = key.map(|key| Call::new("complaints.move", Some(officer.id()), key, &content)).transpose()?;
    let reader = Reader::of(&request)?;
    let now = reader.clock.now();
    let moving = match Moving::read(officer, &directory, asking, now).await {
        Err(Error::Invalid(faults)) => return Err(Error::Invalid(all_faults(unread, faults))),
        Ok(_) if !unread.is_empty() => return Err(Error::Invalid(unread.0)),
        moving => moving?,
    };
    let done = reader.database.tenant(tenant, async |conn| {
        if let Some(call) = &call
            && let Some(answer) = identity::begin_call(conn, tenant, now, call).await?
        {
            return Ok(answer);
        }
        moving.make(conn, &reader.atlas, now, &number, version).await?;
        let answer = standing(conn, tenant, &number).await?;
        if let Some(call) = &call {
            identity::keep_answer(conn, tenant, call, &answer).await?;
        }
        Ok::<_, Error>(answer)
    });
    let answer = match done.await {
        Err(Error::Conflict) => {
            let standing = reader.database.tenant(tenant, async |conn| standing(conn, tenant, &number).await);
            return Err(Error::Overtaken(standing.await?));
        }
        done => done?,
    };
    wake.up(tenant);
    server::json(StatusCode::OK, &answer)
}

/// Where a complaint stands now, as its mover needs it for the next move.
pub(crate) async fn standing(conn: &mut Conn, tenant: TenantId, number: &Number) -> Result<Value> {
    let complaint = find(conn, tenant, number).await?.ok_or(Error::NotFound)?;
    let mut standing =
        json!({ "number": number.to_string(), "state": complaint.shown(), "version": complaint.version });
    // It is not done before a second person says so.
    if let Some(pending) = proposal::find_open(conn, tenant, complaint.id).await? {
        standing["pending"] = json!(pending.kind);
    }
    Ok(standing)
}
