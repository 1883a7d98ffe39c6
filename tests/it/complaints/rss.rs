//! The feed: the same complaints as the list, for programs that read news.

use super::map::{LIST, opened, reported};
use super::*;

#[tokio::test]
async fn the_page_names_its_feed_and_the_feed_leads_to_the_pages() {
    let app = TestApp::start().await;
    opened(&app, "unflagged").await;
    reported(&app, "lighting", "Lampadaire <éteint> & cassé.", ("30.4200", "-9.6000")).await;
    let page = app.nobody().get(&format!("{LIST}?subject=lighting")).await;
    let feed = page.links("link[type='application/rss+xml']");
    assert_eq!(feed, [format!("{LIST}.rss?subject=lighting")]);
    let answer = app.nobody().get(&feed[0]).await;
    assert_eq!((answer.status, answer.header("content-type")), (200, "application/rss+xml; charset=utf-8"));
    let xml = answer.body();
    for part in [
        "<rss version=\"2.0\" xmlns:georss=\"http://www.georss.org/georss\"",
        "<language>fr</language>",
        "<title>Éclairage public – Lampadaire &lt;éteint&gt; &amp; cassé.</title>",
        "<description>Lampadaire &amp;lt;éteint&amp;gt; &amp;amp; cassé.</description>",
        "<pubDate>Tue, 24 Nov 2026 09:00:00 +0000</pubDate>",
        "<georss:point>30.42 -9.6</georss:point>",
    ] {
        assert!(xml.contains(part), "{part} in {xml}");
    }
    assert_eq!(
        page.all("[data-public-list] a"),
        ["Éclairage public"],
        "its own name says nothing in the commune's list"
    );
    let link = xml.split("<guid>").nth(1).unwrap().split('<').next().unwrap();
    let entry = page.links("[data-public-list] a")[0].clone();
    assert_eq!(link, format!("https://diwan.example{entry}"));
}

#[tokio::test]
async fn an_administration_that_does_not_open_its_map_has_no_feed() {
    let app = TestApp::start().await;
    assert_eq!(app.nobody().get("/fr/commune-rabat/complaints.rss").await.status, 404);
    assert!(
        app.nobody().get("/fr/commune-rabat/complaints").await.links("link[type='application/rss+xml']").is_empty()
    );
}
