//! How far an administration that sets itself up is with its complaints.

use crate::schema::{category, complaint};
use crate::trial;
use database::{Conn, TenantId};
use diesel::dsl::exists;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;

/// What there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Readiness {
    /// Somebody finds a subject on the form.
    pub has_subjects: bool,
    /// A complaint got an answer, be it a test.
    pub has_answer: bool,
}

/// What an administration has.
///
/// # Errors
/// The database does not answer.
pub async fn find_readiness(conn: &mut Conn, tenant: TenantId) -> QueryResult<Readiness> {
    let subjects = category::table.filter(category::tenant_id.eq(tenant)).filter(category::open);
    // What an earlier trial left says nothing of this one.
    let complaints = complaint::table.filter(complaint::tenant_id.eq(tenant)).filter(complaint::trial.ne(trial::OVER));
    // What is contested has no outcome any more, and is in its second cycle.
    let answered = complaints.filter(complaint::outcome.is_not_null().or(complaint::cycle.gt(1_i16)));
    let has_subjects = diesel::select(exists(subjects)).get_result(conn).await?;
    let has_answer = diesel::select(exists(answered)).get_result(conn).await?;
    Ok(Readiness { has_subjects, has_answer })
}
