//! The tests' own PostgreSQL and the database from which each test's is copied.
//!
//! The server lives in `<target>/test-database`, is started by the first test that needs it and left running: the next
//! run finds it. It trades durability for speed, which only tests may.

use super::catalog::names;
use super::statements;
use database::{Address, Embedded};
use diesel_async::{AsyncConnection, AsyncPgConnection, RunQueryDsl, SimpleAsyncConnection};
use sha2::{Digest, Sha256};
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use suite::{DemoSize, Settings};
use tokio::runtime::Runtime;
use tokio::sync::OnceCell;

/// Where the migrations and the manifest lie.
pub(crate) const MIGRATIONS_FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../migrations");

/// The running server.
pub(super) struct Server {
    /// Outlives the runtimes of the tests: it starts the server and clears up behind them.
    pub(super) runtime: Runtime,
    /// The migrated database that nobody enters.
    pub(super) template: String,
    /// The same with the demonstration's administrations and people, made when the first test asks for it.
    seeded: OnceCell<String>,
    embedded: Embedded,
    /// Shared by all runs that copy this template: nobody drops it meanwhile.
    _template_in_use: File,
}

static SERVER: OnceLock<Server> = OnceLock::new();

impl Server {
    /// The server of this process, started at the first call.
    pub(super) async fn get() -> &'static Self {
        // Not on the test's thread: starting blocks, and needs a runtime that stays.
        tokio::task::spawn_blocking(|| SERVER.get_or_init(Self::start)).await.unwrap()
    }

    /// The address of `database`.
    pub(super) fn address(&self, database: &str) -> Address {
        self.embedded.address().of_database(database)
    }

    /// Runs one statement that concerns whole databases.
    pub(super) async fn execute(&self, statement: &str) -> Result<(), diesel::result::Error> {
        owner(self.embedded.address()).await.batch_execute(statement).await
    }

    /// The template of a demonstration without history. It belongs to this process: what it holds depends on far more
    /// than the migrations.
    pub(super) async fn seeded(&'static self) -> &'static str {
        self.seeded
            .get_or_init(|| async {
                let name = format!("test_{}_seeded", std::process::id());
                self.execute(&format!("CREATE DATABASE {name} TEMPLATE {}", self.template)).await.unwrap();
                let address = self.address(&name);
                // Not on the test's runtime: it may end before the connections do.
                let seed = self.runtime.spawn_blocking(move || {
                    let data = tempfile::tempdir().unwrap();
                    let folder = data.path().display().to_string();
                    let settings = Settings::read(|name| (name == "DIWAN_DATA").then(|| folder.clone())).unwrap();
                    let seed = suite::seed(&settings, &address, DemoSize { complaints: 0 });
                    tokio::runtime::Handle::current().block_on(seed).unwrap();
                });
                seed.await.unwrap();
                assert_eq!(statements::take_offences(&name), Vec::<String>::new());
                name
            })
            .await
    }

    fn start() -> Self {
        statements::watch();
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap().join("test-database");
        let embedded = runtime.block_on(Embedded::start(&folder)).unwrap();
        let (template, in_use) = runtime.block_on(async {
            let server = embedded.address();
            let mut conn = owner(server).await;
            for setting in ["fsync", "synchronous_commit", "full_page_writes"] {
                conn.batch_execute(&format!("ALTER SYSTEM SET {setting} = off")).await.unwrap();
            }
            conn.batch_execute("SELECT pg_reload_conf()").await.unwrap();
            // Two test runs on one folder must not build the template at once.
            let lock = File::create(folder.join("template.lock")).unwrap();
            lock.lock().unwrap();
            forget_databases_of_dead_processes(&mut conn).await;
            template(&mut conn, server, &folder).await
        });
        Self { runtime, template, seeded: OnceCell::new(), embedded, _template_in_use: in_use }
    }
}

