//! Files on their way: how much a client may hand in, what a full disk still takes, and what becomes of the files of a form
//! that is refused.

use super::files::{PDF, staged};
use super::*;
use crate::harness::{photo, raw};
use ::documents::SweepIncoming;
use ::jobs::{Tick, enqueue};
use database::TenantId;
use jiff::SignedDuration;
use serde_json::json;

/// A paper of so many KiB.
fn paper(kibibytes: usize) -> Vec<u8> {
    let mut bytes = PDF.to_vec();
    bytes.resize(kibibytes << 10, b' ');
    bytes
}

#[tokio::test]
async fn the_files_of_one_client_and_hour_have_a_budget() {
    let app = TestApp::start_with(|settings| {
        settings.server.rate_limits = true;
        settings.server.behind_proxy = true;
        settings.server.upload_megabytes = 1;
    })
    .await;
    let amina = app.nobody();
    let form = async |lang: &str, text: &str, kibibytes| {
        let form = amina.open(&format!("/{lang}/commune-agadir/complaints/new")).await.form("/complaints/new");
        let form = form.fill("category", "lighting").fill("text", text).fill("email", "amina@citizen.example");
        form.tick("consent").attach("photos", "plan.pdf", paper(kibibytes))
    };
    Receipt::of("commune-agadir", &amina.send(form("fr", "une lampe", 600).await).await);

    for (lang, words) in [("fr", "Trop de fichiers sont venus"), ("ar", "ملفات كثيرة في وقت قصير")] {
        let page = amina.send(form(lang, "deux", 600).await).await;
        assert_eq!((page.status, page.wrong_fields()), (429, vec!["photos".to_owned()]), "{}", page.text());
        page.says(&[words]);
        let seconds: u64 = page.header("retry-after").parse().unwrap();
        // 176 KiB and some are missing, of 1,024 an hour.
        assert!((60..=3600).contains(&seconds), "{seconds}");
        assert_eq!(page.form("/complaints/new").value("text"), "deux", "what was typed stays");
    }
    assert_eq!(staged(&app), 0);
    // Small ones still fit, and everything else goes on.
    Receipt::of("commune-agadir", &amina.send(form("fr", "trois", 1).await).await);
    let page = amina.send(form("fr", "quatre", 600).await).await;
    Receipt::of("commune-agadir", &amina.send(page.form("/complaints/new")).await);
    let page = amina.post_from(&form("fr", "cinq", 600).await, "192.0.2.1").await;
    assert_eq!(page.status, 303, "another client: {}", page.text());
    assert_eq!(amina.post(&form("fr", "six", 1100).await).await.status, 413, "more than a whole hour's budget");
    assert_eq!(app.count("documents.file").await, 3);
}

#[tokio::test]
async fn with_a_full_disk_files_are_refused_and_everything_else_goes_on() {
    let app = TestApp::start_with(|settings| settings.free_disk_megabytes = u64::MAX >> 20).await;
    let amina = app.nobody();
    let form = filled(&amina, "commune-agadir").await.attach("photos", "a.jpg", photo());
    let page = amina.send(form.attach("photos", "b.jpg", photo())).await;
    assert_eq!((page.status, page.wrong_fields()), (503, vec!["photos".to_owned()]), "{}", page.text());
    page.says(&["la place manque de notre côté", "Envoyez maintenant sans fichier"]);
    assert_eq!((staged(&app), traces(&app).await), (0, vec![]));
    let receipt = Receipt::of("commune-agadir", &amina.send(page.form("/complaints/new")).await);
    assert_eq!(amina.open(&receipt.path()).await.status, 200);
    assign(&app, &receipt).await;
    answer(&app, &receipt, "resolved").await;
    assert_eq!(app.nobody().open("/fr/").await.status, 200);
}

