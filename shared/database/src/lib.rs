//! The only door to PostgreSQL: pools by role, tenant-scoped transactions, migrations, the embedded server.
//!
//! A handler reaches a connection through [`Database::tenant`] and nothing else, so that row security is always set
//! before the first statement. Work that spans tenants has its own role and its own, easily found method.

mod address;
mod embedded;
mod migrate;
mod pool;
mod prepared;
mod tenant;
mod turns;

pub use address::Address;
pub use embedded::{Embedded, EmbeddedError};
pub use migrate::{MigrateError, Role, migrate, pending, revert};
pub use pool::{Conn, ConnectError, Database, Failure};
pub use prepared::{Prepared, prepared};
pub use tenant::TenantId;
