//! The rows of a mandate: written, found, moved.
//!
//! Each change takes the row's lock and numbers its event with the row's version, so that no act stands behind the end of the
//! mandate under which it was done.

use super::rule::{ANSWER, COMPARISON, Consent, Move, Role, State, TEXT_VERSION, TRIES, Terms};
use crate::schema::{mandate, mandate_event};
use crate::{Code, add_affiliation, record};
use database::{Conn, TenantId};
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::ToDiesel as _;
use serde_json::json;
use server::{Error, Result, Secret};
use ui::Lang;
use uuid::Uuid;

/// A mandate as it stands.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = mandate, check_for_backend(Pg))]
pub(crate) struct Mandate {
    pub(crate) id: Uuid,
    pub(crate) reference: String,
    pub(crate) code_hash: Vec<u8>,
    /// The citizen's account.
    pub(crate) person_id: Option<Uuid>,
    pub(crate) name: String,
    pub(crate) email: Option<String>,
    pub(crate) phone: Option<String>,
    #[diesel(column_name = lang)]
    lang_code: String,
    pub(crate) acts: Vec<String>,
    pub(crate) days: i16,
    #[diesel(deserialize_as = String)]
    pub(crate) consent: Consent,
    #[diesel(deserialize_as = String, column_name = state)]
    written_state: State,
    text_version: i16,
    salt: Vec<u8>,
    pub(crate) attestation: Vec<u8>,
    pub(super) officer_id: Uuid,
    pub(crate) officer_name: String,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub(crate) created_at: Timestamp,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub(crate) expires_at: Timestamp,
    pub(super) version: i32,
    /// Whether who wrote it was a relay, of the house that their name says: then it permits them, and no officer.
    pub(crate) officer_is_relay: bool,
}

impl Mandate {
    /// Where it stands at `now`.
    pub(crate) fn state(&self, now: Timestamp) -> State {
        self.written_state.at(now, self.expires_at)
    }

    /// The language in which the citizen is written to.
    pub(crate) fn lang(&self) -> Lang {
        self.lang_code.parse().unwrap_or(Lang::Fr)
    }

    /// Whether `who` may do this at `now`.
    pub(crate) fn may(&self, what: Move, who: Role, now: Timestamp) -> bool {
        self.state(now).after(what, who, self.consent).is_some()
    }

    /// Whether the row still says what the citizen agreed to.
    pub(crate) fn is_intact(&self, tenant: TenantId) -> bool {
        let terms = Terms {
            tenant: tenant.uuid(),
            mandate: self.id,
            reference: &self.reference,
            name: &self.name,
            email: self.email.as_deref(),
            phone: self.phone.as_deref(),
            acts: &self.acts,
            days: self.days,
            consent: self.consent,
            officer: self.officer_id,
            officer_name: &self.officer_name,
            is_relay: self.officer_is_relay,
            created_at: self.created_at,
            text_version: self.text_version,
        };
        terms.attestation(&self.salt)[..] == self.attestation[..]
    }

    /// Whether it permits this member to act: what a relay wrote, that relay alone.
    pub(crate) fn is_for(&self, officer: Uuid) -> bool {
        !self.officer_is_relay || self.officer_id == officer
    }

    /// What its writer was, as texts that name them choose their words by it.
    pub(crate) fn writer(&self) -> &'static str {
        if self.officer_is_relay { "relay" } else { "officer" }
    }

    /// The name under which the trail and messages keep it.
    pub(crate) fn about(&self) -> String {
        about(self.id)
    }
}

fn about(mandate: Uuid) -> String {
    format!("mandate:{mandate}")
}

/// What an officer wrote.
#[derive(Clone, Debug)]
pub(crate) struct NewMandate {
    /// Of the form.
    pub(crate) idempotency: Uuid,
    pub(crate) name: String,
    pub(crate) email: Option<String>,
    pub(crate) phone: Option<String>,
    pub(crate) lang: Lang,
    pub(crate) acts: Vec<String>,
    pub(crate) days: i16,
    pub(crate) consent: Consent,
    /// Whether who wrote it helps citizens as a relay.
    pub(crate) is_by_relay: bool,
}

/// Who acts: the account, and the name that events show.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Actor<'a> {
    pub(crate) id: Option<Uuid>,
    pub(crate) name: &'a str,
}

/// Letters of a reference behind the administration's: 30 bits, so that two meet rarely; then the form is sent again.
const REFERENCE: usize = 6;

