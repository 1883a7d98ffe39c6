//! The transfers of an administration: what it is asked to take, what it asks others to take, and which rules of competence
//! brought it what was not its own.

use super::desk::name_of;
use super::may_take_in;
use super::misrouted::{Misrouted, misrouted};
use super::store::{Incoming, Transfer, state};
use crate::clock;
use crate::number::Number;
use crate::permission::Assign;
use crate::schema::{complaint, incoming, transfer};
use crate::words;
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::{Conn, Database, TenantId};
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use identity::{Directory, Officer};
use jiff::ToSpan as _;
use jiff::civil::Date;
use serde::Deserialize;
use server::{Error, Result};
use territory::Atlas;
use ui::{Choice, Cursor, Page};
use uuid::Uuid;

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/transfers").get(get));
}

const PAGE_ROWS: usize = 25;

/// The filters, as they stand in the address.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
struct Filters {
    /// `out`: what others are asked to take; else what is asked here.
    side: String,
    /// `all`: also what is decided.
    state: String,
    /// The last one of the page before.
    after: Option<Uuid>,
}

impl Filters {
    fn is_out(&self) -> bool {
        self.side == "out"
    }

    fn is_all(&self) -> bool {
        self.state == "all"
    }

    fn address(&self, here: &str, after: Option<Uuid>) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        if self.is_out() {
            query.append_pair("side", "out");
        }
        if self.is_all() {
            query.append_pair("state", "all");
        }
        if let Some(after) = after {
            query.append_pair("after", &after.to_string());
        }
        match query.finish() {
            query if query.is_empty() => here.to_owned(),
            query => format!("{here}?{query}"),
        }
    }
}

struct Row {
    id: Uuid,
    number: String,
    href: String,
    /// Who asks, or who is asked.
    other: String,
    /// What it is about; of what is asked here.
    subject: String,
    /// Where it is; of what is asked here.
    place: String,
    state: (String, &'static str),
    /// Until when to say yes or no.
    answer_by: String,
    /// "2 days late", "in 3 days"; empty when it is decided.
    due_in: String,
    is_late: bool,
}

#[derive(Template)]
#[template(path = "transfers.html")]
struct TransfersPage {
    page: Page,
    here: String,
    sides: Vec<Choice>,
    states: Vec<Choice>,
    is_out: bool,
    is_all: bool,
    /// The list with what is decided, too.
    all: String,
    heads: Vec<String>,
    rows: Vec<Row>,
    total: i64,
    cursor: Cursor,
    /// Rule, how many came by it, how many were passed on.
    misrouted: Vec<(String, i64, i64)>,
    misrouted_heads: Vec<String>,
}

async fn get(
    officer: Officer<Assign>,
    database: web::Data<Database>,
    directory: web::Data<Directory>,
    atlas: web::Data<Atlas>,
    clock: web::Data<Clock>,
    web::Query(filters): web::Query<Filters>,
) -> Result<HttpResponse> {
    let (tenant, page) = (officer.tenant(), officer.page());
    let today = calendar::local_date(clock.now());
    let since = today.saturating_sub(1.year());
    let here = page.url_here("/desk/transfers");
    let read = database.tenant(tenant, async |conn| {
        let misled = misrouted(conn, tenant, since, today).await?;
        let (asked, passed, total) = if filters.is_out() {
            let (passed, total) = list_out(conn, tenant, filters.is_all(), filters.after, PAGE_ROWS).await?;
            (Vec::new(), passed, total)
        } else if may_take_in(&officer) {
            let (asked, total) = list_in(conn, tenant, filters.is_all(), filters.after, PAGE_ROWS).await?;
            (asked, Vec::new(), total)
        } else {
            (Vec::new(), Vec::new(), 0)
        };
        Ok::<_, Error>((misled, asked, passed, total))
    });
    let (misled, mut asked, mut passed, total): (Vec<Misrouted>, Vec<Incoming>, Vec<Passed>, i64) = read.await?;
    let is_more = asked.len() > PAGE_ROWS || passed.len() > PAGE_ROWS;
    asked.truncate(PAGE_ROWS);
    passed.truncate(PAGE_ROWS);
    let mut rows = Vec::with_capacity(asked.len() + passed.len());
    for one in &asked {
        let other = name_of(&directory, one.origin(), &page).await?;
        rows.push(row_in(&page, &atlas, &here, today, one, other));
    }
    let code = &officer.administration().code;
    for (one, year, serial) in &passed {
        let other = name_of(&directory, one.target(), &page).await?;
        let number = Number { year: *year, tenant: code.clone(), serial: *serial }.to_string();
        rows.push(row_out(&page, today, one, number, other));
    }
    let last = rows.last().map(|row| row.id);
    let (is_out, is_all) = (filters.is_out(), filters.is_all());
    let chosen = |value: &'static str, is_chosen: bool, key: &str| Choice {
        selected: is_chosen,
        ..Choice::new(value, page.t(key))
    };
    let other_head = if is_out { "transfers-target" } else { "transfers-origin" };
    let heads = ["desk-number", "transfers-answer-by", "desk-state", other_head, "desk-category", "desk-place"];
    let template = TransfersPage {
        cursor: Cursor {
            previous: filters.after.map(|_| filters.address(&here, None)),
            next: last.filter(|_| is_more).map(|last| filters.address(&here, Some(last))),
        },
        sides: vec![chosen("in", !is_out, "transfers-in"), chosen("out", is_out, "transfers-out")],
        states: vec![chosen("waiting", !is_all, "transfers-waiting"), chosen("all", is_all, "transfers-all")],
        heads: heads.iter().take(if is_out { 4 } else { 6 }).map(|key| page.t(key)).collect(),
        misrouted: misled
            .into_iter()
            .map(|misled| (misled.rule.in_lang(page.lang).to_owned(), misled.received, misled.moved))
            .collect(),
        misrouted_heads: ["transfers-rule", "transfers-received", "transfers-moved"].map(|key| page.t(key)).to_vec(),
        all: Filters { state: "all".to_owned(), after: None, ..filters.clone() }.address(&here, None),
        is_out,
        is_all,
        rows,
        total,
        here,
        page,
    };
    server::page(&template)
}

