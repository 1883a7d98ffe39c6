//! The pages that belong to no service: the front door, an administration's own page, a person's space, the platform.

mod administration;
mod audit;
mod brand;
mod home;
mod information;
mod journal;
mod me;
mod operator;
mod outlines;
mod proof;
mod webhooks;

use crate::{approval, join, setup};
use actix_web::web;
use identity::{Area, Entry, MandateActs, Navigation, Permission as _, ReadAudit, Rights};
use territory::Atlas;

/// The links of all desks, spaces and of the platform, in their order.
pub(crate) fn navigation() -> Navigation {
    let entry = |area, path, label| Entry { area, path, label, permission: "" };
    let entries = [
        &complaints::NAVIGATION[..],
        &[
            entry(Area::Own, "/me", "me"),
            entry(Area::Own, "/me/journal", "journal"),
            entry(Area::Own, "/me/profile", "profile"),
            entry(Area::Own, "/me/security", "security"),
        ],
        &identity::COMPANIES,
        &identity::MANDATES,
        &identity::NAVIGATION,
        &setup::NAVIGATION,
        &approval::NAVIGATION,
        &[webhooks::ENTRY, Entry { permission: ReadAudit::NAME, ..entry(Area::Desk, "/desk/audit", "audit-nav") }],
        &identity::SUPPORT,
        &[entry(Area::Platform, "/platform/failed-jobs", "desk-nav-failed")],
    ];
    Navigation::new(entries.concat())
}

/// The rights over everything, in the order of pages.
pub(crate) fn rights() -> Rights {
    Rights::new([complaints::SERVICE, webhooks::SERVICE, identity::SERVICE])
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
    join::routes(cfg);
    setup::routes(cfg);
    approval::routes(cfg);
    brand::routes(cfg);
    proof::routes(cfg);
    audit::routes(cfg);
}

/// Pages of an administration that belong to no service; after all others, since their addresses are the shortest.
pub(crate) fn tenant_routes(cfg: &mut web::ServiceConfig) {
    webhooks::routes(cfg);
    administration::routes(cfg);
}
