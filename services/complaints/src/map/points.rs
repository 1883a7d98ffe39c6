//! All complaints of an administration that the public may see, in memory: sorted by their cells, so that a window of the map is a
//! few stretches of one list. Lists and maps ask the same list, so that their counts are the same.

use crate::cell;
use crate::complaint::State;
use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap, HashSet};
use uuid::Uuid;

/// How far the administration is with a complaint, as the public may ask for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    /// It owes an answer.
    Open,
    /// It has answered; the author may still contest that.
    Answered,
    /// It is over.
    Closed,
}

impl Stage {
    /// As it stands in addresses.
    #[must_use]
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Answered => "answered",
            Self::Closed => "closed",
        }
    }

    /// Of a complaint in this state; none for one that the public sees no more: its author took it back, it was not for this
    /// administration, or it could not be dealt with at all.
    #[must_use]
    pub(crate) fn of(state: State) -> Option<Self> {
        match state {
            State::Withdrawn | State::Transferred | State::Inadmissible => None,
            State::Answered => Some(Self::Answered),
            State::ClosedResolved | State::ClosedUnresolved => Some(Self::Closed),
            _ => Some(Self::Open),
        }
    }
}

/// A complaint as it is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Row {
    pub(crate) id: Uuid,
    /// See [`cell`]; none without a pin.
    pub(crate) cell: Option<i64>,
    /// Seconds since 1970, UTC.
    pub(crate) received: u32,
    pub(crate) subject: String,
    pub(crate) territory: String,
    /// One that has a [`Stage`].
    pub(crate) state: State,
}

/// Stands for no pin: before all cells.
const NOWHERE: i64 = -1;

/// A complaint as it is kept: 40 bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) cell: i64,
    pub(crate) id: Uuid,
    pub(crate) received: u32,
    subject: u16,
    territory: u16,
    pub(crate) state: State,
}

impl Entry {
    fn key(&self) -> (i64, Uuid) {
        (self.cell, self.id)
    }

    /// Whether it has a pin.
    pub(crate) fn is_located(&self) -> bool {
        self.cell != NOWHERE
    }
}

/// Codes, each with a small number.
#[derive(Clone, Debug, Default)]
struct Codes {
    list: Vec<String>,
    numbers: HashMap<String, u16>,
}

impl Codes {
    /// No administration has as many subjects, and the country has fewer territories, than there are numbers.
    fn number(&mut self, code: &str) -> u16 {
        if let Some(number) = self.numbers.get(code) {
            return *number;
        }
        let number = u16::try_from(self.list.len()).unwrap_or(u16::MAX);
        self.list.push(code.to_owned());
        self.numbers.insert(code.to_owned(), number);
        number
    }

    fn of(&self, number: u16) -> &str {
        self.list.get(usize::from(number)).map_or("", String::as_str)
    }

    fn mask(&self, is_wanted: impl Fn(&str) -> bool) -> Vec<bool> {
        self.list.iter().map(|code| is_wanted(code)).collect()
    }
}

/// A part of the map, both edges within.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Window {
    south: f64,
    west: f64,
    north: f64,
    east: f64,
    low: (u32, u32),
    high: (u32, u32),
}

impl Window {
    /// Between these degrees; none where nothing is between them.
    #[must_use]
    pub(crate) fn new(south: f64, west: f64, north: f64, east: f64) -> Option<Self> {
        let is_right = [south, west, north, east].iter().all(|degrees| degrees.is_finite());
        let (low, high) = (cell::steps_at(south, west), cell::steps_at(north, east));
        (is_right && south <= north && west <= east).then_some(Self { south, west, north, east, low, high })
    }

    /// What lies in both; a window without anything in it where nothing does.
    fn and(self, other: Self) -> Self {
        Self {
            south: self.south.max(other.south),
            west: self.west.max(other.west),
            north: self.north.min(other.north),
            east: self.east.min(other.east),
            low: (self.low.0.max(other.low.0), self.low.1.max(other.low.1)),
            high: (self.high.0.min(other.high.0), self.high.1.min(other.high.1)),
        }
    }

