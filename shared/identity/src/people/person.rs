//! One member: their roles and where these hold.

use super::store::{Colleague, Post, list_colleagues};
use super::{LIST, day, object, places};
use crate::people::staff::insert_membership;
use crate::roles::rights::{OVER_THE_ADMINISTRATION, label};
use crate::roles::role::{Role, has_administrator, list_roles, lock_roles};
use crate::schema::membership;
use crate::units::unit::{self, Unit, list_units};
use crate::{ManagePeople, Officer};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::{Conn, Database};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use serde_json::json;
use server::{Error, Fields, Form, Result};
use ui::{Choice, Errors, Fact, Page};
use uuid::Uuid;

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/people/{person}").get(get));
    cfg.service(web::resource("/{lang}/{tenant}/desk/people/{person}/roles").post(post));
}

type PersonPath = web::Path<(String, String, String)>;

#[derive(Template)]
#[template(path = "person.html")]
struct PersonPage {
    page: Page,
    errors: Errors,
    list: String,
    here: String,
    name: String,
    facts: Vec<Fact>,
    heads: Vec<String>,
    posts: Vec<PostLine>,
}

/// A role that may be held, and where.
pub(super) struct PostLine {
    pub(super) role: Choice,
    pub(super) units: Vec<Choice>,
}

async fn get(officer: Officer<ManagePeople>, path: PersonPath, database: web::Data<Database>) -> Result<HttpResponse> {
    show(&officer, &path.2, &database, StatusCode::OK, None, Errors::none()).await
}

/// What a form asks for: the ticked roles, each with the unit beside it.
pub(super) fn asked(page: &Page, fields: &Fields) -> Result<Vec<Post>> {
    let unit_of = |role: &String| match fields.raw(&format!("unit-{role}")) {
        "" => Ok(None),
        // Never wider than was meant.
        id => id.parse().map(Some).map_err(|_| Error::field("roles", page.t("people-unit-unknown"))),
    };
    let mut posts = Vec::new();
    for role in fields.list("roles") {
        posts.push(Post { unit: unit_of(&role)?, role });
    }
    posts.sort();
    posts.dedup_by(|one, other| one.role == other.role);
    Ok(posts)
}

async fn post(
    officer: Officer<ManagePeople>,
    path: PersonPath,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    Form(fields): Form<Fields>,
) -> Result<HttpResponse> {
    let person: Uuid = path.2.parse().map_err(|_| Error::NotFound)?;
    let asked = match asked(&officer.page(), &fields) {
        Err(Error::Invalid(faults)) => {
            return show(&officer, &path.2, &database, StatusCode::UNPROCESSABLE_ENTITY, None, Errors(faults)).await;
        }
        asked => asked?,
    };
    let now = clock.now();
    let done = database.tenant(officer.tenant(), async |conn| change(conn, &officer, now, person, &asked).await).await;
    match done {
        Ok(name) => {
            let page = officer.page();
            Ok(server::done(&page.url_here(&format!("{LIST}/{person}")), page.t1("people-changed", "name", name)))
        }
        Err(Error::Invalid(faults)) => {
            show(&officer, &path.2, &database, StatusCode::UNPROCESSABLE_ENTITY, Some(asked), Errors(faults)).await
        }
        Err(error) => Err(error),
    }
}

/// Gives a member these roles, and no others. Says their name.
async fn change(
    conn: &mut Conn,
    officer: &Officer<ManagePeople>,
    now: Timestamp,
    person: Uuid,
    asked: &[Post],
) -> Result<String> {
    let (tenant, page) = (officer.tenant(), officer.page());
    lock_roles(conn, tenant).await?;
    let before = list_colleagues(conn, tenant, Some(person)).await?.pop().ok_or(Error::NotFound)?;
    let units = list_units(conn, tenant).await?;
    let codes: Vec<String> = asked.iter().map(|post| post.role.clone()).collect();
    let roles = chosen(&page, &list_roles(conn, tenant).await?, &codes)?;
    for post in asked.iter().filter(|post| !before.posts.contains(post)) {
        is_there(&page, "roles", &units, post.unit)?;
        let role: Vec<&Role> = roles.iter().filter(|role| role.code == post.role).collect();
        may_give(&page, officer, &role, post.unit)?;
        if administers(&role) {
            officer.demand_fresh(now)?;
        }
    }
    let mut held = before.posts.clone();
    held.sort();
    if held == asked {
        return Ok(before.name);
    }
    let theirs = membership::table.filter(membership::tenant_id.eq(tenant)).filter(membership::person_id.eq(person));
    diesel::delete(theirs).execute(conn).await?;
    for post in asked {
        insert_membership(conn, tenant, person, &post.role, &before.name, post.unit).await?;
    }
    if !has_administrator(conn, tenant).await? {
        return Err(Error::field("roles", page.t("people-last-administrator")));
    }
    let detail = json!({ "posts": asked, "before": before.posts });
    officer.record(conn, now, "member.changed", &object(person), detail).await?;
    Ok(before.name)
}

