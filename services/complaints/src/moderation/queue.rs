//! What waits for a moderator: what looks like somebody's data first, then what came first.

use super::store::{Face, list_asked, publish_unflagged};
use super::{Marked, marked};
use crate::category;
use crate::complaint::State;
use crate::face::Moderation;
use crate::map::find_showing;
use crate::number::Number;
use crate::opening::{self, Ground};
use crate::permission::Moderate;
use crate::schema::{complaint, face};
use crate::store::{Complaint, people_in};
use crate::words;
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::Database;
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use identity::{Officer, Scope};
use jiff::Timestamp;
use jiff_diesel::ToDiesel as _;
use jobs::Wake;
use serde::Deserialize;
use server::{Error, Form, Result};
use territory::Atlas;
use ui::{Choice, Cursor, Lang, Page};
use uuid::Uuid;

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/moderation").get(get));
    cfg.service(web::resource("/{lang}/{tenant}/desk/moderation/publish").post(publish));
}

/// Each with its whole text: it is read before it is published.
const PAGE_ROWS: usize = 20;

/// The filter, as it stands in the address.
#[derive(Clone, Debug, Default, Deserialize)]
struct Filters {
    /// What a moderator decided, or `asked`; empty: nothing yet.
    #[serde(default)]
    moderation: String,
    /// The last row of the page before: `0_2026-12-01T09:00:00Z_<id>`.
    #[serde(default)]
    after: String,
}

/// What is listed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Listed {
    Decided(Moderation),
    /// What its author asked to hide, and nobody decided on since.
    Asked,
}

impl Listed {
    fn of(word: &str) -> Self {
        match word {
            "asked" => Self::Asked,
            word => Self::Decided(word.parse().unwrap_or(Moderation::Pending)),
        }
    }
}

struct Row {
    number: String,
    href: String,
    received: String,
    category: String,
    place: String,
    text: Vec<Marked>,
    state: (String, &'static str),
    is_flagged: bool,
    is_limited: bool,
    is_asked: bool,
}

#[derive(Template)]
#[template(path = "moderation.html")]
struct QueuePage {
    page: Page,
    filters: Vec<Choice>,
    rows: Vec<Row>,
    total: i64,
    cursor: Cursor,
    is_pending: bool,
    /// Whether texts without a mark are published at once.
    is_unflagged: bool,
    /// The numbers of what looks harmless, for one press; empty for none.
    harmless: String,
    harmless_count: usize,
    here: String,
}

async fn get(
    officer: Officer<Moderate>,
    database: web::Data<Database>,
    atlas: web::Data<Atlas>,
    clock: web::Data<Clock>,
    web::Query(filters): web::Query<Filters>,
) -> Result<HttpResponse> {
    let (tenant, lang, now) = (officer.tenant(), officer.lang(), clock.now());
    let (listed, after) = (Listed::of(&filters.moderation), cursor_of(&filters.after));
    let scope = officer.units::<Moderate>();
    let read = database.tenant(tenant, async |conn| {
        let people = people_in(conn, tenant, &scope).await?;
        let asked = list_asked(conn, tenant).await?;
        let shown = |listed: Listed| {
            let of_face = complaint::tenant_id.eq(face::tenant_id).and(complaint::id.eq(face::complaint_id));
            let mut query = face::table
                .inner_join(complaint::table.on(of_face))
                .filter(face::tenant_id.eq(tenant))
                .filter(complaint::tenant_id.eq(tenant))
                // What another administration has taken is read there.
                .filter(complaint::state.ne(State::Transferred.as_str()))
                .into_boxed::<Pg>();
            // Who may moderate in some units only: what these, or somebody there, are in charge of.
            if let (Scope::Units(units), Some(people)) = (&scope, &people) {
                let is_theirs = complaint::unit_id.eq_any(units.iter().copied().collect::<Vec<Uuid>>());
                query = query.filter(is_theirs.or(complaint::assignee_id.eq_any(people.clone())));
            }
            match listed {
                Listed::Decided(moderation) => query.filter(face::moderation.eq(moderation.as_str())),
                Listed::Asked => query.filter(face::complaint_id.eq_any(asked.clone())),
            }
        };
        let mut counts = Vec::new();
        for moderation in Moderation::ALL {
            counts.push(shown(Listed::Decided(moderation)).count().get_result::<i64>(conn).await?);
        }
        counts.push(shown(Listed::Asked).count().get_result::<i64>(conn).await?);
        let mut query = shown(listed);
        if let Some((attention, at, id)) = after {
            let at = at.to_diesel();
            let is_later = face::received_at.gt(at).or(face::received_at.eq(at).and(face::complaint_id.gt(id)));
            query = query.filter(face::attention.gt(attention).or(face::attention.eq(attention).and(is_later)));
        }
        let rows: Vec<(Face, Complaint)> = query
            .order((face::attention, face::received_at, face::complaint_id))
            .limit((PAGE_ROWS + 1) as i64)
            .select((Face::as_select(), Complaint::as_select()))
            .load(conn)
            .await?;
        for (_, complaint) in rows.iter().take(PAGE_ROWS) {
            opening::note(conn, &officer, now, complaint, Ground::of(&officer, complaint)).await?;
        }
        let categories = category::list_open(conn, tenant).await?;
        let showing = find_showing(conn, tenant).await?;
        Ok::<_, Error>((rows, counts, asked, categories, showing))
    });
    let (mut rows, counts, asked, categories, showing) = read.await?;
    let page = officer.page();
    let here = page.url_here("/desk/moderation");
    let desk = page.url_here("/desk/complaints");
    let has_more = rows.len() > PAGE_ROWS;
    rows.truncate(PAGE_ROWS);
    let next = rows.last().filter(|_| has_more).map(|(face, complaint)| {
        address(&here, &filters.moderation, &format!("{}_{}_{}", face.attention, face.received_at, complaint.id))
    });
    let previous = (!filters.after.is_empty()).then(|| address(&here, &filters.moderation, ""));
    let is_pending = listed == Listed::Decided(Moderation::Pending);
    let harmless = rows.iter().filter(|(face, _)| is_pending && !face.is_flagged());
    let harmless: Vec<String> = harmless.map(|(_, complaint)| officer_number(&officer, complaint)).collect();
    let rows = rows.iter().map(|(face, complaint)| {
        let number = officer_number(&officer, complaint);
        let subject = categories.iter().find(|subject| subject.code == complaint.category_code);
        Row {
            href: format!("{desk}/{number}/moderate"),
            number,
            received: words::moment(lang, complaint.received_at),
            category: subject
                .map_or_else(|| complaint.category_code.clone(), |subject| subject.names.in_lang(lang).to_owned()),
            place: atlas
                .get(&complaint.territory_code)
                .map_or_else(String::new, |place| place.names.in_lang(lang.code()).to_owned()),
            text: marked(&page, &complaint.body),
            state: state_words(lang, face.moderation()),
            is_flagged: face.is_flagged(),
            is_limited: face.visibility() != crate::face::Visibility::Public,
            is_asked: asked.contains(&complaint.id),
        }
    });
    let template = QueuePage {
        rows: rows.collect(),
        filters: choices(&page, &counts, &filters.moderation),
        total: counts.get(position(listed)).copied().unwrap_or_default(),
        cursor: Cursor { previous, next },
        is_pending,
        is_unflagged: showing.is_unflagged,
        harmless_count: harmless.len(),
        harmless: harmless.join(" "),
        here,
        page,
    };
    server::page(&template)
}

/// What a press publishes: the numbers that stood on the page.
#[derive(Deserialize)]
struct Harmless {
    #[serde(default)]
    numbers: String,
}

async fn publish(
    officer: Officer<Moderate>,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    wake: web::Data<Wake>,
    Form(form): Form<Harmless>,
) -> Result<HttpResponse> {
    officer.demand_open()?;
    let (tenant, now, page) = (officer.tenant(), clock.now(), officer.page());
    let mut count = 0;
    for number in form.numbers.split_whitespace().take(PAGE_ROWS) {
        let Ok(number) = crate::triage::parsed(&officer, number) else { continue };
        let done = database.tenant(tenant, async |conn| publish_unflagged(conn, &officer, now, &number).await).await;
        match done {
            Ok(is_done) => count += i64::from(is_done),
            // Somebody else moved it, or it is not theirs any more: it stays in the list.
            Err(Error::Conflict | Error::NotFound) => {}
            Err(error) => return Err(error),
        }
    }
    wake.up(tenant);
    Ok(server::done(&page.url_here("/desk/moderation"), page.t1("moderation-published", "count", count)))
}

fn officer_number(officer: &Officer<Moderate>, complaint: &Complaint) -> String {
    let number: Number = complaint.number(&officer.administration().code);
    number.to_string()
}

fn address(here: &str, moderation: &str, after: &str) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    for (name, value) in [("moderation", moderation), ("after", after)] {
        if !value.is_empty() {
            query.append_pair(name, value);
        }
    }
    format!("{here}?{}", query.finish())
}

