//! The agreement to be signed, with the names that somebody wants on it: as a page that prints, and as PDF.

use super::place;
use super::{MAX_NAME, claim_of};
use actix_web::http::header::DispositionType;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::Database;
use identity::{AGREEMENT_VERSION, Directory, Visitor};
use serde::Deserialize;
use server::{Limits, Rate, Result};
use territory::Atlas;
use typeset::{Convention, Field, Trilingual};
use ui::{Lang, Page, text, text_with};

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/join/convention").get(get));
    cfg.service(web::resource("/{lang}/join/convention.pdf").get(pdf));
}

const ARTICLES: [&str; 6] = [
    "convention-purpose",
    "convention-trial",
    "convention-duties",
    "convention-data",
    "convention-records",
    "convention-end",
];

/// What is to stand on the paper; nothing of it is kept.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Filled {
    administration: String,
    signer: String,
    position: String,
}

impl Filled {
    /// As one line each, no longer than a name.
    fn tidied(self) -> Self {
        let tidy = |typed: String| {
            let line = typed.split_whitespace().collect::<Vec<_>>().join(" ");
            line.chars().filter(|letter| !letter.is_control()).take(MAX_NAME).collect::<String>()
        };
        Self { administration: tidy(self.administration), signer: tidy(self.signer), position: tidy(self.position) }
    }

    fn query(&self) -> String {
        let pairs = [("administration", &self.administration), ("signer", &self.signer), ("position", &self.position)];
        url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish()
    }
}

/// Where it is printed with these names.
pub(super) fn address(page: &Page, administration: &str, signer: &str, position: &str) -> String {
    let filled =
        Filled { administration: administration.into(), signer: signer.into(), position: position.into() }.tidied();
    page.url(&format!("/join/convention?{}", filled.query()))
}

#[derive(Template)]
#[template(path = "join_convention.html")]
struct ConventionPage {
    page: Page,
    version: &'static str,
    articles: Vec<String>,
    filled: Filled,
    pdf: String,
    max: usize,
}

async fn get(
    request: HttpRequest,
    visitor: Visitor,
    database: web::Data<Database>,
    directory: web::Data<Directory>,
    atlas: web::Data<Atlas>,
    clock: web::Data<Clock>,
    web::Query(filled): web::Query<Filled>,
) -> Result<HttpResponse> {
    let page = visitor.page();
    let mut filled = filled.tidied();
    // Who is on the way already need not type what they chose.
    if filled.administration.is_empty()
        && let Some(claim) = claim_of(&request, &database, &clock).await?
        && let Some(place) = place::of_claim(&database, &directory, &atlas, &claim).await?
    {
        filled.administration = place.names().in_lang(page.lang).to_owned();
    }
    let articles = ARTICLES.map(|key| page.t(key)).to_vec();
    let pdf = page.url(&format!("/join/convention.pdf?{}", filled.query()));
    server::page(&ConventionPage { page, version: AGREEMENT_VERSION, articles, filled, pdf, max: MAX_NAME })
}

async fn pdf(
    request: HttpRequest,
    _visitor: Visitor,
    clock: web::Data<Clock>,
    web::Query(filled): web::Query<Filled>,
) -> Result<HttpResponse> {
    Limits::count_client(Rate::File, &request)?;
    let filled = filled.tidied();
    let each =
        |words: &dyn Fn(Lang) -> String| Trilingual { ar: words(Lang::Ar), zgh: words(Lang::Zgh), fr: words(Lang::Fr) };
    let key = |key: &'static str| each(&move |lang| text(lang, key));
    let paper = Convention {
        title: key("convention-title"),
        version: each(&|lang| text_with(lang, "convention-version", &[("version", AGREEMENT_VERSION.into())])),
        articles: ARTICLES.map(key).to_vec(),
        signature: key("convention-signature-title"),
        fields: vec![
            Field { label: key("convention-administration"), value: filled.administration },
            Field { label: key("convention-signer"), value: filled.signer },
            Field { label: key("convention-signer-position"), value: filled.position },
            Field { label: key("convention-date"), value: String::new() },
        ],
        stamp: key("convention-stamp"),
        issued_at: clock.now(),
    };
    server::pdf("convention.pdf", DispositionType::Attachment, move || typeset::convention(&paper)).await
}
