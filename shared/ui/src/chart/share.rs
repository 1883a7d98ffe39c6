//! What a whole is made of: one bar of full width.

use super::mark::{Mark, Side, Sign, Style, em, percent, upright_target};
use super::scale::{known, percents};
use super::{Chart, Key, Target, text_with};
use crate::Lang;

/// The height of the bar in the size of letters.
const BAR: f64 = 2.0;

impl Chart {
    /// One bar from up to three `parts` of a whole, each with its name; the legend says of each its figure and its share in whole
    /// percents, which add up to 100. The target is a share in percent, counted from the first part.
    #[must_use]
    pub fn share(
        lang: Lang,
        id: &str,
        title: impl Into<String>,
        what: &str,
        parts: &[(impl AsRef<str>, f64)],
        target: Option<&Target>,
    ) -> Self {
        let mut chart = Self::begin(lang, id, title, "chart-lying chart-meter");
        chart.heads = vec![what.to_owned(), chart.t("charts-number"), chart.t("charts-share")];
        let parts: Vec<(&str, f64)> =
            parts.iter().take(3).filter_map(|(name, figure)| Some((name.as_ref(), known(*figure)?))).collect();
        let figures: Vec<f64> = parts.iter().map(|(_, figure)| *figure).collect();
        let total: f64 = figures.iter().sum();
        let shares = percents(&figures);
        chart.is_empty = shares.is_empty();
        let side = Side::of(lang);
        let mut from = 0.0;
        let mut sentences = Vec::new();
        for ((style, (name, figure)), share) in Style::ALL.into_iter().zip(parts).zip(shares) {
            let share = text_with(lang, "charts-percent", &[("share", share.into())]);
            let figure_text = chart.figure(figure);
            chart.add_row(name.to_owned(), [figure_text.clone(), share.clone()]);
            let args = [("name", name.into()), ("number", figure_text.into()), ("share", share.into())];
            let text = text_with(lang, "charts-part", &args);
            sentences.push(format!("{text}."));
            chart.legend.push(Key { sign: Sign::Fill(style), text });
            let part = figure / total;
            chart.marks.push(Mark::Bar {
                style,
                x: side.left(from, part),
                y: em(0.3),
                width: percent(part),
                height: em(BAR),
            });
            from += part;
        }
        chart.description = sentences.join(" ");
        let target = target.filter(|target| (0.0..=100.0).contains(&target.value));
        chart.hold_against(target);
        chart.marks.extend(target.map(|target| upright_target(side.x(target.value / 100.0), BAR + 0.6)));
        chart.set_height(BAR + 0.6);
        chart
    }
}
