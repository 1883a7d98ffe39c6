//! What a file says, what it would change, what keeps it out.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::{Atlas, embedded};

/// A square in the prefecture of Agadir, or moved from there.
fn square(east: f64) -> Value {
    let at = |x: f64, y: f64| json!([-9.6 + east + x, 30.4 + y]);
    json!({"type": "Polygon", "coordinates": [[at(0.0, 0.0), at(0.02, 0.0), at(0.02, 0.02), at(0.0, 0.02), at(0.0, 0.0)]]})
}

fn feature(code: &str, geometry: Value) -> Value {
    json!({"type": "Feature", "geometry": geometry, "properties": {"code": code, "name_fr": "Ici", "name_ar": "هنا"}})
}

fn collection(features: &[Value]) -> String {
    json!({"type": "FeatureCollection", "features": features}).to_string()
}

fn plan_of(text: &str, level: Level, columns: &Columns) -> Plan {
    let file = BoundaryFile::read(text.as_bytes(), None).unwrap();
    judge(&file, level, columns, "a file", &embedded::territories().unwrap())
}

fn plan(features: &[Value]) -> Plan {
    plan_of(&collection(features), Level::Commune, &Columns::default())
}

/// The only fault of a file with that one feature.
fn fault(feature: Value) -> String {
    let Plan { report, .. } = plan(&[feature]);
    assert_eq!(report.faults.len(), 1, "{report}");
    report.faults[0].message.clone()
}

#[test]
fn what_is_new_what_differs_and_what_stays_is_told_apart() {
    let agadir = feature("09.001.01.01", square(0.0));
    let Plan { rows, report } = plan(&[agadir.clone(), feature("09.001.01.77", square(0.02))]);
    assert_eq!((report.added, report.changed, report.unchanged), (1, 1, 0), "{report}");
    assert_eq!(report.left, 192, "the communes that travel along, without Agadir");
    let new = rows.iter().find(|row| row.code == "09.001.01.77").unwrap();
    assert_eq!((new.parent_code.as_deref(), new.kind.as_str()), (Some("09.001"), "commune"));
    assert!((new.lat - 30.41).abs() < 0.01 && (new.lon + 9.57).abs() < 0.01, "its middle: {} {}", new.lat, new.lon);
    let known = rows.iter().find(|row| row.code == "09.001.01.01").unwrap();
    assert_eq!((known.kind.as_str(), known.lat.to_bits()), ("urban", 30.42_f64.to_bits()), "what no file says stays");

    let mut there = embedded::territories().unwrap();
    there.retain(|row| row.code != "09.001.01.01");
    there.extend(rows);
    let file = BoundaryFile::read(collection(&[agadir]).as_bytes(), None).unwrap();
    let again = judge(&file, Level::Commune, &Columns::default(), "another file", &there);
    assert_eq!((again.report.unchanged, again.rows.len()), (1, 0), "{}", again.report);
    let atlas = Atlas::from_rows(there, Vec::new(), Vec::new()).unwrap();
    assert_eq!(atlas.locate(30.41, -9.57).unwrap().code(), "09.001.01.77");
}

#[test]
fn everything_that_is_wrong_is_named_at_once() {
    let twice = feature("09.001.01.78", square(0.02));
    let nowhere = feature("99.001.01.01", square(0.04));
    let Plan { report, .. } = plan(&[feature("", square(0.0)), twice.clone(), twice, nowhere]);
    let said = report.to_string();
    for fault in [
        "feature 1 (no code): has no code",
        "feature 3 (09.001.01.78): its code stands at feature 2 already",
        "feature 4 (99.001.01.01): nothing says which province holds it",
        "3 with faults: nothing was written",
    ] {
        assert!(said.contains(fault), "{fault}\n{said}");
    }
    assert!(plan(&[]).report.to_string().contains("the file: holds no territory"));
}

