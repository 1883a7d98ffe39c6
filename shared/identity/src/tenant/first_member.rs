//! The first administrator of an administration, entered by whoever enters it: a person without a password, who sets one from
//! the invitation or signs in by another way.

use crate::people::staff::add_member;
use crate::schema::person;
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel as _;
use ui::Lang;
use uuid::Uuid;

/// Makes the person of this address a member with `role`, in a transaction of the administration; somebody who has an account
/// keeps it as it is. `password_hash` is given by who proved their address and chose a password just now, and is kept for an
/// account that has none. Gives the person's id.
///
/// # Errors
/// The role does not exist, or the database refuses.
#[allow(clippy::too_many_arguments, reason = "a person and a membership")]
pub async fn add_first_member(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    email: &str,
    name: &str,
    lang: Lang,
    role: &str,
    password_hash: Option<&str>,
) -> QueryResult<Uuid> {
    let id = add_account(conn, now, email, name, lang, password_hash).await?;
    add_member(conn, tenant, id, role, name).await?;
    Ok(id)
}

/// The account of somebody who proved their address just now, made when there is none; `password_hash` as in
/// [`add_first_member`]. Gives its id.
///
/// # Errors
/// The database refuses.
pub async fn add_account(
    conn: &mut Conn,
    now: Timestamp,
    email: &str,
    name: &str,
    lang: Lang,
    password_hash: Option<&str>,
) -> QueryResult<Uuid> {
    let email = email.to_lowercase();
    diesel::insert_into(person::table)
        .values((
            person::id.eq(Uuid::now_v7()),
            person::email.eq(&email),
            person::name.eq(name),
            person::lang.eq(lang.code()),
            person::password_hash.eq(password_hash),
            person::operator.eq(false),
            person::demo.eq(false),
            person::created_at.eq(now.to_diesel()),
        ))
        .on_conflict(person::email)
        .do_nothing()
        .execute(conn)
        .await?;
    if let Some(hash) = password_hash {
        let without = person::table.filter(person::email.eq(&email)).filter(person::password_hash.is_null());
        diesel::update(without).set(person::password_hash.eq(hash)).execute(conn).await?;
    }
    person::table.filter(person::email.eq(&email)).select(person::id).first(conn).await
}
