//! The complaints of one month as open data: rows that anybody may have, from which the figures can be counted again. Nothing that
//! somebody typed is among them, and nothing that stands alone; what is about people stands together, or not at all.

use super::life::life;
use super::together::{FEW, GROUP, is_private_told};
use super::{SECONDS_OF_A_DAY, begins};
use crate::category;
use crate::complaint::State;
use crate::map::find_showing;
use crate::trial;
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel::sql_types::{Array, Bool, Date as SqlDate, Double, Integer, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use diesel_async::RunQueryDsl;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _};
use jiff_diesel::ToDiesel as _;
use std::collections::{BTreeMap, HashMap};
use uuid::Uuid;

/// One walk over the receipts of the month, and for each complaint over its own events.
const STATEMENT: &str = concat!(
    "
SELECT c.id, c.category_code AS subject, c.kind, c.territory_code AS territory, c.state, c.outcome,
       c.state = ANY ($9) AND c.due_on < $6 AS is_late, c.incident_id IS NOT NULL AS is_merged,
       width_bucket(life.first_at, $5::timestamptz[]) - width_bucket(c.received_at, $5::timestamptz[]) AS answer_days,
       width_bucket(life.assigned_at, $5::timestamptz[]) - width_bucket(c.received_at, $5::timestamptz[]) AS assign_days,
       NOT c.state = ANY ($9)
         AND coalesce($7::date + width_bucket(life.last_at, $5::timestamptz[]) - 1 <= c.due_on, false) AS is_in_time,
       life.is_decided, life.is_decided AND c.cycle > 1 AS is_reopened, life.is_contested, life.is_accepted, life.is_closed,
       CASE WHEN life.asked > 0 THEN (life.replied - life.asked_at + CASE WHEN life.asked > life.replies
         THEN extract(epoch FROM coalesce(life.withdrawn_at, $8)) ELSE 0 END)::double precision END AS waited
  FROM complaints.complaint c
",
    life!(),
    "
 WHERE c.tenant_id = $1 AND c.trial = $2 AND c.received_at >= $3 AND c.received_at < $4"
);

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
    #[diesel(sql_type = Text)]
    subject: String,
    #[diesel(sql_type = Text)]
    kind: String,
    #[diesel(sql_type = Text)]
    territory: String,
    #[diesel(sql_type = Text)]
    state: String,
    #[diesel(sql_type = Nullable<Text>)]
    outcome: Option<String>,
    #[diesel(sql_type = Bool)]
    is_late: bool,
    #[diesel(sql_type = Bool)]
    is_merged: bool,
    #[diesel(sql_type = Nullable<Integer>)]
    answer_days: Option<i32>,
    #[diesel(sql_type = Nullable<Integer>)]
    assign_days: Option<i32>,
    #[diesel(sql_type = Bool)]
    is_in_time: bool,
    #[diesel(sql_type = Bool)]
    is_decided: bool,
    #[diesel(sql_type = Bool)]
    is_reopened: bool,
    #[diesel(sql_type = Bool)]
    is_contested: bool,
    #[diesel(sql_type = Bool)]
    is_accepted: bool,
    #[diesel(sql_type = Bool)]
    is_closed: bool,
    #[diesel(sql_type = Nullable<Double>)]
    waited: Option<f64>,
}

/// One complaint as everybody may have it. Its own identity is not to be told: see [`OpenRow::id`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OpenRow {
    /// To be hidden behind another before it leaves.
    pub id: Uuid,
    /// The code of what it is about, or `other_subjects`.
    pub subject: String,
    /// What it is: see [`crate::Kind`].
    pub kind: String,
    /// The code of where it is, as closely as may be told.
    pub territory: String,
    /// `open`, or the name of the state: see [`State`].
    pub state: &'static str,
    /// What the answer says was done: see [`crate::Outcome`]; empty for none.
    pub outcome: String,
    /// Whether it is open and its last day has passed.
    pub is_late: bool,
    /// Whether its last answer came on or before the day that was due, and it waits for nothing more.
    pub is_in_time: bool,
    /// Whether it is one of many with one cause.
    pub is_merged: bool,
    /// Whether it was answered or refused at least once.
    pub is_decided: bool,
    /// Whether it was opened again afterwards.
    pub is_reopened: bool,
    /// Whole days from the receipt to the first answer.
    pub answer_days: Option<i32>,
    /// Whole days from the receipt to the first time that somebody was put in charge.
    pub assign_days: Option<i32>,
    /// Days that it waited for its author, where something was asked.
    pub waiting_days: Option<f64>,
    /// `confirmed`, `silent`, `contested`, or empty.
    pub ending: &'static str,
}

