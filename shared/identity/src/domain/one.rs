//! One domain: the record that proves it, in words that can be handed on to whoever looks after the name; looking now; the use
//! of the name for public pages; taking it away.

use super::lookup::{Dns, Found, text_of};
use super::name::{record_of, written};
use super::store::{self, Domain, State};
use super::{home, platform, state_tag};
use crate::{Directory, Officer, Setup};
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use calendar::Clock;
use database::{Conn, Database, TenantId};
use jiff::Timestamp;
use serde::Deserialize;
use server::{Error, Form, Limits, Rate, Result, Settings};
use ui::Page;
use uuid::Uuid;

/// What is shown of a text that somebody else wrote.
const SHOWN: usize = 120;

type Address = web::Path<(String, String, String)>;

#[derive(Template)]
#[template(path = "domain.html")]
struct DomainPage {
    page: Page,
    list: String,
    here: String,
    name: String,
    /// The same as people write it.
    shown: String,
    state: (String, &'static str),
    is_proved: bool,
    is_missing: bool,
    is_lost: bool,
    has_pages: bool,
    proved_at: String,
    checked_at: String,
    lost_at: String,
    record: String,
    text: String,
    /// Our own host, to which the name must lead for pages.
    host: String,
}

pub(super) async fn get(
    officer: Officer<Setup>,
    path: Address,
    database: web::Data<Database>,
    settings: web::Data<Settings>,
) -> Result<HttpResponse> {
    let (page, tenant) = (officer.page(), officer.tenant());
    let domain = database.tenant(tenant, async |conn| find(conn, tenant, &path.2).await).await?;
    let moment = |at: Option<Timestamp>| at.map_or_else(String::new, |at| page.date_time(&calendar::local_minute(at)));
    let list = home(&page);
    server::page(&DomainPage {
        here: format!("{list}/{}", domain.id),
        list,
        shown: written(&domain.name).unwrap_or_else(|| domain.name.clone()),
        state: state_tag(&page, &domain),
        is_proved: domain.state == State::Proved,
        is_missing: domain.state == State::Proved && domain.missing_since.is_some(),
        is_lost: domain.state == State::Lost,
        has_pages: domain.pages,
        proved_at: moment(domain.proved_at),
        checked_at: moment(domain.checked_at),
        lost_at: moment(domain.lost_at()),
        record: record_of(&domain.name),
        text: text_of(&domain.token),
        host: platform(&settings).to_owned(),
        name: domain.name,
        page,
    })
}

/// The domain of an address; another administration's is not found.
async fn find(conn: &mut Conn, tenant: TenantId, id: &str) -> Result<Domain> {
    let id: Uuid = id.parse().map_err(|_| Error::NotFound)?;
    store::find(conn, tenant, id).await?.ok_or(Error::NotFound)
}

pub(super) async fn check(
    request: HttpRequest,
    officer: Officer<Setup>,
    path: Address,
    database: web::Data<Database>,
    dns: web::Data<Dns>,
    clock: web::Data<Clock>,
    Form(_): Form<Vec<(String, String)>>,
) -> Result<HttpResponse> {
    officer.demand_open()?;
    let (page, tenant) = (officer.page(), officer.tenant());
    let domain = database.tenant(tenant, async |conn| find(conn, tenant, &path.2).await).await?;
    // Each is a question to servers of others.
    Limits::count_person(Rate::Lookup, &request, officer.id())?;
    let found = dns.look(&domain.name, &domain.token).await;
    let now = clock.now();
    let here = format!("{}/{}", home(&page), domain.id);
    if found == Found::Right {
        let id = officer.id();
        let proved = database.tenant(tenant, async |conn| store::prove(conn, tenant, now, Some(id), &domain).await);
        let is_ours = match proved.await {
            Err(error) if store::is_overtaken(&error) => false,
            proved => proved?,
        };
        return Ok(if is_ours {
            server::done(&here, page.t("domain-check-right"))
        } else {
            server::told(&here, page.t_and_us("domain-check-taken"))
        });
    }
    // Whoever looks by hand need not wait for the night to know; but the days are counted by the clock's job alone.
    database.tenant(tenant, async |conn| store::seen(conn, tenant, now, domain.id).await).await?;
    let text = match found {
        Found::Other(text) => {
            let text: String = text.chars().filter(|letter| !letter.is_control()).take(SHOWN).collect();
            page.t1("domain-check-other", "text", text)
        }
        Found::Unanswered => page.t("domain-check-unanswered"),
        Found::Nothing | Found::Right => page.t("domain-check-nothing"),
    };
    Ok(server::told(&here, text))
}

#[derive(Deserialize)]
pub(super) struct PagesForm {
    #[serde(default)]
    pages: String,
}

pub(super) async fn pages(
    officer: Officer<Setup>,
    path: Address,
    database: web::Data<Database>,
    directory: web::Data<Directory>,
    clock: web::Data<Clock>,
    Form(form): Form<PagesForm>,
) -> Result<HttpResponse> {
    officer.demand_open()?;
    let (page, tenant, now) = (officer.page(), officer.tenant(), clock.now());
    officer.demand_fresh(now)?;
    let is_on = form.pages == "on";
    let changed = database.tenant(tenant, async |conn| {
        let domain = find(conn, tenant, &path.2).await?;
        Ok::<_, Error>(store::set_pages(conn, tenant, now, officer.id(), &domain, is_on).await?)
    });
    if !changed.await? {
        return Err(Error::Conflict);
    }
    directory.forget();
    let key = if is_on { "domain-pages-on-done" } else { "domain-pages-off-done" };
    Ok(server::done(&format!("{}/{}", home(&page), path.2), page.t(key)))
}

pub(super) async fn remove(
    officer: Officer<Setup>,
    path: Address,
    database: web::Data<Database>,
    directory: web::Data<Directory>,
    clock: web::Data<Clock>,
    Form(_): Form<Vec<(String, String)>>,
) -> Result<HttpResponse> {
    officer.demand_open()?;
    let (page, tenant, now) = (officer.page(), officer.tenant(), clock.now());
    officer.demand_fresh(now)?;
    let removed = database.tenant(tenant, async |conn| {
        let domain = find(conn, tenant, &path.2).await?;
        Ok::<_, Error>(store::remove(conn, tenant, now, officer.id(), &domain).await?)
    });
    removed.await?;
    directory.forget();
    Ok(server::done(&home(&page), page.t("domain-removed")))
}
