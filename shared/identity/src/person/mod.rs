//! People: one row for a human being, citizen and officer alike, in all administrations.

pub(crate) mod claim;
pub(crate) mod profile;
pub(crate) mod unused;

use crate::record_account;
use crate::schema::person;
use crate::session::end_sessions_but;
use database::Conn;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel as _;
use serde_json::json;
use ui::Lang;
use uuid::Uuid;

/// Somebody who signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Their identity.
    pub id: Uuid,
    /// Their name, as they gave it.
    pub name: String,
    /// Their e-mail address, in lower case.
    pub email: String,
    /// The language in which they are written to.
    pub lang: Lang,
    /// Whether they run the platform.
    pub is_operator: bool,
    /// Whether they are invented, for a demonstration.
    pub is_demo: bool,
}

/// Somebody to be entered.
#[derive(Clone, Debug)]
pub struct NewPerson<'a> {
    /// See [`Person::email`].
    pub email: &'a str,
    /// See [`Person::name`].
    pub name: &'a str,
    /// See [`Person::lang`].
    pub lang: Lang,
    /// The hash made by [`crate::Passwords`].
    pub password_hash: &'a str,
    /// See [`Person::is_operator`].
    pub is_operator: bool,
    /// Invented people may sign in to a demonstration only.
    pub demo: bool,
}

/// What a sign-in compares with.
pub(crate) struct Credentials {
    pub(crate) person: Person,
    pub(crate) password_hash: Option<String>,
}

/// The columns of [`Person`], in the order of [`person_of`].
pub(crate) type Columns = (person::id, person::name, person::email, person::lang, person::operator, person::demo);
pub(crate) type Row = (Uuid, String, String, String, bool, bool);
pub(crate) const COLUMNS: Columns =
    (person::id, person::name, person::email, person::lang, person::operator, person::demo);

pub(crate) fn person_of((id, name, email, lang, is_operator, is_demo): Row) -> Person {
    // The table admits our four codes only.
    Person { id, name, email, lang: lang.parse().unwrap_or(Lang::Fr), is_operator, is_demo }
}

/// The account of this address, unless it is disabled.
pub(crate) async fn find_credentials(conn: &mut Conn, email: &str) -> QueryResult<Option<Credentials>> {
    let row: Option<(Row, Option<String>)> = person::table
        .filter(person::email.eq(email.to_lowercase()))
        .filter(person::disabled_at.is_null())
        .select((COLUMNS, person::password_hash))
        .first(conn)
        .await
        .optional()?;
    Ok(row.map(|(row, password_hash)| Credentials { person: person_of(row), password_hash }))
}

/// The hash of a person's password; none when they have none.
pub(crate) async fn find_password_hash(conn: &mut Conn, id: Uuid) -> QueryResult<Option<String>> {
    person::table.filter(person::id.eq(id)).select(person::password_hash).first(conn).await
}

/// Puts a password in the place of the one of `before`; false when it is another one by now.
pub(crate) async fn set_password(
    conn: &mut Conn,
    id: Uuid,
    before: Option<&str>,
    password_hash: &str,
) -> QueryResult<bool> {
    let unchanged = person::table.filter(person::id.eq(id)).filter(person::password_hash.is_not_distinct_from(before));
    Ok(diesel::update(unchanged).set(person::password_hash.eq(password_hash)).execute(conn).await? > 0)
}

/// Closes an account: it opens no session from now on, and those that are open end (OWASP ASVS 5.0, 7.4.2). Again changes
/// nothing.
///
/// # Errors
/// The database refuses.
pub async fn disable_person(conn: &mut Conn, now: Timestamp, id: Uuid) -> QueryResult<()> {
    let active = person::table.filter(person::id.eq(id)).filter(person::disabled_at.is_null());
    let disabled = diesel::update(active).set(person::disabled_at.eq(now.to_diesel())).execute(conn).await? > 0;
    let ended = end_sessions_but(conn, id, None).await?;
    if disabled {
        record_account(conn, now, Some(id), "account.disabled", json!({ "sessions": ended })).await?;
    }
    Ok(())
}

