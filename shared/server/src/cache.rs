//! Pages that are the same for everybody who is not signed in, but for the tokens of their forms: rendered once every few
//! seconds, then only the tokens are filled in.

use crate::{Error, Result};
use actix_web::HttpResponse;
use actix_web::http::header::ContentType;
use askama::Template;
use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Duration, Instant};
use ui::{Display, Lang, Page};

/// A change to an administration's name or subjects is seen after this time.
const FRESH: Duration = Duration::from_secs(10);
/// Bytes of kept pages: the front page and the form of two thousand administrations. With a smaller number of pages, a request
/// to one of two thousand cost twice as much as one to one of ten.
const MOST: usize = 64 * 1024 * 1024;
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

/// What a kept page depends on. Not its address: that can be spelled in many ways.
#[derive(PartialEq, Eq, Hash)]
struct Key {
    lang: Lang,
    /// The administration's slug.
    tenant: Option<String>,
    place: &'static str,
    display: Display,
}

/// The kept pages. Each is named by its place: the address after the language and the administration, `/complaints/new`.
#[derive(Clone, Default)]
pub struct PageCache(Arc<RwLock<Pages>>);

#[derive(Default)]
struct Pages {
    by_key: HashMap<Key, Arc<Kept>>,
    bytes: usize,
}

impl Pages {
    /// Keeps a page; when all together are too large, those that are old go, and then all of them.
    fn insert(&mut self, key: Key, kept: Arc<Kept>, most: usize) {
        if let Some(before) = self.by_key.remove(&key) {
            self.bytes -= before.bytes;
        }
        if self.bytes + kept.bytes > most {
            self.by_key.retain(|_, kept| kept.at.elapsed() < FRESH);
            self.bytes = self.by_key.values().map(|kept| kept.bytes).sum();
        }
        if self.bytes + kept.bytes > most {
            self.by_key.clear();
            self.bytes = 0;
        }
        self.bytes += kept.bytes;
        self.by_key.insert(key, kept);
    }
}

impl PageCache {
    /// The page of this frame, if it was kept lately. Never for somebody who is signed in, or for an address with a query.
    #[must_use]
    pub fn find(&self, page: &Page, place: &'static str) -> Option<HttpResponse> {
        let key = key(page, place)?;
        let kept = self.0.read().unwrap_or_else(PoisonError::into_inner).by_key.get(&key).cloned()?;
        (kept.at.elapsed() < FRESH).then(|| answer(&kept, page))
    }

    /// Renders the template over this frame, keeps the page if it may be kept, and answers with it.
    ///
    /// # Errors
    /// The template failed, which is our fault.
    pub fn keep<T: Template>(
        &self,
        page: Page,
        place: &'static str,
        template: impl FnOnce(Page) -> T,
    ) -> Result<HttpResponse> {
        let Some(key) = key(&page, place) else {
            return crate::page(&template(page));
        };
        // The address as we write it: others will read this page too.
        let path = key.tenant.as_ref().map_or_else(|| place.to_owned(), |slug| format!("/{slug}{place}"));
        let marked = Page { path, csrf: CSRF.to_owned(), token: TOKEN.to_owned(), ..page.clone() };
        let html = template(marked).render().map_err(Error::internal)?;
        let kept = Arc::new(Kept { bytes: html.len(), pieces: cut(&html), at: Instant::now() });
        self.0.write().unwrap_or_else(PoisonError::into_inner).insert(key, Arc::clone(&kept), MOST);
        Ok(answer(&kept, &page))
    }
}

