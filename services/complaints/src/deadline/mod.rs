//! Deadlines as people meet them: who is warned when one runs out, what its author is told when it was missed, what becomes of the
//! days when a calendar changes, and the pages about it. The clocks themselves are in `clock.rs`.

mod breach;
mod chain;
mod desk;
mod digest;
mod letter;
mod mediator;
mod recompute;
mod warn;
mod watch;

pub(crate) use chain::Staff;
pub use recompute::RecomputeDue;
pub use warn::WarnOfDeadlines;

use crate::category;
use crate::clock;
use crate::complaint::State;
use crate::store::{Complaint, Event};
use crate::words;
use calendar::{Run, THRESHOLDS, WorkingDays};
use database::{Conn, TenantId};
use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::Value;
use server::Result;
use ui::{Fact, Lang, Page, text, text_with};

/// The desk's page and the one for the Médiateur.
pub(crate) fn routes(cfg: &mut actix_web::web::ServiceConfig) {
    desk::routes(cfg);
    mediator::routes(cfg);
}

/// The last day has passed, as warnings keep it: one more than the percents of a delay.
const LATE: i16 = 101;

/// A clock of those who work on a complaint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Which {
    /// How long acknowledging or routing may take.
    Routing,
    /// How long the answer may take.
    Reply,
    /// What the administration set itself as its aim for the subject.
    Target,
}

impl Which {
    const ALL: [Self; 3] = [Self::Routing, Self::Reply, Self::Target];

    /// As it is stored.
    const fn as_str(self) -> &'static str {
        match self {
            Self::Routing => "routing",
            Self::Reply => "reply",
            Self::Target => "target",
        }
    }

    /// The key of its name.
    const fn key(self) -> &'static str {
        match self {
            Self::Routing => "deadline-clock-routing",
            Self::Reply => "deadline-clock-reply",
            Self::Target => "deadline-clock-target",
        }
    }

    fn of(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|which| which.as_str() == word)
    }
}

/// A clock that runs.
#[derive(Clone, Debug)]
struct Watched {
    which: Which,
    run: Run,
}

impl Watched {
    /// What is reached at `now`, lowest first: the thresholds in percent, then [`LATE`].
    fn reached(&self, days: &WorkingDays, now: Timestamp) -> Vec<i16> {
        let share = self.run.share_used(days, now);
        let thresholds = THRESHOLDS.into_iter().filter(|percent| *percent <= share);
        let thresholds = thresholds.filter_map(|percent| i16::try_from(percent).ok());
        thresholds.chain(self.run.is_breached(now).then_some(LATE)).collect()
    }

    /// The next day on which something is reached that is not yet.
    fn next_on(&self, days: &WorkingDays, today: Date) -> Option<Date> {
        let thresholds = THRESHOLDS.into_iter().map(|percent| self.run.threshold_at(days, percent));
        thresholds.chain(self.run.due.on.tomorrow().ok()).filter(|day| *day > today).min()
    }
}

/// The clocks of a complaint that run: none for one that nobody owes anything, or that is only tried.
fn watched(
    days: &WorkingDays,
    complaint: &Complaint,
    events: &[Event],
    target_days: Option<i16>,
) -> Result<Vec<Watched>> {
    if !complaint.state.is_open() || complaint.is_trial() {
        return Ok(Vec::new());
    }
    let (routing, reply) = clock::routing_and_reply(days, complaint.received_at, events)?;
    let target = clock::target(days, &reply, target_days);
    let all = [(Which::Routing, Some(routing)), (Which::Reply, Some(reply)), (Which::Target, target)];
    let all = all.into_iter().filter_map(|(which, run)| Some(Watched { which, run: run? }));
    Ok(all.filter(|watched| watched.run.stopped.is_none()).collect())
}

/// The calendar in which a complaint's clocks run, and those that only its administration's people read of.
pub(crate) struct Deadlines {
    pub(crate) days: WorkingDays,
    routing: Run,
    target: Option<(Run, i16)>,
}

impl Deadlines {
    pub(crate) async fn find(
        conn: &mut Conn,
        tenant: TenantId,
        days: WorkingDays,
        complaint: &Complaint,
        events: &[Event],
    ) -> Result<Self> {
        let aim = category::list_targets(conn, tenant).await?.get(&complaint.category_code).copied();
        let (routing, reply) = clock::routing_and_reply(&days, complaint.received_at, events)?;
        let target = clock::target(&days, &reply, aim).zip(aim);
        Ok(Self { days, routing, target })
    }

