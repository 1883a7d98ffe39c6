//! When two administrations passed a complaint on, or one said nothing, whoever runs the platform decides: it sees what the
//! complaint is about, where, and why nobody took it, and neither the text nor the author.

use super::accept::{self, Hands, Outcome, about, drop_word, take_over};
use super::offer::NewIncoming;
use super::store::{self, Incoming, state};
use crate::schema::incoming;
use database::{Conn, Database, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use documents::Storage;
use identity::{Directory, Tenant};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff_diesel::ToDiesel as _;
use serde_json::json;
use server::{Error, Result, Settings};
use ui::Names;
use uuid::Uuid;

/// A complaint that waits for the arbiter, or did.
#[derive(Clone, Debug)]
pub struct Arbitration {
    /// The identity of its last transfer.
    pub transfer: Uuid,
    /// Its number at the origin.
    pub number: String,
    /// The name of the origin.
    pub origin: Names,
    /// Its identity.
    pub origin_id: TenantId,
    /// Whom the origin asked, or proposes.
    pub asked: Names,
    /// What it is about.
    pub subject: Names,
    /// The code of that.
    pub category: String,
    /// Where it is: a territory's code.
    pub territory: String,
    /// When it was received.
    pub received_at: Timestamp,
    /// The last day for the answer.
    pub due_on: Date,
    /// Why the origin passes it on.
    pub reason: String,
    /// Who passed it on before, or did not take it.
    pub passed: Vec<Passed>,
    /// Whether nobody answered in time, and whoever was asked still may.
    pub is_silent: bool,
    /// Whether it waits.
    pub is_waiting: bool,
}

/// One time that it was passed on.
#[derive(Clone, Debug)]
pub struct Passed {
    /// Who passed it on.
    pub from: Names,
    /// Who was asked.
    pub to: Names,
    /// Why it was passed on.
    pub reason: String,
    /// Why it was not taken; empty when it was.
    pub answer: String,
}

/// What came of a ruling.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ruling {
    /// It has the complaint, under this number.
    Given(String),
    /// The origin has it back.
    GivenBack,
    /// Somebody else was faster: it was taken back, or taken.
    Late,
}

impl From<Outcome> for Ruling {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Taken(number) => Self::Given(number),
            Outcome::Refused => Self::GivenBack,
            Outcome::Late => Self::Late,
        }
    }
}

/// At most `most` of what waits for the arbiter, after one of them, who waits longest first; and how many there are in all.
///
/// # Errors
/// The database does not answer.
pub async fn list_arbitrations(
    database: &Database,
    directory: &Directory,
    after: Option<Uuid>,
    most: i64,
) -> Result<(Vec<Arbitration>, i64)> {
    let here = TenantId::PLATFORM;
    let read = database.tenant(here, async |conn| {
        let waiting =
            || incoming::table.filter(incoming::tenant_id.eq(here)).filter(incoming::state.eq(state::PROPOSED));
        let total: i64 = waiting().count().get_result(conn).await?;
        let rows: Vec<Incoming> = waiting()
            .filter(incoming::transfer_id.gt(after.unwrap_or_default()))
            .order(incoming::transfer_id)
            .limit(most)
            .select(Incoming::as_select())
            .load(conn)
            .await?;
        Ok::<_, Error>((rows, total))
    });
    let (rows, total) = read.await?;
    let mut listed = Vec::with_capacity(rows.len());
    for row in rows {
        listed.push(told(directory, row).await?);
    }
    Ok((listed, total))
}

/// One of them; none: there is none.
///
/// # Errors
/// The database does not answer.
pub async fn find_arbitration(database: &Database, directory: &Directory, id: Uuid) -> Result<Option<Arbitration>> {
    let here = TenantId::PLATFORM;
    let found = database.tenant(here, async |conn| store::find_incoming(conn, here, id).await).await?;
    match found {
        Some(found) => Ok(Some(told(directory, found).await?)),
        None => Ok(None),
    }
}

async fn told(directory: &Directory, row: Incoming) -> Result<Arbitration> {
    let origin = directory.by_id(row.origin_tenant_id).await?;
    let asked = directory.by_id(row.asked_tenant_id).await?;
    let names = |tenant: Option<std::sync::Arc<Tenant>>| tenant.map(|tenant| tenant.names.clone()).unwrap_or_default();
    let passed =
        row.hops().into_iter().map(|hop| Passed { from: hop.from, to: hop.to, reason: hop.reason, answer: hop.answer });
    Ok(Arbitration {
        transfer: row.transfer_id,
        origin: names(origin),
        origin_id: row.origin(),
        asked: names(asked),
        subject: row.subject(),
        passed: passed.collect(),
        is_silent: row.is_late,
        is_waiting: row.is_waiting(),
        number: row.number,
        category: row.category_code,
        territory: row.territory_code,
        received_at: row.received_at,
        due_on: row.due_on,
        reason: row.reason,
    })
}

