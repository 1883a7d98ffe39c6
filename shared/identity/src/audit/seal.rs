//! Events are written without waiting for each other; once a minute a job appends what is new to each administration's tree,
//! and once an hour it signs where the tree stands, whether it grew or not: who sees an old signature sees that something is
//! wrong, and silence is proved like everything else (`checkpoint.rs` says what that costs).

use super::checkpoint::{self, Checkpoint, origin};
use super::key::AuditKey;
use super::leaf::Event;
use super::tree::{Hash, Tree};
use crate::Directory;
use crate::schema::{audit_event, audit_head, audit_leaf, audit_subtree};
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel::sql_types::{Timestamptz, Uuid as SqlUuid};
use diesel_async::RunQueryDsl;
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::ToDiesel as _;
use jobs::{Context, Failure, Job, Schedule, Tick};
use server::{Error, Result};
use uuid::Uuid;

/// How far behind the greatest sealed id an event may still turn up: its transaction took its time, or its process's clock is
/// late. Transactions end within a minute.
const LATE: SignedDuration = SignedDuration::from_hours(1);
/// Events that one transaction seals.
const BATCH: usize = 500;

/// Appends new events to the trees of all administrations, and signs.
#[derive(Clone)]
pub struct SealAudit {
    /// The administrations, whose slugs name their logs.
    pub directory: Directory,
    /// Signs.
    pub key: AuditKey,
}

impl SealAudit {
    /// When: each minute.
    #[must_use]
    pub fn schedule() -> Schedule {
        Schedule::platform::<Self>("identity.seal_audit", "0 * * * * *")
    }

    async fn seal(&self, context: &Context, tenant: TenantId) -> Result<()> {
        let slug = match self.directory.by_id(tenant.uuid()).await? {
            Some(administration) => Some(administration.slug.clone()),
            None if tenant == TenantId::PLATFORM => None,
            // It was erased a moment ago.
            None => return Ok(()),
        };
        let origin = origin(slug.as_deref());
        let batch = async || {
            context
                .database
                .tenant(tenant, async |conn| seal(conn, tenant, context.now, &origin, &self.key).await)
                .await
        };
        while batch().await? == BATCH {}
        Ok(())
    }
}

impl Job for SealAudit {
    const KIND: &'static str = "identity.seal_audit";
    type Payload = Tick;

    async fn run(&self, context: &Context, _: Tick) -> std::result::Result<(), Failure> {
        let now = context.now;
        let tenants = context.database.across_tenants(async |conn| with_work(conn, now).await).await?;
        let mut failed = 0;
        for Waiting { tenant_id: tenant } in tenants {
            // The trail of one must not wait for that of another.
            if let Err(error) = self.seal(context, tenant).await {
                let cause = std::error::Error::source(&error).map(ToString::to_string);
                tracing::error!(%tenant, ?cause, "the trail of an administration cannot be sealed");
                failed += 1;
            }
        }
        if failed == 0 { Ok(()) } else { Err(Failure::retry(format!("the trails of {failed} administrations"))) }
    }
}

#[derive(QueryableByName)]
struct Waiting {
    #[diesel(sql_type = SqlUuid)]
    tenant_id: TenantId,
}

/// Who has events that are not sealed, or may have, or a tree that was signed in an hour before.
async fn with_work(conn: &mut Conn, now: Timestamp) -> QueryResult<Vec<Waiting>> {
    diesel::sql_query(
        "/* across tenants */ SELECT known.id AS tenant_id
           FROM (SELECT id FROM identity.tenant UNION ALL SELECT $1) AS known
           LEFT JOIN identity.audit_head AS head ON head.tenant_id = known.id
           LEFT JOIN LATERAL (SELECT id FROM identity.audit_event WHERE tenant_id = known.id ORDER BY id DESC LIMIT 1)
                AS last ON true
          WHERE last.id > $2 OR last.id IS DISTINCT FROM head.last_event
             OR (head.size > 0 AND (head.signed_at IS NULL OR head.signed_at < $3))
          ORDER BY known.id",
    )
    .bind::<SqlUuid, _>(TenantId::PLATFORM)
    .bind::<SqlUuid, _>(first_id(now - LATE))
    .bind::<Timestamptz, _>(hour(now).to_diesel())
    .load(conn)
    .await
}

