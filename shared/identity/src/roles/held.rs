//! What a member holds at this moment: the rights of their roles, each over the whole administration or over units, and
//! those that somebody who is absent delegated to them.

use crate::Permission as _;
use crate::mandate::Assist;
use crate::people::staff::Member;
use crate::person::is_active;
use crate::roles::rights::{Inspect, OWN};
use crate::roles::standard::{OUTSIDE, RELAY};
use crate::schema::{delegation, membership, role, unit};
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::civil::Date;
use jiff_diesel::ToDiesel as _;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use uuid::Uuid;

/// Where a right holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scope {
    /// In the whole administration.
    Whole,
    /// In these units, those below them included.
    Units(BTreeSet<Uuid>),
}

impl Scope {
    /// Whether it holds in `unit`; none is the whole administration.
    #[must_use]
    pub fn covers(&self, unit: Option<Uuid>) -> bool {
        match (self, unit) {
            (Self::Whole, _) => true,
            (Self::Units(units), Some(unit)) => units.contains(&unit),
            (Self::Units(_), None) => false,
        }
    }

    fn widen(&mut self, other: &Self) {
        match (&mut *self, other) {
            (Self::Whole, _) => {}
            (_, Self::Whole) => *self = Self::Whole,
            (Self::Units(units), Self::Units(others)) => units.extend(others),
        }
    }
}

/// Rights by name.
type Holding = BTreeMap<String, Scope>;

/// What somebody else delegated.
#[derive(Clone, Debug)]
pub(crate) struct Delegated {
    pub(crate) giver: Member,
    rights: Holding,
}

/// All that a member holds.
#[derive(Clone, Debug, Default)]
pub(crate) struct Held {
    own: Holding,
    delegated: Vec<Delegated>,
    /// Whether they help citizens as a relay alone: those who gave them a mandate, and nobody else.
    is_relay: bool,
    /// The names of all, each once.
    names: Vec<String>,
}

impl Held {
    fn new(own: Holding, delegated: Vec<Delegated>) -> Self {
        let all = own.keys().chain(delegated.iter().flat_map(|one| one.rights.keys()));
        let names: BTreeSet<String> = all.cloned().collect();
        Self { own, delegated, names: names.into_iter().collect(), ..Self::default() }
    }

    /// Whether inspecting is all that they may do.
    pub(crate) fn only_inspects(&self) -> bool {
        self.own.contains_key(Inspect::NAME) && self.own.len() == 1 && self.delegated.is_empty()
    }

    /// Whether they help citizens as a relay alone, whatever else they do here.
    pub(crate) fn is_relay(&self) -> bool {
        self.is_relay
    }

    /// These rights over the whole administration.
    pub(crate) fn whole(rights: Vec<String>) -> Self {
        Self::new(rights.into_iter().map(|right| (right, Scope::Whole)).collect(), Vec::new())
    }

    /// The names of all rights.
    pub(crate) fn names(&self) -> &[String] {
        &self.names
    }

    /// The names of the rights that are not delegated.
    pub(crate) fn own_names(&self) -> Vec<String> {
        self.own.keys().cloned().collect()
    }

    pub(crate) fn holds(&self, right: &str) -> bool {
        right.is_empty() || self.names.iter().any(|name| name == right)
    }

    /// Whether they hold it by a role of their own, in `unit` at least; none: in the whole administration.
    pub(crate) fn holds_own(&self, right: &str, unit: Option<Uuid>) -> bool {
        self.own.get(right).is_some_and(|scope| scope.covers(unit))
    }

    /// Where they hold it, by themselves or for somebody.
    pub(crate) fn scope(&self, right: &str) -> Scope {
        let all = self.own.get(right).into_iter();
        let all = all.chain(self.delegated.iter().filter_map(|one| one.rights.get(right)));
        let mut scope = Scope::Units(BTreeSet::new());
        all.for_each(|one| scope.widen(one));
        scope
    }

