//! What lists, maps, feeds and alerts of the public are narrowed down by, as it stands in addresses.

use crate::complaint::State;
use crate::map::index::seconds;
use crate::map::points::{Points, Stage, Wanted, Window};
use crate::submit::is_in;
use crate::words;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use territory::Atlas;
use ui::{Choice, Page};

/// Empty: not filtered. What names nothing that there is filters nothing but subjects and territories, of which it finds none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Filters {
    /// The code of a subject.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(crate) subject: String,
    /// One of the words of [`Stage`], or the word of a state that the public sees.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(crate) state: String,
    /// The code of a territory.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(crate) territory: String,
    /// One of the words of [`PERIODS`].
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(crate) period: String,
    /// A part of the map: south, west, north and east in degrees, with commas between them.
    #[serde(rename = "box", skip_serializing_if = "String::is_empty")]
    pub(crate) part: String,
    /// `heat`, or empty.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(crate) view: String,
    /// The last row of the page before: `1795516800.<id>`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(crate) after: String,
}

/// How far back, in days.
const PERIODS: [(&str, &str, i64); 4] = [
    ("week", "map-period-week", 7),
    ("month", "map-period-month", 30),
    ("quarter", "map-period-quarter", 91),
    ("year", "map-period-year", 365),
];

/// The stages of more than one state, each with the key of its words.
const STAGES: [(Stage, &str); 2] = [(Stage::Open, "map-state-open"), (Stage::Closed, "map-state-closed")];

/// The states of a stage.
fn states_of(stage: Stage) -> impl Iterator<Item = State> {
    State::ALL.into_iter().filter(move |state| Stage::of(*state) == Some(stage))
}

impl Filters {
    /// What of these points is asked for.
    pub(crate) fn wanted(&self, points: &Points, atlas: &Atlas, now: Timestamp) -> Wanted {
        let subject = Some(self.subject.as_str()).filter(|code| !code.is_empty());
        let territory = Some(self.territory.as_str()).filter(|code| !code.is_empty());
        let mut wanted = points.wanted(
            subject.map(|subject| move |code: &str| code == subject),
            territory.map(|territory| move |code: &str| is_in(atlas, code, territory)),
        );
        if let Some((stage, _)) = STAGES.iter().find(|(stage, _)| stage.as_str() == self.state) {
            wanted = wanted.in_states(|state| Stage::of(state) == Some(*stage));
        } else if let Some(only) = self.state.parse::<State>().ok().filter(|state| Stage::of(*state).is_some()) {
            wanted = wanted.in_states(|state| state == only);
        }
        if let Some((.., days)) = PERIODS.iter().find(|(word, ..)| *word == self.period) {
            let since = now.checked_sub(SignedDuration::from_hours(24 * days)).unwrap_or(now);
            wanted = wanted.since(seconds(since));
        }
        match self.window() {
            Some(window) => wanted.within(window),
            None => wanted,
        }
    }

    /// The part of the map; none for all of it.
    pub(crate) fn window(&self) -> Option<Window> {
        let mut edges = self.part.split(',').map(|edge| edge.trim().parse::<f64>().unwrap_or(f64::NAN));
        let edges = (edges.next()?, edges.next()?, edges.next()?, edges.next()?);
        Window::new(edges.0, edges.1, edges.2, edges.3)
    }

    pub(crate) fn is_heat(&self) -> bool {
        self.view == "heat"
    }

    /// Whether anything is left out.
    pub(crate) fn narrows(&self) -> bool {
        self.without_place() != Self::default()
    }

    /// How many of those are chosen that the list's form shows.
    pub(crate) fn chosen(&self) -> usize {
        server::count_set(&[&self.subject, &self.state, &self.territory, &self.period])
    }

    /// The same from the first page on, as a list or as a map: what both share.
    pub(crate) fn without_place(&self) -> Self {
        Self { view: String::new(), after: String::new(), ..self.clone() }
    }

    /// An address with these filters.
    pub(crate) fn address(&self, path: &str) -> String {
        server::address(path, self)
    }

    pub(crate) fn states(&self, page: &Page) -> Vec<Choice> {
        let whole = |stage: Stage| STAGES.iter().find(|(each, _)| *each == stage).map(|&(_, key)| page.t(key));
        let mut choices = Vec::new();
        for stage in [Stage::Open, Stage::Answered, Stage::Closed] {
            choices.extend(whole(stage).map(|words| Choice::new(stage.as_str(), words)));
            let one = |state: State| Choice::new(state.as_str(), words::state(page.lang, state, 1).0);
            choices.extend(states_of(stage).map(one));
        }
        choices.into_iter().map(|choice| choice.select(&self.state)).collect()
    }

    pub(crate) fn periods(&self, page: &Page) -> Vec<Choice> {
        PERIODS.map(|(word, key, _)| Choice::new(word, page.t(key)).select(&self.period)).to_vec()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_holds_what_is_filtered_and_nothing_else() {
        let filters = Filters { subject: "lighting".into(), part: "30,-10,31,-9".into(), ..Filters::default() };
        assert_eq!(filters.address("/fr/x/complaints"), "/fr/x/complaints?box=30%2C-10%2C31%2C-9&subject=lighting");
        assert_eq!(Filters::default().address("/fr/x/complaints"), "/fr/x/complaints");
        assert!(filters.narrows() && filters.window().is_some());
        let heat = Filters { view: "heat".into(), after: "1.x".into(), ..Filters::default() };
        assert!(!heat.narrows() && heat.window().is_none());
        for part in ["30,-10,31", "a,b,c,d", "31,-10,30,-9", ""] {
            assert!(Filters { part: part.into(), ..Filters::default() }.window().is_none(), "{part}");
        }
    }
}
