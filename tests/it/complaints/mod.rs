//! The journey of a complaint, over HTTP, as people live it.

mod submit;

use crate::harness::{Browser, Form, Page, TestApp};

/// What a citizen writes.
const TEXT: &str = "Le lampadaire devant l’école est éteint depuis lundi.";

/// What the receipt says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Receipt {
    pub(crate) slug: &'static str,
    pub(crate) number: String,
    pub(crate) code: String,
}

impl Receipt {
    fn of(slug: &'static str, page: &Page) -> Self {
        assert_eq!(page.status, 200, "{}: {}", page.path, page.text());
        Self { slug, number: page.one("[data-number]"), code: page.one("[data-code]") }
    }

    /// Where its author follows it.
    pub(crate) fn path(&self) -> String {
        format!("/fr/{}/complaints/{}", self.slug, self.number)
    }

    /// Where officers find it.
    pub(crate) fn desk(&self) -> String {
        format!("/fr/{}/desk/complaints/{}", self.slug, self.number)
    }
}

/// The form of an administration, filled in rightly.
pub(crate) async fn filled(browser: &Browser, slug: &str) -> Form {
    let form = browser.open(&format!("/fr/{slug}/complaints/new")).await.form("/complaints/new");
    form.fill("category", "lighting").fill("text", TEXT).fill("email", "amina@citizen.example").tick("consent")
}

/// Submits to an administration.
pub(crate) async fn submit(browser: &Browser, slug: &'static str) -> Receipt {
    let form = filled(browser, slug).await;
    Receipt::of(slug, &browser.send(form).await)
}

/// Opens a complaint by number and code.
pub(crate) async fn follow(browser: &Browser, receipt: &Receipt) -> Page {
    let form = browser.open("/fr/follow").await.form("/fr/follow");
    browser.send(form.fill("number", &receipt.number).fill("code", &receipt.code)).await
}

/// Puts the administration's officer in charge.
pub(crate) async fn assign(app: &TestApp, receipt: &Receipt) {
    let dispatcher = app.dispatcher(receipt.slug).await;
    let form = dispatcher.open(&receipt.desk()).await.form("/assign");
    let officer = app.id_of(&format!("officer@{}.example", receipt.slug)).await;
    let page = dispatcher.send(form.fill("assignee", &officer)).await;
    assert_eq!(page.status, 200, "{}", page.text());
}

/// Answers as the officer in charge.
pub(crate) async fn answer(app: &TestApp, receipt: &Receipt, outcome: &str) {
    let officer = app.officer(receipt.slug).await;
    let form = officer.open(&receipt.desk()).await.form("/answer");
    let page = officer.send(form.fill("outcome", outcome).fill("text", "L’ampoule est remplacée.")).await;
    assert_eq!(page.status, 200, "{}", page.text());
}
