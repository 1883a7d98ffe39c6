//! Pools of connections, one per database role, and the transactions that run on them.

use crate::turns::Turns;
use crate::{Address, Role, TenantId};
use diesel::result::{DatabaseErrorKind, Error as DieselError};
use diesel_async::pooled_connection::deadpool::{Object, Pool};
use diesel_async::pooled_connection::{AsyncDieselConnectionManager, ManagerConfig, RecyclingMethod};
use diesel_async::{
    AnsiTransactionManager, AsyncConnection, AsyncPgConnection, SimpleAsyncConnection, TransactionManager,
};
use std::error::Error;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::Instant;

/// A connection inside a transaction.
pub type Conn = AsyncPgConnection;

/// How often a transaction is tried when PostgreSQL asks for it (serialization failure 40001, deadlock 40P01).
const ATTEMPTS: u32 = 3;
/// How long a request waits for its turn and for a free connection, both together, before it is told to come back.
const WAIT: Duration = Duration::from_secs(5);

/// What the error of a transaction's work must be: it carries diesel's error somewhere in its chain of sources, so
/// that a failure which deserves another attempt is recognised.
pub trait Failure: Error + From<DieselError> + 'static {}
impl<E: Error + From<DieselError> + 'static> Failure for E {}

/// Why a pool cannot be built.
#[derive(Debug, thiserror::Error)]
pub enum ConnectError {
    /// The address is not a PostgreSQL address.
    #[error("DATABASE_URL is not a PostgreSQL address: {0}")]
    Address(String),
    /// The pool refuses its settings.
    #[error("cannot build the connection pool: {0}")]
    Pool(#[from] diesel_async::pooled_connection::deadpool::BuildError),
}

/// The database as the application sees it. Cheap to clone.
#[derive(Clone)]
pub struct Database {
    app: Pool<AsyncPgConnection>,
    platform: Pool<AsyncPgConnection>,
    search: Pool<AsyncPgConnection>,
    turns: Arc<Turns>,
}

impl Database {
    /// Prepares pools for `address` (nothing is opened yet). At most `connections` sessions serve requests; sweeps and
    /// search have two and four of their own.
    ///
    /// # Errors
    /// A pool that refuses its settings.
    pub fn connect(address: &Address, connections: usize) -> Result<Self, ConnectError> {
        Ok(Self {
            app: pool(address, Role::App, connections)?,
            platform: pool(address, Role::Platform, 2)?,
            search: pool(address, Role::Search, 4)?,
            turns: Arc::default(),
        })
    }

    /// Runs `work` in one transaction that sees and writes only the rows of `tenant`. The work runs again, at most
    /// three times in all, when PostgreSQL reports a serialization failure or a deadlock: it must have no other effect.
    ///
    /// # Errors
    /// What `work` returns (everything is then rolled back), or the failure to get a connection or to commit.
    pub async fn tenant<T, E: Failure>(
        &self,
        tenant: TenantId,
        work: impl AsyncFn(&mut Conn) -> Result<T, E>,
    ) -> Result<T, E> {
        transaction(&self.app, &begin(tenant), in_time(), work).await
    }

    /// As [`Database::tenant`], a few at a time of each tenant: for work that ends at a row which all of its kind lock, such as
    /// a counter without gaps.
    ///
    /// # Errors
    /// As [`Database::tenant`]; none had a turn in time.
    pub async fn tenant_in_turn<T, E: Failure>(
        &self,
        tenant: TenantId,
        work: impl AsyncFn(&mut Conn) -> Result<T, E>,
    ) -> Result<T, E> {
        // Who waited for their turn has only the rest for a connection.
        let until = in_time();
        let turn = self.turns.take(tenant, until).await?;
        let outcome = transaction(&self.app, &begin(tenant), until, work).await;
        drop(turn);
        outcome
    }

