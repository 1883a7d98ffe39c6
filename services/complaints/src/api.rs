//! The same journey for programs: submit, follow, and an officer's moves.

use crate::author;
use crate::complaint::Outcome;
use crate::follow::Reader;
use crate::intake;
use crate::number::Number;
use crate::opening::{self, Ground};
use crate::permission::{Answer, Assign, Read};
use crate::respond::{MAX_ANSWER, answer};
use crate::store::{Complaint, find, find_contact, find_for, list_events};
use crate::submit::{Parties, Sent, Submitted, check, submit};
use crate::triage::{
    Question, ask, note, note_errors, parsed, put_in_charge, read_question, reason_errors, say_looked_at, take_up,
};
use crate::words;
use actix_web::dev::Payload;
use actix_web::http::StatusCode;
use actix_web::http::header::AUTHORIZATION;
use actix_web::{FromRequest as _, HttpRequest, HttpResponse, web};
use database::{Conn, TenantId};
use identity::{AnyMember, Attempt, Call, Code, Directory, Officer, Tenant};
use jobs::Wake;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use server::{Error, IdempotencyKey, JsonFields, Limits, Rate, Result, View};
use std::sync::Arc;
use ui::{Errors, FieldError, Lang};
use uuid::Uuid;

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/api/v1/{tenant}/complaints").post(post));
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
        lang: body.lang.clone(),
        // Who calls an API agrees to its terms.
        consent: true,
        program: true,
        key,
        ..Sent::default()
    }
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
        let ground = Ground::of(officer, &complaint);
        opening::note(conn, officer, reader.clock.now(), &complaint, ground).await?;
        Ok::<_, Error>((complaint, contact))
    });
    let (complaint, contact) = found.await?;
    let mut body = described(reader, &tenant, &complaint, officer.lang()).await?;
    body["text"] = json!(complaint.body);
    body["place"] = json!({ "lat": complaint.lat, "lon": complaint.lon });
    body["contact"] = json!({ "name": contact.name, "email": contact.email, "phone": contact.phone });
    body["citizen"] = json!(complaint.citizen(&reader.settings.secret, id));
    body["assignee"] = json!(complaint.assignee_id);
    body["version"] = json!(complaint.version);
    server::json(StatusCode::OK, &body)
}

async fn described(reader: &Reader, tenant: &Arc<Tenant>, complaint: &Complaint, lang: Lang) -> Result<Value> {
    let id = tenant.id;
    let events = reader.database.tenant(id, async |conn| list_events(conn, id, complaint.id).await).await?;
    let steps = words::timeline(lang, complaint, &events, tenant.names.in_lang(lang), false);
    let question = author::question(complaint, &events).map(str::to_owned);
    let events: Vec<Value> = events
        .iter()
        .filter(|event| event.is_for_author())
        .zip(&steps)
        .map(|(event, step)| {
            let text = if step.body.is_empty() { &step.title } else { &step.body };
            json!({ "at": with_offset(event.at), "kind": event.kind, "text": text })
        })
        .collect();
    Ok(json!({
        "tenant": tenant.slug,
        "number": complaint.number(&tenant.code).to_string(),
        "kind": complaint.kind.as_str(),
        "category": complaint.category_code,
        "territory": complaint.territory_code,
        "state": complaint.shown(),
        "outcome": complaint.outcome().map(Outcome::as_str),
        "received_at": with_offset(complaint.received_at),
        // A trial promises no day.
        "trial": complaint.is_trial(),
        "due_on": (!complaint.is_trial()).then(|| complaint.due_on.to_string()),
        "contest_until": complaint.contest_until.filter(|_| !complaint.is_trial()).map(|day| day.to_string()),
        // While its author is asked something: the delay of the answer stands still.
        "question": question,
        "reply_until": complaint.reply_until.filter(|_| !complaint.is_trial()).map(|day| day.to_string()),
        "events": events,
    }))
}

