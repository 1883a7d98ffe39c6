//! All territories in memory: their tree, their boundaries and who is competent.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use bytes::Bytes;
use database::Conn;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use geo::MultiPolygon;
use jiff::civil::Date;

use crate::competence::{Claim, Competence, Mandates};
use crate::embedded;
use crate::locate::{Boundaries, Located, NotLocated, TerritoryIndex, checked};
use crate::names::Names;
use crate::outline::feature_collection;
use crate::schema::{CompetenceRow, TerritoryRow, competence, territory};

/// How large a territory is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Level {
    /// The whole country.
    Country,
    /// One of the 12 regions.
    Region,
    /// One of the 75 provinces and prefectures.
    Province,
    /// A commune.
    Commune,
}

impl Level {
    /// As it is written in the database and in the outlines for the map.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Country => "country",
            Self::Region => "region",
            Self::Province => "province",
            Self::Commune => "commune",
        }
    }

    fn named(text: &str) -> Option<Self> {
        [Self::Country, Self::Region, Self::Province, Self::Commune].into_iter().find(|level| level.as_str() == text)
    }
}

/// A territory.
#[derive(Clone, Debug, PartialEq)]
pub struct Territory {
    /// `MA`, or the HCP's code.
    pub code: String,
    /// How large it is.
    pub level: Level,
    /// Code of the territory one level up.
    pub parent: Option<String>,
    /// `country`, `region`, `prefecture`, `province`, `urban` or `rural`.
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

/// All territories, as they stood when it was loaded. Cloning is cheap. Who is competent is read again by
/// [`Atlas::read_mandates`], for all clones; nothing else in it changes.
#[derive(Clone)]
pub struct Atlas(Arc<Contents>);

struct Contents {
    /// Sorted by code.
    territories: Vec<Territory>,
    index: HashMap<String, TerritoryIndex>,
    /// By territory, the one that holds it.
    parents: Vec<Option<TerritoryIndex>>,
    provinces: Boundaries,
    communes: Boundaries,
    mandates: RwLock<Arc<Mandates>>,
    geojson: Bytes,
}

impl Atlas {
    /// Reads both tables of the schema, in two statements.
    ///
    /// # Errors
    /// If the database does not answer, or holds a territory that fits nowhere or has no usable boundary.
    pub async fn load(conn: &mut Conn) -> Result<Self, AtlasError> {
        let territories = territory::table.select(TerritoryRow::as_select()).load(conn).await?;
        let mandates = competence::table.select(CompetenceRow::as_select()).load(conn).await?;
        Self::from_rows(territories, mandates)
    }

    /// Reads again who is competent, after an administration came in or went.
    ///
    /// # Errors
    /// The database does not answer; what was known stays.
    pub async fn read_mandates(&self, conn: &mut Conn) -> QueryResult<()> {
        let rows = competence::table.select(CompetenceRow::as_select()).load(conn).await?;
        *self.0.mandates.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(Mandates::new(rows));
        Ok(())
    }

    /// The territories that travel inside the program, where nobody is competent: for work without a database.
    ///
    /// # Errors
    /// If the data is broken, which a test excludes.
    pub fn embedded() -> Result<Self, AtlasError> {
        Self::from_rows(embedded::territories()?, Vec::new())
    }

