//! Acting under a mandate: scope, consent and time are looked at in the transaction of what is done.

use super::rule::{Move, State};
use super::store::{Actor, Mandate, find, note};
use super::{Assist, find_for};
use crate::schema::{mandate, mandate_event};
use crate::{Officer, record};
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel as _;
use serde_json::json;
use server::{Error, Result};
use ui::Lang;
use uuid::Uuid;

/// For whom an officer acts, and how they can be reached.
#[derive(Clone, Debug)]
pub struct Principal {
    /// The mandate.
    pub mandate: Uuid,
    /// The citizen's account, if they have one.
    pub person: Option<Uuid>,
    /// The citizen's name.
    pub name: String,
    /// Their e-mail address, if they gave one.
    pub email: Option<String>,
    /// Their telephone number, E.164, if they gave one.
    pub phone: Option<String>,
    /// The language in which they are written to.
    pub lang: Lang,
    /// Whether a relay wrote the mandate: they alone act under it.
    pub by_relay: bool,
}

/// For whom a mandate speaks, whether it may be used or not.
///
/// # Errors
/// [`Error::NotFound`] without such a mandate that this officer may see.
pub async fn find_mandate(conn: &mut Conn, officer: &Officer<Assist>, mandate: Uuid) -> Result<Principal> {
    Ok(principal(find_for(conn, officer, mandate).await?))
}

/// For whom a mandate speaks, to show it beside a form; that it may be used is decided by [`act_under`] alone.
///
/// # Errors
/// [`Error::NotFound`] without such a mandate that this officer may see; [`Error::Invalid`] on the field `mandate` when it does not
/// cover `act` now, this officer compared its paper, or a relay wrote it who is another.
pub async fn find_principal(
    conn: &mut Conn,
    officer: &Officer<Assist>,
    now: Timestamp,
    mandate: Uuid,
    act: &str,
) -> Result<Principal> {
    let found = find_for(conn, officer, mandate).await?;
    refuse_officers(&found, officer.lang(), officer.id())?;
    let principal = covering(found, now, officer.lang(), act)?;
    refuse_second(conn, officer.tenant(), officer.lang(), officer.id(), mandate).await?;
    Ok(principal)
}

/// What a relay wrote names them, and no officer of the administration.
fn refuse_officers(found: &Mandate, lang: Lang, officer: Uuid) -> Result<()> {
    if found.is_for(officer) { Ok(()) } else { Err(Error::field("mandate", ui::text(lang, "mandate-relay-alone"))) }
}

/// Whoever found the paper right does not act under it: else two people would be one.
async fn refuse_second(conn: &mut Conn, tenant: TenantId, lang: Lang, officer: Uuid, mandate: Uuid) -> Result<()> {
    let compared = mandate_event::table
        .filter(mandate_event::tenant_id.eq(tenant))
        .filter(mandate_event::mandate_id.eq(mandate))
        .filter(mandate_event::kind.eq(Move::Compare.event()))
        .filter(mandate_event::actor_id.eq(officer));
    let is_second: bool = diesel::select(diesel::dsl::exists(compared)).get_result(conn).await?;
    if is_second { Err(Error::field("mandate", ui::text(lang, "mandate-compared-yours"))) } else { Ok(()) }
}

fn covering(found: Mandate, now: Timestamp, lang: Lang, act: &str) -> Result<Principal> {
    match refusal(&found, now, act) {
        Some(key) => Err(Error::field("mandate", ui::text(lang, key))),
        None => Ok(principal(found)),
    }
}

/// Uses a mandate for `act` on `object` (`complaint:<id>`), in the transaction of what is done: scope, consent and time are
/// checked here, and the mandate's own record and the trail name officer and citizen. Gives the citizen.
///
/// # Errors
/// As [`find_principal`]: the act must then not happen. Whether the officer may see the mandate is asked before, by
/// [`find_mandate`].
#[allow(clippy::too_many_arguments, reason = "who, for whom, what, where, when")]
pub async fn act_under(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    lang: Lang,
    (officer, officer_name): (Uuid, &str),
    mandate: Uuid,
    act: &str,
    object: &str,
) -> Result<Principal> {
    let row = mandate::table
        .filter(mandate::tenant_id.eq(tenant))
        .filter(mandate::id.eq(mandate))
        .filter(mandate::state.eq(State::Active.as_str()))
        .filter(mandate::expires_at.gt(now.to_diesel()))
        .filter(mandate::acts.contains(vec![act]));
    let used: Option<Mandate> = diesel::update(row)
        .set(mandate::version.eq(mandate::version + 1))
        .returning(Mandate::as_returning())
        .get_result(conn)
        .await
        .optional()?;
    let Some(used) = used else {
        // Says why; if it could be used after all, it was changed in between, and the officer looks again.
        let found = find(conn, tenant, mandate).await?.ok_or(Error::NotFound)?;
        covering(found, now, lang, act)?;
        return Err(Error::Conflict);
    };
    refuse_officers(&used, lang, officer)?;
    refuse_second(conn, tenant, lang, officer, used.id).await?;
    let actor = Actor { id: Some(officer), name: officer_name };
    note(conn, tenant, used.id, used.version, now, "mandate.used", actor, act, object).await?;
    let detail = json!({ "act": act, "mandate": mandate, "for": used.person_id });
    record(conn, tenant, now, Some(officer), "mandate.used", object, detail).await?;
    Ok(principal(used))
}

pub(super) fn principal(mandate: Mandate) -> Principal {
    Principal {
        mandate: mandate.id,
        person: mandate.person_id,
        lang: mandate.lang(),
        by_relay: mandate.officer_is_relay,
        name: mandate.name,
        email: mandate.email,
        phone: mandate.phone,
    }
}

/// Why a mandate does not cover an act: the key of the ground and the next step.
fn refusal(mandate: &Mandate, now: Timestamp, act: &str) -> Option<&'static str> {
    match mandate.state(now) {
        State::Pending => Some("mandate-refusal-pending"),
        State::Signed => Some("mandate-refusal-signed"),
        State::Revoked => Some("mandate-refusal-revoked"),
        State::Expired => Some("mandate-refusal-expired"),
        State::Refused => Some("mandate-refusal-refused"),
        State::Rejected => Some("mandate-refusal-rejected"),
        State::Active if !mandate.acts.iter().any(|covered| covered == act) => Some("mandate-refusal-scope"),
        State::Active => None,
    }
}
