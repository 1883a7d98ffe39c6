//! An administration is taken along, erased and brought back, and nobody else notices.

use crate::audit::{seal, verify};
use crate::complaints::{Receipt, assign, filled, submit};
use crate::harness::{Tables, TestApp, photo};
use identity::{AuditKey, Directory, PublicKey};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Read as _;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use suite::{Certificate, Manifest};
use tokio::sync::Notify;

const AGADIR: &str = "commune-agadir";

type Dump = BTreeMap<String, Vec<Value>>;

/// All rows of an administration, by table.
async fn dump(app: &TestApp, slug: &str) -> Dump {
    let mut dump = Dump::new();
    for table in &Tables::manifest().tenant {
        let rows = format!(
            "SELECT held.* FROM {table} AS held
              WHERE tenant_id = (SELECT id FROM identity.tenant WHERE slug = '{slug}') ORDER BY to_jsonb(held)::text"
        );
        dump.insert(table.clone(), app.rows(&rows).await);
    }
    dump
}

/// Something of everything in two administrations, and all jobs done.
async fn lived() -> (TestApp, Receipt) {
    let app = TestApp::start().await;
    live(&app, "commune-rabat").await;
    let receipt = live(&app, AGADIR).await;
    (app, receipt)
}

async fn live(app: &TestApp, slug: &'static str) -> Receipt {
    let amina = app.citizen().await;
    let page = amina.send(filled(&amina, slug).await.attach("photos", "a.jpg", photo())).await;
    let receipt = Receipt { slug, number: page.one("[data-number]"), code: page.one("[data-code]") };
    assign(app, &receipt).await;
    submit(&app.nobody(), slug).await;
    app.drain_jobs().await;
    seal(app).await;
    receipt
}

async fn export(app: &TestApp, out: &Path) -> Result<Manifest, String> {
    let out = out.to_owned();
    app.run(async move |application| {
        suite::export(&application, AGADIR, &out, &mut |_| {}).await.map_err(|error| error.to_string())
    })
    .await
}

async fn erase(app: &TestApp, slug: &'static str, archive: &Path) -> Result<Certificate, String> {
    let (archive, owner) = (archive.to_owned(), app.owner());
    app.run(async move |application| {
        let erased = suite::erase(&application, &owner, slug, &archive, Duration::ZERO, &mut |_| {}).await;
        erased.map_err(|error| error.to_string())
    })
    .await
}

async fn restore(
    app: &TestApp,
    archive: &Path,
    slug: Option<&'static str>,
    key: Option<PublicKey>,
) -> Result<Manifest, String> {
    let (archive, owner) = (archive.to_owned(), app.owner());
    app.run(async move |application| {
        let key = key.unwrap_or_else(|| application.audit_key.public());
        let restored = suite::restore(&application, &owner, &archive, slug, key, &mut |_| {}).await;
        restored.map_err(|error| error.to_string())
    })
    .await
}

fn key(app: &TestApp) -> PublicKey {
    AuditKey::derive(&app.settings.server.secret).unwrap().public()
}

/// Whether somebody who looks it up now finds it.
async fn is_found(app: &TestApp, slug: &'static str) -> bool {
    app.run(async move |application| Directory::new(application.database).by_slug(slug).await.unwrap().is_some()).await
}

/// The files of the storage, by name.
fn files(app: &TestApp) -> BTreeSet<PathBuf> {
    fn walk(folder: &Path, found: &mut BTreeSet<PathBuf>) {
        for entry in std::fs::read_dir(folder).into_iter().flatten().map(Result::unwrap) {
            if entry.path().is_dir() {
                walk(&entry.path(), found);
            } else {
                found.insert(entry.path());
            }
        }
    }
    let mut found = BTreeSet::new();
    walk(&app.data().join("files"), &mut found);
    found
}

fn without_restoring(mut dump: Dump) -> Dump {
    if let Some(events) = dump.get_mut("identity.audit_event") {
        events.retain(|event| event["kind"] != "tenant.restored");
    }
    dump
}

