//! When complaints come: more each year, on weekdays in office hours above all, few in August, many after a storm.

use super::{History, chance};
use calendar::{Holidays, WorkingDays, WorkingWeek};
use identity::Tenant;
use jiff::civil::{Date, Weekday};
use jiff::{SignedDuration, Timestamp, ToSpan as _};
use rand::Rng as _;
use rand::distr::weighted::WeightedIndex;
use rand::rngs::StdRng;
use rand::seq::IndexedRandom as _;
use rand_distr::{Distribution as _, LogNormal};
use server::{Error, Result};
use std::collections::HashSet;

/// How far the history reaches back, today included.
pub(super) const DAYS: i32 = 730;
/// Each year brings a fifth more.
const GROWTH: f64 = 1.2;
const STORMS: usize = 6;
/// On the day of a storm and on the next ones, so many times as many as otherwise.
const AFTER_STORM: [f64; 4] = [1.6, 2.8, 2.1, 1.5];
/// Of each hour of the day in Morocco.
const HOURS: [f64; 24] = [
    1.0, 0.5, 0.3, 0.2, 0.2, 0.4, 1.0, 2.5, 5.0, 8.0, 9.5, 9.0, 6.5, 5.0, 6.0, 6.5, 6.0, 5.5, 5.0, 5.0, 5.5, 5.5, 4.0,
    2.0,
];

/// A complaint comes in.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reception {
    pub(super) at: Timestamp,
    /// Its number, within the administration's year.
    pub(super) year: i16,
    pub(super) serial: i32,
    /// Whether there was a storm in these days.
    pub(super) is_stormy: bool,
}

struct Day {
    date: Date,
    is_stormy: bool,
    count: usize,
}

/// All receptions of one administration, in order.
pub(super) struct Rhythm {
    now: Timestamp,
    rng: StdRng,
    hours: WeightedIndex<f64>,
    /// Those to come, the next one last.
    days: Vec<Day>,
    /// Of the day under way, the next one last.
    moments: Vec<Timestamp>,
    is_stormy: bool,
    year: i16,
    serial: i32,
}

impl Rhythm {
    /// Spreads the history's complaints over its days.
    pub(super) fn new(tenant: &Tenant, history: &History) -> Result<Self> {
        let mut rng = chance(history.seed, "rhythm", &tenant.code);
        let today = calendar::local_date(history.now);
        let first = today.checked_sub((DAYS - 1).days()).map_err(Error::internal)?;
        let dates: Vec<Date> = first.series(1.day()).take(DAYS as usize).collect();
        let wet = |date: &&Date| matches!(date.month(), 11 | 12 | 1..=3);
        let wet: Vec<Date> = dates.iter().filter(wet).copied().collect();
        let storms: Vec<Date> = wet.choose_multiple(&mut chance(history.seed, "storms", ""), STORMS).copied().collect();
        let days = WorkingDays::new(WorkingWeek::default(), Holidays::morocco().map_err(Error::internal)?);
        let chance_of_day = LogNormal::new(0.0, 0.15).map_err(Error::internal)?;
        let mut weights = Vec::with_capacity(dates.len());
        let mut stormy = HashSet::new();
        for (age, date) in dates.iter().enumerate() {
            let storm =
                storms.iter().filter_map(|storm| AFTER_STORM.get(usize::try_from((*date - *storm).get_days()).ok()?));
            let storm = storm.copied().reduce(f64::max);
            if storm.is_some() {
                stormy.insert(*date);
            }
            let years = age as f64 / 365.0;
            let of_day = weight(*date, days.is_working_day(*date)) * chance_of_day.sample(&mut rng);
            weights.push(GROWTH.powf(years) * of_day * storm.unwrap_or(1.0));
        }
        if let Some(last) = weights.last_mut() {
            *last *= share_over(history.now);
        }
        let spread = WeightedIndex::new(&weights).map_err(Error::internal)?;
        let mut counts = vec![0; dates.len()];
        for _ in 0..history.count {
            counts[spread.sample(&mut rng)] += 1;
        }
        let days = dates.into_iter().zip(counts);
        let days = days.map(|(date, count)| Day { date, is_stormy: stormy.contains(&date), count }).rev().collect();
        let hours = WeightedIndex::new(HOURS).map_err(Error::internal)?;
        Ok(Self { now: history.now, rng, hours, days, moments: Vec::new(), is_stormy: false, year: 0, serial: 0 })
    }

    /// How many there are in each year, before the first one was taken.
    pub(super) fn totals(&self) -> Vec<(i16, i32)> {
        let mut totals: Vec<(i16, i32)> = Vec::new();
        for day in self.days.iter().rev().filter(|day| day.count > 0) {
            let (year, count) = (day.date.year(), i32::try_from(day.count).unwrap_or(i32::MAX));
            match totals.last_mut() {
                Some((last, total)) if *last == year => *total += count,
                _ => totals.push((year, count)),
            }
        }
        totals
    }

    /// A moment of that day which is not in the future.
    fn moment(&mut self, date: Date) -> Timestamp {
        let hour = self.hours.sample(&mut self.rng) as i8;
        let (minute, second) = (self.rng.random_range(0..60), self.rng.random_range(0..60));
        let at = calendar::instant(date.at(hour, minute, second, 0));
        let at = at + SignedDuration::from_millis(self.rng.random_range(0..1000));
        if at <= self.now {
            return at;
        }
        let midnight = calendar::instant(date.at(0, 0, 0, 0));
        let over = (self.now.as_millisecond() - midnight.as_millisecond()).max(0);
        midnight + SignedDuration::from_millis(self.rng.random_range(0..=over))
    }
}

