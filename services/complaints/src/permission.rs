//! The rights that an administration's roles may hold over complaints.

use crate::complaint::State;
use crate::schema::complaint;
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use identity::{Area, Entry, Permission, Right, Service};
use uuid::Uuid;

/// See complaints, with the names of their authors.
pub enum Read {}
/// Put officers in charge.
pub enum Assign {}
/// Answer those that one is in charge of.
pub enum Answer {}

/// Approve what others propose, open again what was closed, and be told when a delay runs out.
pub enum Decide {}
/// Decide what the public sees.
pub enum Moderate {}
/// Write down what somebody says at the desk or on the telephone.
pub enum Enter {}
/// Change subjects and their questions, who is competent for what, templates of answers, and what is shown.
pub enum Manage {}

/// All of them, and who holds them at first.
pub const SERVICE: Service = Service {
    key: "complaints",
    rights: &[
        Right { name: Read::NAME, roles: &["dispatcher", "officer", "head", "clerk", "counter", "signatory"] },
        Right { name: Assign::NAME, roles: &["dispatcher", "head"] },
        Right { name: Answer::NAME, roles: &["officer", "head"] },
        Right { name: Decide::NAME, roles: &["head"] },
        Right { name: Moderate::NAME, roles: &["dispatcher", "head"] },
        Right { name: Enter::NAME, roles: &["dispatcher", "head", "clerk", "counter"] },
        Right::of_administrators(Manage::NAME),
    ],
    open_work: Some(|conn, tenant, person| Box::pin(count_open(conn, tenant, person))),
};

/// How many complaints a member is in charge of that wait for an answer.
async fn count_open(conn: &mut Conn, tenant: TenantId, person: Uuid) -> QueryResult<i64> {
    complaint::table
        .filter(complaint::tenant_id.eq(tenant))
        .filter(complaint::assignee_id.eq(person))
        .filter(complaint::state.eq_any(State::OPEN.map(State::as_str)))
        .count()
        .get_result(conn)
        .await
}

/// The service's pages of the desk.
pub const NAVIGATION: [Entry; 5] = [
    Entry { area: Area::Desk, path: "/desk/complaints", label: "desk-nav-worklist", permission: Read::NAME },
    Entry { area: Area::Desk, path: "/desk/incidents", label: "incident-nav", permission: Read::NAME },
    Entry { area: Area::Desk, path: "/desk/transfers", label: "transfers-nav", permission: Assign::NAME },
    Entry { area: Area::Desk, path: "/desk/moderation", label: "moderation-nav", permission: Moderate::NAME },
    Entry { area: Area::Desk, path: "/desk/deadlines", label: "deadline-nav", permission: Read::NAME },
];

/// What its administrators set up.
pub const SETTINGS: [Entry; 4] = [
    Entry { area: Area::Desk, path: "/desk/subjects", label: "subjects-nav", permission: Manage::NAME },
    Entry { area: Area::Desk, path: "/desk/showing", label: "showing-nav", permission: Manage::NAME },
    Entry { area: Area::Desk, path: "/desk/templates", label: "templates-nav", permission: Manage::NAME },
    Entry { area: Area::Desk, path: "/desk/competences", label: "queue-rules-nav", permission: Manage::NAME },
];

impl Permission for Read {
    const NAME: &'static str = "complaints.read";
}

impl Permission for Assign {
    const NAME: &'static str = "complaints.assign";
}

impl Permission for Decide {
    const NAME: &'static str = "complaints.decide";
}

impl Permission for Moderate {
    const NAME: &'static str = "complaints.moderate";
}

impl Permission for Enter {
    const NAME: &'static str = "complaints.enter";
}

impl Permission for Manage {
    const NAME: &'static str = "complaints.manage";
}

impl Permission for Answer {
    const NAME: &'static str = "complaints.answer";
}
