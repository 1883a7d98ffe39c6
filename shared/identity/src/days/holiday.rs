//! The day of a holiday of the Hijri calendar: an estimate until it is announced. Whoever runs the calendar enters the announced
//! day; the estimated one is then worked, if it is another.

use super::desk::national_name;
use super::store::{OwnCalendar, OwnDay, end_days, find_own, insert_day, is_day_kept};
use super::{Days, LIST, changed_meanwhile, check_ground, effect, laid_over, long_day, national};
use crate::tenant::lock_tenant;
use crate::{Officer, Setup};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::{Clock, WorkingDays};
use database::{Conn, Database};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _};
use serde_json::json;
use server::{Error, Fields, Form, Result};
use ui::{Errors, Names, Page};
use uuid::Uuid;

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/calendar/holidays/{holiday}/{first}").get(get).post(post));
    cfg.service(web::resource("/{lang}/{tenant}/desk/calendar/holidays/{holiday}/{first}/undo").post(undo));
}

/// How many days a sighting may move a holiday: one, by experience, and one more for a mistake of the estimate.
const MOST_MOVED: i32 = 2;

#[derive(Template)]
#[template(path = "calendar_holiday.html")]
struct HolidayPage {
    page: Page,
    errors: Errors,
    token: String,
    seen: String,
    list: String,
    here: String,
    title: String,
    estimated: String,
    /// The days that were announced; none: nothing was.
    announced: Option<String>,
    effect: String,
    length: usize,
    first: String,
    earliest: String,
    latest: String,
    ground: String,
    end_ground: String,
}

/// The days of a holiday that is an estimate, of which `first` is the first; none when there is none.
pub(super) fn predicted(national: &WorkingDays, key: &str, first: Date) -> Option<Vec<Date>> {
    let is_on = |day: Date| national.holidays().on(day).any(|holiday| holiday.key == key && holiday.estimated);
    let begins = is_on(first) && !first.yesterday().is_ok_and(is_on);
    begins.then(|| first.series(1.day()).take_while(|day| is_on(*day)).collect())
}

/// The days of a holiday that is an estimate, when `day` may be one of them, as they were estimated.
pub(super) fn predicted_around(national: &WorkingDays, key: &str, day: Date) -> Option<Vec<Date>> {
    let first = day.saturating_sub(5.days());
    first.series(1.day()).take(10).find_map(|first| predicted(national, key, first))
}

/// A holiday that may be announced, and what was announced of it.
struct Announced {
    key: String,
    name: String,
    predicted: Vec<Date>,
    first: Date,
    own: OwnCalendar,
}

impl Announced {
    /// What the administration says of its days.
    fn rows(&self) -> impl Iterator<Item = &OwnDay> {
        let near = self.first.saturating_sub(5.days())..=self.first.saturating_add(9.days());
        self.own.days.iter().filter(move |day| day.key == self.key && near.contains(&day.day))
    }

    fn announced(&self) -> Vec<Date> {
        self.rows().filter(|day| day.is_closed).map(|day| day.day).collect()
    }

    /// Its first day as it is known now.
    fn begins(&self) -> Date {
        self.announced().into_iter().min().unwrap_or(self.first)
    }

    fn ids(&self) -> Vec<Uuid> {
        self.rows().map(|day| day.id).collect()
    }

    /// What a form was filled from.
    fn seen(&self) -> String {
        self.ids().iter().map(Uuid::to_string).collect::<Vec<_>>().join(",")
    }
}

fn find(page: &Page, key: &str, first: &str, own: OwnCalendar) -> Result<Announced> {
    let national = national()?;
    let first: Date = first.parse().map_err(|_| Error::NotFound)?;
    let predicted = predicted(national, key, first).ok_or(Error::NotFound)?;
    let name = national_name(page, national, key, first).ok_or(Error::NotFound)?;
    Ok(Announced { key: key.to_owned(), name, predicted, first, own })
}

async fn read(officer: &Officer<Setup>, database: &Database, key: &str, first: &str) -> Result<Announced> {
    let tenant = officer.tenant();
    let own = database.tenant(tenant, async |conn| find_own(conn, tenant).await).await?;
    find(&officer.page(), key, first, own)
}

/// What a form asks for.
#[derive(Default)]
struct Typed {
    token: String,
    first: String,
    ground: String,
    end_ground: String,
}

