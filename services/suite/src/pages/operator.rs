//! For whoever runs the platform: the way in, and jobs that failed, in every administration, and another try.

use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::{Database, TenantId};
use identity::{Directory, Operator};
use jobs::Wake;
use serde::Deserialize;
use server::{Error, Form, Result};
use ui::{Cursor, Page};
use uuid::Uuid;

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/platform").get(first));
    cfg.service(web::resource("/{lang}/platform/failed-jobs").get(get));
    cfg.service(web::resource("/{lang}/platform/failed-jobs/retry").post(retry));
}

/// The platform's short address leads to the first of its pages.
async fn first(operator: Operator) -> Result<HttpResponse> {
    let page = operator.page();
    let first = page.nav.first().ok_or(Error::NotFound)?;
    Ok(server::see_other(&first.href))
}

const PAGE_ROWS: i64 = 50;

#[derive(Deserialize)]
struct Asked {
    before: Option<Uuid>,
}

struct Row {
    tenant: Uuid,
    id: Uuid,
    kind: String,
    administration: String,
    attempts: i16,
    error: String,
    failed_at: String,
}

#[derive(Template)]
#[template(path = "failed_jobs.html")]
struct FailedJobsPage {
    page: Page,
    heads: Vec<String>,
    rows: Vec<Row>,
    cursor: Cursor,
    here: String,
}

async fn get(
    operator: Operator,
    database: web::Data<Database>,
    directory: web::Data<Directory>,
    web::Query(Asked { before }): web::Query<Asked>,
) -> Result<HttpResponse> {
    let page = operator.page();
    let lang = page.lang;
    let here = page.url("/platform/failed-jobs");
    let dead = jobs::list_dead(&database, before, PAGE_ROWS + 1).await?;
    let more = dead.len() > PAGE_ROWS.cast_unsigned() as usize;
    let mut rows = Vec::new();
    for job in dead.into_iter().take(PAGE_ROWS.cast_unsigned() as usize) {
        let tenant = directory.by_id(job.tenant.uuid()).await?;
        let failed_at = calendar::local_minute(job.finished_at);
        rows.push(Row {
            tenant: job.tenant.uuid(),
            id: job.id,
            kind: job.kind,
            administration: tenant
                .map_or_else(|| page.t("operator-title"), |tenant| tenant.names.in_lang(lang).to_owned()),
            attempts: job.attempts,
            error: job.error,
            failed_at: page.date_time(&failed_at),
        });
    }
    let next = rows.last().filter(|_| more).map(|last| format!("{here}?before={}", last.id));
    let previous = before.map(|_| here.clone());
    let heads = ["dead-kind", "dead-tenant", "dead-error", "dead-attempts", "dead-failed-at", "dead-retry"];
    let heads = heads.map(|key| page.t(key)).to_vec();
    server::page(&FailedJobsPage { page, heads, rows, cursor: Cursor { previous, next }, here })
}

#[derive(Deserialize)]
struct RetryForm {
    tenant: Uuid,
    id: Uuid,
}

async fn retry(
    operator: Operator,
    database: web::Data<Database>,
    directory: web::Data<Directory>,
    clock: web::Data<Clock>,
    wake: web::Data<Wake>,
    Form(form): Form<RetryForm>,
) -> Result<HttpResponse> {
    let tenant = match directory.by_id(form.tenant).await? {
        Some(tenant) => tenant.id,
        None if form.tenant.is_nil() => TenantId::PLATFORM,
        None => return Err(Error::NotFound),
    };
    let now = clock.now();
    let revived = database.tenant(tenant, async |conn| {
        let is_revived = jobs::retry_dead(conn, tenant, form.id, now).await?;
        if is_revived {
            let (detail, object) = (serde_json::json!({}), format!("job:{}", form.id));
            identity::record(conn, tenant, now, Some(operator.person().id), "job.retried", &object, detail).await?;
        }
        Ok::<_, diesel::result::Error>(is_revived)
    });
    if !revived.await? {
        return Err(Error::Conflict);
    }
    wake.up(tenant);
    let page = operator.page();
    Ok(server::done(&page.url("/platform/failed-jobs"), page.t("dead-retried")))
}
