//! Whoever narrows what the public may see of a subject takes back what it saw of it, at every address.

use super::map::{LIST, opened};
use super::*;
use crate::harness::{PATIENCE, photo};
use diesel_async::{AsyncConnection, AsyncPgConnection, SimpleAsyncConnection};
use jiff::SignedDuration;
use std::future::Future;

const SUBJECT: &str = "/fr/commune-agadir/desk/subjects/lighting";
const WORDS: &str = "Lampadaire éteint au marché.";
const AROUND: &str = "map.json?south=30&west=-10&north=31&east=-9&zoom=12";
const NEARBY: &str = "nearby?category=lighting&lat=30.4234&lon=-9.5967";

/// A complaint with a picture that a moderator publishes whole.
async fn published(app: &TestApp) -> Receipt {
    let author = app.nobody();
    let form = filled(&author, "commune-agadir").await.fill("text", WORDS).attach("photos", "a.jpg", photo());
    let page = author.send(form.fill("lat", "30.4234").fill("lon", "-9.5967")).await;
    let receipt = Receipt::of("commune-agadir", &page);
    let moderator = app.dispatcher("commune-agadir").await;
    let form = moderator.open(&format!("{}/moderate", receipt.desk())).await.form("/moderate");
    assert_eq!(moderator.send(form.tick_one("decision", "publish", true)).await.status, 200);
    app.execute(
        "INSERT INTO documents.redaction (tenant_id, file_id, seq, hidden, boxes, person_id, at)
         SELECT tenant_id, id, 1, false, '[]', id, '2026-11-24' FROM documents.file",
    )
    .await;
    app.clock.advance(SignedDuration::from_secs(6));
    receipt
}

/// An administrator lets the public see this of what is about lighting; no job has run since.
async fn narrowed(app: &TestApp, to: &str) {
    let admin = app.admin("commune-agadir").await;
    let form = admin.open(SUBJECT).await.form("/subjects/lighting").fill("visibility", to);
    let page = admin.send(form).await;
    assert_eq!(page.status, 200, "{}", page.text());
    app.clock.advance(SignedDuration::from_secs(6));
}

/// The addresses of one complaint: its page, its picture, and the same for programs.
async fn addresses(app: &TestApp, receipt: &Receipt) -> Vec<String> {
    let reader = app.nobody();
    let entry = reader.get(LIST).await.links("[data-public-list] a").remove(0);
    let picture = reader.get(&entry).await.links(".files a").remove(0);
    let request = format!("/open311/v2/requests/{}.json?jurisdiction_id=commune-agadir", receipt.number);
    let media = reader.get(&request).await.json()[0]["media_url"].as_str().unwrap().to_owned();
    let media = media.trim_start_matches("https://diwan.example").to_owned();
    vec![entry, picture, media, request]
}

/// What stands at the addresses of many.
async fn lists(app: &TestApp) -> String {
    let reader = app.nobody();
    let requests = "/open311/v2/requests.json?jurisdiction_id=commune-agadir".to_owned();
    let mut read = String::new();
    for path in
        [LIST.to_owned(), format!("{LIST}.rss"), format!("{LIST}/{AROUND}"), format!("{LIST}/{NEARBY}"), requests]
    {
        let page = reader.get(&path).await;
        assert_eq!(page.status, 200, "{path}: {}", page.body());
        read.push_str(&page.body());
    }
    read
}

#[tokio::test]
async fn what_was_published_is_gone_from_every_address_once_its_subject_is_private() {
    let app = TestApp::start().await;
    opened(&app, "reviewed").await;
    let receipt = published(&app).await;
    let addresses = addresses(&app, &receipt).await;
    for path in &addresses {
        assert_eq!(app.nobody().get(path).await.status, 200, "{path}");
    }
    assert!(lists(&app).await.contains(WORDS));
    let moderator = app.dispatcher("commune-agadir").await;
    let old = moderator.open(&format!("{}/moderate", receipt.desk())).await.form("/moderate");

    narrowed(&app, "private").await;
    for path in &addresses {
        assert_eq!(app.nobody().get(path).await.status, 404, "{path}");
    }
    let read = lists(&app).await;
    assert!(!read.contains(WORDS) && !read.contains(&receipt.number), "{read}");
    let seen = app.nobody().get(&format!("{LIST}/{AROUND}")).await.json();
    assert_eq!(seen["total"], 0);
    assert_eq!(
        app.count("complaints.face WHERE moderation <> 'hidden' OR body IS NOT NULL OR lat IS NOT NULL").await,
        0
    );
    // Nobody publishes it by a form that was open.
    let page = moderator.post(&old.tick_one("decision", "publish", true)).await;
    page.says(&["Rien de cette réclamation n’est public"]);
    assert_eq!(app.count("complaints.face WHERE moderation <> 'hidden'").await, 0);
    // Wide again, it stays hidden until a moderator shows it.
    narrowed(&app, "public").await;
    app.drain_jobs().await;
    assert_eq!(app.nobody().get(&addresses[0]).await.status, 404);
    let form = moderator.open(&format!("{}/moderate", receipt.desk())).await.form("/moderate");
    let form = form.fill("visibility", "public").tick_one("decision", "publish", true);
    assert_eq!(moderator.send(form).await.status, 200);
    assert_eq!(app.nobody().get(&addresses[1]).await.status, 200);
}

