//! The rows of transfers: what the origin knows of one, and what the target knows.

use crate::schema::{incoming, transfer};
use database::{Conn, TenantId};
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ui::Names;
use uuid::Uuid;

/// How it stands at the origin. The arbiter may be asked while the target may still say yes: the first one wins.
pub(crate) mod state {
    /// The target was asked.
    pub(crate) const PROPOSED: &str = "proposed";
    /// The arbiter was asked: it is the third hop, or nobody answered.
    pub(crate) const ARBITRATION: &str = "arbitration";
    /// Somebody has said yes, and is just making the complaint its own: nobody else may any more.
    pub(crate) const CLAIMED: &str = "claimed";
    /// It is the other one's.
    pub(crate) const ACCEPTED: &str = "accepted";
    /// Who was asked said no, and why.
    pub(crate) const REFUSED: &str = "refused";
    /// Nobody asks any more.
    pub(crate) const WITHDRAWN: &str = "withdrawn";
    /// At the target alone: it has said yes.
    pub(crate) const ACCEPTING: &str = "accepting";
    /// Those in which somebody may say yes.
    pub(crate) const ASKED: [&str; 2] = [PROPOSED, ARBITRATION];
    /// Those in which it is not over.
    pub(crate) const OPEN: [&str; 3] = [PROPOSED, ARBITRATION, CLAIMED];
}

/// A transfer, as its origin knows it.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = transfer, check_for_backend(Pg))]
pub(crate) struct Transfer {
    pub(crate) id: Uuid,
    pub(crate) complaint_id: Uuid,
    pub(crate) target_tenant_id: Uuid,
    /// Over all administrations; 3 is the arbiter's.
    pub(crate) hop: i16,
    pub(crate) reason: String,
    pub(crate) history: Value,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub(crate) proposed_at: Timestamp,
    #[diesel(deserialize_as = jiff_diesel::Date)]
    pub(crate) answer_by: Date,
    /// One of [`state`].
    pub(crate) state: String,
    pub(crate) taken_by: Option<Uuid>,
    pub(crate) decision_reason: Option<String>,
}

impl Transfer {
    /// Who is asked, as row security needs it.
    pub(crate) const fn target(&self) -> TenantId {
        TenantId::resolved(self.target_tenant_id)
    }

    /// Whether somebody may say yes.
    pub(crate) fn is_asked(&self) -> bool {
        state::ASKED.contains(&self.state.as_str())
    }
}

/// The same, as the target knows it; or the arbiter.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = incoming, check_for_backend(Pg))]
pub(crate) struct Incoming {
    pub(crate) transfer_id: Uuid,
    pub(crate) origin_tenant_id: Uuid,
    pub(crate) number: String,
    pub(crate) kind: String,
    pub(crate) category_code: String,
    pub(crate) category_names: Value,
    pub(crate) body: Option<String>,
    pub(crate) territory_code: String,
    pub(crate) lat: Option<f64>,
    pub(crate) lon: Option<f64>,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub(crate) received_at: Timestamp,
    #[diesel(deserialize_as = jiff_diesel::Date)]
    pub(crate) due_on: Date,
    pub(crate) hop: i16,
    pub(crate) reason: String,
    pub(crate) history: Value,
    pub(crate) asked_tenant_id: Uuid,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub(crate) asked_at: Timestamp,
    #[diesel(deserialize_as = jiff_diesel::Date)]
    pub(crate) answer_by: Date,
    pub(crate) is_late: bool,
    pub(crate) is_given: bool,
    /// One of [`state`].
    pub(crate) state: String,
    pub(crate) given_to: Option<Uuid>,
    pub(crate) decided_by: Option<Uuid>,
    pub(crate) decision_reason: Option<String>,
    pub(crate) complaint_id: Option<Uuid>,
}

impl Incoming {
    /// Who asks, as row security needs it.
    pub(crate) const fn origin(&self) -> TenantId {
        TenantId::resolved(self.origin_tenant_id)
    }

