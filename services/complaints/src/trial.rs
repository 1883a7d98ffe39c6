//! What an administration's people send while they try Diwan out ends with the trial: when it goes live, or back into the
//! directory, it is closed and leaves every list of the desk, and whoever sent it is told.

use crate::act::{Act, act};
use crate::complaint::{Move, Role};
use crate::schema::complaint;
use crate::store::Complaint;
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use serde_json::json;
use server::Result;

/// How a complaint is marked that is none.
pub(crate) const NONE: &str = "no";
/// How a trial complaint is marked while the administration tries.
pub(crate) const RUNNING: &str = "running";
/// How it is marked afterwards.
pub(crate) const OVER: &str = "over";

/// Ends the trial complaints of an administration, in the transaction that takes its step: what is being sent then is either
/// seen here or not taken. Gives how many there were; again ends nothing.
///
/// # Errors
/// The database refuses.
pub async fn end_trial(conn: &mut Conn, tenant: TenantId, now: Timestamp) -> Result<usize> {
    let running: Vec<Complaint> = complaint::table
        .filter(complaint::tenant_id.eq(tenant))
        .filter(complaint::trial.eq(RUNNING))
        .order(complaint::id)
        .select(Complaint::as_select())
        .for_update()
        .load(conn)
        .await?;
    for complaint in running.iter().filter(|complaint| complaint.after(Move::EndTrial, Role::Clock).is_some()) {
        let what = Act { detail: json!({ "trial": true }), ..Act::new(Move::EndTrial, Role::Clock) };
        act(conn, tenant, now, complaint, &what).await?;
    }
    diesel::update(complaint::table)
        .filter(complaint::tenant_id.eq(tenant))
        .filter(complaint::trial.eq(RUNNING))
        .set(complaint::trial.eq(OVER))
        .execute(conn)
        .await?;
    Ok(running.len())
}
