//! The desk's page of deadlines: what is late and what will be, what nobody is in charge of first. As the warnings say it, so that
//! page and messages agree.

use super::{LATE, Which, share};
use crate::complaint::State;
use crate::number::Number;
use crate::permission::Read;
use crate::store::people_in;
use crate::trial::NONE;
use crate::words;
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::{Conn, Database, TenantId};
use diesel::prelude::*;
use diesel::sql_types::{Array, BigInt, Bool, Date as SqlDate, Integer, Nullable, SmallInt, Text, Uuid as SqlUuid};
use diesel_async::RunQueryDsl;
use identity::{Officer, Scope};
use jiff::civil::Date;
use jiff_diesel::ToDiesel as _;
use serde::{Deserialize, Serialize};
use server::{Error, Result};
use std::collections::HashMap;
use ui::{Choice, Cursor, Page};
use uuid::Uuid;

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/deadlines").get(get));
}

const PAGE_ROWS: usize = 50;

/// What is shown in which order of a delay: the passed one first.
const BANDS: [i16; 5] = [LATE, 100, 90, 75, 50];

/// The filters, as they stand in the address. Empty: not filtered.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
struct Filters {
    #[serde(default, skip_serializing_if = "String::is_empty")]
    clock: String,
    /// One of [`BANDS`].
    #[serde(default, skip_serializing_if = "String::is_empty")]
    share: String,
    /// `nobody`, or empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    assignee: String,
    /// The last row of the page before.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    after: String,
}

/// How many of a clock are that far.
struct Count {
    clock: String,
    /// For each of [`BANDS`]: how many, and the list of these; no list for none.
    bands: Vec<(i64, String)>,
}

