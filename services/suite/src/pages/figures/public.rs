//! An administration's figures, for everybody: the real delay beside the legal one, what was received and answered, and how much of
//! it was confirmed, closed in silence or contested. What is of fewer than five is not told.

use super::charts;
use super::csv_file;
use super::written::{self, Called, Line, Reader, Told, in_words, iso, key_figure};
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::Clock;
use complaints::{Measure, Published, Publishing};
use database::Database;
use identity::{Site, Tenant};
use jiff::Timestamp;
use server::{Error, Result};
use std::sync::Arc;
use territory::Atlas;
use ui::{Chart, KeyFigure, Link, Page, long_period};

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/figures").get(get));
    cfg.service(web::resource("/{lang}/{tenant}/figures.csv").get(csv));
}

#[derive(Template)]
#[template(path = "public_figures.html")]
struct PublicFiguresPage {
    page: Page,
    home: String,
    from: String,
    to: String,
    key_figures: Vec<KeyFigure>,
    charts: Vec<Chart>,
    heads: Vec<String>,
    lines: Vec<Line>,
    monthly: Vec<Line>,
    is_empty: bool,
    file: String,
    /// A file for each month; none where the administration does not open its data.
    open_data: Vec<Link>,
}

/// Whether its figures are for everybody: not while it only tries. Who is suspended still answers what it was sent.
pub(super) fn is_public(tenant: &Tenant) -> bool {
    tenant.state.is_live() || tenant.state.is_suspended()
}

async fn get(
    site: Site,
    database: web::Data<Database>,
    publishing: web::Data<Publishing>,
    atlas: web::Data<Atlas>,
    clock: web::Data<Clock>,
) -> Result<HttpResponse> {
    let page = site.page();
    let published = find(&site, &database, &publishing, clock.now()).await?;
    let Published { sought, figures, months, has_open_data } = &*published;
    let legal = complaints::legal_days(sought.today);
    let called = Called { page: &page, atlas: &atlas, units: &[] };
    let months_of_files = sought.months().into_iter().rev().filter(|_| *has_open_data);
    let template = PublicFiguresPage {
        home: page.url_here("/"),
        from: page.date(&sought.from.to_string()),
        to: page.date(&sought.today.to_string()),
        key_figures: figures_in_a_row(&page, &published),
        charts: charts::draw(&called, Reader::Public, figures, months, legal),
        heads: ["dashboard-indicator", "dashboard-figure", "dashboard-how", "dashboard-recipe"]
            .map(|key| page.t(key))
            .to_vec(),
        lines: written::lines(&page, Reader::Public, &figures.total),
        monthly: written::monthly_lines(&page),
        is_empty: figures.total.received == 0,
        file: page.url_here("/figures.csv"),
        open_data: months_of_files
            .map(|month| {
                let month = iso(month);
                Link::new(page.url_here(&format!("/open-data.csv?month={month}")), long_period(page.lang, &month))
            })
            .collect(),
        page: page.clone(),
    };
    server::page(&template)
}

/// The same as a file for a spreadsheet.
async fn csv(
    site: Site,
    database: web::Data<Database>,
    publishing: web::Data<Publishing>,
    atlas: web::Data<Atlas>,
    clock: web::Data<Clock>,
) -> Result<HttpResponse> {
    let page = site.page();
    let published = find(&site, &database, &publishing, clock.now()).await?;
    let called = Called { page: &page, atlas: &atlas, units: &[] };
    let rows = written::file_rows(&called, Reader::Public, &published.figures, &published.months);
    csv_file(&format!("figures-{}-{}", site.tenant().slug, published.sought.today), rows)
}

async fn find(site: &Site, database: &Database, publishing: &Publishing, now: Timestamp) -> Result<Arc<Published>> {
    if !is_public(site.tenant()) {
        return Err(Error::NotFound);
    }
    Ok(publishing.find(database, site.tenant().id, now).await?)
}

/// What an administration's own page says of the last twelve months; empty when there is nothing to say.
pub(in crate::pages) async fn key_figures(
    site: &Site,
    database: &Database,
    publishing: &Publishing,
    now: Timestamp,
) -> Vec<KeyFigure> {
    if !is_public(site.tenant()) {
        return Vec::new();
    }
    let published = publishing.glance(database, site.tenant().id, now).await;
    let published = published.filter(|published| published.figures.total.received > 0);
    published.map_or_else(Vec::new, |published| figures_in_a_row(&site.page(), &published))
}

fn figures_in_a_row(page: &Page, published: &Published) -> Vec<KeyFigure> {
    let total = &published.figures.total;
    let figure = |code: &str| key_figure(page, Reader::Public, total, code);
    let legal = complaints::legal_days(published.sought.today);
    let legal = legal.map_or_else(String::new, |days| page.t1("charts-legal-days", "days", days));
    let endings = [total.confirmed, total.silent, total.contested];
    let ended: i64 = endings.iter().sum();
    // The share of those whose end is known; of none, where one of the three may not be told: the others would tell it.
    let are_told = ended > 0 && endings.iter().all(|part| Reader::Public.count(*part) != Told::Few);
    let ending = |code: &str, part: i64| {
        let share = Told::Value(part as f64 * 100.0 / ended as f64);
        let share = if are_told { in_words(page, Measure::Percent, share) } else { String::new() };
        KeyFigure { against: share, ..figure(code) }
    };
    vec![
        KeyFigure { against: legal, ..figure("first_answer_p50") },
        figure("received"),
        figure("answered"),
        figure("in_time_percent"),
        ending("confirmed", total.confirmed),
        ending("silent", total.silent),
        ending("contested", total.contested),
    ]
}
