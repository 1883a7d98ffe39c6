//! What everybody may see of complaints, and how a call says it.

use super::call::{Call, said};
use super::node::Node;
use crate::complaint::{Outcome, State};
use crate::face::{Moderation, Visibility};
use crate::map::public_states;
pub(super) use crate::map::{Showing, find_showing};
use crate::number::Number;
use crate::schema::{category, complaint, event, face};
use crate::store::{Event, about};
use crate::trial;
use crate::words;
use database::{Conn, TenantId};
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use documents::PublicFile;
use identity::Tenant;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff_diesel::ToDiesel as _;
use serde_json::Value;
use server::Settings;
use std::collections::HashMap;
use territory::Atlas;
use ui::Names;
use uuid::Uuid;

/// Which complaints are asked for.
#[derive(Clone, Debug)]
pub(super) enum Which {
    /// This one, by the id that nobody outside knows.
    Id(Uuid),
    /// Those of these numbers.
    Numbers(Vec<Number>),
    /// Those that fit.
    Fitting(Fitting),
}

/// What complaints must be to be listed.
#[derive(Clone, Debug, Default)]
pub(super) struct Fitting {
    /// Received within this time, its end excluded.
    pub(super) received: Option<(Timestamp, Timestamp)>,
    /// Changed within this time, its end excluded.
    pub(super) changed: Option<(Timestamp, Timestamp)>,
    /// About one of these subjects; none: about any.
    pub(super) services: Option<Vec<String>>,
    /// In one of these states; none: in any.
    pub(super) states: Option<Vec<&'static str>>,
    /// Within south, west, north, east, in degrees.
    pub(super) within: Option<(f64, f64, f64, f64)>,
    /// How many are left out, and how many are listed.
    pub(super) offset: i64,
    pub(super) limit: i64,
}

/// A complaint, as far as everybody may see it.
#[derive(Clone, Debug, Queryable)]
pub(super) struct Seen {
    pub(super) id: Uuid,
    year: i16,
    serial: i32,
    #[diesel(deserialize_as = String)]
    state: State,
    cycle: i16,
    outcome: Option<String>,
    #[diesel(deserialize_as = jiff_diesel::Date)]
    due_on: Date,
    category_code: String,
    territory_code: String,
    pub(super) lat: Option<f64>,
    pub(super) lon: Option<f64>,
    visibility: String,
    moderation: String,
    body: Option<String>,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    received_at: Timestamp,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    changed_at: Timestamp,
}

/// The complaints that are asked for and that everybody may see, the newest first.
///
/// What was sent here is seen by who names it, without its text, also while it waits for a moderator, where what looks harmless is
/// published at once: its id was promised at once.
pub(super) async fn list(conn: &mut Conn, tenant: TenantId, showing: Showing, which: &Which) -> QueryResult<Vec<Seen>> {
    if !showing.map {
        return Ok(Vec::new());
    }
    let mut query = face::table
        .inner_join(
            complaint::table.on(complaint::tenant_id.eq(face::tenant_id).and(complaint::id.eq(face::complaint_id))),
        )
        .filter(face::tenant_id.eq(tenant))
        .filter(complaint::tenant_id.eq(tenant))
        .filter(complaint::trial.eq(trial::NONE))
        .into_boxed::<Pg>();
    let is_promised = showing.is_unflagged && !matches!(which, Which::Fitting(_));
    query = if is_promised {
        // Its subject may be private since: then nothing is told.
        let private = crate::category::list_private(conn, tenant).await?;
        let waits = face::moderation
            .eq(Moderation::Pending.as_str())
            .and(complaint::channel.eq("open311"))
            .and(face::category_code.ne_all(private));
        query.filter(face::moderation.eq_any(Moderation::SHOWN).or(waits))
    } else {
        query.filter(face::moderation.eq_any(Moderation::SHOWN))
    };
    match which {
        Which::Id(id) => query = query.filter(face::complaint_id.eq(*id)),
        Which::Numbers(numbers) => {
            let years: Vec<i16> = numbers.iter().map(|number| number.year).collect();
            let serials: Vec<i32> = numbers.iter().map(|number| number.serial).collect();
            query = query.filter(complaint::year.eq_any(years)).filter(complaint::serial.eq_any(serials));
        }
        Which::Fitting(fitting) => {
            if let Some((from, until)) = fitting.received {
                query = query
                    .filter(face::received_at.ge(from.to_diesel()))
                    .filter(face::received_at.lt(until.to_diesel()));
            }
            if let Some((from, until)) = fitting.changed {
                query =
                    query.filter(face::changed_at.ge(from.to_diesel())).filter(face::changed_at.lt(until.to_diesel()));
            }
            if let Some(services) = &fitting.services {
                query = query.filter(face::category_code.eq_any(services.clone()));
            }
            if let Some(states) = &fitting.states {
                query = query.filter(face::state.eq_any(states.clone()));
            }
            if let Some((south, west, north, east)) = fitting.within {
                query = query.filter(face::lat.ge(south)).filter(face::lat.le(north));
                query = query.filter(face::lon.ge(west)).filter(face::lon.le(east));
            }
            query = query.offset(fitting.offset).limit(fitting.limit);
        }
    }
    let mut seen: Vec<Seen> = query
        .order((face::received_at.desc(), face::complaint_id.desc()))
        .select((
            complaint::id,
            complaint::year,
            complaint::serial,
            complaint::state,
            complaint::cycle,
            complaint::outcome,
            complaint::due_on,
            face::category_code,
            face::territory_code,
            face::lat,
            face::lon,
            face::visibility,
            face::moderation,
            face::body,
            face::received_at,
            face::changed_at,
        ))
        .load(conn)
        .await?;
    // Years and serials were asked for apart.
    if let Which::Numbers(numbers) = which {
        seen.retain(|seen| numbers.iter().any(|number| (number.year, number.serial) == (seen.year, seen.serial)));
    }
    Ok(seen)
}

