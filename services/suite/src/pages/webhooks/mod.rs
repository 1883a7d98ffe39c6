//! Webhooks of an administration: which of its other systems are told what, whether it arrives, and sending it again.

mod add;
mod change;
mod list;
mod log;

use actix_web::web;
use database::{Conn, TenantId};
use identity::{Area, Entry, Officer, Permission, Right, Service};
use jiff::Timestamp;
use notifications::webhook::{State, Webhook, find_webhook};
use serde_json::Value;
use server::{Error, Result};
use ui::Page;
use uuid::Uuid;

/// Decide which other systems are told what happens.
pub(crate) enum Webhooks {}

impl Permission for Webhooks {
    const NAME: &'static str = "notifications.webhooks";
}

/// The right over messages to other systems.
pub(crate) const SERVICE: Service =
    Service { key: "notifications", rights: &[Right::of_administrators(Webhooks::NAME)], open_work: None };

/// The page of the desk.
pub(crate) const ENTRY: Entry =
    Entry { area: Area::Desk, path: "/desk/webhooks", label: "webhooks-title", permission: Webhooks::NAME };

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/webhooks").get(list::get));
    cfg.service(web::resource("/{lang}/{tenant}/desk/webhooks/new").get(add::get).post(add::post));
    cfg.service(web::resource("/{lang}/{tenant}/desk/webhooks/{webhook}").get(log::get));
    cfg.service(web::resource("/{lang}/{tenant}/desk/webhooks/{webhook}/test").post(change::test));
    cfg.service(web::resource("/{lang}/{tenant}/desk/webhooks/{webhook}/rotate").post(change::rotate));
    cfg.service(web::resource("/{lang}/{tenant}/desk/webhooks/{webhook}/disable").post(change::disable));
    cfg.service(web::resource("/{lang}/{tenant}/desk/webhooks/{webhook}/enable").post(change::enable));
    cfg.service(web::resource("/{lang}/{tenant}/desk/webhooks/{webhook}/remove").post(change::remove));
    cfg.service(web::resource("/{lang}/{tenant}/desk/webhooks/{webhook}/replay").post(change::replay));
    cfg.service(web::resource("/{lang}/{tenant}/desk/webhooks/{webhook}/replay-failed").post(change::replay_failed));
}

/// The list's address.
fn home(page: &Page) -> String {
    page.url_here("/desk/webhooks")
}

/// The webhook of an address; another administration's is not found.
async fn find(conn: &mut Conn, tenant: TenantId, id: &str) -> Result<Webhook> {
    let id: Uuid = id.parse().map_err(|_| Error::NotFound)?;
    find_webhook(conn, tenant, id).await?.ok_or(Error::NotFound)
}

/// Notes an officer's act on a webhook.
async fn record(
    conn: &mut Conn,
    officer: &Officer<Webhooks>,
    now: Timestamp,
    webhook: Uuid,
    kind: &str,
    detail: Value,
) -> Result<()> {
    let object = format!("webhook:{webhook}");
    identity::record(conn, officer.tenant(), now, Some(officer.id()), kind, &object, detail).await?;
    Ok(())
}

/// The state in words, and the tone of its tag.
fn state_tag(page: &Page, webhook: &Webhook) -> (String, &'static str) {
    match webhook.state() {
        State::Active => (page.t("webhooks-active"), "green"),
        State::Disabled => (page.t("webhooks-disabled"), "grey"),
        State::Gone => (page.t("webhooks-gone"), "red"),
    }
}

/// The name of a kind of events; its own code for one that this program no longer knows.
fn kind_name(page: &Page, kind: &str) -> String {
    if kind == notifications::webhook::TEST_KIND {
        return page.t("webhooks-kind-test");
    }
    complaints::EVENTS.iter().find(|(code, _)| *code == kind).map_or_else(|| kind.to_owned(), |(_, key)| page.t(key))
}

/// A moment in words.
fn moment(page: &Page, at: Timestamp) -> String {
    page.date_time(&calendar::local_minute(at))
}
