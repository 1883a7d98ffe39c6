//! The weekly days off, from a day on.

use super::desk::{in_words, week_facts};
use super::store::{OwnCalendar, OwnWeek, find_own, insert_week};
use super::{Days, LIST, changed_meanwhile, check_ground, days_off, laid_over, national, weekday_name};
use crate::tenant::lock_tenant;
use crate::{Officer, Setup};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::{Conn, Database};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _};
use serde_json::json;
use server::{Error, Fields, Form, Result};
use ui::{Choice, Errors, Fact, Page};

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/calendar/week").get(get).post(post));
}

const HERE: &str = "/desk/calendar/week";

#[derive(Template)]
#[template(path = "calendar_week.html")]
struct WeekPage {
    page: Page,
    errors: Errors,
    token: String,
    seen: String,
    list: String,
    here: String,
    /// How it stands.
    facts: Vec<Fact>,
    days_off: Vec<Choice>,
    from: String,
    today: String,
    ground: String,
}

/// What a form asks for.
struct Typed {
    token: String,
    days_off: Vec<String>,
    from: String,
    ground: String,
}

async fn get(officer: Officer<Setup>, database: web::Data<Database>, clock: web::Data<Clock>) -> Result<HttpResponse> {
    let own = read(&officer, &database).await?;
    let today = calendar::local_date(clock.now());
    let week = laid_over(national()?, &own).week_on(today);
    let typed = Typed {
        token: String::new(),
        days_off: days_off(week).map(|day| day.to_string()).collect(),
        from: today.to_string(),
        ground: String::new(),
    };
    show(&officer, clock.now(), &own, typed, Errors::none())
}

async fn post(
    officer: Officer<Setup>,
    database: web::Data<Database>,
    days: web::Data<Days>,
    clock: web::Data<Clock>,
    Form(fields): Form<Fields>,
) -> Result<HttpResponse> {
    let (id, page, now) = (fields.token()?, officer.page(), clock.now());
    let typed = Typed {
        token: id.to_string(),
        days_off: fields.list("days_off"),
        from: fields.text("from"),
        ground: fields.text("ground"),
    };
    let mut errors = Errors::none();
    let mut off: Vec<i16> = typed.days_off.iter().filter_map(|day| day.parse().ok()).collect();
    off.retain(|day| (1..=7).contains(day));
    off.sort_unstable();
    off.dedup();
    if off.len() == 7 {
        errors.add("days_off", page.t("calendar-week-all-off"));
    }
    let today = calendar::local_date(now);
    let latest = today.saturating_add(2.years());
    let from: Option<Date> = typed.from.parse().ok().filter(|day| (today..=latest).contains(day));
    if from.is_none() {
        errors.add("from", page.t("calendar-day-wrong"));
    }
    check_ground(&mut errors, &page, "ground", &typed.ground);
    let Some(from) = from.filter(|_| errors.is_empty()) else {
        return show(&officer, now, &read(&officer, &database).await?, typed, errors);
    };
    let new = OwnWeek { id, from, days_off: off, ground: typed.ground.clone() };
    let set = async |conn: &mut Conn| set(conn, &officer, now, &new, fields.raw("seen")).await;
    match database.tenant(officer.tenant(), set).await {
        Ok(()) => {
            days.forget(officer.tenant());
            let off = in_words(&page, new.days_off.iter().copied());
            let date = page.date(&from.to_string());
            Ok(server::done(&page.url_here(LIST), page.t2("calendar-week-saved", "days", off, "date", date)))
        }
        Err(Error::Invalid(faults)) => show(&officer, now, &read(&officer, &database).await?, typed, Errors(faults)),
        Err(error) => Err(error),
    }
}

async fn read(officer: &Officer<Setup>, database: &Database) -> Result<OwnCalendar> {
    let tenant = officer.tenant();
    Ok(database.tenant(tenant, async |conn| find_own(conn, tenant).await).await?)
}

/// What a form was filled from: how many weeks there are, since none goes.
fn seen(own: &OwnCalendar) -> String {
    own.weeks.len().to_string()
}

async fn set(conn: &mut Conn, officer: &Officer<Setup>, now: Timestamp, new: &OwnWeek, from: &str) -> Result<()> {
    let tenant = officer.tenant();
    lock_tenant(conn, tenant).await?;
    let own = find_own(conn, tenant).await?;
    // The same form sent twice.
    if own.weeks.iter().any(|week| week.id == new.id) {
        return Ok(());
    }
    if seen(&own) != from {
        return Err(changed_meanwhile(&officer.page(), "days_off"));
    }
    insert_week(conn, tenant, now, new).await?;
    let detail = json!({ "day": new.from, "off": new.days_off });
    officer.record(conn, now, "calendar.week-changed", &format!("calendar:{}", new.id), detail).await?;
    Ok(())
}

fn show(
    officer: &Officer<Setup>,
    now: Timestamp,
    own: &OwnCalendar,
    typed: Typed,
    errors: Errors,
) -> Result<HttpResponse> {
    let mut page = officer.page();
    page.path = format!("/{}{HERE}", officer.administration().slug);
    let today = calendar::local_date(now);
    let choice = |day: i16| {
        let value = day.to_string();
        let selected = typed.days_off.contains(&value);
        Choice { selected, ..Choice::new(value, weekday_name(&page, day)) }
    };
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let template = WeekPage {
        seen: seen(own),
        list: page.url_here(LIST),
        here: page.url_here(HERE),
        facts: week_facts(&page, &laid_over(national()?, own), own, today),
        days_off: (1..=7).map(choice).collect(),
        token: typed.token,
        from: typed.from,
        today: today.to_string(),
        ground: typed.ground,
        errors,
        page,
    };
    server::page_with(status, &template)
}
