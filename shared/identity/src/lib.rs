//! Who acts, for which administration, with which right.
//!
//! Handlers name their actor in their signature: [`Visitor`] is anybody, [`Citizen`] is signed in, [`Officer`] works in the
//! administration of the address and holds a permission, [`Operator`] runs the platform. None can be built elsewhere.

mod actor;
mod assurance;
mod audit;
mod call;
mod delegations;
mod device;
mod directory;
mod held;
mod navigation;
mod officer;
mod password;
mod people;
mod person;
mod prune;
mod rights;
mod role;
mod roles;
mod schema;
mod session;
mod sign_in;
mod staff;
mod standard;
mod token;
mod tokens;
mod unit;
mod units;

pub use actor::{Citizen, Operator, Site, Visitor, recognise};
pub use assurance::{Assurance, Method};
pub use audit::{record, record_account};
pub use call::{Call, begin_call, keep_answer};
pub use directory::{Directory, Kind, NewTenant, Tenant, insert_tenant};
pub use held::Scope;
pub use navigation::{Area, Entry, Navigation};
pub use officer::{AnyMember, Officer, Permission};
pub use password::{PasswordError, Passwords};
pub use people::list_names;
pub use person::{NewPerson, Person, find_person, find_person_by_email, insert_person};
pub use prune::{PruneCalls, PruneSessions};
pub use rights::{
    ManagePeople, ManageRoles, ManageTokens, ManageUnits, NAVIGATION, OpenWork, Right, Rights, SERVICE, Service,
};
pub use session::{SESSION_COOKIE, Session};
pub use staff::{
    Member, NewRole, add_affiliation, add_member, list_affiliations, list_members_with, list_people_in, set_role,
};
pub use standard::set_standard_roles;
pub use token::{hash_token, insert_api_token};

/// Sign-in and sign-out, under `/{lang}`; people, roles and units of an administration, under its desk.
pub fn routes(cfg: &mut actix_web::web::ServiceConfig) {
    sign_in::routes(cfg);
    people::routes(cfg);
    roles::routes(cfg);
    units::routes(cfg);
    tokens::routes(cfg);
    delegations::routes(cfg);
}
