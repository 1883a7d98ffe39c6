//! Lines over time, with what they are held against.

use super::mark::{Mark, Side, Sign, Style, percent, slot, target_line, time_axis, value_axis};
use super::period::labels;
use super::scale::{Scale, known};
use super::{Chart, Key, Series, owned};
use crate::Lang;

/// What figures are held against, such as the legal delay.
#[derive(Clone, Debug, PartialEq)]
pub struct Target {
    /// In the page's language, with the figure: "Legal delay: 60 days".
    pub text: String,
    /// In the unit of the figures.
    pub value: f64,
}

impl Target {
    /// A target and the words that name it.
    #[must_use]
    pub fn new(text: impl Into<String>, value: f64) -> Self {
        Self { text: text.into(), value }
    }

    /// Its figure, where it can be drawn.
    pub(super) fn drawn(target: Option<&Self>) -> Option<f64> {
        target.and_then(|target| known(target.value))
    }
}

/// Points of a line that are still told apart.
const WITH_POINTS: usize = 31;

impl Chart {
    /// Lines over `periods` (ISO months, days or years, the oldest first), with a dashed line at the target. A period without a figure
    /// breaks its line. Up to three series are drawn; the table has all.
    #[must_use]
    pub fn lines(
        lang: Lang,
        id: &str,
        title: impl Into<String>,
        periods: &[impl AsRef<str>],
        series: &[Series],
        target: Option<&Target>,
    ) -> Self {
        let periods = owned(periods);
        let count = periods.len();
        let mut chart = Self::begin(lang, id, title, "chart-upright");
        chart.tabulate(&periods, series, false);
        chart.describe(&periods, series);
        chart.name_series(series, Sign::Line);
        chart.hold_against(target);
        let drawn: Vec<(Style, &Series)> = Style::ALL.into_iter().zip(series).collect();
        let figures = drawn.iter().flat_map(|(_, each)| (0..count).filter_map(|at| each.value(at)));
        let scale = Scale::over(figures.chain(Target::drawn(target)));
        chart.set_room(scale);
        let mut marks = value_axis(lang, scale);
        marks.extend(Target::drawn(target).map(|value| target_line(scale, value)));
        for (style, each) in drawn {
            marks.extend(line(lang, scale, style, each, count));
        }
        marks.extend(time_axis(lang, labels(lang, &periods), count));
        chart.marks = marks;
        chart
    }

    /// Says in the legend and in words what the figures are held against.
    pub(super) fn hold_against(&mut self, target: Option<&Target>) {
        let Some(target) = target.filter(|target| known(target.value).is_some()) else { return };
        self.legend.push(Key { sign: Sign::Target, text: target.text.clone() });
        self.description = format!("{} {}.", self.description, target.text.trim_end_matches('.')).trim().to_owned();
    }
}

/// One series: its pieces from figure to figure, and a point at each; where they are many, at those that stand alone.
pub(super) fn line(lang: Lang, scale: Scale, style: Style, series: &Series, count: usize) -> Vec<Mark> {
    let side = Side::of(lang);
    let place = |at: usize| series.value(at).map(|value| (side.x(slot(at, count)), percent(1.0 - scale.part(value))));
    let class = match style {
        Style::First => "chart-line chart-line-first",
        Style::Second => "chart-line chart-line-second",
        Style::Third => "chart-line chart-line-third",
    };
    let mut marks = Vec::new();
    for at in 1..count {
        if let (Some(from), Some(to)) = (place(at - 1), place(at)) {
            marks.push(Mark::Line { class, from, to });
        }
    }
    for at in 0..count {
        let is_alone = (at == 0 || place(at - 1).is_none()) && place(at + 1).is_none();
        if let Some((x, y)) = place(at).filter(|_| is_alone || count <= WITH_POINTS) {
            marks.push(Mark::Point { style, x, y });
        }
    }
    marks
}
