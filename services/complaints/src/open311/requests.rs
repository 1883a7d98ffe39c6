//! Complaints, as everybody may read them: one by its number, or those that fit.

use super::call::{Answer, Asked, Call, Outcome};
use super::node::Node;
use super::refusal::Refusal;
use super::seen::{self, Fitting, Place, Seen, Which};
use super::{jurisdiction, parties, window};
use crate::complaint::State;
use crate::distance::{box_around, metres_between};
use crate::number::Number;
use crate::submit::Parties;
use identity::Tenant;
use jiff::Timestamp;
use url::form_urlencoded::Serializer;

/// More are on the next page.
const MOST: i64 = 1_000;
/// No list is this long: within 90 days nobody receives a hundred million complaints.
const MOST_PAGES: i64 = 100_000;
/// Metres around a point, when nothing else is asked for, and at most.
const RADIUS: f64 = 1_000.0;
const MOST_RADIUS: f64 = 50_000.0;

/// One of them.
pub(super) async fn one(call: &Call, id: &str) -> Outcome {
    let asked = Asked::of(&call.request);
    let tenant = jurisdiction::find_to_read(call, &asked).await?;
    let unknown = || Refusal::not_found(call.t("open311-request-unknown"));
    let number = own_number(&tenant, id).ok_or_else(unknown)?;
    let (parties, extensions, which) = (parties(call)?, asked.extensions(call)?, Which::Numbers(vec![number]));
    let (nodes, _) = described(call, &parties, &tenant, &which, extensions).await?;
    if nodes.is_empty() { Err(unknown()) } else { Ok(Answer::list("service_requests", "request", nodes)) }
}

/// The number, if it is one of this administration, and none of a trial.
pub(super) fn own_number(tenant: &Tenant, id: &str) -> Option<Number> {
    let number: Number = id.parse().ok()?;
    (number.tenant == tenant.code && number.serial > 0).then_some(number)
}

/// Those that fit, the newest first.
pub(super) async fn list(call: &Call) -> Outcome {
    let asked = Asked::of(&call.request);
    let tenant = jurisdiction::find_to_read(call, &asked).await?;
    let (parties, extensions) = (parties(call)?, asked.extensions(call)?);
    let ids = asked.list(call, "service_request_id")?;
    if !ids.is_empty() {
        let numbers = ids.iter().filter_map(|id| own_number(&tenant, id)).take(1_000).collect();
        let (nodes, _) = described(call, &parties, &tenant, &Which::Numbers(numbers), extensions).await?;
        return Ok(Answer::list("service_requests", "request", nodes));
    }
    let now = parties.clock.now();
    let (page, size) = (asked.number(call, "page", 1..=MOST_PAGES)?, asked.number(call, "page_size", 1..=MOST)?);
    let (page, size) = (page.unwrap_or(1), size.unwrap_or(MOST));
    let mut fitting = Fitting { offset: (page - 1) * size, limit: size, ..Fitting::default() };
    let (changed, received) = (["updated_after", "updated_before"], ["start_date", "end_date"]);
    let is_given = |names: [&str; 2]| names.iter().any(|name| asked.values(name).next().is_some());
    let names_changes = extensions && is_given(changed);
    if names_changes {
        fitting.changed = Some(window::between(call, &asked, changed, now)?);
    }
    if is_given(received) || !names_changes {
        fitting.received = Some(window::between(call, &asked, received, now)?);
    }
    let codes = asked.list(call, "service_code")?;
    if !codes.is_empty() {
        // The database's texts know no NUL; no code has one.
        let codes = codes.into_iter().filter(|code| !code.contains('\0')).map(str::to_owned);
        fitting.services = Some(codes.collect());
    }
    fitting.states = states(call, &asked)?;
    let around = if extensions { around(call, &asked)? } else { None };
    fitting.within = around.map(|(lat, lon, radius)| box_around((lat, lon), radius));
    let until = fitting.received.map(|(_, until)| until);
    let (nodes, count) = match around {
        None => described(call, &parties, &tenant, &Which::Fitting(fitting), extensions).await?,
        // Of a window the corners are left out, so that pages are counted after that.
        Some((lat, lon, radius)) => {
            let (offset, limit) = (fitting.offset, fitting.limit);
            let whole = Which::Fitting(Fitting { offset: 0, limit: MOST, ..fitting });
            let is_near =
                |seen: &Seen| seen.lat.zip(seen.lon).is_some_and(|there| metres_between((lat, lon), there) <= radius);
            near(call, &parties, &tenant, &whole, extensions, (offset, limit), is_near).await?
        }
    };
    let is_full = i64::try_from(count).is_ok_and(|count| count == size);
    let next = is_full.then(|| next(call, &parties, page, until));
    Ok(Answer::list("service_requests", "request", nodes).and_next(next))
}

