//! Tokens that stand for a person: only their hash is stored.
//!
//! One that Diwan made begins with `dwn_` and ends with a checksum, so that a scanner of sources recognises it, and a mistyped
//! one is refused before anything is looked up.

use crate::person::is_active;
use crate::schema::api_token;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::{RoundMode, SignedDuration, Timestamp, TimestampRound, Unit};
use jiff_diesel::{NullableTimestamp, ToDiesel as _};
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

const MARK: &str = "dwn_";
/// How much of a token is shown later.
const SHOWN: usize = MARK.len() + 8;
/// The last use is noted to this precision, and no more often.
const PRECISION: SignedDuration = SignedDuration::from_hours(1);

/// SHA-256: enough for tokens that are random; passwords need more.
#[must_use]
pub fn hash_token(token: &str) -> Vec<u8> {
    Sha256::digest(token.as_bytes()).to_vec()
}

/// A new secret of a cookie or a link: 256 random bits, which nobody guesses and everybody may carry in an address.
pub(crate) fn new_secret() -> String {
    URL_SAFE_NO_PAD.encode(rand::random::<[u8; 32]>())
}

/// A new token: the mark, 256 random bits, and a checksum of 32, all but the mark in hexadecimal.
pub(crate) fn new_token() -> String {
    let body = hexadecimal(&rand::random::<[u8; 32]>());
    let check = checksum(&body);
    format!("{MARK}{body}{check}")
}

/// The beginning of a token of ours, by which its owner recognises it; others may be too short to show any of it.
pub(crate) fn prefix(token: &str) -> &str {
    if token.starts_with(MARK) { token.get(..SHOWN).unwrap_or_default() } else { "" }
}

/// Whether it can be a token: one that bears our mark has the right checksum.
fn is_plausible(token: &str) -> bool {
    token
        .strip_prefix(MARK)
        .is_none_or(|rest| rest.split_at_checked(64).is_some_and(|(body, check)| check == checksum(body)))
}

fn checksum(body: &str) -> String {
    hexadecimal(&Sha256::digest(body.as_bytes())[..4])
}

/// Two digits for each byte.
#[must_use]
pub fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Enters a token of the API that acts with the rights of `person`; the same token again changes nothing.
///
/// # Errors
/// The database refuses.
pub async fn insert_api_token(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    name: &str,
    token: &str,
    person: Uuid,
) -> QueryResult<()> {
    let new = NewToken { id: Uuid::now_v7(), name, person, scopes: None, expires_at: None };
    insert_token(conn, tenant, now, token, &new).await.map(|_| ())
}

/// A token to be entered.
pub(crate) struct NewToken<'a> {
    pub(crate) id: Uuid,
    /// What it is for.
    pub(crate) name: &'a str,
    /// Who made it, and with whose rights it acts.
    pub(crate) person: Uuid,
    /// Which of them; none: all.
    pub(crate) scopes: Option<&'a [String]>,
    pub(crate) expires_at: Option<Timestamp>,
}

/// Enters a token; false when the token or its id is there already.
pub(crate) async fn insert_token(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    token: &str,
    new: &NewToken<'_>,
) -> QueryResult<bool> {
    let entered = diesel::insert_into(api_token::table)
        .values((
            api_token::tenant_id.eq(tenant),
            api_token::token_hash.eq(hash_token(token)),
            api_token::name.eq(new.name),
            api_token::person_id.eq(new.person),
            api_token::created_at.eq(now.to_diesel()),
            api_token::expires_at.eq(new.expires_at.map(jiff_diesel::ToDiesel::to_diesel)),
            api_token::id.eq(new.id),
            api_token::prefix.eq(prefix(token)),
            api_token::scopes.eq(new.scopes),
        ))
        .on_conflict_do_nothing()
        .execute(conn)
        .await?;
    Ok(entered == 1)
}

