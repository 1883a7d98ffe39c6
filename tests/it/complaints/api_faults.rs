//! What is wrong with a call, all of it in one answer, in words that a program's author can use.

use super::api::{AGADIR, act, is_problem, submission};
use super::*;
use reqwest::Method;
use serde_json::{Value, json};

#[tokio::test]
async fn each_wrong_field_is_named() {
    let app = TestApp::start().await;
    let somebody = app.nobody();
    for (pointer, value, field) in [
        ("/kind", json!("rant"), "kind"),
        ("/category", json!("dragons"), "category"),
        ("/category", json!("a\u{0}b"), "category"),
        ("/text", json!(""), "text"),
        ("/text", json!("ش".repeat(4001)), "text"),
        ("/text", json!("un\u{FFFD} deux"), "text"),
        ("/lang", json!("de"), "lang"),
        ("/place", json!({ "lat": 91, "lon": -9.6 }), "place"),
        ("/place", json!({ "lat": 0, "lon": 0 }), "place"),
        ("/place", json!({ "lat": 40.4168, "lon": -3.7038 }), "place"),
        ("/place", json!({ "lat": 1e300, "lon": 1e300 }), "place"),
        ("/place", json!({ "lat": 30.42 }), "place"),
        ("/place", json!({ "territory": "99.999" }), "place"),
        ("/place", json!({ "territory": "\u{FFFD}" }), "place"),
        ("/contact/name", json!("ش".repeat(101)), "name"),
        ("/contact/email", json!("amina"), "email"),
        ("/contact/email", json!("a@b.example\r\nBcc: c@d.example"), "email"),
        ("/contact", json!({}), "email"),
        ("/contact", json!({ "phone": "12" }), "phone"),
        // Of another type.
        ("/kind", json!(7), "kind"),
        ("/text", json!(["a"]), "text"),
        ("/text", json!(null), "text"),
        ("/place", json!("Agadir"), "place"),
        ("/place/lat", json!("30.42"), "place.lat"),
        ("/place/lon", json!([1]), "place.lon"),
        ("/contact/email", json!({}), "contact.email"),
    ] {
        let mut body = submission();
        *body.pointer_mut(pointer).unwrap() = value.clone();
        let page = somebody.call(AGADIR, &body).await;
        is_problem(&page, 422, "invalid");
        assert_eq!(
            page.problem_fields(),
            [field],
            "{pointer} = {}",
            value.to_string().chars().take(60).collect::<String>()
        );
    }
    let page = somebody.call(AGADIR, &json!({})).await;
    is_problem(&page, 422, "invalid");
    assert_eq!(page.problem_fields(), ["kind", "category", "text", "lang"], "{}", page.body());
    assert_eq!(traces(&app).await, []);
}

#[tokio::test]
async fn a_field_that_does_not_exist_is_named_and_never_lost() {
    let app = TestApp::start().await;
    let mut body = submission();
    body["langg"] = json!("ar");
    body["contact"]["emial"] = json!("amina@citizen.example");
    body["place"]["pin"] = json!(null);
    for (accepted, word) in [("fr", "Ce champ n’existe pas"), ("en", "There is no such field")] {
        let mut body = body.clone();
        body["lang"] = json!(accepted);
        let page = app.nobody().call(AGADIR, &body).await;
        is_problem(&page, 422, "invalid");
        assert_eq!(page.problem_fields(), ["place.pin", "contact.emial", "langg"]);
        assert!(page.body().contains(word), "{}", page.body());
    }
    // However many there are, and however long.
    let mut body = submission();
    for n in 0..1000 {
        body[format!("x{n}")] = json!(n);
    }
    body["y".repeat(100_000)] = json!(1);
    let page = app.nobody().call(AGADIR, &body).await;
    assert!(page.status == 422 && page.bytes().len() < 10_000, "{}", page.bytes().len());
    assert_eq!(traces(&app).await, []);
}

