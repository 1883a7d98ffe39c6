//! Texts that officers begin with, by purpose, subject, outcome and language: an administration's own list, which starts as the
//! standard one. A text is filled in where it is used; nothing of it is sent before an officer has read it.

mod desk;
mod fill;
mod list;
mod placeholder;
mod standard;

pub(crate) use desk::routes;
pub(crate) use fill::{Wish, fill};
pub(crate) use standard::insert_standard;

use crate::complaint::Outcome;
use crate::schema::template;
use crate::words;
use database::{Conn, TenantId};
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use ui::{Choice, Errors, Lang, Page};
use uuid::Uuid;

/// What is wrong with a text that is to be sent: a blank of its template is still there.
pub(crate) fn blank_errors(page: &Page, field: &str, text: &str) -> Errors {
    let mut errors = Errors::none();
    if let Some(blank) = placeholder::blank(text) {
        errors.add(field, page.t1("templates-error-blank", "blank", blank));
    }
    errors
}

/// Characters of a title.
pub(crate) const MAX_TITLE: usize = 120;
/// Characters of a text.
pub(crate) const MAX_BODY: usize = 4_000;

/// What a template is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// To answer.
    Answer,
    /// To ask the author something.
    Question,
    /// To refuse.
    Refusal,
}

impl Purpose {
    /// All of them, in the order of the form.
    pub(crate) const ALL: [Self; 3] = [Self::Answer, Self::Question, Self::Refusal];

    /// As it is stored.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Answer => "answer",
            Self::Question => "question",
            Self::Refusal => "refusal",
        }
    }

    /// The key of its name.
    pub(crate) const fn key(self) -> &'static str {
        match self {
            Self::Answer => "templates-for-answer",
            Self::Question => "templates-for-question",
            Self::Refusal => "templates-for-refusal",
        }
    }

    /// The purpose of this word.
    pub(crate) fn of(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|purpose| purpose.as_str() == word)
    }
}

/// A template.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = template, check_for_backend(Pg))]
pub(crate) struct Template {
    /// Its identity.
    pub(crate) id: Uuid,
    purpose: String,
    /// The subject that it is for; none: every one.
    pub(crate) category_code: Option<String>,
    /// The outcome that it is for; none: every one.
    pub(crate) outcome: Option<String>,
    lang: String,
    /// What officers choose it by.
    pub(crate) title: String,
    /// The text, with names in braces.
    pub(crate) body: String,
    /// Whether it is offered.
    pub(crate) active: bool,
    /// Grows by one with each change.
    pub(crate) version: i32,
}

impl Template {
    /// What it is for.
    pub(crate) fn purpose(&self) -> Purpose {
        Purpose::of(&self.purpose).unwrap_or(Purpose::Answer)
    }

    /// The language of its text.
    pub(crate) fn lang(&self) -> Lang {
        self.lang.parse().unwrap_or(Lang::Fr)
    }
}

/// A template as a form offers it.
#[derive(Clone, Debug)]
pub(crate) struct Offer {
    id: Uuid,
    title: String,
    lang: Lang,
    outcome: Option<Outcome>,
}

/// What fits a complaint about this subject whose author wants answers in `lang`: these first, then the other languages.
pub(crate) async fn list_offers(
    conn: &mut Conn,
    tenant: TenantId,
    purpose: Purpose,
    category: &str,
    lang: Lang,
) -> QueryResult<Vec<Offer>> {
    let rows: Vec<Template> = template::table
        .filter(template::tenant_id.eq(tenant))
        .filter(template::active)
        .filter(template::purpose.eq(purpose.as_str()))
        .order((template::lang, template::title, template::id))
        .select(Template::as_select())
        .load(conn)
        .await?;
    let fits = |one: &Template| one.category_code.as_deref().is_none_or(|code| code == category);
    let offer = |one: Template| Offer {
        id: one.id,
        lang: one.lang(),
        outcome: one.outcome.as_deref().and_then(|word| word.parse().ok()),
        title: one.title,
    };
    let mut offers: Vec<Offer> = rows.into_iter().filter(fits).map(offer).collect();
    offers.sort_by_key(|offer| offer.lang != lang);
    Ok(offers)
}

/// Them as a form shows them, by language, each with the outcome that it is for, with `chosen` chosen.
pub(crate) fn choices(lang: Lang, offers: &[Offer], chosen: &str) -> Vec<Choice> {
    let label = |offer: &Offer| match offer.outcome {
        Some(outcome) => format!("{} – {}", offer.title, words::outcome(lang, outcome)),
        None => offer.title.clone(),
    };
    let choice = |offer: &Offer| Choice {
        group: offer.lang.name().to_owned(),
        ..Choice::new(offer.id.to_string(), label(offer)).select(chosen)
    };
    offers.iter().map(choice).collect()
}

/// The template of this id.
pub(crate) async fn find(conn: &mut Conn, tenant: TenantId, id: Uuid) -> QueryResult<Option<Template>> {
    template::table
        .filter(template::tenant_id.eq(tenant))
        .filter(template::id.eq(id))
        .select(Template::as_select())
        .first(conn)
        .await
        .optional()
}
