//! A person's own space: what they have under way everywhere, and the desks that they work at.

use actix_web::{HttpResponse, web};
use askama::Template;
use calendar::Clock;
use complaints::Mine;
use database::Database;
use identity::{Citizen, Directory, Rival, RivalEnd, Tenant};
use server::{Result, Settings};
use std::sync::Arc;
use territory::Atlas;
use ui::{Link, Page};

pub(super) fn routes(cfg: &mut web::ServiceConfig) {
    cfg.service(web::resource("/{lang}/me").get(get));
}

/// A request for an administration that others try out.
struct Request {
    title: String,
    words: String,
    /// What comes next; empty for nothing.
    next: String,
    href: String,
}

/// Requests that are shown; nobody has more under way.
const REQUESTS: i64 = 5;

impl Request {
    fn of(page: &Page, tenant: &Tenant, rival: &Rival) -> Self {
        let day = page.date(&calendar::local_date(rival.asked_at).to_string());
        let (words, next) = match rival.end() {
            None => ("join-own-open", page.t("join-own-wait")),
            Some(RivalEnd::Accepted) => ("join-own-accepted", String::new()),
            Some(RivalEnd::Refused) => ("join-own-refused", rival.reason.clone()),
            Some(RivalEnd::Withdrawn) => ("join-own-withdrawn", String::new()),
        };
        Self {
            title: page.t1("me-request-title", "name", tenant.public_names().in_lang(page.lang)),
            words: page.t1(words, "date", day.as_str()),
            next,
            href: page.url(&format!("/join/to/{}", tenant.slug)),
        }
    }
}

#[derive(Template)]
#[template(path = "me.html")]
struct MePage {
    page: Page,
    name: String,
    desks: Vec<Link>,
    requests: Vec<Request>,
    /// By administration: its name, its address, what the person has there.
    complaints: Vec<(String, String, Vec<Mine>)>,
    is_operator: bool,
    /// How many complaints were sent with their proved addresses and are nobody's, and the button that adds them; empty: none.
    gather_text: String,
    gather_add: String,
}

async fn get(
    citizen: Citizen,
    database: web::Data<Database>,
    directory: web::Data<Directory>,
    settings: web::Data<Settings>,
    clock: web::Data<Clock>,
    atlas: web::Data<Atlas>,
) -> Result<HttpResponse> {
    let (person, now) = (citizen.person(), clock.now());
    let secret = &settings.secret;
    let unclaimed = database.read(async |conn| complaints::count_unclaimed(conn, now, secret, person.id).await).await?;
    let page = citizen.page();
    let (lang, today) = (page.lang, calendar::local_date(now));
    let places = database.read(async |conn| identity::list_affiliations(conn, person.id).await).await?;
    let rivals = database.read(async |conn| identity::list_rivals_by(conn, person.id, REQUESTS).await).await?;
    let mut requests = Vec::new();
    for (id, rival) in rivals {
        if let Some(tenant) = directory.by_id(id.uuid()).await? {
            requests.push(Request::of(&page, &tenant, &rival));
        }
    }
    let mut desks = Vec::new();
    let mut complaints = Vec::new();
    for (id, works_there) in places {
        let Some(tenant): Option<Arc<Tenant>> = directory.by_id(id).await?.filter(|tenant| tenant.state.has_pages())
        else {
            continue;
        };
        let name = tenant.names.in_lang(lang).to_owned();
        if works_there {
            desks.push(Link::new(page.url(&format!("/{}/desk", tenant.slug)), &name));
        }
        let mine = database.tenant(tenant.id, async |conn| {
            complaints::list_mine(conn, &atlas, (tenant.id, &tenant.code), person.id, lang, today).await
        });
        let mine = mine.await?;
        if !mine.is_empty() {
            complaints.push((name, page.url(&format!("/{}", tenant.slug)), mine));
        }
    }
    let offer = |key| if unclaimed == 0 { String::new() } else { page.t1(key, "count", unclaimed) };
    let (gather_text, gather_add) = (offer("gather-text"), offer("gather-add"));
    server::page(&MePage {
        name: person.name.clone(),
        is_operator: person.is_operator,
        page,
        desks,
        requests,
        complaints,
        gather_text,
        gather_add,
    })
}
