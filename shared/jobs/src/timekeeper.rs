//! The clock. It only writes jobs: what is due is decided here, what is done is decided by workers.
//!
//! Any number of processes run one; a lease lets one of them write. Were two to write all the same, the key of a job,
//! made of the schedule and the beginning of its period, refuses the second.

use crate::enqueue::{NewJob, insert};
use crate::lease::Lease;
use crate::queue::later;
use crate::schedule::{Schedule, ScheduleError, Tick, Whom, period};
use crate::schema::{absence, tenant};
use calendar::Clock;
use croner::Cron;
use database::{Database, TenantId};
use diesel::prelude::*;
use diesel::result::Error as DieselError;
use diesel_async::RunQueryDsl;
use jiff::{SignedDuration, Timestamp};
use std::collections::HashMap;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Notify;
use tokio::time::{MissedTickBehavior, interval};
use tokio_cron_scheduler::{Job as CronJob, JobScheduler, JobSchedulerError};
use uuid::Uuid;

/// How long the leader leads without renewing.
const LEASE: SignedDuration = SignedDuration::from_secs(60);
/// How often it renews, and others try to follow it.
const RENEWAL: Duration = Duration::from_secs(20);
/// A tick that was missed (nobody ran) is made up for during this long.
pub(crate) const CATCH_UP: SignedDuration = SignedDuration::from_hours(35 * 24);

/// Writes the jobs of a timetable when their time has come.
pub struct Timekeeper {
    id: Uuid,
    database: Database,
    clock: Clock,
    timetable: Vec<(Schedule, Cron)>,
    lease: Option<Lease>,
    /// The last period written by this leader, by schedule.
    written: HashMap<&'static str, Timestamp>,
}

impl Timekeeper {
    /// Reads the timetable.
    ///
    /// # Errors
    /// A cron expression that is wrong, or never comes.
    pub fn new(database: Database, clock: Clock, schedules: Vec<Schedule>) -> Result<Self, ScheduleError> {
        let timetable = schedules
            .into_iter()
            .map(|schedule| schedule.parse().map(|cron| (schedule, cron)))
            .collect::<Result<_, _>>()?;
        Ok(Self { id: Uuid::now_v7(), database, clock, timetable, lease: None, written: HashMap::new() })
    }

    /// Keeps time until `shutdown`. tokio-cron-scheduler rings at each tick; a renewal of the lease finds what a lost
    /// ring or a lost leader left undone, and what was missed while nobody ran.
    ///
    /// # Errors
    /// The scheduler does not start.
    pub async fn run(mut self, shutdown: impl Future<Output = ()>) -> Result<(), JobSchedulerError> {
        let bell = Arc::new(Notify::new());
        let mut scheduler = JobScheduler::new().await?;
        for (schedule, _) in &self.timetable {
            let bell = Arc::clone(&bell);
            scheduler.add(CronJob::new(schedule.cron, move |_, _| bell.notify_one())?).await?;
        }
        scheduler.start().await?;
        let mut renewal = interval(RENEWAL);
        renewal.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut shutdown = pin!(shutdown);
        loop {
            tokio::select! {
                () = &mut shutdown => break,
                () = bell.notified() => {}
                _ = renewal.tick() => {}
            }
            if let Err(error) = self.tick().await {
                tracing::error!(%error, "the clock could not write what is due; it keeps trying");
            }
        }
        if let Some(lease) = self.lease.take() {
            let now = self.clock.now();
            if let Err(error) = self.database.control(async |conn| lease.release(conn, now).await).await {
                tracing::warn!(%error, "the clock's lease could not be given back; it will end");
            }
        }
        scheduler.shutdown().await
    }

    /// Writes what is due now and not written yet, if this process leads; says how many jobs are new.
    ///
    /// # Errors
    /// The database does not answer; the next call writes what is missing.
    pub async fn tick(&mut self) -> QueryResult<usize> {
        let now = self.clock.now();
        if !self.lead().await? {
            return Ok(0);
        }
        let mut new = 0;
        for index in 0..self.timetable.len() {
            let (schedule, cron) = &self.timetable[index];
            let name = schedule.name;
            let Some(at) = period(cron, now) else { continue };
            if self.written.get(name) == Some(&at) || later(at, CATCH_UP) < now {
                continue;
            }
            let schedule = schedule.clone();
            let tenants = match schedule.whom {
                Whom::Platform => vec![TenantId::PLATFORM],
                Whom::EachTenant => self.tenants().await?,
            };
            for tenant in tenants {
                if !self.lead().await? {
                    return Ok(new);
                }
                new += usize::from(self.write(&schedule, tenant, at, now).await?);
            }
            self.written.insert(name, at);
        }
        Ok(new)
    }

    /// Takes or renews the lease, before half of it is over; false when another process leads.
    async fn lead(&mut self) -> QueryResult<bool> {
        let now = self.clock.now();
        if self.lease.as_ref().is_some_and(|lease| later(now, LEASE / 2) < lease.until) {
            return Ok(true);
        }
        let id = self.id;
        let taken = self.database.control(async |conn| Lease::take(conn, "clock", id, now, LEASE).await).await?;
        let fencing = |lease: &Option<Lease>| lease.as_ref().map(|lease| lease.fencing);
        if fencing(&taken) != fencing(&self.lease) {
            // Another may have led meanwhile: look at everything again.
            self.written.clear();
        }
        self.lease = taken;
        Ok(self.lease.is_some())
    }

    async fn tenants(&self) -> QueryResult<Vec<TenantId>> {
        let absent = absence::table.filter(absence::tenant_id.eq(tenant::id));
        let present = tenant::table.filter(diesel::dsl::not(diesel::dsl::exists(absent)));
        self.database.control(async |conn| present.select(tenant::id).order(tenant::id).load(conn).await).await
    }

    /// Writes one job, unless the lease has passed to another.
    async fn write(&self, schedule: &Schedule, tenant: TenantId, at: Timestamp, now: Timestamp) -> QueryResult<bool> {
        let Some(lease) = &self.lease else { return Ok(false) };
        let payload =
            serde_json::to_value(Tick { at }).map_err(|error| DieselError::SerializationError(Box::new(error)))?;
        let key = schedule.key(at);
        self.database
            .tenant(tenant, async |conn| {
                if !lease.holds(conn).await? {
                    return Ok(false);
                }
                let row =
                    NewJob::new(tenant, schedule.kind, Some(&key), payload.clone(), now, now).of(schedule.urgency);
                insert(conn, row).await
            })
            .await
    }
}
