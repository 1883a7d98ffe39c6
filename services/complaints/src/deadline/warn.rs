//! Each hour of work: what has reached 50, 75, 90 or 100 % of a delay since it was last looked at. Each step is noted once; people
//! get one message a run, and from 90 % on the complaint's own page says that it went up.

use super::breach;
use super::chain::Staff;
use super::digest;
use super::letter::Letters;
use super::watch::{self, Seen};
use super::{LATE, Watched, Which, watched};
use crate::act::{Act, act};
use crate::category;
use crate::complaint::{Move, Role};
use crate::schema::{complaint, event, warning};
use crate::store::{Complaint, Event};
use calendar::WorkingDays;
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use identity::{Directory, Tenant};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff_diesel::ToDiesel as _;
use jobs::{Context, Failure, Job, Tick};
use serde_json::json;
use server::{Error, Settings};
use std::collections::{BTreeSet, HashMap};
use uuid::Uuid;

/// Warns of the deadlines of one administration. Running it again for the same hour warns of nothing twice.
pub struct WarnOfDeadlines {
    /// The administrations.
    pub directory: Directory,
    /// Addresses and codes in messages come from here.
    pub settings: Settings,
}

/// One transaction each: nobody waits long for a complaint that is looked at.
const AT_ONCE: i64 = 200;
/// From here on a warning goes up, and the complaint's page says so.
const GOES_UP: i16 = 90;

impl Job for WarnOfDeadlines {
    const KIND: &'static str = "complaints.warn_of_deadlines";
    type Payload = Tick;

    async fn run(&self, context: &Context, tick: Tick) -> Result<(), Failure> {
        let (id, now) = (context.tenant, context.now);
        // One that is no more owes nothing.
        let Some(tenant) = self.directory.by_id(id.uuid()).await? else { return Ok(()) };
        let days = context.database.tenant(id, async |conn| identity::find_days(conn, id).await).await?;
        if !is_at_work(&days, now) {
            return Ok(());
        }
        let run = Run { tenant: &tenant, settings: &self.settings, days: &days, now, tick: tick.at };
        let today = calendar::local_date(now);
        context.database.tenant(id, async |conn| watch::catch_up(conn, id, today).await).await?;
        loop {
            let looked_at = context.database.tenant(id, async |conn| run.look(conn).await).await;
            if looked_at.map_err(|error| Failure::retry(error.to_string()))? < AT_ONCE as usize {
                break;
            }
        }
        // From what was noted: a run that ended before it could tell tells when it is tried again.
        let told = context.database.tenant(id, async |conn| digest::tell(conn, &run.letters(), tick.at).await);
        told.await?;
        Ok(())
    }
}

/// Whether the administration works at that moment.
fn is_at_work(days: &WorkingDays, now: Timestamp) -> bool {
    let wall = calendar::local(now);
    days.hours_on(wall.date()).is_some_and(|hours| (hours.opens()..hours.closes()).contains(&wall.time()))
}

/// One run for one administration.
struct Run<'a> {
    tenant: &'a Tenant,
    settings: &'a Settings,
    days: &'a WorkingDays,
    now: Timestamp,
    /// The hour that it is for.
    tick: Timestamp,
}

/// What was warned of before, by complaint.
type Warned = HashMap<Uuid, BTreeSet<(Which, i16, i16)>>;

