//! The page on which the second person decides.

use super::settle::take_back;
use super::{Verdict, Waiting, decide};
use crate::number::Number;
use crate::opening::{self, Ground};
use crate::permission::{Decide, Read};
use crate::proposal::{self, Proposal};
use crate::respond::proof;
use crate::store::{Complaint, find_for};
use crate::triage::{Came, ItemPath, Kept, answered, item_address, parsed};
use crate::words;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::Database;
use documents::File;
use identity::Officer;
use jobs::Wake;
use serde::Deserialize;
use server::{Error, Form, Result};
use territory::Atlas;
use ui::{Errors, Lang, Page};

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/complaints/{number}/decide").get(get).post(post));
    cfg.service(web::resource("/{lang}/{tenant}/desk/complaints/{number}/take-back").post(post_take_back));
}

/// Characters of the reason to decline.
const MAX_REASON: usize = 1_000;

#[derive(Template)]
#[template(path = "decide.html")]
struct DecidePage {
    page: Page,
    errors: Errors,
    number: String,
    here: String,
    item: String,
    from: String,
    version: i32,
    body: String,
    in_lang: String,
    waiting: Waiting,
    files: Vec<File>,
    reason: String,
    max: usize,
}

#[derive(Deserialize)]
struct DecideForm {
    version: i32,
    seq: i32,
    #[serde(default)]
    decision: String,
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
    show(&officer, &number, &database, &clock, Errors::none(), String::new(), from).await
}

async fn post(
    officer: Officer<Decide>,
    path: ItemPath,
    database: web::Data<Database>,
    atlas: web::Data<Atlas>,
    clock: web::Data<Clock>,
    wake: web::Data<Wake>,
    Form(mut form): Form<DecideForm>,
) -> Result<HttpResponse> {
    words::normalise(&mut form.reason);
    let (page, number, now) = (officer.page(), parsed(&officer, &path.2)?, clock.now());
    let tenant = officer.tenant();
    let (verdict, errors) = match form.decision.as_str() {
        "approve" => (Verdict::Approve, Errors::none()),
        "decline" => {
            let errors = words::typed_errors(&page, "reason", &form.reason, MAX_REASON, "decide-reason-missing");
            (Verdict::Decline(form.reason.clone()), errors)
        }
        _ => return Err(Error::Malformed),
    };
    if !errors.is_empty() {
        return show(&officer, &number, &database, &clock, errors, form.reason, form.from).await;
    }
    let (version, seq) = (Some(form.version), Some(form.seq));
    let done = database.tenant(tenant, async |conn| decide(conn, &officer, now, &number, version, seq, &verdict).await);
    let key = if matches!(verdict, Verdict::Approve) { "decide-approved" } else { "decide-declined" };
    let done = done.await.map(|_| page.t(key));
    let kept = Kept { from: form.from, ..Kept::default() };
    answered(&officer, &number, &database, &atlas, &clock, &wake, done, kept, form.version).await
}

#[derive(Deserialize)]
struct TakeBackForm {
    version: i32,
    seq: i32,
    #[serde(default)]
    from: String,
}

async fn post_take_back(
    officer: Officer<Read>,
    path: ItemPath,
    database: web::Data<Database>,
    atlas: web::Data<Atlas>,
    clock: web::Data<Clock>,
    wake: web::Data<Wake>,
    Form(form): Form<TakeBackForm>,
) -> Result<HttpResponse> {
    let (tenant, number, now) = (officer.tenant(), parsed(&officer, &path.2)?, clock.now());
    let done = database.tenant(tenant, async |conn| take_back(conn, &officer, now, &number, form.seq).await);
    let done = done.await.map(|_| officer.page().t("decide-taken-back"));
    let kept = Kept { from: form.from, ..Kept::default() };
    answered(&officer, &number, &database, &atlas, &clock, &wake, done, kept, form.version).await
}

async fn show(
    officer: &Officer<Decide>,
    number: &Number,
    database: &Database,
    clock: &Clock,
    errors: Errors,
    reason: String,
    from: String,
) -> Result<HttpResponse> {
    let (tenant, now) = (officer.tenant(), clock.now());
    let read = database.tenant(tenant, async |conn| {
        let complaint = find_for(conn, officer, number).await?.ok_or(Error::NotFound)?;
        opening::note(conn, officer, now, &complaint, Ground::of(officer, &complaint)).await?;
        let Some(pending) = proposal::find_open(conn, tenant, complaint.id).await? else { return Ok(None) };
        let files = proof::list(conn, tenant, complaint.id, &pending.detail).await?;
        Ok::<Option<(Complaint, Proposal, Vec<File>)>, Error>(Some((complaint, pending, files)))
    });
    let mut page = officer.page();
    let Some((complaint, pending, files)) = read.await? else {
        return Ok(server::told(&item_address(&page, number, &from), page.t("decide-nothing")));
    };
    page.path = format!("/{}/desk/complaints/{number}/decide", officer.administration().slug);
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let template = DecidePage {
        waiting: Waiting::of(officer, &page, &complaint, &pending),
        in_lang: page.t1("answer-lang", "lang", Lang::name(complaint.lang())),
        here: page.url_here(&format!("/desk/complaints/{number}")),
        item: item_address(&page, number, &from),
        number: number.to_string(),
        version: complaint.version,
        body: complaint.body,
        max: MAX_REASON,
        files,
        reason,
        from,
        errors,
        page,
    };
    server::page_with(status, &template)
}
