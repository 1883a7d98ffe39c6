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
use crate::transfer::store::{Transfer, find_incoming, lock, lock_incoming, state};
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
/// was concerned. Again it passes on nothing, and goes on with what was broken off.
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
        let known = database.tenant(target.id, async |conn| find_incoming(conn, target.id, asked.id).await);
        if matches!(passed.then, Then::Waits) && known.await?.is_some() {
            continue;
        }
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

/// Asks the target, at the origin, unless it was asked before and has not answered there; none when there is nothing to pass on, or
/// nobody who could.
async fn ask(
    conn: &mut Conn,
    office: &Office,
    (now, seed): (Timestamp, u64),
    origin: &Tenant,
    target: &Tenant,
    passed: &Passed,
) -> Result<Option<Asked>> {
    let tenant = origin.id;
    if let Some(begun) = find_begun(conn, tenant, target.id, passed).await? {
        return Ok(Some(begun));
    }
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

/// What was passed on before and has no answer at the origin.
async fn find_begun(
    conn: &mut Conn,
    tenant: TenantId,
    target: TenantId,
    passed: &Passed,
) -> QueryResult<Option<Asked>> {
    let begun: Option<(Uuid, Uuid, jiff_diesel::Timestamp)> = passed_on::table
        .inner_join(
            complaint::table
                .on(complaint::tenant_id.eq(passed_on::tenant_id).and(complaint::id.eq(passed_on::complaint_id))),
        )
        .filter(passed_on::tenant_id.eq(tenant))
        .filter(complaint::tenant_id.eq(tenant))
        .filter(passed_on::state.eq(state::PROPOSED))
        .filter(passed_on::target_tenant_id.eq(target.uuid()))
        // What somebody passed on by hand has another reason.
        .filter(passed_on::reason.eq(&passed.reason))
        .filter(complaint::body.eq(&passed.said.text))
        .order(passed_on::id)
        .select((passed_on::id, passed_on::complaint_id, passed_on::proposed_at))
        .first(conn)
        .await
        .optional()?;
    Ok(begun.map(|(id, complaint, at)| Asked { id, complaint, at: at.to_jiff() }))
}

/// When the target said this word, for this reason: just now, or before all was broken off; none when it said something else.
async fn find_word(
    conn: &mut Conn,
    target: TenantId,
    id: Uuid,
    (word, reason): (&str, Option<&str>),
) -> QueryResult<Option<Timestamp>> {
    let said: Option<(String, Option<String>, Option<jiff_diesel::Timestamp>)> = incoming::table
        .filter(incoming::tenant_id.eq(target))
        .filter(incoming::transfer_id.eq(id))
        .select((incoming::state, incoming::decision_reason, incoming::decided_at))
        .first(conn)
        .await
        .optional()?;
    let said = said.filter(|(state, why, _)| state.as_str() == word && why.as_deref() == reason);
    Ok(said.and_then(|(.., at)| at).map(|at| at.to_jiff()))
}

/// Whether the origin still waits for the word; nobody changes that before the transaction ends.
async fn is_asked(conn: &mut Conn, origin: TenantId, id: Uuid) -> QueryResult<bool> {
    Ok(lock(conn, origin, id).await?.as_ref().is_some_and(Transfer::is_asked))
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
    let said = database.tenant(target.id, async |conn| {
        decide(conn, target.id, at, asked.id, no).await?;
        find_word(conn, target.id, asked.id, no).await
    });
    let Some(at) = said.await? else { return Ok(()) };
    let handed_back = database.tenant(origin.id, async |conn| {
        if !is_asked(conn, origin.id, asked.id).await? {
            return Ok(());
        }
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
        let id = target.id;
        if decide(conn, id, now, asked.id, (state::ACCEPTING, None)).await? {
            let kept = lock_incoming(conn, id, asked.id).await?.ok_or(Error::NotFound)?;
            transfer::receive(conn, secret, now, id, &kept, &carried).await?;
        }
        let Some(at) = find_word(conn, id, asked.id, (state::ACCEPTED, None)).await? else { return Ok(None) };
        let kept = find_incoming(conn, id, asked.id).await?.ok_or(Error::NotFound)?;
        let made = kept.complaint_id.ok_or(Error::NotFound)?;
        let made = find_by_id(conn, id, made).await?.ok_or(Error::NotFound)?;
        Ok::<_, Error>(Some((at, kept, made.number(&target.code).to_string())))
    });
    let Some((at, kept, number)) = taken.await? else { return Ok(()) };
    let handed_over = database.tenant(origin.id, async |conn| {
        if !is_asked(conn, origin.id, asked.id).await? {
            return Ok(());
        }
        let from = find_by_id(conn, origin.id, asked.complaint).await?.ok_or(Error::NotFound)?;
        let what = transfer::hand_over(conn, at, &kept, &from, target, &number).await?;
        act::write(conn, origin.id, at, &from, &what).await?;
        Ok::<_, Error>(())
    });
    handed_over.await
}
