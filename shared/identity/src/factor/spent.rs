//! What may be used once: the first use is noted until the thing has expired by itself.

use crate::schema::spent;
use crate::tokens::token::hash_token;
use database::Conn;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel as _;

/// Whether this is the first use of `token`, which expires by itself at `until`. Of two at the same moment one is the first.
pub(crate) async fn spend(conn: &mut Conn, until: Timestamp, token: &str) -> QueryResult<bool> {
    let inserted = diesel::insert_into(spent::table)
        .values((spent::hash.eq(hash_token(token)), spent::expires_at.eq(until.to_diesel())))
        .on_conflict_do_nothing()
        .execute(conn)
        .await?;
    Ok(inserted == 1)
}

/// Forgets what has expired.
pub(crate) async fn forget_spent(conn: &mut Conn, now: Timestamp) -> QueryResult<usize> {
    diesel::delete(spent::table.filter(spent::expires_at.le(now.to_diesel()))).execute(conn).await
}