/// What goes with complaints that are said.
#[derive(Default)]
pub(super) struct Around {
    /// Names and notices of the subjects, closed ones too.
    subjects: HashMap<String, (Names, Option<Names>)>,
    /// The first picture of each that the public may see.
    pictures: HashMap<String, PublicFile>,
    /// What happened to each; none when nobody asked.
    events: Option<HashMap<Uuid, Vec<Event>>>,
}

/// Finds what goes with them.
pub(super) async fn find_around(
    conn: &mut Conn,
    tenant: TenantId,
    seen: &[Seen],
    with_events: bool,
) -> QueryResult<Around> {
    if seen.is_empty() {
        return Ok(Around::default());
    }
    let rows: Vec<(String, Value, Option<Value>)> = category::table
        .filter(category::tenant_id.eq(tenant))
        .select((category::code, category::names, category::notice))
        .load(conn)
        .await?;
    let names = |names: Value| serde_json::from_value::<Names>(names).unwrap_or_default();
    let subjects = rows.into_iter().map(|(code, own, notice)| (code, (names(own), notice.map(names)))).collect();
    let open: Vec<String> = seen.iter().filter(|seen| seen.is_whole()).map(|seen| about(seen.id)).collect();
    let pictures = documents::list_first_public(conn, tenant, &open).await?;
    let mut events = None;
    if with_events {
        let ids: Vec<Uuid> = seen.iter().map(|seen| seen.id).collect();
        let rows: Vec<(Uuid, Event)> = event::table
            .filter(event::tenant_id.eq(tenant))
            .filter(event::complaint_id.eq_any(ids))
            .order((event::complaint_id, event::seq))
            .select((event::complaint_id, Event::as_select()))
            .load(conn)
            .await?;
        let mut found: HashMap<Uuid, Vec<Event>> = HashMap::new();
        for (id, event) in rows {
            found.entry(id).or_default().push(event);
        }
        events = Some(found);
    }
    Ok(Around { subjects, pictures, events })
}

/// What happened between an author and the administration alone, beside what nobody but its people knows.
const BETWEEN_TWO: [&str; 6] = [
    "complaint.asked",
    "complaint.replied",
    "complaint.unreplied",
    "complaint.reminded",
    "complaint.added",
    "complaint.moderated",
];

/// Where complaints are, and whose.
pub(super) struct Place<'a> {
    pub(super) tenant: &'a Tenant,
    pub(super) atlas: &'a Atlas,
    pub(super) settings: &'a Settings,
}

impl Seen {
    /// Its number, which is its id for the public.
    pub(super) fn number(&self, tenant: &Tenant) -> Number {
        Number { year: self.year, tenant: tenant.code.clone(), serial: self.serial }
    }

    /// Whether a moderator, or nobody's data in it, lets its text and its pictures be seen.
    pub(super) fn is_whole(&self) -> bool {
        self.is_there()
            && self.visibility == Visibility::Public.as_str()
            && Moderation::SHOWN.contains(&self.moderation.as_str())
    }