/// Whether an administration lets everybody have its open data: it shows a map, or publishes what looks harmless by itself.
///
/// # Errors
/// The database does not answer.
pub async fn is_open_to_all(conn: &mut Conn, tenant: TenantId) -> QueryResult<bool> {
    let showing = find_showing(conn, tenant).await?;
    Ok(showing.map || showing.is_unflagged)
}

/// The complaints that were received in the month that begins on the day `month`, as they stand at `now`, without the codes of subjects
/// of which the public sees nothing; see [`publishable`] for those that may be told.
///
/// # Errors
/// The database does not answer.
pub async fn list_open_data(
    conn: &mut Conn,
    tenant: TenantId,
    month: Date,
    now: Timestamp,
) -> QueryResult<Vec<OpenRow>> {
    let today = calendar::local_date(now);
    let days: Vec<jiff_diesel::Timestamp> =
        month.series(1.day()).take_while(|day| *day <= today).map(|day| begins(day).to_diesel()).collect();
    let rows: Vec<Row> = diesel::sql_query(STATEMENT)
        .bind::<SqlUuid, _>(tenant)
        .bind::<Text, _>(trial::NONE)
        .bind::<Timestamptz, _>(begins(month).to_diesel())
        .bind::<Timestamptz, _>(begins(month.saturating_add(1.month())).to_diesel())
        .bind::<Array<Timestamptz>, _>(days)
        .bind::<SqlDate, _>(today.to_diesel())
        .bind::<SqlDate, _>(month.to_diesel())
        .bind::<Timestamptz, _>(now.to_diesel())
        .bind::<Array<Text>, _>(State::OPEN.map(State::as_str).to_vec())
        .load(conn)
        .await?;
    let private = category::list_private(conn, tenant).await?;
    Ok(without_private(rows.into_iter().map(OpenRow::from).collect(), &private))
}

/// The same without the codes of private subjects, by the rule of the figures: these stand together, or are left out.
fn without_private(rows: Vec<OpenRow>, private: &[String]) -> Vec<OpenRow> {
    let mut counts: BTreeMap<String, i64> = BTreeMap::new();
    for row in &rows {
        *counts.entry(row.subject.clone()).or_default() += 1;
    }
    let counts: Vec<(String, i64)> = counts.into_iter().collect();
    let is_told = is_private_told(&counts, private);
    let shown = |row: OpenRow| {
        if !private.contains(&row.subject) {
            return Some(row);
        }
        is_told.then(|| OpenRow { subject: GROUP.to_owned(), ..row })
    };
    rows.into_iter().filter_map(shown).collect()
}

impl From<Row> for OpenRow {
    fn from(row: Row) -> Self {
        let state: Option<State> = row.state.parse().ok();
        let ending = if row.is_contested {
            "contested"
        } else if row.is_accepted {
            "confirmed"
        } else if row.is_closed {
            "silent"
        } else {
            ""
        };
        Self {
            id: row.id,
            subject: row.subject,
            kind: row.kind,
            territory: row.territory,
            state: state.map_or("open", |state| if state.is_open() { "open" } else { state.as_str() }),
            outcome: row.outcome.unwrap_or_default(),
            is_late: row.is_late,
            is_in_time: row.is_in_time,
            is_merged: row.is_merged,
            is_decided: row.is_decided,
            is_reopened: row.is_reopened,
            answer_days: row.answer_days,
            assign_days: row.assign_days,
            waiting_days: row.waited.map(|seconds| seconds / SECONDS_OF_A_DAY),
            ending,
        }
    }
}