#[tokio::test]
async fn what_was_exported_and_erased_comes_back_as_it_was_and_nobody_else_notices() {
    let (app, receipt) = lived().await;
    let archive = app.data().join("agadir.tar.gz");
    app.execute(
        "INSERT INTO identity.provider SELECT gen_random_uuid(), id, 'https://id.agadir.example', 'diwan', '\\x01',
                '{openid}', '{}', '{}', '{}', created_at FROM identity.tenant WHERE slug = 'commune-agadir';
         INSERT INTO identity.provider_domain SELECT 'agadir.example', id FROM identity.provider",
    )
    .await;
    let providers = app.rows(PROVIDERS).await;
    let (before, other, stored) = (dump(&app, AGADIR).await, dump(&app, "commune-rabat").await, files(&app));
    let manifest = export(&app, &archive).await.unwrap();
    let tables: BTreeSet<String> = manifest
        .members
        .iter()
        .filter_map(|member| Some(member.name.strip_prefix("rows/")?.strip_suffix(".ndjson")?.to_owned()))
        .collect();
    assert_eq!(tables, Tables::manifest().tenant, "every tenant table is in the archive");
    assert_eq!(suite::inspect(&archive, key(&app), None).unwrap(), manifest);
    assert!(!archive.with_added_extension("partial").exists());

    let certificate = erase(&app, AGADIR, &archive).await.unwrap();
    let counted: u64 = before.values().map(|rows| rows.len() as u64).sum();
    assert_eq!((certificate.rows, certificate.files), (counted, 3));
    assert!(dump(&app, AGADIR).await.values().all(Vec::is_empty));
    assert_eq!((dump(&app, "commune-rabat").await, files(&app).len()), (other.clone(), stored.len() - 3));
    assert!(!is_found(&app, AGADIR).await && is_found(&app, "commune-rabat").await);
    assert_eq!(app.count("identity.tenant WHERE slug = 'commune-agadir'").await, 1, "its slug is not free");
    // The certificate is signed, and readable.
    let signed: Value =
        serde_json::from_slice(&std::fs::read(archive.with_added_extension("certificate.json")).unwrap()).unwrap();
    let signature: Vec<u8> = signed["signature"]
        .as_str()
        .unwrap()
        .as_bytes()
        .chunks(2)
        .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap())
        .collect();
    assert!(key(&app).signed(signed["signed"].as_str().unwrap().as_bytes(), &signature));
    let text = std::fs::read_to_string(archive.with_added_extension("certificate.txt")).unwrap();
    for words in ["Commune d’Agadir", "جماعة", "complaints.complaint: 2", &certificate.archive] {
        assert!(text.contains(words), "{words}: {text}");
    }
    assert_eq!(erase(&app, AGADIR, &archive).await.unwrap(), certificate, "again says the same");
    assert_eq!(places(&app, AGADIR).await, ["identity.absence"], "nothing else names it");
    assert_eq!(app.count("identity.provider_domain").await, 0);

    // A demonstration that starts again does not enter it anew.
    let (settings, owner) = (app.settings.clone(), app.owner());
    let seeded = app.run(async move |_| {
        let seeded = suite::seed(&settings, &owner, suite::DemoSize { complaints: 0 }).await;
        seeded.map(|_| ()).map_err(|error| error.to_string())
    });
    seeded.await.unwrap();
    assert!(dump(&app, AGADIR).await.values().all(Vec::is_empty));

    restore(&app, &archive, None, None).await.unwrap();
    assert_eq!(without_restoring(dump(&app, AGADIR).await), before);
    assert_eq!((dump(&app, "commune-rabat").await, files(&app)), (other, stored));
    assert_eq!(app.rows(PROVIDERS).await, providers, "and those who sign its people in");
    assert_eq!(
        app.count(SWITCHED_ON).await,
        0,
        "once somebody has switched them on: their domains may be others' by now"
    );
    assert!(is_found(&app, AGADIR).await && verify(&app, AGADIR).await.is_ok());
    seal(&app).await;
    assert!(verify(&app, AGADIR).await.is_ok());
    // And the people find what they had.
    let amina = app.citizen().await;
    let page = amina.open(&receipt.path()).await;
    assert_eq!(amina.open(&page.links(".files a")[0]).await.status, 200);
    app.officer(AGADIR).await.open(&receipt.desk()).await.says(&[crate::complaints::TEXT]);
}

