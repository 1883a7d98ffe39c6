//! What pages outside the service say of complaints: a person's own ones in one administration, and numbers of others.

use crate::Number;
use crate::complaint::State;
use crate::schema::complaint;
use crate::store::Complaint;
use crate::words;
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use std::collections::BTreeMap;
use ui::Lang;
use uuid::Uuid;

/// One of them.
#[derive(Clone, Debug)]
pub struct Mine {
    /// Its number.
    pub number: String,
    /// Its state in words, and the tone of its tag.
    pub state: (String, &'static str),
    /// When it was received, in words.
    pub received: String,
    /// When the answer is due, in words; empty when none is owed.
    pub due: String,
}

/// The latest of what a person submitted while signed in.
///
/// # Errors
/// The database does not answer.
pub async fn list_mine(
    conn: &mut Conn,
    tenant: TenantId,
    tenant_code: &str,
    person: Uuid,
    lang: Lang,
) -> QueryResult<Vec<Mine>> {
    let rows: Vec<Complaint> = complaint::table
        .filter(complaint::tenant_id.eq(tenant))
        .filter(complaint::person_id.eq(person))
        .order(complaint::id.desc())
        .limit(50)
        .select(Complaint::as_select())
        .load(conn)
        .await?;
    Ok(rows
        .iter()
        .map(|row| Mine {
            number: row.number(tenant_code).to_string(),
            state: words::state(lang, row.state, row.cycle),
            received: words::date(lang, calendar::local_date(row.received_at)),
            due: if State::OPEN.contains(&row.state) { words::date(lang, row.due_on) } else { String::new() },
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
