//! What would have been sent to people outside during the trial.

use actix_web::{HttpResponse, web};
use askama::Template;
use database::Database;
use identity::{Officer, Setup};
use serde::Deserialize;
use server::Result;
use ui::{Cursor, Page};
use uuid::Uuid;

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/setup/messages").get(get));
}

const PAGE_ROWS: usize = 50;

#[derive(Deserialize)]
struct Asked {
    before: Option<Uuid>,
}

struct Row {
    subject: String,
    recipient: String,
    at: String,
}

#[derive(Template)]
#[template(path = "setup_messages.html")]
struct MessagesPage {
    page: Page,
    heads: Vec<String>,
    rows: Vec<Row>,
    cursor: Cursor,
}

async fn get(
    officer: Officer<Setup>,
    database: web::Data<Database>,
    web::Query(Asked { before }): web::Query<Asked>,
) -> Result<HttpResponse> {
    let (page, id) = (officer.page(), officer.tenant());
    let most = PAGE_ROWS as i64 + 1;
    let held = database.tenant(id, async |conn| {
        // What those wrote who led the trial before stays theirs.
        let since = identity::begun_at(conn, id).await?;
        notifications::list_held(conn, id, since, before, most).await
    });
    let held = held.await?;
    let here = page.url_here("/desk/setup/messages");
    let last = held.get(PAGE_ROWS - 1).filter(|_| held.len() > PAGE_ROWS);
    let next = last.map(|last| format!("{here}?before={}", last.id));
    let row = |message: notifications::Held| Row {
        subject: message.subject.unwrap_or_else(|| page.t("held-text-message")),
        recipient: message.recipient,
        at: page.date_time(&calendar::local_minute(message.created_at)),
    };
    let rows = held.into_iter().take(PAGE_ROWS).map(row).collect();
    let heads = ["held-subject", "held-recipient", "held-at"].map(|key| page.t(key)).to_vec();
    server::page(&MessagesPage { heads, rows, cursor: Cursor { previous: before.map(|_| here), next }, page })
}
