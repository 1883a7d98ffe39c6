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

#[tokio::test]
async fn who_is_signed_in_does_not_type_once_more_what_their_account_says() {
    let app = TestApp::start().await;
    app.execute(
        "UPDATE identity.person SET phone = '+212612345678', phone_proved_at = '2026-11-01T08:00:00Z'
         WHERE email = 'amina@citizen.example'",
    )
    .await;
    let name = app.rows("SELECT name FROM identity.person WHERE email = 'amina@citizen.example'").await;
    let name = name[0]["name"].as_str().unwrap();
    let contact = |form: &Form| ["name", "email", "phone"].map(|field| form.value(field));
    let own = [name, "amina@citizen.example", "+212612345678"].map(str::to_owned);
    let amina = app.citizen().await;
    for path in ["/fr/commune-agadir/complaints/new", "/fr/complaints/new", "/fr/complaints/new?category=lighting"] {
        let page = amina.open(path).await;
        page.says(&["Rempli d’après votre compte"]);
        assert_eq!(contact(&page.form("/complaints/new")), own, "{path}");
    }
    // It is theirs to change, and stays as they typed it.
    let form = filled(&amina, "commune-agadir").await.fill("email", "soeur@citizen.example").fill("phone", "");
    let page = amina.post(&form.clone().fill("category", "")).await;
    let typed = [name, "soeur@citizen.example", ""].map(str::to_owned);
    assert_eq!(contact(&page.form("/complaints/new")), typed);
    Receipt::of("commune-agadir", &amina.send(form).await);
    assert_eq!(
        app.rows("SELECT name, email, phone FROM complaints.contact").await,
        [json!({ "name": name, "email": "soeur@citizen.example", "phone": null })]
    );
    // Of nobody there is nothing to say; and an officer at the desk writes of somebody else.
    let stranger = app.nobody().open("/fr/commune-agadir/complaints/new").await;
    let desk =
        app.signed_in("counter@commune-agadir.example").await.open("/fr/commune-agadir/desk/complaints/new").await;
    for page in [stranger, desk] {
        assert!(page.all("[data-from-account]").is_empty());
        assert_eq!(contact(&page.form("/complaints/new")), [const { String::new() }; 3], "{}", page.path);
    }
}
