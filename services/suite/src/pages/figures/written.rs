//! Figures as people and spreadsheets read them.

use complaints::{Counts, Figures, Indicator, Measure, Month, indicators};
use identity::Unit;
use jiff::civil::Date;
use territory::Atlas;
use ui::{KeyFigure, Lang, Page};

use crate::pages::audit::harmless;

/// Fewer than this are not told to who may not read the files.
pub(super) const FEW: i64 = 5;

/// Who reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reader {
    /// They may open the files: everything is told.
    Officer,
    /// Everybody: nothing is told that is of fewer than five.
    Public,
}

/// What a reader is told of a figure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Told {
    /// There is none, or it is of too few.
    Nothing,
    /// A number from one to four.
    Few,
    /// The figure.
    Value(f64),
}

impl Told {
    pub(super) fn value(self) -> Option<f64> {
        match self {
            Self::Value(value) => Some(value),
            Self::Nothing | Self::Few => None,
        }
    }
}

impl Reader {
    /// A number of cases.
    pub(super) fn count(self, count: i64) -> Told {
        if self == Self::Public && (1..FEW).contains(&count) { Told::Few } else { Told::Value(count as f64) }
    }

    /// An indicator of some complaints.
    pub(super) fn told(self, indicator: &Indicator, counts: &Counts) -> Told {
        let of = indicator.of(counts);
        match (indicator.value(counts), indicator.unit) {
            (None, _) => Told::Nothing,
            (Some(_), Measure::Count) => self.count(of),
            (Some(_), _) if self == Self::Public && of < FEW => Told::Nothing,
            (Some(value), _) => Told::Value(value),
        }
    }

    /// The same by its code.
    pub(super) fn told_of(self, code: &str, counts: &Counts) -> Told {
        Indicator::find(code).map_or(Told::Nothing, |indicator| self.told(indicator, counts))
    }
}

fn rounded(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}

/// A figure as the page's language writes it, with its unit. A number of cases has none: the indicator's name says what they are.
pub(super) fn in_words(page: &Page, unit: Measure, told: Told) -> String {
    match (told, unit) {
        (Told::Nothing, _) => "–".to_owned(),
        (Told::Few, _) => format!("<{FEW}"),
        (Told::Value(value), Measure::Count) => page.count(value as i64),
        (Told::Value(value), Measure::Percent) => {
            page.t1("charts-percent", "share", page.count(value.round() as i64).as_str())
        }
        (Told::Value(value), Measure::Days) => page.t1("dashboard-days", "days", rounded(value)),
        (Told::Value(value), Measure::Score) => page.t1("dashboard-score", "score", rounded(value)),
    }
}

/// A figure as programs read it; empty for none.
fn in_digits(unit: Measure, told: Told) -> String {
    match (told, unit) {
        (Told::Nothing, _) => String::new(),
        (Told::Few, _) => format!("<{FEW}"),
        (Told::Value(value), Measure::Count | Measure::Percent) => format!("{value:.0}"),
        (Told::Value(value), Measure::Days | Measure::Score) => format!("{:.1}", rounded(value)),
    }
}

/// An indicator of some complaints by its code, as a figure among the first of a page.
pub(super) fn key_figure(page: &Page, reader: Reader, counts: &Counts, code: &str) -> KeyFigure {
    let indicator = Indicator::find(code);
    let unit = indicator.map_or(Measure::Count, |indicator| indicator.unit);
    let name = indicator.map_or("", |indicator| indicator.names.in_lang(page.lang));
    KeyFigure::new(in_words(page, unit, reader.told_of(code, counts)), name)
}

/// An indicator on a page: its name, its figure, how it is counted.
pub(super) struct Line {
    pub(super) name: String,
    pub(super) version: u16,
    pub(super) figure: String,
    pub(super) how: String,
    /// How it is counted from the open data; empty where it cannot be.
    pub(super) recipe: String,
}

/// All indicators of what was received in a period.
pub(super) fn lines(page: &Page, reader: Reader, counts: &Counts) -> Vec<Line> {
    let of_period = indicators().iter().filter(|indicator| !indicator.monthly);
    of_period
        .map(|indicator| line(page, indicator, in_words(page, indicator.unit, reader.told(indicator, counts))))
        .collect()
}

/// What the figures of months mean.
pub(super) fn monthly_lines(page: &Page) -> Vec<Line> {
    indicators().iter().filter(|indicator| indicator.monthly).map(|each| line(page, each, String::new())).collect()
}

fn line(page: &Page, indicator: &Indicator, figure: String) -> Line {
    Line {
        name: indicator.names.in_lang(page.lang).to_owned(),
        version: indicator.version,
        figure,
        how: indicator.text.in_lang(page.lang).to_owned(),
        recipe: indicator.recipe.clone(),
    }
}

/// How what figures are about is called.
pub(super) struct Called<'a> {
    pub(super) page: &'a Page,
    pub(super) atlas: &'a Atlas,
    pub(super) units: &'a [Unit],
}

