//! Which unit of an administration is competent for what: rules with dates, by subject and territory, so that a suggestion can
//! say why. The closest rule goes first: of the subject before its group before every subject, of the smaller territory before
//! the larger, of the later day before the earlier.

mod desk;
mod route;

pub(crate) use desk::routes;
pub(crate) use route::route;

use crate::schema::{category, competence};
use crate::store::Complaint;
use database::{Conn, TenantId};
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::civil::Date;
use std::cmp::Reverse;
use territory::Atlas;
use ui::Names;
use uuid::Uuid;

/// Every subject, or everywhere.
pub(crate) const ANY: &str = "*";

#[derive(Queryable, Selectable)]
#[diesel(table_name = competence, check_for_backend(Pg))]
struct Row {
    id: Uuid,
    unit_id: Uuid,
    category_code: String,
    territory_code: String,
    #[diesel(deserialize_as = jiff_diesel::Date)]
    valid_from: Date,
    #[diesel(deserialize_as = jiff_diesel::NullableDate)]
    valid_to: Option<Date>,
    reason: serde_json::Value,
    auto_assign: bool,
}

/// A unit is competent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Rule {
    pub(crate) id: Uuid,
    pub(crate) unit_id: Uuid,
    /// For this subject or those below it, or [`ANY`].
    pub(crate) category_code: String,
    /// In this territory or within it, or [`ANY`].
    pub(crate) territory_code: String,
    pub(crate) valid_from: Date,
    /// The last day; none while it holds.
    pub(crate) valid_to: Option<Date>,
    /// What it rests on.
    pub(crate) reason: Names,
    /// Whether the unit is put in charge at once.
    pub(crate) is_automatic: bool,
}

impl From<Row> for Rule {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            unit_id: row.unit_id,
            category_code: row.category_code,
            territory_code: row.territory_code,
            valid_from: row.valid_from,
            valid_to: row.valid_to,
            reason: serde_json::from_value(row.reason).unwrap_or_default(),
            is_automatic: row.auto_assign,
        }
    }
}

impl Rule {
    /// Whether it holds on that day.
    pub(crate) fn holds(&self, on: Date) -> bool {
        self.valid_from <= on && self.valid_to.is_none_or(|last| on <= last)
    }
}

/// Where a code stands in a path from the closest to the farthest; [`ANY`] behind all of them.
fn distance(path: &[&str], code: &str) -> Option<usize> {
    if code == ANY { Some(path.len()) } else { path.iter().position(|step| *step == code) }
}

/// The rules that fit a subject and a place on that day, the closest first. Both are paths: the subject and its group, the
/// territory and those around it.
fn fitting(rules: Vec<Rule>, subject: &[&str], place: &[&str], on: Date) -> Vec<Rule> {
    let mut found: Vec<_> = rules
        .into_iter()
        .filter(|rule| rule.holds(on))
        .filter_map(|rule| {
            let subject = distance(subject, &rule.category_code)?;
            let place = distance(place, &rule.territory_code)?;
            Some(((subject, place, Reverse(rule.valid_from), Reverse(rule.id)), rule))
        })
        .collect();
    found.sort_by_key(|(order, _)| *order);
    found.into_iter().map(|(_, rule)| rule).collect()
}

/// All rules of an administration, those that hold first, by the day from which they do.
pub(crate) async fn list(conn: &mut Conn, tenant: TenantId) -> QueryResult<Vec<Rule>> {
    let rows: Vec<Row> = competence::table
        .filter(competence::tenant_id.eq(tenant))
        .order((competence::valid_to.desc(), competence::valid_from.desc(), competence::id.desc()))
        .select(Row::as_select())
        .load(conn)
        .await?;
    Ok(rows.into_iter().map(Rule::from).collect())
}

/// The rule of this id.
pub(crate) async fn find(conn: &mut Conn, tenant: TenantId, id: Uuid) -> QueryResult<Option<Rule>> {
    let row: Option<Row> = competence::table
        .filter(competence::tenant_id.eq(tenant))
        .filter(competence::id.eq(id))
        .select(Row::as_select())
        .first(conn)
        .await
        .optional()?;
    Ok(row.map(Rule::from))
}

/// The rules that fit a complaint on that day, the closest first.
pub(crate) async fn list_fitting(
    conn: &mut Conn,
    tenant: TenantId,
    atlas: &Atlas,
    complaint: &Complaint,
    on: Date,
) -> QueryResult<Vec<Rule>> {
    let rules = list(conn, tenant).await?;
    if rules.is_empty() {
        return Ok(rules);
    }
    let group: Option<Option<String>> = category::table
        .filter(category::tenant_id.eq(tenant))
        .filter(category::code.eq(&complaint.category_code))
        .select(category::parent_code)
        .first(conn)
        .await
        .optional()?;
    let group = group.flatten();
    let subject: Vec<&str> = [complaint.category_code.as_str()].into_iter().chain(group.as_deref()).collect();
    let around = atlas.ancestors(&complaint.territory_code).map(|place| place.code.as_str());
    let place: Vec<&str> = [complaint.territory_code.as_str()].into_iter().chain(around).collect();
    Ok(fitting(rules, &subject, &place, on))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn rule(id: u128, category: &str, territory: &str, from: Date) -> Rule {
        Rule {
            id: Uuid::from_u128(id),
            unit_id: Uuid::from_u128(id),
            category_code: category.to_owned(),
            territory_code: territory.to_owned(),
            valid_from: from,
            valid_to: None,
            reason: Names::default(),
            is_automatic: false,
        }
    }

    fn order(rules: Vec<Rule>, on: Date) -> Vec<u128> {
        let found = fitting(rules, &["lighting", "roads"], &["09.001.01", "09.001", "09", "MA"], on);
        found.iter().map(|rule| rule.id.as_u128()).collect()
    }

    #[test]
    fn the_closest_rule_goes_first() {
        let (old, new) = (date(2025, 1, 1), date(2026, 1, 1));
        let rules = vec![
            rule(1, ANY, ANY, new),
            rule(2, ANY, "09.001.01", new),
            rule(3, "roads", ANY, new),
            rule(4, "lighting", "09", new),
            rule(5, "lighting", "09.001", old),
            rule(6, "lighting", "09.001", new),
            rule(7, "waste", ANY, new),
            rule(8, "lighting", "04", new),
        ];
        assert_eq!(order(rules, date(2026, 6, 1)), [6, 5, 4, 3, 2, 1]);
    }

    #[test]
    fn a_rule_holds_from_its_first_day_to_its_last() {
        let mut rules = vec![rule(1, ANY, ANY, date(2026, 1, 1))];
        rules[0].valid_to = Some(date(2026, 1, 31));
        for (day, held) in
            [(date(2025, 12, 31), 0), (date(2026, 1, 1), 1), (date(2026, 1, 31), 1), (date(2026, 2, 1), 0)]
        {
            assert_eq!(order(rules.clone(), day).len(), held, "{day}");
        }
    }
}
