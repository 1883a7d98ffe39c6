//! How far two places are from each other, and what lies around one.

/// Of the Earth, as a sphere, in metres (IUGG mean radius).
const EARTH: f64 = 6_371_008.8;

/// Metres between two points in degrees, along the sphere (haversine formula).
#[must_use]
pub(crate) fn metres_between((lat, lon): (f64, f64), (other_lat, other_lon): (f64, f64)) -> f64 {
    let half = |from: f64, to: f64| ((to - from).to_radians() / 2.0).sin().powi(2);
    let along = half(lat, other_lat) + lat.to_radians().cos() * other_lat.to_radians().cos() * half(lon, other_lon);
    2.0 * EARTH * along.sqrt().min(1.0).asin()
}

/// South, west, north and east, in degrees, of all that lies so many metres around a point; its corners lie further away.
#[must_use]
pub(crate) fn box_around((lat, lon): (f64, f64), metres: f64) -> (f64, f64, f64, f64) {
    let high = (metres / EARTH).to_degrees();
    // At the poles all meridians are near.
    let wide = (high / lat.to_radians().cos().max(1e-6)).min(360.0);
    (lat - high, lon - wide, lat + high, lon + wide)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn distances_are_metres() {
        let (agadir, rabat) = ((30.42, -9.6), (34.02, -6.84));
        assert!(metres_between(agadir, agadir) < 0.001);
        // A minute of latitude is a nautical mile.
        assert!((metres_between((30.0, -9.0), (30.0 + 1.0 / 60.0, -9.0)) - 1_853.0).abs() < 1.0);
        assert!((metres_between(agadir, rabat) - 478_000.0).abs() < 3_000.0);
    }

    #[test]
    fn a_degree_of_latitude_is_some_111_kilometres_and_one_of_longitude_fewer_in_the_north() {
        let metres = metres_between((30.0, -9.6), (31.0, -9.6));
        assert!((111_000.0..111_400.0).contains(&metres), "{metres}");
        let (south, north) = (metres_between((21.0, -9.0), (21.0, -8.0)), metres_between((35.0, -9.0), (35.0, -8.0)));
        assert!(south > north && (north - 91_085.0).abs() < 200.0, "{north}");
    }

    #[test]
    fn a_box_reaches_as_far_as_it_is_asked_to() {
        let (south, west, north, east) = box_around((30.42, -9.6), 1_000.0);
        for edge in [(south, -9.6), (north, -9.6), (30.42, west), (30.42, east)] {
            let far = metres_between((30.42, -9.6), edge);
            assert!((999.0..1_001.0).contains(&far), "{far}");
        }
        let (_, west, _, east) = box_around((90.0, 0.0), 1_000.0);
        assert!((east - west - 720.0).abs() < 0.001, "all meridians");
    }

    proptest! {
        #[test]
        fn it_is_as_far_there_as_back(lat in 21.0..36.0_f64, lon in -17.0..-1.0_f64, north in -0.01..0.01_f64, east in -0.01..0.01_f64) {
            let (one, other) = ((lat, lon), (lat + north, lon + east));
            let (there, back) = (metres_between(one, other), metres_between(other, one));
            prop_assert!((there - back).abs() < 0.01 && there <= 2_000.0);
        }
    }
}
