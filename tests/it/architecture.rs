//! The laws of the code (ARCHITECTURE.md), read from the manifests and the sources: who imports whom, which crate owns
//! which library, and what nobody writes. The table of crates is that page's own.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Libraries that several crates use, each with those that may.
const SHARED: [(&str, &[&str]); 5] = [
    ("actix-web", &["server", "identity", "complaints", "suite", "floor"]),
    // Crates with pages.
    ("askama", &["ui", "server", "identity", "complaints", "suite"]),
    ("diesel_migrations", &["database", "suite"]),
    // The operating system: processes of the embedded server, room on the disk of files.
    ("rustix", &["database", "documents"]),
    // Asking servers that the settings name: providers of identity, gateways of messages.
    ("reqwest", &["identity", "notifications"]),
];
/// Crates that know of no database.
const WITHOUT_DATABASE: [&str; 3] = ["calendar", "typeset", "ui"];
/// Who turns a bare identifier into a tenant: by address or row, from a document found, from a stored file's place.
const RESOLVERS: [&str; 6] = [
    "shared/documents/src/sweep.rs",
    "shared/identity/src/tenant/directory.rs",
    "shared/identity/src/tenant/mod.rs",
    "shared/search/src/meilisearch.rs",
    // Rows about a transfer name the other administration.
    "services/complaints/src/transfer/arbiter.rs",
    "services/complaints/src/transfer/store.rs",
];
/// Names that tell nobody what is inside.
const EMPTY_NAMES: [&str; 14] = [
    "base", "common", "core", "handler", "handlers", "helper", "helpers", "manager", "misc", "model", "models",
    "types", "util", "utils",
];
/// What SQL must not say, in lower case: the time is a parameter, and `SET LOCAL` is what a sharded cluster passes on.
const NOT_IN_SQL: [&str; 6] =
    ["at time zone", "set_config(", "current_timestamp", "current_date", "localtimestamp", "clock_timestamp("];
/// Of jiff: what looks a zone up elsewhere than in `calendar`, where the bundled database is the only one.
const ZONE_LOOKUPS: [&str; 5] = ["TimeZoneDatabase", "TimeZone::get", "TimeZone::system", "tz::db()", ".in_tz("];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap()
}

/// A crate of the workspace.
struct Member {
    name: String,
    is_service: bool,
    /// What the program is built from: ordinary and build dependencies. Tests may use more.
    dependencies: BTreeSet<String>,
}

fn members() -> Vec<Member> {
    let mut members = Vec::new();
    for folder in ["shared", "services"] {
        for entry in fs::read_dir(root().join(folder)).unwrap() {
            members.extend(member(&entry.unwrap().path(), folder == "services"));
        }
    }
    members.extend(member(&root().join("ops/floor"), false));
    members
}

fn member(folder: &Path, in_services: bool) -> Option<Member> {
    let manifest: toml::Table = toml::from_str(&fs::read_to_string(folder.join("Cargo.toml")).ok()?).unwrap();
    let name = manifest["package"]["name"].as_str().unwrap().to_owned();
    let sections = ["dependencies", "build-dependencies"].into_iter().filter_map(|section| manifest.get(section));
    let dependencies = sections.flat_map(|section| section.as_table().unwrap().keys().cloned()).collect();
    Some(Member { is_service: in_services && name != "suite", name, dependencies })
}

/// A row of the table in ARCHITECTURE.md.
struct Row {
    owns: BTreeSet<String>,
    imports: BTreeSet<String>,
}

fn table() -> BTreeMap<String, Row> {
    let page = fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let rows = page.lines().filter(|line| line.starts_with("| `")).map(|line| {
        let cells: Vec<&str> = line.split('|').collect();
        let names = |cell: &str| cell.split('`').skip(1).step_by(2).map(str::to_owned).collect::<BTreeSet<_>>();
        (names(cells[1]).pop_first().unwrap(), Row { owns: names(cells[2]), imports: names(cells[3]) })
    });
    rows.collect()
}

const NOTHING: [&str; 0] = [];

#[test]
fn a_crate_imports_what_its_row_allows_and_is_in_the_table() {
    let (table, members) = (table(), members());
    let ours: BTreeSet<&str> = members.iter().map(|member| member.name.as_str()).collect();
    let mut wrong = Vec::new();
    for member in members.iter().filter(|member| member.name != "floor") {
        let Some(row) = table.get(&member.name) else {
            wrong.push(format!("{} has no row", member.name));
            continue;
        };
        let imports = member.dependencies.iter().filter(|name| ours.contains(name.as_str()));
        wrong.extend(
            imports.filter(|name| !row.imports.contains(*name)).map(|name| format!("{} imports {name}", member.name)),
        );
    }
    wrong.extend(
        table.keys().filter(|name| !ours.contains(name.as_str())).map(|name| format!("no crate is called {name}")),
    );
    assert_eq!(wrong, NOTHING);
}

#[test]
fn a_service_imports_no_service_and_nobody_but_suite_imports_one() {
    let members = members();
    let services: Vec<&str> = members
        .iter()
        .filter(|member| member.is_service || member.name == "suite")
        .map(|member| member.name.as_str())
        .collect();
    let mut wrong = Vec::new();
    for member in members.iter().filter(|member| member.name != "suite") {
        let imports = services.iter().filter(|service| member.dependencies.contains(**service));
        wrong.extend(imports.map(|service| format!("{} imports {service}", member.name)));
    }
    assert!(services.len() > 1);
    assert_eq!(wrong, NOTHING);
}

