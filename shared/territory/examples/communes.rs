//! Measures how many points a second find their commune among 1,500, and writes the shapes, the points and the answers to a
//! folder, so that another program can be asked the same: `communes FOLDER` (ops/measure/territory.sh).
//!
//! The communes are invented: a grid whose corners and borders are moved by fixed amounts, neighbours sharing their border
//! point by point, some 200 points around each, laid over the country.
#![allow(clippy::print_stdout)]

use std::error::Error;
use std::f64::consts::PI;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::time::Instant;

use serde_json::{Value, json};
use territory::{Atlas, BoundaryFile, BoundaryImport, Columns, Level};

const COMMUNES: usize = 1500;
const POINTS: usize = 1_000_000;
/// Points in the files: another program need not answer a million.
const WRITTEN: usize = 200_000;
/// Side of a cell in degrees, so that about as many as wanted lie in the country.
const STEP: f64 = 0.205;
const WEST: f64 = -17.2;
const SOUTH: f64 = 20.7;
const COLUMNS: i32 = 80;
const ROWS: i32 = 76;
/// Points of one border.
const BORDER: i32 = 50;

type At = [f64; 2];

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).ok_or("usage: communes FOLDER")?);
    let country = Atlas::embedded()?;
    let communes = communes(&country);
    if communes.len() < COMMUNES {
        return Err(format!("only {} cells lie in the country", communes.len()).into());
    }
    let text = json!({"type": "FeatureCollection", "features": communes.iter().map(feature).collect::<Vec<_>>()});
    let text = text.to_string();
    let start = Instant::now();
    let file = BoundaryFile::read(text.as_bytes(), None)?;
    let import = BoundaryImport {
        level: Level::Commune,
        columns: Columns::default(),
        source: "bench".to_owned(),
        dry_run: true,
    };
    let (atlas, report) = import.preview(&file)?;
    if !report.faults.is_empty() {
        return Err(report.to_string().into());
    }
    let built = start.elapsed();

    let points: Vec<At> = spread().filter(|&at| commune(&atlas, at).is_some()).take(POINTS).collect();
    let mut rates = Vec::new();
    for _ in 0..3 {
        let start = Instant::now();
        let found = points.iter().filter(|&&at| commune(&atlas, at).is_some()).count();
        assert_eq!(found, points.len());
        rates.push(points.len() as f64 / start.elapsed().as_secs_f64());
    }
    rates.sort_by(f64::total_cmp);
    let vertices: usize = communes.iter().map(|commune| commune.ring.len() - 1).sum();
    // The middle of three runs.
    println!("{:.0} {} {} {:.0}", rates[1], communes.len(), vertices / communes.len(), built.as_secs_f64() * 1000.0);

    let mut shapes = String::new();
    for Commune { code, ring, .. } in &communes {
        let ring: Vec<String> = ring.iter().map(|[x, y]| format!("{x} {y}")).collect();
        writeln!(shapes, "{code}\tSRID=4326;MULTIPOLYGON((({})))", ring.join(","))?;
    }
    std::fs::write(folder.join("shapes.tsv"), shapes)?;
    // Inside, and on the borders: every corner of a shape belongs to one commune of several.
    let corners = communes.iter().flat_map(|commune| commune.ring.iter().step_by(17));
    let mut answers = String::new();
    for (id, &at) in points.iter().take(WRITTEN).chain(corners).enumerate() {
        let [x, y] = at;
        writeln!(answers, "{id}\t{x}\t{y}\t{}", commune(&atlas, at).unwrap_or_default())?;
    }
    std::fs::write(folder.join("answers.tsv"), answers)?;
    Ok(())
}

fn commune(atlas: &Atlas, [x, y]: At) -> Option<&str> {
    let found = atlas.locate(y, x).ok().filter(|found| found.inside)?;
    found.commune.map(|commune| commune.code.as_str())
}

struct Commune {
    code: String,
    parent: String,
    ring: Vec<At>,
}

/// The cells whose middle lies in the country, from the north.
fn communes(country: &Atlas) -> Vec<Commune> {
    let cells = (0..ROWS).rev().flat_map(|row| (0..COLUMNS).map(move |column| (column, row)));
    let inside = cells.filter_map(|(column, row)| {
        let [x, y] = corner(column, row);
        let found = country.locate(y + STEP / 2.0, x + STEP / 2.0).ok().filter(|found| found.inside)?;
        Some((column, row, found.province.code.clone()))
    });
    let communes = inside.enumerate().map(|(number, (column, row, parent))| Commune {
        code: format!("{parent}.90.{number}"),
        parent,
        ring: ring(column, row),
    });
    communes.take(COMMUNES).collect()
}

fn feature(commune: &Commune) -> Value {
    let Commune { code, parent, ring } = commune;
    json!({"type": "Feature", "properties": {"code": code, "parent": parent, "name": code},
        "geometry": {"type": "Polygon", "coordinates": [ring]}})
}

/// Against the clock from the south-west. Each border is drawn from its western or southern end, whoever asks for it.
fn ring(column: i32, row: i32) -> Vec<At> {
    let (east, north) = (column + 1, row + 1);
    let mut ring = border((column, row), (east, row));
    ring.extend(border((east, row), (east, north)));
    ring.extend(border((column, north), (east, north)).into_iter().rev());
    ring.extend(border((column, row), (column, north)).into_iter().rev());
    ring.dedup();
    ring
}

fn border(from: (i32, i32), to: (i32, i32)) -> Vec<At> {
    let ([x0, y0], [x1, y1]) = (corner(from.0, from.1), corner(to.0, to.1));
    let (dx, dy) = (x1 - x0, y1 - y0);
    let seed = from.0 * 7919 + from.1 * 104_729 + (to.0 - from.0) * 31;
    let turn = |part: i32| noise(seed + part) * PI;
    let (a, b, c) = (turn(1), turn(2), turn(3));
    (0..=BORDER)
        .map(|n| {
            let t = f64::from(n) / f64::from(BORDER);
            let waves = (2.0 * PI * t + a).sin() + 0.5 * (6.0 * PI * t + b).sin() + 0.3 * (18.0 * PI * t + c).sin();
            let away = if n == 0 || n == BORDER { 0.0 } else { 0.06 * waves * (PI * t).sin() };
            if n == BORDER { [x1, y1] } else { [x0 + t * dx - away * dy, y0 + t * dy + away * dx] }
        })
        .collect()
}

fn corner(column: i32, row: i32) -> At {
    let seed = column * 613 + row * 1_000_003;
    let by = |part: i32| 0.2 * STEP * noise(seed + part);
    [WEST + f64::from(column) * STEP + by(0), SOUTH + f64::from(row) * STEP + by(1)]
}

/// Between -1 and 1, fixed for each number.
fn noise(number: i32) -> f64 {
    ((f64::from(number) * 12.9898).sin() * 43_758.547).fract()
}

/// Points over the country and around it, by a fixed sequence of low discrepancy.
fn spread() -> impl Iterator<Item = At> {
    (0_u32..)
        .map(f64::from)
        .map(|n| [-17.2 + 16.4 * (n * 0.569_840_291).fract(), 20.7 + 15.4 * (n * 0.754_877_666).fract()])
}
