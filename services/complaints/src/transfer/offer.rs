//! What whoever is asked knows of a transfer: written by the origin's job, and brought up to date whenever the origin's row
//! changes.

use super::LAST_HOP;
use super::store::{self, Incoming, Transfer, state};
use crate::category;
use crate::schema::incoming;
use crate::store::{Complaint, find_by_id};
use database::{Conn, Database, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use identity::Tenant;
use jiff::Timestamp;
use jiff_diesel::ToDiesel as _;
use jobs::{Context, Failure, Job};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ui::Names;
use uuid::Uuid;

/// Which transfer of the job's administration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offered {
    /// Its identity.
    pub transfer: Uuid,
}

/// Makes what the target, or the arbiter, knows of a transfer say what its origin says. Running it again changes nothing.
pub struct OfferTransfer;

impl Job for OfferTransfer {
    const KIND: &'static str = "complaints.offer_transfer";
    type Payload = Offered;

    async fn run(&self, context: &Context, Offered { transfer }: Offered) -> Result<(), Failure> {
        Ok(offer(&context.database, context.now, context.tenant, transfer).await?)
    }
}

/// Writes the job, in the transaction that changes the origin's row.
pub(super) async fn write(conn: &mut Conn, origin: TenantId, now: Timestamp, transfer: Uuid) -> QueryResult<()> {
    jobs::enqueue::<OfferTransfer>(conn, origin, now, &Offered { transfer }).await
}

/// What is read at the origin.
struct Read {
    transfer: Transfer,
    complaint: Complaint,
    origin: Tenant,
    subject: Names,
}

async fn read(conn: &mut Conn, origin: TenantId, id: Uuid) -> QueryResult<Option<Read>> {
    let Some(transfer) = store::find(conn, origin, id).await? else {
        return Ok(None);
    };
    let complaint = find_by_id(conn, origin, transfer.complaint_id).await?;
    let tenant = identity::find_tenant(conn, origin).await?;
    let (Some(complaint), Some(tenant)) = (complaint, tenant) else {
        return Ok(None);
    };
    let subject = category::find_names(conn, origin, &complaint.category_code).await?;
    Ok(Some(Read { transfer, complaint, origin: tenant, subject }))
}

/// Reads at the origin, writes at the target, and looks again: what changed in between is written too, so that of several runs
/// none leaves an older word.
pub(crate) async fn offer(database: &Database, now: Timestamp, origin: TenantId, id: Uuid) -> QueryResult<()> {
    let mut written = String::new();
    loop {
        let found = database.tenant(origin, async |conn| read(conn, origin, id).await).await?;
        let Some(found) = found.filter(|found| found.transfer.state != written) else {
            return Ok(());
        };
        if found.transfer.hop < LAST_HOP {
            copy(database, now, found.transfer.target(), &found).await?;
        }
        // Of what never came to the arbiter, there is nothing to change.
        if found.transfer.state != state::PROPOSED {
            copy(database, now, TenantId::PLATFORM, &found).await?;
        }
        written = found.transfer.state;
    }
}

async fn copy(database: &Database, now: Timestamp, to: TenantId, found: &Read) -> QueryResult<()> {
    let id = found.transfer.id;
    let work = async |conn: &mut Conn| {
        if !found.transfer.is_asked() {
            // Whoever said yes itself is beyond this: only who still could is asked no more.
            diesel::update(incoming::table)
                .filter(incoming::tenant_id.eq(to))
                .filter(incoming::transfer_id.eq(id))
                .filter(incoming::state.eq(state::PROPOSED))
                .set((
                    incoming::state.eq(state::WITHDRAWN),
                    incoming::decided_at.eq(Some(now.to_diesel())),
                    incoming::body.eq(None::<String>),
                ))
                .execute(conn)
                .await?;
            return Ok::<_, diesel::result::Error>(());
        }
        let new = NewIncoming::asking(to, found);
        let is_late = new.is_late;
        diesel::insert_into(incoming::table).values(new).on_conflict_do_nothing().execute(conn).await?;
        if is_late {
            diesel::update(incoming::table)
                .filter(incoming::tenant_id.eq(to))
                .filter(incoming::transfer_id.eq(id))
                .filter(incoming::state.eq(state::PROPOSED))
                .set(incoming::is_late.eq(true))
                .execute(conn)
                .await?;
        }
        Ok(())
    };
    database.tenant(to, work).await
}

