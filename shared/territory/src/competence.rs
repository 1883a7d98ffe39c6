//! Who is competent for a matter in a territory, and why.

use std::cmp::Reverse;
use std::collections::HashMap;

use database::TenantId;
use jiff::civil::Date;

use crate::level::Level;
use crate::names::Names;
use crate::rule::{Ground, Rules};
use crate::schema::{CompetenceRow, RuleRow};

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
    /// Since when it is in charge.
    pub valid_from: Date,
    /// The rule that gives the category to administrations of its level, if there is one.
    pub ground: Option<Ground>,
    /// Who else could answer, the most fitting first, each with its reasons.
    pub alternates: Vec<Claim>,
}

impl Competence {
    /// The first of these, the others as alternates; `None` if there is none.
    pub(crate) fn of(claims: impl IntoIterator<Item = Claim>) -> Option<Self> {
        let mut claims = claims.into_iter();
        let Claim { tenant_id, territory_code, category_code, rule, valid_from, ground } = claims.next()?;
        let alternates = claims.collect();
        Some(Self { tenant_id, territory_code, category_code, rule, valid_from, ground, alternates })
    }

    /// Who could answer, the most fitting first.
    pub fn in_order(&self) -> impl Iterator<Item = TenantId> {
        std::iter::once(self.tenant_id).chain(self.alternates.iter().map(|claim| claim.tenant_id))
    }

    /// Why that administration could answer, in words to show, and the rule that gives it the category.
    #[must_use]
    pub fn why(&self, tenant: TenantId) -> Option<(&Names, Option<&Ground>)> {
        if tenant == self.tenant_id {
            return Some((&self.rule, self.ground.as_ref()));
        }
        let claim = self.alternates.iter().find(|claim| claim.tenant_id == tenant)?;
        Some((&claim.rule, claim.ground.as_ref()))
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
    /// Since when it is in charge.
    pub valid_from: Date,
    /// The rule that gives the category to administrations of its level, if there is one.
    pub ground: Option<Ground>,
}

/// All claims with their dates, by territory, and the rules that they are judged by.
pub(crate) struct Mandates {
    by_territory: HashMap<String, Vec<Mandate>>,
    rules: Rules,
}

struct Mandate {
    tenant_id: TenantId,
    category_code: String,
    rule: Names,
    /// Of the administration, where it is not the territory's.
    level: Option<Level>,
    valid_from: Date,
    valid_to: Option<Date>,
}

impl Mandates {
    pub(crate) fn new(rows: Vec<CompetenceRow>, rules: Vec<RuleRow>) -> Self {
        let mut by_territory: HashMap<String, Vec<Mandate>> = HashMap::new();
        for CompetenceRow { territory_code, category_code, tenant_id, valid_from, valid_to, rule, level } in rows {
            let level = level.as_deref().and_then(Level::named);
            let mandate = Mandate { tenant_id, category_code, rule: rule.0, level, valid_from, valid_to };
            by_territory.entry(territory_code).or_default().push(mandate);
        }
        for mandates in by_territory.values_mut() {
            mandates.sort_by_key(|mandate| {
                (mandate.category_code == ANY_CATEGORY, Reverse(mandate.valid_from), mandate.tenant_id)
            });
        }
        Self { by_territory, rules: Rules::new(rules) }
    }

    /// The rules whose text no lawyer has gone over.
    pub(crate) fn unconfirmed(&self) -> impl Iterator<Item = &Ground> {
        self.rules.unconfirmed()
    }

    /// Who is competent for a category in territories, the smallest first, each with its level: the most fitting first.
    ///
    /// Where a rule gives the category to a level, administrations of that level go before all others, together with those
    /// that were put in charge of exactly this category. Then the smallest territory decides; there, whoever has the
    /// category goes before whoever has all; among equals, the latest to be put in charge.
    pub(crate) fn claims<'a>(
        &self,
        territories: impl IntoIterator<Item = (&'a str, Level)>,
        category: &str,
        on: Date,
    ) -> Vec<Claim> {
        let grounds = self.rules.of(category, on);
        let mut claims: Vec<Claim> = territories
            .into_iter()
            .flat_map(|(code, level)| {
                let mandates = self.by_territory.get(code).map_or(&[][..], Vec::as_slice);
                mandates.iter().map(move |mandate| (code, level, mandate))
            })
            .filter(|(_, _, mandate)| [category, ANY_CATEGORY].contains(&mandate.category_code.as_str()))
            .filter(|(_, _, mandate)| mandate.valid_from <= on && mandate.valid_to.is_none_or(|last| on <= last))
            .map(|(code, level, mandate)| {
                let level = mandate.level.unwrap_or(level);
                Claim {
                    tenant_id: mandate.tenant_id,
                    territory_code: code.to_owned(),
                    category_code: mandate.category_code.clone(),
                    rule: mandate.rule.clone(),
                    valid_from: mandate.valid_from,
                    ground: grounds.iter().find(|ground| ground.level == level).map(|&ground| ground.clone()),
                }
            })
            .collect();
        if !grounds.is_empty() {
            // Stable: within each part the order stays.
            claims.sort_by_key(|claim| claim.ground.is_none() && claim.category_code == ANY_CATEGORY);
        }
        claims
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
            level: None,
        }
    }