    fn holds(&self, cell: i64) -> bool {
        let (north, east) = cell::steps(cell);
        (self.low.0..=self.high.0).contains(&north) && (self.low.1..=self.high.1).contains(&east)
    }
}

/// What is asked for.
#[derive(Clone, Debug)]
pub(crate) struct Wanted {
    subjects: Option<Vec<bool>>,
    territories: Option<Vec<bool>>,
    /// In the order of [`State::ALL`].
    states: [bool; State::ALL.len()],
    /// Received in this second or later.
    since: u32,
    window: Option<Window>,
}

impl Wanted {
    fn holds(&self, entry: &Entry) -> bool {
        let has = |mask: &Option<Vec<bool>>, number: u16| {
            mask.as_ref().is_none_or(|mask| mask.get(usize::from(number)).copied().unwrap_or(false))
        };
        self.states[entry.state as usize]
            && entry.received >= self.since
            && has(&self.subjects, entry.subject)
            && has(&self.territories, entry.territory)
            && self.window.is_none_or(|window| entry.is_located() && window.holds(entry.cell))
    }

    /// The same, in these states.
    pub(crate) fn in_states(mut self, is_wanted: impl Fn(State) -> bool) -> Self {
        self.states = State::ALL.map(is_wanted);
        self
    }

    /// The same, received in this second or later.
    pub(crate) fn since(mut self, since: u32) -> Self {
        self.since = since;
        self
    }

    /// The same, within a window.
    pub(crate) fn within(mut self, window: Window) -> Self {
        self.window = Some(self.window.map_or(window, |own| own.and(window)));
        self
    }
}

/// All of them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Points {
    entries: Vec<Entry>,
    subjects: Codes,
    territories: Codes,
}

impl Points {
    /// Of these, each once.
    pub(crate) fn from_rows(rows: impl IntoIterator<Item = Row>) -> Self {
        let mut points = Self::default();
        for row in rows {
            let entry = points.entry(&row);
            points.entries.push(entry);
        }
        points.entries.sort_unstable_by_key(Entry::key);
        points
    }

    fn entry(&mut self, row: &Row) -> Entry {
        Entry {
            cell: row.cell.unwrap_or(NOWHERE),
            id: row.id,
            received: row.received,
            subject: self.subjects.number(&row.subject),
            territory: self.territories.number(&row.territory),
            state: row.state,
        }
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.entries.len()
    }

    /// With what has changed: as it now is, or none for one that the public sees no more. None when all of it was known.
    pub(crate) fn with(&self, changes: Vec<(Uuid, Option<Row>)>) -> Option<Self> {
        let mut next =
            Self { entries: Vec::new(), subjects: self.subjects.clone(), territories: self.territories.clone() };
        let mut old: HashSet<Uuid> = HashSet::new();
        let mut new: Vec<Entry> = Vec::new();
        for (id, row) in changes {
            let entry = row.map(|row| next.entry(&row));
            let known = entry.and_then(|entry| {
                let at = self.entries.binary_search_by_key(&entry.key(), Entry::key).ok()?;
                self.entries.get(at).filter(|known| **known == entry)
            });
            if known.is_none() {
                old.insert(id);
                new.extend(entry);
            }
        }
        let is_old = |entry: &Entry| old.contains(&entry.id);
        if new.is_empty() && (old.is_empty() || !self.entries.iter().any(is_old)) {
            return None;
        }
        next.entries = Vec::with_capacity(self.entries.len() + new.len());
        next.entries.extend(self.entries.iter().filter(|entry| !is_old(entry)));
        next.entries.extend(new);
        // Two sorted stretches nearly: the sort that keeps order finds them.
        next.entries.sort_by_key(Entry::key);
        Some(next)
    }

