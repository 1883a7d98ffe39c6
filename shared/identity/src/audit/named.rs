//! What the people and the objects of a trail are called. The trail itself holds identifiers only; its readers want names.

use crate::schema::{
    affiliation, api_token, audit_event, invitation, mandate, membership, person, role, support_access,
    tenant as administration, tenant_step, unit,
};
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use std::collections::{BTreeMap, HashMap};
use ui::{Lang, Names, text};
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
    let ended = list_ended(conn, tenant, &others).await?;
    let accounts: Vec<(Uuid, String, bool)> = person::table
        .filter(person::id.eq_any(&others))
        .select((person::id, person::name, person::operator))
        .load(conn)
        .await?;
    let acts = |id: Uuid, is_operator: bool| is_operator || ended.contains(&format!("person:{id}"));
    names.extend(accounts.into_iter().filter(|(id, _, operator)| acts(*id, *operator)).map(|(id, name, _)| (id, name)));
    Ok(names)
}

/// Those among `people` whose membership ended, as objects of the trail.
async fn list_ended(conn: &mut Conn, tenant: TenantId, people: &[Uuid]) -> QueryResult<Vec<String>> {
    let objects: Vec<String> = people.iter().map(|person| format!("person:{person}")).collect();
    audit_event::table
        .filter(audit_event::tenant_id.eq(tenant))
        .filter(audit_event::object.eq_any(objects))
        .filter(audit_event::kind.eq("member.ended"))
        .select(audit_event::object)
        .load(conn)
        .await
}

/// How those among `people` are known who decide over the administration from outside, with where they work: "NAME, REGION".
/// Whoever took a step of its way stands there by the name on that step. Members are left out, and who was one. To be asked for
/// acts alone that nobody does as a citizen.
///
/// # Errors
/// The database does not answer.
pub async fn list_decider_names(
    conn: &mut Conn,
    tenant: TenantId,
    lang: Lang,
    people: &[Uuid],
) -> QueryResult<BTreeMap<Uuid, String>> {
    let members: Vec<Uuid> = membership::table
        .filter(membership::tenant_id.eq(tenant))
        .filter(membership::person_id.eq_any(people))
        .select(membership::person_id)
        .load(conn)
        .await?;
    let others: Vec<Uuid> = people.iter().filter(|person| !members.contains(person)).copied().collect();
    let ended = if others.is_empty() { Vec::new() } else { list_ended(conn, tenant, &others).await? };
    let others: Vec<Uuid> = others.into_iter().filter(|person| !ended.contains(&format!("person:{person}"))).collect();
    if others.is_empty() {
        return Ok(BTreeMap::new());
    }
    let accounts: Vec<(Uuid, String, bool)> = person::table
        .filter(person::id.eq_any(&others))
        .select((person::id, person::name, person::operator))
        .load(conn)
        .await?;
    let steps: Vec<(Option<Uuid>, String)> = tenant_step::table
        .filter(tenant_step::tenant_id.eq(tenant))
        .filter(tenant_step::person_id.eq_any(&others))
        .order(tenant_step::seq)
        .select((tenant_step::person_id, tenant_step::person_name))
        .load(conn)
        .await?;
    let signed: HashMap<Option<Uuid>, String> = steps.into_iter().filter(|(_, name)| !name.is_empty()).collect();
    let works: Vec<(Uuid, Uuid)> = affiliation::table
        .filter(affiliation::person_id.eq_any(&others))
        .filter(affiliation::works)
        .filter(affiliation::tenant_id.ne(tenant))
        .order(affiliation::tenant_id)
        .select((affiliation::person_id, affiliation::tenant_id))
        .load(conn)
        .await?;
    let places: Vec<Uuid> = works.iter().map(|(_, place)| *place).collect();
    let places: Vec<(Uuid, serde_json::Value)> = administration::table
        .filter(administration::id.eq_any(places))
        .select((administration::id, administration::names))
        .load(conn)
        .await?;
    let places: HashMap<Uuid, Names> =
        places.into_iter().map(|(id, names)| (id, serde_json::from_value(names).unwrap_or_default())).collect();
    let known = accounts.into_iter().map(|(id, name, is_operator)| {
        let name = signed.get(&Some(id)).cloned().unwrap_or(name);
        let theirs = works.iter().filter(|(person, _)| *person == id).filter_map(|(_, place)| places.get(place));
        let mut known = vec![name];
        known.extend(theirs.map(|names| names.in_lang(lang).to_owned()));
        // Whoever runs the platform decides for it, wherever else they work.
        if is_operator {
            known.truncate(1);
            known.push(text(lang, "audit-who-platform"));
        }
        (id, lang.join(&known))
    });
    Ok(known.collect())
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
