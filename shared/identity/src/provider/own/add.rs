//! The form in which an administration enters its provider.

use super::{home, read_domains, store, unfit_words};
use crate::provider::levels::MFA;
use crate::provider::{Claims, Levels, NewProvider, Providers, insert_provider};
use crate::{Officer, Setup, record};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::Database;
use notifications::webhook::Refused;
use serde::Deserialize;
use serde_json::json;
use server::{Form, Result, Settings};
use ui::{Errors, Page};

/// People copy the address of the description, which ends so.
const DESCRIPTION: &str = "/.well-known/openid-configuration";
/// Longer than any that providers give out.
const MAX: usize = 500;

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct AddForm {
    issuer: String,
    client_id: String,
    client_secret: String,
    domains: String,
    acr_substantial: String,
    acr_high: String,
    mfa: String,
}

#[derive(Template)]
#[template(path = "own_provider_new.html")]
struct AddPage {
    page: Page,
    errors: Errors,
    sent: AddForm,
    here: String,
    domains_href: String,
    callback: String,
    max: usize,
}

pub(super) async fn get(
    officer: Officer<Setup>,
    providers: web::Data<Providers>,
    clock: web::Data<Clock>,
) -> Result<HttpResponse> {
    officer.demand_fresh(clock.now())?;
    let domains = officer.administration().domains.join(" ");
    show(&officer, &providers, AddForm { domains, ..AddForm::default() }, Errors::none(), StatusCode::OK)
}

fn show(
    officer: &Officer<Setup>,
    providers: &Providers,
    sent: AddForm,
    errors: Errors,
    status: StatusCode,
) -> Result<HttpResponse> {
    let page = officer.page();
    let (here, domains_href) = (home(&page), page.url_here("/desk/setup/domains"));
    let callback = providers.callback.clone();
    server::page_with(status, &AddPage { page, errors, sent, here, domains_href, callback, max: MAX })
}

pub(super) async fn post(
    officer: Officer<Setup>,
    database: web::Data<Database>,
    providers: web::Data<Providers>,
    settings: web::Data<Settings>,
    clock: web::Data<Clock>,
    Form(form): Form<AddForm>,
) -> Result<HttpResponse> {
    let (page, tenant, now) = (officer.page(), officer.tenant(), clock.now());
    officer.demand_fresh(now)?;
    let mut errors = Errors::none();
    let new = judge(&page, &officer, &providers, &form, &mut errors);
    if !errors.is_empty() {
        return show(&officer, &providers, form, errors, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let entered = database.tenant(tenant, async |conn| {
        let own = store::list(conn, tenant).await?;
        // The second press of a double click finds what the first one made.
        if own.iter().any(|own| own.issuer == new.issuer && own.client_id == new.client_id) {
            return Ok(None);
        }
        if !own.is_empty() {
            return Ok(Some(("issuer", page.t("own-error-second"))));
        }
        if store::is_entered(conn, &new.issuer, &new.client_id).await? {
            return Ok(Some(("client_id", page.t("own-error-entered"))));
        }
        if let Some(unfit) = store::judge_domains(conn, tenant, None, &new.domains).await? {
            return Ok(Some(("domains", unfit_words(&page, &unfit))));
        }
        let id = insert_provider(conn, tenant, now, &settings.secret, &new).await?;
        let detail = json!({ "provider": new.issuer, "domains": new.domains });
        record(conn, tenant, now, Some(officer.id()), "provider.added", &format!("provider:{id}"), detail).await?;
        Ok::<_, server::Error>(None)
    });
    match entered.await? {
        None => Ok(server::done(&home(&page), page.t("own-added"))),
        Some((field, text)) => {
            errors.add(field, text);
            show(&officer, &providers, form, errors, StatusCode::UNPROCESSABLE_ENTITY)
        }
    }
}

/// The provider; what stands in it counts only when nothing is wrong.
fn judge(
    page: &Page,
    officer: &Officer<Setup>,
    providers: &Providers,
    form: &AddForm,
    errors: &mut Errors,
) -> NewProvider {
    let typed = form.issuer.trim();
    let issuer = typed.strip_suffix(DESCRIPTION).unwrap_or(typed);
    if let Err(refused) = providers.egress.check(issuer) {
        errors.add("issuer", page.t(refusal(refused)));
    } else if issuer.contains(['?', '#']) {
        errors.add("issuer", page.t("own-error-issuer"));
    }
    // Its word counts everywhere, at levels that the platform set.
    if providers
        .national()
        .is_some_and(|national| national.issuer.trim_end_matches('/') == issuer.trim_end_matches('/'))
    {
        errors.add("issuer", page.t("own-error-national"));
    }
    let client_id = form.client_id.trim();
    if client_id.is_empty() {
        errors.add("client_id", page.t("error-required"));
    } else if !is_plain(client_id) {
        errors.add("client_id", page.t("own-error-value"));
    }
    let client_secret = form.client_secret.trim();
    if !client_secret.is_empty() && !is_plain(client_secret) {
        errors.add("client_secret", page.t("own-error-value"));
    }
    let domains = read_domains(&form.domains).unwrap_or_else(|wrong| {
        errors.add("domains", page.t1("own-error-domain", "domain", wrong));
        Vec::new()
    });
    let level = |typed: &str, level: &str| -> String {
        typed.split_whitespace().map(|value| format!("{value}={level} ")).collect()
    };
    for (field, typed) in [("acr_substantial", &form.acr_substantial), ("acr_high", &form.acr_high)] {
        if typed.split_whitespace().any(|value| !is_plain(value)) || typed.len() > MAX {
            errors.add(field, page.t("own-error-value"));
        }
    }
    let several = if form.mfa == "yes" { format!("{MFA}=substantial") } else { String::new() };
    let levels = level(&form.acr_high, "high") + &level(&form.acr_substantial, "substantial") + &several;
    NewProvider {
        issuer: issuer.to_owned(),
        client_id: client_id.to_owned(),
        client_secret: (!client_secret.is_empty()).then(|| client_secret.to_owned()),
        scopes: ["profile", "email"].map(str::to_owned).to_vec(),
        claims: Claims::default(),
        levels: levels.parse::<Levels>().unwrap_or_default(),
        names: officer.administration().names.clone(),
        domains,
        is_on: false,
    }
}

/// Text of a protocol: visible letters of ASCII, and not too many (RFC 6749, appendix A).
pub(super) fn is_plain(text: &str) -> bool {
    text.len() <= MAX && text.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic())
}

fn refusal(refused: Refused) -> &'static str {
    match refused {
        Refused::Address => "own-error-issuer",
        Refused::Scheme => "own-error-scheme",
        Refused::Port => "own-error-port",
        Refused::Password => "own-error-password",
        Refused::Private => "own-error-private",
    }
}
