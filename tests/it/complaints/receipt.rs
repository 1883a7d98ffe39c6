//! The receipt: shown to whoever submitted, on paper in three languages, and to nobody else.

use super::*;
use jiff::SignedDuration;

#[tokio::test]
async fn the_receipt_is_for_the_browser_that_submitted() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let receipt = submit(&amina, "commune-agadir").await;
    let path = format!("{}/receipt", receipt.path());
    assert_eq!(Receipt::of("commune-agadir", &amina.open(&path).await), receipt, "a reload shows the same");

    // Strangers are asked for the code, whether there is such a number or not.
    let absent = Receipt { number: number(2), ..receipt.clone() };
    for stranger in
        [app.nobody(), app.citizen().await, app.officer("commune-agadir").await, app.officer("commune-rabat").await]
    {
        for receipt in [&receipt, &absent] {
            for paper in ["receipt", "receipt.pdf"] {
                let page = stranger.get(&format!("{}/{paper}", receipt.path())).await;
                assert_eq!((page.status, page.header("location")), (303, receipt.path().as_str()));
                assert!(page.bytes().is_empty());
            }
        }
    }
}

#[tokio::test]
async fn after_two_hours_the_code_is_asked_for_again() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let receipt = submit(&amina, "commune-agadir").await;
    let path = format!("{}/receipt", receipt.path());
    app.clock.advance(SignedDuration::from_secs(2 * 3600 - 1));
    assert_eq!(amina.open(&path).await.path, path);
    app.clock.advance(SignedDuration::from_secs(1));
    let page = amina.open(&path).await;
    assert_eq!(page.path, receipt.path());
    let page = amina.send(page.form(&receipt.path()).fill("code", &receipt.code)).await;
    assert_eq!(page.status, 200);
    assert_eq!(amina.open(&path).await.path, path);
}

#[tokio::test]
async fn the_receipt_says_what_was_promised_whatever_came_after() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let receipt = answered(&app, &amina).await;
    app.clock.advance(SignedDuration::from_hours(24 * 10));
    follow(&amina, &receipt).await;
    let form = amina.open(&format!("{}/contest", receipt.path())).await.form("/contest");
    amina.send(form.fill("reason", "Non.")).await.says(&["2 février 2027"]);
    amina.open(&format!("{}/receipt", receipt.path())).await.says(&["25 janvier 2027"]);
}

#[tokio::test]
async fn an_author_with_an_account_finds_it_from_anywhere() {
    let app = TestApp::start().await;
    let receipt = submit(&app.citizen().await, "commune-agadir").await;
    let elsewhere = app.citizen().await;
    app.clock.advance(SignedDuration::from_hours(3));
    let page = elsewhere.open(&format!("{}/receipt", receipt.path())).await;
    assert_eq!(Receipt::of("commune-agadir", &page), receipt);
    let youssef = app.signed_in("youssef@citizen.example").await;
    assert_eq!(youssef.open(&format!("{}/receipt", receipt.path())).await.path, receipt.path());
}

#[tokio::test]
async fn a_browser_keeps_its_last_five_complaints_open() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let mut receipts = Vec::new();
    for _ in 0..6 {
        receipts.push(submit(&amina, "commune-agadir").await);
    }
    let mut open = Vec::new();
    for receipt in &receipts {
        open.push(amina.get(&format!("{}/receipt", receipt.path())).await.status);
    }
    assert_eq!(open, [303, 200, 200, 200, 200, 200]);
}

#[tokio::test]
async fn the_paper_is_a_pdf_with_the_number_in_its_name() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let receipt = submit(&amina, "commune-agadir").await;
    let page = amina.open(&format!("{}/receipt", receipt.path())).await;
    let link = page.links("main a").into_iter().find(|link| link.ends_with(".pdf")).unwrap();
    let paper = amina.open(&link).await;
    assert_eq!((paper.status, paper.header("content-type")), (200, "application/pdf"));
    assert!(paper.bytes().starts_with(b"%PDF-1."));
    assert!(paper.bytes().trim_ascii_end().ends_with(b"%%EOF"));
    assert_eq!(paper.header("content-disposition"), format!("inline; filename=\"{}.pdf\"", receipt.number));
    assert_eq!(paper.header("cache-control"), "no-store");
}

#[tokio::test]
async fn a_number_of_another_administration_is_not_found_under_this_one() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let receipt = submit(&amina, "commune-agadir").await;
    let elsewhere = receipt.path().replace("commune-agadir", "commune-rabat");
    for path in ["/receipt", "/receipt.pdf"] {
        assert_eq!(amina.open(&format!("{elsewhere}{path}")).await.status, 404);
    }
}
