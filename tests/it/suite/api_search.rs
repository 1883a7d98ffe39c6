//! The search for programs: what anybody may find, and nothing else.

use super::openapi::Description;
use crate::harness::{Page, TestApp};
use search::Document;
use serde_json::{Value, json};

const PATH: &str = "/api/v1/search";

async fn ask(app: &TestApp, query: &str) -> Page {
    app.nobody().get(&format!("{PATH}?{query}")).await
}

/// What an administration has in the index.
async fn put(app: &TestApp, slug: &'static str, title: &'static str, public: bool) {
    app.run(async move |application| {
        let tenant = application.directory.by_slug(slug).await.unwrap().unwrap().id;
        let document = Document {
            tenant,
            kind: "complaint".to_owned(),
            id: uuid::Uuid::now_v7(),
            lang: "fr".to_owned(),
            title: title.to_owned(),
            body: "Un dromadaire sur la chaussée".to_owned(),
            url: format!("/{slug}/public/{title}"),
            public,
            updated_at: application.clock.now(),
        };
        application.index.put(&[document]).await.unwrap();
    })
    .await;
}

fn titles(page: &Page) -> Vec<String> {
    let hits = page.json()["hits"].as_array().cloned().unwrap_or_default();
    hits.iter().map(|hit| hit["title"].as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn administrations_are_found_by_any_of_their_names_and_named_in_the_language_that_is_asked_for() {
    let app = TestApp::start().await;
    let described = Description::of(&app).await;
    for query in ["q=agadir&lang=fr", "q=AGADIR+commune&lang=fr", "q=%D8%A3%D9%83%D8%A7%D8%AF%D9%8A%D8%B1&lang=fr"] {
        let page = ask(&app, query).await;
        described.describes("get", PATH, &page);
        let found = page.json();
        let expected = json!({
            "kind": "administration", "id": "commune-agadir", "title": "Commune d’Agadir",
            "snippet": found["hits"][0]["snippet"], "url": "https://diwan.example/fr/commune-agadir/",
        });
        assert!(found["hits"].as_array().unwrap().contains(&expected), "{query}: {found}");
        assert_eq!(page.header("access-control-allow-origin"), "*");
    }
    let page = ask(&app, "q=agadir&lang=ar&tenant=commune-agadir").await;
    let found = page.json();
    assert_eq!(found["total"], 1);
    assert!(found["hits"][0]["title"].as_str().unwrap().contains("أكادير"), "{found}");
    assert!(found["hits"][0]["snippet"].as_str().unwrap().contains("Commune d’Agadir"), "{found}");
    assert_eq!(ask(&app, "q=atlantide").await.json(), json!({ "hits": [], "total": 0 }));
}

#[tokio::test]
async fn no_answer_holds_more_than_twenty_and_each_says_how_many_there_are() {
    let app = TestApp::start().await;
    let page = ask(&app, "q=de&lang=fr").await.json();
    let (hits, total) = (page["hits"].as_array().unwrap().len(), page["total"].as_u64().unwrap());
    assert!(hits <= 20 && total >= hits as u64, "{hits} of {total}");
}

#[tokio::test]
async fn what_is_published_is_found_and_what_is_not_stays_at_home() {
    let app = TestApp::start().await;
    put(&app, "commune-agadir", "publié", true).await;
    put(&app, "commune-agadir", "secret", false).await;
    put(&app, "commune-rabat", "ailleurs", true).await;
    let described = Description::of(&app).await;
    let page = ask(&app, "q=dromadaire").await;
    described.describes("get", PATH, &page);
    let mut all = titles(&page);
    all.sort();
    assert_eq!((all, &page.json()["total"]), (vec!["ailleurs".to_owned(), "publié".to_owned()], &json!(2)));
    assert_eq!(titles(&ask(&app, "q=dromadaire&tenant=commune-agadir&kind=complaint").await), ["publié"]);
    assert_eq!(titles(&ask(&app, "q=dromadaire&kind=administration").await), Vec::<String>::new());
    let hit = ask(&app, "q=dromadaire&tenant=commune-rabat&lang=en").await.json()["hits"][0].clone();
    assert_eq!(hit["url"], "https://diwan.example/en/commune-rabat/public/ailleurs");
    assert_eq!(hit["snippet"], "Un dromadaire sur la chaussée");
    // An officer's token finds no more.
    let program = app.nobody();
    let request = program.request(reqwest::Method::GET, &format!("{PATH}?q=dromadaire"));
    let page = program.fetch(request.header("authorization", "Bearer demo-commune-agadir-key")).await;
    assert!(!titles(&page).contains(&"secret".to_owned()));
}

#[tokio::test]
async fn each_wrong_parameter_is_named() {
    let app = TestApp::start().await;
    let long = format!("q={}", "x".repeat(201));
    for (query, fields) in [
        ("", &["q"][..]),
        ("q=", &["q"]),
        ("q=+%E2%80%93+", &["q"]),
        (long.as_str(), &["q"]),
        ("q=a&lang=de", &["lang"]),
        ("q=a&kind=dragon", &["kind"]),
        ("q=a&tenant=nowhere", &["tenant"]),
        ("lang=xx&kind=y&tenant=z", &["q", "lang", "kind", "tenant"]),
    ] {
        let page = ask(&app, query).await;
        assert_eq!((page.status, page.header("content-type")), (422, "application/problem+json"), "{query}");
        assert_eq!(page.problem_fields(), fields, "{query}");
        assert_eq!(page.header("access-control-allow-origin"), "*", "{query}: a page of others reads why");
    }
    for query in ["q=%00", "q=%FF", "q=%27%3B--", "q=%25", "q=%3Cscript%3E", "q=%E2%80%AE"] {
        let status = ask(&app, query).await.status;
        assert!(matches!(status, 200 | 422), "{query}: {status}");
    }
    let page = ask(&app, "q=&lang=en").await;
    assert!(page.body().contains("Give at least one word"), "{}", page.body());
}

#[tokio::test]
async fn an_administration_that_is_not_live_is_not_found() {
    let app = TestApp::start().await;
    app.execute("UPDATE identity.tenant SET state = 'suspended' WHERE slug = 'commune-agadir'").await;
    app.run(async |application| application.directory.forget()).await;
    let found: Value = ask(&app, "q=agadir").await.json();
    let ids: Vec<&Value> = found["hits"].as_array().unwrap().iter().map(|hit| &hit["id"]).collect();
    assert!(!ids.contains(&&json!("commune-agadir")), "{found}");
    assert_eq!(ask(&app, "q=agadir&tenant=commune-agadir").await.problem_fields(), ["tenant"]);
}

#[tokio::test]
async fn who_asks_too_often_waits() {
    let app = TestApp::start_with(|settings| settings.server.rate_limits = true).await;
    let described = Description::of(&app).await;
    let program = app.nobody();
    for _ in 0..=u64::from(server::Rate::Api.per_minute()) * 2 {
        let page = program.get(PATH).await;
        if page.status == 429 {
            described.describes("get", PATH, &page);
            return;
        }
    }
    panic!("nobody was told to wait");
}
