//! The officers' dashboard: volumes, delays, backlog and what became of answers, as charts with their tables; and the same as a
//! file. Who reads in some units only sees the figures of what these are in charge of.

use super::charts;
use super::csv_file;
use super::written::{self, Called, Line, Reader, key_figure};
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::Clock;
use complaints::{Category, Counts, Figures, Kind, Month, Read, Sought, Within};
use database::Database;
use identity::{Area, Entry, Officer, Permission as _, Scope, Unit};
use jiff::Timestamp;
use jiff::ToSpan as _;
use serde::{Deserialize, Serialize};
use server::{Error, Result};
use territory::Atlas;
use ui::{Chart, Choice, KeyFigure, Page};

/// Its link at the desk.
pub(in crate::pages) const ENTRY: Entry =
    Entry { area: Area::Desk, path: "/desk/dashboard", label: "dashboard-nav", permission: Read::NAME };

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/dashboard").get(get));
    cfg.service(web::resource("/{lang}/{tenant}/desk/dashboard.csv").get(csv));
}

/// The periods that are offered, in months, the present one included.
const PERIODS: [i32; 4] = [3, 6, 12, 24];
/// The one that is shown at first.
const FIRST_SHOWN: i32 = 12;

/// The filters, as they stand in the address. Empty: not filtered.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
struct Asked {
    #[serde(skip_serializing_if = "String::is_empty")]
    months: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    subject: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    kind: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    unit: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    territory: String,
}

impl Asked {
    /// What is not offered is the first shown.
    fn months(&self) -> i32 {
        self.months.parse().ok().filter(|months| PERIODS.contains(months)).unwrap_or(FIRST_SHOWN)
    }

    /// How many of them are chosen.
    fn chosen(&self) -> usize {
        usize::from(self.months() != FIRST_SHOWN)
            + server::count_set(&[&self.subject, &self.kind, &self.unit, &self.territory])
    }
}

/// What the page and the file are made of.
struct Found {
    sought: Sought,
    figures: Figures,
    months: Vec<Month>,
    subjects: Vec<Category>,
    units: Vec<Unit>,
}

#[derive(Template)]
#[template(path = "dashboard.html")]
struct DashboardPage {
    page: Page,
    here: String,
    periods: Vec<Choice>,
    subjects: Vec<Choice>,
    kinds: Vec<Choice>,
    units: Vec<Choice>,
    territories: Vec<Choice>,
    filters_set: usize,
    /// They see the figures of some units only.
    is_in_part: bool,
    from: String,
    to: String,
    key_figures: Vec<KeyFigure>,
    charts: Vec<Chart>,
    heads: Vec<String>,
    lines: Vec<Line>,
    monthly: Vec<Line>,
    is_empty: bool,
    file: String,
}

async fn get(
    officer: Officer<Read>,
    database: web::Data<Database>,
    atlas: web::Data<Atlas>,
    clock: web::Data<Clock>,
    web::Query(asked): web::Query<Asked>,
) -> Result<HttpResponse> {
    let page = officer.page();
    let found = find(&officer, &database, &atlas, clock.now(), &asked).await?;
    let Found { sought, figures, months, subjects, units } = &found;
    let legal = complaints::legal_days(sought.today);
    let called = Called { page: &page, atlas: &atlas, units };
    let drawn = charts::draw(&called, Reader::Officer, figures, months, legal);
    let here = page.url_here("/desk/dashboard");
    let own = officer.administration().territory_code.as_deref();
    let template = DashboardPage {
        periods: PERIODS.map(|months| period(&page, months).select(&asked.months().to_string())).to_vec(),
        subjects: complaints::subject_choices(subjects, page.lang, &asked.subject),
        kinds: Kind::ALL.map(|kind| Choice::new(kind.as_str(), page.t(kind.key())).select(&asked.kind)).to_vec(),
        units: units
            .iter()
            .map(|unit| {
                let label = format!("{}{}", "— ".repeat(unit.depth), unit.names.in_lang(page.lang));
                Choice::new(unit.id.to_string(), label).select(&asked.unit)
            })
            .collect(),
        territories: complaints::place_choices(&atlas, &page, own, &asked.territory),
        filters_set: asked.chosen(),
        is_in_part: matches!(officer.units::<Read>(), Scope::Units(_)),
        from: page.date(&sought.from.to_string()),
        to: page.date(&sought.today.to_string()),
        key_figures: key_figures(&page, &asked, sought, figures, legal),
        charts: drawn,
        heads: ["dashboard-indicator", "dashboard-figure", "dashboard-how"].map(|key| page.t(key)).to_vec(),
        lines: written::lines(&page, Reader::Officer, &figures.total),
        monthly: written::monthly_lines(&page),
        // Something older may still wait.
        is_empty: figures.total.received == 0 && months.iter().all(|month| month.open == 0 && month.answered == 0),
        file: server::address(&format!("{here}.csv"), &asked),
        here,
        page: page.clone(),
    };
    server::page(&template)
}

