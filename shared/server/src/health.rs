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

/// Starts counting; call it once, before the first request.
pub fn install_metrics() {
    if let Ok(handle) = PrometheusBuilder::new().install_recorder() {
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
