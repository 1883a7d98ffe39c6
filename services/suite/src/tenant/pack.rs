//! Template packs: what an administration of a kind starts with, as data. Its people change all of it afterwards.

use complaints::{Category, insert_subjects};
use database::{Conn, TenantId};
use diesel::result::QueryResult;
use identity::{Kind, NewUnit};
use jiff::Timestamp;
use serde::Deserialize;
use std::sync::LazyLock;
use ui::Names;

/// What one kind starts with.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Pack {
    /// The codes of its subjects of complaints, of the standard ones.
    categories: Vec<String>,
    /// Subjects of its own, which come first.
    subjects: Vec<Category>,
    /// What it is made of.
    units: Vec<Unit>,
    /// What its page says.
    pub(crate) opening: Names,
}

/// A unit of a pack.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Unit {
    code: String,
    /// The code of the unit above it.
    #[serde(default)]
    parent: Option<String>,
    names: Names,
}

/// All packs by their names. A test reads them; a broken one would be missing.
static PACKS: LazyLock<Vec<(&str, Pack)>> = LazyLock::new(|| {
    [
        ("commune", include_str!("../../data/packs/commune.json")),
        ("province", include_str!("../../data/packs/province.json")),
        ("ministry", include_str!("../../data/packs/ministry.json")),
        ("hospital", include_str!("../../data/packs/hospital.json")),
        ("education", include_str!("../../data/packs/education.json")),
        ("employment", include_str!("../../data/packs/employment.json")),
        ("investment", include_str!("../../data/packs/investment.json")),
    ]
    .into_iter()
    .filter_map(|(name, text)| Some((name, serde_json::from_str(text).ok()?)))
    .collect()
});

impl Pack {
    /// The pack of this name.
    pub(crate) fn named(name: &str) -> Option<&'static Self> {
        PACKS.iter().find(|(known, _)| *known == name).map(|(_, pack)| pack)
    }

    /// The names of all packs.
    pub(crate) fn names() -> Vec<&'static str> {
        PACKS.iter().map(|(name, _)| *name).collect()
    }

    /// The name of the pack that fits a kind of administration.
    pub(crate) const fn of(kind: Kind) -> &'static str {
        match kind {
            Kind::Commune => "commune",
            Kind::Province | Kind::Region => "province",
            Kind::Ministry | Kind::Agency => "ministry",
        }
    }

    /// The name of the pack that was asked for, else of the one that fits the kind.
    pub(crate) fn asked(asked: &str, kind: Kind) -> &'static str {
        Self::names().into_iter().find(|name| *name == asked).unwrap_or_else(|| Self::of(kind))
    }

    /// Gives an administration the subjects; what it has already stays.
    pub(crate) async fn insert_subjects(&self, conn: &mut Conn, tenant: TenantId) -> QueryResult<()> {
        // With the groups that hold them.
        let is_taken = |subject: &Category| {
            let mut taken = complaints::standard().iter().filter(|other| self.categories.contains(&other.code));
            taken.any(|other| other.code == subject.code || other.parent.as_ref() == Some(&subject.code))
        };
        let standard = complaints::standard().iter().filter(|subject| is_taken(subject));
        let subjects: Vec<Category> = self.subjects.iter().chain(standard).cloned().collect();
        insert_subjects(conn, tenant, &subjects).await
    }

    /// Gives an administration the units, unless it has some of its own.
    pub(crate) async fn insert_units(&self, conn: &mut Conn, tenant: TenantId, now: Timestamp) -> QueryResult<()> {
        if identity::list_unit_codes(conn, tenant).await?.is_empty() {
            identity::enter_units(conn, tenant, now, &self.new_units()).await?;
        }
        Ok(())
    }

    fn new_units(&self) -> Vec<NewUnit> {
        let new = |unit: &Unit| {
            let Unit { code, parent, names } = unit;
            NewUnit { code: code.clone(), parent: parent.clone(), names: names.clone() }
        };
        self.units.iter().map(new).collect()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use identity::UnitEntered;
    use std::collections::HashMap;

    #[test]
    fn a_hospital_starts_as_one_though_the_law_knows_it_as_a_public_body() {
        assert_eq!(Pack::asked("hospital", Kind::Agency), "hospital");
        assert_eq!(Pack::asked("", Kind::Agency), "ministry");
        assert_eq!(Pack::asked("no such pack", Kind::Commune), "commune");
        let opening = &Pack::named("hospital").unwrap().opening;
        assert!(!opening.ar.contains("وزارة") && opening.ar.contains("المستشفى"), "{}", opening.ar);
    }

    #[test]
    fn every_pack_is_whole_and_names_only_what_there_is() {
        assert_eq!(
            Pack::names(),
            ["commune", "province", "ministry", "hospital", "education", "employment", "investment"]
        );
        for (name, pack) in PACKS.iter() {
            let is_whole = |names: &Names| {
                let Names { ar, fr, zgh, en } = names;
                [ar, fr, zgh, en].iter().all(|text| !text.is_empty())
            };
            assert!(is_whole(&pack.opening), "{name}");
            assert!(pack.units.iter().all(|unit| is_whole(&unit.names)), "{name}");
            let units = pack.new_units();
            assert!(units.len() >= 5 && units.iter().all(|unit| identity::is_unit_code(&unit.code)), "{name}");
            let planned = identity::plan_units(&mut HashMap::new(), &units);
            assert!(planned.iter().all(|planned| *planned == UnitEntered::New), "{name}: {planned:?}");
            assert!(pack.subjects.iter().all(|subject| is_whole(&subject.names)), "{name}");
            for code in &pack.categories {
                assert!(complaints::standard().iter().any(|subject| subject.code == *code), "{name}: {code}");
            }
            for subject in &pack.subjects {
                assert!(!pack.categories.contains(&subject.code), "{name}: {} twice", subject.code);
            }
            assert_eq!(pack.categories.last().unwrap(), "other", "{name}: everybody finds a subject");
        }
    }
}
