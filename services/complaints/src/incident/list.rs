//! The incidents of an administration, the latest first.

use super::title::{Titles, list_titles};
use super::{Incident, LIST, Stage};
use crate::category::{self, Category};
use crate::complaint::State;
use crate::permission::{Assign, Read};
use crate::schema::{complaint, incident};
use crate::words;
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::{Conn, Database, TenantId};
use diesel::dsl::{count_star, min};
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use identity::{Officer, Unit, unit_choices, unit_name};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use server::{Error, Result};
use std::collections::HashMap;
use territory::Atlas;
use ui::{Choice, Cursor, Lang, Page};
use uuid::Uuid;

pub(super) const PAGE_ROWS: usize = 50;
/// So many can be chosen from.
const CHOICES: i64 = 200;

/// The filters, as they stand in the address. Empty: not filtered.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
pub(super) struct Filters {
    /// `open` (the default), one of the other stages, or `all`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(super) state: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(super) category: String,
    /// The unit in charge.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(super) unit: String,
    /// The last row of the page before.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(super) after: String,
}

struct Row {
    href: String,
    reference: String,
    title: String,
    title_lang: Lang,
    state: (String, &'static str),
    subject: String,
    place: String,
    /// How many complaints wait for its answer.
    waiting: String,
    /// The first day that one of them is due.
    earliest: String,
    is_late: bool,
    in_charge: String,
}

#[derive(Template)]
#[template(path = "incidents.html")]
struct IncidentsPage {
    page: Page,
    states: Vec<Choice>,
    categories: Vec<Choice>,
    units: Vec<Choice>,
    heads: Vec<String>,
    rows: Vec<Row>,
    total: i64,
    cursor: Cursor,
    filters_set: usize,
    may_open: bool,
    here: String,
}

/// How many complaints wait in each of these, and the first day that one is due.
pub(super) type Waiting = HashMap<Uuid, (i64, Date)>;

impl Filters {
    pub(super) fn query(&self, tenant: TenantId) -> incident::BoxedQuery<'static, Pg> {
        let mut query: incident::BoxedQuery<'static, Pg> =
            incident::table.filter(incident::tenant_id.eq(tenant)).into_boxed();
        query = match self.state.as_str() {
            "all" => query,
            "" => query.filter(incident::state.eq(Stage::Open.as_str())),
            state => query.filter(incident::state.eq(state.replace('\0', ""))),
        };
        if !self.category.is_empty() {
            query = query.filter(incident::category_code.eq(self.category.replace('\0', "")));
        }
        match self.unit.parse::<Uuid>() {
            Ok(unit) => query.filter(incident::unit_id.eq(unit)),
            Err(_) => query,
        }
    }

    /// A page of them, and one more.
    pub(super) async fn list(&self, conn: &mut Conn, tenant: TenantId) -> QueryResult<Vec<Incident>> {
        let mut query = self.query(tenant);
        if let Ok(after) = self.after.parse::<Uuid>() {
            query = query.filter(incident::id.lt(after));
        }
        query.order(incident::id.desc()).limit((PAGE_ROWS + 1) as i64).select(Incident::as_select()).load(conn).await
    }

    fn address(&self, here: &str) -> String {
        let pairs = serde_json::to_value(self).unwrap_or_default();
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        for (name, value) in pairs.as_object().into_iter().flatten() {
            query.append_pair(name, value.as_str().unwrap_or_default());
        }
        format!("{here}?{}", query.finish())
    }
}

/// What waits in these incidents.
pub(super) async fn count_waiting(conn: &mut Conn, tenant: TenantId, incidents: &[Incident]) -> QueryResult<Waiting> {
    let ids: Vec<Uuid> = incidents.iter().map(|incident| incident.id).collect();
    let rows: Vec<(Option<Uuid>, i64, Option<jiff_diesel::Date>)> = complaint::table
        .filter(complaint::tenant_id.eq(tenant))
        .filter(complaint::incident_id.eq_any(ids))
        .filter(complaint::state.eq(State::Merged.as_str()))
        .group_by(complaint::incident_id)
        .select((complaint::incident_id, count_star(), min(complaint::due_on)))
        .load(conn)
        .await?;
    let waiting = rows.into_iter().filter_map(|(id, count, first)| Some((id?, (count, first?.to_jiff()))));
    Ok(waiting.collect())
}

