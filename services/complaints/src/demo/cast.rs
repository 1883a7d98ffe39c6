//! Who acts in an administration of the demonstration.

use crate::permission::{Assign, Decide};
use database::{Conn, TenantId};
use diesel::result::QueryResult;
use identity::{Member, Permission as _};

/// Those who act on the stage.
pub(super) struct Cast {
    pub(super) dispatcher: Member,
    /// Who answers and proposes.
    pub(super) officer: Member,
    /// Another one who answers.
    pub(super) other: Member,
}

impl Cast {
    /// None where a second person would be missing.
    pub(super) async fn find(conn: &mut Conn, tenant: TenantId, officers: &[Member]) -> QueryResult<Option<Self>> {
        let deciders = list_with(conn, tenant, Decide::NAME, officers).await?;
        let dispatchers = list_with(conn, tenant, Assign::NAME, officers).await?;
        let (Some(dispatcher), Some(officer)) = (apart(&dispatchers, &deciders), apart(officers, &deciders)) else {
            return Ok(None);
        };
        let Some(other) = officers.iter().find(|other| other.id != officer.id) else {
            return Ok(None);
        };
        let is_seconded = |member: &Member| deciders.iter().any(|decider| decider.id != member.id);
        let is_whole = is_seconded(dispatcher) && is_seconded(officer);
        let cast = || Self { dispatcher: dispatcher.clone(), officer: officer.clone(), other: other.clone() };
        Ok(is_whole.then(cast))
    }
}

/// Who passes on, and says yes or no to what is passed on.
pub(super) async fn find_dispatcher(conn: &mut Conn, tenant: TenantId) -> QueryResult<Option<Member>> {
    let deciders = identity::list_members_with(conn, tenant, Decide::NAME).await?;
    let dispatchers = identity::list_members_with(conn, tenant, Assign::NAME).await?;
    Ok(apart(&dispatchers, &deciders).cloned())
}

/// Who holds a right; `others` where nobody does.
pub(super) async fn list_with(
    conn: &mut Conn,
    tenant: TenantId,
    right: &str,
    others: &[Member],
) -> QueryResult<Vec<Member>> {
    let holders = identity::list_members_with(conn, tenant, right).await?;
    Ok(if holders.is_empty() { others.to_vec() } else { holders })
}

/// The first who is none of `deciders`, else the first.
fn apart<'m>(members: &'m [Member], deciders: &[Member]) -> Option<&'m Member> {
    let is_apart = |member: &&Member| deciders.iter().all(|decider| decider.id != member.id);
    members.iter().find(is_apart).or(members.first())
}
