//! The author is satisfied with an answer; how much, they say if they wish to.

use super::{ComplaintPath, Saying, read, write};
use crate::complaint::Move;
use crate::follow::Shown;
use crate::words;
use actix_web::{HttpRequest, HttpResponse, web};
use identity::Site;
use jobs::Wake;
use serde::Deserialize;
use serde_json::json;
use server::{Form, Result};
use ui::{Errors, Page};

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/complaints/{number}/accept").post(post));
}

/// Characters of what they say with it.
pub(crate) const MAX_WORDS: usize = 1_000;
/// The best score; the worst is 1.
const BEST: i32 = 5;

#[derive(Deserialize)]
struct AcceptForm {
    version: i32,
    #[serde(default)]
    score: String,
    #[serde(default)]
    words: String,
}

async fn post(
    request: HttpRequest,
    site: Site,
    path: ComplaintPath,
    wake: web::Data<Wake>,
    Form(mut form): Form<AcceptForm>,
) -> Result<HttpResponse> {
    words::normalise(&mut form.words);
    let (reader, complaint) = read(&request, &site, &path.2).await?;
    let score = if form.score.is_empty() { None } else { Some(form.score.parse::<i32>().unwrap_or_default()) };
    match accepting(&site.page(), score, &form.words) {
        Ok(saying) => {
            write(&reader, &site, &complaint, &wake, &saying, &[], form.version, "follow-satisfied-done").await
        }
        Err(errors) => {
            let shown = Shown { errors, score: form.score, words: form.words, ..Shown::default() };
            reader.show(&site, &complaint, shown).await
        }
    }
}

/// What it says to accept, with a score of 1 to 5 and words, or without; else what is wrong with them.
pub(super) fn accepting(page: &Page, score: Option<i32>, typed: &str) -> std::result::Result<Saying, Errors> {
    let mut errors = Errors::none();
    if score.is_some_and(|score| !(1..=BEST).contains(&score)) {
        errors.add("score", page.t("author-error-score"));
    }
    if !typed.trim().is_empty() {
        errors.0.extend(words::typed_errors(page, "words", typed, MAX_WORDS, "error-text").0);
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    let mut saying = Saying::new(Move::Accept, typed);
    if let Some(score) = score {
        saying.detail["score"] = json!(score);
    }
    Ok(saying)
}