    /// Whether more is told than how it ended: of what its author took back, or what could not be dealt with, the public sees neither
    /// words nor place, as on the map.
    fn is_there(&self) -> bool {
        public_states().contains(&self.state.as_str())
    }

    /// Everything that is said of it.
    pub(super) fn node(&self, call: &Call, place: &Place<'_>, around: &Around) -> Node {
        let Place { tenant, atlas, settings } = place;
        let number = self.number(tenant).to_string();
        let (name, notice) = match around.subjects.get(&self.category_code) {
            Some((name, notice)) => (name.in_lang(call.lang), notice.as_ref()),
            None => (self.category_code.as_str(), None),
        };
        let picture = around
            .pictures
            .get(&about(self.id))
            .map(|picture| settings.public(&format!("/open311/v2/media/{number}/{}", picture.file.id)));
        let status = if State::OVER.contains(&self.state) { "closed" } else { "open" };
        let mut parts = vec![
            ("service_request_id", Node::Text(number)),
            ("status", Node::text(status)),
            ("status_notes", Node::Text(self.status_notes(call))),
            ("service_name", Node::text(name)),
            ("service_code", Node::text(&self.category_code)),
            ("description", Node::maybe(self.body.as_deref().filter(|_| self.is_whole()))),
            ("agency_responsible", Node::text(tenant.names.in_lang(call.lang))),
            ("service_notice", Node::maybe(notice.map(|notice| notice.in_lang(call.lang)))),
            ("requested_datetime", said(self.received_at)),
            ("updated_datetime", said(self.changed_at)),
            ("expected_datetime", self.expected()),
            ("address", Node::maybe(Some(self.address(call, atlas)))),
            ("address_id", Node::text(&self.territory_code)),
            // Codes of the post follow from no pin.
            ("zipcode", Node::Nothing),
            ("lat", self.lat.filter(|_| self.is_there()).map_or(Node::Nothing, Node::Number)),
            ("long", self.lon.filter(|_| self.is_there()).map_or(Node::Nothing, Node::Number)),
            ("media_url", Node::maybe(picture)),
        ];
        if let Some(events) = &around.events {
            parts.push(("extended_attributes", self.extended_attributes()));
            let events = events.get(&self.id).map(Vec::as_slice).unwrap_or_default();
            parts.push(("notes", notes(call, tenant, events)));
        }
        Node::Object(parts)
    }

    fn status_notes(&self, call: &Call) -> String {
        let (mut notes, _) = words::state(call.lang, self.state, self.cycle);
        if let Some(outcome) = self.outcome.as_deref().and_then(|word| word.parse::<Outcome>().ok()) {
            notes = format!("{notes} – {}", words::outcome(call.lang, outcome));
        }
        if self.state == State::Merged {
            notes = format!("{notes} – {}", call.t("open311-merged"));
        }
        notes
    }

    /// The end of the last day for the answer.
    fn expected(&self) -> Node {
        let end = self.due_on.at(23, 59, 59, 0).to_zoned(calendar::zone());
        end.map_or(Node::Nothing, |end| said(end.timestamp()))
    }

    /// From the smallest territory to the largest.
    fn address(&self, call: &Call, atlas: &Atlas) -> String {
        let here = atlas.get(&self.territory_code).into_iter();
        let names: Vec<&str> = here
            .chain(atlas.ancestors(&self.territory_code))
            .map(|territory| territory.names.in_lang(call.lang.code()))
            .collect();
        names.join(", ")
    }

    fn extended_attributes(&self) -> Node {
        Node::Object(vec![
            ("detailed_status", Node::text(self.state.shown(self.cycle))),
            ("outcome", Node::maybe(self.outcome.as_deref())),
            ("visibility", Node::text(&self.visibility)),
        ])
    }
}

fn notes(call: &Call, tenant: &Tenant, events: &[Event]) -> Node {
    let told = events.iter().filter(|event| event.is_for_author() && !BETWEEN_TWO.contains(&event.kind.as_str()));
    let notes = told.map(|event| {
        let kind = event.kind.strip_prefix("complaint.").unwrap_or(&event.kind);
        Node::Object(vec![
            ("datetime", said(event.at)),
            ("description", Node::Text(words::event_title(call.lang, event, tenant.names.in_lang(call.lang)))),
            ("type", Node::text(kind)),
        ])
    });
    Node::List("note", notes.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_can_still_be_contested_or_is_owed_is_open() {
        for state in State::ALL {
            let is_closed = State::OVER.contains(&state);
            let is_owed = state.is_open() || state == State::Answered;
            assert_ne!(is_closed, is_owed, "{state:?}");
        }
    }
}
