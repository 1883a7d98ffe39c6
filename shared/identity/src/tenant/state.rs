//! The way of an administration: from a name in the directory to one that answers citizens. Pure: who may take which step.

/// How far an administration is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// In the preloaded directory; nobody took it yet.
    Listed,
    /// Its people try everything out. It has pages, which say so, and writes to nobody but them.
    Trial,
    /// The same, while its request to go live waits for an answer.
    Asked,
    /// It answers citizens.
    Live,
    /// It takes nothing new for the time being. What it has in hand goes on.
    Suspended,
}

/// What happens to an administration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// Somebody who works there takes it out of the directory.
    Take,
    /// It asks to go live.
    Ask,
    /// It takes its request back.
    Withdraw,
    /// It may go live.
    Approve,
    /// It is not ready yet, for a reason.
    SendBack,
    /// It goes back into the directory: the trial led to nothing.
    Release,
    /// The trial of those who began it ends, and begins anew with somebody who claimed it.
    HandOver,
    /// It takes nothing new, for a reason.
    Suspend,
    /// It takes what is new again.
    Resume,
}

/// Who takes a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum By {
    /// Somebody who proved that they work there.
    Newcomer,
    /// A member who holds [`crate::Setup`].
    Administrator,
    /// A member of the region around it who holds [`crate::Approve`].
    Region,
    /// Whoever runs the platform.
    Operator,
}

impl State {
    const ALL: [(Self, &'static str); 5] = [
        (Self::Listed, "listed"),
        (Self::Trial, "trial"),
        (Self::Asked, "asked"),
        (Self::Live, "live"),
        (Self::Suspended, "suspended"),
    ];

    /// Its name in data: `live`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        Self::ALL.iter().find(|(state, _)| *state == self).map_or("suspended", |(_, text)| text)
    }

    /// The state of this name.
    #[must_use]
    pub fn named(text: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, name)| *name == text).map(|(state, _)| *state)
    }

    /// Whether there is anything to see at its addresses. Of one that is suspended: what it has in hand, and why it takes
    /// nothing new.
    #[must_use]
    pub const fn has_pages(self) -> bool {
        matches!(self, Self::Trial | Self::Asked | Self::Live | Self::Suspended)
    }

    /// Whether it answers citizens.
    #[must_use]
    pub const fn is_live(self) -> bool {
        matches!(self, Self::Live)
    }

    /// Whether it takes nothing new for the time being, after it did.
    #[must_use]
    pub const fn is_suspended(self) -> bool {
        matches!(self, Self::Suspended)
    }

    /// Whether only its own people may receive messages, and send complaints.
    #[must_use]
    pub const fn is_on_trial(self) -> bool {
        matches!(self, Self::Trial | Self::Asked)
    }

    /// Where `step` leads, when `by` may take it here.
    #[must_use]
    pub const fn after(self, step: Step, by: By) -> Option<Self> {
        match (self, step, by) {
            (Self::Listed, Step::Take, By::Newcomer | By::Operator) => Some(Self::Trial),
            (Self::Trial, Step::Ask, By::Administrator) => Some(Self::Asked),
            (Self::Asked, Step::Withdraw, By::Administrator) => Some(Self::Trial),
            (Self::Asked, Step::Approve, By::Region | By::Operator) => Some(Self::Live),
            (Self::Asked, Step::SendBack, By::Region | By::Operator) => Some(Self::Trial),
            (Self::Trial, Step::Release, By::Operator) => Some(Self::Listed),
            (Self::Trial | Self::Asked, Step::HandOver, By::Region | By::Operator) => Some(Self::Trial),
            (Self::Live, Step::Suspend, By::Operator) => Some(Self::Suspended),
            (Self::Suspended, Step::Resume, By::Operator) => Some(Self::Live),
            _ => None,
        }
    }
}

impl Step {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Take,
        Self::Ask,
        Self::Withdraw,
        Self::Approve,
        Self::SendBack,
        Self::Release,
        Self::HandOver,
        Self::Suspend,
        Self::Resume,
    ];

    /// Its name in the trail: `approved`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Take => "taken",
            Self::Ask => "asked",
            Self::Withdraw => "withdrawn",
            Self::Approve => "approved",
            Self::SendBack => "sent-back",
            Self::Release => "released",
            Self::HandOver => "handed-over",
            Self::Suspend => "suspended",
            Self::Resume => "resumed",
        }
    }

    /// Whether it must say why.
    #[must_use]
    pub const fn needs_a_reason(self) -> bool {
        matches!(self, Self::SendBack | Self::Suspend | Self::Release | Self::HandOver)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STATES: [State; 5] = [State::Listed, State::Trial, State::Asked, State::Live, State::Suspended];
    const PEOPLE: [By; 4] = [By::Newcomer, By::Administrator, By::Region, By::Operator];

    /// Every step that somebody may take; all others lead nowhere.
    const ALLOWED: [(State, Step, By, State); 15] = [
        (State::Listed, Step::Take, By::Newcomer, State::Trial),
        (State::Listed, Step::Take, By::Operator, State::Trial),
        (State::Trial, Step::Ask, By::Administrator, State::Asked),
        (State::Trial, Step::Release, By::Operator, State::Listed),
        (State::Trial, Step::HandOver, By::Region, State::Trial),
        (State::Trial, Step::HandOver, By::Operator, State::Trial),
        (State::Asked, Step::HandOver, By::Region, State::Trial),
        (State::Asked, Step::HandOver, By::Operator, State::Trial),
        (State::Asked, Step::Withdraw, By::Administrator, State::Trial),
        (State::Asked, Step::Approve, By::Region, State::Live),
        (State::Asked, Step::Approve, By::Operator, State::Live),
        (State::Asked, Step::SendBack, By::Region, State::Trial),
        (State::Asked, Step::SendBack, By::Operator, State::Trial),
        (State::Live, Step::Suspend, By::Operator, State::Suspended),
        (State::Suspended, Step::Resume, By::Operator, State::Live),
    ];

    #[test]
    fn every_step_of_everybody_in_every_state_leads_where_the_table_says() {
        for state in STATES {
            for step in Step::ALL {
                for by in PEOPLE {
                    let allowed = ALLOWED.iter().find(|row| (row.0, row.1, row.2) == (state, step, by));
                    assert_eq!(state.after(step, by), allowed.map(|row| row.3), "{state:?} {step:?} {by:?}");
                }
            }
        }
    }

    #[test]
    fn who_has_pages_and_who_writes_to_everybody() {
        let told = |state: State| (state.has_pages(), state.is_live(), state.is_on_trial(), state.is_suspended());
        assert_eq!(told(State::Listed), (false, false, false, false));
        assert_eq!(told(State::Trial), (true, false, true, false));
        assert_eq!(told(State::Asked), (true, false, true, false));
        assert_eq!(told(State::Live), (true, true, false, false));
        assert_eq!(told(State::Suspended), (true, false, false, true));
        for state in STATES {
            assert_eq!(State::named(state.as_str()), Some(state));
        }
    }
}
