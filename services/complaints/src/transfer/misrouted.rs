//! How often complaints came to the wrong administration, by the rule that brought them: what is measured can be mended.

use crate::trial;
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Jsonb, Text, Timestamptz, Uuid as SqlUuid};
use diesel_async::RunQueryDsl;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _};
use jiff_diesel::ToDiesel as _;
use serde_json::Value;
use ui::Names;

/// What one rule of competence brought here in a period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misrouted {
    /// Why they came here, in the words of the rule.
    pub rule: Names,
    /// How many came by it.
    pub received: i64,
    /// How many of them another administration has taken since.
    pub moved: i64,
}

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = Jsonb)]
    rule: Value,
    #[diesel(sql_type = BigInt)]
    received: i64,
    #[diesel(sql_type = BigInt)]
    moved: i64,
}

/// By rule, those that misled most first: of what was received from the day `from` until the day `to`. A rule that misled nobody is
/// left out.
///
/// # Errors
/// The database does not answer.
pub async fn misrouted(conn: &mut Conn, tenant: TenantId, from: Date, to: Date) -> QueryResult<Vec<Misrouted>> {
    let begins = |day: Date| -> Timestamp { calendar::instant(day.at(0, 0, 0, 0)) };
    let rows: Vec<Row> = diesel::sql_query(
        "SELECT c.competence AS rule, count(*) AS received, count(*) FILTER (WHERE c.state = 'transferred') AS moved
           FROM complaints.complaint c
          WHERE c.tenant_id = $1 AND c.trial = $2 AND c.received_at >= $3 AND c.received_at < $4
          GROUP BY c.competence HAVING count(*) FILTER (WHERE c.state = 'transferred') > 0
          ORDER BY moved DESC, received DESC LIMIT 20",
    )
    .bind::<SqlUuid, _>(tenant)
    .bind::<Text, _>(trial::NONE)
    .bind::<Timestamptz, _>(begins(from).to_diesel())
    .bind::<Timestamptz, _>(begins(to.saturating_add(1.day())).to_diesel())
    .load(conn)
    .await?;
    let read = |row: Row| Misrouted {
        rule: serde_json::from_value(row.rule).unwrap_or_default(),
        received: row.received,
        moved: row.moved,
    };
    Ok(rows.into_iter().map(read).collect())
}