#[tokio::test]
async fn of_a_subject_that_shows_less_the_words_the_pictures_and_the_exact_place_are_taken_back() {
    let app = TestApp::start().await;
    opened(&app, "reviewed").await;
    let receipt = published(&app).await;
    let addresses = addresses(&app, &receipt).await;
    narrowed(&app, "limited").await;
    for (path, status) in addresses.iter().zip([200, 404, 404, 200]) {
        assert_eq!(app.nobody().get(path).await.status, status, "{path}");
    }
    let mut read = app.nobody().get(&addresses[0]).await.body();
    read.push_str(&app.nobody().get(&format!("{LIST}.rss")).await.body());
    read.push_str(&app.nobody().get(&addresses[3]).await.body());
    read.push_str(&app.nobody().get(&format!("{LIST}/{AROUND}")).await.body());
    for shown in [WORDS, "30.4234", "9.5967", "/media/"] {
        assert!(!read.contains(shown), "the public reads {shown}");
    }
    assert_eq!(app.nobody().get(&format!("{LIST}/{AROUND}")).await.json()["total"], 1);
    let whole = "complaints.face WHERE visibility = 'limited' AND moderation = 'clean' AND lat = 30.42 AND lon = -9.6";
    assert_eq!(app.count(whole).await, 1);
}

#[tokio::test]
async fn many_are_taken_back_by_the_job() {
    let app = TestApp::start().await;
    opened(&app, "unflagged").await;
    let author = app.nobody();
    submit(&author, "commune-agadir").await;
    app.execute(
        "CREATE TEMP TABLE one AS SELECT * FROM complaints.complaint;
         CREATE TEMP TABLE its AS SELECT * FROM complaints.face;
         CREATE TEMP TABLE more AS SELECT n, gen_random_uuid() AS id FROM generate_series(1, 2300) n;
         INSERT INTO complaints.complaint SELECT (jsonb_populate_record(one, jsonb_build_object('id', more.id, 'serial', 900 + n,
             'idempotency', null))).* FROM one, more;
         INSERT INTO complaints.face SELECT (jsonb_populate_record(its, jsonb_build_object('complaint_id', more.id))).*
           FROM its, more",
    )
    .await;
    let shown = "complaints.face WHERE moderation <> 'hidden'";
    assert_eq!(app.count(shown).await, 2301);
    narrowed(&app, "private").await;
    app.drain_jobs().await;
    assert_eq!(app.count(shown).await, 0);
}

#[tokio::test]
async fn what_another_process_narrowed_is_shown_no_further_than_that() {
    for (to, rows) in [("private", 0), ("limited", 1)] {
        let app = TestApp::start().await;
        opened(&app, "unflagged").await;
        let author = app.nobody();
        // This process knows the subjects from now on.
        submit(&author, "commune-agadir").await;
        app.execute(&format!("UPDATE complaints.category SET visibility = '{to}' WHERE code = 'roads'")).await;
        let form = filled(&author, "commune-agadir").await.fill("category", "roads").fill("text", "Un trou.");
        let form = form.fill("lat", "30.4234").fill("lon", "-9.5967");
        Receipt::of("commune-agadir", &author.send(form).await);
        let rough = "visibility = 'limited' AND moderation = 'clean' AND body IS NULL AND lat = 30.42 AND lon = -9.6";
        assert_eq!(
            app.count(&format!("complaints.face WHERE category_code = 'roads' AND {rough}")).await,
            rows,
            "{to}"
        );
        assert_eq!(app.count("complaints.face WHERE category_code = 'roads'").await, rows, "{to}");
    }
}

