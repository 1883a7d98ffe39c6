//! What the administration's own people are written: whoever is in charge, whoever is asked to decide, and whoever asked. Nobody is
//! told of what they did themselves.

use super::News;
use crate::category;
use crate::deadline::Staff;
use crate::permission::{Assign, Decide};
use crate::words;
use database::Conn;
use diesel::QueryResult;
use identity::{Inspect, Permission as _};
use notifications::Message;
use serde_json::Value;
use std::collections::BTreeSet;
use uuid::Uuid;

type People = BTreeSet<Uuid>;

/// One letter to each of those whom this event concerns, in their own language.
pub(super) async fn letters(conn: &mut Conn, news: &News<'_>) -> QueryResult<Vec<Message>> {
    let Some((stem, mut people)) = told(conn, news).await? else {
        return Ok(Vec::new());
    };
    if let Some(actor) = news.event.actor_id {
        people.remove(&actor);
    }
    if people.is_empty() {
        return Ok(Vec::new());
    }
    let (tenant, complaint, number) = (news.tenant, news.complaint, news.number());
    let subject = category::find_names(conn, tenant.id, &complaint.category_code).await?;
    let mut letters = Vec::new();
    for person in people {
        let Some(person) = identity::find_person(conn, person).await? else { continue };
        let lang = person.lang;
        let args = [
            ("number", number.clone()),
            ("category", subject.in_lang(lang).to_owned()),
            ("link", news.settings.public(&format!("/{lang}/{}/desk/complaints/{number}", tenant.slug))),
            ("due", words::date(lang, complaint.due_on)),
            ("count", reminders(news).to_string()),
            ("unit", words::named(lang, &news.event.detail["unit_names"])),
            ("target", words::named(lang, &news.event.detail["target"])),
            ("other", news.said("number").to_owned()),
            ("reason", news.said("text").to_owned()),
            ("name", news.event.actor_name.clone()),
        ];
        letters.extend(news.letter_to(&person, stem, &args));
    }
    Ok(letters)
}

/// The key of what is written, and to whom; none when nobody is told.
async fn told(conn: &mut Conn, news: &News<'_>) -> QueryResult<Option<(&'static str, People)>> {
    let detail = &news.event.detail;
    Ok(Some(match news.event.kind.as_str() {
        "complaint.assigned" if news.complaint.is_trial() => ("mail-trial-officer", one(&detail["to"])),
        // What is only tried is nobody's work.
        _ if news.complaint.is_trial() => return Ok(None),
        "complaint.assigned" => match detail["unit"].as_str().and_then(|unit| unit.parse().ok()) {
            Some(unit) if detail["to"].is_null() => {
                ("mail-notice-unit", Staff::find(conn, news.tenant.id).await?.answering(unit))
            }
            _ => ("mail-officer-assigned", one(&detail["to"])),
        },
        // Nobody is in charge any more: whoever puts somebody in charge, and whoever answered.
        "complaint.contested" => {
            let mut people = all_with(conn, news, Assign::NAME).await?;
            people.extend(one(&detail["answered_by"]));
            ("mail-officer-contested", people)
        }
        "complaint.replied" => ("mail-author-replied", in_charge(conn, news).await?),
        "complaint.added" => ("mail-author-added", in_charge(conn, news).await?),
        "complaint.reminded" => ("mail-author-reminded", reminded(conn, news).await?),
        "complaint.withdrawn" => ("mail-notice-withdrawn", in_charge(conn, news).await?),
        "complaint.proposed" => {
            let mut heads = Staff::find(conn, news.tenant.id).await?.deciding(news.complaint);
            // Whoever lent the right to propose is one pair of eyes with whoever used it.
            heads.retain(|head| !one(&detail["for"]["id"]).contains(head));
            ("mail-notice-proposed", heads)
        }
        // Taken back by whoever proposed it.
        "complaint.declined" if detail["withdrawn"] == true => return Ok(None),
        "complaint.declined" => ("mail-notice-declined", by_last(news, "complaint.proposed")),
        "complaint.transferred" => ("mail-notice-transferred", asked_and_in_charge(news)),
        "complaint.transfer_refused" => ("mail-notice-transfer-refused", asked_and_in_charge(news)),
        _ => return Ok(None),
    }))
}

/// The person of this id, if it is one.
fn one(id: &Value) -> People {
    id.as_str().and_then(|id| id.parse().ok()).into_iter().collect()
}

/// Everybody of the administration who has this right.
async fn all_with(conn: &mut Conn, news: &News<'_>, right: &str) -> QueryResult<People> {
    let members = identity::list_members_with(conn, news.tenant.id, right).await?;
    Ok(members.into_iter().map(|member| member.id).collect())
}

/// The officer in charge, or whoever answers in the unit.
async fn in_charge(conn: &mut Conn, news: &News<'_>) -> QueryResult<People> {
    match (news.complaint.assignee_id, news.complaint.unit_id) {
        (Some(officer), _) => Ok(People::from([officer])),
        (None, Some(unit)) => Ok(Staff::find(conn, news.tenant.id).await?.answering(unit)),
        (None, None) => Ok(People::new()),
    }
}

/// Whoever did that last.
fn by_last(news: &News<'_>, kind: &str) -> People {
    news.last(kind).and_then(|event| event.actor_id).into_iter().collect()
}

/// Whoever asked another administration to take it, and the officer who was in charge then.
fn asked_and_in_charge(news: &News<'_>) -> People {
    let mut people = by_last(news, "complaint.transfer_proposed");
    people.extend(news.last("complaint.assigned").map(|event| one(&event.detail["to"])).unwrap_or_default());
    people
}

/// How often the author reminded the administration.
fn reminders(news: &News<'_>) -> i64 {
    news.event.detail["count"].as_i64().unwrap_or(1)
}

/// Whom a reminder reaches: who is in charge, from the second on the heads, from the third on the inspectorate.
async fn reminded(conn: &mut Conn, news: &News<'_>) -> QueryResult<People> {
    let mut people = in_charge(conn, news).await?;
    for (right, from) in [(Decide::NAME, 2), (Inspect::NAME, 3)] {
        if reminders(news) >= from {
            people.extend(all_with(conn, news, right).await?);
        }
    }
    Ok(people)
}
