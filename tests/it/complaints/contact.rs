//! How an author can be reached, and what is said when only by telephone.

use super::*;
use serde_json::json;

#[tokio::test]
async fn an_address_that_no_mail_reaches_is_refused_with_its_reason() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let form = filled(&amina, "commune-agadir").await;
    for email in ["a@b", "amina@gmail", "x@localhost"] {
        let page = amina.post(&form.clone().fill("email", email)).await;
        assert_eq!((page.status, page.wrong_fields()), (422, vec!["email".to_owned()]), "{email}");
        page.says(&["Il manque la fin de l’adresse électronique"]);
    }
    assert_eq!(traces(&app).await, []);
}

#[tokio::test]
async fn who_gives_a_telephone_only_is_told_to_keep_number_and_code() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    amina.open("/fr/complaints/new").await.says(&["sans adresse, un SMS vous avertit de ce qui compte"]);
    let form = filled(&amina, "commune-agadir").await.fill("email", "").fill("phone", "٠٦ ١٢ ٣٤ ٥٦ ٧٨");
    let page = amina.send(form).await;
    let receipt = Receipt::of("commune-agadir", &page);
    page.says(&["Le code figure sur ce récépissé et dans le SMS qui vous est envoyé."]);
    assert!(!page.text().contains("dans votre courriel"), "{}", page.text());
    assert_eq!(
        app.rows("SELECT email, phone FROM complaints.contact").await,
        [json!({ "email": null, "phone": "+212612345678" })]
    );
    let with_address = amina.open(&format!("{}/receipt", submit(&amina, "commune-agadir").await.path())).await;
    with_address.says(&["et dans votre courriel"]);

    // An Arabic keyboard: the digits of number and code are the same.
    let arabic = |text: &str| {
        text.chars().map(|c| c.to_digit(10).map_or(c, |d| char::from_u32('٠' as u32 + d).unwrap())).collect::<String>()
    };
    let typed = Receipt { number: arabic(&receipt.number), code: arabic(&receipt.code), ..receipt.clone() };
    assert_ne!(typed, receipt);
    assert_eq!(follow(&app.nobody(), &typed).await.path, receipt.path());
}
