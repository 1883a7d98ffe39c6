//! One complaint that this administration is asked to take: what it is about, and yes or no.

use super::accept::{self, Hands, Outcome, about, say_no, say_yes};
use super::desk::name_of;
use super::list::tag;
use super::store::{self, Incoming, state};
use super::{MAX_REASON, may_take_in, reason_errors};
use crate::complaint::Kind;
use crate::permission::Assign;
use crate::place_map::PlaceMap;
use crate::submit::full_name;
use crate::words;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::{Conn, Database};
use identity::{Directory, Officer};
use jobs::Wake;
use serde::Deserialize;
use serde_json::json;
use server::{Error, Fields, Form, Result};
use territory::Atlas;
use ui::{Errors, Fact, Page};
use uuid::Uuid;

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/transfers/{transfer}").get(get));
    cfg.service(web::resource("/{lang}/{tenant}/desk/transfers/{transfer}/accept").post(yes));
    cfg.service(web::resource("/{lang}/{tenant}/desk/transfers/{transfer}/refuse").post(no));
}

/// What reading a text leaves in the trail.
const READ: &str = "transfer.read";

type OnePath = web::Path<(String, String, Uuid)>;

#[derive(Default, Deserialize)]
#[serde(default)]
struct NoForm {
    reason: String,
}

/// One time that it was passed on before, in words.
struct Before {
    title: String,
    reason: String,
    answer: String,
}

