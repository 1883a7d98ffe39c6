//! What was done under a mandate, as the citizen reads it: when, what, under which number, and by whom. With an account or without one,
//! by reference and code.

use super::store::{Event, Mandate};
use super::{MandateActs, moment};
use crate::Tenant;
use crate::schema::mandate_event;
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use std::collections::BTreeMap;
use ui::{Page, Step};
use uuid::Uuid;

/// The numbers of what was done, by the ids of the events' objects.
pub(super) type Numbers = BTreeMap<Uuid, String>;

/// Acts of one page.
pub(super) const MOST: usize = 20;

/// What was done before the event of this number, the latest first: one more than [`MOST`] when there is more.
pub(super) async fn list_done(
    conn: &mut Conn,
    tenant: TenantId,
    mandate: Uuid,
    before: Option<i32>,
) -> QueryResult<Vec<Event>> {
    mandate_event::table
        .filter(mandate_event::tenant_id.eq(tenant))
        .filter(mandate_event::mandate_id.eq(mandate))
        .filter(mandate_event::act.ne(""))
        .filter(mandate_event::seq.lt(before.unwrap_or(i32::MAX)))
        .order(mandate_event::seq.desc())
        .limit(MOST.cast_signed() as i64 + 1)
        .select(Event::as_select())
        .load(conn)
        .await
}

/// The numbers that services gave to what was done.
pub(super) async fn list_numbers(
    conn: &mut Conn,
    tenant: &Tenant,
    acts: &MandateActs,
    events: &[Event],
) -> QueryResult<Numbers> {
    let mut numbers = Numbers::new();
    for act in acts.iter() {
        let ids: Vec<Uuid> = events.iter().filter(|event| event.act == act.code).filter_map(object).collect();
        if !ids.is_empty() {
            numbers.extend((act.numbers)(conn, tenant.id, &tenant.code, &ids).await?);
        }
    }
    Ok(numbers)
}

/// One act in words.
pub(super) fn step(page: &Page, acts: &MandateActs, mandate: &Mandate, event: &Event, numbers: &Numbers) -> Step {
    let by = page.t2("acted-for", "by", event.actor_name.as_str(), "name", mandate.name.as_str());
    let number = object(event).and_then(|id| numbers.get(&id));
    // Apart from the words around it, which may run the other way.
    let number = number.map(|number| page.t1("mandate-done-number", "number", format!("\u{2068}{number}\u{2069}")));
    Step {
        title: acts.words(page.lang, std::slice::from_ref(&event.act)).join(" "),
        when: moment(page.lang, event.at),
        datetime: event.at.to_string(),
        body: match number {
            Some(number) => format!("{number}\n{by}"),
            None => by,
        },
        ..Step::default()
    }
}

/// What an event was about: the id in `complaint:<id>`.
fn object(event: &Event) -> Option<Uuid> {
    event.object.split_once(':')?.1.parse().ok()
}
