//! The files that an answer shows as proof. They belong to the event that brings them, not to what its author sent: until an
//! answer is given, nobody outside the administration sees them.

use crate::complaint::Move;
use crate::proposal;
use crate::store::{self, list_events};
use database::{Conn, TenantId};
use diesel::result::QueryResult;
use documents::{File, FileId};
use serde_json::Value;
use uuid::Uuid;

/// The name under which the files of the event `seq` are kept.
pub(crate) fn about(complaint: Uuid, seq: i32) -> String {
    format!("{}/{seq}", store::about(complaint))
}

/// The events whose files an answer shows.
fn seqs(detail: &Value) -> Vec<i32> {
    let seqs = detail["proof"].as_array().map(Vec::as_slice).unwrap_or_default();
    seqs.iter().filter_map(|seq| i32::try_from(seq.as_i64()?).ok()).collect()
}

/// The files that an answer with this detail shows.
pub(crate) async fn list(conn: &mut Conn, tenant: TenantId, complaint: Uuid, detail: &Value) -> QueryResult<Vec<File>> {
    let mut files = Vec::new();
    for seq in seqs(detail) {
        files.extend(documents::list(conn, tenant, &about(complaint, seq)).await?);
    }
    Ok(files)
}

/// The events whose files an answer showed that was proposed and not given; none when there is no such proposal.
pub(super) async fn of_proposal(conn: &mut Conn, tenant: TenantId, complaint: Uuid, seq: i32) -> QueryResult<Vec<i32>> {
    let found = proposal::find(conn, tenant, complaint, seq).await?;
    Ok(found.filter(|found| found.decision.is_some()).map(|found| seqs(&found.detail)).unwrap_or_default())
}

/// The file `id`, if an answer shows it; to the administration's people also if a proposed one does.
pub(crate) async fn find(
    conn: &mut Conn,
    tenant: TenantId,
    complaint: Uuid,
    id: FileId,
    is_officer: bool,
) -> QueryResult<Option<File>> {
    let events = list_events(conn, tenant, complaint).await?;
    let shows = |kind: &str| kind == Move::Answer.event() || (is_officer && kind == Move::Propose.event());
    for event in events.iter().filter(|event| shows(&event.kind)) {
        for seq in seqs(&event.detail) {
            if let Some(file) = documents::find(conn, tenant, &about(complaint, seq), id).await? {
                return Ok(Some(file));
            }
        }
    }
    Ok(None)
}
