//! What a browser may keep for when there is no connection: never more than what everybody gets.

use crate::harness::TestApp;
use serde_json::Value;

/// The list that stands before the worker.
fn kept(worker: &str) -> Value {
    let line = worker.lines().next().unwrap();
    serde_json::from_str(line.strip_prefix("const KEPT = ").unwrap().trim_end_matches(';')).unwrap()
}

fn addresses(kept: &Value, name: &str) -> Vec<String> {
    kept[name].as_array().unwrap().iter().map(|address| address.as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn the_service_worker_is_never_an_old_one_and_names_files_that_are_there() {
    let app = TestApp::start().await;
    let somebody = app.nobody();
    let worker = somebody.get("/sw.js").await;
    assert_eq!((worker.status, worker.header("cache-control")), (200, "no-cache"));
    assert_eq!(worker.header("content-type"), "text/javascript; charset=utf-8");
    assert!(worker.header("content-security-policy").contains("default-src 'self'"));
    assert!(worker.cookies().is_empty(), "{:?}", worker.cookies());
    let kept = kept(&worker.body());
    for file in addresses(&kept, "files").iter().chain(&addresses(&kept, "map")) {
        let asset = somebody.get(file).await;
        assert_eq!((asset.status, asset.header("cache-control").contains("public")), (200, true), "{file}");
    }
    let pages = addresses(&kept, "pages");
    for lang in ["ar", "fr", "zgh", "en"] {
        assert!(pages.contains(&format!("/{lang}/offline")), "{pages:?}");
    }
    for page in pages {
        let page = somebody.get(&page).await;
        assert_eq!((page.status, page.header("diwan-offline")), (200, "keep"), "{}", page.path);
    }
}

#[tokio::test]
async fn only_pages_of_nobody_may_be_kept() {
    let app = TestApp::start().await;
    let nobody = app.nobody();
    let may_be = ["/fr/complaints/new", "/ar/commune-agadir/complaints/new", "/fr/offline", "/fr/drafts"];
    let may_not_be = ["/fr/", "/fr/sign-in", "/fr/follow", "/fr/commune-agadir/"];
    for path in may_be {
        assert_eq!(nobody.get(path).await.header("diwan-offline"), "keep", "{path}");
    }
    for path in may_not_be {
        assert_eq!(nobody.get(path).await.header("diwan-offline"), "", "{path}");
    }
    let officer = app.signed_in("officer@commune-agadir.example").await;
    for path in may_be.iter().chain(&may_not_be).chain(&["/fr/me", "/fr/commune-agadir/desk/complaints"]) {
        assert_eq!(officer.get(path).await.header("diwan-offline"), "", "{path}");
    }
}

#[tokio::test]
async fn what_was_kept_can_be_taken_back() {
    let app = TestApp::start_with(|settings| settings.server.offline = false).await;
    let worker = app.nobody().get("/sw.js").await;
    assert_eq!((worker.status, worker.header("cache-control")), (200, "no-cache"));
    assert!(worker.body().contains("registration.unregister()") && worker.body().contains("caches.delete"));
    assert!(!worker.body().contains("KEPT"), "it keeps nothing");
}

#[tokio::test]
async fn diwan_can_be_put_among_a_phones_applications_in_each_language() {
    let app = TestApp::start().await;
    let somebody = app.nobody();
    for (lang, dir) in [("ar", "rtl"), ("fr", "ltr"), ("zgh", "ltr"), ("en", "ltr")] {
        let home = format!("/{lang}/");
        let link = somebody.open(&home).await.links("link[rel=manifest]").remove(0);
        let page = somebody.get(&link).await;
        assert_eq!((page.status, page.header("content-type")), (200, "application/manifest+json"));
        let manifest: Value = serde_json::from_str(&page.body()).unwrap();
        assert_eq!((manifest["lang"].as_str(), manifest["dir"].as_str()), (Some(lang), Some(dir)));
        assert_eq!(manifest["start_url"].as_str(), Some(home.as_str()));
        let icons = manifest["icons"].as_array().unwrap();
        assert!(icons.iter().any(|icon| icon["sizes"] == "512x512" && icon["purpose"] == "maskable"));
        for icon in icons {
            let picture = somebody.get(icon["src"].as_str().unwrap()).await;
            assert_eq!((picture.status, picture.header("content-type")), (200, icon["type"].as_str().unwrap()));
        }
        for shortcut in manifest["shortcuts"].as_array().unwrap() {
            assert_eq!(somebody.get(shortcut["url"].as_str().unwrap()).await.status, 200);
        }
    }
}
