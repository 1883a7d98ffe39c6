//! Geolocated complaints, from submission to an answer that is accepted or contested.
//!
//! One file per thing that a person does: submit, receipt, follow, contest, triage, moderation, respond, check. `complaint.rs` holds
//! the rules, `store.rs` the rows, `announce.rs` what happens after each event.

mod act;
mod announce;
mod api;
mod assisted;
mod author;
mod category;
mod cell;
mod check;
mod claim;
mod clock;
mod complaint;
mod demo;
mod description;
mod drafts;
mod face;
mod figures;
mod files;
mod follow;
mod gather;
mod grant;
mod intake;
mod lapse;
mod moderation;
mod number;
mod opening;
mod permission;
mod personal;
mod proposal;
mod question;
mod readiness;
mod receipt;
mod respond;
mod schema;
mod store;
mod submit;
mod summary;
mod triage;
mod trial;
mod webhook;
mod why;
mod words;

pub use announce::{Announce, Announcement};
pub use assisted::ACTS;
pub use category::{Category, Subjects, insert_standard, insert_subjects, standard};
pub use complaint::{Kind, Move, Outcome, Role, State};
pub use demo::{History, Resident, index_history, seed_history};
pub use description::api_description;
pub use face::Visibility;
pub use figures::{Counts, Figures, find_figures};
pub use gather::count_unclaimed;
pub use intake::{ClosedIntake, find_closed};
pub use lapse::{CloseLapsed, LapseReplies};
pub use number::Number;
pub use opening::{Opening, Span, list_openings};
pub use permission::{Answer, Assign, Decide, Enter, Manage, Moderate, NAVIGATION, Read, SERVICE};
pub use question::{Datatype, Opt, Question};
pub use readiness::{Readiness, find_readiness};
pub use submit::used_bytes;
pub use summary::{InHand, Mine, find_in_hand, list_entered_by, list_mine, list_numbers};
pub use trial::end_trial;
pub use webhook::EVENTS;

use jobs::Schedule;

/// All pages and calls of the service.
pub fn routes(cfg: &mut actix_web::web::ServiceConfig) {
    api::routes(cfg);
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
    triage::routes(cfg);
    assisted::routes(cfg);
    follow::routes(cfg);
}

/// What the clock starts: each night at 01:05 UTC, questions that nobody replied to in time wait no more; at 01:10, answers that
/// nobody contested are closed.
#[must_use]
pub fn schedules() -> Vec<Schedule> {
    vec![
        Schedule::each_tenant::<LapseReplies>("complaints.lapse_replies", "0 5 1 * * *"),
        Schedule::each_tenant::<CloseLapsed>("complaints.close_lapsed", "0 10 1 * * *"),
    ]
}
