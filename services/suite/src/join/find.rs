//! Somebody looks for the administration in which they work.

use super::place::{Found, Standing, all};
use crate::pages::listing::Sought;
use actix_web::{HttpResponse, web};
use askama::Template;
use database::Database;
use identity::{Directory, Visitor};
use serde::Deserialize;
use server::Result;
use territory::Atlas;
use ui::{Cursor, Page};

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/join").get(get));
}

/// Of one page.
const SHOWN: usize = 20;

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    q: String,
    /// The page, from 1; what is none is the first.
    #[serde(default)]
    p: String,
}

/// An administration that was found.
struct Row {
    name: String,
    within: String,
    standing: Standing,
    /// The next step; empty when there is none.
    join: String,
    /// Its page; empty when it has none.
    home: String,
}

impl Row {
    fn is_free(&self) -> bool {
        self.standing == Standing::Free
    }

    fn is_begun(&self) -> bool {
        self.standing == Standing::Begun
    }

    fn is_erased(&self) -> bool {
        self.standing == Standing::Erased
    }
}

#[derive(Template)]
#[template(path = "join_find.html")]
struct FindPage {
    page: Page,
    q: String,
    rows: Vec<Row>,
    total: usize,
    cursor: Cursor,
}

async fn get(
    visitor: Visitor,
    database: web::Data<Database>,
    directory: web::Data<Directory>,
    atlas: web::Data<Atlas>,
    web::Query(Asked { q, p }): web::Query<Asked>,
) -> Result<HttpResponse> {
    let page = visitor.page();
    let sought = Sought::new(&q);
    let mut found = if sought.is_empty() { Vec::new() } else { all(&database, &directory, &atlas).await? };
    found.retain(|found| sought.is_called(&found.names, ""));
    // Those that can still be brought in come first.
    found.sort_by_key(|found| found.standing);
    let total = found.len();
    let pages = total.div_ceil(SHOWN).max(1);
    let number = p.parse::<usize>().unwrap_or(1).clamp(1, pages);
    let at = |number: usize| {
        let query = url::form_urlencoded::Serializer::new(String::new())
            .append_pair("q", &sought.typed)
            .append_pair("p", &number.to_string())
            .finish();
        page.url(&format!("/join?{query}"))
    };
    let cursor =
        Cursor { previous: (number > 1).then(|| at(number - 1)), next: (number < pages).then(|| at(number + 1)) };
    let shown = found.into_iter().skip((number - 1) * SHOWN).take(SHOWN);
    let rows = shown
        .map(|Found { standing, place, names, within, slug, .. }| Row {
            name: names.in_lang(page.lang).to_owned(),
            within: within.in_lang(page.lang).to_owned(),
            standing,
            join: place.map(|place| page.url(&format!("/join/to/{place}"))).unwrap_or_default(),
            home: slug.map(|slug| page.url(&format!("/{slug}/"))).unwrap_or_default(),
        })
        .collect();
    server::page(&FindPage { page, q: sought.typed, rows, total, cursor })
}
