//! The pages that belong to no service: the front door, an administration's own page, a person's space, the platform.

mod administration;
mod home;
mod information;
mod journal;
mod me;
mod operator;
mod outlines;

use actix_web::web;
use identity::{Area, Entry, MandateActs, Navigation};
use territory::Atlas;

/// The links of all desks, spaces and of the platform, in their order.
pub(crate) fn navigation() -> Navigation {
    let entry = |area, path, label| Entry { area, path, label, permission: "" };
    let suite = [
        entry(Area::Own, "/me", "me"),
        entry(Area::Own, "/me/journal", "journal"),
        entry(Area::Platform, "/platform/failed-jobs", "desk-nav-failed"),
    ];
    Navigation::new(
        complaints::NAVIGATION
            .into_iter()
            .chain(suite)
            .chain(identity::MANDATES)
            .chain(identity::COMPANIES)
            .chain(identity::SUPPORT),
    )
}

/// What officers may do for citizens, of all services.
pub(crate) fn mandate_acts() -> MandateActs {
    MandateActs::new(complaints::ACTS)
}

/// Pages without an administration in their address.
pub(crate) fn routes(cfg: &mut web::ServiceConfig, atlas: &Atlas, demo: bool) {
    home::routes(cfg);
    information::routes(cfg, demo);
    me::routes(cfg);
    journal::routes(cfg);
    operator::routes(cfg);
    outlines::routes(cfg, atlas);
}

/// Pages of an administration that belong to no service; after all others, since their addresses are the shortest.
pub(crate) fn tenant_routes(cfg: &mut web::ServiceConfig) {
    administration::routes(cfg);
}
