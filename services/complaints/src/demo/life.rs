//! What becomes of a complaint: who is put in charge when, the answer, and what its author makes of it. Each step goes
//! through [`State::after`], like those of people.

use crate::clock;
use crate::complaint::{Move, Outcome, Role, State};
use calendar::{Due, Holidays, WorkingDays, WorkingWeek};
use jiff::civil::{Date, Time, time};
use jiff::{SignedDuration, Timestamp};
use rand::Rng;
use rand_distr::{Distribution as _, Exp, LogNormal};
use server::{Error, Result};

const OPENS: Time = time(8, 30, 0, 0);
const CLOSES: Time = time(16, 30, 0, 0);

/// Days until the answer: a mean of 32, and a long tail.
const ANSWER: (f64, f64) = (3.185, 0.75);
/// Days until somebody is in charge: a mean of two and a half.
const ASSIGN: (f64, f64) = (0.6, 0.8);
/// Days until the author reacts to an answer: a mean of four.
const REACT: f64 = 0.25;
/// Of those that came today this share will not be answered within the history, and so on less and less: 79 % have an
/// answer in all, as the national figures say.
const LEFT_TODAY: f64 = 0.62;
const LEFT_FADES_DAYS: f64 = 170.0;
/// Of those that nobody will answer, nobody is put in charge of this share.
const UNASSIGNED: f64 = 0.3;
const REASSIGNED: f64 = 0.06;
/// In percent, and below it how many are contested and accepted: 8 and 55 % of all.
const OUTCOMES: [(Outcome, u32, f64, f64); 4] = [
    (Outcome::Resolved, 60, 0.04, 0.70),
    (Outcome::PartlyResolved, 18, 0.13, 0.45),
    (Outcome::NotResolved, 15, 0.18, 0.22),
    (Outcome::NotCompetent, 7, 0.08, 0.25),
];

/// Where complaints are dealt with.
pub(super) struct Office {
    now: Timestamp,
    days: WorkingDays,
    officers: usize,
    answer: LogNormal<f64>,
    assign: LogNormal<f64>,
    react: Exp<f64>,
}

/// A step after the reception.
#[derive(Clone, Copy, Debug)]
pub(super) struct Step {
    pub(super) at: Timestamp,
    pub(super) what: Move,
    pub(super) who: Role,
    /// The officer put in charge, who answers, or whose answer is contested.
    pub(super) officer: usize,
    /// Whether somebody was in charge already.
    pub(super) again: bool,
    /// What an answer says was done.
    pub(super) said: Option<Outcome>,
}

impl Step {
    fn new(at: Timestamp, what: Move, who: Role, officer: usize) -> Self {
        Self { at, what, who, officer, again: false, said: None }
    }
}

/// A complaint's way, and where it has led until now.
#[derive(Clone, Debug)]
pub(super) struct Life {
    pub(super) state: State,
    pub(super) cycle: i16,
    pub(super) outcome: Option<Outcome>,
    pub(super) officer: Option<usize>,
    pub(super) due: Due,
    pub(super) contest_until: Option<Date>,
    pub(super) steps: Vec<Step>,
}

enum Reaction {
    Accept,
    Contest,
    Nothing,
}

impl Office {
    /// An office of so many officers, now.
    pub(super) fn new(now: Timestamp, officers: usize) -> Result<Self> {
        Ok(Self {
            now,
            days: WorkingDays::new(WorkingWeek::default(), Holidays::morocco().map_err(Error::internal)?),
            officers,
            answer: LogNormal::new(ANSWER.0, ANSWER.1).map_err(Error::internal)?,
            assign: LogNormal::new(ASSIGN.0, ASSIGN.1).map_err(Error::internal)?,
            react: Exp::new(REACT).map_err(Error::internal)?,
        })
    }

    /// A complaint received at `received`, with which nobody has done anything.
    pub(super) fn begin(&self, received: Timestamp) -> Result<Life> {
        Ok(Life {
            state: State::Submitted,
            cycle: 1,
            outcome: None,
            officer: None,
            due: clock::due(&self.days, clock::REPLY, received)?,
            contest_until: None,
            steps: Vec::new(),
        })
    }

