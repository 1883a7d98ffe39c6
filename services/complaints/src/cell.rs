//! Where a pin lies on a grid, as one number: what is near has near numbers, so that a window of the map is a few ranges of an
//! ordinary index. Under row security an index on geometry would be ignored.

/// Bits of either coordinate: a cell is some 0.3 m high.
pub(crate) const BITS: u32 = 26;

/// The cell of a point in degrees, latitude from −90 to 90 and longitude from −180 to 180: the bits of both, interleaved, the
/// highest first (Morton's order). Points outside are moved to the edge.
#[must_use]
pub(crate) fn of(lat: f64, lon: f64) -> i64 {
    let (north, east) = steps_at(lat, lon);
    join(north, east)
}

/// How many steps north of the south pole and east of the date line a point in degrees lies: what [`of`] joins.
#[must_use]
pub(crate) fn steps_at(lat: f64, lon: f64) -> (u32, u32) {
    (step(lat, 90.0), step(lon, 180.0))
}

/// The steps north and east of a cell.
#[must_use]
pub(crate) fn steps(cell: i64) -> (u32, u32) {
    (gather(cell.cast_unsigned() >> 1), gather(cell.cast_unsigned()))
}

/// Degrees of so many steps, which may be halves: latitude and longitude.
#[must_use]
pub(crate) fn degrees(north: f64, east: f64) -> (f64, f64) {
    let steps = f64::from(1_u32 << BITS);
    (north / steps * 180.0 - 90.0, east / steps * 360.0 - 180.0)
}

/// The step of a coordinate between `-most` and `most`.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to 26 bits, and NaN becomes 0")]
fn step(degrees: f64, most: f64) -> u32 {
    let steps = f64::from(1_u32 << BITS);
    ((degrees + most) / (2.0 * most) * steps).floor().clamp(0.0, steps - 1.0) as u32
}

fn join(north: u32, east: u32) -> i64 {
    (spread(north) << 1 | spread(east)).cast_signed()
}

/// Puts a zero between each two bits.
fn spread(step: u32) -> u64 {
    let mut bits = u64::from(step);
    for (shift, mask) in [
        (16, 0x0000_ffff_0000_ffff),
        (8, 0x00ff_00ff_00ff_00ff),
        (4, 0x0f0f_0f0f_0f0f_0f0f),
        (2, 0x3333_3333_3333_3333),
        (1, 0x5555_5555_5555_5555_u64),
    ] {
        bits = (bits | bits << shift) & mask;
    }
    bits
}

/// Takes every second bit, from the lowest: what [`spread`] put there.
#[allow(clippy::cast_possible_truncation, reason = "the upper half is empty in the end")]
fn gather(bits: u64) -> u32 {
    let mut step = bits & 0x5555_5555_5555_5555;
    for (shift, mask) in [
        (1, 0x3333_3333_3333_3333_u64),
        (2, 0x0f0f_0f0f_0f0f_0f0f),
        (4, 0x00ff_00ff_00ff_00ff),
        (8, 0x0000_ffff_0000_ffff),
        (16, 0x0000_0000_ffff_ffff),
    ] {
        step = (step | step >> shift) & mask;
    }
    step as u32
}

/// Ranges of cells, first and last, that hold every point of a window in degrees, at most some two dozen; points outside of the
/// window may be in them, too.
#[must_use]
pub(crate) fn covering(south: f64, west: f64, north: f64, east: f64) -> Vec<(i64, i64)> {
    let (south, north) = (step(south, 90.0), step(north, 90.0));
    let (west, east) = (step(west, 180.0), step(east, 180.0));
    if south > north || west > east {
        return Vec::new();
    }
    // Squares of this many steps: no more than four or five of them lie along the longer side.
    let longest = (north - south).max(east - west);
    let bits = (u32::BITS - longest.leading_zeros()).saturating_sub(2);
    let mut ranges: Vec<(i64, i64)> = Vec::new();
    for row in south >> bits..=north >> bits {
        for column in west >> bits..=east >> bits {
            let first = join(row << bits, column << bits);
            ranges.push((first, first + (1_i64 << (2 * bits)) - 1));
        }
    }
    ranges.sort_unstable();
    ranges.dedup_by(|next, kept| {
        let is_adjacent = next.0 == kept.1 + 1;
        if is_adjacent {
            kept.1 = next.1;
        }
        is_adjacent
    });
    ranges
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_corners_of_the_world_have_the_first_and_the_last_cell() {
        assert_eq!(of(-90.0, -180.0), 0);
        assert_eq!(of(90.0, 180.0), (1 << (2 * BITS)) - 1);
        assert_eq!(of(f64::NAN, 0.0), of(-90.0, 0.0));
        assert!(covering(1.0, 0.0, 0.0, 1.0).is_empty());
    }

    proptest! {
        #[test]
        fn a_cell_is_taken_apart_as_it_was_put_together(lat in -90.0..=90.0_f64, lon in -180.0..=180.0_f64) {
            let cell = of(lat, lon);
            prop_assert_eq!(steps(cell), steps_at(lat, lon));
            let (north, east) = steps(cell);
            let (south, west) = degrees(f64::from(north), f64::from(east));
            prop_assert!(lat - south < 4e-6 && lon - west < 7e-6 && lat >= south - 1e-9 && lon >= west - 1e-9);
        }

        #[test]
        fn every_point_of_a_window_is_covered(
            south in -89.0..89.0_f64, west in -179.0..179.0_f64, high in 0.0..1.0_f64, wide in 0.0..1.0_f64,
            up in 0.0..=1.0_f64, right in 0.0..=1.0_f64,
        ) {
            let ranges = covering(south, west, south + high, west + wide);
            prop_assert!(ranges.len() <= 64);
            let cell = of(south + high * up, west + wide * right);
            prop_assert!(ranges.iter().any(|(first, last)| (*first..=*last).contains(&cell)));
        }

        #[test]
        fn a_small_window_does_not_cover_the_country(south in 21.0..36.0_f64, west in -17.0..-1.0_f64) {
            let ranges = covering(south, west, south + 0.01, west + 0.01);
            let far = of(south + 0.1, west + 0.1);
            prop_assert!(!ranges.iter().any(|(first, last)| (*first..=*last).contains(&far)));
        }
    }
}
