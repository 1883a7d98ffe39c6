//! What the author of a complaint does after it was sent, by their account or by its number and code: reply to a question, add
//! something, remind the administration, take the complaint back or out of an incident, and the last word on the answer.

mod accept;
mod add;
mod api;
mod contest;
mod files;
mod leave;
mod remind;
mod reply;
mod step;
mod why_not;
mod withdraw;

pub(crate) use accept::MAX_WORDS;
pub(crate) use add::Request;
pub(crate) use remind::next_reminder;

use crate::act::{Act, act};
use crate::clock;
use crate::complaint::{Move, Role, State};
use crate::follow::{Late, Reader, Shown, ask_code};
use crate::number::Number;
use crate::store::{Complaint, Event, list_events, lock};
use actix_web::{HttpRequest, HttpResponse, web};
use database::{Conn, TenantId};
use documents::Kept;
use identity::Site;
use jiff::Timestamp;
use jiff::civil::Date;
use jobs::Wake;
use serde_json::{Value, json};
use server::{Error, Result};
use ui::{Link, Page};
use uuid::Uuid;
use why_not::why_not;

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    accept::routes(cfg);
    add::routes(cfg);
    api::routes(cfg);
    contest::routes(cfg);
    leave::routes(cfg);
    remind::routes(cfg);
    reply::routes(cfg);
    withdraw::routes(cfg);
}

/// What an author writes has as much room as the complaint itself. Characters.
pub(crate) const MAX_TEXT: usize = 4_000;

/// The moves that have a page of their own below the complaint's: its address, and the key of its words.
const PAGES: [(Move, &str, &str); 5] = [
    (Move::Reply, "reply", "move-reply"),
    (Move::Add, "add", "move-add"),
    (Move::Remind, "remind", "move-remind"),
    (Move::Leave, "leave", "move-leave-incident"),
    (Move::Withdraw, "withdraw", "move-withdraw"),
];

/// Links to the pages of what its author may do today; `here` is the complaint's page.
pub(crate) fn links(page: &Page, complaint: &Complaint, events: &[Event], today: Date, here: &str) -> Vec<Link> {
    let allowed = PAGES.iter().filter(|(what, _, _)| may(*what, complaint, events, today));
    allowed.map(|(_, path, key)| Link::new(format!("{here}/{path}"), page.t(key))).collect()
}

/// Whether its author may do that today: the table of moves says so, and the dates do.
pub(crate) fn may(what: Move, complaint: &Complaint, events: &[Event], today: Date) -> bool {
    let is_in_time = match what {
        Move::Contest => complaint.contest_until.is_some_and(|day| today <= day),
        // What is only tried promises no day of which anybody could be reminded.
        Move::Remind => !complaint.is_trial() && next_reminder(complaint, events).is_ok_and(|next| next.from <= today),
        _ => true,
    };
    is_in_time && complaint.after(what, Role::Author).is_some()
}

/// The question that waits for its author, if one does.
pub(crate) fn question<'a>(complaint: &Complaint, events: &'a [Event]) -> Option<&'a str> {
    if complaint.state != State::AwaitingCitizen {
        return None;
    }
    let asked = events.iter().rev().find(|event| event.kind == Move::Ask.event())?;
    asked.detail["text"].as_str()
}

/// What an author says.
pub(crate) struct Saying {
    what: Move,
    detail: Value,
}

impl Saying {
    /// With the text that was typed, which may be empty.
    fn new(what: Move, text: &str) -> Self {
        let text = text.trim();
        Self { what, detail: if text.is_empty() { json!({}) } else { json!({ "text": text }) } }
    }

    /// Whether an event says this, whatever else was noted beside it.
    fn is_in(&self, event: &Event) -> bool {
        let same = |field: &str| event.detail[field] == self.detail[field];
        event.kind == self.what.event() && ["text", "request", "score", "other", "files"].into_iter().all(same)
    }

    /// Whether the same form, whose page showed the complaint at `version`, said this before.
    fn is_said(&self, events: &[Event], version: i32) -> bool {
        let seen = usize::try_from(version).unwrap_or_default();
        events.iter().skip(seen).any(|event| self.is_in(event))
    }
}

/// Whether anything happened since `version` that the author is told of.
fn has_news(events: &[Event], version: i32) -> bool {
    events.iter().skip(usize::try_from(version).unwrap_or_default()).any(Event::is_for_author)
}