    /// What becomes of a complaint received at `received`.
    pub(super) fn live(&self, rng: &mut impl Rng, received: Timestamp) -> Result<Life> {
        let mut life = self.begin(received)?;
        let mut since = Some(received);
        while let (Some(start), true) = (since, self.officers > 0) {
            since = self.deal_with(rng, &mut life, start)?;
        }
        Ok(life)
    }

    /// One cycle, from the reception or the contestation at `start` as far as it got; the moment of the next
    /// contestation, if there was one.
    fn deal_with(&self, rng: &mut impl Rng, life: &mut Life, start: Timestamp) -> Result<Option<Timestamp>> {
        let age = days_between(start, self.now);
        let is_left = rng.random_bool(LEFT_TODAY * (-age / LEFT_FADES_DAYS).exp());
        let to_answer = self.answer.sample(rng).max(0.2);
        let to_assign = self.assign.sample(rng).min(to_answer / 2.0);
        if is_left && rng.random_bool(UNASSIGNED) {
            return Ok(None);
        }
        // What was contested goes to another officer than who answered.
        let answered_by = life.steps.iter().rev().find(|step| step.what == Move::Answer).map(|step| step.officer);
        let mut officer = self.somebody(rng, answered_by);
        let Some(mut last) = self.at_work(rng, later(start, to_assign)) else {
            return Ok(None);
        };
        let assign = |at, officer, again| Step { again, ..Step::new(at, Move::Assign, Role::Dispatcher, officer) };
        life.go(assign(last, officer, false));
        if answered_by.is_none() && self.officers > 1 && rng.random_bool(REASSIGNED) {
            officer = self.somebody(rng, Some(officer));
            let days = rng.random_range(0.5..4.0);
            let Some(at) = self.at_work(rng, later(last, days)) else {
                return Ok(None);
            };
            life.go(assign(at, officer, true));
            last = at;
        }
        if is_left {
            return Ok(None);
        }
        let earliest = last + SignedDuration::from_mins(rng.random_range(10..90));
        let Some(answered) = self.at_work(rng, later(start, to_answer).max(earliest)) else {
            return Ok(None);
        };
        let (outcome, reaction) = outcome(rng);
        life.go(Step { said: Some(outcome), ..Step::new(answered, Move::Answer, Role::Assignee, officer) });
        let until = clock::due(&self.days, clock::CONTEST, answered)?.on;
        life.contest_until = Some(until);
        let what = match reaction {
            Reaction::Accept => Move::Accept,
            Reaction::Contest => Move::Contest,
            Reaction::Nothing => {
                life.lapse(self.now, until, officer);
                return Ok(None);
            }
        };
        let at = self.reaction(rng, answered, until);
        if at > self.now {
            return Ok(None);
        }
        life.go(Step::new(at, what, Role::Author, officer));
        if !matches!(what, Move::Contest) {
            return Ok(None);
        }
        life.due = clock::due(&self.days, clock::REPLY, at)?;
        Ok(Some(at))
    }

    /// An officer, and another one than that if there is one.
    fn somebody(&self, rng: &mut impl Rng, but: Option<usize>) -> usize {
        match but {
            Some(but) if self.officers > 1 => (but + rng.random_range(1..self.officers)) % self.officers,
            _ => rng.random_range(0..self.officers),
        }
    }

    /// When somebody at a desk does what could be done at `from`; none if that is still to come.
    fn at_work(&self, rng: &mut impl Rng, from: Timestamp) -> Option<Timestamp> {
        let wall = calendar::local(from);
        let is_open = self.days.is_working_day(wall.date()) && (OPENS..CLOSES).contains(&wall.time());
        let at = if is_open {
            from
        } else {
            let is_before = wall.time() < OPENS;
            let days = &self.days;
            let date = if is_before { days.working_day_from(wall.date()) } else { days.next_working_day(wall.date()) };
            calendar::instant(date.to_datetime(OPENS)) + SignedDuration::from_secs(rng.random_range(0..4 * 3600))
        };
        (at <= self.now).then_some(at)
    }