    /// Runs `work` in one transaction that sees the rows of `tenant` as they were at one moment, for as long as it takes: for
    /// walks over all of them. It writes nothing, and holds up nobody.
    ///
    /// # Errors
    /// As [`Database::tenant`].
    pub async fn snapshot<T, E: Failure>(
        &self,
        tenant: TenantId,
        work: impl AsyncFn(&mut Conn) -> Result<T, E>,
    ) -> Result<T, E> {
        let begin = format!(
            "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL app.tenant = '{tenant}';
             SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0"
        );
        transaction(&self.app, &begin, in_time(), work).await
    }

    /// Runs `work` in one transaction that sees no tenant's rows: tenants, people, sessions, territories.
    ///
    /// # Errors
    /// As [`Database::tenant`].
    pub async fn control<T, E: Failure>(&self, work: impl AsyncFn(&mut Conn) -> Result<T, E>) -> Result<T, E> {
        transaction(&self.app, "BEGIN", in_time(), work).await
    }

    /// Runs one statement over reference or control tables on a connection in auto-commit, for the hot reads of a
    /// request (session, tenant): it saves BEGIN and COMMIT.
    ///
    /// # Errors
    /// What `work` returns, or the failure to get a connection.
    pub async fn read<T, E: Failure>(&self, work: impl AsyncFn(&mut Conn) -> Result<T, E>) -> Result<T, E> {
        let mut conn = checked_out(&self.app, in_time()).await?;
        match work(&mut conn).await {
            Err(error) => Err(judged(&mut conn, error).await),
            done => done,
        }
    }

    /// Runs `work` as the platform's role, which sees some tables of all tenants. Only for sweeps (which tenants have
    /// work waiting) and for figures without personal data.
    ///
    /// # Errors
    /// As [`Database::tenant`].
    pub async fn across_tenants<T, E: Failure>(&self, work: impl AsyncFn(&mut Conn) -> Result<T, E>) -> Result<T, E> {
        transaction(&self.platform, "BEGIN", in_time(), work).await
    }

    /// Runs `work` as the role of the search index, which sees nothing but the index. Only crate `search` calls it.
    ///
    /// # Errors
    /// As [`Database::tenant`].
    pub async fn search<T, E: Failure>(&self, work: impl AsyncFn(&mut Conn) -> Result<T, E>) -> Result<T, E> {
        transaction(&self.search, "BEGIN", in_time(), work).await
    }

