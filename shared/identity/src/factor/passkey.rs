//! Passkeys (W3C Web Authentication, level 3): a key on a device or in a password manager, which asks for a finger, a face or a
//! PIN before it signs our challenge. It is bound to our name and so cannot be phished, and is two factors in one.
//!
//! All are discoverable: one ceremony serves the sign-in without an address, the second step, and a renewed proof.

use crate::Person;
use crate::person::is_active;
use crate::schema::{ceremony, passkey};
use crate::tokens::token::{hash_token, new_secret};
use database::Conn;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::{Timestamp as Instant, ToDiesel as _};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use server::{Error, Result, Settings};
use uuid::Uuid;
use webauthn_rs::prelude::{DiscoverableKey, Passkey};
use webauthn_rs::{Webauthn, WebauthnBuilder};

/// A challenge waits as long for its answer.
const LIFETIME: SignedDuration = SignedDuration::from_mins(5);
/// More than anybody has devices.
const MOST: usize = 20;

/// A passkey as its owner sees it in the list.
pub(crate) struct Kept {
    pub(crate) id: Uuid,
    pub(crate) name: String,
    pub(crate) created_at: Timestamp,
    pub(crate) last_used_at: Option<Timestamp>,
}

/// What a browser sent back in the name of a passkey.
pub(crate) struct Answer<'a> {
    /// As [`begin`] or [`begin_registration`] gave it.
    pub(crate) ceremony: &'a str,
    /// The credential, as JSON.
    pub(crate) credential: &'a str,
}

/// Whether passkeys can be had here: they are bound to a name, and an IP address is none.
pub(crate) fn are_possible(settings: &Settings) -> bool {
    settings.public_url.domain().is_some()
}

fn relying_party(settings: &Settings) -> Result<Webauthn> {
    let name = settings.public_url.domain().ok_or(Error::NotFound)?;
    let builder = WebauthnBuilder::new(name, &settings.public_url).map_err(Error::internal)?;
    builder.rp_name("Diwan").build().map_err(Error::internal)
}

/// Those of a person, the oldest first.
pub(crate) async fn list(conn: &mut Conn, person: Uuid) -> QueryResult<Vec<Kept>> {
    type Columns = (Uuid, String, Instant, Option<Instant>);
    let rows: Vec<Columns> = passkey::table
        .filter(passkey::person_id.eq(person))
        .order(passkey::id)
        .select((passkey::id, passkey::name, passkey::created_at, passkey::last_used_at))
        .load(conn)
        .await?;
    let kept = rows.into_iter().map(|(id, name, created_at, used)| Kept {
        id,
        name,
        created_at: created_at.to_jiff(),
        last_used_at: used.map(Instant::to_jiff),
    });
    Ok(kept.collect())
}

/// Whether a person may add another one.
pub(crate) fn is_room(kept: &[Kept]) -> bool {
    kept.len() < MOST
}

/// Begins to add a passkey: what the page's script asks the browser for.
pub(crate) async fn begin_registration(
    conn: &mut Conn,
    settings: &Settings,
    now: Timestamp,
    person: &Person,
) -> Result<Value> {
    let known: Vec<Vec<u8>> =
        passkey::table.filter(passkey::person_id.eq(person.id)).select(passkey::credential_id).load(conn).await?;
    let (options, state) = relying_party(settings)?
        .start_passkey_registration(person.id, &person.email, &person.name, Some(known))
        .map_err(Error::internal)?;
    let mut options = serde_json::to_value(&options).map_err(Error::internal)?;
    // The library leaves it to the device; one that keeps no account could not be used without an address.
    options["publicKey"]["authenticatorSelection"]["residentKey"] = "required".into();
    options["publicKey"]["authenticatorSelection"]["requireResidentKey"] = true.into();
    remember(conn, now, Some(person.id), "register", &state, options).await
}

/// Adds the passkey that a browser made; false when its answer is not the one to our challenge.
pub(crate) async fn register(
    conn: &mut Conn,
    settings: &Settings,
    now: Timestamp,
    person: Uuid,
    answer: &Answer<'_>,
    name: &str,
) -> Result<bool> {
    let Some(state) = recall(conn, now, Some(person), "register", answer.ceremony).await? else {
        return Ok(false);
    };
    let Some(credential) = read(answer.credential) else {
        return Ok(false);
    };
    let made = match relying_party(settings)?.finish_passkey_registration(&credential, &state) {
        Ok(made) => made,
        Err(reason) => {
            tracing::info!(%person, %reason, "a passkey was not added");
            return Ok(false);
        }
    };
    let added = diesel::insert_into(passkey::table)
        .values((
            passkey::id.eq(Uuid::now_v7()),
            passkey::person_id.eq(person),
            passkey::credential_id.eq(made.cred_id().to_vec()),
            passkey::name.eq(name),
            passkey::credential.eq(serde_json::to_value(&made).map_err(Error::internal)?),
            passkey::created_at.eq(now.to_diesel()),
        ))
        .on_conflict_do_nothing()
        .execute(conn)
        .await?;
    Ok(added > 0)
}

