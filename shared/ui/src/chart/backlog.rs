//! A backlog over time: how much is open at the end of each period, and how much of that is late.

use super::lines::line;
use super::mark::{Mark, Side, Sign, Style, slot, time_axis, value_axis};
use super::period::labels;
use super::scale::Scale;
use super::{Chart, Series, owned};
use crate::Lang;

impl Chart {
    /// The area under `open` over `periods` (ISO months, days or years, the oldest first), and before it that of `late`, a part of it. A
    /// period without a figure leaves a gap.
    #[must_use]
    pub fn backlog(
        lang: Lang,
        id: &str,
        title: impl Into<String>,
        periods: &[impl AsRef<str>],
        open: Series,
        late: Option<Series>,
    ) -> Self {
        let periods = owned(periods);
        let count = periods.len();
        let series: Vec<Series> = [open].into_iter().chain(late).collect();
        let mut chart = Self::begin(lang, id, title, "chart-upright");
        chart.tabulate(&periods, &series, false);
        chart.describe(&periods, &series);
        chart.name_series(&series, Sign::Area);
        let scale = Scale::over(series.iter().flat_map(|each| (0..count).filter_map(|at| each.value(at))));
        chart.set_room(scale);
        let mut marks = Vec::new();
        for (style, each) in Style::ALL.into_iter().zip(&series) {
            marks.extend(areas(lang, scale, style, each, count));
        }
        marks.extend(value_axis(lang, scale));
        for (style, each) in Style::ALL.into_iter().zip(&series) {
            marks.extend(line(lang, scale, style, each, count));
        }
        marks.extend(time_axis(lang, labels(lang, &periods), count));
        chart.marks = marks;
        chart
    }
}

/// What lies under a line; one shape for each unbroken piece of it.
fn areas(lang: Lang, scale: Scale, style: Style, series: &Series, count: usize) -> Vec<Mark> {
    let side = Side::of(lang);
    let across = |at: usize| side.part(slot(at, count)) * 100.0;
    let known: Vec<(usize, Option<f64>)> = (0..count).map(|at| (at, series.value(at))).collect();
    let pieces = known.split(|(_, value)| value.is_none()).filter(|piece| piece.len() > 1);
    let shape = |piece: &[(usize, Option<f64>)]| {
        let (first, last) = (piece.first()?.0, piece.last()?.0);
        let mut path = format!("M{:.2} 100", across(first));
        for (at, value) in piece {
            let up = 100.0 - scale.part(value.unwrap_or_default()) * 100.0;
            path.push_str(&format!("L{:.2} {up:.2}", across(*at)));
        }
        path.push_str(&format!("L{:.2} 100Z", across(last)));
        Some(Mark::Area { style, path })
    };
    pieces.filter_map(shape).collect()
}