#[tokio::test]
async fn nothing_stays_of_a_form_that_breaks_off_or_meets_a_fault() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let form = filled(&amina, "commune-agadir").await.attach("photos", "a.jpg", photo());
    let (content_type, body) = form.attach("photos", "b.jpg", photo()).encoded();
    // Cut within the second file: the first has been staged by then.
    let cut = body.windows(5).rposition(|window| window == b"b.jpg").unwrap() + 200;
    let head = format!(
        "POST /fr/commune-agadir/complaints/new HTTP/1.1\r\nHost: diwan.example\r\nAccept: text/html\r\nCookie: seat={}\r\n\
         Content-Type: {content_type}\r\nContent-Length: {cut}\r\nConnection: close\r\n\r\n",
        amina.cookie("seat").unwrap()
    );
    let answer = raw::exchange(app.address(), &[head.as_bytes(), &body[..cut]].concat()).await;
    assert_eq!((answer.status, staged(&app)), (400, 0));

    // The administration is found, and what it takes complaints about cannot be read.
    app.execute("REVOKE SELECT ON complaints.category FROM diwan_app").await;
    let form = amina.open("/fr/complaints/new").await.form("/complaints/new").attach("photos", "a.jpg", photo());
    let form = form.fill("lat", "34.02").fill("lon", "-6.83").fill("category", "lighting").fill("text", TEXT);
    let form = form.fill("email", "amina@citizen.example").tick("consent");
    assert_eq!((amina.post(&form).await.status, staged(&app)), (500, 0));
    app.execute("GRANT SELECT ON complaints.category TO diwan_app").await;
    Receipt::of("commune-rabat", &amina.send(form).await);
    assert_eq!((app.count("documents.file").await, staged(&app)), (1, 0));
}

#[tokio::test]
async fn the_files_of_a_faulty_form_are_offered_again_and_swept_when_it_does_not_come_back() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let form = filled(&amina, "commune-agadir").await.attach("photos", "a.jpg", photo()).fill("category", "");
    let page = amina.send(form.attach("photos", "b.jpg", photo())).await;
    page.says(&["a.jpg", "b.jpg"]);
    assert_eq!((page.status, staged(&app)), (422, 2), "offered again");
    let sweep = async || {
        app.run(async |application| {
            let (owner, now) = (TenantId::PLATFORM, application.clock.now());
            let tick = Tick { at: now };
            let database = &application.database;
            database.tenant(owner, async |conn| enqueue::<SweepIncoming>(conn, owner, now, &tick).await).await.unwrap();
        })
        .await;
        assert_eq!(app.drain_jobs().await.done, 1);
    };
    app.clock.advance(SignedDuration::from_hours(24));
    sweep().await;
    assert_eq!(staged(&app), 2, "a day is not over");
    app.clock.advance(SignedDuration::from_mins(1));
    sweep().await;
    assert_eq!(staged(&app), 0);
}

#[tokio::test]
async fn of_several_files_only_the_one_that_waited_too_long_must_be_chosen_again() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let form = filled(&amina, "commune-agadir").await.attach("photos", "old.jpg", photo()).fill("category", "");
    let form = amina.send(form).await.form("/complaints/new").attach("photos", "new.pdf", PDF.to_vec());
    app.clock.advance(SignedDuration::from_hours(23));
    let form = amina.send(form).await.form("/complaints/new").fill("category", "lighting");
    app.clock.advance(SignedDuration::from_secs(1));
    let page = amina.send(form).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["photos".to_owned()]), "{}", page.text());
    page.says(&["« old.jpg » a attendu trop longtemps", "Fichiers déjà reçus, envoyés avec le formulaire", "new.pdf"]);
    Receipt::of("commune-agadir", &amina.send(page.form("/complaints/new")).await);
    assert_eq!(app.rows("SELECT name FROM documents.file").await, [json!({ "name": "new.pdf" })]);
}

#[tokio::test]
async fn a_file_that_came_with_a_faulty_form_is_taken_back_by_its_box() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let form = filled(&amina, "commune-agadir").await.attach("photos", "a.jpg", photo()).fill("category", "");
    let page = amina.send(form.attach("photos", "b.pdf", PDF.to_vec())).await;
    assert_eq!(page.all("[data-files-kept] label"), ["a.jpg", "b.pdf"]);
    let page = amina.send(page.form("/complaints/new").untick("kept")).await;
    assert_eq!(page.all("[data-files-kept] label"), ["b.pdf"], "it is not offered once more");
    Receipt::of("commune-agadir", &amina.send(page.form("/complaints/new").fill("category", "lighting")).await);
    assert_eq!(app.rows("SELECT name FROM documents.file").await, [json!({ "name": "b.pdf" })]);
}

#[tokio::test]
async fn a_file_that_is_chosen_again_beside_itself_is_there_once() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let form = filled(&amina, "commune-agadir").await.attach("photos", "a.jpg", photo()).fill("category", "");
    let form = amina.send(form).await.form("/complaints/new").attach("photos", "again.jpg", photo());
    let page = amina.send(form).await;
    assert_eq!(page.all("[data-files-kept] label"), ["again.jpg"]);
    let form = page.form("/complaints/new").fill("category", "lighting").attach("photos", "third.jpg", photo());
    Receipt::of("commune-agadir", &amina.send(form).await);
    assert_eq!(app.rows("SELECT name FROM documents.file").await, [json!({ "name": "third.jpg" })]);
}
