//! Pages that are the same for everybody who is not signed in, but for the tokens of their forms: rendered once every few
//! seconds, then only the tokens are filled in.

use crate::{Error, Result};
use actix_web::HttpResponse;
use actix_web::http::header::ContentType;
use askama::Template;
use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Duration, Instant};
use ui::Page;

/// A change to an administration's name or subjects is seen after this time.
const FRESH: Duration = Duration::from_secs(10);
/// Four languages, the looks that people choose, a hundred busy administrations; then it starts anew.
const MOST: usize = 512;
/// Stand in the kept page for the tokens. No text of ours holds them, and what people type is never kept.
const CSRF: &str = "\u{2}csrf\u{3}";
const TOKEN: &str = "\u{2}token\u{3}";

/// A page cut at its tokens.
struct Kept {
    pieces: Vec<Piece>,
    bytes: usize,
    at: Instant,
}

enum Piece {
    Html(String),
    Csrf,
    Token,
}

/// The kept pages, by address and look.
#[derive(Clone, Default)]
pub struct PageCache(Arc<RwLock<HashMap<String, Arc<Kept>>>>);

impl PageCache {
    /// The page of this frame, if it was kept lately. Never for somebody who is signed in, or for an address with a query.
    #[must_use]
    pub fn find(&self, page: &Page) -> Option<HttpResponse> {
        let key = key(page)?;
        let kept = self.0.read().unwrap_or_else(PoisonError::into_inner).get(&key).cloned()?;
        (kept.at.elapsed() < FRESH).then(|| answer(&kept, page))
    }

    /// Renders the template over this frame, keeps the page if it may be kept, and answers with it.
    ///
    /// # Errors
    /// The template failed, which is our fault.
    pub fn keep<T: Template>(&self, page: Page, template: impl FnOnce(Page) -> T) -> Result<HttpResponse> {
        let Some(key) = key(&page) else {
            return crate::page(&template(page));
        };
        let marked = Page { csrf: CSRF.to_owned(), token: TOKEN.to_owned(), ..page.clone() };
        let html = template(marked).render().map_err(Error::internal)?;
        let kept = Arc::new(Kept { bytes: html.len(), pieces: cut(&html), at: Instant::now() });
        let mut pages = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if pages.len() >= MOST {
            pages.clear();
        }
        pages.insert(key, Arc::clone(&kept));
        drop(pages);
        Ok(answer(&kept, &page))
    }
}

fn key(page: &Page) -> Option<String> {
    let may_be_kept = page.person.is_none() && !page.path.contains('?');
    may_be_kept.then(|| format!("{} {} {}", page.lang, page.path, page.display))
}

fn cut(html: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for (index, part) in html.split(CSRF).enumerate() {
        if index > 0 {
            pieces.push(Piece::Csrf);
        }
        for (index, part) in part.split(TOKEN).enumerate() {
            if index > 0 {
                pieces.push(Piece::Token);
            }
            pieces.push(Piece::Html(part.to_owned()));
        }
    }
    pieces
}

fn answer(kept: &Kept, page: &Page) -> HttpResponse {
    let mut html = String::with_capacity(kept.bytes + 256);
    for piece in &kept.pieces {
        html.push_str(match piece {
            Piece::Html(text) => text,
            Piece::Csrf => &page.csrf,
            Piece::Token => &page.token,
        });
    }
    HttpResponse::Ok().content_type(ContentType::html()).body(html)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use actix_web::body::MessageBody as _;
    use ui::Lang;

    #[derive(Template)]
    #[template(source = "<{{ page.csrf }}|{{ page.token }}|{{ page.csrf }}> {{ page.lang }}", ext = "txt")]
    struct Small {
        page: Page,
    }

    fn body(answer: HttpResponse) -> String {
        String::from_utf8(answer.into_body().try_into_bytes().unwrap().to_vec()).unwrap()
    }

    fn frame(csrf: &str, token: &str) -> Page {
        Page { csrf: csrf.into(), token: token.into(), ..Page::new(Lang::Fr, "/") }
    }

    #[test]
    fn each_reader_gets_their_own_tokens_in_the_same_page() {
        let cache = PageCache::default();
        assert!(cache.find(&frame("a", "1")).is_none());
        assert_eq!(body(cache.keep(frame("a", "1"), |page| Small { page }).unwrap()), "<a|1|a> fr");
        assert_eq!(body(cache.find(&frame("b", "2")).unwrap()), "<b|2|b> fr");
    }

    #[test]
    fn another_language_look_or_address_is_another_page() {
        let cache = PageCache::default();
        cache.keep(frame("a", "1"), |page| Small { page }).unwrap();
        let arabic = Page { lang: Lang::Ar, ..frame("a", "1") };
        let large = Page { display: ui::Display::from_cookie("150"), ..frame("a", "1") };
        let elsewhere = Page { path: "/rabat/".into(), ..frame("a", "1") };
        for other in [arabic, large, elsewhere] {
            assert!(cache.find(&other).is_none());
        }
    }

    #[test]
    fn what_belongs_to_one_person_is_never_kept() {
        let cache = PageCache::default();
        let signed_in = Page { person: Some("Amina".into()), ..frame("a", "1") };
        let searched = Page { path: "/?q=rabat".into(), ..frame("a", "1") };
        for page in [signed_in, searched] {
            cache.keep(page.clone(), |page| Small { page }).unwrap();
            assert!(cache.find(&page).is_none());
        }
        assert!(cache.find(&frame("a", "1")).is_none());
    }
}