    /// Whether it waits for yes or no.
    pub(crate) fn is_waiting(&self) -> bool {
        self.state == state::PROPOSED
    }

    /// What it is about, in words.
    pub(crate) fn subject(&self) -> Names {
        serde_json::from_value(self.category_names.clone()).unwrap_or_default()
    }

    /// Who passed it on before, or did not take it.
    pub(crate) fn hops(&self) -> Vec<Hop> {
        serde_json::from_value(self.history.clone()).unwrap_or_default()
    }
}

/// One time that it was passed on, kept with those that follow, whoever reads them.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Hop {
    /// The name of who passed it on.
    pub(crate) from: Names,
    /// The name of who was asked.
    pub(crate) to: Names,
    /// Why it was passed on.
    pub(crate) reason: String,
    /// How it ended: one of [`state`].
    pub(crate) state: String,
    /// Why it was not taken.
    pub(crate) answer: String,
    /// On which day it was passed on.
    pub(crate) on: String,
}

pub(crate) async fn find(conn: &mut Conn, tenant: TenantId, id: Uuid) -> QueryResult<Option<Transfer>> {
    transfer::table
        .filter(transfer::tenant_id.eq(tenant))
        .filter(transfer::id.eq(id))
        .select(Transfer::as_select())
        .first(conn)
        .await
        .optional()
}

/// The same, which nobody else changes before the transaction ends.
pub(crate) async fn lock(conn: &mut Conn, tenant: TenantId, id: Uuid) -> QueryResult<Option<Transfer>> {
    transfer::table
        .filter(transfer::tenant_id.eq(tenant))
        .filter(transfer::id.eq(id))
        .select(Transfer::as_select())
        .for_update()
        .first(conn)
        .await
        .optional()
}

/// The transfer of a complaint that is not over, which nobody else changes before the transaction ends.
pub(crate) async fn lock_open(conn: &mut Conn, tenant: TenantId, complaint: Uuid) -> QueryResult<Option<Transfer>> {
    transfer::table
        .filter(transfer::tenant_id.eq(tenant))
        .filter(transfer::complaint_id.eq(complaint))
        .filter(transfer::state.eq_any(state::OPEN))
        .select(Transfer::as_select())
        .for_update()
        .first(conn)
        .await
        .optional()
}

/// All transfers of a complaint, in order.
pub(crate) async fn list_of(conn: &mut Conn, tenant: TenantId, complaint: Uuid) -> QueryResult<Vec<Transfer>> {
    transfer::table
        .filter(transfer::tenant_id.eq(tenant))
        .filter(transfer::complaint_id.eq(complaint))
        .order(transfer::id)
        .select(Transfer::as_select())
        .load(conn)
        .await
}

pub(crate) async fn find_incoming(conn: &mut Conn, tenant: TenantId, id: Uuid) -> QueryResult<Option<Incoming>> {
    incoming::table
        .filter(incoming::tenant_id.eq(tenant))
        .filter(incoming::transfer_id.eq(id))
        .select(Incoming::as_select())
        .first(conn)
        .await
        .optional()
}

/// The same, which nobody else changes before the transaction ends.
pub(crate) async fn lock_incoming(conn: &mut Conn, tenant: TenantId, id: Uuid) -> QueryResult<Option<Incoming>> {
    incoming::table
        .filter(incoming::tenant_id.eq(tenant))
        .filter(incoming::transfer_id.eq(id))
        .select(Incoming::as_select())
        .for_update()
        .first(conn)
        .await
        .optional()
}

/// By which transfer a complaint came, if it came by one: how often it was passed on until then, and by whom.
pub(crate) async fn find_origin(conn: &mut Conn, tenant: TenantId, complaint: Uuid) -> QueryResult<Option<Incoming>> {
    incoming::table
        .filter(incoming::tenant_id.eq(tenant))
        .filter(incoming::complaint_id.eq(complaint))
        .select(Incoming::as_select())
        .first(conn)
        .await
        .optional()
}
