//! Charts: drawn on the server as SVG, without a script and without a style inside the page. Each stands with its legend in words
//! and its plain equal, a table of the same figures.
//!
//! Nothing is told by colour alone: series are solid, hatched or dotted, lines full, dashed or dotted. Colours are classes of
//! `assets/css/75-charts.css`, so a chart follows the theme, the contrast and the printer. In Arabic the whole drawing is mirrored,
//! as the page is: time runs from right to left, and the axis of values stands at the right.
//!
//! A figure that is negative, no number or beyond a thousand million is unknown: it leaves a gap, and a dash in the table.

mod backlog;
mod bars;
mod columns;
mod lines;
mod mark;
mod period;
mod scale;
mod share;
mod spread;
#[cfg(test)]
mod tests;

use askama::Template;
use askama::filters::HtmlSafe;

pub use self::lines::Target;
use self::mark::{Mark, Sign, Style, em};
use self::scale::{Scale, known};
pub use self::spread::Spread;
use crate::{Lang, long_period, text, text_with};

/// Figures of one kind over several periods.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Series {
    /// What is counted or measured, with its unit, in the page's language.
    pub name: String,
    /// One figure for each period, in their order; none where it is unknown.
    pub values: Vec<Option<f64>>,
}

impl Series {
    /// Measures, such as days; none where there was nothing to measure.
    #[must_use]
    pub fn new(name: impl Into<String>, values: impl IntoIterator<Item = Option<f64>>) -> Self {
        Self { name: name.into(), values: values.into_iter().collect() }
    }

    /// Counts.
    #[must_use]
    pub fn counted(name: impl Into<String>, values: impl IntoIterator<Item = i64>) -> Self {
        Self::new(name, values.into_iter().map(|count| Some(count as f64)))
    }

    /// The figure of period `at`, where it can be drawn.
    fn value(&self, at: usize) -> Option<f64> {
        self.values.get(at).copied().flatten().and_then(known)
    }
}

/// A line of the legend.
#[derive(Clone, Debug)]
struct Key {
    sign: Sign,
    text: String,
}

/// A line of the table: what it is about, and under each head its figure.
#[derive(Clone, Debug)]
struct Row {
    name: String,
    cells: Vec<(String, String)>,
}

/// A chart, ready for its page: `{{ chart }}` in a template writes the drawing, its legend and its table.
#[derive(Clone, Debug, Template)]
#[template(path = "components/chart.html")]
pub struct Chart {
    lang: Lang,
    id: String,
    title: String,
    /// What is seen, in words, for who does not see it.
    description: String,
    /// The class of the drawing, which gives its height and the room for its labels.
    class: &'static str,
    /// The room beside an upright axis: a class.
    room: &'static str,
    /// The height of a drawing that grows with its lines; empty for that of its class.
    height: String,
    legend: Vec<Key>,
    marks: Vec<Mark>,
    heads: Vec<String>,
    rows: Vec<Row>,
    /// Whether there is a figure at all.
    is_empty: bool,
}

// Its template escapes what it is given.
impl HtmlSafe for Chart {}

impl Chart {
    /// An empty chart. `id` is the beginning of the names inside the page: letters and hyphens, another for each chart of a page.
    fn begin(lang: Lang, id: &str, title: impl Into<String>, class: &'static str) -> Self {
        Self {
            lang,
            id: id.to_owned(),
            title: title.into(),
            description: String::new(),
            class,
            room: "",
            height: String::new(),
            legend: Vec::new(),
            marks: Vec::new(),
            heads: Vec::new(),
            rows: Vec::new(),
            is_empty: true,
        }
    }

    /// Whether there is nothing to draw; the page then says so in the place of the drawing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.is_empty
    }

    fn t(&self, key: &str) -> String {
        text(self.lang, key)
    }

    fn figure(&self, figure: f64) -> String {
        scale::figure(self.lang, figure)
    }

    /// A height in the size of the drawing's letters.
    fn set_height(&mut self, height: f64) {
        self.height = em(height);
    }

    /// Makes room beside an upright axis for its longest label.
    fn set_room(&mut self, scale: Scale) {
        self.room = match scale.letters(self.lang) {
            0..=2 => "chart-room-2",
            3..=4 => "chart-room-4",
            5..=7 => "chart-room-7",
            _ => "chart-room-13",
        };
    }

    fn add_row(&mut self, name: String, figures: impl IntoIterator<Item = String>) {
        let heads = self.heads.iter().skip(1).cloned();
        self.rows.push(Row { name, cells: heads.zip(figures).collect() });
    }

    /// The table of series over time; with a last column of sums for series that stand on each other.
    fn tabulate(&mut self, periods: &[String], series: &[Series], with_sum: bool) {
        let with_sum = with_sum && series.len() > 1;
        self.heads = vec![self.t("charts-period")];
        self.heads.extend(series.iter().map(|each| each.name.clone()));
        if with_sum {
            self.heads.push(self.t("charts-sum"));
        }
        for (at, iso) in periods.iter().enumerate() {
            let values: Vec<Option<f64>> = series.iter().map(|each| each.value(at)).collect();
            let sum = values.iter().flatten().copied().reduce(|one, other| one + other);
            let cells = values.into_iter().chain(with_sum.then_some(sum));
            let cells: Vec<String> = cells.map(|value| scale::cell(self.lang, value)).collect();
            self.add_row(long_period(self.lang, iso), cells);
        }
        self.is_empty = !(0..periods.len()).any(|at| series.iter().any(|each| each.value(at).is_some()));
    }

    /// The words for series over time: the period, and of each series the highest figure and the last.
    fn describe(&mut self, periods: &[String], series: &[Series]) {
        let (Some(first), Some(last)) = (periods.first(), periods.last()) else { return };
        let (from, to) = (long_period(self.lang, first), long_period(self.lang, last));
        let mut sentences =
            vec![text_with(self.lang, "charts-from-to", &[("from", from.as_str().into()), ("to", to.as_str().into())])];
        for each in series {
            let figures =
                || periods.iter().enumerate().filter_map(|(at, iso)| each.value(at).map(|value| (value, iso)));
            let highest = figures().reduce(|one, other| if other.0 > one.0 { other } else { one });
            let (Some((most, when)), Some((latest, _))) = (highest, figures().next_back()) else { continue };
            let args = [
                ("name", each.name.as_str().into()),
                ("most", self.figure(most).into()),
                ("when", long_period(self.lang, when).into()),
                ("latest", self.figure(latest).into()),
            ];
            sentences.push(text_with(self.lang, "charts-highest", &args));
        }
        self.description = sentences.join(" ");
    }

    /// The legend of series; none for one alone, which the title names.
    fn name_series(&mut self, series: &[Series], sign: fn(Style) -> Sign) {
        if series.len() > 1 {
            let keys = Style::ALL.into_iter().zip(series);
            self.legend = keys.map(|(style, each)| Key { sign: sign(style), text: each.name.clone() }).collect();
        }
    }
}

/// The periods as owned text.
fn owned(periods: &[impl AsRef<str>]) -> Vec<String> {
    periods.iter().map(|iso| iso.as_ref().to_owned()).collect()
}
