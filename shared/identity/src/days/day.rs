//! A day of the administration's own: closed, or worked all the same. It is added, changed and taken back with a ground.

use super::store::{OWN, OwnCalendar, OwnDay, end_days, find_own, insert_day, is_day_kept};
use super::{Days, LIST, check_ground, effect, in_every_language, laid_over, long_day, named, national};
use crate::roles::desk::LONGEST_NAME;
use crate::roles::names;
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
use ui::{Choice, Errors, Names, Page};
use uuid::Uuid;

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/calendar/days/new").get(get_new).post(post_new));
    cfg.service(web::resource("/{lang}/{tenant}/desk/calendar/days/{day}").get(get_one).post(post_one));
    cfg.service(web::resource("/{lang}/{tenant}/desk/calendar/days/{day}/remove").post(remove));
}

#[derive(Template)]
#[template(path = "calendar_day.html")]
struct DayPage {
    page: Page,
    errors: Errors,
    token: String,
    list: String,
    here: String,
    /// None for a day that is being added.
    title: Option<String>,
    /// What becomes of the deadlines that end on the day; none for a day that is being added.
    effect: Option<String>,
    day: String,
    today: String,
    kinds: Vec<Choice>,
    names: Names,
    ground: String,
    end_ground: String,
}

const CLOSED: &str = "closed";
const WORKED: &str = "worked";

/// What a form asks for.
#[derive(Default)]
struct Typed {
    token: String,
    day: String,
    kind: String,
    names: Names,
    ground: String,
    end_ground: String,
}

impl Typed {
    fn of(fields: &Fields) -> Self {
        Self {
            token: fields.raw("token").to_owned(),
            day: fields.text("day"),
            kind: fields.text("kind"),
            names: names(fields),
            ground: fields.text("ground"),
            end_ground: fields.text("end_ground"),
        }
    }

    fn from(own: &OwnDay) -> Self {
        Self {
            day: own.day.to_string(),
            kind: if own.is_closed { CLOSED } else { WORKED }.to_owned(),
            names: own.names.clone(),
            ground: own.ground.clone(),
            ..Self::default()
        }
    }
}

async fn get_new(
    officer: Officer<Setup>,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
) -> Result<HttpResponse> {
    let typed = Typed { kind: CLOSED.to_owned(), ..Typed::default() };
    show(&officer, &database, clock.now(), None, typed, Errors::none()).await
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
    clock: web::Data<Clock>,
) -> Result<HttpResponse> {
    let before = find(&officer, &database, &path.2).await?;
    let typed = Typed::from(&before);
    show(&officer, &database, clock.now(), Some(&before), typed, Errors::none()).await
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
    // The same form sent twice: the day that it was about is ended, and the one that it made is there.
    if database.tenant(tenant, async |conn| is_day_kept(conn, tenant, token).await).await? {
        return Ok(server::done(&officer.page().url_here(LIST), officer.page().t("calendar-saved")));
    }
    let before = find(&officer, &database, &path.2).await?;
    save(&officer, &database, &days, clock.now(), Some(&before), &fields).await
}

/// A day that holds. One that somebody ended meanwhile is a conflict, one that never was is not found.
async fn find(officer: &Officer<Setup>, database: &Database, id: &str) -> Result<OwnDay> {
    let id: Uuid = id.parse().map_err(|_| Error::NotFound)?;
    let tenant = officer.tenant();
    let read = database.tenant(tenant, async |conn| {
        Ok::<_, Error>((find_own(conn, tenant).await?, is_day_kept(conn, tenant, id).await?))
    });
    let (own, was_kept) = read.await?;
    let missing = if was_kept { Error::Conflict } else { Error::NotFound };
    own.days.into_iter().find(|day| day.id == id && day.is_own()).ok_or(missing)
}

async fn save(
    officer: &Officer<Setup>,
    database: &Database,
    days: &Days,
    now: Timestamp,
    before: Option<&OwnDay>,
    fields: &Fields,
) -> Result<HttpResponse> {
    let (token, typed, page) = (fields.token()?, Typed::of(fields), officer.page());
    let done = match asked(&page, now, token, &typed) {
        Ok(new) => {
            let set = async |conn: &mut Conn| set(conn, officer, now, before.map(|before| before.id), &new).await;
            database.tenant(officer.tenant(), set).await.map(|own| (new, own))
        }
        Err(errors) => Err(Error::Invalid(errors.0)),
    };
    match done {
        Ok((new, own)) => {
            days.forget(officer.tenant());
            let saved = page.t1("calendar-day-saved", "date", long_day(&page, new.day));
            let effect = effect(&page, &laid_over(national()?, &own), new.day);
            Ok(server::done(&page.url_here(LIST), format!("{saved} {effect}")))
        }
        Err(Error::Invalid(faults)) => show(officer, database, now, before, typed, Errors(faults)).await,
        Err(error) => Err(error),
    }
}

