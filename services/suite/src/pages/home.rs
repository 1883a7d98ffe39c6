//! The front door.

use super::listing::Sought;
use actix_web::{HttpResponse, web};
use askama::Template;
use identity::{Directory, Visitor};
use serde::Deserialize;
use server::{PageCache, Result, View, see_other};
use ui::{Link, Page};

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/").get(redirect));
    cfg.service(web::resource("/{lang}").get(with_slash));
    cfg.service(web::resource("/{lang}/").get(get));
}

/// More would be a list to read, not an answer.
const SHOWN: usize = 20;

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    q: String,
}

#[derive(Template)]
#[template(path = "home.html")]
struct HomePage {
    page: Page,
    q: String,
    /// The administrations found, and how many there are in all.
    found: Vec<Link>,
    total: usize,
}

async fn redirect(view: View) -> HttpResponse {
    see_other(&format!("/{}/", view.lang))
}

async fn with_slash(view: View) -> HttpResponse {
    see_other(&format!("/{}/", view.lang))
}

async fn get(
    visitor: Visitor,
    directory: web::Data<Directory>,
    cache: web::Data<PageCache>,
    web::Query(Asked { q }): web::Query<Asked>,
) -> Result<HttpResponse> {
    let page = visitor.page();
    if let Some(kept) = cache.find(&page, "/") {
        return Ok(kept);
    }
    let (found, total) = if q.trim().is_empty() { (Vec::new(), 0) } else { search(&directory, &page, &q).await? };
    cache.keep(page, "/", |page| HomePage { page, q, found, total })
}

/// Administrations whose name, in any language, holds all the words.
async fn search(directory: &Directory, page: &Page, asked: &str) -> Result<(Vec<Link>, usize)> {
    let sought = Sought::new(asked);
    let all = directory.all().await?;
    let mut total = 0;
    let mut found = Vec::new();
    for tenant in all.iter().filter(|tenant| tenant.state.is_live()) {
        let names = &tenant.names;
        if !sought.is_empty() && sought.is_called(names, "") {
            total += 1;
            if found.len() < SHOWN {
                found.push(Link::new(page.url(&format!("/{}/", tenant.slug)), names.in_lang(page.lang)));
            }
        }
    }
    Ok((found, total))
}
