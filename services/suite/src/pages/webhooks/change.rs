//! What is done with a webhook on its page. Each act happens once, however often its form is sent.

use super::add::SecretPage;
use super::log::{Shown, show};
use super::{Webhooks, find, home, record};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use calendar::Clock;
use database::Database;
use identity::Officer;
use jiff::civil::Date;
use jobs::Wake;
use notifications::webhook::{State, WebhookKeys, emit_test, find_webhook};
use serde::Deserialize;
use serde_json::json;
use server::{Error, Form, Result};
use ui::Errors;
use uuid::Uuid;

type Address = web::Path<(String, String, String)>;

/// Messages that one transaction sends again.
const BATCH: i64 = 200;

fn back(officer: &Officer<Webhooks>, path: &Address, text: &str) -> HttpResponse {
    let page = officer.page();
    server::done(&format!("{}/{}", home(&page), path.2), page.t(text))
}

#[derive(Deserialize)]
pub(super) struct TestForm {
    #[serde(default)]
    token: Uuid,
}

pub(super) async fn test(
    officer: Officer<Webhooks>,
    path: Address,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    wake: web::Data<Wake>,
    Form(form): Form<TestForm>,
) -> Result<HttpResponse> {
    let (tenant, now) = (officer.tenant(), clock.now());
    let sent = database.tenant(tenant, async |conn| {
        let webhook = find(conn, tenant, &path.2).await?;
        if webhook.state() != State::Active {
            return Err(Error::Conflict);
        }
        let slug = &officer.administration().slug;
        emit_test(conn, tenant, now, webhook.id, form.token, slug).await?;
        record(conn, &officer, now, webhook.id, "webhook.tested", json!({})).await
    });
    sent.await?;
    wake.up(tenant);
    Ok(back(&officer, &path, "webhooks-tested"))
}

#[derive(Deserialize)]
pub(super) struct RotateForm {
    #[serde(default)]
    generation: i32,
}

pub(super) async fn rotate(
    officer: Officer<Webhooks>,
    path: Address,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    keys: web::Data<WebhookKeys>,
    Form(form): Form<RotateForm>,
) -> Result<HttpResponse> {
    let (tenant, now) = (officer.tenant(), clock.now());
    officer.demand_fresh(now)?;
    let rotated = database.tenant(tenant, async |conn| {
        let id = find(conn, tenant, &path.2).await?.id;
        if notifications::webhook::rotate(conn, tenant, now, id, form.generation).await? {
            record(conn, &officer, now, id, "webhook.rotated", json!({ "generation": form.generation + 1 })).await?;
        }
        find_webhook(conn, tenant, id).await?.ok_or(Error::Conflict)
    });
    let webhook = rotated.await?;
    // The second press of a double click shows what the first one made.
    if form.generation.checked_add(1) != Some(webhook.generation) || !webhook.is_fresh(now) {
        return Err(Error::Conflict);
    }
    let page = officer.page();
    let here = format!("{}/{}", home(&page), webhook.id);
    let secret = keys.text(tenant, webhook.id, webhook.generation);
    server::page(&SecretPage { page, secret, here, is_new: false })
}

/// Whether a webhook is told anything from now on.
#[derive(Clone, Copy)]
enum Switch {
    Disable,
    Enable,
    Remove,
}

impl Switch {
    const fn event(self) -> &'static str {
        match self {
            Self::Disable => "webhook.disabled",
            Self::Enable => "webhook.enabled",
            Self::Remove => "webhook.removed",
        }
    }
}

/// What is so already is left as it is, and not noted again.
async fn switch(
    officer: &Officer<Webhooks>,
    path: &Address,
    database: &Database,
    clock: &Clock,
    switch: Switch,
) -> Result<()> {
    let (tenant, now) = (officer.tenant(), clock.now());
    let done = database.tenant(tenant, async |conn| {
        let id = find(conn, tenant, &path.2).await?.id;
        let changed = match switch {
            Switch::Disable => notifications::webhook::disable(conn, tenant, id).await?,
            Switch::Enable => notifications::webhook::enable(conn, tenant, id).await?,
            Switch::Remove => notifications::webhook::remove(conn, tenant, id).await?,
        };
        if changed {
            record(conn, officer, now, id, switch.event(), json!({})).await?;
        }
        Ok::<_, Error>(())
    });
    done.await
}

