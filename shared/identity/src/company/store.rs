//! The rows of companies and of the rights to act for them. A change of rights first locks the company's row, so that two
//! managers who end each other's rights are heard one after the other.

use super::ice::Ice;
use super::{ACT, MANAGE};
use crate::Person;
use crate::record_account;
use crate::schema::{company, company_right, person};
use database::Conn;
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::result::{DatabaseErrorKind, Error as DieselError};
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff_diesel::ToDiesel as _;
use serde_json::json;
use server::{Error, Result};
use uuid::Uuid;

/// A company for which somebody may act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Company {
    /// Its identity.
    pub id: Uuid,
    /// Its ICE, fifteen digits.
    pub ice: String,
    /// Its name, as it was declared.
    pub name: String,
}

/// A company as it was declared.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = company, check_for_backend(Pg))]
pub(crate) struct Declared {
    pub(crate) id: Uuid,
    pub(crate) ice: String,
    pub(crate) name: String,
    /// `pending`, `confirmed` or `refused`.
    pub(crate) state: String,
    declared_by: Uuid,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub(crate) declared_at: Timestamp,
    pub(crate) ground: String,
}

/// A right that somebody holds, or was offered.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = company_right, check_for_backend(Pg))]
pub(crate) struct Right {
    pub(crate) id: Uuid,
    pub(crate) company_id: Uuid,
    pub(crate) email: String,
    pub(crate) person_id: Option<Uuid>,
    pub(crate) rights: Vec<String>,
    #[diesel(deserialize_as = jiff_diesel::Date)]
    pub(crate) valid_from: Date,
    #[diesel(deserialize_as = jiff_diesel::NullableDate)]
    pub(crate) valid_to: Option<Date>,
    #[diesel(deserialize_as = jiff_diesel::NullableTimestamp)]
    pub(crate) ended_at: Option<Timestamp>,
}

impl Right {
    /// Whether it counts on this day.
    pub(crate) fn holds(&self, today: Date) -> bool {
        self.person_id.is_some()
            && self.ended_at.is_none()
            && self.valid_from <= today
            && self.valid_to.is_none_or(|last| today <= last)
    }

    /// Whether it is over for good.
    pub(crate) fn is_over(&self, today: Date) -> bool {
        self.ended_at.is_some() || self.valid_to.is_some_and(|last| last < today)
    }

    pub(crate) fn is(&self, right: &str) -> bool {
        self.rights.iter().any(|one| one == right)
    }
}

/// Declares a company: it waits for the operator, and its declarer will manage it. The same again gives what is there.
///
/// # Errors
/// [`Error::Conflict`] when a company of this ICE is confirmed already.
pub(crate) async fn declare(conn: &mut Conn, now: Timestamp, person: &Person, ice: &Ice, name: &str) -> Result<Uuid> {
    let confirmed = company::table.filter(company::ice.eq(ice.as_str())).filter(company::state.eq("confirmed"));
    if diesel::select(diesel::dsl::exists(confirmed)).get_result(conn).await? {
        return Err(Error::Conflict);
    }
    let pending = company::table
        .filter(company::ice.eq(ice.as_str()))
        .filter(company::declared_by.eq(person.id))
        .filter(company::state.eq("pending"))
        .select(company::id);
    let id = Uuid::now_v7();
    let written = diesel::insert_into(company::table)
        .values((
            company::id.eq(id),
            company::ice.eq(ice.as_str()),
            company::name.eq(name),
            company::state.eq("pending"),
            company::declared_by.eq(person.id),
            company::declared_at.eq(now.to_diesel()),
        ))
        .on_conflict_do_nothing()
        .execute(conn)
        .await?;
    if written == 0 {
        return Ok(pending.first(conn).await?);
    }
    let rights = [ACT, MANAGE];
    let today = calendar::local_date(now);
    let right = NewRight { email: &person.email, rights: &rights, valid_from: today, valid_to: None };
    insert_right(conn, now, id, person.id, &right, Some(person.id)).await?;
    record_account(conn, now, Some(person.id), "company.declared", json!({ "company": id })).await?;
    Ok(id)
}

