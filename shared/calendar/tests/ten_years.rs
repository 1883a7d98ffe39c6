//! What must hold of every clock, on every day of the ten years that follow 2024-01-01: their holidays and their Ramadans are
//! all known, and the legal time changes within them.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use calendar::{
    Clocks, Codes, Delay, Due, HolidayNames, HolidayRow, Mark, Marked, Rules, THRESHOLDS, Target, WorkingDays, instant,
    local, local_date,
};
use jiff::{
    Timestamp, ToSpan,
    civil::{Date, date, datetime},
};
use proptest::prelude::*;

fn morocco() -> WorkingDays {
    WorkingDays::morocco().unwrap()
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

fn clocks_in(days: &WorkingDays, marks: &[Marked]) -> Clocks {
    Clocks::of(days, &Rules::morocco().unwrap(), &Codes::COMPLAINT, marks).unwrap()
}

fn clocks(marks: &[Marked]) -> Clocks {
    clocks_in(&morocco(), marks)
}

/// A history that can be: after the reception, gaps of some hours with something that may happen then.
fn histories() -> impl Strategy<Value = Vec<Marked>> {
    (0..3650_i64, prop::collection::vec((1..200_i64, 0..6_u8, 1..30_i64), 0..14)).prop_map(|(offset, steps)| {
        let mut at = at_ten(later(date(2024, 1, 1), offset));
        let mut marks = vec![Marked { at, mark: Mark::Received }];
        let (mut is_open, mut is_asked) = (true, false);
        for (gap, kind, days) in steps {
            at = at.checked_add(gap.hours()).unwrap();
            let mark = match kind {
                0 => Mark::Transferred,
                1 if is_open => Mark::Routed,
                2 if is_open && !is_asked => Mark::Asked { until: at.checked_add((days * 24).hours()).unwrap() },
                3 if is_asked => Mark::Replied,
                4 if is_open => Mark::Answered,
                5 if !is_open => Mark::Contested,
                _ => continue,
            };
            is_asked = matches!(mark, Mark::Asked { .. });
            is_open = match mark {
                Mark::Answered => false,
                Mark::Contested => true,
                _ => is_open,
            };
            marks.push(Marked { at, mark });
        }
        marks
    })
}

/// The last day by the plainest of ways: one day after the other, with a list of the days that do not count.
fn counted_by_hand(marks: &[Marked]) -> Date {
    let days = morocco();
    let mut suspended: Vec<Date> = Vec::new();
    let mut asked: Option<Date> = None;
    let received = local_date(marks[0].at);
    let last = later(received, 400);
    for day in received.series(1.day()).take_while(|day| *day <= last) {
        // What holds at the beginning of a day counts for the day; what happens on it for the next.
        if let Some(until) = asked
            && day <= until
            && suspended.len() < 15
        {
            suspended.push(day);
        }
        for marked in marks.iter().filter(|marked| local_date(marked.at) == day) {
            match marked.mark {
                Mark::Asked { until } => asked = Some(local_date(until)),
                Mark::Replied => asked = None,
                _ => {}
            }
        }
    }
    let mut day = received;
    let mut left = 60;
    while left > 0 {
        day = later(day, 1);
        left -= i32::from(!suspended.contains(&day));
    }
    while suspended.contains(&day) || !days.is_working_day(day) {
        day = later(day, 1);
    }
    day
}

/// One question in the first cycle, its length, and after how many days the reply came, if one did.
fn questions() -> impl Strategy<Value = Vec<(i64, i64, Option<i64>)>> {
    prop::collection::vec((0..25_i64, 1..25_i64, prop::option::of(1..25_i64)), 0..4)
}

fn with_questions(received: Date, questions: &[(i64, i64, Option<i64>)]) -> Vec<Marked> {
    let mut marks = vec![mark(received, Mark::Received)];
    let mut day = later(received, 1);
    for &(gap, length, reply) in questions {
        day = later(day, gap);
        marks.push(asked(day, later(day, length)));
        day = later(day, reply.unwrap_or(length).min(length));
        if reply.is_some_and(|reply| reply <= length) {
            marks.push(mark(day, Mark::Replied));
        }
        day = later(day, 1);
    }
    marks
}

/// The longest run of days off in the ten years that the tests look at.
fn longest_run_off(days: &WorkingDays) -> i64 {
    let first = date(2024, 1, 1);
    let (mut run, mut longest) = (0, 0);
    for day in first.series(1.day()).take_while(|day| day.year() < 2036) {
        run = if days.is_working_day(day) { 0 } else { run + 1 };
        longest = longest.max(run);
    }
    longest
}

proptest! {
    #[test]
    fn the_order_of_the_log_does_not_matter(
        marks in histories().prop_flat_map(|marks| (Just(marks.clone()), Just(marks).prop_shuffle()))
    ) {
        let (in_order, shuffled) = marks;
        prop_assert_eq!(clocks(&in_order), clocks(&shuffled));
    }

    #[test]
    fn a_transfer_changes_nothing(marks in histories(), at in 0..4000_i64) {
        let mut handed_over = marks.clone();
        let at = marks[0].at.checked_add(at.hours()).unwrap();
        handed_over.push(Marked { at, mark: Mark::Transferred });
        prop_assert_eq!(clocks(&marks), clocks(&handed_over));
    }

    #[test]
    fn every_clock_of_every_history_can_be_explained(marks in histories()) {
        let days = morocco();
        let clocks = clocks(&marks);
        let contested = marks.iter().filter(|marked| marked.mark == Mark::Contested).count();
        prop_assert_eq!(clocks.cycles.len(), contested + 1);
        let runs = clocks.cycles.iter().flat_map(|cycle| std::iter::once(&cycle.reply).chain(&cycle.contest));
        for run in runs.chain([&clocks.routing]) {
            prop_assert!(days.is_working_day(run.due.on), "never a day off");
            let Delay::CalendarDays(length) = run.due.delay else { panic!("{:?}", run.due.delay) };
            let least = later(local_date(run.started), i64::from(length + run.due.suspended_days));
            prop_assert!(run.due.on >= least, "never earlier than the delay and its pauses");
            prop_assert!(run.due.suspended_days <= 15, "the cap");
            prop_assert!(run.stopped.is_none_or(|stopped| stopped >= run.started));
            let on = THRESHOLDS.map(|percent| run.threshold_at(&days, percent));
            prop_assert!(on.is_sorted() && on[3] == run.due.on);
        }
    }

    #[test]
    fn the_clock_agrees_with_a_count_by_hand(offset in 0..3650_i64, questions in questions()) {
        let marks = with_questions(later(date(2024, 1, 1), offset), &questions);
        prop_assert_eq!(clocks(&marks).cycles[0].reply.due.on, counted_by_hand(&marks));
    }

    #[test]
    fn what_is_received_later_is_never_due_earlier(offset in 0..3650_i64, more in 0..90_i64) {
        let day = later(date(2024, 1, 1), offset);
        let due = |day| clocks(&[mark(day, Mark::Received)]).cycles[0].reply.due.on;
        prop_assert!(due(later(day, more)) >= due(day));
    }

    #[test]
    fn a_pause_moves_the_end_by_its_days_and_by_days_off_only(
        offset in 0..3650_i64, after in 1..40_i64, length in 1..15_i64
    ) {
        let days = morocco();
        let received = later(date(2024, 1, 1), offset);
        let day = later(received, after);
        let plain = clocks(&[mark(received, Mark::Received)]).cycles[0].reply.due.clone();
        let paused = clocks(&[mark(received, Mark::Received), asked(day, later(day, length))]);
        let paused = paused.cycles[0].reply.due.clone();
        prop_assert_eq!(i64::from(paused.suspended_days), length);
        let ends = |due: &Due| due.moved.as_ref().map_or(due.on, |moved| moved.from);
        // What the law gives is longer by the days of the pause, exactly; what comes on top are days off, as without it.
        prop_assert_eq!(later(ends(&plain), length), ends(&paused));
        prop_assert!(paused.on >= later(ends(&plain), length) && paused.on >= plain.on);
        prop_assert!(paused.on <= later(plain.on, length + longest_run_off(&days)));
    }

    #[test]
    fn a_day_off_more_never_makes_anything_due_earlier(offset in 0..3650_i64, off in 0..90_i64) {
        let received = later(date(2024, 1, 1), offset);
        let names = HolidayNames { ar: "ع".into(), fr: "f".into(), zgh: "ⵜ".into(), en: "e".into() };
        let date = later(received, off);
        let row = HolidayRow { key: "own".into(), date, off: true, estimated: false, names, source: "test".into() };
        let holidays = morocco().holidays().clone().with([row]);
        let closed = morocco().with_holidays(holidays);
        let marks = [mark(received, Mark::Received)];
        let before = clocks(&marks);
        let after = clocks_in(&closed, &marks);
        prop_assert!(after.cycles[0].reply.due.on >= before.cycles[0].reply.due.on);
        prop_assert!(closed.is_working_day(after.cycles[0].reply.due.on));
        if before.cycles[0].reply.due.on == date {
            prop_assert!(after.cycles[0].reply.due.on > date);
        }
    }
}

/// Any minute of the ten years that follow 2024-01-01, whose holidays and Ramadans are all known.
fn moments() -> impl Strategy<Value = Timestamp> {
    let start = instant(datetime(2024, 1, 1, 0, 0, 0, 0));
    (0..5_260_000_i64).prop_map(move |minutes| start.checked_add(minutes.minutes()).unwrap())
}

proptest! {
    #[test]
    fn working_minutes_are_those_that_were_counted(from in moments(), minutes in 1..9000_u32) {
        let days = morocco();
        let due = days.due_in_working_minutes(from, minutes);
        prop_assert_eq!(days.working_minutes_between(from, due), minutes);
        let wall = local(due);
        let hours = days.hours_on(wall.date()).unwrap();
        prop_assert!(hours.opens() < wall.time() && wall.time() <= hours.closes());
    }

    #[test]
    fn working_minutes_agree_with_a_count_minute_by_minute(from in moments(), minutes in 1..3000_u32) {
        let days = morocco();
        let (mut now, mut left) = (from, minutes);
        while left > 0 {
            let wall = local(now);
            let open = days.hours_on(wall.date());
            left -= u32::from(open.is_some_and(|open| open.opens() <= wall.time() && wall.time() < open.closes()));
            now = now.checked_add(1.minute()).unwrap();
        }
        prop_assert_eq!(days.due_in_working_minutes(from, minutes), now);
    }

    #[test]
    fn more_of_a_target_is_never_earlier(
        from in moments(), later in 0..9000_i64, units in 1..60_u32, in_hours in any::<bool>()
    ) {
        let days = morocco();
        let target = if in_hours { Target::WorkingHours(units) } else { Target::WorkingDays(units) };
        let ends = [50, 75, 90, 100].map(|percent| days.target_at(target, from, percent));
        prop_assert!(ends.is_sorted() && from < ends[0]);
        let later = from.checked_add(later.minutes()).unwrap();
        prop_assert!(days.target_at(target, later, 100) >= ends[3]);
    }
}
