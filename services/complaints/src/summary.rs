//! What pages outside the service say of complaints: a person's own ones in one administration, and numbers of others.

use crate::Number;
use crate::author::may;
use crate::complaint::{Move, State};
use crate::map::{PublicSubjects, place_name};
use crate::schema::complaint;
use crate::store::Complaint;
use crate::trial;
use crate::words;
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::civil::Date;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use territory::Atlas;
use ui::{Lang, text};
use uuid::Uuid;

/// What is next for who submitted one, the most urgent first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Next {
    /// Reply to a question.
    Reply,
    /// Accept or contest an answer, or contest a refusal.
    Judge,
    /// Ask why the answer is late.
    Late,
    /// Wait for the answer.
    Wait,
    /// Nothing.
    Over,
}

impl Next {
    fn of(complaint: &Complaint, today: Date) -> Self {
        match complaint.state {
            State::AwaitingCitizen => Self::Reply,
            State::Answered => Self::Judge,
            State::Inadmissible if may(Move::Contest, complaint, &[], today) => Self::Judge,
            _ if complaint.is_late(today) => Self::Late,
            state if state.is_open() => Self::Wait,
            _ => Self::Over,
        }
    }
}

/// One of them.
#[derive(Clone, Debug)]
pub struct Mine {
    /// What is next for its author.
    pub next: Next,
    /// What is asked of them, in words; empty for nothing.
    pub asked: String,
    /// Its number.
    pub number: String,
    /// What it is about.
    pub subject: String,
    /// The name of the territory where it is.
    pub place: String,
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

/// What a person submitted while signed in: what waits for them first, then the latest.
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
    let is = |state: State| complaint::state.eq(state.as_str());
    let mut rows: Vec<Complaint> = complaint::table
        .filter(complaint::tenant_id.eq(tenant))
        .filter(complaint::person_id.eq(person))
        // What waits for them is shown, however many came after it.
        .order((is(State::AwaitingCitizen).desc(), is(State::Answered).desc(), complaint::id.desc()))
        .limit(50)
        .select(Complaint::as_select())
        .load(conn)
        .await?;
    rows.sort_by_key(|row| (Next::of(row, today), Reverse(row.id)));
    let subjects = PublicSubjects::find(conn, tenant).await?;
    Ok(rows
        .iter()
        .map(|row| Mine {
            next: Next::of(row, today),
            asked: match row.state {
                State::AwaitingCitizen => text(lang, "author-question-title"),
                State::Answered => text(lang, "follow-satisfied-question"),
                _ => String::new(),
            },
            number: row.number(tenant_code).to_string(),
            subject: subjects.name(&row.category_code, lang).to_owned(),
            place: place_name(atlas, &row.territory_code, lang),
            state: words::state(lang, row.state, row.cycle),
            received: words::date(lang, calendar::local_date(row.received_at)),
            due: words::owed(lang, row),
            late: words::late(lang, row, today),
            is_trial: row.is_trial(),
        })
        .collect())
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
