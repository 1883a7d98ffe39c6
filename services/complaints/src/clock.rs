//! The clock of an answer, read from a complaint's events each time and never from a counter. It stands still from a question
//! until its author replies, or until the last day that was given for it; nothing else stops it.

use crate::complaint::Move;
use crate::store::Event;
use crate::words;
use calendar::{Due, Suspension};
use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::Value;
use server::Result;

/// What ends a question, beside the last day to reply: its reply, that day's night, and what ends the complaint.
const ENDS: [Move; 4] = [Move::Reply, Move::ReplyLapse, Move::Withdraw, Move::EndTrial];

/// What happened since the complaint was received, or last contested or opened again.
pub(crate) fn this_cycle(events: &[Event]) -> &[Event] {
    let begins = |event: &Event| [Move::Contest, Move::Reopen].iter().any(|what| what.event() == event.kind);
    &events[events.iter().rposition(begins).unwrap_or_default()..]
}

/// From when the delay of the answer counts that is owed now, or was last.
pub(crate) fn began_at(received_at: Timestamp, events: &[Event]) -> Timestamp {
    this_cycle(events).first().map_or(received_at, |first| first.at)
}

/// Whether its author was asked something in this cycle: once is all that the clock stands still for.
pub(crate) fn was_asked(events: &[Event]) -> bool {
    this_cycle(events).iter().any(|event| event.kind == Move::Ask.event())
}

/// When the delay stood still. For a question that waits, the moment at which that ends by itself.
pub(crate) fn suspensions(events: &[Event]) -> Vec<Suspension> {
    let questions = events.iter().enumerate().filter(|(_, event)| event.kind == Move::Ask.event());
    let pause = |(at, question): (usize, &Event)| {
        let ends = |event: &&Event| ENDS.iter().any(|what| what.event() == event.kind);
        let last = last_moment(question);
        // The night that notices that the last day has passed may come late: the pause is no longer for it.
        let until = events.iter().skip(at + 1).find(ends).map_or(last, |end| end.at.min(last));
        Suspension { from: question.at, until }
    };
    questions.map(pause).collect()
}

/// The end of the last day that was given to reply.
fn last_moment(question: &Event) -> Timestamp {
    let day: Option<Date> = question.detail["until"].as_str().and_then(|day| day.parse().ok());
    day.map_or(question.at, |day| calendar::instant(day.at(23, 59, 59, 0)))
}

/// When the answer is due that is owed now, or was last, with what explains it.
///
/// # Errors
/// There is no rule for it: a fault of the data.
pub(crate) fn reply_due(received_at: Timestamp, events: &[Event]) -> Result<Due> {
    words::due_without(words::REPLY, began_at(received_at, events), &suspensions(events))
}

/// The last day for the answer after one move more, which is made now.
///
/// # Errors
/// As [`reply_due`].
pub(crate) fn due_after(
    received_at: Timestamp,
    events: &[Event],
    now: Timestamp,
    what: Move,
    detail: &Value,
) -> Result<Date> {
    let (kind, detail) = (what.event().to_owned(), detail.clone());
    let next = Event { at: now, kind, actor_id: None, actor_name: String::new(), detail };
    let events: Vec<Event> = events.iter().cloned().chain([next]).collect();
    Ok(reply_due(received_at, &events)?.on)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;
    use serde_json::json;

    fn event(what: &str, day: Date, detail: Value) -> Event {
        let at = calendar::instant(day.at(10, 0, 0, 0));
        Event { at, kind: format!("complaint.{what}"), actor_id: None, actor_name: String::new(), detail }
    }

    fn asked(day: Date, until: Date) -> Event {
        event("asked", day, json!({ "until": until.to_string() }))
    }

    fn due(events: &[Event]) -> (Date, u32) {
        let due = reply_due(events[0].at, events).unwrap();
        (due.on, due.suspended_days)
    }

    /// Received on a Tuesday: day 60 is Saturday, 23 January 2027, and the answer due on the Monday.
    fn received() -> Event {
        event("received", date(2026, 11, 24), json!({}))
    }

    #[test]
    fn a_question_stops_the_clock_until_its_reply_or_the_last_day_to_reply() {
        let (day, until) = (date(2026, 12, 1), date(2026, 12, 8));
        let mut events = vec![received(), asked(day, until)];
        assert_eq!(due(&events[..1]), (date(2027, 1, 25), 0));
        assert_eq!(due(&events), (date(2027, 2, 1), 7), "Saturday 30 January, and on to the Monday");
        events.push(event("replied", date(2026, 12, 3), json!({})));
        assert_eq!(due(&events), (date(2027, 1, 25), 2), "the reply came after two days");
        events.pop();
        for late in [date(2026, 12, 9), date(2026, 12, 20)] {
            events.push(event("unreplied", late, json!({})));
            assert_eq!(due(&events), (date(2027, 2, 1), 7), "a night that comes late makes no pause longer");
            events.pop();
        }
        events.push(event("replied", day, json!({})));
        assert_eq!(due(&events), (date(2027, 1, 25), 0), "on the same day");
    }

    #[test]
    fn nothing_else_stops_it() {
        for what in Move::ALL.into_iter().filter(|what| *what != Move::Ask && !what.begins_cycle()) {
            let name = what.event().trim_start_matches("complaint.");
            let detail = json!({ "until": "2026-12-31", "text": "Non." });
            let events = [received(), event(name, date(2026, 12, 1), detail)];
            assert_eq!(due(&events), (date(2027, 1, 25), 0), "{what:?}");
        }
    }

    #[test]
    fn who_contests_begins_a_new_delay_that_earlier_questions_do_not_lengthen() {
        let contested = date(2027, 1, 4);
        let mut events = vec![received(), asked(date(2026, 12, 1), date(2026, 12, 8))];
        events.push(event("replied", date(2026, 12, 3), json!({})));
        assert!(was_asked(&events));
        events.push(event("contested", contested, json!({})));
        assert_eq!(due(&events), (date(2027, 3, 5), 0));
        assert!(!was_asked(&events), "once per cycle");
        events.push(asked(date(2027, 1, 5), date(2027, 1, 7)));
        assert_eq!(due(&events), (date(2027, 3, 8), 2));
    }

    #[test]
    fn the_day_after_a_move_is_the_one_that_the_events_then_say() {
        let detail = json!({ "text": "Où ?", "until": "2026-12-08" });
        let now = calendar::instant(date(2026, 12, 1).at(10, 0, 0, 0));
        let events = [received()];
        let due = due_after(events[0].at, &events, now, Move::Ask, &detail).unwrap();
        assert_eq!(due, date(2027, 2, 1));
    }

    proptest! {
        /// Over ten years of calendar: no pause brings the day nearer, and none adds more days off than it has, beside the days
        /// that a last day moves.
        #[test]
        fn a_pause_only_lengthens_and_by_no_more_than_it_is(
            start in 0..3650_i64,
            asked_after in 0..59_i64,
            pause in 1..=15_i64,
            reply in 0..30_i64,
        ) {
            let first = date(2019, 1, 1).checked_add(jiff::Span::new().days(start)).unwrap();
            let on = |days: i64| first.checked_add(jiff::Span::new().days(days)).unwrap();
            let events = [
                event("received", first, json!({})),
                asked(on(asked_after), on(asked_after + pause)),
                event("replied", on(asked_after + reply), json!({})),
            ];
            let (without, _) = due(&events[..1]);
            let (open, _) = due(&events[..2]);
            let (with, days) = due(&events);
            prop_assert!(with >= without && with <= open);
            prop_assert!(i64::from(days) <= pause.min(reply));
        }
    }
}
