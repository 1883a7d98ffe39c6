//! All webhooks of the administration.

use super::{Webhooks, home, state_tag};
use actix_web::{HttpResponse, web};
use askama::Template;
use database::Database;
use identity::Officer;
use notifications::webhook::list_webhooks;
use server::Result;
use ui::Page;

struct Row {
    href: String,
    name: String,
    url: String,
    kinds: usize,
    state: (String, &'static str),
}

#[derive(Template)]
#[template(path = "webhooks.html")]
struct WebhooksPage {
    page: Page,
    rows: Vec<Row>,
    add: String,
}

pub(super) async fn get(officer: Officer<Webhooks>, database: web::Data<Database>) -> Result<HttpResponse> {
    let (page, tenant) = (officer.page(), officer.tenant());
    let here = home(&page);
    let webhooks = database.tenant(tenant, async |conn| list_webhooks(conn, tenant).await).await?;
    let rows = webhooks.into_iter().map(|webhook| Row {
        href: format!("{here}/{}", webhook.id),
        state: state_tag(&page, &webhook),
        kinds: webhook.kinds.len(),
        name: webhook.description,
        url: webhook.url,
    });
    let rows = rows.collect();
    server::page(&WebhooksPage { rows, add: format!("{here}/new"), page })
}
