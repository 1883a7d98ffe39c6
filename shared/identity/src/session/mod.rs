//! Sessions: rows, so that any process serves them and ending one ends it everywhere. The cookie's value is stored hashed.

pub(crate) mod assurance;
pub(crate) mod browser;
pub(crate) mod device;
pub(crate) mod prune;

use crate::person::{COLUMNS, Person, Row, person_of};
use crate::schema::{pending_sign_in, person, session};
use crate::tokens::token::{hash_token, new_secret};
use crate::{Assurance, Method};
use actix_web::cookie::Cookie;
use database::{Conn, Database};
use diesel::prelude::*;
use diesel::result::Error as DieselError;
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
    /// When they proved it, where that was before it is opened.
    pub(crate) proved_at: Option<Timestamp>,
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
        let assurance = Assurance::of(methods);
        Self { person, methods: names, assurance, device: String::new(), proved_at: None, provided: None }
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
    /// When its owner last proved who they are: as it was opened, or later.
    pub proved_at: Timestamp,
    /// The hour in which it was last used; none: not since the one in which it was opened.
    pub(crate) last_seen_at: Option<Timestamp>,
}

/// A session as its owner sees it in the list.
#[derive(Clone, Debug)]
pub(crate) struct OpenSession {
    pub(crate) id: Uuid,
    pub(crate) opened_at: Timestamp,
    pub(crate) last_seen_at: Timestamp,
    pub(crate) methods: Vec<String>,
    pub(crate) device: String,
}

/// Opens a session; gives the cookie's value, which is known to nobody else.
pub(crate) async fn insert_session(conn: &mut Conn, now: Timestamp, new: &NewSession) -> QueryResult<String> {
    let token = new_secret();
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
            session::proved_at.eq(new.proved_at.map(jiff_diesel::ToDiesel::to_diesel)),
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
    type Columns = (Uuid, Instant, Vec<String>, i16, Option<Instant>, Option<Instant>);
    let columns = (
        session::id,
        session::created_at,
        session::methods,
        session::assurance,
        session::proved_at,
        session::last_seen_at,
    );
    let row: Option<(Columns, Row)> = session::table
        .inner_join(person::table.on(person::id.eq(session::person_id)))
        .filter(session::token_hash.eq(hash_token(token)))
        .filter(session::expires_at.gt(now.to_diesel()))
        .filter(person::disabled_at.is_null())
        .filter(person::demo.le(is_demo))
        .select((columns, COLUMNS))
        .first(conn)
        .await
        .optional()?;
    Ok(row.map(|((id, opened_at, methods, assurance, proved_at, last_seen_at), person)| {
        let session = Session {
            id,
            opened_at: opened_at.to_jiff(),
            methods,
            assurance: Assurance::of_level(assurance),
            proved_at: proved_at.unwrap_or(opened_at).to_jiff(),
            last_seen_at: last_seen_at.map(Instant::to_jiff),
        };
        (session, person_of(person))
    }))
}

/// Notes the hour of a session's use, if it is not yet noted: no more is written, and no more can be read about somebody.
pub(crate) async fn note_seen(database: &Database, now: Timestamp, session: &Session) -> Result<(), DieselError> {
    let hour = hour_of(now);
    if session.last_seen_at.unwrap_or(session.opened_at) >= hour {
        return Ok(());
    }
    let stale = session::table
        .filter(session::id.eq(session.id))
        .filter(session::last_seen_at.is_null().or(session::last_seen_at.lt(hour.to_diesel())));
    let noted = session::last_seen_at.eq(hour.to_diesel());
    database.control(async |conn| diesel::update(stale).set(noted).execute(conn).await).await?;
    Ok(())
}

fn hour_of(now: Timestamp) -> Timestamp {
    let second = now.as_second();
    Timestamp::from_second(second - second.rem_euclid(3600)).unwrap_or(now)
}

/// Notes that its owner proved again who they are, and by what. Gives a new value for the cookie: the one before opens
/// nothing any more (OWASP ASVS 5.0, 7.2.4).
pub(crate) async fn set_proved(
    conn: &mut Conn,
    now: Timestamp,
    session: &Session,
    method: Method,
) -> QueryResult<String> {
    let mut methods = session.methods.clone();
    if !methods.iter().any(|name| name == method.as_str()) {
        methods.push(method.as_str().to_owned());
    }
    let own: Vec<Method> = methods.iter().filter_map(|name| Method::of(name)).collect();
    // Never less than before: another provider may have vouched for more.
    let assurance = session.assurance.max(Assurance::of(&own));
    let token = new_secret();
    diesel::update(session::table.filter(session::id.eq(session.id)))
        .set((
            session::token_hash.eq(hash_token(&token)),
            session::proved_at.eq(now.to_diesel()),
            session::methods.eq(&methods),
            session::assurance.eq(assurance.level()),
        ))
        .execute(conn)
        .await?;
    Ok(token)
}

/// The open sessions of a person, the latest used first.
pub(crate) async fn list_sessions(conn: &mut Conn, now: Timestamp, person: Uuid) -> QueryResult<Vec<OpenSession>> {
    type Columns = (Uuid, Instant, Option<Instant>, Vec<String>, String);
    let rows: Vec<Columns> = session::table
        .filter(session::person_id.eq(person))
        .filter(session::expires_at.gt(now.to_diesel()))
        .select((session::id, session::created_at, session::last_seen_at, session::methods, session::device))
        .load(conn)
        .await?;
    let mut sessions: Vec<OpenSession> = rows
        .into_iter()
        .map(|(id, opened_at, seen, methods, device)| {
            let opened_at = opened_at.to_jiff();
            OpenSession { id, opened_at, last_seen_at: seen.map_or(opened_at, Instant::to_jiff), methods, device }
        })
        .collect();
    sessions.sort_by_key(|session| std::cmp::Reverse((session.last_seen_at, session.id)));
    Ok(sessions)
}

/// Ends one session of a person; false when there is none of that id.
pub(crate) async fn end_session(conn: &mut Conn, person: Uuid, id: Uuid) -> QueryResult<bool> {
    let one = session::table.filter(session::person_id.eq(person)).filter(session::id.eq(id));
    Ok(diesel::delete(one).execute(conn).await? > 0)
}

/// Ends the sessions of a person but one, and the sign-ins that wait for a second factor; gives how many ended.
pub(crate) async fn end_sessions_but(conn: &mut Conn, person: Uuid, kept: Option<Uuid>) -> QueryResult<usize> {
    diesel::delete(pending_sign_in::table.filter(pending_sign_in::person_id.eq(person))).execute(conn).await?;
    let others = session::table.filter(session::person_id.eq(person)).filter(session::id.ne(kept.unwrap_or_default()));
    diesel::delete(others).execute(conn).await
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
