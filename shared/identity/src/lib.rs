//! Who acts, for which administration, with which right.
//!
//! Handlers name their actor in their signature: [`Visitor`] is anybody, [`Citizen`] is signed in, [`Officer`] works in the
//! administration of the address and holds a permission, [`Operator`] runs the platform. None can be built elsewhere.

mod actor;
mod assurance;
mod attempt;
mod audit;
mod call;
mod code;
mod company;
mod device;
mod directory;
mod mandate;
mod navigation;
mod officer;
mod password;
mod person;
mod prune;
mod schema;
mod session;
mod sign_in;
mod staff;
mod support;
mod token;

pub use actor::{Citizen, Operator, Site, Visitor, recognise};
pub use assurance::{Assurance, Method};
pub use attempt::Attempt;
pub use audit::{record, record_account};
pub use call::{Call, begin_call, keep_answer};
pub use code::Code;
pub use company::{COMPANIES, Company, act_for_company, list_companies};
pub use directory::{Directory, Kind, NewTenant, Tenant, insert_tenant};
pub use mandate::{
    Assist, ExpireMandates, MANDATES, MandateAct, MandateActs, Principal, act_under, find_mandate, find_principal,
};
pub use navigation::{Area, Entry, Navigation};
pub use officer::{AnyMember, Officer, Permission};
pub use password::{PasswordError, Passwords};
pub use person::{NewPerson, Person, find_person, find_person_by_email, insert_person};
pub use prune::{PruneCalls, PruneSessions};
pub use session::{SESSION_COOKIE, Session};
pub use staff::{
    Member, NewRole, add_affiliation, add_member, list_affiliations, list_members_with, list_role_names, set_role,
};
pub use support::{Consent, SUPPORT};
pub use token::{hash_token, insert_api_token};

/// Sign-in and sign-out, mandates, companies, support, under `/{lang}`.
pub fn routes(cfg: &mut actix_web::web::ServiceConfig) {
    sign_in::routes(cfg);
    mandate::routes(cfg);
    company::routes(cfg);
    support::routes(cfg);
}
