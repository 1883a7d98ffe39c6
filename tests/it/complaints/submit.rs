//! Submitting: who is found competent, what is written in one transaction, and that it is written once.

use super::*;
use crate::harness::photo;
use futures_util::future::join_all;
use jiff::SignedDuration;
use serde_json::json;
use uuid::Uuid;

#[tokio::test]
async fn the_pin_and_the_subject_find_the_administration() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let form = amina.open("/fr/complaints/new").await.form("/fr/complaints/new");
    let form = form.fill("lat", "30.42").fill("lon", "-9.6").fill("category", "lighting").fill("text", TEXT);
    let page = amina.send(form.fill("name", "Amina").fill("email", "amina@citizen.example").tick("consent")).await;

    let receipt = Receipt::of("commune-agadir", &page);
    assert_eq!(page.path, format!("{}/receipt", receipt.path()));
    assert!(receipt.number.starts_with("26-AGA-000001-"), "{receipt:?}");
    page.says(&["Votre message a bien été reçu", "Commune d’Agadir", "amina@citizen.example", "25 janvier 2027"]);

    let written = app.rows(
        "SELECT c.serial, c.state, c.channel, c.body, c.lat, c.lon, c.due_on, c.due_rule, c.version, k.name, k.email,
                e.seq, e.kind, e.at = c.received_at AS at_once, j.kind AS job, j.payload ->> 'seq' AS announces
           FROM complaints.complaint c JOIN complaints.contact k ON k.complaint_id = c.id
           JOIN complaints.event e ON e.complaint_id = c.id JOIN jobs.job j ON j.payload ->> 'complaint' = c.id::text",
    );
    assert_eq!(
        written.await,
        [json!({
            "serial": 1, "state": "submitted", "channel": "web", "body": TEXT, "lat": 30.42, "lon": -9.6,
            "due_on": "2027-01-25", "due_rule": "complaint.reply", "version": 1, "name": "Amina",
            "email": "amina@citizen.example", "seq": 1, "kind": "complaint.received", "at_once": true,
            "job": "complaints.announce", "announces": "1"
        })]
    );

    app.drain_jobs().await;
    let mails = app.mails();
    assert_eq!(mails.len(), 1, "{mails:?}");
    assert_eq!(mails[0].to, "amina@citizen.example");
    assert_eq!(mails[0].subject, format!("Votre réclamation {} a bien été reçue", receipt.number));
    let link = format!("https://diwan.example{}", receipt.path());
    for words in ["Bonjour Amina,", &receipt.number, &receipt.code, &link, "25 janvier 2027"] {
        assert!(mails[0].text.contains(words), "{words} is not in {}", mails[0].text);
    }
}

#[tokio::test]
async fn without_a_map_the_lists_find_it_too() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let form = amina.open("/fr/complaints/new").await.form("/fr/complaints/new");
    let agadir = app
        .rows("SELECT parent_code FROM territory.territory WHERE level = 'commune' AND names ->> 'fr' = 'Agadir'")
        .await;
    let form = form.fill("province", agadir[0]["parent_code"].as_str().unwrap());
    let form = form.fill("category", "lighting").fill("text", TEXT).fill("phone", "06 12 34 56 78").tick("consent");
    let page = amina.send(form).await;
    Receipt::of("commune-agadir", &page);
    assert!(page.path.starts_with("/fr/commune-agadir/"), "{}", page.path);
    assert_eq!(
        app.rows("SELECT email, phone FROM complaints.contact").await,
        [json!({ "email": null, "phone": "+212612345678" })]
    );
}

#[tokio::test]
async fn a_subject_that_no_commune_has_goes_to_the_prefecture() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let form = amina.open("/fr/complaints/new").await.form("/fr/complaints/new");
    let form = form.fill("lat", "30.42").fill("lon", "-9.6").fill("category", "transport").fill("text", TEXT);
    let page = amina.send(form.fill("email", "amina@citizen.example").tick("consent")).await;
    assert!(page.path.starts_with("/fr/prefecture-agadir"), "{}: {}", page.path, page.text());
}

#[tokio::test]
async fn whoever_writes_in_arabic_is_answered_in_arabic() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let form = amina.open("/ar/commune-agadir/complaints/new").await.form("/complaints/new");
    let form = form.fill("category", "lighting").fill("text", "عمود الإنارة مطفأ منذ يوم الاثنين");
    let page = amina.send(form.fill("email", "amina@citizen.example").tick("consent")).await;
    assert_eq!(page.status, 200);
    assert!(page.body().contains("<html lang=\"ar\" dir=\"rtl\""));
    page.says(&["جماعة"]);
    app.drain_jobs().await;
    let mails = app.mails();
    assert!(mails[0].subject.contains("شكايت"), "{mails:?}");
}

