//! Somebody says that they work in an administration that does not take part yet. The claim is bound to their browser; a code
//! that was sent to their official address proves that the address is theirs, and a link to the proved address leads back to it.

use crate::schema::{claim, person};
use crate::tenant::proposed::Proposed;
use crate::tokens::token::{hash_token, new_secret};
use database::Conn;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::ToDiesel as _;
use server::Secret;
use subtle::ConstantTimeEq as _;
use ui::Lang;
use uuid::Uuid;

/// How long a code is good.
const CODE_LASTS: SignedDuration = SignedDuration::from_mins(30);
/// How long one has from the code to the signed agreement, which somebody else must sign.
const CLAIM_LASTS: SignedDuration = SignedDuration::from_hours(24 * 7);
/// Wrong codes that are taken; of a million, five are one in two hundred thousand.
const TRIES: i16 = 5;
/// Claims of one address in an hour: each sends it a message.
const CLAIMS_AN_HOUR: i64 = 5;

/// What they say.
#[derive(Clone, Debug)]
pub struct NewClaim<'a> {
    /// The slug of an administration, or `t-` and the code of a territory.
    pub place: &'a str,
    /// Their name.
    pub name: &'a str,
    /// What they do there.
    pub position: &'a str,
    /// Their address, in lower case.
    pub email: &'a str,
    /// In which language they are written to.
    pub lang: Lang,
    /// What they say of an administration that nobody lists; `place` then says nothing.
    pub proposed: Option<&'a Proposed>,
}

/// A claim that stands.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = claim, check_for_backend(diesel::pg::Pg))]
pub struct Claim {
    /// Its identity.
    pub id: Uuid,
    /// See [`NewClaim::place`].
    pub place: String,
    /// See [`NewClaim::name`].
    pub name: String,
    /// See [`NewClaim::position`].
    pub position: String,
    /// See [`NewClaim::email`].
    pub email: String,
    lang: String,
    #[diesel(deserialize_as = jiff_diesel::NullableTimestamp)]
    proved_at: Option<Timestamp>,
    proposed: Option<serde_json::Value>,
}

impl Claim {
    /// In which language they are written to.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.lang.parse().unwrap_or(Lang::Fr)
    }

    /// What they say of an administration that nobody lists.
    #[must_use]
    pub fn proposed(&self) -> Option<Proposed> {
        serde_json::from_value(self.proposed.clone()?).ok()
    }

    /// Whether the address is theirs.
    #[must_use]
    pub const fn is_proved(&self) -> bool {
        self.proved_at.is_some()
    }
}

/// A claim that was made: the value of the cookie, and the code for the message. Neither is stored as it is.
#[derive(Debug)]
pub struct Made {
    /// For the browser.
    pub seat: String,
    /// Six digits, for the message.
    pub code: String,
}

fn mac(secret: &Secret, id: Uuid, code: &str) -> Vec<u8> {
    secret.mac("claim-code", &[id.as_bytes(), code.as_bytes()]).to_vec()
}

/// Makes a claim; none when the address was written to too often within the hour.
///
/// # Errors
/// The database refuses.
pub async fn make_claim(
    conn: &mut Conn,
    now: Timestamp,
    secret: &Secret,
    new: &NewClaim<'_>,
) -> QueryResult<Option<Made>> {
    let an_hour_ago = now.checked_sub(SignedDuration::from_hours(1)).unwrap_or(now);
    let lately: i64 = claim::table
        .filter(claim::email.eq(new.email))
        .filter(claim::created_at.gt(an_hour_ago.to_diesel()))
        .count()
        .get_result(conn)
        .await?;
    if lately >= CLAIMS_AN_HOUR {
        return Ok(None);
    }
    let id = Uuid::now_v7();
    let seat = new_secret();
    let code = format!("{:06}", rand::random_range(0..1_000_000));
    diesel::insert_into(claim::table)
        .values((
            claim::id.eq(id),
            claim::seat_hash.eq(hash_token(&seat)),
            claim::place.eq(new.place),
            claim::name.eq(new.name),
            claim::position.eq(new.position),
            claim::email.eq(new.email),
            claim::lang.eq(new.lang.code()),
            claim::code_mac.eq(mac(secret, id, &code)),
            claim::created_at.eq(now.to_diesel()),
            claim::expires_at.eq(now.checked_add(CODE_LASTS).unwrap_or(now).to_diesel()),
            claim::proposed.eq(new.proposed.and_then(|proposed| serde_json::to_value(proposed).ok())),
        ))
        .execute(conn)
        .await?;
    Ok(Some(Made { seat, code }))
}

