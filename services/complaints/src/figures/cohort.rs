//! What became of the complaints that were received within a period: one statement over them and their events.

use super::life::life;
use super::together::GROUP;
use super::{Counts, Delays, Figures, SECONDS_OF_A_DAY, Sought, begins};
use crate::complaint::{Kind, State};
use crate::schema::category;
use crate::submit::in_all_languages;
use crate::trial;
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel::sql_types::{
    Array, BigInt, Date as SqlDate, Double, Integer, Nullable, Text, Timestamptz, Uuid as SqlUuid,
};
use diesel_async::RunQueryDsl;
use jiff::{Timestamp, ToSpan as _};
use jiff_diesel::ToDiesel as _;
use std::collections::BTreeMap;
use ui::Names;

/// Walks once over the index of receipts (`complaint_received`) for the period, and for each complaint once over its few events,
/// which lie together under their primary key. Then each of the seven groupings sorts the delays. The time grows with the
/// complaints of the period, not with those of the table: about 16 µs each, half of it for the walks and half for the sorting; a
/// filter saves both.
const STATEMENT: &str = concat!(
    "
WITH one AS (
  SELECT CASE WHEN c.category_code = ANY ($17) THEN $18 ELSE c.category_code END AS category_code,
         c.unit_id, c.channel, c.territory_code, c.lang, c.state, c.cycle, c.incident_id,
         width_bucket(c.received_at, $5::timestamptz[]) AS month, c.state = ANY ($9) AS is_open, c.due_on < $8 AS is_late,
         width_bucket(life.first_at, $7::timestamptz[]) - width_bucket(c.received_at, $7::timestamptz[]) AS answer_days,
         width_bucket(life.assigned_at, $7::timestamptz[]) - width_bucket(c.received_at, $7::timestamptz[]) AS assign_days,
         $6::date + width_bucket(life.last_at, $7::timestamptz[]) - 1 <= c.due_on AS is_in_time,
         life.is_decided, life.is_contested, life.is_accepted, life.is_closed, life.asked, life.scores, life.score,
         life.replied - life.asked_at
           + CASE WHEN life.asked > life.replies THEN extract(epoch FROM coalesce(life.withdrawn_at, $16)) ELSE 0 END AS waited
    FROM complaints.complaint c
",
    life!(),
    "
   WHERE c.tenant_id = $1 AND c.trial = $2 AND c.received_at >= $3 AND c.received_at < $4
     AND ($10::text IS NULL OR c.category_code = $10)
     AND ($11::text IS NULL OR c.kind = $11)
     AND ($12::uuid[] IS NULL OR c.unit_id = ANY ($12))
     AND ($13::text[] IS NULL OR c.territory_code = ANY ($13))
     AND ($14::uuid[] IS NULL OR c.unit_id = ANY ($14) OR c.assignee_id = ANY ($15))
     AND NOT c.category_code = ANY ($19))
SELECT GROUPING(category_code, month, unit_id, channel, territory_code, lang) AS level,
       coalesce(category_code, month::text, unit_id::text, channel, territory_code, lang) AS key,
       count(*) AS received,
       count(answer_days) AS answered,
       count(*) FILTER (WHERE is_open) AS open,
       count(*) FILTER (WHERE is_open AND is_late) AS late,
       count(*) FILTER (WHERE is_in_time AND NOT is_open) AS in_time,
       count(*) FILTER (WHERE is_contested) AS contested,
       count(*) FILTER (WHERE is_accepted AND NOT is_contested) AS confirmed,
       count(*) FILTER (WHERE is_closed AND NOT is_accepted AND NOT is_contested) AS silent,
       count(*) FILTER (WHERE state = 'inadmissible') AS refused,
       count(*) FILTER (WHERE state = 'withdrawn') AS withdrawn,
       count(*) FILTER (WHERE state = 'transferred') AS transferred,
       count(incident_id) AS merged,
       count(*) FILTER (WHERE is_decided) AS decided,
       count(*) FILTER (WHERE is_decided AND cycle > 1) AS reopened,
       percentile_cont(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY answer_days::double precision) AS answer_within,
       max(answer_days)::double precision AS answer_longest,
       count(assign_days) AS assigned,
       percentile_cont(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY assign_days::double precision) AS assign_within,
       max(assign_days)::double precision AS assign_longest,
       count(*) FILTER (WHERE asked > 0) AS asked,
       (avg(waited) FILTER (WHERE asked > 0))::double precision AS waited,
       coalesce(sum(scores), 0)::bigint AS scores,
       (sum(score) / nullif(sum(scores), 0))::double precision AS score
  FROM one
 GROUP BY GROUPING SETS ((), (category_code), (month), (unit_id), (channel), (territory_code), (lang))
 ORDER BY level, received DESC, key"
);

