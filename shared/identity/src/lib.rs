//! Who acts, for which administration, with which right.
//!
//! Handlers name their actor in their signature: [`Visitor`] is anybody, [`Citizen`] is signed in, [`Officer`] works in the
//! administration of the address and holds a permission, [`Operator`] runs the platform. None can be built elsewhere.

mod actor;
mod agreement;
mod assurance;
mod audit;
mod call;
mod claim;
mod device;
mod directory;
mod first_member;
mod navigation;
mod officer;
mod password;
mod person;
mod prune;
mod schema;
mod session;
mod sign_in;
mod staff;
mod team;
mod tenant;
mod tenant_rights;
mod tenant_settings;
mod tenant_state;
mod tenant_step;
mod token;

pub use actor::{Citizen, Operator, Site, Visitor, recognise};
pub use agreement::{
    AGREEMENT_VERSION, AddressProof, Agreement, NewAgreement, about as about_agreement, find_agreement,
    insert_agreement,
};
pub use assurance::{Assurance, Method};
pub use audit::{record, record_account};
pub use call::{Call, begin_call, keep_answer};
pub use claim::{
    Claim, Made as MadeClaim, NewClaim, Proof, end_claim, find_claim, has_password, make_claim, prove_claim,
};
pub use directory::Directory;
pub use first_member::add_first_member;
pub use navigation::{Area, Entry, Navigation};
pub use officer::{AnyMember, Officer, Permission};
pub use password::{PasswordError, Passwords};
pub use person::{NewPerson, Person, find_person, find_person_by_email, insert_person};
pub use prune::{PruneCalls, PruneSessions};
pub use session::{SESSION_COOKIE, Session};
pub use staff::{Member, NewRole, add_affiliation, add_member, list_affiliations, list_members_with, set_role};
pub use team::{count_members, list_operators, list_people_with};
pub use tenant::{Kind, NewTenant, Tenant, enter_tenant, find_by_slug_or_code, find_tenant, insert_tenant};
pub use tenant_rights::{Approve, Setup};
pub use tenant_settings::{
    CNDP_PENDING, MODULES, Processing, Setting, change_setting, find_processing, set_processing,
};
pub use tenant_state::{By, State, Step};
pub use tenant_step::{NewStep, StepTaken, list_steps, take_step};
pub use token::{hash_token, insert_api_token};

/// Sign-in and sign-out, under `/{lang}`.
pub fn routes(cfg: &mut actix_web::web::ServiceConfig) {
    sign_in::routes(cfg);
}