    /// Whose right it is, when they hold it by delegation only.
    pub(crate) fn giver(&self, right: &str) -> Option<&Member> {
        let givers = self.delegated.iter().filter(|_| !right.is_empty() && !self.own.contains_key(right));
        givers.filter(|one| one.rights.contains_key(right)).map(|one| &one.giver).next()
    }

    /// The person of this id, when they delegated the right to them.
    pub(crate) fn delegated_by(&self, person: Uuid, right: &str) -> Option<&Member> {
        let from = self.delegated.iter().find(|one| one.giver.id == person);
        from.filter(|one| one.rights.contains_key(right)).map(|one| &one.giver)
    }

    /// What a token of theirs holds: it is no person, and nothing is delegated to it.
    pub(crate) fn within(self, scopes: Option<&[String]>) -> Self {
        let is_in = |name: &String| scopes.is_none_or(|scopes| scopes.contains(name));
        let is_relay = self.is_relay;
        let own = self.own.into_iter().filter(|(name, _)| is_in(name)).collect();
        Self { is_relay, ..Self::new(own, Vec::new()) }
    }
}

/// Whether somebody works in an administration on this day, whatever they may do there.
///
/// # Errors
/// The database does not answer.
pub async fn works_there(
    conn: &mut Conn,
    tenant: TenantId,
    today: Date,
    person: Uuid,
    is_demo: bool,
) -> QueryResult<bool> {
    Ok(find_held(conn, tenant, today, person, is_demo).await?.is_some())
}

/// The name and the rights of a member on this day; none for a stranger.
pub(crate) async fn find_held(
    conn: &mut Conn,
    tenant: TenantId,
    today: Date,
    person: Uuid,
    is_demo: bool,
) -> QueryResult<Option<(String, Held)>> {
    let given_to = delegation::table
        .filter(delegation::tenant_id.eq(tenant))
        .filter(delegation::receiver_id.eq(person))
        .filter(delegation::ends_on.ge(today.to_diesel()))
        .filter(delegation::starts_on.le(today.to_diesel()))
        .filter(delegation::revoked_at.is_null());
    // Each request asks this, and few people stand in for somebody: one statement for most.
    let rows: Vec<(GrantRow, bool)> =
        grants_of(tenant, vec![person]).select((GRANT, diesel::dsl::exists(given_to))).load(conn).await?;
    let stands_in = rows.iter().any(|(_, stands_in)| *stands_in);
    let rows: Vec<Grant> = rows.into_iter().map(|(row, _)| Grant::from(row)).collect();
    let Some(name) = rows.as_slice().first().map(|row| row.name.clone()) else {
        return Ok(None);
    };
    // Whoever came to be from outside since then stands in for nobody any more.
    let stands_in = stands_in && rows.iter().any(|row| !OUTSIDE.contains(&row.role.as_str()));
    let given: Vec<(Uuid, Vec<String>)> = if stands_in {
        given_to.order(delegation::id).select((delegation::giver_id, delegation::permissions)).load(conn).await?
    } else {
        Vec::new()
    };
    let givers: Vec<Uuid> = given.iter().map(|(giver, _)| *giver).collect::<BTreeSet<_>>().into_iter().collect();
    let theirs = if givers.is_empty() { Vec::new() } else { list_grants(conn, tenant, givers).await? };
    let tree = if rows.iter().chain(&theirs).any(|row| row.unit.is_some()) {
        Tree::load(conn, tenant).await?
    } else {
        Tree::default()
    };
    let own = holding(&rows, &tree, |_| true);
    let is_relay = is_relay(&rows);
    let mut delegated = Vec::new();
    for (giver, permissions) in given {
        let of_giver: Vec<Grant> = theirs.iter().filter(|row| row.person == giver).cloned().collect();
        // Apart: people are not kept where the administration's rows are.
        let Some(name) = of_giver.as_slice().first().map(|row| row.name.clone()) else { continue };
        if is_active(conn, giver, is_demo).await? {
            // What a relay may do, they may for their own mandates: on another it would be more than they have.
            let lent: Vec<Grant> = of_giver.into_iter().filter(|row| row.role != RELAY).collect();
            let rights = holding(&lent, &tree, |right| permissions.iter().any(|name| name == right));
            delegated.push(Delegated { giver: Member { id: giver, name }, rights });
        }
    }
    Ok(Some((name, Held { is_relay, ..Held::new(own, delegated) })))
}

