//! What happened month by month, whenever it was received: the answers that were given, and what was left open at the end.

use super::{Sought, begins, legal_days};
use crate::complaint::{Kind, State};
use crate::trial;
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel::sql_types::{Array, BigInt, Date as SqlDate, Integer, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use diesel_async::RunQueryDsl;
use jiff::ToSpan as _;
use jiff::civil::Date;
use jiff_diesel::ToDiesel as _;

/// One month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Month {
    /// Its first day.
    pub first: Date,
    /// Answers that were given in it.
    pub answered: i64,
    /// What waited for an answer at its end; in the present month, today.
    pub open: i64,
    /// How many of those waited longer than the law allows.
    pub late: i64,
}

/// A complaint that was open at the end of one of the months is open today, or ceased to wait since the first of them began: the
/// index of what is due finds the first, `event_settled` the others. Of each, its few events are read under their primary key. The
/// time grows with what happened in the period, not with the table: about 8 µs for each complaint that is touched.
///
/// A complaint begins to wait and ceases to wait in turn, so two events that follow each other in `step` are the ends of one span.
/// When the last span was due stands in the complaint; for a span before a contestation, the days that the law gives are counted.
const STATEMENT: &str = "
WITH touched AS (
  SELECT c.id FROM complaints.complaint c WHERE c.tenant_id = $1 AND c.state = ANY ($3)
  UNION
  SELECT e.complaint_id FROM complaints.event e
   WHERE e.tenant_id = $1 AND e.at >= $4
     AND e.kind IN ('complaint.answered', 'complaint.refused', 'complaint.withdrawn', 'complaint.transferred')),
step AS (
  SELECT c.due_on, e.kind, e.at, lead(e.at) OVER life AS next_at, lead(e.at, 2) OVER life IS NULL AS is_last
    FROM touched
    JOIN complaints.complaint c ON c.tenant_id = $1 AND c.id = touched.id
    JOIN complaints.event e ON e.tenant_id = $1 AND e.complaint_id = c.id
   WHERE c.trial = $2
     AND e.kind IN ('complaint.received', 'complaint.contested', 'complaint.reopened', 'complaint.answered', 'complaint.refused',
           'complaint.withdrawn', 'complaint.transferred')
     AND ($8::text IS NULL OR c.category_code = $8)
     AND ($9::text IS NULL OR c.kind = $9)
     AND ($10::uuid[] IS NULL OR c.unit_id = ANY ($10))
     AND ($11::text[] IS NULL OR c.territory_code = ANY ($11))
     AND ($12::uuid[] IS NULL OR c.unit_id = ANY ($12) OR c.assignee_id = ANY ($13))
     AND NOT c.category_code = ANY ($14)
  WINDOW life AS (PARTITION BY e.complaint_id ORDER BY e.seq)),
flow AS (
  SELECT month, 0 AS answered, 1 AS open,
         CASE WHEN is_last THEN due_on < ($6::date[])[month] ELSE at < ($5::timestamptz[])[month] - $7 * interval '24 hours' END
           AS is_late
    FROM step, generate_series(width_bucket(at, $5::timestamptz[]) + 1,
                               coalesce(width_bucket(next_at, $5::timestamptz[]), cardinality($5))) AS month
   WHERE kind IN ('complaint.received', 'complaint.contested', 'complaint.reopened')
  UNION ALL
  SELECT width_bucket(at, $5::timestamptz[]) + 1, 1, 0, false FROM step WHERE kind = 'complaint.answered' AND at >= $4)
SELECT month, sum(answered) AS answered, sum(open) AS open, count(*) FILTER (WHERE is_late) AS late
  FROM flow GROUP BY month";

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = Integer)]
    month: i32,
    #[diesel(sql_type = BigInt)]
    answered: i64,
    #[diesel(sql_type = BigInt)]
    open: i64,
    #[diesel(sql_type = BigInt)]
    late: i64,
}

/// All months that the period touches, in order. The period's first day is taken for the first of its month.
///
/// # Errors
/// The database does not answer.
pub async fn find_months(conn: &mut Conn, tenant: TenantId, sought: &Sought) -> QueryResult<Vec<Month>> {
    let months = sought.months();
    let tomorrow = sought.today.saturating_add(1.day());
    // Each month ends when the next begins, the present one with the present day. What is due on a day is late the day after;
    // today is not over.
    let nexts: Vec<Date> = months.iter().skip(1).copied().collect();
    let ends = nexts.iter().copied().chain([tomorrow]).map(|day| begins(day).to_diesel());
    let due_before = nexts.iter().copied().chain([sought.today]).map(|day| day.to_diesel());
    let first = months.as_slice().first().copied().unwrap_or(sought.today);
    let legal = i32::try_from(legal_days(sought.today).unwrap_or_default()).unwrap_or_default();
    let within = sought.within.as_ref();
    let rows: Vec<Row> = diesel::sql_query(STATEMENT)
        .bind::<SqlUuid, _>(tenant)
        .bind::<Text, _>(trial::NONE)
        .bind::<Array<Text>, _>(State::OPEN.map(State::as_str).to_vec())
        .bind::<Timestamptz, _>(begins(first).to_diesel())
        .bind::<Array<Timestamptz>, _>(ends.collect::<Vec<jiff_diesel::Timestamp>>())
        .bind::<Array<SqlDate>, _>(due_before.collect::<Vec<jiff_diesel::Date>>())
        .bind::<Integer, _>(legal)
        .bind::<Nullable<Text>, _>(sought.subject.as_deref())
        .bind::<Nullable<Text>, _>(sought.kind.map(Kind::as_str))
        .bind::<Nullable<Array<SqlUuid>>, _>(sought.units.clone())
        .bind::<Nullable<Array<Text>>, _>(sought.territories.clone())
        .bind::<Nullable<Array<SqlUuid>>, _>(within.map(|within| within.units.clone()))
        .bind::<Nullable<Array<SqlUuid>>, _>(within.map(|within| within.people.clone()))
        .bind::<Array<Text>, _>(sought.untold.clone())
        .load(conn)
        .await?;
    // The first month is 1.
    let months = (1..).zip(months).map(|(at, first)| {
        let row = rows.iter().find(|row| row.month == at);
        let (answered, open, late) = row.map_or((0, 0, 0), |row| (row.answered, row.open, row.late));
        Month { first, answered, open, late }
    });
    Ok(months.collect())
}
