//! Public holidays as data.
//!
//! A date holds for one country and one decision, so nothing here is computed: fixed holidays are a month and a day with
//! the year from which they count, those of the Hijri calendar are dated rows. A future Hijri row is an estimate until
//! the moon has been sighted; rows added with [`Holidays::with`] then move, cancel or confirm it, and give an
//! administration days of its own.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::DataError;

/// The name of a holiday in the four languages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HolidayNames {
    /// Arabic.
    pub ar: String,
    /// French.
    pub fr: String,
    /// Amazigh, in Tifinagh.
    pub zgh: String,
    /// English.
    pub en: String,
}

/// One decision about one day: `key` is off on `date`, or is not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HolidayRow {
    /// Stable name of the holiday, such as `eid_al_fitr`. It replaces what was known of the same key on the same date.
    pub key: String,
    /// The day, in Morocco.
    pub date: Date,
    /// `false` cancels: the holiday of that key does not fall on that date after all.
    pub off: bool,
    /// The date is a calculation that the sighting of the moon may still move by a day.
    pub estimated: bool,
    /// What people call the day.
    pub names: HolidayNames,
    /// Who said so.
    pub source: String,
}

/// A day off and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holiday<'a> {
    /// Stable name of the holiday.
    pub key: &'a str,
    /// The day, in Morocco.
    pub date: Date,
    /// What people call the day.
    pub names: &'a HolidayNames,
    /// The date may still move by a day.
    pub estimated: bool,
    /// Who said so.
    pub source: &'a str,
}

/// The holidays of a country or of one administration.
#[derive(Clone, Debug)]
pub struct Holidays {
    fixed: Vec<Fixed>,
    dated: BTreeMap<Date, BTreeMap<String, HolidayRow>>,
}

#[derive(Clone, Debug)]
struct Fixed {
    key: String,
    month: i8,
    day: i8,
    from: i16,
    names: HolidayNames,
    source: String,
}

#[derive(Deserialize)]
struct File {
    names: BTreeMap<String, HolidayNames>,
    fixed: Vec<FixedEntry>,
    dated: Vec<DatedEntry>,
}

#[derive(Deserialize)]
struct FixedEntry {
    key: String,
    month: i8,
    day: i8,
    from: i16,
    source: String,
}

#[derive(Deserialize)]
struct DatedEntry {
    key: String,
    date: Date,
    estimated: bool,
    source: String,
}

impl Holidays {
    /// The public holidays of Morocco from 2024 to 2036, as shipped with the program in `data/holidays.json`.
    ///
    /// # Errors
    /// If the shipped data is broken, which a test excludes.
    pub fn morocco() -> Result<Self, DataError> {
        Self::from_json(include_str!("../data/holidays.json"))
    }

    /// Reads the format of `data/holidays.json`.
    ///
    /// # Errors
    /// If the text has another shape, names a day that no year has, or uses a key without names.
    pub fn from_json(text: &str) -> Result<Self, DataError> {
        let File { names, fixed, dated } = serde_json::from_str(text)?;
        let named = |key: &str| names.get(key).cloned().ok_or_else(|| DataError::UnknownHoliday(key.to_owned()));
        let fixed = fixed
            .into_iter()
            .map(|FixedEntry { key, month, day, from, source }| {
                // 2024 is a leap year: a holiday on 29 February is a day that exists.
                if Date::new(2024, month, day).is_err() {
                    return Err(DataError::NoSuchDay(key));
                }
                Ok(Fixed { names: named(&key)?, key, month, day, from, source })
            })
            .collect::<Result<_, _>>()?;
        let dated = dated
            .into_iter()
            .map(|DatedEntry { key, date, estimated, source }| {
                Ok(HolidayRow { names: named(&key)?, key, date, off: true, estimated, source })
            })
            .collect::<Result<Vec<_>, DataError>>()?;
        Ok(Self { fixed, dated: BTreeMap::new() }.with(dated))
    }

    /// The same holidays with `rows` laid over them: a row decides for its key and date, whatever was known before.
    pub fn with(mut self, rows: impl IntoIterator<Item = HolidayRow>) -> Self {
        for row in rows {
            self.dated.entry(row.date).or_default().insert(row.key.clone(), row);
        }
        self
    }

