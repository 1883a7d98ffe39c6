//! The pages that belong to no service.

mod boundaries;
mod broken_off;
mod desk_sections;
mod failed_jobs;
mod home;
mod life;
mod me;
mod webhooks;

pub(crate) use webhooks::webhook;
