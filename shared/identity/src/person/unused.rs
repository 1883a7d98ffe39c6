//! An account that was made for somebody who never used it: the first administrator of an administration that was imported. Who
//! reads the invitation that was sent to its address takes it, and chooses the password.

use crate::schema::{account_event, identity_link, passkey, person};
use database::Conn;
use diesel::dsl::{exists, not};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use uuid::Uuid;

/// What only who used an account leaves.
const USE: [&str; 3] = ["signed-in", "registered", "account.made"];

/// The unused account of this address, if there is one: without a password or another way in, and never signed in to.
pub(crate) async fn find_unused(conn: &mut Conn, email: &str) -> QueryResult<Option<Uuid>> {
    let used = account_event::table
        .filter(account_event::person_id.eq(person::id.nullable()))
        .filter(account_event::kind.eq_any(USE));
    person::table
        .filter(person::email.eq(email))
        .filter(person::password_hash.is_null())
        .filter(person::phone_proved_at.is_null())
        .filter(person::disabled_at.is_null())
        .filter(not(person::operator))
        .filter(not(exists(used)))
        .filter(not(exists(passkey::table.filter(passkey::person_id.eq(person::id)))))
        .filter(not(exists(identity_link::table.filter(identity_link::person_id.eq(person::id)))))
        .select(person::id)
        .first(conn)
        .await
        .optional()
}

/// Gives an unused account its owner's name, language and password; none when it is used by now.
pub(crate) async fn take_unused(
    conn: &mut Conn,
    email: &str,
    name: &str,
    lang: ui::Lang,
    password_hash: &str,
) -> QueryResult<Option<Uuid>> {
    let Some(id) = find_unused(conn, email).await? else {
        return Ok(None);
    };
    // Of two at once, one finds the password of the other.
    let free = person::table.filter(person::id.eq(id)).filter(person::password_hash.is_null());
    let taken = diesel::update(free)
        .set((person::name.eq(name), person::lang.eq(lang.code()), person::password_hash.eq(password_hash)))
        .execute(conn)
        .await?;
    Ok((taken == 1).then_some(id))
}
