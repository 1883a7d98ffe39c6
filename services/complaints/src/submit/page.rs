//! The form as it is shown: empty, or again with what is wrong, what is asked, and everything that was typed.

use super::acting::Entering;
use super::answers;
use super::asked::Asked;
use super::files::{accept, hint};
use super::form::{MAX_TEXT, Sent};
use super::promise::Promise;
use super::question::{self, Button, Question};
use super::{PLACE, Parties, desk, place};
use crate::category::{self, Category};
use crate::complaint::Kind;
use crate::map::Showing;
use actix_web::http::StatusCode;
use actix_web::http::header::{HeaderValue, RETRY_AFTER};
use actix_web::{HttpResponse, ResponseError as _};
use askama::Template;
use identity::{Company, Tenant};
use server::{Error, Result};
use std::sync::Arc;
use territory::Atlas;
use ui::{Choice, Errors, Lang, Page, Place};

/// The fields in the order of the page, which is the order of what is wrong.
const FIELDS: [&str; 15] = [
    "channel",
    "kind",
    "company",
    "place",
    "address",
    "category",
    answers::PREFIX,
    "anonymous",
    "text",
    "photos",
    "name",
    "email",
    "phone",
    "lang",
    "consent",
];

/// Where a field stands on the page; the questions of a subject keep their order.
fn place_of(field: &str) -> Option<usize> {
    FIELDS.iter().position(|known| *known == field || (*known == answers::PREFIX && field.starts_with(known)))
}

#[derive(Template)]
#[template(path = "submit.html")]
pub(super) struct SubmitPage {
    page: Page,
    errors: Errors,
    sent: Sent,
    kinds: Vec<Choice>,
    categories: Vec<Choice>,
    /// What the chosen subject adds.
    asked: Asked,
    /// Who will read what is written.
    promise: Promise,
    /// Where the questions of a subject are shown alone.
    questions: String,
    languages: Vec<Choice>,
    place: Place,
    action: String,
    /// The companies in whose name the reader may make it, and their own; empty when there are none.
    companies: Vec<Choice>,
    /// For whom an officer enters it; empty for oneself.
    acting_for: String,
    /// How somebody says it to an officer; empty for every other form.
    channels: Vec<Choice>,
    /// Files that came with a faulty form: name, and the signed text that brings them back.
    kept: Vec<(String, String)>,
    question: Option<Question>,
    buttons: Vec<Button>,
    /// What files it takes: for people, and for browsers.
    files_hint: String,
    files_accept: String,
    max_text: usize,
}

/// What the form shows beside its fields.
#[derive(Default)]
pub(super) struct Shown {
    pub(super) sent: Sent,
    pub(super) errors: Errors,
    pub(super) kept: Vec<(String, String)>,
    pub(super) question: Option<Question>,
    /// What the administration shows to the public; none while it is not known which one answers.
    pub(super) showing: Option<Showing>,
    /// Where the form is sent by an officer, and for whom.
    pub(super) acting: Option<Entering>,
    pub(super) companies: Vec<Company>,
}

/// The form again, with what is wrong and everything that was typed.
pub(super) async fn show_again(
    parties: &Parties,
    page: Page,
    here: Option<&Arc<Tenant>>,
    refusal: Option<&Error>,
    mut shown: Shown,
) -> Result<HttpResponse> {
    let categories = parties.open_categories(here).await?;
    shown.errors.0.sort_by_key(|error| place_of(&error.field));
    let status = match refusal {
        Some(refusal) => refusal.status_code(),
        None => shown.question.as_ref().map_or(StatusCode::UNPROCESSABLE_ENTITY, |question| question.status),
    };
    if shown.question.as_ref().is_some_and(|question| question.is_for_another) {
        shown.sent.token.clear();
    }
    if shown.question.as_ref().is_some_and(Question::is_about_place) {
        shown.sent.insist.clear();
    }
    let template = SubmitPage::new(&parties.atlas, page, here, &categories, shown);
    let mut answer = server::page_with(status, &template)?;
    if let Some(Error::TooMany(seconds)) = refusal {
        answer.headers_mut().insert(RETRY_AFTER, HeaderValue::from(*seconds));
    }
    Ok(answer)
}

impl SubmitPage {
    pub(super) fn new(
        atlas: &Atlas,
        page: Page,
        here: Option<&Arc<Tenant>>,
        categories: &[Category],
        shown: Shown,
    ) -> Self {
        let Shown { sent, errors, kept, question, showing, acting, companies } = shown;
        let has_choice = !companies.is_empty() || errors.for_field("company").is_some();
        let own = has_choice.then(|| Choice::new("", page.t("complaint-as-self")));
        let companies = companies.into_iter().map(|company| Choice::new(company.id.to_string(), company.name));
        let is_own = acting.is_none();
        let Entering { action, name: acting_for } =
            acting.unwrap_or_else(|| Entering { action: page.url_here(PLACE), name: String::new() });
        let channels = if is_own || !acting_for.is_empty() { Vec::new() } else { desk::channels(&page, &sent.channel) };
        let lang = page.lang;
        let kind = if sent.kind.is_empty() { Kind::Complaint.as_str() } else { &sent.kind };
        let answers_in = if sent.lang.is_empty() { lang.code() } else { &sent.lang };
        Self {
            kinds: Kind::ALL
                .into_iter()
                .map(|each| Choice {
                    hint: page.t(&format!("{}-hint", each.key())),
                    ..Choice::new(each.as_str(), page.t(each.key())).select(kind)
                })
                .collect(),
            categories: category::choices(categories, lang, &sent.category),
            asked: Asked::of(
                &page,
                showing,
                categories.iter().find(|subject| subject.code == sent.category),
                &sent,
                !acting_for.is_empty(),
            ),
            promise: Promise::of(&page, showing, categories),
            questions: page.url_here("/complaints/questions"),
            languages: Lang::ALL
                .into_iter()
                .map(|each| Choice::new(each.code(), each.name()).select(answers_in))
                .collect(),
            place: place::choices(atlas, &page, here.map(Arc::as_ref), &sent),
            action,
            files_hint: hint(lang),
            files_accept: accept(),
            max_text: MAX_TEXT,
            // An officer enters it for this administration alone: the form leads to no other.
            buttons: question::buttons(&page, question.as_ref())
                .into_iter()
                .filter(|button| is_own || button.action.is_empty())
                .collect(),
            page,
            acting_for,
            channels,
            companies: own.into_iter().chain(companies).map(|choice| choice.select(&sent.company)).collect(),
            errors,
            sent,
            kept,
            question,
        }
    }
}
