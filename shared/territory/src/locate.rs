//! From a point to the province, and to the commune where its boundary is known.
//!
//! A raster answers for points far from any border. Else an R-tree over bounding boxes finds the few candidates; an interval
//! tree over the edges of each decides in logarithmic time, with exact predicates. Neighbours share their border point by point, so a point on it belongs to
//! the interior of neither: only then the closed shapes are asked, and the smallest code wins.

use geo::indexed::IntervalTreeMultiPolygon;
use geo::orient::Direction;
use geo::{
    BoundingRect, Closest, ClosestPoint, Contains, Coord, Distance, Haversine, Intersects, LinesIter, MultiPolygon,
    Orient, Point,
};
use rstar::{AABB, Envelope as _, RTree, RTreeObject};

use crate::atlas::Territory;
use crate::grid::{Cell, Grid};

/// How far outside every boundary a point is still given to the nearest province, in metres. The shapes stand on a grid
/// of about 150 m, and people report quays and beaches.
const SHORE_M: f64 = 300.0;

/// The territories that hold a point.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Located<'a> {
    /// The region.
    pub region: &'a Territory,
    /// The province or prefecture.
    pub province: &'a Territory,
    /// The commune, if its boundary is known. Being near its centre proves nothing and is not used.
    pub commune: Option<&'a Territory>,
    /// Whether the point lies inside the boundary of the province, rather than up to 300 m outside every province.
    pub inside: bool,
}

impl Located<'_> {
    /// Code of the smallest territory that holds the point.
    pub fn code(&self) -> &str {
        &self.commune.unwrap_or(self.province).code
    }
}

/// Why a point has no territory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotLocated {
    /// Latitude beyond ±90, longitude beyond ±180, or not a number.
    #[error("these are not coordinates")]
    NotCoordinates,
    /// The point is in no territory of the atlas.
    #[error("the point is outside the territory covered")]
    Outside,
}

/// Index of a territory in the atlas, which is sorted by code.
pub(crate) type TerritoryIndex = usize;

/// The boundaries of one level, ready to be searched.
pub(crate) struct Boundaries {
    areas: RTree<Area>,
    grid: Option<Grid>,
}

/// Cells for each shape, and at most: communes then have some two hundred, and four megabytes hold the country.
const CELLS_OF_EACH: usize = 1024;
const CELLS: u32 = 1 << 19;

struct Area {
    index: TerritoryIndex,
    bounds: AABB<[f64; 2]>,
    interior: IntervalTreeMultiPolygon<f64>,
    shape: MultiPolygon<f64>,
}

impl RTreeObject for Area {
    type Envelope = AABB<[f64; 2]>;

    fn envelope(&self) -> Self::Envelope {
        self.bounds
    }
}

impl Boundaries {
    /// Indexes shapes; those without a point are left out.
    pub(crate) fn new(shapes: impl IntoIterator<Item = (TerritoryIndex, MultiPolygon<f64>)>) -> Self {
        let areas = shapes.into_iter().filter_map(|(index, shape)| {
            let bounds = shape.bounding_rect()?;
            // The index counts windings: a hole must turn against its exterior.
            let shape = shape.orient(Direction::Default);
            let interior = IntervalTreeMultiPolygon::new(&shape);
            let bounds = AABB::from_corners(bounds.min().into(), bounds.max().into());
            Some(Area { index, bounds, interior, shape })
        });
        let areas: Vec<Area> = areas.collect();
        let grid = rasterised(&areas);
        Self { areas: RTree::bulk_load(areas), grid }
    }

    #[cfg(test)]
    pub(crate) fn count(&self) -> usize {
        self.areas.size()
    }

    /// The territory that holds the point, on its border too.
    pub(crate) fn holding(&self, at: Coord<f64>) -> Option<TerritoryIndex> {
        match self.grid.as_ref()?.at(at) {
            Cell::Empty => return None,
            Cell::Within(index) => return Some(index as TerritoryIndex),
            Cell::Border => {}
        }
        let inside = self.near(at, 0.0).filter(|area| area.interior.contains(&at));
        inside.map(|area| area.index).min().or_else(|| {
            let touching = self.near(at, 0.0).filter(|area| area.shape.intersects(&at));
            touching.map(|area| area.index).min()
        })
    }

