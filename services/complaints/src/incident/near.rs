//! What may have the same cause as an incident: of its subject, near its place, about the same time, and answered by nobody yet.

use super::{Incident, Stage};
use crate::complaint::{Move, Role, State};
use crate::distance::{EARTH, metres_between};
use crate::schema::{complaint, incident};
use crate::store::Complaint;
use crate::trial;
use database::{Conn, TenantId};
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::SignedDuration;
use jiff_diesel::ToDiesel as _;
use ui::Page;

/// Metres around the place of an incident.
const METRES: f64 = 500.0;
/// A complaint that came so long before it was opened may be of it; later ones always may.
const BEFORE: SignedDuration = SignedDuration::from_hours(7 * 24);
/// So many are looked at.
const MOST: i64 = 200;

/// How far a complaint is from an incident, in words; empty when one of both has no pin.
pub(super) fn far(page: &Page, incident: &Incident, complaint: &Complaint) -> String {
    #[allow(clippy::cast_possible_truncation, reason = "a distance on the earth")]
    let whole = |metres: f64| metres.round() as i64;
    let far = distance(incident, complaint);
    far.map(|metres| page.t1("incident-metres", "metres", whole(metres))).unwrap_or_default()
}

/// How far a complaint is from an incident, in metres; none when one of both has no pin.
fn distance(incident: &Incident, complaint: &Complaint) -> Option<f64> {
    Some(metres_between(incident.lat.zip(incident.lon)?, complaint.lat.zip(complaint.lon)?))
}

/// Whether a complaint lies where the incident is: near its pin, or in its territory where one of both has none.
fn is_near(incident: &Incident, complaint: &Complaint) -> bool {
    match distance(incident, complaint) {
        Some(metres) => metres <= METRES,
        None => incident.territory_code == complaint.territory_code,
    }
}

/// The complaints that may be of it, the closest first.
pub(super) async fn list_alike(conn: &mut Conn, tenant: TenantId, incident: &Incident) -> QueryResult<Vec<Complaint>> {
    let since = incident.opened_at.checked_sub(BEFORE).unwrap_or(incident.opened_at);
    let states = State::ALL.into_iter().filter(|state| state.after(Move::Merge, Role::Dispatcher, 1, None).is_some());
    let states: Vec<&str> = states.map(State::as_str).collect();
    let mut query: complaint::BoxedQuery<'static, Pg> = complaint::table
        .filter(complaint::tenant_id.eq(tenant))
        .filter(complaint::trial.eq(trial::NONE))
        .filter(complaint::category_code.eq(incident.category_code.clone()))
        .filter(complaint::state.eq_any(states))
        .filter(complaint::received_at.ge(since.to_diesel()))
        .into_boxed();
    // What has no pin is looked at by its territory.
    if let Some((lat, lon)) = incident.lat.zip(incident.lon) {
        let high = (METRES / EARTH).to_degrees();
        let wide = high / lat.to_radians().cos().max(0.01);
        let is_around = complaint::lat
            .ge(lat - high)
            .and(complaint::lat.le(lat + high))
            .and(complaint::lon.ge(lon - wide))
            .and(complaint::lon.le(lon + wide));
        query = query.filter(is_around.or(complaint::lat.is_null()));
    }
    let mut found: Vec<Complaint> =
        query.order(complaint::received_at.desc()).limit(MOST).select(Complaint::as_select()).load(conn).await?;
    found.retain(|complaint| is_near(incident, complaint));
    found.sort_by(|one, other| {
        let far = |complaint: &Complaint| distance(incident, complaint).unwrap_or(f64::MAX);
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
    found.retain(|incident| is_alike(incident) || distance(incident, complaint).is_some_and(|far| far <= METRES));
    found.sort_by(|one, other| {
        let rank = |incident: &Incident| {
            let far = distance(incident, complaint).unwrap_or(f64::MAX);
            if is_alike(incident) { far } else { far + METRES }
        };
        rank(one).total_cmp(&rank(other))
    });
    Ok(found)
}
