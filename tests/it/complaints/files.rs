//! Files that come with a complaint: cleaned for everybody, sealed as they came, and what is not taken.

use super::*;
use crate::harness::{CAMERA, bomb, photo, webp};
use serde_json::json;

pub(super) const PDF: &[u8] = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n";

/// A complaint with these files.
async fn with_files(browser: &Browser, files: &[(&str, Vec<u8>)]) -> Page {
    let mut form = filled(browser, "commune-agadir").await;
    for (name, bytes) in files {
        form = form.attach("photos", name, bytes.clone());
    }
    browser.send(form).await
}

fn has_camera(bytes: &[u8]) -> bool {
    bytes.windows(CAMERA.len()).any(|window| window == CAMERA.as_bytes())
}

#[tokio::test]
async fn a_photograph_is_shown_without_what_it_tells_of_its_camera() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let original = photo();
    assert!(has_camera(&original));
    let page =
        with_files(&amina, &[("حفرة في الطريق.jpg", original.clone()), ("plan.pdf", PDF.to_vec()), ("b.webp", webp())])
            .await;
    let receipt = Receipt::of("commune-agadir", &page);
    let page = amina.open(&receipt.path()).await;
    page.says(&["plan.pdf"]);
    assert_eq!(page.links(".files img").len(), 2, "a paper is named, not shown");
    let shown = amina.open(&page.links(".files a")[0]).await;
    let thumb = amina.open(&page.links(".files img")[0]).await;
    // So that nothing moves when they are loaded.
    assert_eq!(page.all(".files img").len(), page.all(".files img[width][height]").len());
    for picture in [&shown, &thumb] {
        assert_eq!((picture.status, picture.header("content-type")), (200, "image/jpeg"));
        assert_eq!(picture.header("x-content-type-options"), "nosniff");
        assert_eq!(picture.header("content-security-policy"), "default-src 'none'; sandbox");
        assert!(!has_camera(picture.bytes()), "the camera is still named");
        assert!(picture.bytes().starts_with(&[0xff, 0xd8]));
    }

    // An officer opens the sealed original, and that is put on record.
    let officer = app.officer("commune-agadir").await;
    let page = officer.open(&receipt.desk()).await;
    let image = page.links(".files a")[0].clone();
    assert!(!has_camera(officer.open(&image).await.bytes()));
    let form = page.form(&format!("{}/original", image.rsplit('/').next().unwrap()));
    let sealed = officer.send(form).await;
    assert_eq!(sealed.status, 200);
    assert!(sealed.bytes() == original);
    assert!(sealed.header("content-disposition").starts_with("attachment;"));
    assert_eq!(sealed.header("cache-control"), "no-store");
    let trail =
        app.rows("SELECT kind, split_part(object, ':', 1) AS object, person_id FROM identity.audit_event WHERE kind LIKE 'original.%'").await;
    let officer = app.id_of("officer@commune-agadir.example").await;
    assert_eq!(trail, [json!({ "kind": "original.opened", "object": "complaint", "person_id": officer })]);
}

#[tokio::test]
async fn if_the_record_cannot_be_written_the_original_stays_sealed() {
    let app = TestApp::start().await;
    let receipt = Receipt::of("commune-agadir", &with_files(&app.nobody(), &[("a.jpg", photo())]).await);
    let officer = app.officer("commune-agadir").await;
    let form = officer.open(&receipt.desk()).await.form("/original");
    app.execute("REVOKE INSERT ON identity.audit_event FROM diwan_app").await;
    let page = officer.send(form).await;
    assert_eq!(page.status, 500);
    assert!(!has_camera(page.bytes()));
}

#[tokio::test]
async fn files_are_for_the_author_and_the_officers_of_that_administration() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let receipt = Receipt::of("commune-agadir", &with_files(&amina, &[("a.jpg", photo())]).await);
    let other = submit(&amina, "commune-agadir").await;
    let path = amina.open(&receipt.path()).await.links(".files a")[0].clone();
    let (folder, file) = path.rsplit_once('/').unwrap();
    let desk = format!("{}/files/{file}", receipt.desk());
    let absent = uuid::Uuid::now_v7();
    assert_eq!(amina.open(&path).await.status, 200);
    // Of another complaint of the same author, of another administration, of nobody: all the same.
    for path in [
        format!("{}/files/{file}", other.path()),
        path.replace("commune-agadir", "commune-rabat"),
        format!("{folder}/{absent}"),
        format!("{folder}/nonsense"),
        format!("{folder}/%00"),
    ] {
        assert_eq!(amina.open(&path).await.status, 404, "{path}");
    }
    for stranger in [app.nobody(), app.citizen().await, app.officer("commune-rabat").await] {
        for path in [path.clone(), format!("{path}/thumb")] {
            let page = stranger.open(&path).await;
            let nothing = stranger.open(&path.replace(file, &absent.to_string())).await;
            assert_eq!((page.status, page.essence()), (404, nothing.essence()), "{path}");
        }
    }
    let foreign = app.officer("commune-rabat").await;
    assert_eq!(foreign.open(&desk).await.status, 404);
    let mine = desk.replace("commune-agadir", "commune-rabat");
    assert_eq!(foreign.open(&mine).await.status, 404);
    let original = app.officer("commune-agadir").await.open(&receipt.desk()).await.form("/original");
    let csrf = foreign.open("/fr/follow").await.form("/fr/follow").value("csrf");
    let page = foreign.post(&original.fill("csrf", &csrf)).await;
    assert_eq!(page.status, 404);
    assert_eq!(app.count("identity.audit_event WHERE kind LIKE 'original.%'").await, 0);
}

