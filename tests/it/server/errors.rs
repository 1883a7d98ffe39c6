//! What a person or a program reads when something is not there, cannot be read, or fails.

use crate::harness::{Browser, Form, TestApp, raw};
use reqwest::Method;
use std::net::SocketAddr;

#[tokio::test]
async fn a_page_that_is_not_there_says_so_in_the_reader_s_language() {
    let app = TestApp::start().await;
    for (path, lang, words) in [
        ("/fr/nowhere/at/all", "fr", "Page introuvable"),
        ("/ar/nowhere/", "ar", "الصفحة"),
        ("/en/commune-atlantis/complaints/new", "en", "not found"),
        ("/zgh/x/y/z", "zgh", ""),
        ("/de/", "fr", "Page introuvable"),
        ("/nowhere", "fr", "Page introuvable"),
    ] {
        let page = app.nobody().open(path).await;
        assert_eq!(page.status, 404, "{path}");
        assert_eq!(page.header("content-type"), "text/html; charset=utf-8");
        assert!(page.body().contains(&format!("<html lang=\"{lang}\"")), "{path}");
        page.says(&[words, page.header("x-request-id")]);
    }
}

#[tokio::test]
async fn a_program_reads_a_problem() {
    let app = TestApp::start().await;
    let somebody = app.nobody();
    for (path, accept) in
        [("/api/v1/x", "text/html"), ("/fr/nowhere/x", "application/json"), ("/fr/x/y", "application/problem+json")]
    {
        let request = somebody.request(Method::GET, path);
        let mut request = request.build().unwrap();
        request.headers_mut().insert("accept", accept.parse().unwrap());
        let page = somebody.fetch(reqwest::RequestBuilder::from_parts(reqwest::Client::new(), request)).await;
        assert_eq!((page.status, page.header("content-type")), (404, "application/problem+json"), "{path}");
        let problem = page.json();
        assert_eq!(problem["type"], "urn:diwan:problem:not-found");
        assert_eq!(problem["instance"], format!("urn:uuid:{}", page.header("x-request-id")));
    }
}

#[tokio::test]
async fn our_own_failure_shows_no_cause() {
    let app = TestApp::start().await;
    let somebody = app.nobody();
    app.execute("REVOKE SELECT ON complaints.category FROM diwan_app").await;
    let page = somebody.open("/fr/commune-agadir/complaints/new").await;
    assert_eq!(page.status, 500);
    page.says(&["Désolé, quelque chose ne va pas de notre côté", page.header("x-request-id")]);
    for cause in ["permission", "category", "SELECT", "diwan_app", "panicked"] {
        assert!(!page.body().contains(cause), "{cause}");
    }
    let body = crate::embedded::submission();
    let page = somebody.call("/api/v1/commune-agadir/complaints", &body).await;
    assert_eq!((page.status, page.json()["type"].as_str()), (500, Some("urn:diwan:problem:internal")));
    assert!(!page.body().contains("permission"));
    app.execute("GRANT SELECT ON complaints.category TO diwan_app").await;
    assert_eq!(somebody.open("/fr/commune-agadir/complaints/new").await.status, 200);
}

#[tokio::test]
async fn head_answers_like_get_without_a_body() {
    let app = TestApp::start().await;
    let somebody = app.nobody();
    for path in ["/fr/", "/fr/commune-agadir/", "/healthz", "/fr/nowhere/x", "/", "/fr/territory.geojson"] {
        let get = somebody.get(path).await;
        let head = somebody.fetch(somebody.request(Method::HEAD, path)).await;
        assert_eq!(head.status, get.status, "{path}");
        assert_eq!(head.header("content-type"), get.header("content-type"), "{path}");
        assert!(head.bytes().is_empty(), "{path}");
    }
}

