//! Invented complaints of people who can sign in, so that their own space shows something.

use super::invent::Invented;
use crate::complaint::{Kind, State};
use identity::Person;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _};

/// Somebody who wrote one of the complaints of an administration.
#[derive(Clone, Debug)]
pub struct Resident {
    /// Who.
    pub person: Person,
    /// Where the complaint stands. An answered one can still be contested.
    pub state: State,
}

/// Older ones are nobody's concern any more.
const LATELY_DAYS: i64 = 75;
/// An answer that can be contested for so long at least.
const LEFT_DAYS: i64 = 4;

/// The residents who have none yet.
pub(super) struct Waiting<'a> {
    residents: Vec<&'a Resident>,
    since: Date,
    left: Date,
}

impl<'a> Waiting<'a> {
    pub(super) fn new(residents: &'a [Resident], now: Timestamp) -> Self {
        let today = calendar::local_date(now);
        Self {
            residents: residents.iter().collect(),
            since: today.saturating_sub(LATELY_DAYS.days()),
            left: today.saturating_add(LEFT_DAYS.days()),
        }
    }

    /// Makes it the complaint of whoever waits for one like it.
    pub(super) fn adopt(&mut self, invented: &mut Invented) {
        let is_recent = calendar::local_date(invented.received_at) >= self.since;
        let is_open = invented.life.contest_until.is_none_or(|until| until >= self.left);
        let state = invented.life.state;
        if !is_recent || invented.kind != Kind::Complaint || (state == State::Answered && !is_open) {
            return;
        }
        let Some(at) = self.residents.iter().position(|resident| resident.state == state) else { return };
        let Person { id, name, email, .. } = &self.residents.swap_remove(at).person;
        invented.person_id = Some(*id);
        invented.author.name = Some(name.clone());
        invented.author.email = Some(email.clone());
        for event in &mut invented.events {
            if matches!(event.kind, "complaint.received" | "complaint.accepted" | "complaint.contested") {
                event.actor_id = Some(*id);
                event.actor_name.clone_from(name);
            }
        }
    }
}
