//! Bad input by form: a clear answer with the field named, nothing written.

use super::api::{AGADIR, submission};
use super::*;
use crate::harness::raw;
use serde_json::json;

/// Sends the form with one wrong field; it alone must be named.
async fn refused(app: &TestApp, browser: &Browser, form: &Form, field: &str, value: &[u8], named: &str) {
    let page = browser.post(&form.clone().fill_bytes(field, value)).await;
    let shown = String::from_utf8_lossy(&value[..value.len().min(40)]).into_owned();
    assert_eq!(page.status, 422, "{field} = {shown:?}: {}", page.text());
    assert_eq!(page.wrong_fields(), [named], "{field} = {shown:?}");
    assert_eq!(traces(app).await, [], "{field} = {shown:?}");
}

#[tokio::test]
async fn every_field_is_checked_and_named() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let form = filled(&amina, "commune-agadir").await;
    let long = |count: usize| "ش".repeat(count).into_bytes();
    for (field, values) in [
        ("kind", vec![b"rant".to_vec(), b"".to_vec(), b"\xff\xfe".to_vec(), long(2000)]),
        (
            "category",
            vec![b"".to_vec(), b"dragons".to_vec(), b"light\0ing".to_vec(), b"\xe9clairage".to_vec(), long(2000)],
        ),
        ("text", vec![b"   \r\n".to_vec(), b"ab".to_vec(), long(4001), b"caf\xe9 noir".to_vec()]),
        ("name", vec![long(101), b"\xc3(".to_vec(), b"Amina\r\nBcc: x@y.example".to_vec()]),
        (
            "email",
            vec![
                b"amina".to_vec(),
                b"amina@".to_vec(),
                b"a@b.example\r\nBcc: c@d.example".to_vec(),
                b"\xff@b.example".to_vec(),
                [vec![b'a'; 250], b"@citizen.example".to_vec()].concat(),
            ],
        ),
        ("phone", vec![b"12".to_vec(), b"appelez-moi".to_vec(), b"\xff".to_vec(), vec![b'6'; 3000]]),
        ("lang", vec![b"de".to_vec(), b"".to_vec(), b"f\0r".to_vec(), b"\xff".to_vec(), long(2000)]),
    ] {
        for value in values {
            refused(&app, &amina, &form, field, &value, field).await;
        }
    }
    let page = amina.post(&form.clone().without("consent")).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["consent".to_owned()]));
    assert_eq!(traces(&app).await, []);
}

#[tokio::test]
async fn a_place_must_be_one() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let known = filled(&amina, "commune-agadir").await;
    let form = known.clone().to("/fr/complaints/new");
    for (lat, lon) in [
        ("NaN", "NaN"),
        ("inf", "-9.6"),
        ("30.42", "-inf"),
        ("91", "-9.6"),
        ("30.42", "181"),
        ("0", "0"),
        ("40.4168", "-3.7038"), // Madrid
        ("30,42", "-9,6"),
        ("30.42", ""),
        ("", "-9.6"),
        ("1e999", "1e999"),
        ("\0", "\0"),
        ("30.42; DROP TABLE", "x"),
    ] {
        for form in [&form, &known] {
            let page = amina.post(&form.clone().fill("lat", lat).fill("lon", lon)).await;
            assert_eq!((page.status, page.wrong_fields()), (422, vec!["place".to_owned()]), "{lat:?} {lon:?}");
        }
    }
    let listed = form.fill("region", "").fill("province", "").fill("commune", "");
    for (field, values) in [("province", ["99.999", "\0"]), ("commune", ["nulle part", "'; --"])] {
        for value in values {
            refused(&app, &amina, &listed, field, value.as_bytes(), "place").await;
        }
    }
    refused(&app, &amina, &listed, "lat", b"", "place").await;
}