    /// The territory whose border is closest to the point, at most [`SHORE_M`] away.
    pub(crate) fn closest(&self, at: Coord<f64>) -> Option<TerritoryIndex> {
        let point = Point::from(at);
        // A degree of latitude is 111 km, one of longitude 90 km in the north of Morocco.
        let (index, away) = self
            .near(at, SHORE_M / 85_000.0)
            .filter_map(|area| match area.shape.closest_point(&point) {
                Closest::SinglePoint(shore) | Closest::Intersection(shore) => {
                    Some((area.index, Haversine.distance(point, shore)))
                }
                Closest::Indeterminate => None,
            })
            .min_by(|a, b| a.1.total_cmp(&b.1).then(a.0.cmp(&b.0)))?;
        (away <= SHORE_M).then_some(index)
    }

    fn near(&self, at: Coord<f64>, margin: f64) -> impl Iterator<Item = &Area> {
        let around = AABB::from_corners([at.x - margin, at.y - margin], [at.x + margin, at.y + margin]);
        self.areas.locate_in_envelope_intersecting(&around)
    }
}

/// The raster over all shapes; none without a shape.
fn rasterised(areas: &[Area]) -> Option<Grid> {
    let corners = |bounds: &AABB<[f64; 2]>| (Coord::from(bounds.lower()), Coord::from(bounds.upper()));
    let all = areas.iter().map(|area| area.bounds).reduce(|all, bounds| all.merged(&bounds))?;
    let (south_west, north_east) = corners(&all);
    let count = u32::try_from(areas.len() * CELLS_OF_EACH).unwrap_or(CELLS).min(CELLS);
    let mut grid = Grid::over(south_west, north_east, count);
    for line in areas.iter().flat_map(|area| area.shape.lines_iter()) {
        grid.mark(line.start, line.end);
    }
    for area in areas {
        // An atlas has no four thousand million territories.
        let index = u32::try_from(area.index).ok()?;
        grid.fill(corners(&area.bounds), index, |middle| area.interior.contains(&middle));
    }
    Some(grid)
}

/// The shape of a boundary as it is kept; none for what is not a polygon or several.
pub(crate) fn polygons(boundary: geojson::Geometry) -> Option<MultiPolygon<f64>> {
    match geo::Geometry::<f64>::try_from(boundary).ok()? {
        geo::Geometry::Polygon(polygon) => Some(polygon.into()),
        geo::Geometry::MultiPolygon(polygons) => Some(polygons),
        _ => None,
    }
}

