//! Many administrations from one file.

use crate::harness::{TestDatabase, names};
use std::io::Write as _;
use suite::{Import, Report};

const HEAD: &str = "slug;code;kind;name_ar;name_fr;territory;admin_name;admin_email;admin_lang";
const TIZNIT: &str =
    "commune-tiznit;TIZ;commune;جماعة تيزنيت;Commune de Tiznit;09.581;Brahim Ait Ali;brahim@tiznit.example;ar";
const OUJDA: &str = "commune-oujda;OUJ;commune;جماعة وجدة;Commune d’Oujda;;;;";

async fn run(db: &TestDatabase, text: &[u8], dry_run: bool) -> Result<Report, String> {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(text).unwrap();
    db.database().control(async |conn| territory::import(conn).await).await.unwrap();
    let import = Import { file: file.path().to_owned(), dry_run, no_welcome: false };
    import.run(db.database(), "2026-11-24T09:00:00Z".parse().unwrap()).await.map_err(|error| error.to_string())
}

async fn count(db: &TestDatabase, from: &str) -> String {
    names(&mut db.owner().await, &format!("SELECT count(*)::text AS name FROM {from}")).await.remove(0)
}

/// How much there is of everything that a line leaves.
async fn traces(db: &TestDatabase) -> Vec<String> {
    let mut traces = Vec::new();
    for table in
        ["tenant", "tenant_step", "role", "membership", "person", "affiliation", "audit_event", "unit", "invitation"]
    {
        traces.push(count(db, &format!("identity.{table}")).await);
    }
    traces.push(count(db, "jobs.job").await);
    traces.push(count(db, "complaints.category").await);
    traces
}

#[tokio::test]
async fn good_lines_are_entered_and_bad_ones_are_listed_by_line_and_field() {
    let db = TestDatabase::new().await;
    let bad = "Commune X;TOOLONG;town;;Commune X;99;A;not an address;de";
    let twice = "commune-other;TIZ;commune;أ;B;;;;";
    let short = "commune-short;SHO";
    let text = [HEAD, TIZNIT, bad, "", OUJDA, twice, TIZNIT, short].join("\r\n");
    let report = run(&db, text.as_bytes(), false).await.unwrap();
    assert_eq!((report.entered, report.known, report.bad), (2, 0, 4), "{report}");
    let said = report.to_string();
    for fault in [
        "line 3: slug: \"Commune X\" is not",
        "line 3: code: \"TOOLONG\" is not",
        "line 3: kind: \"town\" is not",
        "line 3: name_ar: is missing",
        "line 3: territory: \"99\" is no code",
        "line 3: admin_email: \"not an address\" is no e-mail address",
        "line 3: admin_lang: \"de\" is not",
        "line 6: code: stands in line 2 already",
        "line 7: slug: stands in line 2 already",
        "line 8: line: has 2 fields, the first line names 9",
        "2 entered, 0 already there, 4 with faults",
    ] {
        assert!(said.contains(fault), "{fault}\n{said}");
    }
    let told = "SELECT slug || ' ' || state AS name FROM identity.tenant ORDER BY slug";
    let told = names(&mut db.owner().await, told).await;
    assert_eq!(told, ["commune-oujda listed", "commune-tiznit trial"], "without an administrator it waits to be taken");
    let told = "SELECT p.email || ' ' || p.lang || ' ' || m.role_code || ' ' || (p.password_hash IS NULL) AS name
                  FROM identity.membership m JOIN identity.person p ON p.id = m.person_id";
    assert_eq!(names(&mut db.owner().await, told).await, ["brahim@tiznit.example ar admin true"]);
    let told = "SELECT openings ->> 'fr' AS name FROM identity.tenant WHERE slug = 'commune-tiznit'";
    assert!(names(&mut db.owner().await, told).await[0].starts_with("Bienvenue dans votre commune"));
}

#[tokio::test]
async fn the_same_file_again_changes_nothing_and_a_dry_run_enters_nothing() {
    let db = TestDatabase::new().await;
    let text = [HEAD, TIZNIT, OUJDA].join("\n");
    let report = run(&db, text.as_bytes(), true).await.unwrap();
    assert_eq!((report.entered, report.known, report.bad), (2, 0, 0), "{report}");
    assert!(report.to_string().contains("2 would be entered"));
    assert_eq!(count(&db, "identity.tenant").await, "0");
    run(&db, text.as_bytes(), false).await.unwrap();
    let before = traces(&db).await;
    let report = run(&db, text.as_bytes(), false).await.unwrap();
    assert_eq!((report.entered, report.known, report.bad), (0, 2, 0), "{report}");
    assert_eq!(traces(&db).await, before);
    for dry_run in [true, false] {
        let taken = [HEAD, "commune-tetouan;OUJ;commune;أ;B;;;;"].join("\n");
        let report = run(&db, taken.as_bytes(), dry_run).await.unwrap();
        assert_eq!((report.entered, report.bad), (0, 1), "{report}");
        assert!(report.to_string().contains("line 2: code: \"OUJ\" belongs to another administration"), "{report}");
    }
    assert_eq!(traces(&db).await, before, "a line that is refused leaves nothing");
}