#[tokio::test]
async fn a_subject_is_one_of_this_administration_and_open() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let of = |slug: &str| format!("(SELECT id FROM identity.tenant WHERE slug = '{slug}')");
    app.execute(&format!(
        "INSERT INTO complaints.category (tenant_id, code, names, position) VALUES ({}, 'tramway', '{{}}', 99);
         UPDATE complaints.category SET open = false WHERE code = 'noise' AND tenant_id = {}",
        of("commune-rabat"),
        of("commune-agadir")
    ))
    .await;
    let form = filled(&amina, "commune-agadir").await;
    assert!(!form.choices("category").contains(&"noise".to_owned()));
    for category in ["tramway", "noise"] {
        refused(&app, &amina, &form, "category", category.as_bytes(), "category").await;
        let form = form.clone().to("/fr/complaints/new").fill("lat", "30.42").fill("lon", "-9.6");
        refused(&app, &amina, &form, "category", category.as_bytes(), "category").await;
    }
    let form = filled(&amina, "commune-rabat").await.fill("category", "tramway");
    Receipt::of("commune-rabat", &amina.send(form).await);
}

#[tokio::test]
async fn a_place_that_contradicts_itself_is_asked_again() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let form = filled(&amina, "commune-agadir").await;
    let (region, province) = (form.value("region"), form.value("province"));
    for (field, right) in [("region", region), ("province", province)] {
        let other = form.choices(field).into_iter().find(|choice| !choice.is_empty() && *choice != right).unwrap();
        refused(&app, &amina, &form, field, other.as_bytes(), "place").await;
        refused(&app, &amina, &form.clone().to("/fr/complaints/new"), field, other.as_bytes(), "place").await;
    }
}

#[tokio::test]
async fn a_long_field_is_named_and_a_field_of_a_megabyte_is_too_large() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let form = filled(&amina, "commune-agadir").await;
    for field in ["text", "name", "email", "phone", "category", "lang"] {
        refused(&app, &amina, &form, field, &vec![b'a'; 100 << 10], field).await;
    }
    for field in ["text", "name", "category", "lat", "token"] {
        let page = amina.post(&form.clone().fill_bytes(field, &vec![b'a'; 1 << 20])).await;
        assert_eq!(page.status, 413, "{field}");
        page.says(&["L’envoi est trop volumineux"]);
    }
    assert_eq!(traces(&app).await, []);
}

#[tokio::test]
async fn a_body_that_is_no_form_is_refused_whole() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let form = filled(&amina, "commune-agadir").await;
    let (content_type, body) = form.encoded();
    let cookie = format!("seat={}", amina.cookie("seat").unwrap());
    let send = async |content_type: &str, body: &[u8], length: usize| {
        let head = format!(
            "POST {} HTTP/1.1\r\nHost: diwan.example\r\nAccept: text/html\r\nCookie: {cookie}\r\nContent-Type: {content_type}\r\n\
             Content-Length: {length}\r\nConnection: close\r\n\r\n",
            form.action()
        );
        raw::exchange(app.address(), &[head.as_bytes(), body].concat()).await
    };
    assert_eq!(send(&content_type, &body, body.len()).await.status, 303, "the whole form is taken");
    app.execute(
        "TRUNCATE complaints.complaint, complaints.contact, complaints.event, complaints.counter, jobs.job CASCADE",
    )
    .await;

    let half = &body[..body.len() / 2];
    assert_eq!(send("multipart/form-data", &body, body.len()).await.status, 400, "no border is named");
    assert_eq!(send("multipart/form-data; boundary=", &body, body.len()).await.status, 400, "an empty border");
    assert_ne!(send("multipart/form-data; boundary=another", &body, body.len()).await.status, 303, "another border");
    assert_eq!(send(&content_type, half, half.len()).await.status, 400, "half a form");
    assert_ne!(send(&content_type, half, body.len()).await.status, 303, "a connection that broke off");
    assert_eq!(send("application/json", b"{}", 2).await.status, 415, "JSON");
    assert_eq!(send("application/x-www-form-urlencoded", b"text=a", 6).await.status, 415, "a form without parts");
    assert_eq!(send(&content_type, b"", 0).await.status, 400, "nothing");
    assert_eq!(traces(&app).await, []);
}

