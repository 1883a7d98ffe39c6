//! What lies close together on the map is one: the points of a square of the grid, which gets finer the closer one looks. Points are
//! sorted so that each square of each grid is one stretch of them.

use crate::cell::{self, BITS};
use crate::map::points::{Entry, Points, Wanted};

/// More than this a map does not show, nor does somebody tell apart.
pub(crate) const MOST: usize = 500;

/// A square of the grid with what is in it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cluster<'a> {
    /// How many.
    pub(crate) count: u32,
    /// In steps from the corner of the world, all together.
    north: u64,
    east: u64,
    /// The square's number in its grid.
    square: i64,
    /// Any of them; the only one when it is one.
    pub(crate) first: &'a Entry,
}

impl Cluster<'_> {
    /// The middle of what is in it, in degrees.
    #[allow(clippy::cast_precision_loss, reason = "2 million times 2^26 is below 2^53")]
    pub(crate) fn centre(&self) -> (f64, f64) {
        let count = f64::from(self.count);
        cell::degrees(self.north as f64 / count + 0.5, self.east as f64 / count + 0.5)
    }
}

/// Clusters, and of which grid.
#[derive(Clone, Debug)]
pub(crate) struct Clusters<'a> {
    /// So many bits of a cell's latitude, and of its longitude, name a square.
    bits: u32,
    pub(crate) list: Vec<Cluster<'a>>,
}

impl<'a> Clusters<'a> {
    /// Of what is wanted, in squares of half or a quarter of a tile's side at this zoom of a web map, or coarser ones, so that there
    /// are at most [`MOST`].
    pub(crate) fn of(points: &'a Points, wanted: &'a Wanted, zoom: u32, is_fine: bool) -> Self {
        // A tile is 256 pixels wide, and of zoom z there are 2^z side by side.
        let bits = (zoom + 2 + u32::from(is_fine)).clamp(1, BITS);
        let mut clusters = Self { bits, list: Vec::new() };
        for entry in points.matching(wanted).filter(|entry| entry.is_located()) {
            let (north, east) = cell::steps(entry.cell);
            let square = entry.cell >> (2 * (BITS - bits));
            match clusters.list.last_mut() {
                Some(last) if last.square == square => {
                    last.count += 1;
                    last.north += u64::from(north);
                    last.east += u64::from(east);
                }
                _ => clusters.list.push(Cluster {
                    count: 1,
                    north: north.into(),
                    east: east.into(),
                    square,
                    first: entry,
                }),
            }
        }
        while clusters.list.len() > MOST && clusters.bits > 1 {
            clusters.coarsen();
        }
        clusters
    }

    /// Four squares become one.
    fn coarsen(&mut self) {
        self.bits -= 1;
        for cluster in &mut self.list {
            cluster.square >>= 2;
        }
        self.list.dedup_by(|next, kept| {
            let is_same = next.square == kept.square;
            if is_same {
                kept.count += next.count;
                kept.north += next.north;
                kept.east += next.east;
            }
            is_same
        });
    }

    /// The edges of a cluster's square, in degrees: south, west, north, east.
    pub(crate) fn square(&self, cluster: &Cluster<'_>) -> (f64, f64, f64, f64) {
        let rest = BITS - self.bits;
        let (north, east) = cell::steps(cluster.square << (2 * rest));
        let side = f64::from(1_u32 << rest);
        let (south, west) = cell::degrees(f64::from(north), f64::from(east));
        let (north, east) = cell::degrees(f64::from(north) + side, f64::from(east) + side);
        (south, west, north, east)
    }
}

/// The steps of a heat map.
pub(crate) const LEVELS: u32 = 5;

/// Which level a count has beside the highest: each is some times as many as the one before it, so that one place with very many
/// does not make all others look alike.
#[must_use]
pub(crate) fn level(count: u32, highest: u32) -> u32 {
    (1..LEVELS).find(|level| count <= ceiling(*level, highest)).unwrap_or(LEVELS)
}

/// The highest count of a level.
#[must_use]
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "not above the highest count")]
pub(crate) fn ceiling(level: u32, highest: u32) -> u32 {
    if level >= LEVELS {
        return highest;
    }
    f64::from(highest.max(1)).powf(f64::from(level) / f64::from(LEVELS)).floor() as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_rise_with_counts_and_the_highest_has_the_last() {
        for highest in [1, 2, 7, 100, 2_000_000] {
            let levels: Vec<u32> = (1..=highest.min(5_000)).map(|count| level(count, highest)).collect();
            assert!(levels.is_sorted() && levels.iter().all(|level| (1..=LEVELS).contains(level)));
        }
        assert_eq!([level(1, 100_000), level(11, 100_000), level(100_000, 100_000)], [1, 2, LEVELS]);
        assert_eq!(level(1, 1), 1);
    }
}
