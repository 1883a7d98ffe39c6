//! The clocks of a complaint, read from its events each time and never from a counter, in the calendar of its administration. The
//! clock of the answer stands still from a question until its author replies, or until the last day that was given for it; nothing
//! else stops it, and whoever takes the complaint over takes its clocks as they are.

use crate::complaint::Move;
use crate::store::{Complaint, Event};
use calendar::{Clocks, Codes, Counting, Delay, Due, FirstDay, LastDay, Mark, Marked, Rule, Rules, Run, WorkingDays};
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use serde_json::Value;
use server::{Error, Result};
use std::sync::LazyLock;

/// The delay for an answer (decree 2-17-265).
pub(crate) const REPLY: &str = Codes::COMPLAINT.reply;
/// The delay to contest an answer.
pub(crate) const CONTEST: &str = Codes::COMPLAINT.contest;
/// The longest time to reply to a question.
pub(crate) const QUESTION: &str = "complaint.question";
/// The time after which the author may remind the administration.
pub(crate) const REMINDER: &str = "complaint.reminder";
/// What an administration means to need for a subject: its own rule, not the law's.
const TARGET: &str = "complaint.target";

static RULES: LazyLock<Option<Rules>> = LazyLock::new(|| Rules::morocco().ok());

fn rules() -> Result<&'static Rules> {
    RULES.as_ref().ok_or_else(|| Error::internal("no rules"))
}

/// The last day of the delay `code` for what happened at `from`, with its explanation.
///
/// # Errors
/// There is no such rule on that day: a fault of the data.
pub(crate) fn due(days: &WorkingDays, code: &str, from: Timestamp) -> Result<Due> {
    let rule = rules()?.at(code, calendar::local_date(from));
    Ok(days.due(rule.ok_or_else(|| Error::internal(format!("no rule {code}")))?, from, &[]))
}

/// Working days after `from`, up to and including `until`, in the national calendar, which two administrations have in common;
/// less than 0 when that day is past.
pub(crate) fn working_days_until(from: Date, until: Date) -> i64 {
    let Some(days) = WorkingDays::national() else { return 0 };
    if until < from {
        -i64::from(days.count_working_days(until, from))
    } else {
        i64::from(days.count_working_days(from, until))
    }
}

/// The last day of a delay that is the same in every calendar, or counted in the national one: of what one's own calendar does not
/// move, and of what two administrations have to agree on.
///
/// # Errors
/// As [`due`].
pub(crate) fn rest(code: &str, from: Timestamp) -> Result<Date> {
    let days = WorkingDays::national().ok_or_else(|| Error::internal("no national calendar"))?;
    Ok(due(days, code, from)?.on)
}

/// What happened since the complaint was received, or last contested or opened again.
pub(crate) fn this_cycle(events: &[Event]) -> &[Event] {
    let begins = |event: &Event| [Move::Contest, Move::Reopen].iter().any(|what| what.event() == event.kind);
    &events[events.iter().rposition(begins).unwrap_or_default()..]
}

/// From when the delay of the answer counts that is owed now, or was last.
pub(crate) fn began_at(received_at: Timestamp, events: &[Event]) -> Timestamp {
    this_cycle(events)
        .first()
        .filter(|first| mark_of(first) == Some(Mark::Contested))
        .map_or(received_at, |first| first.at)
}

/// Whether its author was asked something in this cycle: once is all that the clock stands still for.
pub(crate) fn was_asked(events: &[Event]) -> bool {
    this_cycle(events).iter().any(|event| event.kind == Move::Ask.event())
}

/// What a clock sees of a complaint's life. The order is that of the events, whatever the clock on the wall said.
fn marks(received_at: Timestamp, events: &[Event]) -> Vec<Marked> {
    let mut last = received_at;
    let mut marks = vec![Marked { at: received_at, mark: Mark::Received }];
    for event in events {
        let Some(mark) = mark_of(event) else { continue };
        // What was closed is open again: nothing ended.
        while mark == Mark::Contested && marks.last().is_some_and(|last| last.mark == Mark::Ended) {
            marks.pop();
        }
        last = event.at.max(last.checked_add(SignedDuration::from_nanos(1)).unwrap_or(last));
        marks.push(Marked { at: last, mark });
    }
    marks
}

/// What an event is for the clocks; none when they do not look at it.
fn mark_of(event: &Event) -> Option<Mark> {
    let what = Move::ALL.into_iter().find(|what| what.event() == event.kind)?;
    Some(match what {
        // Who learns to whom their complaint went, another administration included, knows that it was routed.
        Move::Acknowledge | Move::Assign | Move::Take | Move::Merge | Move::Transfer => Mark::Routed,
        Move::Ask => Mark::Asked { until: last_moment(event) },
        Move::Reply | Move::ReplyLapse => Mark::Replied,
        Move::Answer | Move::Refuse => Mark::Answered,
        Move::Contest | Move::Reopen => Mark::Contested,
        Move::TransferAccept | Move::Accept | Move::Lapse | Move::Withdraw | Move::EndTrial => Mark::Ended,
        Move::Propose
        | Move::Decline
        | Move::TransferRefuse
        | Move::TransferTakeBack
        | Move::Leave
        | Move::Note
        | Move::Remind
        | Move::Add
        | Move::Moderate
        | Move::Escalate => return None,
    })
}

