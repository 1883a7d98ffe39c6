//! When what the endpoint offers was changed last.

use crate::schema::changeset;
use database::Conn;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel as _;

const ENDPOINT: &str = "georeport-v2";

/// Notes that an administration changed what can be complained of, or what is shown of it: clients of Open311 learn from it that
/// they must read the services again. In the transaction of the change.
pub(crate) async fn note_service_change(conn: &mut Conn, now: Timestamp) -> QueryResult<()> {
    diesel::update(changeset::table)
        .filter(changeset::endpoint.eq(ENDPOINT))
        .filter(changeset::at.lt(now.to_diesel()))
        .set(changeset::at.eq(now.to_diesel()))
        .execute(conn)
        .await?;
    Ok(())
}

/// When that was last.
pub(super) async fn find(conn: &mut Conn) -> QueryResult<Timestamp> {
    let at: jiff_diesel::Timestamp =
        changeset::table.filter(changeset::endpoint.eq(ENDPOINT)).select(changeset::at).first(conn).await?;
    Ok(at.to_jiff())
}
