//! The rows behind the pages of people.

use crate::schema::{account_event, invitation, membership, person};
use database::{Conn, TenantId};
use diesel::dsl::max;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::{NullableTimestamp, Timestamp as Instant};
use serde::Serialize;
use std::collections::HashMap;
use uuid::Uuid;

/// A role that somebody holds.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub(crate) struct Post {
    /// Its code.
    pub(crate) role: String,
    /// Where it holds; none: in the whole administration.
    pub(crate) unit: Option<Uuid>,
}

/// Somebody who works in the administration.
#[derive(Clone, Debug)]
pub(crate) struct Colleague {
    pub(crate) id: Uuid,
    pub(crate) name: String,
    pub(crate) email: String,
    /// Their roles, each with where it holds.
    pub(crate) posts: Vec<Post>,
    pub(crate) is_disabled: bool,
    /// When they last signed in.
    pub(crate) last_seen: Option<Timestamp>,
}

impl Colleague {
    /// The codes of their roles.
    pub(crate) fn roles(&self) -> Vec<String> {
        self.posts.iter().map(|post| post.role.clone()).collect()
    }
}

/// All of them by name, or the one of this id.
pub(crate) async fn list_colleagues(
    conn: &mut Conn,
    tenant: TenantId,
    only: Option<Uuid>,
) -> QueryResult<Vec<Colleague>> {
    let mut memberships = membership::table.filter(membership::tenant_id.eq(tenant)).into_boxed();
    if let Some(only) = only {
        memberships = memberships.filter(membership::person_id.eq(only));
    }
    let rows: Vec<(Uuid, String, String, Option<Uuid>)> = memberships
        .order((membership::name, membership::person_id, membership::role_code))
        .select((membership::person_id, membership::name, membership::role_code, membership::unit_id))
        .load(conn)
        .await?;
    let mut people: Vec<Colleague> = Vec::new();
    for (id, name, role, unit) in rows {
        match people.iter_mut().rfind(|one| one.id == id) {
            Some(known) => known.posts.push(Post { role, unit }),
            None => people.push(Colleague {
                id,
                name,
                email: String::new(),
                posts: vec![Post { role, unit }],
                is_disabled: false,
                last_seen: None,
            }),
        }
    }
    // Apart: people are not kept where the administration's rows are.
    let ids: Vec<Uuid> = people.iter().map(|one| one.id).collect();
    let accounts: Vec<(Uuid, String, NullableTimestamp)> = person::table
        .filter(person::id.eq_any(&ids))
        .select((person::id, person::email, person::disabled_at))
        .load(conn)
        .await?;
    let accounts: HashMap<Uuid, (String, bool)> =
        accounts.into_iter().map(|(id, email, at)| (id, (email, at.to_jiff().is_some()))).collect();
    let seen: Vec<(Option<Uuid>, NullableTimestamp)> = account_event::table
        .filter(account_event::person_id.eq_any(&ids))
        .filter(account_event::kind.eq("signed-in"))
        .group_by(account_event::person_id)
        .select((account_event::person_id, max(account_event::at)))
        .load(conn)
        .await?;
    let seen: HashMap<Uuid, Timestamp> = seen.into_iter().filter_map(|(id, at)| id.zip(at.to_jiff())).collect();
    for one in &mut people {
        if let Some((email, is_disabled)) = accounts.get(&one.id) {
            one.email.clone_from(email);
            one.is_disabled = *is_disabled;
        }
        one.last_seen = seen.get(&one.id).copied();
    }
    Ok(people)
}

/// The names of people who work or worked here, as they stand on acts, else as their accounts say.
///
/// # Errors
/// The database does not answer.
pub async fn list_names(conn: &mut Conn, tenant: TenantId, ids: &[Uuid]) -> QueryResult<HashMap<Uuid, String>> {
    let accounts: Vec<(Uuid, String)> =
        person::table.filter(person::id.eq_any(ids)).select((person::id, person::name)).load(conn).await?;
    let members: Vec<(Uuid, String)> = membership::table
        .filter(membership::tenant_id.eq(tenant))
        .filter(membership::person_id.eq_any(ids))
        .select((membership::person_id, membership::name))
        .load(conn)
        .await?;
    Ok(accounts.into_iter().chain(members).collect())
}

