//! The agreement to be printed and signed.

use actix_web::{HttpResponse, web};
use askama::Template;
use identity::{AGREEMENT_VERSION, Visitor};
use server::Result;
use ui::Page;

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/join/convention").get(get));
}

#[derive(Template)]
#[template(path = "join_convention.html")]
struct ConventionPage {
    page: Page,
    version: &'static str,
    articles: Vec<String>,
}

async fn get(visitor: Visitor) -> Result<HttpResponse> {
    let page = visitor.page();
    let keys = [
        "convention-purpose",
        "convention-trial",
        "convention-duties",
        "convention-data",
        "convention-records",
        "convention-end",
    ];
    let articles = keys.map(|key| page.t(key)).to_vec();
    server::page(&ConventionPage { page, version: AGREEMENT_VERSION, articles })
}