#[tokio::test]
async fn one_answer_names_everything_that_is_wrong() {
    let app = TestApp::start().await;
    let body = json!({
        "kind": 7, "category": "dragons", "text": ["a"], "lang": "de", "colour": "green",
        "place": { "lat": "30.42", "lon": [1] }, "contact": { "email": {}, "phone": "12" }
    });
    let page = app.nobody().call(AGADIR, &body).await;
    is_problem(&page, 422, "invalid");
    let mut fields = page.problem_fields();
    fields.sort();
    let all = ["category", "colour", "contact.email", "kind", "lang", "phone", "place.lat", "place.lon", "text"];
    assert_eq!(fields, all, "{}", page.body());
    // A category that nobody has, beside another fault.
    let mut body = submission();
    (body["category"], body["text"]) = (json!("dragons"), json!(""));
    let mut fields = app.nobody().call(AGADIR, &body).await.problem_fields();
    fields.sort();
    assert_eq!(fields, ["category", "text"]);
}

#[tokio::test]
async fn what_no_parser_reads_is_named_where_it_stands() {
    let app = TestApp::start().await;
    for (from, to, field) in [
        (&b"30.42"[..], &b"1e400"[..], "place.lat"),
        (b"\"Amina\"", b"\"Am\xefna\"", "contact.name"),
        (b"\"fr\"", b"\"fr\", \"lang\": \"ar\"", "lang"),
        (b"-9.6", b"-9.6, \"lat\": 34.0", "place.lat"),
    ] {
        let body = submission().to_string().into_bytes();
        let at = body.windows(from.len()).position(|window| window == from).unwrap();
        let body = [&body[..at], to, &body[at + from.len()..]].concat();
        let page = app.nobody().call_with(AGADIR, body, &[]).await;
        is_problem(&page, 422, "invalid");
        assert_eq!(page.problem_fields(), [field]);
    }
    assert_eq!(traces(&app).await, []);
}

#[tokio::test]
async fn a_program_reads_nothing_of_pages_and_pins() {
    let app = TestApp::start().await;
    let program = app.nobody();
    let with_place = |place: Value| {
        let mut body = submission();
        body["place"] = place;
        body
    };
    let mut pages = vec![
        program.call("/api/v1/-/complaints", &with_place(json!({}))).await,
        program.call(AGADIR, &with_place(json!({ "lat": 30.42 }))).await,
        program.call(AGADIR, &with_place(json!({ "lat": 0, "lon": 0 }))).await,
        program.call(AGADIR, &with_place(json!({ "territory": "99.999" }))).await,
        program.call(&format!("{AGADIR}/x/moves"), &json!({})).await,
        act(&app, "wrong", "x", &json!({})).await,
        program.get(&format!("{AGADIR}/x")).await,
    ];
    pages.push(program.fetch(program.request(Method::PUT, AGADIR)).await);
    pages.push(program.fetch(program.request(Method::POST, AGADIR).body("text")).await);
    for page in pages {
        let said = page.body().to_lowercase();
        assert!((400..500).contains(&page.status), "{said}");
        for word in ["page", "épingle", "formulaire", "liste", "carte"] {
            assert!(!said.contains(word), "{word}: {said}");
        }
    }
}

#[tokio::test]
async fn what_is_no_json_is_malformed() {
    let app = TestApp::start().await;
    let somebody = app.nobody();
    let whole = submission().to_string();
    for body in [
        Vec::new(),
        b"{".to_vec(),
        b"null".to_vec(),
        b"[]".to_vec(),
        b"\xff\xfe{}".to_vec(),
        b"{\"text\": \"caf\xe9\"}".to_vec(),
        b"{\"place\": {\"lat\": NaN}}".to_vec(),
        whole.as_bytes()[..whole.len() - 1].to_vec(),
        format!("{whole} and more").into_bytes(),
        vec![b'['; 100_000],
    ] {
        let shown = String::from_utf8_lossy(&body[..body.len().min(40)]).into_owned();
        let page = somebody.call_with(AGADIR, body, &[]).await;
        assert!(matches!(page.status, 400 | 422), "{shown}: {}", page.status);
        assert_eq!(page.header("content-type"), "application/problem+json", "{shown}");
    }
    is_problem(&somebody.call_with(AGADIR, vec![b' '; 1200 << 10], &[]).await, 413, "too-large");
    let request = somebody.request(Method::POST, AGADIR).header("content-type", "text/plain").body(whole.clone());
    is_problem(&somebody.fetch(request).await, 415, "unsupported");
    let request = somebody.request(Method::POST, AGADIR).body(whole);
    is_problem(&somebody.fetch(request).await, 415, "unsupported");
    assert_eq!(traces(&app).await, []);
}