/// A right to be given.
pub(crate) struct NewRight<'a> {
    pub(crate) email: &'a str,
    pub(crate) rights: &'a [&'a str],
    pub(crate) valid_from: Date,
    pub(crate) valid_to: Option<Date>,
}

async fn insert_right(
    conn: &mut Conn,
    now: Timestamp,
    company: Uuid,
    by: Uuid,
    new: &NewRight<'_>,
    person: Option<Uuid>,
) -> QueryResult<Uuid> {
    let id = Uuid::now_v7();
    diesel::insert_into(company_right::table)
        .values((
            company_right::id.eq(id),
            company_right::company_id.eq(company),
            company_right::email.eq(new.email.to_lowercase()),
            company_right::person_id.eq(person),
            company_right::rights.eq(new.rights),
            company_right::valid_from.eq(new.valid_from.to_diesel()),
            company_right::valid_to.eq(new.valid_to.map(|day| day.to_diesel())),
            company_right::given_by.eq(by),
            company_right::given_at.eq(now.to_diesel()),
        ))
        .execute(conn)
        .await?;
    Ok(id)
}

/// Locks a company's row and gives it, if `person` manages it today.
///
/// # Errors
/// [`Error::NotFound`] for who has no right in it, [`Error::Forbidden`] for who does not manage it.
async fn lock_managed(conn: &mut Conn, today: Date, id: Uuid, person: Uuid) -> Result<(Declared, Vec<Right>)> {
    let found: Option<Declared> = company::table
        .filter(company::id.eq(id))
        .select(Declared::as_select())
        .for_update()
        .first(conn)
        .await
        .optional()?;
    let found = found.ok_or(Error::NotFound)?;
    let rights = list_rights(conn, id).await?;
    let own: Vec<&Right> =
        rights.iter().filter(|right| right.person_id == Some(person) && right.holds(today)).collect();
    if own.is_empty() {
        return Err(Error::NotFound);
    }
    let may = found.state == "confirmed" && own.iter().any(|right| right.is(MANAGE));
    if may { Ok((found, rights)) } else { Err(Error::Forbidden) }
}

/// Offers a right to an address; gives the company's name and whether it is new. The same offer again is one.
///
/// # Errors
/// As [`end`], of who may not manage.
pub(crate) async fn invite(
    conn: &mut Conn,
    now: Timestamp,
    id: Uuid,
    by: Uuid,
    new: &NewRight<'_>,
) -> Result<(String, bool)> {
    let today = calendar::local_date(now);
    let (company, rights) = lock_managed(conn, today, id, by).await?;
    let is_same = |right: &&Right| {
        right.ended_at.is_none()
            && right.email == new.email.to_lowercase()
            && right.rights == new.rights
            && (right.valid_from, right.valid_to) == (new.valid_from, new.valid_to)
    };
    if rights.iter().any(|right| is_same(&right)) {
        return Ok((company.name, false));
    }
    let right = insert_right(conn, now, id, by, new, None).await?;
    let detail = json!({ "company": id, "right": right, "rights": new.rights });
    record_account(conn, now, Some(by), "company.invited", detail).await?;
    Ok((company.name, true))
}

/// Ends a right, by a manager or by its holder. Twice is once.
///
/// # Errors
/// [`Error::NotFound`] for who has no right in the company or without such a right, [`Error::Forbidden`] for who does not
/// manage it and ends another's, [`Error::Conflict`] when nobody would be left who manages it without an end.
pub(crate) async fn end(conn: &mut Conn, now: Timestamp, id: Uuid, by: Uuid, right: Uuid) -> Result<()> {
    let today = calendar::local_date(now);
    let (rights, is_own) = match lock_managed(conn, today, id, by).await {
        Ok((_, rights)) => (rights, false),
        // One's own can always be given back.
        Err(Error::Forbidden) => (list_rights(conn, id).await?, true),
        Err(error) => return Err(error),
    };
    let ended = rights.iter().find(|one| one.id == right).ok_or(Error::NotFound)?;
    if is_own && ended.person_id != Some(by) {
        return Err(Error::Forbidden);
    }
    if ended.ended_at.is_some() {
        return Ok(());
    }
    let stays = |one: &Right| one.id != right && one.is(MANAGE) && one.holds(today) && one.valid_to.is_none();
    if ended.is(MANAGE) && ended.holds(today) && !rights.iter().any(stays) {
        return Err(Error::Conflict);
    }
    diesel::update(company_right::table.filter(company_right::id.eq(right)))
        .set((company_right::ended_by.eq(by), company_right::ended_at.eq(now.to_diesel())))
        .execute(conn)
        .await?;
    Ok(record_account(conn, now, Some(by), "company.right-ended", json!({ "company": id, "right": right })).await?)
}

