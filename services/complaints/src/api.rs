//! The same journey for programs: submit, follow, and an officer's moves.

use crate::code::Code;
use crate::complaint::Outcome;
use crate::follow::Reader;
use crate::number::Number;
use crate::permission::{Answer, Assign, Read};
use crate::respond::answer;
use crate::store::{Complaint, find, find_contact, list_events};
use crate::submit::{Parties, Sent, Submitted, check, submit};
use crate::triage::{parsed, put_in_charge};
use crate::words;
use actix_web::dev::Payload;
use actix_web::http::StatusCode;
use actix_web::http::header::AUTHORIZATION;
use actix_web::{FromRequest as _, HttpRequest, HttpResponse, web};
use identity::{Directory, Officer, Tenant};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use server::{Error, IdempotencyKey, JsonBody, Limits, Rate, Result, View};
use std::sync::Arc;
use ui::{Errors, Lang};
use uuid::Uuid;

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.route("/api/v1/{tenant}/complaints", web::post().to(post));
    cfg.route("/api/v1/{tenant}/complaints/{number}", web::get().to(get));
    cfg.route("/api/v1/{tenant}/complaints/{number}/moves", web::post().to(moves));
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
    JsonBody(body): JsonBody<Submission>,
) -> Result<HttpResponse> {
    Limits::count_client(Rate::Api, &request)?;
    let here = match path.as_str() {
        "-" => None,
        slug => Some(directory.by_slug(slug).await?.ok_or(Error::NotFound)?),
    };
    let parties = Parties::of(&request)?;
    let sent = sent(&body, key);
    let lang = body.lang.parse().unwrap_or(view.lang);
    let mut errors = Errors::none();
    let checked = check(&parties, lang, here.as_ref(), &sent, &mut errors).await?;
    let (Some((new, destination)), true) = (checked, errors.is_empty()) else {
        return Err(Error::Invalid(errors.0));
    };
    let submitted = submit(&parties, &destination, new, Vec::new(), None, "api", lang).await?;
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
        let officer = Officer::<Read>::from_request(&request, &mut Payload::None).await?;
        return get_as_officer(&reader, &directory, &officer, &path.1).await;
    }
    Limits::count_client(Rate::Code, &request)?;
    let tenant = directory.by_slug(&path.0).await?.ok_or(Error::NotFound)?;
    let (Ok(number), Some(code)) = (path.1.parse::<Number>(), Code::typed(&asked.code)) else {
        return Err(Error::NotFound);
    };
    let complaint = reader.by_code(&tenant, &number, &code).await?.ok_or(Error::NotFound)?;
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

#[derive(Deserialize)]
#[serde(tag = "move", rename_all = "lowercase")]
enum Asking {
    Assign { assignee: Uuid },
    Answer { outcome: String, text: String },
}

/// An officer's moves: `{"move":"assign","assignee":…}`, `{"move":"answer","outcome":…,"text":…}`.
async fn moves(
    request: HttpRequest,
    path: web::Path<(String, String)>,
    JsonBody(asking): JsonBody<Asking>,
) -> Result<HttpResponse> {
    let reader = Reader::of(&request)?;
    let now = reader.clock.now();
    let mut nothing = Payload::None;
    let number = match asking {
        Asking::Assign { assignee } => {
            let officer = Officer::<Assign>::from_request(&request, &mut nothing).await?;
            let number = parsed(&officer, &path.1)?;
            put_in_charge(&officer, &reader.database, now, &number, None, assignee).await?;
            number
        }
        Asking::Answer { outcome, text } => {
            let officer = Officer::<Answer>::from_request(&request, &mut nothing).await?;
            let number = parsed(&officer, &path.1)?;
            let page = officer.page();
            let mut errors =
                words::typed_errors(&page, "text", &text, crate::respond::MAX_ANSWER, "error-answer-missing");
            let outcome: Option<Outcome> = outcome.parse().ok();
            if outcome.is_none() {
                errors.add("outcome", page.t("error-outcome"));
            }
            let Some(outcome) = outcome.filter(|_| errors.is_empty()) else {
                return Err(Error::Invalid(errors.0));
            };
            answer(&officer, &reader.database, now, &number, None, outcome, &text).await?;
            number
        }
    };
    server::json(StatusCode::OK, &json!({ "number": number.to_string() }))
}
