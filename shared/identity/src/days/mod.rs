//! The calendar of an administration: the national one, and laid over it what its people decided. Days closed or worked all the
//! same, the announced day of a holiday that was an estimate, the weekly days off, the hours. Deadlines are counted in it.
//!
//! Nothing here computes a deadline: [`find_days`] and [`Days`] give the [`calendar::WorkingDays`] that does.

mod day;
mod desk;
mod holiday;
mod hours;
pub(crate) mod store;
mod week;

use actix_web::web;
use calendar::{HolidayNames, HolidayRow, Hours, Profile, WorkingDays, WorkingWeek};
use database::{Conn, Database, TenantId};
use diesel::result::{Error as DieselError, QueryResult};
use jiff::civil::{Date, Weekday};
use server::Error;
use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Duration, Instant};
use store::{OwnCalendar, find_own};
use ui::{Errors, Lang, Names, Page};

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    desk::routes(cfg);
    day::routes(cfg);
    holiday::routes(cfg);
    week::routes(cfg);
    hours::routes(cfg);
}

/// The page that the others lead back to.
const LIST: &str = "/desk/calendar";
/// No ground is longer.
const LONGEST_GROUND: usize = 300;

fn national() -> server::Result<&'static WorkingDays> {
    WorkingDays::national().ok_or_else(|| Error::internal("no national calendar"))
}

/// The calendar of an administration, hours included, as it stands in the database: what its deadlines are counted in.
///
/// # Errors
/// The database does not answer.
pub async fn find_days(conn: &mut Conn, tenant: TenantId) -> QueryResult<WorkingDays> {
    let broken = || DieselError::DeserializationError("the national calendar cannot be read".into());
    Ok(laid_over(WorkingDays::national().ok_or_else(broken)?, &find_own(conn, tenant).await?))
}

/// The calendars of administrations, in memory: every page that says a deadline asks. Cheap to clone.
#[derive(Clone, Default)]
pub struct Days(Arc<RwLock<HashMap<TenantId, Remembered>>>);

/// When it was read, and what was read.
type Remembered = (Instant, Arc<WorkingDays>);

/// What an administration decides about its calendar is seen by other processes after this time.
const FRESH: Duration = Duration::from_secs(10);

impl Days {
    /// The calendar of an administration, as it stood within the last ten seconds.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn of(&self, database: &Database, tenant: TenantId) -> QueryResult<Arc<WorkingDays>> {
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner).get(&tenant).cloned();
        if let Some((at, days)) = known
            && at.elapsed() < FRESH
        {
            return Ok(days);
        }
        let days = Arc::new(database.tenant(tenant, async |conn| find_days(conn, tenant).await).await?);
        let mut known = self.0.write().unwrap_or_else(PoisonError::into_inner);
        known.insert(tenant, (Instant::now(), Arc::clone(&days)));
        Ok(days)
    }

    /// Reads the calendar of an administration again when it is asked for next.
    pub(crate) fn forget(&self, tenant: TenantId) {
        self.0.write().unwrap_or_else(PoisonError::into_inner).remove(&tenant);
    }
}

/// The national calendar with what an administration decided laid over it.
fn laid_over(national: &WorkingDays, own: &OwnCalendar) -> WorkingDays {
    let worked = own.days.iter().filter(|day| day.is_own() && !day.is_closed).map(|day| day.day);
    let rows = own.days.iter().filter(|day| day.is_closed || !day.is_own()).map(|day| HolidayRow {
        key: day.key.clone(),
        date: day.day,
        off: day.is_closed,
        estimated: false,
        names: in_every_language(&day.names),
        source: day.ground.clone(),
    });
    let profiles = own.hours.iter().filter_map(|own| {
        let hours = Hours::new(own.opens, own.closes)?;
        let (key, source) = (own.season.clone(), own.ground.clone());
        Some(Profile { key, from: own.from, to: own.to, hours, estimated: false, confirmed: true, source })
    });
    let mut days = national
        .clone()
        .with_holidays(national.holidays().clone().with(rows))
        .with_profiles(national.profiles().clone().with(profiles))
        .with_worked(worked);
    for own in &own.weeks {
        let off: Vec<Weekday> = own.days_off.iter().filter_map(|day| weekday(*day)).collect();
        // Of one beginning, the one that was made last comes last.
        if let Some(week) = WorkingWeek::with_days_off(&off) {
            days = days.with_week_from(own.from, week);
        }
    }
    days
}

/// 1 is Monday, 7 Sunday.
fn weekday(number: i16) -> Option<Weekday> {
    Weekday::from_monday_one_offset(i8::try_from(number).ok()?).ok()
}

/// The weekly days off, 1 is Monday.
fn days_off(week: WorkingWeek) -> impl Iterator<Item = i16> {
    (1..=7).filter(move |day| weekday(*day).is_some_and(|day| week.is_off(day)))
}

/// One name is enough: the languages without one show another.
fn in_every_language(names: &Names) -> HolidayNames {
    let known = Lang::ALL.map(|lang| names.own(lang)).into_iter().find(|name| !name.is_empty()).unwrap_or_default();
    let in_lang = |lang: Lang| {
        let name = names.in_lang(lang);
        if name.is_empty() { known.to_owned() } else { name.to_owned() }
    };
    HolidayNames { ar: in_lang(Lang::Ar), fr: in_lang(Lang::Fr), zgh: in_lang(Lang::Zgh), en: in_lang(Lang::En) }
}

