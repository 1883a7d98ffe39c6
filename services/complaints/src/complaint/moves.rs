//! What can be done with a complaint, by whom, from where: one table.

use super::{Outcome, State};
use State::{
    Answered, Assigned, AwaitingCitizen, ClosedResolved, ClosedUnresolved, InProgress, Inadmissible, Merged, Screening,
    Submitted, TransferProposed, Transferred, Withdrawn,
};

/// What can be done with a complaint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Move {
    /// Say that it was looked at.
    Acknowledge,
    /// Put a unit or an officer in charge, or another one.
    Assign,
    /// Begin to work on it.
    Take,
    /// Ask the author something; the delay stands still.
    Ask,
    /// The author answers the question.
    Reply,
    /// The author did not answer the question in time.
    ReplyLapse,
    /// Propose a refusal or an answer that a second person decides on.
    Propose,
    /// The second person says no, or who proposed it takes it back.
    Decline,
    /// Answer, with an outcome.
    Answer,
    /// Refuse it on a ground of the closed list.
    Refuse,
    /// Ask another administration to take it.
    Transfer,
    /// The other administration takes it, or the arbiter gives it to one.
    TransferAccept,
    /// The other administration does not take it, or the arbiter gives it back.
    TransferRefuse,
    /// Ask the other administration no more.
    TransferTakeBack,
    /// The author is satisfied.
    Accept,
    /// The author is not.
    Contest,
    /// The time to contest is over.
    Lapse,
    /// Its head opens it again.
    Reopen,
    /// Join it to the incident that it is one of.
    Merge,
    /// It is no part of that incident.
    Leave,
    /// The author takes it back.
    Withdraw,
    /// Write down something for colleagues.
    Note,
    /// The author asks what has become of it.
    Remind,
    /// The author adds words or files.
    Add,
    /// Decide what the public sees of it.
    Moderate,
    /// Tell who stands above that a delay runs out.
    Escalate,
    /// It was a trial, and the administration tries no more.
    EndTrial,
}

/// Who asks for a move.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// The author, by account or by number and code.
    Author,
    /// May put units and officers in charge.
    Dispatcher,
    /// The officer in charge, or one of the unit in charge.
    Assignee,
    /// Approves what others propose, and stands above them.
    Head,
    /// A dispatcher of the administration that was asked to take it.
    Receiver,
    /// Decides when two administrations passed it on.
    Arbiter,
    /// Decides what the public sees.
    Moderator,
    /// The clock.
    Clock,
}

/// An author may contest this often; then other remedies remain.
pub(crate) const CONTESTS: i16 = 2;

/// Where a move leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum To {
    /// It stays where it is.
    Same,
    /// To that state.
    State(State),
    /// Closed, as the outcome of the answer says.
    Closed,
}

/// One line of the table.
pub(crate) struct Rule {
    pub(crate) what: Move,
    pub(crate) who: &'static [Role],
    pub(crate) from: &'static [State],
    pub(crate) to: To,
}

const fn rule(what: Move, who: &'static [Role], from: &'static [State], to: To) -> Rule {
    Rule { what, who, from, to }
}

const UNANSWERED: &[State] = &[Submitted, Screening, Assigned, InProgress];
const WITH_AUTHOR: &[State] = &[Submitted, Screening, TransferProposed, Assigned, InProgress, AwaitingCitizen, Merged];
const ALL: &[State] = &State::ALL;