impl Run<'_> {
    fn letters(&self) -> Letters<'_> {
        Letters { settings: self.settings, tenant: self.tenant, days: self.days, now: self.now }
    }

    /// Looks at some complaints, and says at how many.
    async fn look(&self, conn: &mut Conn) -> Result<usize, Error> {
        let (tenant, today) = (self.tenant.id, calendar::local_date(self.now));
        let due = watch::list_due(conn, tenant, today, AT_ONCE).await?;
        if due.is_empty() {
            return Ok(0);
        }
        let complaints: Vec<Complaint> = complaint::table
            .filter(complaint::tenant_id.eq(tenant))
            .filter(complaint::id.eq_any(&due))
            .order(complaint::id)
            .select(Complaint::as_select())
            .for_update()
            .load(conn)
            .await?;
        let mut events = list_events_of(conn, tenant, &due).await?;
        let warned = list_warned(conn, tenant, &due).await?;
        let targets = category::list_targets(conn, tenant).await?;
        let staff = Staff::find(conn, tenant).await?;
        let (mut seen, mut over) = (Vec::new(), Vec::new());
        for mut complaint in complaints {
            let events = events.remove(&complaint.id).unwrap_or_default();
            let target = targets.get(&complaint.category_code).copied();
            let running = watched(self.days, &complaint, &events, target)?;
            if running.is_empty() {
                over.push(complaint.id);
                continue;
            }
            let before = warned.get(&complaint.id);
            let next = running.iter().filter_map(|watched| watched.next_on(self.days, today)).min();
            for watched in &running {
                self.warn(conn, &mut complaint, &events, watched, before, &staff).await?;
            }
            seen.push(Seen { complaint: complaint.id, version: complaint.version, next_on: next.unwrap_or(Date::MAX) });
        }
        watch::note(conn, tenant, &seen).await?;
        watch::leave(conn, tenant, &over).await?;
        Ok(due.len())
    }

    /// Notes what a clock reached that was not noted before, and says it where it has to be said at once.
    async fn warn(
        &self,
        conn: &mut Conn,
        complaint: &mut Complaint,
        events: &[Event],
        watched: &Watched,
        before: Option<&BTreeSet<(Which, i16, i16)>>,
        staff: &Staff,
    ) -> Result<(), Error> {
        let (tenant, cycle, which) = (self.tenant.id, complaint.cycle, watched.which);
        let is_new = |percent: &i16| !before.is_some_and(|before| before.contains(&(which, cycle, *percent)));
        let new: Vec<i16> = watched.reached(self.days, self.now).into_iter().filter(is_new).collect();
        if new.is_empty() {
            return Ok(());
        }
        let rows: Vec<_> = new
            .iter()
            .map(|percent| {
                (
                    warning::tenant_id.eq(tenant),
                    warning::complaint_id.eq(complaint.id),
                    warning::clock.eq(which.as_str()),
                    warning::cycle.eq(cycle),
                    warning::percent.eq(*percent),
                    warning::at.eq(self.now.to_diesel()),
                    warning::run.eq(self.tick.to_diesel()),
                )
            })
            .collect();
        diesel::insert_into(warning::table).values(rows).on_conflict_do_nothing().execute(conn).await?;
        if let Some(percent) = new.iter().copied().filter(|percent| (GOES_UP..LATE).contains(percent)).max() {
            let to = staff.told(complaint, percent).len();
            let detail = json!({ "clock": which.as_str(), "percent": percent, "to": to });
            let what = Act { detail, ..Act::new(Move::Escalate, Role::Clock) };
            act(conn, tenant, self.now, complaint, &what).await?;
            complaint.version += 1;
        }
        if which == Which::Reply && new.contains(&LATE) {
            breach::tell(conn, &self.letters(), complaint, events).await?;
        }
        Ok(())
    }
}

/// What happened to these, in order.
pub(super) async fn list_events_of(
    conn: &mut Conn,
    tenant: TenantId,
    complaints: &[Uuid],
) -> QueryResult<HashMap<Uuid, Vec<Event>>> {
    let rows: Vec<(Uuid, Event)> = event::table
        .filter(event::tenant_id.eq(tenant))
        .filter(event::complaint_id.eq_any(complaints))
        .order((event::complaint_id, event::seq))
        .select((event::complaint_id, Event::as_select()))
        .load(conn)
        .await?;
    let mut events: HashMap<Uuid, Vec<Event>> = HashMap::new();
    for (complaint, event) in rows {
        events.entry(complaint).or_default().push(event);
    }
    Ok(events)
}

async fn list_warned(conn: &mut Conn, tenant: TenantId, complaints: &[Uuid]) -> QueryResult<Warned> {
    let rows: Vec<(Uuid, String, i16, i16)> = warning::table
        .filter(warning::tenant_id.eq(tenant))
        .filter(warning::complaint_id.eq_any(complaints))
        .select((warning::complaint_id, warning::clock, warning::cycle, warning::percent))
        .load(conn)
        .await?;
    let mut warned = Warned::new();
    for (complaint, clock, cycle, percent) in rows {
        warned.entry(complaint).or_default().extend(Which::of(&clock).map(|which| (which, cycle, percent)));
    }
    Ok(warned)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn an_administration_is_warned_while_it_works() {
        let days = WorkingDays::morocco().unwrap();
        let at = |text: &str| is_at_work(&days, text.parse().unwrap());
        assert!(at("2026-11-24T09:00:00Z"), "a Tuesday morning");
        assert!(!at("2026-11-24T22:00:00Z") && !at("2026-11-28T09:00:00Z") && !at("2027-01-11T09:00:00Z"));
    }
}