/// The same as a file for a spreadsheet.
async fn csv(
    officer: Officer<Read>,
    database: web::Data<Database>,
    atlas: web::Data<Atlas>,
    clock: web::Data<Clock>,
    web::Query(asked): web::Query<Asked>,
) -> Result<HttpResponse> {
    let page = officer.page();
    let Found { sought, figures, months, units, .. } = find(&officer, &database, &atlas, clock.now(), &asked).await?;
    let called = Called { page: &page, atlas: &atlas, units: &units };
    let rows = written::file_rows(&called, Reader::Officer, &figures, &months);
    csv_file(&format!("dashboard-{}-{}", officer.administration().slug, sought.today), rows)
}

/// What the officer may see of what was asked for. A subject, a unit or a territory that is not offered finds nothing.
async fn find(
    officer: &Officer<Read>,
    database: &Database,
    atlas: &Atlas,
    now: Timestamp,
    asked: &Asked,
) -> Result<Found> {
    let (tenant, scope) = (officer.tenant(), officer.units::<Read>());
    let today = calendar::local_date(now);
    // PostgreSQL's text knows no NUL; no subject has one.
    let typed = |text: &str| text.replace('\0', "");
    let wanted = Sought {
        subject: (!asked.subject.is_empty()).then(|| typed(&asked.subject)),
        kind: asked.kind.parse().ok(),
        territories: (!asked.territory.is_empty()).then(|| complaints::places_within(atlas, &asked.territory)),
        ..Sought::since(today.first_of_month().saturating_sub((asked.months() - 1).months()), today)
    };
    let found = database.tenant(tenant, async |conn| {
        let subjects = complaints::list_open_subjects(conn, tenant).await?;
        let units = identity::list_units(conn, tenant).await?;
        let sought = Sought {
            within: Within::of(conn, tenant, &scope).await?,
            units: (!asked.unit.is_empty()).then(|| match asked.unit.parse() {
                Ok(unit) => identity::with_those_below(&units, unit),
                Err(_) => Vec::new(),
            }),
            ..wanted.clone()
        };
        let figures = complaints::find_figures(conn, tenant, &sought, now).await?;
        let months = complaints::find_months(conn, tenant, &sought).await?;
        Ok::<_, Error>(Found { sought, figures, months, subjects, units })
    });
    found.await
}

fn period(page: &Page, months: i32) -> Choice {
    Choice::new(months.to_string(), page.t1("dashboard-months", "months", months))
}

/// The filters of the worklist that lists what a figure counts.
#[derive(Serialize)]
struct Behind<'a> {
    state: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    late: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    category: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    kind: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    unit: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    territory: &'a str,
    received_from: String,
    received_to: String,
}

fn key_figures(page: &Page, asked: &Asked, sought: &Sought, figures: &Figures, legal: Option<u32>) -> Vec<KeyFigure> {
    let figure = |code: &str| key_figure(page, Reader::Officer, &figures.total, code);
    // What counts nothing leads nowhere.
    let listed = |code: &str, count: i64, state: &str, late: &str| {
        let behind = Behind {
            state,
            late,
            category: &asked.subject,
            kind: sought.kind.map_or("", Kind::as_str),
            unit: &asked.unit,
            territory: &asked.territory,
            received_from: sought.from.to_string(),
            received_to: sought.today.to_string(),
        };
        let href = server::address(&page.url_here("/desk/complaints"), &behind);
        KeyFigure { href: if count == 0 { String::new() } else { href }, ..figure(code) }
    };
    let Counts { received, open, late, .. } = figures.total;
    let legal = legal.map_or_else(String::new, |days| page.t1("charts-legal-days", "days", days));
    vec![
        listed("received", received, "all", ""),
        figure("answered"),
        KeyFigure { against: legal, ..figure("first_answer_p50") },
        figure("in_time_percent"),
        listed("open", open, "open", ""),
        listed("late", late, "open", "yes"),
        figure("reopen_percent"),
        figure("score"),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_periods_that_are_offered_are_shown() {
        let asked = |months: &str| Asked { months: months.to_owned(), ..Asked::default() }.months();
        assert_eq!([asked(""), asked("3"), asked("500"), asked("x")], [12, 3, 12, 12]);
    }
}
