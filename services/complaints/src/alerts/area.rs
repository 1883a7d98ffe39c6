//! Where somebody wants to be told of complaints: in a territory, or around a point.

use crate::distance::metres_between;
use crate::map::PublicFace;
use crate::submit::is_in;
use territory::Atlas;
use ui::{Lang, text_with};

/// Radii that may be chosen, in metres.
pub(super) const RADII: [i32; 4] = [500, 1_000, 2_000, 5_000];

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
                pin.is_some_and(|pin| metres_between((*lat, *lon), pin) <= f64::from(*metres))
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
