//! Bars by category, one under the other: names may be long, so each stands above its bar.

use super::mark::{Mark, Side, Style, em, name_lines, percent};
use super::scale::{Scale, known};
use super::{Chart, text_with};
use crate::Lang;

/// Heights in the size of letters: of a line of a name, of a bar, of the space after it.
const LINE: f64 = 1.5;
const BAR: f64 = 1.1;
const SPACE: f64 = 0.8;
/// The part of the width that the longest bar takes: its figure stands after it.
const LONGEST: f64 = 0.76;

impl Chart {
    /// Bars in the order of `rows`: names, as people see them, with their figures. `heads` are those of the table: what the names are,
    /// what the figures are.
    #[must_use]
    pub fn bars(
        lang: Lang,
        id: &str,
        title: impl Into<String>,
        heads: [&str; 2],
        rows: &[(impl AsRef<str>, f64)],
    ) -> Self {
        let mut chart = Self::begin(lang, id, title, "chart-lying");
        chart.heads = heads.map(str::to_owned).to_vec();
        let rows: Vec<(&str, Option<f64>)> = rows.iter().map(|(name, value)| (name.as_ref(), known(*value))).collect();
        for (name, value) in &rows {
            chart.add_row((*name).to_owned(), [super::scale::cell(lang, *value)]);
        }
        chart.is_empty = rows.iter().all(|(_, value)| value.is_none());
        let drawn = || rows.iter().filter_map(|(name, value)| value.map(|value| (*name, value)));
        if let Some((name, most)) = drawn().reduce(|one, other| if other.1 > one.1 { other } else { one }) {
            let args = [("count", rows.len().into()), ("name", name.into()), ("most", chart.figure(most).into())];
            chart.description = text_with(lang, "charts-longest-bar", &args);
        }
        let most = drawn().map(|(_, value)| value).fold(0.0, f64::max);
        let scale = Scale::to(most);
        let side = Side::of(lang);
        let mut top = 0.0;
        for (name, value) in &rows {
            for line in name_lines(name) {
                chart.marks.push(side.name(line, 0.0, top + LINE / 2.0));
                top += LINE;
            }
            let part = value.map_or(0.0, |value| scale.part(value) / scale.part(most).max(f64::EPSILON) * LONGEST);
            chart.marks.push(Mark::Bar {
                style: Style::First,
                x: side.left(0.0, part),
                y: em(top),
                width: percent(part),
                height: em(BAR),
            });
            chart.marks.push(Mark::Text {
                class: "chart-value",
                anchor: "start",
                x: side.x(part),
                y: em(top + BAR / 2.0),
                dx: side.step(if part > 0.0 { 0.4 } else { 0.0 }),
                dy: "0.35em",
                text: super::scale::cell(lang, *value),
            });
            top += BAR + SPACE;
        }
        chart.set_height(top);
        chart
    }
}
