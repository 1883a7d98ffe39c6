//! What somebody with all rights over the database might change is found, and named.

use super::*;

const AGADIR: &str = "commune-agadir";
/// The first checkpoint covers so many events, the second 20 more, and 5 come after it.
const FIRST: u32 = 280;

/// A trail of several checkpoints and rows of subtrees, with copies of its tables to go back to.
async fn trail() -> TestApp {
    let app = TestApp::start().await;
    note(&app, AGADIR, FIRST).await;
    seal(&app).await;
    note_more(&app, FIRST, 20).await;
    app.clock.advance(jiff::SignedDuration::from_hours(1));
    seal(&app).await;
    note_more(&app, FIRST + 20, 5).await;
    seal(&app).await;
    // Who may change leaves may as well take away what keeps them apart.
    app.execute("ALTER TABLE identity.audit_leaf DROP CONSTRAINT audit_leaf_tenant_id_event_id_key").await;
    for table in TABLES {
        app.execute(&format!("CREATE TABLE public.saved_{table} AS TABLE identity.{table}")).await;
    }
    app
}

const TABLES: [&str; 5] = ["audit_event", "audit_head", "audit_leaf", "audit_subtree", "audit_checkpoint"];

async fn note_more(app: &TestApp, after: u32, count: u32) {
    app.execute(&format!(
        "INSERT INTO identity.audit_event (tenant_id, id, at, kind, object, detail)
         SELECT id, ('01900000-0000-7000-8000-' || lpad(to_hex({after} + n), 12, '0'))::uuid,
                '2026-11-24T09:00:00Z', 'job.retried', 'job:' || n, '{{}}'
           FROM identity.tenant, generate_series(1, {count}) AS n WHERE slug = '{AGADIR}'"
    ))
    .await;
}

async fn heal(app: &TestApp) {
    for table in TABLES {
        app.execute(&format!(
            "TRUNCATE identity.{table}; INSERT INTO identity.{table} SELECT * FROM public.saved_{table}"
        ))
        .await;
    }
}

/// The id of the event at a position, from 0.
fn event(position: u32) -> String {
    format!("01900000-0000-7000-8000-{:012x}", position + 1)
}

/// Damages the trail, and gives what is found then.
async fn found(app: &TestApp, damage: &str) -> Broken {
    app.execute(damage).await;
    let found = verify(app, AGADIR).await;
    heal(app).await;
    found.expect_err(damage)
}

#[tokio::test]
async fn one_changed_byte_in_any_column_of_any_event_is_found_and_named() {
    let app = trail().await;
    assert_eq!(verify(&app, AGADIR).await, Ok(Sound { events: 305, checkpoints: 2 }));
    let changes = [
        "at = at + interval '1 microsecond'",
        "person_id = NULL",
        "person_id = gen_random_uuid()",
        "kind = kind || '.'",
        "object = left(object, -1)",
        "detail = detail || '{\"n\": 0}'",
        "detail = jsonb_set(detail, '{words}', '\"ⵣ e\"')",
        "tenant_id = (SELECT id FROM identity.tenant WHERE slug = 'commune-rabat')",
    ];
    for position in [0, 150, 279] {
        for change in changes {
            let id = event(position);
            let broken = found(&app, &format!("UPDATE identity.audit_event SET {change} WHERE id = '{id}'")).await;
            let named = (broken.position, broken.event.unwrap().to_string());
            assert_eq!(named, (u64::from(position), id), "{change}: {broken}");
        }
    }
    // Also of one that no checkpoint covers yet.
    let broken = found(&app, &format!("UPDATE identity.audit_event SET kind = 'x' WHERE id = '{}'", event(303))).await;
    assert_eq!((broken.position, broken.event.unwrap().to_string()), (303, event(303)));
    assert_eq!(verify(&app, AGADIR).await, Ok(Sound { events: 305, checkpoints: 2 }), "healed");
    assert!(verify(&app, "commune-rabat").await.is_ok());
}