#[tokio::test]
async fn a_file_as_office_programs_write_it_is_read() {
    let db = TestDatabase::new().await;
    let commas = [HEAD, TIZNIT].join("\r\n").replace(';', ",").replace("Commune de Tiznit", "\"Commune, de Tiznit\"");
    let report = run(&db, format!("\u{feff}{commas}").as_bytes(), false).await.unwrap();
    assert_eq!((report.entered, report.bad), (1, 0), "{report}");
    assert_eq!(count(&db, "identity.tenant WHERE names ->> 'fr' = 'Commune, de Tiznit'").await, "1");
}

#[tokio::test]
async fn a_file_that_cannot_be_read_says_why() {
    let db = TestDatabase::new().await;
    let told = run(&db, b"slug;code;kind;name_ar;name_fr\na;b;c;d;Commune de K\xe9nitra", false).await.unwrap_err();
    assert!(told.contains("line 2: the file is not in UTF-8"), "{told}");
    let told = run(&db, b"slug;code;kind;name_fr\n", false).await.unwrap_err();
    assert!(told.contains("the column name_ar is missing"), "{told}");
    let told = run(&db, b"slug;code;kind;name_ar;name_fr;colour\n", false).await.unwrap_err();
    assert!(told.contains("there is no column \"colour\""), "{told}");
}

const UNITS: &str = "slug;code;kind;name_ar;name_fr;admin_name;admin_email;unit_of";

/// The units of an administration, each after the one above it.
async fn units(db: &TestDatabase, slug: &str) -> Vec<String> {
    let told = format!(
        "SELECT coalesce(p.code || '/', '') || u.code AS name FROM identity.unit u
           JOIN identity.tenant t ON t.id = u.tenant_id AND t.slug = '{slug}'
           LEFT JOIN identity.unit p ON p.tenant_id = u.tenant_id AND p.id = u.parent_id ORDER BY 1"
    );
    names(&mut db.owner().await, &told).await
}

#[tokio::test]
async fn units_stand_in_lines_of_their_own_and_the_pack_s_are_there_without_any() {
    let db = TestDatabase::new().await;
    let text = [
        UNITS,
        "voirie;;;الطرق;Voirie;;;commune-tiznit/technique",
        "commune-tiznit;TIZ;commune;جماعة تيزنيت;Commune de Tiznit;Brahim;brahim@tiznit.example;",
        "technique;;;المصالح التقنية;Services techniques;;;commune-tiznit",
        "lost;;;أ;B;;;commune-tiznit/nowhere",
        "technique;;;أ;B;;;commune-tiznit",
        "a;;;أ;B;;;commune-nowhere",
        "Bad code;X;;أ;;;;commune-tiznit",
        "commune-oujda;OUJ;commune;جماعة وجدة;Commune d’Oujda;Amal;amal@oujda.example;",
        "b;;;أ;B;;;commune-faulty",
        "commune-faulty;far too long;commune;أ;B;;;",
    ]
    .join("\n");
    for dry_run in [true, false] {
        let report = run(&db, text.as_bytes(), dry_run).await.unwrap();
        assert_eq!((report.entered, report.units, report.bad), (2, (2, 0), 6), "{report}");
        let said = report.to_string();
        for fault in [
            "line 5: unit_of: names a unit that is neither there nor in the file",
            "line 6: slug: stands in line 4 already",
            "line 7: unit_of: there is no administration \"commune-nowhere\"",
            "line 8: slug: \"Bad code\" is not the code of a unit",
            "line 8: name_fr: is missing",
            "line 8: code: is filled in, but says nothing of a unit",
            "line 10: unit_of: its administration, in line 11, was not taken",
            "line 11: code: \"far too long\" is not",
        ] {
            assert!(said.contains(fault), "{fault}\n{said}");
        }
    }
    assert_eq!(units(&db, "commune-tiznit").await, ["technique", "technique/voirie"], "and none of the pack's");
    let of_the_pack = units(&db, "commune-oujda").await;
    assert!(of_the_pack.contains(&"technique/voirie-eclairage".to_owned()), "{of_the_pack:?}");

    let before = traces(&db).await;
    let report = run(&db, text.as_bytes(), false).await.unwrap();
    assert_eq!((report.known, report.units, report.bad), (2, (0, 2), 6), "{report}");
    assert_eq!(traces(&db).await, before);
    let later = [UNITS, "eclairage;;;الإنارة;Éclairage;;;commune-tiznit/voirie"].join("\n");
    let report = run(&db, later.as_bytes(), false).await.unwrap();
    assert_eq!((report.entered, report.units, report.bad), (0, (1, 0), 0), "{report}");
    assert_eq!(units(&db, "commune-tiznit").await.len(), 3);
}