/// The least identifier (UUIDv7) of that moment.
fn first_id(at: Timestamp) -> Uuid {
    let milliseconds = u128::try_from(at.as_millisecond()).unwrap_or_default();
    Uuid::from_u128(milliseconds << 80)
}

/// The moment of a UUIDv7.
fn moment(id: Uuid) -> Timestamp {
    let milliseconds = i64::try_from(id.as_u128() >> 80).unwrap_or(i64::MAX);
    Timestamp::from_millisecond(milliseconds).unwrap_or(Timestamp::MAX)
}

/// The beginning of the hour.
fn hour(at: Timestamp) -> Timestamp {
    Timestamp::from_second(at.as_second().div_euclid(3600) * 3600).unwrap_or(at)
}

/// Where the tree of an administration stands.
pub(super) struct Head {
    pub(super) tree: Tree,
    last_event: Option<Uuid>,
    pub(super) signed_size: u64,
    signed_at: Option<Timestamp>,
    /// Of the last checkpoint at `signed_at`, when the tree has not grown since.
    pub(super) still: Option<Vec<u8>>,
}

type Row = (i64, Vec<Vec<u8>>, Option<Uuid>, i64, Option<jiff_diesel::Timestamp>, Option<Vec<u8>>);

/// The row of the head as it is; none when its numbers and peaks do not go together.
fn head_of((size, peaks, last_event, signed_size, signed_at, still): Row) -> Option<Head> {
    let peaks: Vec<Hash> = peaks.into_iter().map(|peak| peak.try_into().ok()).collect::<Option<_>>()?;
    let tree = Tree::of(u64::try_from(size).ok()?, peaks)?;
    let signed_at = signed_at.map(jiff_diesel::Timestamp::to_jiff);
    Some(Head { tree, last_event, signed_size: u64::try_from(signed_size).ok()?, signed_at, still })
}

/// The head as it is now. The outer none: there is none; the inner: it makes no sense.
pub(super) async fn find_head(conn: &mut Conn, tenant: TenantId) -> QueryResult<Option<Option<Head>>> {
    let row: Option<Row> = audit_head::table
        .filter(audit_head::tenant_id.eq(tenant))
        .select((
            audit_head::size,
            audit_head::peaks,
            audit_head::last_event,
            audit_head::signed_size,
            audit_head::signed_at,
            audit_head::still_signature,
        ))
        .first(conn)
        .await
        .optional()?;
    Ok(row.map(head_of))
}

/// The head, for this transaction alone.
async fn locked_head(conn: &mut Conn, tenant: TenantId) -> Result<Head> {
    diesel::insert_into(audit_head::table)
        .values((
            audit_head::tenant_id.eq(tenant),
            audit_head::size.eq(0),
            audit_head::peaks.eq(Vec::<Vec<u8>>::new()),
            audit_head::signed_size.eq(0),
        ))
        .on_conflict_do_nothing()
        .execute(conn)
        .await?;
    let row: Row = audit_head::table
        .filter(audit_head::tenant_id.eq(tenant))
        .select((
            audit_head::size,
            audit_head::peaks,
            audit_head::last_event,
            audit_head::signed_size,
            audit_head::signed_at,
            audit_head::still_signature,
        ))
        .for_update()
        .first(conn)
        .await?;
    head_of(row).ok_or_else(|| Error::internal("the head of the trail makes no sense: run diwan register verify"))
}

/// Events that are in no tree yet, in the order of their ids.
async fn unsealed(conn: &mut Conn, tenant: TenantId, after: Uuid) -> QueryResult<Vec<Event>> {
    let leaf =
        audit_leaf::table.filter(audit_leaf::tenant_id.eq(tenant)).filter(audit_leaf::event_id.eq(audit_event::id));
    audit_event::table
        .filter(audit_event::tenant_id.eq(tenant))
        .filter(audit_event::id.gt(after))
        .filter(diesel::dsl::not(diesel::dsl::exists(leaf)))
        .order(audit_event::id)
        .limit(BATCH as i64)
        .select(Event::as_select())
        .load(conn)
        .await
}