struct Row {
    number: String,
    href: String,
    clock: String,
    share: (String, &'static str),
    due: String,
    state: (String, &'static str),
    assignee: String,
}

#[derive(Template)]
#[template(path = "deadlines.html")]
struct DeadlinesPage {
    page: Page,
    here: String,
    count_heads: Vec<String>,
    counts: Vec<Count>,
    nobody: i64,
    clocks: Vec<Choice>,
    shares: Vec<Choice>,
    assignees: Vec<Choice>,
    heads: Vec<String>,
    rows: Vec<Row>,
    total: i64,
    cursor: Cursor,
    filters_set: usize,
}

async fn get(
    officer: Officer<Read>,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    web::Query(filters): web::Query<Filters>,
) -> Result<HttpResponse> {
    let (tenant, scope) = (officer.tenant(), officer.units::<Read>());
    let today = calendar::local_date(clock.now());
    let read = database.tenant(tenant, async |conn| {
        let people = people_in(conn, tenant, &scope).await?;
        let units = match &scope {
            Scope::Whole => None,
            Scope::Units(units) => Some(units.iter().copied().collect()),
        };
        let seen = Seen { tenant, today, units, people };
        let counted = seen.count(conn).await?;
        let found = seen.list(conn, &filters).await?;
        let in_charge: Vec<Uuid> = found.iter().filter_map(|row| row.assignee_id).collect();
        let names = identity::list_names(conn, tenant, &in_charge).await?;
        Ok::<_, Error>((counted, found, names))
    });
    let (counted, mut found, names): (Vec<Counted>, Vec<Found>, HashMap<Uuid, String>) = read.await?;
    let page = officer.page();
    let here = page.url_here("/desk/deadlines");
    let is_more = found.len() > PAGE_ROWS;
    found.truncate(PAGE_ROWS);
    let last = found.as_slice().last().filter(|_| is_more);
    let next = last.map(|last| Filters { after: last.place(), ..filters.clone() }.address(&here));
    let first = Filters { after: String::new(), ..filters.clone() };
    let previous = (!filters.after.is_empty()).then(|| first.address(&here));
    let template = DeadlinesPage {
        count_heads: [page.t("deadline-clock")].into_iter().chain(BANDS.map(|band| share(page.lang, band))).collect(),
        counts: Which::ALL.into_iter().map(|which| counts_of(&page, &here, which, &counted)).collect(),
        nobody: counted.iter().map(|counted| counted.nobody).sum(),
        clocks: Which::ALL
            .map(|which| Choice::new(which.as_str(), page.t(which.key())).select(&filters.clock))
            .to_vec(),
        shares: BANDS.map(|band| Choice::new(band.to_string(), share(page.lang, band)).select(&filters.share)).to_vec(),
        assignees: vec![Choice::new("nobody", page.t("desk-nobody")).select(&filters.assignee)],
        heads: ["desk-number", "deadline-clock", "deadline-used", "deadline-answer-due", "desk-state", "desk-assignee"]
            .map(|key| page.t(key))
            .to_vec(),
        rows: found.iter().map(|found| row(&page, &officer.administration().code, found, &names)).collect(),
        total: first.counted(&counted),
        cursor: Cursor { previous, next },
        filters_set: server::count_set(&[&first.clock, &first.share, &first.assignee]),
        here,
        page,
    };
    server::page(&template)
}

fn counts_of(page: &Page, here: &str, which: Which, counted: &[Counted]) -> Count {
    let band = |band: i16| {
        let of = |counted: &&Counted| counted.clock == which.as_str() && counted.percent == band;
        let count = counted.iter().find(of).map_or(0, |counted| counted.count);
        let filters = Filters { clock: which.as_str().into(), share: band.to_string(), ..Filters::default() };
        (count, if count > 0 { filters.address(here) } else { String::new() })
    };
    Count { clock: page.t(which.key()), bands: BANDS.map(band).to_vec() }
}

fn row(page: &Page, tenant_code: &str, found: &Found, names: &HashMap<Uuid, String>) -> Row {
    let number = Number { year: found.year, tenant: tenant_code.to_owned(), serial: found.serial }.to_string();
    let state = found.state.parse().unwrap_or(State::Submitted);
    let tone = if found.percent >= 100 { "red" } else { "amber" };
    Row {
        href: page.url_here(&format!("/desk/complaints/{number}")),
        number,
        clock: Which::of(&found.clock).map(|which| page.t(which.key())).unwrap_or_default(),
        share: (share(page.lang, found.percent), tone),
        due: words::date(page.lang, found.due_on.to_jiff()),
        state: words::state(page.lang, state, found.cycle),
        assignee: found.assignee_id.and_then(|id| names.get(&id).cloned()).unwrap_or_default(),
    }
}

impl Filters {
    fn query(&self) -> String {
        let pairs = serde_json::to_value(self).unwrap_or_default();
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        for (name, value) in pairs.as_object().into_iter().flatten() {
            query.append_pair(name, value.as_str().unwrap_or_default());
        }
        query.finish()
    }

    fn address(&self, here: &str) -> String {
        format!("{here}?{}", self.query())
    }

    /// Only these clocks; none: all.
    fn which(&self) -> Option<Which> {
        Which::of(&self.clock)
    }

    /// Only this band; none: all.
    fn band(&self) -> Option<i16> {
        self.share.parse().ok().filter(|band| BANDS.contains(band))
    }

    fn is_nobody(&self) -> bool {
        self.assignee == "nobody"
    }

    /// How many rows these filters leave of what was counted.
    fn counted(&self, counted: &[Counted]) -> i64 {
        let is_meant = |one: &&Counted| {
            self.which().is_none_or(|which| which.as_str() == one.clock)
                && self.band().is_none_or(|band| band == one.percent)
        };
        let count = |one: &Counted| if self.is_nobody() { one.nobody } else { one.count };
        counted.iter().filter(is_meant).map(count).sum()
    }
}

/// What a reader may see of which administration.
struct Seen {
    tenant: TenantId,
    today: Date,
    /// None: all of them.
    units: Option<Vec<Uuid>>,
    people: Option<Vec<Uuid>>,
}

/// What runs and was warned of, once for each clock. Whatever has run out is late, before a run says so.
const RUNNING: &str = "\
WITH mark AS (
    SELECT complaint_id, cycle, clock, percent FROM complaints.warning WHERE tenant_id = $1
    UNION ALL
    SELECT id, cycle, 'reply', 101::smallint FROM complaints.complaint
    WHERE tenant_id = $1 AND state = ANY ($3) AND trial = $4 AND due_on < $2
), running AS (
    SELECT complaint.id, mark.clock, complaint.year, complaint.serial, complaint.state, complaint.cycle, complaint.due_on,
        complaint.assignee_id, complaint.assignee_id IS NULL AND complaint.unit_id IS NULL AS is_nobodys,
        max(mark.percent)::smallint AS percent
    FROM mark
    JOIN complaints.complaint AS complaint
        ON complaint.tenant_id = $1 AND complaint.id = mark.complaint_id AND complaint.cycle = mark.cycle
    WHERE complaint.state = ANY ($3) AND complaint.trial = $4
        AND (mark.clock <> 'routing' OR (complaint.state = 'submitted' AND complaint.cycle = 1))
        AND ($5 IS NULL OR complaint.unit_id = ANY ($5) OR complaint.assignee_id = ANY ($6))
    GROUP BY complaint.tenant_id, complaint.id, mark.clock
)";

#[derive(QueryableByName)]
struct Counted {
    #[diesel(sql_type = Text)]
    clock: String,
    #[diesel(sql_type = SmallInt)]
    percent: i16,
    #[diesel(sql_type = BigInt)]
    count: i64,
    #[diesel(sql_type = BigInt)]
    nobody: i64,
}

#[derive(QueryableByName)]
struct Found {
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
    #[diesel(sql_type = Text)]
    clock: String,
    #[diesel(sql_type = SmallInt)]
    year: i16,
    #[diesel(sql_type = Integer)]
    serial: i32,
    #[diesel(sql_type = Text)]
    state: String,
    #[diesel(sql_type = SmallInt)]
    cycle: i16,
    #[diesel(sql_type = SqlDate)]
    due_on: jiff_diesel::Date,
    #[diesel(sql_type = Nullable<SqlUuid>)]
    assignee_id: Option<Uuid>,
    #[diesel(sql_type = Bool)]
    is_nobodys: bool,
    #[diesel(sql_type = SmallInt)]
    percent: i16,
}

impl Found {
    /// Its place in the list, for the address.
    fn place(&self) -> String {
        let Self { is_nobodys, percent, id, clock, .. } = self;
        format!("{is_nobodys}.{percent}.{}.{id}.{clock}", self.due_on.to_jiff())
    }
}

/// A place as the address says it.
fn place(text: &str) -> Option<(bool, i16, Date, Uuid, Which)> {
    let mut parts = text.split('.');
    let mut part = || parts.next();
    Some((
        part()?.parse().ok()?,
        part()?.parse().ok()?,
        part()?.parse().ok()?,
        part()?.parse().ok()?,
        Which::of(part()?)?,
    ))
}

impl Seen {
    async fn count(&self, conn: &mut Conn) -> QueryResult<Vec<Counted>> {
        let query = format!(
            "{RUNNING}
             SELECT clock, percent, count(*) AS count, count(*) FILTER (WHERE is_nobodys) AS nobody
             FROM running GROUP BY clock, percent"
        );
        diesel::sql_query(query)
            .bind::<SqlUuid, _>(self.tenant)
            .bind::<SqlDate, _>(self.today.to_diesel())
            .bind::<Array<Text>, _>(State::OPEN.map(State::as_str).to_vec())
            .bind::<Text, _>(NONE)
            .bind::<Nullable<Array<SqlUuid>>, _>(&self.units)
            .bind::<Nullable<Array<SqlUuid>>, _>(&self.people)
            .load(conn)
            .await
    }

