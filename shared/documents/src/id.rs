//! The identity of a file.

use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::pg::{Pg, PgValue};
use diesel::serialize::{self, Output, ToSql};
use diesel::sql_types::Uuid as SqlUuid;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use std::fmt;
use std::str::FromStr;
use std::sync::atomic::{AtomicU32, Ordering};
use uuid::{Builder, Uuid};

/// Files of one form are received within one millisecond, and keep their order: it counts where chance would stand.
static NEXT: AtomicU32 = AtomicU32::new(0);

/// Which file; it carries the instant at which the file was received (UUIDv7).
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Hash,
    PartialOrd,
    Ord,
    serde::Serialize,
    serde::Deserialize,
    AsExpression,
    FromSqlRow,
)]
#[diesel(sql_type = SqlUuid)]
#[serde(transparent)]
pub struct FileId(Uuid);

impl FileId {
    /// A new one, received at `now`.
    pub(crate) fn new(now: Timestamp) -> Self {
        let milliseconds = u64::try_from(now.as_millisecond()).unwrap_or_default();
        let mut rest = [0; 10];
        rest.copy_from_slice(&Uuid::new_v4().as_bytes()[6..]);
        // Of the first byte four bits are the version, of the third two the variant: 26 bits are left for the number.
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        rest[..4].copy_from_slice(&[22, 14, 8, 0].map(|shift| (number >> shift).to_be_bytes()[3]));
        rest[2] &= 0x3f;
        Self(Builder::from_unix_timestamp_millis(milliseconds, &rest).into_uuid())
    }

    /// The bare identifier.
    #[must_use]
    pub const fn uuid(self) -> Uuid {
        self.0
    }

    /// That of the same file at another administration, to which it was passed on by what is called `by`: received at the same time,
    /// in the same order.
    pub(crate) fn passed(self, by: Uuid) -> Self {
        let mut bytes = self.0.into_bytes();
        // What is random in both; before that lie time, version, variant and number.
        for (byte, other) in bytes[10..].iter_mut().zip(&by.as_bytes()[10..]) {
            *byte ^= other;
        }
        Self(Uuid::from_bytes(bytes))
    }

    /// When the file was received, to the millisecond; the epoch for an identifier that carries no time.
    pub(crate) fn received_at(self) -> Timestamp {
        let unix = self.0.get_timestamp().map_or((0, 0), |time| time.to_unix());
        let (seconds, nanoseconds) = (i64::try_from(unix.0), i32::try_from(unix.1));
        Timestamp::new(seconds.unwrap_or_default(), nanoseconds.unwrap_or_default()).unwrap_or(Timestamp::UNIX_EPOCH)
    }

    /// The year in UTC in which the file was received: a part of its storage keys, not a date that anybody reads.
    pub(crate) fn year(self) -> i16 {
        self.received_at().to_zoned(TimeZone::UTC).year()
    }
}

impl From<Uuid> for FileId {
    fn from(id: Uuid) -> Self {
        Self(id)
    }
}

impl fmt::Display for FileId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for FileId {
    type Err = uuid::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

impl ToSql<SqlUuid, Pg> for FileId {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
        <Uuid as ToSql<SqlUuid, Pg>>::to_sql(&self.0, out)
    }
}

impl FromSql<SqlUuid, Pg> for FileId {
    fn from_sql(bytes: PgValue<'_>) -> deserialize::Result<Self> {
        <Uuid as FromSql<SqlUuid, Pg>>::from_sql(bytes).map(Self)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn an_identifier_tells_when_its_file_was_received() {
        let now: Timestamp = "2026-12-31T23:59:59.5Z".parse().unwrap();
        let id = FileId::new(now);
        assert_eq!(id.received_at(), now);
        assert_eq!(id.year(), 2026);
        assert_eq!(id.to_string().parse::<FileId>().unwrap(), id);
    }

    #[test]
    fn identifiers_of_one_instant_keep_their_order() {
        let ids: Vec<_> = (0..100_000).map(|_| FileId::new(Timestamp::UNIX_EPOCH)).collect();
        assert!(ids.windows(2).all(|pair| pair[0] < pair[1]));
        assert_eq!(ids[0].uuid().get_version_num(), 7);
    }

    #[test]
    fn a_file_that_was_passed_on_is_another_one_of_the_same_time_and_place() {
        let ids: Vec<_> = (0..1_000).map(|_| FileId::new(Timestamp::UNIX_EPOCH)).collect();
        let by = Uuid::new_v4();
        let passed: Vec<_> = ids.iter().map(|id| id.passed(by)).collect();
        assert!(passed.windows(2).all(|pair| pair[0] < pair[1]));
        assert!(ids.iter().zip(&passed).all(|(one, other)| one != other && one.received_at() == other.received_at()));
        assert_eq!(ids[0].passed(by), passed[0]);
    }

    #[test]
    fn an_identifier_without_a_time_counts_as_very_old() {
        let id: FileId = "00000000-0000-4000-8000-000000000000".parse().unwrap();
        assert_eq!(id.received_at(), Timestamp::UNIX_EPOCH);
    }
}
