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

    let absent = format!("{}/receipt", Receipt { number: number(2), ..receipt }.path());
    for stranger in
        [app.nobody(), app.citizen().await, app.officer("commune-agadir").await, app.officer("commune-rabat").await]
    {
        for path in [path.clone(), format!("{path}.pdf")] {
            let (page, nothing) = (stranger.open(&path).await, stranger.open(&absent).await);
            assert_eq!((page.status, nothing.status), (404, 404));
            assert_eq!(page.essence(), nothing.essence(), "a stranger learns that the number exists");
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
    assert_eq!(amina.open(&path).await.status, 200);
    app.clock.advance(SignedDuration::from_secs(1));
    assert_eq!(amina.open(&path).await.status, 404);
    assert_eq!(follow(&amina, &receipt).await.status, 200);
    assert_eq!(amina.open(&path).await.status, 200);
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
    assert_eq!(youssef.open(&format!("{}/receipt", receipt.path())).await.status, 404);
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
        open.push(amina.open(&format!("{}/receipt", receipt.path())).await.status);
    }
    assert_eq!(open, [404, 200, 200, 200, 200, 200]);
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
    assert_eq!(app.nobody().open(&link).await.status, 404);
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
