//! Who is warned: whoever is in charge, then those who stand above them, up the tree of units. Where nobody is in charge, whoever
//! can put somebody in charge.

use crate::permission::{Answer, Assign, Decide};
use crate::store::Complaint;
use database::{Conn, TenantId};
use diesel::result::QueryResult;
use identity::{Inspect, Permission as _, Post};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// The people of an administration, as far as warnings concern them.
pub(crate) struct Staff {
    heads: Vec<Post>,
    dispatchers: Vec<Post>,
    officers: Vec<Post>,
    inspectors: Vec<Post>,
    /// Each unit with the one that it stands below.
    parents: BTreeMap<Uuid, Option<Uuid>>,
}

impl Staff {
    pub(crate) async fn find(conn: &mut Conn, tenant: TenantId) -> QueryResult<Self> {
        let units = identity::list_units(conn, tenant).await?;
        Ok(Self {
            heads: identity::list_posts_with(conn, tenant, Decide::NAME).await?,
            dispatchers: identity::list_posts_with(conn, tenant, Assign::NAME).await?,
            officers: identity::list_posts_with(conn, tenant, Answer::NAME).await?,
            inspectors: identity::list_posts_with(conn, tenant, Inspect::NAME).await?,
            parents: units.into_iter().map(|unit| (unit.id, unit.parent)).collect(),
        })
    }

    /// Whether they may read complaints, and not only inspect.
    pub(super) fn reads(&self, person: Uuid) -> bool {
        self.heads.iter().chain(&self.dispatchers).chain(&self.officers).any(|post| post.person == person)
    }

    /// Who answers in a unit; where nobody does, the closest heads above.
    pub(crate) fn answering(&self, unit: Uuid) -> BTreeSet<Uuid> {
        let here = self.officers.iter().filter(|post| post.unit == Some(unit));
        let here: BTreeSet<Uuid> = here.map(|post| post.person).collect();
        if !here.is_empty() {
            return here;
        }
        self.levels(&self.line(Some(unit)), Uuid::nil()).into_iter().next().unwrap_or_default()
    }

    /// The heads who may decide on what is proposed at a complaint: those above whoever is in charge, and of the whole
    /// administration.
    pub(crate) fn deciding(&self, complaint: &Complaint) -> BTreeSet<Uuid> {
        let home = complaint.assignee_id.and_then(|assignee| self.home(assignee));
        let line = self.line(complaint.unit_id.or(home));
        let above = self.heads.iter().filter(|post| post.unit.is_none_or(|at| line.contains(&at)));
        above.map(|post| post.person).collect()
    }

    /// Whom it concerns that so much of a delay is used.
    pub(super) fn told(&self, complaint: &Complaint, percent: i16) -> BTreeSet<Uuid> {
        self.told_of(complaint.assignee_id, complaint.unit_id, percent)
    }

    fn told_of(&self, assignee: Option<Uuid>, unit: Option<Uuid>, percent: i16) -> BTreeSet<Uuid> {
        let mut told: BTreeSet<Uuid> = assignee.into_iter().collect();
        let unit = unit.or_else(|| assignee.and_then(|assignee| self.home(assignee)));
        let line = self.line(unit);
        match assignee {
            // Nobody answers for it: who can put somebody in charge, and who stands above.
            None => {
                let here = |post: &&Post| post.unit.is_none_or(|at| line.contains(&at));
                told.extend(self.dispatchers.iter().chain(&self.heads).filter(here).map(|post| post.person));
            }
            Some(assignee) => {
                let above = match percent {
                    ..75 => 0,
                    75..90 => 1,
                    90.. => 2,
                };
                let levels = self.levels(&line, assignee);
                told.extend(levels.into_iter().take(above).flatten());
            }
        }
        if percent >= 100 {
            told.extend(self.heads.iter().filter(|post| post.unit.is_none()).map(|post| post.person));
            told.extend(self.inspectors.iter().map(|post| post.person));
        }
        told
    }

    /// Where somebody works who is in charge by themselves.
    fn home(&self, person: Uuid) -> Option<Uuid> {
        self.officers.iter().filter(|post| post.person == person).find_map(|post| post.unit)
    }

