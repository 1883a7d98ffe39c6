//! Absences: a member gives some of their rights to a colleague for some days. What the colleague then does with such a right
//! is done in both names; it cannot be given on, and ends with the day, by a click, or when either of both leaves. A relay gives
//! none: what they may do holds for the mandates that they wrote. Nobody from outside receives any. The rights over the
//! administration itself stand apart, and ask first who gives them.

use crate::people::list_names;
use crate::roles::rights::{OVER_THE_ADMINISTRATION, label};
use crate::roles::standard::OUTSIDE;
use crate::schema::{delegation, membership};
use crate::{AnyMember, Assist, Inspect, Officer};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::{Conn, Database, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _};
use jiff_diesel::{Date as SqlDate, ToDiesel as _};
use serde::Deserialize;
use serde_json::json;
use server::{Error, Fields, Form, Result};
use std::collections::BTreeMap;
use ui::{Choice, Errors, Page};
use uuid::Uuid;

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/delegations").get(get).post(post));
    cfg.service(web::resource("/{lang}/{tenant}/desk/delegations/{delegation}/revoke").post(revoke));
}

pub(crate) const LIST: &str = "/desk/delegations";

struct Row {
    id: Uuid,
    colleague: String,
    rights: String,
    from: String,
    to: String,
    /// The key of its state, and the tone of its tag.
    state: (&'static str, &'static str),
    may_end: bool,
}

#[derive(Template)]
#[template(path = "delegations.html")]
struct DelegationsPage {
    page: Page,
    errors: Errors,
    here: String,
    token: String,
    colleagues: Vec<Choice>,
    rights: Vec<Choice>,
    /// Those over the administration itself; none before they proved who they are.
    over: Vec<Choice>,
    /// Where they prove it, when they have such rights to give.
    prove: Option<String>,
    starts_on: String,
    ends_on: String,
    today: String,
    heads: Vec<String>,
    given: Vec<Row>,
    received: Vec<Row>,
}

/// What was typed.
#[derive(Default)]
struct Typed {
    token: String,
    colleague: String,
    rights: Vec<String>,
    starts_on: String,
    ends_on: String,
}

/// What the address asks for.
#[derive(Deserialize)]
struct Query {
    /// Not empty: the rights over the administration too.
    #[serde(default)]
    over: String,
}

async fn get(
    officer: Officer<AnyMember>,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    web::Query(query): web::Query<Query>,
) -> Result<HttpResponse> {
    refuse_outside(&officer).await?;
    // Before anything is typed.
    if !query.over.is_empty() {
        officer.demand_fresh(clock.now())?;
    }
    let starts_on = calendar::local_date(clock.now()).to_string();
    show(&officer, &database, clock.now(), Typed { starts_on, ..Typed::default() }, Errors::none()).await
}

async fn post(
    officer: Officer<AnyMember>,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    Form(fields): Form<Fields>,
) -> Result<HttpResponse> {
    refuse_outside(&officer).await?;
    let id = fields.token()?;
    let typed = Typed {
        token: id.to_string(),
        colleague: fields.text("colleague"),
        rights: fields.list("rights"),
        starts_on: fields.text("starts_on"),
        ends_on: fields.text("ends_on"),
    };
    let (page, now) = (officer.page(), clock.now());
    let done = match asked(&officer, &page, now, &typed) {
        Ok(asked) => {
            // Who holds them administers: as whoever invites an administrator.
            if asked.rights.iter().any(|right| OVER_THE_ADMINISTRATION.contains(right)) {
                officer.demand_fresh(now)?;
            }
            database.tenant(officer.tenant(), async |conn| give(conn, &officer, now, id, &asked).await).await
        }
        Err(errors) => Err(Error::Invalid(errors.0)),
    };
    match done {
        Ok(name) => Ok(server::done(&page.url_here(LIST), page.t1("delegations-given-to", "name", name))),
        Err(Error::Invalid(faults)) => show(&officer, &database, now, typed, Errors(faults)).await,
        Err(error) => Err(error),
    }
}

/// Whoever is from outside has nothing to lend.
async fn refuse_outside(officer: &Officer<AnyMember>) -> Result<()> {
    if officer.is_relay() {
        return Err(officer.refused::<Assist>().await);
    }
    if officer.held().only_inspects() { Err(officer.refused::<Inspect>().await) } else { Ok(()) }
}

/// What is to be given.
struct Asked {
    to: Uuid,
    rights: Vec<&'static str>,
    starts_on: Date,
    ends_on: Date,
}

