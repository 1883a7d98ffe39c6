//! What a figure may be, how it is written, and the steps of an axis.

use crate::Lang;
use crate::number::written;

/// Beyond it a figure is taken as unknown: nothing that an administration counts comes near, and its label would not fit.
const MOST: f64 = 1e9;
/// Steps of an axis that are aimed at.
const STEPS: f64 = 4.0;

/// The figure if it can be drawn: a number from zero to a thousand million. All else is unknown.
pub(super) fn known(figure: f64) -> Option<f64> {
    // A negative zero would be written with its sign.
    (0.0..=MOST).contains(&figure).then(|| figure.abs())
}

/// The figure as the language writes it, with one decimal where it is not whole.
pub(super) fn figure(lang: Lang, figure: f64) -> String {
    let tenths = (figure * 10.0).round() / 10.0;
    let plain = if tenths.fract() == 0.0 { format!("{tenths:.0}") } else { format!("{tenths:.1}") };
    written(lang, &plain)
}

/// The same, and a dash for what is unknown.
pub(super) fn cell(lang: Lang, value: Option<f64>) -> String {
    value.map_or_else(|| "–".to_owned(), |value| figure(lang, value))
}

/// An axis from zero in equal whole steps of 1, 2 or 5 times a power of ten.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Scale {
    step: f64,
    steps: u32,
}

impl Scale {
    /// The shortest that holds `most`.
    pub(super) fn to(most: f64) -> Self {
        let most = known(most).unwrap_or_default();
        let raw = (most / STEPS).max(1.0);
        let power = 10_f64.powi(raw.log10().floor() as i32);
        let step = [1.0, 2.0, 5.0, 10.0].into_iter().map(|times| times * power).find(|step| *step >= raw);
        let step = step.unwrap_or(power * 10.0);
        let mut steps = 1;
        while f64::from(steps) * step < most {
            steps += 1;
        }
        Self { step, steps }
    }

    /// The shortest that holds each of the figures.
    pub(super) fn over(figures: impl IntoIterator<Item = f64>) -> Self {
        Self::to(figures.into_iter().filter_map(known).fold(0.0, f64::max))
    }

    /// Its marks, from zero to its end.
    pub(super) fn ticks(self) -> impl Iterator<Item = f64> {
        (0..=self.steps).map(move |at| f64::from(at) * self.step)
    }

    /// The part of the axis up to `figure`: from 0 to 1.
    pub(super) fn part(self, figure: f64) -> f64 {
        (figure / (self.step * f64::from(self.steps))).clamp(0.0, 1.0)
    }

    /// Letters of its longest label.
    pub(super) fn letters(self, lang: Lang) -> usize {
        self.ticks().map(|tick| figure(lang, tick).chars().count()).max().unwrap_or_default()
    }
}

/// Whole percents of the parts that add up to 100: who lost most by being cut gets the rest. Empty where all is nothing.
pub(super) fn percents(parts: &[f64]) -> Vec<u32> {
    let total: f64 = parts.iter().sum();
    if total <= 0.0 {
        return Vec::new();
    }
    let exact: Vec<f64> = parts.iter().map(|part| part / total * 100.0).collect();
    let mut whole: Vec<u32> = exact.iter().map(|share| share.floor() as u32).collect();
    let mut by_loss: Vec<usize> = (0..exact.len()).collect();
    let loss = |at: usize| exact.get(at).map_or(0.0, |share| share.fract());
    by_loss.sort_by(|one, other| loss(*other).total_cmp(&loss(*one)));
    let missing = 100_u32.saturating_sub(whole.iter().sum()) as usize;
    for at in by_loss.into_iter().take(missing) {
        if let Some(share) = whole.get_mut(at) {
            *share += 1;
        }
    }
    whole
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn ticks(most: f64) -> Vec<f64> {
        Scale::to(most).ticks().collect()
    }

    #[test]
    fn steps_are_round_and_whole() {
        assert_eq!(ticks(0.0), [0.0, 1.0]);
        assert_eq!(ticks(0.3), [0.0, 1.0]);
        assert_eq!(ticks(3.0), [0.0, 1.0, 2.0, 3.0]);
        assert_eq!(ticks(60.0), [0.0, 20.0, 40.0, 60.0]);
        assert_eq!(ticks(61.0), [0.0, 20.0, 40.0, 60.0, 80.0]);
        assert_eq!(ticks(100.0), [0.0, 50.0, 100.0]);
        assert_eq!(ticks(1234.0), [0.0, 500.0, 1000.0, 1500.0]);
    }

    #[test]
    fn figures_are_written_in_the_way_of_the_language() {
        assert_eq!(figure(Lang::Fr, 1234.0), "1\u{202f}234");
        assert_eq!(figure(Lang::Fr, 12.34), "12,3");
        assert_eq!(figure(Lang::En, 4.96), "5");
        assert_eq!(figure(Lang::En, known(-0.0).unwrap_or(1.0)), "0");
        assert_eq!(cell(Lang::Ar, None), "–");
    }

    #[test]
    fn shares_add_up_to_a_hundred() {
        assert_eq!(percents(&[1.0, 1.0, 1.0]), [34, 33, 33]);
        assert_eq!(percents(&[0.0, 5.0]), [0, 100]);
        assert!(percents(&[0.0, 0.0]).is_empty());
        assert!(percents(&[]).is_empty());
    }

    proptest! {
        #[test]
        fn any_figure_has_an_axis_that_holds_it(most in any::<f64>()) {
            let ticks: Vec<f64> = Scale::to(most).ticks().collect();
            prop_assert!((2..=6).contains(&ticks.len()), "{ticks:?}");
            prop_assert!(ticks.iter().all(|tick| tick.is_finite() && tick.fract() == 0.0), "{ticks:?}");
            prop_assert!(ticks.last().copied().unwrap_or_default() >= known(most).unwrap_or_default());
        }

        #[test]
        fn any_shares_add_up(parts in prop::collection::vec(0.0..1e9_f64, 1..6)) {
            prop_assume!(parts.iter().sum::<f64>() > 0.0);
            prop_assert_eq!(percents(&parts).iter().sum::<u32>(), 100);
        }
    }
}
