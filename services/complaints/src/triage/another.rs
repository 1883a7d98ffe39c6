//! What was contested, or opened again, is looked at by somebody else than who answered it. The same person is put in charge again
//! only when nobody else can be, or on purpose, with the reason on record.

use crate::complaint::Move;
use crate::store::Event;
use identity::Member;
use server::{Error, Result};
use std::collections::BTreeSet;
use ui::{Choice, Page};
use uuid::Uuid;

/// Characters of the reason.
pub(super) const MAX_REASON: usize = 500;

/// Who answered it before.
pub(super) fn answered_before(events: &[Event]) -> BTreeSet<Uuid> {
    let answers = events.iter().filter(|event| event.kind == Move::Answer.event());
    answers.filter_map(|event| event.actor_id).collect()
}

/// Whether its author asked for another officer when they contested it last.
pub(super) fn is_asked_for(events: &[Event]) -> bool {
    let last = events.iter().rev().find(|event| event.kind == Move::Contest.event());
    last.is_some_and(|event| event.detail["other"] == true)
}

/// Refuses to put `member` in charge who answered before, while somebody else can be and no reason is given.
///
/// # Errors
/// [`Error::Invalid`], which says so.
pub(super) fn demand_another(
    page: &Page,
    events: &[Event],
    members: &[Member],
    member: &Member,
    reason: &str,
) -> Result<()> {
    let before = answered_before(events);
    let is_free = !before.contains(&member.id) || members.iter().all(|other| before.contains(&other.id));
    if is_free || !reason.is_empty() {
        return Ok(());
    }
    Err(Error::field("same_why", page.t1("ask-error-same", "name", member.name.as_str())))
}

/// Those who can be put in charge; who answered before says so.
pub(super) fn choices(page: &Page, events: &[Event], members: &[Member], current: Option<Uuid>) -> Vec<Choice> {
    let before = answered_before(events);
    let choice = |member: &Member| {
        let label = match before.contains(&member.id) {
            true => page.t1("ask-answered-before", "name", member.name.as_str()),
            false => member.name.clone(),
        };
        Choice::new(member.id.to_string(), label)
    };
    members.iter().filter(|member| current != Some(member.id)).map(choice).collect()
}