const PROVIDERS: &str = "SELECT to_jsonb(provider) - 'disabled_at' AS provider, domain
                           FROM identity.provider JOIN identity.provider_domain ON provider_id = id";
const SWITCHED_ON: &str = "identity.provider WHERE disabled_at IS NULL";

/// The tables of all classes in which a row names the administration, by the catalogue.
async fn places(app: &TestApp, slug: &str) -> Vec<String> {
    let tables = app
        .rows(
            "SELECT n.nspname || '.' || c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
               JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenant_id' AND NOT a.attisdropped
              WHERE c.relkind = 'r' ORDER BY 1",
        )
        .await;
    assert!(tables.len() > Tables::manifest().tenant.len(), "also those that are no administration's own");
    let mut places = Vec::new();
    for table in tables.iter().map(|table| table["name"].as_str().unwrap()) {
        let own = format!("{table} WHERE tenant_id = (SELECT id FROM identity.tenant WHERE slug = '{slug}')");
        if app.count(&own).await > 0 {
            places.push(table.to_owned());
        }
    }
    places
}

#[tokio::test]
async fn what_was_an_erased_one_s_is_never_given_again() {
    let (app, _) = lived().await;
    let archive = app.data().join("agadir.tar.gz");
    export(&app, &archive).await.unwrap();
    app.execute(
        "INSERT INTO identity.claim SELECT gen_random_uuid(), '\\x00', slug, 'A', 'B', 'a@b.example', 'fr', '\\x00', 0,
                   created_at, created_at FROM identity.tenant WHERE slug = 'commune-agadir'",
    )
    .await;
    erase(&app, AGADIR, &archive).await.unwrap();
    assert_eq!(app.count("identity.claim").await, 0);
    let import = async |dry_run: bool| {
        let text =
            "slug;code;kind;name_ar;name_fr\ncommune-agadir;NEW;commune;أ;Agadir\ncommune-new;AGA;commune;أ;Agadir\n";
        app.run(async move |application| {
            let path = application.settings.data.join("again.csv");
            std::fs::write(&path, text).unwrap();
            let import = suite::Import { file: path, dry_run, no_welcome: false };
            import.run(&application.database, application.clock.now()).await.unwrap().to_string()
        })
        .await
    };
    for dry_run in [true, false] {
        let said = import(dry_run).await;
        for fault in [
            "line 2: slug: \"commune-agadir\" was the slug of an administration that was erased",
            "line 3: code: \"AGA\" was the code of an administration that was erased",
            "2 with faults",
        ] {
            assert!(said.contains(fault), "{fault}\n{said}");
        }
    }
    app.run(async |application| application.directory.forget()).await;
    let somebody = app.nobody();
    let page = somebody.open("/fr/join?q=commune%20agadir").await;
    page.says(&["N’y participe plus", "écrivez aux responsables de la plateforme"]);
    let code = app.rows("SELECT territory_code FROM identity.tenant WHERE slug = 'commune-agadir'").await;
    let code = code[0]["territory_code"].as_str().unwrap();
    assert_eq!(somebody.open(&format!("/fr/join/to/t-{code}")).await.status, 404);
}

#[tokio::test]
async fn nothing_is_erased_before_the_comparison_even_when_a_try_was_killed_while_it_waited() {
    let (app, _) = lived().await;
    let archive = app.data().join("agadir.tar.gz");
    export(&app, &archive).await.unwrap();
    let (path, owner) = (archive.clone(), app.owner());
    let erased = app.run(async move |application| {
        broken_off("waiting", async |progress| {
            let long = Duration::from_secs(3600);
            suite::erase(&application, &owner, AGADIR, &path, long, progress).await.map_err(|error| error.to_string())
        })
        .await
    });
    assert!(erased.await.is_none());
    // Another process still served it, and took something in.
    app.execute("UPDATE complaints.complaint SET version = version + 1").await;
    let before = dump(&app, AGADIR).await;
    assert!(erase(&app, AGADIR, &archive).await.unwrap_err().contains("write it again"));
    assert_eq!(dump(&app, AGADIR).await, before);
    assert!(is_found(&app, AGADIR).await);
}

