//! The worklist: what is due first stands first. Filters and the place in the list are in the address.

use crate::announce::KIND;
use crate::category::{self, Category};
use crate::complaint::{CONTESTED, Move, State};
use crate::permission::{Enter, Read};
use crate::schema::{complaint, event};
use crate::store::{Complaint, people_in};
use crate::trial;
use crate::words;
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::{Conn, Database, TenantId};
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use identity::Officer;
use jiff::civil::Date;
use jiff_diesel::ToDiesel as _;
use search::{Index, Query, Scope};
use serde::{Deserialize, Serialize};
use server::{Error, Result};
use std::collections::HashMap;
use territory::Atlas;
use ui::{Choice, Cursor, Page};
use uuid::Uuid;

const PAGE_ROWS: usize = 50;
/// What a search may find; more is too much to look through.
const FOUND: usize = 500;

/// A longer query, of a search for a whole text say, is not remembered beside fifty links.
const QUERY_BYTES: usize = 500;

/// The filters, as they stand in the address. Empty: not filtered.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
pub(crate) struct Filters {
    /// `open` (the default), `all`, or one of the states.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    state: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    category: String,
    /// `me`, `nobody`, or empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    assignee: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    late: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    q: String,
    /// The last row of the page before: `2026-12-01.<id>`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    after: String,
}

