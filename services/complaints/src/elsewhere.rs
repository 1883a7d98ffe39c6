//! Who else could answer a complaint, by the competences that are known.

use crate::store::Complaint;
use database::{Conn, TenantId};
use diesel::result::QueryResult;
use jiff::Timestamp;
use territory::Atlas;
use ui::Names;
use uuid::Uuid;

/// More are no help to who has to choose.
const MOST: usize = 6;

/// The other administrations that could answer it today, the most fitting first.
pub(crate) async fn list_others(
    conn: &mut Conn,
    tenant: TenantId,
    atlas: &Atlas,
    now: Timestamp,
    complaint: &Complaint,
) -> QueryResult<Vec<(Uuid, Names)>> {
    let today = calendar::local_date(now);
    let Some(found) = atlas.competent(&complaint.territory_code, &complaint.category_code, today) else {
        return Ok(Vec::new());
    };
    let mut others: Vec<(Uuid, Names)> = Vec::new();
    for id in found.in_order().filter(|id| *id != tenant) {
        let is_new = !others.iter().any(|(known, _)| *known == id.uuid());
        if is_new && let Some(other) = identity::find_tenant(conn, id).await?.filter(|other| other.state.is_live()) {
            others.push((id.uuid(), other.names));
        }
        if others.len() == MOST {
            break;
        }
    }
    Ok(others)
}