/// Waits until so many of the application's statements wait for a row that somebody else holds.
async fn waiting(app: &TestApp, count: i64) {
    let all = "pg_locks JOIN pg_stat_activity USING (pid) WHERE datname = current_database() AND NOT granted";
    let waits = async { while app.count(all).await < count {} };
    tokio::time::timeout(PATIENCE, waits).await.expect("nobody waits");
}

/// Does `work` while somebody else has done `first` and not committed it; they commit after `meanwhile`.
async fn beside<T>(
    app: &TestApp,
    first: &str,
    work: impl Future<Output = T>,
    meanwhile: impl Future<Output = ()>,
) -> T {
    let mut other = AsyncPgConnection::establish(app.owner().url()).await.unwrap();
    other.batch_execute(&format!("BEGIN; {first}")).await.unwrap();
    let commits = async {
        meanwhile.await;
        other.batch_execute("COMMIT").await.unwrap();
    };
    tokio::join!(work, commits).0
}

#[tokio::test]
async fn what_is_being_sent_while_its_subject_becomes_private_is_not_left_public() {
    let app = TestApp::start().await;
    opened(&app, "unflagged").await;
    let author = app.nobody();
    submit(&author, "commune-agadir").await;
    let form = filled(&author, "commune-agadir").await.fill("text", WORDS);
    let narrows = async {
        waiting(&app, 1).await;
        narrowed(&app, "private").await;
    };
    let both = async { tokio::join!(author.send(form), narrows).0 };
    // The one for its number, the other for the subject that it holds.
    let page = beside(&app, "SELECT FROM complaints.counter FOR UPDATE", both, waiting(&app, 2)).await;
    Receipt::of("commune-agadir", &page);
    app.drain_jobs().await;
    assert_eq!(app.count("complaints.face WHERE moderation = 'hidden'").await, 2);
    assert_eq!(app.count("complaints.face WHERE moderation <> 'hidden' OR body IS NOT NULL").await, 0);
}

#[tokio::test]
async fn a_decision_made_before_its_subject_shows_less_is_not_carried_out_after_it() {
    let app = TestApp::start().await;
    opened(&app, "reviewed").await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    let moderator = app.dispatcher("commune-agadir").await;
    let path = format!("{}/moderate", receipt.desk());
    let form = moderator.open(&path).await.form("/moderate").fill("visibility", "public");
    let narrow = "UPDATE complaints.category SET visibility = 'limited' WHERE code = 'lighting';
        UPDATE complaints.face SET visibility = 'limited'";
    let publish = form.tick_one("decision", "publish", true);
    let page = beside(&app, narrow, moderator.post(&publish), waiting(&app, 1)).await;
    assert_eq!(page.status, 409, "{}", page.text());
    assert_eq!(app.count("complaints.face WHERE visibility = 'limited' AND moderation = 'pending'").await, 1);
    // What hides it is carried out, whatever the public could see of it.
    app.execute("UPDATE complaints.category SET visibility = 'public' WHERE code = 'lighting'").await;
    let form = moderator.open(&path).await.form("/moderate").fill("visibility", "public").fill("reason", "insult");
    let hide = form.tick_one("decision", "hide", true);
    let page = beside(&app, narrow, moderator.post(&hide), waiting(&app, 1)).await;
    assert_eq!(page.status, 303, "{}", page.text());
    assert_eq!(app.count("complaints.face WHERE visibility = 'limited' AND moderation = 'hidden'").await, 1);
}

#[tokio::test]
async fn what_waited_for_a_moderator_waits_again_when_its_subject_is_shown_again_and_what_was_seen_is_on_record() {
    let app = TestApp::start().await;
    opened(&app, "reviewed").await;
    let receipt = published(&app).await;
    submit(&app.nobody(), "commune-agadir").await;
    let moderator = app.dispatcher("commune-agadir").await;
    let path = format!("{}/moderate", receipt.desk());
    let old = moderator.open(&path).await.form("/moderate").tick_one("decision", "publish", true);
    narrowed(&app, "private").await;
    assert_eq!(app.count("complaints.face WHERE moderation = 'pending' AND body IS NULL AND lat IS NULL").await, 1);
    assert_eq!(app.count("complaints.face WHERE moderation = 'hidden'").await, 1);
    narrowed(&app, "public").await;
    moderator.open(&path).await.says(&["son sujet n’est plus montré au public."]);
    // What was decided before is another decision now.
    assert_eq!(moderator.post(&old).await.status, 409);
    assert_eq!(app.count("complaints.moderation WHERE decision = 'hide'").await, 1);
    assert_eq!(app.count("complaints.face WHERE moderation = 'pending'").await, 1);
}
