//! Where somebody wants to be told of complaints: in a territory, or around a point.

use crate::map::{PublicFace, is_in};
use territory::Atlas;
use ui::{Lang, text_with};

/// Radii that may be chosen, in metres.
pub(super) const RADII: [i32; 4] = [500, 1_000, 2_000, 5_000];

/// Of the Earth, as a sphere (IUGG mean radius).
const EARTH_METRES: f64 = 6_371_008.8;

/// An area.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Area {
    /// The code of a territory.
    Territory(String),
    /// Around a point in degrees.
    Circle { lat: f64, lon: f64, metres: i32 },
}

impl Area {
    /// Whether a complaint lies there, as far as the public knows where it lies. One without a pin is in its territory, and in no
    /// circle.
    pub(super) fn holds(&self, atlas: &Atlas, face: &PublicFace) -> bool {
        match self {
            Self::Territory(code) => is_in(atlas, &face.territory_code, code),
            Self::Circle { lat, lon, metres } => {
                let pin = face.lat.zip(face.lon);
                pin.is_some_and(|pin| distance((*lat, *lon), pin) <= f64::from(*metres))
            }
        }
    }

    /// In words.
    pub(super) fn words(&self, atlas: &Atlas, lang: Lang) -> String {
        match self {
            Self::Territory(code) => {
                atlas.get(code).map_or_else(|| code.clone(), |place| place.names.in_lang(lang.code()).to_owned())
            }
            Self::Circle { lat, lon, metres } => {
                let point = format!("{lat:.4}, {lon:.4}");
                let near = atlas.locate(*lat, *lon).ok();
                let near = near.and_then(|found| atlas.get(found.code()));
                let place = near.map_or(point, |place| place.names.in_lang(lang.code()).to_owned());
                text_with(lang, "alerts-circle", &[("metres", (*metres).into()), ("place", place.into())])
            }
        }
    }
}

/// Metres between two points in degrees, along a great circle (haversine).
fn distance(one: (f64, f64), other: (f64, f64)) -> f64 {
    let half = |from: f64, to: f64| ((to - from).to_radians() / 2.0).sin().powi(2);
    let (lat, other_lat) = (one.0.to_radians(), other.0.to_radians());
    let share = half(one.0, other.0) + lat.cos() * other_lat.cos() * half(one.1, other.1);
    2.0 * EARTH_METRES * share.clamp(0.0, 1.0).sqrt().asin()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_are_metres() {
        let (agadir, rabat) = ((30.42, -9.6), (34.02, -6.84));
        assert!(distance(agadir, agadir) < 0.001);
        // A minute of latitude is a nautical mile.
        assert!((distance((30.0, -9.0), (30.0 + 1.0 / 60.0, -9.0)) - 1_853.0).abs() < 1.0);
        assert!((distance(agadir, rabat) - 478_000.0).abs() < 3_000.0);
    }
}