fn key(page: &Page, place: &'static str) -> Option<Key> {
    let may_be_kept = page.person.is_none() && page.said.is_none() && !page.path.contains('?');
    let tenant = page.tenant.as_ref().map(|brand| brand.slug.clone());
    may_be_kept.then_some(Key { lang: page.lang, tenant, place, display: page.display })
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
    use ui::{Accent, Brand, Look, Names};

    #[derive(Template)]
    #[template(
        source = "<{{ page.csrf }}|{{ page.token }}|{{ page.csrf }}> {{ page.lang }}{{ page.path }}",
        ext = "txt"
    )]
    struct Small {
        page: Page,
    }

    fn body(answer: HttpResponse) -> String {
        String::from_utf8(answer.into_body().try_into_bytes().unwrap().to_vec()).unwrap()
    }

    fn frame(csrf: &str, token: &str) -> Page {
        Page { csrf: csrf.into(), token: token.into(), ..Page::new(Lang::Fr, "/") }
    }

    fn of(slug: &str, path: &str) -> Page {
        let brand = Brand {
            slug: slug.into(),
            name: Names::default(),
            accent: Accent::default(),
            is_on_trial: false,
            is_suspended: false,
            look: Look::default(),
            cndp: String::new(),
        };
        Page { tenant: Some(brand), path: path.into(), ..frame("a", "1") }
    }

    #[test]
    fn each_reader_gets_their_own_tokens_in_the_same_page() {
        let cache = PageCache::default();
        assert!(cache.find(&frame("a", "1"), "/").is_none());
        assert_eq!(body(cache.keep(frame("a", "1"), "/", |page| Small { page }).unwrap()), "<a|1|a> fr/");
        assert_eq!(body(cache.find(&frame("b", "2"), "/").unwrap()), "<b|2|b> fr/");
    }

    #[test]
    fn another_language_look_place_or_administration_is_another_page() {
        let cache = PageCache::default();
        cache.keep(frame("a", "1"), "/", |page| Small { page }).unwrap();
        let arabic = Page { lang: Lang::Ar, ..frame("a", "1") };
        let large = Page { display: ui::Display::from_cookie("150"), ..frame("a", "1") };
        for other in [arabic, large, of("rabat", "/")] {
            assert!(cache.find(&other, "/").is_none());
        }
        assert!(cache.find(&frame("a", "1"), "/complaints/new").is_none());
    }

    #[test]
    fn an_address_spelled_in_another_way_is_the_same_page() {
        let cache = PageCache::default();
        for path in ["/r%61bat/complaints/new", "/%72abat/complaints/new", "/rabat/complaints/ne%77"] {
            let kept = cache.keep(of("rabat", path), "/complaints/new", |page| Small { page }).unwrap();
            assert_eq!(body(kept), "<a|1|a> fr/rabat/complaints/new");
        }
        assert_eq!(cache.0.read().unwrap().by_key.len(), 1);
        assert!(cache.find(&of("rabat", "/rabat/complaints/new"), "/complaints/new").is_some());
    }

    #[test]
    fn pages_take_no_more_room_than_they_may() {
        let mut pages = Pages::default();
        let page = |bytes| Arc::new(Kept { pieces: Vec::new(), bytes, at: Instant::now() });
        let place = |slug: &str| key(&of(slug, "/"), "/").unwrap();
        pages.insert(place("a"), page(40), 100);
        pages.insert(place("b"), page(50), 100);
        pages.insert(place("b"), page(60), 110);
        assert_eq!((pages.by_key.len(), pages.bytes), (2, 100));
        pages.insert(place("c"), page(20), 110);
        assert_eq!((pages.by_key.len(), pages.bytes), (1, 20));
    }

    #[test]
    fn what_belongs_to_one_person_is_never_kept() {
        let cache = PageCache::default();
        let signed_in = Page { person: Some("Amina".into()), ..frame("a", "1") };
        let searched = Page { path: "/?q=rabat".into(), ..frame("a", "1") };
        for page in [signed_in, searched] {
            cache.keep(page.clone(), "/", |page| Small { page }).unwrap();
            assert!(cache.find(&page, "/").is_none());
        }
        assert!(cache.find(&frame("a", "1"), "/").is_none());
    }
}
