//! The receipt: shown to whoever submitted, on paper in three languages, and to nobody else.

use super::*;
use crate::harness::photo;
use jiff::SignedDuration;
use std::io::Write as _;
use std::process::{Command, Stdio};

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
                assert_eq!(
                    (page.status, page.header("location")),
                    (303, format!("{}?then=receipt", receipt.path()).as_str())
                );
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
    let asked = format!("{}?then=receipt", receipt.path());
    assert_eq!(page.path, asked);
    let page = amina.send(page.form(&asked).fill("code", &receipt.code)).await;
    assert_eq!((page.status, page.path), (200, path));
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
    assert_eq!(
        youssef.open(&format!("{}/receipt", receipt.path())).await.path,
        format!("{}?then=receipt", receipt.path())
    );
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
async fn a_number_of_another_administration_looks_like_one_that_nobody_has() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let receipt = submit(&amina, "commune-agadir").await;
    let elsewhere = receipt.path().replace("commune-agadir", "commune-rabat");
    let unknown = receipt.path().replace(&receipt.number, &number(9));
    for below in ["/receipt", "/receipt.pdf", "/proof"] {
        for here in [&elsewhere, &unknown] {
            let page = amina.open(&format!("{here}{below}")).await;
            assert_eq!((page.status, page.path), (200, format!("{here}?then=receipt")), "the code is asked for");
        }
    }
}

/// The text of a PDF, with a form feed after each page.
fn read(pdf: &[u8]) -> String {
    let mut reader = Command::new("pdftotext")
        .args(["-layout", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("pdftotext is there: ops/install");
    reader.stdin.take().unwrap().write_all(pdf).unwrap();
    String::from_utf8(reader.wait_with_output().unwrap().stdout).unwrap()
}

#[tokio::test]
async fn page_and_paper_prove_what_was_sent_on_one_sheet() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let body = "Le lampadaire devant l’école est éteint depuis lundi.\r\n".repeat(40);
    let form = amina.open("/fr/complaints/new").await.form("/complaints/new").fill("lat", "30.42").fill("lon", "-9.6");
    let form = form.fill("category", "civil-status").fill("text", &body).fill("name", &"Amina Idrissi ".repeat(6));
    let form = form.fill("email", "amina@citizen.example").tick("consent").attach("photos", "lampe.jpg", photo());
    let page = amina.send(form).await;
    page.says(&["État civil", "Ce que vous avez écrit", "est éteint depuis lundi. Le lampadaire", "…", "1 fichier"]);
    let paper = amina.open(&format!("{}.pdf", page.path)).await;
    let paper = read(paper.bytes());
    assert_eq!(paper.matches('\x0c').count(), 1, "sheets: {paper}");
    let paper = paper.split_whitespace().collect::<Vec<_>>().join(" ");
    for words in ["Le lampadaire devant l’école", "1 fichier", "et dans votre courriel", "Nom Amina"] {
        assert!(paper.contains(words), "{words}: {paper}");
    }
    assert!(!paper.contains("Votre nom"), "{paper}");

    let form = filled(&amina, "commune-agadir").await.fill("email", "").fill("phone", "0612345678");
    let page = amina.send(form).await;
    let paper = read(amina.open(&format!("{}.pdf", page.path)).await.bytes());
    let paper = paper.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(!paper.contains("courriel") && paper.contains("dans le SMS qui vous est envoyé"), "{paper}");
}

#[tokio::test]
async fn every_day_on_the_way_says_why_it_is_that_day() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let receipt = answered(&app, &amina).await;
    let page = follow(&amina, &receipt).await;
    let why = page.one("[data-contest-why]");
    assert!(why.contains("15 jours calendaires") && why.contains("non de la loi"), "{why}");
    let form = amina.open(&format!("{}/contest", receipt.path())).await.form("/contest");
    let page = amina.send(form.fill("reason", "Non.")).await;
    let why = page.one("[data-due-why]");
    assert!(why.contains("Vous avez contesté la réponse le 24 novembre 2026") && why.contains("2-17-265"), "{why}");
}
