//! The whole atlas: its tree, its places, its map.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;
use crate::embedded;

fn codes<'a>(territories: impl Iterator<Item = &'a Territory>) -> Vec<&'a str> {
    territories.map(|territory| territory.code.as_str()).collect()
}

#[test]
fn the_kingdom_is_complete() {
    let atlas = Atlas::embedded().unwrap();
    let regions = codes(atlas.regions());
    assert_eq!(regions, ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"]);
    assert_eq!(codes(atlas.children("MA")), regions);
    let provinces: Vec<_> = regions.iter().flat_map(|region| atlas.children(region)).collect();
    assert_eq!(provinces.len(), 75);
    assert_eq!(provinces.iter().filter(|province| province.kind == "prefecture").count(), 13);
    assert_eq!(codes(atlas.children("11")), ["11.121", "11.221", "11.321", "11.537"]);
    assert_eq!(codes(atlas.children("12")), ["12.066", "12.391"]);
    assert_eq!(atlas.known().provinces.count(), 75, "each province has a boundary");
}

#[test]
fn every_territory_has_a_name_in_each_script() {
    let atlas = Atlas::embedded().unwrap();
    for (_, territory) in &atlas.0.ever {
        let Names { ar, fr, zgh, en } = &territory.names;
        assert!(ar.chars().all(|c| " -".contains(c) || ('\u{0621}'..='\u{064a}').contains(&c)), "{ar}");
        assert!(zgh.chars().all(|c| " -".contains(c) || ('\u{2d30}'..='\u{2d6f}').contains(&c)), "{zgh}");
        assert!(en.is_ascii() && !en.is_empty() && !fr.is_empty() && !ar.is_empty() && !zgh.is_empty(), "{fr} {en}");
    }
}

#[test]
fn every_commune_lies_in_its_province_and_every_province_around_its_seat() {
    let atlas = Atlas::embedded().unwrap();
    for (_, territory) in &atlas.0.ever {
        let found = atlas.locate(territory.lat, territory.lon).unwrap();
        let around: Vec<_> = atlas.ancestors(&found.province.code).chain([found.province]).collect();
        let expected = match territory.level {
            Level::Commune => atlas.get(territory.parent.as_ref().unwrap()).unwrap(),
            _ => territory,
        };
        assert!(around.contains(&expected), "{}: {found:?}", territory.names.fr);
        assert!(found.inside, "{}", territory.names.fr);
    }
}

#[test]
fn known_places_are_found() {
    let atlas = Atlas::embedded().unwrap();
    let places = [
        ("Agadir", 30.42, -9.6, "09", "09.001"),
        ("Rabat", 34.0209, -6.8416, "04", "04.421"),
        ("Casablanca", 33.5731, -7.5898, "06", "06.141"),
        ("Fes", 34.0331, -5.0003, "03", "03.231"),
        ("Dakhla", 23.6848, -15.958, "12", "12.391"),
        ("Laayoune", 27.1536, -13.2033, "11", "11.321"),
        ("Tangier", 35.7595, -5.834, "01", "01.511"),
        ("Toubkal", 31.0597, -7.9155, "07", "07.041"),
        ("Merzouga", 31.0802, -4.0133, "08", "08.201"),
    ];
    for (name, lat, lon, region, province) in places {
        let found = atlas.locate(lat, lon).unwrap();
        assert_eq!((found.region.code.as_str(), found.province.code.as_str()), (region, province), "{name}");
        assert_eq!(found.code(), province, "no commune is claimed without a boundary");
    }
}

#[test]
fn a_commune_is_claimed_where_its_boundary_is_known() {
    let mut rows = embedded::territories().unwrap();
    let agadir = rows.iter_mut().find(|row| row.code == "09.001.01.01").unwrap();
    let ring = "[[-9.65,30.38],[-9.5,30.38],[-9.5,30.45],[-9.65,30.45],[-9.65,30.38]]";
    let polygon = format!(r#"{{"type":"Polygon","coordinates":[{ring}]}}"#);
    agadir.boundary = Some(serde_json::from_str(&polygon).unwrap());
    let atlas = Atlas::from_rows(rows, Vec::new(), Vec::new()).unwrap();
    assert_eq!(atlas.locate(30.42, -9.6).unwrap().code(), "09.001.01.01");
    assert_eq!(atlas.locate(30.451, -9.6).unwrap().code(), "09.001", "100 m beyond it");
    let beyond = atlas.locate(30.381, -9.54).unwrap();
    assert_eq!((beyond.code(), beyond.province.code.as_str()), ("09.001.01.01", "09.001"), "it decides the province");
}

#[test]
fn elsewhere_is_outside() {
    let atlas = Atlas::embedded().unwrap();
    for (name, lat, lon) in [
        ("null island", 0.0, 0.0),
        ("Madrid", 40.4168, -3.7038),
        ("the Atlantic", 32.0, -15.0),
        ("Las Palmas", 28.1235, -15.4363),
        ("Tlemcen", 34.8783, -1.315),
        ("Nouadhibou", 20.9425, -17.0362),
    ] {
        assert_eq!(atlas.locate(lat, lon), Err(NotLocated::Outside), "{name}");
    }
    assert_eq!(atlas.locate(f64::NAN, -9.6), Err(NotLocated::NotCoordinates));
    assert_eq!(atlas.locate(30.42, 190.0), Err(NotLocated::NotCoordinates));
}

#[test]
fn the_tree_can_be_walked_both_ways() {
    let atlas = Atlas::embedded().unwrap();
    assert_eq!(codes(atlas.ancestors("09.001.01.01")), ["09.001", "09", "MA"]);
    assert_eq!(codes(atlas.ancestors("MA")), [""; 0]);
    assert_eq!(codes(atlas.ancestors("unknown")), [""; 0]);
    assert_eq!(atlas.get("09.001.01.01").unwrap().names.fr, "Agadir");
    assert_eq!(atlas.get("09.999"), None);
}

#[test]
fn the_map_shows_every_region_and_province_in_four_languages() {
    let atlas = Atlas::embedded().unwrap();
    let outlines = atlas.outlines().geojson;
    let map: serde_json::Value = serde_json::from_slice(&outlines).unwrap();
    let features = map["features"].as_array().unwrap();
    assert_eq!(features.len(), 12 + 75);
    let agadir = features.iter().find(|feature| feature["id"] == "09.001").unwrap();
    assert_eq!(agadir["properties"]["ar"], "أكادير-إدا وتنان");
    assert_eq!(agadir["properties"]["zgh"], "ⴰⴳⴰⴷⵉⵔ-ⵉⴷⴰ ⵓⵜⴰⵏⴰⵏ");
    assert_eq!(agadir["properties"]["level"], "province");
    assert_eq!(map["attribution"], crate::ATTRIBUTION);
    assert!(serde_json::from_slice::<geojson::FeatureCollection>(&outlines).is_ok());
    assert!(outlines.len() < 400_000, "{} bytes", outlines.len());
}

#[test]
fn data_that_does_not_fit_is_refused_by_name() {
    let broken = |change: fn(&mut TerritoryRow)| {
        let mut rows = embedded::territories().unwrap();
        change(rows.iter_mut().find(|row| row.code == "09.001").unwrap());
        Atlas::from_rows(rows, Vec::new(), Vec::new()).err().unwrap().to_string()
    };
    assert_eq!(broken(|row| row.parent_code = None), "territory 09.001 has no place among the levels");
    assert_eq!(broken(|row| row.level = "county".into()), "territory 09.001 has no place among the levels");
    let point = |row: &mut TerritoryRow| {
        row.boundary = Some(serde_json::from_str(r#"{"type":"Point","coordinates":[1,2]}"#).unwrap());
    };
    assert_eq!(broken(point), "the boundary of territory 09.001 is not a polygon");
}
