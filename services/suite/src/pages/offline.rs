//! What a phone shows in place of a page when there is no connection, and what it is told when somebody puts Diwan among their
//! applications (Web Application Manifest).

use actix_web::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use actix_web::{HttpResponse, web};
use askama::Template;
use identity::Visitor;
use serde_json::json;
use server::{Result, View, may_be_kept};
use ui::{Page, asset_url, text};

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/offline").get(offline));
    cfg.service(web::resource("/{lang}/manifest.webmanifest").get(manifest));
}

/// The green of the mark, and the page behind it.
const THEME: &str = "#0b5351";
const GROUND: &str = "#ffffff";

#[derive(Template)]
#[template(path = "offline.html")]
struct OfflinePage {
    page: Page,
}

async fn offline(visitor: Visitor) -> Result<HttpResponse> {
    let answer = server::page(&OfflinePage { page: visitor.page() })?;
    Ok(if visitor.person().is_none() { may_be_kept(answer) } else { answer })
}

/// The same for everybody; each language is an application of its own.
async fn manifest(view: View) -> HttpResponse {
    let lang = view.lang;
    let home = format!("/{lang}/");
    let icon = |name: &str, sizes: &str, kind: &str, purpose: &str| json!({ "src": asset_url(name), "sizes": sizes, "type": kind, "purpose": purpose });
    let manifest = json!({
        "id": home,
        "name": text(lang, "diwan"),
        "short_name": text(lang, "diwan"),
        "description": text(lang, "footer-about"),
        "lang": lang.code(),
        "dir": lang.dir(),
        "start_url": home,
        "scope": "/",
        "display": "standalone",
        "theme_color": THEME,
        "background_color": GROUND,
        "icons": [
            icon("favicon.svg", "any", "image/svg+xml", "any"),
            icon("icon-192.png", "192x192", "image/png", "any"),
            icon("icon-512.png", "512x512", "image/png", "any"),
            icon("icon-mask-512.png", "512x512", "image/png", "maskable"),
        ],
        "shortcuts": [
            { "name": text(lang, "complaint-new-title"), "url": format!("/{lang}/complaints/new") },
            { "name": text(lang, "drafts-title"), "url": format!("/{lang}/drafts") },
        ],
    });
    HttpResponse::Ok()
        .insert_header((CACHE_CONTROL, "public, max-age=86400"))
        .insert_header((CONTENT_TYPE, "application/manifest+json"))
        .body(manifest.to_string())
}