/// An invitation.
#[derive(Clone, Debug)]
pub(crate) struct Invitation {
    pub(crate) id: Uuid,
    pub(crate) email: String,
    pub(crate) name: String,
    pub(crate) lang: String,
    pub(crate) roles: Vec<String>,
    unit: Option<Uuid>,
    units: Vec<Option<Uuid>>,
    pub(crate) invited_by: Uuid,
    pub(crate) expires_at: Timestamp,
    /// The house outside to which they belong; empty for the administration's own.
    pub(crate) organisation: String,
}

impl Invitation {
    /// The name that will stand on acts: theirs, and that of their house.
    pub(crate) fn name_on_acts(&self, name: &str) -> String {
        if self.organisation.is_empty() { name.to_owned() } else { format!("{name} ({})", self.organisation) }
    }

    /// What it gives: each role with where it holds.
    pub(crate) fn posts(&self) -> Vec<Post> {
        let unit_of = |at: usize| if self.units.is_empty() { self.unit } else { self.units.get(at).copied().flatten() };
        self.roles.iter().enumerate().map(|(at, role)| Post { role: role.clone(), unit: unit_of(at) }).collect()
    }
}

type Columns = (
    invitation::id,
    invitation::email,
    invitation::name,
    invitation::lang,
    invitation::role_codes,
    invitation::unit_id,
    invitation::unit_ids,
    invitation::invited_by,
    invitation::expires_at,
    invitation::organisation,
);
type Row = (Uuid, String, String, String, Vec<String>, Option<Uuid>, Vec<Option<Uuid>>, Uuid, Instant, String);
const COLUMNS: Columns = (
    invitation::id,
    invitation::email,
    invitation::name,
    invitation::lang,
    invitation::role_codes,
    invitation::unit_id,
    invitation::unit_ids,
    invitation::invited_by,
    invitation::expires_at,
    invitation::organisation,
);

fn invitation_of((id, email, name, lang, roles, unit, units, invited_by, expires_at, organisation): Row) -> Invitation {
    let expires_at = expires_at.to_jiff();
    Invitation { id, email, name, lang, roles, unit, units, invited_by, expires_at, organisation }
}

/// Those that were neither accepted nor withdrawn, also when their time is over: they can be sent again.
pub(crate) async fn list_open_invitations(conn: &mut Conn, tenant: TenantId) -> QueryResult<Vec<Invitation>> {
    let rows: Vec<Row> = invitation::table
        .filter(invitation::tenant_id.eq(tenant))
        .filter(invitation::accepted_at.is_null())
        .filter(invitation::withdrawn_at.is_null())
        .order(invitation::id)
        .select(COLUMNS)
        .load(conn)
        .await?;
    Ok(rows.into_iter().map(invitation_of).collect())
}

/// The open invitation of this id.
pub(crate) async fn find_open(conn: &mut Conn, tenant: TenantId, id: Uuid) -> QueryResult<Option<Invitation>> {
    Ok(list_open_invitations(conn, tenant).await?.into_iter().find(|one| one.id == id))
}

/// The open invitation of a link.
pub(crate) async fn find_by_token(conn: &mut Conn, tenant: TenantId, hash: &[u8]) -> QueryResult<Option<Invitation>> {
    let row: Option<Row> = invitation::table
        .filter(invitation::tenant_id.eq(tenant))
        .filter(invitation::token_hash.eq(hash))
        .filter(invitation::accepted_at.is_null())
        .filter(invitation::withdrawn_at.is_null())
        .select(COLUMNS)
        .first(conn)
        .await
        .optional()?;
    Ok(row.map(invitation_of))
}
