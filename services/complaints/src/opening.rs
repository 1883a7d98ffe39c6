//! Who opened a complaint, and why: noted once an hour for each reader, and shown to its author.

use crate::permission::Assign;
use crate::schema::{complaint, opening};
use crate::store::Complaint;
use crate::words;
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use identity::{Officer, Tenant};
use jiff::{Timestamp, Unit};
use jiff_diesel::ToDiesel as _;
use serde_json::json;
use std::collections::HashMap;
use ui::{Lang, Names, text};
use uuid::Uuid;

/// Why somebody opened it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ground {
    /// They are in charge of it.
    InCharge,
    /// They put officers in charge.
    Assign,
    /// They may read complaints.
    Read,
    /// They help its author, under a mandate.
    Mandate,
    /// They are of the platform's support.
    Support,
}

impl Ground {
    /// The ground of an officer at the desk.
    pub(crate) fn of<P>(officer: &Officer<P>, complaint: &Complaint) -> Self {
        match complaint.assignee_id == Some(officer.id()) {
            _ if officer.is_support() => Self::Support,
            true => Self::InCharge,
            false if officer.may::<Assign>() => Self::Assign,
            false => Self::Read,
        }
    }

    const fn as_str(self) -> &'static str {
        match self {
            Self::InCharge => "in_charge",
            Self::Assign => "assign",
            Self::Read => "read",
            Self::Mandate => "mandate",
            Self::Support => "support",
        }
    }
}

/// Notes that `reader` opens the complaint, at most once an hour; the trail says it too. Nobody is noted on their own
/// complaint. One statement, when it is noted already.
pub(crate) async fn note(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    reader: Uuid,
    complaint: &Complaint,
    ground: Ground,
) -> QueryResult<()> {
    if complaint.person_id == Some(reader) {
        return Ok(());
    }
    let hour = now.round(jiff::TimestampRound::new().smallest(Unit::Hour).mode(jiff::RoundMode::Trunc)).unwrap_or(now);
    let noted = diesel::insert_into(opening::table)
        .values((
            opening::tenant_id.eq(tenant),
            opening::complaint_id.eq(complaint.id),
            opening::person_id.eq(reader),
            opening::hour.eq(hour.to_diesel()),
            opening::at.eq(now.to_diesel()),
            opening::ground.eq(ground.as_str()),
        ))
        .on_conflict_do_nothing()
        .execute(conn)
        .await?;
    if noted == 1 {
        let detail = json!({ "ground": ground.as_str() });
        identity::record(conn, tenant, now, Some(reader), "complaint.opened", &complaint.about(), detail).await?;
    }
    Ok(())
}

/// One opening, as the author reads it.
#[derive(Clone, Debug)]
pub struct Opening {
    /// When.
    pub at: Timestamp,
    /// When, in words.
    pub when: String,
    /// The complaint's number.
    pub number: String,
    /// In which role, as the administration names it.
    pub who: String,
    /// Why, in words.
    pub why: String,
}

/// More would be a list to read, not an answer.
const MOST: i64 = 50;

type Row = (Uuid, jiff_diesel::Timestamp, String, i16, i32);

/// The latest openings of one complaint.
pub(crate) async fn list(conn: &mut Conn, tenant: &Tenant, complaint: Uuid, lang: Lang) -> QueryResult<Vec<Opening>> {
    let rows: Vec<Row> = opening::table
        .inner_join(
            complaint::table
                .on(complaint::tenant_id.eq(opening::tenant_id).and(complaint::id.eq(opening::complaint_id))),
        )
        .filter(opening::tenant_id.eq(tenant.id))
        .filter(opening::complaint_id.eq(complaint))
        .order(opening::at.desc())
        .limit(MOST)
        .select((opening::person_id, opening::at, opening::ground, complaint::year, complaint::serial))
        .load(conn)
        .await?;
    worded(conn, tenant, lang, rows).await
}

/// The latest openings of all complaints of a person in one administration.
///
/// # Errors
/// The database does not answer.
pub async fn list_openings(conn: &mut Conn, tenant: &Tenant, person: Uuid, lang: Lang) -> QueryResult<Vec<Opening>> {
    let rows: Vec<Row> = opening::table
        .inner_join(
            complaint::table
                .on(complaint::tenant_id.eq(opening::tenant_id).and(complaint::id.eq(opening::complaint_id))),
        )
        .filter(opening::tenant_id.eq(tenant.id))
        .filter(complaint::person_id.eq(person))
        .order(opening::at.desc())
        .limit(MOST)
        .select((opening::person_id, opening::at, opening::ground, complaint::year, complaint::serial))
        .load(conn)
        .await?;
    worded(conn, tenant, lang, rows).await
}

async fn worded(conn: &mut Conn, tenant: &Tenant, lang: Lang, rows: Vec<Row>) -> QueryResult<Vec<Opening>> {
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let readers: Vec<Uuid> = rows.iter().map(|(reader, ..)| *reader).collect();
    let roles = identity::list_role_names(conn, tenant.id, &readers).await?;
    let opening = |(reader, at, ground, year, serial): Row| {
        let at = at.to_jiff();
        Opening {
            at,
            when: words::moment(lang, at),
            number: crate::Number { year, tenant: tenant.code.clone(), serial }.to_string(),
            who: who(lang, &roles, reader, &ground),
            why: text(lang, why(&ground)),
        }
    };
    Ok(rows.into_iter().map(opening).collect())
}

/// The reader's roles, as the administration names them today.
fn who(lang: Lang, roles: &HashMap<Uuid, Vec<Names>>, reader: Uuid, ground: &str) -> String {
    let names: Vec<&str> = roles.get(&reader).into_iter().flatten().map(|names| names.in_lang(lang)).collect();
    match ground {
        "support" => text(lang, "opened-by-support"),
        _ if names.is_empty() => text(lang, "opened-by-former"),
        _ => names.join(if lang == Lang::Ar { "، " } else { ", " }),
    }
}

fn why(ground: &str) -> &'static str {
    match ground {
        "in_charge" => "opened-in-charge",
        "assign" => "opened-assign",
        "mandate" => "opened-mandate",
        "support" => "opened-support",
        _ => "opened-read",
    }
}
