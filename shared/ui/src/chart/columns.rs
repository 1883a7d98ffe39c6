//! Columns over time: what came in each period, up to three kinds of it standing on each other.

use super::mark::{Mark, Side, Sign, Style, percent, slot, time_axis, value_axis};
use super::period::labels;
use super::scale::{Scale, known};
use super::{Chart, Series, owned};
use crate::Lang;

/// The part of its slot that a column takes.
const BREADTH: f64 = 0.72;
/// Columns that still have room for their figure above them.
const WITH_FIGURES: usize = 12;

impl Chart {
    /// Columns over `periods` (ISO months, days or years, the oldest first). Up to three series are drawn, each on the one before; the
    /// table has all.
    #[must_use]
    pub fn columns(
        lang: Lang,
        id: &str,
        title: impl Into<String>,
        periods: &[impl AsRef<str>],
        series: &[Series],
    ) -> Self {
        let periods = owned(periods);
        let mut chart = Self::begin(lang, id, title, "chart-upright");
        chart.tabulate(&periods, series, true);
        chart.describe(&periods, series);
        chart.name_series(series, Sign::Fill);
        let drawn: Vec<(Style, &Series)> = Style::ALL.into_iter().zip(series).collect();
        let height = |at: usize| drawn.iter().filter_map(|(_, each)| each.value(at)).sum::<f64>();
        let scale = Scale::over((0..periods.len()).map(height));
        chart.set_room(scale);
        let side = Side::of(lang);
        let count = periods.len();
        let breadth = BREADTH / count.max(1) as f64;
        let mut marks = value_axis(lang, scale);
        for at in 0..count {
            let mut foot = 0.0;
            let x = side.left(slot(at, count) - breadth / 2.0, breadth);
            for (style, value) in drawn.iter().filter_map(|(style, each)| Some((*style, each.value(at)?))) {
                let part = scale.part(value);
                let y = percent(1.0 - foot - part);
                let bar = Mark::Bar { style, x: x.clone(), y, width: percent(breadth), height: percent(part) };
                foot += part;
                if part > 0.0 {
                    marks.push(bar);
                }
            }
            if let Some(sum) = known(height(at)).filter(|sum| *sum > 0.0 && count <= WITH_FIGURES) {
                marks.push(Mark::Text {
                    class: "chart-value chart-wide",
                    anchor: "middle",
                    x: side.x(slot(at, count)),
                    y: percent(1.0 - foot),
                    dx: "0".to_owned(),
                    dy: "-0.35em",
                    text: chart.figure(sum),
                });
            }
        }
        marks.extend(time_axis(lang, labels(lang, &periods), count));
        chart.marks = marks;
        chart
    }
}