/// What is asked here: what waits, due first; or everything, the latest first.
pub(super) async fn list_in(
    conn: &mut Conn,
    tenant: TenantId,
    is_all: bool,
    after: Option<Uuid>,
    most: usize,
) -> QueryResult<(Vec<Incoming>, i64)> {
    let shown = || {
        let query = incoming::table.filter(incoming::tenant_id.eq(tenant)).into_boxed::<Pg>();
        if is_all { query } else { query.filter(incoming::state.eq(state::PROPOSED)) }
    };
    let total: i64 = shown().count().get_result(conn).await?;
    let mut query = shown();
    query = match (after, is_all) {
        (Some(after), true) => query.filter(incoming::transfer_id.lt(after)),
        (Some(after), false) => query.filter(incoming::transfer_id.gt(after)),
        (None, _) => query,
    };
    query = if is_all { query.order(incoming::transfer_id.desc()) } else { query.order(incoming::transfer_id.asc()) };
    let rows = query.limit(one_more(most)).select(Incoming::as_select()).load(conn).await?;
    Ok((rows, total))
}

/// So that one sees whether there are more.
fn one_more(most: usize) -> i64 {
    i64::try_from(most).unwrap_or(i64::MAX).saturating_add(1)
}

/// With the number of its complaint: year and serial.
type Passed = (Transfer, i16, i32);

/// What others are asked to take, in the same order.
async fn list_out(
    conn: &mut Conn,
    tenant: TenantId,
    is_all: bool,
    after: Option<Uuid>,
    most: usize,
) -> QueryResult<(Vec<Passed>, i64)> {
    let shown = || {
        let query = transfer::table
            .inner_join(
                complaint::table
                    .on(complaint::tenant_id.eq(transfer::tenant_id).and(complaint::id.eq(transfer::complaint_id))),
            )
            .filter(transfer::tenant_id.eq(tenant))
            .into_boxed::<Pg>();
        if is_all { query } else { query.filter(transfer::state.eq_any(state::OPEN)) }
    };
    let total: i64 = shown().count().get_result(conn).await?;
    let mut query = shown();
    query = match (after, is_all) {
        (Some(after), true) => query.filter(transfer::id.lt(after)),
        (Some(after), false) => query.filter(transfer::id.gt(after)),
        (None, _) => query,
    };
    query = if is_all { query.order(transfer::id.desc()) } else { query.order(transfer::id.asc()) };
    let rows = query
        .limit(one_more(most))
        .select((Transfer::as_select(), complaint::year, complaint::serial))
        .load(conn)
        .await?;
    Ok((rows, total))
}

fn row_in(page: &Page, atlas: &Atlas, here: &str, today: Date, one: &Incoming, other: String) -> Row {
    let (due_in, is_late) = due_in(page, one.is_waiting(), today, one.answer_by);
    Row {
        id: one.transfer_id,
        number: one.number.clone(),
        href: format!("{here}/{}", one.transfer_id),
        other,
        subject: one.subject().in_lang(page.lang).to_owned(),
        // The closest territory says enough in a list, as in the worklist.
        place: atlas
            .get(&one.territory_code)
            .map_or_else(String::new, |place| place.names.in_lang(page.lang.code()).to_owned()),
        state: tag(page, &one.state),
        answer_by: words::date(page.lang, one.answer_by),
        due_in,
        is_late,
    }
}

fn row_out(page: &Page, today: Date, one: &Transfer, number: String, other: String) -> Row {
    let (due_in, is_late) = due_in(page, one.state == state::PROPOSED, today, one.answer_by);
    Row {
        id: one.id,
        href: page.url_here(&format!("/desk/complaints/{number}/transfer")),
        number,
        other,
        subject: String::new(),
        place: String::new(),
        state: tag(page, &one.state),
        answer_by: words::date(page.lang, one.answer_by),
        due_in,
        is_late,
    }
}

/// How long there still is to say yes or no.
fn due_in(page: &Page, is_waiting: bool, today: Date, answer_by: Date) -> (String, bool) {
    if !is_waiting {
        return (String::new(), false);
    }
    let days = clock::working_days_until(today, answer_by);
    match days {
        0 => (page.t("due-today"), false),
        days if days < 0 => (page.t1("transfers-late", "days", -days), true),
        days => (page.t1("transfers-due", "days", days), false),
    }
}

/// The name and the tone of a transfer's state.
pub(super) fn tag(page: &Page, word: &str) -> (String, &'static str) {
    let (key, tone) = match word {
        state::PROPOSED => ("transfer-state-proposed", "blue"),
        state::ARBITRATION => ("transfer-state-arbitration", "amber"),
        state::CLAIMED | state::ACCEPTING => ("transfer-state-taking", "amber"),
        state::ACCEPTED => ("transfer-state-accepted", "green"),
        state::REFUSED => ("transfer-state-refused", "red"),
        _ => ("transfer-state-withdrawn", "grey"),
    };
    (page.t(key), tone)
}
