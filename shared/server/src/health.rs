//! Is it alive, is it ready, and what are its figures.

use actix_web::{HttpResponse, web};
use futures_util::future::LocalBoxFuture;
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use std::sync::{Arc, OnceLock};

static FIGURES: OnceLock<PrometheusHandle> = OnceLock::new();

/// What checks found: the name of each, and what is wrong, if anything.
pub type Findings = Vec<(&'static str, Result<(), String>)>;

/// What must be true before requests are sent here.
#[derive(Clone)]
pub struct Readiness(Arc<dyn Fn() -> LocalBoxFuture<'static, Findings> + Send + Sync>);

impl Readiness {
    /// Takes the checks, run at each call of `/readyz`.
    pub fn new<F>(checks: F) -> Self
    where
        F: Fn() -> LocalBoxFuture<'static, Findings> + Send + Sync + 'static,
    {
        Self(Arc::new(checks))
    }
}

/// Upper bounds of durations, in seconds: the same in every process, so that their counts can be added up.
const BUCKETS: [f64; 12] = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 5.0, 30.0];

/// Starts counting; call it once, before the first request.
pub fn install_metrics() {
    let recorder = PrometheusBuilder::new().set_buckets(&BUCKETS).and_then(PrometheusBuilder::install_recorder);
    if let Ok(handle) = recorder {
        let _ = FIGURES.set(handle);
    }
}

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/healthz").get(alive));
    cfg.service(web::resource("/readyz").get(ready));
    cfg.service(web::resource("/metrics").get(figures));
}

async fn alive() -> &'static str {
    "alive\n"
}

/// 200 when all checks pass, else 503; one line per check. Causes stay in the log.
async fn ready(readiness: web::Data<Readiness>) -> HttpResponse {
    let outcomes = (readiness.0)().await;
    let mut is_ready = true;
    let mut lines = String::new();
    for (name, outcome) in outcomes {
        if let Err(cause) = &outcome {
            is_ready = false;
            tracing::warn!(check = name, cause, "not ready");
        }
        lines.push_str(&format!("{name}: {}\n", if outcome.is_ok() { "ok" } else { "failed" }));
    }
    let mut answer = if is_ready { HttpResponse::Ok() } else { HttpResponse::ServiceUnavailable() };
    answer.content_type("text/plain; charset=utf-8").body(lines)
}

async fn figures() -> HttpResponse {
    let text = FIGURES.get().map(PrometheusHandle::render).unwrap_or_default();
    HttpResponse::Ok().content_type("text/plain; version=0.0.4").body(text)
}