#[tokio::test]
async fn what_was_removed_is_found_and_named() {
    let app = trail().await;
    for (damage, position) in [
        (format!("DELETE FROM identity.audit_event WHERE id = '{}'", event(7)), 7),
        ("DELETE FROM identity.audit_leaf WHERE position = 7".to_owned(), 7),
        ("DELETE FROM identity.audit_leaf WHERE position = 304".to_owned(), 304),
        // The event and its leaf, and the gap closed.
        (
            format!(
                "DELETE FROM identity.audit_event WHERE id = '{}'; DELETE FROM identity.audit_leaf WHERE position = 290;
                 UPDATE identity.audit_leaf SET position = -position WHERE position > 290;
                 UPDATE identity.audit_leaf SET position = -position - 1 WHERE position < 0",
                event(290)
            ),
            280,
        ),
        ("DELETE FROM identity.audit_subtree".to_owned(), 0),
        ("DELETE FROM identity.audit_head".to_owned(), 0),
        ("DELETE FROM identity.audit_checkpoint WHERE size = 300".to_owned(), 280),
        ("DELETE FROM identity.audit_checkpoint".to_owned(), 0),
        ("TRUNCATE identity.audit_event".to_owned(), 0),
        ("TRUNCATE identity.audit_leaf".to_owned(), 0),
    ] {
        let broken = found(&app, &damage).await;
        assert_eq!(broken.position, position, "{damage}: {broken}");
    }
}

#[tokio::test]
async fn what_was_put_in_place_of_another_is_found_by_what_was_signed() {
    let app = trail().await;
    // Somebody who changes an event and makes its leaf anew is betrayed by the next checkpoint, or by the head.
    let swap = |one: u32, other: u32| {
        format!(
            "UPDATE identity.audit_leaf AS a SET event_id = b.event_id, hash = b.hash
               FROM public.saved_audit_leaf AS b
              WHERE (a.position, b.position) IN (({one}, {other}), ({other}, {one}))"
        )
    };
    for (damage, position, fault) in [
        (swap(3, 4), 0, "not those of the checkpoint"),
        (swap(285, 286), 280, "not those of the checkpoint"),
        (swap(302, 303), 300, "not those that were sealed"),
        ("UPDATE identity.audit_checkpoint SET root = sha256('x') WHERE size = 300".to_owned(), 280, "signature"),
        (
            "UPDATE identity.audit_checkpoint SET at = at + interval '1 second' WHERE size = 280".to_owned(),
            0,
            "signature",
        ),
        ("UPDATE identity.audit_checkpoint SET origin = 'diwan/x' WHERE size = 280".to_owned(), 0, "signature"),
        ("UPDATE identity.audit_checkpoint SET key = sha256('x') WHERE size = 280".to_owned(), 0, "signature"),
        ("UPDATE identity.audit_checkpoint SET size = 281 WHERE size = 280".to_owned(), 0, "signature"),
        (
            "UPDATE identity.audit_checkpoint SET signature = set_byte(signature, 9, get_byte(signature, 9) # 1)"
                .to_owned(),
            0,
            "signature",
        ),
        ("UPDATE identity.audit_subtree SET hash = sha256('x')".to_owned(), 0, "subtree"),
        ("UPDATE identity.audit_head SET size = 304".to_owned(), 0, "head"),
        ("UPDATE identity.audit_head SET peaks[1] = sha256('x')".to_owned(), 300, "sealed"),
    ] {
        let broken = found(&app, &damage).await;
        assert_eq!(broken.position, position, "{damage}: {broken}");
        // A leaf whose hash no longer goes with its event is named before.
        assert!(broken.fault.contains(fault), "{damage}: {broken}");
    }
}

#[tokio::test]
async fn an_event_that_nobody_sealed_is_found_after_two_hours() {
    let app = trail().await;
    note_more(&app, 400, 1).await;
    assert!(verify(&app, AGADIR).await.is_ok(), "it waits for its seal");
    app.clock.advance(jiff::SignedDuration::from_hours(2));
    let broken = verify(&app, AGADIR).await.unwrap_err();
    assert_eq!(broken.event.unwrap().to_string(), event(400));
}

#[tokio::test]
async fn a_checkpoint_by_another_key_is_not_believed() {
    let app = trail().await;
    let verified = app.run(async |application| {
        let tenant = application.directory.by_slug(AGADIR).await.unwrap().unwrap().id;
        let other = identity::AuditKey::derive(&server::Secret::new(&[9; 32]).unwrap()).unwrap().public();
        let now = application.clock.now();
        application
            .database
            .snapshot(tenant, async |conn| identity::verify(conn, tenant, now, other).await)
            .await
            .unwrap()
    });
    let broken = verified.await.unwrap_err();
    assert!(broken.fault.contains("not this server's key"), "{broken}");
}