pub(super) async fn disable(
    officer: Officer<Webhooks>,
    path: Address,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    Form(_): Form<Vec<(String, String)>>,
) -> Result<HttpResponse> {
    switch(&officer, &path, &database, &clock, Switch::Disable).await?;
    Ok(back(&officer, &path, "webhooks-disabled-done"))
}

pub(super) async fn enable(
    officer: Officer<Webhooks>,
    path: Address,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    Form(_): Form<Vec<(String, String)>>,
) -> Result<HttpResponse> {
    switch(&officer, &path, &database, &clock, Switch::Enable).await?;
    Ok(back(&officer, &path, "webhooks-enabled-done"))
}

pub(super) async fn remove(
    officer: Officer<Webhooks>,
    path: Address,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    Form(_): Form<Vec<(String, String)>>,
) -> Result<HttpResponse> {
    switch(&officer, &path, &database, &clock, Switch::Remove).await?;
    let page = officer.page();
    Ok(server::done(&home(&page), page.t("webhooks-removed")))
}

#[derive(Deserialize)]
pub(super) struct ReplayForm {
    #[serde(default)]
    delivery: Uuid,
    #[serde(default)]
    attempts: i16,
}

pub(super) async fn replay(
    officer: Officer<Webhooks>,
    path: Address,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    wake: web::Data<Wake>,
    Form(form): Form<ReplayForm>,
) -> Result<HttpResponse> {
    let (tenant, now) = (officer.tenant(), clock.now());
    let sent = database.tenant(tenant, async |conn| {
        let webhook = find(conn, tenant, &path.2).await?;
        if webhook.state() != State::Active {
            return Err(Error::Conflict);
        }
        let ReplayForm { delivery, attempts } = form;
        let is_sent = notifications::webhook::replay(conn, tenant, now, webhook.id, delivery, attempts).await?;
        if is_sent {
            let detail = json!({ "delivery": delivery });
            record(conn, &officer, now, webhook.id, "webhook.replayed", detail).await?;
        }
        Ok(is_sent)
    });
    if !sent.await? {
        return Err(Error::Conflict);
    }
    wake.up(tenant);
    Ok(back(&officer, &path, "webhooks-replayed"))
}

#[derive(Deserialize)]
pub(super) struct ReplayFailedForm {
    #[serde(default)]
    since: String,
}

pub(super) async fn replay_failed(
    officer: Officer<Webhooks>,
    path: Address,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    wake: web::Data<Wake>,
    Form(form): Form<ReplayFailedForm>,
) -> Result<HttpResponse> {
    let (page, tenant, now) = (officer.page(), officer.tenant(), clock.now());
    let Ok(day) = form.since.parse::<Date>() else {
        let mut errors = Errors::none();
        errors.add("since", page.t("webhooks-error-since"));
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        let shown = Shown { before: None, since: Some(form.since), errors, status };
        return show(&officer, &path.2, &database, now, shown).await;
    };
    let since = calendar::instant(day.at(0, 0, 0, 0));
    let mut count = 0;
    loop {
        let sent = database.tenant(tenant, async |conn| {
            let webhook = find(conn, tenant, &path.2).await?;
            if webhook.state() != State::Active {
                return Err(Error::Conflict);
            }
            let again = notifications::webhook::replay_failed(conn, tenant, now, webhook.id, since, BATCH).await?;
            if again > 0 {
                let detail = json!({ "since": since.to_string(), "count": again });
                record(conn, &officer, now, webhook.id, "webhook.replayed", detail).await?;
            }
            Ok(again)
        });
        let sent = sent.await?;
        count += sent;
        if sent == 0 {
            break;
        }
    }
    wake.up(tenant);
    Ok(server::done(&format!("{}/{}", home(&page), path.2), page.t1("webhooks-replayed-all", "count", count)))
}
