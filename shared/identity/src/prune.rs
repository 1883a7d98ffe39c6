//! Housekeeping: sessions that ended by themselves are forgotten.

use crate::schema::session;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff_diesel::ToDiesel as _;
use jobs::{Context, Failure, Job, Schedule, Tick};

/// Deletes expired sessions.
#[derive(Clone, Copy, Debug)]
pub struct PruneSessions;

impl PruneSessions {
    /// When: each night.
    #[must_use]
    pub fn schedule() -> Schedule {
        Schedule::platform::<Self>("identity.prune_sessions", "0 30 2 * * *")
    }
}

impl Job for PruneSessions {
    const KIND: &'static str = "identity.prune_sessions";
    type Payload = Tick;

    async fn run(&self, context: &Context, _: Tick) -> Result<(), Failure> {
        let now = context.now.to_diesel();
        let expired = session::table.filter(session::expires_at.le(now));
        context.database.control(async |conn| diesel::delete(expired).execute(conn).await).await?;
        Ok(())
    }
}
