//! The author adds words or files to a complaint that is still open, or asks for something beside the answer: a call, not to be
//! named, to be forgotten.

use super::files::{receive, send};
use super::reply::saying;
use super::{ComplaintPath, MAX_TEXT, Saying, events_of, here, not_now, open};
use crate::complaint::Move;
use crate::store::Complaint;
use crate::submit;
use crate::words;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use identity::Site;
use serde_json::json;
use server::{Parts, Result};
use ui::{Choice, Errors, Page};

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/complaints/{number}/add").get(get).post(post));
}

/// What an author may ask for beside an answer. The desk reads it, and sees to it by hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Request {
    /// To speak with somebody.
    Call,
    /// Not to be named.
    Anonymity,
    /// That what is kept about them be erased (law 09-08, article 8).
    Erasure,
}

impl Request {
    const ALL: [Self; 3] = [Self::Call, Self::Anonymity, Self::Erasure];

    /// As it is stored and sent.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Call => "call",
            Self::Anonymity => "anonymity",
            Self::Erasure => "erasure",
        }
    }

    /// The key of its words.
    pub(crate) const fn key(self) -> &'static str {
        match self {
            Self::Call => "author-request-call",
            Self::Anonymity => "author-request-anonymity",
            Self::Erasure => "author-request-erasure",
        }
    }

    /// The one of this word.
    pub(crate) fn named(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|request| request.as_str() == word)
    }
}

#[derive(Template)]
#[template(path = "add.html")]
struct AddPage {
    page: Page,
    errors: Errors,
    requests: Vec<Choice>,
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
    let (reader, complaint) = match open(&request, &site, &path.2, "add").await? {
        Ok(opened) => opened,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let events = events_of(&reader, &site, &complaint).await?;
    if let Some(answer) = not_now(&reader, &site, &complaint, &events, Move::Add).await? {
        return Ok(answer);
    }
    server::page(&AddPage::new(&site, &complaint, ""))
}

async fn post(request: HttpRequest, site: Site, path: ComplaintPath, parts: Parts) -> Result<HttpResponse> {
    let (reader, complaint, mut typed) = receive(&request, &site, &path.2, parts).await?;
    let (text, asked, version) = (typed.text("text"), typed.text("request"), typed.version());
    let adding = adding(&text, Request::named(&asked), typed.count());
    let events = events_of(&reader, &site, &complaint).await?;
    typed.tell(text_errors(&site.page(), &text, Request::named(&asked), typed.count()));
    let about = (&reader, &site, &complaint);
    if let Some(answer) = send(about, &events, &mut typed, &adding, &text, "author-added").await? {
        return Ok(answer);
    }
    let page = AddPage { text, kept: typed.signed(), version, ..AddPage::new(&site, &complaint, &asked) };
    server::page_with(StatusCode::UNPROCESSABLE_ENTITY, &AddPage { errors: typed.errors, ..page })
}

/// What it says to add this.
pub(super) fn adding(text: &str, request: Option<Request>, files: usize) -> Saying {
    let mut saying = saying(Move::Add, text, files);
    if let Some(request) = request {
        saying.detail["request"] = json!(request.as_str());
    }
    saying
}

/// What is wrong with the text: it may be left out where a file, or what is asked for, says enough.
pub(super) fn text_errors(page: &Page, text: &str, request: Option<Request>, files: usize) -> Errors {
    if text.trim().is_empty() && (files > 0 || request.is_some()) {
        return Errors::none();
    }
    words::typed_errors(page, "text", text, MAX_TEXT, "author-error-add")
}

impl AddPage {
    fn new(site: &Site, complaint: &Complaint, asked: &str) -> Self {
        let page = site.page();
        let plain = Choice::new("", page.t("author-request-none"));
        let requests = Request::ALL.map(|request| Choice::new(request.as_str(), page.t(request.key())));
        let asked = Request::named(asked).map(Request::as_str).unwrap_or_default();
        Self {
            errors: Errors::none(),
            requests: [plain].into_iter().chain(requests).map(|choice| choice.select(asked)).collect(),
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
