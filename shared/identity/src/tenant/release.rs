//! A trial that led to nothing leaves nobody in charge: whoever takes the administration out of the directory next finds nobody
//! of the trial there, no way in that they made, and nothing that was theirs to prove.

use crate::roles::role::lock_roles;
use crate::schema::{
    affiliation, api_token, delegation, domain, invitation, membership, provider, provider_domain, recovery,
};
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel as _;
use uuid::Uuid;

/// Ends whatever people of an administration hold there, in the transaction that releases it; gives how many members there were.
///
/// # Errors
/// The database refuses.
pub(super) async fn end_trial(conn: &mut Conn, tenant: TenantId, now: Timestamp) -> QueryResult<usize> {
    lock_roles(conn, tenant).await?;
    let at = Some(now.to_diesel());
    // Before the memberships: one that is being accepted is waited for, and its member then seen.
    diesel::update(invitation::table)
        .filter(invitation::tenant_id.eq(tenant))
        .filter(invitation::accepted_at.is_null())
        .filter(invitation::withdrawn_at.is_null())
        .set(invitation::withdrawn_at.eq(at))
        .execute(conn)
        .await?;
    let theirs = membership::table.filter(membership::tenant_id.eq(tenant));
    let people: Vec<Uuid> = theirs.select(membership::person_id).distinct().load(conn).await?;
    diesel::delete(theirs).execute(conn).await?;
    diesel::update(affiliation::table)
        .filter(affiliation::tenant_id.eq(tenant))
        .filter(affiliation::works.eq(true))
        .set(affiliation::works.eq(false))
        .execute(conn)
        .await?;
    diesel::update(delegation::table)
        .filter(delegation::tenant_id.eq(tenant))
        .filter(delegation::revoked_at.is_null())
        .set(delegation::revoked_at.eq(at))
        .execute(conn)
        .await?;
    diesel::update(api_token::table)
        .filter(api_token::tenant_id.eq(tenant))
        .filter(api_token::revoked_at.is_null())
        .set(api_token::revoked_at.eq(at))
        .execute(conn)
        .await?;
    // Webhooks must not hear of who comes next.
    for webhook in notifications::webhook::list_webhooks(conn, tenant).await? {
        notifications::webhook::remove(conn, tenant, webhook.id).await?;
    }
    end_proofs(conn, tenant).await?;
    Ok(people.len())
}

/// Its domains, its providers of identity, and the accounts for which it vouches: whoever had them was not who they said.
async fn end_proofs(conn: &mut Conn, tenant: TenantId) -> QueryResult<()> {
    let providers: Vec<Uuid> =
        provider::table.filter(provider::tenant_id.eq(tenant)).select(provider::id).load(conn).await?;
    diesel::delete(provider_domain::table.filter(provider_domain::provider_id.eq_any(&providers)))
        .execute(conn)
        .await?;
    diesel::delete(provider::table.filter(provider::tenant_id.eq(tenant))).execute(conn).await?;
    diesel::delete(domain::table.filter(domain::tenant_id.eq(tenant))).execute(conn).await?;
    let open =
        recovery::table.filter(recovery::tenant_id.eq(tenant)).filter(recovery::state.eq_any(["asked", "running"]));
    diesel::delete(open).execute(conn).await?;
    Ok(())
}