fn asked(
    officer: &Officer<AnyMember>,
    page: &Page,
    now: Timestamp,
    typed: &Typed,
) -> std::result::Result<Asked, Errors> {
    let mut errors = Errors::none();
    let to: Option<Uuid> = typed.colleague.parse().ok().filter(|to| *to != officer.id());
    if to.is_none() {
        errors.add("colleague", page.t("delegations-colleague-missing"));
    }
    let rights = officer.rights().known(&typed.rights);
    let own = officer.held().own_names();
    if rights.is_empty() {
        errors.add("rights", page.t("delegations-right-missing"));
    } else if let Some(right) = rights.iter().find(|right| !own.iter().any(|name| name == *right)) {
        errors.add("rights", page.t1("roles-may-not-give", "right", label(page, right)));
    }
    let today = calendar::local_date(now);
    let starts_on: Option<Date> = typed.starts_on.parse().ok().filter(|day| *day >= today);
    if starts_on.is_none() {
        errors.add("starts_on", page.t("delegations-start-wrong"));
    }
    let first = starts_on.unwrap_or(today);
    let latest = first.saturating_add(1.year());
    let ends_on: Option<Date> = typed.ends_on.parse().ok().filter(|day| (first..=latest).contains(day));
    if ends_on.is_none() {
        errors.add("ends_on", page.t("delegations-end-wrong"));
    }
    match (to, starts_on, ends_on) {
        (Some(to), Some(starts_on), Some(ends_on)) if errors.is_empty() => Ok(Asked { to, rights, starts_on, ends_on }),
        _ => Err(errors),
    }
}

/// Who may stand in for somebody, by name: whoever works here otherwise than as somebody from outside.
async fn list_receivers(conn: &mut Conn, tenant: TenantId) -> QueryResult<BTreeMap<Uuid, String>> {
    let rows: Vec<(Uuid, String)> = membership::table
        .filter(membership::tenant_id.eq(tenant))
        .filter(membership::role_code.ne_all(OUTSIDE))
        .select((membership::person_id, membership::name))
        .load(conn)
        .await?;
    Ok(rows.into_iter().collect())
}

/// Says the colleague's name.
async fn give(
    conn: &mut Conn,
    officer: &Officer<AnyMember>,
    now: Timestamp,
    id: Uuid,
    asked: &Asked,
) -> Result<String> {
    let tenant = officer.tenant();
    let colleagues = list_receivers(conn, tenant).await?;
    let Some(name) = colleagues.get(&asked.to) else {
        return Err(Error::field("colleague", officer.page().t("delegations-colleague-missing")));
    };
    let entered = diesel::insert_into(delegation::table)
        .values((
            delegation::tenant_id.eq(tenant),
            delegation::id.eq(id),
            delegation::giver_id.eq(officer.id()),
            delegation::receiver_id.eq(asked.to),
            delegation::permissions.eq(&asked.rights),
            delegation::starts_on.eq(asked.starts_on.to_diesel()),
            delegation::ends_on.eq(asked.ends_on.to_diesel()),
            delegation::created_at.eq(now.to_diesel()),
        ))
        .on_conflict_do_nothing()
        .execute(conn)
        .await?;
    // The same form sent twice gives once.
    if entered == 1 {
        let detail = json!({
            "to": asked.to,
            "permissions": asked.rights,
            "starts_on": asked.starts_on,
            "ends_on": asked.ends_on,
        });
        officer.record(conn, now, "delegation.given", &format!("delegation:{id}"), detail).await?;
    }
    Ok(name.clone())
}

async fn revoke(
    officer: Officer<AnyMember>,
    path: web::Path<(String, String, String)>,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    Form(_): Form<Fields>,
) -> Result<HttpResponse> {
    let id: Uuid = path.2.parse().map_err(|_| Error::NotFound)?;
    let (tenant, now) = (officer.tenant(), clock.now());
    let revoked = database.tenant(tenant, async |conn| {
        // Whoever gave it; anybody else need not know that it is there.
        let _: Uuid = delegation::table
            .filter(delegation::tenant_id.eq(tenant))
            .filter(delegation::id.eq(id))
            .filter(delegation::giver_id.eq(officer.id()))
            .select(delegation::id)
            .first(conn)
            .await?;
        let changed = diesel::update(delegation::table)
            .filter(delegation::tenant_id.eq(tenant))
            .filter(delegation::id.eq(id))
            .filter(delegation::revoked_at.is_null())
            .set(delegation::revoked_at.eq(Some(now.to_diesel())))
            .execute(conn)
            .await?;
        if changed > 0 {
            officer.record(conn, now, "delegation.revoked", &format!("delegation:{id}"), json!({})).await?;
        }
        Ok::<_, Error>(())
    });
    revoked.await?;
    let page = officer.page();
    Ok(server::done(&page.url_here(LIST), page.t("delegations-revoked")))
}

