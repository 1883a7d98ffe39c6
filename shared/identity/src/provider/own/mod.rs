//! An administration enters the provider of identity that it runs for its own people: entered, tried, and only then switched
//! on. The right is that of setting the administration up, and not that over its people: who decides where everybody signs in
//! answers for the administration as a whole. Administrators keep their password and second factor as a way in, whatever
//! becomes of the provider.

mod add;
mod change;
mod store;

pub(crate) use store::leave_domains;

use crate::provider::Providers;
use crate::{Officer, Setup};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use database::Database;
use jiff::Timestamp;
use server::Result;
use store::Own;
use ui::{Errors, Fact, Page};

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/{tenant}/desk/setup/sign-in").get(get));
    cfg.service(web::resource("/{lang}/{tenant}/desk/setup/sign-in/new").get(add::get).post(add::post));
    cfg.service(web::resource("/{lang}/{tenant}/desk/setup/sign-in/{provider}/try").post(change::try_out));
    cfg.service(web::resource("/{lang}/{tenant}/desk/setup/sign-in/{provider}/on").post(change::on));
    cfg.service(web::resource("/{lang}/{tenant}/desk/setup/sign-in/{provider}/off").post(change::off));
    cfg.service(web::resource("/{lang}/{tenant}/desk/setup/sign-in/{provider}/domains").post(change::domains));
    cfg.service(web::resource("/{lang}/{tenant}/desk/setup/sign-in/{provider}/secret").post(change::secret));
    cfg.service(web::resource("/{lang}/{tenant}/desk/setup/sign-in/{provider}/remove").post(change::remove));
}

/// A provider, as the page shows it.
struct Shown {
    here: String,
    issuer: String,
    state: (String, &'static str),
    facts: Vec<Fact>,
    is_on: bool,
    is_tried: bool,
    domains: String,
    has_secret: bool,
}

#[derive(Template)]
#[template(path = "own_provider.html")]
struct OwnPage {
    page: Page,
    errors: Errors,
    list: Vec<Shown>,
    add: String,
    domains_href: String,
    callback: String,
}

/// The page's address.
fn home(page: &Page) -> String {
    page.url_here("/desk/setup/sign-in")
}

async fn get(
    officer: Officer<Setup>,
    database: web::Data<Database>,
    providers: web::Data<Providers>,
) -> Result<HttpResponse> {
    show(&officer, &database, &providers, None, Errors::none(), StatusCode::OK).await
}

/// `typed`: the domains as they were typed, where the form must be mended.
async fn show(
    officer: &Officer<Setup>,
    database: &Database,
    providers: &Providers,
    typed: Option<String>,
    errors: Errors,
    status: StatusCode,
) -> Result<HttpResponse> {
    let (page, tenant) = (officer.page(), officer.tenant());
    let all = database.tenant(tenant, async |conn| store::list(conn, tenant).await).await?;
    let here = home(&page);
    let list = all.into_iter().map(|own| shown(&page, &here, own, typed.as_deref())).collect();
    let (add, domains_href) = (format!("{here}/new"), page.url_here("/desk/setup/domains"));
    server::page_with(status, &OwnPage { errors, list, add, domains_href, callback: providers.callback.clone(), page })
}

fn shown(page: &Page, here: &str, own: Own, typed: Option<&str>) -> Shown {
    let moment = |at: Timestamp| page.date_time(&calendar::local_minute(at));
    let state = match (own.is_on, own.tried_at) {
        (true, _) => (page.t("own-on"), "green"),
        (false, Some(_)) => (page.t("own-tried"), "blue"),
        (false, None) => (page.t("own-untried"), "amber"),
    };
    let domains = own.domains.join(" ");
    let mut facts = vec![
        Fact::new(page.t("own-client"), &own.client_id),
        Fact::new(page.t("own-secret"), page.t(if own.has_secret { "own-secret-kept" } else { "own-secret-none" })),
        Fact::new(page.t("own-domains"), if domains.is_empty() { page.t("own-domains-none") } else { domains.clone() }),
    ];
    let levels = own.levels.stored().join("\n");
    if !levels.is_empty() {
        facts.push(Fact::new(page.t("own-levels"), levels));
    }
    if let Some(at) = own.tried_at {
        facts.push(Fact::new(page.t("own-tried-at"), moment(at)));
    }
    Shown {
        here: format!("{here}/{}", own.id),
        issuer: own.issuer,
        state,
        facts,
        is_on: own.is_on,
        is_tried: own.tried_at.is_some(),
        domains: typed.map_or(domains, str::to_owned),
        has_secret: own.has_secret,
    }
}

/// Domains in one form.
const MOST_TYPED: usize = 50;

/// The domains that were typed, with commas, semicolons or spaces between; each once, in the form of the name system.
fn read_domains(typed: &str) -> std::result::Result<Vec<String>, String> {
    let mut domains: Vec<String> = Vec::new();
    for part in typed.split([',', ';', ' ', '\n', '\r', '\t', '،', '؛']).filter(|part| !part.is_empty()) {
        // Our own host may be typed here: it is then not proved, which is said with the others.
        let name = crate::domain::name::Name::read(part, "").map_err(|_| part.chars().take(100).collect::<String>())?;
        domains.push(name.as_str().to_owned());
        // Nobody has so many; the text is not looked at any further.
        if domains.len() > MOST_TYPED {
            return Err(part.chars().take(100).collect());
        }
    }
    domains.sort();
    domains.dedup();
    Ok(domains)
}

/// What is wrong with the domains that were typed, in words.
fn unfit_words(page: &Page, unfit: &store::Unfit) -> String {
    match unfit {
        store::Unfit::Unproved(domain) => page.t1("own-error-unproved", "domain", domain.as_str()),
        store::Unfit::Taken(domain) => page.t1("own-error-taken", "domain", domain.as_str()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn domains_are_read_however_they_are_set_apart() {
        let read = read_domains(" Agadir.ma,mail.agadir.ma;agadir.ma\r\n@x.agadir.ma، y.agadir.ma");
        let expected = ["agadir.ma", "mail.agadir.ma", "x.agadir.ma", "y.agadir.ma"].map(str::to_owned);
        assert_eq!(read, Ok(expected.to_vec()));
        assert_eq!(read_domains(" "), Ok(Vec::new()));
        assert_eq!(read_domains("agadir.ma, agadir"), Err("agadir".to_owned()));
    }
}
