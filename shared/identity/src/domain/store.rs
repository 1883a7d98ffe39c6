//! The rows of domains, and each step with its line in the administration's trail, in one transaction of the administration.

use super::name::is_within;
use crate::provider::leave_domains;
use crate::record;
use crate::schema::{domain, provider, provider_domain, tenant};
use crate::tokens::token::new_secret;
use database::{Conn, TenantId};
use diesel::dsl::exists;
use diesel::prelude::*;
use diesel::result::{DatabaseErrorKind, Error as DieselError};
use diesel_async::RunQueryDsl;
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::ToDiesel as _;
use serde_json::json;
use uuid::Uuid;

/// For so long a proved domain stays so without its record: time to mend what was taken out by mistake.
pub(crate) const GRACE: SignedDuration = SignedDuration::from_hours(7 * 24);

/// How far a domain is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    /// The record was never found.
    Waiting,
    /// It is the administration's.
    Proved,
    /// It was; the record has been gone for too long.
    Lost,
}

impl State {
    const ALL: [(Self, &'static str); 3] = [(Self::Waiting, "waiting"), (Self::Proved, "proved"), (Self::Lost, "lost")];

    /// Its name in data.
    pub(crate) fn as_str(self) -> &'static str {
        Self::ALL.iter().find(|(state, _)| *state == self).map_or("waiting", |(_, text)| text)
    }

    fn named(text: &str) -> Self {
        Self::ALL.iter().find(|(_, name)| *name == text).map_or(Self::Waiting, |(state, _)| *state)
    }
}

/// A domain of an administration.
#[derive(Clone, Debug)]
pub(crate) struct Domain {
    pub(crate) id: Uuid,
    pub(crate) name: String,
    pub(crate) token: String,
    pub(crate) state: State,
    pub(crate) pages: bool,
    pub(crate) checked_at: Option<Timestamp>,
    pub(crate) proved_at: Option<Timestamp>,
    pub(crate) missing_since: Option<Timestamp>,
}

impl Domain {
    /// When it is lost, if its record stays away.
    pub(crate) fn lost_at(&self) -> Option<Timestamp> {
        self.missing_since.and_then(|since| since.checked_add(GRACE).ok())
    }
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = domain, check_for_backend(diesel::pg::Pg))]
struct Row {
    id: Uuid,
    name: String,
    token: String,
    state: String,
    pages: bool,
    checked_at: Option<jiff_diesel::Timestamp>,
    proved_at: Option<jiff_diesel::Timestamp>,
    missing_since: Option<jiff_diesel::Timestamp>,
}

impl From<Row> for Domain {
    fn from(row: Row) -> Self {
        let Row { id, name, token, state, pages, checked_at, proved_at, missing_since } = row;
        let [checked_at, proved_at, missing_since] =
            [checked_at, proved_at, missing_since].map(|at| at.map(|at| at.to_jiff()));
        Self { id, name, token, state: State::named(&state), pages, checked_at, proved_at, missing_since }
    }
}

/// All of an administration, by name.
pub(crate) async fn list(conn: &mut Conn, tenant: TenantId) -> QueryResult<Vec<Domain>> {
    let rows: Vec<Row> = domain::table
        .filter(domain::tenant_id.eq(tenant))
        .order(domain::name)
        .select(Row::as_select())
        .load(conn)
        .await?;
    Ok(rows.into_iter().map(Domain::from).collect())
}

/// One of an administration.
pub(crate) async fn find(conn: &mut Conn, tenant: TenantId, id: Uuid) -> QueryResult<Option<Domain>> {
    let row: Option<Row> = domain::table
        .filter(domain::tenant_id.eq(tenant))
        .filter(domain::id.eq(id))
        .select(Row::as_select())
        .first(conn)
        .await
        .optional()?;
    Ok(row.map(Domain::from))
}

/// The names under which public pages answer, each with its administration.
pub(crate) async fn list_hosts(conn: &mut Conn) -> QueryResult<Vec<(String, TenantId)>> {
    let answering = domain::table.filter(domain::state.eq(State::Proved.as_str())).filter(domain::pages);
    answering.select((domain::name, domain::tenant_id)).load(conn).await
}