/// What `GROUPING` says of a line: of its six columns, in their order from the highest bit, those that it is not about.
mod level {
    pub(super) const CATEGORY: i32 = 0b01_1111;
    pub(super) const MONTH: i32 = 0b10_1111;
    pub(super) const UNIT: i32 = 0b11_0111;
    pub(super) const CHANNEL: i32 = 0b11_1011;
    pub(super) const TERRITORY: i32 = 0b11_1101;
    pub(super) const LANG: i32 = 0b11_1110;
}

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = Integer)]
    level: i32,
    #[diesel(sql_type = Nullable<Text>)]
    key: Option<String>,
    #[diesel(sql_type = BigInt)]
    received: i64,
    #[diesel(sql_type = BigInt)]
    answered: i64,
    #[diesel(sql_type = BigInt)]
    open: i64,
    #[diesel(sql_type = BigInt)]
    late: i64,
    #[diesel(sql_type = BigInt)]
    in_time: i64,
    #[diesel(sql_type = BigInt)]
    contested: i64,
    #[diesel(sql_type = BigInt)]
    confirmed: i64,
    #[diesel(sql_type = BigInt)]
    silent: i64,
    #[diesel(sql_type = BigInt)]
    refused: i64,
    #[diesel(sql_type = BigInt)]
    withdrawn: i64,
    #[diesel(sql_type = BigInt)]
    transferred: i64,
    #[diesel(sql_type = BigInt)]
    merged: i64,
    #[diesel(sql_type = BigInt)]
    decided: i64,
    #[diesel(sql_type = BigInt)]
    reopened: i64,
    #[diesel(sql_type = Nullable<Array<Double>>)]
    answer_within: Option<Vec<f64>>,
    #[diesel(sql_type = Nullable<Double>)]
    answer_longest: Option<f64>,
    #[diesel(sql_type = BigInt)]
    assigned: i64,
    #[diesel(sql_type = Nullable<Array<Double>>)]
    assign_within: Option<Vec<f64>>,
    #[diesel(sql_type = Nullable<Double>)]
    assign_longest: Option<f64>,
    #[diesel(sql_type = BigInt)]
    asked: i64,
    #[diesel(sql_type = Nullable<Double>)]
    waited: Option<f64>,
    #[diesel(sql_type = BigInt)]
    scores: i64,
    #[diesel(sql_type = Nullable<Double>)]
    score: Option<f64>,
}

