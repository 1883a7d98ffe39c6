//! When an administration is at work on its working days, and time counted in working minutes.
//!
//! Hours are dated profiles: ordinary ones without an end, shorter ones for Ramadan or a summer. Legal delays are counted in
//! days and know nothing of them; internal targets may be given in working hours.

use jiff::{
    SignedDuration, Timestamp, ToSpan,
    civil::{Date, Time, time},
};
use serde::Deserialize;

use crate::{
    DataError,
    working_days::WorkingDays,
    zone::{instant, local},
};

/// The hours of one day: from the opening to the closing without a pause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hours {
    opens: Time,
    closes: Time,
}

impl Hours {
    /// Hours from `opens` to `closes`, to the minute; `None` if that leaves none.
    pub fn new(opens: Time, closes: Time) -> Option<Self> {
        let whole = |at: Time| time(at.hour(), at.minute(), 0, 0);
        let hours = Self { opens: whole(opens), closes: whole(closes) };
        (hours.opens < hours.closes).then_some(hours)
    }

    /// When the day's work begins, on a Moroccan wall.
    pub fn opens(self) -> Time {
        self.opens
    }

    /// When it ends.
    pub fn closes(self) -> Time {
        self.closes
    }

    /// How many minutes lie between.
    pub fn minutes(self) -> u32 {
        minute_of(self.closes) - minute_of(self.opens)
    }
}

/// From 08:30 to 16:30, the usual hours of the Moroccan administration.
impl Default for Hours {
    fn default() -> Self {
        Self { opens: time(8, 30, 0, 0), closes: time(16, 30, 0, 0) }
    }
}

/// The hours of a time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    /// Stable name, such as `ordinary` or `ramadan`.
    pub key: String,
    /// The first day.
    pub from: Date,
    /// The last day; none for hours that hold until others do.
    pub to: Option<Date>,
    /// The hours.
    pub hours: Hours,
    /// The days are a calculation that the sighting of the moon may still move by one.
    pub estimated: bool,
    /// Whether several public sources agree on the hours. Never present unconfirmed ones as law.
    pub confirmed: bool,
    /// Who said so.
    pub source: String,
}

impl Profile {
    /// Whether these are the hours of a time that ends, such as Ramadan.
    pub fn is_season(&self) -> bool {
        self.to.is_some()
    }

    /// Whether the profile covers that day.
    pub fn holds_on(&self, day: Date) -> bool {
        self.from <= day && self.to.is_none_or(|last| day <= last)
    }

