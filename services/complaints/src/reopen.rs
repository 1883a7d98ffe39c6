//! The head of the administration opens a complaint again, at any time: its delay begins anew, and somebody else is proposed for it.

use crate::act::{Act, act};
use crate::clock;
use crate::complaint::{Move, Role, State};
use crate::number::Number;
use crate::opening::{self, Ground};
use crate::permission::Decide;
use crate::store::{Complaint, Event, find_for, list_events};
use crate::triage::{Came, ItemPath, Kept, answered, is_repetition, item_address, parsed};
use crate::words;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::{Clock, Due};
use database::{Conn, Database};
use identity::Officer;
use jiff::Timestamp;
use jobs::Wake;
use serde::Deserialize;
use serde_json::json;
use server::{Error, Form, Result};
use territory::Atlas;
use ui::{Errors, Page};

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/complaints/{number}/reopen").get(get).post(post));
}

/// Characters of the reason.
pub(crate) const MAX_REASON: usize = 4_000;

#[derive(Template)]
#[template(path = "reopen.html")]
struct ReopenPage {
    page: Page,
    errors: Errors,
    number: String,
    here: String,
    item: String,
    from: String,
    version: i32,
    state: (String, &'static str),
    /// Until when it would have to be answered, and by which rule.
    due_why: String,
    reason: String,
    max: usize,
}

#[derive(Default, Deserialize)]
struct ReopenForm {
    version: i32,
    #[serde(default)]
    reason: String,
    #[serde(default)]
    from: String,
}

async fn get(
    officer: Officer<Decide>,
    path: ItemPath,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    web::Query(Came { from }): web::Query<Came>,
) -> Result<HttpResponse> {
    let number = parsed(&officer, &path.2)?;
    let (complaint, due) = read(&officer, &number, &database, &clock).await?;
    if complaint.after(Move::Reopen, Role::Head).is_none() {
        let page = officer.page();
        return Ok(server::told(&item_address(&page, &number, &from), page.t("reopen-not-now")));
    }
    let form = ReopenForm { version: complaint.version, from, ..ReopenForm::default() };
    show(&officer, &number, &complaint, (clock.now(), &due), form, Errors::none())
}

async fn post(
    officer: Officer<Decide>,
    path: ItemPath,
    database: web::Data<Database>,
    atlas: web::Data<Atlas>,
    clock: web::Data<Clock>,
    wake: web::Data<Wake>,
    Form(mut form): Form<ReopenForm>,
) -> Result<HttpResponse> {
    words::normalise(&mut form.reason);
    let (page, number, now) = (officer.page(), parsed(&officer, &path.2)?, clock.now());
    let tenant = officer.tenant();
    let errors = words::typed_errors(&page, "reason", &form.reason, MAX_REASON, "error-reason");
    if !errors.is_empty() {
        let (complaint, due) = read(&officer, &number, &database, &clock).await?;
        return show(&officer, &number, &complaint, (now, &due), form, errors);
    }
    let version = Some(form.version);
    let done = database.tenant(tenant, async |conn| reopen(conn, &officer, now, &number, version, &form.reason).await);
    let done = done.await.map(|_| page.t("reopen-done"));
    let kept = Kept { text: form.reason, from: form.from, ..Kept::default() };
    answered(&officer, &number, &database, &atlas, &clock, &wake, done, kept, form.version).await
}

/// The complaint, and when it would have to be answered if it were opened now.
async fn read(
    officer: &Officer<Decide>,
    number: &Number,
    database: &Database,
    clock: &Clock,
) -> Result<(Complaint, Due)> {
    let now = clock.now();
    let read = database.tenant(officer.tenant(), async |conn| {
        let complaint = find_for(conn, officer, number).await?.ok_or(Error::NotFound)?;
        opening::note(conn, officer, now, &complaint, Ground::of(officer, &complaint)).await?;
        let days = identity::find_days(conn, officer.tenant()).await?;
        Ok::<_, Error>((complaint, clock::due(&days, clock::REPLY, now)?))
    });
    read.await
}

/// Opens it again, if the complaint is still at `version` (none: whatever it is), and says where it then stands.
///
/// # Errors
/// [`Error::Conflict`] when it is not over, or when somebody moved it meanwhile.
pub(crate) async fn reopen(
    conn: &mut Conn,
    officer: &Officer<Decide>,
    now: Timestamp,
    number: &Number,
    version: Option<i32>,
    reason: &str,
) -> Result<State> {
    let tenant = officer.tenant();
    let complaint = find_for(conn, officer, number).await?.ok_or(Error::NotFound)?;
    let events = list_events(conn, tenant, complaint.id).await?;
    let is_this = |last: &Event| last.kind == Move::Reopen.event() && last.detail["text"] == reason.trim();
    if is_repetition(&complaint, version, || events.last().is_some_and(is_this))? {
        return Ok(complaint.state);
    }
    let days = identity::find_days(conn, tenant).await?;
    let what = Act {
        detail: json!({ "text": reason.trim(), "answered_by": complaint.assignee_id }),
        due_on: Some(clock::due(&days, clock::REPLY, now)?.on),
        ..Act::by(officer, Move::Reopen, Role::Head, officer.acting_for::<Decide>())
    };
    act(conn, tenant, now, &complaint, &what).await
}

fn show(
    officer: &Officer<Decide>,
    number: &Number,
    complaint: &Complaint,
    (now, due): (Timestamp, &Due),
    form: ReopenForm,
    errors: Errors,
) -> Result<HttpResponse> {
    let mut page = officer.page();
    page.path = format!("/{}/desk/complaints/{number}/reopen", officer.administration().slug);
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let template = ReopenPage {
        state: words::state(page.lang, complaint.state, complaint.cycle),
        due_why: if complaint.is_trial() { String::new() } else { words::reopened_due_why(page.lang, now, due) },
        here: page.url_here(&format!("/desk/complaints/{number}")),
        item: item_address(&page, number, &form.from),
        number: number.to_string(),
        version: form.version,
        reason: form.reason,
        from: form.from,
        max: MAX_REASON,
        errors,
        page,
    };
    server::page_with(status, &template)
}
