//! Open complaints about the same subject near a new one: shown before it is sent, and to whoever asks.

use super::Parties;
use super::place::point;
use crate::category::Category;
use crate::cell;
use crate::complaint::State;
use crate::distance::{box_around, metres_between};
use crate::face::{Moderation, Visibility};
use crate::map::find_showing;
use crate::schema::{complaint, face};
use crate::support;
use crate::words;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use database::{Conn, TenantId};
use diesel::dsl::{And, Eq, EqAny};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use identity::{Directory, Site, Tenant};
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::{Value, json};
use server::{Error, Limits, Rate, Result, Secret, View};
use ui::{Lang, Page};
use uuid::Uuid;

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/complaints/nearby").get(get));
}

/// So many are shown.
const MOST: usize = 5;
/// So many rows are looked at: in a circle of a kilometre there are seldom as many about one subject.
const LOOKED_AT: i64 = 500;
/// What a signed row of the list is good for.
const PURPOSE: &str = "complaint-nearby";

/// A complaint near a place.
#[derive(Clone, Debug)]
pub(crate) struct Near {
    pub(crate) id: Uuid,
    metres: f64,
    received_at: Timestamp,
    state: State,
    cycle: i16,
    /// As the public reads it; empty where its text is not shown.
    body: String,
    /// How many others said that it is theirs too.
    supporters: i64,
}

/// The same as a page shows it, without its number.
pub(super) struct Row {
    /// What names it when it is chosen.
    pub(super) signed: String,
    /// What about, how far, since when.
    pub(super) title: String,
    pub(super) state: (String, &'static str),
    pub(super) body: String,
    pub(super) others: String,
}

/// What the subjects nearby are looked for among.
pub(super) fn may_be_near(subject: &Category) -> bool {
    subject.visibility == Visibility::Public && subject.nearby_metres > 0
}

/// What [`is_offered`] asks of a face.
type IsOffered = And<Eq<face::visibility, &'static str>, EqAny<face::moderation, [&'static str; 2]>>;

/// Whether a complaint may be shown to whoever has the same, who may stand behind it: for statements over its face.
pub(crate) fn is_offered() -> IsOffered {
    face::visibility.eq(Visibility::Public.as_str()).and(face::moderation.eq_any(Moderation::SHOWN))
}

/// The open complaints about `subject` around a point in degrees that the public may see, the nearest first; without their texts
/// where the administration publishes none.
pub(super) async fn list(
    conn: &mut Conn,
    tenant: TenantId,
    subject: &Category,
    at: (f64, f64),
) -> QueryResult<Vec<Near>> {
    if !may_be_near(subject) {
        return Ok(Vec::new());
    }
    let within = f64::from(subject.nearby_metres);
    let (south, west, north, east) = box_around(at, within);
    let mut found: Vec<Near> = Vec::new();
    for (first, last) in cell::covering(south, west, north, east) {
        type Found = (Uuid, Option<f64>, Option<f64>, jiff_diesel::Timestamp, String, i16, Option<String>);
        let rows: Vec<Found> = face::table
            .inner_join(
                complaint::table.on(complaint::tenant_id.eq(face::tenant_id).and(complaint::id.eq(face::complaint_id))),
            )
            .filter(face::tenant_id.eq(tenant))
            .filter(complaint::tenant_id.eq(tenant))
            .filter(face::category_code.eq(&subject.code))
            .filter(face::cell.ge(first))
            .filter(face::cell.le(last))
            .filter(is_offered())
            .filter(complaint::state.eq_any(State::OPEN.map(State::as_str)))
            .order(face::received_at.desc())
            .limit(LOOKED_AT)
            .select((
                face::complaint_id,
                face::lat,
                face::lon,
                face::received_at,
                complaint::state,
                complaint::cycle,
                face::body,
            ))
            .load(conn)
            .await?;
        found.extend(rows.into_iter().filter_map(|(id, lat, lon, received_at, state, cycle, body)| {
            let metres = metres_between(at, (lat?, lon?));
            let (received_at, state) = (received_at.to_jiff(), state.parse().ok()?);
            let body = body.unwrap_or_default();
            (metres <= within).then_some(Near { id, metres, received_at, state, cycle, body, supporters: 0 })
        }));
    }
    found.sort_by(|one, other| one.metres.total_cmp(&other.metres).then(one.id.cmp(&other.id)));
    found.truncate(MOST);
    let ids: Vec<Uuid> = found.iter().map(|near| near.id).collect();
    let counts = support::count_each(conn, tenant, &ids).await?;
    let is_published = find_showing(conn, tenant).await?.map;
    for near in &mut found {
        if !is_published {
            near.body.clear();
        }
        near.supporters = counts.get(&near.id).copied().unwrap_or_default();
    }
    Ok(found)
}

