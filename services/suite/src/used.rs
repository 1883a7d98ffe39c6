//! What an administration uses of its limits, for its own page and for whoever sets them.

use database::{Conn, TenantId};
use diesel::QueryResult;
use jiff::Timestamp;
use ui::Page;

const MEGABYTE: i64 = 1 << 20;

/// In words: the messages of today (UTC), and the files in megabytes, of which a begun one counts.
///
/// # Errors
/// The database does not answer.
pub(crate) async fn told(conn: &mut Conn, page: &Page, tenant: TenantId, now: Timestamp) -> QueryResult<String> {
    let messages = notifications::count_today(conn, tenant, now).await?;
    let bytes = complaints::used_bytes(conn, tenant).await?;
    let megabytes = bytes.saturating_add(MEGABYTE - 1) / MEGABYTE;
    Ok(page.t2("quotas-used", "messages", messages, "megabytes", megabytes))
}