struct Row {
    number: String,
    href: String,
    received: String,
    category: String,
    place: String,
    state: (String, &'static str),
    due: String,
    /// "2 days late", "in 5 days": empty when no answer is owed.
    due_in: String,
    is_late: bool,
    /// No day counts for it.
    is_trial: bool,
    /// How often its author reminded the administration, in words; empty for never.
    reminded: String,
    assignee: String,
}

#[derive(Template)]
#[template(path = "worklist.html")]
struct WorklistPage {
    page: Page,
    filters: Filters,
    states: Vec<Choice>,
    categories: Vec<Choice>,
    assignees: Vec<Choice>,
    heads: Vec<String>,
    rows: Vec<Row>,
    total: i64,
    cursor: Cursor,
    is_filtered: bool,
    here: String,
    /// Whether the reader may write down what somebody says.
    may_enter: bool,
}

pub(crate) async fn get(
    officer: Officer<Read>,
    database: web::Data<Database>,
    atlas: web::Data<Atlas>,
    clock: web::Data<Clock>,
    index: web::Data<Index>,
    web::Query(mut filters): web::Query<Filters>,
) -> Result<HttpResponse> {
    // PostgreSQL's text knows no NUL; no state and no subject has one.
    filters.state.retain(|letter| letter != '\0');
    filters.category.retain(|letter| letter != '\0');
    let tenant = officer.tenant();
    let lang = officer.lang();
    let today = calendar::local_date(clock.now());
    let found = match filters.q.trim() {
        "" => None,
        text => Some(found_by(&index, tenant, text).await?),
    };
    let (me, scope) = (officer.id(), officer.units::<Read>());
    let read = database.tenant(tenant, async |conn| {
        // Who may read in some units only: what somebody there is in charge of.
        let people = people_in(conn, tenant, &scope).await?;
        let shown = || match &people {
            Some(people) => filtered(tenant, me, today, &filters, found.as_deref())
                .filter(complaint::assignee_id.eq_any(people.clone())),
            None => filtered(tenant, me, today, &filters, found.as_deref()),
        };
        let total = shown().count().get_result::<i64>(conn).await?;
        let rows = list(conn, shown(), &filters).await?;
        let categories = category::list_open(conn, tenant).await?;
        let in_charge: Vec<Uuid> = rows.iter().filter_map(|complaint: &Complaint| complaint.assignee_id).collect();
        // Also of those who work here no more: what they left is seen to be theirs.
        let names = identity::list_names(conn, tenant, &in_charge).await?;
        let reminders = count_reminders(conn, tenant, &rows).await?;
        Ok::<_, Error>((total, rows, categories, names, reminders))
    });
    let (total, mut complaints, categories, names, reminders): Listed = read.await?;

    let page = officer.page();
    let here = page.url_here("/desk/complaints");
    let more = complaints.len() > PAGE_ROWS;
    complaints.truncate(PAGE_ROWS);
    let next = complaints
        .last()
        .filter(|_| more)
        .map(|last| Filters { after: format!("{}.{}", last.due_on, last.id), ..filters.clone() }.address(&here));
    let previous =
        (!filters.after.is_empty()).then(|| Filters { after: String::new(), ..filters.clone() }.address(&here));
    let from = filters.query();
    let rows = complaints
        .iter()
        .map(|complaint| {
            let number = complaint.number(&officer.administration().code).to_string();
            let subject = categories.iter().find(|subject| subject.code == complaint.category_code);
            let is_trial = complaint.is_trial();
            let is_open = State::OPEN.contains(&complaint.state) && !is_trial;
            let days = today.until(complaint.due_on).map_or(0, |span| i64::from(span.get_days()));
            Row {
                href: from_list(&format!("{here}/{number}"), &from),
                number,
                received: words::date(lang, calendar::local_date(complaint.received_at)),
                category: subject
                    .map_or(complaint.category_code.clone(), |subject| subject.names.in_lang(lang).to_owned()),
                // The closest territory says enough in a list; the whole path is on the complaint's own page.
                place: atlas
                    .get(&complaint.territory_code)
                    .map_or_else(String::new, |place| place.names.in_lang(lang.code()).to_owned()),
                state: words::state(lang, complaint.state, complaint.cycle),
                due: if is_trial { String::new() } else { words::date(lang, complaint.due_on) },
                is_trial,
                due_in: if is_open { due_in(&page, days) } else { String::new() },
                is_late: is_open && days < 0,
                reminded: match reminders.get(&complaint.id).filter(|_| is_open) {
                    Some(count) => page.t1("author-reminders", "count", *count),
                    None => String::new(),
                },
                assignee: complaint.assignee_id.and_then(|id| names.get(&id).cloned()).unwrap_or_default(),
            }
        })
        .collect();
    let template = WorklistPage {
        states: state_choices(&page, if filters.state.is_empty() && found.is_some() { "all" } else { &filters.state }),
        categories: category::choices(&categories, lang, &filters.category),
        assignees: [("me", "desk-me"), ("nobody", "desk-nobody")]
            .map(|(who, key)| Choice::new(who, page.t(key)).select(&filters.assignee))
            .to_vec(),
        // What the list is sorted by stands where also a narrow screen shows it.
        heads: [
            "desk-number",
            "desk-due",
            "desk-state",
            "desk-category",
            "desk-place",
            "desk-received",
            "desk-assignee",
        ]
        .map(|key| page.t(key))
        .to_vec(),
        rows,
        total,
        cursor: Cursor { previous, next },
        is_filtered: !from.is_empty(),
        may_enter: officer.may::<Enter>(),
        here,
        filters,
        page,
    };
    server::page(&template)
}

/// What the page shows: how many there are, its rows, the subjects, the names of who is in charge, and how often each author
/// reminded the administration.
type Listed = (i64, Vec<Complaint>, Vec<Category>, HashMap<Uuid, String>, HashMap<Uuid, i64>);

/// How often the authors of these complaints reminded the administration; those that never did are left out.
async fn count_reminders(
    conn: &mut Conn,
    tenant: TenantId,
    complaints: &[Complaint],
) -> QueryResult<HashMap<Uuid, i64>> {
    let ids: Vec<Uuid> = complaints.iter().map(|complaint| complaint.id).collect();
    let counted: Vec<(Uuid, i64)> = event::table
        .filter(event::tenant_id.eq(tenant))
        .filter(event::complaint_id.eq_any(&ids))
        .filter(event::kind.eq(Move::Remind.event()))
        .group_by(event::complaint_id)
        .select((event::complaint_id, diesel::dsl::count_star()))
        .load(conn)
        .await?;
    Ok(counted.into_iter().collect())
}

/// What the index finds among the officers' documents of this administration.
async fn found_by(index: &Index, tenant: TenantId, text: &str) -> Result<Vec<Uuid>> {
    let scope = Scope::Administration(tenant);
    let query = Query { scope, kinds: &[KIND], text, limit: FOUND, offset: 0 };
    let found = index.query(&query).await.map_err(Error::internal)?;
    Ok(found.hits.into_iter().map(|hit| hit.id).collect())
}

type Filtered<'a> = complaint::BoxedQuery<'a, Pg>;

fn filtered<'a>(tenant: TenantId, me: Uuid, today: Date, filters: &'a Filters, found: Option<&[Uuid]>) -> Filtered<'a> {
    let present = complaint::table.filter(complaint::tenant_id.eq(tenant)).filter(complaint::trial.ne(trial::OVER));
    let mut query = present.into_boxed();
    query = match filters.state.as_str() {
        // Who searches means all of them.
        "" if found.is_some() => query,
        "" | "open" => query.filter(complaint::state.eq_any(State::OPEN.map(State::as_str))),
        "closed" => {
            query.filter(complaint::state.eq_any([State::ClosedResolved, State::ClosedUnresolved].map(State::as_str)))
        }
        "all" => query,
        "submitted" => query.filter(complaint::state.eq(State::Submitted.as_str())).filter(complaint::cycle.eq(1)),
        CONTESTED => query.filter(complaint::state.eq(State::Submitted.as_str())).filter(complaint::cycle.gt(1)),
        state => query.filter(complaint::state.eq(state)),
    };
    if !filters.category.is_empty() {
        query = query.filter(complaint::category_code.eq(&filters.category));
    }
    query = match filters.assignee.as_str() {
        "me" => query.filter(complaint::assignee_id.eq(me)),
        "nobody" => query.filter(complaint::assignee_id.is_null()),
        _ => query,
    };
    if !filters.late.is_empty() {
        let is_open = complaint::state.eq_any(State::OPEN.map(State::as_str));
        let is_owed = complaint::trial.eq(trial::NONE);
        query = query.filter(is_open).filter(is_owed).filter(complaint::due_on.lt(today.to_diesel()));
    }
    match found {
        Some(found) => query.filter(complaint::id.eq_any(found.to_vec())),
        None => query,
    }
}