/// The person takes or declines what was offered to their address.
///
/// # Errors
/// [`Error::NotFound`] without such an offer.
pub(crate) async fn answer(conn: &mut Conn, now: Timestamp, person: &Person, right: Uuid, takes: bool) -> Result<()> {
    let offered = company_right::table
        .filter(company_right::id.eq(right))
        .filter(company_right::email.eq(person.email.to_lowercase()))
        .filter(company_right::ended_at.is_null());
    let found: Option<Right> = offered.select(Right::as_select()).for_update().first(conn).await.optional()?;
    let found = found.ok_or(Error::NotFound)?;
    if found.person_id.is_some() {
        return if takes && found.person_id == Some(person.id) { Ok(()) } else { Err(Error::NotFound) };
    }
    let row = company_right::table.filter(company_right::id.eq(right));
    let kind = if takes {
        diesel::update(row).set(company_right::person_id.eq(person.id)).execute(conn).await?;
        "company.right-taken"
    } else {
        let ended = (company_right::ended_by.eq(person.id), company_right::ended_at.eq(now.to_diesel()));
        diesel::update(row).set(ended).execute(conn).await?;
        "company.right-declined"
    };
    let detail = json!({ "company": found.company_id, "right": right });
    Ok(record_account(conn, now, Some(person.id), kind, detail).await?)
}

/// A company and its rights, for who has one in it today, or declared it.
///
/// # Errors
/// [`Error::NotFound`] for everybody else.
pub(crate) async fn find(conn: &mut Conn, today: Date, id: Uuid, person: Uuid) -> Result<(Declared, Vec<Right>)> {
    let found: Option<Declared> =
        company::table.filter(company::id.eq(id)).select(Declared::as_select()).first(conn).await.optional()?;
    let found = found.ok_or(Error::NotFound)?;
    let rights = list_rights(conn, id).await?;
    let is_theirs = rights.iter().any(|right| right.person_id == Some(person) && right.holds(today));
    if is_theirs { Ok((found, rights)) } else { Err(Error::NotFound) }
}

async fn list_rights(conn: &mut Conn, id: Uuid) -> QueryResult<Vec<Right>> {
    company_right::table
        .filter(company_right::company_id.eq(id))
        .order(company_right::id)
        .select(Right::as_select())
        .load(conn)
        .await
}

/// The names of these people.
pub(crate) async fn list_names(conn: &mut Conn, people: &[Uuid]) -> QueryResult<Vec<(Uuid, String)>> {
    person::table.filter(person::id.eq_any(people)).select((person::id, person::name)).load(conn).await
}

/// What a person holds, and what was offered to their address, each with its company; nothing that is over.
pub(crate) async fn list_of_person(
    conn: &mut Conn,
    today: Date,
    person: &Person,
) -> QueryResult<Vec<(Declared, Right)>> {
    let theirs = company_right::person_id.eq(person.id).or(company_right::person_id
        .is_null()
        .and(company_right::email.eq(person.email.to_lowercase()))
        .assume_not_null());
    let rows: Vec<(Declared, Right)> = company_right::table
        .inner_join(company::table.on(company::id.eq(company_right::company_id)))
        .filter(theirs)
        .filter(company_right::ended_at.is_null())
        .order(company_right::id)
        .select((Declared::as_select(), Right::as_select()))
        .load(conn)
        .await?;
    Ok(rows.into_iter().filter(|(_, right)| !right.is_over(today)).collect())
}

