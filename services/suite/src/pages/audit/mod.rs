//! The trail of an administration, for who may read it: who did what, when, and the proof that it stands unchanged.

use actix_web::http::StatusCode;
use actix_web::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use actix_web::web::Bytes;
use actix_web::{HttpResponse, web};
use askama::Template;
use database::{Database, TenantId};
use futures_util::stream::try_unfold;
use identity::{Asked, Event, Officer, ReadAudit, Standing};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use server::{Error, Result, Secret, Settings};
use std::collections::BTreeMap;
use ui::{Choice, Cursor, Page};
use uuid::Uuid;

mod changes;
mod words;

use words::Called;

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/audit").get(get));
    cfg.service(web::resource("/{lang}/{tenant}/desk/audit.csv").get(csv));
    cfg.service(web::resource("/{lang}/{tenant}/desk/audit/{event}/proof").get(proof));
}

const PAGE_ROWS: usize = 50;
/// Rows of the file that are in memory at once.
const FILE_ROWS: usize = 500;

/// The filters, as they stand in the address. Empty: not filtered.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
struct Filters {
    #[serde(default, skip_serializing_if = "String::is_empty")]
    person: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    kind: String,
    /// One complaint, say: `complaint:<id>`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    object: String,
    /// The first day, in Morocco.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    from: String,
    /// The last day.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    to: String,
    /// The last row of the page before: its moment in microseconds and its id.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    before: String,
}

struct Row {
    at: String,
    datetime: String,
    what: String,
    who: String,
    object: String,
    object_href: String,
    /// What else it says, line by line.
    more: Vec<String>,
    /// Its place in the tree, from 1; none: not sealed yet.
    position: Option<i64>,
    proof: String,
}

#[derive(Template)]
#[template(path = "audit.html")]
struct AuditPage {
    page: Page,
    filters: Filters,
    /// The object whose events alone are shown, in words; empty for all.
    about: String,
    people: Vec<Choice>,
    kinds: Vec<Choice>,
    heads: Vec<String>,
    rows: Vec<Row>,
    cursor: Cursor,
    is_filtered: bool,
    here: String,
    file: String,
}

async fn get(
    officer: Officer<ReadAudit>,
    database: web::Data<Database>,
    web::Query(filters): web::Query<Filters>,
) -> Result<HttpResponse> {
    let tenant = officer.tenant();
    let asked = filters.asked();
    let limit = i64::try_from(PAGE_ROWS + 1).unwrap_or(i64::MAX);
    let (page, administration) = (officer.page(), officer.administration());
    let read = database.tenant(tenant, async |conn| {
        let mut events = identity::list_trail(conn, tenant, &asked, limit).await?;
        let more = events.len() > PAGE_ROWS;
        events.truncate(PAGE_ROWS);
        let called = Called::read(conn, administration, &page, events.iter().map(|(event, _)| event)).await?;
        Ok::<_, Error>((events, more, called, identity::list_member_names(conn, tenant).await?))
    });
    let (events, more, called, names) = read.await?;
    let here = page.url_here("/desk/audit");
    let next = events.last().filter(|_| more).map(|(last, _)| {
        Filters { before: format!("{}.{}", last.at.as_microsecond(), last.id), ..filters.clone() }.address(&here)
    });
    let previous =
        (!filters.before.is_empty()).then(|| Filters { before: String::new(), ..filters.clone() }.address(&here));
    let rows = events.iter().map(|(event, position)| {
        let local = calendar::local(event.at).strftime("%Y-%m-%dT%H:%M:%S").to_string();
        Row {
            at: page.date_time(&local),
            datetime: event.at.to_string(),
            what: words::done(&page, event),
            who: called.who(&page, event),
            object: called.object(&page, &event.object),
            object_href: Filters { object: event.object.clone(), ..Filters::default() }.address(&here),
            more: called.more(&page, event),
            position: position.map(|position| position + 1),
            proof: format!("{here}/{}/proof", event.id),
        }
    });
    let rows = rows.collect();
    let mut people: Vec<Choice> = names.iter().map(|(id, name)| Choice::new(id.to_string(), name)).collect();
    people.sort_by(|one, other| one.label.cmp(&other.label));
    let template = AuditPage {
        people: people.into_iter().map(|choice| choice.select(&filters.person)).collect(),
        kinds: words::kinds(&page, &filters.kind),
        about: if filters.object.is_empty() { String::new() } else { called.object(&page, &filters.object) },
        heads: ["audit-at", "audit-what", "audit-who", "audit-object", "audit-proof"].map(|key| page.t(key)).to_vec(),
        rows,
        cursor: Cursor { previous, next },
        is_filtered: !server::query(&filters).is_empty(),
        file: Filters { before: String::new(), ..filters.clone() }.address(&format!("{here}.csv")),
        here,
        filters,
        page,
    };
    server::page(&template)
}

/// The same as a file for a spreadsheet, as long as it may be: it is read and sent part by part.
async fn csv(
    officer: Officer<ReadAudit>,
    database: web::Data<Database>,
    settings: web::Data<Settings>,
    web::Query(filters): web::Query<Filters>,
) -> Result<HttpResponse> {
    let tenant = officer.tenant();
    let name = format!("audit-{}.csv", officer.administration().slug);
    let names = database.tenant(tenant, async |conn| identity::list_member_names(conn, tenant).await).await?;
    let people = People { names, secret: settings.secret.clone(), tenant };
    let database = database.get_ref().clone();
    let start = (Some(filters.asked()), true);
    let parts = try_unfold(start, move |(asked, is_first)| {
        let (database, people) = (database.clone(), people.clone());
        async move {
            let Some(asked) = asked else { return Ok::<_, Error>(None) };
            let (part, next) = part_of_file(&database, &people, asked, is_first).await?;
            Ok(Some((Bytes::from(part), (next, false))))
        }
    });
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, "text/csv; charset=utf-8"))
        .insert_header((CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")))
        .streaming(parts))
}

