//! Whatever the index answers is what looking at each complaint answers.

#![allow(clippy::unwrap_used)]

use super::*;
use crate::map::cluster::{Clusters, MOST};
use proptest::prelude::*;

const SUBJECTS: [&str; 3] = ["lighting", "roads", "waste"];
const STATES: [State; 4] = [State::Submitted, State::InProgress, State::Answered, State::ClosedResolved];
const TERRITORIES: [&str; 2] = ["09.001.01.01", "09.001.01.03"];

fn row() -> impl Strategy<Value = Row> {
    let pin = proptest::option::weighted(0.9, (30.0..31.0_f64, -10.0..-9.0_f64));
    (any::<u128>(), pin, 0..1_000_u32, 0..3_usize, 0..2_usize, 0..4_usize).prop_map(
        |(id, pin, received, subject, territory, state)| Row {
            id: Uuid::from_u128(id),
            cell: pin.map(|(lat, lon)| cell::of(lat, lon)),
            received,
            subject: SUBJECTS[subject].to_owned(),
            territory: TERRITORIES[territory].to_owned(),
            state: STATES[state],
        },
    )
}

/// What one may ask for.
#[derive(Clone, Debug)]
struct Asked {
    subject: Option<&'static str>,
    territory: Option<&'static str>,
    state: Option<State>,
    since: u32,
    window: Option<(f64, f64, f64, f64)>,
}

fn asked() -> impl Strategy<Value = Asked> {
    let window = (29.9..31.1_f64, -10.1..-8.9_f64, 0.0..0.8_f64, 0.0..0.8_f64);
    let window = window.prop_map(|(south, west, high, wide)| (south, west, south + high, west + wide));
    (
        proptest::option::of(0..3_usize),
        proptest::option::of(0..2_usize),
        proptest::option::of(0..4_usize),
        0..1_000_u32,
        proptest::option::of(window),
    )
        .prop_map(|(subject, territory, state, since, window)| Asked {
            subject: subject.map(|at| SUBJECTS[at]),
            territory: territory.map(|at| TERRITORIES[at]),
            state: state.map(|at| STATES[at]),
            since,
            window,
        })
}

impl Asked {
    fn wanted(&self, points: &Points) -> Wanted {
        let is = |wanted: &'static str| move |code: &str| code == wanted;
        let mut wanted = points.wanted(self.subject.map(is), self.territory.map(is)).since(self.since);
        if let Some(only) = self.state {
            wanted = wanted.in_states(|state| state == only);
        }
        match self.window {
            Some((south, west, north, east)) => wanted.within(Window::new(south, west, north, east).unwrap()),
            None => wanted,
        }
    }

    /// The same by looking at a row.
    fn holds(&self, row: &Row) -> bool {
        let is_within = self.window.is_none_or(|(south, west, north, east)| {
            let (low, high) = (cell::steps_at(south, west), cell::steps_at(north, east));
            row.cell
                .map(cell::steps)
                .is_some_and(|(up, right)| low.0 <= up && up <= high.0 && low.1 <= right && right <= high.1)
        });
        self.subject.is_none_or(|subject| row.subject == subject)
            && self.territory.is_none_or(|territory| row.territory == territory)
            && self.state.is_none_or(|state| row.state == state)
            && row.received >= self.since
            && is_within
    }
}

fn ids<'a>(entries: impl Iterator<Item = &'a Entry>) -> Vec<Uuid> {
    let mut ids: Vec<Uuid> = entries.map(|entry| entry.id).collect();
    ids.sort_unstable();
    ids
}