#[tokio::test]
async fn a_move_closes_here_goes_on_after_a_failure_and_ends_with_the_administration_there_only() {
    let (app, receipt) = lived().await;
    let archive = app.data().join("agadir.tar.gz");
    let secret = server::Secret::new(&[7; 32]).unwrap();
    let there = TestApp::start_with(|settings| settings.server.secret = secret).await;
    let move_to = async |settings: suite::Settings| {
        let (archive, owner) = (archive.clone(), app.owner());
        app.run(async move |application| {
            let moved =
                suite::move_to(&application, &owner, AGADIR, settings, &archive, Duration::ZERO, &mut |_| {}).await;
            moved.map_err(|error| error.to_string())
        })
        .await
    };
    let settings = suite::Settings { database_url: Some(there.owner().url().to_owned()), ..there.settings.clone() };
    // The other server has its own Agadir: it does not get there, and is closed here until somebody decides.
    let refused = move_to(settings.clone()).await.unwrap_err();
    assert!(refused.contains("erase it first") || refused.contains("its address or its code"), "{refused}");
    assert!(!is_found(&app, AGADIR).await);
    let elsewhere = suite::cancel(&app.owner(), AGADIR, Some(&settings), &archive.with_file_name("other.tar.gz")).await;
    assert!(elsewhere.unwrap_err().to_string().contains("no move is noted"));
    let blind = suite::cancel(&app.owner(), AGADIR, None, &archive).await.unwrap_err().to_string();
    assert!(blind.contains("may be at the other server by now") && !is_found(&app, AGADIR).await, "{blind}");
    suite::cancel(&app.owner(), AGADIR, Some(&settings), &archive).await.unwrap();
    assert!(is_found(&app, AGADIR).await, "given up, it is open again");

    let mut room = "SET session_replication_role = replica;".to_owned();
    for table in
        Tables::manifest().tenant.iter().map(String::as_str).chain(["territory.competence", "identity.affiliation"])
    {
        room += &format!(
            "DELETE FROM {table} WHERE tenant_id = (SELECT id FROM identity.tenant WHERE slug = 'commune-agadir');"
        );
    }
    there.execute(&(room + "DELETE FROM identity.tenant WHERE slug = 'commune-agadir'")).await;
    let certificate = move_to(settings.clone()).await.unwrap();
    assert_eq!(certificate.files, 3);
    assert!(dump(&app, AGADIR).await.values().all(Vec::is_empty) && !is_found(&app, AGADIR).await);
    assert!(!archive.with_added_extension("move.json").exists());
    there.run(async |application| application.directory.forget()).await;
    let officer = there.officer(AGADIR).await;
    officer.open(&receipt.desk()).await.says(&[crate::complaints::TEXT]);
    assert_eq!(move_to(settings).await.unwrap_err(), "commune-agadir is erased");
}

/// What may be done with a folder and everything in it: whether it is a folder, and its mode.
fn modes(path: &Path) -> BTreeSet<(bool, u32)> {
    let about = std::fs::metadata(path).unwrap();
    let mut modes = BTreeSet::from([(about.is_dir(), about.permissions().mode() & 0o777)]);
    if about.is_dir() {
        for entry in std::fs::read_dir(path).unwrap().map(Result::unwrap) {
            modes.extend(self::modes(&entry.path()));
        }
    }
    modes
}

#[tokio::test]
async fn nobody_else_on_the_machine_reads_an_archive_or_what_it_is_made_of() {
    let (app, _) = lived().await;
    let archive = app.data().join("agadir.tar.gz");
    let (out, parts) = (archive.clone(), archive.with_added_extension("partial"));
    let made_of = app.run(async move |application| {
        let mut seen = BTreeSet::new();
        let mut progress = |word: &str| {
            if word == "archive" {
                seen = modes(&parts);
            }
        };
        let exported = suite::export(&application, AGADIR, &out, &mut progress).await;
        exported.map_err(|error| error.to_string()).unwrap();
        seen
    });
    assert_eq!(made_of.await, BTreeSet::from([(false, 0o600), (true, 0o700)]));
    assert_eq!(modes(&archive), BTreeSet::from([(false, 0o600)]));
}

