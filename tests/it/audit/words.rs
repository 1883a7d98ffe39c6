//! The trail speaks in words: every kind of event that any part of Diwan records has words on the trail's page.

use super::*;
use crate::complaints::submit;
use identity::Step;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

const LIST: &str = "/fr/commune-agadir/desk/audit";
/// Calls that are given a kind by name instead of in letters, each with a file where its kinds stand in letters.
const BY_NAME: [(&str, &str); 21] = [
    ("shared/identity/src/mandate/signature.rs", "shared/identity/src/mandate/signature.rs"),
    ("shared/identity/src/mandate/store.rs", "shared/identity/src/mandate/rule.rs"),
    ("shared/identity/src/support/store.rs", "shared/identity/src/support/rule.rs"),
    ("shared/identity/src/domain/store.rs", "shared/identity/src/domain/store.rs"),
    ("shared/identity/src/tenant/naming.rs", "shared/identity/src/tenant/naming.rs"),
    ("shared/identity/src/tenant/rival.rs", "shared/identity/src/tenant/rival.rs"),
    ("shared/identity/src/provider/own/store.rs", "shared/identity/src/provider/own/store.rs"),
    ("shared/identity/src/roles/desk.rs", "shared/identity/src/roles/desk.rs"),
    ("shared/identity/src/units/desk.rs", "shared/identity/src/units/desk.rs"),
    ("services/complaints/src/act.rs", "services/complaints/src/act.rs"),
    ("services/complaints/src/subjects/enter.rs", "services/complaints/src/subjects/enter.rs"),
    ("services/complaints/src/submit/store.rs", "services/complaints/src/act.rs"),
    ("services/complaints/src/transfer/incoming.rs", "services/complaints/src/transfer/incoming.rs"),
    ("services/suite/src/tenant/restore.rs", "shared/identity/src/audit/verify.rs"),
    ("services/suite/src/pages/webhooks/change.rs", "services/suite/src/pages/webhooks/change.rs"),
    ("services/suite/src/paper.rs", "services/suite/src/approval/decide.rs"),
    ("services/suite/src/paper.rs", "services/suite/src/approval/rivals.rs"),
    ("services/suite/src/paper.rs", "services/suite/src/lifeline/acts.rs"),
    // Only pass on what others name.
    ("shared/identity/src/audit/mod.rs", ""),
    ("shared/identity/src/officer.rs", ""),
    ("services/suite/src/pages/webhooks/mod.rs", ""),
];
/// Records "tenant." and the name of a step, which this test takes from [`Step`].
const STEPS: &str = "shared/identity/src/tenant/step.rs";

#[tokio::test]
async fn every_kind_that_is_recorded_has_words() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap();
    let mut files = Vec::new();
    for folder in ["shared", "services"] {
        find_sources(&root.join(folder), &mut files);
    }
    let mut recorded: BTreeSet<String> = Step::ALL.iter().map(|step| format!("tenant.{}", step.as_str())).collect();
    let mut unexplained = Vec::new();
    for file in files {
        let name = file.strip_prefix(&root).unwrap().to_string_lossy().into_owned();
        let source = fs::read_to_string(&file).unwrap();
        for call in calls(&source) {
            let kinds = kinds(call);
            let elsewhere: Vec<&str> = BY_NAME.iter().filter(|(of, _)| *of == name).map(|(_, file)| *file).collect();
            if !kinds.is_empty() {
                recorded.extend(kinds);
            } else if elsewhere.is_empty() && name != STEPS {
                unexplained.push(format!("{name}: {call}"));
            } else {
                for file in elsewhere.into_iter().filter(|file| !file.is_empty()) {
                    recorded.extend(self::kinds(&fs::read_to_string(root.join(file)).unwrap()));
                }
            }
        }
    }
    assert_eq!(unexplained, [""; 0], "which kinds do these record? Say it in BY_NAME");
    assert!(recorded.len() > 50 && recorded.contains("role.made") && recorded.contains("mandate.expired"));

    let app = TestApp::start().await;
    let page = app.signed_in("admin@commune-agadir.example").await.open(LIST).await;
    let known: BTreeSet<String> = page.all_values("#kind option").into_iter().collect();
    let without: Vec<_> = recorded.difference(&known).collect();
    assert!(without.is_empty(), "{without:?} have no words in services/suite/src/pages/audit/words.rs");
    let words = page.all("#kind option");
    assert!(words.iter().all(|words| !words.contains('«') && !words.contains('.')), "{words:?}");
}

