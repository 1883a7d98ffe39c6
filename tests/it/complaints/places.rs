//! A place that contradicts itself, or that is another administration's: never sent anywhere without a word.

use super::*;
use serde_json::json;

const AGADIR: (&str, &str) = ("30.42", "-9.6");
const RABAT: (&str, &str) = ("34.02", "-6.84");

fn at(form: Form, (lat, lon): (&str, &str)) -> Form {
    form.fill("lat", lat).fill("lon", lon)
}

#[tokio::test]
async fn a_pin_and_lists_that_name_two_places_are_asked_about() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let form = filled(&amina, "commune-agadir").await.to("/fr/complaints/new");
    assert_eq!(form.value("province"), "09.001");
    let page = amina.post(&at(form.clone(), RABAT)).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["place".to_owned()]));
    page.says(&["L’épingle est dans Rabat, mais le lieu choisi est Agadir"]);

    let lists = form.clone().fill("region", "").fill("province", "").fill("commune", "");
    let unknown = at(lists.clone().fill("commune", "nulle part"), RABAT);
    let region = at(lists.clone().fill("region", "09"), RABAT);
    for form in [unknown, region] {
        let page = amina.post(&form).await;
        assert_eq!((page.status, page.wrong_fields()), (422, vec!["place".to_owned()]));
    }
    for (lat, lon) in [("34.02", ""), ("", "-6.84"), ("ici", "là"), ("NaN", "0")] {
        let page = amina.post(&at(form.clone(), (lat, lon))).await;
        assert_eq!((page.status, page.wrong_fields()), (422, vec!["place".to_owned()]), "{lat:?} {lon:?}");
        page.says(&["L’épingle n’a pas pu être lue"]);
        // Nobody sees these fields: the lists that are right are enough the next time.
        assert_eq!(page.form("/complaints/new").value("lat"), "");
        Receipt::of("commune-agadir", &amina.send(again(page.form("/complaints/new"))).await);
    }
    assert_eq!(app.rows("SELECT DISTINCT territory_code FROM complaints.complaint").await.len(), 1);
}

/// Sends what was sent before once more, on purpose.
fn again(form: Form) -> Form {
    form.fill("token", &uuid::Uuid::now_v7().to_string())
        .fill("text", &uuid::Uuid::now_v7().to_string().replace(|letter: char| letter.is_ascii_digit(), "x"))
}

#[tokio::test]
async fn a_list_that_was_left_as_it_was_is_taken_out_with_a_word() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let form = filled(&amina, "commune-agadir").await.to("/fr/complaints/new");
    let lists = |form: &Form| ["region", "province", "commune"].map(|name| form.value(name));
    assert_eq!(lists(&form), ["09", "09.001", "09.001.01.01"]);
    let page = amina.post(&form.clone().fill("region", "04")).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["place".to_owned()]));
    page.says(&["ne se trouve pas dans « Rabat-Salé-Kénitra »", "a été retiré des listes"]);
    let mended = page.form("/complaints/new");
    assert_eq!(lists(&mended), ["04", "", ""]);
    let page = amina.post(&form.clone().fill("province", "").fill("region", "04")).await;
    page.says(&["« Agadir » ne se trouve pas dans « Rabat-Salé-Kénitra »"]);
    assert_eq!(lists(&page.form("/complaints/new")), ["04", "", ""]);
    assert_eq!(traces(&app).await, []);
    Receipt::of("commune-rabat", &amina.send(mended.fill("commune", "04.421.01.0")).await);
}

#[tokio::test]
async fn a_commune_alone_says_its_province_and_its_region() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let form = filled(&amina, "commune-agadir").await.to("/fr/complaints/new").fill("text", "");
    let alone = form.fill("region", "").fill("province", "");
    let page = amina.post(&alone).await;
    assert_eq!(page.wrong_fields(), ["text"]);
    let shown = page.form("/complaints/new");
    assert_eq!(["region", "province", "commune"].map(|name| shown.value(name)), ["09", "09.001", "09.001.01.01"]);
    let page = amina.post(&alone.fill("commune", "").fill("province", "04.421")).await;
    assert_eq!(page.form("/complaints/new").value("region"), "04");
}

