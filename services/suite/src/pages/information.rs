//! Help, accessibility, privacy; and, in a demonstration, the gallery of components.

use actix_web::{HttpResponse, web};
use askama::Template;
use identity::Visitor;
use server::Result;
use ui::{GalleryPage, Page};

pub(super) fn routes(cfg: &mut web::ServiceConfig, demo: bool) {
    cfg.service(web::resource("/{lang}/help").get(help));
    cfg.service(web::resource("/{lang}/accessibility").get(accessibility));
    cfg.service(web::resource("/{lang}/privacy").get(privacy));
    if demo {
        cfg.service(web::resource("/{lang}/gallery").get(gallery));
    }
}

#[derive(Template)]
#[template(path = "information.html")]
struct InformationPage {
    page: Page,
    title: String,
    /// Each with its name in the address of the page.
    paragraphs: Vec<(String, String)>,
    /// Whether administrations find there where to begin, and whom to ask.
    is_help: bool,
}

async fn help(visitor: Visitor) -> Result<HttpResponse> {
    show(&visitor, "help", &["help-follow", "help-lost", "help-time", "help-contest", "help-without-map"])
}

async fn accessibility(visitor: Visitor) -> Result<HttpResponse> {
    let keys = ["accessibility-aim", "accessibility-display", "accessibility-known"];
    show(&visitor, "accessibility", &keys)
}

async fn privacy(visitor: Visitor) -> Result<HttpResponse> {
    show(
        &visitor,
        "privacy",
        &["privacy-what", "privacy-photos", "privacy-cookies", "privacy-drafts", "privacy-rights"],
    )
}

fn show(visitor: &Visitor, title: &str, keys: &[&str]) -> Result<HttpResponse> {
    let page = visitor.page();
    let is_help = title == "help";
    let title = page.t(title);
    let paragraphs = keys.iter().map(|key| ((*key).to_owned(), page.t(key))).collect();
    server::page(&InformationPage { page, title, paragraphs, is_help })
}

async fn gallery(visitor: Visitor) -> Result<HttpResponse> {
    server::page(&GalleryPage::new(visitor.page()))
}
