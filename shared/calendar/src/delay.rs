//! When a delay ends, and an account of why on that day.
//!
//! A date that a person is told must be explained and recomputed: the result therefore carries the rule, the first day
//! counted, the days of suspension and the day off it moved away from. Whoever shows it words it.

use jiff::{Timestamp, civil::Date};

use crate::{
    holidays::HolidayNames,
    rules::{Delay, FirstDay, LastDay, Rule},
    working_days::WorkingDays,
    zone::local_date,
};

/// A time during which a delay did not run, such as waiting for the person's answer. Nothing is suspended on the day
/// it starts; the days after it count as suspended, up to and including the day it ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Suspension {
    /// When the delay stopped.
    pub from: Timestamp,
    /// When it ran again. For one that is still open, the moment at which it will end by itself.
    pub until: Timestamp,
}

/// The days of some suspensions.
pub(crate) struct Stopped(Vec<(Date, Date)>);

impl Stopped {
    pub(crate) fn of(suspensions: &[Suspension]) -> Self {
        Self(suspensions.iter().map(|span| (local_date(span.from), local_date(span.until))).collect())
    }

    /// Whether a delay stands still on that day.
    pub(crate) fn on(&self, day: Date) -> bool {
        self.0.iter().any(|&(from, until)| from < day && day <= until)
    }
}

/// Why a day is not worked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DayOff {
    /// It is a weekly day off.
    Weekly,
    /// It is a holiday.
    Holiday {
        /// Stable name of the holiday.
        key: String,
        /// What people call it.
        names: HolidayNames,
    },
}

/// A delay whose last day was a day off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    /// The day on which it would have ended.
    pub from: Date,
    /// Why it did not.
    pub because: DayOff,
}

/// The last day of a delay, with what explains it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// The last day, in Morocco. What is done on that day is still in time.
    pub on: Date,
    /// Code of the rule that was applied.
    pub rule_code: String,
    /// The delay that was applied.
    pub delay: Delay,
    /// Day 1 of the delay.
    pub counted_from: Date,
    /// Days on which the delay did not run, from day 1 to the last day.
    pub suspended_days: u32,
    /// Set if the last day was moved off a day off.
    pub moved: Option<Moved>,
    /// The date rests on a holiday whose date is an estimate, or on a year whose Hijri holidays are not known: it may
    /// change.
    pub provisional: bool,
}

impl WorkingDays {
    /// The last day of the delay that `rule` gives for something received at `received`. Suspensions may overlap, come in
    /// any order and lie outside the delay; a delay does not end while it is suspended. A delay of 0 days is taken as 1. A
    /// result past the last date there is stops at that date.
    pub fn due(&self, rule: &Rule, received: Timestamp, suspensions: &[Suspension]) -> Due {
        let received = local_date(received);
        let counted_from = match rule.counting.first_day {
            FirstDay::SameDay => received,
            FirstDay::DayAfter => received.tomorrow().unwrap_or(received),
        };
        let (length, working_only) = match rule.delay {
            Delay::CalendarDays(days) => (days, false),
            Delay::WorkingDays(days) => (days, true),
        };
        let moves = rule.counting.last_day == LastDay::NextWorkingDay;
        let stopped = Stopped::of(suspensions);

        let mut day = counted_from;
        let mut left = length.max(1);
        let mut suspended_days = 0;
        let mut provisional = false;
        loop {
            if stopped.on(day) {
                suspended_days += 1;
            } else {
                provisional |= working_only && self.may_change(day);
                left -= u32::from(!working_only || self.is_working_day(day));
            }
            match day.tomorrow() {
                Ok(next) if left > 0 => day = next,
                _ => break,
            }
        }

        provisional |= moves && self.may_change(day);
        let day_off = if moves { self.day_off(day) } else { None };
        let moved = day_off.map(|because| Moved { from: day, because });
        if moved.is_some() {
            while let Ok(next) = day.tomorrow() {
                day = next;
                if stopped.on(day) {
                    suspended_days += 1;
                    continue;
                }
                provisional |= self.may_change(day);
                if self.is_working_day(day) {
                    break;
                }
            }
        }
        Due {
            on: day,
            rule_code: rule.code.clone(),
            delay: rule.delay,
            counted_from,
            suspended_days,
            moved,
            provisional,
        }
    }

