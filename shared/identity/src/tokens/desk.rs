//! Tokens of the API: what a program of the administration signs in with. Each has some of its maker's rights and an end; its
//! secret is shown once, on the page that answers the form.

use crate::people::{day, list_names};
use crate::roles::rights::label;
use crate::schema::api_token;
use crate::tokens::token::{NewToken, insert_token, new_token};
use crate::{ManageTokens, Officer};
use actix_web::http::StatusCode;
use actix_web::http::header::CACHE_CONTROL;
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::{Conn, Database, TenantId};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::{NullableTimestamp, ToDiesel as _};
use serde::Deserialize;
use serde_json::json;
use server::{Error, Fields, Form, Result};
use ui::{Choice, Errors, Page};
use uuid::Uuid;

pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/tokens").get(get).post(post));
    cfg.service(web::resource("/{lang}/{tenant}/desk/tokens/{token}/revoke").post(revoke));
}

const LIST: &str = "/desk/tokens";
const LONGEST_NAME: usize = 60;
/// A year and a little: who renews each January is not late.
const MOST_DAYS: i64 = 400;
const DAYS: i64 = 90;

struct Row {
    id: Uuid,
    name: String,
    prefix: String,
    rights: String,
    made_by: String,
    until: String,
    last_used: String,
    /// The key of its state, and the tone of its tag.
    state: (&'static str, &'static str),
    is_valid: bool,
}

#[derive(Template)]
#[template(path = "tokens.html")]
struct TokensPage {
    page: Page,
    errors: Errors,
    here: String,
    token: String,
    typed_name: String,
    days: String,
    scopes: Vec<Choice>,
    heads: Vec<String>,
    rows: Vec<Row>,
    /// Whether the form stands there; else the way to it, by a fresh proof.
    is_fresh: bool,
}

/// The answer that shows the secret.
#[derive(Template)]
#[template(path = "token_made.html")]
struct TokenMadePage {
    page: Page,
    here: String,
    token_name: String,
    secret: String,
}

#[derive(Deserialize)]
struct Asked {
    /// Whether somebody comes to make one.
    #[serde(default)]
    new: String,
}

/// What was typed.
struct Typed {
    token: String,
    name: String,
    days: String,
    scopes: Vec<String>,
}

async fn get(
    officer: Officer<ManageTokens>,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    web::Query(asked): web::Query<Asked>,
) -> Result<HttpResponse> {
    let now = clock.now();
    if !asked.new.is_empty() {
        // Before anything is typed: a token goes on acting when this session is over.
        officer.demand_fresh(now)?;
    }
    let typed = Typed { token: String::new(), name: String::new(), days: DAYS.to_string(), scopes: Vec::new() };
    show(&officer, &database, now, typed, Errors::none()).await
}

async fn post(
    officer: Officer<ManageTokens>,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    Form(fields): Form<Fields>,
) -> Result<HttpResponse> {
    // A token goes on acting when the session of whoever made it is over.
    officer.demand_fresh(clock.now())?;
    let id = fields.token()?;
    let typed = Typed {
        token: id.to_string(),
        name: fields.text("name"),
        days: fields.text("days"),
        scopes: fields.list("scopes"),
    };
    let (page, now, tenant) = (officer.page(), clock.now(), officer.tenant());
    let days: i64 = typed.days.parse().unwrap_or_default();
    let scopes: Vec<String> = officer.rights().known(&typed.scopes).into_iter().map(str::to_owned).collect();
    let mut errors = Errors::none();
    match typed.name.chars().count() {
        0 => errors.add("name", page.t("error-required")),
        count if count > LONGEST_NAME => {
            errors.add("name", page.t2("error-too-long", "max", LONGEST_NAME, "count", count));
        }
        _ => {}
    }
    if scopes.is_empty() {
        errors.add("scopes", page.t("tokens-scope-missing"));
    } else if let Some(right) = scopes.iter().find(|right| !officer.held().own_names().contains(right)) {
        errors.add("scopes", page.t1("roles-may-not-give", "right", label(&page, right)));
    }
    if !(1..=MOST_DAYS).contains(&days) {
        errors.add("days", page.t1("tokens-days-wrong", "max", MOST_DAYS));
    }
    if !errors.is_empty() {
        return show(&officer, &database, now, typed, errors).await;
    }
    let secret = new_token();
    let expires_at = Some(now + SignedDuration::from_hours(24 * days));
    let made = database.tenant(tenant, async |conn| {
        let new = NewToken { id, name: &typed.name, person: officer.id(), scopes: Some(&scopes), expires_at };
        let is_new = insert_token(conn, tenant, now, &secret, &new).await?;
        if is_new {
            let detail = json!({ "scopes": scopes, "days": days });
            officer.record(conn, now, "token.made", &format!("token:{id}"), detail).await?;
        }
        Ok::<_, Error>(is_new)
    });
    let here = page.url_here(LIST);
    if !made.await? {
        // Reloaded, or sent twice: the secret was shown, and nobody can show it again.
        return Ok(server::done(&here, page.t("tokens-made-already")));
    }
    let mut answer =
        server::page_with(StatusCode::CREATED, &TokenMadePage { page, here, token_name: typed.name, secret })?;
    answer.headers_mut().insert(CACHE_CONTROL, actix_web::http::header::HeaderValue::from_static("no-store"));
    Ok(answer)
}

