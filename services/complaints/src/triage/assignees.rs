//! Who may be put in charge of a complaint.

use crate::store::{Complaint, Event, last_to};
use identity::Member;
use ui::{Choice, Page};

/// Who may be put in charge. After an answer that did not settle it, who gave it stands apart, and last: somebody else is proposed.
pub(super) fn assignees(
    page: &Page,
    complaint: &Complaint,
    events: &[Event],
    members: &[Member],
    chosen: &str,
) -> Vec<Choice> {
    let before = Some(complaint).filter(|complaint| complaint.assignee_id.is_none() && complaint.cycle > 1);
    let before = before.and_then(|_| last_to(events));
    let others = members.iter().filter(|member| complaint.assignee_id != Some(member.id));
    let (last, mut choices): (Vec<_>, Vec<_>) = others
        .map(|member| Choice::new(member.id.to_string(), &member.name).select(chosen))
        .partition(|choice| before.as_deref() == Some(choice.value.as_str()));
    let group = page.t("reopen-in-charge-before");
    choices.extend(last.into_iter().map(|choice| Choice { group: group.clone(), ..choice }));
    choices
}
