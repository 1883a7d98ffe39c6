//! The complaint as the administration that took it has it: its own number and code, and everything else as it was. The clock
//! goes on.

use super::accept::Hands;
use super::store::{self, Incoming, state};
use crate::announce::{Announce, Announcement};
use crate::face::{NewFace, Visibility};
use crate::gather;
use crate::number::Number;
use crate::schema::{category, complaint, contact, event, face, incoming, particulars};
use crate::store::{Complaint, Contact, Event, RECEIVED, about, find_by_id, find_contact, list_events};
use crate::submit::fingerprint;
use database::{Conn, TenantId};
use diesel::prelude::*;
use diesel::sql_types::{Integer, SmallInt, Uuid as SqlUuid};
use diesel_async::RunQueryDsl;
use documents::{File, Passed};
use identity::{Code, Tenant};
use jiff::Timestamp;
use jiff_diesel::ToDiesel as _;
use serde_json::{Value, json};
use server::{Error, Result, Secret};
use ui::{Lang, Names};
use uuid::Uuid;

/// What the origin has.
pub(crate) struct Carried {
    tenant: Tenant,
    complaint: Complaint,
    contact: Contact,
    events: Vec<Event>,
    files: Vec<File>,
    /// Address, answers, whether its author asked not to be named.
    particulars: Option<(Option<String>, Value, bool)>,
    due_rule: String,
    subject: Names,
}

/// What the origin has of the complaint of a transfer.
pub(crate) async fn read(conn: &mut Conn, origin: TenantId, id: Uuid) -> Result<Carried> {
    let found = store::find(conn, origin, id).await?.ok_or(Error::NotFound)?;
    let complaint = find_by_id(conn, origin, found.complaint_id).await?.ok_or(Error::NotFound)?;
    let due_rule = complaint::table
        .filter(complaint::tenant_id.eq(origin))
        .filter(complaint::id.eq(complaint.id))
        .select(complaint::due_rule)
        .first(conn)
        .await?;
    let particulars = particulars::table
        .filter(particulars::tenant_id.eq(origin))
        .filter(particulars::complaint_id.eq(complaint.id))
        .select((particulars::address, particulars::answers, particulars::anonymous))
        .first(conn)
        .await
        .optional()?;
    Ok(Carried {
        tenant: identity::find_tenant(conn, origin).await?.ok_or(Error::NotFound)?,
        contact: find_contact(conn, origin, complaint.id).await?,
        events: list_events(conn, origin, complaint.id).await?,
        files: documents::list(conn, origin, &complaint.about()).await?,
        subject: crate::category::find_names(conn, origin, &complaint.category_code).await?,
        particulars,
        due_rule,
        complaint,
    })
}

/// Makes the complaint here, if it is not made yet, and gives its number.
///
/// # Errors
/// [`Error::Conflict`] when the word that is kept here is no yes.
pub(super) async fn create(hands: &Hands, now: Timestamp, here: TenantId, kept: &Incoming) -> Result<String> {
    let (origin, id) = (kept.origin(), kept.transfer_id);
    if kept.state == state::ACCEPTED {
        return hands.database.tenant(here, async |conn| number_of(conn, here, kept).await).await;
    }
    let carried = hands.database.tenant(origin, async |conn| read(conn, origin, id).await).await?;
    let mut files = Vec::with_capacity(carried.files.len());
    for file in &carried.files {
        files.push(hands.storage.pass_on(file, here, id).await.map_err(Error::internal)?);
    }
    hands
        .database
        .tenant(here, async |conn| {
            let present = store::lock_incoming(conn, here, id).await?.ok_or(Error::NotFound)?;
            match present.state.as_str() {
                state::ACCEPTED => number_of(conn, here, &present).await,
                state::ACCEPTING => write(conn, hands, now, here, &present, &carried, &files).await,
                _ => Err(Error::Conflict),
            }
        })
        .await
}