#[tokio::test]
async fn control_characters_are_not_said_back() {
    let app = TestApp::start().await;
    let somebody = app.nobody();
    let typed = "%00%1B%7F%C2%85x";
    for path in [format!("/fr/check?number={typed}&code={typed}"), format!("/fr/?q={typed}")] {
        let page = somebody.get(&path).await;
        assert_eq!(page.status, 200, "{path}");
        let stray: Vec<char> = page.body().chars().filter(|letter| letter.is_control() && *letter != '\n').collect();
        assert!(stray.is_empty(), "{path}: {stray:?}");
    }
    let form = somebody.open("/fr/follow").await.form("/fr/follow").fill("number", "a\0\u{1b}b").fill("code", "\u{85}");
    let page = somebody.post(&form).await;
    assert!(page.status == 422 && !page.body().contains(['\0', '\u{1b}', '\u{85}']));
}

#[tokio::test]
async fn each_line_of_what_is_wrong_says_of_which_field() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let form = filled(&amina, "commune-agadir").await.fill("name", &"x".repeat(101)).fill_bytes("address", b"\xff");
    let page = amina.post(&form.fill("phone", "12").fill("category", "").without("consent")).await;
    let lines = page.all(".error-summary a");
    let begins = [
        "Adresse : Le texte contient",
        "Quel en est le sujet ? ",
        "Votre nom : Écrivez au plus 100 caractères",
        "Numéro de téléphone : Saisissez un numéro",
        "",
    ];
    assert_eq!(lines.len(), begins.len(), "{lines:?}");
    for (line, begin) in lines.iter().zip(begins) {
        assert!(line.replace('\u{a0}', " ").starts_with(begin), "{line} {begin}");
    }
    // At the field the label is there already.
    assert!(
        page.one("#phone-error").ends_with("ou +212 6 12 34 56 78") && !page.one("#phone-error").contains("Numéro")
    );
}

#[tokio::test]
async fn what_nobody_sees_is_lost_of_what_programs_send_too_and_they_are_not_refused_for_it() {
    let app = TestApp::start().await;
    let mut body = submission();
    body["text"] = json!("Payez\u{202e}\0 le \u{202d}fil\u{202c}\r\n\u{1b}ici\u{200f}");
    // As a telephone copies a number.
    body["contact"] = json!({ "name": "Ami\u{2067}na", "phone": "\u{202a}+212 612-345678\u{202c}" });
    let page = app.nobody().call(AGADIR, &body).await;
    assert_eq!(page.status, 201, "{}", page.body());
    let kept = app
        .rows("SELECT c.body, k.name, k.phone FROM complaints.complaint c JOIN complaints.contact k ON k.complaint_id = c.id")
        .await;
    assert_eq!(kept, [json!({ "body": "Payez le fil\nici\u{200f}", "name": "Amina", "phone": "+212612345678" })]);
}

#[tokio::test]
async fn what_nobody_sees_is_lost_and_the_text_shows_what_it_holds() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let form = filled(&amina, "commune-agadir")
        .await
        .fill("text", "Payez\u{202e}\0 le \u{202d}fil\u{202c}\r\n\u{1b}ici\u{200f}");
    let form = form.fill("name", "Ami\u{2067}na\u{85}").fill("email", "amina\0@citizen.example");
    let receipt = Receipt::of("commune-agadir", &amina.send(form).await);
    let kept = app
        .rows("SELECT c.body, k.name, k.email FROM complaints.complaint c JOIN complaints.contact k ON k.complaint_id = c.id")
        .await;
    let body = "Payez le fil\nici\u{200f}";
    assert_eq!(kept, [json!({ "body": body, "name": "Amina", "email": "amina@citizen.example" })]);
    // And what is written later.
    let add = amina.open(&format!("{}/add", receipt.path())).await.form("/add").fill("text", "A\u{202e}B");
    assert_eq!(amina.post(&add).await.status, 303);
    assert!(amina.open(&receipt.path()).await.text().contains("AB"));
}