/// The end of the last day that was given to reply.
fn last_moment(question: &Event) -> Timestamp {
    let day: Option<Date> = question.detail["until"].as_str().and_then(|day| day.parse().ok());
    day.map_or(question.at, |day| calendar::instant(day.at(23, 59, 59, 0)))
}

/// All clocks of a complaint.
///
/// # Errors
/// There is no rule for it: a fault of the data.
pub(crate) fn clocks(days: &WorkingDays, received_at: Timestamp, events: &[Event]) -> Result<Clocks> {
    Clocks::of(days, rules()?, &Codes::COMPLAINT, &marks(received_at, events)).map_err(Error::internal)
}

/// The clock of the routing, and that of the answer that is owed now, or was last.
///
/// # Errors
/// As [`due`].
pub(crate) fn routing_and_reply(days: &WorkingDays, received_at: Timestamp, events: &[Event]) -> Result<(Run, Run)> {
    let Clocks { routing, mut cycles } = clocks(days, received_at, events)?;
    let cycle = cycles.pop().ok_or_else(|| Error::internal("no cycle"))?;
    Ok((routing, cycle.reply))
}

/// The clock of the answer that is owed now, or was last.
///
/// # Errors
/// As [`due`].
pub(crate) fn reply(days: &WorkingDays, received_at: Timestamp, events: &[Event]) -> Result<Run> {
    Ok(routing_and_reply(days, received_at, events)?.1)
}

/// What the administration set itself as its aim for an answer, in working days of its own: it runs and stands still with the
/// clock of the answer, and promises nothing to anybody. None where it set none.
pub(crate) fn target(days: &WorkingDays, reply: &Run, working_days: Option<i16>) -> Option<Run> {
    let length = working_days.and_then(|days| u32::try_from(days).ok()).filter(|days| *days > 0)?;
    let source = "The administration's own aim for the subject.";
    let rule = Rule {
        code: TARGET.to_owned(),
        source: source.to_owned(),
        valid_from: Date::MIN,
        valid_to: None,
        delay: Delay::WorkingDays(length),
        counting: Counting {
            first_day: FirstDay::DayAfter,
            last_day: LastDay::Unchanged,
            source: source.to_owned(),
            confirmed: false,
        },
        confirmed: false,
    };
    Some(Run { due: days.due(&rule, reply.started, &reply.suspensions), ..reply.clone() })
}

/// The complaint with its last day as its events and the calendar now say it, for who reads it: its row may be a night behind.
///
/// # Errors
/// As [`due`].
pub(crate) fn as_counted(days: &WorkingDays, mut complaint: Complaint, events: &[Event]) -> Result<Complaint> {
    if complaint.state.is_open() && !complaint.is_trial() {
        complaint.due_on = reply(days, complaint.received_at, events)?.due.on;
    }
    Ok(complaint)
}

