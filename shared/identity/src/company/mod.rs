//! Companies: several people act for one ICE number, with rights that end.
//!
//! Whoever declares a company manages it once the platform's operator has confirmed it by a document. Managers invite others and
//! end rights; the last of them stays.

mod ice;
mod own;
mod people;
mod platform;
mod store;

pub use store::{Company, act_for_company, list_companies};

use crate::{Area, Entry};

/// The companies' pages: a person's own, and the operator's.
pub const COMPANIES: [Entry; 2] = [
    Entry { area: Area::Own, path: "/me/companies", label: "companies", permission: "" },
    Entry { area: Area::Platform, path: "/platform/companies", label: "companies-platform", permission: "" },
];

/// Do things in the company's name.
pub(crate) const ACT: &str = "act";
/// Say who does, too.
pub(crate) const MANAGE: &str = "manage";

pub(crate) fn routes(cfg: &mut actix_web::web::ServiceConfig) {
    own::routes(cfg);
    people::routes(cfg);
    platform::routes(cfg);
}
