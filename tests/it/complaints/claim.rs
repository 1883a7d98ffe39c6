//! What was submitted without an account is gathered by one.

use super::{Receipt, filled};
use crate::harness::{Browser, Page, TestApp};

async fn submitted(app: &TestApp) -> Receipt {
    let author = app.nobody();
    let page = author.send(filled(&author, "commune-agadir").await).await;
    Receipt { slug: "commune-agadir", number: page.one("[data-number]"), code: page.one("[data-code]") }
}

async fn add(browser: &Browser, number: &str, code: &str) -> Page {
    let form = browser.open("/fr/me/complaints/add").await.form("/me/complaints/add");
    browser.send(form.fill("number", number).fill("code", code)).await
}

const EVENTS: &str = "identity.audit_event WHERE kind = 'complaint.claimed'";

#[tokio::test]
async fn number_and_code_bring_a_complaint_into_one_s_own_space() {
    let app = TestApp::start().await;
    let (receipt, amina) = (submitted(&app).await, app.citizen().await);
    let (number, code, none) = (receipt.number.as_str(), receipt.code.as_str(), super::number(9));
    for (number, code, wrong) in [
        ("", "", &["number", "code"][..]),
        (number, "AAAAA-AAAAA", &["code"]),
        ("26-AGA-999999-X", code, &["number"]),
        (none.as_str(), code, &["code"]),
    ] {
        let page = add(&amina, number, code).await;
        let wrong: Vec<String> = wrong.iter().map(ToString::to_string).collect();
        assert_eq!((page.status, page.wrong_fields()), (422, wrong), "{number} {code}");
    }
    assert!(!amina.open("/fr/me").await.text().contains(&receipt.number));
    let page = add(&amina, &receipt.number, &receipt.code).await;
    assert_eq!(page.path, "/fr/me");
    page.says(&[&format!("La réclamation {} est ajoutée", receipt.number)]);
    assert!(page.links("main a").iter().any(|href| href.ends_with(&receipt.number)));
    add(&amina, &receipt.number, &receipt.code).await.says(&["est ajoutée"]);
    assert_eq!(app.count(EVENTS).await, 1, "twice is once");
    // It is hers now; the code goes on opening it.
    let page = add(&app.signed_in("youssef@citizen.example").await, &receipt.number, &receipt.code).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["number".to_owned()]));
    super::follow(&app.nobody(), &receipt).await.says(&[&receipt.number]);
}

#[tokio::test]
async fn of_two_accounts_at_once_one_gets_it() {
    let app = TestApp::start().await;
    let receipt = submitted(&app).await;
    let (amina, youssef) = (app.citizen().await, app.signed_in("youssef@citizen.example").await);
    let (a, b) =
        tokio::join!(add(&amina, &receipt.number, &receipt.code), add(&youssef, &receipt.number, &receipt.code));
    let mut statuses = [a.status, b.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 422]);
    assert_eq!(app.count(EVENTS).await, 1);
}
