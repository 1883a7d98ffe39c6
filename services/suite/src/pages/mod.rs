//! The pages that belong to no service: the front door, an administration's own page, a person's space, the platform.

mod administration;
mod home;
mod information;
mod me;
mod operator;
mod outlines;

use actix_web::web;
use identity::{Area, Entry, Navigation};
use territory::Atlas;

/// The links of all desks, spaces and of the platform, in their order.
pub(crate) fn navigation() -> Navigation {
    let entry = |area, path, label| Entry { area, path, label, permission: "" };
    let suite = [
        entry(Area::Own, "/me", "me"),
        entry(Area::Own, "/me/profile", "profile"),
        entry(Area::Own, "/me/security", "security"),
        entry(Area::Platform, "/platform/failed-jobs", "desk-nav-failed"),
    ];
    Navigation::new(complaints::NAVIGATION.into_iter().chain(suite))
}

/// Pages without an administration in their address.
pub(crate) fn routes(cfg: &mut web::ServiceConfig, atlas: &Atlas, demo: bool) {
    home::routes(cfg);
    information::routes(cfg, demo);
    me::routes(cfg);
    operator::routes(cfg);
    outlines::routes(cfg, atlas);
}

/// Pages of an administration that belong to no service; after all others, since their addresses are the shortest.
pub(crate) fn tenant_routes(cfg: &mut web::ServiceConfig) {
    administration::routes(cfg);
}
