//! `/docs`: the API for the people who write programs. The calls come from the description itself, so that both say the same.

use super::description::{described, problems};
use super::fields::Field;
use super::pieces::{Piece, pieces};
use super::reference::{Group, groups};
use actix_web::{HttpResponse, web};
use askama::Template;
use complaints::EVENTS;
use identity::Visitor;
use notifications::webhook::WAITS;
use serde::Deserialize;
use server::{CallQuota, Error, PROBLEMS, PageCache, Rate, Result, Settings, problem_title, problem_type};
use ui::{Lang, Names, Page};

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/docs").get(get));
    cfg.service(web::resource("/{lang}/docs").get(get));
}

/// A part of what is to be known beside the calls, as it stands in `data/api/guide.json`.
#[derive(Deserialize)]
struct Part {
    id: String,
    title: Names,
    text: Vec<Names>,
    /// What holds in a demonstration only.
    #[serde(default)]
    demo: Names,
    #[serde(default)]
    code: String,
}

struct Section {
    id: String,
    title: String,
    text: Vec<Vec<Piece>>,
    code: String,
}

/// A kind of refusal.
struct Refusal {
    name: &'static str,
    kind: String,
    status: u16,
    title: String,
    text: Vec<Piece>,
}

#[derive(Template)]
#[template(path = "docs.html")]
struct DocsPage {
    page: Page,
    /// The language in which calls and fields are described: there is none but French and English.
    detail: Lang,
    /// Of the tables of fields.
    heads: [String; 5],
    sections: Vec<Section>,
    groups: Vec<Group>,
    /// What is said before the refusals.
    about_refusals: Vec<Piece>,
    refusals: Vec<Refusal>,
    webhooks: Section,
    /// The kinds of events, and what they are called.
    events: Vec<(&'static str, String)>,
}

impl DocsPage {
    /// Where a field stands.
    fn place(&self, field: &Field) -> String {
        match field.place.as_str() {
            "path" => self.page.t("api-docs-in-path"),
            "query" => self.page.t("api-docs-in-query"),
            "header" => self.page.t("api-docs-in-header"),
            _ => self.page.t("api-docs-in-body"),
        }
    }

    /// Whether it must be sent.
    fn need(&self, field: &Field) -> String {
        self.page.t(if field.is_required { "api-docs-required" } else { "api-docs-optional" })
    }
}

async fn get(visitor: Visitor, settings: web::Data<Settings>, cache: web::Data<PageCache>) -> Result<HttpResponse> {
    let mut page = visitor.page();
    // The address without a language is the same page.
    "/docs".clone_into(&mut page.path);
    if let Some(kept) = cache.find(&page, "/docs") {
        return Ok(kept);
    }
    let detail = if page.lang == Lang::En { Lang::En } else { Lang::Fr };
    let described = described(&settings, page.lang)?;
    let groups = groups(&described, &settings.public(""));
    let about_refusals = pieces(&page.t("api-docs-problems-text"));
    let refusals = refusals(page.lang)?;
    let mut sections = sections(&settings, page.lang)?;
    let webhooks = sections.pop_if(|section| section.id == "webhooks").ok_or_else(|| Error::internal("no webhooks"))?;
    let heads = [
        page.t("api-docs-head-name"),
        page.t("api-docs-head-place"),
        page.t("api-docs-head-kind"),
        page.t("api-docs-head-need"),
        page.t("api-docs-head-text"),
    ];
    let events = EVENTS.iter().map(|(kind, key)| (*kind, page.t(key))).collect();
    cache.keep(page, "/docs", |page| DocsPage {
        page,
        detail,
        heads,
        sections,
        groups,
        about_refusals,
        refusals,
        webhooks,
        events,
    })
}

fn guide() -> serde_json::Result<Vec<Part>> {
    serde_json::from_str(include_str!("../../data/api/guide.json"))
}

fn sections(settings: &Settings, lang: Lang) -> Result<Vec<Section>> {
    let parts = guide().map_err(Error::internal)?;
    let quota = CallQuota::of(settings);
    let known = [
        ("{base}", settings.public("")),
        ("{calls}", Rate::Api.per_minute().to_string()),
        ("{minute}", quota.a_minute.to_string()),
        ("{day}", quota.a_day.to_string()),
        ("{waits}", waits()),
        ("{tries}", (WAITS.len() + 1).to_string()),
    ];
    let filled = |names: &Names| {
        let text = names.in_lang(lang).to_owned();
        pieces(&known.iter().fold(text, |text, (name, value)| text.replace(name, value)))
    };
    let section = |part: Part| {
        let demo = settings.demo.then_some(&part.demo).filter(|demo| !demo.in_lang(lang).is_empty());
        Section {
            id: part.id,
            title: part.title.in_lang(lang).to_owned(),
            text: part.text.iter().chain(demo).map(filled).collect(),
            code: part.code,
        }
    };
    Ok(parts.into_iter().map(section).collect())
}

/// How long is waited before each new try: `5 s, 5 min, 24 h`.
fn waits() -> String {
    let wait = |seconds: i64| match seconds {
        short if short < 60 => format!("{short} s"),
        some if some < 60 * 60 => format!("{} min", some / 60),
        long => format!("{} h", long / (60 * 60)),
    };
    WAITS.map(|waited| wait(waited.as_secs())).join(", ")
}

fn refusals(lang: Lang) -> Result<Vec<Refusal>> {
    let meanings = problems().map_err(Error::internal)?;
    let refusal = |(name, status): (&'static str, u16)| {
        let meaning = meanings.get(name).cloned().unwrap_or_default();
        let meaning: Names = serde_json::from_value(meaning).unwrap_or_default();
        Refusal {
            name,
            kind: problem_type(name),
            status,
            title: problem_title(lang, name),
            text: pieces(meaning.in_lang(lang)),
        }
    };
    Ok(PROBLEMS.into_iter().map(refusal).collect())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn all_but_the_calls_is_said_in_every_language() {
        let parts = guide().unwrap();
        let meanings = problems().unwrap().into_values().map(|meaning| serde_json::from_value(meaning).unwrap());
        let demos = parts.iter().map(|part| &part.demo).filter(|demo| !demo.fr.is_empty()).cloned();
        let said: Vec<Names> = parts.iter().flat_map(|part| &part.text).cloned().chain(demos).chain(meanings).collect();
        assert!(said.len() > 20, "{}", said.len());
        for names in &said {
            let code = |lang| names.own(lang).matches('`').count();
            for lang in Lang::ALL {
                assert!(!names.own(lang).is_empty(), "{lang}: {}", names.en);
                assert_eq!(code(lang) % 2, 0, "{lang}: code that does not end: {}", names.own(lang));
            }
        }
    }
}
