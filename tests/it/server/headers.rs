//! Headers that protect the reader, and what may be kept.

use crate::harness::TestApp;
use reqwest::Method;
use std::collections::BTreeSet;

const PAGES: [&str; 6] =
    ["/fr/", "/fr/sign-in", "/fr/commune-agadir/", "/fr/complaints/new", "/fr/nowhere/x", "/fr/help"];

#[tokio::test]
async fn every_answer_forbids_scripts_frames_and_guesses() {
    let app = TestApp::start().await;
    let somebody = app.nobody();
    let mut paths = PAGES.to_vec();
    paths.extend(["/healthz", "/api/v1/x/complaints/y", "/"]);
    for path in paths {
        let page = somebody.get(path).await;
        let policy = page.header("content-security-policy");
        for part in [
            "default-src 'self'",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'",
        ] {
            assert!(policy.contains(part), "{path}: {policy}");
        }
        assert!(!policy.contains("unsafe"), "{path}: {policy}");
        assert_eq!(page.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(page.header("referrer-policy"), "same-origin", "{path}");
        assert_eq!(page.header("cross-origin-opener-policy"), "same-origin", "{path}");
        assert_eq!(page.header("strict-transport-security"), "max-age=63072000; includeSubDomains", "{path}");
        assert_eq!(page.header("cache-control"), "no-store", "{path}");
        assert_eq!(page.header("x-request-id").len(), 36, "{path}");
        assert_eq!((page.header("server"), page.header("x-powered-by")), ("", ""), "{path}");
    }
    let ids: BTreeSet<String> = futures_util::future::join_all((0..5).map(|_| somebody.get("/fr/")))
        .await
        .iter()
        .map(|page| page.header("x-request-id").to_owned())
        .collect();
    assert_eq!(ids.len(), 5);
}

#[tokio::test]
async fn a_page_asks_no_other_site_for_anything_and_has_no_inline_script() {
    let app = TestApp::start().await;
    let somebody = app.nobody();
    for path in PAGES {
        let page = somebody.open(path).await;
        for link in page.links("link, script[src], img, iframe, source, form") {
            assert!(!link.contains("//"), "{path} loads {link}");
        }
        assert!(page.all("script:not([src])").is_empty() && page.all("style").is_empty(), "{path}");
        for attribute in ["onclick", "onload", "onerror", "style"] {
            assert!(page.all(&format!("[{attribute}]")).is_empty(), "{path} has {attribute}");
        }
        for link in page.links("link[rel=stylesheet], script[src], link[rel=icon]") {
            let asset = somebody.get(&link).await;
            assert_eq!(
                (asset.status, asset.header("cache-control")),
                (200, "public, max-age=31536000, immutable"),
                "{link}"
            );
        }
    }
    assert_eq!(somebody.get("/assets/nothing.css").await.status, 404);
}

#[tokio::test]
async fn assets_and_pages_come_compressed_to_who_takes_it() {
    let app = TestApp::start().await;
    let somebody = app.nobody();
    let style = somebody.open("/fr/").await.links("link[rel=stylesheet]")[0].clone();
    for path in [style.as_str(), "/fr/"] {
        let plain = somebody.get(path).await;
        for coding in ["br", "gzip"] {
            let page = somebody.fetch(somebody.request(Method::GET, path).header("accept-encoding", coding)).await;
            assert_eq!((page.status, page.header("content-encoding")), (200, coding), "{path}");
            assert!(page.bytes().len() < plain.bytes().len(), "{path} {coding}");
            assert!(page.header("vary").to_lowercase().contains("accept-encoding"), "{path}: {}", page.header("vary"));
        }
        let refused =
            somebody.fetch(somebody.request(Method::GET, path).header("accept-encoding", "br;q=0, gzip;q=0")).await;
        assert!(matches!(refused.header("content-encoding"), "" | "identity"), "{path}");
    }
}

#[tokio::test]
async fn without_tls_cookies_still_work() {
    let app =
        TestApp::start_with(|settings| settings.server.public_url = "http://127.0.0.1:8080".parse().unwrap()).await;
    let page = app.nobody().get("/fr/").await;
    assert_eq!(page.header("strict-transport-security"), "");
    assert!(page.cookies().iter().all(|cookie| !cookie.contains("Secure")));
}

#[tokio::test]
async fn the_display_panel_is_remembered_and_leads_back() {
    let app = TestApp::start().await;
    let somebody = app.nobody();
    let form = somebody.open("/fr/help").await.form("/fr/display");
    let page = somebody.send(form.fill("size", "150").tick("contrast")).await;
    assert!(
        page.body().contains("data-size=\"150\"") && page.body().contains("data-contrast=\"high\""),
        "{}",
        page.path
    );
    assert_eq!(page.path, "/fr/help");
    assert!(somebody.open("/fr/").await.body().contains("data-size=\"150\""));
    for back in
        ["https://evil.example/", "//evil.example/", "/\t/evil.example/", "/\\evil.example/", "", "é", "/\r\nX: y"]
    {
        let form = crate::harness::Form::forged(
            "/fr/display",
            &[("csrf", &page.form("/fr/display").value("csrf")), ("back", back)],
        );
        let page = somebody.post(&form).await;
        assert_eq!(page.status, 303, "{back}");
        assert!(page.header("location").starts_with("/fr/"), "{back}: {}", page.header("location"));
    }
}

#[tokio::test]
async fn outlines_that_did_not_change_are_not_sent_again() {
    let app = TestApp::start().await;
    let somebody = app.nobody();
    let path = "/fr/territory.geojson";
    let first = somebody.get(path).await;
    let tag = first.header("etag");
    assert!(first.status == 200 && tag.len() > 8, "{tag}");
    let ask =
        async |known: &str| somebody.fetch(somebody.request(Method::GET, path).header("if-none-match", known)).await;
    for known in [tag, &format!("\"other\", {tag}"), "*"] {
        let page = ask(known).await;
        assert_eq!((page.status, page.header("etag"), page.bytes().len()), (304, tag, 0), "{known}");
        assert_eq!(page.header("cache-control"), first.header("cache-control"));
    }
    for other in ["\"other\"", "", "nonsense"] {
        assert_eq!(ask(other).await.status, 200, "{other}");
    }
}

#[tokio::test]
async fn crawlers_and_programs_find_what_they_ask_for_unasked() {
    let app = TestApp::start().await;
    let somebody = app.nobody();
    let robots = somebody.get("/robots.txt").await;
    assert_eq!(robots.header("content-type"), "text/plain; charset=utf-8");
    for closed in ["User-agent: *", "Disallow: /api/", "Disallow: /*/me", "Disallow: /*/desk"] {
        assert!(robots.body().contains(closed), "{}", robots.body());
    }
    let icon = somebody.get("/favicon.ico").await;
    assert_eq!(icon.header("content-type"), "image/png");
    assert!(icon.bytes().starts_with(b"\x89PNG"));
}
