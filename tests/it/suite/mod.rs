//! The pages that belong to no service.

mod failed_jobs;
mod home;
mod me;
mod webhooks;

pub(crate) use webhooks::webhook;