async fn list(conn: &mut Conn, mut query: Filtered<'_>, filters: &Filters) -> QueryResult<Vec<Complaint>> {
    if let Some((due_on, id)) = cursor_of(&filters.after) {
        let due_on = due_on.to_diesel();
        query = query.filter(complaint::due_on.gt(due_on).or(complaint::due_on.eq(due_on).and(complaint::id.gt(id))));
    }
    query
        .order((complaint::due_on, complaint::id))
        .limit((PAGE_ROWS + 1) as i64)
        .select(Complaint::as_select())
        .load(conn)
        .await
}

fn cursor_of(text: &str) -> Option<(Date, Uuid)> {
    let (date, id) = text.split_once('.')?;
    Some((date.parse().ok()?, id.parse().ok()?))
}

impl Filters {
    /// What follows the `?` of the list's address; empty when nothing is filtered.
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
}

/// The address of a complaint that remembers the list's query that it was found with.
pub(super) fn from_list(item: &str, query: &str) -> String {
    if query.is_empty() || query.len() > QUERY_BYTES {
        return item.to_owned();
    }
    let query: String = url::form_urlencoded::byte_serialize(query.as_bytes()).collect();
    format!("{item}?from={query}")
}

fn state_choices(page: &Page, chosen: &str) -> Vec<Choice> {
    let chosen = if chosen.is_empty() { "open" } else { chosen };
    [
        ("open", "desk-open-states"),
        ("submitted", "state-received"),
        (CONTESTED, "state-contested"),
        ("assigned", "state-assigned"),
        ("answered", "state-answered"),
        ("closed", "state-closed"),
        ("all", "desk-all-states"),
    ]
    .map(|(value, key)| Choice::new(value, page.t(key)).select(chosen))
    .to_vec()
}

fn due_in(page: &Page, days: i64) -> String {
    match days {
        0 => page.t("due-today"),
        days if days < 0 => page.t1("due-late-days", "days", -days),
        days => page.t1("due-days", "days", days),
    }
}
