//! The clocks of a procedure, recomputed from its marks: what was received, asked, answered, and when.
//!
//! No clock is stored. Whoever needs one reads the dated marks out of the log of events and asks again; the same marks give
//! the same clocks, in whatever order they are handed over. Two things only move the clock of the answer: a question to the
//! person stops it, for as many days in all as a dated rule allows; a contestation starts a new one. Handing a case over to
//! somebody else, another body included, moves nothing.

use jiff::{SignedDuration, Timestamp, civil::Date};

use crate::{
    delay::{Due, Suspension},
    rules::{Delay, Rule, Rules},
    working_days::WorkingDays,
    zone::{instant, local_date},
};

/// Something that happened to a case and that a clock may look at. In the order in which things of one instant happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// The case was handed in.
    Received,
    /// Its reception was acknowledged, or it was given to who is in charge: what the clock of the routing waits for.
    Routed,
    /// It was handed over to somebody else. Looked at by no clock; here so that the whole log can be handed over.
    Transferred,
    /// The person was asked something.
    Asked {
        /// Until when they may reply; the clock runs again after that.
        until: Timestamp,
    },
    /// The person replied to what they were asked.
    Replied,
    /// The case was answered, a refusal included.
    Answered,
    /// The person contested the answer.
    Contested,
    /// Nothing is owed any more: the case was withdrawn, or closed.
    Ended,
}

/// A mark and its moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Marked {
    /// When.
    pub at: Timestamp,
    /// What.
    pub mark: Mark,
}

/// Which rules a procedure follows, by their codes. Each clock follows the version of the day on which it starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Codes<'a> {
    /// How long routing may take.
    pub routing: &'a str,
    /// How long an answer may take.
    pub reply: &'a str,
    /// How long an answer may be contested.
    pub contest: &'a str,
    /// For how many days, in all, questions stop the clock of one answer.
    pub pause: &'a str,
}

impl Codes<'static> {
    /// Those of complaints (decree 2-17-265; the contestation and the pause are defaults of Diwan).
    pub const COMPLAINT: Self = Self {
        routing: "complaint.routing",
        reply: "complaint.reply",
        contest: "complaint.contest",
        pause: "complaint.pause",
    };
}

/// One clock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// When it started.
    pub started: Timestamp,
    /// When what it waits for happened, or nothing was owed any more.
    pub stopped: Option<Timestamp>,
    /// When it stood still. That of a question without a reply reaches into the future.
    pub suspensions: Vec<Suspension>,
    /// Its last day, and why it is that day.
    pub due: Due,
}

impl Run {
    /// Whether the delay was, or by `now` is, not kept.
    pub fn is_breached(&self, now: Timestamp) -> bool {
        local_date(self.counted_until(now)) > self.due.on
    }

    /// The instant from which the delay is not kept, if nothing happens before: the midnight that ends the last day.
    pub fn breached_at(&self) -> Timestamp {
        end_of(self.due.on)
    }

    /// Whether it runs or stands still at `now`, and has not stopped.
    pub fn is_open(&self, now: Timestamp) -> bool {
        self.started <= now && self.stopped.is_none_or(|stopped| now < stopped)
    }

    /// The question because of which it stands still at `now`.
    pub fn suspended_by(&self, now: Timestamp) -> Option<&Suspension> {
        self.suspensions.iter().find(|span| span.from <= now && now < span.until)
    }

    /// How much of the delay is used at `now`, in whole percent. A clock that stopped stays where it was.
    pub fn share_used(&self, days: &WorkingDays, now: Timestamp) -> u32 {
        days.share_used(&self.due, &self.suspensions, self.counted_until(now))
    }

    fn counted_until(&self, now: Timestamp) -> Timestamp {
        self.stopped.map_or(now, |stopped| stopped.min(now))
    }

    /// The day on which `percent` of the delay are used: see [`WorkingDays::threshold_at`].
    pub fn threshold_at(&self, days: &WorkingDays, percent: u32) -> Date {
        days.threshold_at(&self.due, &self.suspensions, percent)
    }
}

/// An answer that is owed, and the time in which it may be contested.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cycle {
    /// The clock of the answer.
    pub reply: Run,
    /// The clock of the contestation, once there is an answer.
    pub contest: Option<Run>,
}

/// All clocks of one case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clocks {
    /// The clock of the routing.
    pub routing: Run,
    /// One cycle, and one more for each contestation.
    pub cycles: Vec<Cycle>,
}

