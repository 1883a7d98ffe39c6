//! The roles that an administration starts with.

use crate::pages;
use database::{Conn, TenantId};
use diesel::result::QueryResult;
use identity::{Approve, Kind, Permission as _};

/// Makes the standard roles, with the rights that all services know. Only a region's people approve that others go live.
pub(crate) async fn set_roles(conn: &mut Conn, tenant: TenantId, kind: Kind) -> QueryResult<()> {
    let rights = pages::rights();
    let rights = if kind == Kind::Region { rights } else { rights.without(Approve::NAME) };
    identity::set_standard_roles(conn, tenant, &rights).await
}
