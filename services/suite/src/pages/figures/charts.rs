//! The figures of an administration, drawn. What may not be told leaves a gap.

use super::written::{Called, Reader, iso};
use complaints::{Counts, Figures, Indicator, Month};
use ui::{Chart, Page, Series, Spread, Target};

/// Bars of one chart: the most first, the others are in the file.
const BARS: usize = 20;

/// All charts of a page, in its order.
pub(super) fn draw(
    called: &Called<'_>,
    reader: Reader,
    figures: &Figures,
    months: &[Month],
    legal: Option<u32>,
) -> Vec<Chart> {
    let page = called.page;
    let named = |code: &str| name(page, code);
    let labels: Vec<String> = months.iter().map(|month| iso(month.first)).collect();
    let target = legal.map(|days| Target::new(page.t1("charts-legal-days", "days", days), f64::from(days)));
    let of_month = |month: &Month| figures.by_month.iter().find(|(first, _)| *first == month.first);
    let by_month = |value: &dyn Fn(&Counts) -> Option<f64>| -> Vec<Option<f64>> {
        months.iter().map(|month| of_month(month).and_then(|(_, counts)| value(counts))).collect()
    };
    let received =
        months.iter().map(|month| reader.count(of_month(month).map_or(0, |(_, counts)| counts.received)).value());
    let flow = |value: fn(&Month) -> i64| months.iter().map(move |month| reader.count(value(month)).value());
    let delay = |code: &'static str| Series::new(named(code), by_month(&|counts| reader.told_of(code, counts).value()));
    let mut charts = vec![
        Chart::lines(
            page.lang,
            "received",
            page.t("dashboard-flow"),
            &labels,
            &[
                Series::new(named("received"), received),
                Series::new(named("month_answered"), flow(|month| month.answered)),
            ],
            None,
        ),
        Chart::backlog(
            page.lang,
            "backlog",
            page.t("dashboard-backlog"),
            &labels,
            Series::new(named("month_open"), flow(|month| month.open)),
            Some(Series::new(named("month_late"), flow(|month| month.late))),
        ),
        Chart::lines(
            page.lang,
            "delays",
            page.t("dashboard-delays"),
            &labels,
            &[delay("first_answer_p50"), delay("first_answer_p90")],
            target.as_ref(),
        ),
        Chart::spread(
            page.lang,
            "spread",
            page.t("dashboard-spread"),
            &page.t("desk-category"),
            &spread(page, reader, figures),
            target.as_ref(),
        ),
        Chart::share(
            page.lang,
            "endings",
            page.t("dashboard-endings"),
            &page.t("dashboard-ending"),
            &endings(page, reader, &figures.total),
            None,
        ),
    ];
    let bars = |id: &str, title: &str, head: &str, rows: Vec<(String, i64)>| {
        let told = rows.into_iter().filter_map(|(name, count)| Some((name, reader.count(count).value()?)));
        let told: Vec<(String, f64)> = told.take(BARS).collect();
        Chart::bars(page.lang, id, page.t(title), [&page.t(head), &named("received")], &told)
    };
    let mut subjects: Vec<(String, i64)> = figures
        .by_category
        .iter()
        .map(|(names, counts)| (names.in_lang(page.lang).to_owned(), counts.received))
        .collect();
    subjects.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    charts.push(bars("subjects", "dashboard-subjects", "desk-category", subjects));
    let territories = figures.by_territory.iter().map(|(code, counts)| (called.territory(code), counts.received));
    charts.push(bars("territories", "dashboard-territories", "desk-place", territories.collect()));
    if reader == Reader::Officer {
        let units = figures.by_unit.iter().map(|(unit, counts)| (called.unit(*unit), counts.received));
        charts.push(bars("units", "dashboard-units", "dashboard-unit", units.collect()));
    }
    let channels = figures.by_channel.iter().map(|(channel, counts)| (called.channel(channel), counts.received));
    charts.push(bars("channels", "dashboard-channels", "dashboard-channel", channels.collect()));
    let languages = figures.by_lang.iter().map(|(lang, counts)| (called.language(lang), counts.received));
    charts.push(bars("languages", "dashboard-languages", "dashboard-language", languages.collect()));
    charts
}

fn name(page: &Page, code: &str) -> String {
    Indicator::find(code).map_or_else(String::new, |indicator| indicator.names.in_lang(page.lang).to_owned())
}

fn spread(page: &Page, reader: Reader, figures: &Figures) -> Vec<Spread> {
    let rows = figures.by_category.iter().filter_map(|(names, counts)| {
        let told = |code: &str| reader.told_of(code, counts).value();
        Some(Spread {
            name: names.in_lang(page.lang).to_owned(),
            half: told("first_answer_p50")?,
            most: told("first_answer_p90")?,
            longest: told("first_answer_max")?,
        })
    });
    rows.collect()
}

/// Confirmed, silent, contested, each apart from the others; none when they may not all be told.
fn endings(page: &Page, reader: Reader, total: &Counts) -> Vec<(String, f64)> {
    let parts =
        ["confirmed", "silent", "contested"].map(|code| Some((name(page, code), reader.told_of(code, total).value()?)));
    let told: Vec<(String, f64)> = parts.into_iter().flatten().collect();
    if told.len() == 3 { told } else { Vec::new() }
}