    /// Everything, of these subjects and territories; none: of all.
    pub(crate) fn wanted(
        &self,
        subject: Option<impl Fn(&str) -> bool>,
        territory: Option<impl Fn(&str) -> bool>,
    ) -> Wanted {
        Wanted {
            subjects: subject.map(|is_wanted| self.subjects.mask(is_wanted)),
            territories: territory.map(|is_wanted| self.territories.mask(is_wanted)),
            states: [true; State::ALL.len()],
            since: 0,
            window: None,
        }
    }

    /// What is wanted, cell by cell.
    pub(crate) fn matching<'a>(&'a self, wanted: &'a Wanted) -> impl Iterator<Item = &'a Entry> {
        let stretches: Vec<&[Entry]> = match wanted.window {
            Some(Window { south, west, north, east, .. }) => {
                let at = |cell: i64| self.entries.partition_point(|entry| entry.cell < cell);
                let ranges = cell::covering(south, west, north, east);
                ranges.into_iter().map(|(first, last)| &self.entries[at(first)..at(last + 1)]).collect()
            }
            None => vec![&self.entries[..]],
        };
        stretches.into_iter().flatten().filter(|entry| wanted.holds(entry))
    }

    /// How many are wanted, and how many of these have a pin.
    pub(crate) fn count(&self, wanted: &Wanted) -> (usize, usize) {
        self.matching(wanted).fold((0, 0), |(all, located), entry| (all + 1, located + usize::from(entry.is_located())))
    }

    /// How many are wanted in each territory, by code; the most first.
    pub(crate) fn count_by_territory(&self, wanted: &Wanted) -> Vec<(String, u32)> {
        let mut counts = vec![0_u32; self.territories.list.len()];
        for entry in self.matching(wanted) {
            if let Some(count) = counts.get_mut(usize::from(entry.territory)) {
                *count += 1;
            }
        }
        let counts = (0_u16..).zip(counts).filter(|(_, count)| *count > 0);
        let mut counts: Vec<(String, u32)> =
            counts.map(|(number, count)| (self.territories.of(number).to_owned(), count)).collect();
        counts.sort_by(|one, other| other.1.cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
        counts
    }

    /// The latest that are wanted and were received before `before`, at most `most`.
    pub(crate) fn latest(&self, wanted: &Wanted, before: Option<(u32, Uuid)>, most: usize) -> Vec<(u32, Uuid)> {
        let mut kept: BinaryHeap<Reverse<(u32, Uuid)>> = BinaryHeap::with_capacity(most + 1);
        for entry in self.matching(wanted) {
            let place = (entry.received, entry.id);
            if before.is_some_and(|before| place >= before) {
                continue;
            }
            let is_later = kept.peek().is_none_or(|least| place > least.0);
            if kept.len() < most || is_later {
                kept.push(Reverse(place));
            }
            if kept.len() > most {
                kept.pop();
            }
        }
        kept.into_sorted_vec().into_iter().map(|Reverse(place)| place).collect()
    }

    /// The code of its subject.
    pub(crate) fn subject(&self, entry: &Entry) -> &str {
        self.subjects.of(entry.subject)
    }

    /// The closest edges around all that are wanted and have a pin, in degrees: south, west, north, east.
    pub(crate) fn bounds(&self, wanted: &Wanted) -> Option<(f64, f64, f64, f64)> {
        let located = self.matching(wanted).filter(|entry| entry.is_located());
        let edges = located.map(|entry| cell::steps(entry.cell)).fold(None, |edges, (north, east)| {
            let (low, high) = edges.unwrap_or(((north, east), (north, east)));
            Some(((north.min(low.0), east.min(low.1)), (north.max(high.0), east.max(high.1))))
        });
        edges.map(|(low, high)| {
            let (south, west) = cell::degrees(f64::from(low.0), f64::from(low.1));
            let (north, east) = cell::degrees(f64::from(high.0) + 1.0, f64::from(high.1) + 1.0);
            (south, west, north, east)
        })
    }
}

#[cfg(test)]
mod tests;
