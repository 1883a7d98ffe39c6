//! The author replies to the question of the officer in charge: the delay of the answer runs again.

use super::files::{receive, send};
use super::{ComplaintPath, MAX_TEXT, Saying, events_of, here, not_now, open, question};
use crate::complaint::Move;
use crate::store::{Complaint, Event};
use crate::submit;
use crate::words;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use identity::Site;
use serde_json::json;
use server::{Parts, Result};
use ui::{Errors, Page};

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/complaints/{number}/reply").get(get).post(post));
}

#[derive(Template)]
#[template(path = "reply.html")]
struct ReplyPage {
    page: Page,
    errors: Errors,
    question: String,
    /// The last day to reply, and what happens after it.
    until: String,
    text: String,
    /// Files that came with a faulty form: name, and the signed text that brings them back.
    kept: Vec<(String, String)>,
    version: i32,
    here: String,
    max: usize,
    files_hint: String,
    files_accept: String,
}

async fn get(request: HttpRequest, site: Site, path: ComplaintPath) -> Result<HttpResponse> {
    let (reader, complaint) = match open(&request, &site, &path.2, "reply").await? {
        Ok(opened) => opened,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let events = events_of(&reader, &site, &complaint).await?;
    if let Some(answer) = not_now(&reader, &site, &complaint, &events, Move::Reply).await? {
        return Ok(answer);
    }
    let page = ReplyPage::new(&site, &complaint, &events);
    server::page(&page)
}

async fn post(request: HttpRequest, site: Site, path: ComplaintPath, parts: Parts) -> Result<HttpResponse> {
    let (reader, complaint, mut typed) = receive(&request, &site, &path.2, parts).await?;
    let (text, version) = (typed.text("text"), typed.version());
    let saying = saying(Move::Reply, &text, typed.count());
    let events = events_of(&reader, &site, &complaint).await?;
    typed.tell(words::typed_errors(&site.page(), "text", &text, MAX_TEXT, "author-error-reply"));
    let about = (&reader, &site, &complaint);
    if let Some(answer) = send(about, &events, &mut typed, &saying, &text, "author-replied").await? {
        return Ok(answer);
    }
    let page = ReplyPage { text, kept: typed.signed(), version, ..ReplyPage::new(&site, &complaint, &events) };
    server::page_with(StatusCode::UNPROCESSABLE_ENTITY, &ReplyPage { errors: typed.errors, ..page })
}

/// What it says to write this, with so many files.
pub(super) fn saying(what: Move, text: &str, files: usize) -> Saying {
    let mut saying = Saying::new(what, text);
    if files > 0 {
        saying.detail["files"] = json!(files);
    }
    saying
}

impl ReplyPage {
    fn new(site: &Site, complaint: &Complaint, events: &[Event]) -> Self {
        let page = site.page();
        let until = complaint.reply_until.map(|day| words::date(page.lang, day)).unwrap_or_default();
        Self {
            errors: Errors::none(),
            question: question(complaint, events).unwrap_or_default().to_owned(),
            until: page.t1("author-reply-until", "date", until),
            text: String::new(),
            kept: Vec::new(),
            version: complaint.version,
            here: here(site, complaint),
            max: MAX_TEXT,
            files_hint: submit::hint(site.lang()),
            files_accept: submit::accept(),
            page,
        }
    }
}
