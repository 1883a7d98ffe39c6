//! What the chosen subject adds to the form: its notice, its questions, and whether one may stay unnamed.

use super::Parties;
use super::answers::PREFIX;
use super::form::Sent;
use super::promise;
use crate::category::Category;
use crate::map::Showing;
use crate::question::{Datatype, Opt, Question};
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use identity::{Site, Visitor};
use serde::Deserialize;
use server::{Limits, Rate, Result};
use ui::{Choice, Errors, Page};

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/complaints/questions").get(get_any));
    cfg.service(web::resource("/{lang}/{tenant}/complaints/questions").get(get_here));
}

/// So many options stand below each other; more are folded into a list.
const MOST_RADIOS: usize = 6;

/// What a subject adds.
#[derive(Default)]
pub(super) struct Asked {
    /// What is said to who chooses it; empty for nothing.
    pub(super) notice: String,
    /// What the public will see of it; empty where that is said of all subjects at once.
    pub(super) public: String,
    pub(super) may_be_anonymous: bool,
    pub(super) is_anonymous: bool,
    pub(super) entries: Vec<Entry>,
}

/// One question as the form shows it.
pub(super) struct Entry {
    pub(super) name: String,
    pub(super) label: String,
    pub(super) hint: String,
    /// `line`, `area`, `number`, `date`, `radios`, `list` or `boxes`.
    pub(super) kind: &'static str,
    pub(super) is_optional: bool,
    pub(super) value: String,
    pub(super) choices: Vec<Choice>,
}

impl Asked {
    /// What `subject` adds to a form that was sent so. Who enters it for somebody names them.
    pub(super) fn of(
        page: &Page,
        showing: Option<Showing>,
        subject: Option<&Category>,
        sent: &Sent,
        is_acting: bool,
    ) -> Self {
        let Some(subject) = subject else { return Self { is_anonymous: sent.anonymous, ..Self::default() } };
        let entry = |question| Entry::of(page, question, sent);
        Self {
            notice: subject.notice.as_ref().map(|notice| notice.in_lang(page.lang).to_owned()).unwrap_or_default(),
            public: promise::of_subject(page, showing, subject),
            may_be_anonymous: subject.anonymity && !is_acting,
            is_anonymous: sent.anonymous,
            entries: subject.questions.iter().map(entry).collect(),
        }
    }
}

impl Entry {
    fn of(page: &Page, question: &Question, sent: &Sent) -> Self {
        let lang = page.lang;
        let given = sent.answers.get(&question.code).map(Vec::as_slice).unwrap_or_default();
        let choice = |option: &Opt| Choice {
            selected: given.contains(&option.key),
            ..Choice::new(&option.key, option.names.in_lang(lang))
        };
        let kind = match question.datatype {
            Datatype::String => "line",
            Datatype::Text => "area",
            Datatype::Number => "number",
            Datatype::Datetime => "date",
            Datatype::SingleValueList if question.options.len() <= MOST_RADIOS => "radios",
            Datatype::SingleValueList => "list",
            Datatype::MultiValueList => "boxes",
        };
        let label = question.names.in_lang(lang);
        // A group of buttons has no place for the word but its legend.
        let is_marked = matches!(kind, "radios" | "boxes") && !question.required;
        Self {
            name: format!("{PREFIX}{}", question.code),
            label: if is_marked { format!("{label} {}", page.t("optional")) } else { label.to_owned() },
            hint: question.hint.as_ref().map(|hint| hint.in_lang(lang).to_owned()).unwrap_or_default(),
            kind,
            is_optional: !question.required,
            value: given.first().cloned().unwrap_or_default(),
            choices: question.options.iter().map(choice).collect(),
        }
    }
}

#[derive(Template)]
#[template(path = "questions_part.html")]
struct QuestionsPart {
    page: Page,
    errors: Errors,
    asked: Asked,
}

#[derive(Deserialize)]
struct Chosen {
    #[serde(default)]
    category: String,
}

async fn get_any(request: HttpRequest, visitor: Visitor, chosen: web::Query<Chosen>) -> Result<HttpResponse> {
    Limits::count_client(Rate::Api, &request)?;
    let parties = Parties::of(&request)?;
    let open = parties.open_categories(None).await?;
    part(visitor.page(), None, &open, &chosen.category)
}

async fn get_here(request: HttpRequest, site: Site, chosen: web::Query<Chosen>) -> Result<HttpResponse> {
    Limits::count_client(Rate::Api, &request)?;
    let parties = Parties::of(&request)?;
    let open = parties.open_categories(Some(site.tenant())).await?;
    let showing = parties.showing(Some(site.tenant())).await?;
    part(site.page(), showing, &open, &chosen.category)
}

/// What a subject adds, as a part of the form: nothing for one that there is not.
fn part(page: Page, showing: Option<Showing>, open: &[Category], category: &str) -> Result<HttpResponse> {
    let subject = open.iter().find(|subject| subject.code == category);
    let asked = Asked::of(&page, showing, subject, &Sent::default(), false);
    server::page(&QuestionsPart { errors: Errors::none(), asked, page })
}