/// The last day for the answer after one move more, which is made now.
///
/// # Errors
/// As [`due`].
pub(crate) fn due_after(
    days: &WorkingDays,
    received_at: Timestamp,
    events: &[Event],
    now: Timestamp,
    what: Move,
    detail: &Value,
) -> Result<Date> {
    let (kind, detail) = (what.event().to_owned(), detail.clone());
    let next = Event { at: now, kind, actor_id: None, actor_name: String::new(), detail };
    let events: Vec<Event> = events.iter().cloned().chain([next]).collect();
    Ok(reply(days, received_at, &events)?.due.on)
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

    fn morocco() -> WorkingDays {
        WorkingDays::morocco().unwrap()
    }

    fn due(events: &[Event]) -> (Date, u32) {
        let due = reply(&morocco(), events[0].at, events).unwrap().due;
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
        events.push(event("answered", date(2026, 12, 30), json!({})));
        events.push(event("closed", date(2026, 12, 31), json!({})));
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
        let due = due_after(&morocco(), events[0].at, &events, now, Move::Ask, &detail).unwrap();
        assert_eq!(due, date(2027, 2, 1));
    }

    #[test]
    fn what_happens_at_one_moment_happens_in_the_order_of_the_events() {
        let day = date(2026, 11, 24);
        let all = ["received", "assigned", "answered", "contested", "assigned", "answered", "reopened", "assigned"];
        let events = all.map(|what| event(what, day, json!({})));
        let clocks = clocks(&morocco(), events[0].at, &events).unwrap();
        assert_eq!((clocks.cycles.len(), clocks.cycles[2].reply.stopped), (3, None));
        assert!(clocks.routing.stopped.is_some());
    }

    #[test]
    fn routing_ends_with_the_first_who_looks_at_it() {
        let received = received();
        let routed = |what: &str| {
            let events = [received.clone(), event(what, date(2026, 11, 26), json!({}))];
            clocks(&morocco(), received.at, &events).unwrap().routing
        };
        for what in ["acknowledged", "assigned", "merged", "refused", "withdrawn", "transfer_proposed"] {
            assert!(routed(what).stopped.is_some(), "{what}");
        }
        for what in ["noted", "reminded", "added", "escalated", "moderated", "proposed", "declined", "unheard_of"] {
            assert_eq!(routed(what).stopped, None, "{what}");
        }
        assert_eq!(routed("noted").due.on, date(2026, 12, 9));
    }

    #[test]
    fn an_aim_counts_working_days_and_stands_still_with_a_question() {
        let days = morocco();
        let aim = |events: &[Event]| {
            let reply = reply(&days, events[0].at, events).unwrap();
            target(&days, &reply, Some(5)).unwrap().due.on
        };
        let events = [received(), asked(date(2026, 11, 25), date(2026, 11, 27))];
        assert_eq!(aim(&events[..1]), date(2026, 12, 1), "Wednesday is the first day, and a weekend lies between");
        assert_eq!(aim(&events), date(2026, 12, 3), "two working days without it");
        let reply = reply(&days, events[0].at, &events).unwrap();
        assert_eq!((target(&days, &reply, None), target(&days, &reply, Some(0))), (None, None));
    }

    /// The last day of the answer counted day by day, as one would with a wall calendar.
    fn counted_by_hand(days: &WorkingDays, start: Date, pauses: &[(Date, Date)]) -> Date {
        let (mut day, mut left) = (start, 60);
        let is_paused = |day: Date| pauses.iter().any(|(from, until)| *from < day && day <= *until);
        while left > 0 {
            day = day.tomorrow().unwrap();
            left -= u32::from(!is_paused(day));
        }
        while is_paused(day) || !days.is_working_day(day) {
            day = day.tomorrow().unwrap();
        }
        day
    }

    /// A life: received on a day of ten years, then moves some days apart.
    fn lives() -> impl Strategy<Value = (Date, Vec<(usize, i64)>)> {
        let moves = prop::collection::vec((0..MOVES.len(), 0..9_i64), 0..12);
        (0..3650_i64, moves)
            .prop_map(|(start, moves)| (date(2019, 1, 1).checked_add(jiff::Span::new().days(start)).unwrap(), moves))
    }

    const MOVES: [&str; 10] = [
        "acknowledged",
        "assigned",
        "taken",
        "noted",
        "reminded",
        "transfer_proposed",
        "transfer_refused",
        "merged",
        "left",
        "escalated",
    ];

    fn lived(start: Date, moves: &[(usize, i64)]) -> Vec<Event> {
        let mut day = start;
        let mut events = vec![event("received", start, json!({}))];
        for (what, later) in moves {
            day = day.checked_add(jiff::Span::new().days(*later)).unwrap();
            events.push(event(MOVES[*what], day, json!({})));
        }
        events
    }

    proptest! {
        /// Handing a complaint over, another administration included, never changes the day.
        #[test]
        fn whoever_takes_it_over_takes_its_clock((start, moves) in lives()) {
            let events = lived(start, &moves);
            let alone = due(&events[..1]);
            for seen in 1..=events.len() {
                prop_assert_eq!(due(&events[..seen]), alone);
            }
            prop_assert_eq!(alone.0, counted_by_hand(&morocco(), start, &[]));
        }

        /// The clocks are those that one counts by hand, whatever else happened before and after a question.
        #[test]
        fn a_log_gives_what_is_counted_by_hand(
            (start, moves) in lives(),
            asked_after in 0..40_i64,
            given in 1..=15_i64,
            reply_after in 0..30_i64,
        ) {
            let on = |days: i64| start.checked_add(jiff::Span::new().days(days)).unwrap();
            let (question, until) = (on(asked_after), on(asked_after + given));
            let mut events = lived(start, &moves);
            events.push(asked(question, until));
            events.push(event("replied", on(asked_after + reply_after), json!({})));
            events.sort_by_key(|event| event.at);
            let end = until.min(on(asked_after + reply_after));
            prop_assert_eq!(due(&events).0, counted_by_hand(&morocco(), start, &[(question, end)]));
        }

        /// What is said of the order of events does not depend on when they are read.
        #[test]
        fn marks_are_in_order((start, moves) in lives()) {
            let events = lived(start, &moves);
            let marks = marks(events[0].at, &events);
            prop_assert!(marks.windows(2).all(|pair| pair[0].at < pair[1].at));
        }

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
