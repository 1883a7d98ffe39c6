//! One message for each person and run: how many complaints reached what, and which, the worst first.

use super::chain::Staff;
use super::letter::Letters;
use super::{LATE, Which, share};
use crate::schema::{complaint, warning};
use crate::store::Complaint;
use crate::words;
use database::Conn;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use identity::Person;
use jiff::Timestamp;
use jiff_diesel::ToDiesel as _;
use std::collections::{BTreeMap, HashMap};
use ui::{Lang, text, text_with};
use uuid::Uuid;

/// More are counted, and found on the desk's page.
const LISTED: usize = 50;

/// A clock of a complaint, and how much of its delay is used.
struct Warning<'a> {
    complaint: &'a Complaint,
    which: Which,
    percent: i16,
}

impl Warning<'_> {
    /// Whether neither a person nor a unit is in charge.
    fn is_nobodys(&self) -> bool {
        self.complaint.assignee_id.is_none() && self.complaint.unit_id.is_none()
    }
}

/// Tells everybody whom the warnings of this run concern. Those who were told are not told again.
pub(super) async fn tell(conn: &mut Conn, letters: &Letters<'_>, tick: Timestamp) -> QueryResult<()> {
    let tenant = letters.tenant.id;
    let rows: Vec<(Uuid, String, i16)> = warning::table
        .filter(warning::tenant_id.eq(tenant))
        .filter(warning::run.eq(tick.to_diesel()))
        .select((warning::complaint_id, warning::clock, warning::percent))
        .load(conn)
        .await?;
    if rows.is_empty() {
        return Ok(());
    }
    let mut reached: BTreeMap<(Uuid, Which), Vec<i16>> = BTreeMap::new();
    for (complaint, clock, percent) in rows {
        if let Some(which) = Which::of(&clock) {
            reached.entry((complaint, which)).or_default().push(percent);
        }
    }
    let ids: Vec<Uuid> = reached.keys().map(|(complaint, _)| *complaint).collect();
    let complaints: Vec<Complaint> = complaint::table
        .filter(complaint::tenant_id.eq(tenant))
        .filter(complaint::id.eq_any(ids))
        .select(Complaint::as_select())
        .load(conn)
        .await?;
    let complaints: HashMap<Uuid, Complaint> = complaints.into_iter().map(|found| (found.id, found)).collect();
    let staff = Staff::find(conn, tenant).await?;
    let mut told: BTreeMap<Uuid, Vec<Warning<'_>>> = BTreeMap::new();
    for ((id, which), percents) in &reached {
        let Some(complaint) = complaints.get(id) else { continue };
        // Whoever was told of the last day is not told that it passed: the desk's page says so.
        let Some(threshold) = percents.iter().copied().filter(|percent| *percent < LATE).max() else { continue };
        let percent = percents.iter().copied().max().unwrap_or(threshold);
        for person in staff.told(complaint, threshold) {
            told.entry(person).or_default().push(Warning { complaint, which: *which, percent });
        }
    }
    let people = identity::list_team(conn, tenant).await?;
    for person in people {
        let Some(warnings) = told.get_mut(&person.id) else { continue };
        let about = format!("deadlines:{tick}:{}", person.id);
        if notifications::is_written(conn, tenant, &about).await? {
            continue;
        }
        warnings.sort_by_key(|warning| (-warning.percent, warning.complaint.due_on, warning.complaint.id));
        if let Some(message) = written(letters, &person, warnings, staff.reads(person.id), about) {
            notifications::send(conn, tenant, letters.now, &message).await?;
        }
    }
    Ok(())
}

fn written(
    letters: &Letters<'_>,
    person: &Person,
    warnings: &[Warning<'_>],
    reads: bool,
    about: String,
) -> Option<notifications::Message> {
    let lang = person.lang;
    let late = warnings.iter().filter(|warning| warning.percent >= 100).count();
    let nobody = warnings.iter().filter(|warning| warning.is_nobodys()).count();
    let counts = [("count", warnings.len().into()), ("late", late.into()), ("nobody", nobody.into())];
    if !reads {
        return letters.to_officer(person, "mail-deadlines-inspector", &counts, about);
    }
    let desk = letters.settings.public(&format!("/{lang}/{}/desk/deadlines", letters.tenant.slug));
    let mut list: Vec<String> = warnings.iter().take(LISTED).map(|warning| line(letters, lang, warning)).collect();
    if warnings.len() > LISTED {
        list.push(text_with(lang, "deadline-digest-more", &[("count", (warnings.len() - LISTED).into())]));
    }
    let list = list.join("\n\n");
    let [count, late, nobody] = counts;
    let args = [count, late, nobody, ("list", list.as_str().into()), ("link", desk.as_str().into())];
    letters.to_officer(person, "mail-deadlines", &args, about)
}

fn line(letters: &Letters<'_>, lang: Lang, warning: &Warning<'_>) -> String {
    let number = warning.complaint.number(&letters.tenant.code).to_string();
    let link = letters.settings.public(&format!("/{lang}/{}/desk/complaints/{number}", letters.tenant.slug));
    let (clock, share) = (text(lang, warning.which.key()), share(lang, warning.percent));
    let due = words::date(lang, warning.complaint.due_on);
    let args = [
        ("number", number.as_str().into()),
        ("clock", clock.as_str().into()),
        ("share", share.as_str().into()),
        ("due", due.as_str().into()),
    ];
    let line = text_with(lang, "deadline-digest-line", &args);
    let nobody =
        if warning.is_nobodys() { format!(" {}", text(lang, "deadline-digest-nobody")) } else { String::new() };
    format!("{line}{nobody}\n{link}")
}