    pub(crate) fn from_rows(mut rows: Vec<TerritoryRow>, mandates: Vec<CompetenceRow>) -> Result<Self, AtlasError> {
        rows.sort_by(|a, b| a.code.cmp(&b.code));
        let (mut provinces, mut communes) = (Vec::new(), Vec::new());
        let mut territories = Vec::with_capacity(rows.len());
        for row in rows {
            let level = Level::named(&row.level).ok_or_else(|| AtlasError::Level(row.code.clone()))?;
            if let Some(boundary) = row.boundary {
                let shape = polygons(boundary.0).ok_or_else(|| AtlasError::Boundary(row.code.clone()))?;
                match level {
                    Level::Province => provinces.push((territories.len(), shape)),
                    Level::Commune => communes.push((territories.len(), shape)),
                    // A region is found through its province: its own shape would only cost memory.
                    Level::Region | Level::Country => {}
                }
            }
            territories.push(Territory {
                code: row.code,
                level,
                parent: row.parent_code,
                kind: row.kind,
                names: row.names.0,
                lat: row.lat,
                lon: row.lon,
            });
        }
        let index: HashMap<_, _> =
            territories.iter().enumerate().map(|(index, territory)| (territory.code.clone(), index)).collect();
        let parents: Vec<_> =
            territories.iter().map(|territory| index.get(territory.parent.as_ref()?).copied()).collect();
        for (territory, parent) in territories.iter().zip(&parents) {
            if parent.map(|parent| territories[parent].level) != above(territory.level) {
                return Err(AtlasError::Level(territory.code.clone()));
            }
        }
        Ok(Self(Arc::new(Contents {
            geojson: feature_collection(&territories)?,
            territories,
            index,
            parents,
            provinces: Boundaries::new(provinces),
            communes: Boundaries::new(communes),
            mandates: RwLock::new(Arc::new(Mandates::new(mandates))),
        })))
    }

    /// The territory with that code.
    pub fn get(&self, code: &str) -> Option<&Territory> {
        self.0.index.get(code).map(|&index| &self.0.territories[index])
    }

    /// All territories, by code.
    pub fn all(&self) -> impl Iterator<Item = &Territory> {
        self.0.territories.iter()
    }

    /// The territories directly below that one, by code.
    pub fn children(&self, code: &str) -> impl Iterator<Item = &Territory> {
        self.0.territories.iter().filter(move |territory| territory.parent.as_deref() == Some(code))
    }

    /// The territories that hold that one, the closest first, the country last; empty if the code is unknown.
    pub fn ancestors(&self, code: &str) -> impl Iterator<Item = &Territory> {
        let start = self.0.index.get(code).copied();
        std::iter::successors(start, |&index| self.0.parents[index]).skip(1).map(|index| &self.0.territories[index])
    }

    /// The regions, by code.
    pub fn regions(&self) -> impl Iterator<Item = &Territory> {
        self.0.territories.iter().filter(|territory| territory.level == Level::Region)
    }

    /// The territories at a point given in degrees (WGS 84).
    ///
    /// # Errors
    /// If these are no coordinates, or the point is further than 300 m from every province.
    pub fn locate(&self, lat: f64, lon: f64) -> Result<Located<'_>, NotLocated> {
        let at = checked(lat, lon)?;
        let Contents { territories, parents, provinces, communes, .. } = &*self.0;
        let holding = provinces.holding(at);
        let province = holding.or_else(|| provinces.closest(at)).ok_or(NotLocated::Outside)?;
        let region = parents[province].ok_or(NotLocated::Outside)?;
        let commune = communes.holding(at).filter(|&commune| parents[commune] == Some(province));
        Ok(Located {
            region: &territories[region],
            province: &territories[province],
            commune: commune.map(|commune| &territories[commune]),
            inside: holding.is_some(),
        })
    }

    /// Who answers on day `on` for matters of `category` in the territory with that code. The smallest territory around
    /// it for which anybody is competent decides; there, whoever has the category goes before whoever has all. Among
    /// equals the latest to be put in charge is named. All others are listed, in that order.
    pub fn competent(&self, code: &str, category: &str, on: Date) -> Option<Competence> {
        let here = self.get(code)?;
        let mandates = Arc::clone(&self.0.mandates.read().unwrap_or_else(PoisonError::into_inner));
        let claims = std::iter::once(here)
            .chain(self.ancestors(code))
            .flat_map(|territory| mandates.claims(&territory.code, category, on));
        let mut claims = claims.cloned();
        let Claim { tenant_id, territory_code, category_code, rule } = claims.next()?;
        Some(Competence { tenant_id, territory_code, category_code, rule, alternates: claims.collect() })
    }

    /// Regions and provinces to draw on a map: a GeoJSON FeatureCollection whose features carry `code`, `level`, `kind`,
    /// `parent` and the names `ar`, `fr`, `zgh`, `en`. Outlines are simplified to 300 m and neighbours still share their
    /// border. Show [`crate::ATTRIBUTION`] beside it.
    pub fn geojson(&self) -> &Bytes {
        &self.0.geojson
    }
}

