//! The points of administrations, in memory: read when somebody first looks, then only what has changed, and forgotten when others
//! need the room.

use crate::complaint::State;
use crate::face::Moderation;
use crate::map::is_public;
use crate::map::points::{Points, Row, Stage};
use crate::schema::face;
use actix_web::web;
use database::{Conn, Database, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use futures_util::lock::Mutex as Turn;
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::ToDiesel as _;
use server::{Error, Result};
use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use uuid::Uuid;

/// What was decided or moved is seen after this time at the latest.
const FRESH: SignedDuration = SignedDuration::from_secs(5);
/// A transaction that wrote an earlier time may end later than one that wrote a later time: so much is read again each time.
const OVERLAP: SignedDuration = SignedDuration::from_secs(60);
/// Points of all administrations together, at 40 bytes each: 320 MB. One administration alone may have more.
const ROOM: usize = 8_000_000;
/// Rows of one statement.
const AT_ONCE: i64 = 50_000;

/// The points of all administrations that somebody looked at. Cheap to clone.
#[derive(Clone, Default)]
pub struct PublicMap(Arc<Kept>);

#[derive(Default)]
struct Kept {
    slots: Mutex<HashMap<TenantId, Arc<Slot>>>,
    /// Grows by one with each look.
    looks: AtomicU64,
}

#[derive(Default)]
struct Slot {
    known: RwLock<Option<Known>>,
    /// Who holds it reads; others take what is known.
    turn: Turn<()>,
    last_look: AtomicU64,
}

#[derive(Clone)]
struct Known {
    points: Arc<Points>,
    /// Everything that was written before is in it.
    at: Timestamp,
}

impl Slot {
    fn known(&self) -> Option<Known> {
        self.known.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn keep(&self, points: &Arc<Points>, at: Timestamp) {
        let known = Known { points: Arc::clone(points), at };
        *self.known.write().unwrap_or_else(PoisonError::into_inner) = Some(known);
    }
}

impl PublicMap {
    /// What the public sees of an administration's complaints, as it stood within the last five seconds.
    pub(crate) async fn points(&self, database: &Database, tenant: TenantId, now: Timestamp) -> Result<Arc<Points>> {
        let slot = self.slot(tenant);
        let known = slot.known();
        if let Some(Known { points, at }) = &known
            && now.duration_since(*at).abs() < FRESH
        {
            return Ok(Arc::clone(points));
        }
        let turn = match (slot.turn.try_lock(), known) {
            (Some(turn), _) => turn,
            // Somebody is reading what has changed.
            (None, Some(known)) => return Ok(known.points),
            (None, None) => slot.turn.lock().await,
        };
        // Whoever had the turn before may have read it.
        let points = match slot.known() {
            Some(known) if now.duration_since(known.at).abs() < FRESH => return Ok(known.points),
            Some(known) => refreshed(database, tenant, known).await?,
            None => Arc::new(read(database, tenant).await?),
        };
        slot.keep(&points, now);
        drop(turn);
        self.make_room(tenant);
        Ok(points)
    }

    fn slot(&self, tenant: TenantId) -> Arc<Slot> {
        let look = self.0.looks.fetch_add(1, Ordering::Relaxed);
        let mut slots = self.0.slots.lock().unwrap_or_else(PoisonError::into_inner);
        let slot = Arc::clone(slots.entry(tenant).or_default());
        slot.last_look.store(look, Ordering::Relaxed);
        slot
    }

    /// Forgets those that nobody looked at for longest, until there is room.
    fn make_room(&self, but: TenantId) {
        let mut slots = self.0.slots.lock().unwrap_or_else(PoisonError::into_inner);
        let size = |slot: &Slot| slot.known().map_or(0, |known| known.points.len());
        let mut all: usize = slots.values().map(|slot| size(slot)).sum();
        while all > ROOM {
            let others = slots.iter().filter(|(tenant, slot)| **tenant != but && size(slot) > 0);
            let oldest = others
                .min_by_key(|(_, slot)| AtomicU64::load(&slot.last_look, Ordering::Relaxed))
                .map(|(tenant, _)| *tenant);
            let Some(slot) = oldest.and_then(|oldest| slots.remove(&oldest)) else { break };
            all -= size(&slot);
        }
    }
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = face, check_for_backend(diesel::pg::Pg))]
struct FaceRow {
    complaint_id: Uuid,
    cell: Option<i64>,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    received_at: Timestamp,
    category_code: String,
    territory_code: String,
    #[diesel(deserialize_as = String)]
    state: State,
    moderation: String,
}

impl FaceRow {
    /// As the public sees it; none when it does not.
    fn shown(self) -> Option<Row> {
        let is_shown = Stage::of(self.state).is_some() && Moderation::SHOWN.contains(&self.moderation.as_str());
        is_shown.then(|| Row {
            id: self.complaint_id,
            cell: self.cell,
            received: seconds(self.received_at),
            subject: self.category_code,
            territory: self.territory_code,
            state: self.state,
        })
    }
}

/// Seconds since 1970; what lies outside is moved to the edge.
#[must_use]
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped")]
pub(crate) fn seconds(at: Timestamp) -> u32 {
    at.as_second().clamp(0, i64::from(u32::MAX)) as u32
}

/// All of them, in stretches: no transaction is long.
async fn read(database: &Database, tenant: TenantId) -> Result<Points> {
    let (mut rows, mut after): (Vec<Row>, Uuid) = (Vec::new(), Uuid::nil());
    loop {
        let found = database.tenant(tenant, async |conn| list_after(conn, tenant, after).await).await?;
        let is_last = found.len() < AT_ONCE as usize;
        after = found.last().map_or(after, |row| row.complaint_id);
        rows.extend(found.into_iter().filter_map(FaceRow::shown));
        if is_last {
            break;
        }
    }
    web::block(move || Points::from_rows(rows)).await.map_err(Error::internal)
}

async fn list_after(conn: &mut Conn, tenant: TenantId, after: Uuid) -> QueryResult<Vec<FaceRow>> {
    face::table
        .filter(face::tenant_id.eq(tenant))
        .filter(face::complaint_id.gt(after))
        .filter(is_public())
        .order(face::complaint_id)
        .limit(AT_ONCE)
        .select(FaceRow::as_select())
        .load(conn)
        .await
}

/// With what has changed since, also what is shown no more.
async fn refreshed(database: &Database, tenant: TenantId, known: Known) -> Result<Arc<Points>> {
    let since = known.at.checked_sub(OVERLAP).unwrap_or(known.at);
    let found = database.tenant(tenant, async |conn| list_changed(conn, tenant, since).await).await?;
    if found.is_empty() {
        return Ok(known.points);
    }
    let changes: Vec<(Uuid, Option<Row>)> = found.into_iter().map(|row| (row.complaint_id, row.shown())).collect();
    let next = web::block(move || known.points.with(changes).map_or(known.points, Arc::new));
    next.await.map_err(Error::internal)
}

async fn list_changed(conn: &mut Conn, tenant: TenantId, since: Timestamp) -> QueryResult<Vec<FaceRow>> {
    face::table
        .filter(face::tenant_id.eq(tenant))
        .filter(face::changed_at.ge(since.to_diesel()))
        .select(FaceRow::as_select())
        .load(conn)
        .await
}