/// Begins a proof by passkey, of `person` or of whomever the passkey names.
pub(crate) async fn begin(conn: &mut Conn, settings: &Settings, now: Timestamp, person: Option<Uuid>) -> Result<Value> {
    let (options, state) = relying_party(settings)?.start_discoverable_authentication().map_err(Error::internal)?;
    // The library means it for suggestions in a field; ours is asked for by a button.
    let options = json!({ "publicKey": options.public_key });
    remember(conn, now, person, purpose(person), &state, options).await
}

fn purpose(person: Option<Uuid>) -> &'static str {
    if person.is_some() { "prove" } else { "sign-in" }
}

/// Whose passkey answered our challenge; nobody's when it is another answer, or another person than `person`. Whatever it was,
/// the challenge is used.
pub(crate) async fn prove(
    conn: &mut Conn,
    settings: &Settings,
    now: Timestamp,
    person: Option<Uuid>,
    answer: &Answer<'_>,
) -> Result<Option<Uuid>> {
    let Some(state) = recall(conn, now, person, purpose(person), answer.ceremony).await? else {
        return Ok(None);
    };
    let Some(credential) = read(answer.credential) else {
        return Ok(None);
    };
    let relying_party = relying_party(settings)?;
    let Ok((owner, credential_id)) = relying_party.identify_discoverable_authentication(&credential) else {
        return Ok(None);
    };
    let kept: Option<(Uuid, Value)> = passkey::table
        .filter(passkey::credential_id.eq(credential_id))
        .filter(passkey::person_id.eq(owner))
        .select((passkey::id, passkey::credential))
        .for_update()
        .first(conn)
        .await
        .optional()?;
    let Some((id, kept)) = kept.filter(|_| person.is_none_or(|person| person == owner)) else {
        return Ok(None);
    };
    let mut kept: Passkey = serde_json::from_value(kept).map_err(Error::internal)?;
    // Its signature, that it asked for its owner, and that its counter goes on: a copy of the key counts for itself.
    let key = DiscoverableKey::from(&kept);
    let proved = match relying_party.finish_discoverable_authentication_v2(&credential, state, &key) {
        Ok(proved) => proved,
        Err(reason) => {
            tracing::warn!(person = %owner, %reason, "a passkey was refused");
            return Ok(None);
        }
    };
    if !proved.user_verified() || !is_active(conn, owner, settings.demo).await? {
        return Ok(None);
    }
    kept.update_credential(&proved);
    diesel::update(passkey::table.filter(passkey::id.eq(id)))
        .set((
            passkey::credential.eq(serde_json::to_value(&kept).map_err(Error::internal)?),
            passkey::last_used_at.eq(Some(now.to_diesel())),
        ))
        .execute(conn)
        .await?;
    Ok(Some(owner))
}

/// Takes all of a person's away.
pub(crate) async fn remove_all(conn: &mut Conn, person: Uuid) -> QueryResult<usize> {
    diesel::delete(passkey::table.filter(passkey::person_id.eq(person))).execute(conn).await
}

/// Takes a passkey away; false when the person has none of that id.
pub(crate) async fn remove(conn: &mut Conn, person: Uuid, id: Uuid) -> QueryResult<bool> {
    let own = passkey::table.filter(passkey::person_id.eq(person)).filter(passkey::id.eq(id));
    Ok(diesel::delete(own).execute(conn).await? > 0)
}

/// Keeps the state of a ceremony; gives the options with the token by which it is found again.
async fn remember(
    conn: &mut Conn,
    now: Timestamp,
    person: Option<Uuid>,
    purpose: &str,
    state: &impl Serialize,
    mut options: Value,
) -> Result<Value> {
    let token = new_secret();
    diesel::insert_into(ceremony::table)
        .values((
            ceremony::token_hash.eq(hash_token(&token)),
            ceremony::person_id.eq(person),
            ceremony::purpose.eq(purpose),
            ceremony::state.eq(serde_json::to_value(state).map_err(Error::internal)?),
            ceremony::expires_at.eq(now.checked_add(LIFETIME).unwrap_or(now).to_diesel()),
        ))
        .execute(conn)
        .await?;
    options["ceremony"] = token.into();
    Ok(options)
}

/// The state of a ceremony, which is over with that.
async fn recall<T: DeserializeOwned>(
    conn: &mut Conn,
    now: Timestamp,
    person: Option<Uuid>,
    purpose: &str,
    token: &str,
) -> Result<Option<T>> {
    let own = ceremony::table
        .filter(ceremony::token_hash.eq(hash_token(token)))
        .filter(ceremony::person_id.is_not_distinct_from(person))
        .filter(ceremony::purpose.eq(purpose))
        .filter(ceremony::expires_at.gt(now.to_diesel()));
    let state: Option<Value> = diesel::delete(own).returning(ceremony::state).get_result(conn).await.optional()?;
    state.map(serde_json::from_value).transpose().map_err(Error::internal)
}

/// The credential that a browser sent; none for anything else.
fn read<T: DeserializeOwned>(text: &str) -> Option<T> {
    serde_json::from_str(text).ok()
}