/// Seals one batch, and signs when the hour has come and nothing is left; says how many were sealed.
async fn seal(conn: &mut Conn, tenant: TenantId, now: Timestamp, origin: &str, key: &AuditKey) -> Result<usize> {
    let mut head = locked_head(conn, tenant).await?;
    // An id from a clock that is ahead must not hide what comes after it.
    let after = head.last_event.map_or(Uuid::nil(), |last| first_id(moment(last).min(now) - LATE));
    let events = unsealed(conn, tenant, after).await?;
    let (mut leaves, mut subtrees) = (Vec::with_capacity(events.len()), Vec::new());
    for event in &events {
        let hash = event.hash().map_err(Error::internal)?;
        leaves.push((
            audit_leaf::tenant_id.eq(tenant),
            audit_leaf::position.eq(head.tree.size().cast_signed()),
            audit_leaf::event_id.eq(event.id),
            audit_leaf::hash.eq(hash.to_vec()),
        ));
        subtrees.extend(head.tree.push(hash).into_iter().map(|subtree| {
            (
                audit_subtree::tenant_id.eq(tenant),
                audit_subtree::level.eq(subtree.level),
                audit_subtree::position.eq(subtree.position.cast_signed()),
                audit_subtree::hash.eq(subtree.hash.to_vec()),
            )
        }));
    }
    if !leaves.is_empty() {
        diesel::insert_into(audit_leaf::table).values(leaves).execute(conn).await?;
    }
    if !subtrees.is_empty() {
        diesel::insert_into(audit_subtree::table).values(subtrees).execute(conn).await?;
    }
    head.last_event = head.last_event.max(events.last().map(|event| event.id));
    let is_due = head.signed_at.is_none_or(|signed_at| signed_at < hour(now));
    if is_due && events.len() < BATCH && head.tree.size() > 0 {
        // To the microsecond, as the row keeps it.
        let at = Timestamp::from_microsecond(now.as_microsecond()).map_err(Error::internal)?;
        let checkpoint = Checkpoint::sign(key, origin.to_owned(), head.tree.size(), head.tree.root(), at);
        if checkpoint.size > head.signed_size {
            checkpoint::insert(conn, tenant, &checkpoint).await?;
            head.still = None;
        } else {
            // Not when another key or name signed it first; then the next event makes a checkpoint of its own.
            let first = checkpoint::find_of_size(conn, tenant, checkpoint.size).await?;
            let is_same = |first: &Checkpoint| {
                (&first.origin, first.root, first.key) == (&checkpoint.origin, checkpoint.root, checkpoint.key)
            };
            head.still = first.as_ref().filter(|first| is_same(first)).map(|_| checkpoint.signature.clone());
        }
        (head.signed_size, head.signed_at) = (checkpoint.size, Some(at));
    } else if events.is_empty() {
        return Ok(0);
    }
    let peaks: Vec<Vec<u8>> = head.tree.peaks().iter().map(|peak| peak.to_vec()).collect();
    diesel::update(audit_head::table)
        .filter(audit_head::tenant_id.eq(tenant))
        .set((
            audit_head::size.eq(head.tree.size().cast_signed()),
            audit_head::peaks.eq(peaks),
            audit_head::last_event.eq(head.last_event),
            audit_head::signed_size.eq(head.signed_size.cast_signed()),
            audit_head::signed_at.eq(head.signed_at.map(|at| at.to_diesel())),
            audit_head::still_signature.eq(head.still),
        ))
        .execute(conn)
        .await?;
    Ok(events.len())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn ids_follow_the_moments_of_their_making() {
        let id = Uuid::now_v7();
        let at = moment(id);
        assert!(first_id(at) <= id && id < first_id(at + SignedDuration::from_millis(1)));
        assert_eq!(hour("2026-11-24T09:59:59.9Z".parse().unwrap()), "2026-11-24T09:00:00Z".parse().unwrap());
    }
}