/// What a token stands for, as its maker called it.
#[derive(Clone, Debug)]
pub struct Program {
    /// The token.
    pub id: Uuid,
    /// Its name.
    pub name: String,
}

/// A token that is valid here.
pub(crate) struct Bearer {
    hash: Vec<u8>,
    pub(crate) program: Program,
    /// For whom it acts.
    pub(crate) person: Uuid,
    /// Which of their rights it has; none: all.
    pub(crate) scopes: Option<Vec<String>>,
    last_used_at: Option<Timestamp>,
}

/// The token and the person for whom it acts in this administration; none when it was revoked or has expired, and when their
/// account is disabled, or invented outside of a demonstration.
pub(crate) async fn find_token_owner(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    token: &str,
    is_demo: bool,
) -> QueryResult<Option<Bearer>> {
    type Found = (Uuid, Option<Vec<String>>, NullableTimestamp, Uuid, String);
    if !is_plausible(token) {
        return Ok(None);
    }
    let hash = hash_token(token);
    let found: Option<Found> = api_token::table
        .filter(api_token::tenant_id.eq(tenant))
        .filter(api_token::token_hash.eq(&hash))
        .filter(api_token::expires_at.is_null().or(api_token::expires_at.gt(now.to_diesel())))
        .filter(api_token::revoked_at.is_null())
        .select((api_token::person_id, api_token::scopes, api_token::last_used_at, api_token::id, api_token::name))
        .first(conn)
        .await
        .optional()?;
    let Some((person, scopes, last_used_at, id, name)) = found else {
        return Ok(None);
    };
    // Apart: people are not kept where the administration's rows are.
    let is_active = is_active(conn, person, is_demo).await?;
    let program = Program { id, name };
    Ok(is_active.then(|| Bearer { hash, program, person, scopes, last_used_at: last_used_at.to_jiff() }))
}

/// Notes that a token is in use, to the hour, so that one that nobody needs any more can be told from the others.
pub(crate) async fn note_use(conn: &mut Conn, tenant: TenantId, now: Timestamp, bearer: &Bearer) -> QueryResult<()> {
    if bearer.last_used_at.is_some_and(|at| now.duration_since(at) < PRECISION) {
        return Ok(());
    }
    let hour = now.round(TimestampRound::new().smallest(Unit::Hour).mode(RoundMode::Trunc)).unwrap_or(now);
    diesel::update(api_token::table)
        .filter(api_token::tenant_id.eq(tenant))
        .filter(api_token::token_hash.eq(&bearer.hash))
        .set(api_token::last_used_at.eq(Some(hour.to_diesel())))
        .execute(conn)
        .await?;
    Ok(())
}

/// Revokes all of a person's tokens in an administration.
pub(crate) async fn revoke_tokens(conn: &mut Conn, tenant: TenantId, now: Timestamp, person: Uuid) -> QueryResult<()> {
    diesel::update(api_token::table)
        .filter(api_token::tenant_id.eq(tenant))
        .filter(api_token::person_id.eq(person))
        .filter(api_token::revoked_at.is_null())
        .set(api_token::revoked_at.eq(Some(now.to_diesel())))
        .execute(conn)
        .await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_token_is_plausible_and_one_with_a_slip_is_not() {
        let token = new_token();
        assert_eq!(token.len(), 4 + 64 + 8);
        assert!(is_plausible(&token) && token.starts_with(prefix(&token)));
        for at in [4, 40, 75] {
            let mut wrong: Vec<char> = token.chars().collect();
            wrong[at] = if wrong[at] == '0' { '1' } else { '0' };
            assert!(!is_plausible(&wrong.into_iter().collect::<String>()), "{at}");
        }
        for wrong in [&token[..75], "dwn_", "dwn_é", &format!("{token}0")] {
            assert!(!is_plausible(wrong), "{wrong}");
        }
        assert!(is_plausible("demo-commune-agadir-key"), "others are looked up");
    }
}