/// Why there are no clocks.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unruled {
    /// No mark says that the case was received.
    #[error("nothing was received")]
    NotReceived,
    /// No version of a rule holds on the day on which a clock starts.
    #[error("no rule `{0}` on {1}")]
    NoRule(String, Date),
}

impl Clocks {
    /// Recomputes the clocks of a case from its marks, in any order. Marks that cannot be (an answer before the reception, a
    /// reply to no question, a second answer in one cycle) move nothing.
    ///
    /// # Errors
    /// There is no reception among the marks, or no rule on the day on which a clock starts: a fault of the data.
    pub fn of(days: &WorkingDays, rules: &Rules, codes: &Codes<'_>, marks: &[Marked]) -> Result<Self, Unruled> {
        let mut marks = marks.to_vec();
        marks.sort_unstable();
        let received = marks.iter().find(|marked| marked.mark == Mark::Received).ok_or(Unruled::NotReceived)?.at;
        let since: Vec<Marked> =
            marks.into_iter().filter(|marked| received <= marked.at && marked.mark != Mark::Received).collect();
        let counting = Counting { days, rules, codes };

        let routed = since.iter().find(|marked| matches!(marked.mark, Mark::Routed | Mark::Answered | Mark::Ended));
        let routing = counting.run(codes.routing, received, routed.map(|marked| marked.at), Vec::new())?;

        let mut cycles = Vec::new();
        let mut rest = since.as_slice();
        let mut started = received;
        loop {
            let end = rest.iter().position(|marked| matches!(marked.mark, Mark::Answered | Mark::Ended));
            let (within, after) = rest.split_at(end.unwrap_or(rest.len()));
            let stop = after.iter().next().copied();
            let suspensions = counting.suspensions(started, within, stop.map(|stop| stop.at))?;
            let reply = counting.run(codes.reply, started, stop.map(|stop| stop.at), suspensions)?;
            let Some(answer) = stop.filter(|stop| stop.mark == Mark::Answered) else {
                cycles.push(Cycle { reply, contest: None });
                break;
            };
            let after = after.get(1..).unwrap_or_default();
            let end = after.iter().position(|marked| matches!(marked.mark, Mark::Contested | Mark::Ended));
            let reaction = end.and_then(|end| after.get(end)).copied();
            let contest = counting.run(codes.contest, answer.at, reaction.map(|marked| marked.at), Vec::new())?;
            cycles.push(Cycle { reply, contest: Some(contest) });
            match reaction {
                Some(Marked { at, mark: Mark::Contested }) => {
                    started = at;
                    rest = end.and_then(|end| after.get(end + 1..)).unwrap_or_default();
                }
                _ => break,
            }
        }
        Ok(Self { routing, cycles })
    }

    /// The cycle that is on, or was the last.
    pub fn current(&self) -> Option<&Cycle> {
        self.cycles.last()
    }

    /// The first clock of the administration whose delay was not kept: the routing, then the answers.
    pub fn first_breach(&self, now: Timestamp) -> Option<&Run> {
        let owed = std::iter::once(&self.routing).chain(self.cycles.iter().map(|cycle| &cycle.reply));
        owed.filter(|run| run.is_breached(now)).min_by_key(|run| run.due.on)
    }
}

struct Counting<'a> {
    days: &'a WorkingDays,
    rules: &'a Rules,
    codes: &'a Codes<'a>,
}

impl Counting<'_> {
    fn rule(&self, code: &str, started: Timestamp) -> Result<&Rule, Unruled> {
        let day = local_date(started);
        self.rules.at(code, day).ok_or_else(|| Unruled::NoRule(code.to_owned(), day))
    }

    fn run(
        &self,
        code: &str,
        started: Timestamp,
        stopped: Option<Timestamp>,
        suspensions: Vec<Suspension>,
    ) -> Result<Run, Unruled> {
        let due = self.days.due(self.rule(code, started)?, started, &suspensions);
        Ok(Run { started, stopped, suspensions, due })
    }

    /// When questions stopped the clock of an answer that started at `started`: each until the reply, the answer or its own
    /// end, all together for as many days as the rule allows.
    fn suspensions(
        &self,
        started: Timestamp,
        within: &[Marked],
        stopped: Option<Timestamp>,
    ) -> Result<Vec<Suspension>, Unruled> {
        let (Delay::CalendarDays(most) | Delay::WorkingDays(most)) = self.rule(self.codes.pause, started)?.delay;
        let mut spans: Vec<Suspension> = Vec::new();
        let mut left = most;
        for (index, marked) in within.iter().enumerate() {
            let Mark::Asked { until } = marked.mark else { continue };
            let ends = |marked: &&Marked| matches!(marked.mark, Mark::Replied | Mark::Asked { .. });
            let reaction = within.get(index + 1..).unwrap_or_default().iter().find(ends).map(|marked| marked.at);
            let until = [reaction, stopped].into_iter().flatten().fold(until, Timestamp::min);
            let span = Suspension { from: marked.at, until: until.min(last_instant(marked.at, left)) };
            if span.until > span.from {
                // The day of the question runs: see `Suspension`.
                let days = (local_date(span.until) - local_date(span.from)).get_days();
                left = left.saturating_sub(u32::try_from(days).unwrap_or_default());
                spans.push(span);
            }
        }
        Ok(spans)
    }
}

