//! All factors that a person holds.

use crate::code::compact;
use crate::factor::passkey::{self, Kept};
use crate::schema::{authenticator, passkey as passkeys};
use crate::{Method, person};
use database::Conn;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use server::{Result, Settings};
use uuid::Uuid;

/// All of them.
pub(crate) struct Factors {
    pub(crate) has_password: bool,
    /// Since when they have an authenticator.
    pub(crate) authenticator: Option<Timestamp>,
    pub(crate) passkeys: Vec<Kept>,
    pub(crate) codes_left: i64,
}

impl Factors {
    /// Of a person.
    pub(crate) async fn of(conn: &mut Conn, person: Uuid) -> QueryResult<Self> {
        Ok(Self {
            has_password: person::find_password_hash(conn, person).await?.is_some(),
            authenticator: crate::factor::authenticator::added_at(conn, person).await?,
            passkeys: passkey::list(conn, person).await?,
            codes_left: crate::factor::recovery::count_left(conn, person).await?,
        })
    }

    /// Whether a password alone is not enough to be them. Recovery codes stand for a second factor and are none.
    pub(crate) fn has_second(&self) -> bool {
        self.authenticator.is_some() || !self.passkeys.is_empty()
    }
}

/// As [`Factors::has_second`], where nothing else is asked.
pub(crate) async fn has_second(conn: &mut Conn, person: Uuid) -> QueryResult<bool> {
    use diesel::dsl::exists;
    let authenticators =
        authenticator::table.filter(authenticator::person_id.eq(person)).filter(authenticator::secret.is_not_null());
    if diesel::select(exists(authenticators)).get_result(conn).await? {
        return Ok(true);
    }
    diesel::select(exists(passkeys::table.filter(passkeys::person_id.eq(person)))).get_result(conn).await
}

/// Takes a code that was typed where the second factor is asked for: the authenticator's, or a recovery code. Gives which it
/// was; none when it is neither, or was used before.
pub(crate) async fn take_code(
    conn: &mut Conn,
    settings: &Settings,
    now: Timestamp,
    person: Uuid,
    typed: &str,
) -> Result<Option<Method>> {
    let digits = compact(typed);
    if digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_digit()) {
        let is_taken = crate::factor::authenticator::take_code(conn, settings, now, person, &digits).await?;
        return Ok(is_taken.then_some(Method::Otp));
    }
    // Codes stand for a second factor: without one they open nothing.
    if typed.len() > 100 || !has_second(conn, person).await? {
        return Ok(None);
    }
    Ok(crate::factor::recovery::take_code(conn, now, person, typed).await?.then_some(Method::Recovery))
}