    /// The unit and those above it, the closest first.
    fn line(&self, unit: Option<Uuid>) -> Vec<Uuid> {
        let mut line = Vec::new();
        let mut next = unit;
        while let Some(unit) = next.filter(|unit| !line.contains(unit)) {
            line.push(unit);
            next = self.parents.get(&unit).copied().flatten();
        }
        line
    }

    /// The heads along the line, the closest first, those of the whole administration last. Where nobody stands there is no level,
    /// and nobody stands above themselves.
    fn levels(&self, line: &[Uuid], below: Uuid) -> Vec<BTreeSet<Uuid>> {
        let at = |unit: Option<Uuid>| -> BTreeSet<Uuid> {
            let heads = self.heads.iter().filter(|post| post.unit == unit && post.person != below);
            heads.map(|post| post.person).collect()
        };
        let units = line.iter().map(|unit| Some(*unit)).chain([None]);
        units.map(at).filter(|level| !level.is_empty()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROADS: Uuid = Uuid::from_u128(1);
    const LIGHTS: Uuid = Uuid::from_u128(2);
    const PARKS: Uuid = Uuid::from_u128(3);

    fn post(person: u128, unit: Option<Uuid>) -> Post {
        Post { person: Uuid::from_u128(person), unit }
    }

    /// 10 answers in the lights, 20 heads them, 30 heads the roads above, 40 the whole administration, 50 the parks beside; 60
    /// dispatches everywhere, 61 in the parks; 70 inspects.
    fn staff() -> Staff {
        Staff {
            heads: vec![post(20, Some(LIGHTS)), post(30, Some(ROADS)), post(40, None), post(50, Some(PARKS))],
            dispatchers: vec![post(60, None), post(61, Some(PARKS))],
            officers: vec![post(10, Some(LIGHTS)), post(11, None)],
            inspectors: vec![post(70, None)],
            parents: BTreeMap::from([(LIGHTS, Some(ROADS)), (ROADS, None), (PARKS, None)]),
        }
    }

    fn told(assignee: Option<u128>, unit: Option<Uuid>, percent: i16) -> Vec<u128> {
        let told = staff().told_of(assignee.map(Uuid::from_u128), unit, percent);
        told.into_iter().map(|person| person.as_u128()).collect()
    }

    #[test]
    fn a_warning_climbs_from_whoever_is_in_charge() {
        assert_eq!(told(Some(10), None, 50), [10]);
        assert_eq!(told(Some(10), None, 75), [10, 20]);
        assert_eq!(told(Some(10), Some(LIGHTS), 90), [10, 20, 30]);
        assert_eq!(told(Some(10), Some(LIGHTS), 100), [10, 20, 30, 40, 70]);
    }

    #[test]
    fn where_a_level_is_empty_the_next_one_is_told() {
        assert_eq!(told(Some(11), None, 75), [11, 40]);
        assert_eq!(told(Some(11), None, 90), [11, 40]);
        assert_eq!(told(Some(20), Some(LIGHTS), 75), [20, 30], "nobody stands above themselves");
    }

    #[test]
    fn where_nobody_is_in_charge_dispatchers_and_heads_are_told() {
        assert_eq!(told(None, None, 50), [40, 60]);
        assert_eq!(told(None, Some(LIGHTS), 50), [20, 30, 40, 60]);
        assert_eq!(told(None, Some(PARKS), 75), [40, 50, 60, 61]);
        assert_eq!(told(None, None, 100), [40, 60, 70]);
    }

    #[test]
    fn who_answers_in_a_unit_is_told_of_it_or_the_closest_head() {
        let told = |unit| staff().answering(unit).into_iter().map(|person| person.as_u128()).collect::<Vec<_>>();
        assert_eq!(told(LIGHTS), [10]);
        assert_eq!(told(PARKS), [50]);
        assert_eq!(told(ROADS), [30]);
        assert_eq!(told(Uuid::from_u128(9)), [40], "where nobody stands, the whole administration's head");
    }

    #[test]
    fn units_that_are_below_each_other_do_not_hang_it() {
        let parents = BTreeMap::from([(LIGHTS, Some(ROADS)), (ROADS, Some(LIGHTS))]);
        assert_eq!(Staff { parents, ..staff() }.line(Some(LIGHTS)), [LIGHTS, ROADS]);
    }

    #[test]
    fn who_only_inspects_reads_none() {
        assert!(staff().reads(Uuid::from_u128(60)) && !staff().reads(Uuid::from_u128(70)));
    }
}
