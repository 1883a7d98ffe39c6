//! A raster over boundaries: most points lie far from any border, and a cell without one answers for all of its points.

use geo::Coord;

/// What a cell says about every point of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cell {
    /// No shape holds it.
    Empty,
    /// This shape holds it, by its number; of several, the smallest.
    Within(u32),
    /// A border runs through it: the shapes have to be asked.
    Border,
}

pub(crate) struct Grid {
    west: f64,
    south: f64,
    /// Cells a degree.
    per_lon: f64,
    per_lat: f64,
    columns: usize,
    rows: usize,
    cells: Vec<Cell>,
}

/// A corner of a box in degrees.
type Corner = Coord<f64>;

impl Grid {
    /// An empty raster of about `count` cells over a box.
    pub(crate) fn over(south_west: Corner, north_east: Corner, count: u32) -> Self {
        let (width, height) = (north_east.x - south_west.x, north_east.y - south_west.y);
        // A box without width or height has one row or column.
        let (width, height) = (width.max(1e-9), height.max(1e-9));
        let side = f64::from(count).sqrt();
        let shape = (width / height).sqrt().clamp(1.0 / side, side);
        let (columns, rows) = ((side * shape).ceil(), (side / shape).ceil());
        let (per_lon, per_lat) = (columns / width, rows / height);
        // The eastern and northern border fall into a last column and row.
        let (columns, rows) = (columns as usize + 1, rows as usize + 1);
        let cells = vec![Cell::Empty; columns * rows];
        Self { west: south_west.x, south: south_west.y, per_lon, per_lat, columns, rows, cells }
    }

    /// Rounding never changes the order of two numbers: what lies between two points lies between their cells.
    fn place(&self, at: Corner) -> Option<(usize, usize)> {
        let (column, row) = ((at.x - self.west) * self.per_lon, (at.y - self.south) * self.per_lat);
        // Not a number, or less than nothing, is outside; larger numbers are by their size.
        if !(column >= 0.0 && row >= 0.0) {
            return None;
        }
        let (column, row) = (column as usize, row as usize);
        (column < self.columns && row < self.rows).then_some((column, row))
    }

    /// What is known of a point; nothing of those outside of the box.
    pub(crate) fn at(&self, at: Corner) -> Cell {
        self.place(at).map_or(Cell::Empty, |(column, row)| self.cells[row * self.columns + column])
    }

    /// A border runs from one point to another: every cell that it may touch is marked.
    pub(crate) fn mark(&mut self, from: Corner, to: Corner) {
        self.each(from, to, |_, cell| *cell = Cell::Border);
    }

    /// A shape with that number within a box: cells without border whose middle it holds are its own. All borders of all
    /// shapes have to be marked before.
    pub(crate) fn fill(&mut self, corners: (Corner, Corner), number: u32, holds: impl Fn(Corner) -> bool) {
        self.each(corners.0, corners.1, |middle, cell| match *cell {
            Cell::Border => {}
            Cell::Within(other) if other <= number => {}
            Cell::Within(_) | Cell::Empty => {
                if holds(middle) {
                    *cell = Cell::Within(number);
                }
            }
        });
    }

    /// Each cell of the box around two points, with its middle.
    fn each(&mut self, one: Corner, other: Corner, mut act: impl FnMut(Corner, &mut Cell)) {
        let low = Coord { x: one.x.min(other.x), y: one.y.min(other.y) };
        let high = Coord { x: one.x.max(other.x), y: one.y.max(other.y) };
        let (Some((west, south)), Some((east, north))) = (self.place(low), self.place(high)) else { return };
        for row in south..=north {
            for column in west..=east {
                let x = self.west + (column as f64 + 0.5) / self.per_lon;
                let y = self.south + (row as f64 + 0.5) / self.per_lat;
                act(Coord { x, y }, &mut self.cells[row * self.columns + column]);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(x: f64, y: f64) -> Corner {
        Coord { x, y }
    }

    #[test]
    fn a_cell_says_what_holds_all_of_it() {
        let mut grid = Grid::over(at(0.0, 0.0), at(10.0, 10.0), 100);
        grid.mark(at(5.0, 0.0), at(5.0, 10.0));
        grid.fill((at(0.0, 0.0), at(10.0, 10.0)), 7, |middle| middle.x > 5.0);
        grid.fill((at(0.0, 0.0), at(10.0, 10.0)), 3, |middle| middle.x > 8.0);
        assert_eq!(grid.at(at(1.5, 1.5)), Cell::Empty);
        assert_eq!(grid.at(at(5.0, 3.0)), Cell::Border);
        assert_eq!(grid.at(at(6.5, 1.5)), Cell::Within(7));
        assert_eq!(grid.at(at(9.5, 9.5)), Cell::Within(3), "of two, the smaller");
        for (x, y) in [(-0.1, 1.0), (1.0, 12.0), (f64::NAN, 1.0), (f64::INFINITY, 1.0), (1e300, 1.0)] {
            assert_eq!(grid.at(at(x, y)), Cell::Empty, "{x} {y}");
        }
    }

    #[test]
    fn a_box_without_size_does_no_harm() {
        for (low, high) in [(at(1.0, 1.0), at(1.0, 1.0)), (at(1.0, 1.0), at(1.0, 2.0))] {
            let mut grid = Grid::over(low, high, 100);
            grid.mark(low, high);
            assert_eq!(grid.at(low), Cell::Border);
        }
    }
}