async fn revoke(
    officer: Officer<ManageTokens>,
    path: web::Path<(String, String, String)>,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    Form(_): Form<Fields>,
) -> Result<HttpResponse> {
    let id: Uuid = path.2.parse().map_err(|_| Error::NotFound)?;
    let (tenant, now) = (officer.tenant(), clock.now());
    let revoked = database.tenant(tenant, async |conn| {
        let name: String = api_token::table
            .filter(api_token::tenant_id.eq(tenant))
            .filter(api_token::id.eq(id))
            .select(api_token::name)
            .first(conn)
            .await?;
        let changed = diesel::update(api_token::table)
            .filter(api_token::tenant_id.eq(tenant))
            .filter(api_token::id.eq(id))
            .filter(api_token::revoked_at.is_null())
            .set(api_token::revoked_at.eq(Some(now.to_diesel())))
            .execute(conn)
            .await?;
        if changed > 0 {
            officer.record(conn, now, "token.revoked", &format!("token:{id}"), json!({})).await?;
        }
        Ok::<_, Error>(name)
    });
    let name = revoked.await?;
    let page = officer.page();
    Ok(server::done(&page.url_here(LIST), page.t1("tokens-revoked", "name", name)))
}

/// A token as its list knows it.
struct Listed {
    id: Uuid,
    name: String,
    prefix: String,
    scopes: Option<Vec<String>>,
    person: Uuid,
    expires_at: Option<Timestamp>,
    last_used_at: Option<Timestamp>,
    is_revoked: bool,
}

type Columns =
    (Uuid, String, String, Option<Vec<String>>, Uuid, NullableTimestamp, NullableTimestamp, NullableTimestamp);

/// The newest first.
async fn list_tokens(conn: &mut Conn, tenant: TenantId) -> QueryResult<Vec<Listed>> {
    let rows: Vec<Columns> = api_token::table
        .filter(api_token::tenant_id.eq(tenant))
        .order((api_token::created_at.desc(), api_token::id.desc()))
        .limit(200)
        .select((
            api_token::id,
            api_token::name,
            api_token::prefix,
            api_token::scopes,
            api_token::person_id,
            api_token::expires_at,
            api_token::last_used_at,
            api_token::revoked_at,
        ))
        .load(conn)
        .await?;
    let listed = rows.into_iter().map(|(id, name, prefix, scopes, person, expires_at, last_used_at, revoked_at)| {
        let (expires_at, last_used_at) = (expires_at.to_jiff(), last_used_at.to_jiff());
        Listed {
            id,
            name,
            prefix,
            scopes,
            person,
            expires_at,
            last_used_at,
            is_revoked: revoked_at.to_jiff().is_some(),
        }
    });
    Ok(listed.collect())
}

async fn show(
    officer: &Officer<ManageTokens>,
    database: &Database,
    now: Timestamp,
    typed: Typed,
    errors: Errors,
) -> Result<HttpResponse> {
    let tenant = officer.tenant();
    let read = database.tenant(tenant, async |conn| {
        let tokens = list_tokens(conn, tenant).await?;
        let makers: Vec<Uuid> = tokens.iter().map(|token| token.person).collect();
        Ok::<_, Error>((list_names(conn, tenant, &makers).await?, tokens))
    });
    let (names, tokens) = read.await?;
    let page = officer.page();
    let row = |token: Listed| {
        let is_over = token.expires_at.is_some_and(|at| at <= now);
        let state = match (token.is_revoked, is_over) {
            (true, _) => ("tokens-state-revoked", "red"),
            (false, true) => ("tokens-state-over", "amber"),
            (false, false) => ("tokens-state-valid", "green"),
        };
        let rights = token.scopes.map_or_else(
            || page.t("tokens-all-rights"),
            |scopes| scopes.iter().map(|right| label(&page, right)).collect::<Vec<_>>().join(" · "),
        );
        Row {
            id: token.id,
            name: token.name,
            prefix: token.prefix,
            rights,
            made_by: names.get(&token.person).cloned().unwrap_or_default(),
            until: token.expires_at.map_or_else(|| page.t("tokens-no-end"), |at| day(&page, at)),
            last_used: token
                .last_used_at
                .map_or_else(|| page.t("tokens-never-used"), |at| page.date_time(&calendar::local_minute(at))),
            state,
            is_valid: state.0 == "tokens-state-valid",
        }
    };
    let heads = [
        "tokens-name",
        "tokens-state",
        "tokens-rights",
        "tokens-made-by",
        "tokens-until",
        "tokens-last-used",
        "tokens-act",
    ];
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let own = officer.held().own_names();
    let template = TokensPage {
        here: page.url_here(LIST),
        scopes: officer.rights().choices(&page, &typed.scopes, |right| own.iter().any(|name| name == right)),
        heads: heads.map(|key| page.t(key)).to_vec(),
        rows: tokens.into_iter().map(row).collect(),
        token: typed.token,
        typed_name: typed.name,
        days: typed.days,
        is_fresh: officer.demand_fresh(now).is_ok(),
        errors,
        page,
    };
    server::page_with(status, &template)
}