    /// The clock of the routing and the aim of the subject, each with what became of it.
    pub(crate) fn facts(&self, page: &Page, complaint: &Complaint, now: Timestamp) -> Vec<Fact> {
        if complaint.is_trial() {
            return Vec::new();
        }
        let on = |day: Date| words::date(page.lang, day);
        let routing = &self.routing;
        let key = match (routing.stopped, routing.is_breached(now)) {
            (Some(_), false) => "deadline-routing-done",
            (Some(_), true) => "deadline-routing-done-late",
            (None, false) => "deadline-routing-open",
            (None, true) => "deadline-routing-late",
        };
        let said = match routing.stopped {
            Some(at) => page.t2(key, "date", on(routing.due.on), "at", on(calendar::local_date(at))),
            None => page.t1(key, "date", on(routing.due.on)),
        };
        let routing = Fact::new(page.t(Which::Routing.key()), said);
        let target = self.target.as_ref().filter(|(run, _)| complaint.state.is_open() && run.stopped.is_none());
        let target = target.map(|(run, aim)| {
            let key = if run.is_breached(now) { "deadline-target-late" } else { "deadline-target-open" };
            Fact::new(page.t(Which::Target.key()), page.t2(key, "date", on(run.due.on), "days", i64::from(*aim)))
        });
        [routing].into_iter().chain(target).collect()
    }
}

/// Until when a complaint should have been looked at or routed that nobody has looked at yet; none while there is time, or once somebody has.
///
/// # Errors
/// There is no rule for it: a fault of the data.
pub(crate) fn routing_missed(days: &WorkingDays, complaint: &Complaint, today: Date) -> Result<Option<Date>> {
    if complaint.state != State::Submitted || complaint.cycle > 1 || complaint.is_trial() {
        return Ok(None);
    }
    let (routing, _) = clock::routing_and_reply(days, complaint.received_at, &[])?;
    Ok(Some(routing.due.on).filter(|day| *day < today))
}

/// Since when the answer is late, for its author; empty when it is not.
pub(crate) fn late_since(page: &Page, complaint: &Complaint, today: Date) -> String {
    if !complaint.is_late(today) {
        return String::new();
    }
    let days = complaint.due_on.until(today).map_or(0, |span| i64::from(span.get_days()));
    page.t2("deadline-late-since", "date", words::date(page.lang, complaint.due_on), "days", days)
}

/// How much of a delay is used, in words.
fn share(lang: Lang, percent: i16) -> String {
    match percent {
        LATE.. => text(lang, "deadline-share-late"),
        100 => text(lang, "deadline-share-last"),
        percent => text_with(lang, "deadline-share", &[("percent", i64::from(percent).into())]),
    }
}

/// What a warning that went up says on the complaint's page.
pub(crate) fn escalated(lang: Lang, detail: &Value) -> String {
    let which = detail["clock"].as_str().and_then(Which::of);
    let percent = detail["percent"].as_i64().and_then(|percent| i16::try_from(percent).ok());
    let Some((which, percent)) = which.zip(percent) else { return String::new() };
    let (clock, share) = (text(lang, which.key()), share(lang, percent));
    let count = detail["to"].as_i64().unwrap_or_default();
    let args = [("clock", clock.as_str().into()), ("share", share.as_str().into()), ("count", count.into())];
    text_with(lang, "deadline-escalated", &args)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use calendar::{Codes, Rules};
    use jiff::civil::date;
    use proptest::prelude::*;

    fn run(received: Date) -> Run {
        let days = WorkingDays::morocco().unwrap();
        let started = calendar::instant(received.at(10, 0, 0, 0));
        let rules = Rules::morocco().unwrap();
        let due = days.due(rules.at(Codes::COMPLAINT.reply, received).unwrap(), started, &[]);
        Run { started, stopped: None, suspensions: Vec::new(), due }
    }

    #[test]
    fn words_are_read_back() {
        for which in Which::ALL {
            assert_eq!(Which::of(which.as_str()), Some(which));
        }
        assert_eq!(Which::of(""), None);
    }

    #[test]
    fn each_threshold_is_reached_on_its_day_and_lateness_the_day_after_the_last() {
        let days = WorkingDays::morocco().unwrap();
        let watched = Watched { which: Which::Reply, run: run(date(2026, 11, 24)) };
        let at = |day: Date| watched.reached(&days, calendar::instant(day.at(9, 0, 0, 0)));
        assert_eq!(at(date(2026, 11, 24)), Vec::<i16>::new());
        assert_eq!(at(date(2027, 1, 25)), [50, 75, 90, 100]);
        assert_eq!(at(date(2027, 1, 26)), [50, 75, 90, 100, LATE]);
        assert_eq!(watched.next_on(&days, date(2027, 1, 25)), Some(date(2027, 1, 26)));
        assert_eq!(watched.next_on(&days, date(2027, 1, 26)), None);
    }

    proptest! {
        /// Over ten years: whoever looks again only on the days that are named misses nothing.
        #[test]
        fn nothing_is_reached_between_the_days_on_which_one_looks(start in 0..3650_i64, after in 0..90_i64) {
            let days = WorkingDays::morocco().unwrap();
            let on = |days: i64| date(2019, 1, 1).checked_add(jiff::Span::new().days(days)).unwrap();
            let watched = Watched { which: Which::Reply, run: run(on(start)) };
            let at = |day: Date| watched.reached(&days, calendar::instant(day.at(9, 0, 0, 0)));
            let today = on(start + after);
            match watched.next_on(&days, today) {
                Some(next) => {
                    prop_assert!(at(next) != at(today));
                    prop_assert_eq!(at(next.yesterday().unwrap()), at(today));
                }
                None => prop_assert_eq!(at(today).last().copied(), Some(LATE)),
            }
        }
    }
}
