//! A database per test.

use super::server::Server;
use super::statements;
use database::{Address, Conn, Database, TenantId};
use diesel::sql_types::{Text, Uuid as SqlUuid};
use diesel_async::{AsyncConnection, AsyncPgConnection, RunQueryDsl};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use uuid::Uuid;

/// The server takes a hundred connections, a test opens ten at most.
static SLOTS: LazyLock<Arc<Semaphore>> = LazyLock::new(|| Arc::new(Semaphore::new(8)));
static NEXT: AtomicUsize = AtomicUsize::new(1);

/// A database with all migrations and no rows, deleted when the test ends. Its end fails the test if the application
/// sent a statement over a tenant table that does not name the tenant.
pub(crate) struct TestDatabase {
    server: &'static Server,
    name: String,
    address: Address,
    database: Database,
    slot: Option<OwnedSemaphorePermit>,
}

impl TestDatabase {
    /// A fresh copy of the migrated template.
    pub(crate) async fn new() -> Self {
        let server = Server::get().await;
        Self::create(server, &format!("TEMPLATE {}", server.template)).await
    }

    /// The same with the administrations and people of the demonstration, and no history.
    pub(crate) async fn seeded() -> Self {
        let server = Server::get().await;
        Self::create(server, &format!("TEMPLATE {}", server.seeded().await)).await
    }

    /// A database before its first migration.
    pub(crate) async fn without_migrations() -> Self {
        Self::create(Server::get().await, "").await
    }

    async fn create(server: &'static Server, from: &str) -> Self {
        let slot = Arc::clone(&SLOTS).acquire_owned().await.unwrap();
        let name = format!("test_{}_{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        server.execute(&format!("CREATE DATABASE {name} {from}")).await.unwrap();
        let address = server.address(&name);
        let database = Database::connect(&address, 4).unwrap();
        Self { server, name, address, database, slot: Some(slot) }
    }

    /// The database as the application sees it.
    pub(crate) fn database(&self) -> &Database {
        &self.database
    }

    /// The same, with connections of its own: another process.
    pub(crate) fn another(&self) -> Database {
        Database::connect(&self.address, 2).unwrap()
    }

    /// Its address.
    pub(crate) fn address(&self) -> &Address {
        &self.address
    }

    /// A connection of the owner, whom no policy binds: for what a test must see or arrange behind the application.
    pub(crate) async fn owner(&self) -> Conn {
        AsyncPgConnection::establish(self.address.url()).await.unwrap()
    }

    /// A new administration in the directory.
    pub(crate) async fn insert_tenant(&self, slug: &str) -> TenantId {
        let id = Uuid::now_v7();
        diesel::sql_query(
            "INSERT INTO identity.tenant (id, slug, code, kind, names, accent, created_at)
             VALUES ($1, $2, 'T' || upper(substr(md5($2), 1, 5)), 'commune', '{}', 'green', '2026-01-01T00:00:00Z')",
        )
        .bind::<SqlUuid, _>(id)
        .bind::<Text, _>(slug)
        .execute(&mut self.owner().await)
        .await
        .unwrap();
        TenantId::resolved(id)
    }

    /// Unlawful statements so far; they no longer fail the test.
    pub(crate) fn take_offences(&self) -> Vec<String> {
        statements::take_offences(&self.name)
    }
}

impl Drop for TestDatabase {
    fn drop(&mut self) {
        self.database.close();
        let drop = format!("DROP DATABASE IF EXISTS {} WITH (FORCE)", self.name);
        let (server, slot) = (self.server, self.slot.take());
        self.server.runtime.spawn(async move {
            // What stays, because the process ended first, the next run removes.
            let _ = server.execute(&drop).await;
            std::mem::drop(slot);
        });
        let offences = self.take_offences();
        if !std::thread::panicking() {
            assert!(
                offences.is_empty(),
                "statements over tenant tables without tenant_id = $n:\n{}",
                offences.join("\n")
            );
        }
    }
}