impl Iterator for Rhythm {
    type Item = Reception;

    fn next(&mut self) -> Option<Reception> {
        while self.moments.is_empty() {
            let day = self.days.pop()?;
            if day.date.year() != self.year {
                (self.year, self.serial) = (day.date.year(), 0);
            }
            self.is_stormy = day.is_stormy;
            self.moments = (0..day.count).map(|_| self.moment(day.date)).collect();
            self.moments.sort_unstable_by(|a, b| b.cmp(a));
        }
        self.serial += 1;
        let at = self.moments.pop()?;
        Some(Reception { at, year: self.year, serial: self.serial, is_stormy: self.is_stormy })
    }
}

fn weight(date: Date, is_working_day: bool) -> f64 {
    let of_week = match date.weekday() {
        Weekday::Monday => 1.3,
        Weekday::Tuesday => 1.15,
        Weekday::Wednesday => 1.1,
        Weekday::Thursday => 1.0,
        Weekday::Friday => 0.85,
        Weekday::Saturday => 0.5,
        Weekday::Sunday => 0.4,
    };
    let of_season = match date.month() {
        8 => 0.6,
        7 => 0.85,
        9..=11 => 1.1,
        _ => 1.0,
    };
    let is_weekend = matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday);
    of_week * of_season * if is_working_day || is_weekend { 1.0 } else { 0.4 }
}

/// How much of what a day brings it has brought by `now`.
fn share_over(now: Timestamp) -> f64 {
    let wall = calendar::local(now);
    let hour = usize::from(wall.hour().unsigned_abs());
    let over: f64 = HOURS.iter().take(hour).sum::<f64>() + HOURS[hour] * f64::from(wall.minute()) / 60.0;
    over / HOURS.iter().sum::<f64>()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::tests::tenant;
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    fn history(now: &str, count: usize, seed: u64) -> History {
        History { now: now.parse().unwrap(), count, seed }
    }

    fn receptions(history: &History) -> Vec<Reception> {
        Rhythm::new(&tenant("09.001.01.01"), history).unwrap().collect()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(32))]
        #[test]
        fn serials_have_no_gap_and_follow_the_clock(count in 0_usize..2000, seed: u64, minutes in 0_i64..1_000_000) {
            let now = "2026-01-01T00:00:00Z".parse::<Timestamp>().unwrap() + SignedDuration::from_mins(minutes);
            let history = History { now, count, seed };
            let rhythm = Rhythm::new(&tenant("09.001.01.01"), &history).unwrap();
            let totals = rhythm.totals();
            let all: Vec<Reception> = rhythm.collect();
            prop_assert_eq!(all.len(), count);
            prop_assert!(all.iter().all(|one| one.at <= now && calendar::local_date(one.at).year() == one.year));
            prop_assert!(all.windows(2).all(|two| two[0].at <= two[1].at));
            let mut last: BTreeMap<i16, i32> = BTreeMap::new();
            for one in &all {
                let serial = last.entry(one.year).or_default();
                *serial += 1;
                prop_assert_eq!(one.serial, *serial);
            }
            prop_assert_eq!(last.into_iter().collect::<Vec<_>>(), totals);
        }
    }

    #[test]
    fn the_same_seed_gives_the_same_days_and_another_one_others() {
        let times =
            |seed| receptions(&history("2026-11-24T09:00:00Z", 200, seed)).iter().map(|one| one.at).collect::<Vec<_>>();
        assert_eq!(times(1), times(1));
        assert_ne!(times(1), times(2));
    }

    #[test]
    fn the_year_has_its_seasons_and_the_day_its_hours() {
        let all = receptions(&history("2026-11-24T09:00:00Z", 60_000, 7));
        let count = |holds: &dyn Fn(&Reception) -> bool| all.iter().filter(|one| holds(one)).count() as f64;
        let month = |month: i8| count(&|one| one.year == 2026 && calendar::local_date(one.at).month() == month);
        assert!(month(8) < 0.75 * month(6), "August: {} June: {}", month(8), month(6));
        let weekday = |day: Weekday| count(&|one| calendar::local_date(one.at).weekday() == day);
        assert!(weekday(Weekday::Sunday) < 0.5 * weekday(Weekday::Monday));
        let hour = |hour: i8| count(&|one| calendar::local(one.at).hour() == hour);
        assert!(hour(3) * 10.0 < hour(10), "{} {}", hour(3), hour(10));
        let half: Timestamp = "2025-11-24T09:00:00Z".parse().unwrap();
        let growth = count(&|one| one.at > half) / count(&|one| one.at <= half);
        assert!((1.08..1.35).contains(&growth), "{growth}");
        let mut days: BTreeMap<Date, (usize, bool)> = BTreeMap::new();
        for one in &all {
            let day = days.entry(calendar::local_date(one.at)).or_default();
            *day = (day.0 + 1, one.is_stormy);
        }
        let most = days.values().max().unwrap();
        assert!(most.1, "the busiest day comes after a storm");
    }
}