/// Writes a mandate that waits for the citizen's consent. The same form again gives the mandate that is there, and false.
pub(crate) async fn insert(
    conn: &mut Conn,
    tenant: TenantId,
    tenant_code: &str,
    now: Timestamp,
    secret: &Secret,
    officer: Actor<'_>,
    new: &NewMandate,
) -> Result<(Mandate, bool)> {
    let person = match &new.email {
        Some(email) => crate::find_person_by_email(conn, email).await?.map(|person| person.id),
        None => None,
    };
    // Nobody answers for the citizen from the account of the officer who asks.
    let person = person.filter(|person| Some(*person) != officer.id);
    let id = Uuid::now_v7();
    let code = Code::secret(secret, tenant, id);
    let (salt, letters) = (rand::random::<[u8; 16]>(), rand::random::<[u8; REFERENCE]>());
    let reference = format!("{tenant_code}-{}", Code::letters(&letters));
    let officer_id = officer.id.unwrap_or_default();
    // As the database keeps it, to the microsecond.
    let created_at = Timestamp::from_microsecond(now.as_microsecond()).unwrap_or(now);
    let terms = Terms {
        tenant: tenant.uuid(),
        mandate: id,
        reference: &reference,
        name: &new.name,
        email: new.email.as_deref(),
        phone: new.phone.as_deref(),
        acts: &new.acts,
        days: new.days,
        consent: new.consent,
        officer: officer_id,
        officer_name: officer.name,
        is_relay: new.is_by_relay,
        created_at,
        text_version: TEXT_VERSION,
    };
    let written = diesel::insert_into(mandate::table)
        .values((
            (
                mandate::tenant_id.eq(tenant),
                mandate::id.eq(id),
                mandate::reference.eq(&reference),
                mandate::code_hash.eq(code.hash()),
                mandate::idempotency.eq(new.idempotency),
                mandate::person_id.eq(person),
                mandate::name.eq(&new.name),
                mandate::email.eq(&new.email),
                mandate::phone.eq(&new.phone),
                mandate::lang.eq(new.lang.code()),
                mandate::acts.eq(&new.acts),
                mandate::days.eq(new.days),
            ),
            (
                mandate::consent.eq(new.consent.as_str()),
                mandate::state.eq(State::Pending.as_str()),
                mandate::text_version.eq(TEXT_VERSION),
                mandate::salt.eq(&salt[..]),
                mandate::attestation.eq(&terms.attestation(&salt)[..]),
                mandate::officer_id.eq(officer_id),
                mandate::officer_name.eq(officer.name),
                mandate::created_at.eq(created_at.to_diesel()),
                mandate::expires_at.eq(later(now, ANSWER).to_diesel()),
                mandate::version.eq(1),
                mandate::officer_is_relay.eq(new.is_by_relay),
            ),
        ))
        .on_conflict((mandate::tenant_id, mandate::idempotency))
        .do_nothing()
        .execute(conn)
        .await?;
    if written == 1 {
        if let Some(person) = person {
            add_affiliation(conn, tenant, person).await?;
        }
        note(conn, tenant, id, 1, now, "mandate.asked", officer, "", "").await?;
        record(conn, tenant, now, officer.id, "mandate.asked", &about(id), json!({ "acts": new.acts })).await?;
    }
    let found: Mandate = mandate::table
        .filter(mandate::tenant_id.eq(tenant))
        .filter(mandate::idempotency.eq(new.idempotency))
        .select(Mandate::as_select())
        .first(conn)
        .await?;
    Ok((found, written == 1))
}

/// The mandate of this id.
pub(crate) async fn find(conn: &mut Conn, tenant: TenantId, id: Uuid) -> QueryResult<Option<Mandate>> {
    mandate::table
        .filter(mandate::tenant_id.eq(tenant))
        .filter(mandate::id.eq(id))
        .select(Mandate::as_select())
        .first(conn)
        .await
        .optional()
}

/// The mandate of this reference.
pub(crate) async fn find_by_reference(
    conn: &mut Conn,
    tenant: TenantId,
    reference: &str,
) -> QueryResult<Option<Mandate>> {
    mandate::table
        .filter(mandate::tenant_id.eq(tenant))
        .filter(mandate::reference.eq(reference))
        .select(Mandate::as_select())
        .first(conn)
        .await
        .optional()
}

/// The mandates that a person gave, the latest first.
pub(crate) async fn list_of_person(conn: &mut Conn, tenant: TenantId, person: Uuid) -> QueryResult<Vec<Mandate>> {
    mandate::table
        .filter(mandate::tenant_id.eq(tenant))
        .filter(mandate::person_id.eq(person))
        .order(mandate::id.desc())
        .limit(50)
        .select(Mandate::as_select())
        .load(conn)
        .await
}

/// One line of a mandate's life.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = mandate_event, check_for_backend(Pg))]
pub(crate) struct Event {
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub(crate) at: Timestamp,
    pub(crate) kind: String,
    pub(crate) actor_id: Option<Uuid>,
    pub(crate) actor_name: String,
    pub(crate) act: String,
    /// Of what was done: `complaint:<id>`.
    pub(crate) object: String,
    pub(crate) seq: i32,
}

/// What happened, in order.
pub(crate) async fn list_events(conn: &mut Conn, tenant: TenantId, id: Uuid) -> QueryResult<Vec<Event>> {
    mandate_event::table
        .filter(mandate_event::tenant_id.eq(tenant))
        .filter(mandate_event::mandate_id.eq(id))
        .order(mandate_event::seq)
        .select(Event::as_select())
        .load(conn)
        .await
}

