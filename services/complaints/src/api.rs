//! The same journey for programs: submit, follow, and an officer's moves.

use crate::attempt::Attempt;
use crate::code::Code;
use crate::complaint::Outcome;
use crate::follow::Reader;
use crate::number::Number;
use crate::permission::{Answer, Assign, Read};
use crate::respond::{MAX_ANSWER, answer};
use crate::store::{Complaint, find, find_contact, list_events};
use crate::submit::{Parties, Sent, Submitted, check, submit};
use crate::triage::{parsed, put_in_charge};
use crate::words;
use actix_web::dev::Payload;
use actix_web::http::StatusCode;
use actix_web::http::header::AUTHORIZATION;
use actix_web::{FromRequest as _, HttpRequest, HttpResponse, web};
use database::TenantId;
use identity::{AnyMember, Call, Directory, Officer, Tenant};
use jobs::Wake;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use server::{Error, IdempotencyKey, JsonBody, Limits, Rate, Result, View};
use std::sync::Arc;
use ui::{Errors, Lang};
use uuid::Uuid;

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/api/v1/{tenant}/complaints").post(post));
    cfg.service(web::resource("/api/v1/{tenant}/complaints/{number}").get(get));
    cfg.service(web::resource("/api/v1/{tenant}/complaints/{number}/moves").post(moves));
}

#[derive(Deserialize, Serialize)]
struct Submission {
    #[serde(default)]
    kind: String,
    #[serde(default)]
    category: String,
    #[serde(default)]
    text: String,
    #[serde(default)]
    lang: String,
    #[serde(default)]
    place: PlaceGiven,
    #[serde(default)]
    contact: ContactGiven,
}

#[derive(Default, Deserialize, Serialize)]
struct PlaceGiven {
    lat: Option<f64>,
    lon: Option<f64>,
    territory: Option<String>,
}

#[derive(Default, Deserialize, Serialize)]
struct ContactGiven {
    #[serde(default)]
    name: String,
    #[serde(default)]
    email: String,
    #[serde(default)]
    phone: String,
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
    let here = match path.as_str() {
        "-" => None,
        slug => Some(directory.by_slug(slug).await?.ok_or(Error::NotFound)?),
    };
    let JsonBody(body) = JsonBody::<Submission>::from_request(&request, &mut payload.into_inner()).await?;
    let parties = Parties::of(&request)?;
    let sent = sent(&body, key);
    let lang = body.lang.parse().unwrap_or(view.lang);
    let mut errors = Errors::none();
    let checked = check(&parties, lang, here.as_ref(), &sent, &mut errors).await?;
    let (Some((new, destination)), true) = (checked, errors.is_empty()) else {
        return Err(Error::Invalid(errors.0));
    };
    if let Some(key) = key {
        // Apart from the complaint, whose administration is not always that of the address: what is made under a key and
        // its content is made once in any case.
        let (scope, now) = (here.as_ref().map_or(TenantId::PLATFORM, |tenant| tenant.id), parties.clock.now());
        let call = Call::new("complaints.submit", None, key, &body)?;
        parties.database.tenant(scope, async |conn| identity::begin_call(conn, scope, now, &call).await).await?;
    }
    let submitted = submit(&parties, &destination, new, Vec::new(), None, "api").await?;
    let tenant = &destination.tenant;
    let Submitted { id, number, due_on, received_at } = submitted;
    let page = parties.settings.public(&format!("/{lang}/{}/complaints/{number}", tenant.slug));
    let body = json!({
        "tenant": tenant.slug,
        "number": number.to_string(),
        "code": Code::secret(&parties.settings.secret, tenant.id, id).to_string(),
        "state": "submitted",
        "received_at": with_offset(received_at),
        "due_on": due_on.to_string(),
        "competence": destination.rule.in_lang(lang),
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
        let complaint = find(conn, id, &number).await?.ok_or(Error::NotFound)?;
        let contact = find_contact(conn, id, complaint.id).await?;
        Ok::<_, Error>((complaint, contact))
    });
    let (complaint, contact) = found.await?;
    let mut body = described(reader, &tenant, &complaint, officer.lang()).await?;
    body["text"] = json!(complaint.body);
    body["place"] = json!({ "lat": complaint.lat, "lon": complaint.lon });
    body["contact"] = json!({ "name": contact.name, "email": contact.email, "phone": contact.phone });
    body["assignee"] = json!(complaint.assignee_id);
    server::json(StatusCode::OK, &body)
}

