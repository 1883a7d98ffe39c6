//! The roles that an administration starts with.

use complaints::{Answer, Assign, Read};
use database::{Conn, TenantId};
use diesel::result::QueryResult;
use identity::{Approve, Kind, NewRole, Permission as _, Setup, set_role};
use ui::{Lang, Names, text};

/// The codes of the standard roles.
pub(crate) const STANDARD: [&str; 6] = ["admin", "dispatcher", "officer", "head", "clerk", "counter"];

/// Makes those of the standard roles that are asked for, with their rights. A region's administrators also approve.
pub(crate) async fn set_roles(
    conn: &mut Conn,
    tenant: TenantId,
    kind: Kind,
    codes: &[impl AsRef<str>],
) -> QueryResult<()> {
    for code in codes.iter().map(AsRef::as_ref) {
        let mut permissions = match code {
            "admin" => vec![Read::NAME, Setup::NAME],
            "dispatcher" => vec![Read::NAME, Assign::NAME],
            "officer" => vec![Read::NAME, Answer::NAME],
            "head" => vec![Read::NAME, Assign::NAME, Answer::NAME],
            _ => vec![Read::NAME],
        };
        if code == "admin" && kind == Kind::Region {
            permissions.push(Approve::NAME);
        }
        let [ar, fr, zgh, en] =
            [Lang::Ar, Lang::Fr, Lang::Zgh, Lang::En].map(|lang| text(lang, &format!("role-{code}")));
        set_role(conn, tenant, &NewRole { code, names: Names { ar, fr, zgh, en }, permissions }).await?;
    }
    Ok(())
}
