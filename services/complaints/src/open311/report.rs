//! A complaint is sent (GeoReport v2, "POST Service Request"): the key, the parameters, then the same way as every other one.

use super::call::{Answer, Asked, Call, Outcome};
use super::media::{self, Media};
use super::node::Node;
use super::refusal::{Refusal, named};
use super::seen::{self, Showing};
use super::services::Delivery;
use super::{attributes, jurisdiction, parties, place, token};
use crate::api::{enter, joined};
use crate::category::Category;
use crate::complaint::Kind;
use crate::intake;
use crate::submit::{
    Before, Destination, NewComplaint, Particulars, Parties, Sent, Submitted, check, find_written, submit,
};
use actix_web::FromRequest as _;
use actix_web::dev::Payload;
use documents::{KeepError, Received};
use identity::Tenant;
use server::{Error, IdempotencyKey};
use std::sync::Arc;
use ui::Errors;
use uuid::Uuid;

/// A shorter text says nothing by itself; the form asks for as much.
const LEAST: usize = 3;

/// The fields of the form under the names that they have here.
const NAMES: [(&str, &str); 6] = [
    ("text", "description"),
    ("place", "lat, long, address_id"),
    ("category", "service_code"),
    ("name", "first_name, last_name"),
    ("email", "email"),
    ("phone", "phone"),
];

pub(super) async fn post(call: &Call, payload: Payload) -> Outcome {
    let body = match server::program_fields(&call.request, payload).await {
        Ok(body) => body,
        Err(Error::Unsupported) => return Err(Refusal::bad(call.t("open311-body"))),
        Err(error) => return Err(error.into()),
    };
    let asked = Asked::of(&call.request).and(body);
    let tenant = jurisdiction::find(call, &asked).await?;
    jurisdiction::demand_key(call, &asked, &tenant).await?;
    let parties = parties(call)?;
    if let Some(why) = intake::why_closed(&tenant) {
        return Err(intake::told(&call.request, &parties, &call.page(), &tenant, why).await?.into_error().into());
    }
    let IdempotencyKey(key) = IdempotencyKey::from_request(&call.request, &mut Payload::None).await?;
    let subjects = parties.subjects.open(&parties.database, tenant.id).await?;
    let subject = match asked.one(call, "service_code")? {
        None => None,
        Some(code) => {
            let known = subjects.iter().find(|subject| subject.code == code);
            Some(known.ok_or_else(|| Refusal::not_found(call.t("open311-service-unknown")))?)
        }
    };
    let (new, destination, staged) = right(call, &asked, &parties, &tenant, subject, key).await?;
    if let Some(key) = key {
        enter(&parties, tenant.id, "complaints.open311", key, &asked.content()).await?;
    }
    let showing = parties.database.tenant(tenant.id, async |conn| seen::find_showing(conn, tenant.id).await).await?;
    let count = usize::from(staged.is_some());
    if let Some(Before::Same(first)) = find_written(&parties.database, &new, &destination, count).await? {
        return Ok(taken(call, &parties, subject, showing, &first));
    }
    let mut files = Vec::with_capacity(count);
    if let Some(staged) = staged {
        match parties.storage.keep(tenant.id, parties.clock.now(), staged).await {
            Ok(kept) => files.push(kept),
            Err(KeepError::Gone) => return Err(Refusal::bad(call.t("open311-media-gone"))),
            Err(error) => return Err(Error::internal(error).into()),
        }
    }
    let submitted = submit(&parties, &destination, new, files, None, None, "open311", call.lang).await?;
    Ok(taken(call, &parties, subject, showing, &submitted))
}

