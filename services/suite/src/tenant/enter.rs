//! Entering one administration with everything that it starts with, in one transaction: it is there whole, or not at all.

use super::pack::Pack;
use super::roles::set_roles;
use database::{Conn, Database, TenantId};
use diesel::result::{DatabaseErrorKind, Error as DieselError};
use identity::{By, Kind, NewStep, NewTenant, Step};
use jiff::Timestamp;
use server::{Error, Result};
use ui::Lang;

/// An administration to be entered, and who begins to work in it.
#[derive(Clone, Debug)]
pub(crate) struct NewAdministration {
    /// It is listed, until its administrator takes it.
    pub(crate) tenant: NewTenant,
    /// The name of its pack.
    pub(crate) pack: &'static str,
    /// Its first administrator; without one it stays listed.
    pub(crate) first: Option<First>,
}

/// The first administrator.
#[derive(Clone, Debug)]
pub(crate) struct First {
    pub(crate) name: String,
    pub(crate) email: String,
    pub(crate) lang: Lang,
}

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Entered {
    /// It is new.
    New,
    /// One of this slug was there; nothing was changed.
    Known,
    /// Its code belongs to another one.
    CodeTaken,
}

/// Enters an administration that is not there yet, on trial if it has an administrator.
///
/// # Errors
/// The database does not answer or refuses.
pub(crate) async fn enter(database: &Database, now: Timestamp, new: &NewAdministration) -> Result<Entered> {
    let id = TenantId::fresh();
    let entered = database.tenant(id, async |conn| {
        if !identity::enter_tenant(conn, id, now, &new.tenant).await? {
            return Ok(Entered::Known);
        }
        begin(conn, id, now, new).await?;
        Ok::<_, Error>(Entered::New)
    });
    match entered.await {
        // Of an insertion into the directory, the slug apart, nothing else is unique.
        Err(error) if is_taken(&error) => Ok(Entered::CodeTaken),
        outcome => outcome,
    }
}

async fn begin(conn: &mut Conn, id: TenantId, now: Timestamp, new: &NewAdministration) -> Result<()> {
    let Some(First { name, email, lang }) = &new.first else {
        return Ok(());
    };
    furnish(conn, id, new.tenant.kind, new.pack).await?;
    identity::add_first_member(conn, id, now, email, name, *lang, "admin", None).await?;
    let listed = identity::find_tenant(conn, id).await?.ok_or(Error::NotFound)?;
    let step = NewStep { step: Step::Take, by: By::Operator, person: None, name: "diwan tenant", note: "" };
    identity::take_step(conn, now, &listed, &step).await?;
    Ok(())
}

/// Gives an administration what its pack holds: roles, subjects.
///
/// # Errors
/// There is no such pack, or the database refuses.
pub(crate) async fn furnish(conn: &mut Conn, id: TenantId, kind: Kind, pack: &str) -> Result<()> {
    let pack = Pack::named(pack).ok_or(Error::NotFound)?;
    set_roles(conn, id, kind).await?;
    pack.insert_subjects(conn, id).await?;
    Ok(())
}

/// Whether the code belongs to another administration.
fn is_taken(error: &Error) -> bool {
    let Error::Internal(cause) = error else {
        return false;
    };
    let cause = cause.downcast_ref::<DieselError>();
    matches!(cause, Some(DieselError::DatabaseError(DatabaseErrorKind::UniqueViolation, _)))
}
