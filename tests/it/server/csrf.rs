//! Forms act only when our own page was shown to this browser, within a day.

use crate::complaints::filled;
use crate::harness::{Browser, Form, TestApp};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use std::time::{SystemTime, UNIX_EPOCH};

/// The token that a page shown `hours` ago had.
fn token_of(app: &TestApp, browser: &Browser, hours: i64) -> String {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs() / 3600;
    let at = now.checked_add_signed(-hours).unwrap();
    let seat = browser.cookie("seat").unwrap();
    let mac = app.settings.server.secret.mac("csrf", &[seat.as_bytes(), &at.to_be_bytes()]);
    format!("{at:x}.{}", URL_SAFE_NO_PAD.encode(&mac[..16]))
}

async fn refused(app: &TestApp, browser: &Browser, form: &Form, what: &str) {
    let page = browser.post(form).await;
    assert_eq!(page.status, 403, "{what}");
    page.says(&["Ce formulaire a expiré", "Rien n’a été envoyé"]);
    assert_eq!((app.count("complaints.complaint").await, app.count("identity.session").await), (0, 0), "{what}");
}

#[tokio::test]
async fn a_form_without_its_own_fresh_token_does_nothing() {
    let app = TestApp::start().await;
    let browser = app.nobody();
    let complaint = filled(&browser, "commune-agadir").await.attach("photos", "a.jpg", crate::harness::photo());
    let sign_in = browser.open("/fr/sign-in").await.form("/fr/sign-in");
    let sign_in = sign_in.fill("email", "amina@citizen.example").fill("password", crate::harness::PASSWORD);
    let stranger = app.nobody();
    let foreign = stranger.open("/fr/sign-in").await.form("/fr/sign-in").value("csrf");
    let right = complaint.value("csrf");
    let tampered = format!("{}A", &right[..right.len() - 1]);
    for form in [&complaint, &sign_in] {
        for (what, token) in [
            ("empty", String::new()),
            ("nonsense", "x".repeat(5000)),
            ("NUL", "\0".to_owned()),
            ("another browser's", foreign.clone()),
            ("older than a day", token_of(&app, &browser, 25)),
            ("from the future", token_of(&app, &browser, -2)),
            ("tampered with", tampered.clone()),
            ("without its hour", right.split_once('.').unwrap().1.to_owned()),
        ] {
            if token != right {
                refused(&app, &browser, &form.clone().fill("csrf", &token), what).await;
            }
        }
        refused(&app, &browser, &form.clone().without("csrf"), "missing").await;
        refused(&app, &app.nobody(), form, "without the cookie").await;
        refused(&app, &stranger, form, "with another cookie").await;
    }
    let yesterday = token_of(&app, &browser, 23);
    assert_eq!(browser.post(&complaint.clone().fill("csrf", &yesterday)).await.status, 303);
    assert_eq!(browser.post(&sign_in.fill("csrf", &yesterday)).await.status, 303);
}

#[tokio::test]
async fn nothing_is_read_before_the_token() {
    let app = TestApp::start().await;
    let browser = app.nobody();
    let form = filled(&browser, "commune-agadir").await.attach("photos", "a.jpg", crate::harness::photo());
    let (content_type, body) = form.encoded();
    // The part with the token goes last.
    let border = format!("--{}", crate::harness::BOUNDARY);
    let parts: Vec<&[u8]> = split(&body, border.as_bytes());
    let mut turned = parts[2..parts.len() - 1].to_vec();
    turned.push(parts[1]);
    let mut body = Vec::new();
    for part in turned {
        body.extend_from_slice(border.as_bytes());
        body.extend_from_slice(part);
    }
    body.extend_from_slice(format!("{border}--\r\n").as_bytes());
    let request = browser.request(reqwest::Method::POST, form.action()).header("content-type", content_type).body(body);
    assert_eq!(browser.fetch(request).await.status, 403);
    assert!(
        !app.data().join("files/incoming").exists()
            || std::fs::read_dir(app.data().join("files/incoming")).unwrap().next().is_none()
    );
}

fn split<'a>(bytes: &'a [u8], border: &[u8]) -> Vec<&'a [u8]> {
    let mut parts = Vec::new();
    let mut rest = bytes;
    while let Some(at) = rest.windows(border.len()).position(|window| window == border) {
        parts.push(&rest[..at]);
        rest = &rest[at + border.len()..];
    }
    parts.push(rest);
    parts
}

#[tokio::test]
async fn every_form_of_every_page_carries_a_token_if_it_acts() {
    let app = TestApp::start().await;
    let browser = app.officer("commune-agadir").await;
    for path in [
        "/fr/",
        "/fr/me",
        "/fr/follow",
        "/fr/check",
        "/fr/commune-agadir/",
        "/fr/commune-agadir/desk/complaints",
        "/fr/nowhere/x",
    ] {
        let page = browser.open(path).await;
        let (forms, tokens) =
            (page.all("form[method=post]").len(), page.all("form[method=post] input[name=csrf]").len());
        assert!(forms > 0 && forms == tokens, "{path}: {forms} forms, {tokens} tokens");
    }
}