fn cursor_of(text: &str) -> Option<(i16, Timestamp, Uuid)> {
    let mut parts = text.split('_');
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

/// The name and the tone of what was decided.
pub(super) fn state_words(lang: Lang, moderation: Moderation) -> (String, &'static str) {
    let (key, tone) = match moderation {
        Moderation::Pending => ("moderation-pending", "amber"),
        Moderation::Clean => ("moderation-clean", "green"),
        Moderation::Redacted => ("moderation-redacted", "blue"),
        Moderation::Hidden => ("moderation-hidden", "grey"),
    };
    (ui::text(lang, key), tone)
}

/// Where the count of what is listed stands among all counts.
fn position(listed: Listed) -> usize {
    match listed {
        Listed::Decided(moderation) => Moderation::ALL.iter().position(|each| *each == moderation).unwrap_or_default(),
        Listed::Asked => Moderation::ALL.len(),
    }
}

fn choices(page: &Page, counts: &[i64], chosen: &str) -> Vec<Choice> {
    let chosen = if chosen.is_empty() { Moderation::Pending.as_str() } else { chosen };
    let states = Moderation::ALL.map(|each| (each.as_str(), state_words(page.lang, each).0));
    let all = states.into_iter().chain([("asked", page.t("moderation-asked"))]);
    let labelled = all.zip(counts).map(|((value, name), count)| {
        Choice::new(value, page.t2("moderation-filter-count", "name", name, "count", *count)).select(chosen)
    });
    labelled.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_place_in_the_list_is_read_back() {
        let (at, id): (Timestamp, Uuid) = (Timestamp::UNIX_EPOCH, Uuid::nil());
        assert_eq!(cursor_of(&format!("0_{at}_{id}")), Some((0, at, id)));
        for wrong in ["", "0", "x_y_z", "0_2026-11-24T09:00:00Z"] {
            assert_eq!(cursor_of(wrong), None, "{wrong}");
        }
    }
}
