//! What is to be done again and again, and when.

use crate::{Job, Urgency};
use chrono::{DateTime, Utc};
use croner::Cron;
use croner::parser::{CronParser, Seconds};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// The payload of a scheduled job: the moment it is for, which may be long before the moment it runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tick {
    /// The beginning of the period.
    pub at: Timestamp,
}

/// An entry of the timetable: a job to be written at each tick of a cron expression, in UTC.
#[derive(Clone, Debug)]
pub struct Schedule {
    pub(crate) name: &'static str,
    pub(crate) cron: &'static str,
    pub(crate) kind: &'static str,
    pub(crate) urgency: Urgency,
    pub(crate) whom: Whom,
}

/// Who gets a job at each tick.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Whom {
    Platform,
    EachTenant,
}

/// A cron expression that cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("the schedule {name} has no usable cron expression: {reason}")]
pub struct ScheduleError {
    /// The entry.
    pub name: &'static str,
    /// What is wrong.
    pub reason: String,
}

impl Schedule {
    /// One job of the platform at each tick of `cron`: seconds, minutes, hours, days, months, weekdays, in UTC. `name`
    /// never changes, it makes a period's job unique.
    #[must_use]
    pub fn platform<K: Job<Payload = Tick>>(name: &'static str, cron: &'static str) -> Self {
        Self { name, cron, kind: K::KIND, urgency: K::URGENCY, whom: Whom::Platform }
    }

    /// One job of each tenant at each tick of `cron`.
    #[must_use]
    pub fn each_tenant<K: Job<Payload = Tick>>(name: &'static str, cron: &'static str) -> Self {
        Self { name, cron, kind: K::KIND, urgency: K::URGENCY, whom: Whom::EachTenant }
    }

    /// Reads the expression as tokio-cron-scheduler does.
    pub(crate) fn parse(&self) -> Result<Cron, ScheduleError> {
        let unusable = |reason: String| ScheduleError { name: self.name, reason };
        let cron = CronParser::builder()
            .seconds(Seconds::Required)
            .dom_and_dow(true)
            .build()
            .parse(self.cron)
            .map_err(|error| unusable(error.to_string()))?;
        // The 30th of February parses, and never comes.
        cron.find_next_occurrence(&DateTime::<Utc>::UNIX_EPOCH, false).map_err(|error| unusable(error.to_string()))?;
        Ok(cron)
    }

    /// What makes the job of the period that begins at `at` unique.
    pub(crate) fn key(&self, at: Timestamp) -> String {
        format!("{CLOCK_KEY}{}:{at}", self.name)
    }
}

/// How the keys of the clock's jobs begin. Pruning keeps these longer.
pub(crate) const CLOCK_KEY: &str = "clock:";

/// The last tick at or before `now`: the beginning of the current period.
pub(crate) fn period(cron: &Cron, now: Timestamp) -> Option<Timestamp> {
    let now = DateTime::<Utc>::from_timestamp(now.as_second(), 0)?;
    let tick = cron.find_previous_occurrence(&now, true).ok()?;
    Timestamp::from_second(tick.timestamp()).ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::Prune;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn the_current_period_began_at_the_last_tick() {
        let nightly = Schedule::platform::<Prune>("nightly", "0 15 3 * * *").parse().unwrap();
        assert_eq!(period(&nightly, at("2026-11-24T03:14:59.9Z")), Some(at("2026-11-23T03:15:00Z")));
        assert_eq!(period(&nightly, at("2026-11-24T03:15:00Z")), Some(at("2026-11-24T03:15:00Z")));
        assert_eq!(period(&nightly, at("2026-11-24T23:00:00Z")), Some(at("2026-11-24T03:15:00Z")));
    }

    #[test]
    fn an_expression_that_is_wrong_or_never_comes_is_refused_with_its_name() {
        for wrong in ["", "every day", "0 0 3 * *", "0 0 3 30 2 *"] {
            let error = Schedule::platform::<Prune>("nightly", wrong).parse().unwrap_err();
            assert!(error.to_string().contains("nightly"), "{wrong:?}");
        }
    }
}
