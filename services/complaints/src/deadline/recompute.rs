//! Each night, where a calendar changed since it was last counted in: the last days of what is open, counted again from the events.
//! A row keeps its day for sorting only. Whoever was promised another day is told.

use super::letter::Letters;
use super::warn::list_events_of;
use super::watch;
use crate::clock;
use crate::complaint::{Move, State};
use crate::schema::{complaint, reckoned};
use crate::store::{Complaint, Event};
use crate::trial::NONE;
use calendar::WorkingDays;
use database::Conn;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use identity::Directory;
use jiff_diesel::ToDiesel as _;
use jobs::{Context, Failure, Job, Tick};
use serde_json::json;
use server::{Result as Answer, Settings};
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

/// Counts the last days of one administration again, if its calendar is another.
pub struct RecomputeDue {
    /// The administrations.
    pub directory: Directory,
    /// Addresses and codes in messages come from here.
    pub settings: Settings,
}

/// One transaction each.
const AT_ONCE: i64 = 200;

impl Job for RecomputeDue {
    const KIND: &'static str = "complaints.recompute_due";
    type Payload = Tick;

    async fn run(&self, context: &Context, _: Tick) -> Result<(), Failure> {
        let (id, now) = (context.tenant, context.now);
        // One that is no more owes nothing.
        let Some(tenant) = self.directory.by_id(id.uuid()).await? else { return Ok(()) };
        let found = context.database.tenant(id, async |conn| {
            let days = identity::find_days(conn, id).await?;
            let known: Option<String> = reckoned::table
                .filter(reckoned::tenant_id.eq(id))
                .select(reckoned::calendar)
                .first(conn)
                .await
                .optional()?;
            Ok::<_, diesel::result::Error>((days, known))
        });
        let (days, known) = found.await?;
        let calendar = fingerprint(&days);
        if known.as_ref() == Some(&calendar) {
            return Ok(());
        }
        let letters = Letters { settings: &self.settings, tenant: &tenant, days: &days, now };
        let mut after = None;
        loop {
            let counted = context.database.tenant(id, async |conn| count(conn, &letters, after).await).await;
            match counted.map_err(|error| Failure::retry(error.to_string()))? {
                Some(last) => after = Some(last),
                None => break,
            }
        }
        let noted = context.database.tenant(id, async |conn| {
            watch::look_again(conn, id, calendar::local_date(now)).await?;
            diesel::insert_into(reckoned::table)
                .values((
                    reckoned::tenant_id.eq(id),
                    reckoned::calendar.eq(&calendar),
                    reckoned::at.eq(now.to_diesel()),
                ))
                .on_conflict(reckoned::tenant_id)
                .do_update()
                .set((reckoned::calendar.eq(&calendar), reckoned::at.eq(now.to_diesel())))
                .execute(conn)
                .await
        });
        noted.await?;
        Ok(())
    }
}

/// What two equal calendars have in common. Another version of the program may see another one: it counts once more then.
fn fingerprint(days: &WorkingDays) -> String {
    identity::hexadecimal(&Sha256::digest(format!("{days:?}")))
}

/// Counts some of them, those after `after`; the last of these, or none when they were all.
async fn count(conn: &mut Conn, letters: &Letters<'_>, after: Option<Uuid>) -> Answer<Option<Uuid>> {
    let tenant = letters.tenant.id;
    let states: Vec<&str> = State::OPEN.into_iter().chain([State::Answered]).map(State::as_str).collect();
    let complaints: Vec<Complaint> = complaint::table
        .filter(complaint::tenant_id.eq(tenant))
        .filter(complaint::id.gt(after.unwrap_or_default()))
        .filter(complaint::state.eq_any(states))
        .filter(complaint::trial.eq(NONE))
        .order(complaint::id)
        .limit(AT_ONCE)
        .select(Complaint::as_select())
        .for_update()
        .load(conn)
        .await?;
    let ids: Vec<Uuid> = complaints.iter().map(|complaint| complaint.id).collect();
    let mut events = list_events_of(conn, tenant, &ids).await?;
    for complaint in &complaints {
        let events = events.remove(&complaint.id).unwrap_or_default();
        if complaint.state.is_open() {
            move_due(conn, letters, complaint, &events).await?;
        } else {
            move_contest(conn, letters, complaint, &events).await?;
        }
    }
    let is_more = complaints.len() >= AT_ONCE as usize;
    Ok(ids.as_slice().last().copied().filter(|_| is_more))
}

/// The last day for the answer.
async fn move_due(conn: &mut Conn, letters: &Letters<'_>, complaint: &Complaint, events: &[Event]) -> Answer<()> {
    let (tenant, now) = (letters.tenant.id, letters.now);
    let counted = clock::as_counted(letters.days, complaint.clone(), events)?;
    let (from, to) = (complaint.due_on, counted.due_on);
    if from == to {
        return Ok(());
    }
    diesel::update(complaint::table)
        .filter(complaint::tenant_id.eq(tenant))
        .filter(complaint::id.eq(complaint.id))
        .set(complaint::due_on.eq(to.to_diesel()))
        .execute(conn)
        .await?;
    let detail = json!({ "from": from.to_string(), "to": to.to_string() });
    identity::record(conn, tenant, now, None, "complaint.due_moved", &complaint.about(), detail).await?;
    let about = format!("{}/due/{to}/{now}", complaint.about());
    letters.tell_author(conn, &counted, events, "mail-deadline-moved", about).await
}

/// The last day to contest: it only moves further away. What somebody may do until a day they may do until then.
async fn move_contest(conn: &mut Conn, letters: &Letters<'_>, complaint: &Complaint, events: &[Event]) -> Answer<()> {
    let answered = events.iter().rev().find(|event| event.kind == Move::Answer.event());
    let (Some(answered), Some(until)) = (answered, complaint.contest_until) else { return Ok(()) };
    let counted = clock::due(letters.days, clock::CONTEST, answered.at)?.on;
    if counted <= until {
        return Ok(());
    }
    diesel::update(complaint::table)
        .filter(complaint::tenant_id.eq(letters.tenant.id))
        .filter(complaint::id.eq(complaint.id))
        .set(complaint::contest_until.eq(counted.to_diesel()))
        .execute(conn)
        .await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use calendar::HolidayRow;
    use jiff::civil::date;

    #[test]
    fn a_calendar_is_known_again_and_one_day_makes_it_another() {
        let days = WorkingDays::morocco().unwrap();
        assert_eq!(fingerprint(&days), fingerprint(&WorkingDays::morocco().unwrap()));
        let names = days.holidays().on(date(2027, 1, 1)).next().unwrap().names.clone();
        let closed = HolidayRow {
            key: "own".into(),
            date: date(2027, 1, 25),
            off: true,
            estimated: false,
            names,
            source: String::new(),
        };
        let other = days.clone().with_holidays(days.holidays().clone().with([closed]));
        assert_ne!(fingerprint(&days), fingerprint(&other));
    }
}
