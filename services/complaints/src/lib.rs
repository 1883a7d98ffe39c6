//! Geolocated complaints, from submission to an answer that is accepted or contested.
//!
//! One file or folder per thing that a person does: submit, receipt, follow, triage, moderation, respond, check, and what its author does
//! afterwards in `author/`. `complaint/` holds the rules, `store.rs` the rows, `announce/` what happens after each event.

mod act;
mod alerts;
mod announce;
mod api;
mod assisted;
mod author;
mod category;
mod cell;
mod check;
mod claim;
mod clock;
mod competence;
mod complaint;
mod deadline;
mod decide;
mod demo;
mod description;
mod distance;
mod drafts;
mod elsewhere;
mod face;
mod figures;
mod files;
mod follow;
mod gather;
mod grant;
mod incident;
mod intake;
mod lapse;
mod letter;
mod map;
mod moderation;
mod number;
mod open311;
mod opening;
mod particulars;
mod permission;
mod personal;
mod place_map;
mod proposal;
mod question;
mod readiness;
mod receipt;
mod refuse;
mod reopen;
mod respond;
mod schema;
mod short;
mod store;
mod subjects;
mod submit;
mod summary;
mod support;
mod template;
mod transfer;
mod triage;
mod trial;
mod webhook;
mod why;
mod words;

pub use alerts::TellAlerts;
pub use announce::{Announce, Announcement};
pub use assisted::ACTS;
pub use category::{
    Category, Subjects, choices as subject_choices, insert_standard, insert_subjects, list_open as list_open_subjects,
    standard,
};
pub use complaint::{Kind, Move, Outcome, Role, State};
pub use deadline::{RecomputeDue, WarnOfDeadlines};
pub use demo::{
    Competence, History, Resident, enter_competences, index_history, open_to_public, pass_on, seed_history,
};
pub use description::api_description;
pub use face::Visibility;
pub use figures::{
    Counts, Delays, Figures, Indicator, Measure, Month, OpenRow, Published, Publishing, Sought, Within, find_figures,
    find_months, indicators, is_open_to_all, legal_days, list_open_data, publishable,
};
pub use gather::count_unclaimed;
pub use intake::{ClosedIntake, find_closed};
pub use lapse::{CloseLapsed, LapseReplies};
pub use map::{PublicMap, is_shown};
pub use number::Number;
pub use opening::{Opening, Span, list_openings};
pub use permission::{Answer, Assign, Decide, Enter, Manage, Moderate, NAVIGATION, Read, SERVICE, SETTINGS};
pub use question::{Datatype, Opt, Question};
pub use readiness::{Readiness, find_readiness};
pub use subjects::{Narrowed, TakeBack};
pub use submit::{full_name as full_place_name, used_bytes};
pub use summary::{InHand, Mine, Next, find_in_hand, list_entered_by, list_mine, list_numbers};
pub use transfer::{
    Arbitration, EscalateTransfers, Misrouted, OfferTransfer, Offered, Passed, Ruling, SettleTransfer, Settled, Target,
    find_arbitration, find_targets, give_transfer_back, give_transfer_to, list_arbitrations, misrouted,
    takes_transfers,
};
pub use triage::{place_choices, places_within};
pub use trial::end_trial;
pub use webhook::EVENTS;

use jobs::Schedule;

/// The calls of programs. They come far more often than any page is opened, and an address is looked for in the order of mounting:
/// these first, before the pages of all services.
pub fn call_routes(cfg: &mut actix_web::web::ServiceConfig) {
    api::routes(cfg);
}

/// All pages of the service, and its calls beside [`call_routes`].
pub fn routes(cfg: &mut actix_web::web::ServiceConfig) {
    check::routes(cfg);
    claim::routes(cfg);
    drafts::routes(cfg);
    gather::routes(cfg);
    submit::routes(cfg);
    receipt::routes(cfg);
    files::routes(cfg);
    moderation::routes(cfg);
    author::routes(cfg);
    respond::routes(cfg);
    refuse::routes(cfg);
    decide::routes(cfg);
    reopen::routes(cfg);
    template::routes(cfg);
    transfer::routes(cfg);
    triage::routes(cfg);
    deadline::routes(cfg);
    competence::routes(cfg);
    incident::routes(cfg);
    assisted::routes(cfg);
    subjects::routes(cfg);
    support::routes(cfg);
    // Before what is found by a number, which takes any word.
    alerts::routes(cfg);
    map::routes(cfg);
    follow::routes(cfg);
    open311::routes(cfg);
    short::routes(cfg);
}

/// What the clock starts: each night at 01:05 UTC, questions that nobody replied to in time wait no more; at 01:10, answers that
/// nobody contested are closed; at 01:15, transfers that nobody answered come to the arbiter; at 01:20, the last days are counted
/// again where a calendar changed. In each hour of the day, at 35 minutes past, deadlines are looked at: an administration that does
/// not work at that time is left alone. Each morning at 06:20, whoever asked for it is told what is new in their area.
#[must_use]
pub fn schedules() -> Vec<Schedule> {
    vec![
        Schedule::each_tenant::<LapseReplies>("complaints.lapse_replies", "0 5 1 * * *"),
        Schedule::each_tenant::<CloseLapsed>("complaints.close_lapsed", "0 10 1 * * *"),
        Schedule::each_tenant::<EscalateTransfers>("complaints.escalate_transfers", "0 15 1 * * *"),
        Schedule::each_tenant::<RecomputeDue>("complaints.recompute_due", "0 20 1 * * *"),
        Schedule::each_tenant::<WarnOfDeadlines>("complaints.warn_of_deadlines", "0 35 5-19 * * *"),
        Schedule::each_tenant::<TellAlerts>("complaints.tell_alerts", "0 20 6 * * *"),
    ]
}