/// RFC 3339 in Morocco's time, with its offset.
fn with_offset(at: jiff::Timestamp) -> String {
    at.to_zoned(calendar::zone()).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

/// What a call asks for: `{"move":"assign","assignee":…}` (with `same_why` for who answered before),
/// `{"move":"answer","outcome":…,"text":…}`, `{"move":"ask","text":…,"until":…}`, `{"move":"note","text":…}`, `take` or
/// `acknowledge`, each with the `version` that the caller has seen.
#[derive(Serialize)]
struct Asking {
    #[serde(rename = "move")]
    what: String,
    assignee: String,
    outcome: String,
    text: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    until: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    same_why: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    version: Option<i32>,
}

impl Asking {
    fn read(fields: &mut JsonFields) -> Self {
        Self {
            what: fields.text("move"),
            assignee: fields.text("assignee"),
            outcome: fields.text("outcome"),
            text: fields.text("text"),
            until: fields.text("until"),
            same_why: fields.text("same_why"),
            version: fields.whole_number("version"),
        }
    }
}

/// A move that can be tried, by somebody who has the right to it.
enum Moving {
    Assign(Officer<Assign>, Uuid, String),
    Answer(Officer<Answer>, Outcome, String),
    Acknowledge(Officer<Assign>),
    Take(Officer<Answer>),
    Ask(Officer<Answer>, Question),
    Note(Officer<Read>, String),
}

impl Moving {
    /// Reads what was asked for; [`Error::Invalid`] names the fields.
    async fn read(officer: Officer<AnyMember>, asking: Asking, now: jiff::Timestamp) -> Result<Self> {
        let page = officer.page();
        match asking.what.as_str() {
            "assign" => {
                let officer = officer.with().await?;
                let assignee = asking.assignee.parse();
                let assignee = assignee.map_err(|_| Error::field("assignee", page.t("error-assignee")))?;
                let same_why = asking.same_why.trim().to_owned();
                let errors = reason_errors(&page, &same_why);
                if errors.is_empty() {
                    Ok(Self::Assign(officer, assignee, same_why))
                } else {
                    Err(Error::Invalid(errors.0))
                }
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
                let mut errors = Errors::none();
                let outcome: Option<Outcome> = asking.outcome.parse().ok();
                if outcome.is_none() {
                    errors.add("outcome", page.t("error-outcome"));
                }
                errors.0.extend(words::typed_errors(&page, "text", &asking.text, MAX_ANSWER, "error-answer-missing").0);
                match outcome.filter(|_| errors.is_empty()) {
                    Some(outcome) => Ok(Self::Answer(officer, outcome, asking.text)),
                    None => Err(Error::Invalid(errors.0)),
                }
            }
            _ => Err(Error::field("move", page.t("error-value"))),
        }
    }
}

impl Moving {
    /// Makes it, if the complaint is still at `version` (none: whatever it is).
    async fn make(&self, conn: &mut Conn, now: jiff::Timestamp, number: &Number, version: Option<i32>) -> Result<()> {
        match self {
            Self::Assign(officer, assignee, same_why) => {
                put_in_charge(conn, officer, now, number, version, *assignee, same_why).await?;
            }
            Self::Answer(officer, outcome, text) => {
                answer(conn, officer, now, number, version, *outcome, text).await?;
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
        }
        Ok(())
    }
}

/// An officer's moves. Who may make none learns nothing about what was sent.
async fn moves(
    request: HttpRequest,
    path: web::Path<(String, String)>,
    wake: web::Data<Wake>,
    payload: web::Payload,
) -> Result<HttpResponse> {
    Limits::count_client(Rate::Api, &request)?;
    let officer = Officer::<AnyMember>::from_request(&request, &mut Payload::None).await?;
    if !officer.may::<Assign>() && !officer.may::<Answer>() {
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
    let moving = match Moving::read(officer, asking, now).await {
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
        moving.make(conn, now, &number, version).await?;
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
    Ok(json!({ "number": number.to_string(), "state": complaint.shown(), "version": complaint.version }))
}
