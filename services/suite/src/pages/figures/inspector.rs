//! What an administration did, in figures, and those within its territory: for who inspects, reads no file and learns no name.
//! What counts fewer than five is said to be fewer than five: nobody is singled out.

use super::csv_file;
use super::written::{FEW, iso};
use crate::approval::is_within;
use crate::pages::audit::harmless;
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::Clock;
use complaints::{Counts, Figures, Sought};
use database::Database;
use identity::{Area, Directory, Entry, Inspect, Officer, Permission as _, Tenant};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _};
use serde::Deserialize;
use server::Result;
use std::sync::Arc;
use territory::Atlas;
use ui::{Choice, Cursor, Lang, Page, long_period};

/// Its link at the desk.
pub(in crate::pages) const ENTRY: Entry =
    Entry { area: Area::Desk, path: "/desk/figures", label: "figures-nav", permission: Inspect::NAME };

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/figures").get(get));
    cfg.service(web::resource("/{lang}/{tenant}/desk/figures.csv").get(csv));
}

/// The periods that are offered, in days; the first is shown at first.
const PERIODS: [i32; 3] = [30, 90, 365];
/// Administrations of one page: each is asked by itself.
const PAGE_ROWS: usize = 20;
/// No more are told, by name.
const MOST: usize = 200;

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    days: String,
    #[serde(default)]
    page: String,
}

impl Asked {
    /// What is not offered is the first.
    fn days(&self) -> i32 {
        let [first, ..] = PERIODS;
        self.days.parse().ok().filter(|days| PERIODS.contains(days)).unwrap_or(first)
    }

    /// From 0.
    fn page(&self) -> usize {
        self.page.parse::<usize>().unwrap_or_default().min(MOST / PAGE_ROWS)
    }
}

/// A line of a table: of what, and its figures.
struct Line {
    name: String,
    cells: [String; 7],
}

#[derive(Template)]
#[template(path = "figures.html")]
struct FiguresPage {
    page: Page,
    here: String,
    periods: Vec<Choice>,
    from: String,
    to: String,
    /// None: nothing was received.
    total: Option<Line>,
    by_category: Vec<Line>,
    by_month: Vec<Line>,
    within: Vec<Line>,
    cursor: Cursor,
    heads: Vec<String>,
    file: String,
}

/// The first day of a period that ends today.
fn first_day(today: Date, days: i32) -> Date {
    today.saturating_sub((days - 1).days())
}

async fn get(
    officer: Officer<Inspect>,
    database: web::Data<Database>,
    directory: web::Data<Directory>,
    atlas: web::Data<Atlas>,
    clock: web::Data<Clock>,
    web::Query(asked): web::Query<Asked>,
) -> Result<HttpResponse> {
    let (page, own) = (officer.page(), officer.administration());
    let (days, at, now) = (asked.days(), asked.page(), clock.now());
    let today = calendar::local_date(now);
    let from = first_day(today, days);
    let figures = read(&database, own, from, now).await?;
    let all = list_within(&directory, &atlas, own, page.lang).await?;
    let mut within = Vec::new();
    for tenant in all.iter().skip(at * PAGE_ROWS).take(PAGE_ROWS) {
        let figures = read(&database, tenant, from, now).await?;
        within.push(line(&page, tenant.names.in_lang(page.lang), &figures.total));
    }
    let here = page.url_here("/desk/figures");
    let address = |page: usize| format!("{here}?days={days}&page={page}");
    let next = (all.len() > (at + 1) * PAGE_ROWS).then(|| address(at + 1));
    let by_month =
        figures.by_month.iter().map(|(month, counts)| line(&page, &long_period(page.lang, &iso(*month)), counts));
    let by_category = figures.by_category.iter().map(|(names, counts)| line(&page, names.in_lang(page.lang), counts));
    let heads = ["figures-what", "figures-received", "figures-answered", "figures-open", "figures-late"];
    let heads = heads.into_iter().chain(["figures-contested", "figures-median", "figures-in-time"]);
    let template = FiguresPage {
        periods: PERIODS.map(|each| period(&page, each).select(&days.to_string())).to_vec(),
        from: page.date(&from.to_string()),
        to: page.date(&today.to_string()),
        total: (figures.total.received > 0).then(|| line(&page, own.names.in_lang(page.lang), &figures.total)),
        by_category: by_category.collect(),
        by_month: by_month.collect(),
        within,
        cursor: Cursor { previous: at.checked_sub(1).map(address), next },
        heads: heads.map(|key| page.t(key)).collect(),
        file: format!("{here}.csv?days={days}"),
        here,
        page,
    };
    server::page(&template)
}

