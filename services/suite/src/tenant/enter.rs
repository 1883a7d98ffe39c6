//! Entering one administration with everything that it starts with, in one transaction: it is there whole, or not at all.

use super::pack::Pack;
use super::roles::set_roles;
use database::{Conn, Database, TenantId};
use diesel::result::{DatabaseErrorKind, Error as DieselError};
use identity::{By, Kind, Namesake, NewStep, NewTenant, NewUnit, Step, UnitEntered};
use jiff::Timestamp;
use server::{Error, Result};
use ui::Lang;

/// The role of whoever begins.
const FIRST_ROLE: &str = "admin";

/// An administration to be entered, and who begins to work in it.
#[derive(Clone, Debug)]
pub(crate) struct NewAdministration {
    /// It is listed, until its administrator takes it.
    pub(crate) tenant: NewTenant,
    /// The name of its pack.
    pub(crate) pack: &'static str,
    /// Its first administrator; without one it stays listed.
    pub(crate) first: Option<First>,
    /// Units of its own, in place of those of the pack.
    pub(crate) units: Vec<NewUnit>,
}

/// The first administrator.
#[derive(Clone, Debug)]
pub(crate) struct First {
    pub(crate) name: String,
    pub(crate) email: String,
    pub(crate) lang: Lang,
    /// Whether an invitation is sent to them.
    pub(crate) is_welcomed: bool,
}

/// What became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Entered {
    /// It is new, and so are those of its units that could be entered.
    New(Vec<UnitEntered>),
    /// One of this slug was there; nothing was changed.
    Known,
    /// Its code belongs to another one.
    CodeTaken,
    /// Its slug or its code, as the field says, was that of one that was erased.
    Erased(&'static str),
}

/// What would become of one that wants this slug, when `found` has it or the code.
pub(super) fn judge(found: Option<&Namesake>, slug: &str) -> Option<Entered> {
    let found = found?;
    Some(match (found.slug == slug, found.is_absent) {
        (true, false) => Entered::Known,
        (false, false) => Entered::CodeTaken,
        (true, true) => Entered::Erased("slug"),
        (false, true) => Entered::Erased("code"),
    })
}

/// Enters an administration that is not there yet, on trial if it has an administrator.
///
/// # Errors
/// The database does not answer or refuses.
pub(crate) async fn enter(database: &Database, now: Timestamp, new: &NewAdministration) -> Result<Entered> {
    let id = TenantId::fresh();
    let entered = database.tenant(id, async |conn| {
        if !identity::enter_tenant(conn, id, now, &new.tenant).await? {
            return Ok(None);
        }
        Ok::<_, Error>(Some(begin(conn, id, now, new).await?))
    });
    match entered.await {
        Ok(Some(units)) => return Ok(Entered::New(units)),
        Ok(None) => {}
        // Of an insertion into the directory, the slug apart, nothing else is unique.
        Err(error) if is_taken(&error) => {}
        Err(error) => return Err(error),
    }
    let (slug, code) = (new.tenant.slug.as_str(), new.tenant.code.as_str());
    let found = database.read(async |conn| identity::find_by_slug_or_code(conn, slug, code).await).await?;
    judge(found.as_ref(), slug).ok_or(Error::Conflict)
}

async fn begin(conn: &mut Conn, id: TenantId, now: Timestamp, new: &NewAdministration) -> Result<Vec<UnitEntered>> {
    let units =
        if new.units.is_empty() { Vec::new() } else { identity::enter_units(conn, id, now, &new.units).await? };
    let Some(First { name, email, lang, is_welcomed }) = &new.first else {
        return Ok(units);
    };
    furnish(conn, id, now, new.tenant.kind, new.pack).await?;
    identity::add_first_member(conn, id, now, email, name, *lang, FIRST_ROLE, None).await?;
    if *is_welcomed {
        identity::welcome(conn, id, now, email, name, *lang, FIRST_ROLE).await?;
    }
    let listed = identity::find_tenant(conn, id).await?.ok_or(Error::NotFound)?;
    let step =
        NewStep { step: Step::Take, by: By::Operator, person: None, name: "diwan tenant", note: "", ground: None };
    identity::take_step(conn, now, &listed, &step).await?;
    Ok(units)
}

/// Gives an administration what its pack holds: roles, subjects, and units when it has none.
///
/// # Errors
/// There is no such pack, or the database refuses.
pub(crate) async fn furnish(conn: &mut Conn, id: TenantId, now: Timestamp, kind: Kind, pack: &str) -> Result<()> {
    let pack = Pack::named(pack).ok_or(Error::NotFound)?;
    set_roles(conn, id, kind).await?;
    pack.insert_subjects(conn, id).await?;
    pack.insert_units(conn, id, now).await?;
    Ok(())
}

/// Whether the code belongs to another administration.
pub(crate) fn is_taken(error: &Error) -> bool {
    let Error::Internal(cause) = error else {
        return false;
    };
    let cause = cause.downcast_ref::<DieselError>();
    matches!(cause, Some(DieselError::DatabaseError(DatabaseErrorKind::UniqueViolation, _)))
}
