//! When a recovery may start, who must agree, how long it waits. Pure.

use jiff::civil::{Date, date};
use jiff::{SignedDuration, Timestamp};

/// How long the owner can stop it before the link works: since which day, how many hours. What began keeps the delay of its day.
const DELAYS: [(Date, i64); 1] = [(date(2026, 1, 1), 24)];
/// How long what the platform does waits when there is nobody who agrees.
pub(crate) const ALONE: SignedDuration = SignedDuration::from_hours(72);
/// How long a second administrator may take to agree.
pub(super) const APPROVAL: SignedDuration = SignedDuration::from_hours(7 * 24);
/// How long the link works, once it does.
pub(super) const USE: SignedDuration = SignedDuration::from_hours(72);
/// How long somebody must have worked here, with the rights that they hold, before they agree to a recovery or send its link to
/// another address: nobody lets themselves in a second time to agree with themselves.
const SETTLED: SignedDuration = SignedDuration::from_hours(7 * 24);
/// How long none may start after its owner stopped one.
pub(super) const STOPPED: SignedDuration = SignedDuration::from_hours(30 * 24);

/// How long a recovery of that day waits.
pub(super) fn delay(day: Date) -> SignedDuration {
    let [(_, first)] = DELAYS;
    let held = DELAYS.iter().rev().find(|(since, _)| *since <= day);
    SignedDuration::from_hours(held.map_or(first, |(_, hours)| *hours))
}

/// Where a recovery stands at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// A second administrator must agree.
    Asked,
    /// Its owner can stop it; the link does not work yet.
    Waits,
    /// The link works.
    Open,
    /// Used, stopped, or too late.
    Over,
}

/// As its row says, at `now`.
pub(super) fn standing(state: &str, usable_at: Option<Timestamp>, expires_at: Timestamp, now: Timestamp) -> Standing {
    match (state, usable_at) {
        _ if expires_at <= now => Standing::Over,
        ("asked", _) => Standing::Asked,
        ("running", Some(usable_at)) if usable_at <= now => Standing::Open,
        ("running", Some(_)) => Standing::Waits,
        _ => Standing::Over,
    }
}

/// What decides whether an administrator may vouch for a member.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Subject {
    pub(super) is_self: bool,
    pub(super) is_operator: bool,
    pub(super) works_elsewhere: bool,
    pub(super) is_disabled: bool,
    /// Its owner stopped one within [`STOPPED`].
    pub(super) was_stopped: bool,
    /// The member holds a right that the administrator lacks.
    pub(super) holds_more: bool,
}

impl Subject {
    /// The ground and the next step, as the key of a sentence; none when it may start.
    pub(super) const fn refusal(self) -> Option<&'static str> {
        match self {
            Self { is_self: true, .. } => Some("recovery-not-self"),
            Self { is_operator: true, .. } => Some("recovery-not-operator"),
            Self { is_disabled: true, .. } => Some("recovery-not-disabled"),
            Self { works_elsewhere: true, .. } => Some("recovery-not-elsewhere"),
            Self { was_stopped: true, .. } => Some("recovery-not-stopped"),
            Self { holds_more: true, .. } => Some("recovery-not-more"),
            _ => None,
        }
    }
}

/// Whether somebody who has held what they hold since then counts at `at`; none: since the administration began.
pub(super) fn is_settled(since: Option<Timestamp>, at: Timestamp) -> bool {
    since.is_none_or(|since| at.duration_since(since) >= SETTLED)
}

/// Whether the people of an administration cannot give a member's account back: who begins it must hold what the member holds
/// (`covering`), and to an administrator's another one must agree who has held it for a while (`settled`).
pub(super) const fn is_stranded(is_administrator: bool, covering: usize, settled: usize) -> bool {
    if is_administrator { covering < 2 || settled < 1 } else { covering < 1 }
}