/// One role of one person.
#[derive(Clone)]
struct Grant {
    person: Uuid,
    name: String,
    permissions: Vec<String>,
    unit: Option<Uuid>,
    role: String,
}

type GrantRow = (Uuid, String, Vec<String>, Option<Uuid>, String);
type GrantColumns =
    (membership::person_id, membership::name, role::permissions, membership::unit_id, membership::role_code);

const GRANT: GrantColumns =
    (membership::person_id, membership::name, role::permissions, membership::unit_id, membership::role_code);

impl From<GrantRow> for Grant {
    fn from((person, name, permissions, unit, role): GrantRow) -> Self {
        Self { person, name, permissions, unit, role }
    }
}

#[diesel::dsl::auto_type(no_type_alias)]
fn grants_of(tenant: TenantId, people: Vec<Uuid>) -> _ {
    membership::table
        .inner_join(role::table.on(role::tenant_id.eq(membership::tenant_id).and(role::code.eq(membership::role_code))))
        .filter(membership::tenant_id.eq(tenant))
        .filter(membership::person_id.eq_any(people))
}

async fn list_grants(conn: &mut Conn, tenant: TenantId, people: Vec<Uuid>) -> QueryResult<Vec<Grant>> {
    let rows: Vec<GrantRow> = grants_of(tenant, people).select(GRANT).load(conn).await?;
    Ok(rows.into_iter().map(Grant::from).collect())
}

/// Whether the right to help citizens is held as a relay alone; other roles beside it change nothing.
fn is_relay(grants: &[Grant]) -> bool {
    let helps = |grant: &&Grant| grant.permissions.iter().any(|right| right == Assist::NAME);
    grants.iter().any(|grant| grant.role == RELAY) && grants.iter().filter(helps).all(|grant| grant.role == RELAY)
}

fn holding(grants: &[Grant], tree: &Tree, is_given: impl Fn(&str) -> bool) -> Holding {
    let mut holding = Holding::new();
    for grant in grants {
        let scope = grant.unit.map_or(Scope::Whole, |unit| Scope::Units(tree.below(unit)));
        for right in grant.permissions.iter().filter(|right| is_given(right)) {
            // Over people, roles and units one decides for the whole administration or not at all.
            if scope == Scope::Whole || !right.starts_with(OWN) {
                holding.entry(right.clone()).and_modify(|held| held.widen(&scope)).or_insert_with(|| scope.clone());
            }
        }
    }
    holding
}

/// Which unit is below which.
#[derive(Default)]
pub(crate) struct Tree(HashMap<Option<Uuid>, Vec<Uuid>>);

impl Tree {
    pub(crate) async fn load(conn: &mut Conn, tenant: TenantId) -> QueryResult<Self> {
        let rows: Vec<(Option<Uuid>, Uuid)> =
            unit::table.filter(unit::tenant_id.eq(tenant)).select((unit::parent_id, unit::id)).load(conn).await?;
        Ok(Self::new(rows))
    }

    pub(crate) fn new(pairs: impl IntoIterator<Item = (Option<Uuid>, Uuid)>) -> Self {
        let mut tree = Self::default();
        for (parent, unit) in pairs {
            tree.0.entry(parent).or_default().push(unit);
        }
        tree
    }