/// The companies for which a person may act on this day.
///
/// # Errors
/// The database does not answer.
pub async fn list_companies(conn: &mut Conn, today: Date, person: Uuid) -> QueryResult<Vec<Company>> {
    let rows: Vec<(Declared, Right)> = company_right::table
        .inner_join(company::table.on(company::id.eq(company_right::company_id)))
        .filter(company_right::person_id.eq(person))
        .filter(company_right::ended_at.is_null())
        .filter(company::state.eq("confirmed"))
        .order((company::name, company_right::id))
        .select((Declared::as_select(), Right::as_select()))
        .load(conn)
        .await?;
    let mut companies: Vec<Company> = rows
        .into_iter()
        .filter(|(_, right)| right.holds(today) && right.is(ACT))
        .map(|(Declared { id, ice, name, .. }, _)| Company { id, ice, name })
        .collect();
    companies.dedup_by_key(|company| company.id);
    Ok(companies)
}

/// The company, if the person may act for it on this day: asked in the transaction of what is done in its name. The right
/// cannot end before that transaction does.
///
/// # Errors
/// The database does not answer.
pub async fn act_for_company(
    conn: &mut Conn,
    today: Date,
    person: Uuid,
    company: Uuid,
) -> QueryResult<Option<Company>> {
    let locked: Option<Uuid> =
        company::table.filter(company::id.eq(company)).select(company::id).for_share().first(conn).await.optional()?;
    if locked.is_none() {
        return Ok(None);
    }
    Ok(list_companies(conn, today, person).await?.into_iter().find(|one| one.id == company))
}

/// The companies that wait for the operator, the oldest first.
pub(crate) async fn list_pending(conn: &mut Conn) -> QueryResult<Vec<(Declared, String, String)>> {
    company::table
        .inner_join(person::table.on(person::id.eq(company::declared_by)))
        .filter(company::state.eq("pending"))
        .order(company::id)
        .limit(100)
        .select((Declared::as_select(), person::name, person::email))
        .load(conn)
        .await
}

/// The operator's decision, with the document that was seen, or the ground of a refusal. Gives the company and the declarer.
///
/// # Errors
/// [`Error::NotFound`] without such a company, [`Error::Conflict`] when it was decided otherwise before, or when another
/// declaration of the same ICE was confirmed.
pub(crate) async fn decide(
    conn: &mut Conn,
    now: Timestamp,
    operator: Uuid,
    id: Uuid,
    confirms: bool,
    ground: &str,
) -> Result<(Declared, Option<Person>)> {
    let row = company::table.filter(company::id.eq(id));
    let found: Option<Declared> = row.select(Declared::as_select()).for_update().first(conn).await.optional()?;
    let found = found.ok_or(Error::NotFound)?;
    let state = if confirms { "confirmed" } else { "refused" };
    if found.state != "pending" {
        return if found.state == state { Ok((found, None)) } else { Err(Error::Conflict) };
    }
    let others = company::table.filter(company::ice.eq(&found.ice)).filter(company::state.eq("confirmed"));
    if confirms && diesel::select(diesel::dsl::exists(others)).get_result(conn).await? {
        return Err(Error::Conflict);
    }
    let decided = diesel::update(row)
        .set((
            company::state.eq(state),
            company::decided_by.eq(operator),
            company::decided_at.eq(now.to_diesel()),
            company::ground.eq(ground),
        ))
        .execute(conn)
        .await;
    match decided {
        // Two declarations of one ICE, confirmed at once.
        Err(DieselError::DatabaseError(DatabaseErrorKind::UniqueViolation, _)) => return Err(Error::Conflict),
        decided => decided?,
    };
    record_account(conn, now, Some(operator), &format!("company.{state}"), json!({ "company": id })).await?;
    let declarer = crate::find_person(conn, found.declared_by).await?;
    Ok((found, declarer))
}
