//! Who acts, for which administration, with which right.
//!
//! Handlers name their actor in their signature: [`Visitor`] is anybody, [`Citizen`] is signed in, [`Officer`] works in the
//! administration of the address and holds a permission, [`Operator`] runs the platform. None can be built elsewhere.

mod actor;
mod assurance;
mod audit;
mod authenticator;
mod browser;
mod call;
mod device;
mod directory;
mod factors;
mod navigation;
mod officer;
mod pairwise;
mod passkey;
mod password;
mod person;
mod profile;
mod provider;
mod prune;
mod recovery;
mod schema;
mod seal;
mod second;
mod security;
mod session;
mod sign_in;
mod sign_in_passkey;
mod spent;
mod staff;
mod token;
mod ways;
mod weakness;

pub use actor::{Citizen, Operator, Site, Visitor, recognise};
pub use assurance::{Assurance, Method};
pub use audit::{record, record_account};
pub use call::{Call, begin_call, keep_answer};
pub use directory::{Directory, Kind, NewTenant, Tenant, insert_tenant};
pub use navigation::{Area, Entry, Navigation};
pub use officer::{AnyMember, Officer, Permission};
pub use pairwise::pairwise;
pub use password::{PasswordError, Passwords};
pub use person::{NewPerson, Person, disable_person, find_person, find_person_by_email, insert_person};
pub use provider::{Claims, InvalidLevels, Levels, National, NewProvider, Providers, insert_provider};
pub use prune::{PruneCalls, PruneSessions};
pub use session::{SESSION_COOKIE, Session};
pub use staff::{Member, NewRole, add_affiliation, add_member, list_affiliations, list_members_with, set_role};
pub use token::{hash_token, insert_api_token};
pub use ways::start_reset;

/// Signing in by all ways and out again, and the security of one's own account.
pub fn routes(cfg: &mut actix_web::web::ServiceConfig) {
    provider::routes(cfg);
    ways::routes(cfg);
    profile::routes(cfg);
    sign_in::routes(cfg);
    second::routes(cfg);
    sign_in_passkey::routes(cfg);
    security::routes(cfg);
}
