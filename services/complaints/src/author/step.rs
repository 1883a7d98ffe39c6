//! A page for one step of the author's: what it does, a few words if they wish, one button.

use super::{MAX_TEXT, Saying, events_of, here, not_now, open, read, write};
use crate::complaint::Move;
use crate::store::Complaint;
use crate::words;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use identity::Site;
use jobs::Wake;
use serde::Deserialize;
use server::Result;
use ui::{Errors, Page};

#[derive(Template)]
#[template(path = "step.html")]
pub(super) struct StepPage {
    pub(super) page: Page,
    pub(super) errors: Errors,
    pub(super) title: String,
    /// What it does, in sentences.
    pub(super) told: Vec<String>,
    /// Why it is not possible yet; empty when it is.
    pub(super) not_yet: String,
    pub(super) label: String,
    pub(super) button: String,
    /// `warning` for what cannot be undone.
    pub(super) tone: &'static str,
    /// The step's address below the complaint's.
    pub(super) path: &'static str,
    pub(super) text: String,
    pub(super) version: i32,
    pub(super) here: String,
    pub(super) max: usize,
}

#[derive(Deserialize)]
pub(super) struct StepForm {
    version: i32,
    #[serde(default)]
    text: String,
}

impl StepPage {
    /// An empty one, to be filled in.
    pub(super) fn of(site: &Site, complaint: &Complaint, path: &'static str) -> Self {
        Self {
            page: site.page(),
            errors: Errors::none(),
            title: String::new(),
            told: Vec::new(),
            not_yet: String::new(),
            label: String::new(),
            button: String::new(),
            tone: "primary",
            path,
            text: String::new(),
            version: complaint.version,
            here: here(site, complaint),
            max: MAX_TEXT,
        }
    }
}

/// Shows the page of a step, if the author may do that today.
pub(super) async fn show(
    request: &HttpRequest,
    site: &Site,
    number: &str,
    (what, below): (Move, &str),
    page: impl FnOnce(&Site, &Complaint) -> StepPage,
) -> Result<HttpResponse> {
    let (reader, complaint) = match open(request, site, number, below).await? {
        Ok(opened) => opened,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let events = events_of(&reader, site, &complaint).await?;
    if let Some(answer) = not_now(&reader, site, &complaint, &events, what).await? {
        return Ok(answer);
    }
    server::page(&page(site, &complaint))
}

/// Takes the form of a step; `page` is shown again when its words are wrong, and `key` says that it was done.
pub(super) async fn take(
    request: &HttpRequest,
    site: &Site,
    number: &str,
    wake: &Wake,
    mut form: StepForm,
    (what, key): (Move, &str),
    page: impl FnOnce(&Site, &Complaint) -> StepPage,
) -> Result<HttpResponse> {
    words::normalise(&mut form.text);
    let (reader, complaint) = read(request, site, number).await?;
    let errors = text_errors(&site.page(), &form.text);
    if !errors.is_empty() {
        let page = page(site, &complaint);
        let page = StepPage { errors, text: form.text, version: form.version, ..page };
        return server::page_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    let saying = Saying::new(what, &form.text);
    write(&reader, site, &complaint, wake, &saying, &[], form.version, key).await
}

/// What is wrong with words that may be left out.
pub(super) fn text_errors(page: &Page, text: &str) -> Errors {
    if text.trim().is_empty() {
        return Errors::none();
    }
    words::typed_errors(page, "text", text, MAX_TEXT, "error-text")
}
