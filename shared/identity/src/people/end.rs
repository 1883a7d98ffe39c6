//! Ending a membership: the page says what stays behind, and the act holds from the next request.

use super::store::{Colleague, list_colleagues};
use super::{LIST, object};
use crate::roles::role::{has_administrator, lock_roles};
use crate::schema::{affiliation, delegation, membership};
use crate::tokens::token::revoke_tokens;
use crate::{Letter, ManagePeople, Officer, Rights, find_person, list_role_names};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::{Conn, Database, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel as _;
use jobs::Wake;
use serde_json::json;
use server::{Error, Fields, Form, Result, Settings};
use ui::{Arg, Errors, Page, long_date_time, text, text_with};
use uuid::Uuid;

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/people/{person}/end").get(get).post(post));
}

type PersonPath = web::Path<(String, String, String)>;

#[derive(Template)]
#[template(path = "person_end.html")]
struct EndPage {
    page: Page,
    errors: Errors,
    back: String,
    name: String,
    /// How much they are in charge of that is not done.
    open_work: i64,
}

async fn get(officer: Officer<ManagePeople>, path: PersonPath, database: web::Data<Database>) -> Result<HttpResponse> {
    show(&officer, &path.2, &database, StatusCode::OK, Errors::none()).await
}

async fn post(
    officer: Officer<ManagePeople>,
    path: PersonPath,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    settings: web::Data<Settings>,
    wake: web::Data<Wake>,
    Form(_): Form<Fields>,
) -> Result<HttpResponse> {
    let person: Uuid = path.2.parse().map_err(|_| Error::NotFound)?;
    let now = clock.now();
    let done = database.tenant(officer.tenant(), async |conn| end(conn, &officer, now, &settings, person).await).await;
    match done {
        Ok((one, open_work)) => {
            wake.up(officer.tenant());
            let page = officer.page();
            // Who ended their own stands before a closed door.
            let to = if person == officer.id() { page.url("/me") } else { page.url_here(LIST) };
            Ok(server::done(&to, page.t2("people-ended", "name", one.name, "count", open_work)))
        }
        Err(Error::Invalid(faults)) => {
            show(&officer, &path.2, &database, StatusCode::UNPROCESSABLE_ENTITY, Errors(faults)).await
        }
        Err(error) => Err(error),
    }
}

async fn end(
    conn: &mut Conn,
    officer: &Officer<ManagePeople>,
    now: Timestamp,
    settings: &Settings,
    person: Uuid,
) -> Result<(Colleague, i64)> {
    let tenant = officer.tenant();
    lock_roles(conn, tenant).await?;
    let one = list_colleagues(conn, tenant, Some(person)).await?.pop().ok_or(Error::NotFound)?;
    // While they belong to it: an administration on trial writes to its own people only.
    tell(conn, officer, now, settings, person).await?;
    let theirs = membership::table.filter(membership::tenant_id.eq(tenant)).filter(membership::person_id.eq(person));
    diesel::delete(theirs).execute(conn).await?;
    if !has_administrator(conn, tenant).await? {
        return Err(Error::field("end", officer.page().t("people-last-administrator")));
    }
    let at = Some(now.to_diesel());
    // What they gave and were given, and what they made, ends with it.
    diesel::update(delegation::table)
        .filter(delegation::tenant_id.eq(tenant))
        .filter(delegation::giver_id.eq(person).or(delegation::receiver_id.eq(person)))
        .filter(delegation::revoked_at.is_null())
        .set(delegation::revoked_at.eq(at))
        .execute(conn)
        .await?;
    revoke_tokens(conn, tenant, now, person).await?;
    diesel::update(affiliation::table)
        .filter(affiliation::person_id.eq(person))
        .filter(affiliation::tenant_id.eq(tenant))
        .set(affiliation::works.eq(false))
        .execute(conn)
        .await?;
    let open_work = count_open(conn, officer.rights(), tenant, person).await?;
    let detail = json!({ "posts": one.posts, "open_work": open_work });
    officer.record(conn, now, "member.ended", &object(person), detail).await?;
    Ok((one, open_work))
}

/// Tells them, in their language: since when, who decided it (by name and roles; none for themselves), and what to do if it is
/// wrong.
async fn tell(
    conn: &mut Conn,
    officer: &Officer<ManagePeople>,
    now: Timestamp,
    settings: &Settings,
    person: Uuid,
) -> Result<()> {
    let tenant = officer.tenant();
    let Some(member) = find_person(conn, person).await? else {
        return Ok(());
    };
    let lang = member.lang;
    let roles = list_role_names(conn, tenant, &[officer.id()]).await?.remove(&officer.id()).unwrap_or_default();
    let roles: Vec<&str> = roles.iter().map(|names| names.in_lang(lang)).collect();
    let by = if person == officer.id() {
        text(lang, "member-ended-oneself")
    } else if roles.is_empty() {
        officer.name().to_owned()
    } else {
        let args: [(&str, Arg<'_>); 2] = [("name", officer.name().into()), ("roles", lang.join(&roles).into())];
        text_with(lang, "member-ended-by", &args)
    };
    let name = officer.administration().names.in_lang(lang);
    let since = long_date_time(lang, &calendar::local_minute(now));
    let args: [(&str, Arg<'_>); 3] = [("tenant", name.into()), ("since", since.into()), ("by", by.into())];
    let letter = Letter {
        lang,
        name: &member.name,
        email: &member.email,
        stem: "mail-member-ended",
        args: &args,
        signature: Some(name),
        is_demo: settings.demo,
        about: object(person),
    };
    if let Some(message) = letter.message() {
        notifications::send(conn, tenant, now, &message).await?;
    }
    Ok(())
}

/// What they are in charge of in all services.
async fn count_open(conn: &mut Conn, rights: &Rights, tenant: TenantId, person: Uuid) -> QueryResult<i64> {
    let mut count = 0;
    for open_work in rights.services().filter_map(|service| service.open_work) {
        count += open_work(conn, tenant, person).await?;
    }
    Ok(count)
}

async fn show(
    officer: &Officer<ManagePeople>,
    person: &str,
    database: &Database,
    status: StatusCode,
    errors: Errors,
) -> Result<HttpResponse> {
    let person: Uuid = person.parse().map_err(|_| Error::NotFound)?;
    let tenant = officer.tenant();
    let read = database.tenant(tenant, async |conn| {
        let one = list_colleagues(conn, tenant, Some(person)).await?.pop().ok_or(Error::NotFound)?;
        Ok::<_, Error>((one, count_open(conn, officer.rights(), tenant, person).await?))
    });
    let (one, open_work) = read.await?;
    let page = officer.page();
    let back = page.url_here(&format!("{LIST}/{person}"));
    server::page_with(status, &EndPage { page, errors, back, name: one.name, open_work })
}
