//! The rights that roles may hold. Every service says which it knows and which standard roles hold them; `suite` puts them
//! together, so that pages can list them and a new administration starts with sensible roles.

use crate::{Approve, Area, Assist, Consent, Entry, Permission, ReadAudit, Setup};
use database::{Conn, TenantId};
use diesel::QueryResult;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use ui::{Choice, Page};
use uuid::Uuid;

/// Invite people, change their roles, end their membership.
pub enum ManagePeople {}
/// Make and change roles.
pub enum ManageRoles {}
/// Make and change units.
pub enum ManageUnits {}
/// Make and revoke tokens of the API.
pub enum ManageTokens {}
/// Read the administration's figures, those of the administrations within it, and its register of personal data: no file, no
/// name, no trail. Change nothing.
pub enum Inspect {}

impl Permission for ManagePeople {
    const NAME: &'static str = "identity.people";
}

impl Permission for ManageRoles {
    const NAME: &'static str = "identity.roles";
}

impl Permission for ManageUnits {
    const NAME: &'static str = "identity.units";
}

impl Permission for ManageTokens {
    const NAME: &'static str = "identity.tokens";
}

impl Permission for Inspect {
    const NAME: &'static str = "identity.inspect";
}

/// The rights over an administration itself: whoever holds one of them administers it.
pub(crate) const OVER_THE_ADMINISTRATION: [&str; 5] =
    [ManagePeople::NAME, ManageRoles::NAME, ManageTokens::NAME, ManageUnits::NAME, Setup::NAME];

/// The beginning of the names of our own rights. They are over the whole administration: held in one unit only, they are not
/// held at all.
pub(crate) const OWN: &str = "identity.";

/// One right.
#[derive(Clone, Copy, Debug)]
pub struct Right {
    /// See [`Permission::NAME`].
    pub name: &'static str,
    /// The standard roles that hold it in a new administration, beside the administrator, who holds all.
    pub roles: &'static [&'static str],
}

impl Right {
    /// A right that the administrator alone holds at first.
    #[must_use]
    pub const fn of_administrators(name: &'static str) -> Self {
        Self { name, roles: &[] }
    }
}

/// Counts what a member is in charge of and has not done.
pub type OpenWork =
    for<'a> fn(&'a mut Conn, TenantId, Uuid) -> Pin<Box<dyn Future<Output = QueryResult<i64>> + Send + 'a>>;

/// What a service tells about the rights over it.
#[derive(Clone, Copy, Debug)]
pub struct Service {
    /// The part of its rights' names before the dot, and the end of the translation key `rights-…` of their heading.
    pub key: &'static str,
    /// Its rights, in the order of pages.
    pub rights: &'static [Right],
    /// What somebody who leaves would leave behind; none for a service that puts nobody in charge.
    pub open_work: Option<OpenWork>,
}

/// Our own rights. Those over the trail, the setting up and the going live of administrations belong to other files.
pub const SERVICE: Service = Service {
    key: "identity",
    rights: &[
        Right::of_administrators(ManagePeople::NAME),
        Right::of_administrators(ManageRoles::NAME),
        Right::of_administrators(ManageUnits::NAME),
        Right::of_administrators(ManageTokens::NAME),
        Right { name: Assist::NAME, roles: &["dispatcher", "head", "clerk", "counter", "relay"] },
        Right::of_administrators(Consent::NAME),
        Right::of_administrators(ReadAudit::NAME),
        Right { name: Inspect::NAME, roles: &["head", "inspector"] },
        Right::of_administrators(Setup::NAME),
        Right::of_administrators(Approve::NAME),
    ],
    open_work: None,
};

const fn desk(path: &'static str, label: &'static str, permission: &'static str) -> Entry {
    Entry { area: Area::Desk, path, label, permission }
}

/// Our pages of the desk.
pub const NAVIGATION: [Entry; 6] = [
    desk("/desk/people", "people-nav", ManagePeople::NAME),
    desk("/desk/roles", "roles-nav", ManageRoles::NAME),
    desk("/desk/units", "units-nav", ManageUnits::NAME),
    desk("/desk/calendar", "calendar-nav", Setup::NAME),
    desk("/desk/tokens", "tokens-nav", ManageTokens::NAME),
    desk("/desk/delegations", "delegations-nav", ""),
];

/// All rights of the suite. Cheap to clone.
#[derive(Clone, Debug, Default)]
pub struct Rights {
    services: Arc<[Service]>,
    left_out: Option<&'static str>,
}

impl Rights {
    /// Takes the services in their order.
    pub fn new(services: impl IntoIterator<Item = Service>) -> Self {
        Self { services: services.into_iter().collect(), left_out: None }
    }

    /// The same without one right, for administrations in which nobody holds it at first.
    #[must_use]
    pub fn without(&self, name: &'static str) -> Self {
        Self { services: Arc::clone(&self.services), left_out: Some(name) }
    }

    /// The services, in their order.
    pub(crate) fn services(&self) -> impl Iterator<Item = &Service> {
        self.services.iter()
    }

    /// Every right.
    pub(crate) fn all(&self) -> impl Iterator<Item = &Right> {
        self.services.iter().flat_map(|service| service.rights).filter(|right| self.left_out != Some(right.name))
    }

    /// Those of `names` that exist, each once, in the order of pages.
    pub(crate) fn known(&self, names: &[String]) -> Vec<&'static str> {
        self.all().map(|right| right.name).filter(|right| names.iter().any(|name| name == right)).collect()
    }

    /// The boxes of a form, by service: those that `may_be_offered`, ticked where `chosen` holds them.
    pub(crate) fn choices(
        &self,
        page: &Page,
        chosen: &[String],
        may_be_offered: impl Fn(&'static str) -> bool,
    ) -> Vec<Choice> {
        let mut choices = Vec::new();
        for service in self.services() {
            let group = page.t(&format!("rights-{}", service.key));
            for right in service.rights.iter().filter(|right| may_be_offered(right.name)) {
                let mut choice = Choice::new(right.name, label(page, right.name));
                choice.group.clone_from(&group);
                choice.selected = chosen.iter().any(|name| name == right.name);
                choices.push(choice);
            }
        }
        choices
    }
}

/// A right in words: "Put officers in charge of complaints".
pub(crate) fn label(page: &Page, right: &str) -> String {
    page.t(&format!("right-{}", right.replace('.', "-")))
}
