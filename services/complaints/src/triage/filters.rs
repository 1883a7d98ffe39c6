//! What the worklist shows: its tabs and its filters, as they stand in the address, and the query that they make.

use crate::complaint::{CONTESTED, Kind, Move, State};
use crate::figures::begins;
use crate::map::areas;
use crate::permission::{Assign, Decide};
use crate::schema::{complaint, event, proposal};
use crate::store::Complaint;
use crate::trial;
use crate::words;
use database::{Conn, TenantId};
use diesel::dsl::exists;
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use identity::{Officer, Permission, Scope, Unit};
use jiff::ToSpan as _;
use jiff::civil::Date;
use jiff_diesel::ToDiesel as _;
use serde::{Deserialize, Serialize};
use territory::Atlas;
use ui::{Choice, Page};
use uuid::Uuid;

pub(super) const PAGE_ROWS: usize = 50;

/// The filters, as they stand in the address. Empty: not filtered.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
pub(crate) struct Filters {
    /// One of [`TABS`].
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(super) tab: String,
    /// `open` (the default), `closed`, `all`, or one of the states.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(super) state: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(super) category: String,
    /// A kind, by its name.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(super) kind: String,
    /// `me`, `nobody`, or empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(super) assignee: String,
    /// The unit in charge or one above it, by its id, or `none`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(super) unit: String,
    /// In this territory or within it, by its code.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(super) territory: String,
    /// One of [`CHANNELS`].
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(super) channel: String,
    /// The first day, in Morocco, on which it was received.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(super) received_from: String,
    /// The last one.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(super) received_to: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(super) late: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(super) reminded: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(super) q: String,
    /// The last row of the page before: `2026-12-01.<id>`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(super) after: String,
}

/// The tabs, each with the key of its words. The last one is the list without a tab: all that is open.
pub(super) const TABS: [(&str, &str); 6] = [
    ("dispatch", "queue-tab-dispatch"),
    ("units", "queue-tab-units"),
    ("mine", "queue-tab-mine"),
    ("approval", "queue-tab-approval"),
    ("waiting", "queue-tab-waiting"),
    ("", "queue-tab-all"),
];

/// The ways in which complaints come, each with the key of its words.
const CHANNELS: [(&str, &str); 6] = [
    ("web", "queue-channel-web"),
    ("api", "queue-channel-api"),
    ("desk", "queue-channel-desk"),
    ("phone", "queue-channel-phone"),
    ("open311", "queue-channel-open311"),
    ("transfer", "queue-channel-transfer"),
];

/// Whose list it is, and on which day.
pub(super) struct Looking {
    pub(super) tenant: TenantId,
    pub(super) me: Uuid,
    pub(super) today: Date,
    /// Where they may read.
    pub(super) scope: Scope,
    /// Who works there; none: anybody.
    pub(super) people: Option<Vec<Uuid>>,
    /// What a search found, if something is searched for.
    pub(super) found: Option<Vec<Uuid>>,
    /// The territories of the filter; none when it is empty.
    pub(super) places: Option<Vec<String>>,
    /// The administration's units.
    pub(super) units: Vec<Unit>,
}

type Filtered = complaint::BoxedQuery<'static, Pg>;

