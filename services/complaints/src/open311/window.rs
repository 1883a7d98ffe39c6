//! The time within which complaints are listed: 90 days at most (GeoReport v2, "GET Service Requests").

use super::call::{Asked, Call};
use super::refusal::Refusal;
use jiff::{SignedDuration, Timestamp};

/// As long as a list may reach.
const LONGEST: SignedDuration = SignedDuration::from_hours(90 * 24);
/// Instants are said to the second, and both ends belong to the time: its last second does as a whole.
pub(super) const SECOND: SignedDuration = SignedDuration::from_secs(1);

/// What is wrong with the two ends of a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wrong {
    /// It ends before it begins.
    Order,
    /// It is too long.
    Length,
}

/// The time between two parameters, its end excluded; the last 90 days when neither is given.
///
/// # Errors
/// 400 for what is no instant, for a time that is too long, and for one that ends before it begins.
pub(super) fn between(
    call: &Call,
    asked: &Asked,
    [first, last]: [&str; 2],
    now: Timestamp,
) -> Result<(Timestamp, Timestamp), Refusal> {
    let (start, end) = (asked.instant(call, first)?, asked.instant(call, last)?);
    let (from, to) = of(start, end, now).map_err(|wrong| {
        let key = if wrong == Wrong::Order { "open311-dates-order" } else { "open311-dates-length" };
        Refusal::bad(ui::text_with(call.lang, key, &[("start", first.into()), ("end", last.into())]))
    })?;
    Ok((from, to.checked_add(SECOND).unwrap_or(Timestamp::MAX)))
}

fn of(start: Option<Timestamp>, end: Option<Timestamp>, now: Timestamp) -> Result<(Timestamp, Timestamp), Wrong> {
    let before = |end: Timestamp| end.checked_sub(LONGEST).unwrap_or(Timestamp::MIN);
    match (start, end) {
        (None, None) => Ok((before(now), now)),
        (Some(start), None) => {
            let end = start.checked_add(LONGEST).unwrap_or(Timestamp::MAX).min(now);
            Ok((start, end.max(start)))
        }
        (None, Some(end)) => Ok((before(end), end)),
        (Some(start), Some(end)) if start > end => Err(Wrong::Order),
        (Some(start), Some(end)) if end.duration_since(start) > LONGEST => Err(Wrong::Length),
        (Some(start), Some(end)) => Ok((start, end)),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn what_is_not_given_follows_from_what_is() {
        let now = at("2026-11-24T09:00:00Z");
        assert_eq!(of(None, None, now), Ok((at("2026-08-26T09:00:00Z"), now)));
        assert_eq!(of(Some(at("2026-11-01T00:00:00Z")), None, now), Ok((at("2026-11-01T00:00:00Z"), now)));
        let start = at("2026-01-01T00:00:00Z");
        assert_eq!(of(Some(start), None, now), Ok((start, at("2026-04-01T00:00:00Z"))));
        assert_eq!(of(None, Some(at("2026-04-01T00:00:00Z")), now), Ok((start, at("2026-04-01T00:00:00Z"))));
        let next_year = at("2027-01-01T00:00:00Z");
        assert_eq!(of(Some(next_year), None, now), Ok((next_year, next_year)), "nothing, and no error");
    }

    #[test]
    fn ninety_days_are_allowed_and_a_second_more_is_not() {
        let (now, start) = (at("2026-11-24T09:00:00Z"), at("2026-01-01T00:00:00Z"));
        assert!(of(Some(start), Some(at("2026-04-01T00:00:00Z")), now).is_ok());
        assert_eq!(of(Some(start), Some(at("2026-04-01T00:00:01Z")), now), Err(Wrong::Length));
        assert_eq!(of(Some(now), Some(start), now), Err(Wrong::Order));
    }

    proptest! {
        #[test]
        fn no_time_is_too_long_or_ends_before_it_begins(
            start in proptest::option::of(-377_705_023_201..=253_402_207_200_i64),
            end in proptest::option::of(-377_705_023_201..=253_402_207_200_i64),
        ) {
            let read = |seconds: Option<i64>| seconds.map(|seconds| Timestamp::from_second(seconds).unwrap());
            if let Ok((from, to)) = of(read(start), read(end), at("2026-11-24T09:00:00Z")) {
                prop_assert!(from <= to && to.duration_since(from) <= LONGEST);
            }
        }
    }
}
