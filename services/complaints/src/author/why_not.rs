//! Why an author may not do now what they came for, and what they may do instead.

use super::may;
use crate::complaint::{Move, Role, State};
use crate::store::{Complaint, Event};
use crate::words;
use jiff::civil::Date;
use ui::Page;

/// Why its author may not do that today, in words; none when they may.
pub(super) fn why_not(page: &Page, what: Move, complaint: &Complaint, events: &[Event], today: Date) -> Option<String> {
    if may(what, complaint, events, today) {
        return None;
    }
    // The table allows it, and the dates do not.
    let is_in_table = complaint.after(what, Role::Author).is_some();
    Some(match complaint.contest_until {
        Some(day) if is_in_table => page.t1("contest-too-late", "date", words::date(page.lang, day)),
        _ if is_in_table => page.t("why-not-trial"),
        // The answer can be accepted at any time, and contested for a while.
        _ if complaint.state == State::Answered
            && !may(Move::Contest, complaint, events, today)
            && what != Move::Contest =>
        {
            page.t("why-not-answered-only")
        }
        _ => page.t(reason(what, complaint.state)),
    })
}

/// The key of the words, of what the table of moves does not allow.
fn reason(what: Move, state: State) -> &'static str {
    match (state, what) {
        (State::Transferred, _) => "why-not-transferred",
        (State::Withdrawn, _) => "why-not-withdrawn",
        // The last word was said twice.
        (State::Answered | State::Inadmissible | State::ClosedResolved | State::ClosedUnresolved, Move::Contest) => {
            "why-not-contest-again"
        }
        (State::Answered, _) => "why-not-answered",
        (State::Inadmissible, _) => "why-not-refused",
        (State::ClosedResolved | State::ClosedUnresolved, _) => "why-not-closed",
        (_, Move::Reply) => "why-not-asked",
        (_, Move::Leave) => "why-not-joined",
        (_, Move::Contest) => "why-not-yet-answered",
        // Everything else may be said of what nobody has answered yet, unless it is a trial.
        _ => "why-not-trial",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ui::{Lang, text};

    #[test]
    fn each_page_of_an_author_says_in_each_state_why_it_is_closed() {
        for state in State::ALL {
            for what in [Move::Reply, Move::Add, Move::Remind, Move::Leave, Move::Withdraw, Move::Contest] {
                if state.after(what, Role::Author, 0, None).is_none() {
                    let key = reason(what, state);
                    assert_ne!(key, "why-not-trial", "{state:?} {what:?}");
                    assert_ne!(text(Lang::Fr, key), key);
                }
            }
        }
    }
}
