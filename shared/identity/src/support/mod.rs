//! Support is never silent: an operator of the platform opens an administration's desk with a ticket and the consent of its
//! administrator, to read and nothing else, for thirty minutes. Each page says so, and each page that they see is in the trail
//! with both names.
//!
//! The check itself is in one place, [`crate::Officer`]: whoever has such an access is an officer who may only read.

mod desk;
mod platform;
mod rule;
mod store;

pub(crate) use store::{Support, find, view};

use crate::{Area, Entry, Permission};

/// Consent to the platform's support, or refuse it.
#[derive(Debug)]
pub enum Consent {}

impl Permission for Consent {
    const NAME: &'static str = "identity.support";
}

/// The pages of support: the administrator's, and the operator's.
pub const SUPPORT: [Entry; 2] = [
    Entry { area: Area::Desk, path: "/desk/support", label: "support", permission: Consent::NAME },
    Entry { area: Area::Platform, path: "/platform/support", label: "support", permission: "" },
];

pub(crate) fn routes(cfg: &mut actix_web::web::ServiceConfig) {
    desk::routes(cfg);
    platform::routes(cfg);
}

/// An instant in words, in Morocco.
fn moment(page: &ui::Page, at: jiff::Timestamp) -> String {
    page.date_time(&calendar::local_minute(at))
}