/// The next rows of the file, and what to ask for after them.
async fn part_of_file(
    database: &Database,
    people: &People,
    asked: Asked,
    is_first: bool,
) -> Result<(Vec<u8>, Option<Asked>)> {
    let (limit, tenant) = (i64::try_from(FILE_ROWS).unwrap_or(i64::MAX), people.tenant);
    let read = database.tenant(tenant, async |conn| {
        let events = identity::list_trail(conn, tenant, &asked, limit).await?;
        let actors: Vec<Uuid> = events.iter().filter_map(|(event, _)| event.person).collect();
        Ok::<_, Error>((events, identity::list_actor_names(conn, tenant, &actors).await?))
    });
    let (events, names) = read.await?;
    // Spreadsheets take the mark for what says that the letters are Unicode's.
    let start = if is_first { "\u{feff}" } else { "" };
    let mut file = ::csv::Writer::from_writer(start.as_bytes().to_vec());
    if is_first {
        let heads = ["position", "at", "kind", "person_id", "person", "object", "detail", "event_id"];
        file.write_record(heads).map_err(Error::internal)?;
    }
    for (event, position) in &events {
        file.write_record(record(people, &names, event, *position)).map_err(Error::internal)?;
    }
    let next = events.last().filter(|_| events.len() == FILE_ROWS).map(|(last, _)| (last.at, last.id));
    let bytes = file.into_inner().map_err(|error| Error::internal(error.to_string()))?;
    Ok((bytes, next.map(|before| Asked { before: Some(before), ..asked })))
}

/// Who is who in the file.
#[derive(Clone)]
struct People {
    /// Of those who work there.
    names: BTreeMap<Uuid, String>,
    secret: Secret,
    tenant: TenantId,
}

impl People {
    /// Members by their own identity. Everybody else by the name that this administration alone knows: its file cannot be put
    /// beside another's.
    fn id(&self, person: Uuid) -> Uuid {
        if self.names.contains_key(&person) { person } else { identity::pairwise(&self.secret, person, self.tenant) }
    }

    /// The same in what an event says of for whom something was done.
    fn detail(&self, detail: &Value) -> Value {
        let mut detail = detail.clone();
        if let Some(person) = detail["for"].as_str().and_then(|person| person.parse().ok()) {
            detail["for"] = json!(self.id(person));
        }
        detail
    }

    fn object(&self, object: &str) -> String {
        match object.strip_prefix("person:").and_then(|person| person.parse().ok()) {
            Some(person) => format!("person:{}", self.id(person)),
            None => object.to_owned(),
        }
    }
}

fn record(people: &People, names: &BTreeMap<Uuid, String>, event: &Event, position: Option<i64>) -> [String; 8] {
    let name = event.person.and_then(|person| names.get(&person).cloned()).unwrap_or_default();
    [
        position.map(|position| (position + 1).to_string()).unwrap_or_default(),
        event.at.to_string(),
        event.kind.clone(),
        event.person.map(|person| people.id(person).to_string()).unwrap_or_default(),
        name,
        people.object(&event.object),
        people.detail(&event.detail).to_string(),
        event.id.to_string(),
    ]
    .map(harmless)
}

/// A spreadsheet takes what begins so for a formula, and runs it (OWASP, CSV Injection).
pub(super) fn harmless(text: String) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text }
}

/// The proof that an event stands in the trail, to be checked without us.
async fn proof(
    officer: Officer<ReadAudit>,
    database: web::Data<Database>,
    path: web::Path<(String, String, String)>,
) -> Result<HttpResponse> {
    let tenant = officer.tenant();
    let id: Uuid = path.2.parse().map_err(|_| Error::NotFound)?;
    match database.tenant(tenant, async |conn| identity::prove(conn, tenant, id).await).await? {
        Standing::Proved(inclusion) => server::json(StatusCode::OK, &inclusion),
        Standing::Waiting => server::json(StatusCode::ACCEPTED, &json!({ "state": "waiting" })),
    }
}

impl Filters {
    /// How many are chosen of those that the form shows.
    fn chosen(&self) -> usize {
        server::count_set(&[&self.person, &self.kind, &self.from, &self.to])
    }

    /// What to ask for. What cannot be read is not asked, and stays in its field.
    fn asked(&self) -> Asked {
        let text = |text: &str| (!text.is_empty() && !text.contains('\0')).then(|| text.to_owned());
        let day = |text: &str| text.parse::<Date>().ok();
        let begins = |day: Date| calendar::instant(day.at(0, 0, 0, 0));
        Asked {
            person: self.person.parse().ok(),
            kind: text(&self.kind),
            object: text(&self.object),
            from: day(&self.from).map(begins),
            until: day(&self.to).and_then(|day| day.checked_add(1.day()).ok()).map(begins),
            before: self
                .before
                .split_once('.')
                .and_then(|(at, id)| Some((Timestamp::from_microsecond(at.parse().ok()?).ok()?, id.parse().ok()?))),
        }
    }

    fn address(&self, here: &str) -> String {
        server::address(here, self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_begins_a_formula() {
        for (text, cell) in [("=1+1", "'=1+1"), ("@x", "'@x"), ("-1", "'-1"), ("a=b", "a=b"), ("", "")] {
            assert_eq!(harmless(text.to_owned()), cell);
        }
    }
}
