//! Somebody looks for the administration in which they work.

use super::place::{Found, all};
use actix_web::{HttpResponse, web};
use askama::Template;
use database::Database;
use identity::{Directory, Visitor};
use search::fold;
use serde::Deserialize;
use server::Result;
use territory::Atlas;
use ui::Page;

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/join").get(get));
}

/// More would be a list to read, not an answer.
const SHOWN: usize = 20;
/// A name is shorter; the rest is not read.
const LONGEST: usize = 200;

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    q: String,
}

/// An administration that was found.
struct Row {
    name: String,
    within: String,
    /// The next step; empty when somebody took it.
    join: String,
    /// Its page; empty when it has none.
    home: String,
    /// It left, and was erased.
    is_erased: bool,
}

#[derive(Template)]
#[template(path = "join_find.html")]
struct FindPage {
    page: Page,
    q: String,
    rows: Vec<Row>,
    total: usize,
}

async fn get(
    visitor: Visitor,
    database: web::Data<Database>,
    directory: web::Data<Directory>,
    atlas: web::Data<Atlas>,
    web::Query(Asked { q }): web::Query<Asked>,
) -> Result<HttpResponse> {
    let page = visitor.page();
    let asked: String = q.chars().take(LONGEST).collect();
    let asked = fold(&asked);
    let words: Vec<&str> = asked.split(' ').filter(|word| !word.is_empty()).collect();
    let mut rows = Vec::new();
    let mut total = 0;
    if !words.is_empty() {
        let mut found = all(&database, &directory, &atlas).await?;
        // Those that can still be brought in come first.
        found.sort_by_key(|found| found.place.is_none());
        for Found { place, names, within, slug, is_erased } in found {
            let text = fold(&format!("{} {} {} {}", names.ar, names.fr, names.zgh, names.en));
            if !words.iter().all(|word| text.contains(word)) {
                continue;
            }
            total += 1;
            if rows.len() < SHOWN {
                rows.push(Row {
                    name: names.in_lang(page.lang).to_owned(),
                    within: within.in_lang(page.lang).to_owned(),
                    join: place.map(|place| page.url(&format!("/join/to/{place}"))).unwrap_or_default(),
                    home: slug.map(|slug| page.url(&format!("/{slug}/"))).unwrap_or_default(),
                    is_erased,
                });
            }
        }
    }
    server::page(&FindPage { page, q, rows, total })
}
