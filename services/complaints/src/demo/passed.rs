//! Complaints of the demonstration that one administration asks another to take: both sides know of it, and nobody is told.

use super::cast::find_dispatcher;
use super::chance;
use super::life::Office;
use super::play::by;
use super::scene::{Passed, Scenes, Then};
use crate::act::{self, Act};
use crate::clock;
use crate::complaint::{Move, Role, State};
use crate::schema::{complaint, incoming, transfer as passed_on};
use crate::store::{Complaint, find_by_id};
use crate::transfer::store::{lock_incoming, state};
use crate::transfer::{self, Proposed};
use database::{Conn, Database, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use identity::Tenant;
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::ToDiesel as _;
use rand::Rng as _;
use serde_json::json;
use server::{Error, Result, Secret};
use uuid::{Builder, Uuid};

/// What waits was passed on so long ago, or when the desk opened then: the days to answer are not over.
const LATELY: SignedDuration = SignedDuration::from_hours(28);

/// A complaint that was passed on.
struct Asked {
    /// The transfer.
    id: Uuid,
    complaint: Uuid,
    at: Timestamp,
}

/// Passes on what the histories of these administrations hold for it, as long as nobody has done anything with it, and says who
/// was concerned. Again it passes on nothing.
///
/// # Errors
/// The database does not answer or refuses.
pub async fn pass_on(
    database: &Database,
    secret: &Secret,
    tenants: &[Tenant],
    now: Timestamp,
    seed: u64,
) -> Result<Vec<TenantId>> {
    let scenes = Scenes::embedded().map_err(Error::internal)?;
    let office = Office::new(now, 0)?;
    let called = |slug: &str| tenants.iter().find(|tenant| tenant.slug == slug);
    let mut concerned = Vec::new();
    for passed in &scenes.passed {
        let (Some(origin), Some(target)) = (called(&passed.from), called(&passed.to)) else { continue };
        let asked =
            database.tenant(origin.id, async |conn| ask(conn, &office, (now, seed), origin, target, passed).await);
        let Some(asked) = asked.await? else { continue };
        // From here on it waits, whatever becomes of the rest.
        transfer::offer(database, asked.at, origin.id, asked.id).await?;
        match &passed.then {
            Then::Waits => {}
            Then::Accepted => accept(database, secret, now, origin, target, &asked).await?,
            Then::Refused(reason) => {
                let mut rng = chance(seed, "refused", &target.code);
                let at = office.then(&mut rng, asked.at, SignedDuration::from_hours(5));
                refuse(database, at, origin, target, &asked, reason).await?;
            }
        }
        concerned.extend([origin.id, target.id]);
    }
    Ok(concerned)
}

/// Asks the target, at the origin; none when there is nothing to pass on, or nobody who could.
async fn ask(
    conn: &mut Conn,
    office: &Office,
    (now, seed): (Timestamp, u64),
    origin: &Tenant,
    target: &Tenant,
    passed: &Passed,
) -> Result<Option<Asked>> {
    let tenant = origin.id;
    let found: Option<Complaint> = complaint::table
        .filter(complaint::tenant_id.eq(tenant))
        .filter(complaint::state.eq(State::Submitted.as_str()))
        .filter(complaint::version.eq(1))
        .filter(complaint::category_code.eq(&passed.category))
        .filter(complaint::body.eq(&passed.said.text))
        .order(complaint::id)
        .select(Complaint::as_select())
        .for_update()
        .first(conn)
        .await
        .optional()?;
    let (Some(from), Some(dispatcher)) = (found, find_dispatcher(conn, tenant).await?) else {
        return Ok(None);
    };
    let mut rng = chance(seed, &passed.to, &origin.code);
    let since = match passed.then {
        Then::Refused(_) => from.received_at,
        Then::Waits | Then::Accepted => from.received_at.max(now - LATELY),
    };
    let at = office.then(&mut rng, since, SignedDuration::from_mins(80));
    let milliseconds = u64::try_from(at.as_millisecond()).unwrap_or_default();
    let id = Builder::from_unix_timestamp_millis(milliseconds, &rng.random()).into_uuid();
    let (hop, until) = (transfer::next_hop(0, 0), clock::rest(transfer::ANSWER, at)?);
    let what = Act {
        detail: json!({
            "target": target.names, "text": passed.reason, "transfer": id, "hop": hop, "until": until.to_string(),
        }),
        ..by(&dispatcher, Move::Transfer, Role::Dispatcher)
    };
    act::write(conn, tenant, at, &from, &what).await?;
    let new = Proposed { id, complaint: from.id, target: target.id, hop, reason: &passed.reason, until };
    transfer::insert(conn, tenant, at, &new, &[], dispatcher.id).await?;
    Ok(Some(Asked { id, complaint: from.id, at }))
}

/// The target's people decide, if there are any: says whether they did.
async fn decide(
    conn: &mut Conn,
    target: TenantId,
    at: Timestamp,
    id: Uuid,
    (decision, reason): (&str, Option<&str>),
) -> QueryResult<bool> {
    let Some(dispatcher) = find_dispatcher(conn, target).await? else { return Ok(false) };
    let decided = diesel::update(incoming::table)
        .filter(incoming::tenant_id.eq(target))
        .filter(incoming::transfer_id.eq(id))
        .filter(incoming::state.eq(state::PROPOSED))
        .set((
            incoming::state.eq(decision),
            incoming::decided_by.eq(Some(dispatcher.id)),
            incoming::decided_at.eq(Some(at.to_diesel())),
            incoming::decision_reason.eq(reason),
            incoming::body.eq(None::<String>),
        ))
        .execute(conn)
        .await?;
    Ok(decided > 0)
}

/// The target says no, and the origin has it back.
async fn refuse(
    database: &Database,
    at: Timestamp,
    origin: &Tenant,
    target: &Tenant,
    asked: &Asked,
    reason: &str,
) -> Result<()> {
    let no = (state::REFUSED, Some(reason));
    if !database.tenant(target.id, async |conn| decide(conn, target.id, at, asked.id, no).await).await? {
        return Ok(());
    }
    let handed_back = database.tenant(origin.id, async |conn| {
        diesel::update(passed_on::table)
            .filter(passed_on::tenant_id.eq(origin.id))
            .filter(passed_on::id.eq(asked.id))
            .set((
                passed_on::state.eq(state::REFUSED),
                passed_on::decision_reason.eq(Some(reason)),
                passed_on::decided_at.eq(Some(at.to_diesel())),
            ))
            .execute(conn)
            .await?;
        let from = find_by_id(conn, origin.id, asked.complaint).await?.ok_or(Error::NotFound)?;
        let what = Act {
            detail: json!({ "text": reason, "target": target.names, "transfer": asked.id }),
            ..Act::new(Move::TransferRefuse, Role::Receiver)
        };
        act::write(conn, origin.id, at, &from, &what).await?;
        Ok::<_, Error>(())
    });
    handed_back.await
}

/// The target takes it under a number of its own, and the origin knows which.
async fn accept(
    database: &Database,
    secret: &Secret,
    now: Timestamp,
    origin: &Tenant,
    target: &Tenant,
    asked: &Asked,
) -> Result<()> {
    let carried = database.tenant(origin.id, async |conn| transfer::carried(conn, origin.id, asked.id).await).await?;
    let taken = database.tenant(target.id, async |conn| {
        if !decide(conn, target.id, now, asked.id, (state::ACCEPTING, None)).await? {
            return Ok(None);
        }
        let kept = lock_incoming(conn, target.id, asked.id).await?.ok_or(Error::NotFound)?;
        let (_, number) = transfer::receive(conn, secret, now, target.id, &kept, &carried).await?;
        Ok::<_, Error>(Some((kept, number)))
    });
    let Some((kept, number)) = taken.await? else { return Ok(()) };
    let handed_over = database.tenant(origin.id, async |conn| {
        let from = find_by_id(conn, origin.id, asked.complaint).await?.ok_or(Error::NotFound)?;
        let what = transfer::hand_over(conn, now, &kept, &from, target, &number).await?;
        act::write(conn, origin.id, now, &from, &what).await?;
        Ok::<_, Error>(())
    });
    handed_over.await
}