/// The same as a file for a spreadsheet, with all administrations at once.
async fn csv(
    officer: Officer<Inspect>,
    database: web::Data<Database>,
    directory: web::Data<Directory>,
    atlas: web::Data<Atlas>,
    clock: web::Data<Clock>,
    web::Query(asked): web::Query<Asked>,
) -> Result<HttpResponse> {
    let (page, own) = (officer.page(), officer.administration());
    let now = clock.now();
    let today = calendar::local_date(now);
    let from = first_day(today, asked.days());
    let figures = read(&database, own, from, now).await?;
    let heads = ["of", "name", "received", "answered", "open", "late", "contested", "median_days", "in_time_percent"];
    let mut rows = vec![heads.map(str::to_owned).to_vec()];
    rows.push(record("administration", own.names.in_lang(page.lang), &figures.total));
    rows.extend(figures.by_category.iter().map(|(names, counts)| record("category", names.in_lang(page.lang), counts)));
    let months = figures.by_month.iter();
    rows.extend(months.map(|(month, counts)| record("month", &iso(*month), counts)));
    for tenant in list_within(&directory, &atlas, own, page.lang).await? {
        let figures = read(&database, &tenant, from, now).await?;
        rows.push(record("within", tenant.names.in_lang(page.lang), &figures.total));
    }
    csv_file(&format!("figures-{}-{today}", own.slug), rows)
}

async fn read(database: &Database, tenant: &Tenant, from: Date, now: Timestamp) -> Result<Figures> {
    let (id, sought) = (tenant.id, Sought::since(from, calendar::local_date(now)));
    Ok(database.tenant(id, async |conn| complaints::find_figures(conn, id, &sought, now).await).await?)
}

/// Those within the administration's territory that answer citizens, or did, by name.
async fn list_within(directory: &Directory, atlas: &Atlas, own: &Tenant, lang: Lang) -> Result<Vec<Arc<Tenant>>> {
    let all = directory.all().await?;
    let answers = |tenant: &Arc<Tenant>| tenant.state.is_live() || tenant.state.is_suspended();
    let mut found: Vec<Arc<Tenant>> =
        all.into_iter().filter(answers).filter(|tenant| is_within(atlas, own, tenant)).collect();
    found.sort_by(|one, other| one.names.in_lang(lang).cmp(other.names.in_lang(lang)));
    found.truncate(MOST);
    Ok(found)
}

fn period(page: &Page, days: i32) -> Choice {
    Choice::new(days.to_string(), page.t1("figures-days", "days", days))
}

fn line(page: &Page, name: &str, counts: &Counts) -> Line {
    // A figure is written as the language does.
    let decimal = |text: String| if page.lang == Lang::En { text } else { text.replace('.', ",") };
    Line { name: name.to_owned(), cells: cells(counts).map(decimal) }
}

fn record(of: &str, name: &str, counts: &Counts) -> Vec<String> {
    let mut row = vec![of.to_owned(), harmless(name.to_owned())];
    row.extend(cells(counts));
    row
}

/// Received, answered, open, late, contested, the median of days, the share in time in percent.
fn cells(counts: &Counts) -> [String; 7] {
    let is_many = counts.answered >= FEW;
    let median = counts.first_answer.half.filter(|_| is_many).map_or_else(none, |days| format!("{days:.1}"));
    let in_time = if is_many { (counts.in_time * 100 / counts.answered).to_string() } else { none() };
    let Counts { received, answered, open, late, contested, .. } = *counts;
    let [received, answered, open, late, contested] = [received, answered, open, late, contested].map(told);
    [received, answered, open, late, contested, median, in_time]
}

fn none() -> String {
    "–".to_owned()
}

/// A count, unless it is so small that it would tell of somebody.
fn told(count: i64) -> String {
    if (1..FEW).contains(&count) { format!("<{FEW}") } else { count.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use complaints::Delays;

    #[test]
    fn what_is_few_is_not_told() {
        let half = |days: f64| Delays { half: Some(days), ..Delays::default() };
        assert_eq!([0, 1, 4, 5, 12].map(told), ["0", "<5", "<5", "5", "12"]);
        let few = Counts { received: 6, answered: 4, in_time: 4, first_answer: half(2.0), ..Counts::default() };
        assert_eq!(cells(&few), ["6", "<5", "0", "0", "0", "–", "–"]);
        let many = Counts { received: 9, answered: 8, contested: 5, in_time: 7, first_answer: half(2.34), ..few };
        let many = Counts { open: 1, late: 1, ..many };
        assert_eq!(cells(&many), ["9", "8", "<5", "<5", "5", "2.3", "87"]);
    }

    #[test]
    fn a_period_holds_its_first_day_and_today() {
        let today = jiff::civil::date(2026, 11, 24);
        assert_eq!(first_day(today, 30), jiff::civil::date(2026, 10, 26));
        let asked = |days: &str, page: &str| Asked { days: days.to_owned(), page: page.to_owned() };
        assert_eq!([asked("", ""), asked("365", ""), asked("7", "")].map(|asked| asked.days()), [30, 365, 30]);
        assert_eq!([asked("", "2"), asked("", "-1"), asked("", "900")].map(|asked| asked.page()), [2, 0, 10]);
    }
}
