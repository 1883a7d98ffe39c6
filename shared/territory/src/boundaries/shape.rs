//! Whether the rings of a shape are a boundary that points can be asked about.

use geo::{Coord, LineString, MultiPolygon, Polygon, Validation};

use super::file::{Parts, Ring};
use crate::locate::checked;

/// The shape, or what is wrong with it. The crate for geometry closes rings by itself, so they are looked at before it does.
pub(super) fn judged(parts: Option<&Parts>) -> Result<MultiPolygon<f64>, String> {
    let parts = parts.filter(|parts| !parts.is_empty()).ok_or("is not a polygon, nor several")?;
    for (number, rings) in parts.iter().enumerate() {
        if rings.is_empty() {
            return Err(format!("polygon {} has no ring", number + 1));
        }
        for (ring_number, ring) in rings.iter().enumerate() {
            let which = || format!("ring {} of polygon {}", ring_number + 1, number + 1);
            if let Some([lon, lat]) = ring.iter().find(|[lon, lat]| checked(*lat, *lon).is_err()) {
                return Err(format!("{}: {lon}, {lat} is no longitude and latitude in degrees (WGS 84)", which()));
            }
            if ring.len() < 4 {
                return Err(format!("{} has less than four points", which()));
            }
            if ring.first() != ring.last() {
                return Err(format!("{} is not closed", which()));
            }
        }
    }
    let line = |ring: &Ring| LineString::from_iter(ring.iter().map(|&[x, y]| Coord { x, y }));
    let polygons = parts.iter().filter_map(|rings| {
        let mut rings = rings.iter().map(line);
        Some(Polygon::new(rings.next()?, rings.collect()))
    });
    let shape: MultiPolygon<f64> = polygons.collect();
    shape.check_validation().map_err(|problem| problem.to_string())?;
    Ok(shape)
}