impl Near {
    pub(super) fn row(&self, page: &Page, secret: &Secret, tenant: &Tenant, subject: &Category) -> Row {
        let lang = page.lang;
        let day = words::date(lang, calendar::local_date(self.received_at));
        let title = [
            ("subject", subject.names.in_lang(lang).into()),
            ("metres", self.rounded().into()),
            ("day", day.as_str().into()),
        ];
        Row {
            signed: secret.sign(PURPOSE, &format!("{} {}", tenant.id.uuid(), self.id)),
            title: ui::text_with(lang, "form-nearby-row", &title),
            state: words::state(lang, self.state, self.cycle),
            body: self.body.clone(),
            others: support::others(page, self.supporters),
        }
    }

    /// Metres, to ten.
    #[allow(clippy::cast_possible_truncation, reason = "at most a kilometre")]
    fn rounded(&self) -> i32 {
        (self.metres / 10.0).round() as i32 * 10
    }

    fn described(&self, lang: Lang) -> Value {
        json!({
            "metres": self.rounded(),
            "received_on": calendar::local_date(self.received_at).to_string(),
            "state": self.state.shown(self.cycle),
            "state_text": words::state(lang, self.state, self.cycle).0,
            "text": self.body,
            "supporters": self.supporters,
        })
    }
}

/// The complaint of a row that was chosen, if this administration showed it.
pub(super) fn chosen(secret: &Secret, tenant: TenantId, signed: &str) -> Option<Uuid> {
    let text = secret.verify(PURPOSE, signed)?;
    let (place, complaint) = text.split_once(' ')?;
    if place == tenant.uuid().to_string() { complaint.parse().ok() } else { None }
}

#[derive(Deserialize)]
pub(crate) struct Around {
    #[serde(default)]
    category: String,
    #[serde(default)]
    lat: String,
    #[serde(default)]
    lon: String,
}

impl Around {
    fn point(&self) -> Option<(f64, f64)> {
        point(&self.lat, &self.lon)
    }
}

#[derive(Template)]
#[template(path = "nearby.html")]
struct NearbyPage {
    page: Page,
    rows: Vec<Row>,
    form: String,
}

/// What is near the place that the address names; nothing where the subject is not one of the administration.
async fn look(parties: &Parties, tenant: TenantId, subject: Option<&Category>, around: &Around) -> Result<Vec<Near>> {
    let (Some(subject), Some(at)) = (subject, around.point()) else {
        return Ok(Vec::new());
    };
    Ok(parties.database.tenant(tenant, async |conn| list(conn, tenant, subject, at).await).await?)
}

async fn get(request: HttpRequest, site: Site, web::Query(around): web::Query<Around>) -> Result<HttpResponse> {
    Limits::count_client(Rate::Api, &request)?;
    let parties = Parties::of(&request)?;
    let tenant = site.tenant();
    let open = parties.open_categories(Some(tenant)).await?;
    let subject = open.iter().find(|subject| subject.code == around.category);
    let near = look(&parties, tenant.id, subject, &around).await?;
    let page = site.page();
    let row = |near: &Near| subject.map(|subject| near.row(&page, &parties.settings.secret, tenant, subject));
    let rows = near.iter().filter_map(row).collect();
    server::page(&NearbyPage { rows, form: page.url_here(super::PLACE), page })
}

/// The same for programs.
pub(crate) async fn get_api(
    request: HttpRequest,
    view: View,
    directory: web::Data<Directory>,
    path: web::Path<String>,
    web::Query(around): web::Query<Around>,
) -> Result<HttpResponse> {
    Limits::count_client(Rate::Api, &request)?;
    let parties = Parties::of(&request)?;
    let tenant = directory.by_slug(path.as_str()).await?.ok_or(Error::NotFound)?;
    tenant.count_call(&request)?;
    let open = parties.open_categories(Some(&tenant)).await?;
    let subject = open.iter().find(|subject| subject.code == around.category);
    let mut errors = ui::Errors::none();
    if subject.is_none() {
        errors.add("category", ui::text(view.lang, "error-category"));
    }
    if around.point().is_none() {
        errors.add("place", ui::text(view.lang, "error-api-place"));
    }
    if !errors.is_empty() {
        return Err(Error::Invalid(errors.0));
    }
    let near = look(&parties, tenant.id, subject, &around).await?;
    let near: Vec<Value> = near.iter().map(|near| near.described(view.lang)).collect();
    server::json(StatusCode::OK, &json!({ "complaints": near }))
}
