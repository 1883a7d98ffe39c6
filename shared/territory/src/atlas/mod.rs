//! All territories in memory: their tree, their boundaries and who is competent.

mod known;

#[cfg(test)]
mod tests;

use std::sync::{Arc, PoisonError, RwLock};

use database::Conn;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::civil::Date;

use crate::competence::{Competence, Mandates};
use crate::edition::Edition;
use crate::embedded;
use crate::level::Level;
use crate::locate::{Located, NotLocated};
use crate::names::Names;
use crate::outline::Outlines;
use crate::rule::Ground;
use crate::schema::{CompetenceRow, RuleRow, TerritoryRow, competence, rule, territory};
use known::Known;

/// A territory.
#[derive(Clone, Debug, PartialEq)]
pub struct Territory {
    /// `MA`, or the HCP's code.
    pub code: String,
    /// How large it is.
    pub level: Level,
    /// Code of the territory one level up.
    pub parent: Option<String>,
    /// `country`, `region`, `prefecture`, `province`, `urban`, `rural`, or `commune` where it is not known which of these two.
    pub kind: String,
    /// Its name, without "province of".
    pub names: Names,
    /// Latitude of its seat, or of the centre of the commune.
    pub lat: f64,
    /// Longitude of its seat, or of the centre of the commune.
    pub lon: f64,
}

