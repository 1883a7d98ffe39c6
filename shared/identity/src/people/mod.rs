//! The people of an administration: who they are, which roles they hold, who is invited.

mod end;
mod invitation;
mod invite;
pub(crate) mod named;
mod person;
pub(crate) mod staff;
mod store;
pub(crate) mod welcome;

use crate::roles::role::{Role, list_roles};
use crate::units::unit::{self, Unit, list_units};
use crate::{ManagePeople, Officer};
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::{Conn, Database, TenantId};
use diesel::result::QueryResult;
use jiff::Timestamp;
use serde::Deserialize;
use server::{Error, Result};
use std::collections::BTreeSet;
use store::{Colleague, list_colleagues, list_open_invitations};
use ui::{Cursor, Lang, Page};
use uuid::Uuid;

pub use store::list_names;

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    invitation::routes(cfg);
    invite::routes(cfg);
    end::routes(cfg);
    person::routes(cfg);
    cfg.service(web::resource("/{lang}/{tenant}/desk/people").get(get));
}

const LIST: &str = "/desk/people";
const PAGE_ROWS: usize = 50;

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    q: String,
    /// The last row of the page before.
    after: Option<Uuid>,
}

struct Row {
    href: String,
    name: String,
    email: String,
    roles: String,
    unit: String,
    is_disabled: bool,
    /// In words; empty when it is not known.
    last_seen: String,
}

struct Invited {
    id: Uuid,
    name: String,
    email: String,
    roles: String,
    until: String,
    is_over: bool,
}

#[derive(Template)]
#[template(path = "people.html")]
struct PeoplePage {
    page: Page,
    here: String,
    q: String,
    heads: Vec<String>,
    rows: Vec<Row>,
    total: usize,
    invited_heads: Vec<String>,
    invited: Vec<Invited>,
    cursor: Cursor,
}

async fn get(
    officer: Officer<ManagePeople>,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    web::Query(Asked { q, after }): web::Query<Asked>,
) -> Result<HttpResponse> {
    let tenant = officer.tenant();
    let read = database.tenant(tenant, async |conn| {
        let people = list_colleagues(conn, tenant, None).await?;
        let invited = list_open_invitations(conn, tenant).await?;
        Ok::<_, Error>((people, invited, list_roles(conn, tenant).await?, list_units(conn, tenant).await?))
    });
    let (mut people, invited, roles, units) = read.await?;
    let page = officer.page();
    let lang = page.lang;
    let here = page.url_here(LIST);
    let asked = q.trim().to_lowercase();
    people.retain(|one| one.name.to_lowercase().contains(&asked) || one.email.contains(&asked));
    let total = people.len();
    let from = after.and_then(|after| people.iter().position(|one| one.id == after)).map_or(0, |at| at + 1);
    let shown = &people[from..people.len().min(from + PAGE_ROWS)];
    let address = |after: Option<Uuid>| {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        if !asked.is_empty() {
            query.append_pair("q", q.trim());
        }
        if let Some(after) = after {
            query.append_pair("after", &after.to_string());
        }
        format!("{here}?{}", query.finish())
    };
    let next = shown.last().filter(|_| from + PAGE_ROWS < total).map(|last| address(Some(last.id)));
    let previous = (from > 0).then(|| address(None));
    let row = |one: &Colleague| Row {
        href: page.url_here(&format!("{LIST}/{}", one.id)),
        name: one.name.clone(),
        email: one.email.clone(),
        roles: role_names(lang, &roles, &one.roles()),
        unit: places(&page, &units, one),
        is_disabled: one.is_disabled,
        last_seen: one.last_seen.map_or_else(String::new, |at| day(&page, at)),
    };
    let rows = shown.iter().map(row).collect();
    let now = clock.now();
    let invited = invited
        .into_iter()
        .map(|one| Invited {
            id: one.id,
            roles: role_names(lang, &roles, &one.roles),
            until: day(&page, one.expires_at),
            is_over: one.expires_at <= now,
            name: one.name,
            email: one.email,
        })
        .collect();
    let heads = ["people-name", "people-email", "people-roles", "people-unit", "people-state", "people-last-seen"];
    let invited_heads = ["people-name", "people-email", "people-roles", "people-invited-until", "people-invited-act"];
    server::page(&PeoplePage {
        heads: heads.map(|key| page.t(key)).to_vec(),
        invited_heads: invited_heads.map(|key| page.t(key)).to_vec(),
        page,
        here,
        q,
        rows,
        total,
        invited,
        cursor: Cursor { previous, next },
    })
}

/// The names of roles, in a row.
pub(crate) fn role_names(lang: Lang, roles: &[Role], codes: &[String]) -> String {
    let held = roles.iter().filter(|role| codes.contains(&role.code)).map(|role| role.names.in_lang(lang));
    lang.join(&held.collect::<Vec<_>>())
}

/// Where a member's roles hold, each place once; empty for the whole administration.
fn places(page: &Page, units: &[Unit], one: &Colleague) -> String {
    let held: BTreeSet<Option<Uuid>> = one.posts.iter().map(|post| post.unit).collect();
    if held.iter().all(Option::is_none) {
        return String::new();
    }
    let name = |id: &Option<Uuid>| match id {
        None => page.t("people-whole"),
        id => unit::name(page.lang, units, *id),
    };
    page.lang.join(&held.iter().map(name).collect::<Vec<_>>())
}

/// The day of an instant, in words.
pub(crate) fn day(page: &Page, at: Timestamp) -> String {
    page.date(&calendar::local_date(at).to_string())
}

/// One member.
pub(crate) async fn colleague(conn: &mut Conn, tenant: TenantId, person: Uuid) -> QueryResult<Option<Colleague>> {
    Ok(list_colleagues(conn, tenant, Some(person)).await?.pop())
}

/// The name under which the trail knows a person.
fn object(person: Uuid) -> String {
    format!("person:{person}")
}