async fn owner(address: &Address) -> AsyncPgConnection {
    AsyncPgConnection::establish(address.url()).await.unwrap()
}

/// The migrated database for the migrations as they are now, and the mark that it is in use.
async fn template(conn: &mut AsyncPgConnection, server: &Address, folder: &Path) -> (String, File) {
    let mark = |template: &str| File::create(folder.join(format!("{template}.lock"))).unwrap();
    let name = format!("template_{}", fingerprint_of_migrations());
    let in_use = mark(&name);
    in_use.lock_shared().unwrap();
    let templates = databases(conn, "template\\_%").await;
    if templates.contains(&name) {
        return (name, in_use);
    }
    for old in templates {
        // Another run, with other migrations, may be copying it.
        if mark(&old).try_lock().is_ok() {
            conn.batch_execute(&format!("DROP DATABASE IF EXISTS {old}")).await.unwrap();
            std::fs::remove_file(folder.join(format!("{old}.lock"))).unwrap();
        }
    }
    // Renamed when it is whole, so that an interrupted run leaves nothing that looks like a template.
    let unfinished = format!("new_{name}");
    conn.batch_execute(&format!("DROP DATABASE IF EXISTS {unfinished}")).await.unwrap();
    conn.batch_execute(&format!("CREATE DATABASE {unfinished}")).await.unwrap();
    database::migrate(&server.of_database(&unfinished), super::MIGRATIONS).await.unwrap();
    conn.batch_execute(&format!("ALTER DATABASE {unfinished} RENAME TO {name}")).await.unwrap();
    (name, in_use)
}

/// Tests name their databases `test_<process>_<number>`.
async fn forget_databases_of_dead_processes(conn: &mut AsyncPgConnection) {
    for name in databases(conn, "test\\_%").await {
        let process = name.split('_').nth(1).unwrap_or_default();
        if !Path::new("/proc").join(process).exists() {
            conn.batch_execute(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).await.unwrap();
        }
    }
}

async fn databases(conn: &mut AsyncPgConnection, like: &str) -> Vec<String> {
    names(conn, &format!("SELECT datname::text AS name FROM pg_database WHERE datname LIKE '{like}'")).await
}

fn fingerprint_of_migrations() -> String {
    let mut files: Vec<PathBuf> = Vec::new();
    for folder in std::fs::read_dir(MIGRATIONS_FOLDER).unwrap().map(|entry| entry.unwrap().path()) {
        if folder.is_dir() {
            files.extend(std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()));
        }
    }
    files.sort();
    let mut hash = Sha256::new();
    for file in files {
        hash.update(file.strip_prefix(MIGRATIONS_FOLDER).unwrap().to_string_lossy().as_bytes());
        hash.update(std::fs::read(file).unwrap());
    }
    hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// The database's schema as SQL, by the `pg_dump` of the server's own version.
pub(crate) async fn dump_schema(address: &Address) -> String {
    let mut conn = owner(address).await;
    let version: i32 = diesel::select(diesel::dsl::sql::<diesel::sql_types::Integer>(
        "current_setting('server_version_num')::integer / 10000",
    ))
    .get_result(&mut conn)
    .await
    .unwrap();
    let beside = std::env::var("PG_BIN").unwrap_or_else(|_| format!("/usr/lib/postgresql/{version}/bin"));
    let program = Path::new(&beside).join("pg_dump");
    let output = Command::new(&program)
        .args(["--schema-only", "--dbname", address.url()])
        .output()
        .unwrap_or_else(|error| panic!("{} does not run: {error}", program.display()));
    assert!(output.status.success(), "pg_dump: {}", String::from_utf8_lossy(&output.stderr));
    // Two lines carry a random word against injection into psql.
    String::from_utf8(output.stdout)
        .unwrap()
        .lines()
        .filter(|line| !line.starts_with("\\restrict") && !line.starts_with("\\unrestrict"))
        .collect::<Vec<_>>()
        .join("\n")
}