impl Called<'_> {
    pub(super) fn unit(&self, id: Option<uuid::Uuid>) -> String {
        let unit = self.units.iter().find(|unit| Some(unit.id) == id);
        unit.map_or_else(|| self.page.t("dashboard-no-unit"), |unit| unit.names.in_lang(self.page.lang).to_owned())
    }

    pub(super) fn territory(&self, code: &str) -> String {
        let territory = self.atlas.get(code);
        territory.map_or_else(|| code.to_owned(), |found| found.names.in_lang(self.page.lang.code()).to_owned())
    }

    pub(super) fn channel(&self, channel: &str) -> String {
        let key = match channel {
            "web" => "dashboard-channel-web",
            "api" => "dashboard-channel-api",
            "desk" => "dashboard-channel-desk",
            "phone" => "dashboard-channel-phone",
            "open311" => "dashboard-channel-open311",
            "transfer" => "dashboard-channel-transfer",
            other => return other.to_owned(),
        };
        self.page.t(key)
    }

    pub(super) fn language(&self, code: &str) -> String {
        code.parse().map_or_else(|_| code.to_owned(), |lang: Lang| lang.name().to_owned())
    }
}

/// "2026-11".
pub(super) fn iso(month: Date) -> String {
    month.strftime("%Y-%m").to_string()
}

/// The figures as a file: first how each indicator is counted, then a row for each figure of each group.
pub(super) fn file_rows(called: &Called<'_>, reader: Reader, figures: &Figures, months: &[Month]) -> Vec<Vec<String>> {
    let page = called.page;
    let mut rows = vec![["indicator", "version", "name", "definition", "recipe"].map(str::to_owned).to_vec()];
    rows.extend(indicators().iter().map(|indicator| {
        let [name, how] = [&indicator.names, &indicator.text].map(|words| words.in_lang(page.lang).to_owned());
        vec![indicator.code.clone(), indicator.version.to_string(), name, how, indicator.recipe.clone()]
    }));
    rows.push(["of", "name", "indicator", "version", "value"].map(str::to_owned).to_vec());
    let mut add = |of: &str, name: &str, counts: &Counts| {
        for indicator in indicators().iter().filter(|indicator| !indicator.monthly) {
            let value = in_digits(indicator.unit, reader.told(indicator, counts));
            rows.push(figure_row(of, name, indicator, value));
        }
    };
    add("all", "", &figures.total);
    for (names, counts) in &figures.by_category {
        add("subject", names.in_lang(page.lang), counts);
    }
    for (month, counts) in &figures.by_month {
        add("month", &iso(*month), counts);
    }
    if reader == Reader::Officer {
        for (unit, counts) in &figures.by_unit {
            add("unit", &called.unit(*unit), counts);
        }
    }
    for (code, counts) in &figures.by_territory {
        add("territory", &called.territory(code), counts);
    }
    for (channel, counts) in &figures.by_channel {
        add("channel", channel, counts);
    }
    for (lang, counts) in &figures.by_lang {
        add("language", lang, counts);
    }
    for month in months {
        let figures = [("month_answered", month.answered), ("month_open", month.open), ("month_late", month.late)];
        for (code, figure) in figures {
            if let Some(indicator) = Indicator::find(code) {
                let value = in_digits(indicator.unit, reader.count(figure));
                rows.push(figure_row("month", &iso(month.first), indicator, value));
            }
        }
    }
    rows
}

fn figure_row(of: &str, name: &str, indicator: &Indicator, value: String) -> Vec<String> {
    vec![of.to_owned(), harmless(name.to_owned()), indicator.code.clone(), indicator.version.to_string(), value]
}

#[cfg(test)]
mod tests {
    use super::*;
    use complaints::Delays;

    #[test]
    fn everybody_is_told_nothing_of_fewer_than_five() {
        let page = Page::new(Lang::Fr, "/");
        let first_answer = Delays { count: 4, half: Some(2.0), ..Delays::default() };
        let few = Counts { received: 6, answered: 4, in_time: 3, first_answer, ..Counts::default() };
        let written = |reader: Reader, code: &str| {
            let unit = Indicator::find(code).map_or(Measure::Count, |indicator| indicator.unit);
            in_words(&page, unit, reader.told_of(code, &few))
        };
        let codes = ["received", "answered", "late", "first_answer_p50", "score"];
        assert_eq!(codes.map(|code| written(Reader::Public, code)), ["6", "<5", "0", "–", "–"]);
        assert_eq!(codes.map(|code| written(Reader::Officer, code)), ["6", "4", "0", "2,0 jours", "–"]);
        assert_eq!(Reader::Public.told_of("in_time_percent", &few), Told::Nothing);
        assert_eq!(Reader::Officer.told_of("in_time_percent", &few), Told::Value(75.0));
    }

    #[test]
    fn a_figure_says_its_unit_in_each_language() {
        let written =
            |unit: Measure, value: f64| Lang::ALL.map(|lang| in_words(&Page::new(lang, "/"), unit, Told::Value(value)));
        let days = [3.0, 26.0].map(|days| written(Measure::Days, days)).concat();
        for (words, unit) in days.iter().zip(["أيام", "ⵙⵙ", "jours", "days", "يوما", "ⵙⵙ", "jours", "days"])
        {
            assert!(words.contains(unit), "{words}");
        }
        assert!(written(Measure::Score, 4.0).contains(&"4,0 sur 5".to_owned()));
        assert!(written(Measure::Percent, 67.0).iter().all(|words| words.contains('%')));
        assert!(written(Measure::Days, 1.0).contains(&"1,0 jour".to_owned()));
    }
}