/// What is to be kept.
fn asked(page: &Page, now: Timestamp, id: Uuid, typed: &Typed) -> std::result::Result<OwnDay, Errors> {
    let mut errors = Errors::none();
    let today = calendar::local_date(now);
    // What is over was counted as it was.
    let latest = today.saturating_add(2.years());
    let day: Option<Date> = typed.day.parse().ok().filter(|day| (today..=latest).contains(day));
    if day.is_none() {
        errors.add("day", page.t("calendar-day-wrong"));
    }
    let is_closed = typed.kind != WORKED;
    let all = [&typed.names.ar, &typed.names.fr, &typed.names.zgh, &typed.names.en];
    if is_closed && all.iter().all(|name| name.is_empty()) {
        errors.add("name_ar", page.t("calendar-name-missing"));
    }
    for (field, name) in ["name_ar", "name_fr", "name_zgh", "name_en"].into_iter().zip(all) {
        errors.check_text(page.lang, field, name, LONGEST_NAME, None);
    }
    check_ground(&mut errors, page, "ground", &typed.ground);
    match day {
        Some(day) if errors.is_empty() => Ok(OwnDay {
            id,
            day,
            key: OWN.to_owned(),
            is_closed,
            names: typed.names.clone(),
            ground: typed.ground.clone(),
        }),
        _ => Err(errors),
    }
}

/// Gives the calendar as it then stands.
async fn set(
    conn: &mut Conn,
    officer: &Officer<Setup>,
    now: Timestamp,
    before: Option<Uuid>,
    new: &OwnDay,
) -> Result<OwnCalendar> {
    let (tenant, page) = (officer.tenant(), officer.page());
    // Two who decide at once come one after the other.
    lock_tenant(conn, tenant).await?;
    let mut own = find_own(conn, tenant).await?;
    if is_day_kept(conn, tenant, new.id).await? {
        return Ok(own);
    }
    if let Some(before) = before {
        let at = own.days.iter().position(|day| day.id == before).ok_or(Error::Conflict)?;
        let old = own.days.remove(at);
        if old.day < calendar::local_date(now) {
            return Err(Error::field("day", page.t("calendar-day-past")));
        }
    }
    if own.own_on(new.day).is_some() {
        return Err(Error::field("day", page.t("calendar-day-taken")));
    }
    match (laid_over(national()?, &own).is_working_day(new.day), new.is_closed) {
        (false, true) => return Err(Error::field("day", page.t("calendar-day-off-already"))),
        (true, false) => return Err(Error::field("day", page.t("calendar-day-worked-already"))),
        _ => {}
    }
    if let Some(before) = before {
        end_days(conn, tenant, now, &[before], &new.ground).await?;
    }
    insert_day(conn, tenant, now, new).await?;
    let detail = json!({ "day": new.day, "closed": new.is_closed, "before": before });
    let object = format!("calendar:{}", new.id);
    let is_new = before.is_none();
    officer
        .record(conn, now, if is_new { "calendar.day-added" } else { "calendar.day-changed" }, &object, detail)
        .await?;
    own.days.push(new.clone());
    Ok(own)
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
    if before.day < calendar::local_date(now) {
        errors.add("end_ground", page.t("calendar-day-past"));
    }
    if !errors.is_empty() {
        let typed = Typed { end_ground, ..Typed::from(&before) };
        return show(&officer, &database, now, Some(&before), typed, errors).await;
    }
    let taken_back = database.tenant(tenant, async |conn| {
        lock_tenant(conn, tenant).await?;
        if !find_own(conn, tenant).await?.days.iter().any(|day| day.id == before.id) {
            return Err(Error::Conflict);
        }
        end_days(conn, tenant, now, &[before.id], &end_ground).await?;
        let detail = json!({ "day": before.day, "closed": before.is_closed });
        officer.record(conn, now, "calendar.day-removed", &format!("calendar:{}", before.id), detail).await?;
        Ok::<_, Error>(())
    });
    taken_back.await?;
    days.forget(tenant);
    Ok(server::done(&page.url_here(LIST), page.t1("calendar-day-removed", "date", long_day(&page, before.day))))
}

async fn show(
    officer: &Officer<Setup>,
    database: &Database,
    now: Timestamp,
    before: Option<&OwnDay>,
    typed: Typed,
    errors: Errors,
) -> Result<HttpResponse> {
    let tenant = officer.tenant();
    let mut page = officer.page();
    let path = before.map_or_else(|| format!("{LIST}/days/new"), |day| format!("{LIST}/days/{}", day.id));
    page.path = format!("/{}{path}", officer.administration().slug);
    let effect = match before {
        Some(before) => {
            let own = database.tenant(tenant, async |conn| find_own(conn, tenant).await).await?;
            Some(effect(&page, &laid_over(national()?, &own), before.day))
        }
        None => None,
    };
    let title = before.map(|day| {
        let what = if day.is_closed { named(&page, &in_every_language(&day.names)) } else { page.t("calendar-worked") };
        page.t2("calendar-on", "what", what, "date", page.date(&day.day.to_string()))
    });
    let kinds = [
        (CLOSED, "calendar-kind-closed", "calendar-kind-closed-hint"),
        (WORKED, "calendar-kind-worked", "calendar-kind-worked-hint"),
    ];
    let kinds = kinds.map(|(value, label, hint)| Choice {
        hint: page.t(hint),
        ..Choice::new(value, page.t(label)).select(&typed.kind)
    });
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let template = DayPage {
        token: if typed.token.parse::<Uuid>().is_ok() { typed.token } else { String::new() },
        list: page.url_here(LIST),
        here: page.url_here(&path),
        title,
        effect,
        day: typed.day,
        today: calendar::local_date(now).to_string(),
        kinds: kinds.to_vec(),
        names: typed.names,
        ground: typed.ground,
        end_ground: typed.end_ground,
        errors,
        page,
    };
    server::page_with(status, &template)
}
