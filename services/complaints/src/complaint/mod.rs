//! A complaint: its words, its states and who may move it. Pure; the tables are elsewhere.

mod moves;
mod state;

pub(crate) use moves::INTERNAL;
pub use moves::{Move, Role};
pub(crate) use state::CONTESTED;
pub use state::State;

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

impl TryFrom<String> for Kind {
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
        for outcome in Outcome::ALL {
            assert_eq!(outcome.as_str().parse(), Ok(outcome));
        }
        for kind in Kind::ALL {
            assert_eq!(kind.as_str().parse(), Ok(kind));
        }
    }
}