async fn number_of(conn: &mut Conn, here: TenantId, kept: &Incoming) -> Result<String> {
    let id = kept.complaint_id.ok_or(Error::NotFound)?;
    let found = find_by_id(conn, here, id).await?.ok_or(Error::NotFound)?;
    let tenant = identity::find_tenant(conn, here).await?.ok_or(Error::NotFound)?;
    Ok(found.number(&tenant.code).to_string())
}

#[derive(QueryableByName)]
struct Serial {
    #[diesel(sql_type = Integer)]
    serial: i32,
}

/// The next number of the year; its row stays locked until the transaction ends, so that none is lost.
async fn next_serial(conn: &mut Conn, here: TenantId, year: i16) -> QueryResult<i32> {
    let Serial { serial } = diesel::sql_query(
        "INSERT INTO complaints.counter AS counter (tenant_id, year, last, trial_last) VALUES ($1, $2, 1, 0)
         ON CONFLICT (tenant_id, year) DO UPDATE SET last = counter.last + 1 WHERE counter.tenant_id = $1
         RETURNING counter.last AS serial",
    )
    .bind::<SqlUuid, _>(here)
    .bind::<SmallInt, _>(year)
    .get_result(conn)
    .await?;
    Ok(serial)
}

async fn write(
    conn: &mut Conn,
    hands: &Hands,
    now: Timestamp,
    here: TenantId,
    kept: &Incoming,
    carried: &Carried,
    files: &[Passed],
) -> Result<String> {
    let secret = &hands.settings.secret;
    let (id, number) = insert(conn, secret, now, here, kept, carried).await?;
    for file in files {
        documents::attach_passed(conn, here, &about(id), file).await?;
    }
    let from = &carried.complaint;
    let sha256 = fingerprint(&Code::secret(secret, here, id), &from.body);
    let detail = json!({ "sha256": sha256, "transfer": kept.transfer_id });
    identity::record(conn, here, now, from.person_id, "complaint.received", &about(id), detail).await?;
    jobs::enqueue::<Announce>(conn, here, now, &Announcement { complaint: id, seq: 1 }).await?;
    Ok(number)
}

/// Writes the complaint under its own number, and that it was taken; gives its identity and its number.
pub(crate) async fn insert(
    conn: &mut Conn,
    secret: &Secret,
    now: Timestamp,
    here: TenantId,
    kept: &Incoming,
    carried: &Carried,
) -> Result<(Uuid, String)> {
    let tenant = identity::find_tenant(conn, here).await?.ok_or(Error::NotFound)?;
    let from = &carried.complaint;
    let visibility = subject_of(conn, here, &from.category_code, &carried.subject).await?;
    // Made anew at each attempt of the transaction.
    let id = Uuid::now_v7();
    let code = Code::secret(secret, here, id);
    let year = calendar::local_date(now).year();
    let serial = next_serial(conn, here, year).await?;
    let number = Number { year, tenant: tenant.code.clone(), serial };
    diesel::insert_into(complaint::table)
        .values((
            complaint::tenant_id.eq(here),
            complaint::id.eq(id),
            complaint::year.eq(year),
            complaint::serial.eq(serial),
            complaint::code_hash.eq(code.hash()),
            complaint::kind.eq(from.kind.as_str()),
            complaint::category_code.eq(&from.category_code),
            complaint::body.eq(&from.body),
            complaint::lang.eq(from.lang().code()),
            complaint::channel.eq("transfer"),
            complaint::lat.eq(from.lat),
            complaint::lon.eq(from.lon),
            complaint::territory_code.eq(&from.territory_code),
            complaint::competence.eq(competence(kept, &carried.tenant.names)),
            complaint::state.eq("submitted"),
            complaint::person_id.eq(from.person_id),
            complaint::received_at.eq(from.received_at.to_diesel()),
            complaint::due_on.eq(from.due_on.to_diesel()),
            complaint::due_rule.eq(&carried.due_rule),
            complaint::company_id.eq(from.company_id),
        ))
        .execute(conn)
        .await?;
    let Contact { name, email, phone } = &carried.contact;
    if name.is_some() || email.is_some() || phone.is_some() {
        diesel::insert_into(contact::table)
            .values((
                contact::tenant_id.eq(here),
                contact::complaint_id.eq(id),
                contact::name.eq(name),
                contact::email.eq(email),
                contact::phone.eq(phone),
            ))
            .execute(conn)
            .await?;
    }
    if let Some((address, answers, anonymous)) = &carried.particulars {
        diesel::insert_into(particulars::table)
            .values((
                particulars::tenant_id.eq(here),
                particulars::complaint_id.eq(id),
                particulars::address.eq(address),
                particulars::answers.eq(answers),
                particulars::anonymous.eq(*anonymous),
            ))
            .execute(conn)
            .await?;
    }
    if visibility != Visibility::Private {
        show(conn, now, here, id, visibility, from).await?;
    }
    match from.person_id {
        Some(person) => identity::add_affiliation(conn, here, person).await?,
        None => gather::note(conn, here, now, secret, id, (email.as_deref(), phone.as_deref())).await?,
    }
    let author = carried.events.as_slice().first().map(|event| event.actor_name.clone()).unwrap_or_default();
    diesel::insert_into(event::table)
        .values((
            event::tenant_id.eq(here),
            event::complaint_id.eq(id),
            event::seq.eq(1),
            event::at.eq(now.to_diesel()),
            event::kind.eq(RECEIVED),
            event::actor_id.eq(from.person_id),
            event::actor_name.eq(author),
            event::detail.eq(first_detail(kept, carried)),
        ))
        .execute(conn)
        .await?;
    diesel::update(incoming::table)
        .filter(incoming::tenant_id.eq(here))
        .filter(incoming::transfer_id.eq(kept.transfer_id))
        .set((
            incoming::state.eq(state::ACCEPTED),
            incoming::complaint_id.eq(Some(id)),
            incoming::body.eq(None::<String>),
        ))
        .execute(conn)
        .await?;
    Ok((id, number.to_string()))
}

