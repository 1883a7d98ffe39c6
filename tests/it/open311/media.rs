//! Files, which the specification has only as addresses: handed in here, named by one request, seen as far as the public may.

use super::*;
use crate::harness::{CAMERA, Form, bomb, photo};
use reqwest::header::ACCEPT;

/// A form with a file, as a program sends it.
async fn hand_in(run: &Run, format: &str, fields: &[(&str, &str)], field: &str, bytes: &[u8]) -> Page {
    const BORDER: &str = "----border";
    let mut body = Vec::new();
    for (name, value) in fields {
        body.extend(
            format!("--{BORDER}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes(),
        );
    }
    let head =
        format!("Content-Disposition: form-data; name=\"{field}\"; filename=\"a.jpg\"\r\nContent-Type: image/jpeg");
    body.extend(format!("--{BORDER}\r\n{head}\r\n\r\n").bytes());
    body.extend(bytes);
    body.extend(format!("\r\n--{BORDER}--\r\n").bytes());
    let somebody = run.app.nobody();
    let request = somebody.request(Method::POST, &format!("/open311/v2/media.{format}"));
    somebody.fetch(request.header(CONTENT_TYPE, format!("multipart/form-data; boundary={BORDER}")).body(body)).await
}

const RIGHT: [(&str, &str); 2] = [("jurisdiction_id", HERE), ("api_key", KEY)];

#[tokio::test]
async fn a_file_is_handed_in_named_by_one_request_and_seen_without_its_camera() {
    let run = Run::start().await;
    let page = hand_in(&run, "json", &RIGHT, "media", &photo()).await;
    run.same("taken", page.status, 200);
    let address = page.json()[0]["media_url"].as_str().unwrap().to_owned();
    run.is("on our host", address.starts_with("https://diwan.example/open311/v2/media/"));
    let path = address.trim_start_matches("https://diwan.example/open311/v2/").to_owned();
    run.same("nobody reads it there", run.get(&path).await.status, 404);
    let id = run.sent(&[("media_url", &address)]).await;
    run.same("it belongs to the request", run.app.count("documents.file").await, 1);
    run.is("nobody has looked at it yet", run.seen(&id).await["media_url"].is_null());
    run.app
        .execute(
            "INSERT INTO documents.redaction (tenant_id, file_id, seq, hidden, boxes, person_id, at)
             SELECT tenant_id, id, 1, false, '[]', id, '2026-11-24' FROM documents.file",
        )
        .await;
    let seen = run.seen(&id).await;
    let shown = seen["media_url"].as_str().unwrap().trim_start_matches("https://diwan.example/open311/v2/").to_owned();
    let picture = run.get(&shown).await;
    run.same("a picture", (picture.status, picture.header("content-type")), (200, "image/jpeg"));
    run.is("without its camera", !picture.bytes().windows(CAMERA.len()).any(|part| part == CAMERA.as_bytes()));
    run.same("any page shows it", picture.header("access-control-allow-origin"), "*");
    run.same("it serves one request", run.send("json", &with(&[("media_url", &address)])).await.status, 400);
    // It is seen where, and as long as, its request is.
    for (hidden, shown_again) in [
        ("complaints.face SET moderation = 'hidden'", "complaints.face SET moderation = 'clean'"),
        ("complaints.showing SET map = false", "complaints.showing SET map = true"),
        ("identity.tenant SET state = 'trial'", "identity.tenant SET state = 'live'"),
        ("identity.tenant SET modules = '{mail}'", "identity.tenant SET modules = '{complaints}'"),
    ] {
        for (change, status) in [(hidden, 404), (shown_again, 200)] {
            let here = if change.starts_with("identity.") { " WHERE slug = 'commune-agadir'" } else { "" };
            run.app.execute(&format!("UPDATE {change}{here}")).await;
            run.app.run(async |application| application.directory.forget()).await;
            let request = run.get(&format!("requests/{id}.json?jurisdiction_id={HERE}")).await;
            run.same(change, (request.status, run.get(&shown).await.status), (status, status));
        }
    }
    run.same("nothing else was taken", run.app.count("complaints.complaint").await, 1);

    for (fields, field, bytes, status) in [
        (&RIGHT[..1], "media", photo(), 403),
        (&RIGHT[1..], "media", photo(), 400),
        (&RIGHT[..], "photo", photo(), 400),
        (&RIGHT[..], "media", bomb(), 400),
        (&RIGHT[..], "media", b"MZ\x90\0 no picture".to_vec(), 400),
    ] {
        let page = hand_in(&run, "xml", fields, field, &bytes).await;
        run.same(field, (page.status, page.header("content-type")), (status, "text/xml; charset=utf-8"));
    }
    let other = hand_in(
        &run,
        "json",
        &[("jurisdiction_id", "commune-rabat"), ("api_key", "demo-commune-rabat-key")],
        "media",
        &photo(),
    )
    .await;
    let address = other.json()[0]["media_url"].as_str().unwrap().to_owned();
    let page = run.send("json", &with(&[("media_url", &address)])).await;
    run.same("what was handed in to another administration", page.status, 400);
    let somebody = run.app.nobody();
    let page = somebody.post(&Form::forged("/open311/v2/media.json", &RIGHT)).await;
    run.same("a form without a file", page.status, 400);
    let request = somebody.request(Method::POST, "/open311/v2/media.json").header(ACCEPT, "application/json");
    run.same("nothing at all", somebody.fetch(request).await.status, 400);
    run.end("media");
}