fn above(level: Level) -> Option<Level> {
    match level {
        Level::Country => None,
        Level::Region => Some(Level::Country),
        Level::Province => Some(Level::Region),
        Level::Commune => Some(Level::Province),
    }
}

fn polygons(boundary: geojson::Geometry) -> Option<MultiPolygon<f64>> {
    match geo::Geometry::<f64>::try_from(boundary).ok()? {
        geo::Geometry::Polygon(polygon) => Some(polygon.into()),
        geo::Geometry::MultiPolygon(polygons) => Some(polygons),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::*;

    fn codes<'a>(territories: impl Iterator<Item = &'a Territory>) -> Vec<&'a str> {
        territories.map(|territory| territory.code.as_str()).collect()
    }

    #[test]
    fn the_kingdom_is_complete() {
        let atlas = Atlas::embedded().unwrap();
        let regions = codes(atlas.regions());
        assert_eq!(regions, ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"]);
        assert_eq!(codes(atlas.children("MA")), regions);
        let provinces: Vec<_> = regions.iter().flat_map(|region| atlas.children(region)).collect();
        assert_eq!(provinces.len(), 75);
        assert_eq!(provinces.iter().filter(|province| province.kind == "prefecture").count(), 13);
        assert_eq!(codes(atlas.children("11")), ["11.121", "11.221", "11.321", "11.537"]);
        assert_eq!(codes(atlas.children("12")), ["12.066", "12.391"]);
        assert_eq!(atlas.0.provinces.count(), 75, "each province has a boundary");
    }

    #[test]
    fn every_territory_has_a_name_in_each_script() {
        let atlas = Atlas::embedded().unwrap();
        for territory in &atlas.0.territories {
            let Names { ar, fr, zgh, en } = &territory.names;
            assert!(ar.chars().all(|c| " -".contains(c) || ('\u{0621}'..='\u{064a}').contains(&c)), "{ar}");
            assert!(zgh.chars().all(|c| " -".contains(c) || ('\u{2d30}'..='\u{2d6f}').contains(&c)), "{zgh}");
            assert!(
                en.is_ascii() && !en.is_empty() && !fr.is_empty() && !ar.is_empty() && !zgh.is_empty(),
                "{fr} {en}"
            );
        }
    }

    #[test]
    fn every_commune_lies_in_its_province_and_every_province_around_its_seat() {
        let atlas = Atlas::embedded().unwrap();
        for territory in &atlas.0.territories {
            let found = atlas.locate(territory.lat, territory.lon).unwrap();
            let around: Vec<_> = atlas.ancestors(&found.province.code).chain([found.province]).collect();
            let expected = match territory.level {
                Level::Commune => atlas.get(territory.parent.as_ref().unwrap()).unwrap(),
                _ => territory,
            };
            assert!(around.contains(&expected), "{}: {found:?}", territory.names.fr);
            assert!(found.inside, "{}", territory.names.fr);
        }
    }

    #[test]
    fn known_places_are_found() {
        let atlas = Atlas::embedded().unwrap();
        let places = [
            ("Agadir", 30.42, -9.6, "09", "09.001"),
            ("Rabat", 34.0209, -6.8416, "04", "04.421"),
            ("Casablanca", 33.5731, -7.5898, "06", "06.141"),
            ("Fes", 34.0331, -5.0003, "03", "03.231"),
            ("Dakhla", 23.6848, -15.958, "12", "12.391"),
            ("Laayoune", 27.1536, -13.2033, "11", "11.321"),
            ("Tangier", 35.7595, -5.834, "01", "01.511"),
            ("Toubkal", 31.0597, -7.9155, "07", "07.041"),
            ("Merzouga", 31.0802, -4.0133, "08", "08.201"),
        ];
        for (name, lat, lon, region, province) in places {
            let found = atlas.locate(lat, lon).unwrap();
            assert_eq!((found.region.code.as_str(), found.province.code.as_str()), (region, province), "{name}");
            assert_eq!(found.code(), province, "no commune is claimed without a boundary");
        }
    }

    #[test]
    fn a_commune_is_claimed_where_its_boundary_is_known() {
        let mut rows = embedded::territories().unwrap();
        let agadir = rows.iter_mut().find(|row| row.code == "09.001.01.01").unwrap();
        let ring = "[[-9.65,30.38],[-9.5,30.38],[-9.5,30.45],[-9.65,30.45],[-9.65,30.38]]";
        let polygon = format!(r#"{{"type":"Polygon","coordinates":[{ring}]}}"#);
        agadir.boundary = Some(serde_json::from_str(&polygon).unwrap());
        let atlas = Atlas::from_rows(rows, Vec::new()).unwrap();
        assert_eq!(atlas.locate(30.42, -9.6).unwrap().code(), "09.001.01.01");
        assert_eq!(atlas.locate(30.451, -9.6).unwrap().code(), "09.001", "100 m beyond it");
        let inezgane = atlas.locate(30.381, -9.54).unwrap();
        assert_eq!(inezgane.code(), "09.273", "a commune drawn over another province is not believed there");
    }

    #[test]
    fn elsewhere_is_outside() {
        let atlas = Atlas::embedded().unwrap();
        for (name, lat, lon) in [
            ("null island", 0.0, 0.0),
            ("Madrid", 40.4168, -3.7038),
            ("the Atlantic", 32.0, -15.0),
            ("Las Palmas", 28.1235, -15.4363),
            ("Tlemcen", 34.8783, -1.315),
            ("Nouadhibou", 20.9425, -17.0362),
        ] {
            assert_eq!(atlas.locate(lat, lon), Err(NotLocated::Outside), "{name}");
        }
        assert_eq!(atlas.locate(f64::NAN, -9.6), Err(NotLocated::NotCoordinates));
        assert_eq!(atlas.locate(30.42, 190.0), Err(NotLocated::NotCoordinates));
    }

    #[test]
    fn the_tree_can_be_walked_both_ways() {
        let atlas = Atlas::embedded().unwrap();
        assert_eq!(codes(atlas.ancestors("09.001.01.01")), ["09.001", "09", "MA"]);
        assert_eq!(codes(atlas.ancestors("MA")), [""; 0]);
        assert_eq!(codes(atlas.ancestors("unknown")), [""; 0]);
        assert_eq!(atlas.get("09.001.01.01").unwrap().names.fr, "Agadir");
        assert_eq!(atlas.get("09.999"), None);
    }

    #[test]
    fn the_map_shows_every_region_and_province_in_four_languages() {
        let atlas = Atlas::embedded().unwrap();
        let map: serde_json::Value = serde_json::from_slice(atlas.geojson()).unwrap();
        let features = map["features"].as_array().unwrap();
        assert_eq!(features.len(), 12 + 75);
        let agadir = features.iter().find(|feature| feature["id"] == "09.001").unwrap();
        assert_eq!(agadir["properties"]["ar"], "أكادير-إدا وتنان");
        assert_eq!(agadir["properties"]["zgh"], "ⴰⴳⴰⴷⵉⵔ-ⵉⴷⴰ ⵓⵜⴰⵏⴰⵏ");
        assert_eq!(agadir["properties"]["level"], "province");
        assert_eq!(map["attribution"], crate::ATTRIBUTION);
        assert!(serde_json::from_slice::<geojson::FeatureCollection>(atlas.geojson()).is_ok());
        assert!(atlas.geojson().len() < 400_000, "{} bytes", atlas.geojson().len());
    }

    #[test]
    fn data_that_does_not_fit_is_refused_by_name() {
        let broken = |change: fn(&mut TerritoryRow)| {
            let mut rows = embedded::territories().unwrap();
            change(rows.iter_mut().find(|row| row.code == "09.001").unwrap());
            Atlas::from_rows(rows, Vec::new()).err().unwrap().to_string()
        };
        assert_eq!(broken(|row| row.parent_code = None), "territory 09.001 has no place among the levels");
        assert_eq!(broken(|row| row.level = "county".into()), "territory 09.001 has no place among the levels");
        let point = |row: &mut TerritoryRow| {
            row.boundary = Some(serde_json::from_str(r#"{"type":"Point","coordinates":[1,2]}"#).unwrap());
        };
        assert_eq!(broken(point), "the boundary of territory 09.001 is not a polygon");
    }
}