#[tokio::test]
async fn a_suggestion_needs_no_name_and_no_address() {
    let app = TestApp::start().await;
    let somebody = app.nobody();
    let form = filled(&somebody, "commune-agadir").await.fill("kind", "suggestion").fill("email", "");
    let page = somebody.send(form).await;
    Receipt::of("commune-agadir", &page);
    assert_eq!(app.count("complaints.contact").await, 0);
    app.drain_jobs().await;
    assert!(app.mails().is_empty());
}

#[tokio::test]
async fn when_the_last_statement_fails_nothing_is_written() {
    let app = TestApp::start().await;
    let amina = app.citizen().await;
    let form = filled(&amina, "commune-agadir").await.attach("photos", "lampe.jpg", photo());
    for right in
        ["INSERT ON complaints.event", "INSERT ON complaints.contact", "INSERT ON jobs.job", "INSERT ON documents.file"]
    {
        app.execute(&format!("REVOKE {right} FROM diwan_app")).await;
        let page = amina.post(&form).await;
        assert_eq!(page.status, 500, "without {right}");
        assert!(!page.body().contains("permission"), "the cause is shown: {}", page.text());
        page.says(&["Désolé, quelque chose ne va pas de notre côté", page.header("x-request-id")]);
        assert_eq!(traces(&app).await, [], "without {right}");
        assert_eq!(app.count("identity.affiliation WHERE NOT works").await, 0, "without {right}");
        app.execute(&format!("GRANT {right} TO diwan_app")).await;
    }
    let receipt = Receipt::of("commune-agadir", &amina.send(form).await);
    assert!(receipt.number.starts_with("26-AGA-000001-"), "a number was lost: {receipt:?}");
    assert_eq!(app.count("documents.file").await, 1);
}

#[tokio::test]
async fn a_form_sent_eight_times_at_once_is_one_complaint() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let form = filled(&amina, "commune-agadir").await.attach("photos", "lampe.jpg", photo());
    let pages = join_all((0..8).map(|_| amina.post(&form))).await;
    let seen: Vec<_> = pages.iter().map(|page| (page.status, page.header("location"))).collect();
    assert_eq!(seen, vec![(303, pages[0].header("location")); 8]);
    Receipt::of("commune-agadir", &amina.open(pages[0].header("location")).await);
    assert_eq!(
        traces(&app).await,
        [
            "complaints.complaint",
            "complaints.contact",
            "complaints.event",
            "complaints.counter",
            "documents.file",
            "jobs.job"
        ]
        .map(|table| (table, 1))
    );
    // And once more, later: the back button.
    let again = amina.post(&form).await;
    assert_eq!(again.header("location"), pages[0].header("location"));
    app.drain_jobs().await;
    assert_eq!(app.mails().len(), 1);
}

#[tokio::test]
async fn thirty_two_at_once_get_thirty_two_numbers_and_a_failure_between_them_takes_none() {
    let app = TestApp::start().await;
    let crowd = app.nobody();
    let form = filled(&crowd, "commune-agadir").await;
    // The failure comes after the number was taken.
    app.execute("ALTER TABLE complaints.complaint ADD CHECK (body <> 'refused')").await;
    let sent = (0..40).map(|n| {
        let form = form.clone().fill("token", &Uuid::now_v7().to_string());
        let form = form.fill("text", if n % 5 == 4 { "refused".to_owned() } else { format!("{TEXT} {n}") }.as_str());
        let crowd = &crowd;
        async move { crowd.post(&form).await.status }
    });
    let statuses = join_all(sent).await;
    assert!((0..40).all(|n| statuses[n] == if n % 5 == 4 { 500 } else { 303 }), "{statuses:?}");

    let numbers = app.rows("SELECT serial FROM complaints.complaint ORDER BY serial").await;
    let numbers: Vec<i64> = numbers.iter().map(|row| row["serial"].as_i64().unwrap()).collect();
    assert_eq!(numbers, (1..=32).collect::<Vec<_>>());
    assert_eq!(app.rows("SELECT last FROM complaints.counter").await, [json!({ "last": 32 })]);
    assert_eq!((app.count("complaints.event").await, app.count("jobs.job").await), (32, 32));
}

#[tokio::test]
async fn each_reader_of_the_form_gets_tokens_of_their_own() {
    let app = TestApp::start().await;
    let path = "/fr/commune-agadir/complaints/new";
    let (amina, youssef) = (app.nobody(), app.nobody());
    let signed_in = app.citizen().await;
    let mut seen = Vec::new();
    for browser in [&amina, &youssef, &signed_in, &amina] {
        let page = browser.open(path).await;
        assert_eq!(page.body().contains("Amina Idrissi"), std::ptr::eq(browser, &signed_in), "somebody else's name");
        let form = page.form("/complaints/new");
        seen.push((form.value("csrf"), form.value("token")));
    }
    assert_eq!(seen[0].0, seen[3].0, "of one browser");
    assert!(seen[0].0 != seen[1].0 && seen[1].0 != seen[2].0);
    let tokens: std::collections::BTreeSet<_> = seen.iter().map(|(_, token)| token).collect();
    assert_eq!(tokens.len(), 4, "two complaints would be one: {tokens:?}");
}