/// The figures of what was sought, as it stands at `now`.
///
/// # Errors
/// The database does not answer.
pub async fn find_figures(conn: &mut Conn, tenant: TenantId, sought: &Sought, now: Timestamp) -> QueryResult<Figures> {
    let Sought { from, today, .. } = *sought;
    let days: Vec<jiff_diesel::Timestamp> =
        from.series(1.day()).take_while(|day| *day <= today).map(|day| begins(day).to_diesel()).collect();
    let months = sought.months();
    let starts: Vec<jiff_diesel::Timestamp> = months.iter().map(|month| begins(*month).to_diesel()).collect();
    let within = sought.within.as_ref();
    let rows: Vec<Row> = diesel::sql_query(STATEMENT)
        .bind::<SqlUuid, _>(tenant)
        .bind::<Text, _>(trial::NONE)
        .bind::<Timestamptz, _>(begins(from).to_diesel())
        .bind::<Timestamptz, _>(begins(today.saturating_add(1.day())).to_diesel())
        .bind::<Array<Timestamptz>, _>(starts)
        .bind::<SqlDate, _>(from.to_diesel())
        .bind::<Array<Timestamptz>, _>(days)
        .bind::<SqlDate, _>(today.to_diesel())
        .bind::<Array<Text>, _>(State::OPEN.map(State::as_str).to_vec())
        .bind::<Nullable<Text>, _>(sought.subject.as_deref())
        .bind::<Nullable<Text>, _>(sought.kind.map(Kind::as_str))
        .bind::<Nullable<Array<SqlUuid>>, _>(sought.units.clone())
        .bind::<Nullable<Array<Text>>, _>(sought.territories.clone())
        .bind::<Nullable<Array<SqlUuid>>, _>(within.map(|within| within.units.clone()))
        .bind::<Nullable<Array<SqlUuid>>, _>(within.map(|within| within.people.clone()))
        .bind::<Timestamptz, _>(now.to_diesel())
        .bind::<Array<Text>, _>(sought.together.clone())
        .bind::<Text, _>(GROUP)
        .bind::<Array<Text>, _>(sought.untold.clone())
        .load(conn)
        .await?;
    let names: Vec<(String, serde_json::Value)> = category::table
        .filter(category::tenant_id.eq(tenant))
        .order((category::position, category::code))
        .select((category::code, category::names))
        .load(conn)
        .await?;
    let mut figures = Figures::default();
    let mut by_code = BTreeMap::new();
    let mut by_month = BTreeMap::new();
    for row in rows {
        let counts = Counts::from(&row);
        match (row.level, row.key) {
            (level::UNIT, unit) => figures.by_unit.push((unit.and_then(|unit| unit.parse().ok()), counts)),
            (level::CATEGORY, Some(code)) => _ = by_code.insert(code, counts),
            (level::MONTH, Some(at)) => _ = at.parse::<usize>().map(|at| by_month.insert(at, counts)),
            (level::CHANNEL, Some(channel)) => figures.by_channel.push((channel, counts)),
            (level::TERRITORY, Some(code)) => figures.by_territory.push((code, counts)),
            (level::LANG, Some(code)) => figures.by_lang.push((code, counts)),
            _ => figures.total = counts,
        }
    }
    // The first month is 1.
    figures.by_month = (1..).zip(months).filter_map(|(at, month)| Some((month, by_month.remove(&at)?))).collect();
    let together = by_code.remove(GROUP);
    let named = names.into_iter().filter_map(|(code, names)| {
        let names: Names = serde_json::from_value(names).unwrap_or_default();
        Some((names, by_code.remove(&code)?))
    });
    figures.by_category = named.collect();
    figures.by_category.extend(together.map(|counts| (in_all_languages("dashboard-other-subjects"), counts)));
    Ok(figures)
}

fn delays(count: i64, within: Option<&[f64]>, longest: Option<f64>) -> Delays {
    let at = |place: usize| within.and_then(|within| within.get(place).copied());
    Delays { count, half: at(0), most: at(1), longest }
}

impl From<&Row> for Counts {
    fn from(row: &Row) -> Self {
        Self {
            received: row.received,
            answered: row.answered,
            open: row.open,
            late: row.late,
            in_time: row.in_time,
            contested: row.contested,
            confirmed: row.confirmed,
            silent: row.silent,
            refused: row.refused,
            withdrawn: row.withdrawn,
            transferred: row.transferred,
            merged: row.merged,
            decided: row.decided,
            reopened: row.reopened,
            first_answer: delays(row.answered, row.answer_within.as_deref(), row.answer_longest),
            assignment: delays(row.assigned, row.assign_within.as_deref(), row.assign_longest),
            asked: row.asked,
            waiting_days: row.waited.map(|seconds| seconds / SECONDS_OF_A_DAY),
            scores: row.scores,
            score: row.score,
        }
    }
}
