//! How often one may try.

use crate::complaints::{filled, number, submit};
use crate::harness::{Browser, Form, Page, TestApp, photo};
use futures_util::future::join_all;
use reqwest::Method;
use serde_json::json;

/// The most that any rate allows at once, and somewhat more.
const MANY: usize = 50;

async fn limited() -> TestApp {
    TestApp::start_with(|settings| settings.server.rate_limits = true).await
}

/// The first tries are answered as usual, later ones are told to wait.
fn told_to_wait(pages: &[Page], at_once: usize) -> Option<&Page> {
    let refused = pages.iter().filter(|page| page.status == 429).count();
    assert!(pages.len() - refused >= at_once, "{refused} of {} were refused", pages.len());
    let page = pages.iter().find(|page| page.status == 429)?;
    let seconds: u64 = page.header("retry-after").parse().unwrap();
    assert!((1..=60).contains(&seconds), "{seconds}");
    Some(page)
}

#[tokio::test]
async fn codes_are_not_guessed() {
    let app = limited().await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    let thief = app.nobody();
    let form =
        thief.open("/fr/follow").await.form("/fr/follow").fill("number", &receipt.number).fill("code", "AAAAA-AAAAA");
    let pages = join_all((0..MANY).map(|_| thief.post(&form))).await;
    let page = told_to_wait(&pages, 20).expect("nobody was told to wait");
    page.says(&["Trop de demandes", "Patientez une minute"]);
    // Once refused, the right code does not help either: the refusal tells nothing.
    assert_eq!(thief.post(&form.fill("code", &receipt.code)).await.status, 429);
    let check = join_all((0..3).map(|_| thief.get("/fr/check?number=x&code=y"))).await;
    assert!(check.iter().any(|page| page.status == 429), "guessing goes on at the check");
}

#[tokio::test]
async fn the_api_says_when_to_come_back() {
    let app = limited().await;
    let program = app.nobody();
    let path = format!("/api/v1/commune-agadir/complaints/{}?code=AAAAA-AAAAA", number(1));
    let pages = join_all((0..MANY).map(|_| program.get(&path))).await;
    let page = told_to_wait(&pages, 20).expect("nobody was told to wait");
    assert_eq!(page.header("content-type"), "application/problem+json");
    assert_eq!(page.json()["type"], "urn:diwan:problem:too-many");
}

#[tokio::test]
async fn passwords_are_not_guessed() {
    let app = limited().await;
    let thief = app.nobody();
    let form = thief.open("/fr/sign-in").await.form("/fr/sign-in");
    let form = form.fill("email", "amina@citizen.example").fill("password", "guess");
    let pages = join_all((0..MANY).map(|_| thief.post(&form))).await;
    told_to_wait(&pages, 20).expect("nobody was told to wait").says(&["Trop de demandes"]);
    assert_eq!(app.count("identity.session").await, 0);
}

#[tokio::test]
async fn a_flood_of_forms_with_files_is_stopped_and_answered() {
    let app = limited().await;
    let flood = app.nobody();
    let form = filled(&flood, "commune-agadir").await.attach("photos", "a.jpg", photo());
    let form = |n: usize| form.clone().fill("token", &uuid::Uuid::from_u128(n as u128 + 1).to_string());
    let forms: Vec<Form> = (0..MANY).map(form).collect();
    let pages = join_all(forms.iter().map(|form| flood.post(form))).await;
    told_to_wait(&pages, 30).expect("nobody was told to wait");
    let taken = pages.iter().filter(|page| page.status == 303).count() as i64;
    assert!(pages.iter().all(|page| matches!(page.status, 303 | 429)));
    assert_eq!(app.count("complaints.complaint").await, taken);
}

/// The same try by fifty clients.
async fn by_many(app: &TestApp, form: &Form, browser: &Browser) -> Vec<Page> {
    let (content_type, body) = form.encoded();
    let tries = (0..MANY).map(|n| {
        let request = browser.request(Method::POST, form.action()).header("content-type", &content_type);
        let request = request.header("x-forwarded-for", format!("10.9.9.9, 192.0.2.{n}")).body(body.clone());
        browser.fetch(request)
    });
    let pages = join_all(tries).await;
    assert_eq!(pages.len(), MANY, "{}", app.address());
    pages
}

#[tokio::test]
async fn a_header_does_not_make_one_client_many() {
    let app = limited().await;
    let thief = app.nobody();
    let form = thief.open("/fr/follow").await.form("/fr/follow").fill("number", "x").fill("code", "AAAAA-AAAAA");
    let pages = by_many(&app, &form, &thief).await;
    assert!(told_to_wait(&pages, 20).is_some(), "X-Forwarded-For is believed without a proxy");
}

#[tokio::test]
async fn behind_our_proxy_clients_are_told_apart_and_a_number_is_still_guarded() {
    let app = TestApp::start_with(|settings| {
        settings.server.rate_limits = true;
        settings.server.behind_proxy = true;
    })
    .await;
    let crowd = app.nobody();
    let form = crowd.open("/fr/follow").await.form("/fr/follow").fill("code", "AAAAA-AAAAA");
    let pages = by_many(&app, &form.clone().fill("number", "x"), &crowd).await;
    assert!(told_to_wait(&pages, MANY).is_none());
    let pages = by_many(&app, &form.fill("number", &number(1)), &crowd).await;
    assert!(told_to_wait(&pages, 20).is_some(), "many clients guess the code of one number");
}

#[tokio::test]
async fn the_api_takes_hundreds_of_calls_a_minute() {
    let app = limited().await;
    let program = app.nobody();
    let body = json!({ "kind": "rant" });
    let pages = join_all((0..100).map(|_| program.call("/api/v1/commune-agadir/complaints", &body))).await;
    assert!(pages.iter().all(|page| page.status == 422));
}
