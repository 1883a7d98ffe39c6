//! Who opened a complaint, and why: noted once an hour for each reader, and shown to its author. In the journal of a person who
//! signed in the reader stands by name and role; whoever has a complaint's code reads the role alone, as of its answers.

use crate::permission::{Answer, Assign, Read};
use crate::schema::{complaint, opening};
use crate::store::Complaint;
use crate::words;
use database::Conn;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use identity::{Assist, Officer, Tenant};
use jiff::{Timestamp, Unit};
use jiff_diesel::ToDiesel as _;
use serde_json::json;
use std::collections::{BTreeMap, HashMap};
use ui::{Arg, Lang, Names, text, text_with};
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
    const ALL: [Self; 5] = [Self::InCharge, Self::Assign, Self::Read, Self::Mandate, Self::Support];

    /// The ground of an officer at the desk.
    pub(crate) fn of<P>(officer: &Officer<P>, complaint: &Complaint) -> Self {
        // Who stands in for an absent colleague is in charge of what that colleague is.
        let is_mine = |id: Uuid| id == officer.id() || officer.deputy_of::<Answer>(id).is_some();
        if officer.is_support() {
            Self::Support
        } else if complaint.assignee_id.is_some_and(is_mine) {
            Self::InCharge
        } else if officer.may::<Assign>() {
            Self::Assign
        } else {
            Self::Read
        }
    }

    /// Whose right the officer uses for it, when it is delegated to them.
    fn giver<P>(self, officer: &Officer<P>, complaint: &Complaint) -> Option<Uuid> {
        let giver = match self {
            Self::InCharge => complaint.assignee_id.and_then(|id| officer.deputy_of::<Answer>(id)),
            Self::Assign => officer.acting_for::<Assign>(),
            Self::Read => officer.acting_for::<Read>(),
            Self::Mandate => officer.acting_for::<Assist>(),
            Self::Support => None,
        };
        giver.map(|giver| giver.id).filter(|id| *id != officer.id())
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

    fn named(text: &str) -> Self {
        Self::ALL.into_iter().find(|ground| ground.as_str() == text).unwrap_or(Self::Read)
    }

    /// The key of its words.
    const fn key(self) -> &'static str {
        match self {
            Self::InCharge => "opened-in-charge",
            Self::Assign => "opened-assign",
            Self::Read => "opened-read",
            Self::Mandate => "opened-mandate",
            Self::Support => "opened-support",
        }
    }
}

/// Notes that the officer opens the complaint, at most once an hour, and apart from that each program with a token of theirs;
/// the trail says it too. Nobody is noted on their own complaint. One statement, when it is noted already.
pub(crate) async fn note<P>(
    conn: &mut Conn,
    officer: &Officer<P>,
    now: Timestamp,
    complaint: &Complaint,
    ground: Ground,
) -> QueryResult<()> {
    let (tenant, reader) = (officer.tenant(), officer.id());
    if complaint.person_id == Some(reader) {
        return Ok(());
    }
    let hour = now.round(jiff::TimestampRound::new().smallest(Unit::Hour).mode(jiff::RoundMode::Trunc)).unwrap_or(now);
    let giver = ground.giver(officer, complaint);
    let noted = diesel::insert_into(opening::table)
        .values((
            opening::tenant_id.eq(tenant),
            opening::complaint_id.eq(complaint.id),
            opening::person_id.eq(reader),
            opening::hour.eq(hour.to_diesel()),
            opening::at.eq(now.to_diesel()),
            opening::ground.eq(ground.as_str()),
            opening::for_id.eq(giver),
            opening::program.eq(officer.program().map_or("", |program| program.name.as_str())),
        ))
        .on_conflict_do_nothing()
        .execute(conn)
        .await?;
    if noted == 1 {
        let mut detail = json!({ "ground": ground.as_str() });
        if let Some(giver) = giver {
            detail["for"] = json!(giver);
        }
        if let Some(program) = officer.program() {
            detail["token"] = json!(program.id);
        }
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
    /// Their role, as the administration names it today; in a journal their name, too, and for whom they acted.
    pub who: String,
    /// Why, in words.
    pub why: String,
    complaint: Uuid,
    reader: Uuid,
}

impl Opening {
    /// Its place among all openings, of every administration: the earliest comes first.
    #[must_use]
    pub const fn place(&self) -> (Timestamp, Uuid, Uuid) {
        (self.at, self.complaint, self.reader)
    }
}

/// Which part of a person's openings is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span {
    /// The latest, backwards.
    Latest,
    /// At this moment and before, backwards.
    Until(Timestamp),
    /// At this moment and after, forwards.
    Since(Timestamp),
}

/// What the page of one complaint shows; more would be a list to read, not an answer.
const MOST: i64 = 50;

/// Whose openings are asked for.
#[derive(Clone, Copy)]
enum Of {
    /// Of one complaint: its reader may hold no more than its code, and reads no names.
    Complaint(Uuid),
    /// Of all complaints of a person, by name.
    Person(Uuid),
}

/// In the order of [`COLUMNS`].
#[derive(Queryable)]
struct Row {
    reader: Uuid,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    at: Timestamp,
    ground: String,
    giver: Option<Uuid>,
    complaint: Uuid,
    program: String,
    year: i16,
    serial: i32,
}