/// The open incidents, as choices; the latest first.
pub(crate) async fn choices(conn: &mut Conn, tenant: TenantId, lang: Lang) -> QueryResult<Vec<Choice>> {
    let open: Vec<Incident> = Filters::default()
        .query(tenant)
        .order(incident::id.desc())
        .limit(CHOICES)
        .select(Incident::as_select())
        .load(conn)
        .await?;
    let titles = list_titles(conn, tenant, &open).await?;
    let choice = |incident: &Incident| Choice::new(incident.id.to_string(), incident.called(lang, &titles));
    Ok(open.iter().map(choice).collect())
}

/// What the page shows: how many there are, its rows and their titles, what waits in them, subjects, units, and the names of who
/// is in charge.
type Listed = (i64, (Vec<Incident>, Titles), Waiting, Vec<Category>, Vec<Unit>, HashMap<Uuid, String>);

pub(super) async fn get(
    officer: Officer<Read>,
    database: web::Data<Database>,
    atlas: web::Data<Atlas>,
    clock: web::Data<Clock>,
    web::Query(filters): web::Query<Filters>,
) -> Result<HttpResponse> {
    let tenant = officer.tenant();
    let read = database.tenant(tenant, async |conn| {
        let total: i64 = filters.query(tenant).count().get_result(conn).await?;
        let rows = filters.list(conn, tenant).await?;
        let titles = list_titles(conn, tenant, &rows).await?;
        let waiting = count_waiting(conn, tenant, &rows).await?;
        let subjects = category::list_open(conn, tenant).await?;
        let units = identity::list_units(conn, tenant).await?;
        let in_charge: Vec<Uuid> = rows.iter().filter_map(|incident: &Incident| incident.assignee_id).collect();
        let names = identity::list_names(conn, tenant, &in_charge).await?;
        Ok::<_, Error>((total, (rows, titles), waiting, subjects, units, names))
    });
    let (total, (mut rows, titles), waiting, subjects, units, names): Listed = read.await?;
    let page = officer.page();
    let lang = page.lang;
    let here = page.url_here(LIST);
    let today = calendar::local_date(clock.now());
    let more = rows.len() > PAGE_ROWS;
    rows.truncate(PAGE_ROWS);
    let next = rows.last().filter(|_| more);
    let next = next.map(|last| Filters { after: last.id.to_string(), ..filters.clone() }.address(&here));
    let previous =
        (!filters.after.is_empty()).then(|| Filters { after: String::new(), ..filters.clone() }.address(&here));
    let row = |incident: &Incident| {
        let (key, tone) = incident.stage.words();
        let waits = waiting.get(&incident.id);
        let subject = subjects.iter().find(|subject| subject.code == incident.category_code);
        let (title, title_lang) = incident.title_in(lang, &titles);
        let person = incident.assignee_id.and_then(|id| names.get(&id).cloned());
        Row {
            href: page.url_here(&format!("{LIST}/{}", incident.id)),
            reference: incident.reference(),
            title,
            title_lang,
            state: (page.t(key), tone),
            subject: subject
                .map_or_else(|| incident.category_code.clone(), |subject| subject.names.in_lang(lang).to_owned()),
            place: atlas
                .get(&incident.territory_code)
                .map_or_else(String::new, |place| place.names.in_lang(lang.code()).to_owned()),
            waiting: page.count(waits.map_or(0, |(count, _)| *count)),
            earliest: waits.map(|(_, day)| words::date(lang, *day)).unwrap_or_default(),
            is_late: waits.is_some_and(|(_, day)| *day < today),
            in_charge: person.unwrap_or_else(|| unit_name(lang, &units, incident.unit_id)),
        }
    };
    let chosen = if filters.state.is_empty() { Stage::Open.as_str() } else { &filters.state };
    let stage = |stage: Stage| Choice::new(stage.as_str(), page.t(stage.words().0));
    let all = Choice::new("all", page.t("desk-all-states"));
    let heads = [
        "incident",
        "incident-earliest-head",
        "desk-state",
        "desk-category",
        "desk-place",
        "incident-waiting",
        "desk-assignee",
    ];
    let template = IncidentsPage {
        states: Stage::ALL.map(stage).into_iter().chain([all]).map(|choice| choice.select(chosen)).collect(),
        categories: category::choices(&subjects, lang, &filters.category),
        units: unit_choices(lang, &units, filters.unit.parse().ok()),
        heads: heads.map(|key| page.t(key)).to_vec(),
        rows: rows.iter().map(row).collect(),
        total,
        cursor: Cursor { previous, next },
        filters_set: server::count_set(&[
            if filters.state == Stage::Open.as_str() { "" } else { &filters.state },
            &filters.category,
            &filters.unit,
        ]),
        may_open: officer.may::<Assign>(),
        here,
        page,
    };
    server::page(&template)
}
