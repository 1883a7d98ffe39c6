//! Each night, answers that nobody contested in time are closed, and counted apart from those that were accepted. So is what was
//! only tried, where nobody tries any more. A question that nobody replied to in time waits no more: the work goes on without.

use crate::act::{Act, act};
use crate::clock;
use crate::complaint::{Move, Role, State};
use crate::schema::complaint;
use crate::store::{Complaint, list_events};
use crate::trial::{NONE, end_trial};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff_diesel::ToDiesel as _;
use jobs::{Context, Failure, Job, Tick};
use serde_json::json;
use server::Error;

/// Closes what has lapsed in one administration.
pub struct CloseLapsed;

/// One transaction each: a long night must not hold locks.
const AT_ONCE: i64 = 100;

impl Job for CloseLapsed {
    const KIND: &'static str = "complaints.close_lapsed";
    type Payload = Tick;

    async fn run(&self, context: &Context, _: Tick) -> Result<(), Failure> {
        let tenant = context.tenant;
        let today = calendar::local_date(context.now);
        // Whatever way the trial ended by.
        let swept = context.database.tenant(tenant, async |conn| {
            let known = identity::find_tenant(conn, tenant).await?;
            if known.is_some_and(|known| !known.state.is_on_trial()) {
                end_trial(conn, tenant, context.now).await?;
            }
            Ok::<_, Error>(())
        });
        swept.await.map_err(|error| Failure::retry(error.to_string()))?;
        loop {
            let closed = context.database.tenant(tenant, async |conn| {
                let lapsed: Vec<Complaint> = complaint::table
                    .filter(complaint::tenant_id.eq(tenant))
                    // No clock runs for what is only tried.
                    .filter(complaint::trial.eq(NONE))
                    .filter(complaint::state.eq("answered"))
                    .filter(complaint::contest_until.lt(today.to_diesel()))
                    .order(complaint::contest_until)
                    .limit(AT_ONCE)
                    .select(Complaint::as_select())
                    .for_update()
                    .skip_locked()
                    .load(conn)
                    .await?;
                for complaint in &lapsed {
                    let what = Act::new(Move::Lapse, Role::Clock);
                    act(conn, tenant, context.now, complaint, &what).await?;
                }
                Ok::<_, Error>(lapsed.len())
            });
            if closed.await.map_err(|error| Failure::retry(error.to_string()))? < AT_ONCE as usize {
                return Ok(());
            }
        }
    }
}

/// Ends the questions of one administration whose last day to reply has passed.
pub struct LapseReplies;

impl Job for LapseReplies {
    const KIND: &'static str = "complaints.lapse_replies";
    type Payload = Tick;

    async fn run(&self, context: &Context, _: Tick) -> Result<(), Failure> {
        let (tenant, now) = (context.tenant, context.now);
        let today = calendar::local_date(now);
        loop {
            let ended = context.database.tenant(tenant, async |conn| {
                let waiting: Vec<Complaint> = complaint::table
                    .filter(complaint::tenant_id.eq(tenant))
                    .filter(complaint::trial.eq(NONE))
                    .filter(complaint::state.eq(State::AwaitingCitizen.as_str()))
                    .filter(complaint::reply_until.lt(today.to_diesel()))
                    .order(complaint::reply_until)
                    .limit(AT_ONCE)
                    .select(Complaint::as_select())
                    .for_update()
                    .skip_locked()
                    .load(conn)
                    .await?;
                for complaint in &waiting {
                    let events = list_events(conn, tenant, complaint.id).await?;
                    // As it was said when the question was asked: a night that comes late gives no more time.
                    let due = clock::due_after(complaint.received_at, &events, now, Move::ReplyLapse, &json!({}))?;
                    let what = Act { due_on: Some(due), ..Act::new(Move::ReplyLapse, Role::Clock) };
                    act(conn, tenant, now, complaint, &what).await?;
                }
                Ok::<_, Error>(waiting.len())
            });
            if ended.await.map_err(|error| Failure::retry(error.to_string()))? < AT_ONCE as usize {
                return Ok(());
            }
        }
    }
}