#[tokio::test]
async fn other_methods_are_answered_and_do_nothing() {
    let app = TestApp::start().await;
    let officer = app.officer("commune-agadir").await;
    for path in [
        "/fr/",
        "/fr/sign-in",
        "/fr/commune-agadir/complaints/new",
        "/fr/commune-agadir/desk/complaints",
        "/api/v1/commune-agadir/complaints",
    ] {
        for method in [Method::PUT, Method::DELETE, Method::PATCH, Method::OPTIONS, Method::TRACE, Method::CONNECT] {
            if method == Method::CONNECT {
                let raw = raw::exchange(
                    app.address(),
                    format!("CONNECT {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").as_bytes(),
                )
                .await;
                assert!(matches!(raw.status, 400..500), "{raw:?}");
                continue;
            }
            let page = officer.fetch(officer.request(method.clone(), path)).await;
            assert_eq!(page.status, 405, "{method} {path}");
        }
    }
    let page = officer.fetch(officer.request(Method::from_bytes(b"BREW").unwrap(), "/fr/")).await;
    assert!(matches!(page.status, 400..500), "{}", page.status);
}

#[tokio::test]
async fn a_method_that_an_address_does_not_take_is_refused_in_the_reader_s_language() {
    let app = TestApp::start().await;
    let somebody = app.nobody();
    let page = somebody.fetch(somebody.request(Method::POST, "/fr/help")).await;
    assert_eq!((page.status, page.header("allow")), (405, "GET, HEAD"));
    page.says(&["Cette page ne fonctionne pas ainsi", "L’adresse existe"]);
    assert!(page.body().contains("<html lang=\"fr\""));
    let page = somebody.fetch(somebody.request(Method::GET, "/ar/sign-out")).await;
    assert_eq!((page.status, page.header("allow")), (405, "POST"));
    page.says(&["العنوان موجود"]);
    let request = somebody.request(Method::PUT, "/api/v1/commune-agadir/complaints").header("accept-language", "en");
    let page = somebody.fetch(request).await;
    assert_eq!((page.status, page.header("allow")), (405, "POST"));
    assert_eq!(page.header("content-type"), "application/problem+json");
    assert_eq!((&page.json()["type"], &page.json()["status"]), (&"urn:diwan:problem:method".into(), &405.into()));
    // Where there is no address, no method helps.
    for path in ["/nowhere", "/de/", "/fr/nowhere/x"] {
        assert_eq!(somebody.fetch(somebody.request(Method::POST, path)).await.status, 404, "{path}");
    }
}

#[tokio::test]
async fn odd_addresses_are_not_found_and_lead_nowhere() {
    let app = TestApp::start().await;
    let long = format!("/fr/{}", "a/".repeat(10_000));
    for target in [
        "//evil.example/",
        "///",
        "/fr//",
        "/fr//commune-agadir//complaints/new",
        "/fr/../etc/passwd",
        "/../../../../etc/passwd",
        "/assets/../Cargo.toml",
        "/assets/..%2f..%2fCargo.toml",
        "/fr/%2e%2e/%2e%2e/etc/passwd",
        "/%00",
        "/fr/%00",
        "/fr/commune-agadir%00/",
        "/fr/commune-agadir/complaints/%00",
        "/fr/commune-agadir/complaints/%FF%FE/receipt",
        "/fr/COMMUNE-AGADIR/",
        "/FR/",
        "/fr/commune-agadir/complaints/new/",
        "/%2Ffr%2F",
        "/fr/commune-agadir/;jsessionid=1",
        "/fr/%E2%80%AE/",
        "/.git/config",
        "/fr/%25%30%30",
        &long,
    ] {
        let answer = raw::get(app.address(), target).await;
        let shown: String = target.chars().take(60).collect();
        assert!(matches!(answer.status, 200 | 303 | 400 | 404 | 414 | 431), "{shown}: {answer:?}");
        assert!(!answer.text.contains("root:x:") && !answer.text.contains("[workspace]"), "{shown}");
        assert!(
            !answer.text.to_lowercase().contains("location: //") && !answer.text.contains("evil.example/\r"),
            "{shown}: {answer:?}"
        );
    }
    assert_alive(&app).await;
}

