//! Where complaints are: around the towns of the administration's territory, in quarters with more and with fewer of them.

use identity::Tenant;
use rand::Rng;
use rand::distr::weighted::WeightedIndex;
use rand_distr::{Distribution as _, Normal};
use server::{Error, Result};
use territory::{Atlas, Level, Territory};

const PINNED: f64 = 0.7;
/// A pin alone says the province; who chose the commune from the list said more.
const COMMUNE_WITH_PIN: f64 = 0.5;
const COMMUNE_WITHOUT_PIN: f64 = 0.8;
/// From the middle of a quarter to a pin, in degrees: 300 m.
const WITHIN_QUARTER: f64 = 0.003;
/// From one neighbour to the next, in degrees: 65 m.
const NEXT_DOOR: f64 = 0.0006;
/// Pins are given to a metre.
const DECIMALS: f64 = 100_000.0;
/// A point may fall into the sea or beyond a border; then another one is tried.
const TRIES: usize = 12;

/// Where a complaint is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place<'a> {
    /// The province, or the commune.
    pub(super) code: &'a str,
    /// Latitude and longitude, in degrees.
    pub(super) pin: Option<(f64, f64)>,
    /// Index of the quarter's name.
    pub(super) quarter: usize,
    pub(super) town: &'a territory::Names,
}

/// All places of one administration.
pub(super) struct Places<'a> {
    atlas: &'a Atlas,
    towns: Vec<Town<'a>>,
    by_size: WeightedIndex<f64>,
    within_quarter: Normal<f64>,
    next_door: Normal<f64>,
}

struct Town<'a> {
    commune: &'a Territory,
    province: &'a str,
    quarters: Vec<Quarter>,
    by_size: WeightedIndex<f64>,
}

struct Quarter {
    name: usize,
    middle: (f64, f64),
}

impl<'a> Places<'a> {
    /// Lays out the quarters of the towns in the administration's territory, of all towns when it has none.
    pub(super) fn new(rng: &mut impl Rng, atlas: &'a Atlas, tenant: &Tenant, quarter_names: usize) -> Result<Self> {
        let code = tenant.territory_code.as_deref();
        let around = code.and_then(|code| atlas.get(code));
        let communes = match around {
            Some(territory) => communes_in(atlas, territory),
            None => atlas.get("MA").map_or_else(Vec::new, |country| communes_in(atlas, country)),
        };
        let mut towns = Vec::with_capacity(communes.len());
        for commune in communes {
            let province = commune.parent.as_deref().unwrap_or(&commune.code);
            towns.push(Town::new(rng, atlas, commune, province, quarter_names)?);
        }
        let sizes: Vec<f64> = towns.iter().map(|town| size(atlas, town.commune)).collect();
        Ok(Self {
            atlas,
            by_size: WeightedIndex::new(sizes).map_err(Error::internal)?,
            within_quarter: Normal::new(0.0, WITHIN_QUARTER).map_err(Error::internal)?,
            next_door: Normal::new(0.0, NEXT_DOOR).map_err(Error::internal)?,
            towns,
        })
    }

    /// Somewhere.
    pub(super) fn somewhere(&self, rng: &mut impl Rng) -> Place<'a> {
        let town = &self.towns[self.by_size.sample(rng)];
        let quarter = &town.quarters[town.by_size.sample(rng)];
        let pin =
            rng.random_bool(PINNED).then(|| near(rng, self.atlas, town.province, quarter.middle, &self.within_quarter));
        let says_commune = rng.random_bool(if pin.is_some() { COMMUNE_WITH_PIN } else { COMMUNE_WITHOUT_PIN });
        let code = if says_commune { &town.commune.code } else { town.province };
        Place { code, pin, quarter: quarter.name, town: &town.commune.names }
    }

    /// The same place as somebody next door points at it.
    pub(super) fn beside(&self, rng: &mut impl Rng, place: &Place<'a>) -> Place<'a> {
        let Some((lat, lon)) = place.pin else { return *place };
        let Ok(found) = self.atlas.locate(lat, lon) else { return *place };
        let pin = near(rng, self.atlas, &found.province.code, (lat, lon), &self.next_door);
        Place { pin: Some(pin), ..*place }
    }
}

