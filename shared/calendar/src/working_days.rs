//! On which days an administration works, and how to count them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use jiff::civil::{Date, Weekday};

use crate::{
    DataError,
    holidays::{Holiday, Holidays},
    hours::Profiles,
};

/// The days of the week on which an administration is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WorkingWeek {
    off: [bool; 7],
}

impl WorkingWeek {
    /// A week with these days off; `None` if that leaves no day to work on.
    pub fn with_days_off(days: &[Weekday]) -> Option<Self> {
        let mut off = [false; 7];
        for (index, is_off) in off.iter_mut().enumerate() {
            *is_off = days.iter().any(|day| day.to_monday_zero_offset() == index as i8);
        }
        off.contains(&false).then_some(Self { off })
    }

    /// Whether the administration is closed on this day of the week.
    pub fn is_off(&self, day: Weekday) -> bool {
        usize::try_from(day.to_monday_zero_offset()).is_ok_and(|index| self.off[index])
    }
}

/// Saturday and Sunday off, the week of the Moroccan administration.
impl Default for WorkingWeek {
    fn default() -> Self {
        Self { off: [false, false, false, false, false, true, true] }
    }
}

/// The working weeks of an administration, the holidays in them, the days off on which it works all the same, and its hours.
#[derive(Clone, Debug)]
pub struct WorkingDays {
    week: WorkingWeek,
    /// Weeks that replaced it, by the day from which they hold.
    later: BTreeMap<Date, WorkingWeek>,
    holidays: Holidays,
    worked: BTreeSet<Date>,
    profiles: Profiles,
}

static NATIONAL: LazyLock<Option<WorkingDays>> = LazyLock::new(|| WorkingDays::morocco().ok());

impl WorkingDays {
    /// The working days of an administration with that week and those holidays, which is open at the usual hours.
    pub fn new(week: WorkingWeek, holidays: Holidays) -> Self {
        let (later, worked, profiles) = (BTreeMap::new(), BTreeSet::new(), Profiles::default());
        Self { week, later, holidays, worked, profiles }
    }

    /// The calendar of the Moroccan administration, as shipped with the program.
    ///
    /// # Errors
    /// If the shipped data is broken, which a test excludes.
    pub fn morocco() -> Result<Self, DataError> {
        Ok(Self::new(WorkingWeek::default(), Holidays::morocco()?).with_profiles(Profiles::morocco()?))
    }