    fn meets(&self, other: &Self) -> bool {
        self.to.is_none_or(|last| other.from <= last) && other.to.is_none_or(|last| self.from <= last)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    key: String,
    opens: Time,
    closes: Time,
    source: String,
    confirmed: bool,
    periods: Vec<Period>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Period {
    from: Date,
    to: Option<Date>,
    estimated: bool,
}

/// All hours of a country or of one administration, past ones included.
#[derive(Clone, Debug, Default)]
pub struct Profiles(Vec<Profile>);

impl Profiles {
    /// The hours of Morocco until 2036, as shipped with the program in `data/hours.json`.
    ///
    /// # Errors
    /// If the shipped data is broken, which a test excludes.
    pub fn morocco() -> Result<Self, DataError> {
        Self::from_json(include_str!("../data/hours.json"))
    }

    /// Reads the format of `data/hours.json`.
    ///
    /// # Errors
    /// If the text has another shape, a day closes before it opens, or a period ends before it starts.
    pub fn from_json(text: &str) -> Result<Self, DataError> {
        let entries: Vec<Entry> = serde_json::from_str(text)?;
        let mut profiles = Self::default();
        for Entry { key, opens, closes, source, confirmed, periods } in entries {
            let hours = Hours::new(opens, closes).ok_or_else(|| DataError::NoHours(key.clone()))?;
            for Period { from, to, estimated } in periods {
                if to.is_some_and(|last| last < from) {
                    return Err(DataError::EndsBeforeStart(key));
                }
                let (key, source) = (key.clone(), source.clone());
                profiles.0.push(Profile { key, from, to, hours, estimated, confirmed, source });
            }
        }
        Ok(profiles)
    }

    /// The same hours with `rows` laid over them. A season replaces what was known of the same key in the days that it
    /// touches: this moves an estimated Ramadan to the announced one.
    #[must_use]
    pub fn with(mut self, rows: impl IntoIterator<Item = Profile>) -> Self {
        for row in rows {
            self.0.retain(|known| !(row.is_season() && known.is_season() && known.key == row.key && known.meets(&row)));
            self.0.push(row);
        }
        self
    }

    /// What holds on `day`: a season before what has no end, then what began last, then what was laid over last.
    pub fn on(&self, day: Date) -> Option<&Profile> {
        self.0.iter().filter(|profile| profile.holds_on(day)).max_by_key(|profile| (profile.is_season(), profile.from))
    }

    /// All of them that hold on a day from `first` to `last`, by their beginning.
    pub fn between(&self, first: Date, last: Date) -> Vec<&Profile> {
        let mut found: Vec<&Profile> = self
            .0
            .iter()
            .filter(|profile| profile.from <= last && profile.to.is_none_or(|end| first <= end))
            // Hours without an end that others without an end have followed before the first day.
            .filter(|profile| profile.is_season() || !self.is_followed(profile, first))
            .collect();
        found.sort_by_key(|profile| profile.from);
        found
    }

    fn is_followed(&self, profile: &Profile, by: Date) -> bool {
        let open: Option<&Profile> =
            self.0.iter().filter(|other| !other.is_season() && other.from <= by).max_by_key(|other| other.from);
        profile.from <= by && open.is_some_and(|last| last != profile)
    }
}

/// A limit that an administration sets itself for one kind of work. It is counted in its own working time and not in days of
/// the law: it warns the people at work, and promises nothing to anybody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// So many working days after the day of the beginning, until that day closes.
    WorkingDays(u32),
    /// So many hours in which the administration is open.
    WorkingHours(u32),
}

/// No target reaches further than about ten years of work; what would is the end of the search.
const MOST_DAYS: u32 = 4000;

impl WorkingDays {
    /// The hours of `day`; `None` when it is not worked.
    pub fn hours_on(&self, day: Date) -> Option<Hours> {
        self.is_working_day(day).then(|| self.profiles().on(day).map(|profile| profile.hours).unwrap_or_default())
    }

    /// The instant at which `minutes` working minutes have passed since `from`. What begins outside the hours begins at the
    /// next opening; 0 minutes end where they begin. A result beyond ten years stops there.
    pub fn due_in_working_minutes(&self, from: Timestamp, minutes: u32) -> Timestamp {
        let mut left = i64::from(minutes) * 60;
        let mut day = local(from).date();
        for _ in 0..MOST_DAYS {
            if let Some((opens, closes)) = self.open_on(day) {
                let begins = opens.max(from);
                let open = closes.duration_since(begins).as_secs();
                if open > 0 && left <= open {
                    return begins.checked_add(SignedDuration::from_secs(left)).unwrap_or(closes);
                }
                left -= open.max(0);
            }
            match day.tomorrow() {
                Ok(next) => day = next,
                Err(_) => break,
            }
        }
        instant(day.at(0, 0, 0, 0))
    }

    /// How many whole working minutes lie between two instants; 0 if `until` is not later.
    pub fn working_minutes_between(&self, from: Timestamp, until: Timestamp) -> u32 {
        let last = local(until).date();
        let days = local(from).date().series(1.day()).take_while(|&day| day <= last);
        let open = days.filter_map(|day| self.open_on(day));
        let seconds: i64 =
            open.map(|(opens, closes)| closes.min(until).duration_since(opens.max(from)).as_secs().max(0)).sum();
        u32::try_from(seconds / 60).unwrap_or(u32::MAX)
    }

