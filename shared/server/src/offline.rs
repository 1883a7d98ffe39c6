//! What stays on a person's device for when there is no connection: the service worker, which keeps a few public pages and what
//! they are made of, and the mark on the pages that it may keep.
//!
//! `DIWAN_OFFLINE=off` is the way back: `/sw.js` then answers a worker that throws away what was kept and takes its leave. It
//! reaches every browser that comes again, at the latest a day later (Service Workers, "update").

use crate::{Error, Result, Settings, derived_uuid};
use actix_web::http::header::{CACHE_CONTROL, CONTENT_TYPE, HeaderName, HeaderValue};
use actix_web::{HttpResponse, web};
use bytes::Bytes;
use serde_json::json;
use std::sync::LazyLock;
use ui::Lang;

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/sw.js").get(worker));
}

/// Stands on a page that is the same for everybody who is not signed in.
const MAY_BE_KEPT: HeaderName = HeaderName::from_static("diwan-offline");

/// Marks the answer as one that the service worker may keep. Only for pages of nobody: the worker asks for them without cookies.
#[must_use]
pub fn may_be_kept(mut answer: HttpResponse) -> HttpResponse {
    answer.headers_mut().insert(MAY_BE_KEPT, HeaderValue::from_static("keep"));
    answer
}

/// Pages that are kept in every language before anybody needs them.
const PAGES: [&str; 2] = ["/offline", "/drafts"];
/// Assets that public pages do not need without a connection, by the beginning of their names.
const NOT_KEPT: [&str; 6] = ["desk.", "passkeys.", "place_map.", "public_map.", "worker.", "icon-"];
/// Those of the map.
const MAP: [&str; 5] = ["map.", "map_names.", "leaflet.", "layers", "marker-icon."];

/// Ends what an earlier worker began.
const FAREWELL: &str = "addEventListener(\"install\", () => skipWaiting());
addEventListener(\"activate\", (event) => event.waitUntil(leave()));
async function leave() {
  for (const name of await caches.keys()) if (name.startsWith(\"diwan-\")) await caches.delete(name);
  await registration.unregister();
}
";

static WORKER: LazyLock<Option<Bytes>> = LazyLock::new(|| {
    let source = ui::asset_url("worker.js").rsplit('/').next().and_then(ui::asset)?;
    let source = std::str::from_utf8(source.plain).ok()?;
    Some(Bytes::from(format!("const KEPT = {};\n{source}", kept(source))))
});

/// The list of what the worker keeps. Its version changes with the worker and with every file.
fn kept(source: &str) -> serde_json::Value {
    let all: Vec<&str> = ui::assets().map(|(file, _)| file).collect();
    let addresses = |wanted: fn(&str) -> bool| -> Vec<String> {
        all.iter().copied().filter(|file| wanted(file)).map(|file| format!("/assets/{file}")).collect()
    };
    let langs = Lang::ALL.map(Lang::code);
    let pages: Vec<String> =
        langs.iter().flat_map(|lang| PAGES.iter().map(move |page| format!("/{lang}{page}"))).collect();
    json!({
        "version": derived_uuid(&format!("{source}{}", all.join(" "))).simple().to_string(),
        "langs": langs,
        "pages": pages,
        // Letters are kept as pages use them: each language has its own.
        "files": addresses(is_of_pages),
        "map": addresses(is_of_map),
        "all": addresses(|_| true),
    })
}

fn is_of_map(file: &str) -> bool {
    MAP.iter().any(|name| file.starts_with(name))
}

/// What public pages are made of, but for letters and the map.
fn is_of_pages(file: &str) -> bool {
    !is_of_map(file) && !file.ends_with(".woff2") && !NOT_KEPT.iter().any(|name| file.starts_with(name))
}

/// For the whole site, and never an old one: a browser asks for it with each visit, at most once a day.
async fn worker(settings: web::Data<Settings>) -> Result<HttpResponse> {
    let body = if settings.offline {
        WORKER.clone().ok_or_else(|| Error::internal("the service worker is missing"))?
    } else {
        Bytes::from_static(FAREWELL.as_bytes())
    };
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, "text/javascript; charset=utf-8"))
        .insert_header((CACHE_CONTROL, "no-cache"))
        .body(body))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn list(kept: &serde_json::Value, name: &str) -> Vec<String> {
        kept[name].as_array().unwrap().iter().map(|entry| entry.as_str().unwrap().to_owned()).collect()
    }

    #[test]
    fn everything_that_is_kept_is_there_and_nothing_of_the_desk_is_kept() {
        let kept = kept("source");
        let (files, map, all) = (list(&kept, "files"), list(&kept, "map"), list(&kept, "all"));
        for address in files.iter().chain(&map) {
            let file = address.strip_prefix("/assets/").unwrap();
            assert!(ui::asset(file).is_some() && all.contains(address), "{address}");
            assert!(!file.starts_with("desk.") && !file.starts_with("worker."), "{address}");
        }
        for needed in ["app.css", "app.js", "offline.js", "shelf.js", "drafts.js", "place.js", "favicon.svg"] {
            assert!(files.contains(&ui::asset_url(needed).to_owned()), "{needed}");
        }
        for needed in ["map.js", "leaflet.js", "leaflet.css"] {
            assert!(map.contains(&ui::asset_url(needed).to_owned()), "{needed}");
        }
        let pages = list(&kept, "pages");
        assert!(pages.contains(&"/zgh/offline".to_owned()) && pages.len() == 8, "{pages:?}");
    }

    #[test]
    fn another_worker_is_another_version() {
        assert_ne!(kept("one")["version"], kept("other")["version"]);
        assert_eq!(kept("one")["version"], kept("one")["version"]);
    }
}