impl<'a> Town<'a> {
    fn new(
        rng: &mut impl Rng,
        atlas: &Atlas,
        commune: &'a Territory,
        province: &'a str,
        quarter_names: usize,
    ) -> Result<Self> {
        // In degrees; a city cut into arrondissements ends in a single zero.
        let (count, spread) = match commune.kind.as_str() {
            "urban" if commune.code.ends_with(".0") => (14, 0.028),
            "urban" => (9, 0.013),
            _ => (4, 0.008),
        };
        let spread = Normal::new(0.0, spread).map_err(Error::internal)?;
        let names = rand::seq::index::sample(rng, quarter_names, count.min(quarter_names));
        let quarters: Vec<Quarter> = names
            .into_iter()
            .map(|name| Quarter { name, middle: near(rng, atlas, province, (commune.lat, commune.lon), &spread) })
            .collect();
        let sizes = (1..=quarters.len()).map(|rank| (rank as f64).powf(-0.7));
        Ok(Self { commune, province, by_size: WeightedIndex::new(sizes).map_err(Error::internal)?, quarters })
    }
}

/// A point near `middle` in the same province; `middle` itself, which is, if chance finds none.
fn near(rng: &mut impl Rng, atlas: &Atlas, province: &str, middle: (f64, f64), spread: &Normal<f64>) -> (f64, f64) {
    let round = |degrees: f64| (degrees * DECIMALS).round() / DECIMALS;
    let mut points =
        std::iter::repeat_with(|| (round(middle.0 + spread.sample(rng)), round(middle.1 + spread.sample(rng))));
    let is_there = |&(lat, lon): &(f64, f64)| {
        atlas.locate(lat, lon).is_ok_and(|found| found.inside && found.province.code == province)
    };
    points.by_ref().take(TRIES).find(is_there).unwrap_or(middle)
}

fn communes_in<'a>(atlas: &'a Atlas, territory: &'a Territory) -> Vec<&'a Territory> {
    if territory.level == Level::Commune {
        return vec![territory];
    }
    atlas.children(&territory.code).flat_map(|child| communes_in(atlas, child)).collect()
}

/// The seat of a province counts more than other towns.
fn size(atlas: &Atlas, commune: &Territory) -> f64 {
    let province = commune.parent.as_deref().and_then(|code| atlas.get(code));
    let is_seat = province.is_some_and(|province| (province.lat, province.lon) == (commune.lat, commune.lon));
    match commune.kind.as_str() {
        _ if is_seat => 6.0,
        "urban" => 2.5,
        _ => 1.0,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::tests::tenant;
    use super::*;
    use rand::SeedableRng as _;
    use rand::rngs::StdRng;
    use std::collections::HashSet;

    #[test]
    fn pins_lie_in_the_province_that_is_named() {
        let atlas = Atlas::embedded().unwrap();
        let mut rng = StdRng::seed_from_u64(4);
        for (territory, provinces) in [("09.001.01.01", 1), ("06.141", 1), ("12", 2), ("", 75)] {
            let places = Places::new(&mut rng, &atlas, &tenant(territory), 20).unwrap();
            let (mut pinned, mut seen) = (0, HashSet::new());
            for _ in 0..3000 {
                let place = places.somewhere(&mut rng);
                let named = atlas.get(place.code).unwrap();
                let province =
                    if named.level == Level::Commune { named.parent.as_deref().unwrap() } else { place.code };
                seen.insert(province.to_owned());
                if let Some((lat, lon)) = place.pin {
                    pinned += 1;
                    assert_eq!(atlas.locate(lat, lon).unwrap().province.code, province);
                }
            }
            assert_eq!(seen.len(), provinces, "{territory}");
            assert!((2000..2200).contains(&pinned), "{pinned}");
        }
    }
}