/// A delegation as its list knows it.
struct Listed {
    id: Uuid,
    giver: Uuid,
    receiver: Uuid,
    rights: Vec<String>,
    starts_on: Date,
    ends_on: Date,
    is_revoked: bool,
}

/// Those that a person gave and received, the latest first.
async fn list_of(conn: &mut Conn, tenant: TenantId, person: Uuid) -> QueryResult<Vec<Listed>> {
    type Columns = (Uuid, Uuid, Uuid, Vec<String>, SqlDate, SqlDate, jiff_diesel::NullableTimestamp);
    let rows: Vec<Columns> = delegation::table
        .filter(delegation::tenant_id.eq(tenant))
        .filter(delegation::giver_id.eq(person).or(delegation::receiver_id.eq(person)))
        .order((delegation::ends_on.desc(), delegation::id.desc()))
        .limit(100)
        .select((
            delegation::id,
            delegation::giver_id,
            delegation::receiver_id,
            delegation::permissions,
            delegation::starts_on,
            delegation::ends_on,
            delegation::revoked_at,
        ))
        .load(conn)
        .await?;
    let listed = rows.into_iter().map(|(id, giver, receiver, rights, starts_on, ends_on, revoked_at)| Listed {
        id,
        giver,
        receiver,
        rights,
        starts_on: starts_on.to_jiff(),
        ends_on: ends_on.to_jiff(),
        is_revoked: revoked_at.to_jiff().is_some(),
    });
    Ok(listed.collect())
}

async fn show(
    officer: &Officer<AnyMember>,
    database: &Database,
    now: Timestamp,
    typed: Typed,
    errors: Errors,
) -> Result<HttpResponse> {
    let (tenant, me) = (officer.tenant(), officer.id());
    let read = database.tenant(tenant, async |conn| {
        let listed = list_of(conn, tenant, me).await?;
        let people: Vec<Uuid> = listed.iter().flat_map(|one| [one.giver, one.receiver]).collect();
        Ok::<_, Error>((list_names(conn, tenant, &people).await?, listed, list_receivers(conn, tenant).await?))
    });
    let (names, listed, members) = read.await?;
    let page = officer.page();
    let today = calendar::local_date(now);
    let row = |one: &Listed| {
        let state = if one.is_revoked {
            ("delegations-state-revoked", "red")
        } else if one.ends_on < today {
            ("delegations-state-over", "grey")
        } else if one.starts_on > today {
            ("delegations-state-ahead", "blue")
        } else {
            ("delegations-state-now", "green")
        };
        let colleague = if one.giver == me { one.receiver } else { one.giver };
        Row {
            id: one.id,
            colleague: names.get(&colleague).cloned().unwrap_or_default(),
            rights: one.rights.iter().map(|right| label(&page, right)).collect::<Vec<_>>().join(" · "),
            from: page.date(&one.starts_on.to_string()),
            to: page.date(&one.ends_on.to_string()),
            state,
            may_end: one.giver == me && !one.is_revoked && one.ends_on >= today,
        }
    };
    let mut colleagues: Vec<(Uuid, String)> = members.into_iter().filter(|(id, _)| *id != me).collect();
    colleagues.sort_by(|(_, a), (_, b)| a.cmp(b));
    let own = officer.held().own_names();
    let is_own = |right: &str| own.iter().any(|name| name == right);
    let is_over = |right: &str| OVER_THE_ADMINISTRATION.contains(&right);
    let is_fresh = officer.demand_fresh(now).is_ok();
    let over = officer.rights().choices(&page, &typed.rights, |right| is_own(right) && is_over(right));
    let prove = (!is_fresh && !over.is_empty()).then(|| format!("{}?over=yes", page.url_here(LIST)));
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let heads = ["delegations-colleague", "delegations-rights", "delegations-days", "delegations-state"];
    let template = DelegationsPage {
        here: page.url_here(LIST),
        colleagues: colleagues
            .into_iter()
            .map(|(id, name)| Choice::new(id.to_string(), name).select(&typed.colleague))
            .collect(),
        rights: officer.rights().choices(&page, &typed.rights, |right| is_own(right) && !is_over(right)),
        over: if is_fresh { over } else { Vec::new() },
        prove,
        heads: heads.map(|key| page.t(key)).to_vec(),
        given: listed.iter().filter(|one| one.giver == me).map(row).collect(),
        received: listed.iter().filter(|one| one.receiver == me).map(row).collect(),
        token: typed.token,
        starts_on: typed.starts_on,
        ends_on: typed.ends_on,
        today: today.to_string(),
        errors,
        page,
    };
    server::page_with(status, &template)
}
