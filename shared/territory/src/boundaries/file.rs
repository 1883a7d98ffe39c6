//! The shapes of a file, GeoJSON or TopoJSON, as they are written there: nothing is judged yet.

use geojson::{Feature, GeoJson, GeometryValue, Position, feature};
use serde::Deserialize;
use serde_json::{Map, Value};

use super::topology::Topology;

/// A ring of points, longitude and latitude.
pub(super) type Ring = Vec<[f64; 2]>;

/// Polygons, each an exterior ring and holes.
pub(super) type Parts = Vec<Vec<Ring>>;

/// A territory of the file.
pub(super) struct Shape {
    pub(super) id: Option<Value>,
    pub(super) properties: Map<String, Value>,
    /// `None` if it is something else than a polygon or several.
    pub(super) parts: Option<Parts>,
}

/// The shapes of a file, in its order.
pub struct BoundaryFile(pub(super) Vec<Shape>);

/// Why a file is not read.
#[derive(Debug, thiserror::Error)]
pub enum Unreadable {
    /// Not JSON, or not what GeoJSON and TopoJSON say.
    #[error("the file is neither GeoJSON nor TopoJSON: {0}")]
    Format(String),
    /// A GeoJSON file whose root is a bare geometry: it has no code.
    #[error("the file holds no features: a FeatureCollection is needed")]
    NoFeatures,
    /// A TopoJSON file with several objects, none of which was named, or not one of these.
    #[error("name the object of the TopoJSON file to read: {0}")]
    Object(String),
    /// A TopoJSON shape names an arc that is not there, or a point is not two numbers.
    #[error("the arcs of the TopoJSON file do not fit together")]
    Arc,
}

impl BoundaryFile {
    /// Reads a file. `object` names the one to take from a TopoJSON file that has several.
    ///
    /// # Errors
    /// It is neither format, or has no shapes to take.
    pub fn read(bytes: &[u8], object: Option<&str>) -> Result<Self, Unreadable> {
        #[derive(Deserialize)]
        struct Root {
            r#type: String,
        }
        // Office programs put a mark of the encoding before the text.
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let format = |error: serde_json::Error| Unreadable::Format(error.to_string());
        let root: Root = serde_json::from_slice(bytes).map_err(format)?;
        if root.r#type == "Topology" {
            return Ok(Self(serde_json::from_slice::<Topology>(bytes).map_err(format)?.shapes(object)?));
        }
        let features = match GeoJson::from_reader(bytes).map_err(|error| Unreadable::Format(error.to_string()))? {
            GeoJson::FeatureCollection(collection) => collection.features,
            GeoJson::Feature(feature) => vec![feature],
            GeoJson::Geometry(_) => return Err(Unreadable::NoFeatures),
        };
        Ok(Self(features.into_iter().map(shape).collect()))
    }

    /// How many there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.0.len()
    }
}

fn shape(feature: Feature) -> Shape {
    // A position with less than two numbers is refused with those that are not on Earth.
    let number = |at: &Position, axis: usize| at.as_slice().get(axis).copied().unwrap_or(f64::NAN);
    let polygon = |rings: Vec<Vec<Position>>| -> Vec<Ring> {
        rings.into_iter().map(|ring| ring.iter().map(|at| [number(at, 0), number(at, 1)]).collect()).collect()
    };
    let parts = match feature.geometry.map(|geometry| geometry.value) {
        Some(GeometryValue::Polygon { coordinates }) => Some(vec![polygon(coordinates)]),
        Some(GeometryValue::MultiPolygon { coordinates }) => Some(coordinates.into_iter().map(polygon).collect()),
        _ => None,
    };
    let id = feature.id.map(|id| match id {
        feature::Id::String(text) => Value::String(text),
        feature::Id::Number(number) => Value::Number(number),
    });
    Shape { id, properties: feature.properties.unwrap_or_default(), parts }
}