#[derive(Insertable)]
#[diesel(table_name = incoming)]
pub(super) struct NewIncoming {
    tenant_id: TenantId,
    transfer_id: Uuid,
    origin_tenant_id: Uuid,
    number: String,
    kind: String,
    category_code: String,
    category_names: Value,
    body: Option<String>,
    territory_code: String,
    lat: Option<f64>,
    lon: Option<f64>,
    received_at: jiff_diesel::Timestamp,
    due_on: jiff_diesel::Date,
    hop: i16,
    reason: String,
    history: Value,
    asked_tenant_id: Uuid,
    asked_at: jiff_diesel::Timestamp,
    answer_by: jiff_diesel::Date,
    is_late: bool,
    is_given: bool,
    state: &'static str,
    decision_reason: Option<String>,
    decided_at: Option<jiff_diesel::Timestamp>,
}

impl NewIncoming {
    /// For whoever is asked. The arbiter needs no text, and nobody learns here who wrote it.
    fn asking(to: TenantId, found: &Read) -> Self {
        let Read { transfer, complaint, origin, subject } = found;
        let is_arbiter = to == TenantId::PLATFORM;
        Self {
            tenant_id: to,
            transfer_id: transfer.id,
            origin_tenant_id: origin.id.uuid(),
            number: complaint.number(&origin.code).to_string(),
            kind: complaint.kind.as_str().to_owned(),
            category_code: complaint.category_code.clone(),
            category_names: serde_json::to_value(subject).unwrap_or_default(),
            body: (!is_arbiter).then(|| complaint.body.clone()),
            territory_code: complaint.territory_code.clone(),
            lat: complaint.lat,
            lon: complaint.lon,
            received_at: complaint.received_at.to_diesel(),
            due_on: complaint.due_on.to_diesel(),
            hop: transfer.hop,
            reason: transfer.reason.clone(),
            history: transfer.history.clone(),
            asked_tenant_id: transfer.target_tenant_id,
            asked_at: transfer.proposed_at.to_diesel(),
            answer_by: transfer.answer_by.to_diesel(),
            is_late: transfer.state == state::ARBITRATION && transfer.hop < LAST_HOP,
            is_given: false,
            state: state::PROPOSED,
            decision_reason: None,
            decided_at: None,
        }
    }

    /// For whoever the arbiter gives it to, who may never have been asked.
    pub(super) fn given(to: TenantId, now: Timestamp, ruled: &Incoming) -> Self {
        Self {
            tenant_id: to,
            transfer_id: ruled.transfer_id,
            origin_tenant_id: ruled.origin_tenant_id,
            number: ruled.number.clone(),
            kind: ruled.kind.clone(),
            category_code: ruled.category_code.clone(),
            category_names: ruled.category_names.clone(),
            body: None,
            territory_code: ruled.territory_code.clone(),
            lat: ruled.lat,
            lon: ruled.lon,
            received_at: ruled.received_at.to_diesel(),
            due_on: ruled.due_on.to_diesel(),
            hop: ruled.hop,
            reason: ruled.reason.clone(),
            history: ruled.history.clone(),
            asked_tenant_id: ruled.asked_tenant_id,
            asked_at: ruled.asked_at.to_diesel(),
            answer_by: ruled.answer_by.to_diesel(),
            is_late: ruled.is_late,
            is_given: true,
            state: state::ACCEPTING,
            decision_reason: ruled.decision_reason.clone(),
            decided_at: Some(now.to_diesel()),
        }
    }
}
