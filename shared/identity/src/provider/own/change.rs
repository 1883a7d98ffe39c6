//! What is done with an administration's provider on its page. Each act happens once, however often its form is sent.

use super::add::is_plain;
use super::store::{self, find};
use super::{home, read_domains, show, unfit_words};
use crate::provider::discovery::Unlike;
use crate::provider::http::Unheard;
use crate::provider::{Provider, Providers};
use crate::{Officer, Setup};
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use calendar::Clock;
use database::Database;
use serde::Deserialize;
use server::{Error, Form, Limits, Rate, Result, Settings};
use ui::Errors;

type Address = web::Path<(String, String, String)>;
type Nothing = Form<Vec<(String, String)>>;

fn back(officer: &Officer<Setup>, key: &str) -> HttpResponse {
    let page = officer.page();
    server::done(&home(&page), page.t(key))
}

pub(super) async fn try_out(
    request: HttpRequest,
    officer: Officer<Setup>,
    path: Address,
    database: web::Data<Database>,
    providers: web::Data<Providers>,
    clock: web::Data<Clock>,
    Form(_): Nothing,
) -> Result<HttpResponse> {
    let (page, tenant, now) = (officer.page(), officer.tenant(), clock.now());
    let own = database.tenant(tenant, async |conn| find(conn, tenant, &path.2).await).await?;
    // Each has us ask a server of somebody else.
    Limits::count_person(Rate::Lookup, &request, officer.id())?;
    match providers.try_out(now, &Provider::to_ask(tenant, own.id, &own.issuer)).await {
        Ok(()) => {
            let id = officer.id();
            database.tenant(tenant, async |conn| store::set_tried(conn, tenant, now, id, &own).await).await?;
            Ok(back(&officer, "own-try-right"))
        }
        Err(unlike) => {
            tracing::info!(provider = own.issuer, reason = %unlike, "a provider that was tried is not as it should be");
            Ok(server::told(&home(&page), page.t(fault(&unlike))))
        }
    }
}

fn fault(unlike: &Unlike) -> &'static str {
    match unlike {
        Unlike::Unheard(Unheard::Closed(_) | Unheard::Insecure) => "own-try-closed",
        Unlike::Unheard(_) => "own-try-away",
        Unlike::Document(_) => "own-try-document",
        Unlike::Issuer(_) => "own-try-issuer",
        Unlike::Keys => "own-try-keys",
    }
}

pub(super) async fn on(
    officer: Officer<Setup>,
    path: Address,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    Form(_): Nothing,
) -> Result<HttpResponse> {
    let (page, tenant, now) = (officer.page(), officer.tenant(), clock.now());
    officer.demand_fresh(now)?;
    let missing = database.tenant(tenant, async |conn| {
        let own = find(conn, tenant, &path.2).await?;
        if own.tried_at.is_none() {
            return Ok(Some("own-error-untried"));
        }
        // Proved when they were entered, and perhaps no more.
        if own.domains.is_empty() || store::judge_domains(conn, tenant, Some(own.id), &own.domains).await?.is_some() {
            return Ok(Some("own-error-domains"));
        }
        store::set_on(conn, tenant, now, officer.id(), &own, true).await?;
        Ok::<_, Error>(None)
    });
    Ok(match missing.await? {
        Some(key) => server::told(&home(&page), page.t(key)),
        None => back(&officer, "own-on-done"),
    })
}

pub(super) async fn off(
    officer: Officer<Setup>,
    path: Address,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    Form(_): Nothing,
) -> Result<HttpResponse> {
    let (tenant, now) = (officer.tenant(), clock.now());
    officer.demand_fresh(now)?;
    let done = database.tenant(tenant, async |conn| {
        let own = find(conn, tenant, &path.2).await?;
        Ok::<_, Error>(store::set_on(conn, tenant, now, officer.id(), &own, false).await?)
    });
    done.await?;
    Ok(back(&officer, "own-off-done"))
}

#[derive(Deserialize)]
pub(super) struct DomainsForm {
    #[serde(default)]
    domains: String,
}

pub(super) async fn domains(
    officer: Officer<Setup>,
    path: Address,
    database: web::Data<Database>,
    providers: web::Data<Providers>,
    clock: web::Data<Clock>,
    Form(form): Form<DomainsForm>,
) -> Result<HttpResponse> {
    let (page, tenant, now) = (officer.page(), officer.tenant(), clock.now());
    officer.demand_fresh(now)?;
    let read = read_domains(&form.domains);
    let changed = database.tenant(tenant, async |conn| {
        let own = find(conn, tenant, &path.2).await?;
        let domains = match &read {
            Ok(domains) => domains,
            Err(wrong) => return Ok(Some(page.t1("own-error-domain", "domain", wrong.as_str()))),
        };
        if let Some(unfit) = store::judge_domains(conn, tenant, Some(own.id), domains).await? {
            return Ok(Some(unfit_words(&page, &unfit)));
        }
        store::set_domains(conn, tenant, now, officer.id(), &own, domains).await?;
        Ok::<_, Error>(None)
    });
    match changed.await? {
        None => Ok(back(&officer, "own-saved")),
        Some(text) => {
            let mut errors = Errors::none();
            errors.add("domains", text);
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            show(&officer, &database, &providers, Some(form.domains), errors, status).await
        }
    }
}

#[derive(Deserialize)]
pub(super) struct SecretForm {
    #[serde(default)]
    client_secret: String,
}

pub(super) async fn secret(
    officer: Officer<Setup>,
    path: Address,
    database: web::Data<Database>,
    providers: web::Data<Providers>,
    settings: web::Data<Settings>,
    clock: web::Data<Clock>,
    Form(form): Form<SecretForm>,
) -> Result<HttpResponse> {
    let (page, tenant, now) = (officer.page(), officer.tenant(), clock.now());
    officer.demand_fresh(now)?;
    let typed = form.client_secret.trim();
    let is_right = !typed.is_empty() && is_plain(typed);
    let done = database.tenant(tenant, async |conn| {
        let own = find(conn, tenant, &path.2).await?;
        if is_right {
            store::set_secret(conn, tenant, now, officer.id(), &settings.secret, &own, typed).await?;
        }
        Ok::<_, Error>(())
    });
    done.await?;
    if is_right {
        return Ok(back(&officer, "own-secret-done"));
    }
    let mut errors = Errors::none();
    errors.add("client_secret", page.t(if typed.is_empty() { "error-required" } else { "own-error-value" }));
    show(&officer, &database, &providers, None, errors, StatusCode::UNPROCESSABLE_ENTITY).await
}

pub(super) async fn remove(
    officer: Officer<Setup>,
    path: Address,
    database: web::Data<Database>,
    clock: web::Data<Clock>,
    Form(_): Nothing,
) -> Result<HttpResponse> {
    let (tenant, now) = (officer.tenant(), clock.now());
    officer.demand_fresh(now)?;
    let done = database.tenant(tenant, async |conn| {
        let own = find(conn, tenant, &path.2).await?;
        Ok::<_, Error>(store::remove(conn, tenant, now, officer.id(), &own).await?)
    });
    done.await?;
    Ok(back(&officer, "own-removed"))
}
