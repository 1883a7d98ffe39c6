//! A trial that led to nothing leaves nobody in charge: whoever takes the administration out of the directory next finds nobody
//! of the trial there, no way in that they made, nothing that was theirs to prove, and nothing that they set. The trail stays.

use super::as_listed::put_back;
use crate::Tenant;
use crate::days::store::remove_all;
use crate::roles::role::lock_roles;
use crate::roles::standard::{self, ADMINISTRATOR};
use crate::schema::{
    affiliation, api_token, audit_event, delegation, domain, invitation, membership, provider, provider_domain,
    recovery, role, support_access, unit,
};
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::{Timestamp as Instant, ToDiesel as _};
use server::Result;
use uuid::Uuid;

/// Ends whatever people of an administration hold and set there, in the transaction that releases it; gives how many members there
/// were. Of its roles the administrator's alone is left, with the rights that it has: who comes next is given all others anew. Its
/// mandates end apart, with letters: [`crate::end_mandates`].
///
/// # Errors
/// The database refuses.
pub(super) async fn end_trial(conn: &mut Conn, administration: &Tenant, now: Timestamp) -> Result<usize> {
    let tenant = administration.id;
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
    diesel::update(support_access::table)
        .filter(support_access::tenant_id.eq(tenant))
        .filter(support_access::state.eq_any(["asked", "granted"]))
        .set((support_access::state.eq("ended"), support_access::expires_at.eq(now.to_diesel())))
        .execute(conn)
        .await?;
    let roles = role::table.filter(role::tenant_id.eq(tenant)).filter(role::code.ne(ADMINISTRATOR));
    diesel::delete(roles).execute(conn).await?;
    let called = serde_json::to_value(standard::names(ADMINISTRATOR)).unwrap_or_default();
    diesel::update(role::table.filter(role::tenant_id.eq(tenant))).set(role::names.eq(called)).execute(conn).await?;
    remove_units(conn, tenant).await?;
    remove_all(conn, tenant).await?;
    put_back(conn, tenant).await?;
    Ok(people.len())
}

/// Takes away the units that are not the directory's: those that were entered before somebody who works there took it, or by the
/// command that took it for them. They are in use again, and none hangs below one that goes.
async fn remove_units(conn: &mut Conn, tenant: TenantId) -> QueryResult<()> {
    let events = audit_event::table.filter(audit_event::tenant_id.eq(tenant));
    let taken: Option<(Instant, Option<Uuid>)> = events
        .filter(audit_event::kind.eq("tenant.taken"))
        .order(audit_event::at.asc())
        .select((audit_event::at, audit_event::person_id))
        .first(conn)
        .await
        .optional()?;
    let entered: Vec<(serde_json::Value, Instant)> = events
        .filter(audit_event::kind.eq("units.entered"))
        .select((audit_event::detail, audit_event::at))
        .load(conn)
        .await?;
    let is_listed = |at: Instant| {
        taken.is_some_and(|(taken, by)| {
            let (at, taken) = (at.to_jiff(), taken.to_jiff());
            at < taken || (at == taken && by.is_none())
        })
    };
    let codes: Vec<String> = entered
        .iter()
        .filter(|(_, at)| is_listed(*at))
        .flat_map(|(detail, _)| detail["codes"].as_array().into_iter().flatten())
        .filter_map(|code| code.as_str().map(str::to_owned))
        .collect();
    diesel::update(invitation::table.filter(invitation::tenant_id.eq(tenant)))
        .set(invitation::unit_id.eq(None::<Uuid>))
        .execute(conn)
        .await?;
    let all = unit::table.filter(unit::tenant_id.eq(tenant));
    let kept: Vec<Uuid> = all.filter(unit::code.eq_any(&codes)).select(unit::id).load(conn).await?;
    diesel::update(all.filter(unit::id.eq_any(&kept))).set(unit::active.eq(true)).execute(conn).await?;
    diesel::update(all.filter(unit::id.eq_any(&kept)).filter(unit::parent_id.ne_all(&kept)))
        .set(unit::parent_id.eq(None::<Uuid>))
        .execute(conn)
        .await?;
    diesel::delete(all.filter(unit::id.ne_all(&kept))).execute(conn).await?;
    Ok(())
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
