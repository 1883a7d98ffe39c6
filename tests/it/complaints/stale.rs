//! A form that was open for too long: what was typed is shown again, and only to who typed it.

use super::*;
use crate::harness::photo;
use reqwest::Method;
use reqwest::header::CONTENT_TYPE;

async fn post(browser: &Browser, form: &Form, headers: &[(&str, &str)]) -> Page {
    let (content_type, body) = form.encoded();
    let mut request = browser.request(Method::POST, form.action()).header(CONTENT_TYPE, content_type).body(body);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    browser.fetch(request).await
}

#[tokio::test]
async fn a_form_that_was_open_for_too_long_comes_back_filled_in() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let host = app.address().to_string();
    let origin = format!("http://{host}");
    let old = filled(&amina, "commune-agadir").await.fill("csrf", "3e8.AAAAAAAAAAAAAAAAAAAAAA");
    let old = old.attach("photos", "lampe.jpg", photo());
    for own in [("sec-fetch-site", "same-origin"), ("origin", origin.as_str())] {
        let page = post(&amina, &old, &[own]).await;
        assert_eq!(page.status, 403);
        page.says(&["Cette page est restée ouverte trop longtemps", "Rien n’a encore été envoyé", "lampe.jpg"]);
        assert_eq!(traces(&app).await, []);
        let form = page.form("/complaints/new");
        assert_eq!((form.value("text"), form.value("email")), (TEXT.to_owned(), "amina@citizen.example".to_owned()));
        assert_eq!(form.value("token"), old.value("token"));
        assert_ne!(form.value("csrf"), old.value("csrf"));
        Receipt::of("commune-agadir", &amina.send(form).await);
        app.execute("TRUNCATE complaints.complaint, complaints.contact, complaints.event, complaints.counter, jobs.job, documents.file CASCADE").await;
    }
    // A browser that was closed in between has another seat.
    let page = post(&app.nobody(), &old, &[("sec-fetch-site", "same-origin")]).await;
    page.says(&["Cette page est restée ouverte trop longtemps"]);
}

#[tokio::test]
async fn a_form_of_another_site_is_refused_whole() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let forged = filled(&amina, "commune-agadir").await.fill("csrf", "").fill("text", "Écrit par un autre site");
    for foreign in [
        vec![],
        vec![("sec-fetch-site", "cross-site")],
        vec![("sec-fetch-site", "same-site")],
        vec![("sec-fetch-site", "none")],
        vec![("origin", "https://evil.example")],
        vec![("origin", "null")],
        vec![("sec-fetch-site", "cross-site"), ("origin", "http://127.0.0.1")],
    ] {
        let page = post(&amina, &forged, &foreign).await;
        assert_eq!(page.status, 403, "{foreign:?}");
        assert!(!page.body().contains("Écrit par un autre site"), "{foreign:?}");
        assert!(!page.body().contains("<textarea"), "{foreign:?}");
    }
    assert_eq!(traces(&app).await, []);
}