/// What is said, and of how many.
type Nodes = (Vec<Node>, usize);

async fn described(
    call: &Call,
    parties: &Parties,
    tenant: &Tenant,
    which: &Which,
    extensions: bool,
) -> Result<Nodes, Refusal> {
    near(call, parties, tenant, which, extensions, (0, MOST), |_| true).await
}

/// Those that are near, of which some are left out and at most so many described.
async fn near(
    call: &Call,
    parties: &Parties,
    tenant: &Tenant,
    which: &Which,
    extensions: bool,
    (offset, limit): (i64, i64),
    is_near: impl Fn(&Seen) -> bool,
) -> Result<Nodes, Refusal> {
    let id = tenant.id;
    let count = |number: i64| usize::try_from(number).unwrap_or_default();
    let found = parties.database.tenant(id, async |conn| {
        let showing = seen::find_showing(conn, id).await?;
        let found = seen::list(conn, id, showing, which).await?;
        let seen: Vec<Seen> =
            found.into_iter().filter(|seen| is_near(seen)).skip(count(offset)).take(count(limit)).collect();
        let around = seen::find_around(conn, id, &seen, extensions).await?;
        Ok::<_, diesel::result::Error>((seen, around))
    });
    let (seen, around) = found.await?;
    let place = Place { tenant, atlas: &parties.atlas, settings: &parties.settings };
    Ok((seen.iter().map(|seen| seen.node(call, &place, &around)).collect(), seen.len()))
}

/// The states that are asked for; none: all.
fn states(call: &Call, asked: &Asked) -> Result<Option<Vec<&'static str>>, Refusal> {
    let words = asked.list(call, "status")?;
    if words.iter().any(|word| !matches!(*word, "open" | "closed")) {
        return Err(Refusal::bad(call.t("open311-status")));
    }
    let is_open = |state: &State| !State::OVER.contains(state);
    let wanted = |state: &State| words.contains(&if is_open(state) { "open" } else { "closed" });
    Ok((!words.is_empty())
        .then(|| State::ALL.iter().filter(|state| wanted(state)).map(|state| state.as_str()).collect()))
}

/// A point in degrees and the metres around it, if that is asked for.
fn around(call: &Call, asked: &Asked) -> Result<Option<(f64, f64, f64)>, Refusal> {
    let (lat, lon) = (asked.number(call, "lat", -90.0..=90.0)?, asked.number(call, "long", -180.0..=180.0)?);
    let radius = asked.number(call, "radius", 1.0..=MOST_RADIUS)?.unwrap_or(RADIUS);
    match (lat, lon) {
        (Some(lat), Some(lon)) => Ok(Some((lat, lon, radius))),
        (None, None) => Ok(None),
        _ => Err(Refusal::bad(call.t("open311-place-half"))),
    }
}

/// Where the list goes on: at the same end, so that what arrives meanwhile shifts nothing.
fn next(call: &Call, parties: &Parties, page: i64, until: Option<Timestamp>) -> String {
    let mut query = Serializer::new(String::new());
    let kept = url::form_urlencoded::parse(call.request.query_string().as_bytes());
    for (name, value) in kept.filter(|(name, _)| name != "page" && (name != "end_date" || until.is_none())) {
        query.append_pair(&name, &value);
    }
    if let Some(last) = until.and_then(|until| until.checked_sub(window::SECOND).ok()) {
        query.append_pair("end_date", &last.to_string());
    }
    query.append_pair("page", &(page + 1).to_string());
    parties.settings.public(&format!("{}?{}", call.request.path(), query.finish()))
}
