//! The calendar as its people see it: the week, the days off of the coming twelve months, the hours, and what was taken back.

use super::holiday::predicted_around;
use super::store::{Ended, OWN, OwnCalendar, OwnHours, find_own, list_ended};
use super::{LIST, effect, laid_over, long_day, named, national, weekday_name};
use crate::{Officer, Setup};
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::{Clock, HolidayNames, Profile, WorkingDays};
use database::Database;
use jiff::ToSpan as _;
use jiff::civil::{Date, Time};
use server::{Error, Result};
use ui::{Fact, Page};

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/calendar").get(get));
}

/// A day on which something is otherwise than in a plain week.
struct DayRow {
    date: String,
    what: String,
    /// Who said so.
    source: String,
    /// The key of its state, and the tone of its tag.
    state: (&'static str, &'static str),
    effect: String,
    /// Where it is changed, and the key of the link; none for what cannot be.
    link: Option<(String, &'static str)>,
}

struct HoursRow {
    what: String,
    days: String,
    hours: String,
    source: String,
    state: (&'static str, &'static str),
    /// Where they are changed, or replaced, and the key of the link.
    link: (String, &'static str),
}

struct EndedRow {
    what: String,
    /// When it was taken back.
    at: String,
    ground: String,
}

#[derive(Template)]
#[template(path = "calendar.html")]
struct CalendarPage {
    page: Page,
    here: String,
    week: Vec<Fact>,
    until: String,
    day_heads: Vec<String>,
    days: Vec<DayRow>,
    hours_heads: Vec<String>,
    hours: Vec<HoursRow>,
    ended: Vec<EndedRow>,
}

async fn get(officer: Officer<Setup>, database: web::Data<Database>, clock: web::Data<Clock>) -> Result<HttpResponse> {
    let tenant = officer.tenant();
    let read = database
        .tenant(tenant, async |conn| Ok::<_, Error>((find_own(conn, tenant).await?, list_ended(conn, tenant).await?)));
    let (own, ended) = read.await?;
    let national = national()?;
    let days = laid_over(national, &own);
    let page = officer.page();
    let today = calendar::local_date(clock.now());
    let until = today.saturating_add(1.year());
    let day_heads =
        ["calendar-day", "calendar-what", "calendar-state", "calendar-effect", "calendar-source", "calendar-act"];
    let hours_heads =
        ["calendar-season", "calendar-days", "calendar-hours", "calendar-state", "calendar-source", "calendar-act"];
    let template = CalendarPage {
        here: page.url_here(LIST),
        week: week_facts(&page, &days, &own, today),
        until: page.date(&until.to_string()),
        day_heads: day_heads.map(|key| page.t(key)).to_vec(),
        days: day_rows(&page, national, &days, &own, (today, until)),
        hours_heads: hours_heads.map(|key| page.t(key)).to_vec(),
        hours: days.profiles().between(today, until).into_iter().map(|one| hours_row(&page, &own, one)).collect(),
        ended: ended.into_iter().map(|one| ended_row(&page, national, &one)).collect(),
        page,
    };
    server::page(&template)
}

/// The weekly days off in words.
pub(super) fn in_words(page: &Page, off: impl Iterator<Item = i16>) -> String {
    let names: Vec<String> = off.map(|day| weekday_name(page, day)).collect();
    if names.is_empty() { page.t("calendar-week-none") } else { page.lang.join(&names) }
}

/// The week that holds, and those that are decided.
pub(super) fn week_facts(page: &Page, days: &WorkingDays, own: &OwnCalendar, today: Date) -> Vec<Fact> {
    let off = super::days_off(days.week_on(today));
    let mut facts = vec![Fact::new(page.t("calendar-week-now"), in_words(page, off))];
    // A week that was replaced on the very day on which it would have begun never holds.
    let ahead = own
        .weeks
        .iter()
        .enumerate()
        .filter(|(at, one)| one.from > today && own.weeks.get(at + 1).is_none_or(|next| next.from != one.from));
    for (_, one) in ahead {
        let term = page.t1("calendar-week-from", "date", page.date(&one.from.to_string()));
        facts.push(Fact::new(term, in_words(page, one.days_off.iter().copied())));
    }
    facts
}

fn day_rows(
    page: &Page,
    national: &WorkingDays,
    days: &WorkingDays,
    own: &OwnCalendar,
    (today, until): (Date, Date),
) -> Vec<DayRow> {
    let mut rows = Vec::new();
    for day in today.series(1.day()).take_while(|day| *day <= until) {
        if let Some(worked) = own.own_on(day).filter(|own| !own.is_closed) {
            rows.push(DayRow {
                date: long_day(page, day),
                what: page.t("calendar-worked"),
                source: worked.ground.clone(),
                state: ("calendar-state-own", "blue"),
                effect: effect(page, days, day),
                link: Some((page.url_here(&format!("{LIST}/days/{}", worked.id)), "calendar-change")),
            });
            continue;
        }
        for holiday in days.holidays().on(day) {
            let (state, link, source) = if holiday.key == OWN {
                let link = own.own_on(day).map(|own| (format!("{LIST}/days/{}", own.id), "calendar-change"));
                (("calendar-state-own", "blue"), link, holiday.source.to_owned())
            } else {
                let is_decided = own.days.iter().any(|one| one.day == day && one.key == holiday.key);
                let state = match (is_decided, holiday.estimated) {
                    (true, _) => ("calendar-state-announced", "green"),
                    (false, true) => ("calendar-state-estimated", "amber"),
                    (false, false) => ("calendar-state-national", "grey"),
                };
                let first = predicted_around(national, holiday.key, day).and_then(|days| days.first().copied());
                let source = match (first, holiday.estimated) {
                    _ if is_decided => holiday.source.to_owned(),
                    (None, _) => page.t("calendar-source-list"),
                    (Some(_), true) => page.t("calendar-source-computed"),
                    (Some(_), false) => page.t("calendar-source-announced"),
                };
                let link = first.map(|first| {
                    let key = if is_decided { "calendar-change" } else { "calendar-announce" };
                    (format!("{LIST}/holidays/{}/{first}", holiday.key), key)
                });
                (state, link, source)
            };
            rows.push(DayRow {
                date: long_day(page, day),
                what: named(page, holiday.names),
                source,
                state,
                effect: effect(page, days, day),
                link: link.map(|(path, key)| (page.url_here(&path), key)),
            });
        }
    }
    rows
}

/// "09:00".
pub(super) fn clock_time(at: Time) -> String {
    at.strftime("%H:%M").to_string()
}

fn hours_row(page: &Page, own: &OwnCalendar, profile: &Profile) -> HoursRow {
    let from = page.date(&profile.from.to_string());
    let days = match profile.to {
        Some(last) => page.t2("calendar-from-to", "from", from, "to", page.date(&last.to_string())),
        None => page.t1("calendar-from", "from", from),
    };
    let (opens, closes) = (clock_time(profile.hours.opens()), clock_time(profile.hours.closes()));
    let is_this = |own: &&OwnHours| {
        own.season == profile.key && (own.from, own.to) == (profile.from, profile.to) && own.ground == profile.source
    };
    let (state, link, source) = match own.hours.iter().find(is_this) {
        Some(own) => {
            let link = (format!("{LIST}/hours/{}", own.id), "calendar-change");
            (("calendar-state-own", "blue"), link, own.ground.clone())
        }
        None => {
            let to = profile.to.map(|last| last.to_string()).unwrap_or_default();
            let path = format!("{LIST}/hours/new?season={}&from={}&to={to}", profile.key, profile.from);
            let state = if profile.estimated {
                ("calendar-state-estimated", "amber")
            } else if profile.confirmed {
                ("calendar-state-national", "grey")
            } else {
                ("calendar-state-unconfirmed", "amber")
            };
            let source = if profile.key == "ramadan" { "calendar-source-ramadan" } else { "calendar-source-usual" };
            (state, (path, "calendar-hours-replace"), page.t(source))
        }
    };
    HoursRow {
        what: season(page, &profile.key),
        days,
        hours: page.t2("calendar-opens-closes", "opens", opens, "closes", closes),
        source,
        state,
        link: (page.url_here(&link.0), link.1),
    }
}

/// The name of a season.
pub(super) fn season(page: &Page, key: &str) -> String {
    match key {
        "ramadan" => page.t("calendar-season-ramadan"),
        "summer" => page.t("calendar-season-summer"),
        _ => page.t("calendar-season-ordinary"),
    }
}

fn ended_row(page: &Page, national: &WorkingDays, ended: &Ended) -> EndedRow {
    let day = &ended.day;
    let name = match (day.is_own(), day.is_closed) {
        (true, false) => page.t("calendar-worked"),
        (true, true) => named(page, &super::in_every_language(&day.names)),
        (false, _) => national_name(page, national, &day.key, day.day).unwrap_or_else(|| page.t("calendar-holiday")),
    };
    let is_moved = !day.is_own() && !day.is_closed;
    let date = page.date(&day.day.to_string());
    EndedRow {
        what: page.t2(if is_moved { "calendar-not-on" } else { "calendar-on" }, "what", name, "date", date),
        at: page.date_time(&calendar::local_minute(ended.at)),
        ground: ended.ground.clone(),
    }
}

/// What a national holiday is called.
pub(super) fn national_name(page: &Page, national: &WorkingDays, key: &str, around: Date) -> Option<String> {
    let names: Option<&HolidayNames> = (around.year() - 1..=around.year() + 1)
        .flat_map(|year| national.holidays().in_year(year))
        .find(|holiday| holiday.key == key)
        .map(|holiday| holiday.names);
    names.map(|names| named(page, names))
}
