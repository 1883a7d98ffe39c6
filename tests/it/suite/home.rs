//! The front door and an administration's own page.

use crate::harness::TestApp;
use reqwest::Method;

#[tokio::test]
async fn the_browser_s_language_opens_the_door() {
    let app = TestApp::start().await;
    for (accepted, lang) in [
        ("ar-MA,ar;q=0.9,fr;q=0.5", "ar"),
        ("de,fr;q=0.3", "fr"),
        ("tzm", "zgh"),
        ("en-US", "en"),
        ("de", "fr"),
        ("", "fr"),
    ] {
        let somebody = app.nobody();
        let page = somebody.fetch(somebody.request(Method::GET, "/").header("accept-language", accepted)).await;
        assert_eq!((page.status, page.header("location")), (303, format!("/{lang}/").as_str()), "{accepted}");
    }
    // What was chosen last goes before what the browser prefers.
    let somebody = app.nobody();
    somebody.open("/ar/").await;
    let page = somebody.fetch(somebody.request(Method::GET, "/").header("accept-language", "en")).await;
    assert_eq!(page.header("location"), "/ar/");
}

#[tokio::test]
async fn the_door_is_there_in_four_languages_and_leads_to_the_same_page_in_each() {
    let app = TestApp::start().await;
    let somebody = app.nobody();
    for (lang, dir) in [("ar", "rtl"), ("fr", "ltr"), ("zgh", "ltr"), ("en", "ltr")] {
        let page = somebody.open(&format!("/{lang}/?q=agadir")).await;
        assert_eq!(page.status, 200);
        assert!(page.body().contains(&format!("<html lang=\"{lang}\" dir=\"{dir}\"")), "{lang}");
        let mut others = page.links(".languages a");
        others.sort();
        assert_eq!(others, ["/ar/?q=agadir", "/en/?q=agadir", "/fr/?q=agadir", "/zgh/?q=agadir"], "{lang}");
        for door in page.links("a.door") {
            assert_eq!(somebody.open(&door).await.status, 200, "{door}");
        }
        for link in page.links(".footer-links a") {
            assert_eq!(somebody.open(&link).await.status, 200, "{link}");
        }
        let mut called = page.all(".footer-links a");
        let count = called.len();
        called.sort();
        called.dedup();
        assert_eq!(called.len(), count, "two links of one name: {called:?}");
    }
    assert_eq!(somebody.open("/fr").await.path, "/fr/");
}

#[tokio::test]
async fn who_runs_the_platform_is_named_where_people_are_told_to_write_or_nobody_tells_them_to() {
    for (contact, is_told) in [("contact@diwan.example, +212 5 37 00 00 00", true), ("", false)] {
        let app = TestApp::start_with(|settings| settings.server.contact = contact.to_owned()).await;
        let somebody = app.nobody();
        for path in ["/fr/help", "/fr/join/to/commune-agadir"] {
            let text = somebody.open(path).await.text();
            assert_eq!(text.contains("crivez aux responsables de la plateforme"), is_told, "{path}: {text}");
            assert_eq!(text.contains("contact@diwan.example"), is_told, "{path}: {text}");
        }
        assert_eq!(somebody.open("/fr/help").await.links("main a"), ["/fr/join"]);
    }
}

#[tokio::test]
async fn administrations_are_found_by_their_name_in_any_language() {
    let app = TestApp::start().await;
    let somebody = app.nobody();
    for query in ["agadir", "AGADIR commune", "Commune d’Agadir", "%D8%A3%D9%83%D8%A7%D8%AF%D9%8A%D8%B1", "of Agadir"]
    {
        let page = somebody.open(&format!("/fr/?q={query}")).await;
        assert!(page.links("main li a").contains(&"/fr/commune-agadir/".to_owned()), "{query}: {}", page.text());
    }
    somebody
        .open("/fr/?q=atlantide")
        .await
        .says(&["Aucune administration trouvée", "Aucune administration ne porte ce nom."]);
    let page = somebody.open("/fr/?q=r").await;
    assert!(page.links("main li a").len() <= 20);
    for query in ["%00", "%FF", "%27%3B--", "%25", "%3Cscript%3E", &"x".repeat(5000), "+", "%E2%80%AE"] {
        let page = somebody.open(&format!("/fr/?q={query}")).await;
        assert_eq!(page.status, 200, "{query}");
        assert!(!page.body().contains("<script>"));
    }
}

#[tokio::test]
async fn an_administration_has_a_page_that_leads_to_its_form() {
    let app = TestApp::start().await;
    let somebody = app.nobody();
    let page = somebody.open("/fr/commune-agadir").await;
    assert_eq!(page.path, "/fr/commune-agadir/");
    assert_eq!(page.heading(), "Commune d’Agadir");
    let doors = page.links("a.door");
    assert_eq!(doors, ["/fr/commune-agadir/complaints/new", "/fr/follow"]);
    assert_eq!(somebody.open("/fr/commune-atlantis/").await.status, 404);
    assert_eq!(
        app.officer("commune-agadir").await.open("/fr/commune-agadir/desk").await.path,
        "/fr/commune-agadir/desk/complaints"
    );
}

#[tokio::test]
async fn an_administration_that_has_just_been_entered_is_there() {
    let app = TestApp::start().await;
    let somebody = app.nobody();
    assert_eq!(somebody.open("/fr/commune-agadir/").await.status, 200);
    app.execute("UPDATE identity.tenant SET slug = 'commune-nouvelle' WHERE slug = 'cri-rabat'").await;
    let seen = async { while somebody.open("/fr/commune-nouvelle/").await.status != 200 {} };
    tokio::time::timeout(crate::harness::PATIENCE, seen).await.expect("it is not found");
}

#[tokio::test]
async fn the_map_s_outlines_are_ours() {
    let app = TestApp::start().await;
    let page = app.nobody().open("/fr/territory.geojson").await;
    assert_eq!((page.status, page.header("content-type")), (200, "application/geo+json"));
    assert_eq!(page.json()["features"].as_array().unwrap().len(), 12 + 75);
}