/// Whether the account may act: not disabled, and not an invented one outside of a demonstration.
pub(crate) async fn is_active(conn: &mut Conn, id: Uuid, is_demo: bool) -> QueryResult<bool> {
    let account =
        person::table.filter(person::id.eq(id)).filter(person::disabled_at.is_null()).filter(person::demo.le(is_demo));
    diesel::select(diesel::dsl::exists(account)).get_result(conn).await
}

/// The person of this address.
///
/// # Errors
/// The database does not answer.
pub async fn find_person_by_email(conn: &mut Conn, email: &str) -> QueryResult<Option<Person>> {
    Ok(find_credentials(conn, email).await?.map(|found| found.person))
}

/// The person of this id.
///
/// # Errors
/// The database does not answer.
pub async fn find_person(conn: &mut Conn, id: Uuid) -> QueryResult<Option<Person>> {
    let row: Option<Row> = person::table.filter(person::id.eq(id)).select(COLUMNS).first(conn).await.optional()?;
    Ok(row.map(person_of))
}

/// A name as a person types it, tidied; none when nothing is left of it, or nobody is called so.
pub(crate) fn name_of(typed: &str) -> Option<String> {
    let words: Vec<&str> =
        typed.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty()).collect();
    let name = words.join(" ");
    (1..=200).contains(&name.chars().count()).then_some(name)
}

/// What stands behind an e-mail address.
pub(crate) enum Account {
    /// Nothing yet.
    None,
    /// Somebody who may act.
    Active(Person),
    /// Somebody who may not: disabled, or invented and this is no demonstration.
    Closed,
}

impl Account {
    /// Whose it is, if they may act.
    pub(crate) fn id(&self) -> Option<Uuid> {
        if let Self::Active(person) = self { Some(person.id) } else { None }
    }

    /// In which language they are written to.
    pub(crate) fn lang(&self) -> Option<Lang> {
        if let Self::Active(person) = self { Some(person.lang) } else { None }
    }
}

/// What stands behind an e-mail address, in lower case.
pub(crate) async fn find_account(conn: &mut Conn, email: &str, is_demo: bool) -> QueryResult<Account> {
    let row: Option<(Row, bool)> = person::table
        .filter(person::email.eq(email))
        .select((COLUMNS, person::disabled_at.is_null()))
        .first(conn)
        .await
        .optional()?;
    Ok(match row.map(|(row, is_enabled)| (person_of(row), is_enabled)) {
        None => Account::None,
        Some((person, true)) if is_demo || !person.is_demo => Account::Active(person),
        Some(_) => Account::Closed,
    })
}

/// Enters a person of a proved address, with a password if they chose one; none when the address has an account.
pub(crate) async fn insert_with(
    conn: &mut Conn,
    now: Timestamp,
    email: &str,
    name: &str,
    lang: Lang,
    password_hash: Option<&str>,
) -> QueryResult<Option<Uuid>> {
    let id = Uuid::now_v7();
    let made = diesel::insert_into(person::table)
        .values((
            person::id.eq(id),
            person::email.eq(email.to_lowercase()),
            person::name.eq(name),
            person::lang.eq(lang.code()),
            person::password_hash.eq(password_hash),
            person::created_at.eq(now.to_diesel()),
        ))
        .on_conflict(person::email)
        .do_nothing()
        .execute(conn)
        .await?;
    if made == 1 {
        record_account(conn, now, Some(id), "account.made", json!({})).await?;
    }
    Ok((made == 1).then_some(id))
}

/// Puts a password in the place of whatever was there.
pub(crate) async fn replace_password(conn: &mut Conn, id: Uuid, password_hash: &str) -> QueryResult<usize> {
    diesel::update(person::table.filter(person::id.eq(id)))
        .set(person::password_hash.eq(password_hash))
        .execute(conn)
        .await
}

/// Sets what a person says of themselves; gives 0 when it said so already.
pub(crate) async fn set_profile(conn: &mut Conn, id: Uuid, name: &str, lang: Lang) -> QueryResult<usize> {
    let other = person::table.filter(person::id.eq(id)).filter(person::name.ne(name).or(person::lang.ne(lang.code())));
    diesel::update(other).set((person::name.eq(name), person::lang.eq(lang.code()))).execute(conn).await
}