    /// What is celebrated on `date`; two holidays may meet on one day.
    pub fn on(&self, date: Date) -> impl Iterator<Item = Holiday<'_>> {
        let rows = self.dated.get(&date);
        let fixed = self
            .fixed
            .iter()
            .filter(move |fixed| (fixed.month, fixed.day) == (date.month(), date.day()) && fixed.from <= date.year())
            .filter(move |fixed| rows.is_none_or(|rows| !rows.contains_key(&fixed.key)))
            .map(move |fixed| Holiday {
                key: &fixed.key,
                date,
                names: &fixed.names,
                estimated: false,
                source: &fixed.source,
            });
        let dated = rows.into_iter().flat_map(BTreeMap::values).filter(|row| row.off).map(|row| Holiday {
            key: &row.key,
            date: row.date,
            names: &row.names,
            estimated: row.estimated,
            source: &row.source,
        });
        fixed.chain(dated)
    }

    /// The holidays of a year in their order, for a page that lists them. Empty for a year that does not exist.
    pub fn in_year(&self, year: i16) -> Vec<Holiday<'_>> {
        let Ok(first) = Date::new(year, 1, 1) else { return Vec::new() };
        first.series(jiff::ToSpan::days(1)).take_while(|day| day.year() == year).flat_map(|day| self.on(day)).collect()
    }

    /// The last year for which holidays of the Hijri calendar, or other dated ones, are known at all.
    pub fn last_year(&self) -> Option<i16> {
        self.dated.last_key_value().map(|(date, _)| date.year())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use jiff::civil::date;

    use super::*;

    fn keys(holidays: &Holidays, day: Date) -> Vec<String> {
        holidays.on(day).map(|holiday| holiday.key.to_owned()).collect()
    }

    fn row(key: &str, date: Date, off: bool) -> HolidayRow {
        let names = HolidayNames { ar: "ع".into(), fr: "f".into(), zgh: "ⵜ".into(), en: "e".into() };
        HolidayRow { key: key.into(), date, off, estimated: false, names, source: "test".into() }
    }

    #[test]
    fn the_fixed_holidays_start_in_their_year() {
        let morocco = Holidays::morocco().unwrap();
        assert_eq!(keys(&morocco, date(2026, 7, 30)), ["throne_day"]);
        assert_eq!(keys(&morocco, date(2023, 1, 14)), [""; 0]);
        assert_eq!(keys(&morocco, date(2024, 1, 14)), ["amazigh_new_year"]);
        assert_eq!(keys(&morocco, date(2025, 10, 31)), [""; 0]);
        assert_eq!(keys(&morocco, date(2026, 10, 31)), ["unity_day"]);
    }

    #[test]
    fn every_year_has_eleven_fixed_days_and_seven_of_the_hijri_calendar() {
        let morocco = Holidays::morocco().unwrap();
        for year in 2026..=2032 {
            let days = morocco.in_year(year);
            assert_eq!(days.len(), 18, "{year}: {days:?}");
            assert!(days.is_sorted_by_key(|holiday| holiday.date));
            let hijri = days.iter().filter(|day| morocco.dated.get(&day.date).is_some_and(|r| r.contains_key(day.key)));
            assert_eq!(hijri.count(), 7, "{year}");
        }
        assert_eq!(morocco.last_year(), Some(2036));
    }

    #[test]
    fn every_holiday_is_named_in_every_language() {
        let morocco = Holidays::morocco().unwrap();
        for holiday in morocco.in_year(2027) {
            let HolidayNames { ar, fr, zgh, en } = holiday.names;
            assert!(ar.chars().any(|c| ('\u{0600}'..='\u{06ff}').contains(&c)), "{ar}");
            assert!(zgh.chars().all(|c| c == ' ' || ('\u{2d30}'..='\u{2d7f}').contains(&c)), "{zgh}");
            assert!(!fr.is_empty() && en.is_ascii(), "{fr} {en}");
        }
    }

    #[test]
    fn future_dates_of_the_hijri_calendar_are_estimates() {
        let morocco = Holidays::morocco().unwrap();
        assert!(morocco.on(date(2027, 3, 9)).all(|holiday| holiday.estimated));
        assert!(morocco.on(date(2025, 3, 31)).all(|holiday| !holiday.estimated));
        assert_eq!(keys(&morocco, date(2027, 8, 14)), ["oued_eddahab_day", "mawlid"], "two meet on one day");
    }

    #[test]
    fn the_sighting_moves_an_estimate() {
        let sighted = [
            row("eid_al_fitr", date(2027, 3, 9), false),
            row("eid_al_fitr", date(2027, 3, 10), true),
            row("eid_al_fitr", date(2027, 3, 11), true),
        ];
        let holidays = Holidays::morocco().unwrap().with(sighted);
        assert_eq!(keys(&holidays, date(2027, 3, 9)), [""; 0]);
        assert_eq!(keys(&holidays, date(2027, 3, 11)), ["eid_al_fitr"]);
        assert!(holidays.on(date(2027, 3, 10)).all(|holiday| !holiday.estimated));
    }

    #[test]
    fn an_administration_adds_and_cancels_days() {
        let rows = [row("moussem", date(2027, 5, 20), true), row("throne_day", date(2027, 7, 30), false)];
        let holidays = Holidays::morocco().unwrap().with(rows);
        assert_eq!(keys(&holidays, date(2027, 5, 20)), ["moussem"]);
        assert_eq!(keys(&holidays, date(2027, 7, 30)), [""; 0]);
        assert_eq!(keys(&holidays, date(2028, 7, 30)), ["throne_day"], "only that year");
    }

    #[test]
    fn broken_data_is_refused() {
        let names = r#""names":{"a":{"ar":"","fr":"","zgh":"","en":""}}"#;
        let no_day =
            format!(r#"{{{names},"fixed":[{{"key":"a","month":2,"day":30,"from":2001,"source":"s"}}],"dated":[]}}"#);
        assert!(matches!(Holidays::from_json(&no_day), Err(DataError::NoSuchDay(key)) if key == "a"));
        let no_name =
            format!(r#"{{{names},"fixed":[{{"key":"b","month":2,"day":1,"from":2001,"source":"s"}}],"dated":[]}}"#);
        assert!(matches!(Holidays::from_json(&no_name), Err(DataError::UnknownHoliday(key)) if key == "b"));
        assert!(matches!(Holidays::from_json("[]"), Err(DataError::Shape(_))));
    }
}
