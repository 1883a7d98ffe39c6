//! Units of an administration: a tree, as people know it from its organisation chart.

use crate::schema::unit;
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use ui::{Choice, Lang, Names};
use uuid::Uuid;

/// A unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// Its identity.
    pub id: Uuid,
    /// None: directly below the administration.
    pub parent: Option<Uuid>,
    /// Its letters within the administration.
    pub code: String,
    /// Its name.
    pub names: Names,
    /// Whether it is there still.
    pub is_active: bool,
    /// How far below the administration: 0 for the first ones.
    pub depth: usize,
}

/// All of them, those that are no more included, each followed by those below it, brothers by their code.
///
/// # Errors
/// The database does not answer.
pub async fn list_units(conn: &mut Conn, tenant: TenantId) -> QueryResult<Vec<Unit>> {
    let rows: Vec<(Uuid, Option<Uuid>, String, serde_json::Value, bool)> = unit::table
        .filter(unit::tenant_id.eq(tenant))
        .order(unit::code)
        .select((unit::id, unit::parent_id, unit::code, unit::names, unit::active))
        .load(conn)
        .await?;
    let units = rows.into_iter().map(|(id, parent, code, names, is_active)| Unit {
        id,
        parent,
        code,
        names: serde_json::from_value(names).unwrap_or_default(),
        is_active,
        depth: 0,
    });
    Ok(in_tree_order(units.collect()))
}

fn in_tree_order(mut units: Vec<Unit>) -> Vec<Unit> {
    let mut ordered: Vec<Unit> = Vec::with_capacity(units.len());
    // The next one stands last.
    let mut open: Vec<(usize, Option<Uuid>)> = vec![(0, None)];
    while let Some((depth, parent)) = open.pop() {
        let (children, others): (Vec<Unit>, Vec<Unit>) = units.into_iter().partition(|unit| unit.parent == parent);
        units = others;
        let at = ordered.iter().position(|unit| Some(unit.id) == parent).map_or(ordered.len(), |at| at + 1);
        open.extend(children.iter().map(|child| (depth + 1, Some(child.id))));
        ordered.splice(at..at, children.into_iter().map(|unit| Unit { depth, ..unit }));
    }
    ordered
}

/// The options of a select: active ones, and the one that is chosen.
#[must_use]
pub fn choices(lang: Lang, units: &[Unit], chosen: Option<Uuid>) -> Vec<Choice> {
    let offered = units.iter().filter(|unit| unit.is_active || Some(unit.id) == chosen);
    let choice = |unit: &Unit| {
        let label = format!("{}{}", "— ".repeat(unit.depth), unit.names.in_lang(lang));
        Choice { selected: Some(unit.id) == chosen, ..Choice::new(unit.id.to_string(), label) }
    };
    offered.map(choice).collect()
}

/// The name of a unit; empty for the whole administration.
#[must_use]
pub fn name(lang: Lang, units: &[Unit], id: Option<Uuid>) -> String {
    let unit = units.iter().find(|unit| Some(unit.id) == id);
    unit.map_or_else(String::new, |unit| unit.names.in_lang(lang).to_owned())
}

/// A unit and all below it, out of [`list_units`]; none for one that is unknown.
#[must_use]
pub fn with_those_below(units: &[Unit], id: Uuid) -> Vec<Uuid> {
    let mut found: Vec<Uuid> = Vec::new();
    for unit in units {
        if unit.id == id || unit.parent.is_some_and(|parent| found.contains(&parent)) {
            found.push(unit.id);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unit(id: u128, parent: u128) -> Unit {
        let parent = (parent > 0).then(|| Uuid::from_u128(parent));
        let (code, names) = (String::new(), Names::default());
        Unit { id: Uuid::from_u128(id), parent, code, names, is_active: true, depth: 0 }
    }

    #[test]
    fn each_unit_is_followed_by_those_below_it() {
        let units = in_tree_order(vec![unit(5, 1), unit(1, 0), unit(2, 0), unit(3, 1), unit(4, 3)]);
        let order: Vec<(u128, usize)> = units.iter().map(|unit| (unit.id.as_u128(), unit.depth)).collect();
        assert_eq!(order, [(1, 0), (5, 1), (3, 1), (4, 2), (2, 0)]);
    }

    #[test]
    fn a_unit_holds_those_below_it() {
        let units = in_tree_order(vec![unit(5, 1), unit(1, 0), unit(2, 0), unit(3, 1), unit(4, 3)]);
        let below = |id: u128| {
            let found = with_those_below(&units, Uuid::from_u128(id));
            found.into_iter().map(|id| id.as_u128()).collect::<Vec<u128>>()
        };
        assert_eq!([below(1), below(3), below(9)], [vec![1, 5, 3, 4], vec![3, 4], vec![]]);
    }

    #[test]
    fn units_below_each_other_are_left_out_and_hang_nothing() {
        assert_eq!(in_tree_order(vec![unit(1, 2), unit(2, 1), unit(3, 0)]), [unit(3, 0)]);
    }
}
