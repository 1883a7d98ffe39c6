//! Who acts, for which administration, with which right.
//!
//! Handlers name their actor in their signature: [`Visitor`] is anybody, [`Citizen`] is signed in, [`Officer`] works in the
//! administration of the address and holds a permission, [`Operator`] runs the platform. None can be built elsewhere.

mod actor;
mod audit;
mod code;
mod company;
mod days;
mod delegations;
mod document;
mod domain;
mod factor;
mod letter;
mod mandate;
mod navigation;
mod officer;
mod people;
mod person;
mod provider;
mod recovery;
mod roles;
mod schema;
mod security;
mod session;
mod sign_in;
mod support;
mod tenant;
mod tokens;
mod units;
mod ways;

pub use actor::{Citizen, Operator, Site, Visitor, recognise};
pub use audit::{
    Asked, AuditKey, Broken, Checkpoint, Consistency, Event, Hash, Inclusion, KeyError, PublicKey, RESTORED, ReadAudit,
    SealAudit, Sound, Standing, Unproved, find_checkpoint, has_opened, list_actor_names, list_checkpoints,
    list_decider_names, list_member_names, list_object_names, list_trail, prove, prove_first, prove_since, record,
    record_account, verify,
};
pub use code::Code;
pub use company::{COMPANIES, Company, act_for_company, list_companies};
pub use days::{Days, find_days};
pub use document::IdentityDocument;
pub use domain::host::{tenant_of_name, under_own_name};
pub use domain::lookup::Dns;
pub use domain::watch::CheckDomains;
pub use factor::password::{PasswordError, Passwords};
pub use factor::weakness::password_fault;
pub use letter::Letter;
pub use mandate::trial::end_mandates;
pub use mandate::{
    ActNumbers, Assist, ExpireMandates, MANDATES, MandateAct, MandateActs, Principal, SeenDocument, about_mandate,
    act_under, find_mandate, find_principal, find_unsigned_mandate, hand_in_mandate, note_scan_opened,
};
pub use navigation::{Area, Entry, Navigation, Section};
pub use officer::{AnyMember, Officer, Permission};
pub use people::list_names;
pub use people::named::{
    Named, NewAdministrator, about_invitation, is_invitation_made, list_administrators, list_named,
    may_name_administrator, name_administrator,
};
pub use people::staff::{
    Member, NewRole, Post, add_affiliation, add_member, list_affiliations, list_members_with, list_people_in,
    list_posts_with, list_role_names, set_role,
};
pub use people::welcome::{Welcome, Welcomed, welcome};
pub use person::claim::{
    Claim, Made as MadeClaim, NewClaim, Proof, end_claim, find_claim, has_password, link_claim, make_claim, prove_claim,
};
pub use person::{
    NewPerson, Person, ProvedAddresses, disable_person, find_person, find_person_by_email, find_phone,
    find_proved_addresses, insert_person,
};
pub use provider::{Claims, InvalidLevels, Levels, National, NewProvider, Providers, insert_provider};
pub use recovery::TellRecovery;
pub use recovery::platform::{
    Agrees, LostMember, NewOpening, OpenedRecovery, Progress, about_recovery, agree_to_recovery, find_lost,
    is_recovery_begun, list_awaiting_region, list_opened_recoveries, open_recovery, stop_recovery,
};
pub use roles::held::{Scope, works_there};
pub use roles::rights::{
    Inspect, ManagePeople, ManageRoles, ManageTokens, ManageUnits, NAVIGATION, OpenWork, Right, Rights, SERVICE,
    Service,
};
pub use roles::standard::set_standard_roles;
pub use session::assurance::{Assurance, Method};
pub use session::prune::{PruneCalls, PruneSessions};
pub use session::{SESSION_COOKIE, Session};
pub use sign_in::attempt::Attempt;
pub use support::{Consent, SUPPORT};
pub use tenant::absent::{Absent, Namesake, find_by_slug_or_code, list_absent};
pub use tenant::agreement::{
    AGREEMENT_VERSION, AddressProof, Agreement, NewAgreement, about as about_agreement, find_agreement, has_agreement,
    insert_agreement,
};
pub use tenant::directory::Directory;
pub use tenant::first_member::{add_account, add_first_member};
pub use tenant::naming::{AskedNames, Naming, NamingBy, ask_names, lock_neighbours, settle_names};
pub use tenant::pairwise::pairwise;
pub use tenant::proposed::{Proposed, find_proposed, list_proposed, note_proposed};
pub use tenant::rights::{Approve, Setup};
pub use tenant::rival::{
    MayRival, NewRival, Rival, RivalEnd, close_rival, find_rival_of, has_open_rival, insert_rival, list_contested,
    list_rivals, list_rivals_by, may_rival,
};
pub use tenant::settings::{
    CNDP_PENDING, MODULES, Processing, Quotas, Setting, change_setting, enter_processing, find_processing,
    set_processing,
};
pub use tenant::state::{By, State, Step};
pub use tenant::step::{NewStep, StepTaken, begun_at, list_steps, take_step};
pub use tenant::suspension::{Suspension, SuspensionGround};
pub use tenant::team::{count_members, list_operators, list_people_with, list_team};
pub use tenant::{
    Kind, NewTenant, Tenant, enter_tenant, find_state, find_tenant, hold_state, insert_tenant, lock_tenant,
};
pub use tokens::call::{Call, answer_once, begin_call};
pub use tokens::key::find_program;
pub use tokens::token::{Program, hash_token, hexadecimal, insert_api_token};
pub use units::enter::{NewUnit, UnitEntered, enter_units, is_unit_code, list_unit_codes, plan_units};
pub use units::unit::{Unit, choices as unit_choices, list_units, name as unit_name, with_those_below};

/// Signing in by all ways and signing out, the security of one's own account, mandates, companies, support, under `/{lang}`;
/// people, roles, units, tokens, absences and the calendar, under an administration's desk.
pub fn routes(cfg: &mut actix_web::web::ServiceConfig) {
    provider::routes(cfg);
    ways::routes(cfg);
    person::profile::routes(cfg);
    sign_in::routes(cfg);
    sign_in::second::routes(cfg);
    sign_in::by_passkey::routes(cfg);
    security::routes(cfg);
    people::routes(cfg);
    recovery::routes(cfg);
    roles::routes(cfg);
    units::routes(cfg);
    tokens::routes(cfg);
    delegations::routes(cfg);
    days::routes(cfg);
    domain::routes(cfg);
    mandate::routes(cfg);
    company::routes(cfg);
    support::routes(cfg);
}
