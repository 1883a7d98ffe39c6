//! The hours of work: ordinary ones from a day on, and those of Ramadan or of a summer between two days. Internal targets in working
//! hours are counted in them; deadlines of the law are not.

use super::desk::{clock_time, season};
use super::store::{OwnHours, are_hours_kept, end_hours, find_own, insert_hours};
use super::{Days, LIST, check_ground};
use crate::tenant::lock_tenant;
use crate::{Officer, Setup};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::{Clock, Hours};
use database::{Conn, Database};
use jiff::civil::{Date, Time};
use jiff::{Timestamp, ToSpan as _};
use serde::Deserialize;
use serde_json::json;
use server::{Error, Fields, Form, Result};
use ui::{Choice, Errors, Page};
use uuid::Uuid;

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/calendar/hours/new").get(get_new).post(post_new));
    cfg.service(web::resource("/{lang}/{tenant}/desk/calendar/hours/{hours}").get(get_one).post(post_one));
    cfg.service(web::resource("/{lang}/{tenant}/desk/calendar/hours/{hours}/remove").post(remove));
}

/// Hours that hold until others do.
const ORDINARY: &str = "ordinary";
const SEASONS: [&str; 3] = [ORDINARY, "ramadan", "summer"];

#[derive(Template)]
#[template(path = "calendar_hours.html")]
struct HoursPage {
    page: Page,
    errors: Errors,
    token: String,
    list: String,
    here: String,
    /// Whether they are being added.
    is_new: bool,
    seasons: Vec<Choice>,
    from: String,
    to: String,
    opens: String,
    closes: String,
    ground: String,
    end_ground: String,
}

/// What the address proposes: the hours that are to be replaced.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Proposed {
    season: String,
    from: String,
    to: String,
}

/// What a form asks for.
#[derive(Default)]
struct Typed {
    token: String,
    season: String,
    from: String,
    to: String,
    opens: String,
    closes: String,
    ground: String,
    end_ground: String,
}

impl Typed {
    fn of(fields: &Fields) -> Self {
        Self {
            token: fields.raw("token").to_owned(),
            season: fields.text("season"),
            from: fields.text("from"),
            to: fields.text("to"),
            opens: fields.text("opens"),
            closes: fields.text("closes"),
            ground: fields.text("ground"),
            end_ground: fields.text("end_ground"),
        }
    }

    fn from(own: &OwnHours) -> Self {
        Self {
            season: own.season.clone(),
            from: own.from.to_string(),
            to: own.to.map(|last| last.to_string()).unwrap_or_default(),
            opens: clock_time(own.opens),
            closes: clock_time(own.closes),
            ground: own.ground.clone(),
            ..Self::default()
        }
    }
}

async fn get_new(
    officer: Officer<Setup>,
    clock: web::Data<Clock>,
    web::Query(proposed): web::Query<Proposed>,
) -> Result<HttpResponse> {
    let today = calendar::local_date(clock.now());
    let season = SEASONS.into_iter().find(|season| *season == proposed.season).unwrap_or(ORDINARY);
    let day = |text: &str| text.parse::<Date>().ok();
    let typed = Typed {
        season: season.to_owned(),
        // Hours without an end begin today or later: what was before stays.
        from: day(&proposed.from).filter(|_| season != ORDINARY).unwrap_or(today).to_string(),
        to: day(&proposed.to).map(|last| last.to_string()).unwrap_or_default(),
        ..Typed::default()
    };
    show(&officer, None, typed, Errors::none())
}

async fn post_new(
    officer: Officer<Setup>,
    database: web::Data<Database>,
    days: web::Data<Days>,
    clock: web::Data<Clock>,
    Form(fields): Form<Fields>,
) -> Result<HttpResponse> {
    save(&officer, &database, &days, clock.now(), None, &fields).await
}

async fn get_one(
    officer: Officer<Setup>,
    path: web::Path<(String, String, String)>,
    database: web::Data<Database>,
) -> Result<HttpResponse> {
    let before = find(&officer, &database, &path.2).await?;
    show(&officer, Some(&before), Typed::from(&before), Errors::none())
}