#[derive(Template)]
#[template(path = "transfer_incoming.html")]
struct IncomingPage {
    page: Page,
    errors: Errors,
    number: String,
    state: (String, &'static str),
    here: String,
    list: String,
    facts: Vec<Fact>,
    /// Where it is, while it waits; none without a pin.
    map: Option<PlaceMap>,
    why: String,
    body: String,
    before: Vec<Before>,
    is_waiting: bool,
    /// It is kept that it is taken, and just being made.
    is_taking: bool,
    reason: String,
    max: usize,
    /// The complaint as it stands here; empty when it was not taken.
    taken: String,
    /// Why it was not taken.
    answer: String,
    /// Whether somebody else was faster than the form that came back.
    is_conflict: bool,
}

async fn get(
    officer: Officer<Assign>,
    path: OnePath,
    database: web::Data<Database>,
    directory: web::Data<Directory>,
    atlas: web::Data<Atlas>,
    clock: web::Data<Clock>,
) -> Result<HttpResponse> {
    if !may_take_in(&officer) {
        return Err(Error::NotFound);
    }
    let (tenant, id, now) = (officer.tenant(), path.2, clock.now());
    let read = database.tenant(tenant, async |conn| {
        let found = store::find_incoming(conn, tenant, id).await?.ok_or(Error::NotFound)?;
        note_read(conn, &officer, now, &found).await
    });
    read.await?;
    show(&officer, id, &database, &directory, &atlas, StatusCode::OK, Shown::default()).await
}

/// Whoever reads what somebody wrote elsewhere is on record, as long as it is kept here.
///
/// # Errors
/// The database refuses.
pub(super) async fn note_read(
    conn: &mut Conn,
    officer: &Officer<Assign>,
    now: jiff::Timestamp,
    found: &Incoming,
) -> Result<()> {
    if found.body.is_some() {
        officer.record(conn, now, READ, &about(found.transfer_id), json!({})).await?;
    }
    Ok(())
}

/// The same of a list that a program reads with its texts: each is on record once a day for each reader, who may ask each minute.
///
/// # Errors
/// The database refuses.
pub(super) async fn note_all_read(
    conn: &mut Conn,
    officer: &Officer<Assign>,
    now: jiff::Timestamp,
    found: &[Incoming],
) -> Result<()> {
    let today = calendar::instant(calendar::local_date(now).at(0, 0, 0, 0));
    let read = found.iter().filter(|found| found.body.is_some()).map(|found| about(found.transfer_id)).collect();
    officer.record_opened(conn, now, READ, read, today).await?;
    Ok(())
}

/// Says yes, and does at once what that means, to know what came of it; what fails is left to the job.
#[allow(clippy::too_many_arguments, reason = "the parts of the application")]
async fn yes(
    request: HttpRequest,
    officer: Officer<Assign>,
    path: OnePath,
    database: web::Data<Database>,
    directory: web::Data<Directory>,
    atlas: web::Data<Atlas>,
    clock: web::Data<Clock>,
    Form(_): Form<Fields>,
) -> Result<HttpResponse> {
    let id = path.2;
    match accept_now(&request, &officer, clock.now(), id).await {
        Ok(Some(number)) => {
            let page = officer.page();
            let path = page.url_here(&format!("/desk/complaints/{number}"));
            Ok(server::done(&path, page.t1("transfer-accepted-done", "number", number)))
        }
        // It is kept; the page says that it is being made.
        Ok(None) => show(&officer, id, &database, &directory, &atlas, StatusCode::OK, Shown::default()).await,
        Err(Error::Conflict) => {
            let shown = Shown { is_conflict: true, ..Shown::default() };
            show(&officer, id, &database, &directory, &atlas, StatusCode::CONFLICT, shown).await
        }
        Err(error) => Err(error),
    }
}

/// Takes it: the new number; none when the rest is left to the job.
///
/// # Errors
/// [`Error::NotFound`], and [`Error::Conflict`] when somebody else was faster.
pub(super) async fn accept_now(
    request: &HttpRequest,
    officer: &Officer<Assign>,
    now: jiff::Timestamp,
    id: Uuid,
) -> Result<Option<String>> {
    match decide_now(request, officer, now, id, None).await? {
        Some(Outcome::Taken(number)) => Ok(Some(number)),
        Some(Outcome::Refused | Outcome::Late) => Err(Error::Conflict),
        None => Ok(None),
    }
}

/// Refuses it, with the reason.
///
/// # Errors
/// As [`accept_now`].
pub(super) async fn refuse_now(
    request: &HttpRequest,
    officer: &Officer<Assign>,
    now: jiff::Timestamp,
    id: Uuid,
    reason: &str,
) -> Result<()> {
    decide_now(request, officer, now, id, Some(reason)).await?;
    Ok(())
}

/// Keeps yes, or no with its reason, and does what it means: what came of it; none when the rest is left to the job.
async fn decide_now(
    request: &HttpRequest,
    officer: &Officer<Assign>,
    now: jiff::Timestamp,
    id: Uuid,
    refusal: Option<&str>,
) -> Result<Option<Outcome>> {
    if !may_take_in(officer) {
        return Err(Error::NotFound);
    }
    let (hands, tenant) = (Hands::of(request)?, officer.tenant());
    let kept = hands.database.tenant(tenant, async |conn| match refusal {
        None => say_yes(conn, officer, now, id).await,
        Some(reason) => say_no(conn, officer, now, id, reason).await,
    });
    kept.await?;
    let settled = accept::settle(&hands, now, tenant, id).await;
    wake(request, tenant, &hands, id).await;
    match settled {
        Ok(outcome) => Ok(Some(outcome)),
        Err(error) => {
            tracing::warn!(transfer = %id, %error, "a transfer that was decided is left to its job");
            Ok(None)
        }
    }
}

/// The jobs of both sides need not wait for the clock.
async fn wake(request: &HttpRequest, here: database::TenantId, hands: &Hands, id: Uuid) {
    let Ok(wake) = server::part::<Wake>(request) else { return };
    wake.up(here);
    let found = hands.database.tenant(here, async |conn| store::find_incoming(conn, here, id).await).await;
    if let Ok(Some(found)) = found {
        wake.up(found.origin());
    }
}

#[allow(clippy::too_many_arguments, reason = "the parts of the application")]
async fn no(
    request: HttpRequest,
    officer: Officer<Assign>,
    path: OnePath,
    database: web::Data<Database>,
    directory: web::Data<Directory>,
    atlas: web::Data<Atlas>,
    clock: web::Data<Clock>,
    Form(mut form): Form<NoForm>,
) -> Result<HttpResponse> {
    if !may_take_in(&officer) {
        return Err(Error::NotFound);
    }
    words::normalise(&mut form.reason);
    let (id, page) = (path.2, officer.page());
    let errors = reason_errors(&page, "reason", &form.reason);
    if !errors.is_empty() {
        let shown = Shown { errors, reason: form.reason, ..Shown::default() };
        return show(&officer, id, &database, &directory, &atlas, StatusCode::UNPROCESSABLE_ENTITY, shown).await;
    }
    match refuse_now(&request, &officer, clock.now(), id, &form.reason).await {
        Ok(()) => Ok(server::done(&page.url_here("/desk/transfers"), page.t("transfer-refused-done"))),
        Err(Error::Conflict) => {
            let shown = Shown { reason: form.reason, is_conflict: true, ..Shown::default() };
            show(&officer, id, &database, &directory, &atlas, StatusCode::CONFLICT, shown).await
        }
        Err(error) => Err(error),
    }
}

/// What a form that was not taken keeps.
#[derive(Default)]
struct Shown {
    errors: Errors,
    reason: String,
    is_conflict: bool,
}

async fn show(
    officer: &Officer<Assign>,
    id: Uuid,
    database: &Database,
    directory: &Directory,
    atlas: &Atlas,
    status: StatusCode,
    shown: Shown,
) -> Result<HttpResponse> {
    let (tenant, page) = (officer.tenant(), officer.page());
    let code = officer.administration().code.clone();
    let read = database.tenant(tenant, async |conn| {
        let found = store::find_incoming(conn, tenant, id).await?.ok_or(Error::NotFound)?;
        let ids: Vec<Uuid> = found.complaint_id.into_iter().collect();
        let numbers = crate::summary::list_numbers(conn, tenant, &code, &ids).await?;
        let deciders: Vec<Uuid> = found.decided_by.into_iter().collect();
        let names = identity::list_names(conn, tenant, &deciders).await?;
        Ok::<_, Error>((found, numbers, names))
    });
    let (found, numbers, names) = read.await?;
    let origin = name_of(directory, found.origin(), &page).await?;
    let taken = numbers.into_values().next();
    let taken = taken.map(|number| page.url_here(&format!("/desk/complaints/{number}"))).unwrap_or_default();
    let mut facts = facts(&page, atlas, &found, &origin);
    if let Some(name) = found.decided_by.and_then(|id| names.get(&id)) {
        facts.push(Fact::new(page.t("transfer-decided-by"), name.clone()));
    }
    if found.is_given {
        let why = found.decision_reason.clone().unwrap_or_default();
        facts.push(Fact::new(page.t("transfer-given"), why));
    }
    let list = page.url_here("/desk/transfers");
    let pin = found.lat.zip(found.lon).filter(|_| found.is_waiting());
    let place = full_name(atlas, &found.territory_code, page.lang);
    let template = IncomingPage {
        map: PlaceMap::of_place(&page, pin, &place, Vec::new()),
        errors: shown.errors,
        reason: shown.reason,
        is_conflict: shown.is_conflict,
        state: tag(&page, &found.state),
        why: found.reason.clone(),
        body: found.body.clone().unwrap_or_default(),
        before: before(&page, &found),
        is_waiting: found.is_waiting(),
        is_taking: found.state == state::ACCEPTING,
        answer: found.decision_reason.clone().filter(|_| found.state == state::REFUSED).unwrap_or_default(),
        max: MAX_REASON,
        here: format!("{list}/{id}"),
        number: found.number,
        facts,
        list,
        taken,
        page,
    };
    server::page_with(status, &template)
}

fn facts(page: &Page, atlas: &Atlas, found: &Incoming, origin: &str) -> Vec<Fact> {
    let lang = page.lang;
    let kind: Option<Kind> = found.kind.parse().ok();
    let mut facts = vec![
        Fact::new(page.t("transfers-origin"), origin),
        Fact::new(page.t("desk-kind"), kind.map(|kind| page.t(kind.key())).unwrap_or_default()),
        Fact::new(page.t("desk-category"), found.subject().in_lang(lang)),
        Fact::new(page.t("desk-place"), full_name(atlas, &found.territory_code, lang)),
    ];
    if let Some((lat, lon)) = found.lat.zip(found.lon).filter(|_| found.is_waiting()) {
        facts.push(Fact::new(page.t("item-map"), format!("{lat:.5}, {lon:.5}")));
    }
    facts.push(Fact::new(page.t("desk-received"), words::moment(lang, found.received_at)));
    facts.push(Fact::new(page.t("desk-due"), words::date(lang, found.due_on)));
    facts.push(Fact::new(page.t("transfer-asked-at"), words::moment(lang, found.asked_at)));
    facts.push(Fact::new(page.t("transfer-answer-by"), words::date(lang, found.answer_by)));
    if found.is_late && found.is_waiting() {
        facts.push(Fact::new(page.t("transfer-decides"), page.t("transfer-asked-again")));
    }
    facts
}

fn before(page: &Page, found: &Incoming) -> Vec<Before> {
    let words = found.hops().into_iter().map(|hop| {
        let (from, to) = (hop.from.in_lang(page.lang), hop.to.in_lang(page.lang));
        Before {
            title: page.t2("transfer-before", "from", from, "to", to),
            reason: hop.reason.clone(),
            answer: hop.answer,
        }
    });
    words.collect()
}