#[test]
fn a_boundary_that_is_none_is_refused() {
    let with = |geometry: Value| fault(feature("09.001.01.77", geometry));
    let ring = |ring: Value| with(json!({"type": "Polygon", "coordinates": [ring]}));
    assert_eq!(with(json!(null)), "is not a polygon, nor several");
    assert_eq!(with(json!({"type": "Point", "coordinates": [-9.6, 30.4]})), "is not a polygon, nor several");
    assert_eq!(with(json!({"type": "MultiPolygon", "coordinates": []})), "is not a polygon, nor several");
    let open = json!([[-9.6, 30.4], [-9.5, 30.4], [-9.5, 30.5], [-9.6, 30.5]]);
    assert_eq!(ring(open), "ring 1 of polygon 1 is not closed");
    assert_eq!(
        ring(json!([[-9.6, 30.4], [-9.5, 30.4], [-9.6, 30.4]])),
        "ring 1 of polygon 1 has less than four points"
    );
    let metres =
        json!([[100_000.0, 380_000.0], [110_000.0, 380_000.0], [110_000.0, 390_000.0], [100_000.0, 380_000.0]]);
    assert!(ring(metres).contains("100000, 380000 is no longitude and latitude in degrees"));
    let short = json!([[-9.6], [-9.5, 30.4], [-9.5, 30.5], [-9.6]]);
    assert!(ring(short).contains("is no longitude and latitude"));
    let bow = json!([[-9.6, 30.4], [-9.5, 30.5], [-9.5, 30.4], [-9.6, 30.5], [-9.6, 30.4]]);
    assert!(ring(bow).contains("self-intersection"));
    let hole =
        json!({"type": "Polygon", "coordinates": [square(0.0)["coordinates"][0], square(0.1)["coordinates"][0]]});
    assert!(with(hole).contains("not contained within the polygon's exterior"));
}

#[test]
fn a_territory_that_fits_nowhere_is_refused() {
    let with = |key: &str, value: &str, code: &str| {
        let mut feature = feature(code, square(0.0));
        feature["properties"][key] = json!(value);
        fault(feature)
    };
    assert_eq!(with("parent", "99", "09.001.01.77"), "there is no territory \"99\" to hold it");
    assert_eq!(with("parent", "09", "09.001.01.77"), "09 is a region; a province has to hold it");
    assert_eq!(with("kind", "village", "09.001.01.77"), "\"village\" is not urban or rural or commune");
    assert_eq!(with("kind", "urban", "09.001"), "this code is of a province");
    assert!(with("kind", "urban", "09/001").starts_with("its code is no official one"));
    let nameless = json!({"type": "Feature", "geometry": square(0.0), "properties": {"code": "09.001.01.77"}});
    assert_eq!(fault(nameless), "has no name, in French or in Arabic");
}

#[test]
fn a_commune_outside_of_its_province_is_written_and_pointed_at() {
    let Plan { rows, report } = plan(&[feature("09.001.01.01", square(4.0))]);
    assert_eq!((rows.len(), report.faults.len()), (1, 0));
    assert_eq!(report.warnings[0].message, "its middle lies outside of 09.001, which holds it");
    assert!(report.to_string().contains("feature 1 (09.001.01.01): to look at: its middle lies outside"), "{report}");
}

#[test]
fn properties_are_found_by_their_usual_names_or_by_those_that_are_given() {
    let usual = json!({"type": "Feature", "id": "x", "geometry": square(0.0), "properties":
        {"COMMUNE_CODE": "09.001.01.77.", "nom_fr": "Ici", "name:ar": "هنا", "code_province": "09.001"}});
    let Plan { rows, .. } = plan(&[usual]);
    assert_eq!((rows[0].code.as_str(), rows[0].parent_code.as_deref()), ("09.001.01.77", Some("09.001")));
    assert_eq!((rows[0].names.0.fr.as_str(), rows[0].names.0.ar.as_str()), ("Ici", "هنا"));

    let own = json!({"type": "Feature", "geometry": square(0.0), "properties":
        {"c": "09.001.01.77", "p": "09.001", "k": "rural", "a": "هنا", "f": "Ici", "z": "ⴷⴰ", "e": "Here"}});
    let named = |name: &str| Some(name.to_owned());
    let columns = Columns {
        code: named("c"),
        parent: named("p"),
        kind: named("k"),
        name_ar: named("a"),
        name_fr: named("f"),
        name_zgh: named("z"),
        name_en: named("e"),
    };
    let Plan { rows, .. } = plan_of(&collection(&[own]), Level::Commune, &columns);
    assert_eq!((rows[0].kind.as_str(), rows[0].names.0.en.as_str()), ("rural", "Here"));
    let by_id = json!({"type": "Feature", "id": 13, "geometry": square(0.0), "properties": {"name": "Ici"}});
    let Plan { rows, .. } = plan_of(&collection(&[by_id]), Level::Region, &Columns::default());
    assert_eq!((rows[0].code.as_str(), rows[0].parent_code.as_deref()), ("13", Some("MA")));
}

