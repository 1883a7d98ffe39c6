//! How much of a delay is used, and on which day a part of it will be.
//!
//! Counted in the days on which the delay runs: those of a suspension are not among them, those that it moved over at its
//! end are. Nothing is stored: the same events always give the same days.

use jiff::{Timestamp, ToSpan, civil::Date};

use crate::{
    delay::{Due, Stopped, Suspension},
    rules::Delay,
    working_days::WorkingDays,
    zone::local_date,
};

/// At which parts of a delay, in percent, people are warned.
pub const THRESHOLDS: [u32; 4] = [50, 75, 90, 100];

impl WorkingDays {
    /// The first day on which `percent` of the delay that ends with `due` are used, that day included. For 100 it is the last
    /// day, on which there is still time; more is taken as 100. `suspensions` are those that `due` was computed with.
    pub fn threshold_at(&self, due: &Due, suspensions: &[Suspension], percent: u32) -> Date {
        let running = self.running_days(due, suspensions);
        let nth = (running.len() as u64 * u64::from(percent.min(100))).div_ceil(100).max(1);
        usize::try_from(nth - 1).ok().and_then(|nth| running.get(nth).copied()).unwrap_or(due.on)
    }

    /// How much of the delay that ends with `due` is used at `now`, in whole percent, the present day included: 0 before it
    /// begins, 100 on its last day and after.
    pub fn share_used(&self, due: &Due, suspensions: &[Suspension], now: Timestamp) -> u32 {
        let today = local_date(now);
        let running = self.running_days(due, suspensions);
        let used = running.iter().filter(|&&day| day <= today).count();
        // A delay has a day at least; a calendar that changed since `due` was computed may leave none.
        let share = (used * 100).checked_div(running.len()).unwrap_or(if today < due.on { 0 } else { 100 });
        u32::try_from(share).unwrap_or(100)
    }

    /// The highest of [`THRESHOLDS`] that is reached at `now`.
    pub fn threshold_reached(&self, due: &Due, suspensions: &[Suspension], now: Timestamp) -> Option<u32> {
        let share = self.share_used(due, suspensions, now);
        THRESHOLDS.into_iter().rev().find(|&percent| percent <= share)
    }

    fn running_days(&self, due: &Due, suspensions: &[Suspension]) -> Vec<Date> {
        let working_only = matches!(due.delay, Delay::WorkingDays(_));
        let stopped = Stopped::of(suspensions);
        let days = due.counted_from.series(1.day()).take_while(|&day| day <= due.on);
        days.filter(|&day| !stopped.on(day) && (!working_only || self.is_working_day(day))).collect()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use jiff::civil::{date, datetime};
    use proptest::prelude::*;

    use super::*;
    use crate::{rules::Rules, zone::instant};

    fn morocco() -> WorkingDays {
        WorkingDays::morocco().unwrap()
    }

    fn at_ten(day: Date) -> Timestamp {
        instant(day.at(10, 0, 0, 0))
    }

    fn reply_due(received: Timestamp, suspensions: &[Suspension]) -> Due {
        let rules = Rules::morocco().unwrap();
        morocco().due(rules.at("complaint.reply", local_date(received)).unwrap(), received, suspensions)
    }

    #[test]
    fn the_thresholds_of_sixty_days() {
        let days = morocco();
        // Day 1 is 25 November; day 60, a Saturday, moves to day 62.
        let due = reply_due(at_ten(date(2026, 11, 24)), &[]);
        let on = THRESHOLDS.map(|percent| days.threshold_at(&due, &[], percent));
        assert_eq!(on, [date(2026, 12, 25), date(2027, 1, 10), date(2027, 1, 19), date(2027, 1, 25)]);
        assert_eq!(days.share_used(&due, &[], at_ten(date(2026, 11, 24))), 0);
        assert_eq!(days.share_used(&due, &[], at_ten(date(2026, 12, 25))), 50);
        assert_eq!(days.share_used(&due, &[], at_ten(date(2027, 1, 25))), 100);
        assert_eq!(days.share_used(&due, &[], at_ten(date(2030, 1, 1))), 100);
        assert_eq!(days.threshold_reached(&due, &[], at_ten(date(2026, 12, 24))), None);
        assert_eq!(days.threshold_reached(&due, &[], at_ten(date(2027, 1, 18))), Some(75));
        assert_eq!(days.threshold_at(&due, &[], 0), due.counted_from);
        assert_eq!(days.threshold_at(&due, &[], 101), due.on);
    }

    #[test]
    fn nothing_is_used_while_a_delay_is_suspended() {
        let days = morocco();
        let pause = Suspension { from: at_ten(date(2026, 12, 1)), until: at_ten(date(2026, 12, 11)) };
        let due = reply_due(at_ten(date(2026, 11, 24)), &[pause]);
        let used = |day| days.share_used(&due, &[pause], at_ten(day));
        assert_eq!(used(date(2026, 12, 1)), used(date(2026, 12, 11)));
        assert!(used(date(2026, 12, 12)) > used(date(2026, 12, 11)));
        assert!(days.threshold_at(&due, &[pause], 50) > date(2026, 12, 31));
    }

    proptest! {
        #[test]
        fn thresholds_follow_each_other_and_agree_with_the_share(
            offset in 0..3650_i32, from in 0..70_i64, length in 0..20_i64, later in 0..120_i64
        ) {
            let days = morocco();
            let received = at_ten(date(2024, 1, 1).checked_add(offset.days()).unwrap());
            let start = received.checked_add((from * 24).hours()).unwrap();
            let pauses = [Suspension { from: start, until: start.checked_add((length * 24).hours()).unwrap() }];
            let due = reply_due(received, &pauses);
            let on = THRESHOLDS.map(|percent| days.threshold_at(&due, &pauses, percent));
            prop_assert!(on.is_sorted() && due.counted_from <= on[0] && on[3] == due.on);
            let now = received.checked_add((later * 24).hours()).unwrap();
            let share = days.share_used(&due, &pauses, now);
            for (percent, day) in THRESHOLDS.into_iter().zip(on) {
                prop_assert_eq!(percent <= share, day <= local_date(now), "{}% on {}, {}% at {}", percent, day, share, now);
            }
            let next = now.checked_add(24.hours()).unwrap();
            prop_assert!(days.share_used(&due, &pauses, next) >= share);
        }

        #[test]
        fn a_delay_of_working_days_uses_nothing_on_a_day_off(offset in 0..3650_i32, length in 1..60_u32) {
            let days = morocco();
            let received = instant(datetime(2024, 1, 1, 9, 0, 0, 0).checked_add(offset.days()).unwrap());
            let rules = Rules::morocco().unwrap();
            let mut rule = rules.at("complaint.reply", local_date(received)).unwrap().clone();
            rule.delay = Delay::WorkingDays(length);
            let due = days.due(&rule, received, &[]);
            for percent in THRESHOLDS {
                prop_assert!(days.is_working_day(days.threshold_at(&due, &[], percent)));
            }
        }
    }
}