    /// The instant at which `percent` of `target` is used for work that began at `from`; 100 is its end. A target of 0 is
    /// taken as 1.
    pub fn target_at(&self, target: Target, from: Timestamp, percent: u32) -> Timestamp {
        match target {
            Target::WorkingHours(hours) => {
                let minutes = u64::from(hours.max(1)) * 60 * u64::from(percent);
                self.due_in_working_minutes(from, u32::try_from(minutes.div_ceil(100)).unwrap_or(u32::MAX))
            }
            Target::WorkingDays(days) => {
                let days = (u64::from(days.max(1)) * u64::from(percent)).div_ceil(100);
                let day = self.add_working_days(local(from).date(), u32::try_from(days).unwrap_or(u32::MAX));
                let closes = self.hours_on(day).unwrap_or_default().closes();
                if days == 0 { from } else { instant(day.to_datetime(closes)) }
            }
        }
    }

    fn open_on(&self, day: Date) -> Option<(Timestamp, Timestamp)> {
        let hours = self.hours_on(day)?;
        Some((instant(day.to_datetime(hours.opens)), instant(day.to_datetime(hours.closes))))
    }
}

fn minute_of(at: Time) -> u32 {
    // A time of day has neither a negative hour nor a negative minute.
    u32::try_from(at.hour()).unwrap_or_default() * 60 + u32::try_from(at.minute()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use jiff::civil::date;

    use super::*;

    fn morocco() -> WorkingDays {
        WorkingDays::morocco().unwrap()
    }

    fn at(text: &str) -> Timestamp {
        instant(text.parse().unwrap())
    }

    fn own(key: &str, from: Date, to: Option<Date>, opens: i8) -> Profile {
        let hours = Hours::new(time(opens, 0, 0, 0), time(14, 0, 0, 0)).unwrap();
        Profile { key: key.into(), from, to, hours, estimated: false, confirmed: true, source: "test".into() }
    }

    #[test]
    fn ramadan_has_hours_of_its_own_every_year() {
        let hours = Profiles::morocco().unwrap();
        let on = |day| hours.on(day).unwrap();
        assert_eq!((on(date(2026, 12, 1)).hours, on(date(2026, 12, 1)).hours.minutes()), (Hours::default(), 480));
        let ramadan = on(date(2027, 2, 20));
        assert_eq!((ramadan.key.as_str(), ramadan.hours.minutes(), ramadan.estimated), ("ramadan", 360, true));
        assert!(!ramadan.confirmed && !ramadan.source.is_empty());
        for year in 2024..=2036 {
            let days = date(year, 1, 1).series(1.day()).take_while(|day| day.year() == year);
            let days = days.filter(|&day| on(day).key == "ramadan").count();
            // Some years have the end of one and the beginning of the next.
            assert!((29..=41).contains(&days), "{year}: {days}");
        }
    }

    #[test]
    fn ramadan_ends_on_the_eve_of_eid_al_fitr() {
        let days = morocco();
        for fitr in (2024..=2036).flat_map(|year| days.holidays().in_year(year)).filter(|day| day.key == "eid_al_fitr")
        {
            let eve = fitr.date.yesterday().unwrap();
            let is_first = days.holidays().on(eve).all(|day| day.key != "eid_al_fitr");
            assert_eq!(days.profiles().on(eve).unwrap().key == "ramadan", is_first, "{}", fitr.date);
            assert_eq!(days.profiles().on(fitr.date).unwrap().key, "ordinary", "{}", fitr.date);
        }
    }

    #[test]
    fn an_administration_has_hours_of_its_own() {
        let rows = [
            own("ordinary", date(2026, 9, 1), None, 8),
            own("ramadan", date(2027, 2, 9), Some(date(2027, 3, 9)), 10),
            own("summer", date(2027, 7, 1), Some(date(2027, 8, 31)), 7),
        ];
        let hours = Profiles::morocco().unwrap().with(rows);
        let opens = |day| hours.on(day).unwrap().hours.opens().hour();
        assert_eq!((opens(date(2026, 8, 31)), opens(date(2026, 9, 1))), (8, 8));
        assert_eq!(hours.on(date(2026, 8, 31)).unwrap().hours.minutes(), 480, "what was before stays");
        assert_eq!(hours.on(date(2026, 9, 1)).unwrap().hours.minutes(), 360);
        assert_eq!((opens(date(2027, 2, 8)), opens(date(2027, 2, 9)), opens(date(2027, 3, 9))), (8, 10, 10));
        assert_eq!(opens(date(2027, 7, 1)), 7);
        assert_eq!(hours.on(date(2028, 2, 1)).unwrap().hours.opens(), time(9, 0, 0, 0), "only that year");
        let year = hours.between(date(2026, 11, 1), date(2027, 10, 31));
        let year: Vec<(&str, bool)> = year.iter().map(|profile| (profile.key.as_str(), profile.confirmed)).collect();
        assert_eq!(year, [("ordinary", true), ("ramadan", true), ("summer", true)]);
    }

    #[test]
    fn broken_hours_are_refused() {
        let text = |opens: &str, to: &str| {
            format!(
                r#"[{{"key":"a","opens":"{opens}","closes":"09:00","source":"s","confirmed":true,
                "periods":[{{"from":"2026-01-02","to":{to},"estimated":false}}]}}]"#
            )
        };
        assert!(Profiles::from_json(&text("08:00", "null")).is_ok());
        assert!(matches!(Profiles::from_json(&text("09:00", "null")), Err(DataError::NoHours(key)) if key == "a"));
        let ended = Profiles::from_json(&text("08:00", "\"2026-01-01\""));
        assert!(matches!(ended, Err(DataError::EndsBeforeStart(key)) if key == "a"));
    }

    #[test]
    fn working_minutes_run_in_the_hours_only() {
        let days = morocco();
        let due = |from: &str, minutes| days.due_in_working_minutes(at(from), minutes);
        assert_eq!(due("2026-12-01T09:00", 60), at("2026-12-01T10:00"));
        assert_eq!(due("2026-12-01T16:00", 60), at("2026-12-02T09:00"));
        assert_eq!(due("2026-12-01T16:00", 30), at("2026-12-01T16:30"), "the end of a day, not the next morning");
        assert_eq!(due("2026-12-01T20:00", 0), at("2026-12-02T08:30"));
        assert_eq!(due("2026-12-04T16:00", 60), at("2026-12-07T09:00"), "over a weekend");
        assert_eq!(due("2026-11-17T16:00", 60), at("2026-11-19T09:00"), "over Independence Day");
        assert_eq!(due("2027-02-05T16:00", 60), at("2027-02-08T09:30"), "into Ramadan");
        assert_eq!(days.working_minutes_between(at("2027-02-05T16:00"), at("2027-02-09T10:00")), 30 + 360 + 60);
        assert_eq!(days.working_minutes_between(at("2027-02-09T10:00"), at("2027-02-05T16:00")), 0);
    }

    #[test]
    fn a_target_is_given_in_working_days_or_in_working_hours() {
        let days = morocco();
        let from = at("2026-12-03T10:00");
        assert_eq!(days.target_at(Target::WorkingDays(2), from, 100), at("2026-12-07T16:30"));
        assert_eq!(days.target_at(Target::WorkingDays(2), from, 50), at("2026-12-04T16:30"));
        assert_eq!(days.target_at(Target::WorkingHours(16), from, 100), at("2026-12-07T10:00"));
        assert_eq!(days.target_at(Target::WorkingHours(16), from, 50), at("2026-12-04T10:00"));
        assert_eq!(days.target_at(Target::WorkingHours(16), from, 0), from);
        assert_eq!(days.target_at(Target::WorkingDays(2), from, 0), from);
    }
}