async fn post_one(
    officer: Officer<Setup>,
    path: web::Path<(String, String, String)>,
    database: web::Data<Database>,
    days: web::Data<Days>,
    clock: web::Data<Clock>,
    Form(fields): Form<Fields>,
) -> Result<HttpResponse> {
    let token = fields.token()?;
    let tenant = officer.tenant();
    // The same form sent twice: the hours that it was about are ended, and those that it made are there.
    if database.tenant(tenant, async |conn| are_hours_kept(conn, tenant, token).await).await? {
        return Ok(server::done(&officer.page().url_here(LIST), officer.page().t("calendar-saved")));
    }
    let before = find(&officer, &database, &path.2).await?;
    save(&officer, &database, &days, clock.now(), Some(&before), &fields).await
}

/// Hours that hold. Those that somebody ended meanwhile are a conflict, those that never were are not found.
async fn find(officer: &Officer<Setup>, database: &Database, id: &str) -> Result<OwnHours> {
    let id: Uuid = id.parse().map_err(|_| Error::NotFound)?;
    let tenant = officer.tenant();
    let read = database.tenant(tenant, async |conn| {
        Ok::<_, Error>((find_own(conn, tenant).await?, are_hours_kept(conn, tenant, id).await?))
    });
    let (own, were_kept) = read.await?;
    let missing = if were_kept { Error::Conflict } else { Error::NotFound };
    own.hours.into_iter().find(|hours| hours.id == id).ok_or(missing)
}

async fn save(
    officer: &Officer<Setup>,
    database: &Database,
    days: &Days,
    now: Timestamp,
    before: Option<&OwnHours>,
    fields: &Fields,
) -> Result<HttpResponse> {
    let (token, typed, page) = (fields.token()?, Typed::of(fields), officer.page());
    let done = match asked(&page, token, &typed) {
        Ok(new) => {
            let set = async |conn: &mut Conn| set(conn, officer, now, before.map(|before| before.id), &new).await;
            database.tenant(officer.tenant(), set).await
        }
        Err(errors) => Err(Error::Invalid(errors.0)),
    };
    match done {
        Ok(()) => {
            days.forget(officer.tenant());
            Ok(server::done(&page.url_here(LIST), page.t("calendar-hours-saved")))
        }
        Err(Error::Invalid(faults)) => show(officer, before, typed, Errors(faults)),
        Err(error) => Err(error),
    }
}

/// What is to be kept.
fn asked(page: &Page, id: Uuid, typed: &Typed) -> std::result::Result<OwnHours, Errors> {
    let mut errors = Errors::none();
    let known = SEASONS.into_iter().find(|season| *season == typed.season);
    if known.is_none() {
        errors.add("season", page.t("calendar-season-missing"));
    }
    let from: Option<Date> = typed.from.parse().ok().filter(|day: &Date| (2000..=2100).contains(&day.year()));
    if from.is_none() {
        errors.add("from", page.t("calendar-from-wrong"));
    }
    let is_ordinary = known == Some(ORDINARY);
    let to: Option<Date> = typed.to.parse().ok().filter(|_| !is_ordinary);
    let ends = |from: Date, to: Date| (from..=from.saturating_add(1.year())).contains(&to);
    if !is_ordinary && !from.zip(to).is_some_and(|(from, to)| ends(from, to)) {
        errors.add("to", page.t("calendar-to-wrong"));
    }
    let time = |typed: &str| typed.parse::<Time>().ok();
    let hours = time(&typed.opens).zip(time(&typed.closes)).and_then(|(opens, closes)| Hours::new(opens, closes));
    if hours.is_none() {
        let field = if time(&typed.opens).is_none() { "opens" } else { "closes" };
        errors.add(field, page.t("calendar-hours-wrong"));
    }
    check_ground(&mut errors, page, "ground", &typed.ground);
    match (known, from, hours) {
        (Some(season), Some(from), Some(hours)) if errors.is_empty() => Ok(OwnHours {
            id,
            season: season.to_owned(),
            from,
            to,
            opens: hours.opens(),
            closes: hours.closes(),
            ground: typed.ground.clone(),
        }),
        _ => Err(errors),
    }
}