fn unpacked(path: &Path) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    flate2::read::GzDecoder::new(std::fs::File::open(path)?).read_to_end(&mut bytes)?;
    Ok(bytes)
}

#[tokio::test]
async fn an_archive_of_which_one_byte_was_changed_is_refused() {
    let (app, _) = lived().await;
    let archive = app.data().join("agadir.tar.gz");
    export(&app, &archive).await.unwrap();
    let whole = std::fs::read(&archive).unwrap();
    // The ten bytes of gzip's own head say nothing of the content.
    let places: Vec<usize> =
        (10..whole.len()).step_by((whole.len() / 40).max(1)).chain(whole.len() - 8..whole.len()).collect();
    for place in places {
        let mut changed = whole.clone();
        changed[place] ^= 1;
        let path = app.data().join("changed.tar.gz");
        std::fs::write(&path, changed).unwrap();
        // A few bits of a compressed stream mean nothing: then what is in it is as it was.
        let is_same = || unpacked(&path).is_ok_and(|bytes| bytes == unpacked(&archive).unwrap());
        assert!(suite::inspect(&path, key(&app), None).is_err() || is_same(), "byte {place} of {}", whole.len());
    }
    let path = app.data().join("short.tar.gz");
    for length in [0, 1, whole.len() / 2, whole.len() - 1] {
        std::fs::write(&path, &whole[..length]).unwrap();
        assert!(suite::inspect(&path, key(&app), None).is_err(), "{length} bytes of {}", whole.len());
    }
    assert!(erase(&app, AGADIR, &path).await.unwrap_err().contains("archive"));
    let other = AuditKey::derive(&server::Secret::new(&[9; 32]).unwrap()).unwrap().public();
    assert!(suite::inspect(&archive, other, None).unwrap_err().to_string().contains("not signed by this key"));
    assert!(is_found(&app, AGADIR).await);
}

#[tokio::test]
async fn nothing_is_erased_without_an_archive_of_it_that_is_current() {
    let (app, _) = lived().await;
    let archive = app.data().join("agadir.tar.gz");
    export(&app, &archive).await.unwrap();
    assert!(erase(&app, "commune-rabat", &archive).await.unwrap_err().contains("of commune-agadir"));
    assert!(erase(&app, "nowhere", &archive).await.unwrap_err().contains("no administration"));
    submit(&app.nobody(), AGADIR).await;
    let before = dump(&app, AGADIR).await;
    assert!(erase(&app, AGADIR, &archive).await.unwrap_err().contains("write it again"));
    assert_eq!(dump(&app, AGADIR).await, before);
    assert!(is_found(&app, AGADIR).await);
    assert!(restore(&app, &archive, None, None).await.unwrap_err().contains("erase it first"));
    assert_eq!(dump(&app, AGADIR).await, before);
    // What only the clock did since does not make it old.
    app.drain_jobs().await;
    export(&app, &archive).await.unwrap();
    seal(&app).await;
    erase(&app, AGADIR, &archive).await.unwrap();
}

/// Does a work until it says `word`, and breaks it off there, as a kill would.
async fn broken_off<T>(word: &'static str, work: impl AsyncFnOnce(&mut dyn FnMut(&str)) -> T) -> Option<T> {
    let reached = Arc::new(Notify::new());
    let bell = Arc::clone(&reached);
    let mut progress = move |text: &str| {
        if text.starts_with(word) {
            bell.notify_one();
        }
    };
    tokio::select! {
        biased;
        () = reached.notified() => None,
        done = work(&mut progress) => Some(done),
    }
}

