//! Embeds the territories: reads `data/names.json` and the shapes of the npm package `morocco-map` (TopoJSON), checks that
//! each region and province has exactly one shape, and writes two compressed files that `src/embedded.rs` includes: the
//! rows of the table, with boundaries as GeoJSON, and lighter outlines of the same shapes for the map on a page.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use geo::{Coord, LineString, SimplifyVw as _};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

const NAMES: &str = "data/names.json";
const SHAPES: &str = "node_modules/morocco-map/data";
/// What an outline leaves out, in square degrees: triangles below 0.15 km².
const OUTLINE_TOLERANCE: f64 = 0.000_014;
/// Decimals of a degree: 4 are 11 m, finer than the grid of the shapes (150 m); 3 are enough to draw.
const BOUNDARY_DECIMALS: i32 = 4;
const OUTLINE_DECIMALS: i32 = 3;

fn main() -> ExitCode {
    match build() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

fn build() -> Result<(), String> {
    tell_cargo(&format!("cargo::rerun-if-changed={NAMES}"));
    tell_cargo(&format!("cargo::rerun-if-changed={SHAPES}"));
    if !Path::new(SHAPES).is_dir() {
        return Err(format!("shared/territory/{SHAPES} is missing: run ops/install"));
    }
    let territories: Vec<Territory> = parse(Path::new(NAMES))?;
    let mut shapes = shapes("regions.json")?;
    shapes.extend(self::shapes("provinces.json")?);

    let points: BTreeMap<&str, (f64, f64)> =
        territories.iter().filter_map(|place| Some((place.code.as_str(), (place.lat?, place.lon?)))).collect();
    let mut rows = Vec::new();
    let mut outlines = BTreeMap::new();
    for place in &territories {
        let centre = place.seat.as_deref().unwrap_or(&place.code);
        let &(lat, lon) = points.get(centre).ok_or_else(|| format!("{NAMES}: {centre} has no coordinates"))?;
        let mut boundary = Value::Null;
        if let Some(id) = &place.map {
            let shape = shapes.remove(id).ok_or_else(|| format!("{SHAPES}: no shape {id} for {}", place.code))?;
            outlines.insert(place.code.clone(), shape.outline);
            boundary = shape.boundary;
        }
        rows.push(json!({
            "code": place.code, "level": place.level, "parent_code": place.parent, "kind": place.kind,
            "names": place.names, "boundary": boundary, "lat": lat, "lon": lon,
        }));
    }
    if let Some(id) = shapes.keys().next() {
        return Err(format!("{NAMES}: no territory for the shape {id}"));
    }
    write("territories.json.br", &rows)?;
    write("outlines.json.br", &outlines)
}

#[derive(Deserialize)]
struct Territory {
    code: String,
    level: String,
    parent: Option<String>,
    kind: String,
    map: Option<String>,
    seat: Option<String>,
    lat: Option<f64>,
    lon: Option<f64>,
    names: Value,
}

struct Shape {
    boundary: Value,
    outline: Value,
}

type Line = Vec<[f64; 2]>;

/// The part of TopoJSON that the package uses: quantised arcs, shared between neighbours.
#[derive(Deserialize)]
struct Topology {
    transform: Transform,
    arcs: Vec<Line>,
    objects: BTreeMap<String, Collection>,
}

#[derive(Deserialize)]
struct Transform {
    scale: [f64; 2],
    translate: [f64; 2],
}

#[derive(Deserialize)]
struct Collection {
    geometries: Vec<Geometry>,
}

#[derive(Deserialize)]
struct Geometry {
    id: String,
    #[serde(flatten)]
    arcs: Arcs,
}

#[derive(Deserialize)]
#[serde(tag = "type", content = "arcs")]
enum Arcs {
    Polygon(Vec<Vec<isize>>),
    MultiPolygon(Vec<Vec<Vec<isize>>>),
}

fn shapes(file: &str) -> Result<BTreeMap<String, Shape>, String> {
    let topology: Topology = parse(&Path::new(SHAPES).join(file))?;
    let Transform { scale, translate } = topology.transform;
    let exact: Vec<Line> = topology
        .arcs
        .iter()
        .map(|arc| {
            let mut at = [0.0, 0.0];
            arc.iter()
                .map(|step| {
                    at = [at[0] + step[0], at[1] + step[1]];
                    [at[0] * scale[0] + translate[0], at[1] * scale[1] + translate[1]]
                })
                .collect()
        })
        .collect();
    // An arc is the border between two neighbours: simplified once, it fits both.
    let light: Vec<Line> = exact.iter().map(|arc| simplified(arc, OUTLINE_TOLERANCE)).collect();
    let mut shapes = BTreeMap::new();
    for Geometry { id, arcs } in topology.objects.into_values().flat_map(|collection| collection.geometries) {
        let polygons = match arcs {
            Arcs::Polygon(rings) => vec![rings],
            Arcs::MultiPolygon(polygons) => polygons,
        };
        let boundary = multi_polygon(&polygons, &exact, BOUNDARY_DECIMALS).ok_or(format!("{file}: {id} is broken"))?;
        let outline = multi_polygon(&polygons, &light, OUTLINE_DECIMALS).ok_or(format!("{file}: {id} vanishes"))?;
        shapes.insert(id, Shape { boundary, outline });
    }
    Ok(shapes)
}

/// Rings that collapse (islets, in an outline) are left out; `None` if nothing remains of the shape.
fn multi_polygon(polygons: &[Vec<Vec<isize>>], arcs: &[Line], decimals: i32) -> Option<Value> {
    let polygons: Vec<Vec<Line>> = polygons
        .iter()
        .filter_map(|rings| {
            let (exterior, holes) = rings.split_first()?;
            let mut polygon = vec![stitched(exterior, arcs, decimals)?];
            polygon.extend(holes.iter().filter_map(|hole| stitched(hole, arcs, decimals)));
            Some(polygon)
        })
        .collect();
    (!polygons.is_empty()).then(|| json!({ "type": "MultiPolygon", "coordinates": polygons }))
}

/// One ring from its arcs; a negative index (`!i`) walks arc `i` backwards. `None` if less than a triangle is left.
fn stitched(ring: &[isize], arcs: &[Line], decimals: i32) -> Option<Line> {
    let grid = 10_f64.powi(decimals);
    let mut line: Line = Vec::new();
    for &index in ring {
        let mut arc = arcs.get(usize::try_from(if index < 0 { !index } else { index }).ok()?)?.clone();
        if index < 0 {
            arc.reverse();
        }
        line.extend(arc.iter().map(|point| point.map(|degrees| (degrees * grid).round() / grid)));
    }
    line.dedup();
    (line.len() >= 4 && line.first() == line.last()).then_some(line)
}

/// The line of Visvalingam and Whyatt: what is left out spans less than `tolerance` with its neighbours, so that piers and spits that are
/// too thin to be drawn go whole, and leave no spikes.
fn simplified(line: &Line, tolerance: f64) -> Line {
    let line: LineString = line.iter().copied().map(Coord::from).collect();
    line.simplify_vw(tolerance).into_iter().map(|Coord { x, y }| [x, y]).collect()
}

fn parse<T: for<'a> Deserialize<'a>>(path: &Path) -> Result<T, String> {
    let text = fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    serde_json::from_slice(&text).map_err(|error| format!("{}: {error}", path.display()))
}

fn write(name: &str, content: &impl Serialize) -> Result<(), String> {
    let path = PathBuf::from(env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR")?).join(name);
    let text = serde_json::to_vec(content).map_err(|error| error.to_string())?;
    let mut compressed = Vec::new();
    let params = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut text.as_slice(), &mut compressed, &params).map_err(|error| error.to_string())?;
    fs::write(&path, compressed).map_err(|error| format!("{}: {error}", path.display()))
}

// Cargo reads a build script's standard output.
#[allow(clippy::print_stdout)]
fn tell_cargo(instruction: &str) {
    println!("{instruction}");
}
