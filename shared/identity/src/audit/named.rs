//! What the people and the objects of a trail are called. The trail itself holds identifiers only; its readers want names.

use crate::schema::{api_token, audit_event, invitation, mandate, membership, person, role, support_access, unit};
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use std::collections::BTreeMap;
use ui::{Lang, Names};
use uuid::Uuid;

/// The names of those among `people` who act or acted for the administration: its members, those whose membership ended, and
/// who runs the platform. Nobody else is named: the trail is no list of citizens.
///
/// # Errors
/// The database does not answer.
pub async fn list_actor_names(
    conn: &mut Conn,
    tenant: TenantId,
    people: &[Uuid],
) -> QueryResult<BTreeMap<Uuid, String>> {
    let members: Vec<(Uuid, String)> = membership::table
        .filter(membership::tenant_id.eq(tenant))
        .filter(membership::person_id.eq_any(people))
        .select((membership::person_id, membership::name))
        .load(conn)
        .await?;
    let mut names: BTreeMap<Uuid, String> = members.into_iter().collect();
    let others: Vec<Uuid> = people.iter().filter(|person| !names.contains_key(person)).copied().collect();
    if others.is_empty() {
        return Ok(names);
    }
    let objects: Vec<String> = others.iter().map(|person| format!("person:{person}")).collect();
    let ended: Vec<String> = audit_event::table
        .filter(audit_event::tenant_id.eq(tenant))
        .filter(audit_event::object.eq_any(objects))
        .filter(audit_event::kind.eq("member.ended"))
        .select(audit_event::object)
        .load(conn)
        .await?;
    let accounts: Vec<(Uuid, String, bool)> = person::table
        .filter(person::id.eq_any(&others))
        .select((person::id, person::name, person::operator))
        .load(conn)
        .await?;
    let acts = |id: Uuid, is_operator: bool| is_operator || ended.contains(&format!("person:{id}"));
    names.extend(accounts.into_iter().filter(|(id, _, operator)| acts(*id, *operator)).map(|(id, name, _)| (id, name)));
    Ok(names)
}

/// The names of those among `objects` (`unit:<id>`) that identity keeps and that have one: units, roles, tokens, invited
/// people, mandates by their reference, support accesses by their ticket.
///
/// # Errors
/// The database does not answer.
pub async fn list_object_names(
    conn: &mut Conn,
    tenant: TenantId,
    lang: Lang,
    objects: &[String],
) -> QueryResult<BTreeMap<String, String>> {
    let mut names = BTreeMap::new();
    let in_words = |names| serde_json::from_value::<Names>(names).unwrap_or_default().in_lang(lang).to_owned();
    let as_it_is = |name: String| name;
    // One question for each kind of object that is there.
    macro_rules! enter {
        ($kind:literal, $table:ident, $id:ident: $of:ty, $name:ident, $said:ident) => {
            let of_kind = |object: &String| object.strip_prefix(concat!($kind, ":"))?.parse().ok();
            let ids: Vec<$of> = objects.iter().filter_map(of_kind).collect();
            if !ids.is_empty() {
                let rows: Vec<($of, _)> = $table::table
                    .filter($table::tenant_id.eq(tenant))
                    .filter($table::$id.eq_any(ids))
                    .select(($table::$id, $table::$name))
                    .load(conn)
                    .await?;
                names.extend(rows.into_iter().map(|(id, name)| (format!(concat!($kind, ":{}"), id), $said(name))));
            }
        };
    }
    enter!("unit", unit, id: Uuid, names, in_words);
    enter!("role", role, code: String, names, in_words);
    enter!("token", api_token, id: Uuid, name, as_it_is);
    enter!("invitation", invitation, id: Uuid, name, as_it_is);
    enter!("mandate", mandate, id: Uuid, reference, as_it_is);
    enter!("support", support_access, id: Uuid, ticket, as_it_is);
    Ok(names)
}