/// The point, if these are coordinates on Earth.
pub(crate) fn checked(lat: f64, lon: f64) -> Result<Coord<f64>, NotLocated> {
    let valid = (-90.0..=90.0).contains(&lat) && (-180.0..=180.0).contains(&lon);
    if valid { Ok(Coord { x: lon, y: lat }) } else { Err(NotLocated::NotCoordinates) }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use geo::{CoordsIter, LineString, Polygon, Rect};
    use proptest::prelude::*;

    use super::*;

    fn square(west: f64, south: f64, size: f64) -> LineString<f64> {
        Rect::new((west, south), (west + size, south + size)).to_polygon().exterior().clone()
    }

    /// Two islands, the first with a lake; between them, in the lake, another territory.
    fn islands() -> Boundaries {
        let first = Polygon::new(square(0.0, 0.0, 10.0), vec![square(4.0, 4.0, 2.0)]);
        let second = Polygon::new(square(20.0, 0.0, 5.0), vec![]);
        let enclave = Polygon::new(square(4.5, 4.5, 1.0), vec![]);
        Boundaries::new([(0, MultiPolygon::new(vec![first, second])), (1, MultiPolygon::new(vec![enclave]))])
    }

    impl Boundaries {
        /// All that hold the point, borders included: each shape asked, one by one.
        fn plain(&self, at: Coord<f64>) -> Vec<TerritoryIndex> {
            self.areas.iter().filter(|area| area.shape.intersects(&at)).map(|area| area.index).collect()
        }
    }

    fn found(boundaries: &Boundaries, x: f64, y: f64) -> Option<TerritoryIndex> {
        boundaries.holding(Coord { x, y })
    }

    #[test]
    fn a_hole_is_outside_and_every_part_is_inside() {
        let islands = islands();
        assert_eq!(found(&islands, 1.0, 1.0), Some(0));
        assert_eq!(found(&islands, 22.0, 1.0), Some(0), "the second island");
        assert_eq!(found(&islands, 4.2, 4.2), None, "the lake");
        assert_eq!(found(&islands, 5.0, 5.0), Some(1), "the enclave in the lake");
        assert_eq!(found(&islands, 15.0, 1.0), None, "the sea");
        assert_eq!(found(&islands, 4.0, 5.0), Some(0), "the shore of the lake");
    }

    #[test]
    fn a_hole_that_turns_the_same_way_as_its_exterior_is_still_a_hole() {
        let mut lake = square(4.0, 4.0, 2.0);
        lake.0.reverse();
        for hole in [lake, square(4.0, 4.0, 2.0)] {
            let ring = MultiPolygon::new(vec![Polygon::new(square(0.0, 0.0, 10.0), vec![hole])]);
            let boundaries = Boundaries::new([(0, ring)]);
            assert_eq!(found(&boundaries, 5.0, 5.0), None);
            assert_eq!(found(&boundaries, 1.0, 5.0), Some(0));
        }
    }

    #[test]
    fn a_point_on_a_border_belongs_to_the_smallest_code_whatever_the_order() {
        let (west, east) = (Polygon::new(square(0.0, 0.0, 5.0), vec![]), Polygon::new(square(5.0, 0.0, 5.0), vec![]));
        let shapes = [(3, west.into()), (2, east.into())];
        let reversed = [shapes[1].clone(), shapes[0].clone()];
        for shapes in [shapes, reversed] {
            let boundaries = Boundaries::new(shapes);
            for y in [0.0, 1.0, 5.0] {
                assert_eq!(found(&boundaries, 5.0, y), Some(2), "y = {y}");
            }
            assert_eq!(found(&boundaries, 4.999, 1.0), Some(3));
        }
    }

    #[test]
    fn a_quay_belongs_to_its_shore_but_not_the_open_sea() {
        let islands = islands();
        // A degree is 111 km near the equator.
        assert_eq!(found(&islands, -0.002, 1.0), None);
        assert_eq!(islands.closest(Coord { x: -0.002, y: 1.0 }), Some(0));
        assert_eq!(islands.closest(Coord { x: -0.003, y: 1.0 }), None);
    }

    #[test]
    fn an_empty_shape_holds_nothing() {
        let boundaries = Boundaries::new([(0, MultiPolygon::new(vec![]))]);
        assert_eq!(found(&boundaries, 0.0, 0.0), None);
        assert_eq!(boundaries.closest(Coord { x: 0.0, y: 0.0 }), None);
    }

    #[test]
    fn only_coordinates_are_accepted() {
        for (lat, lon) in [(f64::NAN, 0.0), (0.0, f64::NAN), (90.1, 0.0), (0.0, -180.1), (f64::INFINITY, 0.0)] {
            assert_eq!(checked(lat, lon), Err(NotLocated::NotCoordinates), "{lat} {lon}");
        }
        assert_eq!(checked(90.0, -180.0), Ok(Coord { x: -180.0, y: 90.0 }));
    }

    #[test]
    fn every_point_of_every_border_belongs_to_the_first_of_its_neighbours() {
        let atlas = crate::Atlas::embedded().unwrap();
        let mut first_owner = std::collections::BTreeMap::new();
        for row in crate::embedded::territories().unwrap().into_iter().filter(|row| row.level == "province") {
            let shape = geo::Geometry::<f64>::try_from(row.boundary.unwrap().0).unwrap();
            for point in shape.coords_iter() {
                let owner = first_owner.entry((point.x.to_bits(), point.y.to_bits())).or_insert(row.code.clone());
                *owner = owner.clone().min(row.code.clone());
            }
        }
        for ((x, y), owner) in first_owner.iter().step_by(31) {
            let found = atlas.locate(f64::from_bits(*y), f64::from_bits(*x)).unwrap();
            assert!(found.inside);
            assert_eq!(&found.province.code, owner);
        }
    }

    #[test]
    fn where_three_meet_the_smallest_code_has_the_point() {
        // A T: one below, two above, the second of which bulges around the vertex.
        let below = Polygon::new(square(0.0, 0.0, 10.0), vec![]);
        let left: Polygon<f64> = Polygon::new(vec![(0.0, 10.0), (5.0, 10.0), (4.0, 15.0), (0.0, 15.0)].into(), vec![]);
        let right: Polygon<f64> =
            Polygon::new(vec![(5.0, 10.0), (10.0, 10.0), (10.0, 15.0), (4.0, 15.0)].into(), vec![]);
        for codes in [[0, 1, 2], [2, 1, 0], [1, 2, 0]] {
            let shapes = codes.into_iter().zip([below.clone().into(), left.clone().into(), right.clone().into()]);
            let boundaries = Boundaries::new(shapes);
            assert_eq!(found(&boundaries, 5.0, 10.0), Some(0), "{codes:?}");
            assert_eq!(found(&boundaries, 4.0, 15.0), Some(codes[1].min(codes[2])));
            assert_eq!(found(&boundaries, 2.0, 10.0), Some(codes[0].min(codes[1])), "a border without a vertex of one");
        }
    }

    #[test]
    fn an_enclave_and_an_exclave_belong_to_their_own() {
        // The first lies around the second, which has a part of the first in its middle, and a part of its own elsewhere.
        let outer = Polygon::new(square(0.0, 0.0, 10.0), vec![square(2.0, 2.0, 6.0)]);
        let island = Polygon::new(square(4.0, 4.0, 2.0), vec![]);
        let inner = Polygon::new(square(2.0, 2.0, 6.0), vec![square(4.0, 4.0, 2.0)]);
        let exclave = Polygon::new(square(20.0, 0.0, 1.0), vec![]);
        let boundaries = Boundaries::new([
            (0, MultiPolygon::new(vec![outer, island])),
            (1, MultiPolygon::new(vec![inner, exclave])),
        ]);
        for (x, y, owner) in [
            (1.0, 1.0, Some(0)),
            (3.0, 3.0, Some(1)),
            (5.0, 5.0, Some(0)),
            (20.5, 0.5, Some(1)),
            (2.0, 5.0, Some(0)),
            (4.0, 4.0, Some(0)),
            (20.0, 0.0, Some(1)),
            (15.0, 5.0, None),
        ] {
            assert_eq!(found(&boundaries, x, y), owner, "{x} {y}");
        }
    }

    /// A grid of cells with wiggly borders that neighbours share point by point; cell `(column, row)` has the index
    /// `row * COLUMNS + column`.
    const COLUMNS: usize = 5;
    const ROWS: usize = 4;

    fn tessellation(jitter: &[f64]) -> Vec<(TerritoryIndex, MultiPolygon<f64>)> {
        // Corners and, on each side of a cell, two points between them: a lattice of thirds, each moved by less than a sixth.
        let moved = |i: usize, j: usize| {
            let seed = 2 * (j * (3 * COLUMNS + 1) + i);
            let by = |offset: usize| (jitter[(seed + offset) % jitter.len()] - 0.5) * 0.3;
            (i as f64 / 3.0 + by(0), j as f64 / 3.0 + by(1))
        };
        let mut cells = Vec::new();
        for row in 0..ROWS {
            for column in 0..COLUMNS {
                let (west, south) = (3 * column, 3 * row);
                let ring = (0..3)
                    .map(|n| (west + n, south))
                    .chain((0..3).map(|n| (west + 3, south + n)))
                    .chain((0..3).map(|n| (west + 3 - n, south + 3)))
                    .chain((0..3).map(|n| (west, south + 3 - n)));
                let ring: Vec<(f64, f64)> = ring.map(|(i, j)| moved(i, j)).collect();
                cells.push((row * COLUMNS + column, Polygon::new(ring.into(), vec![]).into()));
            }
        }
        cells
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn the_index_agrees_with_the_plain_test(x in -1.0..26.0_f64, y in -1.0..11.0_f64) {
            let islands = islands();
            let at = Coord { x, y };
            let plain = islands.plain(at);
            prop_assert_eq!(found(&islands, x, y), plain.into_iter().min());
        }

        #[test]
        fn every_point_of_a_tessellation_is_in_exactly_one_cell(
            jitter in proptest::collection::vec(0.0..1.0_f64, 61..127),
            points in proptest::collection::vec((0.2..4.8_f64, 0.2..3.8_f64), 60),
        ) {
            let cells = tessellation(&jitter);
            let boundaries = Boundaries::new(cells.clone());
            let corners = cells.iter().flat_map(|(_, cell)| cell.coords_iter().collect::<Vec<_>>());
            for at in points.into_iter().map(|(x, y)| Coord { x, y }) {
                let holding = boundaries.plain(at);
                prop_assert_eq!(holding.len(), 1, "{:?} is in {:?}", at, holding);
                prop_assert_eq!(boundaries.holding(at), Some(holding[0]));
            }
            for at in corners {
                let plain = boundaries.plain(at).into_iter().min();
                prop_assert!(plain.is_some());
                prop_assert_eq!(boundaries.holding(at), plain, "a corner belongs to one, the first");
            }
        }
    }
}
