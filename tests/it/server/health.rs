//! Alive, ready, and the figures.

use crate::harness::TestApp;

#[tokio::test]
async fn it_is_ready_when_a_worker_was_seen_and_the_database_is_migrated() {
    let app = TestApp::start().await;
    let probe = app.nobody();
    let alive = probe.get("/healthz").await;
    assert_eq!((alive.status, alive.body().as_str()), (200, "alive\n"));

    let page = probe.get("/readyz").await;
    assert_eq!((page.status, page.body().as_str()), (503, "database: ok\nmigrations: ok\nworker: failed\n"));
    app.execute("INSERT INTO jobs.worker (id, seen_at) VALUES (gen_random_uuid(), '2026-11-24T09:00:00Z')").await;
    let page = probe.get("/readyz").await;
    assert_eq!((page.status, page.body().as_str()), (200, "database: ok\nmigrations: ok\nworker: ok\n"));

    let migrations = "public.__diesel_schema_migrations";
    app.execute(&format!("DELETE FROM {migrations} WHERE version = (SELECT max(version) FROM {migrations})")).await;
    let page = probe.get("/readyz").await;
    assert_eq!((page.status, page.body().as_str()), (503, "database: ok\nmigrations: failed\nworker: ok\n"));

    app.clock.advance(jiff::SignedDuration::from_hours(1));
    assert!(probe.get("/readyz").await.body().contains("worker: failed"), "a worker that was seen an hour ago is gone");
}

#[tokio::test]
async fn figures_name_routes_and_never_addresses() {
    server::install_metrics();
    let app = TestApp::start().await;
    let probe = app.nobody();
    probe.open("/fr/commune-agadir/complaints/26-AGA-654321-X?code=SECRET-CODE9").await;
    probe.open("/fr/commune-figures/complaints/new").await;
    probe.open("/secret-address/of/figures/that/nobody/knows").await;
    let page = probe.get("/metrics").await;
    assert_eq!((page.status, page.header("content-type")), (200, "text/plain; version=0.0.4"));
    let body = page.body();
    // Counts in fixed buckets, which can be added up over processes; quantiles cannot.
    assert!(body.contains("# TYPE diwan_http_request_seconds histogram"), "{body}");
    assert!(body.contains("le=\"0.25\"") && !body.contains("quantile="), "{body}");
    let names = body.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    assert!(names.clone().count() > 3 && names.clone().all(|line| line.starts_with("diwan_")), "{body}");
    assert!(body.contains("route=\"/{lang}/{tenant}/complaints/new\""), "{body}");
    assert!(body.contains("route=\"none\""), "{body}");
    for secret in ["654321", "SECRET-CODE9", "commune-figures", "secret-address"] {
        assert!(!body.contains(secret), "{secret}");
    }
}