    /// Why `day` is not worked; `None` when it is.
    pub fn day_off(&self, day: Date) -> Option<DayOff> {
        if self.is_weekly_day_off(day) {
            return Some(DayOff::Weekly);
        }
        let holiday = self.holiday(day)?;
        Some(DayOff::Holiday { key: holiday.key.to_owned(), names: holiday.names.clone() })
    }

    /// Whether it is still open that `day` is worked: an estimated holiday moves by a day at most.
    fn may_change(&self, day: Date) -> bool {
        let holidays = self.holidays();
        let near = [day.yesterday().unwrap_or(day), day, day.tomorrow().unwrap_or(day)];
        let unknown = holidays.last_year().is_none_or(|last| last < day.year());
        let estimated = near.iter().any(|&day| holidays.on(day).any(|holiday| holiday.estimated));
        !self.is_weekly_day_off(day) && !self.is_worked(day) && (unknown || estimated)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use jiff::{
        ToSpan,
        civil::{date, datetime},
    };
    use proptest::prelude::*;

    use super::*;
    use crate::{holidays::Holidays, rules::Counting, rules::Rules, working_days::WorkingWeek, zone::instant};

    fn morocco() -> WorkingDays {
        WorkingDays::new(WorkingWeek::default(), Holidays::morocco().unwrap())
    }

    fn rule(delay: Delay, first_day: FirstDay, last_day: LastDay) -> Rule {
        Rule {
            code: "test".into(),
            source: "test".into(),
            valid_from: date(2020, 1, 1),
            valid_to: None,
            delay,
            counting: Counting { first_day, last_day, source: "test".into(), confirmed: false },
            confirmed: false,
        }
    }

    fn at_ten(day: Date) -> Timestamp {
        instant(day.at(10, 0, 0, 0))
    }

    fn pause(from: Date, until: Date) -> Suspension {
        Suspension { from: at_ten(from), until: at_ten(until) }
    }

    #[test]
    fn sixty_days_from_the_day_after_reception() {
        let rules = Rules::morocco().unwrap();
        let reply = rules.at("complaint.reply", date(2026, 11, 24)).unwrap();
        let due = morocco().due(reply, at_ten(date(2026, 11, 24)), &[]);
        let expected = Due {
            on: date(2027, 1, 25),
            rule_code: "complaint.reply".into(),
            delay: Delay::CalendarDays(60),
            counted_from: date(2026, 11, 25),
            suspended_days: 0,
            moved: Some(Moved { from: date(2027, 1, 23), because: DayOff::Weekly }),
            provisional: false,
        };
        assert_eq!(due, expected);
    }

    #[test]
    fn reception_is_dated_in_morocco() {
        let plain = rule(Delay::CalendarDays(1), FirstDay::SameDay, LastDay::Unchanged);
        // 23:30 UTC was half past midnight the next day as long as Morocco was at UTC+1.
        let due = morocco().due(&plain, "2026-06-30T23:30:00Z".parse().unwrap(), &[]);
        assert_eq!(due.on, date(2026, 7, 1));
    }

    #[test]
    fn a_delay_that_ends_on_a_holiday_says_which() {
        let fifteen = rule(Delay::CalendarDays(15), FirstDay::DayAfter, LastDay::NextWorkingDay);
        let due = morocco().due(&fifteen, at_ten(date(2026, 11, 3)), &[]);
        assert_eq!(due.on, date(2026, 11, 19));
        let moved = due.moved.unwrap();
        assert_eq!(moved.from, date(2026, 11, 18));
        assert!(matches!(moved.because, DayOff::Holiday { key, .. } if key == "independence_day"));
        let unmoved = rule(Delay::CalendarDays(15), FirstDay::DayAfter, LastDay::Unchanged);
        let due = morocco().due(&unmoved, at_ten(date(2026, 11, 3)), &[]);
        assert_eq!((due.on, due.moved), (date(2026, 11, 18), None));
    }

    #[test]
    fn working_days_jump_weekends_and_holidays() {
        let three = rule(Delay::WorkingDays(3), FirstDay::DayAfter, LastDay::NextWorkingDay);
        let due = morocco().due(&three, at_ten(date(2026, 11, 17)), &[]);
        assert_eq!((due.on, due.moved), (date(2026, 11, 23), None));
    }

    #[test]
    fn a_pause_counts_the_days_after_it_started_up_to_its_last() {
        let ten = rule(Delay::CalendarDays(10), FirstDay::DayAfter, LastDay::Unchanged);
        let received = at_ten(date(2026, 12, 1));
        let answered_the_same_day = pause(date(2026, 12, 3), date(2026, 12, 3));
        assert_eq!(morocco().due(&ten, received, &[answered_the_same_day]).on, date(2026, 12, 11));
        let three_days = pause(date(2026, 12, 3), date(2026, 12, 6));
        let due = morocco().due(&ten, received, &[three_days]);
        assert_eq!((due.on, due.suspended_days), (date(2026, 12, 14), 3));
        let overlapping = [pause(date(2026, 12, 5), date(2026, 12, 8)), three_days, three_days];
        let due = morocco().due(&ten, received, &overlapping);
        assert_eq!((due.on, due.suspended_days), (date(2026, 12, 16), 5), "a day is suspended once");
        let elsewhere = [pause(date(2026, 11, 1), date(2026, 11, 20)), pause(date(2027, 1, 1), date(2027, 1, 9))];
        assert_eq!(morocco().due(&ten, received, &elsewhere).on, date(2026, 12, 11));
    }

    #[test]
    fn a_delay_that_ran_out_on_a_day_off_does_not_end_while_suspended() {
        let ten = rule(Delay::CalendarDays(10), FirstDay::DayAfter, LastDay::NextWorkingDay);
        let received = at_ten(date(2026, 12, 2));
        assert_eq!(morocco().due(&ten, received, &[]).on, date(2026, 12, 14), "Saturday 12 to Monday 14");
        let due = morocco().due(&ten, received, &[pause(date(2026, 12, 12), date(2026, 12, 16))]);
        assert_eq!((due.on, due.suspended_days), (date(2026, 12, 17), 4));
    }

    #[test]
    fn a_date_that_rests_on_an_estimate_says_so() {
        let one = rule(Delay::CalendarDays(1), FirstDay::DayAfter, LastDay::NextWorkingDay);
        // Eid al-Fitr is estimated on Tuesday 9 and Wednesday 10 March 2027.
        assert!(!morocco().due(&one, at_ten(date(2027, 3, 3)), &[]).provisional);
        assert!(morocco().due(&one, at_ten(date(2027, 3, 7)), &[]).provisional, "the 8th may become a holiday");
        let due = morocco().due(&one, at_ten(date(2027, 3, 8)), &[]);
        assert_eq!((due.on, due.provisional), (date(2027, 3, 11), true));
        let week = rule(Delay::WorkingDays(7), FirstDay::DayAfter, LastDay::NextWorkingDay);
        assert!(morocco().due(&week, at_ten(date(2027, 3, 5)), &[]).provisional, "it was counted across");
        assert!(morocco().due(&one, at_ten(date(2040, 6, 5)), &[]).provisional, "no Hijri dates are known");
    }

    #[test]
    fn the_end_of_time_is_a_stop_not_a_panic() {
        let ten = rule(Delay::CalendarDays(10), FirstDay::DayAfter, LastDay::NextWorkingDay);
        assert_eq!(morocco().due(&ten, Timestamp::MAX, &[]).on, Date::MAX);
    }

    fn delays() -> impl Strategy<Value = Delay> {
        prop_oneof![(1..120_u32).prop_map(Delay::CalendarDays), (1..80_u32).prop_map(Delay::WorkingDays)]
    }

    fn rules() -> impl Strategy<Value = Rule> {
        let first = prop_oneof![Just(FirstDay::SameDay), Just(FirstDay::DayAfter)];
        let last = prop_oneof![Just(LastDay::Unchanged), Just(LastDay::NextWorkingDay)];
        (delays(), first, last).prop_map(|(delay, first, last)| rule(delay, first, last))
    }

    /// Any minute of the ten years that follow 2026-01-01, which include the change of legal time.
    fn moments() -> impl Strategy<Value = Timestamp> {
        let start = instant(datetime(2026, 1, 1, 0, 0, 0, 0));
        (0..5_258_880_i64).prop_map(move |minutes| start.checked_add(minutes.minutes()).unwrap())
    }

    fn spans() -> impl Strategy<Value = Vec<Suspension>> {
        let span = (moments(), 0..90_000_i64)
            .prop_map(|(from, minutes)| Suspension { from, until: from.checked_add(minutes.minutes()).unwrap() });
        prop::collection::vec(span, 0..5)
    }

    /// Suspensions near the reception, where they matter.
    fn near(received: Timestamp, spans: &[(i64, i64)]) -> Vec<Suspension> {
        let day = |days: i64| received.checked_add((days * 24).hours()).unwrap();
        spans.iter().map(|&(from, length)| Suspension { from: day(from), until: day(from + length) }).collect()
    }

    proptest! {
        #[test]
        fn nothing_is_due_before_it_started(rule in rules(), received in moments(), spans in spans()) {
            let due = morocco().due(&rule, received, &spans);
            prop_assert!(due.on >= due.counted_from && due.counted_from >= local_date(received));
        }

        #[test]
        fn a_suspension_more_is_never_an_earlier_date(
            rule in rules(), received in moments(), spans in prop::collection::vec((-9..90_i64, 0..30_i64), 1..5)
        ) {
            let spans = near(received, &spans);
            let fewer = morocco().due(&rule, received, &spans[1..]);
            let more = morocco().due(&rule, received, &spans);
            prop_assert!(more.on >= fewer.on, "{fewer:?} {more:?}");
            prop_assert!(more.suspended_days >= fewer.suspended_days);
        }

        #[test]
        fn later_reception_is_never_an_earlier_date(
            rule in rules(), received in moments(), later in 0..9000_i64,
            spans in prop::collection::vec((-9..90_i64, 0..30_i64), 0..4)
        ) {
            let spans = near(received, &spans);
            let early = morocco().due(&rule, received, &spans).on;
            let late = morocco().due(&rule, received.checked_add(later.minutes()).unwrap(), &spans).on;
            prop_assert!(late >= early);
        }

        #[test]
        fn a_date_that_moves_falls_on_a_working_day(
            delay in delays(), received in moments(), spans in spans()
        ) {
            let days = morocco();
            let due = days.due(&rule(delay, FirstDay::DayAfter, LastDay::NextWorkingDay), received, &spans);
            prop_assert!(days.is_working_day(due.on));
            prop_assert!(due.moved.is_none_or(|moved| moved.from < due.on && !days.is_working_day(moved.from)));
        }

        #[test]
        fn unsuspended_calendar_days_are_plain_arithmetic(days in 1..400_u32, received in moments()) {
            let due = morocco().due(&rule(Delay::CalendarDays(days), FirstDay::DayAfter, LastDay::Unchanged), received, &[]);
            prop_assert_eq!(due.on, local_date(received).checked_add(i64::from(days).days()).unwrap());
        }

        #[test]
        fn working_days_agree_with_the_calendar(days in 1..200_u32, received in moments()) {
            let calendar = morocco();
            let due = calendar.due(&rule(Delay::WorkingDays(days), FirstDay::DayAfter, LastDay::Unchanged), received, &[]);
            prop_assert_eq!(due.on, calendar.add_working_days(local_date(received), days));
        }
    }
}