/// Enters a domain that is to be proved; gives its id, which is the old one where it was entered before.
pub(crate) async fn insert(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    person: Uuid,
    name: &str,
) -> QueryResult<Uuid> {
    let id = Uuid::now_v7();
    // A foreign key of a control table may lead to reference tables only, where the nil tenant is not.
    let owner: Uuid = tenant::table.filter(tenant::id.eq(tenant)).select(tenant::id).first(conn).await?;
    let entered = diesel::insert_into(domain::table)
        .values((
            domain::id.eq(id),
            domain::tenant_id.eq(owner),
            domain::name.eq(name),
            domain::token.eq(new_secret()),
            domain::state.eq(State::Waiting.as_str()),
            domain::created_at.eq(now.to_diesel()),
        ))
        .on_conflict((domain::tenant_id, domain::name))
        .do_nothing()
        .execute(conn)
        .await?;
    if entered == 1 {
        note(conn, tenant, now, Some(person), "domain.added", id, name).await?;
        return Ok(id);
    }
    domain::table
        .filter(domain::tenant_id.eq(tenant))
        .filter(domain::name.eq(name))
        .select(domain::id)
        .first(conn)
        .await
}

/// The record is there: the domain is the administration's, or stays so. False when another one has it.
pub(crate) async fn prove(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    person: Option<Uuid>,
    found: &Domain,
) -> QueryResult<bool> {
    let others = domain::table
        .filter(domain::name.eq(&found.name))
        .filter(domain::state.eq(State::Proved.as_str()))
        .filter(domain::tenant_id.ne(tenant));
    if diesel::select(exists(others)).get_result(conn).await? {
        seen(conn, tenant, now, found.id).await?;
        return Ok(false);
    }
    let row = domain::table.filter(domain::tenant_id.eq(tenant)).filter(domain::id.eq(found.id));
    let changed = diesel::update(row.filter(domain::state.ne(State::Proved.as_str())))
        .set((
            domain::state.eq(State::Proved.as_str()),
            domain::proved_at.eq(now.to_diesel()),
            domain::checked_at.eq(now.to_diesel()),
            domain::missing_since.eq(None::<jiff_diesel::Timestamp>),
        ))
        .execute(conn)
        .await?;
    if changed == 1 {
        note(conn, tenant, now, person, "domain.proved", found.id, &found.name).await?;
        take_from_others(conn, tenant, &found.name).await?;
        return Ok(true);
    }
    diesel::update(row)
        .set((domain::checked_at.eq(now.to_diesel()), domain::missing_since.eq(None::<jiff_diesel::Timestamp>)))
        .execute(conn)
        .await?;
    Ok(true)
}

/// Nobody of a domain that is this administration's now is led to another one's provider.
async fn take_from_others(conn: &mut Conn, tenant: TenantId, name: &str) -> QueryResult<()> {
    let led: Vec<String> = provider_domain::table
        .inner_join(provider::table.on(provider::id.eq(provider_domain::provider_id)))
        .filter(provider::tenant_id.ne(tenant))
        .select(provider_domain::domain)
        .load(conn)
        .await?;
    let taken: Vec<String> = led.into_iter().filter(|domain| is_within(domain, name)).collect();
    diesel::delete(provider_domain::table.filter(provider_domain::domain.eq_any(taken))).execute(conn).await?;
    Ok(())
}

/// Whether [`prove`] failed since another administration was faster at this very moment.
pub(crate) fn is_overtaken(error: &DieselError) -> bool {
    matches!(error, DieselError::DatabaseError(DatabaseErrorKind::UniqueViolation, _))
}

/// What became of a proved domain whose record is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Missed {
    /// It is the first time: the team must hear of it.
    First,
    /// It was known, and there is time left.
    Again,
    /// The time is over.
    Lost,
}

