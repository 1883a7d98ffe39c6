//! The answer is late: its author is told so once, and what they can do, the Médiateur of the Kingdom included (decree 2-17-265,
//! article 1, leaves the way to him open).

use super::letter::Letters;
use crate::clock;
use crate::store::{Complaint, Event, find_contact};
use crate::words;
use calendar::WorkingDays;
use database::Conn;
use jiff::Timestamp;
use server::Result;

/// Tells the author of a complaint whose answer is late. The caller does so once for each cycle.
pub(super) async fn tell(
    conn: &mut Conn,
    letters: &Letters<'_>,
    now: Timestamp,
    days: &WorkingDays,
    complaint: &Complaint,
    events: &[Event],
) -> Result<()> {
    let tenant = letters.tenant.id;
    let contact = find_contact(conn, tenant, complaint.id).await?;
    let counted = clock::as_counted(days, complaint.clone(), events)?;
    let why = words::owed_why(complaint.lang(), days, &counted, events, false)?;
    let about = format!("{}/late/{}", complaint.about(), complaint.cycle);
    if let Some(message) = letters.to_author(&counted, &contact, "mail-deadline-late", &why, about) {
        notifications::send(conn, tenant, now, &message).await?;
    }
    Ok(())
}
