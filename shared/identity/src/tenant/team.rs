//! Who works in an administration, counted; and whom to write to about it.

use crate::people::staff::list_members_with;
use crate::person::{COLUMNS, Person, Row, find_person, person_of};
use crate::schema::{membership, person};
use database::{Conn, TenantId};
use diesel::AggregateExpressionMethods as _;
use diesel::dsl::count;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use uuid::Uuid;

/// How many people work there.
///
/// # Errors
/// The database does not answer.
pub async fn count_members(conn: &mut Conn, tenant: TenantId) -> QueryResult<i64> {
    membership::table
        .filter(membership::tenant_id.eq(tenant))
        .select(count(membership::person_id).aggregate_distinct())
        .first(conn)
        .await
}

/// The accounts of everybody who works there.
///
/// # Errors
/// The database does not answer.
pub async fn list_team(conn: &mut Conn, tenant: TenantId) -> QueryResult<Vec<Person>> {
    let members = membership::table.filter(membership::tenant_id.eq(tenant));
    let ids: Vec<Uuid> = members.select(membership::person_id).distinct().load(conn).await?;
    // Apart: people are not kept where the administration's rows are.
    let active = person::table.filter(person::id.eq_any(ids)).filter(person::disabled_at.is_null());
    let rows: Vec<Row> = active.order(person::email).select(COLUMNS).load(conn).await?;
    Ok(rows.into_iter().map(person_of).collect())
}

/// The accounts of those who hold a permission there.
///
/// # Errors
/// The database does not answer.
pub async fn list_people_with(conn: &mut Conn, tenant: TenantId, permission: &str) -> QueryResult<Vec<Person>> {
    let mut people = Vec::new();
    for member in list_members_with(conn, tenant, permission).await? {
        people.extend(find_person(conn, member.id).await?);
    }
    Ok(people)
}

/// Whoever runs the platform.
///
/// # Errors
/// The database does not answer.
pub async fn list_operators(conn: &mut Conn) -> QueryResult<Vec<Person>> {
    let rows: Vec<Row> = person::table
        .filter(person::operator)
        .filter(person::disabled_at.is_null())
        .order(person::email)
        .select(COLUMNS)
        .load(conn)
        .await?;
    Ok(rows.into_iter().map(person_of).collect())
}