/// The latest openings of one complaint.
pub(crate) async fn list(conn: &mut Conn, tenant: &Tenant, complaint: Uuid, lang: Lang) -> QueryResult<Vec<Opening>> {
    find(conn, tenant, lang, Of::Complaint(complaint), Span::Latest, MOST).await
}

/// At most `most` of the openings of all complaints of a person in one administration, in the direction of `span`, by name.
///
/// # Errors
/// The database does not answer.
pub async fn list_openings(
    conn: &mut Conn,
    tenant: &Tenant,
    person: Uuid,
    lang: Lang,
    span: Span,
    most: i64,
) -> QueryResult<Vec<Opening>> {
    find(conn, tenant, lang, Of::Person(person), span, most).await
}

async fn find(
    conn: &mut Conn,
    tenant: &Tenant,
    lang: Lang,
    of: Of,
    span: Span,
    most: i64,
) -> QueryResult<Vec<Opening>> {
    let query = opening::table
        .inner_join(
            complaint::table
                .on(complaint::tenant_id.eq(opening::tenant_id).and(complaint::id.eq(opening::complaint_id))),
        )
        .filter(opening::tenant_id.eq(tenant.id))
        .select((
            opening::person_id,
            opening::at,
            opening::ground,
            opening::for_id,
            opening::complaint_id,
            opening::program,
            complaint::year,
            complaint::serial,
        ))
        .limit(most)
        .into_boxed();
    let query = match of {
        Of::Complaint(id) => query.filter(opening::complaint_id.eq(id)),
        Of::Person(id) => query.filter(complaint::person_id.eq(id)),
    };
    let backwards = (opening::at.desc(), opening::complaint_id.desc(), opening::person_id.desc());
    let query = match span {
        Span::Latest => query.order(backwards),
        Span::Until(moment) => query.filter(opening::at.le(moment.to_diesel())).order(backwards),
        Span::Since(moment) => query.filter(opening::at.ge(moment.to_diesel())).order((
            opening::at.asc(),
            opening::complaint_id.asc(),
            opening::person_id.asc(),
        )),
    };
    let rows: Vec<Row> = query.load(conn).await?;
    worded(conn, tenant, lang, rows, matches!(of, Of::Person(_))).await
}

async fn worded(
    conn: &mut Conn,
    tenant: &Tenant,
    lang: Lang,
    rows: Vec<Row>,
    is_named: bool,
) -> QueryResult<Vec<Opening>> {
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let readers: Vec<Uuid> = rows.iter().map(|row| row.reader).collect();
    let roles = identity::list_role_names(conn, tenant.id, &readers).await?;
    let givers = rows.iter().filter_map(|row| row.giver);
    let people: Vec<Uuid> = readers.iter().copied().chain(givers).collect();
    let names = if is_named { identity::list_actor_names(conn, tenant.id, &people).await? } else { BTreeMap::new() };
    let opening = |row: Row| {
        let ground = Ground::named(&row.ground);
        Opening {
            at: row.at,
            when: words::moment(lang, row.at),
            number: crate::Number { year: row.year, tenant: tenant.code.clone(), serial: row.serial }.to_string(),
            who: who(lang, &names, &roles, &row, ground),
            why: text(lang, ground.key()),
            complaint: row.complaint,
            reader: row.reader,
        }
    };
    Ok(rows.into_iter().map(opening).collect())
}

/// The reader's name if it is told, their roles as the administration names them today, and whose right they used.
fn who(
    lang: Lang,
    names: &BTreeMap<Uuid, String>,
    roles: &HashMap<Uuid, Vec<Names>>,
    row: &Row,
    ground: Ground,
) -> String {
    let held: Vec<&str> = roles.get(&row.reader).into_iter().flatten().map(|names| names.in_lang(lang)).collect();
    let held = lang.join(&held);
    let name = names.get(&row.reader).map(String::as_str);
    let say = |key: &str, args: &[(&str, &str)]| {
        let args: Vec<(&str, Arg<'_>)> = args.iter().map(|(name, value)| (*name, (*value).into())).collect();
        text_with(lang, key, &args)
    };
    let giver = row.giver.and_then(|giver| names.get(&giver));
    let who = match (name, giver) {
        (None, _) if ground == Ground::Support => text(lang, "opened-by-support"),
        (Some(name), _) if ground == Ground::Support => say("opened-by-support-named", &[("name", name)]),
        (None, _) if held.is_empty() => text(lang, "opened-by-former"),
        (None, _) => held,
        (Some(name), _) if held.is_empty() => say("opened-by-former-named", &[("name", name)]),
        (Some(name), Some(giver)) => say("opened-by-delegation", &[("name", name), ("roles", &held), ("giver", giver)]),
        (Some(name), None) => say("opened-by-member", &[("name", name), ("roles", &held)]),
    };
    match (row.program.as_str(), name) {
        ("", _) => who,
        // What a token is called may name somebody.
        (_, None) => say("opened-by-program", &[("who", &who)]),
        (token, Some(_)) => say("opened-by-program-named", &[("who", &who), ("token", token)]),
    }
}