/// The whole life of a complaint. A move that has no line here is not allowed.
pub(crate) const TABLE: &[Rule] = &[
    rule(Move::Acknowledge, &[Role::Dispatcher], &[Submitted], To::State(Screening)),
    rule(Move::Assign, &[Role::Dispatcher], UNANSWERED, To::State(Assigned)),
    // What waits for its author goes on waiting in other hands.
    rule(Move::Assign, &[Role::Dispatcher], &[AwaitingCitizen], To::Same),
    rule(Move::Take, &[Role::Assignee], &[Assigned], To::State(InProgress)),
    rule(Move::Ask, &[Role::Assignee], &[Assigned, InProgress], To::State(AwaitingCitizen)),
    rule(Move::Reply, &[Role::Author], &[AwaitingCitizen], To::State(InProgress)),
    rule(Move::ReplyLapse, &[Role::Clock], &[AwaitingCitizen], To::State(InProgress)),
    rule(Move::Propose, &[Role::Dispatcher], &[Submitted, Screening], To::Same),
    rule(Move::Propose, &[Role::Assignee], &[Assigned, InProgress], To::Same),
    rule(Move::Decline, &[Role::Head], UNANSWERED, To::Same),
    // Who proposed it takes it back.
    rule(Move::Decline, &[Role::Dispatcher], &[Submitted, Screening], To::Same),
    rule(Move::Decline, &[Role::Assignee], &[Assigned, InProgress], To::Same),
    rule(Move::Answer, &[Role::Assignee], &[Assigned, InProgress, Merged], To::State(Answered)),
    rule(Move::Answer, &[Role::Head], &[Assigned, InProgress], To::State(Answered)),
    rule(Move::Refuse, &[Role::Head], &[Submitted, Screening], To::State(Inadmissible)),
    rule(Move::Transfer, &[Role::Dispatcher, Role::Head], UNANSWERED, To::State(TransferProposed)),
    rule(Move::TransferAccept, &[Role::Receiver, Role::Arbiter], &[TransferProposed], To::State(Transferred)),
    rule(Move::TransferRefuse, &[Role::Receiver, Role::Arbiter], &[TransferProposed], To::State(Screening)),
    rule(Move::TransferTakeBack, &[Role::Dispatcher, Role::Head], &[TransferProposed], To::State(Screening)),
    rule(Move::Accept, &[Role::Author], &[Answered], To::Closed),
    rule(
        Move::Contest,
        &[Role::Author],
        &[Answered, ClosedResolved, ClosedUnresolved, Inadmissible],
        To::State(Submitted),
    ),
    rule(Move::Lapse, &[Role::Clock], &[Answered], To::Closed),
    rule(
        Move::Reopen,
        &[Role::Head],
        &[Answered, ClosedResolved, ClosedUnresolved, Inadmissible],
        To::State(Submitted),
    ),
    rule(Move::Merge, &[Role::Dispatcher], UNANSWERED, To::State(Merged)),
    rule(Move::Leave, &[Role::Author, Role::Dispatcher], &[Merged], To::State(Submitted)),
    rule(Move::Withdraw, &[Role::Author], WITH_AUTHOR, To::State(Withdrawn)),
    rule(Move::Note, &[Role::Dispatcher, Role::Assignee, Role::Head], ALL, To::Same),
    rule(Move::Remind, &[Role::Author], WITH_AUTHOR, To::Same),
    rule(Move::Add, &[Role::Author], WITH_AUTHOR, To::Same),
    rule(Move::Moderate, &[Role::Moderator], ALL, To::Same),
    rule(Move::Escalate, &[Role::Clock], WITH_AUTHOR, To::Same),
    rule(
        Move::EndTrial,
        &[Role::Clock],
        &[Submitted, Screening, TransferProposed, Assigned, InProgress, AwaitingCitizen, Merged, Answered],
        To::State(ClosedUnresolved),
    ),
];

impl Move {
    /// All of them.
    pub const ALL: [Self; 27] = [
        Self::Acknowledge,
        Self::Assign,
        Self::Take,
        Self::Ask,
        Self::Reply,
        Self::ReplyLapse,
        Self::Propose,
        Self::Decline,
        Self::Answer,
        Self::Refuse,
        Self::Transfer,
        Self::TransferAccept,
        Self::TransferRefuse,
        Self::TransferTakeBack,
        Self::Accept,
        Self::Contest,
        Self::Lapse,
        Self::Reopen,
        Self::Merge,
        Self::Leave,
        Self::Withdraw,
        Self::Note,
        Self::Remind,
        Self::Add,
        Self::Moderate,
        Self::Escalate,
        Self::EndTrial,
    ];

    /// The name of the event that it leaves.
    #[must_use]
    pub const fn event(self) -> &'static str {
        match self {
            Self::Acknowledge => "complaint.acknowledged",
            Self::Assign => "complaint.assigned",
            Self::Take => "complaint.taken",
            Self::Ask => "complaint.asked",
            Self::Reply => "complaint.replied",
            Self::ReplyLapse => "complaint.unreplied",
            Self::Propose => "complaint.proposed",
            Self::Decline => "complaint.declined",
            Self::Answer => "complaint.answered",
            Self::Refuse => "complaint.refused",
            Self::Transfer => "complaint.transfer_proposed",
            Self::TransferAccept => "complaint.transferred",
            Self::TransferRefuse => "complaint.transfer_refused",
            Self::TransferTakeBack => "complaint.transfer_withdrawn",
            Self::Accept => "complaint.accepted",
            Self::Contest => "complaint.contested",
            Self::Lapse | Self::EndTrial => "complaint.closed",
            Self::Reopen => "complaint.reopened",
            Self::Merge => "complaint.merged",
            Self::Leave => "complaint.left",
            Self::Withdraw => "complaint.withdrawn",
            Self::Note => "complaint.noted",
            Self::Remind => "complaint.reminded",
            Self::Add => "complaint.added",
            Self::Moderate => "complaint.moderated",
            Self::Escalate => "complaint.escalated",
        }
    }

    /// Whether it opens the complaint once more, for somebody else.
    #[must_use]
    pub(crate) const fn begins_cycle(self) -> bool {
        matches!(self, Self::Contest | Self::Reopen)
    }
}