impl Looking {
    /// What these filters show to them.
    pub(super) fn query(&self, filters: &Filters) -> Filtered {
        let tenant = self.tenant;
        let present = complaint::table.filter(complaint::tenant_id.eq(tenant)).filter(complaint::trial.ne(trial::OVER));
        let mut query: Filtered = present.into_boxed();
        // Who may read in some units only: what these units, or somebody there, are in charge of.
        if let (Scope::Units(units), Some(people)) = (&self.scope, &self.people) {
            let units: Vec<Uuid> = units.iter().copied().collect();
            query = query.filter(complaint::assignee_id.eq_any(people.clone()).or(complaint::unit_id.eq_any(units)));
        }
        query = self.of_tab(query, &filters.tab);
        query = self.of_state(query, filters);
        if !filters.category.is_empty() {
            query = query.filter(complaint::category_code.eq(filters.category.clone()));
        }
        if !filters.kind.is_empty() {
            query = query.filter(complaint::kind.eq(filters.kind.clone()));
        }
        query = match filters.assignee.as_str() {
            "me" => query.filter(complaint::assignee_id.eq(self.me)),
            "nobody" => query.filter(complaint::assignee_id.is_null()),
            _ => query,
        };
        query = match filters.unit.parse::<Uuid>() {
            Ok(unit) => query.filter(complaint::unit_id.eq_any(identity::with_those_below(&self.units, unit))),
            Err(_) if filters.unit == "none" => query.filter(complaint::unit_id.is_null()),
            Err(_) => query,
        };
        if let Some(places) = &self.places {
            query = query.filter(complaint::territory_code.eq_any(places.clone()));
        }
        if !filters.channel.is_empty() {
            query = query.filter(complaint::channel.eq(filters.channel.clone()));
        }
        if let Some(from) = day(&filters.received_from) {
            query = query.filter(complaint::received_at.ge(begins(from).to_diesel()));
        }
        if let Some(to) = day(&filters.received_to) {
            query = query.filter(complaint::received_at.lt(begins(to.saturating_add(1.day())).to_diesel()));
        }
        if !filters.late.is_empty() {
            let is_open = complaint::state.eq_any(State::OPEN.map(State::as_str));
            let is_owed = complaint::trial.eq(trial::NONE);
            query = query.filter(is_open).filter(is_owed).filter(complaint::due_on.lt(self.today.to_diesel()));
        }
        if !filters.reminded.is_empty() {
            let reminders = event::table
                .filter(event::tenant_id.eq(tenant))
                .filter(event::complaint_id.eq(complaint::id))
                .filter(event::kind.eq(Move::Remind.event()));
            query = query.filter(exists(reminders));
        }
        match &self.found {
            Some(found) => query.filter(complaint::id.eq_any(found.clone())),
            None => query,
        }
    }

    fn of_tab(&self, query: Filtered, tab: &str) -> Filtered {
        match tab {
            "dispatch" => {
                query.filter(complaint::state.eq_any([State::Submitted, State::Screening].map(State::as_str)))
            }
            "units" => match &self.scope {
                Scope::Whole => query.filter(complaint::unit_id.is_not_null()),
                Scope::Units(units) => {
                    query.filter(complaint::unit_id.eq_any(units.iter().copied().collect::<Vec<Uuid>>()))
                }
            },
            "mine" => query.filter(complaint::assignee_id.eq(self.me)),
            "approval" => {
                let pending = proposal::table
                    .filter(proposal::tenant_id.eq(self.tenant))
                    .filter(proposal::decision.is_null())
                    .filter(proposal::by_id.ne(self.me))
                    .select(proposal::complaint_id);
                query.filter(complaint::id.eq_any(pending))
            }
            "waiting" => query.filter(complaint::state.eq(State::AwaitingCitizen.as_str())),
            _ => query,
        }
    }

    fn of_state(&self, query: Filtered, filters: &Filters) -> Filtered {
        match filters.state.as_str() {
            // Who searches means all of them.
            "" if self.found.is_some() => query,
            "" | "open" => query.filter(complaint::state.eq_any(State::OPEN.map(State::as_str))),
            "closed" => query
                .filter(complaint::state.eq_any([State::ClosedResolved, State::ClosedUnresolved].map(State::as_str))),
            "all" => query,
            "submitted" => query.filter(complaint::state.eq(State::Submitted.as_str())).filter(complaint::cycle.eq(1)),
            CONTESTED => query.filter(complaint::state.eq(State::Submitted.as_str())).filter(complaint::cycle.gt(1)),
            state => query.filter(complaint::state.eq(state.to_owned())),
        }
    }

    /// A page of it, and one more, in the order of the days that the answers are due.
    pub(super) async fn list(&self, conn: &mut Conn, filters: &Filters) -> QueryResult<Vec<Complaint>> {
        let mut query = self.query(filters);
        if let Some((due_on, id)) = cursor_of(&filters.after) {
            let due_on = due_on.to_diesel();
            query =
                query.filter(complaint::due_on.gt(due_on).or(complaint::due_on.eq(due_on).and(complaint::id.gt(id))));
        }
        query
            .order((complaint::due_on, complaint::id))
            .limit((PAGE_ROWS + 1) as i64)
            .select(Complaint::as_select())
            .load(conn)
            .await
    }

