//! The regions and provinces to draw on a page's map: one GeoJSON document, made once.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use bytes::Bytes;
use geo::{MapCoords, MultiPolygon, Simplify};
use serde::Serialize;
use serde_json::Value;

use crate::atlas::{AtlasError, Territory};
use crate::embedded;
use crate::level::Level;
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

/// The document, and a number that differs when it does.
#[derive(Clone, Debug)]
pub struct Outlines {
    /// A GeoJSON FeatureCollection.
    pub geojson: Bytes,
    /// The same in each process that runs the same program over the same territories.
    pub tag: u64,
}

/// How far an outline may leave the boundary, in degrees of latitude: about 300 m.
const TOLERANCE: f64 = 0.0027;
/// Parts of a degree that are enough to draw: about 100 m.
const GRID: f64 = 1000.0;

/// The outline of an imported boundary, for which the program brings none. Each is simplified for itself, so neighbours may
/// part by as much as it leaves the boundary.
pub(crate) fn imported_outline(shape: &MultiPolygon<f64>) -> Result<Value, AtlasError> {
    let light = shape.simplify(TOLERANCE);
    // Islets that collapse are not drawn, unless there is nothing else.
    let light: MultiPolygon<f64> = light.into_iter().filter(|polygon| polygon.exterior().0.len() > 3).collect();
    let light = if light.0.is_empty() { shape.clone() } else { light };
    let light = light.map_coords(|at| geo::Coord { x: (at.x * GRID).round() / GRID, y: (at.y * GRID).round() / GRID });
    Ok(serde_json::to_value(geojson::Geometry::from(&light)).map_err(std::io::Error::from)?)
}

/// Regions first, so that a map that draws in this order puts provinces on top. What was imported goes before what the
/// program brings.
pub(crate) fn outlines(territories: &[Territory], imported: HashMap<String, Value>) -> Result<Outlines, AtlasError> {
    let mut outlines = embedded::outlines()?;
    outlines.extend(imported);
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
    let geojson: Bytes = serde_json::to_vec(&collection).map_err(std::io::Error::from)?.into();
    let mut hasher = DefaultHasher::new();
    geojson.hash(&mut hasher);
    Ok(Outlines { geojson, tag: hasher.finish() })
}
