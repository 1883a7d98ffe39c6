//! Who administers an administration, for the platform; and the first administrator whom it names, on the ground of a paper, where
//! there is none any more.

use super::welcome::welcome_with;
use crate::recovery::ALONE;
use crate::roles::role::{self, lock_roles};
use crate::roles::standard::ADMINISTRATOR;
use crate::schema::{self, audit_event, invitation};
use crate::{Person, find_person, find_person_by_email, record};
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::{Timestamp as Instant, ToDiesel as _};
use serde_json::json;
use server::{Error, Result};
use ui::{Lang, Page};
use uuid::Uuid;

const INVITATION: &str = "invitation:";

/// The name under which the trail, its messages and its paper know an invitation.
#[must_use]
pub fn about_invitation(id: Uuid) -> String {
    format!("{INVITATION}{id}")
}

/// Those who administer an administration, whatever becomes of their accounts.
///
/// # Errors
/// The database does not answer.
pub async fn list_administrators(conn: &mut Conn, tenant: TenantId) -> QueryResult<Vec<Person>> {
    let mut people = Vec::new();
    for id in role::list_administrators(conn, tenant).await? {
        people.extend(find_person(conn, id).await?);
    }
    people.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(people)
}

/// Whether the platform may name a first administrator: nobody who may act administers it. While somebody does, their account is
/// given back instead, with a second person.
///
/// # Errors
/// The database does not answer.
pub async fn may_name_administrator(conn: &mut Conn, tenant: TenantId) -> QueryResult<bool> {
    if role::has_administrator(conn, tenant).await? {
        return Ok(false);
    }
    let administrators =
        schema::role::table.filter(schema::role::tenant_id.eq(tenant)).filter(schema::role::code.eq(ADMINISTRATOR));
    // One that is only listed is taken out of the directory instead.
    diesel::select(diesel::dsl::exists(administrators)).get_result(conn).await
}

/// A first administrator to be named.
#[derive(Clone, Copy, Debug)]
pub struct NewAdministrator<'a> {
    /// Of the form: the same twice is one.
    pub id: Uuid,
    /// Their address.
    pub email: &'a str,
    /// Their name.
    pub name: &'a str,
    /// In which they are written to.
    pub lang: Lang,
    /// The file of the paper.
    pub paper: Uuid,
    /// The operator.
    pub by: Uuid,
}

/// Whether an invitation of this id was made: the same form again.
///
/// # Errors
/// The database does not answer.
pub async fn is_invitation_made(conn: &mut Conn, tenant: TenantId, id: Uuid) -> QueryResult<bool> {
    let made = invitation::table.filter(invitation::tenant_id.eq(tenant)).filter(invitation::id.eq(id));
    diesel::select(diesel::dsl::exists(made)).get_result(conn).await
}

/// Invites them, in a transaction of the administration. An invitation that waits at this address gives way. One operator names
/// alone, so that the message leaves only after three days: until then whoever was told can have it withdrawn.
///
/// # Errors
/// [`Error::Invalid`] when there is somebody who administers it, or the operator names themselves.
pub async fn name_administrator(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    page: &Page,
    new: &NewAdministrator<'_>,
) -> Result<()> {
    // Who is given a right at this moment counts.
    lock_roles(conn, tenant).await?;
    if find_person_by_email(conn, new.email).await?.is_some_and(|known| known.id == new.by) {
        return Err(Error::field("email", page.t("recovery-not-self")));
    }
    if !may_name_administrator(conn, tenant).await? {
        return Err(Error::field("paper", page.t("lifeline-first-not")));
    }
    diesel::update(invitation::table)
        .filter(invitation::tenant_id.eq(tenant))
        .filter(invitation::email.eq(new.email))
        .filter(invitation::accepted_at.is_null())
        .filter(invitation::withdrawn_at.is_null())
        .set(invitation::withdrawn_at.eq(Some(now.to_diesel())))
        .execute(conn)
        .await?;
    welcome_with(conn, tenant, now, now + ALONE, new.id, new.email, new.name, new.lang, ADMINISTRATOR).await?;
    let detail = json!({ "paper": new.paper, "roles": [ADMINISTRATOR] });
    Ok(record(conn, tenant, now, Some(new.by), "member.named", &about_invitation(new.id), detail).await?)
}

/// A first administrator whom the platform named.
#[derive(Clone, Debug)]
pub struct Named {
    /// The invitation.
    pub invitation: Uuid,
    /// The file of the paper, kept under [`about_invitation`].
    pub paper: Uuid,
    /// When.
    pub at: Timestamp,
}

/// Whom the platform named there, the latest first.
///
/// # Errors
/// The database does not answer.
pub async fn list_named(conn: &mut Conn, tenant: TenantId) -> QueryResult<Vec<Named>> {
    let rows: Vec<(String, serde_json::Value, Instant)> = audit_event::table
        .filter(audit_event::tenant_id.eq(tenant))
        .filter(audit_event::kind.eq("member.named"))
        .order(audit_event::at.desc())
        .select((audit_event::object, audit_event::detail, audit_event::at))
        .load(conn)
        .await?;
    let named = rows.into_iter().filter_map(|(object, detail, at)| {
        let invitation = object.strip_prefix(INVITATION)?.parse().ok()?;
        Some(Named { invitation, paper: detail["paper"].as_str()?.parse().ok()?, at: at.to_jiff() })
    });
    Ok(named.collect())
}
