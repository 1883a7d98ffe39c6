//! Legal delays as dated data: what the law gave on a given day, who says so, and whether that is certain.

use jiff::civil::Date;
use serde::Deserialize;

use crate::DataError;

/// How long a delay is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Delay {
    /// Every day counts.
    CalendarDays(u32),
    /// Only working days count.
    WorkingDays(u32),
}

/// From which day a delay is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FirstDay {
    /// The day of reception is day 1.
    SameDay,
    /// The day after reception is day 1.
    DayAfter,
}

/// What happens when a delay ends on a day off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LastDay {
    /// Nothing: it ends that day.
    Unchanged,
    /// It ends on the next working day.
    NextWorkingDay,
}

/// How the days of a delay are counted.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Counting {
    /// The first day that counts.
    pub first_day: FirstDay,
    /// What happens when the last day is a day off.
    pub last_day: LastDay,
    /// Where this way of counting comes from.
    pub source: String,
    /// Whether several public sources agree on it. Never present an unconfirmed one as law.
    pub confirmed: bool,
}

/// One delay as it stands between two dates.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Stable name, such as `complaint.reply`.
    pub code: String,
    /// Text of law or decision it comes from.
    pub source: String,
    /// First day on which it holds.
    pub valid_from: Date,
    /// Last day on which it holds, if it has ended.
    pub valid_to: Option<Date>,
    /// The delay.
    pub delay: Delay,
    /// How its days are counted.
    pub counting: Counting,
    /// Whether several public sources agree on it. Never present an unconfirmed one as law.
    pub confirmed: bool,
}

impl Rule {
    /// Whether the rule holds on that day.
    pub fn holds_on(&self, day: Date) -> bool {
        self.valid_from <= day && self.valid_to.is_none_or(|last| day <= last)
    }
}

/// All known delays, past versions included.
#[derive(Clone, Debug)]
pub struct Rules(Vec<Rule>);

impl Rules {
    /// The delays shipped with the program in `data/rules.json`.
    ///
    /// # Errors
    /// If the shipped data is broken, which a test excludes.
    pub fn morocco() -> Result<Self, DataError> {
        Self::from_json(include_str!("../data/rules.json"))
    }

    /// Reads the format of `data/rules.json`.
    ///
    /// # Errors
    /// If the text has another shape, or if a day finds two versions of one rule.
    pub fn from_json(text: &str) -> Result<Self, DataError> {
        let mut rules: Vec<Rule> = serde_json::from_str(text)?;
        if let Some(rule) = rules.iter().find(|rule| rule.valid_to.is_some_and(|last| last < rule.valid_from)) {
            return Err(DataError::EndsBeforeStart(rule.code.clone()));
        }
        rules.sort_by(|a, b| (&a.code, a.valid_from).cmp(&(&b.code, b.valid_from)));
        for pair in rules.windows(2) {
            if pair[0].code == pair[1].code && pair[0].holds_on(pair[1].valid_from) {
                return Err(DataError::Overlap(pair[0].code.clone()));
            }
        }
        Ok(Self(rules))
    }

    /// The version of rule `code` that held on `day`. A delay follows the rule of the day on which it starts.
    pub fn at(&self, code: &str, day: Date) -> Option<&Rule> {
        self.0.iter().find(|rule| rule.code == code && rule.holds_on(day))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use jiff::civil::date;

    use super::*;

    fn versions(first_end: &str, second_start: &str) -> Result<Rules, DataError> {
        let row = |days: u32, from: &str, to: &str| {
            format!(
                r#"{{"code":"a","source":"s","valid_from":"{from}","valid_to":{to},"delay":{{"working_days":{days}}},
                "confirmed":true,"counting":{{"first_day":"same_day","last_day":"unchanged","source":"s","confirmed":false}}}}"#
            )
        };
        let second = row(2, second_start, "null");
        Rules::from_json(&format!("[{second},{}]", row(1, "2020-01-01", &format!("\"{first_end}\""))))
    }

    #[test]
    fn the_delays_of_complaints_are_those_of_the_decree() {
        let rules = Rules::morocco().unwrap();
        let today = date(2026, 11, 24);
        let reply = rules.at("complaint.reply", today).unwrap();
        assert_eq!((reply.delay, reply.confirmed), (Delay::CalendarDays(60), true));
        let routing = rules.at("complaint.routing", today).unwrap();
        assert_eq!((routing.delay, routing.confirmed), (Delay::CalendarDays(15), true));
        let contest = rules.at("complaint.contest", today).unwrap();
        assert_eq!((contest.delay, contest.confirmed), (Delay::CalendarDays(15), false));
        for code in ["complaint.pause", "complaint.question", "complaint.reminder"] {
            let own = rules.at(code, today).unwrap();
            assert_eq!((own.delay, own.confirmed), (Delay::CalendarDays(15), false), "{code}");
        }
        assert!(!reply.counting.confirmed, "how days are counted is not known from the decree");
        assert_eq!(rules.at("complaint.reply", date(2017, 12, 31)), None, "the decree was not in force");
        assert_eq!(rules.at("complaint.unheard_of", today), None);
    }

    #[test]
    fn each_day_finds_the_version_of_its_time() {
        let rules = versions("2025-12-31", "2026-01-01").unwrap();
        assert_eq!(rules.at("a", date(2025, 12, 31)).unwrap().delay, Delay::WorkingDays(1));
        assert_eq!(rules.at("a", date(2026, 1, 1)).unwrap().delay, Delay::WorkingDays(2));
    }

    #[test]
    fn contradictory_versions_are_refused() {
        assert!(matches!(versions("2026-01-01", "2026-01-01"), Err(DataError::Overlap(code)) if code == "a"));
        assert!(matches!(versions("2019-12-31", "2026-01-01"), Err(DataError::EndsBeforeStart(code)) if code == "a"));
    }
}
