//! TopoJSON: borders that neighbours share are written once, as arcs, and shapes name the arcs that they are made of.
//! As the TopoJSON format specification 1.0 says: section 2.1.3 (arcs), 2.1.2 (transforms), 2.1.4 (arc indexes).

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Map, Value};

use super::file::{Parts, Ring, Shape, Unreadable};

#[derive(Deserialize)]
pub(super) struct Topology {
    objects: BTreeMap<String, Object>,
    arcs: Vec<Vec<Vec<f64>>>,
    transform: Option<Transform>,
}

#[derive(Deserialize)]
struct Transform {
    scale: [f64; 2],
    translate: [f64; 2],
}

#[derive(Deserialize)]
struct Object {
    #[serde(rename = "type")]
    kind: Option<String>,
    #[serde(default)]
    geometries: Vec<Object>,
    #[serde(default)]
    arcs: Value,
    id: Option<Value>,
    properties: Option<Map<String, Value>>,
}

impl Topology {
    /// The shapes of the object with that name, or of the only one.
    pub(super) fn shapes(self, name: Option<&str>) -> Result<Vec<Shape>, Unreadable> {
        let Self { mut objects, arcs, transform } = self;
        let names: Vec<String> = objects.keys().cloned().collect();
        let name = match (name, &names[..]) {
            (Some(name), _) => name.to_owned(),
            (None, [only]) => only.clone(),
            (None, _) => return Err(Unreadable::Object(names.join(", "))),
        };
        let object = objects.remove(&name).ok_or_else(|| Unreadable::Object(names.join(", ")))?;
        let arcs = arcs.iter().map(|arc| decoded(arc, transform.as_ref())).collect::<Option<Vec<Ring>>>();
        let arcs = arcs.ok_or(Unreadable::Arc)?;
        let objects =
            if object.kind.as_deref() == Some("GeometryCollection") { object.geometries } else { vec![object] };
        objects.into_iter().map(|object| object.shape(&arcs)).collect()
    }
}

impl Object {
    fn shape(self, arcs: &[Ring]) -> Result<Shape, Unreadable> {
        let polygons: Option<Vec<Vec<Vec<i64>>>> = match self.kind.as_deref() {
            Some("Polygon") => serde_json::from_value(self.arcs).ok().map(|rings| vec![rings]),
            Some("MultiPolygon") => serde_json::from_value(self.arcs).ok(),
            _ => return Ok(Shape { id: self.id, properties: self.properties.unwrap_or_default(), parts: None }),
        };
        let stitch = |rings: Vec<Vec<i64>>| rings.iter().map(|ring| stitched(ring, arcs)).collect::<Option<_>>();
        let parts: Option<Parts> = polygons.and_then(|polygons| polygons.into_iter().map(stitch).collect());
        Ok(Shape {
            id: self.id,
            properties: self.properties.unwrap_or_default(),
            parts: Some(parts.ok_or(Unreadable::Arc)?),
        })
    }
}

/// The points of an arc in degrees: quantised ones are differences on a grid. `None` if a point has less than two numbers.
fn decoded(arc: &[Vec<f64>], transform: Option<&Transform>) -> Option<Ring> {
    let mut at = [0.0, 0.0];
    arc.iter()
        .map(|point| {
            let (&x, &y) = (point.first()?, point.get(1)?);
            Some(match transform {
                None => [x, y],
                Some(Transform { scale, translate }) => {
                    at = [at[0] + x, at[1] + y];
                    [at[0] * scale[0] + translate[0], at[1] * scale[1] + translate[1]]
                }
            })
        })
        .collect()
}

/// A ring from its arcs: the first point of each is the last of the one before; `!i` walks arc `i` backwards.
fn stitched(ring: &[i64], arcs: &[Ring]) -> Option<Ring> {
    let mut points = Ring::new();
    for &index in ring {
        let arc = arcs.get(usize::try_from(if index < 0 { !index } else { index }).ok()?)?;
        points.pop();
        if index < 0 {
            points.extend(arc.iter().rev());
        } else {
            points.extend(arc);
        }
    }
    Some(points)
}