    fn atlas(rows: Vec<CompetenceRow>) -> Atlas {
        Atlas::from_rows(embedded::territories().unwrap(), rows, Vec::new()).unwrap()
    }

    fn rule_for(category: &str, level: Level) -> RuleRow {
        RuleRow {
            category_code: category.into(),
            level: level.as_str().into(),
            valid_from: date(2026, 1, 1),
            valid_to: None,
            reason: Json(Names { en: format!("{category} belongs to it"), ..Names::default() }),
            source: Json(Names { en: "a law".into(), ..Names::default() }),
            confirmed: false,
        }
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

    #[test]
    fn a_rule_gives_a_category_to_a_level_and_says_so() {
        let commune = || CompetenceRow { level: Some("commune".into()), ..row(5, "09.001", "lighting") };
        let rows = || vec![row(1, "09.001", "*"), row(2, "09", "*"), row(3, "09.001.01.01", "*"), commune()];
        let rules = vec![rule_for("lighting", Level::Commune), rule_for("transport", Level::Region)];
        let atlas = Atlas::from_rows(embedded::territories().unwrap(), rows(), rules).unwrap();

        assert_eq!(order(&atlas, "09.001.01.01", "lighting", TODAY), [3, 5, 1, 2]);
        let found = atlas.competent("09.001", "lighting", TODAY).unwrap();
        let ground = found.ground.clone().unwrap();
        assert_eq!(
            (found.tenant_id, ground.level),
            (tenant(5), Level::Commune),
            "a commune, for what lies in its province"
        );
        assert_eq!((ground.reason.en.as_str(), ground.confirmed), ("lighting belongs to it", false));
        assert_eq!((found.valid_from, ground.valid_from), (date(2026, 1, 1), date(2026, 1, 1)));
        assert!(found.alternates.iter().all(|claim| claim.ground.is_none()), "the others by being around it alone");
        assert_eq!(found.why(tenant(1)).unwrap().0.fr, "règle 1");
        assert_eq!(found.why(tenant(9)), None);

        assert_eq!(order(&atlas, "09.001.01.01", "transport", TODAY), [2, 3, 1], "the region goes before the commune");
        assert_eq!(order(&atlas, "09.001.01.01", "water", TODAY), [3, 1, 2], "without a rule the smallest decides");
        assert_eq!(order(&atlas, "04.421", "lighting", TODAY), [0; 0]);
    }

    #[test]
    fn who_was_put_in_charge_of_exactly_this_stands_beside_the_level_of_the_rule() {
        let rules = vec![rule_for("transport", Level::Region)];
        let rows = vec![row(1, "09.001.01.01", "transport"), row(2, "09", "*"), row(3, "09.001", "*")];
        let atlas = Atlas::from_rows(embedded::territories().unwrap(), rows, rules).unwrap();
        assert_eq!(order(&atlas, "09.001.01.01", "transport", TODAY), [1, 2, 3]);
    }

    #[test]
    fn a_rule_holds_between_its_dates() {
        let old = RuleRow { valid_to: Some(date(2026, 6, 30)), ..rule_for("water", Level::Commune) };
        let new = RuleRow { valid_from: date(2026, 7, 1), ..rule_for("water", Level::Region) };
        let rows = vec![row(1, "09.001.01.01", "*"), row(2, "09", "*")];
        let atlas = Atlas::from_rows(embedded::territories().unwrap(), rows, vec![old, new]).unwrap();
        assert_eq!(order(&atlas, "09.001.01.01", "water", date(2026, 6, 30)), [1, 2]);
        assert_eq!(order(&atlas, "09.001.01.01", "water", date(2026, 7, 1)), [2, 1]);
    }

    #[test]
    fn the_rules_that_travel_along_have_words_in_each_language() {
        let rules = embedded::rules().unwrap();
        assert!(rules.iter().any(|rule| rule.category_code == "lighting"));
        for RuleRow { category_code, level, reason, source, .. } in rules {
            assert!(Level::named(&level).is_some(), "{category_code}");
            for Names { ar, fr, zgh, en } in [reason.0, source.0] {
                assert!([ar, fr, zgh, en].iter().all(|words| !words.is_empty()), "{category_code}");
            }
        }
    }
}