/// What the public may see of a subject here. One that this administration does not know is entered for what came, and closed:
/// nobody chooses it, and nothing of it is shown.
async fn subject_of(conn: &mut Conn, here: TenantId, code: &str, names: &Names) -> Result<Visibility> {
    if let Some(known) = crate::category::hold(conn, here, code).await? {
        return Ok(known);
    }
    let last: Option<i16> = category::table
        .filter(category::tenant_id.eq(here))
        .select(diesel::dsl::max(category::position))
        .get_result(conn)
        .await?;
    diesel::insert_into(category::table)
        .values((
            category::tenant_id.eq(here),
            category::code.eq(code),
            category::names.eq(serde_json::to_value(names).unwrap_or_default()),
            category::position.eq(last.unwrap_or_default().saturating_add(1)),
            category::open.eq(false),
        ))
        .on_conflict_do_nothing()
        .execute(conn)
        .await?;
    Ok(Visibility::Private)
}

/// The public face waits for a moderator here, whatever one said elsewhere.
async fn show(
    conn: &mut Conn,
    now: Timestamp,
    here: TenantId,
    id: Uuid,
    visibility: Visibility,
    from: &Complaint,
) -> QueryResult<()> {
    let new = NewFace::of(visibility, &from.body, from.pin());
    diesel::insert_into(face::table)
        .values((
            face::tenant_id.eq(here),
            face::complaint_id.eq(id),
            face::category_code.eq(&from.category_code),
            face::kind.eq(from.kind.as_str()),
            face::territory_code.eq(&from.territory_code),
            face::cell.eq(new.pin.map(|(cell, _, _)| cell)),
            face::lat.eq(new.pin.map(|(_, lat, _)| lat)),
            face::lon.eq(new.pin.map(|(_, _, lon)| lon)),
            face::state.eq("submitted"),
            face::visibility.eq(visibility.as_str()),
            face::moderation.eq("pending"),
            face::flags.eq(&new.flags),
            face::received_at.eq(from.received_at.to_diesel()),
            face::changed_at.eq(now.to_diesel()),
        ))
        .execute(conn)
        .await?;
    Ok(())
}

