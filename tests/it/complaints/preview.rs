//! What will be public is seen before it is sent.

use super::*;

#[tokio::test]
async fn a_button_shows_how_it_will_look_and_sends_nothing() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let form = filled(&amina, "commune-agadir").await.fill("name", "Amina Idrissi");
    let form = form.fill("lat", "30.427654").fill("lon", "-9.598123");
    let page = amina.post(&form.press("preview")).await;
    assert_eq!(page.status, 200, "{}", page.text());
    assert_eq!(page.other_actions(), ["/fr/commune-agadir/complaints/new#preview"], "the browser goes down to it");
    assert_eq!(page.all("[data-focus]"), ["Ce que le public verra"]);
    assert_eq!(page.one("[data-preview] bdi[dir=ltr]"), "30.42765, -9.59812");
    page.says(&["Les photos ne sont montrées qu’après vérification"]);
    let preview = page.one("[data-preview]");
    assert!(preview.contains(TEXT) && preview.contains("Éclairage public") && preview.contains("30.42765, -9.59812"));
    assert!(!preview.contains("Amina") && !preview.contains("citizen.example"), "{preview}");
    assert_eq!(traces(&app).await, []);
    Receipt::of("commune-agadir", &amina.send(page.form("/complaints/new").press("seen")).await);
}

#[tokio::test]
async fn what_looks_like_personal_data_is_asked_about_once() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let text = "Le lampadaire est éteint, appelez Karim au 06 12 34 56 78 ou karim@citizen.example.";
    let page = amina.post(&filled(&amina, "commune-agadir").await.fill("text", text)).await;
    assert_eq!(page.status, 409, "{}", page.text());
    assert_eq!(page.all("[data-flags] li"), ["une adresse électronique", "un numéro de téléphone"]);
    assert_eq!(traces(&app).await, []);
    Receipt::of("commune-agadir", &amina.send(page.form("/complaints/new").press("seen")).await);
    // What nobody will see is asked about by nobody.
    let page = amina.send(filled(&amina, "commune-agadir").await.fill("text", text).fill("category", "delay")).await;
    Receipt::of("commune-agadir", &page);
}

#[tokio::test]
async fn a_sensitive_subject_shows_the_place_roughly_and_a_private_one_nothing() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let form = filled(&amina, "commune-agadir").await.fill("lat", "30.427654").fill("lon", "-9.598123");
    let page = amina.post(&form.clone().fill("category", "noise").press("preview")).await;
    let preview = page.one("[data-preview]");
    assert!(
        preview.contains("30.43, -9.60") && preview.contains("Ni le texte ni les photos ne sont publiés"),
        "{preview}"
    );
    assert!(!preview.contains(TEXT));
    let page = amina.post(&form.fill("category", "staff").press("preview")).await;
    page.says(&["Rien de cette réclamation ne sera public"]);
    assert_eq!(page.all("[data-preview]"), [""; 0]);
    // A form that is wrong is mended first.
    let page = amina.post(&filled(&amina, "commune-agadir").await.fill("text", "").press("preview")).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["text".to_owned()]));
}
