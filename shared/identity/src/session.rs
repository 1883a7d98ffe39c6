//! Sessions: rows, so that any process serves them and ending one ends it everywhere. The cookie's value is stored hashed.

use crate::person::{COLUMNS, Person, Row, person_of};
use crate::schema::{person, session};
use crate::token::hash_token;
use crate::{Assurance, Method};
use actix_web::cookie::Cookie;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use database::Conn;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::{Timestamp as Instant, ToDiesel as _};
use server::Settings;
use uuid::Uuid;

/// The cookie's name.
pub const SESSION_COOKIE: &str = "session";
/// A working day with its overtime; then one signs in again.
const LIFETIME: SignedDuration = SignedDuration::from_hours(12);

/// A session to be opened.
#[derive(Clone, Debug)]
pub(crate) struct NewSession {
    /// Whose it is.
    pub(crate) person: Uuid,
    /// How they proved who they are (RFC 8176); another provider's methods as it said them.
    pub(crate) methods: Vec<String>,
    /// How far acts may rely on it.
    pub(crate) assurance: Assurance,
    /// The browser and its system, in words; empty when it does not say.
    pub(crate) device: String,
    /// The session at another provider that it follows.
    pub(crate) provided: Option<Provided>,
}

/// A session at another provider, with which one of ours ends.
#[derive(Clone, Debug)]
pub(crate) struct Provided {
    /// The provider.
    pub(crate) issuer: String,
    /// Its name there; none when the provider gives none.
    pub(crate) sid: Option<String>,
}

impl NewSession {
    /// By methods of our own.
    pub(crate) fn by(person: Uuid, methods: &[Method]) -> Self {
        let names = methods.iter().map(|method| method.as_str().to_owned()).collect();
        Self { person, methods: names, assurance: Assurance::of(methods), device: String::new(), provided: None }
    }
}

/// The session of a request.
#[derive(Clone, Debug)]
pub struct Session {
    /// Its identity.
    pub id: Uuid,
    /// When it was opened: how long ago they proved who they are.
    pub opened_at: Timestamp,
    /// How (RFC 8176).
    pub methods: Vec<String>,
    /// How far acts may rely on it.
    pub assurance: Assurance,
}

/// Opens a session; gives the cookie's value, which is known to nobody else.
pub(crate) async fn insert_session(conn: &mut Conn, now: Timestamp, new: &NewSession) -> QueryResult<String> {
    let token = URL_SAFE_NO_PAD.encode(rand::random::<[u8; 32]>());
    let expires_at = now.checked_add(LIFETIME).unwrap_or(now);
    diesel::insert_into(session::table)
        .values((
            session::id.eq(Uuid::now_v7()),
            session::token_hash.eq(hash_token(&token)),
            session::person_id.eq(new.person),
            session::created_at.eq(now.to_diesel()),
            session::expires_at.eq(expires_at.to_diesel()),
            session::methods.eq(&new.methods),
            session::assurance.eq(new.assurance.level()),
            session::device.eq(&new.device),
            session::issuer.eq(new.provided.as_ref().map(|provided| &provided.issuer)),
            session::issuer_sid.eq(new.provided.as_ref().and_then(|provided| provided.sid.as_ref())),
        ))
        .execute(conn)
        .await?;
    Ok(token)
}

/// The session and its person, while it lasts and the account may act.
pub(crate) async fn find_session(
    conn: &mut Conn,
    now: Timestamp,
    token: &str,
    is_demo: bool,
) -> QueryResult<Option<(Session, Person)>> {
    type Columns = (Uuid, Instant, Vec<String>, i16);
    let row: Option<(Columns, Row)> = session::table
        .inner_join(person::table.on(person::id.eq(session::person_id)))
        .filter(session::token_hash.eq(hash_token(token)))
        .filter(session::expires_at.gt(now.to_diesel()))
        .filter(person::disabled_at.is_null())
        .filter(person::demo.le(is_demo))
        .select(((session::id, session::created_at, session::methods, session::assurance), COLUMNS))
        .first(conn)
        .await
        .optional()?;
    Ok(row.map(|((id, opened_at, methods, assurance), person)| {
        let assurance = Assurance::of_level(assurance);
        (Session { id, opened_at: opened_at.to_jiff(), methods, assurance }, person_of(person))
    }))
}

/// The provider whose session this one follows.
pub(crate) async fn find_issuer(conn: &mut Conn, token: &str) -> QueryResult<Option<String>> {
    let found = session::table.filter(session::token_hash.eq(hash_token(token))).select(session::issuer);
    found.first(conn).await.optional().map(Option::flatten)
}

/// Ends a session; gives whose it was.
pub(crate) async fn delete_session(conn: &mut Conn, token: &str) -> QueryResult<Option<Uuid>> {
    diesel::delete(session::table.filter(session::token_hash.eq(hash_token(token))))
        .returning(session::person_id)
        .get_result(conn)
        .await
        .optional()
}

/// The cookie that carries `token`; empty to remove it.
pub(crate) fn cookie(settings: &Settings, token: String) -> Cookie<'static> {
    let mut cookie = settings.cookie(SESSION_COOKIE, token);
    if cookie.value().is_empty() {
        cookie.make_removal();
    }
    cookie
}