/// Why this administration answers, in four languages.
fn competence(kept: &Incoming, origin: &Names) -> Value {
    let key = if kept.is_given { "transfer-competence-given" } else { "transfer-competence" };
    let word = |lang: Lang| ui::text_with(lang, key, &[("origin", origin.in_lang(lang).into())]);
    let names = Names { ar: word(Lang::Ar), fr: word(Lang::Fr), zgh: word(Lang::Zgh), en: word(Lang::En) };
    serde_json::to_value(names).unwrap_or_default()
}

/// What the first event says: from where it came, since when it waits, and when its delay stood still.
fn first_detail(kept: &Incoming, carried: &Carried) -> Value {
    let mut detail = json!({
        "channel": "transfer",
        "origin": carried.tenant.names,
        "number": kept.number,
        "transfer": kept.transfer_id,
        "arbiter": kept.is_given,
        "pauses": pauses(&carried.events),
        "added": additions(&carried.events),
    });
    if kept.is_given {
        detail["ruling"] = json!(kept.decision_reason);
    }
    // For whom it was made goes with it.
    if let Some(first) = carried.events.as_slice().first() {
        for field in ["company", "company_name", "ice"] {
            if let Some(value) = first.detail.get(field) {
                detail[field] = value.clone();
            }
        }
    }
    detail
}

/// From when until when the delay stood still, because its author was asked something; of one that came from elsewhere, those
/// there too.
fn pauses(events: &[Event]) -> Vec<Value> {
    let carried = events.first().and_then(|first| first.detail["pauses"].as_array()).cloned();
    let mut pauses = carried.unwrap_or_default();
    let mut from = None;
    for event in events {
        match event.kind.as_str() {
            "complaint.asked" => from = Some(event.at),
            "complaint.replied" | "complaint.unreplied" => {
                if let Some(from) = from.take() {
                    pauses.push(json!({ "from": from.to_string(), "until": event.at.to_string() }));
                }
            }
            _ => {}
        }
    }
    pauses
}

/// What its author wrote beside the text, at the origin and before: nobody is asked to write it again.
fn additions(events: &[Event]) -> Vec<Value> {
    let carried = events.first().and_then(|first| first.detail["added"].as_array()).cloned();
    let own = events.iter().filter(|event| event.kind != RECEIVED && event.is_by_author());
    let own = own.filter_map(|event| event.detail["text"].as_str()).filter(|text| !text.is_empty());
    carried.unwrap_or_default().into_iter().chain(own.map(|text| json!(text))).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn event(kind: &str, at: &str, detail: Value) -> Event {
        Event { at: at.parse().unwrap(), kind: kind.to_owned(), actor_id: None, actor_name: String::new(), detail }
    }

    #[test]
    fn the_times_in_which_a_delay_stood_still_are_carried_on() {
        let earlier = json!({ "from": "2026-10-01T09:00:00Z", "until": "2026-10-02T09:00:00Z" });
        let events = [
            event(RECEIVED, "2026-10-05T09:00:00Z", json!({ "pauses": [earlier] })),
            event("complaint.asked", "2026-10-06T09:00:00Z", json!({})),
            event("complaint.replied", "2026-10-08T09:00:00Z", json!({})),
            event("complaint.asked", "2026-10-09T09:00:00Z", json!({})),
        ];
        let later = json!({ "from": "2026-10-06T09:00:00Z", "until": "2026-10-08T09:00:00Z" });
        assert_eq!(pauses(&events), [earlier, later]);
        assert!(pauses(&[]).is_empty());
    }

    #[test]
    fn what_its_author_wrote_later_is_carried_on_and_nothing_of_others() {
        let at = "2026-10-06T09:00:00Z";
        let events = [
            event(RECEIVED, at, json!({ "added": ["un"] })),
            event("complaint.asked", at, json!({ "text": "Où ?" })),
            event("complaint.replied", at, json!({ "text": "deux" })),
            event("complaint.noted", at, json!({ "text": "non" })),
            event("complaint.added", at, json!({ "text": "trois" })),
        ];
        assert_eq!(additions(&events), [json!("un"), json!("deux"), json!("trois")]);
    }
}