    /// [`WorkingDays::morocco`], read once; a broken one would be none.
    pub fn national() -> Option<&'static Self> {
        NATIONAL.as_ref()
    }

    /// The same with other hours.
    #[must_use]
    pub fn with_profiles(mut self, profiles: Profiles) -> Self {
        self.profiles = profiles;
        self
    }

    /// The same with other holidays.
    #[must_use]
    pub fn with_holidays(mut self, holidays: Holidays) -> Self {
        self.holidays = holidays;
        self
    }

    /// The same with another week from that day on. What was before stays: a delay that ran then is counted as it was.
    #[must_use]
    pub fn with_week_from(mut self, from: Date, week: WorkingWeek) -> Self {
        self.later.insert(from, week);
        self
    }

    /// The same, open on these days whatever the week and the holidays say.
    #[must_use]
    pub fn with_worked(mut self, days: impl IntoIterator<Item = Date>) -> Self {
        self.worked.extend(days);
        self
    }

    /// The hours, by their time.
    pub fn profiles(&self) -> &Profiles {
        &self.profiles
    }

    /// The week that holds on `date`.
    pub fn week_on(&self, date: Date) -> WorkingWeek {
        self.later.range(..=date).next_back().map_or(self.week, |(_, week)| *week)
    }

    /// The holidays that are taken into account.
    pub fn holidays(&self) -> &Holidays {
        &self.holidays
    }

    /// Whether the administration works on `date`.
    pub fn is_working_day(&self, date: Date) -> bool {
        !self.is_weekly_day_off(date) && self.holiday(date).is_none()
    }

    /// The first working day after `date`.
    pub fn next_working_day(&self, date: Date) -> Date {
        self.add_working_days(date, 1)
    }

    /// `date` if it is a working day, else the first one after it.
    pub fn working_day_from(&self, date: Date) -> Date {
        if self.is_working_day(date) { date } else { self.next_working_day(date) }
    }

    /// The `days`-th working day after `date`; `date` itself for 0. Stops at the last date there is.
    pub fn add_working_days(&self, date: Date, days: u32) -> Date {
        self.step(date, days, Date::tomorrow)
    }

    /// The `days`-th working day before `date`; `date` itself for 0. Stops at the first date there is.
    pub fn subtract_working_days(&self, date: Date, days: u32) -> Date {
        self.step(date, days, Date::yesterday)
    }

    /// How many working days follow `after`, up to and including `until`; 0 if `until` is not later.
    pub fn count_working_days(&self, after: Date, until: Date) -> u32 {
        let mut count = 0;
        let mut date = after;
        while date < until
            && let Ok(next) = date.tomorrow()
        {
            date = next;
            count += u32::from(self.is_working_day(date));
        }
        count
    }

    /// Whether `date` is off because of its day of the week.
    pub fn is_weekly_day_off(&self, date: Date) -> bool {
        self.week_on(date).is_off(date.weekday()) && !self.worked.contains(&date)
    }

    /// The holiday because of which `date` is off. Where two meet, the one whose date is certain.
    pub fn holiday(&self, date: Date) -> Option<Holiday<'_>> {
        self.holidays.on(date).min_by_key(|holiday| holiday.estimated).filter(|_| !self.worked.contains(&date))
    }

    /// Whether somebody decided that `date` is worked, whatever else it is.
    pub fn is_worked(&self, date: Date) -> bool {
        self.worked.contains(&date)
    }

    fn step(&self, date: Date, days: u32, step: impl Fn(Date) -> Result<Date, jiff::Error>) -> Date {
        let mut left = days;
        let mut date = date;
        while left > 0
            && let Ok(next) = step(date)
        {
            date = next;
            left -= u32::from(self.is_working_day(date));
        }
        date
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use jiff::{ToSpan, civil::date};
    use proptest::prelude::*;

    use super::*;

    fn morocco() -> WorkingDays {
        WorkingDays::new(WorkingWeek::default(), Holidays::morocco().unwrap())
    }

    /// Any day of the ten years that follow 2026-01-01.
    fn days() -> impl Strategy<Value = Date> {
        (0..3652_i32).prop_map(|offset| date(2026, 1, 1).checked_add(offset.days()).unwrap())
    }

    #[test]
    fn weekends_and_holidays_are_not_worked() {
        let days = morocco();
        assert!(days.is_working_day(date(2026, 11, 17)));
        assert!(!days.is_working_day(date(2026, 11, 18)), "Independence Day");
        assert!(!days.is_working_day(date(2026, 11, 21)), "Saturday");
        assert!(!days.is_working_day(date(2026, 11, 22)), "Sunday");
        assert_eq!(days.next_working_day(date(2026, 11, 17)), date(2026, 11, 19));
        assert_eq!(days.working_day_from(date(2026, 11, 17)), date(2026, 11, 17));
        assert_eq!(days.working_day_from(date(2026, 11, 21)), date(2026, 11, 23));
        assert_eq!(days.add_working_days(date(2026, 11, 17), 3), date(2026, 11, 23));
        assert_eq!(days.subtract_working_days(date(2026, 11, 23), 3), date(2026, 11, 17));
    }

    #[test]
    fn another_week_has_other_days_off() {
        let week = WorkingWeek::with_days_off(&[Weekday::Friday]).unwrap();
        let days = WorkingDays::new(week, Holidays::morocco().unwrap());
        assert!(!days.is_working_day(date(2026, 11, 20)));
        assert!(days.is_working_day(date(2026, 11, 21)));
        let always = [
            Weekday::Monday,
            Weekday::Tuesday,
            Weekday::Wednesday,
            Weekday::Thursday,
            Weekday::Friday,
            Weekday::Saturday,
            Weekday::Sunday,
        ];
        assert_eq!(WorkingWeek::with_days_off(&always), None, "a week must have a working day");
        assert_eq!(WorkingWeek::with_days_off(&[Weekday::Saturday, Weekday::Sunday]), Some(WorkingWeek::default()));
    }

    #[test]
    fn a_week_holds_from_its_day_on() {
        let friday = WorkingWeek::with_days_off(&[Weekday::Friday]).unwrap();
        let days = morocco().with_week_from(date(2026, 12, 1), friday);
        assert!(days.is_working_day(date(2026, 11, 27)) && !days.is_working_day(date(2026, 11, 28)));
        assert!(!days.is_working_day(date(2026, 12, 4)) && days.is_working_day(date(2026, 12, 5)));
    }

    #[test]
    fn a_day_off_may_be_worked() {
        let days = morocco().with_worked([date(2026, 11, 18), date(2026, 11, 21)]);
        assert!(days.is_working_day(date(2026, 11, 18)) && days.is_working_day(date(2026, 11, 21)));
        assert_eq!(days.holiday(date(2026, 11, 18)), None);
        assert_eq!(days.add_working_days(date(2026, 11, 17), 4), date(2026, 11, 21));
        assert!(!days.is_working_day(date(2026, 11, 28)));
    }

    #[test]
    fn the_end_of_time_is_a_stop_not_a_panic() {
        let days = morocco();
        assert_eq!(days.add_working_days(Date::MAX, 3), Date::MAX);
        assert_eq!(days.subtract_working_days(Date::MIN, 3), Date::MIN);
        assert_eq!(days.next_working_day(Date::MAX), Date::MAX);
    }

    proptest! {
        #[test]
        fn adding_and_counting_are_inverse(start in days(), n in 0..400_u32) {
            let calendar = morocco();
            let end = calendar.add_working_days(start, n);
            prop_assert_eq!(calendar.count_working_days(start, end), n);
            prop_assert!(n == 0 || calendar.is_working_day(end));
        }

        #[test]
        fn adding_and_subtracting_are_inverse_from_a_working_day(start in days(), n in 0..400_u32) {
            let calendar = morocco();
            let start = calendar.working_day_from(start);
            prop_assert_eq!(calendar.subtract_working_days(calendar.add_working_days(start, n), n), start);
        }

        #[test]
        fn the_next_working_day_leaves_none_out(start in days()) {
            let calendar = morocco();
            let next = calendar.next_working_day(start);
            prop_assert!(next > start && calendar.is_working_day(next));
            prop_assert_eq!(calendar.count_working_days(start, next), 1);
        }
    }
}
