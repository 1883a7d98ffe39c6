//! What other systems of the administration are told of a complaint's life: that something happened, to which number, and where
//! it stands now.

use crate::complaint::{CONTESTED, State};
use crate::store::Complaint;
use database::Conn;
use diesel::result::QueryResult;
use identity::Tenant;
use jiff::Timestamp;
use notifications::webhook::{WebhookEvent, emit};
use server::Secret;

/// The kinds of events that a webhook may ask for, each with the key of its name.
pub const EVENTS: [(&str, &str); 22] = [
    ("complaint.received", "webhooks-kind-received"),
    ("complaint.assigned", "webhooks-kind-assigned"),
    ("complaint.answered", "webhooks-kind-answered"),
    ("complaint.accepted", "webhooks-kind-accepted"),
    ("complaint.contested", "webhooks-kind-contested"),
    ("complaint.closed", "webhooks-kind-closed"),
    ("complaint.acknowledged", "event-acknowledged"),
    ("complaint.taken", "event-taken"),
    ("complaint.asked", "event-asked"),
    ("complaint.replied", "event-replied"),
    ("complaint.unreplied", "event-unreplied"),
    ("complaint.refused", "event-refused"),
    ("complaint.transfer_proposed", "event-transfer"),
    ("complaint.transferred", "event-transferred"),
    ("complaint.transfer_refused", "event-transfer-refused"),
    ("complaint.transfer_withdrawn", "event-transfer-withdrawn"),
    ("complaint.reopened", "event-reopened"),
    ("complaint.merged", "event-merged"),
    ("complaint.left", "event-left"),
    ("complaint.withdrawn", "event-withdrawn"),
    ("complaint.reminded", "event-reminded"),
    ("complaint.added", "event-added"),
];

/// Writes the event of this place in the complaint's life for the webhooks that want to know; again writes nothing.
pub(crate) async fn tell(
    conn: &mut Conn,
    tenant: &Tenant,
    secret: &Secret,
    now: Timestamp,
    complaint: &Complaint,
    (seq, at, kind): (i32, Timestamp, &str),
) -> QueryResult<()> {
    let number = complaint.number(&tenant.code).to_string();
    let event = WebhookEvent {
        id: server::derived_uuid(&format!("{}/{seq}", complaint.about())),
        kind,
        at,
        slug: &tenant.slug,
        number: &number,
        state: state_after(kind, complaint),
        citizen: complaint.citizen(secret, tenant.id),
    };
    emit(conn, tenant.id, now, &event).await?;
    Ok(())
}

/// Where the complaint stood after the event: by now it may have gone on.
fn state_after(kind: &str, complaint: &Complaint) -> &'static str {
    match kind {
        "complaint.received" => State::Submitted.as_str(),
        "complaint.assigned" => State::Assigned.as_str(),
        "complaint.answered" => State::Answered.as_str(),
        "complaint.contested" | "complaint.reopened" => CONTESTED,
        "complaint.acknowledged" | "complaint.transfer_refused" | "complaint.transfer_withdrawn" => {
            State::Screening.as_str()
        }
        "complaint.taken" | "complaint.replied" | "complaint.unreplied" => State::InProgress.as_str(),
        "complaint.asked" => State::AwaitingCitizen.as_str(),
        "complaint.refused" => State::Inadmissible.as_str(),
        "complaint.transfer_proposed" => State::TransferProposed.as_str(),
        "complaint.merged" => State::Merged.as_str(),
        "complaint.left" => State::Submitted.shown(complaint.cycle),
        // It is over and stays so, or it changed nothing.
        _ => complaint.shown(),
    }
}