    /// When somebody at a desk does the next thing, so long after the last one at the earliest; before the present moment in any
    /// case.
    pub(super) fn then(&self, rng: &mut impl Rng, last: Timestamp, after: SignedDuration) -> Timestamp {
        self.at_work(rng, last + after).unwrap_or_else(|| last + self.now.duration_since(last) / 2)
    }

    /// When the author reacts, in time.
    fn reaction(&self, rng: &mut impl Rng, answered: Timestamp, until: Date) -> Timestamp {
        let at = later(answered, self.react.sample(rng) + 0.02);
        if calendar::local_date(at) <= until {
            return at;
        }
        let left = calendar::instant(until.at(22, 0, 0, 0)).duration_since(answered);
        answered + SignedDuration::from_secs(rng.random_range(60..left.as_secs().max(61)))
    }
}

impl Life {
    /// As the row changes with each of its events.
    fn go(&mut self, step: Step) {
        let Some(state) = self.state.after(step.what, step.who, self.cycle, self.outcome) else {
            return;
        };
        self.state = state;
        match step.what {
            Move::Assign => self.officer = Some(step.officer),
            Move::Answer => self.outcome = step.said,
            Move::Contest => {
                (self.officer, self.outcome, self.contest_until) = (None, None, None);
                self.cycle += 1;
            }
            _ => {}
        }
        self.steps.push(step);
    }

    /// In the night after the last day.
    fn lapse(&mut self, now: Timestamp, until: Date, officer: usize) {
        if let Some(night) = night_after(until, now) {
            self.go(Step::new(night, Move::Lapse, Role::Clock, officer));
        }
    }
}

/// The night in which an answer is closed that could be contested until that day; none if it is still to come.
pub(super) fn night_after(until: Date, now: Timestamp) -> Option<Timestamp> {
    let next = until.tomorrow().unwrap_or(until);
    (next <= calendar::local_date(now)).then(|| calendar::instant(next.at(1, 10, 0, 0)).min(now))
}

fn outcome(rng: &mut impl Rng) -> (Outcome, Reaction) {
    let mut left = rng.random_range(0..100);
    let mut chosen = OUTCOMES[0];
    for candidate in OUTCOMES {
        chosen = candidate;
        if left < candidate.1 {
            break;
        }
        left -= candidate.1;
    }
    let (outcome, _, contested, accepted) = chosen;
    let roll: f64 = rng.random();
    let reaction = match roll {
        roll if roll < contested => Reaction::Contest,
        roll if roll < contested + accepted => Reaction::Accept,
        _ => Reaction::Nothing,
    };
    (outcome, reaction)
}

fn later(from: Timestamp, days: f64) -> Timestamp {
    from.saturating_add(SignedDuration::from_secs((days * 86_400.0) as i64)).unwrap_or(Timestamp::MAX)
}

