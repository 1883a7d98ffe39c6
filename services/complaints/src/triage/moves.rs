//! What an officer may do next with a complaint: only what the table of moves allows to this person, here and now.

use crate::complaint::{Move, Role};
use crate::permission::{Answer, Assign, Decide, Moderate};
use crate::proposal::Proposal;
use crate::store::Complaint;
use identity::{Member, Officer, Scope};
use server::{Error, Result};
use ui::{Link, Page};
use uuid::Uuid;

/// The moves that have a page of their own below the complaint's: its address, the key of its words, and in which role.
const PAGES: [(Move, Role, &str, &str); 9] = [
    (Move::Ask, Role::Assignee, "ask", "move-ask"),
    (Move::Decline, Role::Head, "decide", "move-decide"),
    (Move::Transfer, Role::Dispatcher, "transfer", "move-transfer"),
    (Move::TransferTakeBack, Role::Dispatcher, "transfer", "move-transfer-back"),
    (Move::Propose, Role::Dispatcher, "refuse", "move-refuse"),
    (Move::Merge, Role::Dispatcher, "merge", "move-merge"),
    (Move::Leave, Role::Dispatcher, "merge", "move-leave"),
    (Move::Reopen, Role::Head, "reopen", "move-reopen"),
    (Move::Moderate, Role::Moderator, "moderate", "move-moderate"),
];

/// The moves that need no more than a press.
const BUTTONS: [(Move, Role, &str, &str); 2] = [
    (Move::Acknowledge, Role::Dispatcher, "acknowledge", "move-acknowledge"),
    (Move::Take, Role::Assignee, "take", "move-take"),
];

/// Whether they are in charge: themselves, or in the place of an absent colleague.
pub(crate) fn is_in_charge<P>(officer: &Officer<P>, complaint: &Complaint) -> bool {
    complaint.assignee_id.is_some_and(|id| id == officer.id() || officer.deputy_of::<Answer>(id).is_some())
}

/// Whose right they answer with, when it is not their own: that of the absent colleague `in_charge`, or of whoever delegated it.
pub(crate) fn answering_for(officer: &Officer<Answer>, in_charge: Option<Uuid>) -> Option<&Member> {
    in_charge.and_then(|id| officer.deputy_of::<Answer>(id)).or(officer.acting_for::<Answer>())
}

/// Whether they may take it up: it is theirs, or their unit's and nobody's yet.
pub(crate) fn may_take<P>(officer: &Officer<P>, complaint: &Complaint) -> bool {
    let is_of_their_unit = |id| match officer.units::<Answer>() {
        Scope::Whole => true,
        Scope::Units(units) => units.contains(&id),
    };
    let is_free = complaint.assignee_id.is_none() && complaint.unit_id.is_some_and(is_of_their_unit);
    officer.may::<Answer>() && (is_free || is_in_charge(officer, complaint))
}

/// In which role they may note something for colleagues; none when they may only read.
pub(crate) fn note_role<P>(officer: &Officer<P>) -> Option<Role> {
    let roles = [
        (officer.may::<Assign>(), Role::Dispatcher),
        (officer.may::<Decide>(), Role::Head),
        (officer.may::<Answer>(), Role::Assignee),
    ];
    roles.into_iter().find_map(|(holds, role)| holds.then_some(role))
}

fn holds<P>(officer: &Officer<P>, complaint: &Complaint, what: Move, who: Role) -> bool {
    match who {
        Role::Dispatcher => officer.may::<Assign>(),
        Role::Head => officer.may::<Decide>(),
        Role::Moderator => officer.may::<Moderate>(),
        Role::Assignee if what == Move::Take => may_take(officer, complaint),
        Role::Assignee => officer.may::<Answer>() && is_in_charge(officer, complaint),
        Role::Author | Role::Receiver | Role::Arbiter | Role::Clock => false,
    }
}

fn links<P>(
    officer: &Officer<P>,
    page: &Page,
    complaint: &Complaint,
    here: &str,
    moves: &[(Move, Role, &str, &str)],
) -> Vec<Link> {
    let allowed = moves
        .iter()
        .filter(|(what, who, _, _)| complaint.after(*what, *who).is_some() && holds(officer, complaint, *what, *who));
    allowed.map(|(_, _, path, key)| Link::new(format!("{here}/{path}"), page.t(key))).collect()
}

/// Links to the pages of the moves that this officer may make; `pending` is what waits for a second person.
pub(super) fn pages<P>(
    officer: &Officer<P>,
    page: &Page,
    complaint: &Complaint,
    pending: Option<&Proposal>,
    here: &str,
) -> Vec<Link> {
    // There is nothing to decide on, or one proposed it oneself.
    let is_theirs_to_decide = pending.is_some_and(|pending| pending.by_id != officer.id());
    let mut links = links(officer, page, complaint, here, &PAGES);
    links.retain(|link| is_theirs_to_decide || !link.href.ends_with("/decide"));
    links.retain(|link| pending.is_none() || !link.href.ends_with("/refuse"));
    if note_role(officer).is_some() {
        links.push(Link::new(format!("{here}/note"), page.t("move-note")));
    }
    links
}

/// The moves that this officer may make by a press.
pub(super) fn buttons<P>(officer: &Officer<P>, page: &Page, complaint: &Complaint, here: &str) -> Vec<Link> {
    links(officer, page, complaint, here, &BUTTONS)
}

/// Whether a form was taken before whose page showed the complaint at `version` (none: of who saw none): it was moved
/// once since, and `is_this` says that the form did it. The same form sent twice is no conflict.
///
/// # Errors
/// [`Error::Conflict`] when somebody moved it otherwise.
pub(crate) fn is_repetition(
    complaint: &Complaint,
    version: Option<i32>,
    is_this: impl FnOnce() -> bool,
) -> Result<bool> {
    let Some(version) = version.filter(|version| *version != complaint.version) else { return Ok(false) };
    let is_next = complaint.version == version.saturating_add(1);
    if is_next && is_this() { Ok(true) } else { Err(Error::Conflict) }
}