/// Moves a mandate, with its event.
async fn act(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    from: &Mandate,
    what: Move,
    who: Role,
    actor: Actor<'_>,
) -> Result<()> {
    // What the clock finds has expired: it only writes down what counts already.
    let state = if who == Role::Clock { from.written_state } else { from.state(now) };
    let state = state.after(what, who, from.consent).ok_or(Error::Conflict)?;
    let started_at = (state == State::Active).then_some(now);
    let expires_at = match state {
        State::Active => later(now, SignedDuration::from_hours(24 * i64::from(from.days))),
        State::Signed => later(now, COMPARISON),
        _ => from.expires_at,
    };
    let version = from.version + 1;
    let row = mandate::table
        .filter(mandate::tenant_id.eq(tenant))
        .filter(mandate::id.eq(from.id))
        .filter(mandate::version.eq(from.version));
    let moved = diesel::update(row)
        .set((
            mandate::state.eq(state.as_str()),
            started_at.map(|start| mandate::started_at.eq(start.to_diesel())),
            mandate::expires_at.eq(expires_at.to_diesel()),
            mandate::version.eq(version),
            // The digits of an SMS answer once.
            mandate::sms_tries.eq(TRIES),
        ))
        .execute(conn)
        .await?;
    if moved == 0 {
        return Err(Error::Conflict);
    }
    note(conn, tenant, from.id, version, now, what.event(), actor, "", "").await?;
    Ok(record(conn, tenant, now, actor.id, what.event(), &from.about(), json!({})).await?)
}

/// Moves the mandate of this id as it then stands, and gives it with whether it moved: who asks for what is already so, by a
/// second click say, finds it done.
///
/// # Errors
/// [`Error::NotFound`] without such a mandate, [`Error::Conflict`] when the move is not allowed.
pub(crate) async fn move_once(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    id: Uuid,
    what: Move,
    who: Role,
    actor: Actor<'_>,
) -> Result<(Mandate, bool)> {
    let row = mandate::table.filter(mandate::tenant_id.eq(tenant)).filter(mandate::id.eq(id));
    let found: Option<Mandate> = row.select(Mandate::as_select()).for_update().first(conn).await.optional()?;
    let found = found.ok_or(Error::NotFound)?;
    if found.state(now) == what.leads_to() {
        return Ok((found, false));
    }
    act(conn, tenant, now, &found, what, who, actor).await?;
    Ok((find(conn, tenant, id).await?.ok_or(Error::NotFound)?, true))
}

/// The person proved to be the citizen: they agreed with the code, signed in. Never the officer who wrote it.
pub(crate) async fn set_person(conn: &mut Conn, tenant: TenantId, id: Uuid, person: Uuid) -> QueryResult<()> {
    let unclaimed = mandate::table
        .filter(mandate::tenant_id.eq(tenant))
        .filter(mandate::id.eq(id))
        .filter(mandate::officer_id.ne(person))
        .filter(mandate::person_id.is_null());
    diesel::update(unclaimed).set(mandate::person_id.eq(person)).execute(conn).await?;
    add_affiliation(conn, tenant, person).await
}

/// Writes down what has expired in an administration, at most `most` at a time; gives how many.
pub(crate) async fn expire(conn: &mut Conn, tenant: TenantId, now: Timestamp, most: i64) -> Result<usize> {
    let over: Vec<Mandate> = mandate::table
        .filter(mandate::tenant_id.eq(tenant))
        .filter(mandate::state.eq_any(State::TIMED.map(State::as_str)))
        .filter(mandate::expires_at.le(now.to_diesel()))
        .order(mandate::expires_at)
        .limit(most)
        .select(Mandate::as_select())
        .for_update()
        .skip_locked()
        .load(conn)
        .await?;
    for mandate in &over {
        act(conn, tenant, now, mandate, Move::Expire, Role::Clock, Actor { id: None, name: "" }).await?;
    }
    Ok(over.len())
}

#[allow(clippy::too_many_arguments, reason = "the columns of a row")]
pub(super) async fn note(
    conn: &mut Conn,
    tenant: TenantId,
    mandate: Uuid,
    seq: i32,
    now: Timestamp,
    kind: &str,
    actor: Actor<'_>,
    act: &str,
    object: &str,
) -> QueryResult<()> {
    diesel::insert_into(mandate_event::table)
        .values((
            mandate_event::tenant_id.eq(tenant),
            mandate_event::mandate_id.eq(mandate),
            mandate_event::seq.eq(seq),
            mandate_event::at.eq(now.to_diesel()),
            mandate_event::kind.eq(kind),
            mandate_event::actor_id.eq(actor.id),
            mandate_event::actor_name.eq(actor.name),
            mandate_event::act.eq(act),
            mandate_event::object.eq(object),
        ))
        .execute(conn)
        .await?;
    Ok(())
}

fn later(from: Timestamp, by: SignedDuration) -> Timestamp {
    from.checked_add(by).unwrap_or(from)
}