/// Gives it to `target`, which is not asked. The same again changes nothing.
///
/// # Errors
/// [`Error::NotFound`], and [`Error::Conflict`] when it was decided otherwise.
#[allow(clippy::too_many_arguments, reason = "who decides what, and what that takes")]
pub async fn give_to(
    database: &Database,
    settings: &Settings,
    storage: &Storage,
    now: Timestamp,
    operator: Uuid,
    id: Uuid,
    target: &Tenant,
    reason: &str,
) -> Result<Ruling> {
    let here = TenantId::PLATFORM;
    let kept = database.tenant(here, async |conn| {
        let kept = store::lock_incoming(conn, here, id).await?.ok_or(Error::NotFound)?;
        if kept.given_to == Some(target.id.uuid()) {
            return Ok(());
        }
        if !kept.is_waiting() || kept.origin() == target.id {
            return Err(Error::Conflict);
        }
        keep(conn, now, operator, id, Some(target.id), reason).await
    });
    kept.await?;
    let hands = Hands::from_parts(database, settings, storage);
    Ok(accept::settle(&hands, now, here, id).await?.into())
}

/// Gives it back to the origin, with the reason. The same again changes nothing.
///
/// # Errors
/// As [`give_to`].
pub async fn give_back(
    database: &Database,
    settings: &Settings,
    storage: &Storage,
    now: Timestamp,
    operator: Uuid,
    id: Uuid,
    reason: &str,
) -> Result<Ruling> {
    let here = TenantId::PLATFORM;
    let kept = database.tenant(here, async |conn| {
        let kept = store::lock_incoming(conn, here, id).await?.ok_or(Error::NotFound)?;
        if kept.state == state::REFUSED {
            return Ok(());
        }
        if !kept.is_waiting() {
            return Err(Error::Conflict);
        }
        keep(conn, now, operator, id, None, reason).await
    });
    kept.await?;
    let hands = Hands::from_parts(database, settings, storage);
    Ok(accept::settle(&hands, now, here, id).await?.into())
}

/// Keeps the arbiter's word, and the job that does what it says.
async fn keep(
    conn: &mut Conn,
    now: Timestamp,
    operator: Uuid,
    id: Uuid,
    to: Option<TenantId>,
    reason: &str,
) -> Result<()> {
    let here = TenantId::PLATFORM;
    diesel::update(incoming::table)
        .filter(incoming::tenant_id.eq(here))
        .filter(incoming::transfer_id.eq(id))
        .set((
            incoming::state.eq(if to.is_some() { state::ACCEPTING } else { state::REFUSED }),
            incoming::given_to.eq(to.map(TenantId::uuid)),
            incoming::decided_by.eq(Some(operator)),
            incoming::decided_at.eq(Some(now.to_diesel())),
            incoming::decision_reason.eq(Some(reason.trim())),
        ))
        .execute(conn)
        .await?;
    let detail = json!({ "tenant": to.map(TenantId::uuid) });
    identity::record(conn, here, now, Some(operator), "transfer.ruled", &about(id), detail).await?;
    Ok(accept::write(conn, here, now, id).await?)
}

/// Writes the ruling where it concerns whoever gets it, and goes on there.
pub(super) async fn pass(hands: &Hands, now: Timestamp, ruled: &Incoming) -> Result<Outcome> {
    let (here, id) = (TenantId::PLATFORM, ruled.transfer_id);
    let Some(to) = ruled.given_to.map(TenantId::resolved) else {
        return Err(Error::Conflict);
    };
    let written = hands.database.tenant(to, async |conn| {
        let new = NewIncoming::given(to, now, ruled);
        diesel::insert_into(incoming::table).values(new).on_conflict_do_nothing().execute(conn).await?;
        let kept = store::lock_incoming(conn, to, id).await?.ok_or(Error::NotFound)?;
        if !kept.is_given && kept.state != state::ACCEPTED {
            diesel::update(incoming::table)
                .filter(incoming::tenant_id.eq(to))
                .filter(incoming::transfer_id.eq(id))
                .set((
                    incoming::state.eq(state::ACCEPTING),
                    incoming::is_given.eq(true),
                    incoming::decided_at.eq(Some(now.to_diesel())),
                    incoming::decision_reason.eq(&ruled.decision_reason),
                ))
                .execute(conn)
                .await?;
            accept::write(conn, to, now, id).await?;
        }
        store::find_incoming(conn, to, id).await?.ok_or(Error::NotFound)
    });
    let kept = written.await?;
    let outcome = if matches!(kept.state.as_str(), state::ACCEPTING | state::ACCEPTED) {
        take_over(hands, now, to, &kept).await?
    } else {
        Outcome::Late
    };
    if outcome == Outcome::Late {
        drop_word(hands, now, here, id).await?;
        return Ok(outcome);
    }
    let done = hands.database.tenant(here, async |conn| {
        diesel::update(incoming::table)
            .filter(incoming::tenant_id.eq(here))
            .filter(incoming::transfer_id.eq(id))
            .filter(incoming::state.eq(state::ACCEPTING))
            .set(incoming::state.eq(state::ACCEPTED))
            .execute(conn)
            .await
    });
    done.await?;
    Ok(outcome)
}