/// The midnight that ends a day.
fn end_of(day: Date) -> Timestamp {
    day.tomorrow().map_or(Timestamp::MAX, |next| instant(next.at(0, 0, 0, 0)))
}

/// The last instant of the `left`-th day after `from`, the last that a question may take; `from` when no day is left.
fn last_instant(from: Timestamp, left: u32) -> Timestamp {
    if left == 0 {
        return from;
    }
    let mut last = local_date(from);
    for _ in 0..left {
        last = last.tomorrow().unwrap_or(last);
    }
    let midnight = end_of(last);
    midnight.checked_sub(SignedDuration::from_secs(1)).unwrap_or(midnight)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use jiff::{ToSpan, civil::date};

    use super::*;

    fn morocco() -> WorkingDays {
        WorkingDays::morocco().unwrap()
    }

    fn rules() -> Rules {
        Rules::morocco().unwrap()
    }

    fn at_ten(day: Date) -> Timestamp {
        instant(day.at(10, 0, 0, 0))
    }

    fn later(day: Date, days: i64) -> Date {
        day.checked_add(days.days()).unwrap()
    }

    fn mark(day: Date, mark: Mark) -> Marked {
        Marked { at: at_ten(day), mark }
    }

    fn asked(day: Date, until: Date) -> Marked {
        mark(day, Mark::Asked { until: at_ten(until) })
    }

    fn clocks(marks: &[Marked]) -> Clocks {
        Clocks::of(&morocco(), &rules(), &Codes::COMPLAINT, marks).unwrap()
    }

    const RECEIVED: Date = date(2026, 11, 24);

    #[test]
    fn a_case_starts_two_clocks_and_routing_stops_one() {
        let clocks = clocks(&[mark(RECEIVED, Mark::Received), mark(date(2026, 11, 26), Mark::Routed)]);
        assert_eq!(clocks.routing.due.on, date(2026, 12, 9));
        assert_eq!(clocks.routing.stopped, Some(at_ten(date(2026, 11, 26))));
        assert!(!clocks.routing.is_breached(at_ten(date(2027, 6, 1))), "it was stopped in time");
        let cycle = clocks.current().unwrap();
        assert_eq!((cycle.reply.due.on, cycle.reply.stopped, &cycle.contest), (date(2027, 1, 25), None, &None));
        assert!(!cycle.reply.is_breached(at_ten(date(2027, 1, 25))), "the last day is in time");
        assert!(cycle.reply.is_breached(at_ten(date(2027, 1, 26))));
        assert_eq!(cycle.reply.breached_at(), instant(date(2027, 1, 26).at(0, 0, 0, 0)));
        assert_eq!(clocks.first_breach(at_ten(date(2027, 1, 25))), None);
        assert_eq!(clocks.first_breach(at_ten(date(2027, 1, 26))), Some(&cycle.reply));
    }

    #[test]
    fn a_late_answer_is_a_breach_for_good() {
        let marks = [mark(RECEIVED, Mark::Received), mark(date(2027, 2, 1), Mark::Answered)];
        let clocks = clocks(&marks);
        let now = at_ten(date(2027, 2, 2));
        assert!(clocks.routing.is_breached(now) && clocks.cycles[0].reply.is_breached(now));
        assert_eq!(clocks.first_breach(now), Some(&clocks.routing), "nobody acknowledged it either");
        assert!(!clocks.cycles[0].reply.is_breached(at_ten(date(2027, 1, 20))), "at that time it was not");
        assert_eq!(clocks.cycles[0].reply.share_used(&morocco(), now), 100);
        let contest = clocks.cycles[0].contest.as_ref().unwrap();
        assert_eq!((contest.due.on, contest.is_open(now)), (date(2027, 2, 16), true));
    }

    #[test]
    fn a_question_stops_the_clock_until_the_reply_or_its_end() {
        let day = date(2026, 12, 1);
        let plain = clocks(&[mark(RECEIVED, Mark::Received)]).cycles[0].reply.due.clone();
        let replied =
            clocks(&[mark(RECEIVED, Mark::Received), asked(day, later(day, 10)), mark(later(day, 4), Mark::Replied)]);
        let reply = &replied.cycles[0].reply;
        assert_eq!((reply.due.suspended_days, reply.suspensions.len()), (4, 1));
        assert!(reply.due.on > plain.on);
        let silent = clocks(&[mark(RECEIVED, Mark::Received), asked(day, later(day, 10))]);
        let reply = &silent.cycles[0].reply;
        assert_eq!(reply.due.suspended_days, 10);
        assert!(reply.suspended_by(at_ten(later(day, 9))).is_some());
        assert!(reply.suspended_by(at_ten(later(day, 10))).is_none());
        let answered =
            clocks(&[mark(RECEIVED, Mark::Received), asked(day, later(day, 10)), mark(later(day, 2), Mark::Answered)]);
        assert_eq!(answered.cycles[0].reply.due.suspended_days, 2, "an answer does not wait for the reply");
    }

    #[test]
    fn questions_of_one_cycle_share_one_cap() {
        let day = date(2026, 12, 1);
        let long = clocks(&[mark(RECEIVED, Mark::Received), asked(day, later(day, 40))]);
        assert_eq!(long.cycles[0].reply.due.suspended_days, 15);
        let (again, third) = (later(day, 20), later(day, 40));
        let three = clocks(&[
            mark(RECEIVED, Mark::Received),
            asked(day, later(day, 10)),
            asked(again, later(again, 10)),
            asked(third, later(third, 10)),
        ]);
        assert_eq!(three.cycles[0].reply.due.suspended_days, 15);
        assert_eq!(three.cycles[0].reply.suspensions.len(), 2, "the third finds no day left");
        let answered = later(day, 30);
        let contested = later(answered, 3);
        let next = clocks(&[
            mark(RECEIVED, Mark::Received),
            asked(day, later(day, 40)),
            mark(answered, Mark::Answered),
            mark(contested, Mark::Contested),
            asked(later(contested, 1), later(contested, 13)),
        ]);
        assert_eq!(next.cycles.len(), 2);
        assert_eq!(next.cycles[1].reply.due.suspended_days, 12, "a new cycle has its own");
        assert_eq!(next.cycles[0].contest.as_ref().unwrap().stopped, Some(at_ten(contested)));
    }

    #[test]
    fn what_ended_owes_nothing_more() {
        let ended = clocks(&[mark(RECEIVED, Mark::Received), mark(date(2026, 12, 1), Mark::Ended)]);
        let now = at_ten(date(2028, 1, 1));
        assert!(!ended.routing.is_breached(now) && !ended.cycles[0].reply.is_breached(now));
        assert_eq!((ended.cycles.len(), &ended.cycles[0].contest), (1, &None));
        let closed = clocks(&[
            mark(RECEIVED, Mark::Received),
            mark(date(2026, 12, 1), Mark::Answered),
            mark(date(2026, 12, 20), Mark::Ended),
            mark(date(2026, 12, 21), Mark::Contested),
        ]);
        assert_eq!(closed.cycles.len(), 1, "too late to contest");
    }

    #[test]
    fn marks_that_cannot_be_move_nothing() {
        let plain = [mark(RECEIVED, Mark::Received)];
        let before = later(RECEIVED, -1);
        let odd = [
            asked(before, later(RECEIVED, 9)),
            mark(before, Mark::Answered),
            mark(RECEIVED, Mark::Received),
            mark(later(RECEIVED, 2), Mark::Replied),
            mark(later(RECEIVED, 3), Mark::Contested),
        ];
        assert_eq!(clocks(&odd).cycles, clocks(&plain).cycles);
        let of = |marks: &[Marked]| Clocks::of(&morocco(), &rules(), &Codes::COMPLAINT, marks);
        assert_eq!(of(&odd[..2]), Err(Unruled::NotReceived));
        let early = date(2017, 6, 1);
        let unruled = Unruled::NoRule("complaint.routing".into(), early);
        assert_eq!(of(&[mark(early, Mark::Received)]), Err(unruled));
    }
}