async fn described(reader: &Reader, tenant: &Arc<Tenant>, complaint: &Complaint, lang: Lang) -> Result<Value> {
    let id = tenant.id;
    let events = reader.database.tenant(id, async |conn| list_events(conn, id, complaint.id).await).await?;
    let steps = words::timeline(lang, complaint, &events, tenant.names.in_lang(lang), false);
    let events: Vec<Value> = events
        .iter()
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
        "state": complaint.state.as_str(),
        "outcome": complaint.outcome().map(Outcome::as_str),
        "received_at": with_offset(complaint.received_at),
        "due_on": complaint.due_on.to_string(),
        "contest_until": complaint.contest_until.map(|day| day.to_string()),
        "events": events,
    }))
}

/// RFC 3339 in Morocco's time, with its offset.
fn with_offset(at: jiff::Timestamp) -> String {
    at.to_zoned(calendar::zone()).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

/// What a call asks for: `{"move":"assign","assignee":…}` or `{"move":"answer","outcome":…,"text":…}`.
#[derive(Deserialize, Serialize)]
struct Asking {
    #[serde(default, rename = "move")]
    what: String,
    #[serde(default)]
    assignee: String,
    #[serde(default)]
    outcome: String,
    #[serde(default)]
    text: String,
}

/// A move that can be tried, by somebody who has the right to it.
enum Moving {
    Assign(Officer<Assign>, Uuid),
    Answer(Officer<Answer>, Outcome, String),
}

impl Moving {
    /// Reads what was asked for; [`Error::Invalid`] names the fields.
    fn read(officer: Officer<AnyMember>, asking: Asking) -> Result<Self> {
        let page = officer.page();
        match asking.what.as_str() {
            "assign" => {
                let officer = officer.with()?;
                let assignee = asking.assignee.parse();
                let assignee = assignee.map_err(|_| Error::field("assignee", page.t("error-assignee")))?;
                Ok(Self::Assign(officer, assignee))
            }
            "answer" => {
                let officer = officer.with()?;
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
        return Err(Error::Forbidden);
    }
    let number = parsed(&officer, &path.1)?;
    let IdempotencyKey(key) = IdempotencyKey::from_request(&request, &mut Payload::None).await?;
    let JsonBody(asking) = JsonBody::<Asking>::from_request(&request, &mut payload.into_inner()).await?;

    let (tenant, content) = (officer.tenant(), (number.to_string(), &asking));
    let call = key.map(|key| Call::new("complaints.move", Some(officer.id()), key, &content)).transpose()?;
    let moving = Moving::read(officer, asking)?;
    let reader = Reader::of(&request)?;
    let now = reader.clock.now();
    let done = reader.database.tenant(tenant, async |conn| {
        if let Some(call) = &call
            && let Some(answer) = identity::begin_call(conn, tenant, now, call).await?
        {
            return Ok(answer);
        }
        let state = match &moving {
            Moving::Assign(officer, assignee) => put_in_charge(conn, officer, now, &number, None, *assignee).await?,
            Moving::Answer(officer, outcome, text) => answer(conn, officer, now, &number, None, *outcome, text).await?,
        };
        let answer = json!({ "number": number.to_string(), "state": state.as_str() });
        if let Some(call) = &call {
            identity::keep_answer(conn, tenant, call, &answer).await?;
        }
        Ok::<_, Error>(answer)
    });
    let answer = done.await?;
    wake.up();
    server::json(StatusCode::OK, &answer)
}