/// The events that only the administration's people read.
pub(crate) const INTERNAL: [&str; 4] =
    ["complaint.noted", "complaint.proposed", "complaint.declined", "complaint.escalated"];

impl Role {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Author,
        Self::Dispatcher,
        Self::Assignee,
        Self::Head,
        Self::Receiver,
        Self::Arbiter,
        Self::Moderator,
        Self::Clock,
    ];
}

impl State {
    /// The state after `what` by `who`, in the given cycle (1, then one more each time it is contested or opened again); none
    /// when it is not allowed. `outcome` is that of the answer which the complaint has.
    #[must_use]
    pub fn after(self, what: Move, who: Role, cycle: i16, outcome: Option<Outcome>) -> Option<Self> {
        if what == Move::Contest && cycle > CONTESTS {
            return None;
        }
        let found = TABLE.iter().find(|rule| rule.what == what && rule.who.contains(&who) && rule.from.contains(&self));
        Some(match found?.to {
            To::Same => self,
            To::State(state) => state,
            To::Closed => Self::closed_by(outcome),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What each role may do in each state, written as people would: a line a state, moves with where they lead.
    /// `.` stays where it is; `*` closed by the outcome.
    const WRITTEN: &[(&str, &[(Role, &str)])] = &[
        (
            "submitted",
            &[
                (Role::Author, "Withdraw>withdrawn Remind>. Add>."),
                (
                    Role::Dispatcher,
                    "Acknowledge>screening Assign>assigned Propose>. Decline>. Transfer>transfer_proposed \
                     Merge>merged Note>.",
                ),
                (Role::Assignee, "Note>."),
                (Role::Head, "Decline>. Refuse>inadmissible Transfer>transfer_proposed Note>."),
                (Role::Moderator, "Moderate>."),
                (Role::Clock, "Escalate>. EndTrial>closed_unresolved"),
            ],
        ),
        (
            "screening",
            &[
                (Role::Author, "Withdraw>withdrawn Remind>. Add>."),
                (
                    Role::Dispatcher,
                    "Assign>assigned Propose>. Decline>. Transfer>transfer_proposed Merge>merged Note>.",
                ),
                (Role::Assignee, "Note>."),
                (Role::Head, "Decline>. Refuse>inadmissible Transfer>transfer_proposed Note>."),
                (Role::Moderator, "Moderate>."),
                (Role::Clock, "Escalate>. EndTrial>closed_unresolved"),
            ],
        ),
        (
            "transfer_proposed",
            &[
                (Role::Author, "Withdraw>withdrawn Remind>. Add>."),
                (Role::Dispatcher, "TransferTakeBack>screening Note>."),
                (Role::Assignee, "Note>."),
                (Role::Head, "TransferTakeBack>screening Note>."),
                (Role::Receiver, "TransferAccept>transferred TransferRefuse>screening"),
                (Role::Arbiter, "TransferAccept>transferred TransferRefuse>screening"),
                (Role::Moderator, "Moderate>."),
                (Role::Clock, "Escalate>. EndTrial>closed_unresolved"),
            ],
        ),
        (
            "assigned",
            &[
                (Role::Author, "Withdraw>withdrawn Remind>. Add>."),
                (Role::Dispatcher, "Assign>assigned Transfer>transfer_proposed Merge>merged Note>."),
                (Role::Assignee, "Take>in_progress Ask>awaiting_citizen Propose>. Decline>. Answer>answered Note>."),
                (Role::Head, "Decline>. Answer>answered Transfer>transfer_proposed Note>."),
                (Role::Moderator, "Moderate>."),
                (Role::Clock, "Escalate>. EndTrial>closed_unresolved"),
            ],
        ),
        (
            "in_progress",
            &[
                (Role::Author, "Withdraw>withdrawn Remind>. Add>."),
                (Role::Dispatcher, "Assign>assigned Transfer>transfer_proposed Merge>merged Note>."),
                (Role::Assignee, "Ask>awaiting_citizen Propose>. Decline>. Answer>answered Note>."),
                (Role::Head, "Decline>. Answer>answered Transfer>transfer_proposed Note>."),
                (Role::Moderator, "Moderate>."),
                (Role::Clock, "Escalate>. EndTrial>closed_unresolved"),
            ],
        ),
        (
            "awaiting_citizen",
            &[
                (Role::Author, "Reply>in_progress Withdraw>withdrawn Remind>. Add>."),
                (Role::Dispatcher, "Assign>. Note>."),
                (Role::Assignee, "Note>."),
                (Role::Head, "Note>."),
                (Role::Moderator, "Moderate>."),
                (Role::Clock, "ReplyLapse>in_progress Escalate>. EndTrial>closed_unresolved"),
            ],
        ),
        (
            "answered",
            &[
                (Role::Author, "Accept>* Contest>submitted"),
                (Role::Dispatcher, "Note>."),
                (Role::Assignee, "Note>."),
                (Role::Head, "Reopen>submitted Note>."),
                (Role::Moderator, "Moderate>."),
                (Role::Clock, "Lapse>* EndTrial>closed_unresolved"),
            ],
        ),
        ("closed_resolved", OVER_BUT_OPENED_AGAIN),
        ("closed_unresolved", OVER_BUT_OPENED_AGAIN),
        ("inadmissible", OVER_BUT_OPENED_AGAIN),
        (
            "merged",
            &[
                (Role::Author, "Leave>submitted Withdraw>withdrawn Remind>. Add>."),
                (Role::Dispatcher, "Leave>submitted Note>."),
                (Role::Assignee, "Answer>answered Note>."),
                (Role::Head, "Note>."),
                (Role::Moderator, "Moderate>."),
                (Role::Clock, "Escalate>. EndTrial>closed_unresolved"),
            ],
        ),
        ("withdrawn", OVER_FOR_GOOD),
        ("transferred", OVER_FOR_GOOD),
    ];
    const OVER_BUT_OPENED_AGAIN: &[(Role, &str)] = &[
        (Role::Author, "Contest>submitted"),
        (Role::Dispatcher, "Note>."),
        (Role::Assignee, "Note>."),
        (Role::Head, "Reopen>submitted Note>."),
        (Role::Moderator, "Moderate>."),
    ];
    const OVER_FOR_GOOD: &[(Role, &str)] = &[
        (Role::Dispatcher, "Note>."),
        (Role::Assignee, "Note>."),
        (Role::Head, "Note>."),
        (Role::Moderator, "Moderate>."),
    ];

    fn written(state: State, what: Move, who: Role, outcome: Option<Outcome>) -> Option<State> {
        let (_, lines) = WRITTEN.iter().find(|(name, _)| *name == state.as_str())?;
        let (_, moves) = lines.iter().find(|(role, _)| *role == who)?;
        let to = moves.split(' ').find_map(|line| line.strip_prefix(&format!("{what:?}>")))?;
        match to {
            "." => Some(state),
            "*" if outcome == Some(Outcome::Resolved) => Some(State::ClosedResolved),
            "*" => Some(State::ClosedUnresolved),
            to => to.parse().ok(),
        }
    }

    /// Every state × move × role × cycle × outcome.
    #[test]
    fn the_state_machine_allows_exactly_what_is_written() {
        let mut allowed = 0;
        for state in State::ALL {
            for what in Move::ALL {
                for who in Role::ALL {
                    for cycle in 1..=3 {
                        for outcome in [None, Some(Outcome::Resolved), Some(Outcome::NotResolved)] {
                            let is_too_often = what == Move::Contest && cycle == 3;
                            let expected = written(state, what, who, outcome).filter(|_| !is_too_often);
                            let got = state.after(what, who, cycle, outcome);
                            assert_eq!(got, expected, "{state:?} {what:?} {who:?} {cycle} {outcome:?}");
                            allowed += usize::from(got.is_some());
                        }
                    }
                }
            }
        }
        assert!(allowed > 0);
    }

    #[test]
    fn every_move_can_be_made_and_leaves_an_event() {
        for what in Move::ALL {
            assert!(TABLE.iter().any(|rule| rule.what == what), "{what:?}");
            assert!(what.event().starts_with("complaint."));
        }
    }

    #[test]
    fn what_was_withdrawn_or_transferred_never_moves() {
        for state in [State::Withdrawn, State::Transferred] {
            for what in Move::ALL {
                for who in Role::ALL {
                    let after = state.after(what, who, 1, None);
                    assert!(after.is_none_or(|after| after == state), "{state:?} {what:?} {who:?}");
                }
            }
        }
    }
}
