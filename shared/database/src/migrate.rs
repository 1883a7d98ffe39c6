//! Roles and migrations: what turns an empty database into Diwan's, and back.

use crate::{Address, Conn};
use diesel::QueryDsl;
use diesel::migration::{Migration, MigrationSource};
use diesel::pg::Pg;
use diesel_async::{AsyncConnection, AsyncMigrationHarness, AsyncPgConnection, RunQueryDsl, SimpleAsyncConnection};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness};

/// The roles under which Diwan works. None owns a table, none bypasses row security.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Requests and jobs: the rows of one tenant at a time.
    App,
    /// Sweeps over all tenants, on the few tables that grant it.
    Platform,
    /// The search index, and nothing else.
    Search,
}

impl Role {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::App, Self::Platform, Self::Search];

    /// The role's name in the database.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::App => "diwan_app",
            Self::Platform => "diwan_platform",
            Self::Search => "diwan_search",
        }
    }
}

/// Why a migration did not run.
#[derive(Debug, thiserror::Error)]
pub enum MigrateError {
    /// The server does not answer.
    #[error("cannot reach the database: {0}")]
    Connection(#[from] diesel::ConnectionError),
    /// A statement failed.
    #[error("cannot prepare the database: {0}")]
    Statement(#[from] diesel::result::Error),
    /// A migration failed; earlier ones stay.
    #[error("a migration failed: {0}")]
    Migration(#[from] Box<dyn std::error::Error + Send + Sync>),
}

/// Creates the missing roles and runs the migrations that have not run yet; says which. Needs an owner's connection
/// and a multi-threaded runtime.
///
/// # Errors
/// The server does not answer, or a migration fails (it is then rolled back).
pub async fn migrate(address: &Address, migrations: EmbeddedMigrations) -> Result<Vec<String>, MigrateError> {
    let mut conn = AsyncPgConnection::establish(address.url()).await?;
    create_roles(&mut conn).await?;
    blocking(conn, move |harness| {
        let run = harness.run_pending_migrations(migrations)?;
        Ok(run.iter().map(ToString::to_string).collect())
    })
    .await
}

/// Undoes the last `count` migrations; says which.
///
/// # Errors
/// As [`migrate`].
pub async fn revert(
    address: &Address,
    migrations: EmbeddedMigrations,
    count: usize,
) -> Result<Vec<String>, MigrateError> {
    let conn = AsyncPgConnection::establish(address.url()).await?;
    blocking(conn, move |harness| {
        let source: Vec<Box<dyn Migration<Pg>>> = MigrationSource::<Pg>::migrations(&migrations)?;
        // The newest first.
        let applied = harness.applied_migrations()?;
        let mut undone = Vec::new();
        for version in applied.iter().take(count) {
            let migration = source
                .iter()
                .find(|migration| migration.name().version() == *version)
                .ok_or_else(|| format!("this program does not know migration {version}"))?;
            undone.push(harness.revert_migration(migration)?.to_string());
        }
        Ok(undone)
    })
    .await
}

/// The names of the migrations that have not run on this database. Any role may ask.
///
/// # Errors
/// The server does not answer, or nothing was ever migrated.
pub async fn pending(conn: &mut Conn, migrations: EmbeddedMigrations) -> Result<Vec<String>, MigrateError> {
    let applied: Vec<String> =
        __diesel_schema_migrations::table.select(__diesel_schema_migrations::version).load(conn).await?;
    let source: Vec<Box<dyn Migration<Pg>>> = MigrationSource::<Pg>::migrations(&migrations)?;
    Ok(source
        .iter()
        .filter(|migration| !applied.contains(&migration.name().version().to_string()))
        .map(|migration| migration.name().to_string())
        .collect())
}

diesel::table! {
    /// Diesel's own record of what has run.
    __diesel_schema_migrations (version) {
        version -> Text,
    }
}

type Harness = AsyncMigrationHarness<AsyncPgConnection>;
type Outcome = Result<Vec<String>, Box<dyn std::error::Error + Send + Sync>>;

/// The harness blocks: it runs on a thread that may.
async fn blocking(
    conn: AsyncPgConnection,
    work: impl FnOnce(&mut Harness) -> Outcome + Send + 'static,
) -> Result<Vec<String>, MigrateError> {
    let done = tokio::task::spawn_blocking(move || work(&mut AsyncMigrationHarness::new(conn))).await;
    done.unwrap_or_else(|panicked| Err(Box::new(panicked))).map_err(MigrateError::Migration)
}

/// Roles belong to the whole server, not to one database: several processes and databases may create them at once.
/// They have no password: only a server that trusts its socket lets them log in.
async fn create_roles(conn: &mut AsyncPgConnection) -> Result<(), MigrateError> {
    for role in Role::ALL {
        let name = role.name();
        conn.batch_execute(&format!(
            "DO $$ BEGIN
               IF to_regrole('{name}') IS NULL THEN
                 CREATE ROLE {name} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
               END IF;
             EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
             END $$;
             DO $$ BEGIN
               -- From 16 on, whoever creates a role is its member, but may not yet act as it.
               IF NOT pg_has_role(current_user, '{name}',
                 CASE WHEN current_setting('server_version_num')::int >= 160000 THEN 'SET' ELSE 'MEMBER' END) THEN
                 EXECUTE format('GRANT {name} TO %I', current_user);
               END IF;
             END $$;"
        ))
        .await?;
    }
    Ok(())
}
