//! The pages that belong to no service: the front door, an administration's own page, a person's space, the platform.

mod administration;
mod audit;
mod brand;
mod figures;
mod home;
mod information;
mod journal;
pub(crate) mod listing;
mod me;
mod offline;
mod operator;
mod outlines;
mod personal_data;
mod processing;
mod proof;
mod transfers;
mod webhooks;

use crate::{approval, join, lifeline, mandates, setup};
use actix_web::web;
use identity::{Area, Entry, MandateActs, Navigation, Permission as _, ReadAudit, Rights, Section};

/// The names over the pages of a desk, for who may open many of them.
static SECTIONS: [Section; 4] = [
    Section {
        label: "nav-work",
        paths: &[
            "/desk/complaints",
            "/desk/incidents",
            "/desk/transfers",
            "/desk/moderation",
            "/desk/deadlines",
            "/desk/mandates",
            "/desk/delegations",
            "/desk/approvals",
        ],
    },
    Section { label: "nav-people", paths: &["/desk/people", "/desk/roles", "/desk/units"] },
    Section {
        label: "nav-settings",
        paths: &[
            "/desk/setup",
            "/desk/calendar",
            "/desk/subjects",
            "/desk/showing",
            "/desk/templates",
            "/desk/competences",
            "/desk/webhooks",
            "/desk/tokens",
        ],
    },
    Section {
        label: "nav-oversight",
        paths: &["/desk/dashboard", "/desk/figures", "/desk/audit", "/desk/register", "/desk/support"],
    },
];

/// The links of all desks, spaces and of the platform, in their order.
pub(crate) fn navigation() -> Navigation {
    Navigation::new(entries()).in_sections(&SECTIONS)
}

fn entries() -> Vec<Entry> {
    let entry = |area, path, label| Entry { area, path, label, permission: "" };
    let entries = [
        &complaints::NAVIGATION[..],
        &[figures::DASHBOARD],
        // Before what everybody may open: whoever inspects begins here.
        &[figures::ENTRY],
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
        &complaints::SETTINGS,
        &approval::NAVIGATION,
        &[webhooks::ENTRY, Entry { permission: ReadAudit::NAME, ..entry(Area::Desk, "/desk/audit", "audit-nav") }],
        &[processing::ENTRY],
        &identity::SUPPORT,
        &[
            entry(Area::Platform, "/platform/transfers", "arbiter-nav"),
            entry(Area::Platform, "/platform/failed-jobs", "desk-nav-failed"),
        ],
    ];
    entries.concat()
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
pub(crate) fn routes(cfg: &mut web::ServiceConfig, demo: bool) {
    home::routes(cfg);
    information::routes(cfg, demo);
    offline::routes(cfg);
    personal_data::routes(cfg);
    me::routes(cfg);
    journal::routes(cfg);
    operator::routes(cfg);
    transfers::routes(cfg);
    outlines::routes(cfg);
    join::routes(cfg);
    setup::routes(cfg);
    approval::routes(cfg);
    lifeline::routes(cfg);
    mandates::routes(cfg);
    brand::routes(cfg);
    proof::routes(cfg);
    audit::routes(cfg);
    processing::routes(cfg);
    figures::routes(cfg);
}

/// Pages of an administration that belong to no service; after all others, since their addresses are the shortest.
pub(crate) fn tenant_routes(cfg: &mut web::ServiceConfig) {
    webhooks::routes(cfg);
    personal_data::tenant_routes(cfg);
    figures::tenant_routes(cfg);
    administration::routes(cfg);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_of_a_desk_stands_in_one_section() {
        let paths: Vec<&str> = SECTIONS.iter().flat_map(|section| section.paths).copied().collect();
        let desk: Vec<Entry> = entries().into_iter().filter(|entry| entry.area == Area::Desk).collect();
        for entry in &desk {
            assert_eq!(paths.iter().filter(|path| **path == entry.path).count(), 1, "{entry:?}");
        }
        assert_eq!(paths.len(), desk.len(), "a section names a page that is not there");
    }
}