async fn get(
    officer: Officer<Setup>,
    path: web::Path<(String, String, String, String)>,
    database: web::Data<Database>,
) -> Result<HttpResponse> {
    let holiday = read(&officer, &database, &path.2, &path.3).await?;
    show(&officer, &holiday, Typed { first: holiday.begins().to_string(), ..Typed::default() }, Errors::none())
}

async fn post(
    officer: Officer<Setup>,
    path: web::Path<(String, String, String, String)>,
    database: web::Data<Database>,
    days: web::Data<Days>,
    clock: web::Data<Clock>,
    Form(fields): Form<Fields>,
) -> Result<HttpResponse> {
    let (token, page, now) = (fields.token()?, officer.page(), clock.now());
    let holiday = read(&officer, &database, &path.2, &path.3).await?;
    let typed = Typed {
        token: token.to_string(),
        first: fields.text("first"),
        ground: fields.text("ground"),
        ..Typed::default()
    };
    let mut errors = Errors::none();
    let allowed = allowed(holiday.first);
    let first: Option<Date> = typed.first.parse().ok().filter(|day| (allowed.0..=allowed.1).contains(day));
    if first.is_none() {
        errors.add("first", page.t("calendar-holiday-too-far"));
    }
    check_ground(&mut errors, &page, "ground", &typed.ground);
    let Some(first) = first.filter(|_| errors.is_empty()) else {
        return show(&officer, &holiday, typed, errors);
    };
    let new = New { token, first, ground: &typed.ground, seen: fields.raw("seen") };
    let announce = async |conn: &mut Conn| announce(conn, &officer, now, &holiday, &new).await;
    match database.tenant(officer.tenant(), announce).await {
        Ok(own) => {
            days.forget(officer.tenant());
            let saved =
                page.t2("calendar-holiday-saved", "name", holiday.name.as_str(), "date", long_day(&page, first));
            let effect = effect(&page, &laid_over(national()?, &own), first);
            Ok(server::done(&page.url_here(LIST), format!("{saved} {effect}")))
        }
        Err(Error::Invalid(faults)) => {
            let holiday = read(&officer, &database, &path.2, &path.3).await?;
            show(&officer, &holiday, typed, Errors(faults))
        }
        Err(error) => Err(error),
    }
}

/// The first and the last day on which it may begin.
fn allowed(estimated: Date) -> (Date, Date) {
    (estimated.saturating_sub(MOST_MOVED.days()), estimated.saturating_add(MOST_MOVED.days()))
}

/// An announcement.
struct New<'a> {
    token: Uuid,
    first: Date,
    ground: &'a str,
    seen: &'a str,
}

/// Gives the calendar as it then stands.
async fn announce(
    conn: &mut Conn,
    officer: &Officer<Setup>,
    now: Timestamp,
    holiday: &Announced,
    new: &New<'_>,
) -> Result<OwnCalendar> {
    let (tenant, page) = (officer.tenant(), officer.page());
    lock_tenant(conn, tenant).await?;
    // The rows' names come of the form's: the same form sent twice announces once.
    let id = |day: Date| server::derived_uuid(&format!("{} {day}", new.token));
    let holiday = Announced {
        key: holiday.key.clone(),
        name: holiday.name.clone(),
        predicted: holiday.predicted.clone(),
        first: holiday.first,
        own: find_own(conn, tenant).await?,
    };
    if is_day_kept(conn, tenant, id(new.first)).await? {
        return Ok(holiday.own);
    }
    if holiday.seen() != new.seen {
        return Err(changed_meanwhile(&page, "first"));
    }
    let announced: Vec<Date> = new.first.series(1.day()).take(holiday.predicted.len()).collect();
    let gone = holiday.predicted.iter().filter(|day| !announced.contains(*day));
    let rows = announced.iter().map(|day| (*day, true)).chain(gone.map(|day| (*day, false)));
    end_days(conn, tenant, now, &holiday.ids(), new.ground).await?;
    let names = national_names(&holiday.key, holiday.first);
    for (day, is_closed) in rows {
        let row = OwnDay {
            id: id(day),
            day,
            key: holiday.key.clone(),
            is_closed,
            names: names.clone(),
            ground: new.ground.to_owned(),
        };
        insert_day(conn, tenant, now, &row).await?;
    }
    let detail = json!({ "holiday": holiday.key, "day": new.first, "estimated": holiday.first });
    let object = format!("calendar:{}", id(new.first));
    officer.record(conn, now, "calendar.holiday-announced", &object, detail).await?;
    Ok(find_own(conn, tenant).await?)
}

