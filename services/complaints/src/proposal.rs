//! What one person proposes and a second decides on: a refusal, or an answer where its subject demands it.

use crate::schema::proposal;
use database::{Conn, TenantId};
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use serde_json::Value;
use uuid::Uuid;

/// A refusal.
pub(crate) const REFUSAL: &str = "refusal";
/// An answer.
pub(crate) const ANSWER: &str = "answer";

/// What waits for a second person.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = proposal, check_for_backend(Pg))]
pub(crate) struct Proposal {
    /// Of the event that proposes it.
    pub(crate) seq: i32,
    /// [`REFUSAL`] or [`ANSWER`].
    pub(crate) kind: String,
    /// The ground or the outcome, and the text that the author will read.
    pub(crate) detail: Value,
    /// Who proposes it.
    pub(crate) by_id: Uuid,
    /// Their name.
    pub(crate) by_name: String,
    /// When.
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub(crate) at: Timestamp,
}

/// What waits for a second person at this complaint.
pub(crate) async fn find_open(conn: &mut Conn, tenant: TenantId, complaint: Uuid) -> QueryResult<Option<Proposal>> {
    proposal::table
        .filter(proposal::tenant_id.eq(tenant))
        .filter(proposal::complaint_id.eq(complaint))
        .filter(proposal::decision.is_null())
        .select(Proposal::as_select())
        .first(conn)
        .await
        .optional()
}
