//! What the figures mean: each indicator with its definition, in words and with its version, so that anybody can count again.

use super::Counts;
use serde::Deserialize;
use std::sync::LazyLock;
use ui::Names;

/// In what an indicator is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Measure {
    /// A number of cases.
    Count,
    /// Days.
    Days,
    /// Hundredths.
    Percent,
    /// From 1 to 5.
    Score,
}

/// One indicator.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Indicator {
    /// Its name for programs, which never changes.
    pub code: String,
    /// Grows when its definition changes.
    pub version: u16,
    /// In what it is measured.
    pub unit: Measure,
    /// Whether it is of a month of the calendar, and not of what was received in a period.
    pub monthly: bool,
    /// Its name.
    pub names: Names,
    /// Its definition.
    pub text: Names,
    /// How it is counted again from the rows of the open data; empty where these do not hold what it needs.
    pub recipe: String,
}

/// Those that the program comes with. A test reads them; broken ones would be none.
static INDICATORS: LazyLock<Vec<Indicator>> =
    LazyLock::new(|| serde_json::from_str(include_str!("../../data/indicators.json")).unwrap_or_default());

/// All of them, in the order of pages.
#[must_use]
pub fn indicators() -> &'static [Indicator] {
    &INDICATORS
}

/// A figure, and how many cases it is of.
struct Measured {
    value: Option<f64>,
    of: i64,
}

fn count(count: i64) -> Measured {
    Measured { value: Some(count as f64), of: count }
}

fn measure(value: Option<f64>, of: i64) -> Measured {
    Measured { value, of }
}

fn percent(part: i64, of: i64) -> Measured {
    Measured { value: (of > 0).then(|| part as f64 * 100.0 / of as f64), of }
}

fn measured(code: &str, counts: &Counts) -> Option<Measured> {
    let Counts { first_answer, assignment, .. } = counts;
    Some(match code {
        "received" => count(counts.received),
        "answered" => count(counts.answered),
        "open" => count(counts.open),
        "late" => count(counts.late),
        "in_time_percent" => percent(counts.in_time, counts.answered),
        "first_answer_p50" => measure(first_answer.half, first_answer.count),
        "first_answer_p90" => measure(first_answer.most, first_answer.count),
        "first_answer_max" => measure(first_answer.longest, first_answer.count),
        "assignment_p50" => measure(assignment.half, assignment.count),
        "assignment_p90" => measure(assignment.most, assignment.count),
        "assignment_max" => measure(assignment.longest, assignment.count),
        "confirmed" => count(counts.confirmed),
        "silent" => count(counts.silent),
        "contested" => count(counts.contested),
        "reopen_percent" => percent(counts.reopened, counts.decided),
        "refused" => count(counts.refused),
        "withdrawn" => count(counts.withdrawn),
        "transferred" => count(counts.transferred),
        "merged" => count(counts.merged),
        "waiting_days" => measure(counts.waiting_days, counts.asked),
        "scores" => count(counts.scores),
        "score" => measure(counts.score, counts.scores),
        _ => return None,
    })
}

impl Indicator {
    /// The one of this code.
    #[must_use]
    pub fn find(code: &str) -> Option<&'static Self> {
        indicators().iter().find(|indicator| indicator.code == code)
    }

    /// Its figure; none where there was nothing to measure, and for one that is of months.
    #[must_use]
    pub fn value(&self, counts: &Counts) -> Option<f64> {
        measured(&self.code, counts)?.value
    }

    /// Of how many cases its figure tells.
    #[must_use]
    pub fn of(&self, counts: &Counts) -> i64 {
        measured(&self.code, counts).map_or(0, |measured| measured.of)
    }
}

#[cfg(test)]
mod tests {
    use super::super::Delays;
    use super::*;

    #[test]
    fn every_indicator_has_its_words_in_every_language_and_no_code_twice() {
        let mut codes: Vec<&str> = indicators().iter().map(|indicator| indicator.code.as_str()).collect();
        assert!(codes.len() > 20);
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), indicators().len());
        for Indicator { code, version, names, text, .. } in indicators() {
            assert!(*version > 0, "{code}");
            for names in [names, text] {
                let Names { ar, fr, zgh, en } = names;
                assert!([ar, fr, zgh, en].iter().all(|words| !words.is_empty()), "{code}");
            }
        }
    }

    #[test]
    fn every_indicator_is_measured_here_or_by_month() {
        let delays = Delays { count: 4, half: Some(2.0), most: Some(3.0), longest: Some(5.0) };
        let counts = Counts {
            answered: 4,
            decided: 5,
            reopened: 1,
            in_time: 3,
            first_answer: delays,
            assignment: delays,
            asked: 2,
            waiting_days: Some(1.5),
            scores: 2,
            score: Some(4.5),
            ..Counts::default()
        };
        for indicator in indicators() {
            assert_eq!(indicator.value(&counts).is_some(), !indicator.monthly, "{}", indicator.code);
            assert_eq!(measured(&indicator.code, &Counts::default()).is_some(), !indicator.monthly);
        }
        let value = |code: &str| Indicator::find(code).and_then(|indicator| indicator.value(&counts));
        assert_eq!([value("in_time_percent"), value("reopen_percent")], [Some(75.0), Some(20.0)]);
        assert_eq!([value("first_answer_p90"), value("score"), value("nothing")], [Some(3.0), Some(4.5), None]);
    }

    #[test]
    fn nothing_has_no_share() {
        let none = Counts::default();
        let value = |code: &str| Indicator::find(code).and_then(|indicator| indicator.value(&none));
        assert_eq!([value("in_time_percent"), value("received")], [None, Some(0.0)]);
    }
}