    /// Closes all pools; requests under way keep their connection until they end.
    pub fn close(&self) {
        self.app.close();
        self.platform.close();
        self.search.close();
    }
}

fn pool(address: &Address, role: Role, size: usize) -> Result<Pool<AsyncPgConnection>, ConnectError> {
    let mut config = ManagerConfig::default();
    config.recycling_method = RecyclingMethod::Fast;
    let manager = AsyncDieselConnectionManager::new_with_config(address.as_role(role), config);
    Ok(Pool::builder(manager)
        .max_size(size)
        .wait_timeout(Some(WAIT))
        .create_timeout(Some(WAIT))
        .runtime(deadpool::Runtime::Tokio1)
        .build()?)
}

/// Until when somebody waits who begins to wait now.
fn in_time() -> Instant {
    Instant::now() + WAIT
}

/// SET LOCAL takes no parameter; the literal comes from a typed UUID. One batch saves a round trip.
fn begin(tenant: TenantId) -> String {
    format!("BEGIN; SET LOCAL app.tenant = '{tenant}'")
}

async fn checked_out(pool: &Pool<AsyncPgConnection>, until: Instant) -> Result<Object<AsyncPgConnection>, DieselError> {
    let said = match tokio::time::timeout_at(until, pool.get()).await {
        Ok(Ok(conn)) => return Ok(conn),
        Ok(Err(error)) => error.to_string(),
        Err(late) => late.to_string(),
    };
    let said = format!("no connection to the database: {said}");
    Err(DieselError::DatabaseError(DatabaseErrorKind::UnableToSendCommand, Box::new(said)))
}

/// Waits for the first connection `until` then; what PostgreSQL asks to try again waits anew.
async fn transaction<T, E: Failure>(
    pool: &Pool<AsyncPgConnection>,
    begin: &str,
    mut until: Instant,
    work: impl AsyncFn(&mut Conn) -> Result<T, E>,
) -> Result<T, E> {
    let mut attempt = 1;
    loop {
        match attempted(pool, begin, until, &work).await {
            Err(error) if attempt < ATTEMPTS && deserves_another_attempt(&error) => {
                attempt += 1;
                until = in_time();
            }
            outcome => return outcome,
        }
    }
}

async fn attempted<T, E: Failure>(
    pool: &Pool<AsyncPgConnection>,
    begin: &str,
    until: Instant,
    work: &impl AsyncFn(&mut Conn) -> Result<T, E>,
) -> Result<T, E> {
    let mut conn = checked_out(pool, until).await?;
    match ran(&mut conn, begin, work).await {
        Err(error) => Err(judged(&mut conn, error).await),
        done => done,
    }
}

async fn ran<T, E: Failure>(
    conn: &mut Conn,
    begin: &str,
    work: &impl AsyncFn(&mut Conn) -> Result<T, E>,
) -> Result<T, E> {
    AnsiTransactionManager::begin_transaction_sql(conn, begin).await?;
    match work(conn).await {
        Ok(value) => {
            <AsyncPgConnection as AsyncConnection>::TransactionManager::commit_transaction(conn).await?;
            Ok(value)
        }
        Err(error) => {
            // The reason is the work's own error; a rollback that fails leaves a broken connection, which the pool drops.
            if let Err(rollback) =
                <AsyncPgConnection as AsyncConnection>::TransactionManager::rollback_transaction(conn).await
            {
                tracing::warn!(error = %rollback, "a transaction could not be rolled back");
            }
            Err(error)
        }
    }
}

/// The error, or, when the connection went away under a statement, that the database does not answer: the last words of
/// a server that goes down are a failure of the statement like any other, but who asked may come back.
async fn judged<E: Failure>(conn: &mut Conn, error: E) -> E {
    let Some((_, said)) = failed_statement(&error) else {
        return error;
    };
    match conn.batch_execute("SELECT 1").await {
        Ok(()) => error,
        Err(_) => DieselError::DatabaseError(DatabaseErrorKind::ClosedConnection, Box::new(said)).into(),
    }
}

/// Whether the chain of causes holds a serialization failure or a deadlock.
fn deserves_another_attempt(error: &(dyn Error + 'static)) -> bool {
    failed_statement(error)
        .is_some_and(|(is_serialization, said)| is_serialization || said.contains("deadlock detected"))
}

/// The statement's failure in the chain of causes: whether it is a serialization failure, and what the server said.
fn failed_statement(error: &(dyn Error + 'static)) -> Option<(bool, String)> {
    let mut cause = Some(error);
    while let Some(current) = cause {
        if let Some(DieselError::DatabaseError(kind, information)) = current.downcast_ref::<DieselError>() {
            let is_serialization = matches!(kind, DatabaseErrorKind::SerializationFailure);
            return Some((is_serialization, information.message().to_owned()));
        }
        cause = current.source();
    }
    None
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use std::net::TcpListener;

    #[tokio::test]
    async fn who_waited_long_enough_for_a_turn_waits_for_no_connection() {
        // Takes connections, and never says a word.
        let silent = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = silent.local_addr().unwrap().port();
        let address = Address::new(&format!("postgres://nobody@127.0.0.1:{port}/none")).unwrap();
        let pool = pool(&address, Role::App, 1).unwrap();
        let late = tokio::time::timeout(WAIT / 2, checked_out(&pool, Instant::now())).await;
        assert!(late.is_ok_and(|outcome| outcome.is_err()), "the time for a turn and for a connection is one");
    }
}