    /// How many it shows.
    pub(super) async fn count(&self, conn: &mut Conn, filters: &Filters) -> QueryResult<i64> {
        self.query(filters).count().get_result(conn).await
    }
}

fn cursor_of(text: &str) -> Option<(Date, Uuid)> {
    let (date, id) = text.split_once('.')?;
    Some((date.parse().ok()?, id.parse().ok()?))
}

/// A day of a filter; none for what is none. PostgreSQL knows no day before the year -4713.
fn day(text: &str) -> Option<Date> {
    text.parse().ok().filter(|day: &Date| day.year() > 0)
}

impl Filters {
    /// Without what is no day and no kind, and without letters that PostgreSQL's text does not know; no state, subject or channel
    /// has one.
    pub(super) fn cleaned(mut self) -> Self {
        for text in [&mut self.received_from, &mut self.received_to] {
            *text = day(text).map(|day| day.to_string()).unwrap_or_default();
        }
        if self.kind.parse::<Kind>().is_err() {
            self.kind.clear();
        }
        for text in [&mut self.state, &mut self.category, &mut self.channel] {
            text.retain(|letter| letter != '\0');
        }
        self
    }

    /// How many are chosen of those that the form shows together: the tab and what is searched for stand beside them.
    pub(super) fn chosen(&self) -> usize {
        let usual = if self.q.trim().is_empty() { "open" } else { "all" };
        let state = if self.state == usual { "" } else { &self.state };
        let Self { kind, category, assignee, unit, territory, channel, late, reminded, .. } = self;
        let period = if self.received_from.is_empty() { &self.received_to } else { &self.received_from };
        server::count_set(&[state, kind, category, assignee, unit, territory, channel, late, reminded, period])
    }

    /// The same, whenever it was received.
    pub(super) fn of_any_day(&self) -> Self {
        let (received_from, received_to, after) = (String::new(), String::new(), String::new());
        Self { received_from, received_to, after, ..self.clone() }
    }

    /// When what is listed was received, in words; empty for whenever.
    pub(super) fn received(&self, page: &Page) -> String {
        let written = |text: &str| day(text).map(|day| words::date(page.lang, day));
        match (written(&self.received_from), written(&self.received_to)) {
            (Some(from), Some(to)) => page.t2("queue-received-between", "from", from, "to", to),
            (Some(from), None) => page.t1("queue-received-since", "from", from),
            (None, Some(to)) => page.t1("queue-received-until", "to", to),
            (None, None) => String::new(),
        }
    }

    /// A tab and nothing else.
    pub(super) fn of_tab(tab: &str) -> Self {
        Self { tab: tab.to_owned(), ..Self::default() }
    }

    /// Those that a query says, as it was kept.
    pub(super) fn read(query: &str) -> Self {
        let pairs = url::form_urlencoded::parse(query.as_bytes());
        let pairs = pairs.map(|(name, value)| (name.into_owned(), serde_json::Value::String(value.into_owned())));
        serde_json::from_value(serde_json::Value::Object(pairs.collect())).unwrap_or_default()
    }

    /// What follows the `?` of the list's address; empty when nothing is filtered.
    pub(super) fn query(&self) -> String {
        let pairs = serde_json::to_value(self).unwrap_or_default();
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        for (name, value) in pairs.as_object().into_iter().flatten() {
            query.append_pair(name, value.as_str().unwrap_or_default());
        }
        query.finish()
    }

    pub(super) fn address(&self, here: &str) -> String {
        let query = self.query();
        if query.is_empty() { here.to_owned() } else { format!("{here}?{query}") }
    }
}

/// The tabs that concern somebody with these rights: all, but what waits for who puts units in charge, and for who approves.
pub(super) fn tabs_of<P: Permission>(officer: &Officer<P>) -> Vec<(&'static str, &'static str)> {
    let concerns = |tab: &&(&str, &str)| match tab.0 {
        "dispatch" => officer.may::<Assign>(),
        "approval" => officer.may::<Decide>(),
        _ => true,
    };
    TABS.iter().filter(concerns).copied().collect()
}

