//! What was already written about an object: a job that runs again must not write twice.

use crate::schema::{message, text_message};
use database::{Conn, TenantId};
use diesel::dsl::exists;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;

/// Whether there is an e-mail or a text message about `about`, sent or not.
///
/// # Errors
/// The database does not answer.
pub async fn is_written(conn: &mut Conn, tenant: TenantId, about: &str) -> QueryResult<bool> {
    let written = message::table.filter(message::tenant_id.eq(tenant)).filter(message::about.eq(about));
    if diesel::select(exists(written)).get_result(conn).await? {
        return Ok(true);
    }
    let written = text_message::table.filter(text_message::tenant_id.eq(tenant)).filter(text_message::about.eq(about));
    diesel::select(exists(written)).get_result(conn).await
}
