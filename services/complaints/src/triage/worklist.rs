//! The worklist: what is due first stands first. Tabs, filters and the place in the list are in the address.

use super::filters::{self, Filters, Looking, PAGE_ROWS};
use super::views::{self, View};
use crate::announce::KIND;
use crate::category::{self, Category};
use crate::complaint::{Kind, Move};
use crate::deadline::routing_missed;
use crate::permission::{Answer, Assign, Enter, Read};
use crate::schema::event;
use crate::store::{Complaint, people_in};
use crate::words;
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::{Conn, Database, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use identity::{Days, Officer, Unit, unit_choices, unit_name};
use search::{Index, Query, Scope};
use server::{Error, Result, own_path};
use std::collections::HashMap;
use territory::Atlas;
use ui::{Choice, Cursor, Link, Page};
use uuid::Uuid;

/// What a search may find; more is too much to look through.
const FOUND: usize = 500;

/// A longer query, of a search for a whole text say, is not remembered beside fifty links.
const QUERY_BYTES: usize = 500;

/// What can be done with several at once, each with the key of its words.
pub(super) const ACTS: [(&str, &str); 5] = [
    ("assign", "queue-bulk-assign"),
    ("acknowledge", "queue-bulk-acknowledge"),
    ("take", "queue-bulk-take"),
    ("merge", "queue-bulk-merge"),
    ("note", "queue-bulk-note"),
];

/// A tab, with how many its list holds.
struct Tab {
    link: Link,
    count: String,
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
    /// That nobody looked at it in time, and by which day; empty for nothing missed.
    routing: String,
    /// No day counts for it.
    is_trial: bool,
    /// How often its author reminded the administration, in words; empty for never.
    reminded: String,
    assignee: String,
    /// The unit in charge; empty for none.
    unit: String,
}

#[derive(Template)]
#[template(path = "worklist.html")]
struct WorklistPage {
    page: Page,
    filters: Filters,
    tabs: Vec<Tab>,
    /// What this reader looks for again and again.
    views: Vec<Link>,
    /// Whether one more may be kept.
    may_keep: bool,
    states: Vec<Choice>,
    categories: Vec<Choice>,
    kinds: Vec<Choice>,
    assignees: Vec<Choice>,
    units: Vec<Choice>,
    places: Vec<Choice>,
    channels: Vec<Choice>,
    heads: Vec<String>,
    rows: Vec<Row>,
    /// What this reader may do with several at once.
    acts: Vec<Choice>,
    /// Whether what others propose is theirs to decide.
    may_transfer: bool,
    total: i64,
    /// When these were received, in words; empty for whenever.
    received: String,
    /// The same list, whenever they were received.
    of_any_day: String,
    cursor: Cursor,
    is_filtered: bool,
    /// The list's query, for the way back and for a view.
    query: String,
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
    days: web::Data<Days>,
    web::Query(filters): web::Query<Filters>,
) -> Result<HttpResponse> {
    let filters = filters.cleaned();
    let tenant = officer.tenant();
    let days = days.of(&database, tenant).await?;
    let found = match filters.q.trim() {
        "" => None,
        text => Some(found_by(&index, tenant, text).await?),
    };
    let is_search = found.is_some();
    let territory = Some(filters.territory.as_str()).filter(|code| !code.is_empty());
    let (me, scope) = (officer.id(), officer.units::<Read>());
    let today = calendar::local_date(clock.now());
    let places = territory.map(|code| filters::within(&atlas, code));
    let tabs = filters::tabs_of(&officer);
    let read = database.tenant(tenant, async |conn| {
        let people = people_in(conn, tenant, &scope).await?;
        let units = identity::list_units(conn, tenant).await?;
        let (scope, found, places) = (scope.clone(), found.clone(), places.clone());
        let looking = Looking { tenant, me, today, scope, people, found, places, units };
        let total = looking.count(conn, &filters).await?;
        let rows = looking.list(conn, &filters).await?;
        let unfiltered = Looking { found: None, places: None, ..looking };
        let mut counts = Vec::new();
        for (tab, _) in &tabs {
            counts.push(unfiltered.count(conn, &Filters::of_tab(tab)).await?);
        }
        let categories = category::list_open(conn, tenant).await?;
        let in_charge: Vec<Uuid> = rows.iter().filter_map(|complaint: &Complaint| complaint.assignee_id).collect();
        // Also of those who work here no more: what they left is seen to be theirs.
        let names = identity::list_names(conn, tenant, &in_charge).await?;
        let reminders = count_reminders(conn, tenant, &rows).await?;
        let units = unfiltered.units;
        let views = views::list(conn, tenant, me).await?;
        Ok::<_, Error>(Listed { total, rows, counts, categories, names, reminders, units, views })
    });
    let mut listed: Listed = read.await?;

    let page = officer.page();
    let here = page.url_here("/desk/complaints");
    let more = listed.rows.len() > PAGE_ROWS;
    listed.rows.truncate(PAGE_ROWS);
    let next = listed
        .rows
        .last()
        .filter(|_| more)
        .map(|last| Filters { after: format!("{}.{}", last.due_on, last.id), ..filters.clone() }.address(&here));
    let previous =
        (!filters.after.is_empty()).then(|| Filters { after: String::new(), ..filters.clone() }.address(&here));
    let from = filters.query();
    let rows = listed.rows.iter().map(|complaint| {
        let routing = match routing_missed(&days, complaint, today)? {
            Some(day) => page.t1("queue-routing-late", "date", words::date(page.lang, day)),
            None => String::new(),
        };
        Ok(Row { routing, ..row(&officer, &page, &atlas, today, &listed, complaint, &from) })
    });
    let rows = rows.collect::<Result<_>>()?;
    let tab = |((tab, key), count): (&(&str, &str), &i64)| {
        let link = Link::new(Filters::of_tab(tab).address(&here), page.t(key));
        let is_here = filters.tab == **tab && (!tab.is_empty() || from.is_empty());
        Tab { link: if is_here { link.current() } else { link }, count: page.count(*count) }
    };
    let tabs: Vec<Tab> = tabs.iter().zip(&listed.counts).map(tab).collect();
    let view = |view: &View| {
        let link = Link::new(Filters::read(&view.query).address(&here), view.name.as_str());
        if view.query == from { link.current() } else { link }
    };
    let states = filters::states(&page, if filters.state.is_empty() && is_search { "all" } else { &filters.state });
    let unit = filters.unit.parse().ok();
    let no_unit = Choice::new("none", page.t("queue-no-unit")).select(&filters.unit);
    let own = officer.administration().territory_code.as_deref();
    let template = WorklistPage {
        tabs,
        views: listed.views.iter().map(view).collect(),
        may_keep: !from.is_empty() && from.len() <= views::MAX_QUERY && listed.views.len() < views::MOST,
        states,
        categories: category::choices(&listed.categories, page.lang, &filters.category),
        kinds: Kind::ALL.map(|kind| Choice::new(kind.as_str(), page.t(kind.key())).select(&filters.kind)).to_vec(),
        assignees: [("me", "desk-me"), ("nobody", "desk-nobody")]
            .map(|(who, key)| Choice::new(who, page.t(key)).select(&filters.assignee))
            .to_vec(),
        units: match unit_choices(page.lang, &listed.units, unit) {
            units if units.is_empty() => units,
            units => [no_unit].into_iter().chain(units).collect(),
        },
        places: filters::places(&atlas, &page, own, &filters.territory),
        channels: filters::channels(&page, &filters.channel),
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
        may_transfer: officer.may::<Assign>(),
        acts: acts(&officer, &page),
        total: listed.total,
        received: filters.received(&page),
        of_any_day: filters.of_any_day().address(&here),
        cursor: Cursor { previous, next },
        is_filtered: !from.is_empty(),
        query: from,
        may_enter: officer.may::<Enter>(),
        here,
        filters,
        page,
    };
    server::page(&template)
}

/// What is shown.
struct Listed {
    total: i64,
    rows: Vec<Complaint>,
    /// Of each tab.
    counts: Vec<i64>,
    categories: Vec<Category>,
    /// Of those who are in charge.
    names: HashMap<Uuid, String>,
    /// How often each author reminded the administration.
    reminders: HashMap<Uuid, i64>,
    units: Vec<Unit>,
    views: Vec<View>,
}

fn row(
    officer: &Officer<Read>,
    page: &Page,
    atlas: &Atlas,
    today: jiff::civil::Date,
    listed: &Listed,
    complaint: &Complaint,
    from: &str,
) -> Row {
    let lang = page.lang;
    let number = complaint.number(&officer.administration().code).to_string();
    let subject = listed.categories.iter().find(|subject| subject.code == complaint.category_code);
    let is_trial = complaint.is_trial();
    let is_owed = complaint.is_owed();
    let days = today.until(complaint.due_on).map_or(0, |span| i64::from(span.get_days()));
    Row {
        href: from_list(&page.url_here(&format!("/desk/complaints/{number}")), from),
        number,
        received: words::date(lang, calendar::local_date(complaint.received_at)),
        category: subject.map_or(complaint.category_code.clone(), |subject| subject.names.in_lang(lang).to_owned()),
        // The closest territory says enough in a list; the whole path is on the complaint's own page.
        place: atlas
            .get(&complaint.territory_code)
            .map_or_else(String::new, |place| place.names.in_lang(lang.code()).to_owned()),
        state: words::state(lang, complaint.state, complaint.cycle),
        due: if is_trial { String::new() } else { words::date(lang, complaint.due_on) },
        is_trial,
        due_in: if is_owed { due_in(page, days) } else { String::new() },
        is_late: complaint.is_late(today),
        routing: String::new(),
        reminded: match listed.reminders.get(&complaint.id).filter(|_| is_owed) {
            Some(count) => page.t1("author-reminders", "count", *count),
            None => String::new(),
        },
        assignee: complaint.assignee_id.and_then(|id| listed.names.get(&id).cloned()).unwrap_or_default(),
        unit: unit_name(lang, &listed.units, complaint.unit_id),
    }
}

/// What they may do with several at once.
pub(super) fn acts<P>(officer: &Officer<P>, page: &Page) -> Vec<Choice> {
    let may = |act: &&(&str, &str)| match act.0 {
        "take" => officer.may::<Answer>(),
        "note" => officer.may::<Answer>() || officer.may::<Assign>(),
        _ => officer.may::<Assign>(),
    };
    ACTS.iter().filter(may).map(|(act, key)| Choice::new(*act, page.t(key))).collect()
}

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

/// The list with the query that a reader came from it with.
pub(super) fn list_address(page: &Page, from: &str) -> String {
    let desk = page.url_here("/desk/complaints");
    let back = Some(from).filter(|from| !from.is_empty()).and_then(|from| own_path(&format!("{desk}?{from}")));
    back.unwrap_or(desk)
}

/// The address of a complaint that remembers the list's query that it was found with.
pub(super) fn from_list(item: &str, query: &str) -> String {
    if query.is_empty() || query.len() > QUERY_BYTES {
        return item.to_owned();
    }
    let query: String = url::form_urlencoded::byte_serialize(query.as_bytes()).collect();
    format!("{item}?from={query}")
}

fn due_in(page: &Page, days: i64) -> String {
    match days {
        0 => page.t("due-today"),
        days if days < 0 => page.t1("due-late-days", "days", -days),
        days => page.t1("due-days", "days", days),
    }
}
