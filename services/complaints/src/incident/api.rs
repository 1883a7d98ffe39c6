//! Incidents for programs: listed, and opened. Complaints are joined and taken out by their own moves.

use super::list::{Filters, Waiting, count_waiting};
use super::title::{Titles, list_titles};
use super::{Incident, NewIncident, open};
use crate::api::caller;
use crate::complaint::Outcome;
use crate::number::Number;
use crate::permission::{Assign, Read};
use crate::triage::parsed;
use actix_web::dev::Payload;
use actix_web::http::StatusCode;
use actix_web::{FromRequest as _, HttpRequest, HttpResponse, web};
use calendar::Clock;
use database::{Conn, Database};
use identity::Call;
use jobs::Wake;
use serde::Serialize;
use serde_json::{Value, json};
use server::{Error, IdempotencyKey, JsonFields, Result};
use std::slice;
use territory::Atlas;
use ui::{Errors, Lang};
use uuid::Uuid;

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/api/v1/{tenant}/incidents").get(get).post(post));
}

/// What a call opens: with the complaint of this number, which gives subject and place, or with these.
#[derive(Serialize)]
struct Opening {
    title: String,
    lang: String,
    complaint: String,
    category: String,
    territory: String,
    lat: Option<f64>,
    lon: Option<f64>,
    unit: String,
    assignee: String,
}

impl Opening {
    fn read(fields: &mut JsonFields) -> Self {
        let (territory, lat, lon) = fields.inside("place", |place| {
            (place.optional_text("territory").unwrap_or_default(), place.number("lat"), place.number("lon"))
        });
        Self {
            title: fields.text("title"),
            lang: fields.text("lang"),
            complaint: fields.text("complaint"),
            category: fields.text("category"),
            territory,
            lat,
            lon,
            unit: fields.text("unit"),
            assignee: fields.text("assignee"),
        }
    }
}

/// A page of them, with what waits in each. `next` is where the following page is.
async fn get(
    request: HttpRequest,
    database: web::Data<Database>,
    web::Query(filters): web::Query<Filters>,
) -> Result<HttpResponse> {
    let officer = caller::<Read>(&request).await?;
    let tenant = officer.tenant();
    let read = database.tenant(tenant, async |conn| {
        let rows = filters.list(conn, tenant).await?;
        let waiting = count_waiting(conn, tenant, &rows).await?;
        let titles = list_titles(conn, tenant, &rows).await?;
        Ok::<_, Error>((rows, waiting, titles))
    });
    let (mut rows, waiting, titles): (Vec<Incident>, Waiting, Titles) = read.await?;
    let more = rows.len() > super::list::PAGE_ROWS;
    rows.truncate(super::list::PAGE_ROWS);
    let next = rows.last().filter(|_| more).map(|last| last.id);
    let incidents: Vec<Value> =
        rows.iter().map(|incident| described(officer.lang(), incident, &titles, &waiting)).collect();
    server::json(StatusCode::OK, &json!({ "incidents": incidents, "after": next }))
}

/// Opens one. The same `Idempotency-Key` with the same content opens one only.
async fn post(
    request: HttpRequest,
    database: web::Data<Database>,
    atlas: web::Data<Atlas>,
    clock: web::Data<Clock>,
    wake: web::Data<Wake>,
    payload: web::Payload,
) -> Result<HttpResponse> {
    let officer = caller::<Assign>(&request).await?;
    let IdempotencyKey(key) = IdempotencyKey::from_request(&request, &mut Payload::None).await?;
    let mut fields = JsonFields::from_request(&request, &mut payload.into_inner()).await?;
    let opening = Opening::read(&mut fields);
    let (tenant, page, now) = (officer.tenant(), officer.page(), clock.now());
    let unread = fields.end(officer.lang());
    if !unread.is_empty() {
        return Err(Error::Invalid(unread.0));
    }
    let mut errors = Errors::none();
    let unit = super::open::read_id(&page, &mut errors, "unit", &opening.unit, "queue-error-unit");
    let assignee = super::open::read_id(&page, &mut errors, "assignee", &opening.assignee, "error-assignee");
    let lang = opening.lang.parse().ok();
    if lang.is_none() && !opening.lang.is_empty() {
        errors.add("lang", page.t("error-value"));
    }
    let pin = opening.lat.zip(opening.lon);
    if pin.is_some_and(|(lat, lon)| !(-90.0..=90.0).contains(&lat) || !(-180.0..=180.0).contains(&lon)) {
        errors.add("place", page.t("error-value"));
    }
    let first: Option<(Number, Option<i32>)> = match opening.complaint.as_str() {
        "" => None,
        number => match parsed(&officer, number) {
            Ok(number) => Some((number, None)),
            Err(_) => {
                errors.add("complaint", page.t("error-value"));
                None
            }
        },
    };
    if !errors.is_empty() {
        return Err(Error::Invalid(errors.0));
    }
    let new = NewIncident {
        title: opening.title.clone(),
        lang,
        titles: None,
        category: opening.category.clone(),
        territory: opening.territory.clone(),
        pin,
        unit,
        assignee,
    };
    let call = key.map(|key| Call::new("complaints.incident", Some(officer.id()), key, &opening)).transpose()?;
    let id = Uuid::now_v7();
    let done = database.tenant(tenant, async |conn| {
        let opened = async |conn: &mut Conn| {
            let incident = open(conn, &officer, &atlas, now, id, &new, first.as_ref()).await?;
            let waiting = count_waiting(conn, tenant, slice::from_ref(&incident)).await?;
            let titles = list_titles(conn, tenant, slice::from_ref(&incident)).await?;
            Ok::<_, Error>(described(officer.lang(), &incident, &titles, &waiting))
        };
        identity::answer_once(conn, tenant, now, call.as_ref(), opened).await
    });
    let answer = done.await?;
    wake.up(tenant);
    server::json(StatusCode::CREATED, &answer)
}

/// An incident as programs read it: a title of Diwan's own in the language of the call, what somebody typed in theirs.
fn described(lang: Lang, incident: &Incident, titles: &Titles, waiting: &Waiting) -> Value {
    let (title, title_lang) = incident.title_in(lang, titles);
    let waits = waiting.get(&incident.id);
    json!({
        "id": incident.id,
        "reference": incident.reference(),
        "title": title,
        "lang": title_lang.code(),
        "category": incident.category_code,
        "place": { "territory": incident.territory_code, "lat": incident.lat, "lon": incident.lon },
        "state": incident.stage.as_str(),
        "outcome": incident.outcome().map(Outcome::as_str),
        "unit": incident.unit_id,
        "assignee": incident.assignee_id,
        "opened_at": incident.opened_at.to_string(),
        "waiting": waits.map_or(0, |(count, _)| *count),
        "earliest_due": waits.map(|(_, day)| day.to_string()),
        "version": incident.version,
    })
}
