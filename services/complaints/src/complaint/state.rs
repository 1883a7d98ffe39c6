//! Where a complaint stands.

use super::{Outcome, Unknown};
use std::str::FromStr;

/// Where a complaint stands. Whether the public sees it, and what of it, is another matter: see `face.rs`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// Waits for somebody to look at it, at first or after it was contested.
    Submitted,
    /// Somebody looked at it, and its author was told so; it waits for a unit or a person.
    Screening,
    /// Another administration was asked to take it, and has not answered yet.
    TransferProposed,
    /// A unit or an officer is in charge.
    Assigned,
    /// An officer works on it.
    InProgress,
    /// Its author was asked something: the delay of the answer stands still.
    AwaitingCitizen,
    /// There is an answer; the author may accept or contest it.
    Answered,
    /// Over; what was asked for was done.
    ClosedResolved,
    /// Over; what was asked for was not done, or not all of it.
    ClosedUnresolved,
    /// It was refused on a ground of the closed list; the author may contest that.
    Inadmissible,
    /// One of many with one cause: its incident is answered for all. Its own delay runs on.
    Merged,
    /// Its author took it back.
    Withdrawn,
    /// Another administration took it, and answers under a number of its own.
    Transferred,
}

/// How a complaint is shown that waits for somebody to be put in charge after it was contested.
pub(crate) const CONTESTED: &str = "contested";

impl State {
    /// All of them.
    pub const ALL: [Self; 13] = [
        Self::Submitted,
        Self::Screening,
        Self::TransferProposed,
        Self::Assigned,
        Self::InProgress,
        Self::AwaitingCitizen,
        Self::Answered,
        Self::ClosedResolved,
        Self::ClosedUnresolved,
        Self::Inadmissible,
        Self::Merged,
        Self::Withdrawn,
        Self::Transferred,
    ];
    /// Those in which the administration still owes something.
    pub const OPEN: [Self; 7] = [
        Self::Submitted,
        Self::Screening,
        Self::TransferProposed,
        Self::Assigned,
        Self::InProgress,
        Self::AwaitingCitizen,
        Self::Merged,
    ];
    /// Those in which nobody owes anything any more.
    pub const OVER: [Self; 5] =
        [Self::ClosedResolved, Self::ClosedUnresolved, Self::Inadmissible, Self::Withdrawn, Self::Transferred];

    /// As it is stored.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Submitted => "submitted",
            Self::Screening => "screening",
            Self::TransferProposed => "transfer_proposed",
            Self::Assigned => "assigned",
            Self::InProgress => "in_progress",
            Self::AwaitingCitizen => "awaiting_citizen",
            Self::Answered => "answered",
            Self::ClosedResolved => "closed_resolved",
            Self::ClosedUnresolved => "closed_unresolved",
            Self::Inadmissible => "inadmissible",
            Self::Merged => "merged",
            Self::Withdrawn => "withdrawn",
            Self::Transferred => "transferred",
        }
    }

    /// As people and programs read it in the given cycle: what waits again, because its answer did not settle it, is
    /// contested.
    #[must_use]
    pub const fn shown(self, cycle: i16) -> &'static str {
        match self {
            Self::Submitted if cycle > 1 => CONTESTED,
            _ => self.as_str(),
        }
    }

    /// Whether the administration still owes something.
    #[must_use]
    pub fn is_open(self) -> bool {
        Self::OPEN.contains(&self)
    }

    /// The state that follows from an answer that was accepted, or that nobody contested in time.
    #[must_use]
    pub(crate) fn closed_by(outcome: Option<Outcome>) -> Self {
        if outcome == Some(Outcome::Resolved) { Self::ClosedResolved } else { Self::ClosedUnresolved }
    }
}

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_back() {
        for state in State::ALL {
            assert_eq!(state.as_str().parse(), Ok(state));
        }
        assert_eq!("".parse::<State>(), Err(Unknown));
        assert_eq!([State::Submitted.shown(1), State::Submitted.shown(2)], ["submitted", CONTESTED]);
        assert_eq!(State::Assigned.shown(2), "assigned");
    }

    #[test]
    fn a_state_is_open_or_answered_or_over_and_never_two_of_these() {
        for state in State::ALL {
            let counted = usize::from(state.is_open())
                + usize::from(state == State::Answered)
                + usize::from(State::OVER.contains(&state));
            assert_eq!(counted, 1, "{state:?}");
        }
    }
}
