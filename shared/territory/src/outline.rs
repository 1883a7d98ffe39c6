//! The regions and provinces to draw on a page's map: one GeoJSON document, made once.

use bytes::Bytes;
use serde::Serialize;
use serde_json::Value;

use crate::atlas::{AtlasError, Level, Territory};
use crate::embedded;
use crate::names::Names;

/// To be shown beside every map that draws these boundaries: the licence asks for it.
pub const ATTRIBUTION: &str = "© OpenStreetMap contributors, ODbL 1.0 (morocco-map)";

#[derive(Serialize)]
struct FeatureCollection<'a> {
    r#type: &'static str,
    attribution: &'static str,
    features: Vec<Feature<'a>>,
}

#[derive(Serialize)]
struct Feature<'a> {
    r#type: &'static str,
    id: &'a str,
    properties: Properties<'a>,
    geometry: &'a Value,
}

#[derive(Serialize)]
struct Properties<'a> {
    code: &'a str,
    level: &'static str,
    kind: &'a str,
    parent: Option<&'a str>,
    #[serde(flatten)]
    names: &'a Names,
    /// The town where it is administered, for a name on the map.
    seat: Option<Seat<'a>>,
}

#[derive(Serialize)]
struct Seat<'a> {
    lat: f64,
    lon: f64,
    #[serde(flatten)]
    names: &'a Names,
}

impl<'a> Seat<'a> {
    /// The commune that stands where the territory says that its seat is.
    fn of(territory: &Territory, territories: &'a [Territory]) -> Option<Self> {
        let (lat, lon) = (territory.lat, territory.lon);
        let seat = territories.iter().find(|at| at.level == Level::Commune && (at.lat, at.lon) == (lat, lon))?;
        Some(Self { lat, lon, names: &seat.names })
    }
}

/// Regions first, so that a map that draws in this order puts provinces on top.
pub(crate) fn feature_collection(territories: &[Territory]) -> Result<Bytes, AtlasError> {
    let outlines = embedded::outlines()?;
    let mut features = Vec::new();
    for level in [Level::Region, Level::Province] {
        for territory in territories.iter().filter(|territory| territory.level == level) {
            let Some(geometry) = outlines.get(&territory.code) else { continue };
            let properties = Properties {
                code: &territory.code,
                level: level.as_str(),
                kind: &territory.kind,
                parent: territory.parent.as_deref(),
                names: &territory.names,
                seat: Seat::of(territory, territories),
            };
            features.push(Feature { r#type: "Feature", id: &territory.code, properties, geometry });
        }
    }
    let collection = FeatureCollection { r#type: "FeatureCollection", attribution: ATTRIBUTION, features };
    Ok(serde_json::to_vec(&collection).map_err(std::io::Error::from)?.into())
}
