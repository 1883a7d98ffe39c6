//! Roles and members of an administration.

use crate::schema::{affiliation, membership, role};
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use std::collections::{BTreeSet, HashMap};
use ui::Names;
use uuid::Uuid;

/// A role: its permissions are data of the administration.
#[derive(Clone, Debug)]
pub struct NewRole<'a> {
    /// Its identity within the administration.
    pub code: &'a str,
    /// Its name.
    pub names: Names,
    /// The names of its permissions.
    pub permissions: Vec<&'a str>,
}

/// Somebody who works in an administration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Their person.
    pub id: Uuid,
    /// Their name on its acts.
    pub name: String,
}

/// Makes a role or changes its permissions; effective with the next request.
///
/// # Errors
/// The database refuses.
pub async fn set_role(conn: &mut Conn, tenant: TenantId, new: &NewRole<'_>) -> QueryResult<()> {
    let names = serde_json::to_value(&new.names).unwrap_or_default();
    diesel::insert_into(role::table)
        .values((
            role::tenant_id.eq(tenant),
            role::code.eq(new.code),
            role::names.eq(&names),
            role::permissions.eq(&new.permissions),
        ))
        .on_conflict((role::tenant_id, role::code))
        .do_update()
        .set((role::names.eq(&names), role::permissions.eq(&new.permissions)))
        .execute(conn)
        .await?;
    Ok(())
}

/// Gives a person a role in an administration. Twice is once.
///
/// # Errors
/// The role does not exist, or the database refuses.
pub async fn add_member(conn: &mut Conn, tenant: TenantId, person: Uuid, role: &str, name: &str) -> QueryResult<()> {
    insert_membership(conn, tenant, person, role, name, None).await
}

/// The same for a role that holds in `unit` and below it only; none: in the whole administration.
pub(crate) async fn insert_membership(
    conn: &mut Conn,
    tenant: TenantId,
    person: Uuid,
    role: &str,
    name: &str,
    unit: Option<Uuid>,
) -> QueryResult<()> {
    diesel::insert_into(membership::table)
        .values((
            membership::tenant_id.eq(tenant),
            membership::person_id.eq(person),
            membership::role_code.eq(role),
            membership::name.eq(name),
            membership::unit_id.eq(unit),
        ))
        .on_conflict_do_nothing()
        .execute(conn)
        .await?;
    diesel::insert_into(affiliation::table)
        .values((affiliation::person_id.eq(person), affiliation::tenant_id.eq(tenant), affiliation::works.eq(true)))
        .on_conflict((affiliation::person_id, affiliation::tenant_id))
        .do_update()
        .set(affiliation::works.eq(true))
        .execute(conn)
        .await?;
    Ok(())
}

/// Notes that a person has something under way in an administration, so that their own space finds it.
///
/// # Errors
/// The database refuses.
pub async fn add_affiliation(conn: &mut Conn, tenant: TenantId, person: Uuid) -> QueryResult<()> {
    diesel::insert_into(affiliation::table)
        .values((affiliation::person_id.eq(person), affiliation::tenant_id.eq(tenant), affiliation::works.eq(false)))
        .on_conflict_do_nothing()
        .execute(conn)
        .await?;
    Ok(())
}

/// The members who hold a permission, by name.
///
/// # Errors
/// The database does not answer.
pub async fn list_members_with(conn: &mut Conn, tenant: TenantId, permission: &str) -> QueryResult<Vec<Member>> {
    let rows: Vec<(Uuid, String)> = membership::table
        .inner_join(role::table.on(role::tenant_id.eq(membership::tenant_id).and(role::code.eq(membership::role_code))))
        .filter(membership::tenant_id.eq(tenant))
        .filter(role::permissions.contains(vec![permission]))
        .select((membership::person_id, membership::name))
        .distinct()
        .order(membership::name)
        .load(conn)
        .await?;
    Ok(rows.into_iter().map(|(id, name)| Member { id, name }).collect())
}

/// Where somebody holds a right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Post {
    /// Their person.
    pub person: Uuid,
    /// The unit in which, and below which, they hold it; none: in the whole administration.
    pub unit: Option<Uuid>,
}

/// Who holds a permission where, by roles of their own.
///
/// # Errors
/// The database does not answer.
pub async fn list_posts_with(conn: &mut Conn, tenant: TenantId, permission: &str) -> QueryResult<Vec<Post>> {
    let rows: Vec<(Uuid, Option<Uuid>)> = membership::table
        .inner_join(role::table.on(role::tenant_id.eq(membership::tenant_id).and(role::code.eq(membership::role_code))))
        .filter(membership::tenant_id.eq(tenant))
        .filter(role::permissions.contains(vec![permission]))
        .select((membership::person_id, membership::unit_id))
        .distinct()
        .load(conn)
        .await?;
    Ok(rows.into_iter().map(|(person, unit)| Post { person, unit }).collect())
}

/// The names of the roles that each of these people holds in an administration.
///
/// # Errors
/// The database does not answer.
pub async fn list_role_names(
    conn: &mut Conn,
    tenant: TenantId,
    people: &[Uuid],
) -> QueryResult<HashMap<Uuid, Vec<Names>>> {
    let rows: Vec<(Uuid, serde_json::Value)> = membership::table
        .inner_join(role::table.on(role::tenant_id.eq(membership::tenant_id).and(role::code.eq(membership::role_code))))
        .filter(membership::tenant_id.eq(tenant))
        .filter(membership::person_id.eq_any(people))
        .order(role::code)
        .select((membership::person_id, role::names))
        .load(conn)
        .await?;
    let mut roles: HashMap<Uuid, Vec<Names>> = HashMap::new();
    for (person, names) in rows {
        roles.entry(person).or_default().push(serde_json::from_value(names).unwrap_or_default());
    }
    Ok(roles)
}

/// Who works in one of these units.
///
/// # Errors
/// The database does not answer.
pub async fn list_people_in(conn: &mut Conn, tenant: TenantId, units: &BTreeSet<Uuid>) -> QueryResult<Vec<Uuid>> {
    membership::table
        .filter(membership::tenant_id.eq(tenant))
        .filter(membership::unit_id.eq_any(units))
        .select(membership::person_id)
        .distinct()
        .load(conn)
        .await
}

/// Whether somebody works in another administration than `tenant`.
pub(crate) async fn works_elsewhere(conn: &mut Conn, person: Uuid, tenant: TenantId) -> QueryResult<bool> {
    let places = list_affiliations(conn, person).await?;
    Ok(places.iter().any(|(place, works)| *works && *place != tenant.uuid()))
}

/// The administrations in which a person has something under way or works, and whether they work there.
///
/// # Errors
/// The database does not answer.
pub async fn list_affiliations(conn: &mut Conn, person: Uuid) -> QueryResult<Vec<(Uuid, bool)>> {
    affiliation::table
        .filter(affiliation::person_id.eq(person))
        .order(affiliation::tenant_id)
        .select((affiliation::tenant_id, affiliation::works))
        .load(conn)
        .await
}
