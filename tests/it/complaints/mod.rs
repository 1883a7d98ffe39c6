//! The journey of a complaint, over HTTP, as people live it.

mod again;
mod alerts;
mod announce;
mod anonymous;
mod api;
mod api_faults;
mod ask;
mod author;
mod bulk;
mod check;
mod claim;
mod competence;
mod contact;
mod contest;
mod dashboard;
mod deadlines;
mod files;
mod follow;
mod gather;
mod incident;
mod input;
mod intake_desk;
mod lapse;
mod map;
mod media;
mod mine;
mod moderation;
mod moves;
mod narrow;
mod nearby;
mod notices;
mod opening;
mod pairwise;
mod place_map;
mod places;
mod preview;
mod questions;
mod queue;
mod receipt;
mod refuse;
mod remind;
mod reopen;
mod reopen_by_head;
mod respond;
mod rss;
mod showing;
mod stale;
mod subjects;
mod submit;
mod templates;
mod transfer;
mod transfer_arbiter;
mod triage;
mod uploads;
mod visa;

use crate::harness::{Browser, Form, Page, TestApp};

/// What a citizen writes.
pub(crate) const TEXT: &str = "Le lampadaire devant l’école est éteint depuis lundi.";
/// What an officer answers.
const ANSWER: &str = "L’ampoule a été remplacée ce matin.";

/// What the receipt says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Receipt {
    pub(crate) slug: &'static str,
    pub(crate) number: String,
    pub(crate) code: String,
}

impl Receipt {
    #[track_caller]
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

/// A right number of Agadir, given or not.
pub(crate) fn number(serial: i32) -> String {
    complaints::Number { year: 2026, tenant: "AGA".to_owned(), serial }.to_string()
}

/// The form of an administration, filled in rightly.
pub(crate) async fn filled(browser: &Browser, slug: &str) -> Form {
    let form = browser.open(&format!("/fr/{slug}/complaints/new")).await.form("/complaints/new");
    form.fill("category", "lighting").fill("text", TEXT).fill("email", "amina@citizen.example").tick("consent")
}

/// Submits to an administration; the same once more, too, which a browser is asked about.
pub(crate) async fn submit(browser: &Browser, slug: &'static str) -> Receipt {
    let mut page = browser.send(filled(browser, slug).await).await;
    if page.status == 409 {
        page = browser.send(page.form("/complaints/new").press("again")).await;
    }
    Receipt::of(slug, &page)
}

/// Opens a complaint by number and code.
pub(crate) async fn follow(browser: &Browser, receipt: &Receipt) -> Page {
    let form = browser.open("/fr/follow").await.form("/fr/follow");
    browser.send(form.fill("number", &receipt.number).fill("code", &receipt.code)).await
}

/// Puts the administration's officer in charge.
pub(crate) async fn assign(app: &TestApp, receipt: &Receipt) {
    assign_to(app, receipt, &format!("officer@{}.example", receipt.slug)).await;
}

async fn assign_to(app: &TestApp, receipt: &Receipt, email: &str) {
    let dispatcher = app.dispatcher(receipt.slug).await;
    let mut form = dispatcher.open(&receipt.desk()).await.form("/assign");
    // Who answered before is put in charge again only on purpose.
    if form.has("same") {
        form = form.tick("same").fill("same_why", "Elle seule connaît le quartier.");
    }
    let page = dispatcher.send(form.fill("assignee", &app.id_of(email).await)).await;
    assert_eq!(page.status, 200, "{}", page.text());
}

/// Answers as the officer in charge.
pub(crate) async fn answer(app: &TestApp, receipt: &Receipt, outcome: &str) {
    let officer = app.officer(receipt.slug).await;
    let form = officer.open(&receipt.desk()).await.form("/answer");
    let page = officer.send(form.fill("outcome", outcome).fill("text", ANSWER)).await;
    assert_eq!(page.status, 200, "{}", page.text());
}

/// A complaint of this browser that has its answer.
async fn answered(app: &TestApp, browser: &Browser) -> Receipt {
    let receipt = submit(browser, "commune-agadir").await;
    assign(app, &receipt).await;
    answer(app, &receipt, "resolved").await;
    receipt
}

/// The kinds of all events, complaint by complaint, in order.
async fn events(app: &TestApp) -> Vec<String> {
    let rows = app.rows("SELECT kind FROM complaints.event ORDER BY complaint_id, seq").await;
    rows.iter().map(|row| row["kind"].as_str().unwrap().trim_start_matches("complaint.").to_owned()).collect()
}

/// How many rows of anything there are that a submission leaves.
async fn traces(app: &TestApp) -> Vec<(&'static str, i64)> {
    let tables = [
        "complaints.complaint",
        "complaints.contact",
        "complaints.event",
        "complaints.counter",
        "documents.file",
        "jobs.job",
    ];
    let mut traces = Vec::new();
    for table in tables {
        match app.count(table).await {
            0 => {}
            count => traces.push((table, count)),
        }
    }
    traces
}