#[tokio::test]
async fn a_border_is_not_a_contradiction() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    // Salé and Rabat face each other over the river: what the page's map draws as one may be the other's by some metres.
    let form = filled(&amina, "commune-rabat").await.to("/fr/complaints/new").fill("commune", "").fill("region", "");
    let page = amina.post(&at(form.fill("province", "04.421"), ("34.0335", "-6.826"))).await;
    assert_eq!(page.status, 303, "{}", page.text());
}

#[tokio::test]
async fn programs_are_told_the_same() {
    let app = TestApp::start().await;
    let program = app.nobody();
    let call = async |slug: &str, place| {
        let body = json!({
            "kind": "complaint", "category": "lighting", "text": TEXT, "lang": "fr", "place": place,
            "contact": { "email": "amina@citizen.example" }
        });
        program.call(&format!("/api/v1/{slug}/complaints"), &body).await
    };
    let rabat = json!({ "lat": 34.02, "lon": -6.84 });
    for (slug, place, words) in [
        ("-", json!({ "lat": 34.02, "lon": -6.84, "territory": "09.001.01.01" }), "Rabat"),
        ("-", json!({ "lat": 34.02, "lon": -6.84, "territory": "nowhere" }), "place"),
        ("-", json!({ "lat": 34.02, "territory": "04.421" }), "lon"),
        ("commune-agadir", rabat.clone(), "Commune de Rabat"),
        ("commune-agadir", json!({ "territory": "04.421" }), "Commune d’Agadir"),
    ] {
        let page = call(slug, place.clone()).await;
        assert_eq!(page.status, 422, "{slug} {place}: {}", page.body());
        let errors = &page.json()["errors"];
        assert_eq!(errors[0]["field"], "place", "{errors}");
        assert!(page.body().contains(words), "{slug} {place}: {}", page.body());
    }
    assert_eq!(app.count("complaints.complaint").await, 0);
    // A ministry has no territory, and its own place or one around it is right.
    for (slug, place) in [
        ("ministere-education", rabat.clone()),
        ("commune-rabat", rabat),
        ("commune-agadir", json!({ "territory": "09.001" })),
        ("commune-agadir", json!({})),
    ] {
        let page = call(slug, place.clone()).await;
        assert!(page.status == 201 || page.body().contains("category"), "{slug} {place}: {}", page.body());
        assert!(!page.body().contains("\"place\""), "{slug} {place}: {}", page.body());
    }
}

#[tokio::test]
async fn a_place_of_another_administration_is_asked_about_and_may_be_meant() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let form = async || {
        let form = filled(&amina, "commune-rabat").await;
        at(form.fill("region", "").fill("province", "").fill("commune", ""), AGADIR)
    };
    let page = amina.post(&form().await).await;
    assert_eq!(page.status, 409, "{}", page.text());
    page.says(&["Ce lieu relève d’une autre administration", "Commune d’Agadir", "Commune de Rabat"]);
    assert_eq!(traces(&app).await, []);

    let asked = page.form("/complaints/new");
    assert_eq!(asked.value("text"), TEXT);
    let there = page.other_actions();
    assert_eq!(there, ["/fr/complaints/new"]);
    let receipt = amina.send(asked.clone().to(&there[0])).await;
    Receipt::of("commune-agadir", &receipt);

    let other = form().await.fill("text", "Le trottoir est cassé.");
    let asked = amina.post(&other).await.form("/complaints/new");
    Receipt::of("commune-rabat", &amina.send(asked.press("insist")).await);
    // Insisting once is not insisting on any place.
    let page = amina.post(&other.fill("token", &uuid::Uuid::now_v7().to_string())).await;
    assert_eq!(page.status, 409);
    assert_eq!(app.count("complaints.complaint").await, 2);
}
