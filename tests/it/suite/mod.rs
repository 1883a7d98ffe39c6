//! The pages that belong to no service.

mod api_search;
mod boundaries;
mod broken_off;
mod desk_sections;
mod failed_jobs;
mod home;
mod life;
mod me;
mod openapi;
mod webhooks;

pub(crate) use webhooks::webhook;