#[tokio::test]
async fn an_officer_who_opens_a_file_alone_has_opened_the_complaint() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let receipt = Receipt::of("commune-agadir", &with_files(&amina, &[("a.jpg", photo())]).await);
    let path = amina.open(&receipt.path()).await.links(".files a")[0].clone();
    let desk = format!("{}/files/{}", receipt.desk(), path.rsplit('/').next().unwrap());
    let absent = desk.replace(path.rsplit('/').next().unwrap(), &uuid::Uuid::now_v7().to_string());
    assert_eq!(app.officer("commune-agadir").await.open(&absent).await.status, 404);
    assert_eq!(app.count("complaints.opening").await, 0);
    for (email, path) in
        [("officer@commune-agadir.example", format!("{desk}/thumb")), ("clerk@commune-agadir.example", desk)]
    {
        let reader = app.signed_in(email).await;
        for _ in 0..2 {
            assert_eq!(reader.get(&path).await.status, 200, "{path}");
        }
    }
    assert_eq!(amina.open(&receipt.path()).await.all("[data-openings] li").len(), 2, "each once within the hour");
    assert_eq!(app.count("identity.audit_event WHERE kind = 'complaint.opened'").await, 2);
    assert_eq!(app.count("identity.audit_event WHERE kind LIKE 'original.%'").await, 0);
}

#[tokio::test]
async fn what_is_not_a_picture_or_a_paper_is_refused_by_name() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let zip = b"PK\x03\x04\x14\0\0\0\x08\0an archive".to_vec();
    let exe = [b"\x7fELF\x02\x01\x01\0".to_vec(), vec![0; 60]].concat();
    let half = photo()[..200].to_vec();
    for (name, bytes, words) in [
        ("photo.jpg", zip, "n’est pas d’un type accepté"),
        ("photo.png", b"<!DOCTYPE html><script>alert(1)</script>".to_vec(), "n’est pas d’un type accepté"),
        ("a.pdf", exe, "n’est pas d’un type accepté"),
        ("bombe.png", bomb(), "a trop de points"),
        ("half.jpg", half, "est illisible"),
        ("vide.jpg", Vec::new(), "est vide"),
    ] {
        let page = with_files(&amina, &[(name, bytes)]).await;
        assert_eq!((page.status, page.wrong_fields()), (422, vec!["photos".to_owned()]), "{name}: {}", page.text());
        page.says(&[name, words]);
        assert_eq!(traces(&app).await, []);
    }
    assert_eq!(staged(&app), 0, "nothing of them stays");
}

#[tokio::test]
async fn fifty_megabytes_are_refused_and_the_form_stays() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let mut heavy = photo();
    heavy.resize(50 << 20, 0);
    let mut paper = PDF.to_vec();
    paper.resize(50 << 20, b' ');
    let page = with_files(&amina, &[("lourde.jpg", heavy), ("lourd.pdf", paper), ("bonne.jpg", photo())]).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["photos".to_owned(), "photos".to_owned()]));
    page.says(&["« lourde.jpg » dépasse 15 Mo", "« lourd.pdf » dépasse 25 Mo", "bonne.jpg"]);
    assert_eq!(page.form("/complaints/new").value("text"), TEXT);
    assert_eq!(traces(&app).await, []);
    // Without them it goes through, with the good one.
    Receipt::of("commune-agadir", &amina.send(page.form("/complaints/new")).await);
    assert_eq!(app.rows("SELECT name FROM documents.file").await, [json!({ "name": "bonne.jpg" })]);
}

#[tokio::test]
async fn a_sixth_file_is_one_too_many() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let files: Vec<_> = (0..6).map(|_| ("a.jpg", photo())).collect();
    let page = with_files(&amina, &files).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["photos".to_owned()]));
    page.says(&["Choisissez au plus 5 fichiers"]);
    assert_eq!(traces(&app).await, []);
    let receipt = Receipt::of("commune-agadir", &with_files(&amina, &files[..5]).await);
    assert_eq!(app.count("documents.file").await, 5);
    assert_eq!(amina.open(&receipt.path()).await.links(".files img").len(), 5);
}

#[tokio::test]
async fn a_name_is_never_a_path_or_a_header() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let names = ["../../etc/passwd", "..\\\\windows\\\\a.jpg", "a\u{202e}gpj.exe", "%2e%2e%2fa.jpg"];
    let files: Vec<_> = names.iter().map(|name| (*name, photo())).collect();
    let receipt = Receipt::of("commune-agadir", &with_files(&amina, &files).await);
    for row in app.rows("SELECT name FROM documents.file").await {
        let name = row["name"].as_str().unwrap();
        assert!(name.ends_with(".jpg") && !name.contains(['/', '\\', '\u{202e}']), "{name:?}");
    }
    for link in amina.open(&receipt.path()).await.links(".files a") {
        let shown = amina.open(&link).await;
        assert_eq!(shown.status, 200);
        assert!(shown.header("content-disposition").starts_with("inline; filename="), "{link}");
    }
}

#[tokio::test]
async fn a_file_in_a_field_of_another_name_is_not_taken() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let form = filled(&amina, "commune-agadir").await.attach("photos", "a.jpg", photo());
    let (content_type, body) = form.encoded();
    let at = body.windows(13).position(|window| window == b"name=\"photos\"").unwrap();
    let body = [&body[..at], b"name=\"others\"", &body[at + 13..]].concat();
    let request = amina.request(reqwest::Method::POST, form.action()).header("content-type", content_type).body(body);
    let page = amina.fetch(request).await;
    assert_eq!((page.status, traces(&app).await), (422, vec![]));
}

/// Files that wait in the storage.
pub(super) fn staged(app: &TestApp) -> usize {
    let folder = app.data().join("files/incoming");
    std::fs::read_dir(folder).map_or(0, Iterator::count)
}