#[tokio::test]
async fn a_line_names_who_and_what_and_keeps_the_name_of_who_left() {
    let app = TestApp::start().await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    let admin = app.signed_in("admin@commune-agadir.example").await;
    let dispatcher = app.signed_in("dispatcher@commune-agadir.example").await;
    dispatcher.open(&format!("/fr/commune-agadir/desk/complaints/{}", receipt.number)).await;
    let page = admin.open(&format!("{LIST}?kind=complaint.opened")).await;
    assert_eq!(page.all("tbody tr").len(), 1);
    page.says(&["Réclamation consultée", "Karim Ouazzani", "répartition des réclamations", &receipt.number]);

    let person = app.id_of("dispatcher@commune-agadir.example").await;
    let end = admin.open(&format!("/fr/commune-agadir/desk/people/{person}/end")).await;
    admin.send(end.form("/end")).await;
    let page = admin.open(&format!("{LIST}?object=person:{person}")).await;
    page.says(&["Seul ce qui concerne Membre Karim Ouazzani", "Appartenance terminée"]);
    admin.open(&format!("{LIST}?kind=complaint.opened")).await.says(&["Karim Ouazzani"]);
    assert!(admin.open("/fr/commune-agadir/desk/audit.csv").await.body().contains("Karim Ouazzani"));
}

#[tokio::test]
async fn who_decides_from_outside_is_named_for_that_and_for_nothing_else() {
    const REGION: &str = "admin@region-souss-massa.example";
    let app = TestApp::start().await;
    let approver = app.signed_in(REGION).await;
    submit(&approver, "commune-agadir").await;
    let id: uuid::Uuid = app.id_of(REGION).await.parse().unwrap();
    app.run(async move |application| {
        let tenant = application.directory.by_slug("commune-agadir").await.unwrap().unwrap().id;
        let now = "2026-11-24T09:00:00Z".parse().unwrap();
        let (object, detail) = (format!("tenant:{tenant}"), serde_json::json!({}));
        let approve = async |conn: &mut database::Conn| {
            identity::record(conn, tenant, now, Some(id), "tenant.approved", &object, detail.clone()).await
        };
        application.database.tenant(tenant, approve).await.unwrap();
    })
    .await;
    let name = app.rows(&format!("SELECT name FROM identity.person WHERE email = '{REGION}'")).await[0]["name"]
        .as_str()
        .unwrap()
        .to_owned();
    let admin = app.signed_in("admin@commune-agadir.example").await;
    admin.open(&format!("{LIST}?kind=tenant.approved")).await.says(&[&format!("{name}, "), "Souss-Massa"]);
    let theirs = admin.open(&format!("{LIST}?kind=complaint.received")).await;
    let told = theirs.one("main table");
    assert!(!told.contains(&name), "as a citizen they are not named: {told}");
}

/// The arguments of every call of `record` and `insert_once` in a source. (Histograms are recorded too, without a kind.)
fn calls(source: &str) -> Vec<&str> {
    let starts = source.match_indices("record(").chain(source.match_indices("insert_once("));
    let calls = starts.filter_map(|(at, word)| {
        let before = &source[..at];
        let is_other = before.ends_with(|letter: char| letter.is_alphanumeric() || letter == '_');
        let is_definition = before.ends_with("fn ");
        let arguments = balanced(&source[at + word.len()..]);
        // A trail's call begins with the connection.
        let first = arguments.trim_start();
        let is_trail = first.starts_with("conn") || first.starts_with("&mut conn");
        (!is_other && !is_definition && is_trail).then_some(arguments)
    });
    calls.collect()
}

/// What stands before the bracket that closes.
fn balanced(text: &str) -> &str {
    let mut depth = 1;
    for (at, letter) in text.char_indices() {
        match letter {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return &text[..at];
        }
    }
    text
}

/// The kinds in letters: `"token.made"`.
fn kinds(source: &str) -> Vec<String> {
    let is_kind = |text: &str| {
        let words: Vec<&str> = text.split('.').collect();
        let is_word = |word: &&str| {
            !word.is_empty() && word.chars().all(|letter| letter.is_ascii_lowercase() || "-_".contains(letter))
        };
        // Not the names of templates, rights and acts.
        let is_other = words[1..] == ["html"] || ["complaints", "identity"].contains(&words[0]);
        words.len() == 2 && words.iter().all(is_word) && !is_other
    };
    source.split('"').skip(1).step_by(2).filter(|text| is_kind(text)).map(str::to_owned).collect()
}

fn find_sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && path.file_name().is_some_and(|name| name != "tests" && name != "target") {
            find_sources(&path, found);
        } else if path.extension().is_some_and(|end| end == "rs") {
            found.push(path);
        }
    }
}
