//! Each night, mandates whose time is over are written down as expired. They could not be used since then: the time is asked
//! at each act.

use super::store;
use jobs::{Context, Failure, Job, Schedule, Tick};
use server::Error;

/// Writes down what has expired in one administration.
#[derive(Clone, Copy, Debug)]
pub struct ExpireMandates;

/// One transaction each: a long night must not hold locks.
const AT_ONCE: i64 = 100;

impl ExpireMandates {
    /// When: each night.
    #[must_use]
    pub fn schedule() -> Schedule {
        Schedule::each_tenant::<Self>("identity.expire_mandates", "0 20 1 * * *")
    }
}

impl Job for ExpireMandates {
    const KIND: &'static str = "identity.expire_mandates";
    type Payload = Tick;

    async fn run(&self, context: &Context, _: Tick) -> Result<(), Failure> {
        let (tenant, now) = (context.tenant, context.now);
        loop {
            let expired = context
                .database
                .tenant(tenant, async |conn| Ok::<_, Error>(store::expire(conn, tenant, now, AT_ONCE).await?));
            if expired.await.map_err(|error| Failure::retry(error.to_string()))? < AT_ONCE as usize {
                return Ok(());
            }
        }
    }
}