    /// The unit and all below it.
    pub(crate) fn below(&self, unit: Uuid) -> BTreeSet<Uuid> {
        let mut found = BTreeSet::new();
        let mut open = vec![unit];
        while let Some(unit) = open.pop() {
            if found.insert(unit) {
                open.extend(self.0.get(&Some(unit)).into_iter().flatten());
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROADS: Uuid = Uuid::from_u128(1);
    const LIGHTS: Uuid = Uuid::from_u128(2);
    const PARKS: Uuid = Uuid::from_u128(3);

    fn grant(permissions: &[&str], unit: Option<Uuid>) -> Grant {
        let permissions = permissions.iter().map(|name| (*name).to_owned()).collect();
        Grant { person: Uuid::nil(), name: String::new(), permissions, unit, role: String::new() }
    }

    fn tree() -> Tree {
        Tree::new([(None, ROADS), (Some(ROADS), LIGHTS), (None, PARKS)])
    }

    #[test]
    fn a_role_in_a_unit_holds_there_and_below() {
        let held = Held::new(holding(&[grant(&["a.b"], Some(ROADS))], &tree(), |_| true), Vec::new());
        assert!(held.holds("a.b") && held.holds_own("a.b", Some(LIGHTS)));
        assert!(!held.holds_own("a.b", Some(PARKS)) && !held.holds_own("a.b", None));
        assert_eq!(held.scope("a.b"), Scope::Units(BTreeSet::from([ROADS, LIGHTS])));
    }

    #[test]
    fn the_widest_of_several_roles_counts() {
        let grants = [grant(&["a.b"], Some(ROADS)), grant(&["a.b"], None), grant(&["a.b"], Some(PARKS))];
        let held = Held::new(holding(&grants, &tree(), |_| true), Vec::new());
        assert_eq!(held.scope("a.b"), Scope::Whole);
    }

    #[test]
    fn a_right_over_the_administration_is_not_held_in_a_unit() {
        let held = Held::new(holding(&[grant(&["identity.people"], Some(ROADS))], &tree(), |_| true), Vec::new());
        assert!(!held.holds("identity.people"));
    }

    #[test]
    fn a_second_role_makes_nobody_more_than_a_relay_unless_it_helps_citizens_too() {
        let of = |role: &str, right: &str| Grant { role: role.to_owned(), ..grant(&[right], None) };
        let (relay, reader, counter) =
            (of(RELAY, Assist::NAME), of("officer", "complaints.read"), of("counter", Assist::NAME));
        assert!(is_relay(std::slice::from_ref(&relay)) && is_relay(&[reader.clone(), relay.clone()]));
        assert!(!is_relay(&[relay, counter.clone()]) && !is_relay(&[counter]) && !is_relay(&[reader]));
    }

    #[test]
    fn what_is_delegated_is_held_for_the_giver_and_goes_into_no_token() {
        let giver = Member { id: Uuid::from_u128(9), name: "Nadia".to_owned() };
        let rights = holding(&[grant(&["a.c", "a.d"], None)], &tree(), |right| right == "a.c");
        let own = holding(&[grant(&["a.b"], None)], &tree(), |_| true);
        let held = Held::new(own, vec![Delegated { giver: giver.clone(), rights }]);
        assert_eq!(held.names(), ["a.b", "a.c"]);
        assert_eq!((held.giver("a.c"), held.giver("a.b"), held.giver("")), (Some(&giver), None, None));
        assert_eq!(held.delegated_by(giver.id, "a.c"), Some(&giver));
        assert_eq!(held.delegated_by(giver.id, "a.d"), None);
        assert!(!held.holds_own("a.c", None), "it cannot be passed on");
        assert_eq!(held.clone().within(None).names(), ["a.b"]);
        assert!(held.within(Some(&["a.c".to_owned()])).names().is_empty());
    }

    #[test]
    fn an_inspector_holds_that_right_and_no_other() {
        let inspector = Held::new(holding(&[grant(&["identity.inspect"], None)], &tree(), |_| true), Vec::new());
        assert!(inspector.only_inspects() && !inspector.holds("a.read"));
        let also = [grant(&["identity.inspect"], None), grant(&["a.read"], None)];
        assert!(!Held::new(holding(&also, &tree(), |_| true), Vec::new()).only_inspects());
    }

    #[test]
    fn units_that_are_below_each_other_do_not_hang_it() {
        let tree = Tree::new([(Some(ROADS), LIGHTS), (Some(LIGHTS), ROADS)]);
        assert_eq!(tree.below(ROADS), BTreeSet::from([ROADS, LIGHTS]));
    }
}
