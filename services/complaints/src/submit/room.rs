//! How much room the files of an administration may take.

use database::{Conn, Database, TenantId};
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Nullable};
use diesel_async::RunQueryDsl;
use identity::Tenant;
use server::Result;

// The columns of another crate's table that the sum needs.
diesel::table! {
    documents.file (tenant_id, bytes) {
        tenant_id -> Uuid,
        bytes -> BigInt,
    }
}

/// Whether so many bytes more fit into what the administration may take.
pub(crate) async fn has_room(database: &Database, tenant: &Tenant, bytes: u64) -> Result<bool> {
    let id = tenant.id;
    let used = database.tenant(id, async |conn| used_bytes(conn, id).await).await?;
    let most = i64::from(tenant.storage_megabytes) << 20;
    Ok(used.saturating_add(i64::try_from(bytes).unwrap_or(i64::MAX)) <= most)
}

/// How much its files take, in bytes.
///
/// # Errors
/// The database does not answer.
pub async fn used_bytes(conn: &mut Conn, tenant: TenantId) -> QueryResult<i64> {
    let sum = diesel::dsl::sql::<Nullable<BigInt>>("sum(bytes)::bigint");
    let used: Option<i64> = file::table.filter(file::tenant_id.eq(tenant)).select(sum).first(conn).await?;
    Ok(used.unwrap_or(0))
}
