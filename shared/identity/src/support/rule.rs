//! The states of a support access, and who moves it. Pure.

use jiff::{SignedDuration, Timestamp};
use std::str::FromStr;

/// How long an access lasts, from the consent on.
pub(super) const ACCESS: SignedDuration = SignedDuration::from_mins(30);
/// How long the administrator may take to answer.
pub(super) const ANSWER: SignedDuration = SignedDuration::from_hours(24);

/// Where an access stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    /// Waits for the administrator.
    Asked,
    /// The operator may read.
    Granted,
    /// The administrator said no.
    Refused,
    /// Over: by the operator, the administrator, or the clock.
    Ended,
}

/// What can be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Move {
    Grant,
    Refuse,
    End,
}

/// Who asks for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Administrator,
    Operator,
}

impl State {
    const ALL: [Self; 4] = [Self::Asked, Self::Granted, Self::Refused, Self::Ended];

    /// As it is stored.
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Granted => "granted",
            Self::Refused => "refused",
            Self::Ended => "ended",
        }
    }

    /// The key of its translation for who reads it, and the tone of its tag.
    pub(super) const fn shown(self, to: Role) -> (&'static str, &'static str) {
        match (self, to) {
            (Self::Asked, Role::Administrator) => ("support-asked", "amber"),
            (Self::Asked, Role::Operator) => ("support-asked-there", "amber"),
            (Self::Granted, _) => ("support-granted", "green"),
            (Self::Refused, _) => ("support-refused", "red"),
            (Self::Ended, _) => ("support-ended", "grey"),
        }
    }

    /// The state as it counts at `now`: nothing has to write down that time is over.
    pub(super) fn at(self, now: Timestamp, expires_at: Timestamp) -> Self {
        match self {
            Self::Asked | Self::Granted if expires_at <= now => Self::Ended,
            state => state,
        }
    }

    /// The state after `what` by `who`; none when it is not allowed. An operator never consents in the administrator's place.
    pub(super) const fn after(self, what: Move, who: Role) -> Option<Self> {
        match (self, what, who) {
            (Self::Asked, Move::Grant, Role::Administrator) => Some(Self::Granted),
            (Self::Asked, Move::Refuse, Role::Administrator) => Some(Self::Refused),
            (Self::Asked, Move::End, Role::Operator) | (Self::Granted, Move::End, _) => Some(Self::Ended),
            _ => None,
        }
    }
}

/// The word is none of those that are stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown word")]
pub(super) struct Unknown;

impl FromStr for State {
    type Err = Unknown;

    fn from_str(text: &str) -> Result<Self, Unknown> {
        Self::ALL.into_iter().find(|state| state.as_str() == text).ok_or(Unknown)
    }
}

impl TryFrom<String> for State {
    type Error = Unknown;

    fn try_from(text: String) -> Result<Self, Unknown> {
        text.parse()
    }
}

impl Move {
    /// The name of the event that it leaves in the trail.
    pub(super) const fn event(self) -> &'static str {
        match self {
            Self::Grant => "support.granted",
            Self::Refuse => "support.refused",
            Self::End => "support.ended",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_of_moves_is_this_one_and_no_more() {
        let mut allowed = Vec::new();
        for state in State::ALL {
            for what in [Move::Grant, Move::Refuse, Move::End] {
                for who in [Role::Administrator, Role::Operator] {
                    if let Some(after) = state.after(what, who) {
                        allowed.push((state, what, who, after));
                    }
                }
            }
        }
        let expected = [
            (State::Asked, Move::Grant, Role::Administrator, State::Granted),
            (State::Asked, Move::Refuse, Role::Administrator, State::Refused),
            (State::Asked, Move::End, Role::Operator, State::Ended),
            (State::Granted, Move::End, Role::Administrator, State::Ended),
            (State::Granted, Move::End, Role::Operator, State::Ended),
        ];
        assert_eq!(allowed, expected);
    }

    #[test]
    fn after_its_time_it_has_ended_by_itself() {
        let end = Timestamp::UNIX_EPOCH + ACCESS;
        for state in State::ALL {
            assert_eq!(state.as_str().parse(), Ok(state));
            let over = if state == State::Refused { state } else { State::Ended };
            assert_eq!(state.at(end, end), over);
            assert_eq!(state.at(end - SignedDuration::from_micros(1), end), state);
        }
    }
}
