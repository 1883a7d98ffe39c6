//! The rows of support: asked for, decided, and each page that was seen.

use super::rule::{ACCESS, ANSWER, Move, Role, State};
use crate::schema::support_access;
use crate::{Person, add_affiliation, record};
use database::{Conn, TenantId};
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel as _;
use serde_json::json;
use server::{Error, Result};
use ui::{Link, Page, text_with};
use uuid::Uuid;

/// An access as it stands.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = support_access, check_for_backend(Pg))]
pub(crate) struct Access {
    pub(super) id: Uuid,
    pub(super) person_id: Uuid,
    pub(super) name: String,
    pub(super) ticket: String,
    #[diesel(deserialize_as = String, column_name = state)]
    written_state: State,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub(super) asked_at: Timestamp,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub(super) expires_at: Timestamp,
    decided_by: Option<Uuid>,
    pub(super) decided_name: Option<String>,
}

impl Access {
    /// Where it stands at `now`.
    pub(super) fn state(&self, now: Timestamp) -> State {
        self.written_state.at(now, self.expires_at)
    }

    fn about(&self) -> String {
        format!("support:{}", self.id)
    }
}

/// Asks for access. The same question again changes nothing; gives whether it is new.
pub(super) async fn ask(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    operator: &Person,
    ticket: &str,
) -> QueryResult<bool> {
    // A question that nobody answered in time makes room for another one.
    let stale = support_access::table
        .filter(support_access::tenant_id.eq(tenant))
        .filter(support_access::person_id.eq(operator.id))
        .filter(support_access::state.eq("asked"))
        .filter(support_access::expires_at.le(now.to_diesel()));
    diesel::update(stale).set(support_access::state.eq("ended")).execute(conn).await?;
    let id = Uuid::now_v7();
    let asked = diesel::insert_into(support_access::table)
        .values((
            support_access::tenant_id.eq(tenant),
            support_access::id.eq(id),
            support_access::person_id.eq(operator.id),
            support_access::name.eq(&operator.name),
            support_access::ticket.eq(ticket),
            support_access::state.eq(State::Asked.as_str()),
            support_access::asked_at.eq(now.to_diesel()),
            support_access::expires_at.eq(now.checked_add(ANSWER).unwrap_or(now).to_diesel()),
        ))
        .on_conflict_do_nothing()
        .execute(conn)
        .await?;
    if asked == 1 {
        // So that their own page finds it again.
        add_affiliation(conn, tenant, operator.id).await?;
        let detail = json!({ "ticket": ticket });
        record(conn, tenant, now, Some(operator.id), "support.asked", &format!("support:{id}"), detail).await?;
    }
    Ok(asked == 1)
}

/// The latest accesses to an administration: all, or those of one operator.
pub(super) async fn list(conn: &mut Conn, tenant: TenantId, operator: Option<Uuid>) -> QueryResult<Vec<Access>> {
    let mut query = support_access::table.filter(support_access::tenant_id.eq(tenant)).into_boxed();
    if let Some(operator) = operator {
        query = query.filter(support_access::person_id.eq(operator));
    }
    query.order(support_access::id.desc()).limit(20).select(Access::as_select()).load(conn).await
}

/// Who decides, and in which role.
pub(super) struct Decider<'a> {
    pub(super) id: Uuid,
    pub(super) name: &'a str,
    pub(super) role: Role,
}

/// Moves an access as it then stands; who asks for what is already so finds it done.
///
/// # Errors
/// [`Error::NotFound`] without such an access, or for another operator's; [`Error::Conflict`] when the move is not allowed.
pub(super) async fn act(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    id: Uuid,
    what: Move,
    by: Decider<'_>,
) -> Result<()> {
    let row = support_access::table.filter(support_access::tenant_id.eq(tenant)).filter(support_access::id.eq(id));
    let found: Option<Access> = row.select(Access::as_select()).for_update().first(conn).await.optional()?;
    let found = found.filter(|access| by.role == Role::Administrator || access.person_id == by.id);
    let found = found.ok_or(Error::NotFound)?;
    let state = found.state(now);
    let done = match what {
        Move::Grant => State::Granted,
        Move::Refuse => State::Refused,
        Move::End => State::Ended,
    };
    if state == done {
        return Ok(());
    }
    let after = state.after(what, by.role).ok_or(Error::Conflict)?;
    let expires_at = if after == State::Granted { now.checked_add(ACCESS).unwrap_or(now) } else { now };
    let decided = (by.role == Role::Administrator && what != Move::End)
        .then(|| (support_access::decided_by.eq(by.id), support_access::decided_name.eq(by.name)));
    diesel::update(row)
        .set((support_access::state.eq(after.as_str()), support_access::expires_at.eq(expires_at.to_diesel()), decided))
        .execute(conn)
        .await?;
    let detail = json!({ "operator": found.person_id, "ticket": found.ticket });
    Ok(record(conn, tenant, now, Some(by.id), what.event(), &found.about(), detail).await?)
}

/// An access in use.
#[derive(Clone, Debug)]
pub(crate) struct Support {
    /// The operator's name.
    pub(crate) name: String,
    pub(crate) ticket: String,
    pub(crate) expires_at: Timestamp,
}

impl Support {
    pub(crate) fn of(access: Access) -> Self {
        Self { name: access.name, ticket: access.ticket, expires_at: access.expires_at }
    }

    /// What each page says while it lasts, and where the operator ends it.
    pub(crate) fn words(&self, page: &Page) -> Link {
        let until = super::moment(page, self.expires_at);
        let args = [
            ("name", self.name.as_str().into()),
            ("ticket", self.ticket.as_str().into()),
            ("until", until.as_str().into()),
        ];
        Link::new(page.url("/platform/support"), text_with(page.lang, "support-banner", &args))
    }
}

/// The access that an operator has now, if any.
pub(crate) async fn find(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    operator: Uuid,
) -> QueryResult<Option<Access>> {
    support_access::table
        .filter(support_access::tenant_id.eq(tenant))
        .filter(support_access::person_id.eq(operator))
        .filter(support_access::state.eq("granted"))
        .filter(support_access::expires_at.gt(now.to_diesel()))
        .order(support_access::expires_at.desc())
        .select(Access::as_select())
        .first(conn)
        .await
        .optional()
}

/// Uses an access: that its operator sees the page at `path` goes to the trail, with who consented.
pub(crate) async fn view(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    operator: Uuid,
    access: Access,
    path: &str,
) -> QueryResult<Support> {
    let path: String = path.chars().take(300).collect();
    let detail = json!({ "path": path, "ticket": access.ticket, "consent": access.decided_by });
    record(conn, tenant, now, Some(operator), "support.viewed", &access.about(), detail).await?;
    Ok(Support::of(access))
}