#[tokio::test]
async fn odd_requests_do_not_harm_the_next_one() {
    let app = TestApp::start().await;
    let huge = format!("GET /fr/ HTTP/1.1\r\nHost: x\r\nX-Long: {}\r\n\r\n", "a".repeat(300_000));
    let many = format!("GET /fr/ HTTP/1.1\r\nHost: x\r\n{}\r\n", "X-Header: a\r\n".repeat(500));
    let cookies =
        format!("GET /fr/ HTTP/1.1\r\nHost: x\r\nCookie: {}\r\nConnection: close\r\n\r\n", "a=b; ".repeat(10_000));
    for request in [
        b"\0\0\0\0".as_slice(),
        b"GET\r\n\r\n",
        b"\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03",
        b"GET /fr/ HTTP/9.9\r\n\r\n",
        b"GET http://evil.example/fr/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n",
        b"GET /fr/ HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n",
        b"GET /fr/ HTTP/1.1\r\nHost: a\r\nCookie: seat=\xff\xfe; lang=\0; display=<script>; follow=a.b\r\nConnection: close\r\n\r\n",
        b"GET /fr/ HTTP/1.1\r\nHost: a\r\nAccept-Language: ;;;q=,,\xff\r\nConnection: close\r\n\r\n",
        b"POST /fr/sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        b"POST /fr/sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
        b"POST /fr/sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999\r\n\r\n",
        b"POST /fr/display HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        huge.as_bytes(),
        many.as_bytes(),
        cookies.as_bytes(),
    ] {
        let answer = raw::exchange(app.address(), request).await;
        assert!(answer.status < 500, "{}: {answer:?}", String::from_utf8_lossy(&request[..request.len().min(80)]));
    }
    assert_alive(&app).await;
}

#[tokio::test]
async fn cookies_that_somebody_forged_are_nobody_s() {
    let app = TestApp::start().await;
    let browser = app.nobody();
    for value in ["\u{e9}", "a.b", ".", "%00", "MTI.AAAAAAAAAAAAAAAAAAAAAA", "\"quoted\"", &"x".repeat(3000)] {
        for name in ["seat", "lang", "display", "follow", "session"] {
            browser.set_cookie(name, value);
        }
        let page = browser.open("/fr/commune-agadir/complaints/new").await;
        assert_eq!(page.status, 200, "{value}");
    }
}

async fn assert_alive(app: &TestApp) {
    let address: SocketAddr = app.address();
    assert_eq!(Browser::new(address).open("/fr/").await.status, 200);
}

#[tokio::test]
async fn an_error_shows_who_one_is_and_whose_page_it_is() {
    let app = TestApp::start().await;
    let clerk = app.clerk("commune-agadir").await;
    let csrf = clerk.open("/fr/follow").await.form("/fr/follow").value("csrf");
    let refused =
        Form::forged("/fr/commune-agadir/desk/complaints/26-AGA-000001-X/assign", &[("csrf", &csrf), ("version", "1")]);
    let pages = [
        (404, clerk.open("/fr/commune-agadir/desk/complaints/26-AGA-000001-X").await),
        (404, clerk.open("/fr/commune-agadir/nothing/is/here").await),
        (403, clerk.post(&refused).await),
        (403, clerk.post(&refused.clone().fill("csrf", "old")).await),
    ];
    for (status, page) in &pages {
        assert_eq!((page.status, page.one(".service-name")), (*status, "Commune d’Agadir".to_owned()), "{}", page.path);
        assert!(page.one("a.header-link").contains("Fatima Zahra Alaoui"), "{}", page.path);
    }
    let page = clerk.open("/fr/nowhere/").await;
    assert!(page.status == 404 && page.one("a.header-link").contains("Fatima Zahra Alaoui"));
    let page = app.nobody().open("/fr/commune-agadir/complaints/x").await;
    assert_eq!((page.status, page.one(".service-name").as_str()), (404, "Commune d’Agadir"));
}
