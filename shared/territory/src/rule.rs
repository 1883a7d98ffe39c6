//! Which level of administration answers for a category: the dated rules, with their words and their text.

use std::cmp::Reverse;
use std::collections::HashMap;

use jiff::civil::Date;

use crate::level::Level;
use crate::names::Names;
use crate::schema::RuleRow;

/// A rule, as it holds on the day that was asked about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ground {
    /// The level that answers.
    pub level: Level,
    /// Since when.
    pub valid_from: Date,
    /// A sentence to show: "Street lighting belongs to the commune."
    pub reason: Names,
    /// The text that says so.
    pub source: Names,
    /// Whether a lawyer has gone over it.
    pub confirmed: bool,
}

/// All rules, by category.
pub(crate) struct Rules(HashMap<String, Vec<Rule>>);

struct Rule {
    ground: Ground,
    valid_to: Option<Date>,
}

impl Rules {
    /// A row of a level that does not exist, which the table excludes, is left out.
    pub(crate) fn new(rows: Vec<RuleRow>) -> Self {
        let mut by_category: HashMap<String, Vec<Rule>> = HashMap::new();
        for RuleRow { category_code, level, valid_from, valid_to, reason, source, confirmed } in rows {
            let Some(level) = Level::named(&level) else { continue };
            let ground = Ground { level, valid_from, reason: reason.0, source: source.0, confirmed };
            by_category.entry(category_code).or_default().push(Rule { ground, valid_to });
        }
        for rules in by_category.values_mut() {
            rules.sort_by_key(|rule| (Reverse(rule.ground.valid_from), Reverse(rule.ground.level)));
        }
        Self(by_category)
    }

    /// Those whose text no lawyer has gone over, whether they hold today or not.
    pub(crate) fn unconfirmed(&self) -> impl Iterator<Item = &Ground> {
        self.0.values().flatten().map(|rule| &rule.ground).filter(|ground| !ground.confirmed)
    }

    /// The rules of a category that hold on that day, the latest first, then the smallest level.
    pub(crate) fn of(&self, category: &str, on: Date) -> Vec<&Ground> {
        let rules = self.0.get(category).map_or(&[][..], Vec::as_slice);
        rules
            .iter()
            .filter(|rule| rule.ground.valid_from <= on && rule.valid_to.is_none_or(|last| on <= last))
            .map(|rule| &rule.ground)
            .collect()
    }
}
