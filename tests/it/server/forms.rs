//! Values that a field of a form cannot hold: the answer names the field, in the reader's language, and nothing is done.

use crate::complaints::{answer, assign, follow, submit};
use crate::harness::{Browser, Form, TestApp};

/// Sends a form whose field cannot be read, in French and in Arabic.
async fn refused(browser: &Browser, form: &Form, field: &str) {
    for (lang, words) in
        [("fr", "Cette valeur manque ou n’est pas du bon type"), ("ar", "هذه القيمة ناقصة أو من نوع غير مقبول")]
    {
        let page = browser.post(&form.clone().to(&form.action().replacen("/fr/", &format!("/{lang}/"), 1))).await;
        assert_eq!(page.status, 422, "{field}: {}", page.text());
        page.says(&[words]);
        assert_eq!(page.all("main dt"), [field]);
        assert!(page.body().contains(&format!("<html lang=\"{lang}\"")), "{field}");
    }
}

#[tokio::test]
async fn a_number_that_is_none_or_too_long_is_named() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let receipt = submit(&amina, "commune-agadir").await;
    let dispatcher = app.dispatcher("commune-agadir").await;
    let put_in_charge = dispatcher.open(&receipt.desk()).await.form("/assign");
    let versions = ["", "x", "1.5", "\0", "99999999999999999999"];
    for version in versions {
        refused(&dispatcher, &put_in_charge.clone().fill("version", version), "version").await;
    }
    refused(&dispatcher, &put_in_charge.clone().without("version"), "version").await;

    assign(&app, &receipt).await;
    let officer = app.officer("commune-agadir").await;
    let answering = officer.open(&receipt.desk()).await.form("/answer");
    for version in versions {
        refused(&officer, &answering.clone().fill("version", version), "version").await;
    }
    assert_eq!(app.count("complaints.event").await, 2);

    answer(&app, &receipt, "resolved").await;
    let accepting = follow(&amina, &receipt).await.form("/accept");
    let contesting = amina.open(&format!("{}/contest", receipt.path())).await.form("/contest");
    for version in versions {
        refused(&amina, &accepting.clone().fill("version", version), "version").await;
        refused(&amina, &contesting.clone().fill("version", version), "version").await;
    }
    assert_eq!(app.count("complaints.event").await, 3);
}

#[tokio::test]
async fn a_field_that_is_sent_twice_is_named() {
    let app = TestApp::start().await;
    let somebody = app.nobody();
    let csrf = somebody.open("/fr/follow").await.form("/fr/follow").value("csrf");
    let twice = Form::forged("/fr/follow", &[("csrf", &csrf), ("code", "a"), ("code", "b")]);
    refused(&somebody, &twice, "code").await;
    let request = somebody.request(reqwest::Method::POST, "/fr/follow").header("accept", "application/json");
    let request = request.header("content-type", "application/x-www-form-urlencoded").body(twice.encoded().1);
    let page = somebody.fetch(request).await;
    assert_eq!(page.status, 422);
}

#[tokio::test]
async fn an_identifier_that_is_none_is_named() {
    let app = TestApp::start().await;
    let operator = app.operator().await;
    let csrf = operator.open("/fr/follow").await.form("/fr/follow").value("csrf");
    let nil = uuid::Uuid::nil().to_string();
    for (tenant, id, field) in [("agadir", nil.as_str(), "tenant"), (&nil, "\0", "id"), (&nil, "", "id")] {
        let form = Form::forged("/fr/platform/failed-jobs/retry", &[("csrf", &csrf), ("tenant", tenant), ("id", id)]);
        refused(&operator, &form, field).await;
    }
}