/// The name of a holiday in the page's language.
fn named(page: &Page, names: &HolidayNames) -> String {
    match page.lang {
        Lang::Ar => names.ar.clone(),
        Lang::Fr => names.fr.clone(),
        Lang::Zgh => names.zgh.clone(),
        Lang::En => names.en.clone(),
    }
}

/// "Tuesday 24 November 2026".
fn long_day(page: &Page, day: Date) -> String {
    let weekday = weekday_name(page, i16::from(day.weekday().to_monday_one_offset()));
    page.t2("calendar-day-of-week", "weekday", weekday, "date", page.date(&day.to_string()))
}

const WEEKDAYS: [&str; 7] = [
    "calendar-weekday-1",
    "calendar-weekday-2",
    "calendar-weekday-3",
    "calendar-weekday-4",
    "calendar-weekday-5",
    "calendar-weekday-6",
    "calendar-weekday-7",
];

fn weekday_name(page: &Page, number: i16) -> String {
    let key = usize::try_from(number - 1).ok().and_then(|index| WEEKDAYS.get(index));
    key.map(|key| page.t(key)).unwrap_or_default()
}

/// What becomes of the deadlines that end on `day`, in one sentence.
fn effect(page: &Page, days: &WorkingDays, day: Date) -> String {
    if days.is_working_day(day) {
        page.t("calendar-effect-stays")
    } else {
        page.t1("calendar-effect-moves", "date", long_day(page, days.next_working_day(day)))
    }
}

/// A decision needs its ground: who decided, in which text.
fn check_ground(errors: &mut Errors, page: &Page, field: &str, typed: &str) {
    errors.check_text(page.lang, field, typed, LONGEST_GROUND, Some(page.t("calendar-ground-missing")));
}

/// The fault of a form that was filled from something that somebody changed meanwhile.
fn changed_meanwhile(page: &Page, field: &str) -> Error {
    Error::field(field, page.t("calendar-changed-meanwhile"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::days::store::{OWN, OwnDay, OwnHours, OwnWeek};
    use jiff::civil::{date, time};
    use uuid::Uuid;

    fn own_day(day: Date, key: &str, is_closed: bool) -> OwnDay {
        let names = Names { fr: "Moussem".into(), ..Names::default() };
        OwnDay { id: Uuid::nil(), day, key: key.into(), is_closed, names, ground: "Décision".into() }
    }

    #[test]
    fn what_an_administration_decided_is_laid_over_the_national_calendar() {
        let own = OwnCalendar {
            days: vec![
                own_day(date(2026, 12, 1), OWN, true),
                own_day(date(2026, 12, 5), OWN, false),
                own_day(date(2027, 3, 9), "eid_al_fitr", false),
                own_day(date(2027, 3, 11), "eid_al_fitr", true),
            ],
            ..OwnCalendar::default()
        };
        let national = national().unwrap();
        let days = laid_over(national, &own);
        assert!(!days.is_working_day(date(2026, 12, 1)) && national.is_working_day(date(2026, 12, 1)));
        assert!(days.is_working_day(date(2026, 12, 5)), "a Saturday that is worked");
        assert!(days.is_working_day(date(2027, 3, 9)) && !days.is_working_day(date(2027, 3, 11)));
        assert!(days.holidays().on(date(2027, 3, 11)).all(|day| !day.estimated));
        assert_eq!(days.holiday(date(2026, 12, 1)).unwrap().names.ar, "Moussem", "one name is enough");
        assert!(!days.is_working_day(date(2027, 1, 1)), "the rest stays");
    }

    #[test]
    fn a_week_and_hours_hold_from_their_day_on() {
        let week = |from, days_off: &[i16]| OwnWeek {
            id: Uuid::nil(),
            from,
            days_off: days_off.to_vec(),
            ground: String::new(),
        };
        let from = date(2026, 12, 1);
        let hours = OwnHours {
            id: Uuid::nil(),
            season: "ordinary".into(),
            from,
            to: None,
            opens: time(8, 0, 0, 0),
            closes: time(15, 0, 0, 0),
            ground: String::new(),
        };
        let weeks = vec![week(from, &[5]), week(from, &[4, 5]), week(date(2027, 1, 1), &[1, 2, 3, 4, 5, 6, 7])];
        let days = laid_over(national().unwrap(), &OwnCalendar { weeks, hours: vec![hours], days: Vec::new() });
        assert!(days.is_working_day(date(2026, 11, 26)) && !days.is_working_day(date(2026, 11, 28)));
        assert!(!days.is_working_day(date(2026, 12, 3)) && days.is_working_day(date(2026, 12, 5)));
        assert!(!days.is_working_day(date(2027, 1, 7)), "a week without a day of work is none");
        assert_eq!(days.hours_on(date(2026, 12, 2)).unwrap().minutes(), 420);
        assert_eq!(days.hours_on(date(2027, 2, 8)).unwrap().opens(), time(9, 0, 0, 0), "Ramadan stays");
    }
}
