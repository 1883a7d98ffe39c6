//! An administration asks to go live: whoever runs the platform, or its region, sees what is prepared and who signed, and
//! approves or sends it back, or decides when somebody else claims it. One act takes all steps, `decide.rs`; the two who may take
//! them have a page each.

mod decide;
mod names;
mod platform;
mod quotas;
mod region;
mod rivals;
mod tell;

pub(crate) use decide::{Notice, take};
pub(crate) use region::is_within;
pub(crate) use rivals::tell_contested;
pub(crate) use tell::{region_of, tell_approvers, tell_approvers_of};

use actix_web::web;
use identity::{Approve, Area, Entry, Permission as _};

/// The platform's list, and that of a region's desk.
pub(crate) const NAVIGATION: [Entry; 2] = [
    Entry { area: Area::Platform, path: "/platform/tenants", label: "tenants-nav", permission: "" },
    Entry { area: Area::Desk, path: "/desk/approvals", label: "approvals-nav", permission: Approve::NAME },
];

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    platform::routes(cfg);
    quotas::routes(cfg);
    names::routes(cfg);
    region::routes(cfg);
    rivals::routes(cfg);
}
