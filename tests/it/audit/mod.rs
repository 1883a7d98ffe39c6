//! The trail proves itself: what was noted is sealed and signed, and one changed byte is found.

mod pages;
mod refusals;
mod seal;
mod tamper;
mod words;

use crate::harness::TestApp;
use identity::{Broken, SealAudit, Sound};
use jobs::Tick;

/// What the minute's job does.
pub(crate) async fn seal(app: &TestApp) {
    let enqueued = app.run(async |application| {
        let (tenant, now) = (database::TenantId::PLATFORM, application.clock.now());
        let enqueue =
            async |conn: &mut database::Conn| jobs::enqueue::<SealAudit>(conn, tenant, now, &Tick { at: now }).await;
        application.database.tenant(tenant, enqueue).await
    });
    enqueued.await.unwrap();
    assert_eq!(app.drain_jobs().await.dead, 0);
}

/// What `diwan register verify` finds in the trail of an administration.
pub(crate) async fn verify(app: &TestApp, slug: &'static str) -> Result<Sound, Broken> {
    app.run(async move |application| {
        let tenant = application.directory.by_slug(slug).await.unwrap().unwrap().id;
        let (now, key) = (application.clock.now(), application.audit_key.public());
        application
            .database
            .snapshot(tenant, async |conn| identity::verify(conn, tenant, now, key).await)
            .await
            .unwrap()
    })
    .await
}

/// Events behind the application's back, so many that the tree has more than one level of rows.
async fn note(app: &TestApp, slug: &str, count: u32) {
    app.execute(&format!(
        "INSERT INTO identity.audit_event (tenant_id, id, at, person_id, kind, object, detail)
         SELECT tenant.id, ('01900000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid,
                '2026-11-24T08:59:00Z'::timestamptz + n * interval '1 microsecond', person.id, 'job.retried',
                'job:' || n, jsonb_build_object('n', n, 'words', 'ⵣ é')
           FROM identity.tenant, identity.person, generate_series(1, {count}) AS n
          WHERE slug = '{slug}' AND email = 'amina@citizen.example'"
    ))
    .await;
}
