//! Sealing: every event once, in one tree for each administration, signed each hour.

use super::*;
use crate::complaints::submit;
use jiff::SignedDuration;
use jobs::{Context, Job as _};

async fn leaves(app: &TestApp) -> i64 {
    app.count("identity.audit_leaf").await
}

#[tokio::test]
async fn what_is_noted_is_sealed_within_the_minute_and_signed_within_the_hour() {
    let app = TestApp::start().await;
    submit(&app.nobody(), "commune-agadir").await;
    submit(&app.nobody(), "commune-rabat").await;
    assert_eq!(verify(&app, "commune-agadir").await, Ok(Sound { events: 0, checkpoints: 0 }));
    seal(&app).await;
    assert_eq!(verify(&app, "commune-agadir").await, Ok(Sound { events: 1, checkpoints: 1 }));
    assert_eq!(verify(&app, "commune-rabat").await, Ok(Sound { events: 1, checkpoints: 1 }));
    assert_eq!(verify(&app, "commune-fes").await, Ok(Sound::default()));

    // Within the hour the tree grows, and is signed in the next.
    submit(&app.nobody(), "commune-agadir").await;
    seal(&app).await;
    assert_eq!(verify(&app, "commune-agadir").await, Ok(Sound { events: 2, checkpoints: 1 }));
    app.clock.advance(SignedDuration::from_hours(5));
    seal(&app).await;
    seal(&app).await;
    assert_eq!(verify(&app, "commune-agadir").await, Ok(Sound { events: 2, checkpoints: 2 }));
    assert_eq!(verify(&app, "commune-rabat").await, Ok(Sound { events: 1, checkpoints: 1 }), "nothing new to note");
}

#[tokio::test]
async fn an_hour_in_which_nothing_was_noted_is_signed_too_without_more_rows() {
    let app = TestApp::start().await;
    submit(&app.nobody(), "commune-rabat").await;
    seal(&app).await;
    let note = async || app.nobody().open("/fr/commune-rabat/checkpoint").await.body();
    let first = note().await;
    seal(&app).await;
    assert_eq!(note().await, first, "once an hour");
    app.clock.advance(SignedDuration::from_hours(7));
    seal(&app).await;
    let later = note().await;
    let lines = |note: &str| note.lines().map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(lines(&first)[..3], lines(&later)[..3], "the same log, size and root");
    assert_ne!(lines(&first)[3], lines(&later)[3], "at another hour");
    assert_eq!(verify(&app, "commune-rabat").await, Ok(Sound { events: 1, checkpoints: 1 }));
    assert_eq!(app.count("identity.audit_checkpoint").await, 1);

    // Whoever keeps the trail back cannot claim that it stood still for longer, and what comes later is signed as ever.
    app.execute("UPDATE identity.audit_head SET signed_at = signed_at + interval '1 hour'").await;
    let broken = verify(&app, "commune-rabat").await.unwrap_err();
    assert!(broken.to_string().contains("signature of the last hour"), "{broken}");
    submit(&app.nobody(), "commune-rabat").await;
    app.clock.advance(SignedDuration::from_hours(2));
    seal(&app).await;
    assert_eq!(verify(&app, "commune-rabat").await, Ok(Sound { events: 2, checkpoints: 2 }));
}

#[tokio::test]
async fn an_event_that_was_committed_late_is_sealed_behind_younger_ones() {
    let app = TestApp::start().await;
    submit(&app.nobody(), "commune-agadir").await;
    seal(&app).await;
    // Its id is of half an hour before the last one that was sealed.
    app.execute(
        "INSERT INTO identity.audit_event (tenant_id, id, at, kind, object, detail)
         SELECT tenant_id, (lpad(to_hex(('x' || translate(left(id::text, 13), '-', ''))::bit(48)::bigint - 1800000), 12, '0')
                || right(replace(id::text, '-', ''), 20))::uuid, at, 'job.retried', 'job:late', '{}'
           FROM identity.audit_event",
    )
    .await;
    seal(&app).await;
    assert_eq!(verify(&app, "commune-agadir").await, Ok(Sound { events: 2, checkpoints: 1 }));
    let positions =
        app.rows("SELECT position FROM identity.audit_leaf JOIN identity.audit_event ON id = event_id ORDER BY id");
    let positions: Vec<i64> = positions.await.iter().map(|row| row["position"].as_i64().unwrap()).collect();
    assert_eq!(positions, [1, 0]);
}

#[tokio::test]
async fn processes_that_seal_at_the_same_moment_seal_every_event_once() {
    let app = TestApp::start().await;
    note(&app, "commune-agadir", 1300).await;
    app.run(async |application| {
        let job = SealAudit { directory: application.directory.clone(), key: application.audit_key.clone() };
        let context = Context {
            database: application.database.clone(),
            tenant: database::TenantId::PLATFORM,
            now: application.clock.now(),
            clock: application.clock.clone(),
            attempt: 1,
            job: uuid::Uuid::now_v7(),
        };
        let run = || job.run(&context, Tick { at: context.now });
        let ended = tokio::join!(run(), run(), run(), run());
        assert!(ended.0.is_ok() && ended.1.is_ok() && ended.2.is_ok() && ended.3.is_ok(), "{ended:?}");
    })
    .await;
    assert_eq!(leaves(&app).await, 1300);
    assert_eq!(app.count("identity.audit_subtree").await, 5);
    assert_eq!(verify(&app, "commune-agadir").await, Ok(Sound { events: 1300, checkpoints: 1 }));
}

#[tokio::test]
async fn every_act_on_a_complaint_is_in_the_trail_by_who_did_it_and_without_its_words() {
    let app = TestApp::start().await;
    let receipt = submit(&app.nobody(), "commune-agadir").await;
    crate::complaints::assign(&app, &receipt).await;
    crate::complaints::answer(&app, &receipt, "resolved").await;
    let trail = app.rows("SELECT kind, person_id, detail::text AS detail FROM identity.audit_event ORDER BY id").await;
    let kinds: Vec<&str> = trail.iter().map(|row| row["kind"].as_str().unwrap()).collect();
    assert_eq!(
        kinds,
        ["complaint.received", "complaint.opened", "complaint.assigned", "complaint.opened", "complaint.answered"]
    );
    assert!(trail[0]["person_id"].is_null());
    assert_eq!(trail[4]["person_id"].as_str().unwrap(), app.id_of("officer@commune-agadir.example").await);
    for row in &trail {
        let detail = row["detail"].as_str().unwrap();
        assert!(!detail.contains("lampadaire") && !detail.contains(&receipt.code) && !detail.contains('@'), "{detail}");
    }
    // Who has the code and the text finds that they are the ones that were registered.
    let written = format!("{}\n{}", receipt.code, crate::complaints::TEXT);
    let digest: String =
        sha2::Digest::finalize(sha2::Digest::chain_update(<sha2::Sha256 as sha2::Digest>::new(), written))
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
    assert!(trail[0]["detail"].as_str().unwrap().contains(&digest));
}