/// Why the platform does not vouch for a member either: the ground and the next step, as the key of a sentence.
pub(super) const fn platform_refusal(subject: Subject, is_stranded: bool) -> Option<&'static str> {
    match subject {
        Subject { is_self: true, .. } => Some("recovery-not-self"),
        Subject { is_operator: true, .. } => Some("lifeline-not-operator"),
        Subject { is_disabled: true, .. } => Some("lifeline-not-disabled"),
        Subject { works_elsewhere: true, .. } => Some("lifeline-not-elsewhere"),
        Subject { was_stopped: true, .. } => Some("lifeline-not-stopped"),
        _ if !is_stranded => Some("lifeline-not-stranded"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp::UNIX_EPOCH;

    #[test]
    fn the_link_works_from_its_hour_to_its_end() {
        let (usable, end) = (NOW + SignedDuration::from_hours(24), NOW + SignedDuration::from_hours(96));
        let second = SignedDuration::from_secs(1);
        for (state, at, expected) in [
            ("asked", NOW, Standing::Asked),
            ("asked", end, Standing::Over),
            ("running", NOW, Standing::Waits),
            ("running", usable - second, Standing::Waits),
            ("running", usable, Standing::Open),
            ("running", end - second, Standing::Open),
            ("running", end, Standing::Over),
            ("done", usable, Standing::Over),
            ("stopped", usable, Standing::Over),
        ] {
            assert_eq!(standing(state, Some(usable), end, at), expected, "{state} {at}");
        }
    }

    #[test]
    fn nobody_vouches_for_themselves_nor_for_what_is_not_theirs_alone() {
        let right = Subject::default();
        assert_eq!(right.refusal(), None);
        for (subject, key) in [
            (Subject { is_self: true, ..right }, "recovery-not-self"),
            (Subject { is_operator: true, ..right }, "recovery-not-operator"),
            (Subject { works_elsewhere: true, ..right }, "recovery-not-elsewhere"),
            (Subject { is_disabled: true, ..right }, "recovery-not-disabled"),
            (Subject { was_stopped: true, ..right }, "recovery-not-stopped"),
            (Subject { holds_more: true, ..right }, "recovery-not-more"),
        ] {
            assert_eq!(subject.refusal(), Some(key));
        }
    }

    #[test]
    fn the_platform_comes_in_only_where_the_administration_s_own_people_cannot() {
        for (is_administrator, covering, settled, expected) in [
            (true, 0, 0, true),
            (true, 1, 1, true),
            (true, 2, 0, true),
            (true, 2, 1, false),
            (true, 3, 3, false),
            (false, 0, 0, true),
            (false, 1, 0, false),
        ] {
            assert_eq!(is_stranded(is_administrator, covering, settled), expected, "{covering} {settled}");
        }
        let right = Subject::default();
        assert_eq!(platform_refusal(right, true), None);
        for (subject, is_stranded, key) in [
            (right, false, "lifeline-not-stranded"),
            (Subject { is_self: true, ..right }, true, "recovery-not-self"),
            (Subject { is_operator: true, ..right }, true, "lifeline-not-operator"),
            (Subject { is_disabled: true, ..right }, true, "lifeline-not-disabled"),
            (Subject { works_elsewhere: true, ..right }, true, "lifeline-not-elsewhere"),
            (Subject { was_stopped: true, ..right }, true, "lifeline-not-stopped"),
        ] {
            assert_eq!(platform_refusal(subject, is_stranded), Some(key));
        }
    }

    #[test]
    fn who_came_within_seven_days_does_not_count_yet() {
        let week = SignedDuration::from_hours(7 * 24);
        assert!(is_settled(None, NOW));
        assert!(is_settled(Some(NOW), NOW + week));
        assert!(!is_settled(Some(NOW), NOW + week - SignedDuration::from_secs(1)));
        assert!(!is_settled(Some(NOW + week), NOW));
    }

    #[test]
    fn every_day_has_its_delay() {
        assert_eq!(delay(date(2026, 11, 27)), SignedDuration::from_hours(24));
        assert_eq!(delay(date(2020, 1, 1)), SignedDuration::from_hours(24));
    }
}