fn days_between(from: Timestamp, to: Timestamp) -> f64 {
    to.duration_since(from).as_secs_f64() / 86_400.0
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]
    use super::super::rhythm::Rhythm;
    use super::super::tests::tenant;
    use super::super::{History, chance};
    use super::*;

    fn now() -> Timestamp {
        "2026-11-24T09:00:00Z".parse().unwrap()
    }

    /// As complaints come in one administration.
    fn lives(count: usize, officers: usize) -> Vec<(Timestamp, Life)> {
        let office = Office::new(now(), officers).unwrap();
        let history = History { now: now(), count, seed: 3 };
        let mut rng = chance(3, "test", "");
        let receptions = Rhythm::new(&tenant("09.001.01.01"), &history).unwrap();
        receptions.map(|reception| (reception.at, office.live(&mut rng, reception.at).unwrap())).collect()
    }

    /// Walks each life again, by the rules for people.
    #[test]
    fn every_life_is_a_way_that_people_could_have_gone() {
        let mut closed = 0;
        let office = Office::new(now(), 3).unwrap();
        for (received, life) in lives(2000, 3) {
            let (mut state, mut cycle, mut outcome, mut until) = (State::Submitted, 1, None, None);
            let mut contested = None;
            let (mut last, mut officer, mut due) =
                (received, None, clock::due(&office.days, clock::REPLY, received).unwrap().on);
            for step in &life.steps {
                assert!(last < step.at && step.at <= now(), "{life:?}");
                let day = calendar::local_date(step.at);
                state = state.after(step.what, step.who, cycle, outcome).unwrap_or_else(|| panic!("{step:?} {life:?}"));
                match step.what {
                    Move::Assign => {
                        assert_eq!(step.again, officer.is_some());
                        officer = Some(step.officer);
                        assert_ne!(officer, contested, "somebody else than who answered before");
                    }
                    Move::Answer => {
                        assert_eq!(officer, Some(step.officer), "the officer in charge answers");
                        (outcome, until) =
                            (step.said, Some(clock::due(&office.days, clock::CONTEST, step.at).unwrap().on));
                    }
                    Move::Contest => {
                        assert!(day <= until.unwrap());
                        contested = officer;
                        (officer, outcome, until, cycle) = (None, None, None, cycle + 1);
                        due = clock::due(&office.days, clock::REPLY, step.at).unwrap().on;
                    }
                    Move::Accept => assert!(day <= until.unwrap()),
                    Move::Lapse => assert!(day > until.unwrap()),
                    other => panic!("nobody does that in a demonstration: {other:?}"),
                }
                last = step.at;
            }
            assert_eq!((life.state, life.cycle, life.outcome), (state, cycle, outcome));
            assert_eq!((life.officer, life.contest_until, life.due.on), (officer, until, due));
            let today = calendar::local_date(now());
            assert!(state != State::Answered || life.contest_until.unwrap() >= today, "it would have lapsed: {life:?}");
            closed += usize::from(matches!(state, State::ClosedResolved | State::ClosedUnresolved));
        }
        assert!(closed > 1000, "most lives come to an end: {closed}");
    }

    #[test]
    fn the_shares_are_those_of_the_country() {
        let lives = lives(20_000, 3);
        let share = |part: usize, whole: usize| part as f64 / whole as f64;
        let all: Vec<&Life> = lives.iter().map(|(_, life)| life).collect();
        let is_open = |life: &&&Life| State::OPEN.contains(&life.state);
        let treated = 1.0 - share(all.iter().filter(is_open).count(), all.len());
        assert!((0.76..0.82).contains(&treated), "treated: {treated}");
        let today = calendar::local_date(now());
        let late = share(all.iter().filter(is_open).filter(|life| life.due.on < today).count(), all.len());
        assert!((0.02..0.14).contains(&late), "late: {late}");
        let moves =
            |holds: fn(&Step) -> bool| all.iter().flat_map(|life| &life.steps).filter(|step| holds(step)).count();
        let answers = moves(|step| step.what == Move::Answer);
        for (name, holds, low, high) in [
            ("contested", (|step| step.what == Move::Contest) as fn(&Step) -> bool, 0.06, 0.10),
            ("accepted", |step| step.what == Move::Accept, 0.51, 0.58),
            ("resolved", |step| step.said == Some(Outcome::Resolved), 0.57, 0.63),
            ("not competent", |step| step.said == Some(Outcome::NotCompetent), 0.05, 0.09),
        ] {
            let found = share(moves(holds), answers);
            assert!((low..high).contains(&found), "{name}: {found}");
        }
        let first = |life: &Life| life.steps.iter().find(|step| step.what == Move::Answer).map(|step| step.at);
        let delays: Vec<f64> =
            lives.iter().filter_map(|(received, life)| Some(days_between(*received, first(life)?))).collect();
        let mean = delays.iter().sum::<f64>() / delays.len() as f64;
        assert!((29.0..35.0).contains(&mean), "mean delay: {mean}");
    }

    #[test]
    fn without_officers_nothing_moves() {
        assert!(lives(200, 0).iter().all(|(_, life)| life.state == State::Submitted && life.steps.is_empty()));
    }
}