async fn set(
    conn: &mut Conn,
    officer: &Officer<Setup>,
    now: Timestamp,
    before: Option<Uuid>,
    new: &OwnHours,
) -> Result<()> {
    let (tenant, page) = (officer.tenant(), officer.page());
    lock_tenant(conn, tenant).await?;
    if are_hours_kept(conn, tenant, new.id).await? {
        return Ok(());
    }
    let own = find_own(conn, tenant).await?;
    if before.is_some_and(|before| own.hours.iter().all(|hours| hours.id != before)) {
        return Err(Error::Conflict);
    }
    // Two of one season on one day would contradict each other.
    let meets = |other: &OwnHours| {
        let (mine, theirs) = (new.to.unwrap_or(new.from), other.to.unwrap_or(other.from));
        other.season == new.season && other.from <= mine && new.from <= theirs
    };
    if own.hours.iter().any(|other| Some(other.id) != before && meets(other)) {
        return Err(Error::field("from", page.t("calendar-hours-taken")));
    }
    if let Some(before) = before {
        end_hours(conn, tenant, now, before, &new.ground).await?;
    }
    insert_hours(conn, tenant, now, new).await?;
    let detail = json!({ "day": new.from, "until": new.to, "season": new.season, "before": before });
    let object = format!("calendar:{}", new.id);
    let is_new = before.is_none();
    officer
        .record(conn, now, if is_new { "calendar.hours-added" } else { "calendar.hours-changed" }, &object, detail)
        .await?;
    Ok(())
}

async fn remove(
    officer: Officer<Setup>,
    path: web::Path<(String, String, String)>,
    database: web::Data<Database>,
    days: web::Data<Days>,
    clock: web::Data<Clock>,
    Form(fields): Form<Fields>,
) -> Result<HttpResponse> {
    let before = find(&officer, &database, &path.2).await?;
    let (page, now, tenant) = (officer.page(), clock.now(), officer.tenant());
    let end_ground = fields.text("end_ground");
    let mut errors = Errors::none();
    check_ground(&mut errors, &page, "end_ground", &end_ground);
    if !errors.is_empty() {
        return show(&officer, Some(&before), Typed { end_ground, ..Typed::from(&before) }, errors);
    }
    let taken_back = database.tenant(tenant, async |conn| {
        lock_tenant(conn, tenant).await?;
        if find_own(conn, tenant).await?.hours.iter().all(|hours| hours.id != before.id) {
            return Err(Error::Conflict);
        }
        end_hours(conn, tenant, now, before.id, &end_ground).await?;
        let detail = json!({ "day": before.from, "season": before.season });
        officer.record(conn, now, "calendar.hours-removed", &format!("calendar:{}", before.id), detail).await?;
        Ok::<_, Error>(())
    });
    taken_back.await?;
    days.forget(tenant);
    Ok(server::done(&page.url_here(LIST), page.t("calendar-hours-removed")))
}

fn show(officer: &Officer<Setup>, before: Option<&OwnHours>, typed: Typed, errors: Errors) -> Result<HttpResponse> {
    let mut page = officer.page();
    let path = before.map_or_else(|| format!("{LIST}/hours/new"), |hours| format!("{LIST}/hours/{}", hours.id));
    page.path = format!("/{}{path}", officer.administration().slug);
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let choice = |key: &'static str| Choice::new(key, season(&page, key)).select(&typed.season);
    let template = HoursPage {
        token: if typed.token.parse::<Uuid>().is_ok() { typed.token.clone() } else { String::new() },
        list: page.url_here(LIST),
        here: page.url_here(&path),
        is_new: before.is_none(),
        seasons: SEASONS.map(choice).to_vec(),
        from: typed.from,
        to: typed.to,
        opens: typed.opens,
        closes: typed.closes,
        ground: typed.ground,
        end_ground: typed.end_ground,
        errors,
        page,
    };
    server::page_with(status, &template)
}
