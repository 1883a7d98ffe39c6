//! Boundaries of communes from a file: entered whole or not at all, and known to what runs.

use crate::harness::{TestApp, TestDatabase, names};
use database::Database;
use serde_json::{Value, json};
use std::io::Write as _;
use suite::{ImportTerritories, LevelName};
use territory::{Atlas, Report};

const NOW: &str = "2026-11-24T09:00:00Z";

/// A square in the prefecture of Agadir, with the commune's code.
fn feature(code: &str, west: f64) -> Value {
    let (south, east, north) = (30.4, west + 0.02, 30.44);
    let ring = json!([[west, south], [east, south], [east, north], [west, north], [west, south]]);
    json!({"type": "Feature", "geometry": {"type": "Polygon", "coordinates": [ring]},
        "properties": {"code": code, "nom": "Commune d’essai", "name_ar": "جماعة"}})
}

async fn run(database: &Database, features: &[Value], dry_run: bool) -> Report {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(json!({"type": "FeatureCollection", "features": features}).to_string().as_bytes()).unwrap();
    let import = ImportTerritories {
        file: file.path().to_owned(),
        level: LevelName::Commune,
        code: None,
        parent: None,
        kind: None,
        name_ar: None,
        name_fr: Some("nom".to_owned()),
        name_zgh: None,
        name_en: None,
        object: None,
        dry_run,
    };
    import.run(database, NOW.parse().unwrap()).await.unwrap()
}

async fn loaded(db: &TestDatabase) -> Atlas {
    let loaded = db.database().control(async |conn| Ok::<_, diesel::result::Error>(Atlas::load(conn).await)).await;
    loaded.unwrap().unwrap()
}

async fn read_again(database: &Database, atlas: &Atlas) -> bool {
    database.read(async |conn| atlas.read_again(conn).await).await.unwrap()
}

async fn all(db: &TestDatabase) -> Vec<String> {
    let query = "SELECT code || md5(territory::text) AS name FROM territory.territory ORDER BY code";
    let mut all = names(&mut db.owner().await, query).await;
    all.extend(names(&mut db.owner().await, "SELECT id::text AS name FROM territory.imported").await);
    all
}

#[tokio::test]
async fn a_file_is_entered_whole_and_once() {
    let db = TestDatabase::new().await;
    let file = [feature("09.001.01.01", -9.6), feature("09.001.01.77", -9.58)];
    let report = run(db.database(), &file, true).await;
    assert!(report.to_string().starts_with("1 would be added, 1 would be changed, 0 as they were"), "{report}");
    let before = all(&db).await;
    let report = run(db.database(), &file, false).await;
    assert!(report.to_string().starts_with("1 added, 1 changed, 0 as they were"), "{report}");
    let entered = all(&db).await;
    assert_eq!(entered.len(), before.len() + 2, "a commune, and the line that says what was imported");
    let report = run(db.database(), &file, false).await;
    assert_eq!((report.added, report.changed, report.unchanged), (0, 0, 2), "{report}");
    assert_eq!(all(&db).await, entered, "the same file again writes nothing, nor does what travels in the program");
}

#[tokio::test]
async fn one_fault_keeps_the_whole_file_out() {
    let db = TestDatabase::new().await;
    run(db.database(), &[feature("09.001.01.01", -9.6)], false).await;
    let before = all(&db).await;
    let mut open = feature("09.001.01.78", -9.56);
    open["geometry"]["coordinates"][0].as_array_mut().unwrap().pop();
    let report = run(db.database(), &[feature("09.001.01.77", -9.58), open], false).await;
    let said = report.to_string();
    assert!(said.contains("feature 2 (09.001.01.78): ring 1 of polygon 1 is not closed"), "{said}");
    assert!(said.contains("nothing was written"), "{said}");
    assert_eq!(all(&db).await, before);
}

#[tokio::test]
async fn an_atlas_that_runs_reads_an_import_and_rests_without_one() {
    let db = TestDatabase::new().await;
    db.database().control(async |conn| territory::import(conn).await).await.unwrap();
    let atlas = loaded(&db).await;
    let (known, clone) = (atlas.get("09.001.01.01").unwrap(), atlas.clone());
    assert_eq!(atlas.locate(30.42, -9.59).unwrap().code(), "09.001");
    assert!(!read_again(db.database(), &atlas).await, "there is nothing to read");
    run(db.database(), &[feature("09.001.01.01", -9.6), feature("09.001.01.77", -9.58)], false).await;
    assert!(read_again(db.database(), &atlas).await);
    assert_eq!(clone.locate(30.42, -9.59).unwrap().code(), "09.001.01.01", "clones are one");
    assert_eq!(clone.locate(30.42, -9.57).unwrap().code(), "09.001.01.77");
    assert_eq!(clone.children("09.001").filter(|commune| commune.code == "09.001.01.77").count(), 1);
    assert_eq!(known.names.fr, "Agadir", "what a page held stays as it was");
    assert_eq!(atlas.get("09.001.01.01").unwrap().names.fr, "Commune d’essai");
    assert!(!read_again(db.database(), &atlas).await, "once is enough");
}

#[tokio::test]
async fn a_pin_finds_the_commune_of_an_import_without_a_restart() {
    let app = TestApp::start().await;
    let found = app.run(async |application| {
        run(&application.database, &[feature("09.001.01.01", -9.62)], false).await;
        read_again(&application.database, &application.atlas).await;
        application.atlas.locate(30.42, -9.61).map(|found| found.code().to_owned())
    });
    assert_eq!(found.await.unwrap(), "09.001.01.01");
}

#[tokio::test]
async fn the_rules_of_competence_are_entered_and_explain_the_answer() {
    let app = TestApp::start().await;
    let body = json!({
        "kind": "complaint", "category": "lighting", "text": "Le lampadaire est éteint depuis trois semaines.", "lang": "fr",
        "place": { "lat": 30.42, "lon": -9.6 }, "contact": { "email": "amina@citizen.example" }
    });
    let answer = app.nobody().call("/api/v1/-/complaints", &body).await;
    assert_eq!(answer.status, 201, "{}", answer.body());
    let why = answer.json()["competence"].as_str().unwrap().to_owned();
    for words in ["L’éclairage public relève de la commune.", "Règle du 1er janvier 2026.", "Préfecture d’Agadir"]
    {
        assert!(why.contains(words), "{words}: {why}");
    }
    for words in ["113-14", "juriste"] {
        assert!(!why.contains(words), "a text that no lawyer confirmed is not told to people: {words}: {why}");
    }
}
