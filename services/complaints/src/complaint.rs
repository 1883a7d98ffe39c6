//! A complaint: its words, its states and who may move it. Pure; the tables are elsewhere.

use std::str::FromStr;

/// What a message is (decree 2-17-265, article 2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Something is to be put right.
    Complaint,
    /// Something is pointed out.
    Observation,
    /// Something is proposed.
    Suggestion,
}

/// Where a complaint stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// Waits for somebody to be put in charge, at first or after it was contested.
    Submitted,
    /// An officer is in charge.
    Assigned,
    /// There is an answer; the author may accept or contest it.
    Answered,
    /// Over; what was asked for was done.
    ClosedResolved,
    /// Over; what was asked for was not done, or not all of it.
    ClosedUnresolved,
}

/// What an answer says was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Done.
    Resolved,
    /// Done in part.
    PartlyResolved,
    /// Not done, with the ground.
    NotResolved,
    /// Another administration is competent.
    NotCompetent,
}

/// What can be done with a complaint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// Put an officer in charge, or another one.
    Assign,
    /// Answer, with an outcome.
    Answer(Outcome),
    /// The author is satisfied.
    Accept,
    /// The author is not.
    Contest,
    /// The time to contest is over.
    Lapse,
    /// It was a trial, and the administration tries no more.
    EndTrial,
}

/// Who asks for a move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The author, by account or by number and code.
    Author,
    /// May put officers in charge.
    Dispatcher,
    /// The officer in charge.
    Assignee,
    /// The clock.
    Clock,
}

/// An author may contest this often; then other remedies remain.
pub(crate) const CONTESTS: i16 = 2;

/// How a complaint is shown that waits for somebody to be put in charge after it was contested.
pub(crate) const CONTESTED: &str = "contested";

impl State {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::Submitted, Self::Assigned, Self::Answered, Self::ClosedResolved, Self::ClosedUnresolved];
    /// Those in which the administration still owes something.
    pub const OPEN: [Self; 2] = [Self::Submitted, Self::Assigned];

    /// As it is stored.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Submitted => "submitted",
            Self::Assigned => "assigned",
            Self::Answered => "answered",
            Self::ClosedResolved => "closed_resolved",
            Self::ClosedUnresolved => "closed_unresolved",
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

    /// The state after `what` by `who`, in the given cycle (1, then one more each time it is contested); none when it is
    /// not allowed.
    #[must_use]
    pub fn after(self, what: Move, who: Role, cycle: i16, outcome: Option<Outcome>) -> Option<Self> {
        match (self, what, who) {
            (Self::Submitted | Self::Assigned, Move::Assign, Role::Dispatcher) => Some(Self::Assigned),
            (Self::Assigned, Move::Answer(_), Role::Assignee) => Some(Self::Answered),
            (Self::Answered, Move::Accept, Role::Author) | (Self::Answered, Move::Lapse, Role::Clock) => {
                Some(if outcome == Some(Outcome::Resolved) { Self::ClosedResolved } else { Self::ClosedUnresolved })
            }
            (Self::Answered, Move::Contest, Role::Author) if cycle <= CONTESTS => Some(Self::Submitted),
            (Self::Submitted | Self::Assigned | Self::Answered, Move::EndTrial, Role::Clock) => {
                Some(Self::ClosedUnresolved)
            }
            _ => None,
        }
    }
}

impl Outcome {
    /// All of them, in the order of the form.
    pub const ALL: [Self; 4] = [Self::Resolved, Self::PartlyResolved, Self::NotResolved, Self::NotCompetent];

    /// As it is stored and sent.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Resolved => "resolved",
            Self::PartlyResolved => "partly_resolved",
            Self::NotResolved => "not_resolved",
            Self::NotCompetent => "not_competent",
        }
    }

    /// The key of its translation.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Resolved => "outcome-resolved",
            Self::PartlyResolved => "outcome-partly",
            Self::NotResolved => "outcome-not-resolved",
            Self::NotCompetent => "outcome-not-ours",
        }
    }
}

impl Kind {
    /// All of them, in the order of the form.
    pub const ALL: [Self; 3] = [Self::Complaint, Self::Observation, Self::Suggestion];

    /// As it is stored and sent.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Complaint => "complaint",
            Self::Observation => "observation",
            Self::Suggestion => "suggestion",
        }
    }

    /// The key of its translation.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Complaint => "complaint-kind-complaint",
            Self::Observation => "complaint-kind-observation",
            Self::Suggestion => "complaint-kind-suggestion",
        }
    }
}