#[tokio::test]
async fn each_administration_counts_for_itself_and_each_year_anew() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    assert!(submit(&amina, "commune-agadir").await.number.starts_with("26-AGA-000001-"));
    assert!(submit(&amina, "commune-rabat").await.number.starts_with("26-RBT-000001-"));
    assert!(submit(&amina, "commune-agadir").await.number.starts_with("26-AGA-000002-"));
    // Midnight of the new year in Morocco.
    app.clock.set("2027-01-01T00:00:00+01:00".parse().unwrap());
    let in_morocco = calendar::local_date(app.clock.now()).year();
    let expected = format!("{}-AGA-", in_morocco % 100);
    assert!(submit(&amina, "commune-agadir").await.number.starts_with(&expected));
    app.clock.advance(SignedDuration::from_hours(24));
    assert!(submit(&amina, "commune-agadir").await.number.starts_with("27-AGA-"));
}

#[tokio::test]
async fn a_faulty_form_says_what_is_wrong_and_keeps_what_was_typed_and_sent() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let form = amina.open("/fr/complaints/new").await.form("/fr/complaints/new");
    let token = form.value("token");
    let form = form.fill("text", "Trottoir\r\ncassé").fill("name", "Amina").attach("photos", "trottoir.jpg", photo());
    let page = amina.send(form).await;
    assert_eq!(page.status, 422);
    assert_eq!(page.wrong_fields(), ["place", "category", "email", "consent"]);
    assert!(page.one("title").starts_with("Erreur :"), "{}", page.one("title"));
    page.says(&["Fichiers déjà reçus, envoyés avec le formulaire", "trottoir.jpg"]);
    assert_eq!(traces(&app).await, []);

    let form = page.form("/fr/complaints/new");
    assert_eq!((form.value("text"), form.value("name")), ("Trottoir\r\ncassé".to_owned(), "Amina".to_owned()));
    assert_eq!(form.value("token"), token, "a corrected form is the same form");
    let form =
        form.fill("lat", "30.42").fill("lon", "-9.6").fill("category", "roads").fill("email", "amina@citizen.example");
    // Corrected, and sent by a double click.
    let form = form.tick("consent");
    let pages = join_all((0..4).map(|_| amina.post(&form))).await;
    let seen: Vec<_> = pages.iter().map(|page| (page.status, page.header("location"))).collect();
    assert_eq!(seen, vec![(303, pages[0].header("location")); 4]);
    assert_eq!(amina.post(&form).await.header("location"), pages[0].header("location"), "the back button");
    let files = app
        .rows(
            "SELECT f.name, c.body FROM documents.file f JOIN complaints.complaint c ON f.about = 'complaint:' || c.id",
        )
        .await;
    assert_eq!(files, [json!({ "name": "trottoir.jpg", "body": "Trottoir\ncassé" })]);
}

#[tokio::test]
async fn a_file_that_waited_too_long_in_a_form_must_be_chosen_again() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let form = filled(&amina, "commune-agadir").await.attach("photos", "lampe.jpg", photo()).fill("category", "");
    let form = amina.send(form).await.form("/complaints/new").fill("category", "lighting");
    app.clock.advance(SignedDuration::from_hours(24));
    let page = amina.send(form).await;
    assert_eq!((page.status, page.wrong_fields()), (422, vec!["photos".to_owned()]), "{}", page.text());
    assert_eq!(traces(&app).await, []);
    let form = page.form("/complaints/new");
    assert!(!form.has("kept"), "the lost file is still promised");
    Receipt::of("commune-agadir", &amina.send(form.attach("photos", "lampe.jpg", photo())).await);
    assert_eq!(app.count("documents.file").await, 1);
}

#[tokio::test]
async fn nobody_can_bring_back_a_file_that_is_not_theirs() {
    let app = TestApp::start().await;
    let amina = app.nobody();
    let form = filled(&amina, "commune-agadir").await.attach("photos", "lampe.jpg", photo()).fill("category", "");
    let kept = amina.send(form).await.form("/complaints/new").value("kept");
    let (text, mac) = kept.split_once('.').unwrap();
    let form = filled(&amina, "commune-agadir").await.attach("photos", "lampe.jpg", photo()).fill("category", "");
    let form = amina.send(form).await.form("/complaints/new").fill("category", "lighting");
    let form = form.fill("kept", &format!("{text}x.{mac}"));
    Receipt::of("commune-agadir", &amina.send(form).await);
    assert_eq!(app.count("documents.file").await, 0);
}
