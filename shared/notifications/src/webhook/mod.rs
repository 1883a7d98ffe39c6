//! Webhooks: other systems of an administration are told what happens, by signed messages (Standard Webhooks 1.0).
//!
//! [`emit`] writes one delivery for each webhook that wants to know, with the job that sends it, in the caller's transaction.
//! [`DeliverWebhook`] sends, notes each attempt, and writes the job of the next one. Messages hold no personal data: who
//! receives one asks the API for more, with a token that has the rights for it.

mod address;
mod client;
mod deliver;
mod emit;
mod keys;
mod log;
mod prune;
mod subscription;

pub use address::{Egress, Refused};
pub use client::{Guard, WebhookClient};
pub use deliver::{DeliverWebhook, Delivering, WAITS};
pub use emit::{TEST_KIND, WebhookEvent, emit, emit_test};
pub use keys::WebhookKeys;
pub use log::{Attempt, Delivery, DeliveryState, list_attempts, list_deliveries, replay, replay_failed};
pub use prune::PruneDeliveries;
pub use subscription::{
    NewWebhook, State, Webhook, disable, enable, find_webhook, insert_webhook, list_webhooks, remove, rotate,
};