/// The states as choices: the open ones together, each of the thirteen, contested apart, and those that are closed together.
pub(super) fn states(page: &Page, chosen: &str) -> Vec<Choice> {
    let chosen = if chosen.is_empty() { "open" } else { chosen };
    let each = State::ALL.into_iter().flat_map(|state| {
        let contested = (state == State::Submitted).then_some((CONTESTED, 2));
        [(state.as_str(), 1)].into_iter().chain(contested).map(move |(word, cycle)| (word, state, cycle))
    });
    let each = each.map(|(word, state, cycle)| Choice::new(word, words::state(page.lang, state, cycle).0));
    let together = |word: &str, key: &str| Choice::new(word, page.t(key));
    [together("open", "desk-open-states")]
        .into_iter()
        .chain(each)
        .chain([together("closed", "queue-all-closed"), together("all", "desk-all-states")])
        .map(|choice| choice.select(chosen))
        .collect()
}

/// The channels as choices.
pub(super) fn channels(page: &Page, chosen: &str) -> Vec<Choice> {
    CHANNELS.iter().map(|(channel, key)| Choice::new(*channel, page.t(key)).select(chosen)).collect()
}

/// The territories that figures and lists can be narrowed to: two levels below the administration's own, or of the
/// country, as on the map, but in one row, with a mark before what lies in another.
#[must_use]
pub fn places(atlas: &Atlas, page: &Page, own: Option<&str>, chosen: &str) -> Vec<Choice> {
    let mut choices = areas(atlas, own, page.lang, chosen);
    let mut around = String::new();
    for choice in &mut choices {
        let group = std::mem::take(&mut choice.group);
        if !group.is_empty() && group == around {
            choice.label.insert_str(0, "— ");
        }
        around = group;
    }
    choices
}

/// A territory with all within it, by their codes; empty for one that is unknown.
#[must_use]
pub fn within(atlas: &Atlas, code: &str) -> Vec<String> {
    let mut codes: Vec<String> = atlas.get(code).map(|place| place.code.clone()).into_iter().collect();
    let mut at = 0;
    while let Some(code) = codes.get(at) {
        let below: Vec<String> = atlas.children(code).map(|place| place.code.clone()).collect();
        codes.extend(below);
        at += 1;
    }
    codes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kept_query_is_read_back() {
        let filters = Filters { tab: "mine".into(), state: "all".into(), q: "é&=".into(), ..Filters::default() };
        assert_eq!(Filters::read(&filters.query()), filters);
        assert_eq!(Filters::read("unknown=1"), Filters::default());
        assert_eq!(Filters::default().address("/x"), "/x");
    }

    #[test]
    fn only_what_was_chosen_counts() {
        let chosen = |query: &str| Filters::read(query).chosen();
        assert_eq!(["", "tab=mine&after=x", "state=open", "state=all&q=rue"].map(chosen), [0; 4]);
        assert_eq!(["state=all", "state=open&q=rue", "late=yes", "late=yes&unit=none"].map(chosen), [1, 1, 1, 2]);
        assert_eq!(["kind=complaint", "received_from=2026-11-01&received_to=2026-11-02"].map(chosen), [1; 2]);
    }

    #[test]
    fn what_is_no_day_and_no_kind_filters_nothing() {
        let received =
            |day: &str| Filters { received_from: day.into(), kind: day.into(), ..Filters::default() }.cleaned();
        assert_eq!(received("2026-11-01").query(), "received_from=2026-11-01");
        for text in ["", "x", "\0", "2026-02-30", "-000001-01-01", "-004999-01-01"] {
            assert_eq!(received(text), Filters::default(), "{text:?}");
        }
        let filters = Filters { state: "all".into(), after: "x".into(), ..received("2026-11-01") };
        assert_eq!(filters.of_any_day().query(), "state=all");
    }

    #[test]
    fn all_states_can_be_chosen() {
        let page = Page::new(ui::Lang::En, "/");
        let choices = states(&page, "");
        assert_eq!(choices.len(), State::ALL.len() + 4);
        assert_eq!(choices.iter().filter(|choice| choice.selected).count(), 1);
    }
}