/// The rows of one month that may be told: at least five about the same subject in the same territory, which otherwise would tell
/// of somebody. Fewer are told of the
/// territory around theirs, which `around` gives, where they are five together; the rest is left out.
#[must_use]
pub fn publishable(rows: Vec<OpenRow>, around: impl Fn(&str) -> Option<String>) -> Vec<OpenRow> {
    let (mut told, few) = split(rows);
    let wider = few.into_iter().filter_map(|row| Some(OpenRow { territory: around(&row.territory)?, ..row }));
    let (wider, _) = split(wider.collect());
    told.extend(wider);
    told
}

/// Those that are many together, and the others.
fn split(rows: Vec<OpenRow>) -> (Vec<OpenRow>, Vec<OpenRow>) {
    let mut counts: HashMap<(String, String), usize> = HashMap::new();
    for row in &rows {
        *counts.entry((row.subject.clone(), row.territory.clone())).or_default() += 1;
    }
    rows.into_iter().partition(|row| {
        let together = counts.get(&(row.subject.clone(), row.territory.clone()));
        together.is_some_and(|together| *together >= FEW)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn rows(subject: &str, territory: &str, count: usize) -> Vec<OpenRow> {
        let row = OpenRow { subject: subject.to_owned(), territory: territory.to_owned(), ..OpenRow::default() };
        vec![row; count]
    }

    /// `1.2` lies in `1`, which lies in nothing that is told.
    fn around(territory: &str) -> Option<String> {
        territory.split_once('.').map(|(province, _)| province.to_owned())
    }

    #[test]
    fn few_are_told_of_the_territory_around_theirs_or_not_at_all() {
        let all = [rows("light", "1.1", 5), rows("light", "1.2", 3), rows("light", "1.3", 2), rows("water", "1.1", 4)];
        let told = publishable(all.concat(), around);
        let count = |subject: &str, territory: &str| {
            told.iter().filter(|row| row.subject == subject && row.territory == territory).count()
        };
        assert_eq!([count("light", "1.1"), count("light", "1"), told.len()], [5, 5, 10]);
    }

    #[test]
    fn rows_of_private_subjects_stand_together_or_not_at_all() {
        let private = ["staff".to_owned(), "delay".to_owned()];
        let subjects = |all: &[Vec<OpenRow>]| {
            let told = without_private(all.concat(), &private);
            let count = |code: &str| told.iter().filter(|row| row.subject == code).count();
            ["light", "other", GROUP, "staff", "delay"].map(count)
        };
        let [light, other] = ["light", "other"].map(|code| rows(code, "1.1", 5));
        let [staff, delay, few] = [("staff", 6), ("delay", 1), ("staff", 3)].map(|(code, n)| rows(code, "1.1", n));
        assert_eq!(subjects(&[light.clone(), staff.clone(), delay.clone()]), [5, 0, 7, 0, 0]);
        assert_eq!(subjects(&[light.clone(), other, staff]), [5, 5, 0, 0, 0], "one alone, beside one that is public");
        assert_eq!(subjects(&[light, few, delay]), [5, 0, 0, 0, 0]);
    }

    proptest! {
        #[test]
        fn nothing_that_is_told_stands_with_fewer_than_four_others(
            drawn in proptest::collection::vec((0..3_u8, 0..3_u8, 0..4_u8), 0..80),
        ) {
            let row = |(subject, province, commune): (u8, u8, u8)| {
                let territory = if commune == 0 { province.to_string() } else { format!("{province}.{commune}") };
                OpenRow { subject: subject.to_string(), territory, ..OpenRow::default() }
            };
            let all: Vec<OpenRow> = drawn.into_iter().map(row).collect();
            let told = publishable(all.clone(), around);
            prop_assert!(told.len() <= all.len());
            for row in &told {
                let alike = told.iter().filter(|other| {
                    other.subject == row.subject && other.territory == row.territory
                });
                prop_assert!(alike.count() >= FEW);
            }
        }
    }
}
