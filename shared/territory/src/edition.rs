//! Which imports the territories of the database have been through: two small columns say whether there is anything to read.

use database::Conn;
use diesel::dsl::count_star;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use uuid::Uuid;

use crate::schema::imported;

/// How many imports there were, and the newest of them. The number too: of two that ran side by side, the one that
/// began first may end last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Edition {
    count: i64,
    newest: Option<Uuid>,
}

impl Edition {
    pub(crate) async fn read(conn: &mut Conn) -> QueryResult<Self> {
        let count = imported::table.select(count_star()).first(conn).await?;
        let newest = imported::table.select(imported::id).order(imported::id.desc()).first(conn).await.optional()?;
        Ok(Self { count, newest })
    }
}