/// The claim of this browser, or of a link that was sent, while it stands.
///
/// # Errors
/// The database does not answer.
pub async fn find_claim(conn: &mut Conn, now: Timestamp, seat: &str) -> QueryResult<Option<Claim>> {
    let since = now.checked_sub(CLAIM_LASTS).unwrap_or(now);
    let hash = hash_token(seat);
    claim::table
        .filter(claim::seat_hash.eq(hash.clone()).or(claim::link_hash.eq(hash)))
        .filter(claim::created_at.gt(since.to_diesel()))
        .filter(claim::done_at.is_null())
        .select(Claim::as_select())
        .first(conn)
        .await
        .optional()
}

/// What a code turned out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proof {
    /// The right one.
    Right,
    /// A wrong one.
    Wrong,
    /// Too old, or there were too many wrong ones: another claim must be made.
    Over,
}

/// Tries a code. Each try is counted before it is looked at, so that many at once are not taken for one.
///
/// # Errors
/// The database refuses.
pub async fn prove_claim(conn: &mut Conn, now: Timestamp, secret: &Secret, id: Uuid, code: &str) -> QueryResult<Proof> {
    let open = claim::table
        .filter(claim::id.eq(id))
        .filter(claim::tries.lt(TRIES))
        .filter(claim::expires_at.gt(now.to_diesel()));
    let known: Option<Vec<u8>> = diesel::update(open)
        .set(claim::tries.eq(claim::tries + 1))
        .returning(claim::code_mac)
        .get_result(conn)
        .await
        .optional()?;
    let Some(known) = known else {
        return Ok(Proof::Over);
    };
    if !bool::from(known.ct_eq(&mac(secret, id, code))) {
        return Ok(Proof::Wrong);
    }
    diesel::update(claim::table.filter(claim::id.eq(id)))
        .set(claim::proved_at.eq(Some(now.to_diesel())))
        .execute(conn)
        .await?;
    Ok(Proof::Right)
}

/// Makes the link by which a proved claim is found from elsewhere; none when it was made before.
///
/// # Errors
/// The database refuses.
pub async fn link_claim(conn: &mut Conn, id: Uuid) -> QueryResult<Option<String>> {
    let link = new_secret();
    let proved =
        claim::table.filter(claim::id.eq(id)).filter(claim::proved_at.is_not_null()).filter(claim::link_hash.is_null());
    let made = diesel::update(proved).set(claim::link_hash.eq(Some(hash_token(&link)))).execute(conn).await?;
    Ok((made == 1).then_some(link))
}

/// Ends a proved claim that led to what it was for; whether it was this call that ended it.
///
/// # Errors
/// The database refuses.
pub async fn end_claim(conn: &mut Conn, now: Timestamp, id: Uuid) -> QueryResult<bool> {
    let proved =
        claim::table.filter(claim::id.eq(id)).filter(claim::proved_at.is_not_null()).filter(claim::done_at.is_null());
    let ended = diesel::update(proved).set(claim::done_at.eq(Some(now.to_diesel()))).execute(conn).await?;
    Ok(ended == 1)
}

/// Whether the account of this address has a password already.
///
/// # Errors
/// The database does not answer.
pub async fn has_password(conn: &mut Conn, email: &str) -> QueryResult<bool> {
    let account = person::table.filter(person::email.eq(email)).filter(person::password_hash.is_not_null());
    diesel::select(diesel::dsl::exists(account)).get_result(conn).await
}