/// The word is none of those that are stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown word")]
pub struct Unknown;

impl FromStr for State {
    type Err = Unknown;

    fn from_str(text: &str) -> Result<Self, Unknown> {
        Self::ALL.into_iter().find(|state| state.as_str() == text).ok_or(Unknown)
    }
}

impl FromStr for Outcome {
    type Err = Unknown;

    fn from_str(text: &str) -> Result<Self, Unknown> {
        Self::ALL.into_iter().find(|outcome| outcome.as_str() == text).ok_or(Unknown)
    }
}

impl FromStr for Kind {
    type Err = Unknown;

    fn from_str(text: &str) -> Result<Self, Unknown> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text).ok_or(Unknown)
    }
}

impl TryFrom<String> for State {
    type Error = Unknown;

    fn try_from(text: String) -> Result<Self, Unknown> {
        text.parse()
    }
}

impl TryFrom<String> for Kind {
    type Error = Unknown;

    fn try_from(text: String) -> Result<Self, Unknown> {
        text.parse()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const MOVES: [Move; 9] = [
        Move::Assign,
        Move::Answer(Outcome::Resolved),
        Move::Answer(Outcome::PartlyResolved),
        Move::Answer(Outcome::NotResolved),
        Move::Answer(Outcome::NotCompetent),
        Move::Accept,
        Move::Contest,
        Move::Lapse,
        Move::EndTrial,
    ];
    const ROLES: [Role; 4] = [Role::Author, Role::Dispatcher, Role::Assignee, Role::Clock];

    /// Every state × move × role × cycle × outcome, against the table as a person would write it down.
    #[test]
    fn the_state_machine_allows_exactly_this() {
        let mut allowed = 0;
        for state in State::ALL {
            for what in MOVES {
                for who in ROLES {
                    for cycle in 1..=3 {
                        for outcome in [None, Some(Outcome::Resolved), Some(Outcome::NotResolved)] {
                            let closed = if outcome == Some(Outcome::Resolved) {
                                State::ClosedResolved
                            } else {
                                State::ClosedUnresolved
                            };
                            let expected = match (state.as_str(), what, who) {
                                ("submitted", Move::Assign, Role::Dispatcher) => Some(State::Assigned),
                                ("assigned", Move::Assign, Role::Dispatcher) => Some(State::Assigned),
                                ("assigned", Move::Answer(_), Role::Assignee) => Some(State::Answered),
                                ("answered", Move::Accept, Role::Author) => Some(closed),
                                ("answered", Move::Lapse, Role::Clock) => Some(closed),
                                ("answered", Move::Contest, Role::Author) if cycle < 3 => Some(State::Submitted),
                                ("submitted" | "assigned" | "answered", Move::EndTrial, Role::Clock) => {
                                    Some(State::ClosedUnresolved)
                                }
                                _ => None,
                            };
                            let got = state.after(what, who, cycle, outcome);
                            assert_eq!(got, expected, "{state:?} {what:?} {who:?} {cycle} {outcome:?}");
                            allowed += usize::from(got.is_some());
                        }
                    }
                }
            }
        }
        // 2 × assign, 4 × answer, accept and lapse, 3 × the end of a trial: 11 pairs × 9; contest: 2 cycles × 3 outcomes.
        assert_eq!(allowed, 11 * 9 + 6);
    }

    #[test]
    fn a_closed_complaint_never_moves() {
        for state in [State::ClosedResolved, State::ClosedUnresolved] {
            for what in MOVES {
                for who in ROLES {
                    assert_eq!(state.after(what, who, 1, None), None);
                }
            }
        }
    }

    #[test]
    fn words_are_read_back() {
        for state in State::ALL {
            assert_eq!(state.as_str().parse(), Ok(state));
        }
        for outcome in Outcome::ALL {
            assert_eq!(outcome.as_str().parse(), Ok(outcome));
        }
        for kind in Kind::ALL {
            assert_eq!(kind.as_str().parse(), Ok(kind));
        }
        assert_eq!("".parse::<State>(), Err(Unknown));
        assert_eq!([State::Submitted.shown(1), State::Submitted.shown(2)], ["submitted", CONTESTED]);
        assert_eq!(State::Assigned.shown(2), "assigned");
    }
}
