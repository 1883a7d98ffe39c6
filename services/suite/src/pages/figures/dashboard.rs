//! The officers' dashboard: volumes, delays, backlog and what became of answers, as charts with their tables; and the same as a
//! file. Who reads in some units only sees the figures of what these are in charge of.

use super::charts;
use super::csv_file;
use super::written::{self, Called, Line, Reader, key_figure};
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::Clock;
use complaints::{Category, Figures, Kind, Month, Read, Sought, Within};
use database::Database;
use identity::{Area, Entry, Officer, Permission as _, Scope, Unit};
use jiff::Timestamp;
use jiff::ToSpan as _;
use serde::{Deserialize, Serialize};
use server::{Error, Result};
use territory::{Atlas, Territory};
use ui::{Chart, Choice, KeyFigure, Page};
use uuid::Uuid;

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
        territories: territories(&atlas, officer.administration().territory_code.as_deref())
            .into_iter()
            .map(|(territory, depth)| {
                let label = format!("{}{}", "— ".repeat(depth), territory.names.in_lang(page.lang.code()));
                Choice::new(&territory.code, label).select(&asked.territory)
            })
            .collect(),
        filters_set: asked.chosen(),
        is_in_part: matches!(officer.units::<Read>(), Scope::Units(_)),
        from: page.date(&sought.from.to_string()),
        to: page.date(&sought.today.to_string()),
        key_figures: key_figures(&page, figures, legal),
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
        territories: (!asked.territory.is_empty()).then(|| all_within(atlas, &typed(&asked.territory))),
        ..Sought::since(today.first_of_month().saturating_sub((asked.months() - 1).months()), today)
    };
    let found = database.tenant(tenant, async |conn| {
        let subjects = complaints::list_open_subjects(conn, tenant).await?;
        let units = identity::list_units(conn, tenant).await?;
        let sought = Sought {
            within: Within::of(conn, tenant, &scope).await?,
            units: (!asked.unit.is_empty()).then(|| with_those_below(&units, asked.unit.parse().ok())),
            ..wanted.clone()
        };
        let figures = complaints::find_figures(conn, tenant, &sought, now).await?;
        let months = complaints::find_months(conn, tenant, &sought).await?;
        Ok::<_, Error>(Found { sought, figures, months, subjects, units })
    });
    found.await
}

/// A unit and all below it; each is followed by those below it.
fn with_those_below(units: &[Unit], id: Option<Uuid>) -> Vec<Uuid> {
    let mut found: Vec<Uuid> = Vec::new();
    for unit in units {
        if Some(unit.id) == id || unit.parent.is_some_and(|parent| found.contains(&parent)) {
            found.push(unit.id);
        }
    }
    found
}

/// The codes of a territory and all within it.
fn all_within(atlas: &Atlas, code: &str) -> Vec<String> {
    let mut found = vec![code.to_owned()];
    let mut at = 0;
    while let Some(around) = found.get(at).cloned() {
        found.extend(atlas.children(&around).map(|territory| territory.code.clone()));
        at += 1;
    }
    found
}

/// The territories that a filter offers: two levels of the administration's own, or of the country; each with how deep it lies.
fn territories<'a>(atlas: &'a Atlas, own: Option<&str>) -> Vec<(&'a Territory, usize)> {
    let first: Vec<&Territory> = match own {
        Some(code) => atlas.children(code).collect(),
        None => atlas.regions().collect(),
    };
    let mut offered = Vec::new();
    for territory in first {
        offered.push((territory, 0));
        offered.extend(atlas.children(&territory.code).map(|below| (below, 1)));
    }
    offered
}

fn period(page: &Page, months: i32) -> Choice {
    Choice::new(months.to_string(), page.t1("dashboard-months", "months", months))
}

fn key_figures(page: &Page, figures: &Figures, legal: Option<u32>) -> Vec<KeyFigure> {
    let figure = |code: &str| key_figure(page, Reader::Officer, &figures.total, code);
    let legal = legal.map_or_else(String::new, |days| page.t1("charts-legal-days", "days", days));
    let late = page.url_here("/desk/complaints?state=open&late=yes");
    vec![
        figure("received"),
        figure("answered"),
        KeyFigure { against: legal, ..figure("first_answer_p50") },
        figure("in_time_percent"),
        KeyFigure { href: page.url_here("/desk/complaints?state=open"), ..figure("open") },
        KeyFigure { href: late, ..figure("late") },
        figure("reopen_percent"),
        figure("score"),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_unit_holds_those_below_it() {
        let unit = |id: u128, parent: u128| Unit {
            id: Uuid::from_u128(id),
            parent: (parent > 0).then(|| Uuid::from_u128(parent)),
            code: String::new(),
            names: ui::Names::default(),
            is_active: true,
            depth: 0,
        };
        let units = [unit(1, 0), unit(5, 1), unit(3, 1), unit(4, 3), unit(2, 0)];
        let below = |id: u128| {
            let found = with_those_below(&units, Some(Uuid::from_u128(id)));
            found.into_iter().map(|id| id.as_u128()).collect::<Vec<u128>>()
        };
        assert_eq!([below(1), below(3), below(9)], [vec![1, 5, 3, 4], vec![3, 4], vec![]]);
        assert!(with_those_below(&units, None).is_empty());
    }

    #[test]
    fn only_periods_that_are_offered_are_shown() {
        let asked = |months: &str| Asked { months: months.to_owned(), ..Asked::default() }.months();
        assert_eq!([asked(""), asked("3"), asked("500"), asked("x")], [12, 3, 12, 12]);
    }
}
