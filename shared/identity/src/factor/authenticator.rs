//! The authenticator of a person: an app that shows a code of six digits every 30 seconds (RFC 6238). Each step's code is
//! taken once (OWASP ASVS 5.0, 6.5.1), of the present step and its two neighbours.

use crate::factor::seal::{seal, unseal};
use crate::schema::authenticator;
use database::Conn;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::{Timestamp as Instant, ToDiesel as _};
use server::{Error, Result, Settings};
use totp_rs::{Builder, Totp};
use uuid::Uuid;

const PURPOSE: &str = "totp";
/// Steps before and after the present one whose code is taken: clocks differ, and typing takes time.
const SKEW: u16 = 1;
/// A secret that was shown waits as long for its first code.
const OFFERED: SignedDuration = SignedDuration::from_mins(30);

/// A secret as its owner enters it into their app.
pub(crate) struct Shown {
    /// For a QR code.
    pub(crate) url: String,
    /// In base 32, in groups of four.
    pub(crate) typed: String,
}

/// Makes a secret to be shown, unless one waits for its first code already.
pub(crate) async fn offer(conn: &mut Conn, settings: &Settings, now: Timestamp, person: Uuid) -> Result<()> {
    if find_offer(conn, now, person).await?.is_some() {
        return Ok(());
    }
    let sealed = seal(&settings.secret, PURPOSE, person, &rand::random::<[u8; 20]>())?;
    let offered = (authenticator::offered.eq(Some(&sealed)), authenticator::offered_at.eq(Some(now.to_diesel())));
    diesel::insert_into(authenticator::table)
        .values((authenticator::person_id.eq(person), offered))
        .on_conflict(authenticator::person_id)
        .do_update()
        .set(offered)
        .execute(conn)
        .await?;
    Ok(())
}

/// Makes a secret to be shown in the place of any that waits: whoever saw that one has no part in this.
pub(crate) async fn offer_anew(conn: &mut Conn, settings: &Settings, now: Timestamp, person: Uuid) -> Result<()> {
    let waiting = authenticator::table.filter(authenticator::person_id.eq(person));
    diesel::update(waiting).set(authenticator::offered.eq(None::<Vec<u8>>)).execute(conn).await?;
    offer(conn, settings, now, person).await
}

/// The secret that was shown and waits for its first code, sealed.
pub(crate) async fn find_offer(conn: &mut Conn, now: Timestamp, person: Uuid) -> QueryResult<Option<Vec<u8>>> {
    let since = now.checked_sub(OFFERED).unwrap_or(now);
    let found: Option<Option<Vec<u8>>> = authenticator::table
        .filter(authenticator::person_id.eq(person))
        .filter(authenticator::offered_at.gt(since.to_diesel()))
        .select(authenticator::offered)
        .first(conn)
        .await
        .optional()?;
    Ok(found.flatten())
}

/// What the owner of a sealed secret enters.
pub(crate) fn show(settings: &Settings, person: Uuid, email: &str, sealed: &[u8]) -> Result<Shown> {
    let totp = opened(settings, person, email, sealed)?;
    let letters: Vec<char> = totp.secret().to_base32().chars().collect();
    let groups: Vec<String> = letters.chunks(4).map(|group| group.iter().collect()).collect();
    Ok(Shown { url: totp.to_url().map_err(Error::internal)?, typed: groups.join(" ") })
}

/// Puts the secret that was shown into force, if `code` is one of its codes; false when it is not.
pub(crate) async fn confirm(
    conn: &mut Conn,
    settings: &Settings,
    now: Timestamp,
    person: Uuid,
    code: &str,
) -> Result<bool> {
    let Some(sealed) = find_offer(conn, now, person).await? else {
        return Ok(false);
    };
    let Some(step) = step_of(settings, now, person, &sealed, code)? else {
        return Ok(false);
    };
    let offered = authenticator::table
        .filter(authenticator::person_id.eq(person))
        .filter(authenticator::offered.eq(Some(&sealed)));
    let taken = diesel::update(offered)
        .set((
            authenticator::secret.eq(authenticator::offered),
            authenticator::added_at.eq(Some(now.to_diesel())),
            authenticator::last_step.eq(step),
            authenticator::offered.eq(None::<Vec<u8>>),
            authenticator::offered_at.eq(None::<Instant>),
        ))
        .execute(conn)
        .await?;
    Ok(taken > 0)
}

/// Whether `code` is a code of the person's authenticator that nobody has used. It is used then.
pub(crate) async fn take_code(
    conn: &mut Conn,
    settings: &Settings,
    now: Timestamp,
    person: Uuid,
    code: &str,
) -> Result<bool> {
    let found: Option<Option<Vec<u8>>> = authenticator::table
        .filter(authenticator::person_id.eq(person))
        .select(authenticator::secret)
        .first(conn)
        .await
        .optional()?;
    let Some(sealed) = found.flatten() else {
        return Ok(false);
    };
    let Some(step) = step_of(settings, now, person, &sealed, code)? else {
        return Ok(false);
    };
    // Of two at once the second waits for the first one's row, and finds the step used.
    let unused = authenticator::table
        .filter(authenticator::person_id.eq(person))
        .filter(authenticator::secret.eq(Some(&sealed)))
        .filter(authenticator::last_step.lt(step));
    Ok(diesel::update(unused).set(authenticator::last_step.eq(step)).execute(conn).await? > 0)
}

/// Since when a person has an authenticator.
pub(crate) async fn added_at(conn: &mut Conn, person: Uuid) -> QueryResult<Option<Timestamp>> {
    let found: Option<Option<Instant>> = authenticator::table
        .filter(authenticator::person_id.eq(person))
        .select(authenticator::added_at)
        .first(conn)
        .await
        .optional()?;
    Ok(found.flatten().map(Instant::to_jiff))
}

/// Takes the authenticator away; false when there was none.
pub(crate) async fn remove(conn: &mut Conn, person: Uuid) -> QueryResult<bool> {
    let own =
        authenticator::table.filter(authenticator::person_id.eq(person)).filter(authenticator::secret.is_not_null());
    Ok(diesel::delete(own).execute(conn).await? > 0)
}

/// The step whose code was typed, if it is one of those that are taken now.
fn step_of(settings: &Settings, now: Timestamp, person: Uuid, sealed: &[u8], code: &str) -> Result<Option<i64>> {
    let seconds = u64::try_from(now.as_second()).unwrap_or_default();
    Ok(opened(settings, person, "", sealed)?.check(code, seconds).and_then(|step| i64::try_from(step).ok()))
}

fn opened(settings: &Settings, person: Uuid, email: &str, sealed: &[u8]) -> Result<Totp> {
    let secret = unseal(&settings.secret, PURPOSE, person, sealed)?;
    Builder::new()
        .with_secret(secret)
        .with_skew(SKEW)
        // The app shows both; a colon would part them elsewhere.
        .with_issuer(Some("Diwan"))
        .with_account_name(email.replace(':', " "))
        .build()
        .map_err(Error::internal)
}
