//! What an administration did, in figures: how many complaints came, how many were answered, how long it took. No text is read
//! and nobody is named; what was only tried stands in no figure.

use crate::complaint::State;
use crate::schema::category;
use crate::trial;
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel::sql_types::{
    Array, BigInt, Date as SqlDate, Double, Integer, Nullable, Text, Timestamptz, Uuid as SqlUuid,
};
use diesel_async::RunQueryDsl;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _};
use jiff_diesel::ToDiesel as _;
use std::collections::BTreeMap;
use ui::Names;

/// Of some complaints, all received within a period.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Counts {
    /// How many were received.
    pub received: i64,
    /// How many of them have an answer.
    pub answered: i64,
    /// How many wait for one.
    pub open: i64,
    /// How many of those wait longer than the law allows.
    pub late: i64,
    /// How many were contested at least once.
    pub contested: i64,
    /// How many were answered, the last time, on or before the day that was due.
    pub in_time: i64,
    /// Days from the receipt to the first answer: half of the answered ones took less. None without an answer.
    pub median_days: Option<f64>,
}

/// The figures of one administration.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Figures {
    /// Of everything.
    pub total: Counts,
    /// By subject, in the administration's order; those without a complaint are left out.
    pub by_category: Vec<(Names, Counts)>,
    /// By month, which its first day stands for; those without a complaint are left out.
    pub by_month: Vec<(Date, Counts)>,
}

/// One line of the answer; see the `GROUPING` of [`find_figures`].
#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = Nullable<Text>)]
    category_code: Option<String>,
    #[diesel(sql_type = Nullable<Integer>)]
    month: Option<i32>,
    #[diesel(sql_type = Integer)]
    level: i32,
    #[diesel(sql_type = BigInt)]
    received: i64,
    #[diesel(sql_type = BigInt)]
    answered: i64,
    #[diesel(sql_type = BigInt)]
    open: i64,
    #[diesel(sql_type = BigInt)]
    late: i64,
    #[diesel(sql_type = BigInt)]
    contested: i64,
    #[diesel(sql_type = BigInt)]
    in_time: i64,
    #[diesel(sql_type = Nullable<Double>)]
    median: Option<f64>,
}

/// What `GROUPING(category_code, month)` says of a line over one category, and of one over one month.
const ONE_CATEGORY: i32 = 1;
const ONE_MONTH: i32 = 2;
const SECONDS_OF_A_DAY: f64 = 86_400.0;

/// The figures of what was received from the day `from` until `today`, both of them whole days in Morocco.
///
/// # Errors
/// The database does not answer.
pub async fn find_figures(conn: &mut Conn, tenant: TenantId, from: Date, today: Date) -> QueryResult<Figures> {
    let begins = |day: Date| -> Timestamp { calendar::instant(day.at(0, 0, 0, 0)) };
    let after = today.saturating_add(1.day());
    // Where each day and each month begins is told, not computed there: only the calendar knows the legal time.
    let days: Vec<jiff_diesel::Timestamp> =
        from.series(1.day()).take_while(|day| *day <= today).map(|day| begins(day).to_diesel()).collect();
    let months: Vec<Date> = from.first_of_month().series(1.month()).take_while(|month| *month <= today).collect();
    let starts: Vec<jiff_diesel::Timestamp> = months.iter().map(|month| begins(*month).to_diesel()).collect();
    let rows: Vec<Row> = diesel::sql_query(
        "WITH one AS (
            SELECT c.category_code, c.state, c.cycle, c.due_on, c.received_at,
                   width_bucket(c.received_at, $5::timestamptz[]) AS month, answer.first_at,
                   $6::date + width_bucket(answer.last_at, $7::timestamptz[]) - 1 AS answered_on
              FROM complaints.complaint c
              LEFT JOIN LATERAL (
                SELECT min(e.at) AS first_at, max(e.at) AS last_at FROM complaints.event e
                 WHERE e.tenant_id = $1 AND e.complaint_id = c.id AND e.kind = 'complaint.answered') answer ON true
             WHERE c.tenant_id = $1 AND c.trial = $2 AND c.received_at >= $3 AND c.received_at < $4)
         SELECT category_code, month, GROUPING(category_code, month) AS level,
                count(*) AS received,
                count(*) FILTER (WHERE answered_on IS NOT NULL) AS answered,
                count(*) FILTER (WHERE state = ANY ($9)) AS open,
                count(*) FILTER (WHERE state = ANY ($9) AND due_on < $8) AS late,
                count(*) FILTER (WHERE cycle > 1) AS contested,
                count(*) FILTER (WHERE answered_on <= due_on AND NOT state = ANY ($9)) AS in_time,
                percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM first_at - received_at)::double precision)
                    FILTER (WHERE first_at IS NOT NULL) AS median
           FROM one GROUP BY GROUPING SETS ((), (category_code), (month))
          ORDER BY level DESC, month",
    )
    .bind::<SqlUuid, _>(tenant)
    .bind::<Text, _>(trial::NONE)
    .bind::<Timestamptz, _>(begins(from).to_diesel())
    .bind::<Timestamptz, _>(begins(after).to_diesel())
    .bind::<Array<Timestamptz>, _>(starts)
    .bind::<SqlDate, _>(from.to_diesel())
    .bind::<Array<Timestamptz>, _>(days)
    .bind::<SqlDate, _>(today.to_diesel())
    .bind::<Array<Text>, _>(State::OPEN.map(State::as_str).to_vec())
    .load(conn)
    .await?;
    let names: Vec<(String, serde_json::Value)> = category::table
        .filter(category::tenant_id.eq(tenant))
        .order(category::position)
        .select((category::code, category::names))
        .load(conn)
        .await?;
    let mut figures = Figures::default();
    let mut by_code = BTreeMap::new();
    for row in rows {
        let counts = Counts::from(&row);
        match (row.level, row.category_code, row.month) {
            (ONE_CATEGORY, Some(code), _) => _ = by_code.insert(code, counts),
            (ONE_MONTH, _, Some(month)) => {
                // The first is 1.
                let at = usize::try_from(month - 1).unwrap_or_default();
                figures.by_month.extend(months.get(at).map(|month| (*month, counts)));
            }
            _ => figures.total = counts,
        }
    }
    let named = names
        .into_iter()
        .filter_map(|(code, names)| Some((serde_json::from_value(names).unwrap_or_default(), by_code.remove(&code)?)));
    figures.by_category = named.collect();
    Ok(figures)
}

impl From<&Row> for Counts {
    fn from(row: &Row) -> Self {
        Self {
            received: row.received,
            answered: row.answered,
            open: row.open,
            late: row.late,
            contested: row.contested,
            in_time: row.in_time,
            median_days: row.median.map(|seconds| seconds / SECONDS_OF_A_DAY),
        }
    }
}