/// The complaint, where it goes, and its file that waits here, when nothing is wrong; else all that is.
async fn right(
    call: &Call,
    asked: &Asked,
    parties: &Parties,
    tenant: &Arc<Tenant>,
    subject: Option<&Category>,
    key: Option<Uuid>,
) -> Result<(NewComplaint, Destination, Option<Received>), Refusal> {
    let mut faults = Vec::new();
    if subject.is_none() {
        faults.push(call.t("open311-service-missing"));
    }
    let place = place::read(call, asked, &parties.atlas, tenant, &mut faults)?;
    let is_misplaced = faults.len() > usize::from(subject.is_none());
    let questions = subject.map(|subject| subject.questions.as_slice()).unwrap_or_default();
    let mut answers = match attributes::read(call.lang, asked, questions) {
        Ok(answers) => answers,
        Err(wrong) => {
            faults.extend(wrong);
            serde_json::Map::new()
        }
    };
    let media = match media::of(call, asked, parties, tenant) {
        Ok(media) => media,
        Err(Refusal::Told(_, wrong)) => {
            faults.extend(wrong);
            Media::default()
        }
        Err(error) => return Err(error),
    };
    if let Some(link) = media.link {
        // No question has a code with such a sign in it.
        answers.insert("media_url".to_owned(), link.into());
    }
    let key = key.map(|key| joined(key, &asked.content()));
    let sent = Sent { key, ..sent(call, asked, subject, &place)? };
    let mut errors = Errors::none();
    let checked = check(parties, call.lang, Some(tenant), &sent, &mut errors).await?;
    for error in errors.0 {
        let is_said = (error.field == "category" && subject.is_none())
            || (error.field == "place" && is_misplaced)
            // The answers were read here, as this specification has them.
            || error.field.starts_with("answers.");
        if !is_said {
            let name =
                NAMES.iter().find(|(ours, _)| *ours == error.field).map_or(error.field.as_str(), |(_, name)| name);
            faults.push(named(call.lang, name, &error.message));
        }
    }
    if let Some(words) = checked.as_ref().and_then(|(_, destination)| destination.outside_words(call.lang)) {
        faults.push(named(call.lang, "lat, long, address_id", &words));
    }
    match checked {
        Some((new, destination)) if faults.is_empty() => {
            let particulars = Particulars { address: place.address, answers, ..new.particulars };
            Ok((NewComplaint { particulars, ..new }, destination, media.staged))
        }
        _ => Err(Refusal::all(faults)),
    }
}

/// The call as a form would have sent it.
fn sent(call: &Call, asked: &Asked, subject: Option<&Category>, place: &place::Given) -> Result<Sent, Refusal> {
    let text = |name: &str| Ok::<_, Refusal>(ui::legible(asked.one(call, name)?.unwrap_or_default()));
    let (email, phone) = (text("email")?, text("phone")?);
    let name = format!("{} {}", text("first_name")?, text("last_name")?).trim().to_owned();
    // Whoever gives no way back asks for nothing for themselves.
    let kind = if email.is_empty() && phone.is_empty() { Kind::Observation } else { Kind::Complaint };
    let mut description = text("description")?;
    if description.chars().count() < LEAST {
        let about = subject.map_or("", |subject| subject.names.in_lang(call.lang));
        description = format!("{about} {description}").trim().to_owned();
    }
    Ok(Sent {
        kind: kind.as_str().to_owned(),
        category: subject.map(|subject| subject.code.clone()).unwrap_or_default(),
        text: description,
        commune: place.territory.clone(),
        lat: place.lat.clone(),
        lon: place.lon.clone(),
        name,
        email,
        phone,
        lang: call.lang.code().to_owned(),
        // Who calls an API agrees to its terms.
        consent: true,
        program: true,
        ..Sent::default()
    })
}

/// The id of what is published at once, else the token that stands for it.
fn taken(
    call: &Call,
    parties: &Parties,
    subject: Option<&Category>,
    showing: Showing,
    submitted: &Submitted,
) -> Answer {
    let delivery = subject.map_or(Delivery::Blackbox, |subject| Delivery::of(subject, showing));
    let notice = subject.and_then(|subject| subject.notice.as_ref()).map(|notice| notice.in_lang(call.lang).to_owned());
    let (identity, notice) = match delivery {
        Delivery::Realtime => (("service_request_id", Node::Text(submitted.number.to_string())), notice),
        waits => {
            let key = if waits == Delivery::Batch { "open311-notice-batch" } else { "open311-notice-blackbox" };
            let token = token::of(&parties.settings.secret, submitted.id);
            (("token", Node::Text(token)), Some(call.t(key)))
        }
    };
    // Accounts are people's own: no program is told of one.
    let item = vec![identity, ("service_notice", Node::maybe(notice)), ("account_id", Node::Nothing)];
    Answer::list("service_requests", "request", vec![Node::Object(item)])
}