/// Why an atlas cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum AtlasError {
    /// The database did not answer.
    #[error("the territories cannot be read: {0}")]
    Database(#[from] diesel::result::Error),
    /// The data inside the program is broken, which a test excludes.
    #[error("the embedded territories cannot be read: {0}")]
    Embedded(#[from] std::io::Error),
    /// The boundary of this territory is not a polygon or several.
    #[error("the boundary of territory {0} is not a polygon")]
    Boundary(String),
    /// This territory has an unknown level, or is not one level below its parent.
    #[error("territory {0} has no place among the levels")]
    Level(String),
}

/// All territories. Cloning is cheap, and all clones are one: what [`Atlas::read_again`] finds is known to each.
#[derive(Clone)]
pub struct Atlas(Arc<Contents>);

struct Contents {
    /// Each territory as it is and as it was: what a page holds stays where it is while the atlas lives. One that an import
    /// changes is added anew, a few hundred bytes; boundaries, which are large, are not kept here.
    ever: boxcar::Vec<Territory>,
    known: RwLock<Arc<Known>>,
    mandates: RwLock<Arc<Mandates>>,
}

impl Atlas {
    /// Reads the tables of the schema.
    ///
    /// # Errors
    /// If the database does not answer, or holds a territory that fits nowhere or has no usable boundary.
    pub async fn load(conn: &mut Conn) -> Result<Self, AtlasError> {
        // First: what is imported meanwhile is read once more, not missed.
        let edition = Edition::read(conn).await?;
        let territories = territory::table.select(TerritoryRow::as_select()).load(conn).await?;
        let (mandates, rules) = read_mandates(conn).await?;
        Self::new(territories, edition, Mandates::new(mandates, rules))
    }

    /// Reads again who is competent, after an administration came in or went.
    ///
    /// # Errors
    /// The database does not answer; what was known stays.
    pub async fn read_mandates(&self, conn: &mut Conn) -> QueryResult<()> {
        let (mandates, rules) = read_mandates(conn).await?;
        *self.0.mandates.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(Mandates::new(mandates, rules));
        Ok(())
    }

    /// Reads again who is competent, and the territories if some were imported since. Says whether they were.
    ///
    /// # Errors
    /// The database does not answer, or holds what makes no atlas; what was known stays.
    pub async fn read_again(&self, conn: &mut Conn) -> Result<bool, AtlasError> {
        self.read_mandates(conn).await?;
        let edition = Edition::read(conn).await?;
        if edition == self.known().edition {
            return Ok(false);
        }
        let rows = territory::table.select(TerritoryRow::as_select()).load(conn).await?;
        let known = Known::new(rows, edition, &self.0.ever, Some(&*self.known()))?;
        *self.0.known.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(known);
        Ok(true)
    }

    /// The territories that travel inside the program, where nobody is competent: for work without a database.
    ///
    /// # Errors
    /// If the data is broken, which a test excludes.
    pub fn embedded() -> Result<Self, AtlasError> {
        Self::from_rows(embedded::territories()?, Vec::new(), Vec::new())
    }

    pub(crate) fn from_rows(
        rows: Vec<TerritoryRow>,
        mandates: Vec<CompetenceRow>,
        rules: Vec<RuleRow>,
    ) -> Result<Self, AtlasError> {
        Self::new(rows, Edition::default(), Mandates::new(mandates, rules))
    }

    fn new(rows: Vec<TerritoryRow>, edition: Edition, mandates: Mandates) -> Result<Self, AtlasError> {
        let ever = boxcar::Vec::new();
        let known = RwLock::new(Arc::new(Known::new(rows, edition, &ever, None)?));
        Ok(Self(Arc::new(Contents { ever, known, mandates: RwLock::new(Arc::new(mandates)) })))
    }

    fn known(&self) -> Arc<Known> {
        Arc::clone(&self.0.known.read().unwrap_or_else(PoisonError::into_inner))
    }

    fn at(&self, slots: Vec<usize>) -> impl Iterator<Item = &Territory> {
        slots.into_iter().map(|slot| &self.0.ever[slot])
    }

    /// The territory with that code.
    pub fn get(&self, code: &str) -> Option<&Territory> {
        let known = self.known();
        known.find(code).map(|index| &self.0.ever[known.slot(index)])
    }

    /// The territories directly below that one, by code.
    pub fn children<'a>(&'a self, code: &str) -> impl Iterator<Item = &'a Territory> + use<'a> {
        let known = self.known();
        let children = known.find(code).map_or(&[][..], |index| known.children(index));
        self.at(children.iter().map(|&child| known.slot(child)).collect())
    }

    /// The territories that hold that one, the closest first, the country last; empty if the code is unknown.
    pub fn ancestors<'a>(&'a self, code: &str) -> impl Iterator<Item = &'a Territory> + use<'a> {
        let known = self.known();
        let around = std::iter::successors(known.find(code), |&index| known.parent(index)).skip(1);
        self.at(around.map(|index| known.slot(index)).collect())
    }

    /// All territories, by code.
    pub fn all(&self) -> impl Iterator<Item = &Territory> {
        let known = self.known();
        self.at((0..known.count()).map(|index| known.slot(index)).collect())
    }

    /// The regions, by code.
    pub fn regions(&self) -> impl Iterator<Item = &Territory> {
        self.all().filter(|territory| territory.level == Level::Region)
    }

    /// The territories at a point given in degrees (WGS 84).
    ///
    /// # Errors
    /// If these are no coordinates, or the point is further than 300 m from every boundary.
    pub fn locate(&self, lat: f64, lon: f64) -> Result<Located<'_>, NotLocated> {
        let known = self.0.known.read().unwrap_or_else(PoisonError::into_inner);
        let found = known.locate(lat, lon)?;
        let territory = |index| &self.0.ever[known.slot(index)];
        Ok(Located {
            region: territory(found.region),
            province: territory(found.province),
            commune: found.commune.map(territory),
            inside: found.inside,
        })
    }

    /// Who answers on day `on` for matters of `category` in the territory with that code, by which rule, and who else could.
    /// Where a rule gives the category to a level of administrations, one of that level answers. Else the smallest territory
    /// for which anybody is competent decides; there, whoever has the category goes before whoever has all. Among equals the
    /// latest to be put in charge is named. All others are listed, in that order.
    pub fn competent(&self, code: &str, category: &str, on: Date) -> Option<Competence> {
        let here = self.get(code)?;
        let mandates = Arc::clone(&self.0.mandates.read().unwrap_or_else(PoisonError::into_inner));
        let around = std::iter::once(here).chain(self.ancestors(code));
        Competence::of(mandates.claims(around.map(|at| (at.code.as_str(), at.level)), category, on))
    }

    /// The rules whose text no lawyer has gone over, of all categories, whether they hold today or not.
    #[must_use]
    pub fn unconfirmed_grounds(&self) -> Vec<Ground> {
        let mandates = Arc::clone(&self.0.mandates.read().unwrap_or_else(PoisonError::into_inner));
        mandates.unconfirmed().cloned().collect()
    }

    /// Regions and provinces to draw on a map: a GeoJSON FeatureCollection whose features carry `code`, `level`, `kind`,
    /// `parent` and the names `ar`, `fr`, `zgh`, `en`. Outlines are simplified, below 0.15 km²; neighbours still share their border,
    /// except where boundaries were imported. Show [`crate::ATTRIBUTION`] beside it.
    pub fn outlines(&self) -> Outlines {
        self.known().outlines.clone()
    }
}

async fn read_mandates(conn: &mut Conn) -> QueryResult<(Vec<CompetenceRow>, Vec<RuleRow>)> {
    let mandates = competence::table.select(CompetenceRow::as_select()).load(conn).await?;
    let rules = rule::table.select(RuleRow::as_select()).load(conn).await?;
    Ok((mandates, rules))
}
