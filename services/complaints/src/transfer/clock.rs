//! Who does not say yes or no in time is asked again, and the arbiter is asked, too: silence holds up nobody's complaint.

use super::store::{self, Transfer, state};
use super::{offer, propose};
use crate::act::{Act, act};
use crate::complaint::{Move, Role, State};
use crate::schema::transfer;
use crate::store::find_by_id;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff_diesel::ToDiesel as _;
use jobs::{Context, Failure, Job, Tick};
use serde_json::json;
use server::Error;
use uuid::Uuid;

/// Brings the unanswered transfers of one administration to the arbiter.
pub struct EscalateTransfers;

/// Read at once; the next run goes on.
const AT_ONCE: i64 = 200;

impl Job for EscalateTransfers {
    const KIND: &'static str = "complaints.escalate_transfers";
    type Payload = Tick;

    async fn run(&self, context: &Context, _: Tick) -> Result<(), Failure> {
        let (tenant, now) = (context.tenant, context.now);
        let today = calendar::local_date(now);
        let late = context.database.tenant(tenant, async |conn| {
            transfer::table
                .filter(transfer::tenant_id.eq(tenant))
                .filter(transfer::state.eq(state::PROPOSED))
                .filter(transfer::answer_by.lt(today.to_diesel()))
                .order((transfer::answer_by, transfer::id))
                .limit(AT_ONCE)
                .select(transfer::id)
                .load::<Uuid>(conn)
                .await
        });
        for id in late.await? {
            let work = async |conn: &mut database::Conn| {
                // Somebody may have answered meanwhile.
                let found =
                    store::lock(conn, tenant, id).await?.filter(|found: &Transfer| found.state == state::PROPOSED);
                let Some(found) = found else { return Ok(()) };
                diesel::update(transfer::table)
                    .filter(transfer::tenant_id.eq(tenant))
                    .filter(transfer::id.eq(id))
                    .set(transfer::state.eq(state::ARBITRATION))
                    .execute(conn)
                    .await?;
                offer::write(conn, tenant, now, id).await?;
                let complaint = find_by_id(conn, tenant, found.complaint_id).await?;
                let Some(complaint) = complaint.filter(|complaint| complaint.state == State::TransferProposed) else {
                    return Ok(());
                };
                let target = propose::names_of(conn, found.target()).await?;
                let what = Act {
                    detail: json!({ "transfer": id, "silent": target }),
                    ..Act::new(Move::Escalate, Role::Clock)
                };
                act(conn, tenant, now, &complaint, &what).await?;
                Ok::<_, Error>(())
            };
            context.database.tenant(tenant, work).await.map_err(|error| Failure::retry(error.to_string()))?;
        }
        Ok(())
    }
}
