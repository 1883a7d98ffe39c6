//! A complaint is submitted by a program.

use super::{all_faults, enter, joined};
use crate::intake;
use crate::submit::{Given, Parties, Sent, Submitted, check, submit};
use actix_web::http::StatusCode;
use actix_web::{FromRequest as _, HttpRequest, HttpResponse, web};
use database::TenantId;
use identity::{Code, Directory};
use serde::Serialize;
use serde_json::{Map, Value, json};
use server::{Error, IdempotencyKey, JsonFields, Limits, Rate, Result, View};
use ui::Errors;
use uuid::Uuid;

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

/// Submits. The tenant `-` is found from the place.
pub(super) async fn post(
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
        let scope = here.as_ref().map_or(TenantId::PLATFORM, |tenant| tenant.id);
        enter(&parties, scope, "complaints.submit", key, &body).await?;
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
        "received_at": calendar::with_offset(received_at),
        "due_on": due_on.to_string(),
        "competence": competence.in_lang(lang),
        "links": { "page": page, "receipt": format!("{page}/receipt") },
    });
    server::json(StatusCode::CREATED, &body)
}

/// The call as a form would have sent it.
fn sent(body: &Submission, key: Option<Uuid>) -> Sent {
    let degrees = |value: Option<f64>| value.map(|value| value.to_string()).unwrap_or_default();
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
        key: key.map(|key| joined(key, body)),
        ..Sent::default()
    }
}

/// The answers as a form would have sent them. What is neither a text nor a number nor a list of them is read as what it says,
/// which answers no question.
fn given(answers: &Map<String, Value>) -> Given {
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), ui::legible);
    let values = |answer: &Value| match answer {
        Value::Null => Vec::new(),
        Value::Array(keys) => keys.iter().map(text).collect(),
        answer => vec![text(answer)],
    };
    answers.iter().map(|(code, answer)| (code.clone(), values(answer))).collect()
}
