//! Units entered by whoever enters the administration: many at once, from a file or from what its kind starts with.

use crate::record;
use crate::schema::unit;
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use serde_json::json;
use std::collections::HashMap;
use ui::Names;
use uuid::Uuid;

/// A unit to be entered.
#[derive(Clone, Debug)]
pub struct NewUnit {
    /// Its letters within the administration, see [`is_unit_code`].
    pub code: String,
    /// The code of the unit above it; none: directly below the administration.
    pub parent: Option<String>,
    /// Its name.
    pub names: Names,
}

/// What becomes of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnitEntered {
    /// It is new.
    New,
    /// One of this code was there; nothing was changed.
    Known,
    /// There is none of the code above it.
    NoParent,
}

const LONGEST_CODE: usize = 40;

/// Whether a text may be the code of a unit: words of small letters and digits, with hyphens between them.
#[must_use]
pub fn is_unit_code(code: &str) -> bool {
    let is_word =
        |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    code.len() <= LONGEST_CODE && code.split('-').all(is_word)
}

/// The codes of an administration's units.
///
/// # Errors
/// The database does not answer.
pub async fn list_unit_codes(conn: &mut Conn, tenant: TenantId) -> QueryResult<HashMap<String, Uuid>> {
    let rows: Vec<(String, Uuid)> =
        unit::table.filter(unit::tenant_id.eq(tenant)).select((unit::code, unit::id)).load(conn).await?;
    Ok(rows.into_iter().collect())
}

/// What would become of units beside those that are there, in any order; those that are new get an id in `there`.
pub fn plan_units(there: &mut HashMap<String, Uuid>, units: &[NewUnit]) -> Vec<UnitEntered> {
    let mut planned = vec![UnitEntered::NoParent; units.len()];
    let mut is_open = vec![true; units.len()];
    // Each round enters what stands right below what is there.
    loop {
        let mut is_changed = false;
        for (at, new) in units.iter().enumerate().filter(|(at, _)| is_open[*at]).collect::<Vec<_>>() {
            if there.contains_key(&new.code) {
                planned[at] = UnitEntered::Known;
            } else if new.parent.as_ref().is_none_or(|parent| there.contains_key(parent)) {
                there.insert(new.code.clone(), Uuid::now_v7());
                planned[at] = UnitEntered::New;
            } else {
                continue;
            }
            is_open[at] = false;
            is_changed = true;
        }
        if !is_changed {
            return planned;
        }
    }
}

/// Enters units in a transaction of the administration, with one line in its trail; says what became of each.
///
/// # Errors
/// The database refuses.
pub async fn enter_units(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    units: &[NewUnit],
) -> QueryResult<Vec<UnitEntered>> {
    let mut ids = list_unit_codes(conn, tenant).await?;
    let planned = plan_units(&mut ids, units);
    let new = || units.iter().zip(&planned).filter(|(_, planned)| **planned == UnitEntered::New).map(|(unit, _)| unit);
    let rows: Vec<_> = new()
        .map(|new| {
            (
                unit::tenant_id.eq(tenant),
                unit::id.eq(ids.get(&new.code).copied().unwrap_or_default()),
                unit::parent_id.eq(new.parent.as_ref().and_then(|parent| ids.get(parent)).copied()),
                unit::code.eq(&new.code),
                unit::names.eq(serde_json::to_value(&new.names).unwrap_or_default()),
            )
        })
        .collect();
    if rows.is_empty() {
        return Ok(planned);
    }
    diesel::insert_into(unit::table).values(rows).execute(conn).await?;
    let codes: Vec<&str> = new().map(|new| new.code.as_str()).collect();
    record(conn, tenant, now, None, "units.entered", &format!("tenant:{tenant}"), json!({ "codes": codes })).await?;
    Ok(planned)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unit(code: &str, parent: &str) -> NewUnit {
        let parent = Some(parent).filter(|parent| !parent.is_empty()).map(str::to_owned);
        NewUnit { code: code.to_owned(), parent, names: Names::default() }
    }

    #[test]
    fn a_code_is_words_of_letters_and_digits() {
        for code in ["roads", "roads-2", "a"] {
            assert!(is_unit_code(code), "{code}");
        }
        for code in ["", "-", "a-", "a--b", "A", "é", "a b", &"a".repeat(41)] {
            assert!(!is_unit_code(code), "{code}");
        }
    }

    #[test]
    fn units_are_entered_in_any_order_once_and_below_what_there_is() {
        let mut there = HashMap::from([("technique".to_owned(), Uuid::from_u128(1))]);
        let units = [
            unit("eclairage", "voirie"),
            unit("voirie", "technique"),
            unit("technique", ""),
            unit("lost", "nowhere"),
            unit("a", "b"),
            unit("b", "a"),
            unit("voirie", ""),
        ];
        use UnitEntered::{Known, New, NoParent};
        assert_eq!(plan_units(&mut there, &units), [New, New, Known, NoParent, NoParent, NoParent, Known]);
        assert_eq!(there.len(), 3);
        assert_eq!(plan_units(&mut there, &units[..2]), [Known, Known]);
    }
}
