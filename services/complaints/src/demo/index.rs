//! Lets the officers' search find the complaints that were written at once, and not by people one by one.

use crate::announce::document;
use crate::schema::{complaint, contact, event};
use crate::store::{Complaint, Contact};
use database::{Conn, Database, TenantId};
use diesel::dsl::max;
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use identity::Tenant;
use jiff::Timestamp;
use search::Index;
use server::{Error, Result};
use std::collections::HashMap;
use uuid::Uuid;

/// Complaints read, and put into the index, at once.
const AT_ONCE: i64 = 500;

#[derive(Queryable, Selectable)]
#[diesel(table_name = contact, check_for_backend(Pg))]
struct OfComplaint {
    complaint_id: Uuid,
    #[diesel(embed)]
    contact: Contact,
}

/// Puts every complaint of an administration into the search index, and says how many. Again changes nothing.
///
/// # Errors
/// The database or the index does not answer.
pub async fn index_history(database: &Database, index: &Index, tenant: &Tenant) -> Result<usize> {
    let id = tenant.id;
    let (mut last, mut count) = (Uuid::nil(), 0);
    loop {
        let page = database.tenant(id, async |conn| Ok::<_, Error>(page(conn, id, last).await?)).await?;
        let Some((complaint, ..)) = page.last() else {
            return Ok(count);
        };
        last = complaint.id;
        let documents = page.iter().map(|(complaint, contact, at)| document(tenant, complaint, contact, *at));
        index.put(&documents.collect::<Vec<_>>()).await.map_err(Error::internal)?;
        count += page.len();
    }
}

/// The next complaints after `last` by their ids, with how to reach their authors and when something happened last.
async fn page(conn: &mut Conn, tenant: TenantId, last: Uuid) -> QueryResult<Vec<(Complaint, Contact, Timestamp)>> {
    let complaints: Vec<Complaint> = complaint::table
        .filter(complaint::tenant_id.eq(tenant))
        .filter(complaint::id.gt(last))
        .order(complaint::id)
        .limit(AT_ONCE)
        .select(Complaint::as_select())
        .load(conn)
        .await?;
    let ids: Vec<Uuid> = complaints.iter().map(|complaint| complaint.id).collect();
    let contacts: Vec<OfComplaint> = contact::table
        .filter(contact::tenant_id.eq(tenant))
        .filter(contact::complaint_id.eq_any(&ids))
        .select(OfComplaint::as_select())
        .load(conn)
        .await?;
    let events: Vec<(Uuid, Option<jiff_diesel::Timestamp>)> = event::table
        .filter(event::tenant_id.eq(tenant))
        .filter(event::complaint_id.eq_any(&ids))
        .group_by(event::complaint_id)
        .select((event::complaint_id, max(event::at)))
        .load(conn)
        .await?;
    let mut contacts: HashMap<Uuid, Contact> =
        contacts.into_iter().map(|OfComplaint { complaint_id, contact }| (complaint_id, contact)).collect();
    let changed: HashMap<Uuid, Timestamp> =
        events.into_iter().filter_map(|(id, at)| Some((id, at?.to_jiff()))).collect();
    let of = |complaint: Complaint| {
        let contact = contacts.remove(&complaint.id).unwrap_or_default();
        let at = changed.get(&complaint.id).copied().unwrap_or(complaint.received_at);
        (complaint, contact, at)
    };
    Ok(complaints.into_iter().map(of).collect())
}
