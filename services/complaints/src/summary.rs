//! What pages outside the service say of complaints: a person's own ones in one administration, and numbers of others.

use crate::Number;
use crate::category;
use crate::complaint::State;
use crate::schema::complaint;
use crate::store::Complaint;
use crate::trial;
use crate::words;
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::civil::Date;
use std::collections::BTreeMap;
use territory::Atlas;
use ui::{Lang, text};
use uuid::Uuid;

/// One of them.
#[derive(Clone, Debug)]
pub struct Mine {
    /// Its number.
    pub number: String,
    /// What it is about.
    pub subject: String,
    /// The territory that it is in.
    pub place: String,
    /// What waits for its author, in words; empty for nothing.
    pub next: String,
    /// Its state in words, and the tone of its tag.
    pub state: (String, &'static str),
    /// When it was received, in words.
    pub received: String,
    /// When the answer is due, in words; empty when none is owed.
    pub due: String,
    /// Since when the answer is late, in words; empty when it is not.
    pub late: String,
    /// Whether it is only tried, by the administration's own people.
    pub is_trial: bool,
}

/// What an administration still owes an answer to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InHand {
    /// How many.
    pub open: i64,
    /// The first day on which an answer is due; none when nothing is open.
    pub nearest: Option<Date>,
}

/// How many complaints of the public are open in an administration, and until when the first of them must be answered.
///
/// # Errors
/// The database does not answer.
pub async fn find_in_hand(conn: &mut Conn, tenant: TenantId) -> QueryResult<InHand> {
    let open = || {
        complaint::table
            .filter(complaint::tenant_id.eq(tenant))
            .filter(complaint::trial.eq(trial::NONE))
            .filter(complaint::state.eq_any(State::OPEN.map(State::as_str)))
    };
    let count = open().count().get_result(conn).await?;
    let nearest: Option<jiff_diesel::Date> =
        open().order(complaint::due_on).select(complaint::due_on).first(conn).await.optional()?;
    Ok(InHand { open: count, nearest: nearest.map(|day| day.to_jiff()) })
}

/// What is shown of the latest that a person submitted.
const SHOWN: i64 = 50;

/// The latest of what a person submitted while signed in: first what waits for them, then what is late, what is open, and the rest.
///
/// # Errors
/// The database does not answer.
pub async fn list_mine(
    conn: &mut Conn,
    atlas: &Atlas,
    (tenant, tenant_code): (TenantId, &str),
    person: Uuid,
    lang: Lang,
    today: Date,
) -> QueryResult<Vec<Mine>> {
    let mut rows: Vec<Complaint> = complaint::table
        .filter(complaint::tenant_id.eq(tenant))
        .filter(complaint::person_id.eq(person))
        .order(complaint::id.desc())
        .limit(SHOWN)
        .select(Complaint::as_select())
        .load(conn)
        .await?;
    let codes = rows.iter().map(|row| row.category_code.as_str()).collect();
    let subjects = category::list_names(conn, tenant, codes).await?;
    // Of those that wait alike the latest stays first.
    rows.sort_by_key(|row| match waits_for_author(row, today) {
        Some(_) => 0,
        None if !words::late(lang, row, today).is_empty() => 1,
        None if State::OPEN.contains(&row.state) => 2,
        None => 3,
    });
    Ok(rows
        .iter()
        .map(|row| Mine {
            number: row.number(tenant_code).to_string(),
            subject: subjects
                .get(&row.category_code)
                .map_or(row.category_code.as_str(), |names| names.in_lang(lang))
                .to_owned(),
            place: atlas
                .get(&row.territory_code)
                .map(|place| place.names.in_lang(lang.code()).to_owned())
                .unwrap_or_default(),
            next: waits_for_author(row, today).map(|key| text(lang, key)).unwrap_or_default(),
            state: words::state(lang, row.state, row.cycle),
            received: words::date(lang, calendar::local_date(row.received_at)),
            due: words::owed(lang, row),
            late: words::late(lang, row, today),
            is_trial: row.is_trial(),
        })
        .collect())
}

/// The words of what waits for its author: a question to reply to, or an answer to judge.
fn waits_for_author(complaint: &Complaint, today: Date) -> Option<&'static str> {
    match complaint.state {
        State::AwaitingCitizen => Some("author-question-title"),
        State::Answered if complaint.contest_until.is_some_and(|day| today <= day) => Some("follow-satisfied-question"),
        _ => None,
    }
}

/// The numbers of those of these complaints that the administration has.
///
/// # Errors
/// The database does not answer.
pub async fn list_numbers(
    conn: &mut Conn,
    tenant: TenantId,
    tenant_code: &str,
    ids: &[Uuid],
) -> QueryResult<BTreeMap<Uuid, String>> {
    let rows: Vec<(Uuid, i16, i32)> = complaint::table
        .filter(complaint::tenant_id.eq(tenant))
        .filter(complaint::id.eq_any(ids))
        .select((complaint::id, complaint::year, complaint::serial))
        .load(conn)
        .await?;
    let number = |year, serial| Number { year, tenant: tenant_code.to_owned(), serial }.to_string();
    Ok(rows.into_iter().map(|(id, year, serial)| (id, number(year, serial))).collect())
}

/// Who entered those of these complaints that somebody entered under a mandate.
///
/// # Errors
/// The database does not answer.
pub async fn list_entered_by(conn: &mut Conn, tenant: TenantId, ids: &[Uuid]) -> QueryResult<BTreeMap<Uuid, Uuid>> {
    let rows: Vec<(Uuid, Option<Uuid>)> = complaint::table
        .filter(complaint::tenant_id.eq(tenant))
        .filter(complaint::id.eq_any(ids))
        .filter(complaint::entered_by.is_not_null())
        .select((complaint::id, complaint::entered_by))
        .load(conn)
        .await?;
    Ok(rows.into_iter().filter_map(|(id, by)| Some((id, by?))).collect())
}
