//! Every kind of chart with invented figures, and a row of key figures.

use crate::{Chart, KeyFigure, Page, Series, Spread, Target};

const MONTHS: [&str; 12] = [
    "2025-12", "2026-01", "2026-02", "2026-03", "2026-04", "2026-05", "2026-06", "2026-07", "2026-08", "2026-09",
    "2026-10", "2026-11",
];
const LEGAL_DAYS: u32 = 60;

/// The charts of the gallery.
pub(super) struct Drawings {
    pub(super) received: Chart,
    pub(super) subjects: Chart,
    pub(super) delays: Chart,
    pub(super) spread: Chart,
    pub(super) backlog: Chart,
    pub(super) in_time: Chart,
    pub(super) nothing: Chart,
}

impl Drawings {
    pub(super) fn new(page: &Page) -> Self {
        let lang = page.lang;
        let kinds = ["complaint", "observation", "suggestion"].map(|kind| page.t(&format!("complaint-kind-{kind}")));
        let [complaints, observations, suggestions] = kinds;
        let received = [
            Series::counted(complaints, [310, 280, 342, 401, 377, 415, 489, 530, 298, 366, 441, 402]),
            Series::counted(observations, [41, 38, 52, 60, 44, 71, 66, 80, 35, 49, 58, 47]),
            Series::counted(suggestions, [12, 9, 14, 22, 17, 11, 19, 8, 6, 15, 21, 13]),
        ];
        let subjects = [
            ("Éclairage public", 1284.0),
            ("الماء والتطهير السائل", 967.0),
            ("Occupation du domaine public par des terrasses, des étals et des matériaux de construction", 412.0),
            ("Voirie", 38.0),
        ];
        let legal = Target::new(page.t1("charts-legal-days", "days", LEGAL_DAYS), LEGAL_DAYS.into());
        let median = [
            Some(58.0),
            Some(61.5),
            Some(66.0),
            Some(63.0),
            None,
            Some(55.0),
            Some(51.5),
            Some(47.0),
            Some(52.0),
            Some(44.0),
            Some(41.0),
            Some(38.5),
        ];
        let delays = [Series::new(page.t("figures-median"), median)];
        let of = |name: &str, half, most, longest| Spread { name: name.into(), half, most, longest };
        let spread = [of("Éclairage public", 12.0, 45.0, 88.0), of("Voirie", 31.0, 59.0, 74.0)];
        let open =
            Series::counted(page.t("figures-open"), [120, 180, 240, 310, 350, 330, 300, 270, 290, 220, 190, 160]);
        let late = Series::counted(page.t("figures-late"), [8, 15, 40, 92, 121, 101, 77, 52, 49, 30, 21, 12]);
        let parts = [(page.t("figures-answered"), 3120.0), (page.t("figures-late"), 468.0)];
        let median_title = page.t("figures-median");
        Self {
            received: Chart::columns(lang, "received", page.t("figures-by-month"), &MONTHS, &received),
            subjects: Chart::bars(
                lang,
                "subjects",
                page.t("figures-by-category"),
                [&page.t("complaint-category"), &page.t("figures-received")],
                &subjects,
            ),
            delays: Chart::lines(lang, "delays", median_title.as_str(), &MONTHS, &delays, Some(&legal)),
            spread: Chart::spread(
                lang,
                "spread",
                page.t("charts-gallery-spread"),
                &page.t("complaint-category"),
                &spread,
                Some(&legal),
            ),
            backlog: Chart::backlog(lang, "backlog", page.t("figures-open"), &MONTHS, open, Some(late)),
            in_time: Chart::share(lang, "in-time", page.t("figures-in-time"), &page.t("desk-state"), &parts, None),
            nothing: Chart::columns(lang, "nothing", page.t("figures-received"), &MONTHS, &[]),
        }
    }
}

/// Key figures, with and without something to hold them against.
pub(super) fn figures(page: &Page) -> Vec<KeyFigure> {
    vec![
        KeyFigure { href: page.url("/gallery"), ..KeyFigure::new(page.count(4402), page.t("figures-received")) },
        KeyFigure {
            against: page.t1("charts-legal-days", "days", LEGAL_DAYS),
            ..KeyFigure::new(page.count(38.5), page.t("figures-median"))
        },
        KeyFigure::new(page.count(160), page.t("figures-open")),
        KeyFigure::new(page.t1("charts-percent", "share", 87), page.t("figures-in-time")),
    ]
}
