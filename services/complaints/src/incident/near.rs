//! What may have the same cause as an incident, or as a complaint: of its subject, near its place, about the same time, and answered
//! by nobody yet.

use super::{Incident, Sight, Stage};
use crate::complaint::{Move, Role, State};
use crate::distance::{box_around, metres_between};
use crate::schema::{complaint, incident};
use crate::store::Complaint;
use crate::trial;
use database::{Conn, TenantId};
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use identity::Officer;
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::ToDiesel as _;
use ui::Page;

/// Metres around the place of an incident, or of a complaint.
const METRES: f64 = 500.0;
/// A complaint that came so long before it was opened, or received, may be of it; later ones always may.
const BEFORE: SignedDuration = SignedDuration::from_hours(7 * 24);
/// So many are looked at.
const MOST: i64 = 200;
/// So many are shown around a complaint.
const SHOWN: usize = 20;
/// A pin: latitude and longitude in degrees.
type Pin = Option<(f64, f64)>;

/// Where and about what something is, and since when: what complaints are compared with.
struct Spot<'a> {
    category: &'a str,
    territory: &'a str,
    pin: Pin,
    at: Timestamp,
}

impl<'a> From<&'a Incident> for Spot<'a> {
    fn from(incident: &'a Incident) -> Self {
        let (category, territory) = (&incident.category_code, &incident.territory_code);
        Self { category, territory, pin: incident.pin(), at: incident.opened_at }
    }
}

impl<'a> From<&'a Complaint> for Spot<'a> {
    fn from(complaint: &'a Complaint) -> Self {
        let (category, territory) = (&complaint.category_code, &complaint.territory_code);
        Self { category, territory, pin: complaint.pin(), at: complaint.received_at }
    }
}

/// How far one is from another, in words; empty when one of both has no pin.
pub(crate) fn far(page: &Page, one: Pin, other: Pin) -> String {
    #[allow(clippy::cast_possible_truncation, reason = "a distance on the earth")]
    let whole = |metres: f64| metres.round() as i64;
    distance(one, other).map(|metres| page.t1("incident-metres", "metres", whole(metres))).unwrap_or_default()
}

/// How far one is from another, in metres; none when one of both has no pin.
fn distance(one: Pin, other: Pin) -> Option<f64> {
    Some(metres_between(one?, other?))
}

/// Whether a complaint lies there: near the pin, or in the territory where one of both has none.
fn is_near(spot: &Spot<'_>, complaint: &Complaint) -> bool {
    match distance(spot.pin, complaint.pin()) {
        Some(metres) => metres <= METRES,
        None => spot.territory == complaint.territory_code,
    }
}

/// The complaints that may be of an incident, the closest first.
pub(super) async fn list_alike(conn: &mut Conn, tenant: TenantId, incident: &Incident) -> QueryResult<Vec<Complaint>> {
    list_at(conn, tenant, &Spot::from(incident)).await
}

/// The others with a pin that may have the same cause as a complaint with a pin that can be joined to an incident, and that this
/// reader may see, the closest first.
pub(crate) async fn list_near<P>(
    conn: &mut Conn,
    officer: &Officer<P>,
    complaint: &Complaint,
) -> QueryResult<Vec<Complaint>> {
    let may_be_joined = complaint.after(Move::Merge, Role::Dispatcher).is_some() && !complaint.is_trial();
    if complaint.pin().is_none() || !may_be_joined {
        return Ok(Vec::new());
    }
    let mut found = list_at(conn, officer.tenant(), &Spot::from(complaint)).await?;
    let sight = Sight::of(conn, officer).await?;
    found.retain(|other| other.id != complaint.id && other.pin().is_some() && sight.covers(other));
    found.truncate(SHOWN);
    Ok(found)
}

async fn list_at(conn: &mut Conn, tenant: TenantId, spot: &Spot<'_>) -> QueryResult<Vec<Complaint>> {
    let since = spot.at.checked_sub(BEFORE).unwrap_or(spot.at);
    let states = State::ALL.into_iter().filter(|state| state.after(Move::Merge, Role::Dispatcher, 1, None).is_some());
    let states: Vec<&str> = states.map(State::as_str).collect();
    let mut query: complaint::BoxedQuery<'static, Pg> = complaint::table
        .filter(complaint::tenant_id.eq(tenant))
        .filter(complaint::trial.eq(trial::NONE))
        .filter(complaint::category_code.eq(spot.category.to_owned()))
        .filter(complaint::state.eq_any(states))
        .filter(complaint::received_at.ge(since.to_diesel()))
        .into_boxed();
    // What has no pin is looked at by its territory.
    if let Some(pin) = spot.pin {
        let (south, west, north, east) = box_around(pin, METRES);
        let is_around = complaint::lat
            .ge(south)
            .and(complaint::lat.le(north))
            .and(complaint::lon.ge(west))
            .and(complaint::lon.le(east));
        query = query.filter(is_around.or(complaint::lat.is_null()));
    }
    let mut found: Vec<Complaint> =
        query.order(complaint::received_at.desc()).limit(MOST).select(Complaint::as_select()).load(conn).await?;
    found.retain(|complaint| is_near(spot, complaint));
    found.sort_by(|one, other| {
        let far = |complaint: &Complaint| distance(spot.pin, complaint.pin()).unwrap_or(f64::MAX);
        far(one).total_cmp(&far(other))
    });
    Ok(found)
}

/// The open incidents that a complaint may be of: of its subject, or near it; the likeliest first.
pub(super) async fn list_around(
    conn: &mut Conn,
    tenant: TenantId,
    complaint: &Complaint,
) -> QueryResult<Vec<Incident>> {
    let mut found: Vec<Incident> = incident::table
        .filter(incident::tenant_id.eq(tenant))
        .filter(incident::state.eq(Stage::Open.as_str()))
        .order(incident::id.desc())
        .limit(MOST)
        .select(Incident::as_select())
        .load(conn)
        .await?;
    let is_alike = |incident: &Incident| incident.category_code == complaint.category_code;
    let distance = |incident: &Incident| distance(incident.pin(), complaint.pin());
    found.retain(|incident| is_alike(incident) || distance(incident).is_some_and(|far| far <= METRES));
    found.sort_by(|one, other| {
        let rank = |incident: &Incident| {
            let far = distance(incident).unwrap_or(f64::MAX);
            if is_alike(incident) { far } else { far + METRES }
        };
        rank(one).total_cmp(&rank(other))
    });
    Ok(found)
}