/// Writes what its author says, with the files that came with it, whatever others did since `version` (none: a program that saw
/// none), as long as it may be said. The same form sent twice writes once.
///
/// # Errors
/// [`Error::Conflict`] when it may not be said, or no more.
#[allow(clippy::too_many_arguments, reason = "who says what of which complaint")]
pub(crate) async fn say(
    conn: &mut Conn,
    tenant: TenantId,
    now: Timestamp,
    id: Uuid,
    version: Option<i32>,
    person: Option<Uuid>,
    saying: &Saying,
    files: &[Kept],
) -> Result<State> {
    let complaint = lock(conn, tenant, id).await?.ok_or(Error::NotFound)?;
    let events = list_events(conn, tenant, id).await?;
    if version.is_some_and(|version| saying.is_said(&events, version)) {
        return Ok(complaint.state);
    }
    // The last word is on what its author has read, and on nothing that came since.
    let is_unread = matches!(saying.what, Move::Accept | Move::Contest)
        && version.is_some_and(|version| version > complaint.version || has_news(&events, version));
    if is_unread || !may(saying.what, &complaint, &events, calendar::local_date(now)) {
        return Err(Error::Conflict);
    }
    let mut detail = saying.detail.clone();
    let due_on = match saying.what {
        Move::Reply | Move::Contest => {
            let days = identity::find_days(conn, tenant).await?;
            Some(clock::due_after(&days, complaint.received_at, &events, now, saying.what, &detail)?)
        }
        _ => None,
    };
    match saying.what {
        Move::Contest => detail["answered_by"] = json!(complaint.assignee_id),
        Move::Remind => detail["count"] = json!(remind::count(&events) + 1),
        Move::Leave => detail["by_author"] = json!(true),
        _ => {}
    }
    // The author appears under the name that stands on the first event.
    let name = events.as_slice().first().map(|event| event.actor_name.clone()).unwrap_or_default();
    let what = Act { actor: person, actor_name: &name, detail, due_on, ..Act::new(saying.what, Role::Author) };
    let state = act(conn, tenant, now, &complaint, &what).await?;
    for file in files {
        documents::attach(conn, now, &complaint.about(), file).await?;
    }
    Ok(state)
}

/// A page of one complaint: language, administration, number.
type ComplaintPath = web::Path<(String, String, String)>;

/// The complaint of the address, for a page `below` it; for who is not known as its author, the answer that leads to where the code is
/// asked for.
async fn open(
    request: &HttpRequest,
    site: &Site,
    number: &str,
    below: &str,
) -> Result<std::result::Result<(Reader, Complaint), HttpResponse>> {
    let number: Number = number.parse().map_err(|_| Error::NotFound)?;
    let reader = Reader::of(request)?;
    Ok(match reader.complaint(site, &number).await? {
        Some(complaint) => Ok((reader, complaint)),
        None => Err(ask_code(site, &number, below)),
    })
}

/// The complaint of the address, for its author.
async fn read(request: &HttpRequest, site: &Site, number: &str) -> Result<(Reader, Complaint)> {
    let number: Number = number.parse().map_err(|_| Error::NotFound)?;
    let reader = Reader::of(request)?;
    let complaint = reader.complaint(site, &number).await?.ok_or(Error::NotFound)?;
    Ok((reader, complaint))
}

async fn events_of(reader: &Reader, site: &Site, complaint: &Complaint) -> Result<Vec<Event>> {
    let tenant = site.tenant().id;
    Ok(reader.database.tenant(tenant, async |conn| list_events(conn, tenant, complaint.id).await).await?)
}

/// Writes what a form says whose page showed the complaint at `version`, and leads back to the complaint's page, which says that
/// it was done. What may be said no more leads there too: it shows what happened in the meantime, and what was typed.
#[allow(clippy::too_many_arguments, reason = "who says what of which complaint")]
async fn write(
    reader: &Reader,
    site: &Site,
    complaint: &Complaint,
    wake: &Wake,
    saying: &Saying,
    files: &[Kept],
    version: i32,
    key: &str,
) -> Result<HttpResponse> {
    let (tenant, now, id) = (site.tenant().id, reader.clock.now(), complaint.id);
    let person = site.visitor().person().map(|person| person.id);
    let said = reader
        .database
        .tenant(tenant, async |conn| say(conn, tenant, now, id, Some(version), person, saying, files).await);
    match said.await {
        Ok(_) => {
            wake.up(tenant);
            Ok(done(site, complaint, key))
        }
        Err(Error::Conflict) => {
            let typed = saying.detail["text"].as_str().unwrap_or_default().to_owned();
            too_late(reader, site, complaint, Late { version, typed }).await
        }
        Err(error) => Err(error),
    }
}

/// The complaint's page as it now stands, with what happened in the meantime, and what was typed.
async fn too_late(reader: &Reader, site: &Site, complaint: &Complaint, late: Late) -> Result<HttpResponse> {
    let number = complaint.number(&site.tenant().code);
    let complaint = reader.complaint(site, &number).await?.ok_or(Error::NotFound)?;
    reader.show(site, &complaint, Shown { late: Some(late), ..Shown::default() }).await
}

/// The complaint's page in place of one for something that its author may not do now, with why; none when they may.
async fn not_now(
    reader: &Reader,
    site: &Site,
    complaint: &Complaint,
    events: &[Event],
    what: Move,
) -> Result<Option<HttpResponse>> {
    let today = calendar::local_date(reader.clock.now());
    let Some(why_not) = why_not(&site.page(), what, complaint, events, today) else { return Ok(None) };
    Ok(Some(reader.show(site, complaint, Shown { why_not, ..Shown::default() }).await?))
}

/// Back to the complaint's page, which says what was done.
fn done(site: &Site, complaint: &Complaint, key: &str) -> HttpResponse {
    server::done(&here(site, complaint), site.page().t(key))
}

/// Where the author follows it. The number as we write it: an address may hold it as somebody typed it.
fn here(site: &Site, complaint: &Complaint) -> String {
    site.page().url_here(&format!("/complaints/{}", complaint.number(&site.tenant().code)))
}