#[test]
fn a_library_is_used_by_its_owner_alone() {
    let members = members();
    let mut owners: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (owner, row) in table() {
        for library in row.owns {
            owners.entry(library).or_default().push(owner.clone());
        }
    }
    for (library, users) in SHARED {
        owners.insert(library.to_owned(), users.iter().map(|user| (*user).to_owned()).collect());
    }
    let mut wrong = Vec::new();
    for member in members.iter().filter(|member| WITHOUT_DATABASE.contains(&member.name.as_str())) {
        let diesel = member.dependencies.iter().filter(|name| name.contains("diesel"));
        wrong.extend(diesel.map(|name| format!("{} uses {name}", member.name)));
    }
    for (library, owners) in &owners {
        for member in &members {
            if member.dependencies.contains(library) != owners.contains(&member.name) {
                let does = if owners.contains(&member.name) { "does not use" } else { "uses" };
                wrong.push(format!("{} {does} {library}", member.name));
            }
        }
    }
    assert_eq!(wrong, NOTHING);
}

/// A file that is part of the program: its path from the root, and its text without comments and unit tests.
struct Source {
    path: String,
    text: String,
}

fn sources() -> Vec<Source> {
    let mut sources = Vec::new();
    for path in files(&root()) {
        let inside = path.strip_prefix(root()).unwrap().to_str().unwrap().to_owned();
        let is_rust = inside.ends_with(".rs") && (inside.contains("/src/") || inside.ends_with("/build.rs"));
        let is_migration = inside.starts_with("migrations/") && inside.ends_with(".sql");
        if !is_rust && !is_migration {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        // Unit tests stand at the end of their file.
        let text = text.split("#[cfg(test)]\nmod tests").next().unwrap();
        let comment = if is_rust { "//" } else { "--" };
        let code = text.lines().map(|line| if line.trim_start().starts_with(comment) { "" } else { line });
        sources.push(Source { path: inside, text: code.collect::<Vec<_>>().join("\n") });
    }
    assert!(sources.len() > 100);
    sources
}

/// Every file of ours below `folder`.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let name = entry.file_name();
        let name = name.to_str().unwrap();
        if name.starts_with('.') || ["node_modules", "target", "var", "results"].contains(&name) {
            continue;
        }
        if entry.file_type().unwrap().is_dir() {
            found.extend(files(&entry.path()));
        } else {
            found.push(entry.path());
        }
    }
    found
}

#[test]
fn only_those_who_look_it_up_say_that_an_identifier_is_a_tenant() {
    let users: BTreeSet<String> = sources()
        .into_iter()
        .filter(|source| source.text.contains("TenantId::resolved"))
        .map(|source| source.path)
        .collect();
    assert_eq!(users, RESOLVERS.map(str::to_owned).into());
}

#[test]
fn sql_asks_no_clock_and_no_time_zone() {
    let mut wrong = Vec::new();
    for source in sources() {
        let text = source.text.to_lowercase();
        wrong.extend(
            NOT_IN_SQL.iter().filter(|words| text.contains(**words)).map(|words| format!("{}: {words}", source.path)),
        );
        // In Rust a call has an owner: `clock.now()`, `Timestamp::now()`.
        let calls = text.match_indices("now()").filter(|(at, _)| {
            let before = text[..*at].trim_end();
            !before.ends_with(['.', ':', '_'])
                && !before.ends_with("fn")
                && !text[..*at].ends_with(char::is_alphanumeric)
        });
        wrong.extend(calls.map(|_| format!("{}: now()", source.path)));
    }
    assert_eq!(wrong, NOTHING);
}

#[test]
fn time_zones_are_looked_up_in_calendar_only() {
    let others = sources().into_iter().filter(|source| !source.path.starts_with("shared/calendar/"));
    let users: Vec<String> = others
        .filter(|source| ZONE_LOOKUPS.iter().any(|lookup| source.text.contains(lookup)))
        .map(|source| source.path)
        .collect();
    assert_eq!(users, NOTHING);
}

#[test]
fn every_name_says_what_is_inside() {
    let empty: Vec<String> = files(&root())
        .into_iter()
        .flat_map(|path| path.strip_prefix(root()).unwrap().ancestors().map(Path::to_path_buf).collect::<Vec<_>>())
        .filter(|path| path.file_stem().is_some_and(|stem| EMPTY_NAMES.contains(&stem.to_str().unwrap())))
        .map(|path| path.display().to_string())
        .collect::<BTreeSet<_>>()
        .into_iter()
        .collect();
    assert_eq!(empty, NOTHING);
}

#[test]
fn migrations_are_named_by_their_owner() {
    let owners = ["database", "territory", "identity", "jobs", "notifications", "documents", "search", "complaints"];
    let mut wrong = Vec::new();
    for entry in fs::read_dir(root().join("migrations")).unwrap().map(Result::unwrap) {
        if !entry.file_type().unwrap().is_dir() {
            continue;
        }
        let name = entry.file_name().into_string().unwrap();
        // YYYY-MM-DD-HHMMSS_<owner>_<what>
        let mut parts = name.splitn(3, '_');
        let (stamp, owner, what) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default(), parts.next());
        let is_stamp = stamp.len() == 17 && stamp.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
        if !is_stamp || !owners.contains(&owner) || what.is_none_or(str::is_empty) {
            wrong.push(name);
        }
    }
    assert_eq!(wrong, NOTHING);
}
