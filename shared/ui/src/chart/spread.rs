//! How delays are spread: half of all, nine in ten, the longest, against the legal delay. A mean would hide who waits longest.

use super::mark::{Mark, Side, Sign, Style, em, name_lines, percent, upright_target};
use super::scale::{Scale, figure, known};
use super::{Chart, Key, Target, text_with};
use crate::Lang;

/// Delays of one kind, in one unit.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Spread {
    /// Whose delays.
    pub name: String,
    /// Half were within it: the median.
    pub half: f64,
    /// Nine in ten were within it: the 90th percentile.
    pub most: f64,
    /// The longest.
    pub longest: f64,
}

/// Heights in the size of letters: of a line of text, of a strip, of the space after it.
const LINE: f64 = 1.5;
const STRIP: f64 = 1.1;
const SPACE: f64 = 0.9;
/// Below the strips, for the labels of the axis.
const FOOT: f64 = 1.8;

impl Chart {
    /// One strip for each of the rows: solid to the median, hatched to the 90th percentile, a line to the longest; and a dashed line
    /// at the target through all. `what` names the column of names in the table.
    #[must_use]
    pub fn spread(
        lang: Lang,
        id: &str,
        title: impl Into<String>,
        what: &str,
        rows: &[Spread],
        target: Option<&Target>,
    ) -> Self {
        let mut chart = Self::begin(lang, id, title, "chart-lying chart-scaled");
        let keys = ["charts-half", "charts-most", "charts-longest"].map(|key| chart.t(key));
        chart.heads = [what.to_owned()].into_iter().chain(keys.clone()).collect();
        let signs = [Sign::Fill(Style::First), Sign::Fill(Style::Second), Sign::Reach];
        chart.legend = signs.into_iter().zip(keys).map(|(sign, text)| Key { sign, text }).collect();
        // Each is within the next, whatever was handed over.
        let drawn = |row: &Spread| {
            let half = known(row.half)?;
            let most = known(row.most)?.max(half);
            Some([half, most, known(row.longest)?.max(most)])
        };
        let ends = rows.iter().filter_map(drawn).map(|[_, _, longest]| longest);
        let scale = Scale::over(ends.chain(Target::drawn(target)));
        chart.is_empty = rows.iter().all(|row| drawn(row).is_none());
        let side = Side::of(lang);
        let mut top = 0.0;
        let mut sentences = Vec::new();
        let mut strips = Vec::new();
        for row in rows {
            let values = drawn(row);
            let cells = [0, 1, 2].map(|at| super::scale::cell(lang, values.map(|values| values[at])));
            chart.add_row(row.name.clone(), cells.clone());
            if values.is_some() {
                let [half, most, longest] = cells.clone().map(Into::into);
                let args = [("name", row.name.as_str().into()), ("half", half), ("most", most), ("longest", longest)];
                sentences.push(text_with(lang, "charts-spread", &args));
            }
            for line in name_lines(&row.name).into_iter().chain([cells.join(" · ")]) {
                strips.push(side.name(line, 0.4, top + LINE / 2.0));
                top += LINE;
            }
            strips.extend(values.map(|values| strip(side, scale, values, top)).into_iter().flatten());
            top += STRIP + SPACE;
        }
        chart.description = sentences.join(" ");
        chart.hold_against(target);
        chart.marks = axis(lang, scale, top);
        chart.marks.extend(strips);
        let target = Target::drawn(target).map(|value| upright_target(side.x(scale.part(value)), top));
        chart.marks.extend(target);
        chart.set_height(top + FOOT);
        chart
    }
}

fn strip(side: Side, scale: Scale, values: [f64; 3], top: f64) -> Vec<Mark> {
    let [half, most, longest] = values.map(|value| scale.part(value));
    let middle = em(top + STRIP / 2.0);
    let bar = |style, from: f64, to: f64| Mark::Bar {
        style,
        x: side.left(from, to - from),
        y: em(top),
        width: percent(to - from),
        height: em(STRIP),
    };
    vec![
        Mark::Line { class: "chart-reach", from: (side.x(most), middle.clone()), to: (side.x(longest), middle) },
        Mark::Line {
            class: "chart-reach",
            from: (side.x(longest), em(top + STRIP * 0.2)),
            to: (side.x(longest), em(top + STRIP * 0.8)),
        },
        bar(Style::Second, half, most),
        bar(Style::First, 0.0, half),
    ]
}

/// The axis below the strips.
fn axis(lang: Lang, scale: Scale, foot: f64) -> Vec<Mark> {
    let side = Side::of(lang);
    let mut marks = Vec::new();
    for tick in scale.ticks() {
        let x = side.x(scale.part(tick));
        let class = if tick == 0.0 { "chart-base" } else { "chart-grid" };
        marks.push(Mark::Line { class, from: (x.clone(), "0".to_owned()), to: (x.clone(), em(foot)) });
        marks.push(Mark::Text {
            class: "chart-tick",
            anchor: "middle",
            x,
            y: em(foot),
            dx: "0".to_owned(),
            dy: "1.3em",
            text: figure(lang, tick),
        });
    }
    marks
}
