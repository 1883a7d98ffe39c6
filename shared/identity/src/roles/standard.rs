//! The roles that every new administration starts with. They are data from then on: it changes them as it likes.

use crate::roles::rights::Rights;
use crate::schema::role;
use crate::{NewRole, set_role};
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use ui::{Lang, Names, text};

/// Who holds every right, also those that a later version brings.
pub(crate) const ADMINISTRATOR: &str = "admin";
/// Who acts for citizens from outside, of an association or a house of services: sees and uses those mandates alone that they wrote.
pub(crate) const RELAY: &str = "relay";
/// Who looks at an administration from outside, and reads its figures alone.
pub(crate) const INSPECTOR: &str = "inspector";
/// The roles of people from outside: who holds no other stands in for nobody who works here.
pub(crate) const OUTSIDE: [&str; 2] = [INSPECTOR, RELAY];
const ROLES: [&str; 9] =
    [ADMINISTRATOR, "dispatcher", "officer", "head", "clerk", "counter", "signatory", INSPECTOR, RELAY];

/// Makes the standard roles that are missing. A role that is there keeps what the administration made of it; only the
/// administrator gains what they did not hold yet, so that somebody can give every right.
///
/// # Errors
/// The database refuses.
pub async fn set_standard_roles(conn: &mut Conn, tenant: TenantId, rights: &Rights) -> QueryResult<()> {
    let there: Vec<(String, Vec<String>)> = role::table
        .filter(role::tenant_id.eq(tenant))
        .filter(role::code.eq_any(ROLES))
        .select((role::code, role::permissions))
        .load(conn)
        .await?;
    for code in ROLES {
        let held = there.iter().find(|(there, _)| there == code).map(|(_, permissions)| permissions);
        let is_due = |right: &str| held.is_none_or(|held| !held.iter().any(|name| name == right));
        let of_role = |roles: &[&str]| code == ADMINISTRATOR || roles.contains(&code);
        let new: Vec<&str> =
            rights.all().filter(|right| of_role(right.roles) && is_due(right.name)).map(|right| right.name).collect();
        match held {
            None => set_role(conn, tenant, &NewRole { code, names: names(code), permissions: new }).await?,
            Some(held) if code == ADMINISTRATOR && !new.is_empty() => {
                let permissions: Vec<&str> = held.iter().map(String::as_str).chain(new).collect();
                diesel::update(role::table)
                    .filter(role::tenant_id.eq(tenant))
                    .filter(role::code.eq(code))
                    .set(role::permissions.eq(permissions))
                    .execute(conn)
                    .await?;
            }
            Some(_) => {}
        }
    }
    Ok(())
}

/// What a standard role is called at first.
pub(crate) fn names(code: &str) -> Names {
    let [ar, fr, zgh, en] = [Lang::Ar, Lang::Fr, Lang::Zgh, Lang::En].map(|lang| text(lang, &format!("role-{code}")));
    Names { ar, fr, zgh, en }
}