    /// One row more than a page has.
    async fn list(&self, conn: &mut Conn, filters: &Filters) -> QueryResult<Vec<Found>> {
        let query = format!(
            "{RUNNING}
             SELECT id, clock, year, serial, state, cycle, due_on, assignee_id, is_nobodys, percent
             FROM running
             WHERE ($7 IS NULL OR clock = $7) AND ($8 IS NULL OR percent = $8) AND (NOT $9 OR is_nobodys)
                 AND ($10 IS NULL OR (NOT is_nobodys, -percent, due_on, id, clock) > (NOT $10, -$11, $12, $13, $14))
             ORDER BY NOT is_nobodys, -percent, due_on, id, clock
             LIMIT $15"
        );
        let after = place(&filters.after);
        diesel::sql_query(query)
            .bind::<SqlUuid, _>(self.tenant)
            .bind::<SqlDate, _>(self.today.to_diesel())
            .bind::<Array<Text>, _>(State::OPEN.map(State::as_str).to_vec())
            .bind::<Text, _>(NONE)
            .bind::<Nullable<Array<SqlUuid>>, _>(&self.units)
            .bind::<Nullable<Array<SqlUuid>>, _>(&self.people)
            .bind::<Nullable<Text>, _>(filters.which().map(Which::as_str))
            .bind::<Nullable<SmallInt>, _>(filters.band())
            .bind::<Bool, _>(filters.is_nobody())
            .bind::<Nullable<Bool>, _>(after.map(|after| after.0))
            .bind::<Nullable<SmallInt>, _>(after.map(|after| after.1))
            .bind::<Nullable<SqlDate>, _>(after.map(|after| after.2.to_diesel()))
            .bind::<Nullable<SqlUuid>, _>(after.map(|after| after.3))
            .bind::<Nullable<Text>, _>(after.map(|after| after.4.as_str()))
            .bind::<BigInt, _>((PAGE_ROWS + 1) as i64)
            .load(conn)
            .await
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_place_in_the_list_is_read_back() {
        let id = Uuid::from_u128(7);
        let text = format!("true.101.2027-01-25.{id}.reply");
        assert_eq!(place(&text), Some((true, 101, date(2027, 1, 25), id, Which::Reply)));
        for wrong in ["", "true", "1.2.3.4.5", "true.101.2027-01-25..reply"] {
            assert_eq!(place(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn the_number_above_the_list_is_that_of_its_rows() {
        let of = |clock: &str, percent, count, nobody| Counted { clock: clock.into(), percent, count, nobody };
        let counted = [of("reply", LATE, 5, 2), of("reply", 90, 3, 1), of("routing", 90, 4, 4)];
        let filters = |clock: &str, share: &str, assignee: &str| Filters {
            clock: clock.into(),
            share: share.into(),
            assignee: assignee.into(),
            ..Filters::default()
        };
        assert_eq!(filters("", "", "").counted(&counted), 12);
        assert_eq!(filters("reply", "", "").counted(&counted), 8);
        assert_eq!(filters("", "90", "nobody").counted(&counted), 5);
        assert_eq!(filters("target", "7", "").counted(&counted), 0);
    }
}
