//! Moroccan time: the legal time zone, the clock that every crate reads, holidays, working days and hours, legal delays and
//! the clocks of a procedure.
//!
//! This crate is pure: it reads no file, no network and no database, and imports nothing of Diwan. Time reaches the
//! other crates as a parameter; only [`Clock`] asks the system for it.
//!
//! Instants are [`jiff::Timestamp`], local dates and wall times are [`jiff::civil`] values. The conversion between them
//! happens here and nowhere else, with the time-zone rules compiled into the program (see [`zone()`]).

mod clock;
mod clocks;
mod delay;
mod holidays;
mod hours;
mod rules;
mod thresholds;
mod working_days;
mod zone;

pub use clock::Clock;
pub use clocks::{Clocks, Codes, Cycle, Mark, Marked, Run, Unruled};
pub use delay::{DayOff, Due, Moved, Suspension};
pub use holidays::{Holiday, HolidayNames, HolidayRow, Holidays};
pub use hours::{Hours, Profile, Profiles, Target};
pub use rules::{Counting, Delay, FirstDay, LastDay, Rule, Rules};
pub use thresholds::THRESHOLDS;
pub use working_days::{WorkingDays, WorkingWeek};
pub use zone::{instant, local, local_date, local_minute, tz_version, with_offset, zone};

/// Why embedded or stored calendar data was refused.
#[derive(Debug, thiserror::Error)]
pub enum DataError {
    /// The text is not JSON of the expected shape.
    #[error("calendar data cannot be read: {0}")]
    Shape(#[from] serde_json::Error),
    /// A holiday row uses a key that has no names.
    #[error("holiday `{0}` has no names")]
    UnknownHoliday(String),
    /// A fixed holiday has a month and a day that no year has.
    #[error("holiday `{0}` falls on a day that does not exist")]
    NoSuchDay(String),
    /// A day of a profile of hours closes before it opens.
    #[error("hours `{0}` close before they open")]
    NoHours(String),
    /// Two rules of one code are in force on the same day.
    #[error("rule `{0}` has two versions in force on the same day")]
    Overlap(String),
    /// A rule, or a time with its own hours, ends before it starts.
    #[error("`{0}` ends before it starts")]
    EndsBeforeStart(String),
}