/// The record of a proved domain is not there.
pub(crate) async fn miss(conn: &mut Conn, tenant: TenantId, now: Timestamp, missed: &Domain) -> QueryResult<Missed> {
    let row = domain::table
        .filter(domain::tenant_id.eq(tenant))
        .filter(domain::id.eq(missed.id))
        .filter(domain::state.eq(State::Proved.as_str()));
    seen(conn, tenant, now, missed.id).await?;
    if missed.lost_at().is_some_and(|end| end <= now) {
        let lost = diesel::update(row)
            .set((domain::state.eq(State::Lost.as_str()), domain::pages.eq(false)))
            .execute(conn)
            .await?;
        if lost == 1 {
            note(conn, tenant, now, None, "domain.lost", missed.id, &missed.name).await?;
            leave_domains(conn, tenant, now, None).await?;
            return Ok(Missed::Lost);
        }
        return Ok(Missed::Again);
    }
    let first = diesel::update(row.filter(domain::missing_since.is_null()))
        .set(domain::missing_since.eq(now.to_diesel()))
        .execute(conn)
        .await?;
    if first == 1 {
        note(conn, tenant, now, None, "domain.missed", missed.id, &missed.name).await?;
        return Ok(Missed::First);
    }
    Ok(Missed::Again)
}

/// It was looked at.
pub(crate) async fn seen(conn: &mut Conn, tenant: TenantId, now: Timestamp, id: Uuid) -> QueryResult<()> {
    diesel::update(domain::table.filter(domain::tenant_id.eq(tenant)).filter(domain::id.eq(id)))
        .set(domain::checked_at.eq(now.to_diesel()))
        .execute(conn)
        .await?;
    Ok(())
}

/// Lets public pages answer under a proved domain, or no more; whether it is proved.
pub(crate) async fn set_pages(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    person: Uuid,
    changed: &Domain,
    pages: bool,
) -> QueryResult<bool> {
    if changed.pages == pages {
        return Ok(true);
    }
    let done = diesel::update(domain::table.filter(domain::tenant_id.eq(tenant)).filter(domain::id.eq(changed.id)))
        .filter(domain::state.eq(State::Proved.as_str()))
        .set(domain::pages.eq(pages))
        .execute(conn)
        .await?;
    if done == 1 {
        let kind = if pages { "domain.pages-on" } else { "domain.pages-off" };
        note(conn, tenant, now, Some(person), kind, changed.id, &changed.name).await?;
    }
    Ok(done == 1)
}

/// Takes a domain away.
pub(crate) async fn remove(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    person: Uuid,
    removed: &Domain,
) -> QueryResult<()> {
    let row = domain::table.filter(domain::tenant_id.eq(tenant)).filter(domain::id.eq(removed.id));
    if diesel::delete(row).execute(conn).await? == 1 {
        note(conn, tenant, now, Some(person), "domain.removed", removed.id, &removed.name).await?;
        leave_domains(conn, tenant, now, Some(person)).await?;
    }
    Ok(())
}

/// For which domains an administration may say where the people of their addresses sign in.
pub(crate) struct Leads {
    tenant: TenantId,
    /// Each with the administration that proved it.
    proved: Vec<(String, TenantId)>,
    /// As the platform's directory has them, with the administration's state.
    listed: Vec<(TenantId, Vec<String>, String)>,
}

impl Leads {
    /// Of one administration, read once for however many names.
    pub(crate) async fn of(conn: &mut Conn, tenant: TenantId) -> QueryResult<Self> {
        let proved = domain::table
            .filter(domain::state.eq(State::Proved.as_str()))
            .select((domain::name, domain::tenant_id))
            .load(conn)
            .await?;
        let listed = tenant::table.select((tenant::id, tenant::domains, tenant::state)).load(conn).await?;
        Ok(Self { tenant, proved, listed })
    }

    /// Whether it proved that domain or one above it here, or the platform's directory has it, for this administration alone,
    /// and somebody approved that it is this one.
    pub(crate) fn may_lead(&self, name: &str) -> bool {
        // Of two that lie one in the other, the nearer one says whose it is.
        let nearest = self.proved.iter().filter(|(wide, _)| is_within(name, wide)).max_by_key(|(wide, _)| wide.len());
        if let Some((_, owner)) = nearest {
            return *owner == self.tenant;
        }
        // Whoever asks for a listed place has shown no more than a paper until it goes live.
        let mut owners = self.listed.iter().filter(|(_, domains, _)| domains.iter().any(|wide| is_within(name, wide)));
        let is_theirs = owners.next().is_some_and(|(id, _, state)| *id == self.tenant && state == "live");
        is_theirs && owners.next().is_none()
    }
}

async fn note(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    person: Option<Uuid>,
    kind: &str,
    id: Uuid,
    name: &str,
) -> QueryResult<()> {
    record(conn, tenant, now, person, kind, &format!("domain:{id}"), json!({ "domain": name })).await
}
