//! How far an administration that sets itself up is with its complaints.

use crate::schema::{category, complaint};
use database::{Conn, TenantId};
use diesel::dsl::exists;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;

/// What there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Readiness {
    /// Somebody finds a subject on the form.
    pub has_subjects: bool,
    /// A complaint came in, be it a test.
    pub has_complaint: bool,
}

/// What an administration has.
///
/// # Errors
/// The database does not answer.
pub async fn find_readiness(conn: &mut Conn, tenant: TenantId) -> QueryResult<Readiness> {
    let subjects = category::table.filter(category::tenant_id.eq(tenant)).filter(category::open);
    let complaints = complaint::table.filter(complaint::tenant_id.eq(tenant));
    let has_subjects = diesel::select(exists(subjects)).get_result(conn).await?;
    let has_complaint = diesel::select(exists(complaints)).get_result(conn).await?;
    Ok(Readiness { has_subjects, has_complaint })
}
