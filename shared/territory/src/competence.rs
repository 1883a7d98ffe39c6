//! Who is competent for a matter in a territory, and why.

use std::cmp::Reverse;
use std::collections::HashMap;

use database::TenantId;
use jiff::civil::Date;

use crate::names::Names;
use crate::schema::CompetenceRow;

/// The category code that stands for every category.
pub const ANY_CATEGORY: &str = "*";

/// The administration that answers, and the reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Competence {
    /// The administration.
    pub tenant_id: TenantId,
    /// The territory for which it is competent: the one asked about, or one around it.
    pub territory_code: String,
    /// The category for which it is competent: the one asked about, or [`ANY_CATEGORY`].
    pub category_code: String,
    /// Why, in words to show.
    pub rule: Names,
    /// Who else could answer, the most fitting first.
    pub alternates: Vec<Claim>,
}

impl Competence {
    /// Who could answer, the most fitting first.
    pub fn in_order(&self) -> impl Iterator<Item = TenantId> {
        std::iter::once(self.tenant_id).chain(self.alternates.iter().map(|claim| claim.tenant_id))
    }

    /// Why that administration could answer, in words to show.
    #[must_use]
    pub fn rule_of(&self, tenant: TenantId) -> Option<Names> {
        if tenant == self.tenant_id {
            return Some(self.rule.clone());
        }
        self.alternates.iter().find(|claim| claim.tenant_id == tenant).map(|claim| claim.rule.clone())
    }
}

/// One administration's competence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// The administration.
    pub tenant_id: TenantId,
    /// The territory for which it is competent.
    pub territory_code: String,
    /// The category for which it is competent, or [`ANY_CATEGORY`].
    pub category_code: String,
    /// Why, in words to show.
    pub rule: Names,
}

/// All claims with their dates, by territory.
pub(crate) struct Mandates(HashMap<String, Vec<Mandate>>);

struct Mandate {
    claim: Claim,
    valid_from: Date,
    valid_to: Option<Date>,
}

impl Mandates {
    pub(crate) fn new(rows: Vec<CompetenceRow>) -> Self {
        let mut by_territory: HashMap<String, Vec<Mandate>> = HashMap::new();
        for CompetenceRow { territory_code, category_code, tenant_id, valid_from, valid_to, rule } in rows {
            let claim = Claim { tenant_id, territory_code: territory_code.clone(), category_code, rule: rule.0 };
            by_territory.entry(territory_code).or_default().push(Mandate { claim, valid_from, valid_to });
        }
        for mandates in by_territory.values_mut() {
            mandates.sort_by_key(|mandate| {
                let any = mandate.claim.category_code == ANY_CATEGORY;
                (any, Reverse(mandate.valid_from), mandate.claim.tenant_id)
            });
        }
        Self(by_territory)
    }

    /// Who is competent for exactly that territory, the most fitting first.
    pub(crate) fn claims(&self, territory: &str, category: &str, on: Date) -> impl Iterator<Item = &Claim> {
        let mandates = self.0.get(territory).map_or(&[][..], Vec::as_slice);
        mandates
            .iter()
            .filter(move |mandate| [category, ANY_CATEGORY].contains(&mandate.claim.category_code.as_str()))
            .filter(move |mandate| mandate.valid_from <= on && mandate.valid_to.is_none_or(|last| on <= last))
            .map(|mandate| &mandate.claim)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use jiff::civil::date;
    use uuid::Uuid;

    use super::*;
    use crate::{Atlas, embedded, schema::Json};

    fn tenant(number: u128) -> TenantId {
        TenantId::resolved(Uuid::from_u128(number))
    }

    fn row(number: u128, territory: &str, category: &str) -> CompetenceRow {
        CompetenceRow {
            territory_code: territory.into(),
            category_code: category.into(),
            tenant_id: tenant(number),
            valid_from: date(2026, 1, 1),
            valid_to: None,
            rule: Json(Names { fr: format!("règle {number}"), ..Names::default() }),
        }
    }

    fn atlas(rows: Vec<CompetenceRow>) -> Atlas {
        Atlas::from_rows(embedded::territories().unwrap(), rows).unwrap()
    }

    fn order(atlas: &Atlas, code: &str, category: &str, on: Date) -> Vec<u128> {
        let Some(found) = atlas.competent(code, category, on) else { return Vec::new() };
        [found.tenant_id]
            .into_iter()
            .chain(found.alternates.iter().map(|claim| claim.tenant_id))
            .map(|id| id.uuid().as_u128())
            .collect()
    }

    const TODAY: Date = Date::constant(2026, 11, 24);

    #[test]
    fn the_smallest_territory_decides_then_the_category() {
        let atlas = atlas(vec![
            row(1, "MA", "*"),
            row(2, "MA", "roads"),
            row(3, "09", "roads"),
            row(4, "09.001", "*"),
            row(5, "09.001.01.01", "*"),
            row(6, "09.001.01.01", "roads"),
            row(7, "04.421", "roads"),
        ]);
        assert_eq!(order(&atlas, "09.001.01.01", "roads", TODAY), [6, 5, 4, 3, 2, 1]);
        assert_eq!(order(&atlas, "09.001.01.01", "water", TODAY), [5, 4, 1]);
        assert_eq!(order(&atlas, "09.001", "roads", TODAY), [4, 3, 2, 1], "a province is not its communes");
        assert_eq!(order(&atlas, "12.391", "roads", TODAY), [2, 1], "the country answers where nobody else does");
        assert_eq!(order(&atlas, "unknown", "roads", TODAY), [0; 0]);
    }

    #[test]
    fn the_answer_says_where_it_comes_from() {
        let atlas = atlas(vec![row(3, "09", "*")]);
        let place = atlas.locate(30.42, -9.6).unwrap();
        let found = atlas.competent(place.code(), "roads", TODAY).unwrap();
        assert_eq!((found.territory_code.as_str(), found.category_code.as_str()), ("09", ANY_CATEGORY));
        assert_eq!(found.rule.in_lang("en"), "règle 3");
        assert!(found.alternates.is_empty());
        assert_eq!(atlas.competent("04.421", "roads", TODAY), None);
    }

    #[test]
    fn a_mandate_holds_between_its_dates() {
        let first = CompetenceRow { valid_to: Some(date(2026, 6, 30)), ..row(1, "09", "*") };
        let second = CompetenceRow { valid_from: date(2026, 7, 1), ..row(2, "09", "*") };
        let atlas = atlas(vec![first, second]);
        assert_eq!(order(&atlas, "09.001", "roads", date(2025, 12, 31)), [0; 0]);
        assert_eq!(order(&atlas, "09.001", "roads", date(2026, 6, 30)), [1]);
        assert_eq!(order(&atlas, "09.001", "roads", date(2026, 7, 1)), [2]);
    }

    #[test]
    fn among_equals_the_latest_is_named_and_the_answer_is_stable() {
        let late = || CompetenceRow { valid_from: date(2026, 7, 1), ..row(9, "09", "*") };
        let rows = || vec![row(3, "09", "*"), late(), row(2, "09", "*")];
        let mut reversed = rows();
        reversed.reverse();
        for rows in [rows(), reversed] {
            assert_eq!(order(&atlas(rows), "09.001", "roads", TODAY), [9, 2, 3]);
        }
    }
}