/// The roles of these codes; one at least.
pub(super) fn chosen(page: &Page, roles: &[Role], codes: &[String]) -> Result<Vec<Role>> {
    let found: Vec<Role> = roles.iter().filter(|role| codes.contains(&role.code)).cloned().collect();
    let is_known = codes.iter().all(|code| roles.iter().any(|role| role.code == *code));
    if found.is_empty() || !is_known {
        return Err(Error::field("roles", page.t("people-role-missing")));
    }
    Ok(found)
}

/// Whether the unit exists, if one was chosen.
pub(super) fn is_there(page: &Page, field: &str, units: &[Unit], unit: Option<Uuid>) -> Result<()> {
    match unit {
        Some(id) if !units.iter().any(|unit| unit.id == id) => Err(Error::field(field, page.t("people-unit-unknown"))),
        _ => Ok(()),
    }
}

/// Nobody gives a right that they do not hold themselves, there where they give it.
pub(super) fn may_give(
    page: &Page,
    officer: &Officer<ManagePeople>,
    roles: &[&Role],
    unit: Option<Uuid>,
) -> Result<()> {
    for role in roles {
        let lacking =
            officer.rights().known(&role.permissions).into_iter().find(|right| !officer.held().holds_own(right, unit));
        if let Some(right) = lacking {
            let name = role.names.in_lang(page.lang);
            return Err(Error::field(
                "roles",
                page.t2("people-may-not-give", "role", name, "right", label(page, right)),
            ));
        }
    }
    Ok(())
}

/// Whether one of these roles administers the administration: whoever gives it proved who they are a moment ago, so that nobody who
/// found a session open makes a friend an administrator.
pub(super) fn administers(roles: &[&Role]) -> bool {
    roles.iter().any(|role| role.permissions.iter().any(|held| OVER_THE_ADMINISTRATION.contains(&held.as_str())))
}

/// The boxes of roles: those that the officer may give, and those that are held already.
pub(super) fn role_choices(
    page: &Page,
    officer: &Officer<ManagePeople>,
    roles: &[Role],
    before: &[String],
    ticked: &[String],
) -> Vec<Choice> {
    let (held, rights) = (officer.held(), officer.rights());
    let is_offered = |role: &&Role| {
        before.contains(&role.code)
            || rights.known(&role.permissions).iter().all(|right| held.own_names().iter().any(|name| name == right))
    };
    let choice = |role: &Role| {
        let names: Vec<String> = rights.known(&role.permissions).into_iter().map(|right| label(page, right)).collect();
        let hint = if names.is_empty() { page.t("roles-no-right") } else { names.join(" · ") };
        Choice {
            selected: ticked.contains(&role.code),
            hint,
            ..Choice::new(role.code.as_str(), role.names.in_lang(page.lang))
        }
    };
    roles.iter().filter(is_offered).map(choice).collect()
}

async fn show(
    officer: &Officer<ManagePeople>,
    person: &str,
    database: &Database,
    status: StatusCode,
    asked: Option<Vec<Post>>,
    errors: Errors,
) -> Result<HttpResponse> {
    let person: Uuid = person.parse().map_err(|_| Error::NotFound)?;
    let tenant = officer.tenant();
    let read = database.tenant(tenant, async |conn| {
        let one = list_colleagues(conn, tenant, Some(person)).await?.pop().ok_or(Error::NotFound)?;
        Ok::<_, Error>((one, list_roles(conn, tenant).await?, list_units(conn, tenant).await?))
    });
    let (one, roles, units) = read.await?;
    let mut page = officer.page();
    // Also where the form came back with faults: the language switch leads to what can be opened.
    page.path = format!("/{}{LIST}/{person}", officer.administration().slug);
    let ticked = asked.unwrap_or_else(|| one.posts.clone());
    let codes: Vec<String> = ticked.iter().map(|post| post.role.clone()).collect();
    let choices = role_choices(&page, officer, &roles, &one.roles(), &codes);
    let template = PersonPage {
        list: page.url_here(LIST),
        here: page.url_here(&format!("{LIST}/{person}")),
        facts: facts(&page, &one, &units),
        heads: ["people-role", "people-unit"].map(|key| page.t(key)).to_vec(),
        posts: lines(&page, choices, &units, &ticked),
        name: one.name,
        errors,
        page,
    };
    server::page_with(status, &template)
}

/// Roles with the choice of where they hold, as it stands in `posts`.
pub(super) fn lines(page: &Page, roles: Vec<Choice>, units: &[Unit], posts: &[Post]) -> Vec<PostLine> {
    let line = |role: Choice| {
        let unit = posts.iter().find(|post| post.role == role.value).and_then(|post| post.unit);
        PostLine { units: unit::choices(page.lang, units, unit), role }
    };
    roles.into_iter().map(line).collect()
}

fn facts(page: &Page, one: &Colleague, units: &[Unit]) -> Vec<Fact> {
    let state = if one.is_disabled { "people-disabled" } else { "people-active" };
    let place = places(page, units, one);
    let seen = one.last_seen.map_or_else(|| page.t("people-never-seen"), |at| day(page, at));
    vec![
        Fact::new(page.t("people-email"), &one.email),
        Fact::new(page.t("people-unit"), if place.is_empty() { page.t("people-whole") } else { place }),
        Fact::new(page.t("people-state"), page.t(state)),
        Fact::new(page.t("people-last-seen"), seen),
    ]
}