/// The account of a proved number, in E.164.
pub(crate) async fn find_by_phone(conn: &mut Conn, phone: &str) -> QueryResult<Option<Uuid>> {
    person::table
        .filter(person::phone.eq(phone))
        .filter(person::phone_proved_at.is_not_null())
        .select(person::id)
        .first(conn)
        .await
        .optional()
}

/// The proved number of an account.
///
/// # Errors
/// The database does not answer.
pub async fn find_phone(conn: &mut Conn, id: Uuid) -> QueryResult<Option<String>> {
    let proved = person::table.filter(person::id.eq(id)).filter(person::phone_proved_at.is_not_null());
    proved.select(person::phone).first(conn).await.optional().map(Option::flatten)
}

/// Gives an account a proved number. Operators give numbers away again: whoever proved it before no longer has it.
pub(crate) async fn set_phone(conn: &mut Conn, now: Timestamp, id: Uuid, phone: &str) -> QueryResult<usize> {
    let before = person::table.filter(person::phone.eq(phone)).filter(person::id.ne(id));
    diesel::update(before).set(person::phone_proved_at.eq(None::<jiff_diesel::Timestamp>)).execute(conn).await?;
    diesel::update(person::table.filter(person::id.eq(id)))
        .set((person::phone.eq(phone), person::phone_proved_at.eq(now.to_diesel())))
        .execute(conn)
        .await
}

/// Gives an account another address, proved, in lower case.
pub(crate) async fn set_email(conn: &mut Conn, now: Timestamp, id: Uuid, email: &str) -> QueryResult<usize> {
    diesel::update(person::table.filter(person::id.eq(id)))
        .set((person::email.eq(email), person::email_proved_at.eq(now.to_diesel())))
        .execute(conn)
        .await
}

/// Notes that what was sent to the account's address came back, the first time.
pub(crate) async fn note_proved(conn: &mut Conn, now: Timestamp, id: Uuid) -> QueryResult<usize> {
    let unproved = person::table.filter(person::id.eq(id)).filter(person::email_proved_at.is_null());
    diesel::update(unproved).set(person::email_proved_at.eq(now.to_diesel())).execute(conn).await
}

/// Where somebody can be reached, as far as it is proved to be theirs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProvedAddresses {
    /// In lower case.
    pub email: Option<String>,
    /// E.164.
    pub phone: Option<String>,
}

/// The proved addresses of an account.
///
/// # Errors
/// The database does not answer.
pub async fn find_proved_addresses(conn: &mut Conn, id: Uuid) -> QueryResult<ProvedAddresses> {
    let proved = person::table.filter(person::id.eq(id)).filter(person::email_proved_at.is_not_null());
    let email = proved.select(person::email).first(conn).await.optional()?;
    Ok(ProvedAddresses { email, phone: find_phone(conn, id).await? })
}

/// Enters a person whom nobody knows yet; none when somebody has this address.
pub(crate) async fn insert_stranger(conn: &mut Conn, now: Timestamp, new: &NewPerson<'_>) -> QueryResult<Option<Uuid>> {
    diesel::insert_into(person::table)
        .values((
            person::id.eq(Uuid::now_v7()),
            person::email.eq(new.email.to_lowercase()),
            person::name.eq(new.name),
            person::lang.eq(new.lang.code()),
            person::password_hash.eq(new.password_hash),
            person::operator.eq(new.is_operator),
            person::demo.eq(new.demo),
            person::created_at.eq(now.to_diesel()),
        ))
        .on_conflict_do_nothing()
        .returning(person::id)
        .get_result(conn)
        .await
        .optional()
}

/// Enters a person, or leaves the one of the same address as it is; gives the id.
///
/// # Errors
/// The database refuses.
pub async fn insert_person(conn: &mut Conn, now: Timestamp, new: &NewPerson<'_>) -> QueryResult<Uuid> {
    match insert_stranger(conn, now, new).await? {
        Some(id) => Ok(id),
        None => person::table.filter(person::email.eq(new.email.to_lowercase())).select(person::id).first(conn).await,
    }
}