#[tokio::test]
async fn a_work_that_was_broken_off_is_gone_on_with() {
    let (app, _) = lived().await;
    let archive = app.data().join("agadir.tar.gz");
    let before = dump(&app, AGADIR).await;
    let out = archive.clone();
    let ended = app.run(async move |application| {
        broken_off("3 files", async |progress| {
            suite::export(&application, AGADIR, &out, progress).await.map_err(|error| error.to_string())
        })
        .await
        .is_some()
    });
    // Its last step needs no waiting: it may have come to its end all the same.
    let _ = ended.await;
    export(&app, &archive).await.unwrap();

    for step in ["complaints.event:", "complaints.complaint:", "identity.role:"] {
        let (path, owner) = (archive.clone(), app.owner());
        let erased = app.run(async move |application| {
            broken_off(step, async |progress| {
                let erased = suite::erase(&application, &owner, AGADIR, &path, Duration::ZERO, progress).await;
                erased.map_err(|error| error.to_string())
            })
            .await
        });
        assert!(erased.await.is_none(), "{step}");
        assert!(!is_found(&app, AGADIR).await, "half of it is shown to nobody");
    }
    assert!(restore(&app, &archive, None, None).await.unwrap_err().contains("another archive is at work"));
    let certificate = erase(&app, AGADIR, &archive).await.unwrap();
    assert_eq!(certificate.rows, before.values().map(|rows| rows.len() as u64).sum::<u64>());
    assert!(dump(&app, AGADIR).await.values().all(Vec::is_empty));

    for step in ["complaints.category:", "complaints.event:"] {
        let (path, owner) = (archive.clone(), app.owner());
        let restored = app.run(async move |application| {
            let key = application.audit_key.public();
            broken_off(step, async |progress| {
                let restored = suite::restore(&application, &owner, &path, None, key, progress).await;
                restored.map_err(|error| error.to_string()).map(|_| ())
            })
            .await
        });
        assert!(restored.await.is_none(), "{step}");
        assert!(!is_found(&app, AGADIR).await, "half of it is shown to nobody");
    }
    restore(&app, &archive, None, None).await.unwrap();
    assert_eq!(without_restoring(dump(&app, AGADIR).await), before);
}

#[tokio::test]
async fn on_another_server_people_keep_the_accounts_that_they_have_there() {
    let (app, receipt) = lived().await;
    let archive = app.data().join("agadir.tar.gz");
    export(&app, &archive).await.unwrap();
    let there = TestApp::start_with(|settings| settings.server.secret = server::Secret::new(&[7; 32]).unwrap()).await;
    assert!(restore(&there, &archive, None, None).await.unwrap_err().contains("not signed by this key"));
    // Its own Agadir, and the people under ids of their own: the tests' servers are made from one template.
    let mut other = "SET session_replication_role = replica;".to_owned();
    for table in
        Tables::manifest().tenant.iter().map(String::as_str).chain(["territory.competence", "identity.affiliation"])
    {
        other += &format!(
            "DELETE FROM {table} WHERE tenant_id = (SELECT id FROM identity.tenant WHERE slug = 'commune-agadir');"
        );
    }
    other += "UPDATE identity.tenant SET id = gen_random_uuid() WHERE slug = 'commune-agadir';
              UPDATE identity.person SET id = gen_random_uuid() WHERE email ~ 'agadir|citizen'";
    there.execute(&other).await;
    let refused = restore(&there, &archive, None, Some(key(&app))).await.unwrap_err();
    assert!(refused.contains("has its address or its code"), "{refused}");
    there.execute("UPDATE identity.tenant SET slug = 'elsewhere', code = 'ELSE' WHERE slug = 'commune-agadir'").await;
    let people = there.count("identity.person").await;
    restore(&there, &archive, Some("agadir"), Some(key(&app))).await.unwrap();
    assert_eq!(there.count("identity.person").await, people, "everybody is known there");
    // They sign in as they do there, and find what they had here.
    let officer = there.officer(AGADIR).await;
    let desk = format!("/fr/agadir/desk/complaints/{}", receipt.number);
    officer.open(&desk).await.says(&[crate::complaints::TEXT]);
    let citizen = there.citizen().await;
    let page = citizen.open(&format!("/fr/agadir/complaints/{}", receipt.number)).await;
    assert_eq!(citizen.open(&page.links(".files a")[0]).await.status, 200);
    // The trail goes on under the new server's key.
    seal(&there).await;
    assert!(verify(&there, "agadir").await.unwrap().events > 3);
    there.execute("DELETE FROM identity.audit_leaf WHERE position = 1").await;
    assert_eq!(verify(&there, "agadir").await.unwrap_err().position, 1);
}
