//! The answer is late: its author is told so once, and what they can do, the Médiateur of the Kingdom included (decree 2-17-265,
//! article 1, leaves the way to him open).

use super::letter::Letters;
use crate::clock;
use crate::store::{Complaint, Event};
use database::Conn;
use server::Result;

/// Tells the author of a complaint whose answer is late. The caller does so once for each cycle.
pub(super) async fn tell(
    conn: &mut Conn,
    letters: &Letters<'_>,
    complaint: &Complaint,
    events: &[Event],
) -> Result<()> {
    let counted = clock::as_counted(letters.days, complaint.clone(), events)?;
    let about = format!("{}/late/{}", complaint.about(), complaint.cycle);
    letters.tell_author(conn, &counted, events, "mail-deadline-late", about).await
}
