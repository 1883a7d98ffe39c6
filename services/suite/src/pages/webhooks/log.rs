//! One webhook: where it leads, what it was sent, how that went, and what can be done about it.

use super::{Webhooks, find, home, kind_name, moment, state_tag};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::Database;
use identity::Officer;
use jiff::{SignedDuration, Timestamp};
use notifications::webhook::{Attempt, Delivery, DeliveryState, State, Webhook, list_attempts, list_deliveries};
use serde::Deserialize;
use server::Result;
use ui::{Cursor, Errors, Fact, Page, text_with};
use uuid::Uuid;

const PAGE_ROWS: usize = 25;

#[derive(Deserialize)]
pub(super) struct Asked {
    before: Option<Uuid>,
}

struct Row {
    id: Uuid,
    name: String,
    subject: String,
    created_at: String,
    state: (String, &'static str),
    /// When it is tried next; empty for never.
    next: String,
    attempts: Vec<String>,
    count: i16,
    may_replay: bool,
}

#[derive(Template)]
#[template(path = "webhook.html")]
struct WebhookPage {
    page: Page,
    errors: Errors,
    name: String,
    list: String,
    here: String,
    facts: Vec<Fact>,
    is_active: bool,
    is_gone: bool,
    generation: i32,
    rows: Vec<Row>,
    cursor: Cursor,
    since: String,
}

pub(super) async fn get(
    officer: Officer<Webhooks>,
    path: web::Path<(String, String, String)>,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    web::Query(Asked { before }): web::Query<Asked>,
) -> Result<HttpResponse> {
    let asked = Shown { before, since: None, errors: Errors::none(), status: StatusCode::OK };
    show(&officer, &path.2, &database, clock.now(), asked).await
}

/// How the page is to be shown.
pub(super) struct Shown {
    /// The last delivery of the page before.
    pub(super) before: Option<Uuid>,
    /// What was typed as a date.
    pub(super) since: Option<String>,
    pub(super) errors: Errors,
    pub(super) status: StatusCode,
}

/// The page of the webhook `id`.
pub(super) async fn show(
    officer: &Officer<Webhooks>,
    id: &str,
    database: &Database,
    now: Timestamp,
    shown: Shown,
) -> Result<HttpResponse> {
    let tenant = officer.tenant();
    let Shown { before, since, errors, status } = shown;
    let read = database.tenant(tenant, async |conn| {
        let webhook = find(conn, tenant, id).await?;
        let wanted = i64::try_from(PAGE_ROWS).unwrap_or(i64::MAX).saturating_add(1);
        let deliveries = list_deliveries(conn, tenant, webhook.id, before, wanted).await?;
        let ids: Vec<Uuid> = deliveries.iter().map(|delivery| delivery.id).collect();
        let attempts = list_attempts(conn, tenant, &ids).await?;
        Ok::<_, server::Error>((webhook, deliveries, attempts))
    });
    let (webhook, deliveries, attempts) = read.await?;
    let page = officer.page();
    let list = home(&page);
    let here = format!("{list}/{}", webhook.id);
    let is_active = webhook.state() == State::Active;
    let more = deliveries.len() > PAGE_ROWS;
    let rows: Vec<Row> =
        deliveries.into_iter().take(PAGE_ROWS).map(|delivery| row(&page, delivery, &attempts, is_active)).collect();
    let next = rows.last().filter(|_| more).map(|last| format!("{here}?before={}", last.id));
    let since = since.unwrap_or_else(|| calendar::local_date(now - SignedDuration::from_hours(7 * 24)).to_string());
    let template = WebhookPage {
        facts: facts(&page, &webhook, now),
        name: webhook.description.clone(),
        is_active,
        is_gone: webhook.state() == State::Gone,
        generation: webhook.generation,
        cursor: Cursor { previous: before.map(|_| here.clone()), next },
        page,
        errors,
        list,
        here,
        rows,
        since,
    };
    server::page_with(status, &template)
}

fn facts(page: &Page, webhook: &Webhook, now: Timestamp) -> Vec<Fact> {
    let kinds: Vec<String> = webhook.kinds.iter().map(|kind| kind_name(page, kind)).collect();
    let mut facts = vec![
        Fact::new(page.t("webhooks-url"), &webhook.url),
        Fact::new(page.t("webhooks-state"), state_tag(page, webhook).0),
        Fact::new(page.t("webhooks-kinds"), kinds.join("\n")),
        Fact::new(page.t("webhooks-created"), moment(page, webhook.created_at)),
    ];
    if let Some(until) = webhook.previous_until.filter(|until| now < *until) {
        facts.push(Fact::new(page.t("webhooks-previous"), page.t1("webhooks-until", "date", moment(page, until))));
    }
    facts
}

fn row(page: &Page, delivery: Delivery, attempts: &[Attempt], is_active: bool) -> Row {
    let state = match delivery.state() {
        DeliveryState::Waiting => (page.t("webhooks-waiting"), "blue"),
        DeliveryState::Delivered => (page.t("webhooks-delivered"), "green"),
        DeliveryState::Failed => (page.t("webhooks-failed"), "red"),
    };
    let own = attempts.iter().filter(|attempt| attempt.delivery_id == delivery.id);
    Row {
        id: delivery.id,
        name: kind_name(page, &delivery.kind),
        created_at: moment(page, delivery.created_at),
        state,
        next: match delivery.next_at.filter(|_| delivery.attempts > 0) {
            Some(at) => page.t1("webhooks-next", "date", moment(page, at)),
            None => String::new(),
        },
        attempts: own.map(|attempt| line(page, attempt)).collect(),
        count: delivery.attempts,
        may_replay: is_active && delivery.state() != DeliveryState::Waiting,
        subject: delivery.subject,
    }
}

/// One attempt in a sentence.
fn line(page: &Page, attempt: &Attempt) -> String {
    let result = match (attempt.error.as_deref(), attempt.status) {
        (None, Some(status)) => page.t1("webhooks-took", "status", status.to_string()),
        (Some("redirect"), Some(status)) => page.t1("webhooks-fault-redirect", "status", status.to_string()),
        (Some(_), Some(status)) => page.t1("webhooks-fault-status", "status", status.to_string()),
        (Some("address"), None) => page.t("webhooks-fault-address"),
        (Some("timeout"), None) => page.t("webhooks-fault-timeout"),
        (Some("inactive"), None) => page.t("webhooks-fault-inactive"),
        (Some("connect"), None) => page.t("webhooks-fault-connect"),
        _ => page.t("webhooks-fault-broken"),
    };
    text_with(
        page.lang,
        "webhooks-attempt",
        &[
            ("date", moment(page, attempt.at).into()),
            ("result", result.into()),
            ("duration", attempt.duration_ms.into()),
        ],
    )
}