/// What a national holiday is called, to be kept with the day that was announced.
fn national_names(key: &str, first: Date) -> Names {
    let holiday = national().ok().and_then(|days| days.holidays().on(first).find(|holiday| holiday.key == key));
    holiday.map_or_else(Names::default, |holiday| {
        let names = holiday.names.clone();
        Names { ar: names.ar, fr: names.fr, zgh: names.zgh, en: names.en }
    })
}

async fn undo(
    officer: Officer<Setup>,
    path: web::Path<(String, String, String, String)>,
    database: web::Data<Database>,
    days: web::Data<Days>,
    clock: web::Data<Clock>,
    Form(fields): Form<Fields>,
) -> Result<HttpResponse> {
    let (page, now, tenant) = (officer.page(), clock.now(), officer.tenant());
    let holiday = read(&officer, &database, &path.2, &path.3).await?;
    let here = page.url_here(LIST);
    let said = page.t1("calendar-holiday-undone", "name", holiday.name.as_str());
    let ids = holiday.ids();
    let Some(id) = ids.as_slice().first().copied() else {
        // Sent twice, or by two: nothing is announced, as was wanted.
        return Ok(server::done(&here, said));
    };
    let end_ground = fields.text("end_ground");
    let mut errors = Errors::none();
    check_ground(&mut errors, &page, "end_ground", &end_ground);
    if !errors.is_empty() {
        let first = holiday.begins().to_string();
        return show(&officer, &holiday, Typed { first, end_ground, ..Typed::default() }, errors);
    }
    let undone = database.tenant(tenant, async |conn| {
        lock_tenant(conn, tenant).await?;
        let holds = find_own(conn, tenant).await?.days.iter().any(|day| day.id == id);
        if holds {
            end_days(conn, tenant, now, &ids, &end_ground).await?;
            let detail = json!({ "holiday": holiday.key, "day": holiday.first });
            officer.record(conn, now, "calendar.holiday-undone", &format!("calendar:{id}"), detail).await?;
        }
        Ok::<_, Error>(())
    });
    undone.await?;
    days.forget(tenant);
    Ok(server::done(&here, said))
}

fn show(officer: &Officer<Setup>, holiday: &Announced, typed: Typed, errors: Errors) -> Result<HttpResponse> {
    let mut page = officer.page();
    let path = format!("{LIST}/holidays/{}/{}", holiday.key, holiday.first);
    page.path = format!("/{}{path}", officer.administration().slug);
    let in_words = |days: &[Date]| {
        let days: Vec<String> = days.iter().map(|day| long_day(&page, *day)).collect();
        page.lang.join(&days)
    };
    let (announced, first) = (holiday.announced(), holiday.begins());
    let (earliest, latest) = allowed(holiday.first);
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let template = HolidayPage {
        token: typed.token,
        seen: holiday.seen(),
        list: page.url_here(LIST),
        here: page.url_here(&path),
        title: page.t2("calendar-holiday-title", "name", holiday.name.as_str(), "year", first.year().to_string()),
        estimated: in_words(&holiday.predicted),
        announced: (!announced.is_empty()).then(|| in_words(&announced)),
        effect: effect(&page, &laid_over(national()?, &holiday.own), first),
        length: holiday.predicted.len(),
        first: typed.first,
        earliest: earliest.to_string(),
        latest: latest.to_string(),
        ground: typed.ground,
        end_ground: typed.end_ground,
        errors,
        page,
    };
    server::page_with(status, &template)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use jiff::civil::date;

    #[test]
    fn an_estimated_holiday_is_found_from_its_days_and_from_those_around() {
        let national = national().unwrap();
        let fitr = vec![date(2027, 3, 9), date(2027, 3, 10)];
        assert_eq!(predicted(national, "eid_al_fitr", date(2027, 3, 9)), Some(fitr.clone()));
        assert_eq!(predicted(national, "eid_al_fitr", date(2027, 3, 10)), None, "not its first day");
        assert_eq!(predicted(national, "throne_day", date(2027, 7, 30)), None, "it does not move");
        assert_eq!(predicted(national, "eid_al_fitr", date(2025, 3, 31)), None, "it was announced");
        for day in 7..=12 {
            assert_eq!(predicted_around(national, "eid_al_fitr", date(2027, 3, day)), Some(fitr.clone()), "{day}");
        }
    }
}
