//! Roles as rows: what each is called, which rights it holds, and how many people hold it.

use crate::schema::{invitation, membership, person, role};
use crate::{ManagePeople, Permission as _};
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use std::collections::HashMap;
use ui::Names;
use uuid::Uuid;

/// A role of an administration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Role {
    pub(crate) code: String,
    pub(crate) names: Names,
    pub(crate) permissions: Vec<String>,
}

/// All of them, by their names' order in French, which every role has.
pub(crate) async fn list_roles(conn: &mut Conn, tenant: TenantId) -> QueryResult<Vec<Role>> {
    let rows: Vec<(String, serde_json::Value, Vec<String>)> = role::table
        .filter(role::tenant_id.eq(tenant))
        .select((role::code, role::names, role::permissions))
        .load(conn)
        .await?;
    let mut roles: Vec<Role> = rows
        .into_iter()
        .map(|(code, names, permissions)| Role {
            code,
            names: serde_json::from_value(names).unwrap_or_default(),
            permissions,
        })
        .collect();
    roles.sort_by(|a, b| (&a.names.fr, &a.code).cmp(&(&b.names.fr, &b.code)));
    Ok(roles)
}

/// How many people hold each role, those who are invited to it included.
pub(crate) async fn count_holders(conn: &mut Conn, tenant: TenantId) -> QueryResult<HashMap<String, i64>> {
    let mut counts: HashMap<String, i64> = membership::table
        .filter(membership::tenant_id.eq(tenant))
        .group_by(membership::role_code)
        .select((membership::role_code, diesel::dsl::count_star()))
        .load::<(String, i64)>(conn)
        .await?
        .into_iter()
        .collect();
    let invited: Vec<Vec<String>> = invitation::table
        .filter(invitation::tenant_id.eq(tenant))
        .filter(invitation::accepted_at.is_null())
        .filter(invitation::withdrawn_at.is_null())
        .select(invitation::role_codes)
        .load(conn)
        .await?;
    for code in invited.into_iter().flatten() {
        *counts.entry(code).or_default() += 1;
    }
    Ok(counts)
}

/// Waits until nobody else changes who holds what in this administration. The roles are locked in one order, so that two who
/// change it at once come one after the other, each seeing what the first left.
pub(crate) async fn lock_roles(conn: &mut Conn, tenant: TenantId) -> QueryResult<()> {
    let _: Vec<String> = role::table
        .filter(role::tenant_id.eq(tenant))
        .order(role::code)
        .select(role::code)
        .for_no_key_update()
        .load(conn)
        .await?;
    Ok(())
}

/// Whether somebody is left who may manage people. Asked after a change, under [`lock_roles`]: if not, it must not happen.
pub(crate) async fn has_administrator(conn: &mut Conn, tenant: TenantId) -> QueryResult<bool> {
    Ok(!list_administrators(conn, tenant).await?.is_empty())
}

/// Who may manage people, and has an account that may act.
pub(crate) async fn list_administrators(conn: &mut Conn, tenant: TenantId) -> QueryResult<Vec<Uuid>> {
    let ids: Vec<Uuid> = membership::table
        .inner_join(role::table.on(role::tenant_id.eq(membership::tenant_id).and(role::code.eq(membership::role_code))))
        .filter(membership::tenant_id.eq(tenant))
        .filter(membership::unit_id.is_null())
        .filter(role::permissions.contains(vec![ManagePeople::NAME]))
        .select(membership::person_id)
        .load(conn)
        .await?;
    // Apart: people are not kept where the administration's rows are.
    let active = person::table.filter(person::id.eq_any(ids)).filter(person::disabled_at.is_null());
    active.select(person::id).load(conn).await
}