proptest! {
    #[test]
    fn exactly_what_is_wanted_is_found(rows in prop::collection::vec(row(), 0..80), asked in asked()) {
        let points = Points::from_rows(rows.clone());
        let wanted = asked.wanted(&points);
        let mut expected: Vec<&Row> = rows.iter().filter(|row| asked.holds(row)).collect();
        expected.sort_by_key(|row| row.id);
        prop_assert_eq!(ids(points.matching(&wanted)), expected.iter().map(|row| row.id).collect::<Vec<_>>());
        let located = expected.iter().filter(|row| row.cell.is_some()).count();
        prop_assert_eq!(points.count(&wanted), (expected.len(), located));
        let by_territory: u32 = points.count_by_territory(&wanted).iter().map(|(_, count)| count).sum();
        prop_assert_eq!(by_territory as usize, expected.len());
    }

    #[test]
    fn every_point_is_in_one_cluster_and_near_its_middle(
        rows in prop::collection::vec(row(), 0..120), asked in asked(), zoom in 0..18_u32, is_fine in any::<bool>(),
    ) {
        let points = Points::from_rows(rows.clone());
        let wanted = asked.wanted(&points);
        let clusters = Clusters::of(&points, &wanted, zoom, is_fine);
        prop_assert!(clusters.list.len() <= MOST);
        let total: u32 = clusters.list.iter().map(|cluster| cluster.count).sum();
        prop_assert_eq!(total as usize, points.count(&wanted).1);
        let squares: Vec<_> = clusters.list.iter().map(|cluster| (clusters.square(cluster), cluster.count)).collect();
        for row in rows.iter().filter(|row| asked.holds(row)) {
            let Some(cell) = row.cell else { continue };
            let (north, east) = cell::steps(cell);
            let (lat, lon) = cell::degrees(f64::from(north) + 0.5, f64::from(east) + 0.5);
            let around = squares.iter().filter(|((south, west, north, east), _)| {
                (*south..*north).contains(&lat) && (*west..*east).contains(&lon)
            });
            prop_assert_eq!(around.count(), 1);
        }
        for (cluster, ((south, west, north, east), _)) in clusters.list.iter().zip(&squares) {
            let (lat, lon) = cluster.centre();
            prop_assert!((*south..=*north).contains(&lat) && (*west..=*east).contains(&lon));
        }
    }

    #[test]
    fn pages_hold_everything_once_the_latest_first(
        rows in prop::collection::vec(row(), 0..60), asked in asked(), most in 1..9_usize,
    ) {
        let points = Points::from_rows(rows);
        let wanted = asked.wanted(&points);
        let (mut seen, mut before) = (Vec::new(), None);
        loop {
            let page = points.latest(&wanted, before, most);
            before = page.last().copied();
            seen.extend(page);
            if before.is_none() {
                break;
            }
        }
        let mut expected: Vec<(u32, Uuid)> = points.matching(&wanted).map(|entry| (entry.received, entry.id)).collect();
        expected.sort_unstable();
        expected.reverse();
        prop_assert_eq!(seen, expected);
    }

    #[test]
    fn changes_lead_to_what_reading_all_again_leads_to(
        rows in prop::collection::vec(row(), 0..60), changed in prop::collection::vec((row(), 0..3_usize), 0..20),
    ) {
        let mut all: HashMap<Uuid, Row> = rows.iter().map(|row| (row.id, row.clone())).collect();
        let points = Points::from_rows(all.values().cloned());
        let mut changes: HashMap<Uuid, Option<Row>> = HashMap::new();
        for (at, (mut row, how)) in changed.into_iter().enumerate() {
            // Of one that is there: changed, or gone; or one that is new.
            if how < 2 && let Some(before) = rows.get(at) {
                row.id = before.id;
            }
            let row = (how > 0).then_some(row.clone()).ok_or(row.id);
            match row {
                Ok(row) => {
                    all.insert(row.id, row.clone());
                    changes.insert(row.id, Some(row));
                }
                Err(id) => {
                    all.remove(&id);
                    changes.insert(id, None);
                }
            }
        }
        let is_changed = changes.iter().any(|(id, row)| {
            rows.iter().find(|before| before.id == *id) != row.as_ref()
        });
        let next = points.with(changes.clone().into_iter().collect());
        prop_assert_eq!(next.is_some(), is_changed);
        let next = next.unwrap_or(points);
        let again = Points::from_rows(all.into_values());
        let everything = |points: &Points| {
            let wanted = points.wanted(None::<fn(&str) -> bool>, None::<fn(&str) -> bool>);
            let told = |entry: &Entry| {
                let (subject, territory) = (points.subject(entry).to_owned(), points.territories.of(entry.territory).to_owned());
                (entry.cell, entry.id, entry.received, subject, territory, entry.state)
            };
            points.matching(&wanted).map(told).collect::<Vec<_>>()
        };
        prop_assert_eq!(everything(&next), everything(&again));
        // The same once more is known.
        prop_assert!(next.with(changes.into_iter().collect()).is_none());
    }
}

#[test]
fn a_window_that_is_none_is_refused() {
    assert!(Window::new(31.0, -10.0, 30.0, -9.0).is_none());
    assert!(Window::new(f64::NAN, -10.0, 30.0, -9.0).is_none());
    assert!(Window::new(30.0, -10.0, 30.0, -10.0).is_some());
}

/// `cargo test --release -p complaints -- --ignored two_million --nocapture` says how long windows of the map take.
#[test]
#[ignore = "a measure, of an optimised build"]
fn windows_over_two_million_points() {
    use rand::{Rng as _, SeedableRng as _, rngs::StdRng};
    let mut rng = StdRng::seed_from_u64(7);
    let mut place = || (rng.random_range(27.0..35.9), rng.random_range(-13.0..-1.0), rng.random_range(0..u32::MAX));
    let rows = (0..2_000_000_u32).map(|at| {
        let (lat, lon, received) = place();
        Row {
            id: Uuid::from_u128(at.into()),
            cell: Some(cell::of(lat, lon)),
            received,
            subject: SUBJECTS[at as usize % 3].to_owned(),
            territory: TERRITORIES[at as usize % 2].to_owned(),
            state: STATES[at as usize % 4],
        }
    });
    let points = Points::from_rows(rows);
    let mut rng = StdRng::seed_from_u64(8);
    let mut took: Vec<std::time::Duration> = (0..400)
        .map(|_| {
            let zoom = rng.random_range(5..15_u32);
            let wide = 360.0 / f64::from(1_u32 << zoom) * 5.0;
            let (south, west) = (rng.random_range(27.0..35.0), rng.random_range(-13.0..-2.0));
            let wanted = points.wanted(Some(|code: &str| code != "waste"), None::<fn(&str) -> bool>);
            let wanted = wanted.within(Window::new(south, west, south + wide / 2.0, west + wide).unwrap());
            let began = std::time::Instant::now();
            assert!(Clusters::of(&points, &wanted, zoom, false).list.len() <= MOST);
            began.elapsed()
        })
        .collect();
    took.sort_unstable();
    eprintln!("p50 {:?}, p95 {:?}, longest {:?}", took[200], took[380], took[399]);
}

#[test]
fn states_stand_in_their_list_in_the_order_of_their_numbers() {
    for (at, state) in State::ALL.into_iter().enumerate() {
        assert_eq!(state as usize, at);
    }
}