/// Two squares side by side, their common border one arc; the second has a hole, and an islet that is not quantised apart.
fn topology(transform: bool) -> String {
    let arcs = if transform {
        // Differences on a grid of 0.01 degrees, from -10, 30.
        json!([[[42, 40], [0, 2]], [[42, 42], [-2, 0], [0, -2], [2, 0]], [[42, 40], [2, 0], [0, 2], [-2, 0]]])
    } else {
        json!([
            [[-9.58, 30.4], [-9.58, 30.42]],
            [[-9.58, 30.42], [-9.6, 30.42], [-9.6, 30.4], [-9.58, 30.4]],
            [[-9.58, 30.4], [-9.56, 30.4], [-9.56, 30.42], [-9.58, 30.42]]
        ])
    };
    let properties = |code: &str| json!({"code": code, "name_fr": "Ici"});
    let mut topology = json!({"type": "Topology", "arcs": arcs, "objects": {"communes": {
    "type": "GeometryCollection", "geometries": [
        {"type": "Polygon", "arcs": [[0, 1]], "properties": properties("09.001.01.77")},
        {"type": "MultiPolygon", "arcs": [[[2, -1]]], "properties": properties("09.001.01.78")}
    ]}}});
    if transform {
        topology["transform"] = json!({"scale": [0.01, 0.01], "translate": [-10.0, 30.0]});
    }
    topology.to_string()
}

#[test]
fn shared_arcs_become_rings_of_both_neighbours() {
    for transform in [true, false] {
        let Plan { rows, report } = plan_of(&topology(transform), Level::Commune, &Columns::default());
        assert_eq!((report.added, report.faults.len(), report.warnings.len()), (2, 0, 0), "{report}");
        let there = embedded::territories().unwrap().into_iter().chain(rows).collect();
        let atlas = Atlas::from_rows(there, Vec::new(), Vec::new()).unwrap();
        assert_eq!(atlas.locate(30.41, -9.59).unwrap().code(), "09.001.01.77");
        assert_eq!(atlas.locate(30.41, -9.57).unwrap().code(), "09.001.01.78");
        assert_eq!(atlas.locate(30.41, -9.58).unwrap().code(), "09.001.01.77", "the border is one line, of the first");
    }
}

#[test]
fn a_file_that_is_neither_says_why() {
    let read = |text: &str, object| BoundaryFile::read(text.as_bytes(), object).err().unwrap().to_string();
    assert!(read("nothing", None).starts_with("the file is neither GeoJSON nor TopoJSON"));
    assert!(read("{}", None).starts_with("the file is neither GeoJSON nor TopoJSON"));
    assert!(read(&square(0.0).to_string(), None).starts_with("the file holds no features"));
    assert_eq!(read(&topology(true), Some("x")), "name the object of the TopoJSON file to read: communes");
    let two = topology(true).replace(r#""objects":{"#, r#""objects":{"more":{"type":null},"#);
    assert_eq!(read(&two, None), "name the object of the TopoJSON file to read: communes, more");
    assert_eq!(BoundaryFile::read(two.as_bytes(), Some("communes")).unwrap().count(), 2);
    for broken in [("[[0,1]]", "[[0,9]]"), ("[42,40],[0,2]", "[42],[0,2]"), ("[[0,1]]", "7")] {
        let text = topology(true).replacen(broken.0, broken.1, 1);
        assert_eq!(read(&text, None), "the arcs of the TopoJSON file do not fit together", "{broken:?}");
    }
    let marked = format!("\u{feff}{}", topology(true));
    assert_eq!(BoundaryFile::read(marked.as_bytes(), None).unwrap().count(), 2);
}

#[test]
fn a_file_with_any_byte_changed_is_judged_or_refused() {
    let known = embedded::territories().unwrap();
    let files = [topology(true), collection(&[feature("09.001.01.77", square(0.0))])];
    proptest!(ProptestConfig::with_cases(128), |(which in 0..2_usize, at in 0..4096_usize, byte in any::<u8>())| {
        let mut bytes = files[which].clone().into_bytes();
        let at = at % bytes.len();
        bytes[at] = byte;
        if let Ok(file) = BoundaryFile::read(&bytes, None) {
            let Plan { rows, report } = judge(&file, Level::Commune, &Columns::default(), "a file", &known);
            prop_assert_eq!(rows.len(), report.added + report.changed);
        }
    });
}
